# Arrears of the owner and of the government, and what they lead to.
package rules.wages

import data.lib.facts
import data.lib.params

# METADATA
# title: 拖欠限制新建项目
# description: 建设单位未提供支付担保或者政府投资项目拖欠工程款,导致拖欠农民工工资的,不得新建项目。
# custom:
#   code: PY-015
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-05-01"
#   basis:
#     - {source: SC-724, clause: 第四十九条, confidence: text}
#   title_en: Arrears restrict new projects
#   description_en: An owner whose missing guarantee, or a government whose arrears for works, left wages unpaid, starts no new project.
#   values:
#     place: {kind: text, zh: 台账, en: ledger}
#   messages:
#     fail: {zh: "项目单位存在拖欠,新建项目受限制", en: "the project unit is in arrears, which restricts new projects"}
#     region: {zh: "本地区政府投资项目拖欠工程款导致欠薪(台账 {place}),政府新建项目受限制", en: "government projects of the region (ledger {place}) owe works payments that left wages unpaid, which restricts new government projects"}
#   remedy: 先清偿拖欠的工程款和工资
#   remedy_en: Settle the arrears first
applies["PY-015"] := input.project.status == "new"

needs["PY-015"] contains "/project/status"

needs["PY-015"] contains "/project/owner/arrears"

needs["PY-015"] contains "/project/owner/type"

needs["PY-015"] contains "/region/arrears" if government_owner

government_owner if input.project.owner.type in params.at(data.params.government_owners, input.judged_on)

findings["PY-015"] contains {
	"pointer": "/project/owner/arrears",
	"ok": facts.negate(input.project.owner.arrears),
	"values": {},
}

findings["PY-015"] contains {
	"pointer": "/region/arrears",
	"ok": facts.negate(input.region.arrears),
	"message": "region",
	"values": {"place": facts.ledger("/region/arrears")},
} if {
	government_owner
}

# METADATA
# title: 政府资金逾期未到位
# description: 已开工项目的政府资金应按期到位;逾期未足额到位的,须写明金额和日期并附补足拨付的计划。
# custom:
#   code: PY-016
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-05-01"
#   basis:
#     - {source: SC-724, clause: 第五十九条, confidence: text}
#     - {source: SC-724, clause: 第六十条, confidence: text}
#   title_en: Government money past due
#   description_en: Once the works have begun, government money comes by its day; what is past due is stated with amount and day, and a plan for paying it is there.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     actual: {kind: money, zh: 已到位, en: received}
#     expected: {kind: money, zh: 应到位, en: due}
#     gap: {kind: money, zh: 欠, en: short}
#     day: {kind: date, zh: 应到位日期, en: due on}
#     plan: {kind: text, zh: 补足拨付计划, en: plan for paying}
#   messages:
#     fail: {zh: "资金来源 {source} 应于 {day} 到位 {expected},已到位 {actual},欠 {gap},没有补足拨付计划", en: "source {source} was due with {expected} on {day}, has brought {actual} and is {gap} short, without a plan for paying it"}
#   remedy: 限期拨付到位,或附补足拨付计划
#   remedy_en: Pay by the deadline, or attach the plan for paying
applies["PY-016"] := false if {
	count(input.funding.sources) > 0
	count(government_money) == 0
} else := facts.begun

needs["PY-016"] contains "/funding/sources/*"

needs["PY-016"] contains "/project/status" if not facts.begun

needs["PY-016"] contains pointer if {
	some pattern in ["/funding/sources/*/amount", "/funding/sources/*/received"]
	some pointer in facts.unstated(pattern, government_money)
}

needs["PY-016"] contains pointer if {
	some pattern in ["/funding/sources/*/due", "/funding/sources/*/due_date"]
	some pointer in facts.unstated(pattern, incomplete)
}

# What is being applied for, or only planned, is not due yet.
government_money := {i: source |
	some i, source in facts.sources_of({type | some type in params.at(data.params.government_money, input.judged_on)})
	not source.type in {application.list | some application in input.applications}
	object.get(source, "status", "confirmed") == "confirmed"
}

incomplete := {i: source |
	some i, source in government_money
	source.received < source.amount
}

findings["PY-016"] contains {
	"pointer": facts.element("/funding/sources/*/received", i),
	"ok": true,
	"values": {"source": object.get(source, "id", source.type), "actual": source.received, "expected": source.amount},
} if {
	some i, source in government_money
	source.received >= source.amount
}

findings["PY-016"] contains {
	"pointer": facts.element("/funding/sources/*/received", i),
	"ok": excused(source),
	"values": object.union(
		{"source": object.get(source, "id", source.type), "actual": source.received, "expected": source.due, "gap": source.due - source.received, "day": source.due_date},
		{"plan": plan | plan := source.catch_up_plan},
	),
} if {
	some i, source in incomplete
}

default excused(_) := false

excused(source) if source.received >= source.due

excused(source) if source.due_date >= input.judged_on

excused(source) if source.catch_up_plan
