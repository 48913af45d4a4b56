package repayment_test

import data.lib.testing

own := "2412-220104-04-01-100001"

# Completed in 2027; a row of 2027 is of the construction, one of 2028 is not.
paid(code, rows, more) := testing.judge(code, object.union(
	{
		"project": {"code": own, "schedule": {"completion": "2027-06-30"}},
		"debt_service": rows,
	},
	more,
))

year(number, lines) := {"year": number, "principal": 100, "interest": 50, "source": lines}

inc_01(rows) := paid("SB-INC-01", rows, {})

test_lawful_money_repays if {
	every type in ["gov_fund_income", "special_income", "balance_plan"] {
		inc_01([year(2028, [{"type": type}])]).verdict == "pass"
	}
	every type in ["general_budget", "bank_loan", "project_capital"] {
		answer := inc_01([year(2028, [{"type": "special_income"}, {"type": type, "amount": 1}])])
		answer.severity == "block"
		testing.places(answer) == {"/debt_service/0/source/1/type": {"year": 2028, "source": type}}
	}
}

test_bonds_repay_principal_only if {
	inc_01([year(2028, [{"type": "special_bond", "amount": 100}])]).verdict == "pass"
	answer := inc_01([year(2028, [{"type": "special_bond", "amount": 100}, {"type": "special_bond", "amount": 1}])])
	{finding.message | some finding in answer.findings} == {"principal"}
	testing.places(answer) == {"/debt_service/0/source/0/amount": {"year": 2028, "source": "special_bond", "actual": 101, "limit": 100, "gap": 1}}
	inc_01([year(2028, [{"type": "special_bond"}])]).missing == {"/debt_service/0/source/0/amount"}
}

test_capital_pays_interest_before_completion if {
	inc_01([year(2027, [{"type": "project_capital", "amount": 50}])]).verdict == "pass"
	answer := inc_01([year(2027, [{"type": "project_capital", "amount": 51}])])
	{finding.message | some finding in answer.findings} == {"interest"}
}

test_once_named_every_year_names_its_money if {
	inc_01([year(2028, [])]).reason == "scope"
	named := year(2028, [{"type": "special_income"}])
	inc_01([named, object.remove(year(2029, []), ["source"])]).missing == {"/debt_service/1/source/0/type"}
	inc_01([named, year(2029, [])]).missing == {"/debt_service/1/source/0/type"}
	inc_01([named, year(2029, [{"amount": 1}])]).missing == {"/debt_service/1/source/0/type"}
	inc_01([named, year(2027, [])]).verdict == "undetermined"
	inc_01([named, {"year": 2029, "principal": 0, "interest": 0}]).verdict == "pass"
	inc_01([named, {"year": 2029, "principal": 0, "interest": 1}]).verdict == "undetermined"
}

inc_02(item, items) := testing.judge("SB-INC-02", {
	"cash_flow": [income(1, 0)],
	"repayment": {"fund_item": item, "income_collection": [{"budget_item": name} | some name in items]},
})

test_fund_income_is_paid_in_under_its_item if {
	inc_02("甲收入", ["乙收入", "甲收入"]).verdict == "pass"
	inc_02("甲收入", ["1030148甲收入"]).verdict == "pass"
	inc_02("1030148甲收入", ["甲收入"]).verdict == "pass"
	answer := inc_02("甲收入", ["乙收入"])
	answer.severity == "warn"
	testing.places(answer) == {"/repayment/fund_item": {"expected": "甲收入", "actual": ["乙收入"]}}
}

test_without_fund_income_no_item_is_asked if {
	testing.judge("SB-INC-02", {"cash_flow": [income(0, 1)]}).reason == "scope"
	testing.judge("SB-INC-02", {"cash_flow": []}).verdict == "undetermined"
	testing.judge("SB-INC-02", {"cash_flow": [income(1, 0)]}).missing == {"/repayment/fund_item", "/repayment/income_collection"}
}

other := "2412-220104-04-01-100002"

repay_05(rows, plan) := paid("SB-REPAY-05", rows, {"balance_plan": plan})

foreign := [year(2028, [{"project_code": own}, {"project_code": other}])]

support := {"year": 2028, "type": "other_project_special_income", "amount": 1, "document": "某函"}

test_money_of_another_project_is_documented if {
	repay_05(foreign, [support]).verdict == "pass"
	answer := repay_05(foreign, [])
	answer.severity == "warn"
	testing.places(answer) == {"/debt_service/0/source/1/project_code": {"year": 2028, "actual": other, "expected": own}}
	repay_05(foreign, [object.union(support, {"year": 2029})]).verdict == "fail"
	repay_05(foreign, [object.union(support, {"type": "fiscal_subsidy"})]).verdict == "fail"
	repay_05(foreign, [object.remove(support, ["document"])]).verdict == "fail"
	paid("SB-REPAY-05", foreign, {"balance_plan": [support], "judged_on": "2024-12-24"}).verdict == "fail"
}

test_once_named_every_line_names_its_project if {
	repay_05([year(2028, [{"type": "special_income"}])], []).reason == "scope"
	repay_05([year(2028, [{"project_code": own}, {"type": "special_income"}])], []).missing == {"/debt_service/0/source/1/project_code"}
	repay_05([year(2028, [{"project_code": own}]), year(2029, [])], []).missing == {"/debt_service/1/source/0/project_code"}
}
