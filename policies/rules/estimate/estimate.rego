# METADATA
# scope: package
# title: 概算控制
# description: 初步设计概算不突破可研估算的幅度,总投资不突破核定的概算。
# schemas:
#   - input: schema.facts
package rules.estimate

import data.lib.facts
import data.lib.params

# There is an estimate to hold the figures against once it is verified; works that
# have begun as direct investment or capital injection must have one.
estimated if verified

estimated := false if {
	not verified
	input.project.status == "new"
}

estimated := input.project.invest_mode in params.at(data.params.estimate_modes, input.judged_on) if must_show_mode

estimated := false if {
	started_unverified
	input.project.simplify_ground
}

verified if input.investment.approved_budget >= 0

verified if {
	some document in facts.documents_of({"budget_approval"})
	object.get(document, "status", "done") == "done"
}

started_unverified if {
	not verified
	input.project.status != "new"
}

# Simplified approval may do without the preliminary design and its estimate.
must_show_mode if {
	started_unverified
	not input.project.simplify_ground
}

# METADATA
# title: 概算超估算
# description: 初步设计概算超过可研估算的幅度不得大于规定比例;超过的须报告原审批部门,并附报告及答复文号。
# custom:
#   code: GI-004
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第十二条, confidence: text}
#   title_en: Preliminary-design estimate well above the feasibility estimate
#   description_en: The preliminary-design estimate does not exceed the feasibility estimate by more than the share allowed; beyond it the report to the approving authority and its answer are attached.
#   values:
#     budget: {kind: money, zh: 初设概算, en: preliminary-design estimate}
#     feasibility: {kind: money, zh: 可研估算, en: feasibility estimate}
#     actual: {kind: percent, zh: 超出比例, en: above by}
#     limit: {kind: percent_int, zh: 允许比例, en: allowed}
#     gap: {kind: money, zh: 超过允许幅度, en: beyond what is allowed}
#   messages:
#     fail: {zh: "初设概算 {budget} 比可研估算 {feasibility} 高 {actual},允许 {limit},超出允许幅度 {gap},且未附报告及答复文号", en: "the preliminary-design estimate {budget} is {actual} above the feasibility estimate {feasibility}; {limit} is allowed, it is {gap} beyond, and no report with its answer is attached"}
#     zero: {zh: "可研估算为零,无法核对概算 {budget}", en: "the feasibility estimate is zero: the estimate {budget} cannot be held against it"}
#   remedy: 报告原审批部门,必要时重报可研
#   remedy_en: Report to the approving authority; re-submit the study if asked
applies["GI-004"] := estimated

needs["GI-004"] contains "/project/status" if not verified

needs["GI-004"] contains "/project/invest_mode" if must_show_mode

needs["GI-004"] contains "/investment/feasibility_estimate"

needs["GI-004"] contains "/investment/approved_budget"

findings["GI-004"] contains {
	"pointer": "/investment/approved_budget",
	"ok": reported((excess * 100) <= (feasibility * limit), "over10_report"),
	"values": {
		"budget": budget,
		"feasibility": feasibility,
		"actual": facts.millionths(excess * 100, feasibility),
		"limit": limit,
		"gap": ceil(((excess * 100) - (feasibility * limit)) / 100),
	},
} if {
	budget := input.investment.approved_budget
	feasibility := input.investment.feasibility_estimate
	feasibility > 0
	excess := budget - feasibility
	limit := params.at(data.params.over_estimate, input.judged_on)
}

findings["GI-004"] contains {
	"pointer": "/investment/feasibility_estimate",
	"ok": false,
	"message": "zero",
	"values": {"budget": input.investment.approved_budget, "feasibility": 0},
} if {
	input.investment.feasibility_estimate == 0
}

# METADATA
# title: 总投资不超核定概算
# description: 项目总投资不得超过核定的概算;确需超过的须由原部门重新核定,并附概算调整核定文号。
# custom:
#   code: GI-005
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第二十三条, confidence: text}
#   title_en: Total investment within verified estimate
#   description_en: The total investment is no more than the verified estimate; beyond it the original authority verifies it again, and the number of that document is given.
#   values:
#     actual: {kind: money, zh: 总投资, en: total investment}
#     limit: {kind: money, zh: 核定概算, en: verified estimate}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "总投资 {actual},超过核定概算 {limit},超出 {gap},且未附概算调整核定文号", en: "the total investment {actual} exceeds the verified estimate {limit} by {gap}, and no document verifying it again is given"}
#   remedy: 压减投资或报原部门核定
#   remedy_en: Cut scope or get the estimate re-verified
applies["GI-005"] := estimated

needs["GI-005"] contains "/project/status" if not verified

needs["GI-005"] contains "/project/invest_mode" if must_show_mode

needs["GI-005"] contains "/investment/total"

needs["GI-005"] contains "/investment/approved_budget"

findings["GI-005"] contains {
	"pointer": "/investment/total",
	"ok": reported(actual <= limit, "readjust_doc"),
	"values": {"actual": actual, "limit": limit, "gap": actual - limit},
} if {
	actual := input.investment.total
	limit := input.investment.approved_budget
}

# Within bounds, or covered by the document that the law asks for beyond them.
reported(true, _) := true

reported(false, document) := is_string(object.get(input.investment, document, null))
