# How far a project has to be before it applies for treasury bonds.
package rules.treasury_bond

import data.lib.deferral
import data.lib.facts
import data.lib.params
import data.lib.permit

# METADATA
# title: 两重项目前期手续
# description: 两重项目申报前须已审批、核准或备案,用地、环评、用能手续办结;欠缺的手续,须有政府或部门的承诺函,写明期限和责任人,在开工前办完。
# custom:
#   code: TB-005
#   severity: warn
#   lists: [treasury_bond]
#   from: "2025-11-19"
#   basis:
#     - {source: CNAEC-2025, clause: 两重前期工作要求, confidence: secondary}
#   title_en: Preliminary work of a major-strategy project
#   description_en: A project of the major strategies is approved, verified or filed before it applies, and its formalities of land, environment and energy are done; for what is missing, government or a department promises in writing, with a day and a responsible person, to finish it before the start.
#   values:
#     formality: {kind: text, zh: 手续, en: formality in Chinese}
#     formality_en: {kind: text, zh: 手续(英文), en: formality}
#     type: {kind: code, zh: 文件, en: document}
#   messages:
#     fail: {zh: "{formality}手续尚未办结,也没有符合条件的承诺(承诺函、期限、责任人,开工前办完)", en: "the formality of {formality_en} is not done, and no promise meets the conditions (a letter, a day, a responsible person, finished before the start)"}
#     approval: {zh: "附件中没有已办结的审批、核准或备案文件,两重项目申报前须取得,不能以承诺代替", en: "no finished approval, verification or filing is attached; a project of the major strategies has it before it applies, and a promise does not stand in"}
#   remedy: 补办手续,或出具承诺函,写明时间表和责任人
#   remedy_en: Finish the formalities, or attach the commitment with a timetable and a responsible person
applies["TB-005"] := of_major_strategies

needs["TB-005"] contains pointer if some pointer in track_asked

needs["TB-005"] contains pointer if {
	of_major_strategies
	some pointer in ({"/documents"} | status_asked(deferral.approvals))
}

needs["TB-005"] contains pointer if {
	of_major_strategies
	some row in formalities
	some pointer in status_asked(papers(row))
}

needs["TB-005"] contains pointer if {
	of_major_strategies
	some row in formalities
	not is_held(papers(row))
	some pointer in formality_asked[row.formality]
}

findings["TB-005"] contains approval_finding

findings["TB-005"] contains {
	"pointer": facts.element("/documents/*/type", min(object.keys(held(papers(row))))),
	"ok": true,
	"values": object.union(name_of(row), {"type": held(papers(row))[min(object.keys(held(papers(row))))].type}),
} if {
	some row in formalities
	is_held(papers(row))
}

findings["TB-005"] contains object.union(
	{"pointer": facts.place_of(papers(row)), "ok": false, "values": name_of(row)},
	deferral.waiver("two_heavy_formalities"),
) if {
	some row in formalities
	not is_held(papers(row))
	row.formality in called_for
}

# Each application has to say which of the two it is before a rule on one of them
# can be ruled out.
of_major_strategies if {
	some request in requests
	request.track == "two_heavy"
} else := false if {
	count(requests) > 0
	count(facts.unstated("/applications/*/track", requests)) == 0
}

track_asked := facts.application_owed("treasury_bond") | {pointer |
	not of_major_strategies
	some pointer in facts.unstated("/applications/*/track", requests)
}

held(types) := facts.done_documents_of(types)

is_held(types) if count(held(types)) > 0

status_asked(types) := {pointer | not is_held(types); some pointer in permit.unclear(types)}

approval_finding := {
	"pointer": facts.element("/documents/*/type", first),
	"ok": true,
	"values": {"type": input.documents[first].type},
} if {
	first := min(object.keys(held(deferral.approvals)))
} else := {"pointer": facts.place_of(deferral.approvals), "ok": false, "message": "approval", "values": {}}

formalities := params.in_force(data.params.two_heavy_formalities, input.judged_on)

papers(row) := {type | some type in row.documents}

name_of(row) := {"formality": row.zh, "formality_en": row.en}

called_for contains "land" if input.project.new_land

called_for contains "environment" if input.project.eia_type != "exempt"

called_for contains "energy" if {
	some gate in gates
	input.project.energy[gate.gate] >= gate.below * 1000000
}

# The thresholds of the energy review, as they stand when the project applies.
gates := [gate |
	some gate in params.in_force(data.params.energy_exempt_gates, input.judged_on)
	not excused
]

excused if input.project.secret

excused if input.project.energy.listed_low

formality_asked := {
	"land": {"/project/new_land"},
	"environment": {"/project/eia_type"},
	"energy": {figure_of[gate.gate] | some gate in gates},
}

figure_of := {"tce": "/project/energy/tce", "coal_t": "/project/energy/coal_t"}

# METADATA
# title: 在建项目投资完成不超限
# description: 申报超长期特别国债的在建项目,已完成投资占总投资的比例不超过上限;已完工的不宜申报。
# custom:
#   code: TB-006
#   severity: warn
#   lists: [treasury_bond]
#   from: "2025-11-19"
#   basis:
#     - {source: CNAEC-2025, clause: 实施进度要求, confidence: secondary}
#   title_en: How much of a running project is done
#   description_en: Of a running project that applies for treasury bonds, the investment done is at most the share set; a finished project is not suited.
#   values:
#     done: {kind: money, zh: 已完成投资, en: investment done}
#     total: {kind: money, zh: 总投资, en: total investment}
#     actual: {kind: percent, zh: 完成占比, en: share done}
#     limit: {kind: percent_int, zh: 上限, en: limit}
#     room: {kind: money, zh: 余量, en: room}
#     gap: {kind: money, zh: 超出, en: excess}
#     status: {kind: code, zh: 建设状态, en: state of the works}
#   messages:
#     fail: {zh: "已完成投资 {done},占总投资 {total} 的 {actual},高于 {limit},超出 {gap},不宜申报", en: "{done} is done, {actual} of the total of {total} and above {limit}, by {gap}: not suited for an application"}
#     completed: {zh: "项目{status},不宜申报", en: "the project is {status}: not suited for an application"}
#   remedy: 不宜申报,改用其他资金收尾
#   remedy_en: Do not apply; finish with other money
applies["TB-006"] := input.project.status != "new"

needs["TB-006"] contains "/project/status"

needs["TB-006"] contains pointer if {
	input.project.status == "under_construction"
	some pointer in ["/project/done_investment", "/investment/total"]
}

findings["TB-006"] contains {
	"pointer": "/project/status",
	"ok": false,
	"message": "completed",
	"values": {"status": input.project.status},
} if {
	input.project.status == "completed"
}

findings["TB-006"] contains {
	"pointer": "/project/done_investment",
	"ok": (done * 100) <= (total * limit),
	"values": object.union(
		{"done": done, "total": total, "actual": facts.millionths(done * 100, total), "limit": limit},
		facts.distance(done, floor((total * limit) / 100)),
	),
} if {
	input.project.status == "under_construction"
	done := input.project.done_investment
	total := input.investment.total
	limit := params.at(data.params.running_done_share, input.judged_on)
}

# METADATA
# title: 资金到位即可开工
# description: 申报超长期特别国债的新开工项目,计划开工不晚于资金下达后的规定月数(尚未下达的,按申报年度末下达推算);工期和分阶段目标明确。
# custom:
#   code: TB-007
#   severity: warn
#   lists: [treasury_bond]
#   from: "2025-11-19"
#   basis:
#     - {source: CNAEC-2025, clause: 实施进度要求, confidence: secondary}
#     - {source: HUAIBEI-2025, clause: 下达后开工期限, confidence: background}
#     - {source: ENGINEERING, clause: 工具默认值, confidence: engineering}
#   title_en: A new project starts when the money comes
#   description_en: A new project that applies for treasury bonds plans to start within the months set after the money is issued (counted from the end of the year applied for while it is not issued), and states its construction period and the targets of its stages.
#   values:
#     start: {kind: date, zh: 计划开工, en: planned start}
#     issued: {kind: date, zh: 资金下达, en: money issued}
#     year: {kind: year, zh: 申报年度, en: year applied for}
#     months: {kind: months, zh: 下达后开工, en: start within}
#     limit: {kind: date, zh: 最迟开工, en: latest start}
#     room: {kind: days, zh: 提前, en: days early}
#     gap: {kind: days, zh: 晚于, en: days late}
#     stages: {kind: count, zh: 写明日期的阶段, en: stages with a date}
#     completion: {kind: date, zh: 竣工, en: completion}
#   messages:
#     fail: {zh: "资金 {issued} 下达,计划开工 {start},晚于下达后 {months}(最迟 {limit}),晚 {gap}", en: "the money was issued on {issued} and the start is planned for {start}, {gap} after the latest day of {limit} ({months} after the issue)"}
#     unissued: {zh: "申报 {year} 年度资金,计划开工 {start};即使年末下达,{months}内开工也最迟为 {limit},晚 {gap}", en: "money of {year} is applied for and the start is planned for {start}; even if it is issued at the end of that year, a start within {months} is due by {limit}, {gap} earlier"}
#     stages: {zh: "没有写明日期的分阶段目标", en: "no stage of the works is stated with its date"}
#   remedy: 细化开工条件,写明分阶段目标
#   remedy_en: Detail the conditions of the start and state the targets of the stages
applies["TB-007"] := input.project.status == "new"

needs["TB-007"] contains "/project/status"

needs["TB-007"] contains pointer if {
	input.project.status == "new"
	some pointer in ({"/project/schedule/planned_start", "/project/schedule/completion"} | facts.application_owed("treasury_bond"))
}

needs["TB-007"] contains pointer if {
	input.project.status == "new"
	some pointer in facts.unstated("/applications/*/year", unissued)
}

unissued := {i: request |
	some i, request in requests
	not request.issued_date
}

findings["TB-007"] contains timely_start("fail", {"issued": request.issued_date}, request.issued_date) if {
	some request in requests
}

findings["TB-007"] contains timely_start("unissued", {"year": request.year}, facts.end_of_year(request.year)) if {
	some request in unissued
}

timely_start(message, shown, issued) := {
	"pointer": "/project/schedule/planned_start",
	"ok": start <= limit,
	"message": message,
	"confidence": months.confidence,
	"values": object.union_n([
		shown,
		{"start": start, "months": months.value, "limit": limit},
		facts.distance(facts.days_between(limit, start), 0),
	]),
} if {
	start := input.project.schedule.planned_start
	months := params.entry(data.params.treasury_start_months, input.judged_on)
	limit := facts.months_after(issued, months.value)
}

findings["TB-007"] contains {
	"pointer": "/jilin/timetable",
	"ok": count(dated_stages) > 0,
	"message": "stages",
	"values": {"stages": count(dated_stages), "completion": input.project.schedule.completion},
}

dated_stages := [stage |
	some stage in input.jilin.timetable
	stage.stage
	stage.date
]

# METADATA
# title: 纳入专项规划、技术成熟
# description: 项目纳入地方或行业专项规划,技术路线和方案已经论证确定。
# custom:
#   code: TB-010
#   severity: warn
#   lists: [treasury_bond]
#   from: "2025-11-19"
#   basis:
#     - {source: CNAEC-2025, clause: 规划和技术要求, confidence: secondary}
#   title_en: In a special plan, and technically mature
#   description_en: The project is named in a special plan of the locality or the industry, and its technical route and plan are settled.
#   values:
#     actual: {kind: text, zh: 填报内容, en: as stated}
#   messages:
#     fail: {zh: "专项规划依据填为「{actual}」,没有实际内容", en: "the special plan is stated as \"{actual}\", which says nothing"}
#     technology: {zh: "技术方案论证依据填为「{actual}」,没有实际内容", en: "the paper that settled the technical route is stated as \"{actual}\", which says nothing"}
#   remedy: 补充规划依据和技术方案论证依据
#   remedy_en: State the plan and the paper that settled the technical route
applies["TB-010"] := true

needs["TB-010"] contains "/project/plan_basis"

needs["TB-010"] contains "/project/technology_basis"

findings["TB-010"] contains stated("/project/plan_basis", "fail", input.project.plan_basis)

findings["TB-010"] contains stated("/project/technology_basis", "technology", input.project.technology_basis)

stated(pointer, message, text) := {
	"pointer": pointer,
	"ok": facts.says_something(text),
	"message": message,
	"values": {"actual": text},
}

# METADATA
# title: 审核五问
# description: 两重项目参照2023年增发国债的审核口径,看规划依据、领域符合、前期成熟、资金落实和需求匹配五个方面。
# custom:
#   code: TB-015
#   severity: warn
#   lists: [treasury_bond]
#   from: "2023-11-19"
#   basis:
#     - {source: TB-2023-BONDS, clause: 审核口径, confidence: secondary}
#   title_en: Five review questions
#   description_en: A project of the major strategies is asked what the additional bonds of 2023 were asked - which plan it rests on, whether its field fits, whether it is mature, whether all channels of money are secured, and whether the request matches the works.
#   values:
#     actual: {kind: text, zh: 填报内容, en: as stated}
#     type: {kind: code, zh: 文件, en: document}
#     source: {kind: text, zh: 资金来源, en: source}
#     request: {kind: money, zh: 申请额, en: asked for}
#     limit: {kind: money, zh: 本年计划投资, en: investment planned for the year}
#     room: {kind: money, zh: 余量, en: room}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "规划依据填为「{actual}」,没有实际内容", en: "the plan that the project rests on is stated as \"{actual}\", which says nothing"}
#     field: {zh: "支持领域「{actual}」不属于两重领域", en: "the field {actual} is not one of the major strategies"}
#     mature: {zh: "附件中没有已办结的审批、核准或备案文件,前期工作不成熟", en: "no finished approval, verification or filing is attached: the preliminary work is not mature"}
#     funds: {zh: "资金来源 {source} 既未落实,也不是本次申报的清单资金", en: "source {source} is neither secured nor applied for in this package"}
#     request: {zh: "申请额 {request} 超过本年计划投资 {limit},超出 {gap},与建设进度不匹配", en: "{request} is asked for, {gap} more than the {limit} planned for the year: the request does not match the works"}
#   remedy: 逐项补充证明
#   remedy_en: Answer each question with evidence
applies["TB-015"] := of_major_strategies

needs["TB-015"] contains pointer if some pointer in track_asked

needs["TB-015"] contains pointer if {
	of_major_strategies
	some pointer in {
		"/project/plan_basis", "/project/year_investment", "/documents",
		"/funding/sources/*", "/funding/sources/*/status",
	}
}

needs["TB-015"] contains pointer if {
	of_major_strategies
	some pointer in status_asked(deferral.approvals)
}

needs["TB-015"] contains pointer if {
	some pattern in ["/applications/*/field", "/applications/*/amount"]
	some pointer in facts.unstated(pattern, major_requests)
}

findings["TB-015"] contains stated("/project/plan_basis", "fail", input.project.plan_basis)

findings["TB-015"] contains {
	"pointer": field_of(i),
	"ok": count(fitting(request)) > 0,
	"message": "field",
	"values": {"actual": request.field},
} if {
	some i, request in major_requests
	count(major_fields) > 0
}

findings["TB-015"] contains object.union(approval_finding, {"message": "mature"})

findings["TB-015"] contains {
	"pointer": facts.element("/funding/sources/*/status", i),
	"ok": secured(source),
	"message": "funds",
	"values": {"source": object.get(source, "id", source.type)},
} if {
	some i, source in input.funding.sources
}

findings["TB-015"] contains {
	"pointer": facts.element("/applications/*/amount", min(object.keys(major_requests))),
	"ok": asked <= limit,
	"message": "request",
	"values": object.union({"request": asked, "limit": limit}, facts.distance(asked, limit)),
} if {
	asked := sum([request.amount | some request in major_requests])
	limit := input.project.year_investment
}

major_requests := {i: request |
	some i, request in requests
	request.track == "two_heavy"
}

# The code of a list is also that of its money among the sources.
secured(source) if {
	source.status == "confirmed"
} else if {
	source.status == "applied"
	source.type in {application.list | some application in input.applications}
} else := false
