# Where the money of issued bonds is kept and what it is paid for.
package rules.spending

import data.lib.facts
import data.lib.province

account := province.setting("dedicated_account_required", data.params.dedicated_account_required)

# METADATA
# title: 监管专户和专账
# description: 债券发行后,资金须单独核算;所在省要求开立监管专户的,须已开立并写明开户行、账号和开户日期。
# custom:
#   code: SB-ACCT-01
#   severity: warn
#   lists: [special_bond]
#   from: "2022-12-01"
#   basis:
#     - {source: GD-2022-12, clause: 监管专户, confidence: text}
#     - {source: YZ-2025-10, clause: 专账核算, confidence: secondary}
#   title_en: Dedicated account and separate books
#   description_en: Once bonds are issued their money has separate books; where the province asks for a dedicated account it has been opened, and bank, number and day are stated.
#   values:
#     opened: {kind: date, zh: 开户日期, en: opened on}
#     day: {kind: date, zh: 核查日, en: day of judging}
#   messages:
#     fail: {zh: "债券资金没有单独核算", en: "the bond money has no separate books"}
#     opened: {zh: "监管专户到 {opened} 才开立,核查日为 {day}", en: "the dedicated account is opened only on {opened}, after the day of judging, {day}"}
#     document: {zh: "地区台账所列监管专户要求没有依据文件", en: "what the region ledger says on a dedicated account names no document"}
#   remedy: 开立监管专户、单独核算
#   remedy_en: Open the account and keep separate books
applies["SB-ACCT-01"] := begun

needs["SB-ACCT-01"] contains "/bond/tranches"

needs["SB-ACCT-01"] contains "/account/ledger"

needs["SB-ACCT-01"] contains "/account/dedicated/bank" if account.value

needs["SB-ACCT-01"] contains "/account/dedicated/number" if account.value

needs["SB-ACCT-01"] contains "/account/dedicated/opened_at" if account.value

findings["SB-ACCT-01"] contains {"pointer": "/account/ledger", "ok": input.account.ledger, "values": {}}

findings["SB-ACCT-01"] contains {
	"pointer": "/account/dedicated/opened_at",
	"ok": opened <= input.judged_on,
	"message": "opened",
	"values": {"opened": opened, "day": input.judged_on},
} if {
	account.value
	opened := input.account.dedicated.opened_at
}

findings["SB-ACCT-01"] contains documented("dedicated_account_required")

payments := object.get(input, "payments", [])

payment_place(i, fact) := sprintf("/payments/%d/%s", [i, fact])

# Contracts that bond money is paid on.
drawn_on := {i: contract |
	some i, contract in input.contracts
	contract.id in {payment.contract | some payment in payments}
}

# METADATA
# title: 不超进度拨付
# description: 债券资金累计支付不得超过已确认工程价值与所付合同预付款之和,每笔支付有合同、进度确认单、监理签字和发票。
# custom:
#   code: SB-DISB-01
#   severity: warn
#   lists: [special_bond]
#   basis:
#     - {source: LOCAL-PRACTICE, clause: 不超进度拨付, confidence: secondary}
#   title_en: Payment not ahead of works
#   description_en: Payments of bond money stay within the certified value of the works plus the advances of the contracts paid on; each has a contract, a progress certificate, the signature of the supervisor and an invoice.
#   values:
#     actual: {kind: money, zh: 累计支付, en: paid in all}
#     limit: {kind: money, zh: 可支付, en: may be paid}
#     certified: {kind: money, zh: 已确认工程价值, en: certified works}
#     advance: {kind: money, zh: 合同预付款, en: contract advances}
#     gap: {kind: money, zh: 超出, en: excess}
#     room: {kind: money, zh: 余量, en: room left}
#     row: {kind: count, zh: 第几笔支付, en: payment}
#     contract: {kind: text, zh: 合同编号, en: contract}
#   messages:
#     fail: {zh: "债券资金累计支付 {actual},超过已确认工程价值 {certified} 与合同预付款 {advance} 之和 {limit},超出 {gap}", en: "{actual} of bond money is paid, above certified works of {certified} plus contract advances of {advance}, {limit} in all: {gap} too much"}
#     contract: {zh: "第 {row} 笔支付没有合同", en: "payment {row} has no contract"}
#     unlisted: {zh: "第 {row} 笔支付的合同 {contract} 不在合同清单内", en: "contract {contract} of payment {row} is not among the contracts"}
#     certificate: {zh: "第 {row} 笔支付没有进度确认单", en: "payment {row} has no progress certificate"}
#     supervisor: {zh: "第 {row} 笔支付没有监理签字", en: "payment {row} has no signature of the supervisor"}
#     invoice: {zh: "第 {row} 笔支付没有发票", en: "payment {row} has no invoice"}
#   remedy: 冲回超拨资金,补齐凭证
#   remedy_en: Recover the excess and add the vouchers
applies["SB-DISB-01"] := count(payments) > 0

needs["SB-DISB-01"] contains pointer if some pointer in facts.unstated("/payments/*/amount", payments)

needs["SB-DISB-01"] contains "/progress/certified_value"

needs["SB-DISB-01"] contains pointer if some pointer in facts.unstated("/contracts/*/advance", drawn_on)

findings["SB-DISB-01"] contains {
	"pointer": "/payments",
	"ok": actual <= limit,
	"values": object.union(facts.distance(actual, limit), {
		"actual": actual, "limit": limit,
		"certified": input.progress.certified_value, "advance": advance,
	}),
} if {
	actual := sum([payment.amount | some payment in payments])
	advance := sum([contract.advance | some contract in drawn_on])
	limit := input.progress.certified_value + advance
}

findings["SB-DISB-01"] contains {
	"pointer": payment_place(i, voucher),
	"ok": is_string(object.get(payment, voucher, null)),
	"message": voucher,
	"values": {"row": i + 1},
} if {
	some i, payment in payments
	some voucher in ["contract", "certificate", "supervisor", "invoice"]
}

findings["SB-DISB-01"] contains {
	"pointer": payment_place(i, "contract"),
	"ok": payment.contract in {contract.id | some contract in drawn_on},
	"message": "unlisted",
	"values": {"row": i + 1, "contract": payment.contract},
} if {
	some i, payment in payments
}

# METADATA
# title: 按方案内容支付
# description: 每笔债券资金支付的内容须在实施方案的投资明细之内,所用批次须是本项目的债券批次。
# custom:
#   code: SB-DISB-02
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: LOCAL-PRACTICE, clause: 按方案支付, confidence: secondary}
#     - {source: CY-2020-94, clause: 严格用途, confidence: text, from: "2020-07-27"}
#   title_en: Payments match the plan
#   description_en: What each payment of bond money pays for is an item of the planned investment, and the tranche it draws on is one of this project.
#   values:
#     row: {kind: count, zh: 第几笔支付, en: payment}
#     item: {kind: text, zh: 建设内容项, en: item}
#     tranche: {kind: text, zh: 批次, en: tranche}
#   messages:
#     fail: {zh: "第 {row} 笔支付的内容 {item} 不在投资明细内", en: "item {item} of payment {row} is not in the planned investment"}
#     tranche: {zh: "第 {row} 笔支付所用批次 {tranche} 不是本项目的债券批次", en: "tranche {tranche} of payment {row} is not one of this project"}
#   remedy: 纠正超范围支付
#   remedy_en: Correct payments outside the plan
applies["SB-DISB-02"] := count(payments) > 0

needs["SB-DISB-02"] contains pointer if {
	some pattern in ["/payments/*/item", "/payments/*/tranche"]
	some pointer in facts.unstated(pattern, payments)
}

needs["SB-DISB-02"] contains "/investment/items/*/code"

needs["SB-DISB-02"] contains "/bond/tranches/*/id"

findings["SB-DISB-02"] contains {
	"pointer": payment_place(i, "item"),
	"ok": payment.item in {item.code | some item in input.investment.items},
	"values": {"row": i + 1, "item": payment.item},
} if {
	some i, payment in payments
}

findings["SB-DISB-02"] contains {
	"pointer": payment_place(i, "tranche"),
	"ok": payment.tranche in {tranche.id | some tranche in input.bond.tranches},
	"message": "tranche",
	"values": {"row": i + 1, "tranche": payment.tranche},
} if {
	some i, payment in payments
}
