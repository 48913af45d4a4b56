# METADATA
# scope: package
# title: 前期手续
# description: 项目代码、两库、立项、用地、环评、许可和审批齐备,日期先后合理,当年能够开工。
# schemas:
#   - input: schema.facts
package rules.readiness

import data.lib.deferral
import data.lib.facts
import data.lib.params
import data.lib.start

held(types) := facts.done_documents_of(types)

is_held(types) := count(held(types)) > 0

type_of(i) := facts.element("/documents/*/type", i)

date_of(i) := facts.element("/documents/*/date", i)

# Documents that may be done for all that the package says of them.
statuses(types) := {facts.element("/documents/*/status", i) | some i, _ in facts.unclear_documents_of(types)}

# One of the types is done, or the finding leads to where it is missing.
presence(types) := {"pointer": type_of(min(object.keys(held(types)))), "ok": true, "values": {}} if {
	is_held(types)
} else := {"pointer": facts.place_of(types), "ok": false, "values": {}}

issue_year := min({application.year | some application in facts.applications_for("special_bond")})

# METADATA
# title: 项目代码
# description: 项目须有投资项目在线审批监管平台赋予的代码;代码与平台的通用格式不符的,提示核对。
# custom:
#   code: SB-PREP-01
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: NDRC-SCREENING, clause: 项目代码, confidence: secondary}
#     - {source: NDRC-SCREENING, clause: 代码格式, confidence: background}
#   title_en: Project code
#   description_en: The project carries a code of the national online investment platform; a code that does not have its usual shape is a hint.
#   values:
#     actual: {kind: text, zh: 项目代码, en: project code}
#   messages:
#     fail: {zh: "项目代码 {actual} 与在线平台的通用格式(年月、区划、类别和序号,以短横线分隔)不符,请核对", en: "the project code {actual} does not have the usual shape of the platform (year and month, place, kind and serial number with hyphens between): check it"}
#   remedy: 在投资项目在线审批监管平台赋码,并按平台显示的代码填写
#   remedy_en: Get the code from the national platform and copy it as shown there
applies["SB-PREP-01"] := true

needs["SB-PREP-01"] contains "/project/code"

findings["SB-PREP-01"] contains {
	"pointer": "/project/code",
	"ok": regex.match(shape.value, input.project.code),
	"confidence": shape.confidence,
	"values": {"actual": input.project.code},
} if {
	shape := params.entry(data.params.project_code_shape, input.judged_on)
}

# METADATA
# title: 两库录入
# description: 项目须同时录入国家重大建设项目库和地方政府债务管理系统,并填写两库的记录号。
# custom:
#   code: SB-PREP-02
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: NDRC-SCREENING, clause: 两库录入, confidence: secondary}
#   title_en: Both databases
#   description_en: The project stands in the national major-project database and in the local debt system, each with its record number.
#   values:
#     actual: {kind: text, zh: 填报的记录号, en: record number as stated}
#   messages:
#     fail: {zh: "国家重大建设项目库编号填为「{actual}」,不是记录号", en: "the number in the national major-project database is stated as \"{actual}\", which is no record number"}
#     mof: {zh: "地方债系统编号填为「{actual}」,不是记录号", en: "the number in the local debt system is stated as \"{actual}\", which is no record number"}
#   remedy: 两库补录且口径一致,填写记录号
#   remedy_en: Register in both with equal data, and state the record numbers
applies["SB-PREP-02"] := true

needs["SB-PREP-02"] contains "/project/databases/ndrc"

needs["SB-PREP-02"] contains "/project/databases/mof"

findings["SB-PREP-02"] contains recorded("/project/databases/ndrc", "fail", input.project.databases.ndrc)

findings["SB-PREP-02"] contains recorded("/project/databases/mof", "mof", input.project.databases.mof)

# A word such as 办理中 stands for a record that is not there yet.
recorded(pointer, message, number) := {
	"pointer": pointer,
	"ok": regex.match(`[0-9]`, number),
	"message": message,
	"values": {"actual": number},
}

# METADATA
# title: 立项批复
# description: 须有可研批复、核准或备案文件,写明文号、日期和机关;其总投资与申报总投资相差过大的提示。
# custom:
#   code: SB-PREP-03
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: NDRC-SCREENING, clause: 立项批复, confidence: secondary}
#     - {source: YN-CRITERIA, clause: 前置手续, confidence: secondary}
#   title_en: Approval document
#   description_en: A feasibility approval, project approval or filing is there with number, date and authority; a total investment far from its own is a hint.
#   values:
#     type: {kind: code, zh: 立项文件, en: approval document}
#     actual: {kind: money, zh: 申报总投资, en: total investment applied for}
#     expected: {kind: money, zh: 批复总投资, en: total investment approved}
#     gap: {kind: money, zh: 差额, en: difference}
#     limit: {kind: percent_int, zh: 提示界限, en: hint above}
#   messages:
#     fail: {zh: "附件中没有已办结的可研批复、核准或备案文件", en: "no finished feasibility approval, project approval or filing is attached"}
#     difference: {zh: "申报总投资 {actual},{type}的总投资 {expected},差额 {gap},超过后者的 {limit}", en: "the total investment applied for is {actual}, that of {type} is {expected}: a difference of {gap}, more than {limit} of the latter"}
#   remedy: 取得批复或办理调整
#   remedy_en: Obtain the approval, or have it amended
applies["SB-PREP-03"] := true

needs["SB-PREP-03"] contains "/documents"

needs["SB-PREP-03"] contains "/investment/total"

needs["SB-PREP-03"] contains pointer if {
	not facts.settled(approval_findings)
	some pointer in (statuses(approval_types) | lacking_approvals)
}

approval_types := {"feasibility_approval", "project_approval", "project_filing"}

approval_fields := {"/documents/*/number", "/documents/*/date", "/documents/*/issuer", "/documents/*/total_investment"}

lacking_approvals := union({facts.unstated(field, held(approval_types)) | some field in approval_fields})

approval_findings[i] := {{
	"pointer": facts.element("/documents/*/total_investment", i),
	"ok": (abs(gap) * 100) <= (approval.total_investment * limit),
	"message": "difference",
	"severity": "warn",
	"values": {
		"type": approval.type, "actual": input.investment.total,
		"expected": approval.total_investment, "gap": gap, "limit": limit,
	},
}} if {
	some i, approval in held(approval_types)
	is_string(approval.number)
	is_string(approval.date)
	is_string(approval.issuer)
	gap := input.investment.total - approval.total_investment
	limit := params.at(data.params.approval_difference, input.judged_on)
}

findings["SB-PREP-03"] contains presence(approval_types) if not is_held(approval_types)

findings["SB-PREP-03"] contains finding if some finding in facts.best(approval_findings)

# METADATA
# title: 用地手续
# description: 新增用地的项目须有用地预审与选址意见书或土地使用权证,线性工程须有用地预审与选址意见书。
# custom:
#   code: SB-PREP-04
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: NDRC-SCREENING, clause: 用地手续, confidence: secondary}
#   title_en: Land documents
#   description_en: A project on new land has the pre-review and site opinion or the land title; linear works have the pre-review.
#   values: {}
#   messages:
#     fail: {zh: "项目新增用地,附件中没有已办结的用地预审与选址意见书或土地使用权证", en: "the project takes new land, and neither a finished pre-review and site opinion nor a land title is attached"}
#     linear: {zh: "线性工程新增用地,附件中没有已办结的用地预审与选址意见书,土地使用权证不能代替", en: "linear works take new land without a finished pre-review and site opinion; a land title does not replace it"}
#   remedy: 补办用地手续
#   remedy_en: Complete the land documents
applies["SB-PREP-04"] := input.project.new_land

needs["SB-PREP-04"] contains "/project/new_land"

needs["SB-PREP-04"] contains "/documents"

needs["SB-PREP-04"] contains "/project/sector" if rests_on_title

needs["SB-PREP-04"] contains "/project/category" if rests_on_title

needs["SB-PREP-04"] contains pointer if {
	not land_shown
	some pointer in statuses(preview | title)
}

preview := {"land_preview"}

title := {"land_certificate"}

rests_on_title if {
	is_held(title)
	not is_held(preview)
}

linear := count({input.project.sector, input.project.category} & linear_works) > 0

linear_works := {code | some code in params.at(data.params.linear_works, input.judged_on)}

land_shown if is_held(preview)

land_shown if {
	rests_on_title
	linear == false
}

findings["SB-PREP-04"] contains presence(preview) if is_held(preview)

findings["SB-PREP-04"] contains presence(title) if {
	rests_on_title
	linear == false
}

findings["SB-PREP-04"] contains object.union(presence(preview), {"message": "linear"}) if {
	rests_on_title
	linear
}

findings["SB-PREP-04"] contains presence(preview | title) if not is_held(preview | title)

# METADATA
# title: 规划与施工许可
# description: 在建项目须在开工前取得施工许可证或经批准的开工报告;未开工项目须在申报年度内开工,并有注明日期的任务安排。
# custom:
#   code: SB-PREP-05
#   severity: warn
#   lists: [special_bond]
#   basis:
#     - {source: NDRC-SCREENING, clause: 规划与施工许可, confidence: secondary}
#   title_en: Planning and construction permits
#   description_en: Works under way had their construction permit or approved start report before they began; other works start within the year applied for and have a dated list of tasks.
#   values:
#     type: {kind: code, zh: 许可, en: permit}
#     actual: {kind: date, zh: 日期, en: date}
#     start: {kind: date, zh: 开工, en: start}
#     gap: {kind: days, zh: 晚于, en: days late}
#     year: {kind: year, zh: 申报年度, en: year applied for}
#   messages:
#     fail: {zh: "{type}日期为 {actual},晚于实际开工 {start},晚 {gap}", en: "{type} is dated {actual}, {gap} after the actual start on {start}"}
#     absent: {zh: "项目在建,附件中没有已办结的施工许可证或开工报告", en: "the works are under way, and neither a finished construction permit nor a start report is attached"}
#     year: {zh: "计划开工 {start} 不在申报年度 {year} 年内", en: "the planned start on {start} is not within {year}, the year applied for"}
#   remedy: 补齐许可或开工计划
#   remedy_en: Add the permits or a start plan
applies["SB-PREP-05"] := input.project.status != "completed"

needs["SB-PREP-05"] contains "/project/status"

needs["SB-PREP-05"] contains pointer if {
	under_construction
	some pointer in {"/documents", "/project/schedule/actual_start"}
}

needs["SB-PREP-05"] contains pointer if {
	under_construction
	some pointer in start.owed(permit_types)
}

needs["SB-PREP-05"] contains pointer if {
	input.project.status == "new"
	some pointer in ({"/project/schedule/planned_start", "/jilin/timetable/*/date"} | year_asked)
}

# The year of each application, and the application itself where there is none.
year_asked := union({
	{"/applications"},
	facts.application_owed("special_bond"),
	facts.unstated("/applications/*/year", facts.applications_for("special_bond")),
})

under_construction if input.project.status == "under_construction"

permit_types := {"construction_permit", "start_report"}

findings["SB-PREP-05"] contains finding if {
	under_construction
	some finding in start.findings(permit_types)
}

findings["SB-PREP-05"] contains {
	"pointer": "/project/schedule/planned_start",
	"ok": facts.year_of(input.project.schedule.planned_start) == issue_year,
	"message": "year",
	"values": {"start": input.project.schedule.planned_start, "year": issue_year},
} if {
	input.project.status == "new"
}

# METADATA
# title: 环评
# description: 须有环评批复,或环评登记表、豁免证明。
# custom:
#   code: SB-PREP-06
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: NDRC-SCREENING, clause: 环评, confidence: secondary}
#   title_en: Environmental review
#   description_en: The environmental approval, or else the registration or the proof of exemption, is there.
#   values: {}
#   messages:
#     fail: {zh: "附件中没有已办结的环评批复、环评登记表或环评豁免证明", en: "no finished environmental approval, registration or proof of exemption is attached"}
#   remedy: 办理环评批复或登记
#   remedy_en: Get the approval, or register
applies["SB-PREP-06"] := true

needs["SB-PREP-06"] contains "/documents"

needs["SB-PREP-06"] contains pointer if {
	not is_held(review_types)
	some pointer in statuses(review_types)
}

review_types := {"eia_approval", "eia_registration", "eia_exemption"}

findings["SB-PREP-06"] contains presence(review_types) if not put_off

findings["SB-PREP-06"] contains object.union(presence(review_types), {"waived": {"deferral": min(promises)}}) if put_off

# Of the three only the registration may follow later, where the table of deferrals
# says so and a lawful promise is open.
promises := deferral.covering("eia_registration")

put_off if {
	not is_held(review_types)
	count(promises) > 0
}

# METADATA
# title: 当年开工
# description: 项目须在建,或者在申报年度年底前开工。
# custom:
#   code: SB-PREP-07
#   severity: warn
#   lists: [special_bond]
#   basis:
#     - {source: NDRC-SCREENING, clause: 当年开工, confidence: secondary}
#     - {source: YN-CRITERIA, clause: 前置手续, confidence: secondary}
#   title_en: Start within the issue year
#   description_en: The project is under construction, or starts by the end of the year applied for.
#   values:
#     actual: {kind: date, zh: 计划开工, en: planned start}
#     limit: {kind: date, zh: 最迟, en: at the latest}
#     gap: {kind: days, zh: 晚, en: days late}
#   messages:
#     fail: {zh: "计划开工 {actual},晚于申报年度年底 {limit},晚 {gap}", en: "the planned start is {actual}, {gap} after the end of the year applied for ({limit})"}
#   remedy: 调整发行年度
#   remedy_en: Move the issue year
applies["SB-PREP-07"] := true

needs["SB-PREP-07"] contains "/project/status"

needs["SB-PREP-07"] contains pointer if {
	input.project.status != "under_construction"
	some pointer in ({"/project/schedule/planned_start"} | year_asked)
}

findings["SB-PREP-07"] contains {"pointer": "/project/status", "ok": true, "values": {}} if under_construction

findings["SB-PREP-07"] contains {
	"pointer": "/project/schedule/planned_start",
	"ok": start <= limit,
	"values": {"actual": start, "limit": limit, "gap": facts.days_between(limit, start)},
} if {
	input.project.status != "under_construction"
	start := input.project.schedule.planned_start
	limit := facts.end_of_year(issue_year)
}

# METADATA
# title: 手续日期逻辑
# description: 立项、许可、开工、竣工应依次先后,所附文件的日期均不晚于申报日期。
# custom:
#   code: SB-PREP-08
#   severity: warn
#   lists: [special_bond]
#   basis:
#     - {source: ENGINEERING, clause: 日期逻辑, confidence: engineering}
#   title_en: Date order
#   description_en: Approval, permits, start and completion follow one another, and no document attached is dated after the submission.
#   values:
#     type: {kind: code, zh: 文件, en: document}
#     actual: {kind: date, zh: 日期, en: date}
#     expected: {kind: date, zh: 对照日期, en: held against}
#     gap: {kind: days, zh: 相差, en: days apart}
#   messages:
#     fail: {zh: "{type}日期为 {actual},早于立项文件 {expected},早 {gap}", en: "{type} is dated {actual}, {gap} before the approval of {expected}"}
#     unapproved: {zh: "{type}日期为 {actual},附件中没有立项文件可以核对先后", en: "{type} is dated {actual}, and no approval is attached that should come before it"}
#     start: {zh: "{type}日期为 {actual},晚于开工 {expected},晚 {gap}", en: "{type} is dated {actual}, {gap} after the start on {expected}"}
#     completion: {zh: "开工 {actual},晚于竣工 {expected},晚 {gap}", en: "the start is {actual}, {gap} after the completion on {expected}"}
#     late: {zh: "{type}日期为 {actual},晚于申报日期 {expected},晚 {gap}", en: "{type} is dated {actual}, {gap} after the submission on {expected}"}
#   remedy: 更正日期
#   remedy_en: Correct the dates
applies["SB-PREP-08"] := true

needs["SB-PREP-08"] contains "/submitted_on"

needs["SB-PREP-08"] contains "/project/status"

needs["SB-PREP-08"] contains "/project/schedule/completion"

needs["SB-PREP-08"] contains "/project/schedule/planned_start" if not begun

needs["SB-PREP-08"] contains "/project/schedule/actual_start" if begun

needs["SB-PREP-08"] contains "/documents"

needs["SB-PREP-08"] contains pointer if {
	some pointer in facts.unstated("/documents/*/date", facts.standing_documents)
}

begun if input.project.status in {"under_construction", "completed"}

start_field := "actual_start" if {
	begun
} else := "planned_start"

start_date := input.project.schedule[start_field]

# Permits of later sections follow the start, and an approval may be amended: of
# the approvals, and of each type of permit, the first one counts.
first_of(types) := min({i | some i, document in facts.standing_documents; document.type in types; document.date == earliest(types)})

earliest(types) := min({document.date | some document in facts.standing_documents; document.type in types})

first_approval := first_of({type | some type in params.at(data.params.first_approvals, input.judged_on)})

first_permits := {i |
	some type in params.at(data.params.later_permits, input.judged_on)
	i := first_of({type})
}

compared(i, ok, message, values) := {
	"pointer": date_of(i),
	"ok": ok,
	"message": message,
	"values": object.union({"type": input.documents[i].type, "actual": input.documents[i].date}, values),
}

findings["SB-PREP-08"] contains compared(i, date >= expected, "fail", {
	"expected": expected,
	"gap": facts.days_between(date, expected),
}) if {
	some i in first_permits
	date := input.documents[i].date
	expected := input.documents[first_approval].date
}

findings["SB-PREP-08"] contains compared(i, false, "unapproved", {}) if {
	not first_approval
	some i in first_permits
}

findings["SB-PREP-08"] contains compared(i, date <= start_date, "start", {
	"expected": start_date,
	"gap": facts.days_between(start_date, date),
}) if {
	some i in (first_permits | {approval | approval := first_approval})
	date := input.documents[i].date
}

findings["SB-PREP-08"] contains {
	"pointer": sprintf("/project/schedule/%s", [start_field]),
	"ok": start_date <= completion,
	"message": "completion",
	"values": {"actual": start_date, "expected": completion, "gap": facts.days_between(completion, start_date)},
} if {
	completion := input.project.schedule.completion
}

findings["SB-PREP-08"] contains compared(i, document.date <= input.submitted_on, "late", {
	"expected": input.submitted_on,
	"gap": facts.days_between(input.submitted_on, document.date),
}) if {
	some i, document in facts.standing_documents
}
