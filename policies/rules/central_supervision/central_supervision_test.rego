package central_supervision_test

import data.lib.testing

messages(answer) := {finding.message | some finding in answer.findings}

cb_012(number) := testing.judge("CB-012", {"project": {"databases": {"ndrc": number}}})

test_from_the_library if {
	cb_012("2025-0317").verdict == "pass"
	answer := cb_012("办理中")
	answer.severity == "warn"
	testing.places(answer) == {"/project/databases/ndrc": {"actual": "办理中"}}
	testing.judge("CB-012", {}).missing == {"/project/databases/ndrc"}
}

cb_014(status, supervision) := testing.judge("CB-014", {
	"project": {"status": status},
	"supervision": object.union({"unit": "住建局", "person": "孙某"}, supervision),
})

start := {"stage": "start", "date": "2025-03-10"}

construction := {"stage": "construction", "date": "2025-03-10"}

completion := {"stage": "completion", "date": "2025-03-10"}

test_supervision_is_named if {
	cb_014("new", {}).verdict == "pass"
	answer := cb_014("new", {"unit": "待补充", "person": "无"})
	answer.severity == "warn"
	testing.places(answer) == {"/supervision/unit": {"actual": "待补充"}, "/supervision/person": {"actual": "无"}}
	testing.judge("CB-014", {}).missing == {"/project/status", "/supervision/unit", "/supervision/person"}
}

test_visits_by_state_of_the_works if {
	cb_014("under_construction", {"visits": [start, construction]}).verdict == "pass"
	cb_014("completed", {"visits": [start, construction, completion]}).verdict == "pass"
	answer := cb_014("under_construction", {"visits": [start]})
	answer.severity == "warn"
	testing.places(answer) == {"/supervision/visits": {"stage": "construction", "status": "under_construction"}}
	late := object.union(construction, {"date": "2025-03-11"})
	cb_014("under_construction", {"visits": [start, late]}).verdict == "fail"
	count(cb_014("completed", {"visits": []}).findings) == 3
}

test_facts_of_visits if {
	cb_014("under_construction", {}).missing == {"/supervision/visits"}
	cb_014("under_construction", {"visits": [start, {"date": "2025-03-10"}]}).missing == {"/supervision/visits/1/stage"}
	cb_014("under_construction", {"visits": [start, {"stage": "construction"}]}).missing == {"/supervision/visits/1/date"}
	cb_014("under_construction", {"visits": [start, construction, {"stage": "completion"}]}).verdict == "pass"
}

issue := {"list": "central_budget", "previous_award": 0, "issued_date": "2025-01-20"}

report(date) := {"date": date, "progress_pct": 1, "paid": 1, "completed": 1}

cb_015(request, reports) := testing.judge("CB-015", {
	"applications": [{"list": "special_bond"}, request],
	"platform": {"reports": reports},
})

test_reports_of_each_month if {
	cb_015(issue, [report("2025-02-28"), report("2025-03-01")]).verdict == "pass"
	cb_015(issue, [report("2025-02-01")]).verdict == "pass"
	answer := cb_015(issue, [report("2024-12-31"), report("2025-03-10"), report("2025-03-11")])
	answer.severity == "warn"
	testing.places(answer) == {"/platform/reports": {"since": "2025-01-20", "next": "2025-03-10", "actual": 2, "limit": 1}}
	late := cb_015(issue, [report("2025-03-01")])
	testing.places(late) == {"/platform/reports": {"since": "2025-01-20", "next": "2025-03-01", "actual": 2, "limit": 1}}
	testing.places(cb_015(issue, [])) == {"/platform/reports": {"since": "2025-01-20", "next": "2025-03-10", "actual": 2, "limit": 1}}
	cb_015(object.union(issue, {"issued_date": "2025-03-10"}), []).verdict == "pass"
}

test_whether_the_plan_is_issued if {
	plain := {"list": "central_budget"}
	cb_015(object.union(plain, {"previous_award": 0}), []).reason == "scope"
	cb_015(object.union(plain, {"previous_award": 0, "issued_date": "2025-03-11"}), []).reason == "scope"
	cb_015(plain, []).missing == {"/applications/1/previous_award"}
	cb_015(object.union(plain, {"previous_award": 1}), []).missing == {"/applications/1/issued_date"}
	testing.judge("CB-015", {}).missing == {"/applications/0"}
	arrived := testing.judge("CB-015", {
		"applications": [object.union(plain, {"previous_award": 0})],
		"funding": {"sources": [{"type": "central_budget", "approved": 0, "received": 1}]},
	})
	arrived.missing == {"/applications/0/issued_date", "/platform/reports"}
}

test_facts_of_reports if {
	cb_015(issue, [{"date": "2025-02-01"}]).missing == {
		"/platform/reports/0/progress_pct", "/platform/reports/0/paid",
		"/platform/reports/0/completed",
	}
	"/platform/reports/0/date" in cb_015(issue, [{"paid": 1}]).missing
}

cb_016(schedule, status, day) := testing.judge("CB-016", {
	"judged_on": day,
	"region": {"code": "220104"},
	"applications": [object.union(issue, {"issued_date": "2025-11-30"})],
	"project": object.union({"schedule": schedule}, status),
})

test_start_after_the_plan if {
	cb_016({"actual_start": "2026-02-28"}, {}, "2026-06-01").verdict == "pass"
	answer := cb_016({"actual_start": "2026-03-01"}, {}, "2026-06-01")
	answer.severity == "warn"
	testing.places(answer) == {"/project/schedule/actual_start": {
		"issued": "2025-11-30", "actual": "2026-03-01", "months": 3,
		"limit": "2026-02-28", "gap": 1,
	}}
}

test_not_started_yet if {
	cb_016({}, {"status": "new"}, "2026-02-28").verdict == "pass"
	answer := cb_016({}, {"status": "new"}, "2026-03-01")
	messages(answer) == {"waiting"}
	answer.findings[_].values.actual == "2026-03-01"
	cb_016({}, {"status": "under_construction"}, "2026-03-01").missing == {"/project/schedule/actual_start"}
	"/project/status" in cb_016({}, {}, "2026-03-01").missing
	testing.judge("CB-016", {"applications": [{"list": "central_budget", "previous_award": 0}]}).reason == "scope"
	testing.judge("CB-016", {}).missing == {"/applications/0"}
}

local(figure) := testing.judge("CB-016", {
	"judged_on": "2026-06-01",
	"region": {"code": "220104", "parameters": {"start_after_issue_months": figure}},
	"applications": [object.union(issue, {"issued_date": "2025-11-30"})],
	"project": {"schedule": {"actual_start": "2026-04-30"}},
})

test_months_of_the_ledger if {
	local({"value": 5, "document": "某通知"}).verdict == "pass"
	local({"value": 4, "document": "某通知"}).verdict == "fail"
	answer := local({"value": 5})
	testing.places(answer) == {"/region/parameters/start_after_issue_months/document": {"months": 5}}
}
