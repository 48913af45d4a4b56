package coverage_test

hint(value) := at("/region/parameters", {"early_repay_hint": {"value": value, "document": "某函"}})

bond_terms(terms) := at("/bond", terms)

repay_03(patches) := judge("SB-REPAY-03", patches)

test_a_good_coverage_suggests_early_repayment if {
	repay_03([hint(1000001), bond_terms({})]).verdict == "pass"
	repay_03([hint(1000000), bond_terms({"early_repay_clause": true})]).verdict == "pass"
	repay_03([hint(1000000), bond_terms({"repayment": "early"})]).verdict == "pass"
	answer := repay_03([hint(1000000), bond_terms({"early_repay_clause": false, "repayment": "bullet"})])
	answer.severity == "info"
	{finding.pointer | some finding in answer.findings} == {"/bond/early_repay_clause"}
}

test_without_a_hint_nothing_is_suggested if {
	repay_03([]).reason == "scope"
	repay_03([hint(1000000)]).missing == {"/bond/early_repay_clause"}
}

test_a_hint_rests_on_a_document if {
	answer := repay_03([at("/region/parameters", {"early_repay_hint": {"value": 9000000}})])
	{finding.pointer | some finding in answer.findings} == {"/region/parameters/early_repay_hint/document"}
}
