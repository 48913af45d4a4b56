package documents_test

import data.lib.testing

plan := {"type": "implementation_plan", "number": "方案1", "date": "2025-02-20", "issuer": "项目单位", "total_investment": 1000000, "bond_total": 400000}

assessment := {"type": "financial_assessment", "issuer_type": "accounting_firm", "date": "2025-02-25", "signed": true, "coverage": 1460000}

opinion := {"type": "legal_opinion", "issuer_type": "law_firm", "date": "2025-02-26", "conclusion": "compliant"}

with_documents(code, documents) := testing.judge(code, {
	"submitted_on": "2025-03-10",
	"investment": {"total": 1000000},
	"bond": {"total": 400000},
	"coverage": {"claimed": 1460000},
	"documents": documents,
})

test_the_plan_agrees_within_the_tolerance if {
	with_documents("SB-DOC-01", [plan]).verdict == "pass"
	with_documents("SB-DOC-01", [object.union(plan, {"total_investment": 1010000, "bond_total": 390000})]).verdict == "pass"
	answer := with_documents("SB-DOC-01", [object.union(plan, {"total_investment": 1010001})])
	answer.severity == "block"
	testing.places(answer) == {"/documents/0/total_investment": {"document": "方案1", "actual": 1010001, "expected": 1000000, "gap": 10001}}
	bond := with_documents("SB-DOC-01", [object.union(plan, {"bond_total": 389999})])
	testing.places(bond) == {"/documents/0/bond_total": {"document": "方案1", "actual": 389999, "expected": 400000, "gap": -10001}}
}

test_a_version_names_a_plan_too if {
	versioned := object.union(object.remove(plan, ["number"]), {"version": "第二版"})
	with_documents("SB-DOC-01", [versioned]).verdict == "pass"
	with_documents("SB-DOC-01", [object.remove(plan, ["number"])]).missing == {"/documents/0/number"}
}

test_a_plan_without_a_field_is_undetermined if {
	every field in ["date", "issuer", "total_investment", "bond_total"] {
		answer := with_documents("SB-DOC-01", [opinion, object.remove(plan, [field])])
		answer.missing == {sprintf("/documents/1/%s", [field])}
	}
}

test_one_of_several_plans_is_enough if {
	other := object.union(plan, {"total_investment": 1})
	with_documents("SB-DOC-01", [other, object.remove(plan, ["date"]), plan]).verdict == "pass"
	with_documents("SB-DOC-01", [other, object.remove(plan, ["date"])]).missing == {"/documents/1/date"}
	worse := object.union(other, {"bond_total": 1})
	answer := with_documents("SB-DOC-01", [worse, other])
	{place | some place, _ in testing.places(answer)} == {"/documents/1/total_investment"}
}

test_a_missing_plan_fails if {
	testing.places(with_documents("SB-DOC-01", [])) == {"/documents": {"type": "implementation_plan"}}
	pending := object.union(plan, {"status": "pending"})
	testing.places(with_documents("SB-DOC-01", [opinion, pending])) == {"/documents/1/status": {"type": "implementation_plan"}}
	with_documents("SB-DOC-01", [object.union(plan, {"status": "done"})]).verdict == "pass"
	testing.judge("SB-DOC-01", {}).missing == {"/documents", "/investment/total", "/bond/total"}
}

test_the_assessment_agrees_within_the_tolerance if {
	with_documents("SB-DOC-02", [object.union(assessment, {"coverage": 1465000})]).verdict == "pass"
	answer := with_documents("SB-DOC-02", [object.union(assessment, {"coverage": 1465001})])
	answer.severity == "block"
	testing.places(answer) == {"/documents/0/coverage": {"actual": 1465001, "expected": 1460000, "gap": 5001}}
}

test_the_assessment_is_signed_and_comes_from_an_accounting_firm if {
	unsigned := object.union(assessment, {"signed": false})
	testing.places(with_documents("SB-DOC-02", [unsigned])) == {"/documents/0/signed": {}}
	own := object.union(assessment, {"issuer_type": "project_unit"})
	testing.places(with_documents("SB-DOC-02", [own])) == {"/documents/0/issuer_type": {"issuer": "project_unit", "asked": "accounting_firm"}}
	with_documents("SB-DOC-02", [object.remove(own, ["date"]), assessment]).verdict == "pass"
	with_documents("SB-DOC-02", [unsigned, own, assessment]).verdict == "pass"
}

test_an_assessment_without_a_field_is_undetermined if {
	every field in ["issuer_type", "date", "signed", "coverage"] {
		answer := with_documents("SB-DOC-02", [object.remove(assessment, [field])])
		answer.missing == {sprintf("/documents/0/%s", [field])}
	}
	testing.places(with_documents("SB-DOC-02", [plan])) == {"/documents": {"type": "financial_assessment"}}
	testing.judge("SB-DOC-02", {}).missing == {"/documents", "/coverage/claimed"}
}

test_the_opinion_is_compliant_and_comes_from_a_law_firm if {
	with_documents("SB-DOC-03", [opinion]).verdict == "pass"
	every conclusion in ["conditional", "non_compliant"] {
		answer := with_documents("SB-DOC-03", [object.union(opinion, {"conclusion": conclusion})])
		answer.severity == "block"
		testing.places(answer) == {"/documents/0/conclusion": {"actual": conclusion, "expected": "compliant"}}
	}
	other := object.union(opinion, {"issuer_type": "other"})
	testing.places(with_documents("SB-DOC-03", [other])) == {"/documents/0/issuer_type": {"issuer": "other", "asked": "law_firm"}}
	with_documents("SB-DOC-03", [object.remove(other, ["date"]), opinion]).verdict == "pass"
	with_documents("SB-DOC-03", [other, opinion]).verdict == "pass"
}

test_an_opinion_without_a_field_is_undetermined if {
	every field in ["issuer_type", "date", "conclusion"] {
		answer := with_documents("SB-DOC-03", [object.remove(opinion, [field])])
		answer.missing == {sprintf("/documents/0/%s", [field])}
	}
	testing.places(with_documents("SB-DOC-03", [plan])) == {"/documents": {"type": "legal_opinion"}}
	testing.judge("SB-DOC-03", {}).missing == {"/documents"}
}

dated(day) := {"date": day}

test_reports_may_be_older_than_the_plan_by_so_many_days if {
	old := object.union(assessment, dated("2024-08-24"))
	with_documents("SB-DOC-04", [plan, old, opinion]).verdict == "pass"
	older := object.union(opinion, dated("2024-08-23"))
	answer := with_documents("SB-DOC-04", [plan, old, older])
	answer.severity == "warn"
	testing.places(answer) == {"/documents/2/date": {
		"type": "legal_opinion", "actual": "2024-08-23", "expected": "2025-02-20",
		"age": 181, "limit": 180, "gap": 1,
	}}
}

test_the_latest_of_each_counts if {
	old := object.union(assessment, dated("2023-01-01"))
	with_documents("SB-DOC-04", [plan, old, assessment, opinion]).verdict == "pass"
	before := object.union(plan, dated("2023-01-01"))
	answer := with_documents("SB-DOC-04", [before, plan, old, opinion])
	{place | some place, _ in testing.places(answer)} == {"/documents/2/date"}
}

test_none_is_dated_after_the_submission if {
	today := dated("2025-03-10")
	with_documents("SB-DOC-04", [object.union(plan, today), object.union(assessment, today), object.union(opinion, today)]).verdict == "pass"
	answer := with_documents("SB-DOC-04", [object.union(plan, dated("2025-03-12")), assessment, opinion])
	testing.places(answer) == {"/documents/0/date": {"type": "implementation_plan", "actual": "2025-03-12", "expected": "2025-03-10", "gap": 2}}
}

test_all_three_are_needed_with_their_dates if {
	testing.places(with_documents("SB-DOC-04", [plan, assessment])) == {"/documents": {"type": "legal_opinion"}}
	pending := {"type": "implementation_plan", "status": "pending"}
	testing.places(with_documents("SB-DOC-04", [pending, assessment, opinion])) == {"/documents/0/status": {"type": "implementation_plan"}}
	answer := with_documents("SB-DOC-04", [plan, object.remove(assessment, ["date"]), opinion])
	answer.missing == {"/documents/1/date"}
	testing.judge("SB-DOC-04", {}).missing == {"/documents", "/submitted_on"}
}
