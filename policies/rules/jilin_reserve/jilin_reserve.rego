# METADATA
# scope: package
# title: 吉林项目储备与入统
# description: 吉林省项目的三年滚动储备、梯次推进,招商项目的签约、落地、入统闭环,以及入统条件和项目四率。
# schemas:
#   - input: schema.facts
package rules.jilin_reserve

import data.lib.facts
import data.lib.params

reserve := input.reserve

default reserved := false

reserved if reserve

# METADATA
# title: 三年滚动储备库
# description: 吉林省未完工项目须列入重大项目三年滚动储备项目库,有入库编号;尚未开工的,入库年度在滚动的三年之内。
# custom:
#   code: JL-035
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 完善重大项目三年滚动储备项目库, confidence: text}
#   title_en: Three-year rolling reserve
#   description_en: In Jilin a project that is not completed stands in the three-year rolling reserve of major projects under a number; while it has not started, its year is one of the three.
#   values:
#     id: {kind: text, zh: 入库编号, en: number}
#     actual: {kind: year, zh: 入库年度, en: year in the reserve}
#     first: {kind: year, zh: 滚动期首年, en: first year of the period}
#     last: {kind: year, zh: 滚动期末年, en: last year of the period}
#   messages:
#     fail: {zh: 没有列入三年滚动储备库, en: the project is not in the three-year reserve}
#     id: {zh: 没有储备库入库编号, en: there is no number of the reserve}
#     year: {zh: "入库年度为 {actual},不在 {first} 年至 {last} 年的滚动期内", en: "the year in the reserve is {actual}, outside the period from {first} to {last}"}
#   remedy: 办理入库
#   remedy_en: Register the project in the reserve
applies["JL-035"] := facts.in_hand_in_jilin

needs["JL-035"] contains "/project/status"

needs["JL-035"] contains "/reserve/year" if {
	reserved
	input.project.status == "new"
}

findings["JL-035"] contains {"pointer": "/reserve", "ok": false, "values": {}} if not reserved

findings["JL-035"] contains {
	"pointer": "/reserve/id",
	"ok": facts.written(reserve, "id"),
	"message": "id",
	"values": {"id": id | id := reserve.id},
} if {
	reserved
}

findings["JL-035"] contains {
	"pointer": "/reserve/year",
	"ok": reserve.year in numbers.range(first, last),
	"message": "year",
	"values": {"actual": reserve.year, "first": first, "last": last},
} if {
	input.project.status == "new"
	first := facts.year_of(input.judged_on)
	last := (first + params.at(data.params.reserve_years, input.judged_on)) - 1
}

# METADATA
# title: 梯次推进
# description: 吉林省储备项目须写明所处梯次,与建设状态一致;尚未在建的写明进入下一梯次的日期,日期没有过期。
# custom:
#   code: JL-036
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 制定梯次推进计划, confidence: text}
#   title_en: Tiered progress
#   description_en: In Jilin a project of the reserve states its tier, which agrees with the state of the works; until it is being built it states the day of the next tier, which has not gone by.
#   values:
#     tier: {kind: code, zh: 梯次, en: tier}
#     status: {kind: code, zh: 建设状态, en: status}
#     actual: {kind: date, zh: 下一梯次日期, en: day of the next tier}
#     gap: {kind: days, zh: 已过, en: gone by}
#   messages:
#     fail: {zh: "所处梯次为{tier},没有下一梯次日期", en: "the tier is {tier}, and no day is stated for the next one"}
#     tier: {zh: "所处梯次为{tier},建设状态为{status},两者不一致", en: "the tier is {tier} and the status is {status}, which do not agree"}
#     late: {zh: "所处梯次为{tier},下一梯次日期 {actual} 已过 {gap}", en: "the tier is {tier}, and the day of the next one, {actual}, went by {gap} ago"}
#   remedy: 补梯次推进计划
#   remedy_en: Add or renew the plan by tiers
applies["JL-036"] := false if {
	not reserved
} else := facts.in_hand_in_jilin

needs["JL-036"] contains "/project/status"

needs["JL-036"] contains "/reserve/tier"

findings["JL-036"] contains {
	"pointer": "/reserve/tier",
	"ok": reserve.tier in tiers[input.project.status],
	"message": "tier",
	"values": {"tier": reserve.tier, "status": input.project.status},
}

findings["JL-036"] contains {
	"pointer": "/reserve/next_tier_date",
	"ok": false,
	"values": {"tier": reserve.tier},
} if {
	reserve.tier != "building"
	not reserve.next_tier_date
}

findings["JL-036"] contains {
	"pointer": "/reserve/next_tier_date",
	"ok": reserve.next_tier_date >= input.judged_on,
	"message": "late",
	"values": {"tier": reserve.tier, "actual": reserve.next_tier_date, "gap": facts.days_between(reserve.next_tier_date, input.judged_on)},
} if {
	reserve.tier != "building"
}

# A project of which the works are about to begin stands in the tier of starts.
tiers := {
	"new": {"planning", "reserve", "preliminary", "start"},
	"under_construction": {"start", "building"},
}

signed := input.signed

# METADATA
# title: 签约-落地-入统闭环
# description: 吉林省招商项目从签约到落地、入统,每一步有完成日期或计划日期,先后有序;没有按期的写明原因。
# custom:
#   code: JL-037
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: “签约-落地-入统”工作闭环, confidence: text}
#   title_en: Signed, landed, in statistics
#   description_en: In Jilin each step of a promoted project, from its agreement through its landing into the statistics, has the day on which it was or is to be done, in this order; a step that is late is explained.
#   values:
#     step: {kind: text, zh: 步骤, en: step in Chinese}
#     step_en: {kind: text, zh: 步骤(英文), en: step}
#     actual: {kind: date, zh: 完成日期, en: done on}
#     limit: {kind: date, zh: 计划日期, en: planned for}
#     before: {kind: text, zh: 前一步骤, en: step before in Chinese}
#     before_en: {kind: text, zh: 前一步骤(英文), en: step before}
#     previous: {kind: date, zh: 前一步骤日期, en: day of the step before}
#   messages:
#     fail: {zh: "招商项目没有{step}的完成日期,也没有计划日期", en: "the promoted project states neither when the {step_en} was nor when it is to be"}
#     order: {zh: "{step}日期 {actual} 早于{before}日期 {previous}", en: "the {step_en} on {actual} comes before the {before_en} on {previous}"}
#     skipped: {zh: "填报了{step}日期 {actual},却没有{before}日期", en: "the {step_en} on {actual} is stated, but not the {before_en}"}
#     late: {zh: "{step}计划于 {limit} 完成,没有按期,也没有说明原因", en: "the {step_en} was planned for {limit}; it is late, and nothing says why"}
#   remedy: 补闭环记录
#   remedy_en: Complete the loop
applies["JL-037"] := false if {
	not signed
} else := facts.in_jilin

needs["JL-037"] contains "/signed/signed_date"

findings["JL-037"] contains {
	"pointer": sprintf("/signed/%s", [step.due]),
	"ok": planned(step),
	"values": shown(step),
} if {
	some step in steps
}

planned(step) if {
	signed[step.done]
} else if {
	signed[step.due]
} else := false

findings["JL-037"] contains {
	"pointer": sprintf("/signed/%s", [step.done]),
	"ok": signed[step.done] >= signed[step.after.done],
	"message": "order",
	"values": object.union(shown(step), {
		"actual": signed[step.done], "previous": signed[step.after.done],
		"before": step.after.zh, "before_en": step.after.en,
	}),
} if {
	some step in steps
}

findings["JL-037"] contains {
	"pointer": sprintf("/signed/%s", [step.after.done]),
	"ok": false,
	"message": "skipped",
	"values": object.union(shown(step), {"actual": signed[step.done], "before": step.after.zh, "before_en": step.after.en}),
} if {
	some step in steps
	not signed[step.after.done]
}

findings["JL-037"] contains {
	"pointer": sprintf("/signed/%s", [step.reason]),
	"ok": facts.written(signed, step.reason),
	"message": "late",
	"values": object.union(shown(step), {"limit": signed[step.due]}),
} if {
	some step in steps
	object.get(signed, step.done, input.judged_on) > signed[step.due]
}

signing := {"zh": "签约", "en": "signing", "done": "signed_date"}

landing := {"zh": "落地", "en": "landing", "done": "landed_date", "due": "landing_due", "reason": "landing_reason", "after": signing}

entry := {"zh": "入统", "en": "entry into the statistics", "done": "stat_date", "due": "stat_due", "reason": "stat_reason", "after": landing}

steps := [landing, entry]

shown(step) := {"step": step.zh, "step_en": step.en}
