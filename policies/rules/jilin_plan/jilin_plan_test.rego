package jilin_plan_test

import data.lib.testing

project := {"region": "220104", "status": "new"}

ask(code, jilin) := testing.judge(code, {"project": project, "jilin": jilin})

codes := {"JL-001", "JL-002", "JL-003", "JL-004", "JL-005", "JL-006", "JL-007", "JL-008", "JL-009"}

test_only_unfinished_projects_in_jilin if {
	every code in codes {
		testing.judge(code, {"project": {"region": "210104", "status": "new", "industrial": true}}).reason == "scope"
		testing.judge(code, {"project": {"region": "220104", "status": "completed", "industrial": true}}).reason == "scope"
		"/project/status" in testing.judge(code, {"project": {"region": "220104", "industrial": true}}).missing
	}
}

test_what_is_not_drawn_up_fails if {
	absent := {
		"JL-001": "/jilin/timetable", "JL-002": "/jilin/roadmap", "JL-003": "/jilin/progress_sheets",
		"JL-004": "/jilin/task_book", "JL-005": "/jilin/five", "JL-006": "/jilin/monthly_plan",
	}
	every code, pointer in absent {
		answer := testing.judge(code, {"project": project})
		answer.severity == "warn"
		object.keys(testing.places(answer)) == {pointer}
	}
}

timetable := [
	{"stage": "前期", "date": "2025-03-31"}, {"stage": "开工", "date": "2025-04-15"},
	{"stage": "主体", "date": "2026-09-30"}, {"stage": "竣工", "date": "2027-12-31"},
	{"stage": "投产", "date": "2028-01-01"},
]

test_timetable_has_each_stage if {
	ask("JL-001", {"timetable": timetable}).verdict == "pass"
	every i, milestone in timetable {
		answer := ask("JL-001", {"timetable": [other | some j, other in timetable; j != i]})
		testing.places(answer) == {"/jilin/timetable": {"stage": milestone.stage}}
	}
}

test_timetable_ascends if {
	same := array.concat(array.slice(timetable, 0, 4), [{"stage": "投产", "date": "2027-12-31"}])
	answer := ask("JL-001", {"timetable": same})
	testing.places(answer) == {"/jilin/timetable/4/date": {"stage": "投产", "actual": "2027-12-31", "previous": "竣工", "limit": "2027-12-31"}}
	late := array.concat([{"stage": "前期", "date": "2026-10-01"}], timetable)
	object.keys(testing.places(ask("JL-001", {"timetable": late}))) == {"/jilin/timetable/2/date", "/jilin/timetable/3/date"}
	twice := array.concat(timetable, [{"stage": "前期", "date": "2025-04-15"}, {"stage": "试运行", "date": "2025-01-01"}])
	places := testing.places(ask("JL-001", {"timetable": twice}))
	object.keys(places) == {"/jilin/timetable/1/date"}
}

test_facts_of_the_timetable if {
	ask("JL-001", {"timetable": [{}]}).missing == {"/jilin/timetable/0/stage", "/jilin/timetable/0/date"}
}

steps := [
	{"step": "前期手续", "after": []}, {"step": "开工", "after": ["前期手续"]}, {"step": "主体封顶", "after": ["开工"]},
	{"step": "竣工验收", "after": ["主体封顶"]}, {"step": "投产", "after": ["竣工验收"]},
]

walk_(roadmap) := ask("JL-002", {"timetable": timetable, "roadmap": roadmap})

test_roadmap_covers_the_timetable if {
	walk_(steps).verdict == "pass"
	testing.places(walk_(array.slice(steps, 0, 4))) == {"/jilin/roadmap": {"stage": "投产"}}
}

test_roadmap_has_an_order if {
	loose := [{"step": step.step, "after": []} | some step in steps]
	walk_(loose).findings == {{"pointer": "/jilin/roadmap", "ok": false, "message": "unlinked", "severity": "warn", "values": {}}}
	circle := array.concat([{"step": "前期手续", "after": ["主体封顶"]}], array.slice(steps, 1, 5))
	object.keys(testing.places(walk_(circle))) == {"/jilin/roadmap/0/after", "/jilin/roadmap/1/after", "/jilin/roadmap/2/after"}
	unknown := array.concat(array.slice(steps, 0, 4), [{"step": "投产", "after": ["竣工"]}])
	testing.places(walk_(unknown)) == {"/jilin/roadmap/4/after": {"step": "投产", "after": "竣工"}}
}

test_facts_of_the_roadmap if {
	ask("JL-002", {"roadmap": [{}]}).missing == {"/jilin/roadmap/0/step", "/jilin/roadmap/0/after", "/jilin/timetable"}
}

sheet := {"date": "2025-02-07", "physical_pct": 0, "paid": 3600, "issues": []}

test_progress_sheet_is_recent if {
	ask("JL-003", {"progress_sheets": [sheet]}).verdict == "pass"
	answer := ask("JL-003", {"progress_sheets": [object.union(sheet, {"date": "2025-02-06"}), object.union(sheet, {"date": "2025-01-31"})]})
	answer.severity == "warn"
	testing.places(answer) == {"/jilin/progress_sheets/0/date": {
		"actual": "2025-02-06", "days": 32, "limit": 31,
		"progress": 0, "paid": 3600, "issues": 0,
	}}
	ask("JL-003", {"progress_sheets": [object.union(sheet, {"date": "2025-03-10"})]}).verdict == "pass"
	testing.places(ask("JL-003", {"progress_sheets": [object.union(sheet, {"date": "2025-03-11"})]})) == {"/jilin/progress_sheets": {"day": "2025-03-10"}}
}

test_facts_of_the_progress_sheet if {
	ask("JL-003", {"progress_sheets": [{"date": "2025-01-31"}, {"date": "2025-03-01"}, {}]}).missing == {
		"/jilin/progress_sheets/2/date",
		"/jilin/progress_sheets/1/physical_pct", "/jilin/progress_sheets/1/paid", "/jilin/progress_sheets/1/issues",
	}
}

task := {
	"task": "施工招标", "unit": "水务公司", "person": "周某", "due": "2025-04-05", "deliverable": "中标通知书",
	"status": "open", "next_step": "开标",
}

test_each_task_is_pinned_down if {
	ask("JL-004", {"task_book": [task]}).verdict == "pass"
	every element in ["unit", "person", "due", "deliverable"] {
		answer := ask("JL-004", {"task_book": [object.remove(task, [element])]})
		answer.severity == "warn"
		testing.places(answer) == {concat("/", ["/jilin/task_book/0", element]): {"task": "施工招标"}}
		{finding.message | some finding in answer.findings} == {element}
	}
	ask("JL-004", {"task_book": [object.union(task, {"person": "无"})]}).verdict == "fail"
	ask("JL-004", {"task_book": [{}]}).missing == {"/jilin/task_book/0/task"}
}

five := {"task_list": true, "chart": true, "manual": true, "template": true, "task_force": true}

loop(change) := ask("JL-005", {"five": five, "task_book": [object.union(task, change)]})

test_five_parts if {
	loop({}).verdict == "pass"
	every part, _ in five {
		pointer := sprintf("/jilin/five/%s", [part])
		answer := ask("JL-005", {"five": object.union(five, {part: false}), "task_book": [task]})
		answer.severity == "warn"
		object.keys(testing.places(answer)) == {pointer}
		object.keys(testing.places(ask("JL-005", {"five": object.remove(five, [part]), "task_book": [task]}))) == {pointer}
	}
}

test_loop_is_closed if {
	testing.places(loop({"next_step": "无"})) == {"/jilin/task_book/0/next_step": {"task": "施工招标"}}
	testing.places(loop({"status": "done"})) == {"/jilin/task_book/0/evidence": {"task": "施工招标"}}
	loop({"status": "done", "evidence": "中标通知书"}).verdict == "pass"
	ask("JL-005", {"five": five}).missing == {"/jilin/task_book"}
	ask("JL-005", {"five": five, "task_book": [{}]}).missing == {"/jilin/task_book/0/task", "/jilin/task_book/0/status"}
}
