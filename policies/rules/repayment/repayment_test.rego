package repayment_test

import data.lib.testing

collection := {"payee": "国库", "payer": "甲公司", "frequency": "yearly", "budget_item": "甲收入"}

repay_01(rows, lines) := testing.judge("SB-REPAY-01", {
	"cash_flow": rows,
	"repayment": {"income_collection": lines},
})

income(fund, special) := {"fund_income": fund, "special_income": special}

test_each_kind_of_income_is_collected if {
	repay_01([income(0, 0), income(0, 1)], [collection]).verdict == "pass"
	repay_01([income(1, 0), income(0, 1)], [collection, collection]).verdict == "pass"
	answer := repay_01([income(1, 0), income(0, 1)], [collection])
	answer.severity == "warn"
	testing.places(answer) == {"/repayment/income_collection": {"actual": 1, "expected": 2}}
}

test_a_project_without_income_is_not_asked_for_collection if {
	repay_01([income(0, 0)], []).reason == "scope"
	repay_01([income(0, 1)], []).missing == {"/repayment/income_collection"}
	repay_01([income(0, 1), {"fund_income": 0}], [collection]).missing == {"/cash_flow/1/special_income"}
	repay_01([], [collection]).missing == {"/cash_flow"}
	every field in object.keys(collection) {
		repay_01([income(0, 1)], [object.remove(collection, [field])]).missing == {sprintf("/repayment/income_collection/0/%s", [field])}
	}
}

repay_02(reserve) := testing.judge("SB-REPAY-02", {"repayment": {"reserve": reserve}})

test_a_reserve_that_exists_is_fed if {
	repay_02({"exists": true, "account": "0001", "annual_amount": 1}).verdict == "pass"
	answer := repay_02({"exists": true, "account": "0001", "annual_amount": 0})
	answer.severity == "info"
	testing.places(answer) == {"/repayment/reserve/annual_amount": {"account": "0001", "actual": 0}}
	repay_02({"exists": true}).missing == {"/repayment/reserve/account", "/repayment/reserve/annual_amount"}
}

test_nobody_is_asked_for_a_reserve if {
	repay_02({"exists": false}).reason == "scope"
	testing.judge("SB-REPAY-02", {"repayment": {}}).reason == "scope"
	repay_02({"account": "0001", "annual_amount": 1}).missing == {"/repayment/reserve/exists"}
}

repay_04(rows) := testing.judge("SB-REPAY-04", {
	"bond": {"tranches": [{"year": 2025, "term_years": 1}, {"year": 2026, "term_years": 2}]},
	"debt_service": rows,
})

row(year, closing) := {"year": year, "closing": closing}

test_every_year_is_planned if {
	repay_04([row(2025, 20000), row(2026, 20000), row(2027, 20000), row(2028, 0)]).verdict == "pass"
	answer := repay_04([row(2025, 20000), row(2027, 20000), row(2028, 0)])
	answer.severity == "block"
	testing.places(answer) == {"/debt_service": {"year": 2026}}
	testing.places(repay_04([row(2026, 20000), row(2027, 20000), row(2028, 0)])) == {"/debt_service": {"year": 2025}}
}

test_a_plan_ends_when_all_is_repaid if {
	repay_04([row(2025, 20000), row(2026, 20000), row(2027, 0)]).verdict == "pass"
	repay_04([row(2025, 20000), row(2026, 0)]).verdict == "pass"
	testing.places(repay_04([row(2025, 0)])) == {"/debt_service": {"year": 2026}}
	testing.places(repay_04([row(2025, 0), row(2026, 20000)])) == {
		"/debt_service": {"year": 2027},
		"/debt_service/1/closing": {"year": 2026, "actual": 20000, "tolerance": 10000},
	}
}

test_nothing_is_owed_after_the_last_maturity if {
	repay_04([row(2025, 20000), row(2026, 20000), row(2027, 20000), row(2028, 10000)]).verdict == "pass"
	answer := repay_04([row(2025, 20000), row(2026, 20000), row(2027, 20000), row(2028, 10001), row(2029, 0)])
	testing.places(answer) == {"/debt_service/3/closing": {"year": 2028, "actual": 10001, "tolerance": 10000}}
	repay_04([row(2025, 20000), row(2026, 20000), row(2027, 20000), row(2028, -10001)]).verdict == "fail"
	repay_04([row(2025, 20000), row(2026, 20000), row(2027, 20000), row(2028, 0), row(2029, 10001)]).verdict == "fail"
}

test_the_plan_is_needed if {
	testing.judge("SB-REPAY-04", {}).verdict == "undetermined"
}
