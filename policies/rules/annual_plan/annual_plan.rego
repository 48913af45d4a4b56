# METADATA
# scope: package
# title: 年度计划
# description: 年度计划的要素齐全,投向和投资方式得当,与本级预算衔接,重大项目经过论证,实施情况上平台、留档案。
# schemas:
#   - input: schema.facts
package rules.annual_plan

import data.lib.facts
import data.lib.params
import data.lib.permit
import data.lib.public_field

# METADATA
# title: 年度计划六要素
# description: 列入年度计划须明确项目名称、建设内容及规模、工期、总投资、年度投资额和资金来源;本年投资不超过总投资减已完成投资。
# custom:
#   code: GI-009
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第十六条, confidence: text}
#   title_en: Six fields of an annual plan entry
#   description_en: The plan states the name, the content and scale, the construction period, the total, this year's investment and the sources of money; this year's investment fits into what is left of the total.
#   values:
#     field: {kind: text, zh: 要素, en: field in Chinese}
#     field_en: {kind: text, zh: 要素(英文), en: field}
#     actual: {kind: money, zh: 本年计划投资, en: this year's investment}
#     total: {kind: money, zh: 总投资, en: total investment}
#     done: {kind: money, zh: 已完成投资, en: done so far}
#     limit: {kind: money, zh: 剩余投资, en: left}
#     room: {kind: money, zh: 余量, en: room}
#     gap: {kind: money, zh: 超过, en: too much by}
#   messages:
#     fail: {zh: "本年计划投资 {actual},超过总投资 {total} 减去已完成投资 {done} 后剩余的 {limit},超过 {gap}", en: "this year's investment is {actual}; of the total {total} and with {done} done, {limit} is left: {gap} too much"}
#     empty: {zh: "{field}没有实际内容", en: "the {field_en} says nothing"}
#   remedy: 补齐计划要素,核对本年投资
#   remedy_en: Fill in the missing plan fields and check this year's investment
applies["GI-009"] := true

needs["GI-009"] contains "/project/name"

needs["GI-009"] contains "/project/summary"

needs["GI-009"] contains "/project/schedule/planned_start" if not input.project.schedule.actual_start

needs["GI-009"] contains "/project/schedule/completion"

needs["GI-009"] contains "/investment/total"

needs["GI-009"] contains "/project/year_investment" if not is_planned

needs["GI-009"] contains "/project/done_investment" if not is_reported

needs["GI-009"] contains "/funding/sources/*/amount"

# This year's investment as it is stated, else as the yearly plan has it for the year
# applied for.
this_year := input.project.year_investment if {
	is_number(input.project.year_investment)
} else := input.investment.by_year[plan_year]

plan_year := sprintf("%d", [min({application.year | some application in input.applications})])

place_of_year := "/project/year_investment" if {
	is_number(input.project.year_investment)
} else := concat("/", ["/investment/by_year", plan_year])

is_planned if is_number(this_year)

is_reported if is_number(done)

# Nothing is done of a project that has not begun.
done := input.project.done_investment if {
	is_number(input.project.done_investment)
} else := 0 if permit.begun == false

plan_words := {
	"name": {"field": "项目名称", "field_en": "name"},
	"summary": {"field": "建设内容与规模", "field_en": "content and scale"},
}

findings["GI-009"] contains {
	"pointer": sprintf("/project/%s", [name]),
	"ok": facts.says_something(input.project[name]),
	"message": "empty",
	"values": words,
} if {
	some name, words in plan_words
}

findings["GI-009"] contains {
	"pointer": place_of_year,
	"ok": this_year <= limit,
	"values": object.union(
		{"actual": this_year, "total": input.investment.total, "done": done, "limit": limit},
		facts.distance(this_year, limit),
	),
} if {
	limit := input.investment.total - done
}

# METADATA
# title: 投向与投资方式
# description: 政府投资投向市场不能有效配置资源的公共领域;经营性项目以资本金注入为主,也可以投资补助、贷款贴息,不采取直接投资。
# custom:
#   code: GI-010
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第三条, confidence: text}
#     - {source: SC-712, clause: 第六条, confidence: text}
#   title_en: Field and investment mode
#   description_en: Government investment goes to the public fields that the market cannot serve; a commercial project receives capital injection, or else subsidy or interest support, not direct investment.
#   values:
#     sector: {kind: code, zh: 所属领域, en: sector}
#     nature: {kind: code, zh: 项目性质, en: nature}
#     mode: {kind: code, zh: 投资方式, en: investment mode}
#   messages:
#     fail: {zh: "经营性项目填报的投资方式为{mode},应以资本金注入为主,也可以投资补助、贷款贴息", en: "the project is commercial and its mode is {mode}; capital injection comes first, subsidy or interest support may do"}
#     mode: {zh: "经营性项目填报的投资方式为{mode},请说明政府资金以资本金注入、投资补助还是贷款贴息投入", en: "the project is commercial and its mode is {mode}: say whether the government money comes as capital injection, subsidy or interest support"}
#     field: {zh: "所属领域为{sector},也没有填报为公共基础设施,请说明属于政府投资的哪一类公共领域", en: "the sector is {sector}, and the project is not stated to be public infrastructure: say which public field of government investment it belongs to"}
#   remedy: 调整投向,或改为资本金注入
#   remedy_en: Change the field, or use capital injection
applies["GI-010"] := true

needs["GI-010"] contains "/project/sector"

needs["GI-010"] contains "/project/nature"

needs["GI-010"] contains "/project/invest_mode"

needs["GI-010"] contains "/project/industry_type" if not public_field.by_sector

findings["GI-010"] contains {
	"pointer": "/project/sector",
	"ok": public_field.shown,
	"message": "field",
	"values": {"sector": input.project.sector},
}

findings["GI-010"] contains {
	"pointer": "/project/invest_mode",
	"ok": true,
	"values": {"nature": input.project.nature, "mode": input.project.invest_mode},
} if {
	input.project.nature != "commercial"
}

findings["GI-010"] contains object.union(
	{
		"pointer": "/project/invest_mode",
		"ok": mode in params.at(data.params.commercial_modes, input.judged_on),
		"values": {"nature": input.project.nature, "mode": mode},
	},
	unsuited(mode),
) if {
	input.project.nature == "commercial"
	mode := input.project.invest_mode
}

# Other modes are not government investment by themselves; how its money comes in is
# left open there.
unsuited(mode) := {} if {
	mode in params.at(data.params.unsuited_modes, input.judged_on)
} else := {"message": "mode", "severity": "info"}

# METADATA
# title: 进度如实上报平台
# description: 已开工的项目,在线平台记录的开工日期、累计完成投资和竣工日期与申报包一致。
# custom:
#   code: GI-016
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第二十七条, confidence: text}
#   title_en: Progress reported on the platform
#   description_en: Once works have begun, the online platform shows the same start, investment done and completion as the package.
#   values:
#     actual: {kind: date, zh: 平台日期, en: day on the platform}
#     expected: {kind: date, zh: 申报日期, en: day in the package}
#     gap: {kind: days, zh: 相差, en: days apart}
#     reported: {kind: money, zh: 平台累计完成投资, en: investment done on the platform}
#     done: {kind: money, zh: 申报的已完成投资, en: investment done in the package}
#     difference: {kind: money, zh: 差额, en: difference}
#     limit: {kind: percent_int, zh: 允许相差, en: allowed}
#   messages:
#     fail: {zh: "平台开工日期 {actual},申报包为 {expected},相差 {gap}", en: "the platform shows a start on {actual}, the package {expected}: {gap} apart"}
#     finish: {zh: "平台竣工日期 {actual},申报包为 {expected},相差 {gap}", en: "the platform shows completion on {actual}, the package {expected}: {gap} apart"}
#     progress: {zh: "平台累计完成投资 {reported},申报包已完成投资 {done},相差 {difference},超过后者的 {limit}", en: "the platform shows {reported} done, the package {done}: a difference of {difference}, more than {limit} of the latter"}
#   remedy: 更新在线平台数据
#   remedy_en: Update the record on the platform
applies["GI-016"] := facts.begun

needs["GI-016"] contains "/project/status"

needs["GI-016"] contains pointer if some pointer in facts.start_owed

needs["GI-016"] contains pointer if {
	facts.begun
	some pointer in {"/platform/start", "/platform/progress", "/project/done_investment"}
}

needs["GI-016"] contains pointer if {
	input.project.status == "completed"
	some pointer in {"/platform/finish", "/project/schedule/completion"}
}

same_day(pointer, message, actual, expected) := {
	"pointer": pointer,
	"ok": actual == expected,
	"message": message,
	"values": {"actual": actual, "expected": expected, "gap": abs(facts.days_between(expected, actual))},
}

findings["GI-016"] contains same_day("/platform/start", "fail", input.platform.start, input.project.schedule.actual_start)

findings["GI-016"] contains same_day("/platform/finish", "finish", input.platform.finish, input.project.schedule.completion) if {
	input.project.status == "completed"
}

findings["GI-016"] contains {
	"pointer": "/platform/progress",
	"ok": (difference * 100) <= (done * limit),
	"message": "progress",
	"values": {"reported": input.platform.progress, "done": done, "difference": difference, "limit": limit},
} if {
	done := input.project.done_investment
	difference := abs(input.platform.progress - done)
	limit := params.at(data.params.platform_tolerance, input.judged_on)
}

# METADATA
# title: 档案留存
# description: 已开工的项目须建立档案目录,审批和实施过程的文件存档备查。
# custom:
#   code: GI-017
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第二十九条, confidence: text}
#     - {source: SC-712, clause: 第三十五条, confidence: text}
#   title_en: Files kept
#   description_en: Once works have begun, there is an index of the files of approval and works.
#   values:
#     actual: {kind: text, zh: 档案目录, en: archive index}
#   messages:
#     fail: {zh: "档案目录填为「{actual}」,没有实际内容", en: "the archive index is stated as \"{actual}\", which says nothing"}
#   remedy: 建立档案目录
#   remedy_en: Build an archive index
applies["GI-017"] := facts.begun

needs["GI-017"] contains "/project/status" if not input.project.schedule.actual_start

needs["GI-017"] contains "/archive/index" if facts.begun

findings["GI-017"] contains {
	"pointer": "/archive/index",
	"ok": facts.says_something(input.archive.index),
	"values": {"actual": input.archive.index},
}

# METADATA
# title: 重大项目评估论证
# description: 直接投资和资本金注入的重大项目,可研批复须以中介服务机构评估、公众参与、专家评议和风险评估为基础;尚未批复的不问。
# custom:
#   code: GI-018
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第十一条, confidence: text}
#   title_en: Assessment of major projects
#   description_en: The feasibility approval of a major project of direct investment or capital injection rests on an assessment by an intermediary, public participation, expert review and a risk assessment; before it nothing is asked.
#   values:
#     assessment: {kind: code, zh: 环节, en: step}
#   messages:
#     fail: {zh: "重大项目没有{assessment}的记录", en: "the project is major and there is no record of: {assessment}"}
#   remedy: 补充评估、公众参与、专家评议、风险评估
#   remedy_en: Add the missing assessments
applies["GI-018"] := false if input.project.major == false

applies["GI-018"] := false if not is_approvable

applies["GI-018"] := approved if {
	input.project.major
	is_approvable
}

needs["GI-018"] contains "/project/major"

needs["GI-018"] contains "/project/invest_mode" if input.project.major

needs["GI-018"] contains pointer if {
	input.project.major
	is_approvable
	some pointer in ({"/documents"} | study_owed)
}

needs["GI-018"] contains pointer if {
	input.project.major
	approved
	some pointer in ({"/assessments"} | facts.unstated("/assessments/*/document", object.get(input, "assessments", [])))
}

# Whether the mode is one whose projects are approved; a mode that is not stated may be.
default is_approvable := true

is_approvable := input.project.invest_mode in params.at(data.params.approval_modes, input.judged_on)

study := {"feasibility_approval"}

study_owed := {pointer | count(facts.done_documents_of(study)) == 0; some pointer in permit.unclear(study)}

approved := count(facts.done_documents_of(study)) > 0 if {
	input.documents
	count(study_owed) == 0
}

recorded(row) if {
	some assessment in input.assessments
	assessment.type == row.assessment
	facts.says_something(assessment.document)
} else := count(facts.done_documents_of({type | some type in row.documents})) > 0

findings["GI-018"] contains {
	"pointer": "/assessments",
	"ok": recorded(row),
	"values": {"assessment": row.assessment},
} if {
	some row in params.in_force(data.params.major_assessments, input.judged_on)
}

# METADATA
# title: 计划与本级预算衔接
# description: 申报年度内已落实的地方财政资金,须注明列入该年度本级预算或者预算调整的文号。
# custom:
#   code: GI-019
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第十八条, confidence: text}
#     - {source: BUDGET-LAW, clause: 第十三条, confidence: text}
#   title_en: Plan tied to the local budget
#   description_en: Local budget money that is secured for the year applied for cites the budget of that year, or its adjustment.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     year: {kind: year, zh: 申报年度, en: year applied for}
#     money: {kind: money, zh: 该年度安排, en: money of that year}
#     document: {kind: text, zh: 预算文号, en: budget document}
#     budget_year: {kind: year, zh: 预算年度, en: budget year}
#   messages:
#     fail: {zh: "资金来源 {source} 在 {year} 年度安排 {money},所注预算是 {budget_year} 年度的", en: "source {source} gives {money} in {year}, and the budget it cites is that of {budget_year}"}
#     document: {zh: "资金来源 {source} 在 {year} 年度安排 {money},预算文号填为「{document}」", en: "source {source} gives {money} in {year}, and the budget document is stated as \"{document}\""}
#   remedy: 列入本级预算或者办理预算调整,注明文号
#   remedy_en: Put the money into the local budget or its adjustment, and cite it
applies["GI-019"] := count(planned) > 0 if {
	input.funding.sources
	count(open_sources | open_years) == 0
}

needs["GI-019"] contains "/funding/sources"

needs["GI-019"] contains pointer if some pointer in (open_sources | open_years)

needs["GI-019"] contains pointer if {
	some pointer in union({
		facts.unstated("/funding/sources/*/budget_year", booked),
		facts.unstated("/funding/sources/*/budget_doc", unadjusted),
	})
}

local := facts.sources_of({"local_budget"})

open_sources := facts.unstated("/funding/sources/*/status", local) | facts.unstated("/funding/sources/*/amount", local)

requests := facts.requests

open_years := facts.unstated("/applications/*/year", requests)

years := {application.year | some application in requests} if {
	count(requests) > 0
} else := {facts.year_of(input.judged_on)}

planned contains {"i": i, "year": year, "money": money} if {
	some i, source in local
	source.status == "confirmed"
	some year in years
	money := money_of(source, sprintf("%d", [year]))
	money > params.at(data.params.sum_tolerance, input.judged_on)
}

# A year that is left out may hold whatever the other years leave of the amount.
money_of(source, year) := source.by_year[year]

money_of(source, year) := source.amount - sum([money | some money in object.get(source, "by_year", {})]) if {
	not source.by_year[year]
}

booked := {entry.i: local[entry.i] | some entry in planned}

unadjusted := {i: source |
	some i, source in booked
	not source.budget_adjust_doc
}

budget_document(source) := source.budget_doc if {
	source.budget_doc
} else := source.budget_adjust_doc

label(i) := object.get(local[i], "id", sprintf("%d", [i + 1]))

findings["GI-019"] contains {
	"pointer": facts.element("/funding/sources/*/budget_year", entry.i),
	"ok": local[entry.i].budget_year == entry.year,
	"values": {
		"source": label(entry.i), "year": entry.year, "money": entry.money,
		"budget_year": local[entry.i].budget_year,
	},
} if {
	some entry in planned
}

findings["GI-019"] contains {
	"pointer": facts.element("/funding/sources/*/budget_doc", entry.i),
	"ok": facts.says_something(document),
	"message": "document",
	"values": {"source": label(entry.i), "year": entry.year, "money": entry.money, "document": document},
} if {
	some entry in planned
	document := budget_document(local[entry.i])
}
