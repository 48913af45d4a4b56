package jilin_service_test

import data.lib.testing

project := {"region": "220104", "status": "new", "major": true}

ask(code, jilin) := testing.judge(code, {"project": project, "jilin": jilin})

codes := {"JL-012", "JL-013", "JL-014", "JL-015", "JL-016", "JL-017", "JL-018"}

document(change) := {"project": object.union({"region": "220104", "major": true}, change), "issues": [{}]}

test_only_unfinished_projects_in_jilin if {
	every code in codes {
		testing.judge(code, document({"region": "210104", "status": "new"})).reason == "scope"
		testing.judge(code, document({"status": "completed"})).reason == "scope"
		"/project/status" in testing.judge(code, document({})).missing
	}
}

test_what_is_not_there_fails_once if {
	absent := {
		"JL-012": "/jilin/lead_leader", "JL-013": "/jilin/task_force", "JL-014": "/jilin/secretary",
		"JL-016": "/jilin/elements", "JL-018": "/jilin/feedback_channel",
	}
	every code, pointer in absent {
		answer := testing.judge(code, {"project": project})
		[finding.pointer | some finding in answer.findings] == [pointer]
	}
	places := testing.places(testing.judge("JL-015", {"project": project}))
	object.keys(places) == {"/jilin/center_contact", "/issues"}
}

test_leader_and_secretary if {
	ask("JL-012", {"lead_leader": {"name": "张某", "post": "副区长"}}).verdict == "pass"
	testing.places(ask("JL-012", {"lead_leader": {"name": "张某"}})) == {"/jilin/lead_leader/post": {}}
	testing.places(ask("JL-012", {"lead_leader": {"post": "副区长"}})) == {"/jilin/lead_leader/name": {}}
	ask("JL-012", {"lead_leader": {"name": "无", "post": "副区长"}}).severity == "warn"
	ask("JL-014", {"secretary": {"name": "李某", "role": "项目秘书"}}).verdict == "pass"
	testing.places(ask("JL-014", {"secretary": {"name": "李某"}})) == {"/jilin/secretary/role": {}}
	testing.places(ask("JL-014", {"secretary": {"role": "项目秘书"}})) == {"/jilin/secretary/name": {}}
}

force(change) := ask("JL-013", {"task_force": object.union({"members": 1, "meetings": ["2025-03-10"]}, change)})

test_task_force_has_members_and_meets if {
	force({}).verdict == "pass"
	testing.places(force({"members": 0})) == {"/jilin/task_force/members": {"members": 0}}
	testing.places(force({"meetings": ["2025-03-11"]})) == {"/jilin/task_force/meetings": {"meetings": 0, "day": "2025-03-10"}}
	object.keys(testing.places(ask("JL-013", {"task_force": {}}))) == {"/jilin/task_force/members", "/jilin/task_force/meetings"}
}

centre(issues, contact) := testing.judge("JL-015", object.union({"project": project, "jilin": {"center_contact": contact}}, issues))

test_major_projects_have_a_contact if {
	contact := {"name": "郑某", "role": "包保联系人"}
	centre({"issues": []}, contact).verdict == "pass"
	testing.places(centre({}, contact)) == {"/issues": {}}
	testing.places(centre({"issues": []}, {"name": "郑某"})) == {"/jilin/center_contact/role": {}}
	testing.judge("JL-015", {"project": {"region": "220104", "status": "new", "major": false}}).reason == "scope"
	testing.judge("JL-015", {"project": {"region": "220104", "status": "new"}}).missing == {"/project/major"}
}

secured := {"policy": {"status": "ok"}, "funds": {"status": "ok"}, "land": {"status": "ok"}, "energy": {"status": "ok"}}

test_each_element if {
	ask("JL-016", {"elements": secured}).verdict == "pass"
	every element, _ in secured {
		status := sprintf("/jilin/elements/%s/status", [element])
		object.keys(testing.places(ask("JL-016", {"elements": object.remove(secured, [element])}))) == {status}
	}
}

test_a_gap_has_an_owner_and_a_day if {
	gap := {"status": "gap", "owner": "孙某", "due": "2025-06-30"}
	ask("JL-016", {"elements": object.union(secured, {"funds": gap})}).verdict == "pass"
	every name in ["owner", "due"] {
		answer := ask("JL-016", {"elements": object.union(object.remove(secured, ["funds"]), {"funds": object.remove(gap, [name])})})
		answer.severity == "warn"
		testing.places(answer) == {sprintf("/jilin/elements/funds/%s", [name]): {"element": "资金", "element_en": "funds"}}
	}
}

issue := {"kind": "approval", "owner": "吴某", "due": "2025-03-10", "status": "open"}

issues(rows) := testing.judge("JL-017", {"project": project, "issues": rows})

test_issues_are_pinned_down if {
	issues([issue]).verdict == "pass"
	issues([]).reason == "scope"
	testing.judge("JL-017", {"project": project}).reason == "scope"
	every name in ["owner", "due", "status"] {
		object.keys(testing.places(issues([object.remove(issue, [name])]))) == {sprintf("/issues/0/%s", [name])}
	}
	issues([{"kind": "approval", "status": "closed"}]).verdict == "pass"
	issues([{}]).missing == {"/issues/0/kind"}
}

test_no_issue_is_overdue if {
	answer := issues([object.union(issue, {"due": "2025-03-09"})])
	answer.severity == "warn"
	testing.places(answer) == {"/issues/0/due": {"kind": "approval", "due": "2025-03-09", "gap": 1}}
	issues([object.union(issue, {"due": "2025-03-09", "status": "closed"})]).verdict == "pass"
	unclear := issues([object.remove(object.union(issue, {"due": "2025-03-09"}), ["status"])])
	object.keys(testing.places(unclear)) == {"/issues/0/due", "/issues/0/status"}
}

test_channel_and_response_time if {
	ask("JL-018", {"feedback_channel": {"channel": "12345", "response_days": 5}}).verdict == "pass"
	answer := ask("JL-018", {"feedback_channel": {"channel": "12345"}})
	answer.severity == "info"
	testing.places(answer) == {"/jilin/feedback_channel/response_days": {}}
	testing.places(ask("JL-018", {"feedback_channel": {"response_days": 5}})) == {"/jilin/feedback_channel/channel": {}}
}
