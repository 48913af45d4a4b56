package cash_flow_test

import data.lib.testing

charge := {"name": "污水处理费", "source_item": "main", "price_doc": "价〔2025〕1号", "volume_doc": "方案1号"}

with_lines(lines) := [
	at("/investment/items", [{"code": "main"}, {"code": "network"}]),
	at("/cash_flow/0/income_lines", lines),
]

cf_06(patches) := judge("SB-CF-06", patches)

test_income_comes_from_the_works if {
	cf_06(with_lines([charge])).verdict == "pass"
	cf_06(with_lines([object.union(charge, {"source_item": "network"})])).verdict == "pass"
	answer := cf_06(with_lines([charge, object.union(charge, {"source_item": "hotel"})]))
	answer.severity == "warn"
	testing.places(answer) == {"/cash_flow/0/income_lines/1/source_item": {"line": "污水处理费", "item": "hotel"}}
}

test_income_has_a_basis if {
	every field, message in {"price_doc": "price", "volume_doc": "volume"} {
		answer := cf_06(with_lines([object.union(object.remove(charge, ["name"]), {field: "无"})]))
		testing.places(answer) == {sprintf("/cash_flow/0/income_lines/0/%s", [field]): {"line": "1", "text": "无"}}
		{finding.message | some finding in answer.findings} == {message}
		cf_06(with_lines([object.remove(charge, [field])])).missing == {sprintf("/cash_flow/0/income_lines/0/%s", [field])}
	}
	cf_06(with_lines([object.remove(charge, ["source_item"])])).missing == {"/cash_flow/0/income_lines/0/source_item"}
}

test_the_first_year_with_income_lists_it if {
	items := [at("/investment/items", [{"code": "main"}])]
	cf_06(items).missing == {"/cash_flow/0/income_lines"}
	none := [at("/cash_flow/0/fund_income", 0), at("/cash_flow/0/special_income", 0)]
	cf_06(array.concat(items, none)).missing == {"/cash_flow/1/income_lines"}
	cf_06(array.concat(items, [at("/cash_flow/1/year", 2026)])).missing == {"/cash_flow/1/income_lines"}
	empty := cf_06(with_lines([]))
	{finding.message | some finding in empty.findings} == {"none"}
	testing.places(empty) == {"/cash_flow/0/income_lines": {"year": 2027}}
	later := cf_06(array.concat(with_lines([charge]), [at("/cash_flow/1/income_lines", [object.union(charge, {"source_item": "hotel"})])]))
	object.keys(testing.places(later)) == {"/cash_flow/1/income_lines/0/source_item"}
}

test_without_income_there_is_nothing_to_list if {
	rows := [{"year": 2027, "fund_income": 0, "special_income": 0}]
	cf_06([at("/investment/items", [{"code": "main"}]), at("/cash_flow", rows)]).verdict == "pass"
}

cf_07(patches) := judge("SB-CF-07", patches)

test_subsidy_is_at_most_half_of_income if {
	half := [at("/cash_flow/0/subsidy", 30000000)]
	cf_07(half).verdict == "pass"
	answer := cf_07([at("/cash_flow/0/subsidy", 29999999), at("/cash_flow/1/subsidy", 2)])
	answer.severity == "warn"
	testing.places(answer) == {"/cash_flow": {"actual": 50000000, "limit": 50, "subsidy": 30000001, "total": 60000001}}
	cf_07([at("/cash_flow", [{"fund_income": 0, "special_income": 0, "subsidy": 0}])]).verdict == "pass"
	cf_07([without("/cash_flow/0/subsidy")]).missing == {"/cash_flow/0/subsidy"}
}

test_general_budget_money_is_no_income if {
	cf_07(with_lines([charge])).verdict == "pass"
	every name in ["一般公共预算安排", "县级一般预算拨款"] {
		answer := cf_07(with_lines([charge, object.union(charge, {"name": name})]))
		testing.places(answer) == {"/cash_flow/0/income_lines/1/name": {"line": name}}
		{finding.message | some finding in answer.findings} == {"budget"}
	}
	cf_07(with_lines([object.remove(charge, ["name"])])).missing == {"/cash_flow/0/income_lines/0/name"}
}
