package enterprise_project_test

import data.lib.testing

gi_023(project, documents) := testing.judge("GI-023", {
	"project": object.union({"owner": {"type": "private_enterprise"}, "invest_mode": "subsidy", "status": "under_construction", "schedule": {"actual_start": "2025-01-10"}}, project),
	"documents": documents,
})

entry(type, date) := {"type": type, "date": date, "status": "done"}

test_enterprise_projects_are_approved_or_filed if {
	every type in ["project_approval", "project_filing"] {
		gi_023({}, [entry(type, "2025-01-10")]).verdict == "pass"
		late := gi_023({}, [entry(type, "2025-01-11")])
		late.severity == "block"
		testing.places(late)["/documents/0/date"].gap == 1
	}
	testing.places(gi_023({}, [])) == {"/documents": {"mode": "subsidy"}}
	gi_023({"invest_mode": "direct"}, []).verdict == "not_applicable"
	gi_023({"owner": {"type": "government"}}, []).verdict == "not_applicable"
	testing.judge("GI-023", {"documents": [], "project": {"owner": {"type": "platform"}, "invest_mode": "enterprise", "status": "new"}}).severity == "warn"
	testing.judge("GI-023", {}).missing == {"/project/owner/type", "/project/invest_mode", "/documents", "/project/status"}
}

gi_024(day, schedule, paper) := testing.judge("GI-024", {
	"judged_on": day,
	"project": {"status": status[count(schedule)], "schedule": schedule},
	"documents": [object.union(entry("project_approval", "2024-12-05"), paper)],
})

status := ["new", "under_construction"]

test_works_start_while_the_approval_is_valid if {
	gi_024("2026-12-05", {}, {}).verdict == "pass"
	answer := gi_024("2026-12-06", {}, {})
	answer.severity == "block"
	testing.places(answer) == {"/documents/0/date": {"approved": "2024-12-05", "actual": "2026-12-06", "limit": "2026-12-05", "gap": 1}}
	gi_024("2028-01-01", {"actual_start": "2026-12-05"}, {}).verdict == "pass"
	gi_024("2028-01-01", {"actual_start": "2026-12-06"}, {}).verdict == "fail"
}

test_an_approval_is_extended_once if {
	in_time := {"extended_to": "2027-12-05", "extension_date": "2026-10-25"}
	gi_024("2027-12-05", {}, in_time).verdict == "pass"
	gi_024("2027-12-06", {}, in_time).severity == "block"
	gi_024("2027-12-05", {}, object.union(in_time, {"extension_date": "2026-10-26"})).severity == "warn"
	gi_024("2027-12-05", {}, object.union(in_time, {"extended_to": "2027-12-06"})).severity == "warn"
	gi_024("2026-12-06", {}, {"extended_to": "2027-12-05"}).missing == {"/documents/0/extension_date"}
	gi_024("2026-12-06", {}, {"extension_date": "2026-10-25"}).missing == {"/documents/0/extended_to"}
}

test_validity_is_asked_where_there_is_an_approval if {
	testing.judge("GI-024", {"documents": []}).verdict == "not_applicable"
	testing.judge("GI-024", {"documents": [{"type": "project_approval"}]}).missing == {"/documents/0/status"}
	testing.judge("GI-024", {}).missing == {"/documents"}
	testing.judge("GI-024", {"documents": [{"type": "project_approval", "status": "done"}]}).missing == {"/documents/0/date", "/project/status"}
	renewed := [entry("project_approval", "2020-12-05"), entry("project_approval", "2024-12-05")]
	testing.judge("GI-024", {"project": {"status": "new"}, "documents": renewed}).verdict == "pass"
}
