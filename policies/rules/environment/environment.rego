# METADATA
# scope: package
# title: 环境影响评价
# description: 环评文件类别相符、开工前取得批复、过期重新审核,审批层级明确。
# schemas:
#   - input: schema.facts
package rules.environment

import data.lib.facts
import data.lib.params
import data.lib.permit

held(types) := facts.done_documents_of(types)

approval := {"eia_approval"}

# METADATA
# title: 环评文件类别与审批
# description: 环评文件须与项目应编制的类别相符;报告书、报告表在开工前取得批复,登记表已备案;尚未开工的只提示。
# custom:
#   code: GI-034
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2018-12-29"
#   basis:
#     - {source: EIA-LAW, clause: 第十六条, confidence: text}
#     - {source: EIA-LAW, clause: 第二十二条, confidence: text}
#     - {source: EIA-LAW, clause: 第二十五条, confidence: text}
#     - {source: SC-682, clause: 环评报批, confidence: text}
#     - {source: EIA-LIST-2021, clause: 分类名录, confidence: secondary, from: "2021-01-01"}
#   title_en: Right environmental document, approved before the start
#   description_en: The environmental document is of the class that the project needs; a report or a form is approved before the start, a registration is filed; before the start a missing one is a hint.
#   values:
#     class: {kind: code, zh: 应编制, en: needed}
#     type: {kind: code, zh: 文件, en: document}
#     actual: {kind: date, zh: 日期, en: date}
#     start: {kind: date, zh: 开工, en: start}
#     gap: {kind: days, zh: 晚, en: days late}
#   messages:
#     fail: {zh: "项目应编制环评{class},已经开工,附件中没有已办结的批复或备案", en: "the project needs an environmental {class}; works have begun, and nothing finished is attached"}
#     later: {zh: "项目应编制环评{class},附件中没有已办结的批复或备案,须在开工前办结", en: "the project needs an environmental {class}, and nothing finished is attached; it is due before the start"}
#     type: {zh: "项目应编制环评{class},所附的环评文件类别不符", en: "the project needs an environmental {class}, and what is attached is of another class"}
#     late: {zh: "{type}日期为 {actual},晚于开工 {start},晚 {gap}", en: "{type} is dated {actual}, {gap} after the start on {start}"}
#     unstated: {zh: "没有填写项目应编制的环评类别,未核对所附环评文件的类别", en: "the class of the environmental document that the project needs is not stated, so that the class of the one attached was not checked"}
#     exempt: {zh: "填报为{class},附件中没有环评豁免证明,请对照分类管理名录核对", en: "stated as {class} without a proof of exemption: check it against the classified list"}
#   remedy: 开工前取得环评批复
#   remedy_en: Get the environmental approval before the start
applies["GI-034"] := true

needs["GI-034"] contains "/project/eia_type" if not settled_early

needs["GI-034"] contains "/documents"

needs["GI-034"] contains pointer if {
	timed
	some pointer in permit.asked(fitting, evidence)
}

needs["GI-034"] contains pointer if {
	filed
	count(fitting) == 0
	some pointer in permit.asked(fitting, evidence)
}

needs["GI-034"] contains pointer if {
	count(fitting) == 0
	some pointer in permit.unclear(evidence)
}

needs["GI-034"] contains pointer if {
	row.report_types
	count(fitting) == 0
	some pointer in facts.unstated("/documents/*/report_type", held(approval))
}

# Before the start a finished document of some class is what is asked for; whether it
# is of the right class cannot be told without the class, which then is a hint.
settled_early if {
	permit.begun == false
	count(held(any_document)) > 0
}

any_document := {"eia_approval", "eia_registration", "eia_exemption"}

findings["GI-034"] contains {
	"pointer": "/project/eia_type",
	"ok": false,
	"message": "unstated",
	"severity": "info",
	"values": {},
} if {
	settled_early
	not input.project.eia_type
}

row := found if {
	some found in params.in_force(data.params.eia_evidence, input.judged_on)
	found.class == input.project.eia_type
}

evidence := {type | some type in row.documents}

fitting := {i: document |
	some i, document in held(evidence)
	document_fits(document)
}

document_fits(_) if not row.report_types

document_fits(document) if document.report_type in row.report_types

# Only reports and forms wait for an approval; a registration may be filed later.
timed if row.deferrable == "eia_approval"

filed if row.deferrable == "eia_registration"

findings["GI-034"] contains object.union_n([
	permit.check(fitting, evidence, row.deferrable),
	mismatch,
	{"values": {"class": row.class}},
]) if {
	timed
}

findings["GI-034"] contains object.union(filing, {"values": {"class": row.class}}) if filed

findings["GI-034"] contains {
	"pointer": "/project/eia_type",
	"ok": count(fitting) > 0,
	"message": "exempt",
	"severity": "warn",
	"values": {"class": row.class},
} if {
	not row.deferrable
}

mismatch := {"message": "type"} if {
	count(fitting) == 0
	count(held(any_document)) > 0
} else := {}

filing := permit.check(fitting, evidence, row.deferrable) if {
	count(fitting) == 0
} else := {"pointer": facts.element("/documents/*/type", min(object.keys(fitting))), "ok": true, "values": {}}

# METADATA
# title: 环评满5年重新审核
# description: 环评批准后超过规定年限才开工的,须在开工前由原审批部门重新审核;尚未开工的只提示。
# custom:
#   code: GI-035
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2018-12-29"
#   basis:
#     - {source: EIA-LAW, clause: 第二十四条, confidence: text}
#   title_en: Environmental approval grown old
#   description_en: A start later than the term after the environmental approval needs a re-review by the approving body before it; before the start a missing one is a hint.
#   values:
#     type: {kind: code, zh: 最近的文件, en: latest document}
#     actual: {kind: date, zh: 批准日期, en: approved}
#     start: {kind: date, zh: 开工, en: start}
#     years: {kind: years, zh: 年限, en: term}
#     limit: {kind: date, zh: 满期日, en: end of the term}
#   messages:
#     fail: {zh: "{type}日期为 {actual},满 {years}为 {limit},开工 {start} 在其后,附件中没有开工前的重新审核意见", en: "{type} of {actual} is {years} old on {limit}; the works began on {start} without a re-review before"}
#     later: {zh: "{type}日期为 {actual},满 {years}为 {limit},计划开工 {start} 在其后,须在开工前报原部门重新审核", en: "{type} of {actual} is {years} old on {limit}; the start planned for {start} needs a re-review before"}
#   remedy: 报原部门重新审核
#   remedy_en: Ask the approving body for a re-review
applies["GI-035"] := permit.dated(held(reviewed), reviewed)

needs["GI-035"] contains pointer if some pointer in permit.dated_asked(held(reviewed), reviewed)

needs["GI-035"] contains pointer if {
	stale
	some pointer in permit.unclear(reviewed)
}

reviewed := {"eia_approval", "eia_recheck"}

age := permit.aging(held(reviewed), params.at(data.params.eia_recheck_years, input.judged_on))

stale if age.values.start > age.values.limit

findings["GI-035"] contains object.union_n([age, {"ok": age.values.start <= age.values.limit}, permit.stage])

# METADATA
# title: 环评审批时限
# description: 尚未取得环评批复或者需要重新审核的项目,从受理日到计划开工应留足法定审批时限;尚未报送的从核查日起算。
# custom:
#   code: GI-036
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2018-12-29"
#   basis:
#     - {source: EIA-LAW, clause: 第二十二条, confidence: text}
#     - {source: EIA-LAW, clause: 第二十四条, confidence: text}
#   title_en: Time for the environmental approval
#   description_en: A project whose environmental approval or re-review is still to come leaves the time that the law gives the approving body between the receipt, or the day of judging where nothing is handed in yet, and the planned start.
#   values:
#     kind: {kind: code, zh: 待批文件, en: awaited}
#     submitted: {kind: date, zh: 受理, en: received}
#     start: {kind: date, zh: 计划开工, en: planned start}
#     actual: {kind: days, zh: 间隔, en: days between}
#     limit: {kind: days, zh: 审批时限, en: time limit}
#     gap: {kind: days, zh: 少, en: days short}
#   messages:
#     fail: {zh: "{kind} {submitted} 受理,到计划开工 {start} 有 {actual},审批时限为 {limit},少 {gap}", en: "{kind} received on {submitted} leaves {actual} until the planned start on {start}; the time limit is {limit}: {gap} short"}
#     unsubmitted: {zh: "{kind}尚未报送,即使 {submitted} 当日受理,到计划开工 {start} 有 {actual},审批时限为 {limit},少 {gap}", en: "{kind} is not handed in; even if received on {submitted}, {actual} are left until the planned start on {start}; the time limit is {limit}: {gap} short"}
#   remedy: 提前报送
#   remedy_en: Submit earlier
applies["GI-036"] := false if permit.begun

applies["GI-036"] := false if {
	permit.begun == false
	not timed
	row
}

applies["GI-036"] if {
	permit.begun == false
	timed
	input.documents
	count(held(approval)) == 0
	count(permit.unclear(approval)) == 0
}

applies["GI-036"] := due_again if {
	permit.begun == false
	timed
	count(held(approval)) > 0
}

due_again := false if {
	permit.dated(held(reviewed), reviewed) == false
} else := age.values.start > age.values.limit

needs["GI-036"] contains "/project/status"

needs["GI-036"] contains "/project/eia_type"

needs["GI-036"] contains "/project/schedule/planned_start"

needs["GI-036"] contains pointer if {
	some pointer in ({"/documents"} | facts.unstated("/documents/*/date", held(reviewed)))
}

needs["GI-036"] contains pointer if {
	count(held(approval)) == 0
	some pointer in permit.unclear(approval)
}

needs["GI-036"] contains pointer if some pointer in facts.unstated("/documents/*/submitted", underway)

awaited := "eia_recheck" if {
	count(held(approval)) > 0
} else := row.class

# The rows of the package about the document that is waited for.
underway := {i: document |
	some i, document in facts.documents_of({{true: "eia_recheck", false: "eia_approval"}[awaited == "eia_recheck"]})
	not held(reviewed)[i]
}

submission := {"submitted": min({document.submitted | some document in underway})} if {
	count(underway) > 0
} else := {"submitted": input.judged_on}

findings["GI-036"] contains object.union(
	{
		"pointer": "/project/schedule/planned_start",
		"ok": days >= term.days,
		"values": object.union(submission, {
			"kind": awaited, "start": permit.start,
			"actual": days, "limit": term.days, "gap": term.days - days,
		}),
	},
	{"message": "unsubmitted" | count(underway) == 0},
) if {
	some term in params.in_force(data.params.eia_days, input.judged_on)
	term.kind == awaited
	days := facts.days_between(submission.submitted, permit.start)
}

# METADATA
# title: 吉林省环评分级审批
# description: 吉林省跨市州的项目,环评须由省级审批;其他须由省级审批的情形目录未见,由项目单位自行核对。
# custom:
#   code: GI-037
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-03-24"
#   basis:
#     - {source: JL-EIA-2020-10, clause: 省级审批范围, confidence: secondary}
#   title_en: Who approves the environmental document in Jilin
#   description_en: In Jilin a project across prefectures has its environmental document approved by the province; the other items of the province's list were not seen and are for the project unit to check.
#   values:
#     cross: {kind: bool, zh: 跨市州, en: across prefectures}
#     level: {kind: code, zh: 审批层级, en: level that approved}
#   messages:
#     fail: {zh: "项目跨市州,环评应由省级审批,所附批复的层级为{level}", en: "the project crosses prefectures, so the province approves its environmental document; the one attached is of the level {level}"}
#   remedy: 核对审批层级
#   remedy_en: Check the approving level
applies["GI-037"] := false if facts.in_jilin == false

applies["GI-037"] := approved_in_jilin

needs["GI-037"] contains "/project/cross_prefecture"

needs["GI-037"] contains pointer if some pointer in approval_asked

needs["GI-037"] contains pointer if some pointer in facts.unstated("/documents/*/level", held(approval))

# Whether there is an approval to look at; undefined while the package leaves it open.
approved_in_jilin if {
	facts.in_jilin
	count(held(approval)) > 0
} else := false if {
	facts.in_jilin
	input.documents
	count(permit.unclear(approval)) == 0
}

approval_asked := {"/documents"} if {
	count(held(approval)) > 0
} else := {"/documents"} | permit.unclear(approval)

findings["GI-037"] contains {
	"pointer": facts.element("/documents/*/level", i),
	"ok": true in {input.project.cross_prefecture == false, document.level in levels},
	"values": {"cross": input.project.cross_prefecture, "level": document.level},
} if {
	some i, document in held(approval)
	levels := params.at(data.params.eia_cross_prefecture_levels, input.judged_on)
}

# METADATA
# title: 环评分级
# description: 吉林省项目的环评批复须写明报告类别和审批层级。
# custom:
#   code: JL-024
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 进一步优化环评文件分级审批, confidence: text}
#     - {source: EIA-LAW, clause: 第十六条, confidence: text}
#     - {source: JL-EIA-2020-10, clause: 省级审批范围, confidence: secondary}
#   title_en: Grading of environmental approval
#   description_en: In Jilin the environmental approval states its type of report and the level that approved it.
#   values:
#     type: {kind: code, zh: 文件, en: document}
#   messages:
#     fail: {zh: "{type}没有填审批层级", en: "{type} does not state the level that approved it"}
#     report_type: {zh: "{type}没有填报告类别(报告书或报告表)", en: "{type} does not state its type of report"}
#   remedy: 补填报告类别和审批层级并核对
#   remedy_en: State the type of report and the level, and check them
applies["JL-024"] := false if facts.in_jilin == false

applies["JL-024"] := approved_in_jilin

needs["JL-024"] contains pointer if some pointer in approval_asked

findings["JL-024"] contains {
	"pointer": sprintf("/documents/%d/%s", [i, name]),
	"ok": is_string(object.get(document, name, null)),
	"message": message,
	"values": {"type": document.type},
} if {
	some i, document in held(approval)
	some name, message in {"level": "fail", "report_type": "report_type"}
}
