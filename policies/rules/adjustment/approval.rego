# How the money may be used once it has moved, and who approves that it moves.
package rules.adjustment

import data.lib.facts
import data.lib.params

# METADATA
# title: 严禁先挪用后调整
# description: 所调整的资金在批准以前不得支付给调入项目。所调整债券填明批次的,本项目其他批次的支付不计。
# custom:
#   code: SB-ADJ-05
#   severity: block
#   lists: [special_bond]
#   from: "2021-09-08"
#   basis:
#     - {source: CY-2021-110, clause: 严禁先挪用后调整, confidence: text}
#   title_en: No use before approval
#   description_en: None of the money is paid on the receiving project before the change is approved. Where the tranche of the adjusted bond is named, payments of this project's other tranches do not count.
#   values:
#     actual: {kind: date, zh: 支付日期, en: date of payment}
#     limit: {kind: date, zh: 批准日期, en: date of approval}
#     gap: {kind: days, zh: 早于批准, en: earlier by}
#   messages:
#     fail: {zh: "调入项目 {actual} 已有支付,早于批准日期 {limit},早 {gap}", en: "the receiving project was paid on {actual}, {gap} before the approval on {limit}"}
#   remedy: 停止使用并按违规处理
#   remedy_en: Stop, and treat it as a breach
applies["SB-ADJ-05"] := stated

needs["SB-ADJ-05"] contains fact if some fact in code_facts

needs["SB-ADJ-05"] contains "/adjustment/approval/date" if stated

needs["SB-ADJ-05"] contains "/payments" if own

needs["SB-ADJ-05"] contains "/adjustment/to_project/payments" if own == false

needs["SB-ADJ-05"] contains pointer if {
	own
	some pointer in facts.unstated("/payments/*/date", counted)
}

needs["SB-ADJ-05"] contains pointer if {
	own == false
	some pointer in facts.unstated("/adjustment/to_project/payments/*/date", counted)
}

payment_list := "/payments" if own

payment_list := "/adjustment/to_project/payments" if own == false

counted := {i: payment | some i, payment in input.payments; facts.negate(of_another_tranche(payment))} if own

counted := {i: payment | some i, payment in input.adjustment.to_project.payments} if own == false

# Only a tranche that the package has can tell payments apart, and only in a
# payment that names its own; every other payment counts.
default of_another_tranche(_) := false

of_another_tranche(payment) if {
	input.adjustment.bond.tranche in {tranche.id | some tranche in input.bond.tranches}
	payment.tranche != input.adjustment.bond.tranche
}

findings["SB-ADJ-05"] contains {"pointer": payment_list, "ok": true, "values": {"limit": input.adjustment.approval.date}} if {
	count(counted) == 0
}

findings["SB-ADJ-05"] contains {
	"pointer": sprintf("%s/%d/date", [payment_list, i]),
	"ok": payment.date >= limit,
	"values": {"actual": payment.date, "limit": limit, "gap": facts.days_between(payment.date, limit)},
} if {
	some i, payment in counted
	limit := input.adjustment.approval.date
}

# METADATA
# title: 禁止用途
# description: 调入项目不得有负面清单所列的情形,资金不得用于经常性支出、偿还或置换存量债务、企业补贴和商业化产业。调入项目是本项目的,本项目填报的情形和用途一并核对。
# custom:
#   code: SB-ADJ-06
#   severity: block
#   lists: [special_bond]
#   from: "2021-09-08"
#   basis:
#     - {source: CY-2021-110, clause: 禁止用途, confidence: text}
#   title_en: Prohibited destinations
#   description_en: The receiving project shows none of the situations on the negative list, and the money pays for no recurrent item, old debt, enterprise subsidy or commercial industry. Where the receiving project is this one, its own flags and uses are checked as well.
#   values:
#     flag: {kind: text, zh: 情形代码, en: code of the situation}
#     type: {kind: code, zh: 用途, en: use}
#   messages:
#     fail: {zh: "调入项目属于负面清单情形 {flag}", en: "the receiving project is on the negative list under {flag}"}
#     use: {zh: "调入项目的资金用途含「{type}」,属于禁止用途", en: "the uses of the receiving project hold {type}, which is prohibited"}
#   remedy: 更换用途
#   remedy_en: Change the use
applies["SB-ADJ-06"] := stated

needs["SB-ADJ-06"] contains fact if some fact in code_facts

needs["SB-ADJ-06"] contains "/adjustment/to_project/negative_flags" if stated

needs["SB-ADJ-06"] contains "/adjustment/to_project/uses/*/type" if stated

needs["SB-ADJ-06"] contains "/project/negative_flags" if own

needs["SB-ADJ-06"] contains "/bond/uses/*/type" if own

flags_at["/adjustment/to_project/negative_flags"] := input.adjustment.to_project.negative_flags

flags_at["/project/negative_flags"] := input.project.negative_flags if own

uses_at["/adjustment/to_project/uses"] := input.adjustment.to_project.uses

uses_at["/bond/uses"] := input.bond.uses if own

banned_uses contains use if {
	some series in [data.params.recurrent_uses, data.params.old_debt_uses, data.params.enterprise_uses]
	some entry in params.in_force(series, input.judged_on)
	some use in entry.value
}

# A flag of which only the list is known and not the text warns, as on the list itself.
confidence_of(flag) := row.confidence if {
	some row in params.in_force(data.params.negative_list, input.judged_on)
	row.code == flag
} else := "text"

findings["SB-ADJ-06"] contains {"pointer": pointer, "ok": true, "values": {}} if {
	some pointer, flags in flags_at
	count(flags) == 0
}

findings["SB-ADJ-06"] contains {
	"pointer": sprintf("%s/%d", [pointer, i]),
	"ok": false,
	"confidence": confidence_of(flag),
	"values": {"flag": flag},
} if {
	some pointer, flags in flags_at
	some i, flag in flags
}

findings["SB-ADJ-06"] contains {
	"pointer": sprintf("%s/%d/type", [pointer, i]),
	"ok": facts.negate(use.type in banned_uses),
	"message": "use",
	"values": {"type": use.type},
} if {
	some pointer, uses in uses_at
	some i, use in uses
}

# METADATA
# title: 审批与公开
# description: 用途调整须经省级政府批准并公开,同时公开调入项目的平衡方案和第三方评估报告;原还本付息计划不变,有变更的须说明。
# custom:
#   code: SB-ADJ-07
#   severity: block
#   lists: [special_bond]
#   from: "2021-09-08"
#   basis:
#     - {source: CY-2021-110, clause: 审批与公开, confidence: secondary}
#     - {source: CY-2018-209, clause: 用途调整公开, confidence: secondary}
#   title_en: Approval and disclosure
#   description_en: The province approves the change and it is disclosed, with the balance plan and the third-party reports of the receiving project; the schedule of repayment stays, or the package says how it changes.
#   values:
#     actual: {kind: code, zh: 批准层级, en: level of the approval}
#     day: {kind: date, zh: 日期, en: date}
#     limit: {kind: date, zh: 核查日, en: day of judging}
#   messages:
#     fail: {zh: "用途调整由{actual}批准,须由省级政府批准", en: "the change was approved at the level of {actual}, the province is to approve it"}
#     future: {zh: "批准日期 {day} 晚于核查日 {limit},尚未批准", en: "the approval is dated {day}, after the day of judging {limit}"}
#     undisclosed: {zh: "公开日期 {day} 晚于核查日 {limit},尚未公开", en: "the disclosure is dated {day}, after the day of judging {limit}"}
#     plan: {zh: "没有公开调入项目的平衡方案", en: "the balance plan of the receiving project is not disclosed"}
#     reports: {zh: "没有公开调入项目的第三方评估报告", en: "the third-party reports of the receiving project are not disclosed"}
#     schedule: {zh: "原还本付息计划有变,没有说明变更内容", en: "the schedule of repayment changes, and nothing says how"}
#   remedy: 补齐审批与信息公开
#   remedy_en: Obtain the approval and disclose
applies["SB-ADJ-07"] := stated

needs["SB-ADJ-07"] contains "/adjustment/approval/level" if stated

needs["SB-ADJ-07"] contains "/adjustment/approval/date" if stated

needs["SB-ADJ-07"] contains "/adjustment/disclosure/date" if stated

needs["SB-ADJ-07"] contains "/adjustment/disclosure/balance_plan" if stated

needs["SB-ADJ-07"] contains "/adjustment/disclosure/reports" if stated

needs["SB-ADJ-07"] contains "/adjustment/schedule_unchanged" if stated

findings["SB-ADJ-07"] contains {
	"pointer": "/adjustment/approval/level",
	"ok": actual in levels,
	"values": {"actual": actual},
} if {
	actual := input.adjustment.approval.level
	levels := params.at(data.params.approval_levels, input.judged_on)
}

findings["SB-ADJ-07"] contains {
	"pointer": sprintf("/adjustment/%s/date", [part]),
	"ok": day <= input.judged_on,
	"message": message,
	"severity": severity,
	"values": {"day": day, "limit": input.judged_on},
} if {
	some part, [message, severity] in {"approval": ["future", "block"], "disclosure": ["undisclosed", "warn"]}
	day := input.adjustment[part].date
}

findings["SB-ADJ-07"] contains {
	"pointer": sprintf("/adjustment/disclosure/%s", [part]),
	"ok": input.adjustment.disclosure[part],
	"message": message,
	"values": {},
} if {
	some part, message in {"balance_plan": "plan", "reports": "reports"}
}

findings["SB-ADJ-07"] contains {
	"pointer": "/adjustment/schedule_unchanged",
	"ok": true in {input.adjustment.schedule_unchanged, rescheduled},
	"message": "schedule",
	"values": {},
}

default rescheduled := false

rescheduled := facts.says_something(input.adjustment.schedule_note) if is_string(input.adjustment.schedule_note)
