# METADATA
# scope: package
# title: 吉林项目资金
# description: 吉林省项目资金的使用效果、监督考评、及时足额到位、组合融资和民间资本,投资与负债的平衡,以及省级前期资金。
# schemas:
#   - input: schema.facts
package rules.jilin_funds

import data.lib.facts
import data.lib.params

sources := object.get(input, ["funding", "sources"], [])

name(source) := object.get(source, "id", source.type)

# METADATA
# title: 使用效果与额度挂钩
# description: 吉林省项目单位或地区上次资金使用的绩效评价等级较低的,提醒整改后再申请,并列出折算的参考额度;在建项目须填报上次评价等级。
# custom:
#   code: JL-029
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 将使用效果与分配额度挂钩, confidence: text}
#     - {source: ENGINEERING, clause: 工具默认值, confidence: engineering}
#   title_en: Use effect tied to quota
#   description_en: In Jilin, where the money that the unit or the region was given before was graded low, the request is warned of and the amount that the grade leaves is shown; a project under construction states that grade.
#   values:
#     grade: {kind: code, zh: 上次评价等级, en: last grade}
#     score: {kind: decimal, zh: 上次评价得分, en: last score}
#     requested: {kind: money, zh: 申请额合计, en: requested in all}
#     weight: {kind: percent_int, zh: 折算比例, en: share that the grade leaves}
#     reduced: {kind: money, zh: 折算参考额度, en: what it leaves}
#   messages:
#     fail: {zh: "上次绩效评价等级为{grade},额度与使用效果挂钩:申请额合计 {requested},按 {weight} 折算参考额度为 {reduced}", en: "the last grade is {grade}, and quota follows the use: of {requested} requested in all, {weight} leaves {reduced}"}
#     unstated: {zh: 在建项目没有填报上次绩效评价等级或得分, en: the project is under construction and states neither the last grade nor the last score}
#   remedy: 整改后再申请
#   remedy_en: Improve the use before asking again
applies["JL-029"] := false if {
	facts.in_jilin == false
} else if {
	count(grades) > 0
} else := input.project.status == "under_construction"

needs["JL-029"] contains "/project/status" if count(grades) == 0

needs["JL-029"] contains pointer if {
	some pointer in facts.unstated("/applications/*/amount", {i: application | some i, application in input.applications})
}

findings["JL-029"] contains {
	"pointer": "/performance/last_grade",
	"ok": false,
	"severity": "info",
	"message": "unstated",
	"values": {},
} if {
	count(grades) == 0
}

findings["JL-029"] contains {
	"pointer": "/performance/last_grade",
	"ok": worst.value == 100,
	"severity": worst.severity,
	"confidence": worst.confidence,
	"values": object.union(
		{"grade": worst.code, "requested": requested, "weight": worst.value, "reduced": floor((requested * worst.value) / 100)},
		{"score": score | score := input.performance.last_score},
	),
} if {
	count(grades) > 0
}

requested := sum([application.amount | some application in input.applications])

grades contains input.performance.last_grade

grades contains grade_of(input.performance.last_score)

# As SB-PERF-04 reads a score.
grade_of(score) := bands[0].code if {
	bands := [band |
		some band in params.in_force(data.params.performance_grades, input.judged_on)
		score >= band.value * 1000000
	]
	count(bands) > 0
} else := "poor"

# Where grade and score do not agree, the worse of them counts.
worst := row if {
	rows := [row |
		some row in params.in_force(data.params.quota_weights, input.judged_on)
		row.code in grades
	]
	least := min([row.value | some row in rows])
	row := [row | some row in rows; row.value == least][0]
}

# METADATA
# title: 监督管理考评
# description: 吉林省项目须列出审计督查问题(没有的列空),严重问题须已销号;已开工的列出最近一次监督管理考评结果。
# custom:
#   code: JL-030
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 制定政府投资项目监督管理考评办法, confidence: text}
#   title_en: Supervision and assessment
#   description_en: In Jilin a project lists what audit and supervision have found, an empty list where nothing was, and no serious finding is open; once the works have begun it states the latest result of the assessment.
#   values:
#     problem: {kind: text, zh: 问题, en: finding}
#     source: {kind: text, zh: 来源, en: source}
#     status: {kind: code, zh: 状态, en: status}
#     result: {kind: text, zh: 考评结果, en: result}
#   messages:
#     fail: {zh: "没有列出审计督查问题,没有问题的应列空", en: "nothing is stated on what audit and supervision have found; where nothing was, the list is empty"}
#     serious: {zh: "严重问题「{problem}」{status}", en: "the serious finding {problem} is {status}"}
#     assessment: {zh: 没有最近一次监督管理考评结果, en: the latest result of the assessment is not stated}
#   remedy: 整改问题
#   remedy_en: Put the findings right
applies["JL-030"] := facts.in_jilin

needs["JL-030"] contains "/project/status" if not facts.begun

needs["JL-030"] contains pointer if some pointer in facts.unstated("/findings/*/status", problems)

needs["JL-030"] contains pointer if some pointer in facts.unstated("/findings/*/serious", unclosed)

problems := {i: problem | some i, problem in input.findings}

unclosed := {i: problem |
	some i, problem in problems
	problem.status != "closed"
}

findings["JL-030"] contains {"pointer": "/findings", "ok": listed, "values": {}}

findings["JL-030"] contains {
	"pointer": facts.element("/findings/*/status", i),
	"ok": facts.negate(problem.serious),
	"message": "serious",
	"values": object.union(
		{"problem": object.get(problem, "text", sprintf("%d", [i + 1])), "status": problem.status},
		{"source": source | source := problem.source},
	),
} if {
	some i, problem in unclosed
}

findings["JL-030"] contains {
	"pointer": "/supervision/assessment",
	"ok": facts.written(object.get(input, ["supervision", "assessment"], {}), "result"),
	"severity": "info",
	"message": "assessment",
	"values": {"result": result | result := input.supervision.assessment.result},
} if {
	facts.begun
}

default listed := false

listed if is_array(input.findings)

# METADATA
# title: 及时足额到位
# description: 吉林省项目到期应到位的资金须及时足额到位;在建项目须填报各来源的应到位金额和日期。
# custom:
#   code: JL-031
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 及时足额保障项目建设资金需求, confidence: text}
#     - {source: SC-712, clause: 第十九条, confidence: text}
#     - {source: SC-712, clause: 第三十三条(二), confidence: text}
#   title_en: Paid in time and in full
#   description_en: In Jilin the money that is due by the day of judging has arrived in time and in full; a project under construction states what is due from its sources and when.
#   values:
#     actual: {kind: money, zh: 已到位, en: arrived}
#     expected: {kind: money, zh: 应到位, en: due}
#     gap: {kind: money, zh: 少到位, en: short}
#     late: {kind: list, zh: 不足的来源, en: sources that are short}
#   messages:
#     fail: {zh: "到期应到位 {expected},已到位 {actual},少 {gap},不足的来源:{late}", en: "{expected} is due and {actual} has arrived, {gap} short; sources that are short: {late}"}
#     unstated: {zh: 在建项目没有填报各来源的应到位金额和日期, en: the project is under construction and states neither what is due from its sources nor when}
#   remedy: 督促资金到位
#   remedy_en: Press for payment
applies["JL-031"] := false if {
	facts.in_jilin == false
} else if {
	count(scheduled) > 0
} else := input.project.status == "under_construction"

needs["JL-031"] contains "/project/status" if count(scheduled) == 0

needs["JL-031"] contains "/funding/sources/*"

needs["JL-031"] contains pointer if some pointer in facts.unstated("/funding/sources/*/due", scheduled)

needs["JL-031"] contains pointer if some pointer in facts.unstated("/funding/sources/*/due_date", scheduled)

needs["JL-031"] contains pointer if some pointer in facts.unstated("/funding/sources/*/received", due_now)

findings["JL-031"] contains {
	"pointer": "/funding/sources",
	"ok": false,
	"severity": "info",
	"message": "unstated",
	"values": {},
} if {
	count(scheduled) == 0
}

findings["JL-031"] contains {
	"pointer": "/funding/sources",
	"ok": actual >= expected,
	"values": {
		"actual": actual, "expected": expected, "gap": expected - actual,
		"late": [name(source) | some source in due_now; source.received < source.due],
	},
} if {
	count(scheduled) > 0
	actual := sum([source.received | some source in due_now])
	expected := sum([source.due | some source in due_now])
}

scheduled := {i: source |
	some i, source in sources
	count({"due", "due_date"} & object.keys(source)) > 0
}

due_now := {i: source |
	some i, source in scheduled
	source.due_date <= input.judged_on
}

# METADATA
# title: 专项资金因事定钱、绩效优先
# description: 使用省级前期工作专项资金的吉林省项目须是重大项目,资金对应前期工作费用,并有绩效目标。
# custom:
#   code: JL-051
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2025-08-28"
#   basis:
#     - {source: JL-PLANNING-FUND-2025, clause: 第二条, confidence: text}
#     - {source: JL-PLANNING-FUND-2025, clause: 第三条, confidence: text}
#   title_en: Preliminary fund by purpose
#   description_en: In Jilin a project that uses the provincial fund for preliminary work is a major one, the money answers to a cost of preliminary work, and there are performance targets.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     item: {kind: text, zh: 建设内容项, en: cost item}
#     type: {kind: code, zh: 类别, en: kind of cost}
#   messages:
#     fail: {zh: "资金来源 {source} 是省级前期工作专项资金,没有写明用于哪项前期工作费用", en: "source {source} is of the provincial fund for preliminary work, and no cost item says what it is used for"}
#     item: {zh: "资金来源 {source} 是省级前期工作专项资金,对应的建设内容项「{item}」不在投资明细中", en: "source {source} is of the provincial fund for preliminary work; its item {item} is not among the cost items"}
#     use: {zh: "资金来源 {source} 是省级前期工作专项资金,对应「{item}」({type}),不是前期工作费用", en: "source {source} is of the provincial fund for preliminary work; its item {item} ({type}) is no cost of it"}
#     minor: {zh: "省级前期工作专项资金用于重大项目,本项目不是重大项目", en: "the provincial fund for preliminary work is for major projects, and this is none"}
#     targets: {zh: 使用省级前期工作专项资金没有绩效目标, en: the provincial fund for preliminary work is used without performance targets}
#   remedy: 明确用途和绩效目标
#   remedy_en: State the use and the targets
applies["JL-051"] := false if {
	facts.in_jilin == false
} else := count(preliminary) > 0 if {
	is_array(input.funding.sources)
}

needs["JL-051"] contains "/funding/sources"

needs["JL-051"] contains "/project/major"

needs["JL-051"] contains pointer if {
	some pointer in facts.unstated("/investment/items/*/type", {i: item |
		some source in preliminary
		some i, item in input.investment.items
		item.code == source.content_item
	})
}

findings["JL-051"] contains {"pointer": "/project/major", "ok": input.project.major, "message": "minor", "values": {}}

findings["JL-051"] contains {
	"pointer": "/performance/targets",
	"ok": count(object.get(input, ["performance", "targets"], [])) > 0,
	"message": "targets",
	"values": {},
}

findings["JL-051"] contains object.union(spent(source), {"pointer": facts.element("/funding/sources/*/content_item", i)}) if {
	some i, source in preliminary
}

preliminary := facts.sources_of({"prov_prelim"})

spent(source) := {"ok": false, "values": {"source": name(source)}} if {
	not facts.written(source, "content_item")
} else := {
	"ok": count({item.type | some item in items} - {type | some type in costs.value}) == 0,
	"message": "use",
	"confidence": costs.confidence,
	"values": {"source": name(source), "item": source.content_item, "type": items[0].type},
} if {
	items := [item | some item in input.investment.items; item.code == source.content_item]
	count(items) > 0
	costs := params.entry(data.params.preliminary_costs, input.judged_on)
} else := {"ok": false, "message": "item", "values": {"source": name(source), "item": source.content_item}}
