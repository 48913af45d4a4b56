# What follows from paying late: interest and the yearly disclosure.
package rules.payment

import data.lib.contracts
import data.lib.facts
import data.lib.params

# METADATA
# title: 逾期利息
# description: 合同约定的逾期利率不得低于签订时一年期贷款市场报价利率;未约定的按法定日利率计,提示补约定。
# custom:
#   code: PY-007
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-09-01"
#   basis:
#     - {source: SC-728, clause: 第十五条, confidence: text, until: "2025-06-01"}
#     - {source: SC-802, clause: 第十七条, confidence: text, from: "2025-06-01"}
#   title_en: Late interest
#   description_en: The late rate of a contract is no lower than the one-year loan prime rate at signing; a contract without one falls under the daily rate of the regulation, which is a hint to add the clause.
#   values:
#     contract: {kind: text, zh: 合同, en: contract}
#     actual: {kind: percent, zh: 逾期年利率, en: yearly late rate}
#     limit: {kind: percent, zh: 一年期贷款市场报价利率, en: one-year loan prime rate}
#     gap: {kind: percent, zh: 低于, en: below}
#     daily: {kind: percent, zh: 法定日利率, en: daily rate of the regulation}
#   messages:
#     fail: {zh: "合同 {contract} 约定的逾期年利率为 {actual},低于签订时一年期贷款市场报价利率 {limit},低 {gap}", en: "contract {contract} agrees on a yearly late rate of {actual}, {gap} below the one-year loan prime rate of {limit} at signing"}
#     unagreed: {zh: "合同 {contract} 没有填报逾期利率,未约定的按日利率 {daily} 计", en: "contract {contract} states no late rate; without one the daily rate is {daily}"}
#   remedy: 补充逾期利息条款,利率不低于签订时一年期贷款市场报价利率
#   remedy_en: Add a clause with a late rate no lower than the one-year loan prime rate at signing
applies["PY-007"] := count(owed_by(public | large)) > 0

needs["PY-007"] contains pointer if {
	some pattern in ["/contracts/*/payer_type", "/contracts/*/payee_sme"]
	some pointer in facts.unstated(pattern, owed_by(public | large))
}

needs["PY-007"] contains pointer if some pointer in facts.unstated("/contracts/*/lpr_pct", with_rate)

with_rate := {i: contract |
	some i, contract in owed_by(public | large)
	is_number(contract.late_rate_pct)
}

findings["PY-007"] contains {
	"pointer": facts.element("/contracts/*/late_rate_pct", i),
	"ok": contract.late_rate_pct >= contract.lpr_pct,
	"values": {
		"contract": contracts.name(i), "actual": contract.late_rate_pct,
		"limit": contract.lpr_pct, "gap": contract.lpr_pct - contract.late_rate_pct,
	},
} if {
	some i, contract in with_rate
}

findings["PY-007"] contains {
	"pointer": facts.element("/contracts/*/late_rate_pct", i),
	"ok": false,
	"message": "unagreed",
	"severity": "info",
	"values": {"contract": contracts.name(i), "daily": params.at(data.params.late_interest_daily, input.judged_on)},
} if {
	some i, contract in owed_by(public | large)
	not contract.late_rate_pct
}

# METADATA
# title: 逾期款项年度公开
# description: 机关、事业单位须在规定日期前公开上一年度逾期尚未支付中小企业款项的情况。
# custom:
#   code: PY-008
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-09-01"
#   basis:
#     - {source: SC-728, clause: 第十六条, confidence: text, until: "2025-06-01"}
#     - {source: SC-802, clause: 第十八条, confidence: text, from: "2025-06-01"}
#   title_en: Yearly disclosure of overdue payments
#   description_en: Public bodies publish by a fixed day what they owed small and medium-sized firms past due at the end of the year before.
#   values:
#     actual: {kind: date, zh: 公开日期, en: published}
#     since: {kind: date, zh: 最早, en: from}
#     limit: {kind: date, zh: 最迟, en: at the latest}
#   messages:
#     fail: {zh: "逾期未付中小企业款项的公开日期为 {actual},应在 {since} 至 {limit} 之间公开上一年度情况", en: "overdue payments to small firms were published on {actual}; those of the year before are due between {since} and {limit}"}
#   remedy: 按期公开上一年度逾期尚未支付中小企业款项的合同数量和金额
#   remedy_en: Publish in time the number and amount of last year's overdue contracts with small and medium-sized firms
applies["PY-008"] := false if {
	due := last_due
	not params.entry(data.params.disclosure_day, due)
} else := input.project.owner.type in public if {
	last_due
}

needs["PY-008"] contains "/project/owner/type"

needs["PY-008"] contains "/project/owner/disclosure_date"

# The last day of disclosure that has gone by; the duty may be younger.
last_due := max({day |
	some years_ago in [0, 1]
	day := sprintf("%d-%s", [facts.year_of(input.judged_on) - years_ago, params.at(data.params.disclosure_day, input.judged_on)])
	day < input.judged_on
})

disclosed if {
	disclosed_in == facts.year_of(last_due)
	input.project.owner.disclosure_date <= last_due
}

# What was published since is that of the year that is due next.
disclosed if disclosed_in > facts.year_of(last_due)

disclosed_in := facts.year_of(input.project.owner.disclosure_date)

default in_time := false

in_time if {
	input.project.owner.disclosure_date <= input.judged_on
	disclosed
}

findings["PY-008"] contains {
	"pointer": "/project/owner/disclosure_date",
	"ok": in_time,
	"values": {
		"actual": input.project.owner.disclosure_date, "limit": last_due,
		"since": sprintf("%d-01-01", [facts.year_of(last_due)]),
	},
}
