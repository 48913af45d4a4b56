# What a province makes of a good coverage.
package rules.coverage

# METADATA
# title: 提前偿还安排
# description: 地区台账设有提前还本提示倍数的,覆盖倍数达到该倍数时提示约定提前偿还条款,该倍数须有依据文件。还本方式为提前还本的,视为已约定。
# custom:
#   code: SB-REPAY-03
#   severity: info
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第五部分(提前偿还), confidence: secondary}
#   title_en: Early repayment option
#   description_en: Where the region ledger sets a coverage at which early repayment is suggested, a project that reaches it has an early-repayment clause, and the figure rests on a document. A bond that is repaid early by its terms counts as having one.
#   values:
#     actual: {kind: ratio, zh: 覆盖倍数, en: coverage}
#     limit: {kind: ratio, zh: 提示倍数, en: suggested from}
#     income: {kind: money, zh: 存续期净收益, en: net income}
#     service: {kind: money, zh: 债券本息, en: principal and interest}
#     gap: {kind: money, zh: 净收益缺口(负数为富余), en: shortfall of net income (negative is to spare)}
#   messages:
#     fail: {zh: "覆盖倍数 {actual},达到提示倍数 {limit},尚未约定提前偿还条款", en: "coverage of {actual} reaches {limit}, from which early repayment is suggested, and there is no such clause"}
#     document: {zh: "地区台账所列提前还本提示倍数 {limit} 没有依据文件", en: "the coverage of {limit} for early repayment in the region ledger names no document"}
#   remedy: 收入较好的项目约定提前偿还
#   remedy_en: Add an early-repayment clause
applies["SB-REPAY-03"] := stated("early_repay_hint")

needs["SB-REPAY-03"] contains fact if some fact in income_facts

needs["SB-REPAY-03"] contains fact if some fact in bond_facts

needs["SB-REPAY-03"] contains "/bond/early_repay_clause" if {
	reaches(bond, early_repay_hint)
	not by_its_terms
}

early_repay_hint := input.region.parameters.early_repay_hint.value

by_its_terms if input.bond.repayment == "early"

findings["SB-REPAY-03"] contains {
	"pointer": "/bond/early_repay_clause",
	"ok": early_repayment_settled,
	"values": values_of(bond, early_repay_hint),
}

findings["SB-REPAY-03"] contains documented("early_repay_hint")

early_repayment_settled if {
	reaches(bond, early_repay_hint) == false
} else if {
	by_its_terms
} else := input.bond.early_repay_clause
