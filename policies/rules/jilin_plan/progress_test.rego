package jilin_plan_progress_test

import data.lib.testing

project := {"region": "220104", "status": "new", "plan_year": 2025, "year_investment": 12000000}

plan := [{"month": month, "amount": 1000000} | some month in numbers.range(1, 12)]

ask(code, change, monthly_plan) := testing.judge(code, {
	"project": object.union(project, change),
	"jilin": {"monthly_plan": monthly_plan},
})

test_each_month_once if {
	ask("JL-006", {}, plan).verdict == "pass"
	short := array.slice(plan, 0, 11)
	places := testing.places(ask("JL-006", {"year_investment": 11000000}, short))
	places == {"/jilin/monthly_plan": {"month": "12", "times": 0}}
	twice := array.concat(short, [{"month": 11, "amount": 1000000}])
	answer := ask("JL-006", {}, twice)
	answer.severity == "warn"
	{finding.values | some finding in answer.findings} == {{"month": "11", "times": 2}, {"month": "12", "times": 0}}
}

test_months_add_up if {
	ask("JL-006", {"year_investment": 12010000}, plan).verdict == "pass"
	places := testing.places(ask("JL-006", {"year_investment": 12010001}, plan))
	places == {"/jilin/monthly_plan": {"actual": 12000000, "expected": 12010001, "gap": 10001}}
	ask("JL-006", {"year_investment": 11989999}, plan).verdict == "fail"
}

test_nothing_to_split if {
	testing.judge("JL-006", {"project": object.union(project, {"year_investment": 0})}).reason == "scope"
	ask("JL-006", {"year_investment": 0}, plan).verdict == "fail"
	ask("JL-006", {"year_investment": null}, [{}]).missing == {
		"/project/year_investment",
		"/jilin/monthly_plan/0/month", "/jilin/monthly_plan/0/amount",
	}
}

done(amounts) := {"monthly_actual": [{"month": i + 1, "amount": amount} | some i, amount in amounts]}

test_on_schedule if {
	ask("JL-007", done([900000, 1000000]), plan).verdict == "pass"
	answer := ask("JL-007", done([900000, 999999, 5000000]), plan)
	answer.severity == "warn"
	testing.places(answer) == {"/project/monthly_actual": {
		"month": "2025-02", "actual": 1899999, "planned": 2000000,
		"gap": 100001, "limit": 5,
	}}
}

test_a_month_is_stated_once if {
	rows := {"monthly_actual": [{"month": 1, "amount": 2000000}, {"month": 2, "amount": 0}, {"month": 2, "amount": 0}]}
	testing.places(ask("JL-007", rows, plan)) == {"/project/monthly_actual": {"month": "2025-02", "times": 2}}
}

test_only_months_that_are_over if {
	ask("JL-007", {}, []).reason == "scope"
	ask("JL-007", {"plan_year": 2026}, plan).reason == "scope"
	over := ask("JL-007", object.union(done([0, 0]), {"plan_year": 2024}), plan)
	over.missing == {"/project/monthly_actual/2"}
	some finding in ask("JL-007", object.union(done([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), {"plan_year": 2024}), plan).findings
	finding.values.month == "2024-12"
}

test_facts_of_jl_007 if {
	unplanned := testing.judge("JL-007", {"project": object.remove(project, ["plan_year"]), "jilin": {"monthly_plan": [{}]}})
	unplanned.missing == {"/project/plan_year", "/jilin/monthly_plan/0/month", "/jilin/monthly_plan/0/amount"}
	ask("JL-007", {"monthly_actual": [{}]}, plan).missing == {
		"/project/monthly_actual/0/month",
		"/project/monthly_actual/0/amount",
		"/project/monthly_actual/1",
	}
}

start(change, schedule) := testing.judge("JL-008", {"project": object.union_n([project, change, {"schedule": schedule}])})

test_started_by_mid_year if {
	start({}, {"planned_start": "2025-06-30"}).verdict == "pass"
	answer := start({}, {"planned_start": "2025-07-01"})
	answer.severity == "warn"
	testing.places(answer) == {"/project/schedule/planned_start": {"actual": "2025-07-01", "limit": "2025-06-30", "gap": 1}}
	building := {"status": "under_construction"}
	start(building, {"planned_start": "2025-07-01", "actual_start": "2025-06-30"}).verdict == "pass"
	late := start(building, {"planned_start": "2025-04-01", "actual_start": "2025-07-01"})
	object.keys(testing.places(late)) == {"/project/schedule/actual_start"}
	{finding.message | some finding in late.findings} == {"late"}
}

test_a_day_gone_by_may_have_been_kept if {
	start({}, {"planned_start": "2025-03-10"}).verdict == "pass"
	start({}, {"planned_start": "2025-03-09"}).missing == {"/project/schedule/actual_start"}
	start({}, {"planned_start": "2025-03-09", "actual_start": "2025-03-09"}).verdict == "pass"
}

resume(day, stops) := testing.judge("JL-008", {
	"judged_on": day,
	"project": object.union(project, {
		"status": "under_construction",
		"schedule": {"actual_start": "2024-05-10", "suspensions": stops},
	}),
})

test_at_work_again_by_mid_year if {
	resume("2025-03-10", []).verdict == "pass"
	resume("2025-03-10", [{"from": "2024-11-15", "until": "2025-06-30"}]).verdict == "pass"
	answer := resume("2025-03-10", [{"from": "2024-11-15", "until": "2025-07-01"}])
	testing.places(answer) == {"/project/schedule/suspensions/0/until": {
		"stopped": "2024-11-15", "actual": "2025-07-01",
		"limit": "2025-06-30", "gap": 1,
	}}
	resume("2025-06-30", [{"from": "2024-11-15"}]).missing == {"/project/schedule/suspensions/0/until"}
	idle := resume("2025-07-01", [{"from": "2025-06-30"}])
	testing.places(idle) == {"/project/schedule/suspensions/0/from": {"stopped": "2025-06-30", "limit": "2025-06-30"}}
	resume("2025-07-01", [{"from": "2025-07-01"}]).verdict == "pass"
	begun := {"planned_start": "2025-02-01", "actual_start": "2025-02-01", "suspensions": [{"from": "2025-02-10"}]}
	start({"status": "under_construction"}, begun).verdict == "pass"
}

test_facts_of_jl_008 if {
	start({"plan_year": null}, {}).missing == {"/project/plan_year", "/project/schedule/planned_start"}
	start({"status": "under_construction"}, {"planned_start": "2025-05-01"}).missing == {"/project/schedule/actual_start"}
	start({"status": "under_construction"}, {"actual_start": "2024-12-31"}).missing == {"/project/schedule/suspensions"}
	resume("2025-03-10", [{}]).missing == {"/project/schedule/suspensions/0/from"}
}

industrial(jilin) := testing.judge("JL-009", {"project": object.union(project, {"industrial": true}), "jilin": jilin})

test_dates_of_production if {
	industrial({"commission_date": "2027-10-01", "capacity_date": "2028-10-01"}).verdict == "pass"
	answer := industrial({"commission_date": "2027-10-01"})
	answer.severity == "info"
	testing.places(answer) == {"/jilin/capacity_date": {}}
	testing.places(industrial({"capacity_date": "2028-10-01"})) == {"/jilin/commission_date": {}}
	testing.judge("JL-009", {"project": object.union(project, {"industrial": false})}).reason == "scope"
	testing.judge("JL-009", {"project": project}).missing == {"/project/industrial"}
}
