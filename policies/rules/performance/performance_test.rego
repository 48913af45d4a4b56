package performance_test

import data.lib.testing

points := {sprintf("PA-%d", [i]): "见方案" | some i in numbers.range(1, 7)}

perf_01(assessment) := testing.judge("SB-PERF-01", {
	"submitted_on": "2025-03-10",
	"performance": {"ex_ante": object.union({"date": "2025-03-10", "in_plan": true, "items": points}, assessment)},
})

test_the_assessment_comes_before_the_request if {
	perf_01({}).verdict == "pass"
	answer := perf_01({"date": "2025-03-11"})
	answer.severity == "block"
	testing.places(answer) == {"/performance/ex_ante/date": {"actual": "2025-03-11", "limit": "2025-03-10", "gap": 1}}
}

test_each_point_is_argued if {
	every point, _ in points {
		answer := perf_01({"items": {point: "待补充"}})
		answer.severity == "block"
		{place | some place, _ in testing.places(answer)} == {sprintf("/performance/ex_ante/items/%s", [point])}
	}
	bare := testing.judge("SB-PERF-01", {"submitted_on": "2025-03-10"})
	bare.missing == {"/performance/ex_ante/date"} | {sprintf("/performance/ex_ante/items/%s", [point]) | some point, _ in points}
	perf_01({"items": {"PA-8": "无"}}).verdict == "pass"
}

test_the_assessment_is_part_of_the_plan if {
	apart := perf_01({"in_plan": false})
	apart.severity == "block"
	testing.places(apart) == {"/performance/ex_ante/in_plan": {}}
	unstated := testing.judge("SB-PERF-01", {
		"submitted_on": "2025-03-10",
		"performance": {"ex_ante": {"date": "2025-03-10", "items": points}},
	})
	unstated.severity == "warn"
	{finding.message | some finding in unstated.findings} == {"unstated"}
}

target(dimension) := {"dimension": dimension, "value": 1000000, "unit": "个"}

enough := {"PD-01", "PD-02", "PD-03", "PD-04", "PD-05", "PD-10", "PD-11"}

perf_02(targets) := testing.judge("SB-PERF-02", {"performance": {"approved_by": "财政局", "targets": targets}})

targets(codes) := [target(code) | some code in codes]

test_each_dimension_has_a_target if {
	perf_02(targets(enough)).verdict == "pass"
	every benefit in ["PD-06", "PD-07", "PD-08"] {
		perf_02(targets(((enough - {"PD-05"}) | {benefit}))).verdict == "pass"
	}
	every code in enough {
		answer := perf_02(targets(((enough - {code}) | {"PD-09"})))
		answer.severity == "block"
		[[code]] == [[own | some own in finding.values.codes; own in enough] | some finding in answer.findings]
	}
}

test_a_target_is_quantified if {
	rest := targets(enough - {"PD-02"})
	perf_02(array.concat(rest, [{"dimension": "PD-02", "unit": "%"}])).missing == {"/performance/targets/6/value"}
	perf_02(array.concat(rest, [{"dimension": "PD-02", "value": 1}])).missing == {"/performance/targets/6/unit"}
	perf_02(array.concat(rest, [{"dimension": "PD-02"}, target("PD-02")])).verdict == "pass"
	perf_02(array.concat(rest, [{"value": 1}])).missing == {"/performance/targets/6/dimension"}
	perf_02([]).missing == {"/performance/targets"}
}

test_the_targets_are_approved if {
	unapproved := testing.judge("SB-PERF-02", {"performance": {"approved_by": "暂无", "targets": targets(enough)}})
	testing.places(unapproved) == {"/performance/approved_by": {"approved_by": "暂无"}}
	testing.judge("SB-PERF-02", {"performance": {"targets": targets(enough)}}).missing == {"/performance/approved_by"}
}

issued := {"issue_date": "2024-03-10"}

perf_03(tranches, records) := testing.judge("SB-PERF-03", {
	"bond": {"tranches": tranches},
	"performance": {"monitor": records},
})

record(day) := {"date": day, "budget_progress_pct": 50000000, "target_progress_pct": 40000000}

test_a_record_holds_a_year if {
	perf_03([issued], [record("2024-03-10")]).verdict == "pass"
	perf_03([issued], [record("2023-01-01"), record("2024-03-10")]).verdict == "pass"
	answer := perf_03([issued], [record("2024-03-09"), record("2023-01-01")])
	answer.severity == "warn"
	testing.places(answer) == {"/performance/monitor/0/date": {
		"actual": "2024-03-09", "limit": 12, "due": "2025-03-09", "gap": 1,
		"budget": 50000000, "target": 40000000,
	}}
}

test_no_record_at_all if {
	every records in [[], [record("2025-03-11")]] {
		answer := perf_03([issued], records)
		{finding.message | some finding in answer.findings} == {"none"}
	}
	testing.judge("SB-PERF-03", {"bond": {"tranches": [issued]}}).missing == {"/performance/monitor"}
}

test_only_issued_bonds_are_monitored if {
	every tranche in [{"issue_date": "2025-03-10"}, {"received": 1}, {"paid": 1}] {
		perf_03([tranche], []).verdict == "fail"
	}
	every tranche in [{"issue_date": "2025-03-11"}, {"received": 0, "paid": 0}, {}] {
		perf_03([tranche], []).verdict == "not_applicable"
	}
	testing.judge("SB-PERF-03", {}).missing == {"/bond/tranches"}
}

test_the_latest_record_states_both_progresses if {
	bare := perf_03([issued], [{"date": "2025-03-01"}, {"date": "2024-03-01"}])
	bare.missing == {"/performance/monitor/0/budget_progress_pct", "/performance/monitor/0/target_progress_pct"}
	perf_03([issued], [{}]).missing == {"/performance/monitor/0/date"}
}

perf_04(score, grade, status) := testing.judge("SB-PERF-04", {
	"performance": {"score": score, "grade": grade},
	"project": {"status": status},
})

test_the_grade_of_a_score if {
	every score, grade in {100000000: "excellent", 90000000: "excellent", 89999999: "good", 80000000: "good", 79999999: "medium", 60000000: "medium"} {
		perf_04(score, grade, "under_construction").verdict == "pass"
		answer := perf_04(score, "none", "under_construction")
		answer.severity == "warn"
		testing.places(answer) == {"/performance/grade": {"score": score, "actual": "none", "expected": grade}}
	}
}

test_a_poor_grade_comes_before_more_bonds if {
	every status in ["under_construction", "completed"] {
		answer := perf_04(59999999, "poor", status)
		answer.severity == "warn"
		{finding.message | some finding in answer.findings} == {"poor"}
	}
	perf_04(59999999, "poor", "new").verdict == "pass"
	count(perf_04(90000000, "poor", "completed").findings) == 2
}

test_no_evaluation_yet if {
	testing.judge("SB-PERF-04", {}).verdict == "not_applicable"
	testing.judge("SB-PERF-04", {"performance": {"score": 90000000}}).missing == {"/performance/grade"}
	testing.judge("SB-PERF-04", {"performance": {"grade": "good"}}).missing == {"/performance/score"}
	testing.judge("SB-PERF-04", {"performance": {"score": 1, "grade": "poor"}}).missing == {"/project/status"}
}

perf_05(performance) := testing.judge("SB-PERF-05", {"bond": {"tranches": [issued]}, "performance": performance})

test_a_serious_deviation_suspends_payment if {
	every deviation in ["none", "minor"] {
		perf_05({"deviation": deviation}).verdict == "pass"
	}
	perf_05({"deviation": "serious", "payment_suspended": true}).verdict == "pass"
	answer := perf_05({"deviation": "serious", "payment_suspended": false})
	answer.severity == "warn"
	testing.places(answer) == {"/performance/payment_suspended": {"actual": "serious", "suspended": false}}
	perf_05({"deviation": "serious"}).missing == {"/performance/payment_suspended"}
}

test_or_it_is_put_right if {
	right := {"deviation": "serious", "rectification": {"date": "2025-03-10", "document": "示财函〔2025〕3号"}}
	perf_05(right).verdict == "pass"
	off := object.union(right, {"payment_suspended": false})
	perf_05(off).verdict == "pass"
	perf_05(object.union(off, {"rectification": {"date": "2025-03-11"}})).verdict == "fail"
	perf_05(object.union(off, {"rectification": {"document": "办理中"}})).verdict == "fail"
}

test_deviation_is_asked_of_issued_bonds if {
	testing.judge("SB-PERF-05", {"bond": {"tranches": [issued]}}).missing == {"/performance/deviation"}
	testing.judge("SB-PERF-05", {"bond": {"tranches": []}}).verdict == "not_applicable"
	testing.judge("SB-PERF-05", {"bond": {"tranches": []}, "performance": {"deviation": "none"}}).verdict == "pass"
	testing.judge("SB-PERF-05", {"performance": {"deviation": "none"}}).missing == {"/bond/tranches"}
}
