package adjustment_test

import data.lib.testing

# The receiving project is that of this package, of which next to nothing is stated.
receiving := json.patch(elsewhere, [at("/to_project/code", here)])

qualifies(answers) := answer if {
	answer := testing.judge("SB-ADJ-02", receiving) with data.rules.adjustment.judged as answers
}

test_no_blocking_rule_fails_here if {
	qualifies({"SB-COV-01": {"verdict": "pass"}, "SB-PREP-06": {"verdict": "waived"}, "SB-CAP-01": {"verdict": "not_applicable"}}).verdict == "pass"
	qualifies({"SB-COV-01": {"verdict": "fail", "severity": "warn"}}).verdict == "pass"
	answer := qualifies({"SB-COV-01": {"verdict": "fail", "severity": "block"}, "SB-DOC-01": {"verdict": "undetermined"}})
	answer.severity == "block"
	testing.places(answer) == {"/adjustment/to_project/code": {"rule": "SB-COV-01"}}
}

test_a_rule_without_an_answer_leaves_it_open if {
	open := qualifies({"SB-COV-01": {"verdict": "pass"}, "SB-DOC-01": {"verdict": "undetermined"}})
	open.verdict == "undetermined"
	open.reason == "silent"
}

judged(document) := answers if {
	answers := data.rules.adjustment.judged with input as object.union(testing.defaults, document)
}

test_the_rules_of_five_topics_are_asked if {
	answers := judged(receiving)
	every code in ["SB-NEG-01", "SB-USE-01", "SB-COV-01", "SB-DOC-01", "SB-PREP-03"] {
		answers[code].verdict == "undetermined"
	}
	every code, _ in answers {
		data.index[code].severity == "block"
		data.index[code].topic in {"negative_list", "use_of_funds", "coverage", "documents", "readiness"}
		startswith(code, "SB-")
	}
	judged(elsewhere) == {}
}
