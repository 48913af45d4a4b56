# How capital is stated, kept, paid in and valued.
package rules.capital

import data.lib.facts
import data.lib.params

# Whether the works have begun or capital has arrived.
under_way if input.project.status in {"under_construction", "completed"}

under_way if input.project.physical_progress_pct > 0

under_way if {
	some source in capital_sources
	source.received > 0
}

under_way := false if {
	input.project.status == "new"
	object.get(input.project, "physical_progress_pct", 0) == 0
	every source in capital_sources {
		object.get(source, "received", 0) == 0
	}
}

# METADATA
# title: 资本金专户核算
# description: 项目开工或者资本金到位后,没有设立独立法人的,须开立专门账户,对资本金独立核算。
# custom:
#   code: CR-009
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-11-20"
#   basis:
#     - {source: GF-2019-26, clause: (二), confidence: text}
#   title_en: Separate account when no legal person
#   description_en: Once the works have begun or capital has arrived, a project without a legal person of its own keeps its capital in a dedicated account with books of its own.
#   values:
#     opened: {kind: date, zh: 开户日期, en: opened on}
#     day: {kind: date, zh: 核查日, en: day of judging}
#   messages:
#     fail: {zh: "项目没有设立独立法人,资本金也没有独立核算", en: "the project is no legal person of its own, and its capital has no books of its own"}
#     opened: {zh: "项目没有设立独立法人,资本金专门账户到 {opened} 才开立,核查日为 {day}", en: "the project is no legal person of its own, and the account for its capital is opened only on {opened}, after the day of judging, {day}"}
#   remedy: 开立资本金专门账户,独立核算
#   remedy_en: Open a dedicated account for the capital and keep separate books
applies["CR-009"] := under_way if subject

applies["CR-009"] := false if subject == false

needs["CR-009"] contains pointer if some pointer in scope_needs

needs["CR-009"] contains "/project/status"

needs["CR-009"] contains "/funding/own_legal_person"

needs["CR-009"] contains pointer if {
	input.funding.own_legal_person == false
	some pointer in [
		"/funding/account/ledger",
		"/funding/account/dedicated/bank",
		"/funding/account/dedicated/number",
		"/funding/account/dedicated/opened_at",
	]
}

findings["CR-009"] contains {"pointer": "/funding/own_legal_person", "ok": true, "values": {}} if {
	input.funding.own_legal_person
}

findings["CR-009"] contains {"pointer": "/funding/account/ledger", "ok": input.funding.account.ledger, "values": {}} if {
	input.funding.own_legal_person == false
}

findings["CR-009"] contains {
	"pointer": "/funding/account/dedicated/opened_at",
	"ok": opened <= input.judged_on,
	"message": "opened",
	"values": {"opened": opened, "day": input.judged_on},
} if {
	input.funding.own_legal_person == false
	opened := input.funding.account.dedicated.opened_at
}

feasibility := {i: document |
	some i, document in granted
	document.type == "feasibility_approval"
}

# Approvals given since they have to state the capital.
stating := {i: document |
	some i, document in feasibility
	count(params.in_force(data.params.approval_statements, document.date)) > 0
}

# METADATA
# title: 可研批复载明资本金
# description: 可行性研究报告批复须载明资本金比例、筹措方式和证明;按批复之日适用。
# custom:
#   code: CR-010
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-11-20"
#   basis:
#     - {source: GF-2019-26, clause: (三), confidence: text}
#   title_en: Capital stated in the approval
#   description_en: The feasibility approval states the capital ratio, how the capital is raised and the evidence for it, as asked on the day of approval.
#   values:
#     document: {kind: text, zh: 文号, en: number}
#   messages:
#     fail: {zh: "可研批复({document})没有载明资本金比例", en: "the feasibility approval ({document}) states no capital ratio"}
#     evidence: {zh: "可研批复({document})没有载明资本金筹措方式和证明", en: "the feasibility approval ({document}) does not state how the capital is raised and what proves it"}
#   remedy: 请审批部门在批复中载明资本金比例、筹措方式和证明
#   remedy_en: Have the approval state the ratio, how the capital is raised and the evidence
applies["CR-010"] := count(stating) > 0 if {
	subject
	is_array(input.documents)
	every document in feasibility {
		is_string(document.date)
	}
}

applies["CR-010"] := false if subject == false

needs["CR-010"] contains pointer if some pointer in scope_needs

needs["CR-010"] contains "/documents"

needs["CR-010"] contains pointer if some pointer in facts.unstated("/documents/*/date", feasibility)

findings["CR-010"] contains {
	"pointer": sprintf("/documents/%d/%s", [i, fact]),
	"ok": object.get(document, fact, null) != null,
	"message": {"capital_ratio_pct": "fail", "capital_evidence": "evidence"}[fact],
	"values": {"document": object.get(document, "number", sprintf("%d", [i + 1]))},
} if {
	some i, document in stating
	some fact in params.at(data.params.approval_statements, document.date)
}

# METADATA
# title: 资本金按进度到位
# description: 项目开工或者资本金到位后,资本金到位比例不低于形象进度,容差除外。
# custom:
#   code: CR-012
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "1996-08-23"
#   basis:
#     - {source: GF-1996-35, clause: 到位条款, confidence: background}
#     - {source: ENGINEERING, clause: 工具默认值, confidence: engineering}
#   title_en: Paid in with progress
#   description_en: Once the works have begun or capital has arrived, the share of the capital that is paid in is no lower than physical progress, a tolerance aside.
#   values:
#     actual: {kind: percent, zh: 资本金到位比例, en: capital paid in}
#     limit: {kind: percent, zh: 应到位比例, en: to be paid in}
#     progress: {kind: percent, zh: 形象进度, en: physical progress}
#     tolerance: {kind: percent_int, zh: 容差, en: tolerance}
#     paid: {kind: money, zh: 已到位资本金, en: capital received}
#     capital: {kind: money, zh: 资本金合计, en: capital}
#     gap: {kind: money, zh: 尚缺, en: short}
#     room: {kind: money, zh: 高出要求, en: beyond what is asked}
#   messages:
#     fail: {zh: "资本金到位 {paid},占资本金合计 {capital}的 {actual};形象进度 {progress},扣除容差 {tolerance} 后应到位 {limit},尚缺 {gap}", en: "{paid} of the capital is paid in, which is {actual} of {capital}; with a progress of {progress} less a tolerance of {tolerance}, {limit} is asked for: {gap} short"}
#   remedy: 督促出资人按工程进度缴足资本金
#   remedy_en: Press those who contribute to pay in capital as the works go on
applies["CR-012"] := under_way if subject

applies["CR-012"] := false if subject == false

needs["CR-012"] contains pointer if some pointer in scope_needs

needs["CR-012"] contains "/project/status"

needs["CR-012"] contains "/project/physical_progress_pct"

needs["CR-012"] contains "/funding/capital_total"

needs["CR-012"] contains "/funding/sources/*/as_capital"

needs["CR-012"] contains pointer if some pointer in facts.unstated("/funding/sources/*/received", capital_sources)

findings["CR-012"] contains {
	"pointer": "/funding/capital_total",
	"ok": (paid * scale) >= (capital * limit),
	"values": object.union(facts.distance(ceil((capital * limit) / scale), paid), {
		"actual": facts.millionths(paid * 100, capital), "limit": limit, "paid": paid, "capital": capital,
		"progress": input.project.physical_progress_pct, "tolerance": tolerance,
	}),
} if {
	paid := sum([source.received | some source in capital_sources])
	capital := input.funding.capital_total
	tolerance := params.at(data.params.paid_in_tolerance, input.judged_on)
	limit := max({0, input.project.physical_progress_pct - (tolerance * 1000000)})
}

# Capital that is not money, and has to be valued.
contributions := {i: source |
	some i, source in capital_sources
	source.instrument in {"in_kind", "land_use_right", "intellectual_property"}
}

intangibles := {i: source |
	some i, source in contributions
	source.instrument == "intellectual_property"
}

# METADATA
# title: 无形资产出资上限
# description: 以专利和技术出资的,不超过资本金合计的规定比例,高新技术成果另有规定的除外;以实物、土地使用权和知识产权出资的须经评估。
# custom:
#   code: CR-013
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "1996-08-23"
#   basis:
#     - {source: GF-1996-35, clause: 第三条, confidence: background}
#   title_en: Limit for intangibles
#   description_en: Patents and know-how make up no more of the capital than allowed, results of high technology aside; goods, land-use rights and intellectual property are valued.
#   values:
#     actual: {kind: money, zh: 专利和技术出资, en: patents and know-how}
#     limit: {kind: money, zh: 上限, en: limit}
#     gap: {kind: money, zh: 超出, en: excess}
#     room: {kind: money, zh: 余量, en: room left}
#     capital: {kind: money, zh: 资本金合计, en: capital}
#     share: {kind: percent_int, zh: 上限占资本金, en: limit as a share of capital}
#     source: {kind: text, zh: 资金来源, en: source}
#     instrument: {kind: code, zh: 资金工具, en: instrument}
#     amount: {kind: money, zh: 金额, en: amount}
#   messages:
#     fail: {zh: "专利和技术出资 {actual},超过上限 {limit}(资本金合计 {capital}的 {share}),超出 {gap}", en: "patents and know-how make up {actual}, above the limit of {limit} ({share} of the capital of {capital}): {gap} too much"}
#     appraisal: {zh: "资金来源 {source} 以{instrument}出资,没有评估报告", en: "source {source} contributes \"{instrument}\" without a valuation"}
#   remedy: 压减无形资产出资,补附评估报告
#   remedy_en: Contribute less in intangibles, and attach the appraisal
applies["CR-013"] := count(contributions) > 0 if {
	subject
	is_array(input.funding.sources)
	every source in input.funding.sources {
		is_boolean(source.as_capital)
	}
	every source in open_sources {
		is_string(source.instrument)
	}
}

applies["CR-013"] := false if subject == false

needs["CR-013"] contains pointer if some pointer in scope_needs

needs["CR-013"] contains "/funding/sources/*/as_capital"

needs["CR-013"] contains pointer if some pointer in facts.unstated("/funding/sources/*/instrument", open_sources)

needs["CR-013"] contains pointer if some pointer in facts.unstated("/funding/sources/*/amount", intangibles)

needs["CR-013"] contains "/funding/capital_total" if count(intangibles) > 0

findings["CR-013"] contains {
	"pointer": "/funding/sources",
	"ok": within_share(actual, entry.value),
	"confidence": entry.confidence,
	"values": object.union(facts.distance(actual, limit), {
		"actual": actual, "limit": limit,
		"capital": input.funding.capital_total, "share": entry.value,
	}),
} if {
	count(intangibles) > 0
	entry := params.entry(data.params.intangible_share, input.judged_on)
	actual := sum([source.amount | some source in intangibles])
	limit := floor((input.funding.capital_total * entry.value) / 100)
}

within_share(_, _) if is_string(input.funding.high_tech_basis)

within_share(actual, share) := (actual * 100) <= (input.funding.capital_total * share) if {
	not input.funding.high_tech_basis
}

findings["CR-013"] contains {
	"pointer": sprintf("/funding/sources/%d/appraisal", [i]),
	"ok": is_string(object.get(source, "appraisal", null)),
	"message": "appraisal",
	"values": object.union(told(source), {"instrument": source.instrument}),
} if {
	some i, source in contributions
}
