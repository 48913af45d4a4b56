# METADATA
# scope: package
# title: 偿还安排
# description: 收入缴库、偿债备付金和覆盖全部期限的分年偿还计划。
# schemas:
#   - input: schema.facts
package rules.repayment

import data.lib.facts
import data.lib.params

sum_tolerance := params.at(data.params.sum_tolerance, input.judged_on)

income_kinds := ["fund_income", "special_income"]

# The kinds of income that the project has at all. Undefined while a year leaves
# one of them open: it might be the only one that pays.
earned := {kind | some row in input.cash_flow; some kind in income_kinds; row[kind] > 0} if {
	every row in input.cash_flow {
		is_number(row.fund_income + row.special_income)
	}
}

# METADATA
# title: 项目收入征缴
# description: 项目有政府性基金收入、专项收入的,收入征缴安排须分别列出,每项写明收款方、缴款方、频率和预算科目。
# custom:
#   code: SB-REPAY-01
#   severity: warn
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第五部分(收入征缴), confidence: secondary}
#   title_en: Collection of project income
#   description_en: For each kind of income that the project has, government-fund or special, the collection arrangement has a line with payee, payer, frequency and budget item.
#   values:
#     actual: {kind: count, zh: 收入征缴项数, en: lines of collection}
#     expected: {kind: count, zh: 收入种类数, en: kinds of income}
#   messages:
#     fail: {zh: "项目的政府性基金收入和专项收入共 {expected} 类,收入征缴安排只有 {actual} 项", en: "the project has {expected} kinds of income from funds and from itself, the collection arrangement has {actual}"}
#   remedy: 补充收入征缴安排,及时足额缴库
#   remedy_en: Add the collection arrangement; pay into the treasury in full and on time
applies["SB-REPAY-01"] := count(earned) > 0 if count(input.cash_flow) > 0

needs["SB-REPAY-01"] contains "/cash_flow/*/fund_income"

needs["SB-REPAY-01"] contains "/cash_flow/*/special_income"

needs["SB-REPAY-01"] contains "/repayment/income_collection/*/payee"

needs["SB-REPAY-01"] contains "/repayment/income_collection/*/payer"

needs["SB-REPAY-01"] contains "/repayment/income_collection/*/frequency"

needs["SB-REPAY-01"] contains "/repayment/income_collection/*/budget_item"

findings["SB-REPAY-01"] contains {
	"pointer": "/repayment/income_collection",
	"ok": actual >= expected,
	"values": {"actual": actual, "expected": expected},
} if {
	actual := count(input.repayment.income_collection)
	expected := count(earned)
}

# METADATA
# title: 偿债备付金
# description: 申报包写明设立偿债备付金的,须有账户和大于零的年度计提金额。全国没有统一比例,不核比例;未设立的不作要求。
# custom:
#   code: SB-REPAY-02
#   severity: info
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第五部分(偿债备付金), confidence: secondary}
#   title_en: Debt-service reserve
#   description_en: A reserve that the package says exists has an account and a yearly amount above zero. There is no national percentage, so none is tested, and a package without a reserve is not asked.
#   values:
#     account: {kind: text, zh: 备付金账户, en: account}
#     actual: {kind: money, zh: 年度计提金额, en: yearly amount}
#   messages:
#     fail: {zh: "已设立偿债备付金(账户 {account}),年度计提金额为 {actual}", en: "a debt-service reserve exists (account {account}), its yearly amount is {actual}"}
#   remedy: 有条件的按年计提偿债备付金
#   remedy_en: Put money into the reserve each year where conditions allow
applies["SB-REPAY-02"] := false if not input.repayment.reserve

applies["SB-REPAY-02"] := input.repayment.reserve.exists

needs["SB-REPAY-02"] contains "/repayment/reserve/exists"

needs["SB-REPAY-02"] contains "/repayment/reserve/account"

needs["SB-REPAY-02"] contains "/repayment/reserve/annual_amount"

findings["SB-REPAY-02"] contains {
	"pointer": "/repayment/reserve/annual_amount",
	"ok": reserve.annual_amount > 0,
	"values": {"account": reserve.account, "actual": reserve.annual_amount},
} if {
	reserve := input.repayment.reserve
}

# METADATA
# title: 偿还计划
# description: 还本付息表须自首批债券发行年度起逐年列示,直至最后一批到期年度;到期前已还清的,列至还清年度。末年及到期以后余额为零。
# custom:
#   code: SB-REPAY-04
#   severity: block
#   lists: [special_bond]
#   from: "2016-11-09"
#   basis:
#     - {source: CY-2016-155, clause: 第六条, confidence: text}
#   title_en: Repayment plan
#   description_en: The debt-service table has a row for every year from the first tranche to the last maturity, or to the year in which all is repaid before it, and the balance at its end and from the last maturity on is zero.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     actual: {kind: money, zh: 年末余额, en: closing balance}
#     tolerance: {kind: money, zh: 容差, en: tolerance}
#   messages:
#     fail: {zh: "还本付息表缺 {year} 年", en: "the debt-service table has no row for {year}"}
#     balance: {zh: "{year} 年年末债券余额为 {actual},此时应已还清", en: "{year} closes with a balance of {actual}, by when all is to be repaid"}
#   remedy: 补齐分年还本付息计划
#   remedy_en: Complete the yearly repayment plan
applies["SB-REPAY-04"] := true

needs["SB-REPAY-04"] contains "/bond/tranches/*/year"

needs["SB-REPAY-04"] contains "/bond/tranches/*/term_years"

needs["SB-REPAY-04"] contains "/debt_service/*/closing"

findings["SB-REPAY-04"] contains {
	"pointer": "/debt_service",
	"ok": year in planned_years,
	"values": {"year": year},
} if {
	some year in numbers.range(first_issue, min([last_maturity, repaid_year]))
}

findings["SB-REPAY-04"] contains {
	"pointer": sprintf("/debt_service/%d/closing", [i]),
	"ok": is_zero(row.closing),
	"message": "balance",
	"values": {"year": row.year, "actual": row.closing, "tolerance": sum_tolerance},
} if {
	some i, row in input.debt_service
	row.year >= min([last_maturity, max(planned_years)])
}

planned_years := {row.year | some row in input.debt_service}

issue_years := {tranche.year | some tranche in input.bond.tranches}

first_issue := min(issue_years)

last_maturity := max({matures | some tranche in input.bond.tranches; matures := tranche.year + tranche.term_years})

# The year after the last that closes with a debt, and not before all is issued: a
# plan that repays early has nothing to list after it.
repaid_year := max(issue_years | {next | some row in input.debt_service; not is_zero(row.closing); next := row.year + 1})

is_zero(balance) := facts.within(balance, 0, sum_tolerance)
