# What a project in Jilin invests by month, and when it starts and produces.
package rules.jilin_plan

import data.lib.facts
import data.lib.params

plan := object.get(input, ["jilin", "monthly_plan"], [])

actual := object.get(input, ["project", "monthly_actual"], [])

# METADATA
# title: 按月投资计划
# description: 吉林省未完工项目本年有投资的,须把年度投资分解到每个月,各月合计等于本年计划投资。
# custom:
#   code: JL-006
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 按月排出投资计划, confidence: text}
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#   title_en: Monthly investment plan
#   description_en: In Jilin a project that is not completed and invests this year splits the year's investment over every month, and the months add up to it.
#   values:
#     month: {kind: text, zh: 月份, en: month}
#     times: {kind: count, zh: 出现次数, en: times}
#     actual: {kind: money, zh: 各月合计, en: sum of the months}
#     expected: {kind: money, zh: 本年计划投资, en: planned for the year}
#     gap: {kind: money, zh: 相差, en: difference}
#   messages:
#     fail: {zh: 没有按月投资计划, en: there is no monthly investment plan}
#     month: {zh: "按月投资计划中 {month} 月出现 {times} 次,应为一次", en: "month {month} stands {times} times in the monthly plan instead of once"}
#     sum: {zh: "按月投资计划合计 {actual},本年计划投资 {expected},相差 {gap}", en: "the months add up to {actual}, while {expected} is planned for the year: {gap} apart"}
#   remedy: 分解到月
#   remedy_en: Split the year by month
applies["JL-006"] := false if {
	facts.in_hand_in_jilin
	count(plan) == 0
	input.project.year_investment == 0
} else := facts.in_hand_in_jilin

needs["JL-006"] contains "/project/status"

needs["JL-006"] contains pointer if some pointer in facts.unstated("/jilin/monthly_plan/*/month", as_rows(plan))

needs["JL-006"] contains pointer if some pointer in facts.unstated("/jilin/monthly_plan/*/amount", as_rows(plan))

needs["JL-006"] contains "/project/year_investment" if count(plan) > 0

findings["JL-006"] contains absent("/jilin/monthly_plan") if count(plan) == 0

findings["JL-006"] contains {
	"pointer": "/jilin/monthly_plan",
	"ok": times == 1,
	"message": "month",
	"values": {"month": sprintf("%d", [month]), "times": times},
} if {
	count(plan) > 0
	some month in numbers.range(1, params.at(data.params.plan_months, input.judged_on))
	times := count([row | some row in plan; row.month == month])
}

findings["JL-006"] contains {
	"pointer": "/jilin/monthly_plan",
	"ok": facts.within(planned, expected, params.at(data.params.sum_tolerance, input.judged_on)),
	"message": "sum",
	"values": {"actual": planned, "expected": expected, "gap": abs(planned - expected)},
} if {
	planned := sum([row.amount | some row in plan])
	expected := input.project.year_investment
}

# METADATA
# title: 序时进度
# description: 吉林省未完工项目有按月投资计划的,截至上月累计完成投资不应少于累计计划,容差除外。
# custom:
#   code: JL-007
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 夯实序时进度, confidence: text}
#     - {source: ENGINEERING, clause: 工具默认值, confidence: engineering}
#   title_en: On schedule
#   description_en: In Jilin a project that is not completed and has a monthly plan has invested by the end of last month what the plan adds up to, within a tolerance.
#   values:
#     month: {kind: text, zh: 截至月份, en: up to month}
#     times: {kind: count, zh: 出现次数, en: times}
#     actual: {kind: money, zh: 累计完成, en: invested so far}
#     planned: {kind: money, zh: 累计计划, en: planned so far}
#     gap: {kind: money, zh: 少, en: short by}
#     limit: {kind: percent_int, zh: 容差, en: tolerance}
#   messages:
#     fail: {zh: "截至 {month} 累计完成投资 {actual},累计计划 {planned},少 {gap},超过容差 {limit}", en: "by the end of {month} {actual} is invested of {planned} planned: {gap} short, more than the tolerance of {limit}"}
#     twice: {zh: "{month} 的完成投资填报了 {times} 次", en: "the investment of {month} is stated {times} times"}
#   remedy: 查明原因并纠偏
#   remedy_en: Find the reason and catch up
applies["JL-007"] := false if {
	facts.in_hand_in_jilin
	count(plan) == 0
} else := count(over) > 0 if {
	facts.in_hand_in_jilin
} else := facts.in_hand_in_jilin

needs["JL-007"] contains "/project/status"

needs["JL-007"] contains "/project/plan_year" if count(plan) > 0

needs["JL-007"] contains pointer if some pointer in facts.unstated("/jilin/monthly_plan/*/month", as_rows(plan))

needs["JL-007"] contains pointer if some pointer in facts.unstated("/jilin/monthly_plan/*/amount", as_rows(plan))

needs["JL-007"] contains pointer if some pointer in facts.unstated("/project/monthly_actual/*/month", as_rows(actual))

needs["JL-007"] contains pointer if some pointer in facts.unstated("/project/monthly_actual/*/amount", as_rows(actual))

# A month that is over and that nothing is said of asks for a row of its own.
needs["JL-007"] contains facts.element("/project/monthly_actual/*", count(actual)) if {
	some month, _ in over
	not month in {row.month | some row in actual}
}

# How far past its limit something is, told only where it is past.
excess(gap) := {"gap": gap} if {
	gap > 0
} else := {}

# Months of the plan that are over on the day of judging, each with its name.
over := {month: name |
	some month in {row.month | some row in plan}
	name := sprintf("%04d-%02d", [year, month])
	name < substring(input.judged_on, 0, count(name))
} if {
	year := input.project.plan_year
}

findings["JL-007"] contains {
	"pointer": "/project/monthly_actual",
	"ok": (done * 100) >= (planned * (100 - tolerance.value)),
	"confidence": tolerance.confidence,
	"values": object.union(
		{"month": max({name | some name in over}), "actual": done, "planned": planned, "limit": tolerance.value},
		excess(planned - done),
	),
} if {
	done := sum([row.amount | some row in actual; over[row.month]])
	planned := sum([row.amount | some row in plan; over[row.month]])
	tolerance := params.entry(data.params.schedule_tolerance, input.judged_on)
}

findings["JL-007"] contains {
	"pointer": "/project/monthly_actual",
	"ok": times == 1,
	"message": "twice",
	"values": {"month": name, "times": times},
} if {
	some month, name in over
	times := count([row | some row in actual; row.month == month])
}

# METADATA
# title: 上半年开复工
# description: 吉林省列入年度计划的未完工项目,须在计划年度上半年开工,往年开工后中止施工的须在上半年复工。
# custom:
#   code: JL-008
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 上半年实现开复工率100%, confidence: text}
#     - {source: ENGINEERING, clause: 工具默认值, confidence: engineering}
#   title_en: Started by mid-year
#   description_en: In Jilin a project of the year's plan that is not completed starts by the middle of that year, and one that started earlier and stopped is at work again by then.
#   values:
#     actual: {kind: date, zh: 日期, en: day}
#     stopped: {kind: date, zh: 中止施工, en: stopped on}
#     limit: {kind: date, zh: 上半年截止日, en: last day of the half-year}
#     gap: {kind: days, zh: 晚, en: late by}
#   messages:
#     fail: {zh: "计划开工 {actual},晚于 {limit},晚 {gap}", en: "the start is planned for {actual}, {gap} after {limit}"}
#     late: {zh: "实际开工 {actual},晚于 {limit},晚 {gap}", en: "the works started on {actual}, {gap} after {limit}"}
#     resumed: {zh: "{stopped} 中止施工,{actual} 恢复,晚于 {limit},晚 {gap}", en: "the works stopped on {stopped} and resumed on {actual}, {gap} after {limit}"}
#     idle: {zh: "{stopped} 中止施工,过了 {limit} 仍未恢复", en: "the works stopped on {stopped} and have not resumed by {limit}"}
#   remedy: 提前开工或尽快复工
#   remedy_en: Start earlier, or resume
applies["JL-008"] := facts.in_hand_in_jilin

needs["JL-008"] contains "/project/status"

needs["JL-008"] contains "/project/plan_year"

needs["JL-008"] contains "/project/schedule/planned_start" if not begun

needs["JL-008"] contains "/project/schedule/actual_start" if input.project.status != "new"

# A day that has gone by may have been kept or not.
needs["JL-008"] contains "/project/schedule/actual_start" if input.project.schedule.planned_start < input.judged_on

needs["JL-008"] contains "/project/schedule/suspensions" if begun_before

needs["JL-008"] contains pointer if some pointer in facts.unstated("/project/schedule/suspensions/*/from", stops)

needs["JL-008"] contains pointer if {
	input.judged_on <= mid_year
	some pointer in facts.unstated("/project/schedule/suspensions/*/until", earlier_stops)
}

begun := input.project.schedule.actual_start

begun_before if facts.year_of(begun) < input.project.plan_year

# Who starts in the year itself has nothing to resume.
stops := {i: stop |
	begun_before
	some i, stop in input.project.schedule.suspensions
}

earlier_stops := {i: stop |
	some i, stop in stops
	stop.from <= mid_year
}

mid_year := sprintf("%d-%s", [input.project.plan_year, params.at(data.params.mid_year, input.judged_on)])

findings["JL-008"] contains started("planned_start", {}) if not begun

findings["JL-008"] contains started("actual_start", {"message": "late"}) if begun

started(name, more) := object.union(more, {
	"pointer": sprintf("/project/schedule/%s", [name]),
	"ok": day <= mid_year,
	"confidence": params.entry(data.params.mid_year, input.judged_on).confidence,
	"values": object.union({"actual": day, "limit": mid_year}, excess(facts.days_between(mid_year, day))),
}) if {
	day := input.project.schedule[name]
}

findings["JL-008"] contains {
	"pointer": facts.element("/project/schedule/suspensions/*/until", i),
	"ok": stop.until <= mid_year,
	"message": "resumed",
	"values": object.union(
		{"stopped": stop.from, "actual": stop.until, "limit": mid_year},
		excess(facts.days_between(mid_year, stop.until)),
	),
} if {
	some i, stop in earlier_stops
}

findings["JL-008"] contains {
	"pointer": facts.element("/project/schedule/suspensions/*/from", i),
	"ok": false,
	"message": "idle",
	"values": {"stopped": stop.from, "limit": mid_year},
} if {
	some i, stop in earlier_stops
	not stop.until
}

# METADATA
# title: 达产达效
# description: 吉林省未完工的产业项目须写明计划投产日期和计划达产日期。
# custom:
#   code: JL-009
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 达产达效更快, confidence: text}
#   title_en: Reaching capacity
#   description_en: In Jilin an industrial project that is not completed states when it will be commissioned and when it will reach full capacity.
#   values:
#     actual: {kind: date, zh: 日期, en: date}
#   messages:
#     fail: {zh: 没有计划投产日期, en: no day of commissioning is stated}
#     capacity: {zh: 没有计划达产日期, en: no day of full capacity is stated}
#   remedy: 补达产计划
#   remedy_en: Add the dates
applies["JL-009"] := false if {
	facts.in_hand_in_jilin == false
} else := input.project.industrial

needs["JL-009"] contains "/project/status"

needs["JL-009"] contains "/project/industrial"

findings["JL-009"] contains dated("commission_date", {})

findings["JL-009"] contains dated("capacity_date", {"message": "capacity"})

dated(name, more) := object.union(more, {
	"pointer": sprintf("/jilin/%s", [name]),
	"ok": true,
	"values": {"actual": input.jilin[name]},
}) if {
	input.jilin[name]
} else := object.union(more, absent(sprintf("/jilin/%s", [name])))
