package rules.jilin_reserve

import data.lib.facts
import data.lib.params

minimum := params.entry(data.params.stat_entry_minimum, input.judged_on)

national := params.entry(data.params.stat_national_review, input.judged_on)

enters := input.investment.total >= minimum.value

default entered := false

entered if signed.stat_date

default delivered := false

delivered := input.stat.equipment_delivered

# METADATA
# title: 入统条件
# description: 吉林省计划总投资达到入统起点的项目,主体开工或设备到场后须备齐入统材料;没有达到起点、没有开工的不得入统。
# custom:
#   code: JL-038
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: STAT-FAI, clause: 入统条件, confidence: secondary}
#     - {source: STAT-FAI, clause: 入统材料, confidence: secondary}
#   title_en: Conditions of entry into the statistics
#   description_en: In Jilin a project whose planned total investment reaches the threshold of the statistics has its papers for them once the main works have begun or the equipment has come; one below it, or not yet begun, does not enter.
#   values:
#     actual: {kind: money, zh: 总投资, en: total investment}
#     limit: {kind: money, zh: 入统起点, en: threshold}
#     review: {kind: bool, zh: 须报国家审核, en: reviewed at national level}
#     document: {kind: code, zh: 入统材料, en: paper}
#     entry: {kind: date, zh: 入统日期, en: entered on}
#     start: {kind: date, zh: 实际开工, en: start of the works}
#   messages:
#     fail: {zh: "项目已达到入统条件,没有列出入统材料", en: "the project meets the conditions of the statistics, and no papers for them are listed"}
#     document: {zh: "入统材料缺{document}", en: "of the papers for the statistics {document} is missing"}
#     small: {zh: "填报 {entry} 入统,总投资 {actual} 低于入统起点 {limit}", en: "entry into the statistics is stated for {entry}, but the total investment of {actual} is below the threshold of {limit}"}
#     early: {zh: "填报 {entry} 入统,当时主体没有开工,设备也没有到场", en: "entry into the statistics is stated for {entry}, when neither the main works had begun nor the equipment had come"}
#   remedy: 备齐入统材料
#   remedy_en: Prepare the papers
applies["JL-038"] := false if {
	facts.in_hand_in_jilin == false
} else if {
	entered
} else := false if {
	not enters
	input.investment.total
} else if {
	enters
	delivered
} else := facts.begun

needs["JL-038"] contains "/project/status"

needs["JL-038"] contains "/investment/total"

findings["JL-038"] contains {"pointer": "/stat/docs", "ok": false, "values": size} if {
	enters
	count(papers) == 0
}

findings["JL-038"] contains {
	"pointer": "/stat/docs",
	"ok": document in papers,
	"message": "document",
	"values": object.union(size, {"document": document}),
} if {
	enters
	count(papers) > 0
	some document in params.at(data.params.stat_documents, input.judged_on)
}

findings["JL-038"] contains {
	"pointer": "/investment/total",
	"ok": enters,
	"message": "small",
	"values": object.union(size, {"entry": signed.stat_date}),
} if {
	entered
}

findings["JL-038"] contains {
	"pointer": "/signed/stat_date",
	"ok": started,
	"message": "early",
	"values": object.union({"entry": signed.stat_date}, {"start": day | day := input.project.schedule.actual_start}),
} if {
	entered
}

papers := object.get(input, ["stat", "docs"], [])

size := {"actual": input.investment.total, "limit": minimum.value, "review": input.investment.total >= national.value}

started if {
	delivered
} else := input.project.schedule.actual_start <= signed.stat_date if {
	input.project.schedule.actual_start
} else := facts.begun

# METADATA
# title: 项目四率
# description: 列出吉林省未完工项目计入招商落地率、前期工作成熟率、投资完成率和项目入统率的情况;四率按单位、按月汇总,本规则只看单个项目的数据是否能算。
# custom:
#   code: JL-052
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-04-19"
#   basis:
#     - {source: JL-4RATES-2020, clause: 四率, confidence: secondary}
#   title_en: Four rates
#   description_en: What a project in Jilin that is not completed counts for in the rates of landing, readiness, completion and statistics. The rates are taken for a unit and a month; here it is only asked whether the project's own figures are there.
#   values:
#     rate: {kind: text, zh: 四率, en: rate in Chinese}
#     rate_en: {kind: text, zh: 四率(英文), en: rate}
#     share: {kind: percent, zh: 本项目, en: this project}
#   messages:
#     fail: {zh: "本项目计入{rate},缺数据,无法计算", en: "the project counts in the rate of {rate_en}, and what it takes is not stated"}
#   remedy: 补齐四率数据
#   remedy_en: State the figures
applies["JL-052"] := facts.in_hand_in_jilin

needs["JL-052"] contains "/project/status"

needs["JL-052"] contains pointer if {
	building
	some pointer in facts.unstated("/project/monthly_actual/*/amount", {i: month | some i, month in input.project.monthly_actual})
}

findings["JL-052"] contains {
	"pointer": part.pointer,
	"ok": "share" in object.keys(part),
	"values": object.union({"rate": rate.zh, "rate_en": rate.en}, {"share": share | share := part.share}),
} if {
	some rate in params.in_force(data.params.four_rates, input.judged_on)
	part := parts[rate.code]
}

# What the project counts for in each rate that it counts in.
parts.landing := {"pointer": "/signed/landed_date", "share": by_now("landed_date")} if signed

parts.readiness := object.union({"pointer": "/documents"}, {"share": share |
	count(asked) > 0
	share := facts.millionths(100 * count(facts.done_documents_of({document.type | some document in asked})), count(asked))
})

parts.completion := object.union({"pointer": "/project/year_investment"}, {"share": share |
	input.project.year_investment > 0
	months := input.project.monthly_actual
	share := facts.millionths(100 * sum([month.amount | some month in months]), input.project.year_investment)
}) if {
	building
	object.get(input.project, "year_investment", null) != 0
}

parts.entry := {"pointer": "/signed/stat_date", "share": by_now("stat_date")} if signed

default by_now(_) := 0

by_now(step) := 100 * 1000000 if signed[step] <= input.judged_on

asked := [document |
	some document in input.documents
	object.get(document, "status", "done") != "not_required"
]

building if input.project.status == "under_construction"
