# METADATA
# scope: package
# title: 吉林项目审批与守约
# description: 吉林省项目的并联审批安排、土地预挂牌出让,以及政府守约、不拖欠账款。
# schemas:
#   - input: schema.facts
package rules.jilin_approval

import data.lib.facts
import data.lib.params

plan := object.get(input, ["approvals_plan", "items"], [])

# METADATA
# title: 并联审批计划
# description: 吉林省未完工项目列出审批安排的,互不依赖的事项应当并联办理;不推行并联审批的重大工程除外。
# custom:
#   code: JL-019
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 灵活运用并联审批、承诺审批, confidence: text}
#     - {source: SC-722, clause: 第四十二条, confidence: text}
#   title_en: Parallel approval plan
#   description_en: In Jilin, where a project that is not completed states its plan of approvals, items that do not wait for each other run in parallel; major works to which parallel approval does not extend are left out.
#   values:
#     item: {kind: text, zh: 审批事项, en: approval}
#     start: {kind: date, zh: 开始日期, en: start}
#     end: {kind: date, zh: 完成日期, en: end}
#     others: {kind: list, zh: 所等的事项, en: approvals that it waits for}
#   messages:
#     fail: {zh: "「{item}」不依赖「{others}」,却等其办结后 {start} 才开始,没有并联", en: "{item} does not depend on {others}, yet it waits for its end and begins on {start} rather than in parallel"}
#   remedy: 改为并联办理
#   remedy_en: Run them in parallel
applies["JL-019"] := false if {
	count(plan) == 0
} else := false if {
	facts.in_hand_in_jilin == false
} else := facts.negate(outside) if {
	facts.in_hand_in_jilin
}

needs["JL-019"] contains "/project/status"

needs["JL-019"] contains "/project/major"

needs["JL-019"] contains "/project/sector" if input.project.major

needs["JL-019"] contains pointer if some pointer in facts.unstated("/approvals_plan/items/*/item", items)

needs["JL-019"] contains pointer if some pointer in facts.unstated("/approvals_plan/items/*/start", items)

needs["JL-019"] contains pointer if some pointer in facts.unstated("/approvals_plan/items/*/end", items)

needs["JL-019"] contains pointer if some pointer in facts.unstated("/approvals_plan/items/*/after", items)

findings["JL-019"] contains {
	"pointer": facts.element("/approvals_plan/items/*/start", i),
	"ok": count(others) == 0,
	"values": {"item": row.item, "start": row.start, "end": row.end, "others": others},
} if {
	some i, row in plan
	others := waited_for(row)
}

items := {i: row | some i, row in plan}

outside := input.project.sector in params.at(data.params.parallel_excluded_sectors, input.judged_on) if {
	input.project.major
} else := false if {
	input.project.major == false
}

independent(row) := [other |
	some other in plan
	not row.item in reached(other)
	not other.item in reached(row)
]

reached(row) := graph.reachable(waits_for, {row.item})

waits_for[item] := {after |
	some row in plan
	row.item == item
	some after in row.after
} if {
	some item in {row.item | some row in plan}
}

# The approvals that one waits for to end although it does not depend on them and
# what it depends on was there before; none where it runs beside another one.
waited_for(row) := [] if {
	some other in independent(row)
	other.start <= row.end
	other.end >= row.start
} else := [other.item |
	some other in independent(row)
	other.end < row.start
	every before in plan {
		ready(row, before, other)
	}
]

ready(row, before, _) if not before.item in row.after

ready(_, before, other) if before.end < other.end

# METADATA
# title: 土地预挂牌
# description: 吉林省项目用地预挂牌出让的,须是重大项目,写明正式挂牌日期;开工须先签订正式出让合同。
# custom:
#   code: JL-025
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 重点项目土地预挂牌出让, confidence: text}
#   title_en: Land pre-listing
#   description_en: In Jilin land that is pre-listed for grant is that of a major project and states the day of its formal listing; the works begin once the formal contract is signed.
#   values:
#     start: {kind: date, zh: 实际开工, en: start of the works}
#     actual: {kind: date, zh: 出让合同日期, en: date of the contract}
#   messages:
#     fail: {zh: 土地预挂牌没有写明正式挂牌日期, en: the pre-listed land states no day of its formal listing}
#     minor: {zh: "土地预挂牌用于重大项目,本项目不是重大项目", en: "land is pre-listed for major projects, and this is none"}
#     contract: {zh: "{start} 已经开工,没有正式的土地出让合同", en: "the works began on {start}, and there is no formal contract of grant"}
#     late: {zh: "{start} 已经开工,正式的土地出让合同 {actual} 才签订", en: "the works began on {start}, before the formal contract of grant was signed on {actual}"}
#   remedy: 补正式出让手续
#   remedy_en: Complete the grant
applies["JL-025"] := false if {
	not pre_listed
} else := facts.in_jilin

needs["JL-025"] contains "/project/major"

needs["JL-025"] contains pointer if some pointer in facts.start_owed

findings["JL-025"] contains {
	"pointer": "/land/listing_date",
	"ok": is_string(object.get(input.land, "listing_date", null)),
	"values": {},
} if {
	pre_listed
}

findings["JL-025"] contains {"pointer": "/project/major", "ok": input.project.major, "message": "minor", "values": {}}

findings["JL-025"] contains object.union(granted, {"pointer": "/land/contract_date"}) if facts.begun

pre_listed if input.land.pre_listing

granted := {
	"ok": input.land.contract_date <= start,
	"message": "late",
	"values": {"start": start, "actual": input.land.contract_date},
} if {
	start := input.project.schedule.actual_start
} else := {"ok": false, "message": "contract", "values": {"start": input.project.schedule.actual_start}}

# METADATA
# title: 政府守约与不拖欠
# description: 吉林省项目所在地政府没有违背承诺和合同的失信记录,项目单位没有拖欠账款;有失信记录的,申请财政资金和项目受到限制。
# custom:
#   code: JL-050
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2026-01-01"
#   basis:
#     - {source: JL-BUSINESS-2025, clause: 第六十四条, confidence: text}
#     - {source: JL-BUSINESS-2025, clause: 第六十五条, confidence: text}
#   title_en: Government keeps its word
#   description_en: The government of the place of a project in Jilin has no record of broken promises or contracts, and the project unit no overdue payment; such a record limits requests for fiscal money and projects.
#   values:
#     region: {kind: text, zh: 台账区划代码, en: division code of the ledger}
#   messages:
#     fail: {zh: "项目所在地政府有失信记录(台账 {region}),申请财政资金和项目受到限制", en: "the government of the place has a record of bad faith (ledger of {region}), which limits requests for fiscal money and projects"}
#     unstated: {zh: 地区台账没有填报政府失信记录, en: the region ledger does not say whether the government has a record of bad faith}
#     arrears: {zh: 项目单位存在拖欠账款, en: the project unit has overdue payments}
#   remedy: 整改失信和拖欠
#   remedy_en: Put the breach right and pay what is overdue
applies["JL-050"] := facts.in_jilin

needs["JL-050"] contains "/project/owner/arrears"

findings["JL-050"] contains {
	"pointer": "/region/dishonesty_record",
	"ok": false,
	"severity": "info",
	"message": "unstated",
	"values": {},
} if {
	not recorded
}

findings["JL-050"] contains {
	"pointer": "/region/dishonesty_record",
	"ok": facts.negate(input.region.dishonesty_record),
	"values": {"region": facts.ledger("/region/dishonesty_record")},
}

findings["JL-050"] contains {
	"pointer": "/project/owner/arrears",
	"ok": facts.negate(input.project.owner.arrears),
	"message": "arrears",
	"values": {},
}

recorded if is_boolean(input.region.dishonesty_record)
