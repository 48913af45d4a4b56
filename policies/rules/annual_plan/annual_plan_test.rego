package annual_plan_test

import data.lib.testing

gi_009(project) := testing.judge("GI-009", {
	"project": object.union(
		{
			"name": "污水处理厂", "summary": "扩建", "year_investment": 600, "done_investment": 400,
			"schedule": {"planned_start": "2025-04-15", "completion": "2027-12-31"},
		},
		project,
	),
	"investment": {"total": 1000},
	"funding": {"sources": [{"type": "local_budget", "amount": 1000}]},
})

test_this_year_fits_into_what_is_left if {
	gi_009({}).verdict == "pass"
	answer := gi_009({"year_investment": 601})
	answer.severity == "block"
	testing.places(answer) == {"/project/year_investment": {"actual": 601, "total": 1000, "done": 400, "limit": 600, "gap": 1}}
}

test_the_yearly_plan_and_a_new_project_speak_too if {
	planned := {
		"project": {
			"name": "污水处理厂", "summary": "扩建", "status": "new",
			"schedule": {"planned_start": "2025-04-15", "completion": "2027-12-31"},
		},
		"applications": [{"year": 2025}],
		"investment": {"total": 1000, "by_year": {"2025": 1000}},
		"funding": {"sources": [{"type": "local_budget", "amount": 1000}]},
	}
	testing.judge("GI-009", planned).verdict == "pass"
	over := object.union(planned, {"investment": {"by_year": {"2025": 1001}}})
	{finding.pointer | some finding in testing.judge("GI-009", over).findings} == {"/investment/by_year/2025"}
	begun := object.union(planned, {"project": {"status": "under_construction"}})
	testing.judge("GI-009", begun).missing == {"/project/done_investment"}
}

test_six_fields_are_asked if {
	gi_009({"name": "暂无"}).verdict == "fail"
	gi_009({"summary": "暂无"}).verdict == "fail"
	testing.judge("GI-009", {"funding": {"sources": []}}).missing == {
		"/project/name", "/project/summary", "/project/schedule/planned_start", "/project/schedule/completion",
		"/investment/total", "/project/year_investment", "/project/done_investment", "/funding/sources",
	}
	begun := testing.judge("GI-009", {"project": {"schedule": {"actual_start": "2024-05-08"}}})
	not "/project/schedule/planned_start" in begun.missing
}

gi_010(project) := testing.judge("GI-010", {"project": object.union({"sector": "ecology", "nature": "commercial", "invest_mode": "subsidy"}, project)})

test_commercial_projects_are_not_built_directly if {
	gi_010({}).verdict == "pass"
	gi_010({"invest_mode": "direct"}).severity == "warn"
	gi_010({"invest_mode": "concession"}).severity == "info"
	gi_010({"nature": "public", "invest_mode": "direct"}).verdict == "pass"
}

test_money_goes_to_public_fields if {
	gi_010({"sector": "industry", "industry_type": "public_infrastructure"}).verdict == "pass"
	gi_010({"sector": "industry", "industry_type": "emerging"}).severity == "warn"
	gi_010({"sector": "other"}).missing == {"/project/industry_type"}
}

gi_016(status, platform) := testing.judge("GI-016", {
	"project": {"status": status, "done_investment": 1000, "schedule": {"actual_start": "2024-05-08", "completion": "2025-01-31"}},
	"platform": object.union({"start": "2024-05-08", "progress": 950}, platform),
})

test_the_platform_shows_the_same if {
	gi_016("under_construction", {}).verdict == "pass"
	gi_016("under_construction", {"progress": 1050}).verdict == "pass"
	testing.places(gi_016("under_construction", {"progress": 949})) == {"/platform/progress": {"reported": 949, "done": 1000, "difference": 51, "limit": 5}}
	testing.places(gi_016("under_construction", {"start": "2024-05-10"})) == {"/platform/start": {"actual": "2024-05-10", "expected": "2024-05-08", "gap": 2}}
	gi_016("completed", {}).missing == {"/platform/finish"}
	gi_016("completed", {"finish": "2025-01-31"}).verdict == "pass"
	gi_016("completed", {"finish": "2025-01-30"}).severity == "warn"
	testing.judge("GI-016", {"project": {"status": "new"}}).verdict == "not_applicable"
	testing.judge("GI-016", {"project": {"status": "under_construction"}}).missing == {
		"/project/schedule/actual_start", "/project/done_investment",
		"/platform/start", "/platform/progress",
	}
}

gi_017(index) := testing.judge("GI-017", {"project": {"status": "completed"}, "archive": index})

test_files_have_an_index if {
	gi_017({"index": "目录2025-3"}).verdict == "pass"
	gi_017({"index": "无"}).severity == "info"
	gi_017({}).missing == {"/archive/index"}
	testing.judge("GI-017", {"project": {"status": "new"}}).verdict == "not_applicable"
	testing.judge("GI-017", {}).missing == {"/project/status"}
}

steps := [{"type": type, "document": "示评〔2024〕1号"} | some type in ["intermediary", "public_participation", "expert_review", "risk_assessment"]]

gi_018(project, assessments) := testing.judge("GI-018", {
	"project": object.union({"major": true, "invest_mode": "direct"}, project),
	"documents": [{"type": "feasibility_approval", "status": "done"}],
	"assessments": assessments,
})

test_major_projects_are_assessed if {
	gi_018({}, steps).verdict == "pass"
	every i, step in steps {
		answer := gi_018({}, [other | some k, other in steps; k != i])
		testing.places(answer) == {"/assessments": {"assessment": step.type}}
	}
	gi_018({}, [{"type": "intermediary"}]).missing == {"/assessments/0/document"}
	gi_018({"major": false}, []).verdict == "not_applicable"
	gi_018({"invest_mode": "subsidy"}, []).verdict == "not_applicable"
}

test_assessment_is_asked_once_the_study_is_approved if {
	doc := {"project": {"major": true, "invest_mode": "direct"}, "documents": [{"type": "social_risk", "status": "done"}]}
	testing.judge("GI-018", doc).verdict == "not_applicable"
	open := object.union(doc, {"documents": [{"type": "feasibility_approval"}]})
	testing.judge("GI-018", open).missing == {"/documents/0/status"}
	done := object.union(doc, {"documents": [{"type": "social_risk", "status": "done"}, {"type": "feasibility_approval", "status": "done"}]})
	testing.judge("GI-018", done).missing == {"/assessments"}
	testing.judge("GI-018", object.union(done, {"assessments": []})).severity == "warn"
	testing.judge("GI-018", {"project": {"major": true}, "documents": done.documents}).missing == {"/project/invest_mode", "/assessments"}
	testing.judge("GI-018", {"project": {"major": true}}).missing == {"/project/invest_mode", "/documents"}
}

gi_019(source) := testing.judge("GI-019", {
	"applications": [{"list": "special_bond", "year": 2025}],
	"funding": {"sources": [object.union({"type": "local_budget", "id": "local", "amount": 50000, "status": "confirmed"}, source)]},
})

test_local_money_is_in_the_budget_of_the_year if {
	gi_019({"budget_doc": "示财〔2025〕1号", "budget_year": 2025}).verdict == "pass"
	gi_019({"budget_adjust_doc": "示财〔2025〕1号", "budget_year": 2025}).verdict == "pass"
	answer := gi_019({"budget_doc": "示财〔2025〕1号", "budget_year": 2024})
	answer.severity == "warn"
	testing.places(answer)["/funding/sources/0/budget_year"] == {"source": "local", "year": 2025, "money": 50000, "budget_year": 2024}
	gi_019({"budget_doc": "待补充", "budget_year": 2025}).verdict == "fail"
	gi_019({}).missing == {"/funding/sources/0/budget_doc", "/funding/sources/0/budget_year"}
	gi_019({"by_year": {"2026": 50000}}).verdict == "not_applicable"
	gi_019({"by_year": {"2025": 10000}}).verdict == "not_applicable"
	gi_019({"by_year": {"2025": 10001}}).verdict == "undetermined"
	gi_019({"status": "planned"}).verdict == "not_applicable"
}

test_a_package_without_an_application_is_held_to_the_day if {
	doc := {"funding": {"sources": [{"type": "local_budget", "amount": 50000, "status": "confirmed", "budget_doc": "示财〔2025〕1号", "budget_year": 2025}]}}
	testing.judge("GI-019", doc).verdict == "pass"
	testing.judge("GI-019", {"funding": {"sources": [{"type": "local_budget"}]}}).missing == {"/funding/sources/0/status", "/funding/sources/0/amount"}
	testing.judge("GI-019", object.union(doc, {"applications": [{"list": "special_bond"}]})).missing == {"/applications/0/year"}
}
