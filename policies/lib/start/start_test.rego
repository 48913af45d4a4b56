package lib.start_test

import data.lib.start

types := {"construction_permit", "start_report"}

begun(documents) := {"project": {"schedule": {"actual_start": "2024-05-08"}}, "documents": documents}

permit(day) := {"type": "construction_permit", "status": "done", "date": day}

test_one_document_by_the_start_is_enough if {
	package_of := begun([permit("2024-06-01"), permit("2024-05-08"), {"type": "start_report"}])
	start.owed(types) == set() with input as package_of
	found := start.findings(types) with input as package_of
	found == {{"pointer": "/documents/1/date", "ok": true, "values": {"type": "construction_permit", "actual": "2024-05-08", "start": "2024-05-08", "gap": 0}}}
}

test_a_later_document_fails_by_days if {
	some finding in start.findings(types) with input as begun([permit("2024-05-09")])
	finding.ok == false
	finding.values.gap == 1
}

test_what_is_not_stated_is_owed if {
	start.owed(types) == {"/documents/0/status", "/documents/1/date"} with input as begun([{"type": "start_report"}, {"type": "construction_permit", "status": "done"}])
}

test_no_document_at_all if {
	start.owed(types) == set() with input as begun([{"type": "other"}])
	found := start.findings(types) with input as begun([{"type": "start_report", "status": "pending"}])
	found == {{"pointer": "/documents/0/status", "ok": false, "message": "absent", "values": {}}}
}
