# METADATA
# scope: package
# title: 招标
# description: 哪些采购必须公开招标,招标的前提、期限和保证金。
# schemas:
#   - input: schema.facts
package rules.tender

import data.lib.contracts
import data.lib.facts
import data.lib.params

tenders := {i: tender | some i, tender in input.tender}

name(i) := object.get(tender, "name", sprintf("%d", [i + 1])) if tender := input.tender[i]

# The amounts from which works, goods and services are tendered, by kind.
thresholds := {row.kind: row.amount | some row in params.in_force(data.params.tender_thresholds, input.judged_on)}

kinds := object.keys(thresholds)

# METADATA
# title: 必须招标
# description: 使用预算资金达到规定数额和比例、国有单位资金控股或者使用国际组织和外国政府贷款援助的项目,施工、货物和服务达到规定数额的(可以合并的合并计算)须公开招标;邀请招标须有法定情形并经核准,不招标须有法定情形。
# custom:
#   code: GI-045
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2018-06-01"
#   basis:
#     - {source: NDRC-2018-16, clause: 第二条, confidence: text}
#     - {source: NDRC-2018-16, clause: 第三条, confidence: text}
#     - {source: NDRC-2018-16, clause: 第五条, confidence: text}
#     - {source: TENDER-LAW, clause: 第三条, confidence: text}
#     - {source: SC-613, clause: 第七条, confidence: text}
#     - {source: SC-613, clause: 第八条, confidence: text}
#     - {source: SC-613, clause: 第九条, confidence: text}
#   title_en: Compulsory tendering
#   description_en: Where a project uses budget money of the size and share set, money of state units that controls it, or loans or aid from abroad, works, goods and services from the amounts set (mergeable lots together) are tendered openly; an invited tender has a legal ground and is approved, and no tender has a legal ground.
#   values:
#     lot: {kind: text, zh: 标的, en: lot}
#     type: {kind: code, zh: 类别, en: kind}
#     actual: {kind: money, zh: 估算价, en: estimate}
#     limit: {kind: money, zh: 招标限额, en: threshold}
#     gap: {kind: money, zh: 超出, en: above by}
#     method: {kind: code, zh: 招标方式, en: method}
#   messages:
#     fail: {zh: "{lot}({type})估算价 {actual},达到招标限额 {limit},采用{method},没有法定情形或核准", en: "{lot} ({type}) at {actual} reaches the threshold of {limit} and was let by {method} without a legal ground or approval"}
#     merged: {zh: "{lot}与其他可以合并的{type}合计 {actual},达到招标限额 {limit},没有公开招标", en: "{lot} and the other mergeable lots of {type} add up to {actual}, reach the threshold of {limit} and were not tendered openly"}
#   remedy: 依法公开招标,或取得邀请招标核准、说明不招标的法定情形
#   remedy_en: Tender openly, or get the invited tender approved or state the legal ground for none
applies["GI-045"] := false if {
	count(lots) + count(let) == 0
} else := in_scope

needs["GI-045"] contains "/project/owner/type"

needs["GI-045"] contains pointer if {
	not state_owner
	some pointer in {"/funding/sources/*/amount", "/investment/total"}
}

needs["GI-045"] contains pointer if {
	some pattern in ["/tender/*/kind", "/tender/*/value", "/tender/*/method"]
	some pointer in facts.unstated(pattern, lots)
}

needs["GI-045"] contains pointer if {
	some pointer in facts.unstated("/tender/*/exemption_doc", relying_on_approval)
}

needs["GI-045"] contains pointer if {
	some kind in kinds_piled_up
	some pointer in facts.unstated("/tender/*/mergeable", small_lots(kind))
}

needs["GI-045"] contains pointer if {
	some pattern in ["/contracts/*/type", "/contracts/*/amount"]
	some pointer in facts.unstated(pattern, untendered)
}

needs["GI-045"] contains pointer if {
	some pointer in facts.unstated("/contracts/*/id", unexplained)
}

# A contract as large as that was tendered or spared: the row that says so is asked
# for, or what ties a row that is there to the contract.
needs["GI-045"] contains pointer if {
	some contract in unexplained
	some pointer in row_owed(contract)
}

row_owed(contract) := untied if {
	untied := facts.unstated("/tender/*/contract", {i: tender | some i, tender in lots; tender.kind == contract.type})
	count(untied) > 0
} else := {facts.element("/tender/*", count(tenders))}

state_owner if input.project.owner.type in params.at(data.params.tender_state_owners, input.judged_on)

money_of(types) := sum([source.amount | some source in facts.sources_of({type | some type in types})])

# Money of a state unit is taken to control its own project.
in_scope if {
	state_owner
} else := uses_public_money(input.investment.total) if {
	is_string(input.project.owner.type)
	count(input.funding.sources) > 0
	facts.unstated("/funding/sources/*/amount", input.funding.sources) == set()
}

default uses_public_money(_) := false

uses_public_money(_) if money_of(params.at(data.params.tender_foreign_money, input.judged_on)) > 0

uses_public_money(total) if {
	money := money_of(params.at(data.params.tender_budget_money, input.judged_on))
	money >= params.at(data.params.tender_budget_least, input.judged_on)
	money * 100 >= total * params.at(data.params.tender_budget_share, input.judged_on)
}

# Works, goods and services that have a threshold, as tendered and as contracted.
lots := {i: tender | some i, tender in tenders; object.get(tender, "kind", null) in (kinds | {null})}

let := contracts.possible({"type": kinds})

untendered := {i: contract | some i, contract in let; not tendered(contract)}

tendered(contract) if {
	some tender in tenders
	tender.contract == contract.id
	tender.kind == contract.type
}

proper(tender) if tender.method == "open_tender"

proper(tender) if {
	some row in grounds(tender)
	approved(row, tender)
}

grounds(tender) := [row |
	some row in params.in_force(data.params.tender_exemptions, input.judged_on)
	row.method == tender.method
	tender.exemption in row.value
]

approved(row, _) if row.approval == false

approved(_, tender) if tender.exemption_doc

relying_on_approval := {i: tender |
	some i, tender in lots
	tender.value >= thresholds[tender.kind]
	some row in grounds(tender)
	row.approval
}

# Below the threshold, and not tendered openly: these count together where they can
# be merged, which a lot that does not say otherwise can.
small_lots(kind) := {i: tender |
	some i, tender in lots
	tender.kind == kind
	tender.value < thresholds[kind]
	not proper(tender)
	object.get(tender, "mergeable", true)
}

small_contracts(kind) := {i: contract |
	some i, contract in untendered
	contract.type == kind
	contract.amount < thresholds[kind]
}

piled_up(kind) := sum([tender.value | some tender in small_lots(kind)]) + sum([contract.amount | some contract in small_contracts(kind)])

kinds_piled_up := {kind | some kind in kinds; piled_up(kind) >= thresholds[kind]}

unexplained := {i: contract |
	some i, contract in untendered
	not i in object.keys(explained)
}

explained := {i: contract |
	some kind in kinds
	not kind in kinds_piled_up
	some i, contract in small_contracts(kind)
}

findings["GI-045"] contains {
	"pointer": facts.element("/tender/*/method", i),
	"ok": is_proper(tender),
	"values": {
		"lot": name(i), "type": tender.kind, "method": tender.method,
		"actual": tender.value, "limit": thresholds[tender.kind], "gap": tender.value - thresholds[tender.kind],
	},
} if {
	some i, tender in lots
	tender.value >= thresholds[tender.kind]
}

default is_proper(_) := false

is_proper(tender) if proper(tender)

findings["GI-045"] contains {
	"pointer": facts.element("/tender/*/method", i),
	"ok": piled_up(kind) < thresholds[kind],
	"message": "merged",
	"values": {
		"lot": name(i), "type": kind, "method": tender.method,
		"actual": piled_up(kind), "limit": thresholds[kind], "gap": piled_up(kind) - thresholds[kind],
	},
} if {
	some kind in kinds
	some i, tender in small_lots(kind)
}

# Small and tendered openly, or apart from the others.
findings["GI-045"] contains {
	"pointer": facts.element("/tender/*/value", i),
	"ok": true,
	"values": {"lot": name(i), "type": tender.kind, "actual": tender.value, "limit": thresholds[tender.kind]},
} if {
	some i, tender in lots
	tender.value < thresholds[tender.kind]
	not i in object.keys(small_lots(tender.kind))
}

findings["GI-045"] contains {
	"pointer": facts.element("/contracts/*/amount", i),
	"ok": true,
	"values": {"lot": contracts.name(i), "type": contract.type, "actual": contract.amount, "limit": thresholds[contract.type]},
} if {
	some i, contract in explained
}

# METADATA
# title: 招标前提与时限
# description: 招标前项目须已审批且资金落实;必须招标的项目自招标文件发出至投标截止不少于规定日数;投标保证金、履约保证金不超过规定比例。
# custom:
#   code: GI-046
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2012-02-01"
#   basis:
#     - {source: TENDER-LAW, clause: 第九条, confidence: text}
#     - {source: TENDER-LAW, clause: 第二十四条, confidence: text}
#     - {source: SC-613, clause: 第二十六条, confidence: text}
#     - {source: SC-613, clause: 第五十八条, confidence: text}
#   title_en: Before and during tendering
#   description_en: The project is approved and its money secured before it tenders, compulsory tenders leave the days set between issue of the documents and the deadline, and bid and performance bonds stay within their shares.
#   values:
#     lot: {kind: text, zh: 标的, en: lot}
#     approved: {kind: date, zh: 审批日期, en: approved on}
#     issued: {kind: date, zh: 招标文件发出日期, en: documents issued on}
#     days: {kind: days, zh: 投标期限, en: bid period}
#     least: {kind: days, zh: 不少于, en: at least}
#     short: {kind: days, zh: 少, en: short by}
#     actual: {kind: money, zh: 保证金, en: bond}
#     amount: {kind: money, zh: 估算价或合同金额, en: estimate or contract amount}
#     share: {kind: percent_int, zh: 上限比例, en: highest share}
#     limit: {kind: money, zh: 上限, en: limit}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "{lot}的招标文件于 {issued} 发出,早于项目审批 {approved}", en: "the documents of {lot} were issued on {issued}, before the project was approved on {approved}"}
#     funds: {zh: "{lot}招标时项目资金或资金来源尚未落实", en: "the money for {lot} was not secured when it was tendered"}
#     period: {zh: "{lot}自招标文件发出至投标截止为 {days},少于 {least},少 {short}", en: "{lot} left {days} between the documents and the deadline, {short} less than {least}"}
#     bid: {zh: "{lot}的投标保证金 {actual},超过估算价 {amount} 的 {share}({limit}),超出 {gap}", en: "the bid bond of {lot} is {actual}, {gap} above {share} of the estimate of {amount}, which is {limit}"}
#     performance: {zh: "{lot}的履约保证金 {actual},超过合同金额 {amount} 的 {share}({limit}),超出 {gap}", en: "the performance bond of {lot} is {actual}, {gap} above {share} of the contract of {amount}, which is {limit}"}
#   remedy: 先完成审批、落实资金再招标,按法定时限和比例修改招标文件
#   remedy_en: Tender after approval and with money secured, and correct the period and the bonds
applies["GI-046"] := count(tendering) > 0

needs["GI-046"] contains pointer if {
	some pattern in [
		"/tender/*/method", "/tender/*/kind", "/tender/*/value", "/tender/*/approval_date",
		"/tender/*/funds_secured", "/tender/*/doc_issue", "/tender/*/deadline", "/tender/*/bid_bond",
	]
	some pointer in facts.unstated(pattern, tendering)
}

needs["GI-046"] contains pointer if {
	some pattern in ["/tender/*/contract", "/tender/*/perf_bond"]
	some pointer in facts.unstated(pattern, awarded)
}

needs["GI-046"] contains pointer if {
	some tender in awarded
	some pointer in facts.unstated("/contracts/*/amount", contracts_of(tender))
}

needs["GI-046"] contains facts.element("/contracts/*", count(object.get(input, "contracts", []))) if {
	some tender in awarded
	count(contracts_of(tender)) == 0
}

methods := {method | some method in params.at(data.params.tendering_methods, input.judged_on)}

# Tenders that are out: one that is only planned has no dates yet.
tendering := {i: tender |
	some i, tender in tenders
	object.get(tender, "method", null) in (methods | {null})
	some field in ["doc_issue", "deadline", "contract"]
	not is_null(object.get(tender, field, null))
}

awarded := {i: tender |
	some i, tender in tendering
	some field in ["contract", "perf_bond"]
	not is_null(object.get(tender, field, null))
}

contracts_of(tender) := {i: contract | some i, contract in input.contracts; contract.id == tender.contract}

findings["GI-046"] contains {
	"pointer": facts.element("/tender/*/approval_date", i),
	"ok": tender.approval_date <= tender.doc_issue,
	"values": {"lot": name(i), "approved": tender.approval_date, "issued": tender.doc_issue},
} if {
	some i, tender in tendering
}

findings["GI-046"] contains {
	"pointer": facts.element("/tender/*/funds_secured", i),
	"ok": tender.funds_secured,
	"message": "funds",
	"values": {"lot": name(i)},
} if {
	some i, tender in tendering
}

findings["GI-046"] contains {
	"pointer": facts.element("/tender/*/deadline", i),
	"ok": days >= least,
	"message": "period",
	"values": {"lot": name(i), "issued": tender.doc_issue, "days": days, "least": least, "short": least - days},
} if {
	some i, tender in tendering
	compulsory(tender)
	days := facts.days_between(tender.doc_issue, tender.deadline)
	least := params.at(data.params.bid_days, input.judged_on)
}

compulsory(tender) if tender.value >= thresholds[tender.kind]

# The thresholds of earlier days are not known: then every tender leaves the days.
compulsory(_) if count(kinds) == 0

bond(pointer, message, i, actual, amount, share) := {
	"pointer": facts.element(pointer, i),
	"ok": (actual * 100) <= (amount * share),
	"message": message,
	"values": {"lot": name(i), "actual": actual, "amount": amount, "share": share, "limit": limit, "gap": actual - limit},
} if {
	limit := floor((amount * share) / 100)
}

findings["GI-046"] contains bond("/tender/*/bid_bond", "bid", i, tender.bid_bond, tender.value, share) if {
	some i, tender in tendering
	share := params.at(data.params.bid_bond_most, input.judged_on)
}

findings["GI-046"] contains bond("/tender/*/perf_bond", "performance", i, tender.perf_bond, contract.amount, share) if {
	some i, tender in awarded
	some contract in contracts_of(tender)
	share := params.at(data.params.perf_bond_most, input.judged_on)
}
