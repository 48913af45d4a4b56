package cash_flow_test

import data.lib.testing

# Two years of construction on 300 of capital and 200 of bonds, then two years of
# operation. 20 of interest stand in the investment and in the debt service.
plan := {
	"project": {
		"category": "general", "nature": "commercial",
		"schedule": {"operation_start": "2027-01-01", "operation_end": "2028-12-31"},
	},
	"investment": {"total": 50000000, "construction_interest": 2000000, "by_year": {"2025": 25000000, "2026": 25000000}},
	"funding": {"sources": [
		{"type": "local_budget", "amount": 30000000, "by_year": {"2025": 15000000, "2026": 15000000}},
		{"type": "special_bond", "amount": 20000000, "by_year": {"2025": 10000000, "2026": 10000000}},
	]},
	"cash_flow": [
		{"year": 2027, "fund_income": 1000000, "special_income": 14000000, "subsidy": 0, "operating_cost": 3000000, "tax": 1000000},
		{"year": 2028, "fund_income": 1000000, "special_income": 14000000, "subsidy": 0, "operating_cost": 3000000, "tax": 1000000},
	],
	"debt_service": [
		{"year": 2026, "principal": 0, "interest": 2000000},
		{"year": 2027, "principal": 10000000, "interest": 1000000},
		{"year": 2028, "principal": 10000000, "interest": 1000000},
	],
	"balance_plan": [],
}

judge(code, patches) := testing.judge(code, json.patch(plan, patches))

at(path, value) := {"op": "add", "path": path, "value": value}

without(path) := {"op": "remove", "path": path}

line(type, amount) := {"year": 2028, "type": type, "amount": amount, "document": "某函"}

test_the_plan_passes if {
	every code in ["SB-CF-01", "SB-CF-02", "SB-CF-04", "SB-CF-05"] {
		judge(code, []).verdict == "pass"
	}
}

cf_01(patches) := judge("SB-CF-01", patches)

test_money_in_covers_money_out if {
	at_the_border := cf_01([at("/investment/total", 50000000)])
	testing.places(at_the_border)["/cash_flow"] == {"actual": 80000000, "expected": 80000000, "gap": 0, "service": 24000000}
	at_the_border.verdict == "pass"
	answer := cf_01([at("/investment/total", 50000001)])
	answer.verdict == "fail"
	testing.places(answer)["/cash_flow"].gap == 1
}

test_every_flow_counts_in_the_balance if {
	every path in ["/cash_flow/1/operating_cost", "/cash_flow/0/tax", "/debt_service/1/principal", "/debt_service/2/interest"] {
		cf_01([at(path, 10000001)]).verdict == "fail"
	}
	every path in ["/cash_flow/0/fund_income", "/cash_flow/1/special_income", "/funding/sources/0/amount"] {
		cf_01([at(path, 999999)]).verdict == "fail"
	}
	cf_01([at("/investment/construction_interest", 1999999)]).verdict == "fail"
}

test_market_service_counts_where_there_is_any if {
	cf_01([at("/debt_service/2/market_principal", 1)]).missing == {
		"/debt_service/0/market_principal", "/debt_service/1/market_principal",
		"/debt_service/0/market_interest", "/debt_service/1/market_interest", "/debt_service/2/market_interest",
	}
	rows := [object.union(row, {"market_principal": 0, "market_interest": amount}) | some i, row in plan.debt_service; amount := [0, 0, 1][i]]
	testing.places(cf_01([at("/debt_service", rows)]))["/cash_flow"].gap == 1
}

test_support_counts_once if {
	short := [at("/investment/total", 50000005)]
	cf_01(array.concat(short, [at("/cash_flow/1/subsidy", 5)])).verdict == "pass"
	cf_01(array.concat(short, [at("/balance_plan/0", line("fiscal_subsidy", 5))])).verdict == "pass"
	cf_01(array.concat(short, [at("/balance_plan/0", line("project_unit_fund", 5))])).verdict == "pass"
	both := [at("/balance_plan/0", line("fiscal_subsidy", 4)), at("/cash_flow/1/subsidy", 4)]
	cf_01(array.concat(short, both)).verdict == "fail"
	beside := [at("/balance_plan/0", line("project_unit_fund", 1)), at("/cash_flow/1/subsidy", 4)]
	cf_01(array.concat(short, beside)).verdict == "pass"
	undocumented := [at("/balance_plan/0", object.remove(line("fiscal_subsidy", 5), ["document"]))]
	cf_01(array.concat(short, undocumented)).verdict == "fail"
	late := [at("/balance_plan/0", object.union(line("gov_fund_budget", 5), {"year": 2050}))]
	cf_01(array.concat(short, late)).verdict == "pass"
}

cf_02(patches) := judge("SB-CF-02", patches)

test_cash_at_the_end_of_each_year if {
	cash := testing.places(cf_02([]))
	{pointer: value.actual | some pointer, value in cash} == {
		"/investment/by_year/2025": 0, "/debt_service/0": 0,
		"/cash_flow/0": 0, "/cash_flow/1": 0,
	}
	cash["/cash_flow/1"] == {"year": 2028, "received": 80000000, "spent": 80000000, "actual": 0, "gap": 0}
}

test_cash_in_operation_blocks if {
	cf_02([at("/cash_flow/1/tax", 1010000)]).verdict == "pass"
	answer := cf_02([at("/cash_flow/1/tax", 1010001)])
	answer.severity == "block"
	testing.places(answer) == {"/cash_flow/1": {"year": 2028, "received": 80000000, "spent": 80010001, "actual": -10001, "gap": 10001}}
}

test_cash_during_construction_warns if {
	answer := cf_02([at("/investment/by_year/2025", 25010001), at("/investment/by_year/2026", 24989999)])
	answer.severity == "warn"
	testing.places(answer)["/investment/by_year/2025"].gap == 10001
	{finding.message | some finding in answer.findings} == {"construction"}
	late := cf_02([at("/investment/by_year/2025", 25010001), at("/investment/by_year/2026", 24989999), at("/project/schedule/operation_start", "2025-07-01")])
	late.severity == "block"
}

test_interest_beyond_the_construction_interest_flows_out if {
	cf_02([at("/debt_service/0/interest", 2010000), at("/debt_service/2/interest", 990000)]).verdict == "pass"
	answer := cf_02([at("/debt_service/0/interest", 2010001), at("/debt_service/2/interest", 989999)])
	testing.places(answer)["/debt_service/0"].gap == 10001
}

test_investment_left_out_of_the_plan_flows_out_at_once if {
	answer := cf_02([without("/investment/by_year/2026")])
	answer.severity == "warn"
	testing.places(answer)["/investment/by_year/2025"].gap == 25000000
	cf_02([at("/investment/total", 49000000)]).verdict == "pass"
}

test_support_comes_in_its_year if {
	answer := cf_02([at("/cash_flow/0/tax", 2000000), at("/balance_plan/0", line("fiscal_subsidy", 1000000))])
	object.keys(testing.places(answer)) == {"/cash_flow/0"}
}

test_a_year_has_one_line if {
	answer := cf_02([at("/cash_flow/1/year", 2027)])
	{finding.pointer | some finding in answer.findings; finding.message == "twice"} == {"/cash_flow/0/year", "/cash_flow/1/year"}
}

test_what_the_cash_needs if {
	cf_02([without("/funding/sources/1/by_year")]).missing == {"/funding/sources/1/by_year"}
	cf_02([without("/project/schedule/operation_start")]).missing == {"/project/schedule/operation_start"}
}

cf_04(patches) := judge("SB-CF-04", patches)

test_own_income_and_cost_of_a_revenue_project if {
	cf_04([at("/cash_flow/0/special_income", 1), at("/cash_flow/0/operating_cost", 1)]).verdict == "pass"
	answer := cf_04([at("/cash_flow/0/special_income", 0)])
	testing.places(answer) == {"/cash_flow/0": {"year": 2027, "income": 1000000, "own": 0, "cost": 3000000}}
	cf_04([at("/cash_flow/1/operating_cost", 0)]).verdict == "fail"
}

test_any_income_of_a_public_project if {
	public := [at("/project/nature", "public"), at("/cash_flow/0/special_income", 0)]
	cf_04(public).verdict == "pass"
	answer := cf_04(array.concat(public, [at("/cash_flow/0/fund_income", 0)]))
	{finding.message | some finding in answer.findings} == {"public"}
}

test_only_whole_years_of_operation_count if {
	cf_04([at("/cash_flow/0/special_income", 0), at("/project/schedule/operation_start", "2027-01-02")]).verdict == "pass"
	cf_04([at("/cash_flow/1/special_income", 0), at("/project/schedule/operation_end", "2028-12-30")]).verdict == "pass"
	cf_04([at("/project/schedule/operation_start", "2028-02-01")]).reason == "silent"
}

test_a_year_of_operation_that_is_not_listed if {
	answer := cf_04([without("/cash_flow/1")])
	testing.places(answer) == {"/cash_flow": {"year": 2028}}
	cf_04([at("/project/schedule/operation_end", "2040-12-31")]).verdict == "pass"
	later := [at("/project/schedule/operation_end", "2040-12-31"), at("/cash_flow/1/year", 2029)]
	testing.places(cf_04(later)) == {"/cash_flow": {"year": 2028}}
	unpaid := [at("/debt_service", [{"year": 2028, "principal": 0, "interest": 0}])]
	cf_04(unpaid).verdict == "pass"
}

test_land_reserve_has_its_own_rules if {
	land := [at("/project/category", "land_reserve"), at("/project/schedule", {})]
	cf_04(land).reason == "scope"
	judge("SB-CF-05", land).reason == "scope"
	cf_04([without("/project/category")]).missing == {"/project/category"}
}

cf_05(patches) := judge("SB-CF-05", patches)

test_income_lies_in_the_operation if {
	cf_05([at("/project/schedule/operation_start", "2027-12-31"), at("/project/schedule/operation_end", "2028-01-01")]).verdict == "pass"
	answer := cf_05([at("/cash_flow/0/year", 2026)])
	answer.severity == "warn"
	testing.places(answer) == {"/cash_flow/0": {
		"year": 2026, "income": 15000000, "start": "2027-01-01", "end": "2028-12-31", "gap": 1,
	}}
	testing.places(cf_05([at("/cash_flow/1/year", 2030)]))["/cash_flow/1"].gap == 2
}

test_a_year_without_income_may_lie_anywhere if {
	cf_05([at("/cash_flow/0/year", 2026), at("/cash_flow/0/fund_income", 0), at("/cash_flow/0/special_income", 0)]).verdict == "pass"
	cf_05([at("/cash_flow/0/year", 2026), at("/cash_flow/0/fund_income", 1), at("/cash_flow/0/special_income", 0)]).verdict == "fail"
}
