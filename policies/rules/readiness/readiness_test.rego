package readiness_test

import data.lib.testing

paper(type, day) := {"type": type, "number": "1号", "date": day, "status": "done"}

code := "2412-220104-04-01-100001"

test_the_code_has_the_usual_shape if {
	testing.judge("SB-PREP-01", {"project": {"code": code}}).verdict == "pass"
	odd := "2412-220104-04-01-10001"
	answer := testing.judge("SB-PREP-01", {"project": {"code": odd}})
	answer.severity == "warn"
	testing.places(answer) == {"/project/code": {"actual": odd}}
	testing.judge("SB-PREP-01", {}).missing == {"/project/code"}
}

databases(ndrc, mof) := testing.judge("SB-PREP-02", {"project": {"databases": {"ndrc": ndrc, "mof": mof}}})

test_both_record_numbers_are_numbers if {
	databases("A1", "B2").verdict == "pass"
	answer := databases("A1", "办理中")
	answer.severity == "block"
	testing.places(answer) == {"/project/databases/mof": {"actual": "办理中"}}
	testing.places(databases("无", "B2")) == {"/project/databases/ndrc": {"actual": "无"}}
	testing.judge("SB-PREP-02", {}).missing == {"/project/databases/ndrc", "/project/databases/mof"}
}

prep_03(total, documents) := testing.judge("SB-PREP-03", {"investment": {"total": total}, "documents": documents})

feasibility := object.union(paper("feasibility_approval", "2024-12-05"), {"issuer": "发改委", "total_investment": 1000})

test_the_approved_investment_is_near if {
	prep_03(1100, [feasibility]).verdict == "pass"
	prep_03(900, [feasibility]).verdict == "pass"
	answer := prep_03(1101, [feasibility])
	answer.severity == "warn"
	testing.places(answer) == {"/documents/0/total_investment": {
		"type": "feasibility_approval", "actual": 1101, "expected": 1000,
		"gap": 101, "limit": 10,
	}}
	prep_03(899, [feasibility]).verdict == "fail"
}

test_one_of_several_approvals_is_enough if {
	amended := object.union(feasibility, {"type": "project_approval", "total_investment": 2000})
	prep_03(2000, [feasibility, amended]).verdict == "pass"
	prep_03(2000, [object.remove(feasibility, ["issuer"]), amended]).verdict == "pass"
	prep_03(3000, [object.remove(feasibility, ["issuer"]), amended]).missing == {"/documents/0/issuer"}
}

test_an_approval_is_there if {
	answer := prep_03(1000, [])
	answer.severity == "block"
	testing.places(answer) == {"/documents": {}}
	pending := {"type": "project_filing", "status": "pending"}
	testing.places(prep_03(1000, [pending])) == {"/documents/0/status": {}}
	prep_03(1000, [{"type": "project_filing"}]).missing == {"/documents/0/status"}
	testing.judge("SB-PREP-03", {}).missing == {"/documents", "/investment/total"}
}

test_an_approval_states_what_is_compared if {
	every field in ["number", "date", "issuer", "total_investment"] {
		prep_03(1000, [object.remove(feasibility, [field])]).missing == {sprintf("/documents/0/%s", [field])}
	}
}

prep_04(project, documents) := testing.judge("SB-PREP-04", {
	"project": object.union({"new_land": true}, project),
	"documents": documents,
})

buildings := {"sector": "water", "category": "general"}

test_new_land_has_a_land_document if {
	prep_04({}, [paper("land_preview", "2024-11-20")]).verdict == "pass"
	prep_04(buildings, [paper("land_certificate", "2024-11-20")]).verdict == "pass"
	answer := prep_04({}, [])
	answer.severity == "block"
	testing.places(answer) == {"/documents": {}}
	testing.places(prep_04({}, [{"type": "land_preview", "status": "deferred"}])) == {"/documents/0/status": {}}
	prep_04({}, [{"type": "land_preview"}]).missing == {"/documents/0/status"}
	prep_04({"new_land": false}, []).verdict == "not_applicable"
	testing.judge("SB-PREP-04", {}).missing == {"/documents", "/project/new_land"}
}

test_linear_works_have_the_pre_review if {
	title := paper("land_certificate", "2024-11-20")
	every project in [{"sector": "highway", "category": "general"}, {"sector": "railway", "category": "general"}, {"sector": "other", "category": "toll_road"}] {
		testing.places(prep_04(project, [title])) == {"/documents": {}}
		prep_04(project, [title, paper("land_preview", "2024-11-20")]).verdict == "pass"
		prep_04(project, [title, {"type": "land_preview"}]).missing == {"/documents/1/status"}
		testing.places(prep_04(project, [title, {"type": "land_preview", "status": "pending"}])) == {"/documents/1/status": {}}
	}
	prep_04({}, [title, paper("land_preview", "2024-11-20")]).verdict == "pass"
	prep_04({}, [paper("land_preview", "2024-11-20"), {"type": "land_certificate"}]).verdict == "pass"
	prep_04({}, [title]).missing == {"/project/sector", "/project/category"}
}

under_way(documents) := testing.judge("SB-PREP-05", {
	"project": {"status": "under_construction", "schedule": {"actual_start": "2024-05-08"}},
	"documents": documents,
})

test_works_under_way_had_their_permit if {
	under_way([paper("construction_permit", "2024-05-08")]).verdict == "pass"
	under_way([paper("start_report", "2024-05-08")]).verdict == "pass"
	late := paper("construction_permit", "2024-05-09")
	answer := under_way([late])
	answer.severity == "warn"
	testing.places(answer) == {"/documents/0/date": {
		"type": "construction_permit", "actual": "2024-05-09",
		"start": "2024-05-08", "gap": 1,
	}}
	under_way([late, paper("construction_permit", "2024-04-22")]).verdict == "pass"
	under_way([{"type": "start_report"}, paper("construction_permit", "2024-04-22")]).verdict == "pass"
	testing.places(under_way([])) == {"/documents": {}}
	under_way([{"type": "construction_permit"}]).missing == {"/documents/0/status"}
	under_way([{"type": "construction_permit", "status": "done"}, late]).missing == {"/documents/0/date"}
	testing.judge("SB-PREP-05", {"project": {"status": "under_construction"}}).missing == {"/documents", "/project/schedule/actual_start"}
	testing.judge("SB-PREP-05", {"project": {"status": "completed"}}).verdict == "not_applicable"
	testing.judge("SB-PREP-05", {}).missing == {"/project/status"}
}

to_start(rule, day, years) := testing.judge(rule, {
	"project": {"status": "new", "schedule": {"planned_start": day}},
	"applications": [{"list": "special_bond", "year": year} | some year in years],
	"jilin": {"timetable": [{"date": "2025-03-31"}]},
})

test_other_works_start_within_the_year_applied_for if {
	to_start("SB-PREP-05", "2025-01-01", [2025]).verdict == "pass"
	to_start("SB-PREP-05", "2025-12-31", [2026, 2025]).verdict == "pass"
	testing.places(to_start("SB-PREP-05", "2024-12-31", [2025])) == {"/project/schedule/planned_start": {"start": "2024-12-31", "year": 2025}}
	to_start("SB-PREP-05", "2026-01-01", [2025, 2026]).severity == "warn"
	bare := testing.judge("SB-PREP-05", {"project": {"status": "new"}})
	bare.missing == {"/applications", "/applications/0", "/project/schedule/planned_start", "/jilin/timetable"}
}

prep_06(documents) := testing.judge("SB-PREP-06", {"documents": documents})

test_a_lawful_promise_puts_the_registration_off if {
	promise := {
		"document": "eia_registration", "risk": "controllable", "promiser": "a", "owner": "b", "text": "c", "consequence": "d",
		"date": "2025-03-01", "due": "2025-04-10", "credit_clean": true, "status": "open",
	}
	answer := testing.judge("SB-PREP-06", {"documents": [], "deferrals": [promise]})
	answer.verdict == "waived"
	some finding in answer.findings
	finding.waived == {"deferral": 0}
	overdue := object.union(promise, {"due": "2025-03-09"})
	testing.judge("SB-PREP-06", {"documents": [], "deferrals": [overdue]}).verdict == "fail"
}

test_the_environmental_review_is_there if {
	every type in ["eia_approval", "eia_registration", "eia_exemption"] {
		prep_06([paper(type, "2024-12-12")]).verdict == "pass"
		prep_06([paper("eia_approval", "2024-12-12"), {"type": type}]).verdict == "pass"
		prep_06([{"type": type}]).missing == {"/documents/0/status"}
		testing.places(prep_06([{"type": type, "status": "not_required"}])) == {"/documents/0/status": {}}
	}
	answer := prep_06([paper("land_preview", "2024-12-12")])
	answer.severity == "block"
	testing.places(answer) == {"/documents": {}}
	testing.judge("SB-PREP-06", {}).missing == {"/documents"}
}

test_works_start_by_the_end_of_the_year if {
	to_start("SB-PREP-07", "2024-01-01", [2025]).verdict == "pass"
	to_start("SB-PREP-07", "2025-12-31", [2025]).verdict == "pass"
	answer := to_start("SB-PREP-07", "2026-01-01", [2025, 2026])
	answer.severity == "warn"
	testing.places(answer) == {"/project/schedule/planned_start": {"actual": "2026-01-01", "limit": "2025-12-31", "gap": 1}}
	testing.judge("SB-PREP-07", {"project": {"status": "under_construction"}}).verdict == "pass"
	elsewhere := {
		"project": {"status": "completed", "schedule": {"planned_start": "2024-01-01"}},
		"applications": [{"list": "central_budget", "year": 2025}],
	}
	testing.judge("SB-PREP-07", elsewhere).missing == {"/applications/1"}
	testing.judge("SB-PREP-07", {}).missing == {"/project/status"}
}

prep_08(status, schedule, documents) := testing.judge("SB-PREP-08", {
	"submitted_on": "2025-03-10",
	"project": {"status": status, "schedule": object.union({"completion": "2027-12-31"}, schedule)},
	"documents": documents,
})

planned := {"planned_start": "2025-04-15"}

test_dates_in_order if {
	papers := [paper("project_filing", "2025-01-22"), paper("planning_permit", "2025-01-22")]
	prep_08("new", planned, papers).verdict == "pass"
	prep_08("new", {"planned_start": "2027-12-31"}, []).verdict == "pass"
	prep_08("completed", {"actual_start": "2025-01-22"}, papers).verdict == "pass"
}

test_permits_follow_the_approval if {
	every type in ["planning_land_permit", "planning_permit", "construction_permit", "start_report"] {
		papers := [paper(type, "2024-12-04"), paper("feasibility_approval", "2024-12-05")]
		answer := prep_08("new", planned, papers)
		answer.severity == "warn"
		testing.places(answer) == {"/documents/0/date": {
			"type": type, "actual": "2024-12-04",
			"expected": "2024-12-05", "gap": 1,
		}}
		amended := array.concat(papers, [paper("project_approval", "2024-12-04")])
		prep_08("new", planned, amended).verdict == "pass"
		testing.places(prep_08("new", planned, [papers[0]])) == {"/documents/0/date": {"type": type, "actual": "2024-12-04"}}
	}
	old := [paper("feasibility_approval", "2024-12-05"), paper("land_certificate", "2012-06-14")]
	prep_08("new", planned, old).verdict == "pass"
}

test_works_start_after_permits_and_approval if {
	papers := [paper("feasibility_approval", "2024-05-08"), paper("construction_permit", "2024-05-09"), paper("construction_permit", "2024-06-01")]
	prep_08("under_construction", {"actual_start": "2024-05-09"}, papers).verdict == "pass"
	answer := prep_08("under_construction", {"actual_start": "2024-05-08"}, papers)
	testing.places(answer) == {"/documents/1/date": {
		"type": "construction_permit", "actual": "2024-05-09",
		"expected": "2024-05-08", "gap": 1,
	}}
	unapproved := prep_08("under_construction", {"actual_start": "2024-05-07"}, [papers[0]])
	{place | some place, _ in testing.places(unapproved)} == {"/documents/0/date"}
}

test_works_end_after_they_start if {
	answer := prep_08("under_construction", {"actual_start": "2028-01-01"}, [])
	testing.places(answer) == {"/project/schedule/actual_start": {
		"actual": "2028-01-01",
		"expected": "2027-12-31", "gap": 1,
	}}
	{place | some place, _ in testing.places(prep_08("new", {"planned_start": "2028-01-01"}, []))} == {"/project/schedule/planned_start"}
}

test_no_document_is_dated_after_the_submission if {
	prep_08("new", planned, [paper("other", "2025-03-10")]).verdict == "pass"
	answer := prep_08("new", planned, [paper("other", "2025-03-11")])
	testing.places(answer) == {"/documents/0/date": {
		"type": "other", "actual": "2025-03-11",
		"expected": "2025-03-10", "gap": 1,
	}}
	expected := object.union(paper("other", "2025-03-11"), {"status": "pending"})
	prep_08("new", planned, [expected]).verdict == "pass"
	prep_08("new", planned, [{"type": "other"}]).missing == {"/documents/0/date"}
	bare := testing.judge("SB-PREP-08", {"project": {"status": "new"}})
	bare.missing == {"/documents", "/submitted_on", "/project/schedule/completion", "/project/schedule/planned_start"}
	begun := testing.judge("SB-PREP-08", {"project": {"status": "completed"}})
	"/project/schedule/actual_start" in begun.missing
}
