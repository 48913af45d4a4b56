# METADATA
# scope: package
# title: 债券资金用途
# description: 债券资金只用于公益性资本支出,不付息、不还旧债、不补企业、不投基金、不嵌套注资。
# schemas:
#   - input: schema.facts
package rules.use_of_funds

import data.lib.facts
import data.lib.params

in_force(series) := params.at(series, input.judged_on)

# One use of the bond, which must not be among those of a series.
outside(i, use, series) := {
	"pointer": sprintf("/bond/uses/%d/type", [i]),
	"ok": facts.negate(use.type in in_force(series)),
	"values": {"type": use.type},
}

# METADATA
# title: 不得用于经常性支出
# description: 专项债券资金不得用于工资、养老金、单位运行、债务利息和其他经常性支出。
# custom:
#   code: SB-USE-01
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第一部分(一), confidence: text}
#     - {source: CY-2016-155, clause: 第五条, confidence: text}
#     - {source: CY-2020-94, clause: 严格用途, confidence: text}
#   title_en: No recurrent expenditure
#   description_en: Special-bond money does not pay wages, pensions, running costs of units, debt interest or any other recurrent item.
#   values:
#     type: {kind: code, zh: 用途, en: use}
#     actual: {kind: money, zh: 金额, en: amount}
#   messages:
#     fail: {zh: "债券用途「{type}」属于经常性支出,金额 {actual}", en: "the use {type} is recurrent spending, of {actual}"}
#   remedy: 改为资本性支出,经常性支出改由预算安排
#   remedy_en: Use for capital items only, and fund running costs from the budget
applies["SB-USE-01"] := true

needs["SB-USE-01"] contains "/bond/uses/*/type"

needs["SB-USE-01"] contains "/bond/uses/*/amount"

findings["SB-USE-01"] contains {
	"pointer": sprintf("/bond/uses/%d/type", [i]),
	"ok": false in {use.type in in_force(data.params.recurrent_uses), use.amount > 0},
	"values": {"type": use.type, "actual": use.amount},
} if {
	some i, use in input.bond.uses
}

# METADATA
# title: 公益性资本支出
# description: 项目须为公益性项目,债券资金的每项用途须是公益性资本支出。
# custom:
#   code: SB-USE-02
#   severity: block
#   lists: [special_bond]
#   from: "2016-11-09"
#   basis:
#     - {source: CY-2016-155, clause: 第五条, confidence: text}
#   title_en: Public-welfare capital expenditure only
#   description_en: The project serves the public welfare, and each use of the bond money is public-welfare capital spending.
#   values:
#     type: {kind: code, zh: 用途, en: use}
#     welfare: {kind: bool, zh: 公益性, en: public welfare}
#   messages:
#     fail: {zh: "债券用途「{type}」不属于公益性资本支出", en: "the use {type} is not public-welfare capital spending"}
#     welfare: {zh: "项目填报为非公益性,债券只能用于公益性资本支出", en: "the project is stated not to serve the public welfare; bonds pay only for public-welfare capital spending"}
#   remedy: 调整用途为公益性资本支出
#   remedy_en: Limit use to public-welfare capital items
applies["SB-USE-02"] := true

needs["SB-USE-02"] contains "/project/public_welfare"

needs["SB-USE-02"] contains "/bond/uses/*/type"

findings["SB-USE-02"] contains {
	"pointer": "/project/public_welfare",
	"ok": input.project.public_welfare,
	"message": "welfare",
	"values": {"welfare": input.project.public_welfare},
}

findings["SB-USE-02"] contains {
	"pointer": sprintf("/bond/uses/%d/type", [i]),
	"ok": use.type in in_force(data.params.capital_uses),
	"values": {"type": use.type},
} if {
	some i, use in input.bond.uses
}

# METADATA
# title: 债券资金不得付息
# description: 建设期利息不得超过专项债券以外的资金来源合计,债券用途中不得有支付债务利息。
# custom:
#   code: SB-USE-03
#   severity: block
#   lists: [special_bond]
#   from: "2016-11-09"
#   basis:
#     - {source: CY-2016-155, clause: 第六条, confidence: text}
#     - {source: CY-2016-175, clause: 付息条款, confidence: text, from: "2016-12-24"}
#   title_en: Interest may not be paid from bond money
#   description_en: Construction-period interest is within the money that does not come from special bonds, and no use of the bond is debt interest.
#   values:
#     actual: {kind: money, zh: 建设期利息, en: construction-period interest}
#     limit: {kind: money, zh: 专项债券以外的资金, en: money other than special bonds}
#     gap: {kind: money, zh: 超出, en: excess}
#     type: {kind: code, zh: 用途, en: use}
#   messages:
#     fail: {zh: "建设期利息 {actual},专项债券以外的资金只有 {limit},超出 {gap}", en: "construction-period interest is {actual}, money other than special bonds only {limit}: {gap} more"}
#     use: {zh: "债券用途含「{type}」,利息不得用债券资金支付", en: "the uses of the bond hold {type}; interest may not be paid from bond money"}
#   remedy: 建设期利息改由财政或单位资金承担
#   remedy_en: Pay construction-period interest from budget or unit funds
applies["SB-USE-03"] := true

needs["SB-USE-03"] contains "/investment/construction_interest"

needs["SB-USE-03"] contains "/funding/sources/*/amount"

needs["SB-USE-03"] contains "/bond/uses/*/type"

findings["SB-USE-03"] contains {
	"pointer": "/investment/construction_interest",
	"ok": actual <= limit,
	"values": {"actual": actual, "limit": limit, "gap": actual - limit},
} if {
	actual := input.investment.construction_interest
	limit := sum([source.amount | some source in input.funding.sources; source.type != "special_bond"])
}

findings["SB-USE-03"] contains object.union(outside(i, use, data.params.interest_uses), {"message": "use"}) if {
	some i, use in input.bond.uses
}

# METADATA
# title: 不得作股权基金资金来源
# description: 专项债券资金不得作为政府投资基金、产业基金和股权投资基金的资金来源。
# custom:
#   code: SB-USE-04
#   severity: warn
#   lists: [special_bond]
#   from: "2019-06-10"
#   basis:
#     - {source: TZ-2019-33, clause: 资本金条款, confidence: text}
#   title_en: No equity or investment funds
#   description_en: Special-bond money is no source for government investment funds, industry funds or equity funds.
#   values:
#     type: {kind: code, zh: 用途, en: use}
#   messages:
#     fail: {zh: "债券用途「{type}」是向基金出资,未见允许的文件", en: "the use {type} feeds an investment fund; no text that permits it was seen"}
#   remedy: 改投实体项目,或提供上级明确允许文件
#   remedy_en: Use for a physical project, or attach the document that permits it
applies["SB-USE-04"] := true

needs["SB-USE-04"] contains "/bond/uses/*/type"

findings["SB-USE-04"] contains outside(i, use, data.params.fund_uses) if some i, use in input.bond.uses

# METADATA
# title: 不得置换存量债务
# description: 新增专项债券资金不得用于偿还存量债务或置换隐性债务。
# custom:
#   code: SB-USE-05
#   severity: block
#   lists: [special_bond]
#   from: "2020-07-27"
#   basis:
#     - {source: CY-2020-94, clause: 严格用途, confidence: text}
#     - {source: CY-2021-110, clause: 禁止用途, confidence: text, from: "2021-09-08"}
#   title_en: No refinancing of old debt with new bonds
#   description_en: Money of new special bonds repays no old debt and replaces no hidden debt.
#   values:
#     type: {kind: code, zh: 用途, en: use}
#   messages:
#     fail: {zh: "新增债券的用途含「{type}」,不得用来偿还旧债", en: "the uses of new bonds hold {type}; old debt may not be repaid from them"}
#   remedy: 删除还债用途
#   remedy_en: Remove the debt repayment
applies["SB-USE-05"] := facts.negate(only_refinancing)

needs["SB-USE-05"] contains "/bond/uses/*/type"

needs["SB-USE-05"] contains "/bond/tranches/*/kind" if {
	some use in input.bond.uses
	use.type in in_force(data.params.old_debt_uses)
}

findings["SB-USE-05"] contains outside(i, use, data.params.old_debt_uses) if some i, use in input.bond.uses

default only_refinancing := false

only_refinancing if {
	count(input.bond.tranches) > 0
	every tranche in input.bond.tranches {
		tranche.kind == "refinancing"
	}
}

# METADATA
# title: 不得用于企业补贴和商业化产业
# description: 专项债券资金不得用于企业补贴和商业化运作的产业项目;负面清单施行以前,也不安排土地储备、产业和房地产相关项目。
# custom:
#   code: SB-USE-06
#   severity: block
#   lists: [special_bond]
#   from: "2020-07-27"
#   basis:
#     - {source: CY-2020-94, clause: 严格用途, confidence: text}
#     - {source: CY-2020-94, clause: 不安排的项目, confidence: text, until: "2024-12-25"}
#   title_en: No enterprise subsidies or commercial industry
#   description_en: Special-bond money pays no subsidy to enterprises and no commercially run industry; before the negative list it went to no land-reserve, industry or housing-related projects either.
#   values:
#     type: {kind: code, zh: 用途, en: use}
#     barred: {kind: text, zh: 不安排的项目, en: barred projects in Chinese}
#     barred_en: {kind: text, zh: 不安排的项目(英文), en: barred projects}
#   messages:
#     fail: {zh: "债券用途「{type}」属于企业补贴或商业化产业", en: "the use {type} is an enterprise subsidy or commercial industry"}
#     barred: {zh: "项目含有核查日不安排的{barred}", en: "the project holds {barred_en}, which was barred on the day of the check"}
#   remedy: 删除补贴或商业化内容
#   remedy_en: Remove the subsidy or the commercial content
applies["SB-USE-06"] := true

needs["SB-USE-06"] contains "/bond/uses/*/type"

needs["SB-USE-06"] contains pointer if {
	count(barred_projects) > 0
	some pointer in {
		"/project/category", "/project/industrial",
		"/investment/items/*/type", "/investment/items/*/amount",
	}
}

findings["SB-USE-06"] contains outside(i, use, data.params.enterprise_uses) if some i, use in input.bond.uses

findings["SB-USE-06"] contains {
	"pointer": pointer,
	"ok": false,
	"message": "barred",
	"values": {"barred": row.zh, "barred_en": row.en},
} if {
	some pointer, shown in kind_of_project
	some row in barred_projects
	row.fact == shown[0]
	row.code == shown[1]
}

barred_projects := params.in_force(data.params.barred_projects, input.judged_on)

# Where the package shows what kind of project it is, and what it shows there.
kind_of_project["/project/category"] := ["category", input.project.category]

kind_of_project["/project/industrial"] := ["industrial", input.project.industrial]

kind_of_project[sprintf("/bond/uses/%d/type", [i])] := ["use", use.type] if some i, use in input.bond.uses

kind_of_project[sprintf("/investment/items/%d/type", [i])] := ["item", item.type] if {
	some i, item in input.investment.items
	item.amount > 0
}

# METADATA
# title: 不得层层嵌套注资
# description: 专项债券用作资本金的,须直接注入项目单位,不得经过壳公司或多级子公司。
# custom:
#   code: SB-USE-07
#   severity: block
#   lists: [special_bond]
#   from: "2019-06-10"
#   basis:
#     - {source: TZ-2019-33, clause: 嵌套注资, confidence: text}
#   title_en: No shell or nested injection
#   description_en: Bonds used as capital go straight into the project entity, through no shell company and no tiers of subsidiaries.
#   values:
#     actual: {kind: count, zh: 注资层级, en: steps of the injection}
#     limit: {kind: count, zh: 层级上限, en: most steps}
#     gap: {kind: count, zh: 超出, en: excess}
#     entity: {kind: text, zh: 注资对象, en: entity injected into}
#     owner: {kind: text, zh: 项目单位, en: project entity}
#   messages:
#     fail: {zh: "注资路径有 {actual} 级,最多 {limit} 级,多 {gap} 级", en: "the injection takes {actual} steps, at most {limit} are allowed: {gap} too many"}
#     entity: {zh: "注资路径中的「{entity}」不是项目单位「{owner}」", en: "{entity} on the path of the injection is not the project entity {owner}"}
#   remedy: 资金直接落到项目单位
#   remedy_en: Send the money straight to the project entity
applies["SB-USE-07"] := input.bond.used_as_capital > 0

needs["SB-USE-07"] contains "/bond/used_as_capital"

needs["SB-USE-07"] contains "/bond/capital_path" if input.bond.used_as_capital > 0

needs["SB-USE-07"] contains "/project/owner/name" if {
	input.bond.used_as_capital > 0
	count(input.bond.capital_path) > 0
}

findings["SB-USE-07"] contains {
	"pointer": "/bond/capital_path",
	"ok": actual <= limit,
	"values": {"actual": actual, "limit": limit, "gap": actual - limit},
} if {
	actual := count(input.bond.capital_path)
	limit := in_force(data.params.capital_path_limit)
}

findings["SB-USE-07"] contains {
	"pointer": sprintf("/bond/capital_path/%d", [i]),
	"ok": plain(entity) == plain(owner),
	"message": "entity",
	"values": {"entity": entity, "owner": owner},
} if {
	some i, entity in input.bond.capital_path
	owner := input.project.owner.name
}

# A name without spaces and with one kind of brackets, which people mix.
plain(name) := strings.replace_n({" ": "", "　": "", "（": "(", "）": ")"}, name)
