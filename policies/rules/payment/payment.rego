# METADATA
# scope: package
# title: 中小企业款项支付
# description: 机关、事业单位和大型企业向中小企业付款的期限、方式、保证金和逾期责任。
# schemas:
#   - input: schema.facts
package rules.payment

import data.lib.contracts
import data.lib.facts
import data.lib.params

# The regulation binds what these payers owe to small and medium-sized firms.
owed_by(payers) := contracts.possible({"payer_type": payers, "payee_sme": {true}})

public := {payer | some payer in params.at(data.params.public_payers, input.judged_on)}

large := {payer | some payer in params.at(data.params.large_payers, input.judged_on)}

state := {payer | some payer in params.at(data.params.state_large_payers, input.judged_on)}

# METADATA
# title: 机关事业单位付款期限
# description: 机关、事业单位与中小企业的合同,付款期限自交付、验收合格或双方确认结算金额之日起算,不得超过最长期限;超过一般期限的须确为合同另有约定。
# custom:
#   code: PY-001
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-09-01"
#   basis:
#     - {source: SC-728, clause: 第八条, confidence: text, until: "2025-06-01"}
#     - {source: SC-728, clause: 第九条, confidence: text, until: "2025-06-01"}
#     - {source: SC-802, clause: 第九条, confidence: text, from: "2025-06-01"}
#     - {source: SC-802, clause: 第十条, confidence: text, from: "2025-06-01"}
#   title_en: Payment period of public bodies
#   description_en: Contracts of public bodies with small and medium-sized firms count the payment period from delivery, acceptance or the agreed settlement amount and keep within the longest period; one beyond the usual period has to be what the contract agrees.
#   values:
#     contract: {kind: text, zh: 合同, en: contract}
#     actual: {kind: days, zh: 付款期限, en: payment period}
#     limit: {kind: days, zh: 期限, en: limit}
#     gap: {kind: days, zh: 超出, en: excess}
#     start: {kind: code, zh: 起算, en: counted from}
#   messages:
#     fail: {zh: "合同 {contract} 的付款期限为 {actual},超过最长 {limit},超出 {gap}", en: "contract {contract} pays within {actual}, {gap} beyond the longest period of {limit}"}
#     longer: {zh: "合同 {contract} 的付款期限为 {actual},比一般期限 {limit} 长 {gap},请核对合同确有此约定", en: "contract {contract} pays within {actual}, {gap} beyond the usual period of {limit}: check that the contract agrees on it"}
#     start: {zh: "合同 {contract} 的付款期限自「{start}」起算,应自交付、检验或验收合格、双方确认结算金额之日起算", en: "contract {contract} counts the payment period from {start}; it runs from delivery, acceptance or the settlement amount both sides agree on"}
#   remedy: 按一般期限约定付款,另有约定的不得超过最长期限,并自交付、验收合格或确认结算金额之日起算
#   remedy_en: Agree on the usual period, at most the longest, counted from delivery, acceptance or the agreed settlement amount
applies["PY-001"] := count(owed_by(public)) > 0

needs["PY-001"] contains pointer if {
	some pattern in ["/contracts/*/payer_type", "/contracts/*/payee_sme", "/contracts/*/pay_days", "/contracts/*/start_event"]
	some pointer in facts.unstated(pattern, owed_by(public))
}

usual_days := params.at(data.params.payment_days, input.judged_on)

most_days := params.at(data.params.payment_days_most, input.judged_on)

pay_days(i, limit) := {
	"pointer": facts.element("/contracts/*/pay_days", i),
	"ok": days <= limit,
	"values": {"contract": contracts.name(i), "actual": days, "limit": limit, "gap": days - limit},
} if {
	days := input.contracts[i].pay_days
}

findings["PY-001"] contains pay_days(i, most_days) if some i, _ in owed_by(public)

findings["PY-001"] contains object.union(pay_days(i, usual_days), {"message": "longer", "severity": "info"}) if {
	some i, contract in owed_by(public)
	contract.pay_days <= most_days
}

findings["PY-001"] contains {
	"pointer": facts.element("/contracts/*/start_event", i),
	"ok": contract.start_event in params.at(data.params.payment_starts, input.judged_on),
	"message": "start",
	"values": {"contract": contracts.name(i), "start": contract.start_event},
} if {
	some i, contract in owed_by(public)
}

# METADATA
# title: 大型企业付款期限与禁止背靠背
# description: 大型企业(含融资平台公司)与中小企业签订的合同,付款期限一般不超过规定期限,更长的须说明所据行业规范;不得以收到第三方付款作为付款条件。
# custom:
#   code: PY-002
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2025-06-01"
#   basis:
#     - {source: SC-802, clause: 第九条, confidence: text}
#   title_en: Large enterprises pay in time and not only when paid
#   description_en: Contracts that large enterprises and platforms sign with small and medium-sized firms keep to the payment period, a longer one resting on a stated norm of the trade, and never make payment hang on money from a third party.
#   values:
#     contract: {kind: text, zh: 合同, en: contract}
#     actual: {kind: days, zh: 付款期限, en: payment period}
#     limit: {kind: days, zh: 期限, en: limit}
#     gap: {kind: days, zh: 超出, en: excess}
#     norm: {kind: text, zh: 所据行业规范, en: norm of the trade}
#   messages:
#     fail: {zh: "合同 {contract} 的付款期限为 {actual},超过 {limit} {gap},未说明所据行业规范", en: "contract {contract} pays within {actual}, {gap} beyond {limit}, and states no norm of the trade for it"}
#     third: {zh: "合同 {contract} 以收到第三方付款作为付款条件", en: "contract {contract} makes payment hang on money from a third party"}
#   remedy: 删除以第三方付款为条件的条款,缩短付款期限或写明所据行业规范
#   remedy_en: Remove the pay-when-paid term, and shorten the period or state the norm of the trade
applies["PY-002"] := count(signed_by_large) > 0

needs["PY-002"] contains pointer if {
	some pattern in ["/contracts/*/payer_type", "/contracts/*/payee_sme", "/contracts/*/sign_date", "/contracts/*/pay_days", "/contracts/*/pay_when_paid"]
	some pointer in facts.unstated(pattern, signed_by_large)
}

# The revised regulation does not reach back to contracts signed before it.
signed_by_large := {i: contract |
	some i, contract in owed_by(large)
	bound_when_signed(contract)
}

bound_when_signed(contract) if not contract.sign_date

bound_when_signed(contract) if days_when_signed(contract)

days_when_signed(contract) := params.at(data.params.payment_days_large, contract.sign_date)

findings["PY-002"] contains pay_days(i, days_when_signed(contract)) if {
	some i, contract in signed_by_large
	not contract.pay_days_basis
}

findings["PY-002"] contains {
	"pointer": facts.element("/contracts/*/pay_days_basis", i),
	"ok": true,
	"values": {"contract": contracts.name(i), "actual": contract.pay_days, "norm": contract.pay_days_basis},
} if {
	some i, contract in signed_by_large
}

findings["PY-002"] contains {
	"pointer": facts.element("/contracts/*/pay_when_paid", i),
	"ok": facts.negate(contract.pay_when_paid),
	"message": "third",
	"values": {"contract": contracts.name(i)},
} if {
	some i, contract in signed_by_large
}

# METADATA
# title: 不得无预算采购和垫资
# description: 机关、事业单位向中小企业采购须有批准的预算且不超预算;政府投资项目的合同不得由施工单位垫资。
# custom:
#   code: PY-003
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-09-01"
#   basis:
#     - {source: SC-728, clause: 第七条, confidence: text, until: "2025-06-01"}
#     - {source: SC-802, clause: 第八条, confidence: text, from: "2025-06-01"}
#   title_en: No purchase without budget and no advance by the contractor
#   description_en: What public bodies buy from small and medium-sized firms has an approved budget and keeps within it, and no contract of the project is built on money advanced by the contractor.
#   values:
#     contract: {kind: text, zh: 合同, en: contract}
#     document: {kind: text, zh: 预算文号, en: budget document}
#     actual: {kind: money, zh: 合同金额, en: contract amount}
#     limit: {kind: money, zh: 采购预算, en: budget}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "合同 {contract} 金额 {actual},超过 {document} 批准的采购预算 {limit},超出 {gap}", en: "contract {contract} of {actual} is {gap} above the budget of {limit} approved in {document}"}
#     advance: {zh: "合同 {contract} 含垫资或回购条款", en: "contract {contract} carries an advance-funding or repurchase term"}
#   remedy: 落实采购预算,删除垫资条款
#   remedy_en: Get the budget approved and remove the advance-funding term
applies["PY-003"] := count(contracts.possible({})) > 0

needs["PY-003"] contains pointer if {
	some pointer in facts.unstated("/contracts/*/advance_funding", input.contracts)
}

needs["PY-003"] contains pointer if {
	some pattern in ["/contracts/*/payer_type", "/contracts/*/payee_sme", "/contracts/*/amount", "/contracts/*/budget", "/contracts/*/budget_doc"]
	some pointer in facts.unstated(pattern, owed_by(public))
}

findings["PY-003"] contains {
	"pointer": facts.element("/contracts/*/amount", i),
	"ok": contract.amount <= contract.budget,
	"values": {
		"contract": contracts.name(i), "document": contract.budget_doc,
		"actual": contract.amount, "limit": contract.budget, "gap": contract.amount - contract.budget,
	},
} if {
	some i, contract in owed_by(public)
}

findings["PY-003"] contains {
	"pointer": facts.element("/contracts/*/advance_funding", i),
	"ok": facts.negate(contract.advance_funding),
	"message": "advance",
	"values": {"contract": contracts.name(i)},
} if {
	some i, contract in input.contracts
}

# METADATA
# title: 不得强制非现金支付
# description: 机关、事业单位和大型企业不得强制中小企业接受商业汇票、应收账款电子凭证等非现金支付方式。
# custom:
#   code: PY-004
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-09-01"
#   basis:
#     - {source: SC-728, clause: 第十条, confidence: text, until: "2025-06-01"}
#     - {source: SC-802, clause: 第十一条, confidence: text, from: "2025-06-01"}
#   title_en: No forced non-cash payment
#   description_en: Public bodies and large enterprises do not force small and medium-sized firms to take bills, electronic receivable certificates and the like.
#   values:
#     contract: {kind: text, zh: 合同, en: contract}
#   messages:
#     fail: {zh: "合同 {contract} 强制收款方接受商业汇票等非现金支付", en: "contract {contract} forces the payee to take bills or other non-cash payment"}
#   remedy: 改为现金支付,或与收款方协商一致
#   remedy_en: Pay in cash, or agree on it with the payee
applies["PY-004"] := count(owed_by(public | large)) > 0

needs["PY-004"] contains pointer if {
	some pattern in ["/contracts/*/payer_type", "/contracts/*/payee_sme", "/contracts/*/non_cash_forced"]
	some pointer in facts.unstated(pattern, owed_by(public | large))
}

findings["PY-004"] contains {
	"pointer": facts.element("/contracts/*/non_cash_forced", i),
	"ok": facts.negate(contract.non_cash_forced),
	"values": {"contract": contracts.name(i)},
} if {
	some i, contract in owed_by(public | large)
}

# METADATA
# title: 不得强制以审计结果为结算依据
# description: 机关、事业单位和国有大型企业不得强制以审计机关的审计结果作为结算依据;按合同签订日的规定另有依据的除外。
# custom:
#   code: PY-005
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-09-01"
#   basis:
#     - {source: SC-728, clause: 第十一条, confidence: text, until: "2025-06-01"}
#     - {source: SC-802, clause: 第十二条, confidence: text, from: "2025-06-01"}
#   title_en: No compulsory audit as settlement
#   description_en: Public bodies and large state enterprises do not force the result of an audit as the basis of settlement, unless it rests on what the day of signing allows.
#   values:
#     contract: {kind: text, zh: 合同, en: contract}
#     signed: {kind: date, zh: 签订日期, en: signed}
#     ground: {kind: code, zh: 所依规定, en: resting on}
#   messages:
#     fail: {zh: "合同 {contract}({signed} 签订)以审计结果作为结算依据,所依为{ground},不属于签订时允许的情形", en: "contract {contract}, signed on {signed}, settles by the result of an audit, resting on {ground}, which that day does not allow"}
#   remedy: 删除以审计结果作为结算依据的条款,或写明所依的法律、行政法规
#   remedy_en: Remove the clause, or state the law or administrative regulation it rests on
applies["PY-005"] := count(owed_by(public | state)) > 0

needs["PY-005"] contains pointer if {
	some pattern in ["/contracts/*/payer_type", "/contracts/*/payee_sme", "/contracts/*/audit_as_settlement"]
	some pointer in facts.unstated(pattern, owed_by(public | state))
}

needs["PY-005"] contains pointer if {
	some pointer in facts.unstated("/contracts/*/sign_date", settled_by_audit)
}

settled_by_audit := {i: contract |
	some i, contract in owed_by(public | state)
	contract.audit_as_settlement
}

# A clause that names no rule rests on the contract alone.
ground_of(contract) := object.get(contract, "legal_basis", "contract_term")

findings["PY-005"] contains {
	"pointer": facts.element("/contracts/*/audit_as_settlement", i),
	"ok": true,
	"values": {"contract": contracts.name(i)},
} if {
	some i, contract in owed_by(public | state)
	contract.audit_as_settlement == false
}

findings["PY-005"] contains {
	"pointer": facts.element("/contracts/*/audit_as_settlement", i),
	"ok": ground_of(contract) in params.at(data.params.audit_settlement_grounds, contract.sign_date),
	"values": {"contract": contracts.name(i), "signed": contract.sign_date, "ground": ground_of(contract)},
} if {
	some i, contract in settled_by_audit
}

# METADATA
# title: 只收法定保证金
# description: 机关、事业单位和大型企业向中小企业收取的保证金限于法定的几类,并接受以保函等代替现金。
# custom:
#   code: PY-006
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-09-01"
#   basis:
#     - {source: SC-728, clause: 第十二条, confidence: text, until: "2025-06-01"}
#     - {source: SC-802, clause: 第十三条, confidence: text, from: "2025-06-01"}
#   title_en: Only the legal deposits
#   description_en: Public bodies and large enterprises take no deposits from small and medium-sized firms beyond the legal kinds, and accept a guarantee in place of cash.
#   values:
#     contract: {kind: text, zh: 合同, en: contract}
#     deposit: {kind: code, zh: 保证金, en: deposit}
#   messages:
#     fail: {zh: "合同 {contract} 收取的「{deposit}」不属于法定保证金", en: "contract {contract} takes the deposit \"{deposit}\", which is not a legal kind"}
#     cash: {zh: "合同 {contract} 的保证金只收现金,不接受保函", en: "contract {contract} takes its deposits in cash only and accepts no guarantee"}
#   remedy: 清退其他保证金,接受保函
#   remedy_en: Return the other deposits and accept guarantees
applies["PY-006"] := count(owed_by(public | large)) > 0

needs["PY-006"] contains pointer if {
	some pattern in ["/contracts/*/payer_type", "/contracts/*/payee_sme", "/contracts/*/deposits"]
	some pointer in facts.unstated(pattern, owed_by(public | large))
}

needs["PY-006"] contains pointer if {
	some pointer in facts.unstated("/contracts/*/accept_guarantee", with_deposits)
}

with_deposits := {i: contract |
	some i, contract in owed_by(public | large)
	count(contract.deposits) > 0
}

findings["PY-006"] contains {
	"pointer": facts.element("/contracts/*/deposits", i),
	"ok": true,
	"values": {"contract": contracts.name(i)},
} if {
	some i, contract in owed_by(public | large)
	contract.deposits == []
}

findings["PY-006"] contains {
	"pointer": sprintf("/contracts/%d/deposits/%d", [i, k]),
	"ok": deposit in params.at(data.params.legal_deposits, input.judged_on),
	"values": {"contract": contracts.name(i), "deposit": deposit},
} if {
	some i, contract in with_deposits
	some k, deposit in contract.deposits
}

findings["PY-006"] contains {
	"pointer": facts.element("/contracts/*/accept_guarantee", i),
	"ok": contract.accept_guarantee,
	"message": "cash",
	"values": {"contract": contracts.name(i)},
} if {
	some i, contract in with_deposits
}
