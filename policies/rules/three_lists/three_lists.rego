# METADATA
# scope: package
# title: 三张清单
# description: 同一内容不重复申报;吉林省项目对照三张清单,资金绑定项目并跟着进度走。
# schemas:
#   - input: schema.facts
package rules.three_lists

import data.lib.facts
import data.lib.params

# Money of the three lists, and general bonds, which are managed alike.
bound := facts.sources_of({"special_bond", "general_bond", "central_budget", "treasury_bond"})

name(source) := object.get(source, "id", source.type)

source_pointer(i, fact) := sprintf("/funding/sources/%d/%s", [i, fact])

# METADATA
# title: 对照三张清单
# description: 吉林省项目须逐一对照中央预算内投资、专项债券、超长期特别国债三张清单,不符合的写明理由,不申报记为不符合的清单。
# custom:
#   code: JL-026
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 三张清单, confidence: text}
#   title_en: Checked against the three lists
#   description_en: A project in Jilin is held against central-budget investment, special bonds and ultra-long treasury bonds one by one, says why where it does not fit, and does not apply to a list that it records as not fitting.
#   values:
#     list: {kind: code, zh: 清单, en: list}
#     reason: {kind: text, zh: 理由, en: reason}
#   messages:
#     fail: {zh: "没有对照{list}清单的结果", en: "there is no result of the check against {list}"}
#     refused: {zh: "清单比对记为不符合{list}(理由:{reason}),却申报了该清单", en: "the check records that the project does not fit {list} (reason: {reason}), yet it applies to that list"}
#   remedy: 补清单比对
#   remedy_en: Add the check
applies["JL-026"] := facts.in_jilin

needs["JL-026"] contains "/list_check/*/list"

needs["JL-026"] contains "/list_check/*/eligible"

needs["JL-026"] contains pointer if some pointer in facts.unstated("/list_check/*/reason", refused)

findings["JL-026"] contains {
	"pointer": "/list_check",
	"ok": list in {check.list | some check in input.list_check},
	"values": {"list": list},
} if {
	some list in ["special_bond", "central_budget", "treasury_bond"]
}

findings["JL-026"] contains {
	"pointer": sprintf("/list_check/%d/eligible", [i]),
	"ok": count(facts.applications_for(check.list)) == 0,
	"message": "refused",
	"values": {"list": check.list, "reason": check.reason},
} if {
	some i, check in refused
}

refused := {i: check |
	some i, check in input.list_check
	check.eligible == false
}

# METADATA
# title: 资金跟着项目走
# description: 吉林省在建或已有资金到位的项目,债券和中央资金到位比例不宜大幅超过形象进度,到位资金不宜长期闲置,申请额不超过本年计划投资。
# custom:
#   code: JL-027
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 专项债券资金分配跟着项目走, confidence: text}
#     - {source: ENGINEERING, clause: 工具默认值, confidence: engineering}
#   title_en: Money follows progress
#   description_en: In Jilin, once the works or the payments have begun, bond and central money should not arrive far ahead of the works nor lie idle for long, and the request stays within this year's planned investment.
#   values:
#     share: {kind: percent, zh: 到位比例, en: share received}
#     progress: {kind: percent, zh: 形象进度, en: physical progress}
#     gap: {kind: percent, zh: 到位比例减形象进度, en: share received less progress}
#     limit: {kind: percent_int, zh: 提示界限, en: hint from}
#     received: {kind: money, zh: 已到位, en: received}
#     approved: {kind: money, zh: 已下达, en: awarded}
#     source: {kind: text, zh: 资金来源, en: source}
#     idle: {kind: money, zh: 未使用, en: unused}
#     days: {kind: days, zh: 闲置, en: idle for}
#     most: {kind: days, zh: 闲置界限, en: idle at most}
#     requested: {kind: money, zh: 申请额合计, en: requested in all}
#     planned: {kind: money, zh: 本年计划投资, en: planned for the year}
#     excess: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "债券和中央资金到位 {share}({received},已下达 {approved}),形象进度 {progress},超前 {gap},提示界限为 {limit}", en: "{share} of bond and central money has arrived ({received} of {approved}) at a progress of {progress}: {gap} ahead, the hint begins at {limit}"}
#     unapproved: {zh: "债券和中央资金已到位 {received},却没有已下达金额", en: "{received} of bond and central money has arrived, but nothing is stated as awarded"}
#     idle: {zh: "资金来源 {source} 到位后有 {idle} 闲置 {days},超过 {most}", en: "{idle} of source {source} has lain unused for {days} since it arrived, more than {most}"}
#     request: {zh: "申请额合计 {requested},超过本年计划投资 {planned},超出 {excess}", en: "the requests come to {requested}, {excess} more than the {planned} planned for this year"}
#   remedy: 按进度申请和拨付
#   remedy_en: Request and pay by progress
applies["JL-027"] := under_way

needs["JL-027"] contains "/project/status" if not paid_in

needs["JL-027"] contains "/project/physical_progress_pct"

needs["JL-027"] contains "/project/year_investment"

needs["JL-027"] contains "/applications/*/amount"

needs["JL-027"] contains "/funding/sources/*"

needs["JL-027"] contains pointer if {
	some pattern in ["/funding/sources/*/approved", "/funding/sources/*/received", "/funding/sources/*/used"]
	some pointer in facts.unstated(pattern, bound)
}

needs["JL-027"] contains pointer if some pointer in facts.unstated("/funding/sources/*/received_date", unspent)

findings["JL-027"] contains {
	"pointer": "/project/physical_progress_pct",
	"ok": (received * 100000000) <= ((progress + (limit.value * 1000000)) * approved),
	"confidence": limit.confidence,
	"values": {
		"share": share, "progress": progress, "gap": share - progress, "limit": limit.value,
		"received": received, "approved": approved,
	},
} if {
	received := total("received")
	approved := total("approved")
	approved > 0
	progress := input.project.physical_progress_pct
	limit := params.entry(data.params.fund_progress_gap, input.judged_on)
	share := facts.millionths(received * 100, approved)
}

findings["JL-027"] contains {
	"pointer": "/funding/sources",
	"ok": total("received") == 0,
	"message": "unapproved",
	"values": {"received": total("received")},
} if {
	total("approved") == 0
}

findings["JL-027"] contains {
	"pointer": source_pointer(i, "received_date"),
	"ok": days <= most.value,
	"message": "idle",
	"confidence": most.confidence,
	"values": {"source": name(source), "idle": source.received - source.used, "days": days, "most": most.value},
} if {
	some i, source in unspent
	days := facts.days_between(source.received_date, input.judged_on)
	most := params.entry(data.params.idle_money_days, input.judged_on)
}

findings["JL-027"] contains {
	"pointer": "/project/year_investment",
	"ok": requested <= planned,
	"message": "request",
	"values": {"requested": requested, "planned": planned, "excess": requested - planned},
} if {
	requested := sum([application.amount | some application in input.applications])
	planned := input.project.year_investment
}

under_way := false if {
	not facts.in_jilin
} else if {
	paid_in
} else := input.project.status == "under_construction"

paid_in if {
	some source in bound
	source.received > 0
}

unspent := {i: source |
	some i, source in bound
	source.received > source.used
}

total(column) := sum([source[column] | some source in bound])

# METADATA
# title: 项目法管理
# description: 吉林省项目的每笔债券和中央资金须绑定本项目代码,并对应投资明细中的一项建设内容,不得打捆。
# custom:
#   code: JL-028
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 按照项目法管理, confidence: text}
#     - {source: SC-712, clause: 第六条, confidence: text}
#   title_en: Managed by project
#   description_en: In Jilin each source of bond or central money is bound to this project's code and to one of its cost items; money is not pooled.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     actual: {kind: text, zh: 绑定的项目代码, en: project code it is bound to}
#     expected: {kind: text, zh: 本项目代码, en: code of this project}
#     item: {kind: text, zh: 建设内容项, en: cost item}
#     items: {kind: list, zh: 投资明细编号, en: cost items of the project}
#   messages:
#     fail: {zh: "资金来源 {source} 绑定的项目代码为 {actual},本项目代码为 {expected}", en: "source {source} is bound to the project code {actual}, this project's code is {expected}"}
#     item: {zh: "资金来源 {source} 的建设内容项「{item}」不在投资明细编号({items})中", en: "the content item {item} of source {source} is not one of the cost items ({items})"}
#   remedy: 绑定项目代码
#   remedy_en: Bind the money to the code
applies["JL-028"] := facts.in_jilin

needs["JL-028"] contains "/funding/sources/*"

needs["JL-028"] contains "/project/code" if count(bound) > 0

needs["JL-028"] contains "/investment/items/*" if count(bound) > 0

needs["JL-028"] contains pointer if {
	some pattern in ["/funding/sources/*/project_code", "/funding/sources/*/content_item"]
	some pointer in facts.unstated(pattern, bound)
}

# An item without a code matters only where money names one that is not there.
needs["JL-028"] contains pointer if {
	some source in bound
	not source.content_item in items
	some pointer in facts.unstated("/investment/items/*/code", {i: item | some i, item in input.investment.items})
}

findings["JL-028"] contains {"pointer": "/funding/sources", "ok": true, "values": {}} if count(bound) == 0

findings["JL-028"] contains {
	"pointer": source_pointer(i, "project_code"),
	"ok": source.project_code == input.project.code,
	"values": {"source": name(source), "actual": source.project_code, "expected": input.project.code},
} if {
	some i, source in bound
}

findings["JL-028"] contains {
	"pointer": source_pointer(i, "content_item"),
	"ok": source.content_item in items,
	"message": "item",
	"values": {"source": name(source), "item": source.content_item, "items": items},
} if {
	some i, source in bound
}

items := [item.code | some item in input.investment.items]
