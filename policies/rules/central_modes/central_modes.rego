# METADATA
# scope: package
# title: 中央资金安排方式
# description: 中央预算内投资按投资补助、贷款贴息、直接投资或资本金注入安排,各有适用的项目和单位。
# schemas:
#   - input: schema.facts
package rules.central_modes

import data.lib.facts
import data.lib.params
import data.lib.public_field

requests := facts.applications_for("central_budget")

supported := input.project.invest_mode in {"subsidy", "interest"}

# METADATA
# title: 补助贴息投向公共领域
# description: 投资补助和贷款贴息只投向公共领域;所属领域填“其他”、又不是公共基础设施的,须说明属于哪一类。
# custom:
#   code: CB-006
#   severity: block
#   lists: [central_budget]
#   from: "2026-03-01"
#   basis:
#     - {source: NDRC-2025-38, clause: 第四条, confidence: text}
#     - {source: SC-712, clause: 第三条, confidence: text}
#   title_en: Public field
#   description_en: Subsidy and interest support go to public fields only; a project whose sector is stated as other, and which is no public infrastructure either, says which of them it belongs to.
#   values:
#     sector: {kind: code, zh: 所属领域, en: sector}
#     mode: {kind: code, zh: 投资方式, en: way of investing}
#   messages:
#     fail: {zh: "所属领域「{sector}」不是公共领域,项目也没有填报为公共基础设施,不得使用{mode}", en: "the sector {sector} is no public field, nor is the project stated to be public infrastructure, so it cannot use {mode}"}
#     unclear: {zh: "所属领域为「{sector}」,看不出是否公共领域,请说明能否使用{mode}", en: "the sector is stated as {sector}; say whether it is a public field that can use {mode}"}
#   remedy: 调整投向
#   remedy_en: Change the field
applies["CB-006"] := supported

needs["CB-006"] contains "/project/invest_mode"

needs["CB-006"] contains "/project/sector"

needs["CB-006"] contains "/project/industry_type" if not public_field.by_sector

findings["CB-006"] contains object.union(
	{
		"pointer": "/project/sector",
		"ok": public_field.shown,
		"values": {"sector": sector, "mode": input.project.invest_mode},
	},
	unclear_field,
) if {
	sector := input.project.sector
}

unclear_field := {} if {
	public_field.shown
} else := unclear(input.project.sector)

# METADATA
# title: 贴息须有有息资金
# description: 申请贷款贴息的项目,资金来源中须有已签订合同的贷款或其他有息资金。
# custom:
#   code: CB-007
#   severity: block
#   lists: [central_budget]
#   from: "2026-03-01"
#   basis:
#     - {source: NDRC-2025-38, clause: 第三条, confidence: text}
#   title_en: Interest support needs interest-bearing money
#   description_en: Among the sources of a project that asks for interest support is a loan or other interest-bearing money whose contract is signed.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     evidence: {kind: code, zh: 证明材料, en: evidence}
#   messages:
#     fail: {zh: "资金来源 {source} 的证明材料是{evidence},没有签订的合同", en: "the evidence of source {source} is {evidence}, not a signed contract"}
#     none: {zh: "资金来源中没有贷款或其他有息资金,没有可以贴息的利息", en: "among the sources is no loan or other interest-bearing money whose interest could be supported"}
#   remedy: 补贷款合同
#   remedy_en: Attach the loan contract
applies["CB-007"] := input.project.invest_mode == "interest"

needs["CB-007"] contains "/project/invest_mode"

needs["CB-007"] contains "/funding/sources/*"

needs["CB-007"] contains pointer if {
	not facts.settled(loan_findings)
	some pointer in facts.unstated("/funding/sources/*/evidence", loans)
}

loans := {i: source |
	some i, source in input.funding.sources
	source.type in params.at(data.params.interest_bearing_sources, input.judged_on)
}

loan_findings[i] := {{
	"pointer": facts.element("/funding/sources/*/evidence", i),
	"ok": loan.evidence in params.at(data.params.signed_evidence, input.judged_on),
	"values": {"source": object.get(loan, "id", loan.type), "evidence": loan.evidence},
}} if {
	some i, loan in loans
}

findings["CB-007"] contains finding if some finding in facts.best(loan_findings)

findings["CB-007"] contains {
	"pointer": "/funding/sources",
	"ok": false,
	"message": "none",
	"values": {},
} if {
	count(loans) == 0
}

# METADATA
# title: 直接投资办法适用对象
# description: 中央预算内直接投资办法只适用于中央本级项目,地方项目按地方项目的管理规定安排资金。
# custom:
#   code: CB-010
#   severity: warn
#   lists: [central_budget]
#   from: "2014-03-01"
#   basis:
#     - {source: NDRC-2014-7, clause: 第二条, confidence: text}
#     - {source: NDRC-2020-518, clause: 地方项目, confidence: background}
#   title_en: Who may use the measures on direct investment
#   description_en: The measures on direct investment of the central budget cover projects of the central level only; money for local projects is arranged by the rules on local projects.
#   values:
#     rules: {kind: code, zh: 适用管理办法, en: rules applied}
#   messages:
#     fail: {zh: "项目单位不是中央单位,不适用{rules},请核对资金安排方式,按地方项目的管理规定申报", en: "the project unit is not of the central level, which the {rules} are for: check how the money is arranged and apply by the rules on local projects"}
#   remedy: 核对资金安排方式
#   remedy_en: Check the funding mode
applies["CB-010"] := direct

needs["CB-010"] contains "/project/invest_mode"

needs["CB-010"] contains pointer if some pointer in facts.application_owed("central_budget")

needs["CB-010"] contains pointer if some pointer in facts.unstated("/applications/*/governed_by", requests)

needs["CB-010"] contains "/project/owner/central" if {
	some request in requests
	request.governed_by == "central_direct"
}

findings["CB-010"] contains {
	"pointer": facts.element("/applications/*/governed_by", i),
	"ok": input.project.owner.central,
	"values": {"rules": request.governed_by},
} if {
	some i, request in requests
	request.governed_by == "central_direct"
}

findings["CB-010"] contains {
	"pointer": facts.element("/applications/*/governed_by", i),
	"ok": true,
	"values": {"rules": request.governed_by},
} if {
	some i, request in requests
	request.governed_by != "central_direct"
}

# METADATA
# title: 三千万元审批线
# description: 中央本级直接投资项目申请额达到限额或者跨地区的,可研须由国家发展改革委审批或委托中央部门审批。
# custom:
#   code: CB-011
#   severity: info
#   lists: [central_budget]
#   from: "2014-03-01"
#   basis:
#     - {source: NDRC-2014-7, clause: 第四条(2014年文本), confidence: text, until: "2023-05-01"}
#     - {source: NDRC-2014-7, clause: 第五条(2023年修订), confidence: background, from: "2023-05-01"}
#   title_en: 30 million yuan approval line
#   description_en: A direct-investment project of the central level that asks for the limit or more, or crosses regions, has its feasibility study approved by NDRC or by a central department on its behalf.
#   values:
#     actual: {kind: money, zh: 申请额, en: asked for}
#     limit: {kind: money, zh: 限额, en: limit}
#     gap: {kind: money, zh: 超出, en: above it by}
#   messages:
#     fail: {zh: "申请额 {actual},达到 {limit}(超出 {gap}),附件中没有国家部委审批的可研批复", en: "{actual} is asked for, which reaches {limit} (by {gap}), and no feasibility approval by a ministry is attached"}
#     crossing: {zh: "项目跨地区,附件中没有国家部委审批的可研批复", en: "the project crosses regions, and no feasibility approval by a ministry is attached"}
#   remedy: 按权限报批
#   remedy_en: Apply at the right level
applies["CB-011"] := false if direct == false

applies["CB-011"] := input.project.owner.central if direct

needs["CB-011"] contains "/project/invest_mode"

needs["CB-011"] contains "/project/owner/central" if direct

needs["CB-011"] contains pointer if some pointer in facts.application_owed("central_budget")

needs["CB-011"] contains pointer if some pointer in facts.unstated("/applications/*/amount", requests)

needs["CB-011"] contains "/project/cross_prefecture" if {
	not reaching
	not approved_centrally
}

needs["CB-011"] contains "/documents" if bound_for_ndrc

needs["CB-011"] contains pointer if {
	bound_for_ndrc
	not approved_centrally
	some pointer in (facts.unstated("/documents/*/level", approvals) | facts.unstated("/documents/*/status", facts.unclear_documents_of({"feasibility_approval"})))
}

findings["CB-011"] contains {
	"pointer": facts.element("/applications/*/amount", min(object.keys(requests))),
	"ok": reaching == false,
	"values": distance,
} if {
	not approved_centrally
}

findings["CB-011"] contains {
	"pointer": "/project/cross_prefecture",
	"ok": facts.negate(input.project.cross_prefecture),
	"message": "crossing",
	"values": {},
} if {
	not approved_centrally
	is_boolean(input.project.cross_prefecture)
}

findings["CB-011"] contains {
	"pointer": facts.place_of({"feasibility_approval"}),
	"ok": true,
	"values": distance,
} if {
	approved_centrally
}

direct := input.project.invest_mode == "direct"

asked := sum([request.amount | some request in requests])

line := params.at(data.params.central_approval_line, input.judged_on)

reaching := asked >= line

distance := {"actual": asked, "limit": line, "gap": asked - line}

bound_for_ndrc if reaching

bound_for_ndrc if input.project.cross_prefecture

approvals := facts.done_documents_of({"feasibility_approval"})

approved_centrally if {
	some approval in approvals
	approval.level in params.at(data.params.central_approval_levels, input.judged_on)
}

# METADATA
# title: 资本金注入对象
# description: 中央预算内投资以资本金注入的,项目须是经营性项目,项目单位须是独立核算的企业法人,资金来源中的中央预算内投资作为项目资本金。
# custom:
#   code: CB-013
#   severity: block
#   lists: [central_budget]
#   from: "2021-08-01"
#   basis:
#     - {source: NDRC-2021-44, clause: 第二条, confidence: text}
#   title_en: Who may get capital injection
#   description_en: Where central-budget investment is injected as capital, the project is commercial, its unit is an enterprise with accounts of its own, and the central money among the sources is project capital.
#   values:
#     nature: {kind: code, zh: 项目性质, en: nature}
#     owner: {kind: code, zh: 单位类型, en: type of unit}
#     source: {kind: text, zh: 资金来源, en: source}
#   messages:
#     fail: {zh: "项目为{nature},不得以资本金注入", en: "the project is {nature}, and capital cannot be injected"}
#     owner: {zh: "项目单位为{owner},不是企业法人,不得以资本金注入", en: "the project unit is of type {owner}, not an enterprise, and capital cannot be injected"}
#     unclear: {zh: "项目单位类型为{owner},看不出是否企业法人,请说明能否以资本金注入", en: "the type of the project unit is {owner}; say whether it is an enterprise into which capital can be injected"}
#     booked: {zh: "资金来源 {source} 以资本金注入,却未作为资本金", en: "source {source} is injected as capital but not booked as capital"}
#   remedy: 明确企业法人和资本金属性
#   remedy_en: Name the enterprise, and book the money as capital
applies["CB-013"] := input.project.invest_mode == "capital_injection"

needs["CB-013"] contains "/project/invest_mode"

needs["CB-013"] contains "/project/nature"

needs["CB-013"] contains "/project/owner/type"

needs["CB-013"] contains "/funding/sources/*"

needs["CB-013"] contains pointer if some pointer in facts.unstated("/funding/sources/*/as_capital", injected)

# Whether it is booked as capital can be told only of money that is among the sources.
needs["CB-013"] contains facts.element("/funding/sources/*", count(input.funding.sources)) if count(injected) == 0

injected := facts.sources_of({"central_budget"})

findings["CB-013"] contains {
	"pointer": "/project/nature",
	"ok": input.project.nature == "commercial",
	"values": {"nature": input.project.nature},
}

findings["CB-013"] contains object.union(
	{
		"pointer": "/project/owner/type",
		"ok": owner in params.at(data.params.enterprise_owners, input.judged_on),
		"message": "owner",
		"values": {"owner": owner},
	},
	unclear(owner),
) if {
	owner := input.project.owner.type
}

findings["CB-013"] contains {
	"pointer": facts.element("/funding/sources/*/as_capital", i),
	"ok": source.as_capital,
	"message": "booked",
	"values": {"source": object.get(source, "id", source.type)},
} if {
	some i, source in injected
}

# Stated as other, it may be what the rule asks for: the official says so.
unclear(stated) := {"message": "unclear", "severity": "warn"} if {
	stated == "other"
} else := {}
