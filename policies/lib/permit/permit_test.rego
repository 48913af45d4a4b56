package lib.permit_test

import data.lib.permit

works(project, documents) := {"project": project, "documents": documents, "judged_on": "2025-03-10"}

test_works_have_begun_by_status_or_by_day if {
	permit.begun with input as works({"status": "under_construction"}, [])
	permit.begun with input as works({"status": "completed"}, [])
	permit.begun with input as works({"schedule": {"actual_start": "2024-05-08"}}, [])
	permit.begun == false with input as works({"status": "new"}, [])
	not permit.begun with input as works({}, [])
}

test_the_start_is_the_one_that_counts if {
	days := {"planned_start": "2025-04-15", "actual_start": "2025-05-01"}
	permit.start == "2025-05-01" with input as works({"status": "new", "schedule": days}, [])
	permit.start == "2025-04-15" with input as works({"status": "new", "schedule": {"planned_start": "2025-04-15"}}, [])
	not permit.start with input as works({"status": "completed", "schedule": {"planned_start": "2025-04-15"}}, [])
	not permit.start with input as works({"schedule": {"planned_start": "2025-04-15"}}, [])
	permit.start_asked == {"/project/status", "/project/schedule/planned_start"} with input as works({"status": "new"}, [])
	permit.start_asked == {"/project/status", "/project/schedule/actual_start"} with input as works({"status": "completed"}, [])
}

types := {"eia_approval"}

test_what_is_asked_of_a_permit if {
	permit.asked({}, types) == {"/documents", "/project/status", "/documents/0/status"} with input as works({"status": "new"}, [{"type": "eia_approval"}])
	permit.asked({0: {"status": "done"}}, types) == {"/documents", "/project/status"} with input as works({"status": "new"}, [])
	permit.asked({0: {"status": "done"}}, types) == {
		"/documents", "/project/status",
		"/project/schedule/actual_start", "/documents/0/date",
	} with input as works({"status": "completed"}, [])
}

begun := {"status": "under_construction", "schedule": {"actual_start": "2024-05-08"}}

test_a_missing_permit_weighs_by_stage if {
	permit.check({}, types, "eia_approval") == {
		"pointer": "/documents", "ok": false, "values": {},
		"message": "later", "severity": "warn",
	} with input as works({"status": "new"}, [])
	permit.check({}, types, "eia_approval") == {"pointer": "/documents/0/status", "ok": false, "values": {}} with input as works(begun, [{"type": "eia_approval", "status": "pending"}])
	promise := {
		"document": "eia_registration", "risk": "controllable", "status": "open", "promiser": "水务公司",
		"owner": "工程部", "text": "补齐", "date": "2025-03-01", "due": "2025-04-01", "consequence": "撤回", "credit_clean": true,
	}
	permit.check({}, types, "eia_registration").waived == {"deferral": 0} with input as object.union(works(begun, []), {"deferrals": [promise]})
}

test_the_first_permit_comes_before_the_start if {
	permit.check({3: {"type": "eia_approval"}}, types, "") == {
		"pointer": "/documents/3/type", "ok": true,
		"values": {"type": "eia_approval"},
	} with input as works({"status": "new"}, [])
	both := {2: {"type": "eia_approval", "date": "2024-05-09"}, 4: {"type": "eia_approval", "date": "2024-05-08"}}
	permit.check(both, types, "") == {
		"pointer": "/documents/4/date", "ok": true, "message": "late",
		"values": {"type": "eia_approval", "actual": "2024-05-08", "start": "2024-05-08", "gap": 0},
	} with input as works(begun, [])
	permit.check({2: both[2]}, types, "").ok == false with input as works(begun, [])
}

test_what_is_due_weighs_by_stage if {
	permit.stage == {} with input as works({"status": "completed"}, [])
	permit.stage == {"message": "later", "severity": "warn"} with input as works({"status": "new"}, [])
	not permit.stage with input as works({}, [])
}

dates(days) := {i: {"type": "eia_approval", "date": day} | some i, day in days}

test_only_an_approval_before_the_start_grows_old if {
	permit.dated({}, types) == false with input as works(begun, [])
	not permit.dated({}, types) with input as works(begun, [{"type": "eia_approval"}])
	not permit.dated({0: {"type": "eia_approval"}}, types) with input as works(begun, [])
	permit.dated(dates(["2024-05-08"]), types) with input as works(begun, [])
	permit.dated(dates(["2024-05-09"]), types) == false with input as works(begun, [])
	permit.dated_asked({}, types) == {
		"/documents", "/project/status",
		"/project/schedule/actual_start", "/documents/0/status",
	} with input as works(begun, [{"type": "eia_approval"}])
	permit.aging(dates(["2018-05-08", "2019-05-08", "2024-05-09"]), 5) == {
		"pointer": "/documents/1/date",
		"values": {"type": "eia_approval", "actual": "2019-05-08", "start": "2024-05-08", "years": 5, "limit": "2024-05-08"},
	} with input as works(begun, [])
}
