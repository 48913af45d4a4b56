# The money that repays: its kind, its fund item and whose project it is.
package rules.repayment

import data.lib.facts
import data.lib.params

# Money by which a year is repaid, as index of row and line, row and line.
repaying contains [i, j, row, line] if {
	some i, row in input.debt_service
	some j, line in row.source
}

names_sources if count(repaying) > 0

# A package need not say who pays; once it does, it says so of every year that pays.
unnamed contains i if {
	names_sources
	some i, row in input.debt_service
	row.principal + row.interest > 0
	count(object.get(row, "source", [])) == 0
}

completion_year := facts.year_of(input.project.schedule.completion)

paid_facts := {"/project/schedule/completion", "/debt_service/*/principal", "/debt_service/*/interest"}

line_at(pattern, i, j) := sprintf(replace(pattern, "*", "%d"), [i, j])

lacking_in(field, pattern) := {line_at(pattern, i, j) |
	some [i, j, _, line] in repaying
	is_null(object.get(line, field, null))
} | {line_at(pattern, i, 0) | some i in unnamed}

# What the law lets a kind of money pay: both, principal or interest.
lawful(line, row) := entry.pays if {
	some entry in params.in_force(data.params.repayment_sources, input.judged_on)
	entry.code == line.type
	in_its_time(entry, row)
}

in_its_time(entry, _) if entry.stage == "always"

in_its_time(entry, row) if {
	entry.stage == "construction"
	row.year <= completion_year
}

# METADATA
# title: 偿债收入类型
# description: >-
#   申报包写明偿债来源的,还本来源须为政府性基金收入、专项收入、平衡方案资金或再融资专项债券,付息不得使用债券资金;竣工前的利息已计入总投资,可以由项目资本金支付。
#   未写明任何偿债来源的,由收益覆盖规则核对,本规则不适用;写明的,各还本付息年度均须写明。
# custom:
#   code: SB-INC-01
#   severity: block
#   lists: [special_bond]
#   from: "2016-11-09"
#   basis:
#     - {source: CY-2016-155, clause: 第六条, confidence: text}
#   title_en: Repayment income type
#   description_en: >-
#     Where a package names the money that repays, principal is paid from government-fund income, special income, the balance plan or refinancing bonds, and interest never from bonds;
#     interest before completion is part of the investment and may be paid from project capital. A package that names none is held by the rules on coverage, and this one does not apply; one that names it does so for every year that pays.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     source: {kind: code, zh: 偿债来源, en: source}
#     actual: {kind: money, zh: 来源金额, en: amount of the source}
#     limit: {kind: money, zh: 当年可由其支付, en: what it may pay that year}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "{year} 年以{source}偿债,不是法定的偿债来源", en: "{year} is repaid from {source}, which is no lawful source of repayment"}
#     principal: {zh: "{year} 年以{source}偿债 {actual},大于当年还本 {limit},超出的 {gap}用于付息,利息不得以债券资金支付", en: "{year} is repaid from {source} with {actual}, more than the principal of {limit}: {gap} pays interest, which bond money may not"}
#     interest: {zh: "{year} 年以{source}偿债 {actual},大于竣工前当年付息 {limit},超出 {gap}", en: "{year} is repaid from {source} with {actual}, more than the interest of {limit} before completion, by {gap}"}
#   remedy: 更正偿债来源
#   remedy_en: Correct the repayment source
applies["SB-INC-01"] := count(repaying) > 0 if count(input.debt_service) > 0

needs["SB-INC-01"] contains fact if some fact in paid_facts

needs["SB-INC-01"] contains pointer if some pointer in lacking_in("type", "/debt_service/*/source/*/type")

needs["SB-INC-01"] contains line_at("/debt_service/*/source/*/amount", i, j) if {
	some [i, j, row, line] in repaying
	lawful(line, row) != "both"
	not is_number(object.get(line, "amount", null))
}

findings["SB-INC-01"] contains {
	"pointer": line_at("/debt_service/*/source/*/type", i, j),
	"ok": count([pays | pays := lawful(line, row)]) > 0,
	"values": {"year": row.year, "source": line.type},
} if {
	some [i, j, row, line] in repaying
}

# Several lines of one kind are held together, and the finding stands at the first.
findings["SB-INC-01"] contains {
	"pointer": line_at("/debt_service/*/source/*/amount", i, min(lines)),
	"ok": actual <= limit,
	"message": pays,
	"values": {"year": row.year, "source": type, "actual": actual, "limit": limit, "gap": actual - limit},
} if {
	some [i, _, row, line] in repaying
	pays := lawful(line, row)
	limit := row[pays]
	type := line.type
	lines := {j | some j, other in row.source; other.type == type}
	actual := sum([row.source[j].amount | some j in lines])
}

# METADATA
# title: 对应政府性基金科目
# description: 项目有政府性基金收入的,须写明对应的政府性基金科目,收入征缴安排中须有该科目的收入,不同科目之间不得调剂。
# custom:
#   code: SB-INC-02
#   severity: warn
#   lists: [special_bond]
#   from: "2016-11-09"
#   basis:
#     - {source: CY-2016-155, clause: 第三条, confidence: text}
#     - {source: CY-2016-155, clause: 第七条, confidence: text}
#   title_en: Government-fund item named
#   description_en: A project with government-fund income names the fund item, and its collection arrangement has income under that item; different items are not set off against each other.
#   values:
#     expected: {kind: text, zh: 对应科目, en: fund item}
#     actual: {kind: list, zh: 收入征缴所列科目, en: items in the collection arrangement}
#   messages:
#     fail: {zh: "政府性基金收入对应科目为「{expected}」,收入征缴安排所列科目为{actual},其中没有该科目", en: "the fund item is \"{expected}\", the collection arrangement names {actual} and not this item"}
#   remedy: 填列对应的政府性基金科目,收入按该科目缴库
#   remedy_en: Name the matching fund item and pay the income in under it
applies["SB-INC-02"] := "fund_income" in earned if count(input.cash_flow) > 0

needs["SB-INC-02"] contains "/cash_flow/*/fund_income"

needs["SB-INC-02"] contains "/cash_flow/*/special_income"

needs["SB-INC-02"] contains "/repayment/fund_item"

needs["SB-INC-02"] contains "/repayment/income_collection/*/budget_item"

findings["SB-INC-02"] contains {
	"pointer": "/repayment/fund_item",
	"ok": count([item | some item in items; same_item(item, input.repayment.fund_item)]) > 0,
	"values": {"expected": input.repayment.fund_item, "actual": items},
} if {
	items := [line.budget_item | some line in input.repayment.income_collection]
}

# An item is written with its code or its parent, or without.
same_item(a, b) if contains(a, b)

same_item(a, b) if contains(b, a)

# METADATA
# title: 本项目收入还本项目债
# description: 以其他项目的收入偿债的,平衡方案须有同一年度的其他项目专项收入,并写明金额和依据文件。偿债来源有一笔写明项目代码的,各年各笔均须写明。
# custom:
#   code: SB-REPAY-05
#   severity: warn
#   lists: [special_bond]
#   from: "2017-06-02"
#   basis:
#     - {source: CY-2017-89, clause: 本项目偿债, confidence: text}
#     - {source: GB-2024-52, clause: 第二部分(融资与收益平衡), confidence: text, from: "2024-12-25"}
#   title_en: Own income repays own bonds
#   description_en: Where income of another project repays, the balance plan has special income of other projects in the same year, with amount and document. Once one source names a project code, each does.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     actual: {kind: text, zh: 偿债来源的项目, en: project of the source}
#     expected: {kind: text, zh: 本项目, en: this project}
#   messages:
#     fail: {zh: "{year} 年以项目 {actual} 的收入偿还本项目({expected})的债券,平衡方案没有当年有依据文件的其他项目专项收入", en: "in {year} income of project {actual} repays the bonds of this one ({expected}); the balance plan has no documented special income of other projects that year"}
#   remedy: 补充跨项目调度依据
#   remedy_en: Document the cross-project transfer
applies["SB-REPAY-05"] := count({line | some [_, _, _, line] in repaying; line.project_code}) > 0 if {
	count(input.debt_service) > 0
}

needs["SB-REPAY-05"] contains "/project/code"

needs["SB-REPAY-05"] contains fact if some fact in paid_facts

needs["SB-REPAY-05"] contains pointer if {
	some pointer in lacking_in("project_code", "/debt_service/*/source/*/project_code")
}

findings["SB-REPAY-05"] contains {
	"pointer": line_at("/debt_service/*/source/*/project_code", i, j),
	"ok": count([true | is_allowed(line, row)]) > 0,
	"values": {"year": row.year, "actual": line.project_code, "expected": input.project.code},
} if {
	some [i, j, row, line] in repaying
}

is_allowed(line, _) if line.project_code == input.project.code

is_allowed(_, row) if {
	some support in facts.documented_support
	support.type == "other_project_special_income"
	support.year == row.year
	some entry in params.in_force(data.params.shortfall_sources, input.judged_on)
	support.type in entry.value
}
