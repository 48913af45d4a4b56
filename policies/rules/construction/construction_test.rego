package construction_test

import data.lib.testing

paper(type, date) := {"type": type, "date": date, "status": "done"}

plain := {
	"status": "under_construction", "schedule": {"actual_start": "2024-05-08"},
	"in_planning_area": false, "new_land": false, "eia_type": "exempt",
}

gi_011(project, documents) := testing.judge("GI-011", {"project": object.union(plain, project), "documents": documents})

papers := ["land_use_approval", "planning_land_permit", "planning_permit", "eia_approval", "energy_review", "soil_water_approval", "construction_permit", "funding_arrangement"]

test_what_is_listed_comes_before_the_start if {
	gi_011({}, [paper(type, "2024-05-08") | some type in papers]).verdict == "pass"
	every type in papers {
		answer := gi_011({}, [paper(type, "2024-05-09")])
		answer.severity == "block"
		testing.places(answer) == {"/documents/0/date": {
			"permit": type, "type": type, "actual": "2024-05-09",
			"start": "2024-05-08", "gap": 1,
		}}
		testing.places(gi_011({}, [{"type": type, "status": "pending"}])) == {"/documents/0/status": {"permit": type}}
	}
	gi_011({}, [{"type": "energy_review", "status": "not_required"}]).verdict == "pass"
	gi_011({}, [paper("start_report", "2024-05-08"), {"type": "construction_permit", "status": "pending"}]).verdict == "pass"
}

test_what_is_due_may_not_be_lacking if {
	gi_011({}, []).verdict == "pass"
	gi_011({"in_planning_area": true}, []).verdict == "fail"
	gi_011({"in_planning_area": true, "new_land": true, "land_ha": {"farmland": 0, "total_expropriated": 0}}, [paper("planning_permit", "2024-01-01")]).verdict == "fail"
	gi_011({"new_land": true, "land_ha": {"farmland": 1, "total_expropriated": 0}}, []).verdict == "fail"
	gi_011({"eia_type": "registration"}, []).verdict == "fail"
}

promise(document) := {
	"document": document, "risk": "controllable", "status": "open", "promiser": "甲", "owner": "乙",
	"text": "补齐", "date": "2025-03-01", "due": "2025-06-01", "consequence": "停工", "credit_clean": true,
}

lacking(project, paper, document) := testing.judge("GI-011", {
	"project": object.union(plain, project), "documents": [object.union({"status": "deferred"}, paper)],
	"deferrals": [promise(document)],
}).verdict

test_the_lighter_class_may_follow_on_a_promise if {
	lacking({"eia_type": "registration"}, {"type": "eia_registration"}, "eia_registration") == "waived"
	lacking({"eia_type": "report_form"}, {"type": "eia_registration"}, "eia_registration") == "fail"
	lacking({}, {"type": "soil_water_approval", "report_type": "report_form"}, "soil_water_form") == "waived"
	lacking({}, {"type": "soil_water_approval", "report_type": "report_book"}, "soil_water_form") == "fail"
}

test_start_conditions_are_asked_of_works_that_have_begun if {
	testing.judge("GI-011", {"project": {"status": "new"}}).verdict == "not_applicable"
	testing.judge("GI-011", {}).missing == {"/project/status"}
	bare := testing.judge("GI-011", {"project": {"status": "under_construction", "in_planning_area": true}})
	bare.missing == {
		"/documents", "/project/schedule/actual_start", "/project/new_land",
		"/project/eia_type",
	}
	land := testing.judge("GI-011", {"project": {"status": "completed", "new_land": true}})
	land.missing == {
		"/documents", "/project/schedule/actual_start", "/project/in_planning_area",
		"/project/land_ha/farmland", "/project/land_ha/total_expropriated", "/project/eia_type",
	}
}

gi_012(project, documents) := testing.judge("GI-012", {"project": project, "documents": documents})

test_changes_are_approved if {
	every name in ["site", "scale", "content"] {
		approval := object.union(paper("feasibility_approval", "2024-12-05"), {name: "甲"})
		gi_012({name: "甲"}, [approval]).verdict == "pass"
		answer := gi_012({name: "乙"}, [approval])
		answer.severity == "block"
		{place | some place, _ in testing.places(answer)} == {sprintf("/project/%s", [name])}
		gi_012({name: "乙"}, [approval, paper("change_approval", "2025-01-05")]).verdict == "pass"
		gi_012({name: "乙"}, [approval, {"type": "change_approval"}]).missing == {"/documents/1/status"}
		gi_012({}, [approval]).missing == {sprintf("/project/%s", [name])}
		gi_012({name: "甲"}, [paper("project_approval", "2024-12-05")]).missing == {sprintf("/documents/0/%s", [name])}
		testing.judge("GI-012", {"project": {name: "甲"}}).missing == {sprintf("/documents/0/%s", [name])}
	}
	gi_012({}, [paper("feasibility_approval", "2024-12-05")]).verdict == "not_applicable"
}

gi_013(status, schedule) := testing.judge("GI-013", {"project": {"status": status, "schedule": schedule}})

built(completion) := {"actual_start": "2024-05-08", "completion": completion, "approved_months": 24}

test_the_period_is_kept if {
	gi_013("under_construction", built("2026-04-09")).verdict == "pass"
	gi_013("under_construction", built("2026-04-08")).severity == "warn"
	gi_013("under_construction", built("2026-06-07")).verdict == "pass"
	gi_013("under_construction", built("2026-06-08")).severity == "warn"
	gi_013("under_construction", object.union(built("2026-06-08"), {"delay_reason": "地质变化"})).verdict == "pass"
	gi_013("under_construction", object.union(built("2026-06-08"), {"delay_reason": "待补充"})).verdict == "fail"
	same_day := gi_013("new", {"planned_start": "2025-04-15", "completion": "2025-04-15", "approved_months": 0})
	testing.places(same_day) == {"/project/schedule/completion": {
		"start": "2025-04-15", "completion": "2025-04-15",
		"actual": 0, "limit": 0,
	}}
	gi_013("new", {}).verdict == "not_applicable"
	gi_013("new", {"approved_months": 24}).missing == {"/project/schedule/planned_start", "/project/schedule/completion"}
	gi_013("completed", {}).missing == {"/project/schedule/actual_start", "/project/schedule/approved_months", "/project/schedule/completion"}
}
