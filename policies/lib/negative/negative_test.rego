package lib.negative_test

import data.lib.negative

flags(stated) := answers if {
	answers := negative.verdicts with input as {
		"judged_on": "2025-03-10", "lists": ["special_bond"],
		"project": stated,
	}
}

test_the_verdicts_are_those_of_the_report if {
	flags({"negative_flags": []})["SB-NEG-01"].verdict == "pass"
	flags({"negative_flags": ["NL-01"]})["SB-NEG-01"].severity == "block"
	flags({})["SB-NEG-01"].missing == {"/project/negative_flags"}
}

test_only_the_negative_list_is_asked if {
	every code, _ in flags({}) {
		startswith(code, "SB-NEG-")
	}
}

test_the_needs_are_those_of_the_rules_that_apply if {
	housing := {"project": {"category": "affordable_housing"}}
	asked := negative.needs with input as object.union(housing, {"judged_on": "2025-03-10", "lists": ["special_bond"]})
	"/project/negative_flags" in asked
	not "/project/scope" in asked
	not "/investment/items/*/amount" in asked
}
