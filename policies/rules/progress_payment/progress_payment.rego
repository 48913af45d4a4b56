# METADATA
# scope: package
# title: 进度款与项目资金
# description: 施工合同进度款的支付、返还和过程结算,项目资金专户管理、不得挪用。
# schemas:
#   - input: schema.facts
package rules.progress_payment

import data.lib.contracts
import data.lib.facts
import data.lib.params

works_payers := {payer | some payer in params.at(data.params.works_payers, input.judged_on)}

# The notice holds for contracts signed from its first day on.
works := {i: contract |
	some i, contract in contracts.possible({"type": {"construction"}, "payer_type": works_payers})
	bound_when_signed(contract)
}

bound_when_signed(contract) if not contract.sign_date

bound_when_signed(contract) if least_share(contract)

least_share(contract) := params.at(data.params.progress_pay_least, contract.sign_date)

# How far a set of contracts is within the approved estimate of the project.
within_estimate(signed, message) := {
	"pointer": "/investment/approved_budget",
	"ok": total <= input.investment.approved_budget,
	"message": message,
	"values": {"actual": total, "limit": input.investment.approved_budget, "gap": total - input.investment.approved_budget},
} if {
	total := sum([contract.amount | some contract in signed])
}

# METADATA
# title: 进度款支付比例
# description: 机关、事业单位和国有企业的施工合同,进度款支付比例不低于已完成工程价款的下限,质量保证金不超过上限,合同总额不超过批准概算。
# custom:
#   code: PY-017
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2022-08-01"
#   basis:
#     - {source: CJ-2022-183, clause: 第一条, confidence: text}
#   title_en: Share of progress payments
#   description_en: Construction contracts of public bodies and state enterprises pay at least the least share of the value completed, keep back no more than the highest retention, and together stay within the approved estimate.
#   values:
#     contract: {kind: text, zh: 合同, en: contract}
#     share: {kind: percent, zh: 约定比例, en: share agreed}
#     bound: {kind: percent_int, zh: 规定比例, en: share set}
#     off: {kind: percent, zh: 相差, en: difference}
#     actual: {kind: money, zh: 施工合同合计, en: construction contracts}
#     limit: {kind: money, zh: 批准概算, en: approved estimate}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "合同 {contract} 的进度款支付比例为 {share},低于 {bound},低 {off}", en: "contract {contract} pays {share} of the value completed, {off} below {bound}"}
#     retention: {zh: "合同 {contract} 的质量保证金为 {share},高于 {bound},高 {off}", en: "contract {contract} keeps back {share}, {off} above {bound}"}
#     estimate: {zh: "施工合同合计 {actual},超过批准概算 {limit},超出 {gap}", en: "the construction contracts add up to {actual}, {gap} above the approved estimate of {limit}"}
#   remedy: 提高进度款支付比例,降低质量保证金,合同总额控制在概算内
#   remedy_en: Raise the share paid, lower the retention and keep the contracts within the estimate
applies["PY-017"] := count(works) > 0

needs["PY-017"] contains "/investment/approved_budget"

needs["PY-017"] contains pointer if {
	some pattern in [
		"/contracts/*/type", "/contracts/*/payer_type", "/contracts/*/sign_date", "/contracts/*/amount",
		"/contracts/*/progress_pay_pct", "/contracts/*/retention_pct",
	]
	some pointer in facts.unstated(pattern, works)
}

findings["PY-017"] contains {
	"pointer": facts.element("/contracts/*/progress_pay_pct", i),
	"ok": share >= (least * 1000000),
	"values": {"contract": contracts.name(i), "share": share, "bound": least, "off": (least * 1000000) - share},
} if {
	some i, contract in works
	share := contract.progress_pay_pct
	least := least_share(contract)
}

findings["PY-017"] contains {
	"pointer": facts.element("/contracts/*/retention_pct", i),
	"ok": share <= (most * 1000000),
	"message": "retention",
	"values": {"contract": contracts.name(i), "share": share, "bound": most, "off": share - (most * 1000000)},
} if {
	some i, contract in works
	share := contract.retention_pct
	most := params.at(data.params.retention_most, contract.sign_date)
}

findings["PY-017"] contains within_estimate(works, "estimate")

# METADATA
# title: 超付进度款返还
# description: 结算中多付的进度款,应在结算后规定日数内返还。
# custom:
#   code: PY-018
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2022-08-01"
#   basis:
#     - {source: CJ-2022-183, clause: 第一条, confidence: text}
#   title_en: Overpaid progress money returns
#   description_en: Progress money that turns out at settlement to be overpaid comes back within the days set.
#   values:
#     contract: {kind: text, zh: 合同, en: contract}
#     amount: {kind: money, zh: 多付进度款, en: overpaid}
#     settled: {kind: date, zh: 结算日期, en: settled on}
#     actual: {kind: days, zh: 结算后, en: since settlement}
#     limit: {kind: days, zh: 期限, en: limit}
#     gap: {kind: days, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "合同 {contract} 于 {settled} 结算,多付进度款 {amount},结算后 {actual} 才返还或仍未返还,超过 {limit} {gap}", en: "contract {contract}, settled on {settled}, had {amount} overpaid, which took or has taken {actual} to return, {gap} beyond {limit}"}
#   remedy: 由承包单位返还多收的进度款
#   remedy_en: Have the contractor return the overpaid money
applies["PY-018"] := count(settled) > 0

needs["PY-018"] contains pointer if {
	some pattern in [
		"/contracts/*/type", "/contracts/*/payer_type", "/contracts/*/sign_date",
		"/contracts/*/settlement_date", "/contracts/*/overpaid",
	]
	some pointer in facts.unstated(pattern, settled)
}

# Before its settlement nothing of a contract can be known to be overpaid.
settled := {i: contract |
	some i, contract in works
	some field in ["settlement_date", "overpaid"]
	not is_null(object.get(contract, field, null))
}

# The days until the money came back, or until today while it has not.
days_out(contract) := facts.days_between(contract.settlement_date, min({input.judged_on, object.get(contract, "overpaid_returned", input.judged_on)}))

findings["PY-018"] contains {
	"pointer": facts.element("/contracts/*/overpaid", i),
	"ok": true,
	"values": {"contract": contracts.name(i), "amount": 0, "settled": contract.settlement_date},
} if {
	some i, contract in settled
	contract.overpaid == 0
}

findings["PY-018"] contains {
	"pointer": facts.element("/contracts/*/overpaid", i),
	"ok": days <= limit,
	"values": {
		"contract": contracts.name(i), "amount": contract.overpaid, "settled": contract.settlement_date,
		"actual": days, "limit": limit, "gap": days - limit,
	},
} if {
	some i, contract in settled
	contract.overpaid > 0
	days := days_out(contract)
	limit := params.at(data.params.overpaid_days, contract.sign_date)
}

# METADATA
# title: 过程结算
# description: 当年开工、当年不能竣工的工程可以推行过程结算;推行的,合同金额须在批准概算之内。
# custom:
#   code: PY-019
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2022-08-01"
#   basis:
#     - {source: CJ-2022-183, clause: 第二条, confidence: text}
#   title_en: Settlement by stage
#   description_en: Works that are not finished in the year in which they start may be settled by stage, with contracts that stay within the approved estimate.
#   values:
#     start: {kind: date, zh: 开工, en: start}
#     completion: {kind: date, zh: 竣工, en: completion}
#     actual: {kind: money, zh: 施工合同合计, en: construction contracts}
#     limit: {kind: money, zh: 批准概算, en: approved estimate}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "工程 {start} 开工、{completion} 竣工,在同一年内,不属于推行过程结算的工程", en: "the works start on {start} and are completed on {completion}, within one year, and are not of those to be settled by stage"}
#     estimate: {zh: "推行过程结算的施工合同合计 {actual},超过批准概算 {limit},超出 {gap}", en: "the construction contracts settled by stage add up to {actual}, {gap} above the approved estimate of {limit}"}
#   remedy: 跨年度工程可采用过程结算,金额控制在概算内
#   remedy_en: Settle by stage works that run over the year, within the estimate
applies["PY-019"] := count(staged) > 0

needs["PY-019"] contains "/investment/approved_budget"

needs["PY-019"] contains "/project/schedule/completion"

needs["PY-019"] contains "/project/status"

needs["PY-019"] contains "/project/schedule/planned_start" if input.project.status == "new"

needs["PY-019"] contains "/project/schedule/actual_start" if input.project.status != "new"

needs["PY-019"] contains pointer if {
	some pattern in ["/contracts/*/type", "/contracts/*/payer_type", "/contracts/*/sign_date", "/contracts/*/amount"]
	some pointer in facts.unstated(pattern, staged)
}

# Settlement by stage is a choice: a contract that does not say so has not made it.
staged := {i: contract |
	some i, contract in works
	contract.stage_settlement
}

start_field := "planned_start" if {
	input.project.status == "new"
} else := "actual_start"

findings["PY-019"] contains {
	"pointer": "/project/schedule/completion",
	"ok": facts.year_of(start) < facts.year_of(completion),
	"values": {"start": start, "completion": completion},
} if {
	start := input.project.schedule[start_field]
	completion := input.project.schedule.completion
}

findings["PY-019"] contains within_estimate(staged, "estimate")

# METADATA
# title: 资金专户与不得挪用
# description: 项目资金到位或开工后,须存入专户或单独核算,不得转作其他项目或经常性支出。
# custom:
#   code: PY-020
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第三十三条(三), confidence: text}
#     - {source: BUDGET-LAW, clause: 第五十七条, confidence: text}
#   title_en: No diversion
#   description_en: Once money has come or the works have begun, project money lies in a dedicated account or in separate books, and none of it goes to other projects or current spending.
#   values:
#     actual: {kind: money, zh: 挪用金额, en: diverted}
#     account: {kind: text, zh: 专户账号, en: account}
#   messages:
#     fail: {zh: "项目资金被挪用 {actual}", en: "{actual} of the project money has been diverted"}
#     books: {zh: "项目资金没有专户,也没有单独核算", en: "the project money lies neither in a dedicated account nor in separate books"}
#   remedy: 归垫被挪用的资金并整改,开立专户或单独核算
#   remedy_en: Restore the money, and open a dedicated account or keep separate books
applies["PY-020"] if {
	money_came
} else := facts.begun

money_came if {
	some source in input.funding.sources
	source.received > 0
}

needs["PY-020"] contains "/project/status" if {
	not money_came
	not facts.begun
}

needs["PY-020"] contains "/account/diverted"

needs["PY-020"] contains "/account/ledger" if not input.account.dedicated.number

findings["PY-020"] contains {
	"pointer": "/account/diverted",
	"ok": input.account.diverted == 0,
	"values": {"actual": input.account.diverted},
}

findings["PY-020"] contains {
	"pointer": "/account/dedicated/number",
	"ok": true,
	"values": {"account": input.account.dedicated.number},
}

findings["PY-020"] contains {
	"pointer": "/account/ledger",
	"ok": input.account.ledger,
	"message": "books",
	"values": {},
} if {
	not input.account.dedicated.number
}
