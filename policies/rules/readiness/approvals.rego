# The approvals that the Government Investment Regulation asks of all three lists.
package rules.readiness

import data.lib.approval
import data.lib.facts
import data.lib.params

# METADATA
# title: 项目代码与在线平台
# description: 除涉密项目外,须有投资项目在线审批监管平台赋予的代码,所附各项审批文件使用同一代码。
# custom:
#   code: GI-001
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第十条, confidence: text}
#   title_en: Project code from the online platform
#   description_en: Unless it is secret, the project carries a code of the online investment platform, and every approval attached carries the same code.
#   values:
#     type: {kind: code, zh: 审批文件, en: approval}
#     actual: {kind: text, zh: 文件上的代码, en: code on the approval}
#     expected: {kind: text, zh: 项目代码, en: project code}
#   messages:
#     fail: {zh: "{type}上的项目代码为 {actual},与申报的项目代码 {expected} 不一致", en: "{type} carries the project code {actual}, not {expected} as in the package"}
#     unstated: {zh: "{type}未填项目代码,无法与申报的项目代码 {expected} 核对", en: "{type} does not state its project code, which cannot be compared with {expected}"}
#   remedy: 在线平台赋码并统一各批文代码
#   remedy_en: Obtain the platform code and use it on every approval
applies["GI-001"] := facts.negate(stated_secret)

# A project that does not say that it is secret is held to the code.
stated_secret := object.get(input, ["project", "secret"], false)

needs["GI-001"] contains "/project/code"

needs["GI-001"] contains "/documents"

platform_approvals := {i: document |
	some i, document in facts.standing_documents
	document.type in params.at(data.params.platform_documents, input.judged_on)
}

# Stands also where no approval is attached yet, which is for other rules to judge.
findings["GI-001"] contains {
	"pointer": "/project/code",
	"ok": count(input.project.code) > 0,
	"values": {"expected": input.project.code},
}

findings["GI-001"] contains {
	"pointer": facts.element("/documents/*/code", i),
	"ok": document.code == input.project.code,
	"values": {"type": document.type, "actual": document.code, "expected": input.project.code},
} if {
	some i, document in platform_approvals
}

# The article binds the project; that a row of the package leaves the code out is no
# breach of it, but nobody can compare.
findings["GI-001"] contains {
	"pointer": sprintf("/documents/%d", [i]),
	"ok": false,
	"message": "unstated",
	"severity": "warn",
	"values": {"type": document.type, "expected": input.project.code},
} if {
	some i, document in platform_approvals
	not document.code
}

# METADATA
# title: 三阶段审批齐备
# description: 直接投资和资本金注入项目须按所处阶段取得项目建议书、可行性研究报告和初步设计的批复,开工时三者齐备;符合简化审批情形并已注明的除外。
# custom:
#   code: GI-002
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第九条, confidence: text}
#     - {source: SC-712, clause: 第十三条, confidence: text}
#   title_en: Proposal, feasibility study and preliminary design approved
#   description_en: A project of direct investment or capital injection has, as its stage asks, its proposal, feasibility study and preliminary design approved, all three by the start, unless it cites a ground for simplified approval.
#   values:
#     type: {kind: code, zh: 批复, en: approval}
#     tier: {kind: code, zh: 阶段, en: stage}
#     ground: {kind: code, zh: 简化审批依据, en: ground for simplified approval}
#   messages:
#     fail: {zh: "项目处于{tier}阶段,附件中没有已办结的{type}", en: "the project is at the stage of {tier} without a finished {type}"}
#     later: {zh: "项目处于{tier}阶段,附件中没有已办结的{type},须在开工前取得", en: "the project is at the stage of {tier} without a finished {type}, which is due before the start"}
#   remedy: 补办审批或注明简化依据
#   remedy_en: Complete the approvals, or cite the ground for simplification
applies["GI-002"] := input.project.invest_mode in params.at(data.params.approval_modes, input.judged_on)

needs["GI-002"] contains "/project/invest_mode"

needs["GI-002"] contains "/project/status"

needs["GI-002"] contains "/documents"

needs["GI-002"] contains "/reserve/tier" if {
	input.project.status == "new"
	not approval.simplified
	count(owed_approvals) > 0
}

needs["GI-002"] contains pointer if {
	not approval.simplified
	some type in owed_approvals
	some pointer in statuses(approval.evidence(type))
}

owed_approvals := {type |
	some type in (stage.due | stage.later)
	not is_held(approval.evidence(type))
}

# Whatever the tier says, works that have begun are past it. A new project whose
# tier is not stated has all approvals, or its tier is asked for.
tier := "building" if {
	begun
} else := object.get(input, ["reserve", "tier"], "preliminary")

stage := approval.stage(tier)

findings["GI-002"] contains {
	"pointer": "/project/simplify_ground",
	"ok": true,
	"values": {"ground": input.project.simplify_ground},
} if {
	approval.simplified
}

findings["GI-002"] contains object.union(presence(approval.evidence(type)), {"values": {"type": type, "tier": tier}}) if {
	not approval.simplified
	some type in stage.due
}

findings["GI-002"] contains object.union(presence(approval.evidence(type)), {
	"message": "later",
	"severity": "warn",
	"values": {"type": type, "tier": tier},
}) if {
	not approval.simplified
	some type in stage.later
}

# METADATA
# title: 列入年度计划的前提
# description: 申请某年度资金的,须在该年度内已取得可研批复或概算核定;投资补助、贷款贴息项目须已办理审批、核准或备案。
# custom:
#   code: GI-003
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第十七条, confidence: text}
#     - {source: SC-712, clause: 第十四条, confidence: text}
#   title_en: Precondition for the annual investment plan
#   description_en: Money of a plan year asks for a feasibility approval or a verified estimate no later than that year; with subsidy or interest support, for an approval or filing.
#   values:
#     list: {kind: code, zh: 清单, en: list}
#     year: {kind: year, zh: 申报年度, en: plan year}
#     type: {kind: code, zh: 文件, en: document}
#     actual: {kind: date, zh: 日期, en: date}
#   messages:
#     fail: {zh: "申请{list} {year} 年度资金,附件中没有已办结的可研批复或概算批复", en: "money of {list} is applied for in {year} without a finished feasibility approval or verified estimate"}
#     procedure: {zh: "申请{list} {year} 年度资金,附件中没有已办结的审批、核准或备案文件", en: "money of {list} is applied for in {year} without a finished approval or filing"}
#     late: {zh: "申请{list} {year} 年度资金,最早的{type}日期为 {actual},晚于该年度", en: "money of {list} is applied for in {year}, and the earliest {type} is dated {actual}, after that year"}
#   remedy: 先取得可研批复或概算核定,投资补助、贷款贴息项目先办理审批、核准或备案
#   remedy_en: Get the feasibility approval or verified estimate first, or with subsidy and interest support the approval or filing
applies["GI-003"] := input.project.invest_mode in {row.mode | some row in plan_rows}

needs["GI-003"] contains "/project/invest_mode"

needs["GI-003"] contains "/documents"

needs["GI-003"] contains "/applications"

needs["GI-003"] contains pointer if {
	count(requests) == 0
	some pointer in facts.application_owed(input.lists[0])
}

needs["GI-003"] contains pointer if some pointer in facts.unstated("/applications/*/year", requests)

needs["GI-003"] contains pointer if {
	not planned_in_time
	some pointer in (statuses(plan_types) | facts.unstated("/documents/*/date", held(plan_types)))
}

plan_rows := params.in_force(data.params.plan_basis, input.judged_on)

plan_types := {type |
	some row in plan_rows
	row.mode == input.project.invest_mode
	some type in row.value
}

requests := facts.requests

planned_in_time if {
	every request in requests {
		facts.year_of(plan_date) <= request.year
	}
}

plan_date := min({document.date | some document in held(plan_types)})

first_plan_document := min({i | some i, document in held(plan_types); document.date == plan_date})

findings["GI-003"] contains object.union(presence(plan_types), {
	"message": absence[is_direct],
	"values": {"list": request.list, "year": request.year},
}) if {
	not is_held(plan_types)
	some request in requests
}

absence := {true: "fail", false: "procedure"}

is_direct := input.project.invest_mode in params.at(data.params.approval_modes, input.judged_on)

findings["GI-003"] contains {
	"pointer": date_of(first_plan_document),
	"ok": facts.year_of(plan_date) <= request.year,
	"message": "late",
	"values": {
		"list": request.list, "year": request.year, "actual": plan_date,
		"type": input.documents[first_plan_document].type,
	},
} if {
	some request in requests
}
