# METADATA
# scope: package
# title: 企业投资项目
# description: 企业投资项目开工前办理核准或备案,核准文件在有效期内开工。
# schemas:
#   - input: schema.facts
package rules.enterprise_project

import data.lib.facts
import data.lib.params
import data.lib.permit

# METADATA
# title: 企业项目核准或备案
# description: 企业以自主投资、投资补助或贷款贴息方式实施的项目,须在开工前通过在线平台办理核准或备案;尚未开工的只提示。
# custom:
#   code: GI-023
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2017-02-01"
#   basis:
#     - {source: SC-673, clause: 第三条, confidence: text}
#     - {source: SC-673, clause: 第四条, confidence: text}
#     - {source: SC-673, clause: 第十三条, confidence: text}
#   title_en: Enterprise project approved or filed
#   description_en: A project that an enterprise carries out by itself, with subsidy or with interest support is approved or filed on the platform before the start; until then it is a hint.
#   values:
#     mode: {kind: code, zh: 投资方式, en: investment mode}
#     type: {kind: code, zh: 文件, en: document}
#     actual: {kind: date, zh: 日期, en: date}
#     start: {kind: date, zh: 开工, en: start}
#     gap: {kind: days, zh: 晚, en: days late}
#   messages:
#     fail: {zh: "企业以{mode}方式实施的项目已经开工,附件中没有已办结的核准或备案文件", en: "works of an enterprise project ({mode}) have begun, and no finished approval or filing is attached"}
#     later: {zh: "企业以{mode}方式实施的项目,附件中没有已办结的核准或备案文件,须在开工前办理", en: "no finished approval or filing of the enterprise project ({mode}) is attached, which is due before the start"}
#     late: {zh: "{type}日期为 {actual},晚于开工 {start},晚 {gap}", en: "{type} is dated {actual}, {gap} after the start on {start}"}
#   remedy: 办理核准或备案
#   remedy_en: Get the project approved, or file it
applies["GI-023"] := false if of_enterprise == false

applies["GI-023"] := false if by_enterprise == false

applies["GI-023"] if {
	of_enterprise
	by_enterprise
}

of_enterprise := input.project.owner.type in params.at(data.params.filing_owners, input.judged_on)

by_enterprise := input.project.invest_mode in params.at(data.params.enterprise_modes, input.judged_on)

needs["GI-023"] contains "/project/owner/type"

needs["GI-023"] contains "/project/invest_mode"

needs["GI-023"] contains pointer if some pointer in permit.asked(standing, entries)

entries := {"project_approval", "project_filing"}

standing := facts.done_documents_of(entries)

findings["GI-023"] contains object.union(
	permit.check(standing, entries, "project_approval"),
	{"values": {"mode": input.project.invest_mode}},
)

# METADATA
# title: 核准文件时效
# description: 项目须在核准后的有效期内开工;延期一次,须在届满前按规定的工作日提出申请,延长的期限不超过上限。
# custom:
#   code: GI-024
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2017-02-01"
#   basis:
#     - {source: SC-673, clause: 第十二条, confidence: text}
#   title_en: Validity of an approval
#   description_en: Works start while the approval is valid; it may be extended once, on an application so many working days before its end, and by no more than the limit.
#   values:
#     approved: {kind: date, zh: 核准日期, en: approved on}
#     actual: {kind: date, zh: 开工或核查日, en: start or day of judging}
#     limit: {kind: date, zh: 有效期至, en: valid until}
#     gap: {kind: days, zh: 超过, en: days beyond}
#     extended: {kind: date, zh: 延期至, en: extended to}
#     latest: {kind: date, zh: 最多延至, en: extended at most to}
#     applied: {kind: date, zh: 延期申请日期, en: applied on}
#     days: {kind: count, zh: 距届满的工作日, en: working days before the end}
#     least: {kind: count, zh: 至少, en: at least}
#   messages:
#     fail: {zh: "项目核准日期为 {approved},有效期到 {limit},到 {actual} 已超过 {gap}", en: "the approval of {approved} was valid until {limit}; by {actual} it is {gap} beyond"}
#     extension: {zh: "项目核准延期至 {extended},最多可延至 {latest}", en: "the approval is extended to {extended}, and {latest} is the most"}
#     application: {zh: "延期申请日期为 {applied},距有效期届满只有 {days} 个工作日,应至少提前 {least} 个工作日(未扣除法定节假日)", en: "the extension was applied for on {applied}, {days} working days before the end; at least {least} are asked (public holidays not counted out)"}
#   remedy: 申请延期或重新核准
#   remedy_en: Apply for an extension, or for a new approval
applies["GI-024"] := false if {
	input.documents
	count(approvals) == 0
	count(permit.unclear({"project_approval"})) == 0
}

applies["GI-024"] if count(approvals) > 0

approvals := facts.done_documents_of({"project_approval"})

needs["GI-024"] contains "/documents"

needs["GI-024"] contains pointer if {
	count(approvals) == 0
	some pointer in permit.unclear({"project_approval"})
}

needs["GI-024"] contains pointer if {
	count(approvals) > 0
	some pointer in (facts.unstated("/documents/*/date", approvals) | facts.start_owed)
}

# What an extension rests on, as soon as one part of it is stated.
needs["GI-024"] contains pointer if {
	document := input.documents[last]
	count({name | some name in ["extended_to", "extension_date"]; document[name]}) == 1
	some pointer in (facts.unstated("/documents/*/extended_to", {last: document}) | facts.unstated("/documents/*/extension_date", {last: document}))
}

# An approval that was granted anew takes the place of the old one.
last := max({i | some i, document in approvals; document.date == newest})

newest := max({document.date | some document in approvals})

reached := input.project.schedule.actual_start if {
	facts.begun
} else := input.judged_on

valid_years := params.at(data.params.project_approval_years, input.judged_on)

expiry := facts.years_after(newest, valid_years)

latest_expiry := facts.years_after(newest, valid_years + params.at(data.params.project_approval_extension_years, input.judged_on))

extension := object.get(input.documents[last], "extended_to", expiry)

valid_until := min([max([extension, expiry]), latest_expiry])

findings["GI-024"] contains {
	"pointer": facts.element("/documents/*/date", last),
	"ok": reached <= valid_until,
	"values": {
		"approved": newest, "actual": reached, "limit": valid_until,
		"gap": max([facts.days_between(valid_until, reached), 0]),
	},
}

findings["GI-024"] contains {
	"pointer": facts.element("/documents/*/extended_to", last),
	"ok": extended <= latest_expiry,
	"message": "extension",
	"severity": "warn",
	"values": {"extended": extended, "latest": latest_expiry},
} if {
	extended := input.documents[last].extended_to
}

findings["GI-024"] contains {
	"pointer": facts.element("/documents/*/extension_date", last),
	"ok": days >= least,
	"message": "application",
	"severity": "warn",
	"values": {"applied": applied, "days": days, "least": least},
} if {
	applied := input.documents[last].extension_date
	days := facts.weekdays_between(applied, expiry)
	least := params.at(data.params.extension_notice_workdays, input.judged_on)
}
