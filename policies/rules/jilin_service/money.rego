# Preliminary work before money, and the money for preliminary work.
package rules.jilin_service

import data.lib.facts
import data.lib.params
import data.lib.verdict

# METADATA
# title: 项目等资金
# description: 吉林省未完工项目申请资金的,前期工作须先做实,即立项审批、用地预审、环评、节能审查的规则均已通过或依法容缺。
# custom:
#   code: JL-010
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 坚持项目等资金, confidence: text}
#     - {source: SEED-JL-2024, clause: 做实做细前期工作, confidence: text}
#   title_en: Projects wait for money, not the reverse
#   description_en: In Jilin a project that is not completed and asks for money has its preliminary work done first; its approvals, land pre-review, environmental document and energy review pass their rules or are lawfully put off.
#   values:
#     rule: {kind: text, zh: 规则, en: rule}
#   messages:
#     fail: {zh: "已申请资金,但立项审批未做实({rule})", en: "money is asked for before the approvals are done ({rule})"}
#     land: {zh: "已申请资金,但用地预审与选址未做实({rule})", en: "money is asked for before the land pre-review is done ({rule})"}
#     eia: {zh: "已申请资金,但环评未做实({rule})", en: "money is asked for before the environmental document is done ({rule})"}
#     energy: {zh: "已申请资金,但节能审查未做实({rule})", en: "money is asked for before the energy review is done ({rule})"}
#   remedy: 先做前期
#   remedy_en: Do the preliminary work first
applies["JL-010"] := false if {
	not requested
} else := facts.in_hand_in_jilin

needs["JL-010"] contains "/project/status" if requested

needs["JL-010"] contains pattern if {
	requested
	some code, patterns in asked
	not code in inapplicable
	some pattern in patterns
}

inapplicable := {code | some code, answer in said; answer == false}

# An amount that is not stated asks for money all the same.
requested if {
	some application in input.applications
	object.get(application, "amount", 1) > 0
}

findings["JL-010"] contains {
	"pointer": "/applications",
	"ok": settled(answer),
	"message": kinds[code],
	"values": {"rule": code},
} if {
	some code, answer in preliminary
}

kinds := {"GI-002": "fail", "GI-030": "land", "GI-034": "eia", "GI-038": "energy"}

# Each rule is named, so that this one never comes to ask itself.
said["GI-002"] := data.rules.readiness.applies["GI-002"]

said["GI-030"] := data.rules.land.applies["GI-030"]

said["GI-034"] := data.rules.environment.applies["GI-034"]

said["GI-038"] := data.rules.energy.applies["GI-038"]

asked["GI-002"] := data.rules.readiness.needs["GI-002"]

asked["GI-030"] := data.rules.land.needs["GI-030"]

asked["GI-034"] := data.rules.environment.needs["GI-034"]

asked["GI-038"] := data.rules.energy.needs["GI-038"]

found["GI-002"] := data.rules.readiness.findings["GI-002"]

found["GI-030"] := data.rules.land.findings["GI-030"]

found["GI-034"] := data.rules.environment.findings["GI-034"]

found["GI-038"] := data.rules.energy.findings["GI-038"]

preliminary[code] := verdict.of(data.index[code], object.union_n([
	{"applies": answer | answer := said[code]},
	{"needs": answer | answer := asked[code]},
	{"findings": answer | answer := found[code]},
])) if {
	facts.in_hand_in_jilin
	requested
	some code, _ in kinds
}

settled(answer) := answer.severity == "info" if {
	answer.verdict == "fail"
} else := answer.verdict in {"pass", "waived", "not_applicable"}

# METADATA
# title: 前期经费对应成果
# description: 吉林省使用省级前期工作专项资金的项目须已入储备库,每笔资金对应成果,金额不超过全省总额。
# custom:
#   code: JL-011
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 安排2亿元省级前期工作专项资金, confidence: text}
#     - {source: JL-PLANNING-FUND-2025, clause: 第二条, confidence: text, from: "2025-08-28"}
#   title_en: Preliminary money has its result
#   description_en: In Jilin a project that uses the provincial money for preliminary work stands in the reserve library, each sum has its deliverable, and none exceeds what the province has in all.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     actual: {kind: money, zh: 金额, en: amount}
#     limit: {kind: money, zh: 全省总额, en: provincial total}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "资金来源 {source} 没有对应成果", en: "source {source} has no deliverable"}
#     reserve: {zh: "使用省级前期工作专项资金,没有储备库入库编号", en: "provincial money for preliminary work is used without a number in the reserve library"}
#     total: {zh: "资金来源 {source} 为 {actual},超过全省前期工作专项资金总额 {limit},超出 {gap}", en: "source {source} comes to {actual}, {gap} more than the {limit} that the province has for preliminary work in all"}
#   remedy: 补成果对应
#   remedy_en: Link the money to its result
applies["JL-011"] := false if {
	facts.in_jilin == false
} else := count(granted) > 0

needs["JL-011"] contains pointer if {
	total
	some pointer in facts.unstated("/funding/sources/*/amount", granted)
}

granted := facts.sources_of({"prov_prelim"})

total := params.at(data.params.provincial_preliminary_fund, input.judged_on)

findings["JL-011"] contains {
	"pointer": "/reserve/id",
	"ok": facts.written(object.get(input, "reserve", {}), "id"),
	"message": "reserve",
	"values": {},
}

findings["JL-011"] contains {
	"pointer": facts.element("/funding/sources/*/deliverable", i),
	"ok": facts.written(source, "deliverable"),
	"values": {"source": name(source)},
} if {
	some i, source in granted
}

findings["JL-011"] contains {
	"pointer": facts.element("/funding/sources/*/amount", i),
	"ok": source.amount <= total,
	"message": "total",
	"values": object.union({"source": name(source), "actual": source.amount, "limit": total}, excess(source.amount - total)),
} if {
	some i, source in granted
}

name(source) := object.get(source, "id", source.type)

excess(gap) := {"gap": gap} if {
	gap > 0
} else := {}
