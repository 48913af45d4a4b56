package coverage_test

import data.lib.testing

# Net income of 100 in 2027 and 2028 while the bonds live, 100 more in 2029 after
# they are repaid; principal and interest of 200 in all.
plan := {
	"region": {"code": "220104"},
	"cash_flow": [
		{"year": 2027, "fund_income": 100000, "special_income": 1200000, "operating_cost": 200000, "tax": 100000, "net": 1000000},
		{"year": 2028, "fund_income": 100000, "special_income": 1200000, "operating_cost": 200000, "tax": 100000, "net": 1000000},
		{"year": 2029, "fund_income": 100000, "special_income": 1200000, "operating_cost": 200000, "tax": 100000, "net": 1000000},
	],
	"debt_service": [
		{"year": 2026, "principal": 0, "interest": 0},
		{"year": 2027, "principal": 900000, "interest": 100000},
		{"year": 2028, "principal": 900000, "interest": 100000},
	],
	"coverage": {"claimed": 1000000, "definition": "bond"},
}

judge(code, patches) := testing.judge(code, json.patch(plan, patches))

at(path, value) := {"op": "add", "path": path, "value": value}

without(path) := {"op": "remove", "path": path}

on(day) := at("/judged_on", day)

line(type, amount) := {"year": 2028, "type": type, "amount": amount, "document": "某函"}

unpaid := at("/debt_service", [{"year": 2027, "principal": 0, "interest": 0}])

# One fen less income than principal and interest.
short := at("/cash_flow/0/special_income", 1199999)

market := at("/debt_service", [object.union(row, {"market_principal": amount, "market_interest": 0}) | some i, row in plan.debt_service; amount := [0, 0, 1][i]])

test_the_plan_passes if {
	every code in ["SB-COV-01", "SB-COV-04"] {
		judge(code, []).verdict == "pass"
	}
}

cov_01(patches) := judge("SB-COV-01", patches)

test_income_covers_the_bonds if {
	testing.places(cov_01([])) == {"/cash_flow": {
		"actual": 1000000, "limit": 1000000, "gap": 0, "income": 2000000, "service": 2000000,
		"support": 0, "total": 1000000,
	}}
	answer := cov_01([short])
	answer.severity == "block"
	testing.places(answer) == {"/cash_flow": {
		"actual": 999999, "limit": 1000000, "gap": 1, "income": 1999999, "service": 2000000,
		"support": 0, "total": 999999,
	}}
}

test_only_income_while_the_bonds_live_counts if {
	cov_01([at("/debt_service/3", {"year": 2029, "principal": 0, "interest": 0}), short]).verdict == "fail"
	cov_01([at("/debt_service/3", {"year": 2029, "principal": 1, "interest": 0}), short]).verdict == "pass"
	cov_01([at("/cash_flow/0/year", 2025)]).verdict == "fail"
	cov_01([at("/cash_flow/0/year", 2026)]).verdict == "pass"
}

test_neither_subsidy_nor_stated_net_income_counts if {
	cov_01([short, at("/cash_flow/0/subsidy", 5), at("/cash_flow/0/net", 9000000)]).severity == "block"
}

test_a_documented_plan_turns_it_into_a_warning if {
	answer := cov_01([short, at("/balance_plan", [line("fiscal_subsidy", 1)])])
	answer.severity == "warn"
	{finding.message | some finding in answer.findings} == {"planned"}
	testing.places(answer)["/cash_flow"].total == 1000000
	every plan in [
		[object.remove(line("fiscal_subsidy", 1), ["document"])],
		[object.union(line("fiscal_subsidy", 1), {"year": 2029})],
		[line("bank_loan", 1)],
		[line("fiscal_subsidy", 0)],
	] {
		cov_01([short, at("/balance_plan", plan)]).severity == "block"
	}
}

test_no_plan_was_known_before_its_law if {
	patches := [short, at("/balance_plan", [line("fiscal_subsidy", 1)])]
	cov_01(array.concat(patches, [on("2024-12-25")])).severity == "warn"
	cov_01(array.concat(patches, [on("2024-12-24")])).severity == "block"
}

test_nothing_to_pay_is_no_coverage if {
	every code in ["SB-COV-01", "SB-COV-04"] {
		answer := judge(code, [unpaid])
		testing.places(answer) == {"/debt_service": {"service": 0}}
		{finding.message | some finding in answer.findings} == {"none"}
	}
	judge("SB-COV-05", [unpaid, at("/debt_service/0/market_principal", 1), at("/debt_service/0/market_interest", 0)]).verdict == "fail"
	judge("SB-BAL-01", [unpaid]).reason == "scope"
	judge("SB-COV-07", [unpaid]).reason == "silent"
}

test_a_year_left_open_is_no_figure if {
	judge("SB-BAL-01", [without("/cash_flow/2/tax")]).missing == {"/cash_flow/2/tax", "/balance_plan"}
	judge("SB-BAL-01", [without("/debt_service/0/interest")]).missing == {"/debt_service/0/interest", "/balance_plan"}
	cov_01([without("/cash_flow/1/tax")]).missing == {"/cash_flow/1/tax"}
}

bal_01(patches) := judge("SB-BAL-01", array.concat([short, at("/balance_plan", [line("fiscal_subsidy", 1)])], patches))

test_the_plan_fills_the_whole_gap if {
	answer := bal_01([])
	answer.severity == "warn"
	testing.places(answer) == {"/balance_plan": {"gap": 1, "actual": 1, "short": 0}}
	bal_01([at("/balance_plan/1", {"year": 2028})]).severity == "block"
	open := bal_01([at("/balance_plan/0/amount", 0)])
	open.severity == "block"
	testing.places(open) == {"/balance_plan": {"gap": 1, "actual": 0, "short": 1}}
	bal_01([at("/balance_plan", [])]).severity == "block"
	bal_01([at("/cash_flow/0/special_income", 1200000)]).reason == "scope"
}

test_what_a_plan_needs if {
	bal_01([without("/balance_plan")]).missing == {"/balance_plan"}
	every name in ["year", "type", "amount", "document"] {
		answer := bal_01([without(sprintf("/balance_plan/0/%s", [name]))])
		answer.severity == "block"
		testing.places(answer)["/balance_plan/0"] == {"line": 1}
	}
}

local(name, value) := at("/region/parameters", {name: {"value": value, "document": "某通知"}})

test_local_coverage if {
	judge("SB-COV-02", [local("local_coverage_min", 1000000)]).verdict == "pass"
	answer := judge("SB-COV-02", [local("local_coverage_min", 1000001)])
	answer.severity == "warn"
	testing.places(answer) == {"/cash_flow": {
		"actual": 1000000, "limit": 1000001, "gap": 2, "income": 2000000, "service": 2000000,
		"reference": 1100000,
	}}
	judge("SB-COV-02", []).reason == "scope"
}

test_local_figures_name_their_document if {
	answer := judge("SB-COV-02", [local("local_coverage_min", 1000000), without("/region/parameters/local_coverage_min/document")])
	testing.places(answer) == {"/region/parameters/local_coverage_min/document": {"limit": 1000000}}
	high := judge("SB-COV-06", [local("coverage_max", 1000000), without("/region/parameters/coverage_max/document")])
	testing.places(high) == {"/region/parameters/coverage_max/document": {"limit": 1000000}}
}

test_coverage_of_the_yunnan_review if {
	yunnan := at("/region/code", "530129")
	judge("SB-COV-03", []).reason == "scope"
	answer := judge("SB-COV-03", [yunnan])
	answer.severity == "info"
	testing.places(answer)["/cash_flow"].gap == 400000
	judge("SB-COV-03", [yunnan, at("/cash_flow/1/special_income", 1600000)]).verdict == "pass"
	judge("SB-COV-03", [yunnan, at("/cash_flow/1/special_income", 1599999)]).verdict == "fail"
}

cov_04(patches) := judge("SB-COV-04", patches)

test_coverage_claimed_on_the_bonds if {
	cov_04([at("/coverage/claimed", 1005000)]).verdict == "pass"
	cov_04([at("/coverage/claimed", 995000)]).verdict == "pass"
	answer := cov_04([at("/coverage/claimed", 1005001)])
	testing.places(answer) == {"/coverage/claimed": {
		"claimed": 1005001, "actual": 1000000, "gap": 5001, "definition": "bond",
		"bond": 1000000, "all_debt": 1000000,
	}}
	cov_04([at("/coverage/claimed", 994999)]).verdict == "fail"
}

# Half the income against the same bonds and as much again of market loans, which
# are served for a year longer.
test_coverage_claimed_on_all_debt if {
	rows := [object.union(row, {"market_principal": 1000000, "market_interest": 0}) | some row in array.concat(
		array.slice(plan.debt_service, 1, 3),
		[{"year": 2029, "principal": 0, "interest": 0}],
	)]
	all := [at("/debt_service", rows), at("/coverage", {"claimed": 600000, "definition": "all_debt"})]
	testing.places(cov_04(all))["/coverage/claimed"] == {
		"claimed": 600000, "actual": 600000, "gap": 0, "definition": "all_debt",
		"bond": 1000000, "all_debt": 600000,
	}
	cov_04(array.concat(all, [at("/coverage/definition", "bond")])).verdict == "fail"
	cov_04(array.concat(all, [without("/debt_service/2/market_interest")])).missing == {"/debt_service/2/market_interest"}
}

test_net_income_is_what_it_is_made_of if {
	cov_04([at("/cash_flow/2/net", 1010000)]).verdict == "pass"
	answer := cov_04([at("/cash_flow/2/net", 1010001)])
	testing.places(answer) == {"/cash_flow/2/net": {"year": 2029, "stated": 1010001, "computed": 1000000, "difference": 10001}}
}

test_coverage_of_all_debt if {
	judge("SB-COV-05", []).reason == "scope"
	judge("SB-COV-05", [market, at("/cash_flow/0/special_income", 1200001)]).verdict == "pass"
	answer := judge("SB-COV-05", [market])
	answer.severity == "block"
	testing.places(answer) == {"/cash_flow": {"actual": 999999, "limit": 1000000, "gap": 1, "income": 2000000, "service": 2000001}}
	judge("SB-COV-05", [market, at("/balance_plan", [line("fiscal_subsidy", 1)])]).verdict == "fail"
}

test_coverage_unusually_high if {
	judge("SB-COV-06", [local("coverage_max", 1000000)]).verdict == "pass"
	answer := judge("SB-COV-06", [local("coverage_max", 999999)])
	answer.severity == "info"
	testing.places(answer) == {"/cash_flow": {"actual": 1000000, "limit": 999999, "gap": 1}}
	judge("SB-COV-06", []).reason == "scope"
}

test_sensitivity if {
	answer := judge("SB-COV-07", [])
	answer.severity == "info"
	{[value.values.income_change, value.values.cost_change, value.values.coverage] | some value in answer.findings} == {
		[-5, 0, 935000], [-10, 0, 870000],
		[0, 5, 990000], [0, 10, 980000],
	}
	judge("SB-COV-07", [at("/cash_flow/0/special_income", 1488889)]).verdict == "pass"
	judge("SB-COV-07", [at("/cash_flow/0/special_income", 1488888)]).verdict == "fail"
	judge("SB-COV-07", [on("2017-06-01")]).reason == "scope"
}
