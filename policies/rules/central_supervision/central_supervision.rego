# METADATA
# scope: package
# title: 中央预算内投资监管
# description: 中央预算内投资项目来自项目储备库,明确日常监管责任,计划下达后按期开工并填报进展。
# schemas:
#   - input: schema.facts
package rules.central_supervision

import data.lib.facts
import data.lib.params
import data.lib.province

requests := facts.applications_for("central_budget")

# METADATA
# title: 来自项目储备库
# description: 申请中央预算内投资的项目须来自国家重大建设项目库,并填写库中编号。
# custom:
#   code: CB-012
#   severity: warn
#   lists: [central_budget]
#   from: "2014-03-01"
#   basis:
#     - {source: NDRC-2014-7, clause: 第十条(2023年修订), confidence: text}
#     - {source: HZ-2025-13, clause: 项目储备, confidence: text, from: "2025-01-01"}
#   title_en: Project reserve library
#   description_en: A project that asks for central-budget investment comes from the national major-project database and states its number there.
#   values:
#     actual: {kind: text, zh: 填报的编号, en: number as stated}
#   messages:
#     fail: {zh: "国家重大建设项目库编号填为「{actual}」,不是库中编号", en: "the number in the national major-project database is stated as {actual}, which is no number"}
#   remedy: 入库储备
#   remedy_en: Register in the library
applies["CB-012"] := true

needs["CB-012"] contains "/project/databases/ndrc"

# A word such as 办理中 stands for a record that is not there yet.
findings["CB-012"] contains {
	"pointer": "/project/databases/ndrc",
	"ok": regex.match(`[0-9]`, number),
	"values": {"actual": number},
} if {
	number := input.project.databases.ndrc
}

# METADATA
# title: 明确日常监管责任
# description: 项目须明确日常监管直接责任单位和监管责任人;开工、施工和竣工各阶段须有现场检查记录。
# custom:
#   code: CB-014
#   severity: warn
#   lists: [central_budget]
#   from: "2015-01-01"
#   basis:
#     - {source: NDRC-2015-525, clause: 日常监管直接责任单位, confidence: secondary}
#     - {source: NDRC-2023-10, clause: 日常监管责任, confidence: secondary, from: "2023-01-01"}
#   title_en: Daily supervision named
#   description_en: The project names the unit and the person that supervise it day by day, and visits to the site at the start, during the works and at completion are recorded.
#   values:
#     actual: {kind: text, zh: 填报内容, en: as stated}
#     stage: {kind: code, zh: 阶段, en: stage}
#     status: {kind: code, zh: 建设状态, en: state of the works}
#   messages:
#     fail: {zh: "日常监管直接责任单位填为「{actual}」,没有明确单位", en: "the unit of daily supervision is stated as {actual}, which is no unit"}
#     person: {zh: "监管责任人填为「{actual}」,没有明确责任人", en: "the person responsible for supervision is stated as {actual}, which is nobody"}
#     visit: {zh: "项目{status},截至核查日没有{stage}阶段的现场检查记录", en: "the project is {status}, and no visit to the site at the stage of {stage} is recorded by the day of judging"}
#   remedy: 明确监管责任人
#   remedy_en: Name the supervisor
applies["CB-014"] := true

needs["CB-014"] contains "/project/status"

needs["CB-014"] contains "/supervision/unit"

needs["CB-014"] contains "/supervision/person"

needs["CB-014"] contains "/supervision/visits" if count(stages_due) > 0

needs["CB-014"] contains pointer if {
	some stage in stages_due
	count(visits(stage)) == 0
	some pattern in ["/supervision/visits/*/stage", "/supervision/visits/*/date"]
	some pointer in facts.unstated(pattern, candidates(stage))
}

findings["CB-014"] contains named("/supervision/unit", "fail", input.supervision.unit)

findings["CB-014"] contains named("/supervision/person", "person", input.supervision.person)

findings["CB-014"] contains {
	"pointer": "/supervision/visits",
	"ok": count(visits(stage)) > 0,
	"message": "visit",
	"values": {"stage": stage, "status": input.project.status},
} if {
	some stage in stages_due
}

named(pointer, message, text) := {
	"pointer": pointer,
	"ok": facts.says_something(text),
	"message": message,
	"values": {"actual": text},
}

stages_due := {stage |
	some row in params.in_force(data.params.supervision_visits, input.judged_on)
	row.status == input.project.status
	some stage in row.value
}

visits(stage) := {i |
	some i, visit in candidates(stage)
	visit.stage == stage
	visit.date <= input.judged_on
}

# Visits that may be of a stage for all that the package says of them.
candidates(stage) := {i: visit |
	some i, visit in input.supervision.visits
	object.get(visit, "stage", stage) == stage
}

# METADATA
# title: 监测调度
# description: 投资计划下达后,须按期在监测平台填报形象进度、累计支付和累计完成投资。
# custom:
#   code: CB-015
#   severity: warn
#   lists: [central_budget]
#   from: "2023-01-01"
#   basis:
#     - {source: NDRC-2023-10, clause: 第二条, confidence: secondary}
#   title_en: Monitoring data
#   description_en: Once the investment plan is issued, progress, payments and completed investment are reported to the monitoring platform in each period.
#   values:
#     since: {kind: date, zh: 上次填报或计划下达, en: last report or issue of the plan}
#     next: {kind: date, zh: 下次填报或核查日, en: next report or day of judging}
#     actual: {kind: months, zh: 间隔, en: calendar months between}
#     limit: {kind: months, zh: 填报间隔, en: reports are due every}
#   messages:
#     fail: {zh: "{since} 以后至 {next} 没有填报,跨 {actual},应每 {limit}填报一次", en: "nothing was reported from {since} to {next}, {actual} on; reports are due every {limit}"}
#   remedy: 按期填报
#   remedy_en: Report on time
applies["CB-015"] := issued

needs["CB-015"] contains pointer if some pointer in issue_owed

needs["CB-015"] contains "/platform/reports" if issued

needs["CB-015"] contains pointer if {
	issued
	some pattern in [
		"/platform/reports/*/date", "/platform/reports/*/progress_pct",
		"/platform/reports/*/paid", "/platform/reports/*/completed",
	]
	some pointer in facts.unstated(pattern, input.platform.reports)
}

findings["CB-015"] contains {
	"pointer": "/platform/reports",
	"ok": gap.actual <= limit.value,
	"confidence": limit.confidence,
	"values": object.union(gap, {"limit": limit.value}),
} if {
	limit := params.entry(data.params.monitoring_months, input.judged_on)
	some gap in gaps
	noteworthy(gap, limit.value)
}

# A plan that is issued on the day itself has had no period yet.
findings["CB-015"] contains {
	"pointer": "/platform/reports",
	"ok": true,
	"values": {"since": issue_day, "next": issue_day},
} if {
	issue_day == input.judged_on
}

reported := {report.date |
	some report in input.platform.reports
	report.date >= issue_day
	report.date <= input.judged_on
}

gaps contains {"since": since, "next": next, "actual": actual} if {
	is_array(input.platform.reports)
	some since in (reported | {issue_day})
	since < input.judged_on
	next := min({day | some day in (reported | {input.judged_on}); day > since})
	actual := facts.months_between(month_of(since), month_of(next))
}

# The latest one is always shown, earlier ones where they were too long.
noteworthy(gap, _) if gap.next == input.judged_on

noteworthy(gap, limit) if gap.actual > limit

month_of(day) := regex.replace(day, `[0-9]{2}$`, "01")

# METADATA
# title: 下达后开工
# description: 投资计划下达后,项目须在规定的月数内开工;没有全国统一的期限,地区台账给出的优先。
# custom:
#   code: CB-016
#   severity: warn
#   lists: [central_budget]
#   from: "2025-01-01"
#   basis:
#     - {source: HUAIBEI-2025, clause: 下达后开工期限, confidence: background}
#     - {source: ENGINEERING, clause: 工具默认值, confidence: engineering}
#   title_en: Start after the plan is issued
#   description_en: Works start within some months after the investment plan is issued; no national period was found, and one that a region ledger states goes first.
#   values:
#     issued: {kind: date, zh: 投资计划下达日期, en: plan issued}
#     actual: {kind: date, zh: 实际开工或核查日, en: start or day of judging}
#     months: {kind: months, zh: 开工期限, en: months to start in}
#     limit: {kind: date, zh: 最迟, en: at the latest}
#     gap: {kind: days, zh: 晚, en: late by}
#   messages:
#     fail: {zh: "投资计划 {issued} 下达,实际开工 {actual},超过下达后 {months}的期限 {limit},晚 {gap}", en: "the plan was issued on {issued} and the works started on {actual}, {gap} after {limit}, the end of the {months}"}
#     waiting: {zh: "投资计划 {issued} 下达,至核查日 {actual} 尚未开工,超过下达后 {months}的期限 {limit},晚 {gap}", en: "the plan was issued on {issued} and the works have not started by {actual}, {gap} after {limit}, the end of the {months}"}
#     undocumented: {zh: "地区台账的下达后开工月数 {months}没有写明依据文件", en: "the ledger states {months} to start in without the document it rests on"}
#   remedy: 尽快开工或申请调整
#   remedy_en: Start, or ask for an adjustment
applies["CB-016"] := issued

needs["CB-016"] contains pointer if some pointer in issue_owed

needs["CB-016"] contains pointer if {
	issued
	some pointer in facts.start_owed
}

findings["CB-016"] contains object.union(
	{
		"pointer": "/project/schedule/actual_start",
		"ok": start.day <= limit,
		"confidence": months.confidence,
		"values": {
			"issued": issue_day, "actual": start.day, "months": months.value,
			"limit": limit, "gap": facts.days_between(limit, start.day),
		},
	},
	start.more,
) if {
	limit := facts.months_after(issue_day, months.value)
}

findings["CB-016"] contains {
	"pointer": "/region/parameters/start_after_issue_months/document",
	"ok": months.documented,
	"message": "undocumented",
	"values": {"months": months.value},
} if {
	months.local
}

months := province.setting("start_after_issue_months", data.params.start_after_issue_months)

start := {"day": input.project.schedule.actual_start, "more": {}} if {
	input.project.schedule.actual_start
} else := {"day": input.judged_on, "more": {"message": "waiting"}} if {
	input.project.status == "new"
}

# Whether the plan has been issued: a stated day says so, and so does money that
# was awarded. Undefined where nothing is said of earlier awards.
issued if {
	count(issue_days) > 0
} else if {
	awarded
} else := false if {
	count(requests) > 0
	every request in requests {
		request.previous_award == 0
	}
}

awarded if {
	some request in requests
	request.previous_award > 0
}

awarded if {
	some source in facts.sources_of({"central_budget"})
	some column in ["approved", "received"]
	source[column] > 0
}

issue_days := {request.issued_date |
	some request in requests
	request.issued_date <= input.judged_on
}

issue_day := min(issue_days)

# What the two rules on an issued plan lack to know of it.
issue_owed contains pointer if some pointer in facts.application_owed("central_budget")

issue_owed contains pointer if {
	not issued
	some pointer in facts.unstated("/applications/*/previous_award", requests)
}

issue_owed contains pointer if {
	issued
	count(issue_days) == 0
	some pointer in facts.unstated("/applications/*/issued_date", requests)
}
