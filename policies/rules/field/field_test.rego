package field_test

import data.lib.testing

field(code, day) := testing.judge("SB-FIELD-01", {"judged_on": day, "project": {"field": code}})

test_a_field_of_the_list if {
	answer := field("FD-04", "2022-06-01")
	answer.verdict == "pass"
	testing.places(answer) == {"/project/field": {"actual": "FD-04", "field": "生态环保", "field_en": "Environment"}}
	field("FD-04", "2024-12-25").verdict == "pass"
	field("FD-99", "2024-12-25").verdict == "pass"
}

test_the_list_was_a_limit if {
	answer := field("FD-12", "2024-12-24")
	answer.severity == "warn"
	testing.places(answer) == {"/project/field": {"actual": "FD-12"}}
	{finding.message | some finding in answer.findings} == {"fail"}
	field("FD-12", "2022-05-31").reason == "not_yet"
}

test_the_list_classifies_since if {
	answer := field("FD-98", "2024-12-25")
	answer.severity == "info"
	{finding.message | some finding in answer.findings} == {"statistics"}
}

test_field_needs if {
	testing.judge("SB-FIELD-01", {}).missing == {"/project/field"}
}
