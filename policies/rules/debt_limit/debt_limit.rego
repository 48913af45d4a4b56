# METADATA
# scope: package
# title: 债务限额与债务率
# description: 新增债券在债务限额之内,地区债务率和风险等级能承受。
# schemas:
#   - input: schema.facts
package rules.debt_limit

import data.lib.facts
import data.lib.params

sources_stated if is_array(input.funding.sources)

bonds := facts.sources_of({"special_bond", "general_bond"})

has_bonds := count(bonds) > 0 if sources_stated

# What is still to be issued: money that was received stands in the balance.
unissued(part) := max([0, part.amount - object.get(part, "received", 0)])

new_bonds(kind) := sum([unissued(source) | some source in facts.sources_of({kind})])

amount_needs contains facts.element("/funding/sources/*/amount", i) if {
	some i, source in bonds
	object.get(source, "amount", null) == null
}

special_figures := {"/region/debt/special_balance", "/region/debt/special_limit"}

general_figures := {"/region/debt/general_balance", "/region/debt/general_limit"}

planned := sum([unissued(tranche) |
	some tranche in input.bond.tranches
	tranche.year in facts.bond_years
	object.get(tranche, "kind", "new") != "refinancing"
])

# Taken off only where it is stated, and for the same region.
repaid := input.region.debt.principal_due_from_own_income if {
	facts.ledger("/region/debt/principal_due_from_own_income") == facts.level(special_figures)
} else := 0

# METADATA
# title: 专项债务限额
# description: 专项债务余额加上当年计划发行的批次,减去当年以自有收入偿还的本金,不得超过同级的专项债务限额。
# custom:
#   code: SB-LIMIT-01
#   severity: block
#   lists: [special_bond]
#   from: "2016-11-09"
#   basis:
#     - {source: CY-2016-155, clause: 限额条款, confidence: text}
#     - {source: CY-2017-89, clause: 限额管理, confidence: text, from: "2017-06-02"}
#   title_en: Special-debt ceiling
#   description_en: The balance of special debt plus the tranches planned for the year, less principal repaid from own income in the year, stays within the special-debt ceiling of the same region.
#   values:
#     actual: {kind: money, zh: 当年末专项债务, en: special debt at the end of the year}
#     limit: {kind: money, zh: 专项债务限额, en: special-debt ceiling}
#     gap: {kind: money, zh: 超出, en: excess}
#     room: {kind: money, zh: 余量, en: room left}
#     balance: {kind: money, zh: 专项债务余额, en: balance of special debt}
#     planned: {kind: money, zh: 当年计划发行, en: planned for the year}
#     repaid: {kind: money, zh: 当年自有收入偿还本金, en: principal repaid from own income}
#     region: {kind: text, zh: 台账区划代码, en: division code of the ledger}
#   messages:
#     fail: {zh: "专项债务余额 {balance},加当年计划发行 {planned},减自有收入偿还 {repaid},合计 {actual},超过限额 {limit},超出 {gap}", en: "a balance of {balance} plus {planned} planned for the year less {repaid} repaid from own income comes to {actual}, above the ceiling of {limit}: {gap} too much"}
#   remedy: 压减规模或等待新增限额下达
#   remedy_en: Reduce the amount or wait for the new ceiling
applies["SB-LIMIT-01"] := count(facts.sources_of({"special_bond"})) > 0 if sources_stated

needs["SB-LIMIT-01"] contains "/funding/sources"

needs["SB-LIMIT-01"] contains "/bond/tranches/*/year"

needs["SB-LIMIT-01"] contains "/bond/tranches/*/amount"

needs["SB-LIMIT-01"] contains facts.element("/applications/*/year", i) if {
	some i, application in facts.applications_for("special_bond")
	not application.year
}

needs["SB-LIMIT-01"] contains pointer if some pointer in special_figures

needs["SB-LIMIT-01"] contains pointer if some pointer in facts.apart(special_figures)

findings["SB-LIMIT-01"] contains {
	"pointer": "/bond/tranches",
	"ok": actual <= limit,
	"values": object.union(facts.distance(actual, limit), {
		"actual": actual, "limit": limit, "balance": balance, "planned": planned,
		"repaid": repaid, "region": facts.level(special_figures),
	}),
} if {
	balance := input.region.debt.special_balance
	limit := input.region.debt.special_limit
	actual := (balance + planned) - repaid
}

figures_of := {"special_bond": special_figures, "general_bond": general_figures}

stock("special_bond") := {"balance": input.region.debt.special_balance, "limit": input.region.debt.special_limit}

stock("general_bond") := {"balance": input.region.debt.general_balance, "limit": input.region.debt.general_limit}

kinds := {source.type | some source in bonds}

# METADATA
# title: 债务余额不超限额
# description: 债务余额加上本项目尚未发行的债券,不得超过债务限额;一般债务和专项债务分别核对。仅以后年度批次超出本年限额的,提醒。
# custom:
#   code: DR-001
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2015-01-01"
#   basis:
#     - {source: BUDGET-LAW, clause: 第三十五条, confidence: text}
#     - {source: SC-729, clause: 第四十三条, confidence: text, from: "2020-10-01"}
#     - {source: SC-729, clause: 第四十四条, confidence: text, from: "2020-10-01"}
#   title_en: Balance inside the limit
#   description_en: The debt balance plus the bonds of this project still to be issued stays within the debt limit, general and special debt each by itself. What only tranches of later years would exceed is a warning.
#   values:
#     kind: {kind: code, zh: 债券, en: bonds}
#     actual: {kind: money, zh: 加上本项目后的余额, en: balance with this project}
#     limit: {kind: money, zh: 债务限额, en: debt limit}
#     gap: {kind: money, zh: 超出, en: excess}
#     room: {kind: money, zh: 余量, en: room left}
#     balance: {kind: money, zh: 债务余额, en: debt balance}
#     new: {kind: money, zh: 本项目尚未发行, en: of this project still to be issued}
#     region: {kind: text, zh: 台账区划代码, en: division code of the ledger}
#   messages:
#     fail: {zh: "{kind}:债务余额 {balance},加本项目尚未发行的 {new},合计 {actual},超过限额 {limit},超出 {gap}", en: "{kind}: a debt balance of {balance} plus {new} of this project still to be issued comes to {actual}, above the limit of {limit}: {gap} too much"}
#   remedy: 压减债券需求
#   remedy_en: Cut the bond request
applies["DR-001"] := has_bonds

needs["DR-001"] contains "/funding/sources"

needs["DR-001"] contains pointer if some pointer in amount_needs

needs["DR-001"] contains pointer if {
	some kind in kinds
	some pointer in figures_of[kind]
}

needs["DR-001"] contains pointer if {
	some kind in kinds
	some pointer in facts.apart(figures_of[kind])
}

needs["DR-001"] contains "/bond/tranches/*/year" if "special_bond" in kinds

needs["DR-001"] contains "/bond/tranches/*/amount" if "special_bond" in kinds

findings["DR-001"] contains {
	"pointer": "/funding/sources",
	"ok": actual <= now.limit,
	"severity": weight(kind),
	"values": object.union(facts.distance(actual, now.limit), {
		"kind": kind, "actual": actual, "limit": now.limit, "balance": now.balance,
		"new": new_bonds(kind), "region": facts.level(figures_of[kind]),
	}),
} if {
	some kind in kinds
	now := stock(kind)
	actual := now.balance + new_bonds(kind)
}

# What only tranches of later years would exceed is told and does not block: a
# limit is set for each year, and this year's leaves room for this year's tranches.
weight(kind) := "warn" if {
	kind == "special_bond"
	now := stock(kind)
	now.balance + planned <= now.limit
} else := "block"

ratio_figures := {"/region/debt/general_balance", "/region/debt/special_balance", "/region/debt/capacity"}

ratio_needs := ratio_figures | facts.apart(ratio_figures)

capacity := input.region.debt.capacity

debt_now := input.region.debt.general_balance + input.region.debt.special_balance if facts.level(ratio_figures)

percent(debt) := facts.millionths(debt * 100, capacity) if capacity > 0

# METADATA
# title: 债务率计算
# description: 债务率等于政府债务余额除以综合财力,数字取自同一级台账;综合财力由财政部门提供。
# custom:
#   code: DR-007
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2018-01-01"
#   basis:
#     - {source: MOF-BANDS, clause: 债务率口径, confidence: secondary}
#   title_en: Debt ratio
#   description_en: The debt ratio is government debt divided by comprehensive fiscal capacity, all from the ledger of one level; the finance department supplies the capacity.
#   values:
#     ratio: {kind: percent, zh: 债务率, en: debt ratio}
#     debt: {kind: money, zh: 政府债务余额, en: government debt}
#     capacity: {kind: money, zh: 综合财力, en: fiscal capacity}
#     scope: {kind: text, zh: 债务率口径, en: scope of the ratio}
#     region: {kind: text, zh: 台账区划代码, en: division code of the ledger}
#   messages:
#     fail: {zh: "政府债务余额 {debt},综合财力填为 {capacity},债务率无法计算", en: "government debt is {debt} and fiscal capacity is stated as {capacity}: the debt ratio cannot be computed"}
#   remedy: 核实综合财力,写明债务率口径
#   remedy_en: Check the fiscal capacity and state the scope of the ratio
applies["DR-007"] := has_bonds

needs["DR-007"] contains "/funding/sources"

needs["DR-007"] contains pointer if some pointer in ratio_needs

findings["DR-007"] contains {
	"pointer": "/region/debt/capacity",
	"ok": capacity > 0,
	"values": object.union_n([
		{"debt": debt_now, "capacity": capacity, "region": facts.level(ratio_figures)},
		{"ratio": ratio | ratio := percent(debt_now)},
		{"scope": scope | scope := input.region.debt.ratio_scope},
	]),
}

bands := params.in_force(data.params.debt_bands, input.judged_on)

begins(band) := object.get(band, "value", 0)

# The worst of the grades whose beginning the debt has reached.
band_of(debt) := band if {
	capacity > 0
	top := max([begins(band) | some band in bands; debt * 100 >= capacity * begins(band)])
	some band in bands
	begins(band) == top
}

debt_financed if has_bonds

debt_financed if {
	some source in input.funding.sources
	borrowed(source)
}

debt_financed := false if {
	has_bonds == false
	count([source | some source in input.funding.sources; borrowed(source)]) == 0
}

borrowed(source) if source.debt

borrowed(source) if {
	source.type in {
		"bank_loan", "shareholder_loan", "gov_loan", "contractor_advance",
		"platform_loan", "leasing_to_government", "service_purchase",
	}
}

warned(grade) := grade in params.at(data.params.debt_grades_warned, input.judged_on)

# METADATA
# title: 债务风险等级
# description: 举债的项目核对地区债务风险等级;有正式等级文件的以文件为准,没有的按债务率推算;等级偏高的提示。
# custom:
#   code: DR-008
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2018-01-01"
#   basis:
#     - {source: MOF-BANDS, clause: 风险等级, confidence: secondary}
#     - {source: SC-729, clause: 第四十七条, confidence: text, from: "2020-10-01"}
#   title_en: Risk grade
#   description_en: A debt-financed project is held against the risk grade of the region, the official one where a document states it, else the one that the debt ratio gives; a high grade is warned of.
#   values:
#     grade: {kind: code, zh: 债务风险等级, en: risk grade}
#     document: {kind: text, zh: 等级文件, en: document}
#     ratio: {kind: percent, zh: 债务率, en: debt ratio}
#     debt: {kind: money, zh: 政府债务余额, en: government debt}
#     capacity: {kind: money, zh: 综合财力, en: fiscal capacity}
#     region: {kind: text, zh: 台账区划代码, en: division code of the ledger}
#   messages:
#     fail: {zh: "地区债务风险等级为{grade}({document}),本项目举债须从严把握", en: "the risk grade of the region is {grade} ({document}): debt for this project calls for restraint"}
#     computed: {zh: "地区债务率 {ratio},推算债务风险等级为{grade},本项目举债须从严把握;有正式等级文件的请填入台账", en: "the debt ratio of the region is {ratio}, which puts its risk grade at {grade}: debt for this project calls for restraint; where there is an official grade, state it in the ledger"}
#   remedy: 压减举债项目
#   remedy_en: Cut debt-financed projects
applies["DR-008"] := debt_financed

needs["DR-008"] contains "/funding/sources"

needs["DR-008"] contains "/region/debt/grade_document" if input.region.debt.grade

needs["DR-008"] contains pointer if {
	not input.region.debt.grade
	some pointer in ratio_needs
}

findings["DR-008"] contains {
	"pointer": "/region/debt/grade",
	"ok": facts.negate(warned(grade)),
	"values": {"grade": grade, "document": input.region.debt.grade_document, "region": facts.ledger("/region/debt/grade")},
} if {
	grade := input.region.debt.grade
}

findings["DR-008"] contains {
	"pointer": "/region/debt",
	"ok": facts.negate(warned(band.grade)),
	"confidence": band.confidence,
	"message": "computed",
	"values": {
		"grade": band.grade, "ratio": percent(debt_now), "debt": debt_now, "capacity": capacity,
		"region": facts.level(ratio_figures),
	},
} if {
	not input.region.debt.grade
	band := band_of(debt_now)
}

debt_after := debt_now + sum([unissued(source) | some source in bonds])

# Where the next worse grade begins; there is none beyond the worst.
next_grade := min([begins(band) | some band in bands; begins(band) > begins(band_of(debt_now))])

# METADATA
# title: 项目后债务率不降档
# description: 加上本项目尚未发行的债券后,地区债务率不得落入更差的风险等级。
# custom:
#   code: DR-010
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 平衡好投资比例和负债比例, confidence: text}
#     - {source: MOF-BANDS, clause: 债务率口径, confidence: secondary}
#     - {source: MOF-BANDS, clause: 风险等级, confidence: secondary}
#   title_en: Ratio after the package
#   description_en: With the bonds of this project still to be issued, the debt ratio of the region does not fall into a worse risk grade.
#   values:
#     before: {kind: percent, zh: 现债务率, en: debt ratio now}
#     grade_before: {kind: code, zh: 现等级, en: grade now}
#     actual: {kind: percent, zh: 项目后债务率, en: debt ratio after the project}
#     grade_after: {kind: code, zh: 项目后等级, en: grade after the project}
#     limit: {kind: percent_int, zh: 更差一档的下限, en: where the next worse grade begins}
#     new: {kind: money, zh: 本项目尚未发行, en: of this project still to be issued}
#     debt: {kind: money, zh: 政府债务余额, en: government debt}
#     capacity: {kind: money, zh: 综合财力, en: fiscal capacity}
#     region: {kind: text, zh: 台账区划代码, en: division code of the ledger}
#     kind: {kind: code, zh: 债券, en: bonds}
#     balance: {kind: money, zh: 余额, en: balance}
#     ceiling: {kind: money, zh: 限额, en: limit}
#     room: {kind: money, zh: 余量, en: room left}
#     room_after: {kind: money, zh: 项目后余量, en: room after the project}
#   table: {zh: 地区债务与限额, en: Debt and limit of the region, columns: [kind, balance, ceiling, room, room_after, before, grade_before, actual, grade_after]}
#   messages:
#     fail: {zh: "现债务率 {before}({grade_before}),加上本项目尚未发行的 {new}后为 {actual},达到 {limit},等级变为{grade_after}", en: "the debt ratio is {before} ({grade_before}) and {actual} with {new} of this project still to be issued: it reaches {limit} and the grade becomes {grade_after}"}
#   remedy: 分年安排或换渠道
#   remedy_en: Phase it or change the channel
applies["DR-010"] := has_bonds

needs["DR-010"] contains "/funding/sources"

needs["DR-010"] contains pointer if some pointer in amount_needs

needs["DR-010"] contains pointer if some pointer in ratio_needs

findings["DR-010"] contains {
	"pointer": "/funding/sources",
	"ok": begins(after) <= begins(before),
	"values": object.union(
		{
			"before": percent(debt_now), "grade_before": before.grade,
			"actual": percent(debt_after), "grade_after": after.grade,
			"new": debt_after - debt_now, "debt": debt_now, "capacity": capacity,
			"region": facts.level(ratio_figures),
		},
		{"limit": limit | limit := next_grade},
	),
} if {
	before := band_of(debt_now)
	after := band_of(debt_after)
}

# Limit and ratio side by side, for each kind of bond, as the table shows them. A
# limit that is not stated leaves its columns open.
findings["DR-010"] contains {
	"pointer": "/region/debt",
	"ok": true,
	"values": object.union(headroom(kind), {
		"kind": kind, "before": percent(debt_now), "actual": percent(debt_after),
		"grade_before": grade_with(debt_now), "grade_after": grade_with(debt_after),
	}),
} if {
	some kind in kinds
}

headroom(kind) := {"balance": now.balance, "ceiling": now.limit, "room": room, "room_after": room - new_bonds(kind)} if {
	facts.level(figures_of[kind])
	now := stock(kind)
	room := now.limit - now.balance
} else := {}

# An official grade stands before the one that the ratio gives, as long as the
# project leaves the ratio in its grade.
grade_with(debt) := input.region.debt.grade if {
	input.region.debt.grade_document
	begins(band_of(debt)) <= begins(band_of(debt_now))
} else := band_of(debt).grade
