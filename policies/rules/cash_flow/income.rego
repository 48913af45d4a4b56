# What the income rests on, and how much of it is subsidy.
package rules.cash_flow

import data.lib.facts
import data.lib.params

# The pointers of a fact that income lines leave open, in every line that is stated.
open_lines(pattern) := {sprintf("%s%d%s%d%s", [before, i, between, j, after]) |
	[before, between, after] := split(pattern, "*")
	name := regex.replace(pattern, `^.*/`, "")
	some i, row in input.cash_flow
	some j, line in row.income_lines
	is_null(object.get(line, name, null))
}

line_place(i, j, field) := sprintf("/cash_flow/%d/income_lines/%d/%s", [i, j, field])

line_name(line, j) := object.get(line, "name", sprintf("%d", [j + 1]))

# METADATA
# title: 收入与建设内容对应
# description: 有收入的首个年度须列收入明细(以后年度可不重复),每项收入须对应投资明细中产生该收入的建设内容,并有定价依据和数量依据。
# custom:
#   code: SB-CF-06
#   severity: warn
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第二部分(融资与收益平衡), confidence: text}
#     - {source: LOCAL-PRACTICE, clause: 收入依据, confidence: secondary}
#   title_en: Income matches the works
#   description_en: The first year with income lists it line by line, which later years need not repeat; each line names the cost item that produces it and rests on a price basis and a volume basis.
#   values:
#     line: {kind: text, zh: 收入项, en: income line}
#     year: {kind: year, zh: 年度, en: year}
#     item: {kind: text, zh: 投资明细编号, en: cost item}
#     text: {kind: text, zh: 填报内容, en: stated}
#   messages:
#     fail: {zh: "收入「{line}」对应的投资明细编号 {item} 不在投资明细中", en: "income line {line} comes from cost item {item}, which is not among the cost items"}
#     price: {zh: "收入「{line}」的定价依据填为“{text}”,没有依据", en: "the price basis of income line {line} reads {text}, which is no basis"}
#     volume: {zh: "收入「{line}」的数量依据填为“{text}”,没有依据", en: "the volume basis of income line {line} reads {text}, which is no basis"}
#     none: {zh: "{year} 年有收入,没有收入明细", en: "{year} has income and no income line"}
#   remedy: 补充定价依据,删除无关收入
#   remedy_en: Add the price basis, and drop unrelated income
applies["SB-CF-06"] := true

needs["SB-CF-06"] contains "/investment/items/*/code"

needs["SB-CF-06"] contains "/cash_flow/*/fund_income"

needs["SB-CF-06"] contains "/cash_flow/*/special_income"

needs["SB-CF-06"] contains pointer if {
	some pointer in facts.unstated("/cash_flow/*/income_lines", {first_earning: input.cash_flow[first_earning]})
}

needs["SB-CF-06"] contains pointer if {
	some pattern in [
		"/cash_flow/*/income_lines/*/source_item",
		"/cash_flow/*/income_lines/*/price_doc",
		"/cash_flow/*/income_lines/*/volume_doc",
	]
	some pointer in open_lines(pattern)
}

earning_rows := {i: row |
	some i, row in input.cash_flow
	row.fund_income + row.special_income > 0
}

first_earning := min({i | some i, row in earning_rows; row.year == min({other.year | some other in earning_rows})})

findings["SB-CF-06"] contains {
	"pointer": line_place(i, j, "source_item"),
	"ok": line.source_item in {item.code | some item in input.investment.items},
	"values": {"line": line_name(line, j), "item": line.source_item},
} if {
	some i, row in input.cash_flow
	some j, line in row.income_lines
}

findings["SB-CF-06"] contains {
	"pointer": line_place(i, j, field),
	"ok": facts.says_something(line[field]),
	"message": message,
	"values": {"line": line_name(line, j), "text": line[field]},
} if {
	some i, row in input.cash_flow
	some j, line in row.income_lines
	some field, message in {"price_doc": "price", "volume_doc": "volume"}
}

findings["SB-CF-06"] contains {
	"pointer": sprintf("/cash_flow/%d/income_lines", [first_earning]),
	"ok": false,
	"message": "none",
	"values": {"year": input.cash_flow[first_earning].year},
} if {
	count(input.cash_flow[first_earning].income_lines) == 0
}

# No income is for other rules to judge.
findings["SB-CF-06"] contains {"pointer": "/cash_flow", "ok": true, "values": {}} if {
	count(input.cash_flow) > 0
	count(earning_rows) == 0
}

# METADATA
# title: 补助不得过半
# description: 财政补助占全部收入的比例过半的,提示收益依赖补助;一般公共预算资金不得列作项目收入。
# custom:
#   code: SB-CF-07
#   severity: warn
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第二部分(融资与收益平衡), confidence: text}
#     - {source: ENGINEERING, clause: 补助占比, confidence: engineering}
#     - {source: YN-CRITERIA, clause: 一般预算收入, confidence: secondary}
#   title_en: Income is not mainly subsidy
#   description_en: Where fiscal subsidy is more than half of all income, the revenue depends on it; money of the general budget is not booked as income of the project.
#   values:
#     actual: {kind: percent, zh: 补助占比, en: share of subsidy}
#     limit: {kind: percent_int, zh: 提示界限, en: limit}
#     subsidy: {kind: money, zh: 财政补助, en: fiscal subsidy}
#     total: {kind: money, zh: 全部收入, en: all income}
#     line: {kind: text, zh: 收入项, en: income line}
#   messages:
#     fail: {zh: "各年财政补助 {subsidy},占全部收入 {total}的 {actual},超过 {limit}", en: "fiscal subsidy of all years is {subsidy}, {actual} of all income of {total} and more than {limit}"}
#     budget: {zh: "收入「{line}」出自一般公共预算,不得计作项目收入", en: "income line {line} comes from the general budget, which is no income of the project"}
#   remedy: 减少补助占比
#   remedy_en: Reduce the share
applies["SB-CF-07"] := true

needs["SB-CF-07"] contains "/cash_flow/*/fund_income"

needs["SB-CF-07"] contains "/cash_flow/*/special_income"

needs["SB-CF-07"] contains "/cash_flow/*/subsidy"

needs["SB-CF-07"] contains pointer if some pointer in open_lines("/cash_flow/*/income_lines/*/name")

findings["SB-CF-07"] contains {
	"pointer": "/cash_flow",
	"ok": (subsidy * 100) <= (all_income * limit),
	"values": {"actual": share_of(subsidy, all_income), "limit": limit, "subsidy": subsidy, "total": all_income},
} if {
	limit := params.at(data.params.subsidy_share, input.judged_on)
	subsidy := sum([row.subsidy | some row in input.cash_flow])
	all_income := sum([amount | some row in input.cash_flow; amount := (row.fund_income + row.special_income) + row.subsidy])
}

share_of(part, whole) := facts.millionths(part * 100, whole) if {
	whole > 0
} else := 0

findings["SB-CF-07"] contains {
	"pointer": line_place(i, j, "name"),
	"ok": count(named) == 0,
	"message": "budget",
	"values": {"line": line.name},
} if {
	some i, row in input.cash_flow
	some j, line in row.income_lines
	named := {word |
		some word in params.at(data.params.general_budget_words, input.judged_on)
		contains(line.name, word)
	}
}
