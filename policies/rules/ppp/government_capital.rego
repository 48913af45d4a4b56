# Government capital makes a concession a government-investment project.
package rules.ppp

import data.lib.approval
import data.lib.facts

# METADATA
# title: 资本金注入项目按政府投资审批
# description: 政府以资本金注入的特许经营项目,按所处阶段履行政府投资项目审批,开工时项目建议书、可行性研究报告和初步设计的批复齐备;符合简化审批情形并已注明的除外。
# custom:
#   code: PP-008
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-11-03"
#   basis:
#     - {source: GBH-2023-115, clause: 资本金注入项目审批, confidence: secondary}
#     - {source: SC-712, clause: 第九条, confidence: text}
#     - {source: GBH-2025-84, clause: 资本金与审批, confidence: secondary, from: "2025-01-01"}
#   title_en: Capital-injected concession
#   description_en: A concession with government capital goes through the approvals of government investment as its stage asks, with proposal, feasibility study and preliminary design all approved by the start, unless it cites a ground for simplified approval.
#   values:
#     capital: {kind: money, zh: 政府资本金, en: government capital}
#     type: {kind: code, zh: 批复, en: approval}
#     ground: {kind: code, zh: 简化审批依据, en: ground for simplified approval}
#   messages:
#     fail: {zh: "政府资本金 {capital},附件中没有已办结的{type}", en: "government capital of {capital} is put in without a finished {type}"}
#     later: {zh: "政府资本金 {capital},附件中没有已办结的{type},须在开工前取得", en: "government capital of {capital} is put in without a finished {type}, which is due before the start"}
#   remedy: 履行政府投资审批
#   remedy_en: Complete approvals
applies["PP-008"] := partnership

needs["PP-008"] contains "/project/invest_mode" if not input.ppp

needs["PP-008"] contains "/ppp/government_capital"

needs["PP-008"] contains "/project/status" if capital_injected

needs["PP-008"] contains "/documents" if capital_injected

needs["PP-008"] contains facts.element("/documents/*/status", i) if {
	capital_injected
	not approval.simplified
	some type in (stage.due | stage.later)
	count(facts.done_documents_of(approval.evidence(type))) == 0
	some i, _ in facts.unclear_documents_of(approval.evidence(type))
}

capital_injected if input.ppp.government_capital > 0

# Works that have begun are past every earlier stage.
tier := object.get(input, ["reserve", "tier"], "preliminary") if input.project.status == "new"

tier := "building" if input.project.status != "new"

stage := approval.stage(tier)

findings["PP-008"] contains {
	"pointer": "/ppp/government_capital",
	"ok": true,
	"values": {"capital": input.ppp.government_capital},
} if {
	not capital_injected
}

findings["PP-008"] contains {
	"pointer": "/project/simplify_ground",
	"ok": true,
	"values": {"capital": input.ppp.government_capital, "ground": input.project.simplify_ground},
} if {
	capital_injected
	approval.simplified
}

findings["PP-008"] contains approval_held(type, {}) if {
	capital_injected
	not approval.simplified
	some type in stage.due
}

findings["PP-008"] contains approval_held(type, {"message": "later", "severity": "warn"}) if {
	capital_injected
	not approval.simplified
	some type in stage.later
}

approval_held(type, weight) := object.union(weight, {
	"pointer": facts.place_of(approval.evidence(type)),
	"ok": count(facts.done_documents_of(approval.evidence(type))) > 0,
	"values": {"capital": input.ppp.government_capital, "type": type},
})
