# METADATA
# scope: package
# title: 农民工工资
# description: 开工资金、支付担保、人工费拨付、工资专户、保证金和实名制,以及拖欠的后果。
# schemas:
#   - input: schema.facts
package rules.wages

import data.lib.contracts
import data.lib.facts
import data.lib.params
import data.lib.start

works := contracts.possible({"type": {"construction"}})

# The works are let once a construction contract is signed or they have begun.
let_out if {
	count(works) > 0
} else := facts.begun

completed := object.get(input, ["project", "status"], "") == "completed"

# METADATA
# title: 无资金安排不得开工
# description: 开工前须有满足施工需要的建设资金安排文件。
# custom:
#   code: PY-009
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-05-01"
#   basis:
#     - {source: SC-724, clause: 第二十三条, confidence: text}
#   title_en: No start without funds
#   description_en: A document arranging the construction funds is there before the works begin.
#   values:
#     type: {kind: code, zh: 文件, en: document}
#     actual: {kind: date, zh: 日期, en: date}
#     start: {kind: date, zh: 开工, en: start}
#     gap: {kind: days, zh: 晚于, en: days late}
#   messages:
#     fail: {zh: "{type}日期为 {actual},晚于实际开工 {start},晚 {gap}", en: "{type} is dated {actual}, {gap} after the actual start on {start}"}
#     absent: {zh: "项目已开工,附件中没有已办结的建设资金安排文件", en: "the works have begun, and no finished document arranging the construction funds is attached"}
#   remedy: 落实建设资金并附资金安排文件后开工
#   remedy_en: Secure the funds and attach the document before the works begin
applies["PY-009"] := false if {
	begun_on := input.project.schedule.actual_start
	not params.entry(data.params.start_funds, begun_on)
} else := facts.begun

needs["PY-009"] contains "/documents"

needs["PY-009"] contains pointer if some pointer in facts.start_owed

needs["PY-009"] contains pointer if some pointer in start.owed(start_funds)

# The regulation does not reach back to works begun before it.
start_funds := {type | some type in params.at(data.params.start_funds, input.project.schedule.actual_start)}

findings["PY-009"] contains finding if some finding in start.findings(start_funds)

# METADATA
# title: 工程款支付担保
# description: 建设单位须向施工单位提供工程款支付担保。
# custom:
#   code: PY-010
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-05-01"
#   basis:
#     - {source: SC-724, clause: 第二十四条, confidence: text}
#     - {source: SC-724, clause: 第五十七条, confidence: text}
#   title_en: Payment guarantee by the owner
#   description_en: The owner gives the contractor a guarantee for the payment of the works.
#   values: {}
#   messages:
#     fail: {zh: "建设单位没有向施工单位提供工程款支付担保", en: "the owner gives the contractor no guarantee for the payment of the works"}
#   remedy: 向施工单位提供工程款支付担保
#   remedy_en: Give the contractor the payment guarantee
applies["PY-010"] := false if {
	completed
} else := let_out

needs["PY-010"] contains "/project/status"

needs["PY-010"] contains "/labour/owner_guarantee"

needs["PY-010"] contains pointer if {
	facts.begun == false
	some pointer in facts.unstated("/contracts/*/type", works)
}

findings["PY-010"] contains {
	"pointer": "/labour/owner_guarantee",
	"ok": input.labour.owner_guarantee,
	"values": {},
}

# METADATA
# title: 人工费按月拨付
# description: 施工合同须约定计量周期和结算办法,人工费用拨付周期不得超过规定期限。
# custom:
#   code: PY-011
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-05-01"
#   basis:
#     - {source: SC-724, clause: 第二十四条, confidence: text}
#   title_en: Labour cost is paid monthly
#   description_en: Construction contracts set how works are measured and settled, and pay labour cost within the longest cycle.
#   values:
#     contract: {kind: text, zh: 合同, en: contract}
#     actual: {kind: days, zh: 拨付周期, en: cycle}
#     limit: {kind: days, zh: 最长, en: longest}
#     gap: {kind: days, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "合同 {contract} 的人工费拨付周期为 {actual},超过一个月(按 {limit} 计),超出 {gap}", en: "contract {contract} pays labour cost every {actual}, {gap} beyond a month counted as {limit}"}
#     terms: {zh: "合同 {contract} 没有约定工程款计量周期和进度结算办法", en: "contract {contract} does not set how the works are measured and settled"}
#   remedy: 改为按月拨付人工费,写明计量周期和结算办法
#   remedy_en: Pay labour cost monthly and write down how works are measured and settled
applies["PY-011"] := count(works) > 0

needs["PY-011"] contains pointer if {
	some pattern in ["/contracts/*/type", "/contracts/*/labour_pay_cycle_days", "/contracts/*/settlement_terms"]
	some pointer in facts.unstated(pattern, works)
}

findings["PY-011"] contains {
	"pointer": facts.element("/contracts/*/labour_pay_cycle_days", i),
	"ok": cycle <= limit,
	"values": {"contract": contracts.name(i), "actual": cycle, "limit": limit, "gap": cycle - limit},
} if {
	some i, contract in works
	cycle := contract.labour_pay_cycle_days
	limit := params.at(data.params.labour_pay_cycle, input.judged_on)
}

findings["PY-011"] contains {
	"pointer": facts.element("/contracts/*/settlement_terms", i),
	"ok": contract.settlement_terms,
	"message": "terms",
	"values": {"contract": contracts.name(i)},
} if {
	some i, contract in works
}

# METADATA
# title: 工资专用账户
# description: 施工总承包单位须开设农民工工资专用账户,建设单位把人工费用拨入该账户。
# custom:
#   code: PY-012
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-05-01"
#   basis:
#     - {source: SC-724, clause: 第二十六条, confidence: text}
#     - {source: SC-724, clause: 第二十九条, confidence: text}
#   title_en: Wage account
#   description_en: The general contractor has a dedicated wage account, and the owner pays labour cost into it.
#   values: {}
#   messages:
#     fail: {zh: "施工总承包单位没有开设农民工工资专用账户", en: "the general contractor has no dedicated wage account"}
#     paid: {zh: "建设单位没有把人工费用拨入农民工工资专用账户", en: "the owner does not pay labour cost into the wage account"}
#   remedy: 开设农民工工资专用账户并把人工费用拨入
#   remedy_en: Open the wage account and pay labour cost into it
applies["PY-012"] := on_site

needs["PY-012"] contains "/project/status"

needs["PY-012"] contains "/labour/special_account"

needs["PY-012"] contains "/labour/paid_into_account"

on_site := false if {
	completed
} else := facts.begun

findings["PY-012"] contains {
	"pointer": "/labour/special_account",
	"ok": input.labour.special_account,
	"values": {},
}

findings["PY-012"] contains {
	"pointer": "/labour/paid_into_account",
	"ok": input.labour.paid_into_account,
	"message": "paid",
	"values": {},
}

# METADATA
# title: 工资保证金
# description: 施工合同的工资保证金(可以保函替代)应在规定比例之内;同一地区有多个在建工程或连续未欠薪的可以下浮,连续未欠薪满规定年数的,或者合同额较小且未欠薪的,可以免存。
# custom:
#   code: PY-013
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2021-11-01"
#   basis:
#     - {source: SC-724, clause: 第三十二条, confidence: text}
#     - {source: RS-2021-65, clause: 存储比例, confidence: secondary}
#     - {source: RS-2021-65, clause: 减免, confidence: secondary}
#     - {source: RS-2021-65, clause: 保函替代, confidence: secondary}
#   title_en: Wage deposit
#   description_en: The wage deposit of the construction contracts, in cash or by guarantee, lies within the share set; several works in one place or years without arrears lower it, and more such years, or a small contract with some, spare it.
#   values:
#     actual: {kind: money, zh: 工资保证金, en: wage deposit}
#     amount: {kind: money, zh: 施工合同额, en: construction contracts}
#     share: {kind: percent, zh: 规定比例, en: share set}
#     limit: {kind: money, zh: 应为, en: required}
#     gap: {kind: money, zh: 相差, en: difference}
#   messages:
#     fail: {zh: "工资保证金 {actual},低于施工合同额 {amount} 的 {share}({limit}),少 {gap}", en: "the wage deposit of {actual} is {gap} below {share} of the construction contracts of {amount}, which is {limit}"}
#     over: {zh: "工资保证金 {actual},高于施工合同额 {amount} 的 {share}({limit}),多 {gap}", en: "the wage deposit of {actual} is {gap} above {share} of the construction contracts of {amount}, which is {limit}"}
#   remedy: 按规定比例补存保证金或提供保函,属于下浮、免存情形的如实填报
#   remedy_en: Make up the deposit or give a guarantee, or state why it may be lower
applies["PY-013"] := false if {
	completed
} else := count(works) > 0

needs["PY-013"] contains "/project/status"

needs["PY-013"] contains "/labour/deposit"

needs["PY-013"] contains pointer if {
	some pattern in ["/contracts/*/type", "/contracts/*/amount"]
	some pointer in facts.unstated(pattern, works)
}

let_for := sum([contract.amount | some contract in works])

# Years without arrears and several works are grounds that the package has to state.
clean_years := object.get(input.labour, "arrears_free_years", 0)

several := object.get(input.labour, "several_works", false)

spared if clean_years >= params.at(data.params.wage_deposit_exempt_years, input.judged_on)

spared if {
	clean_years >= params.at(data.params.wage_deposit_small_years, input.judged_on)
	every contract in works {
		contract.amount < params.at(data.params.wage_deposit_small_contract, input.judged_on)
	}
}

lowered if clean_years >= params.at(data.params.wage_deposit_lower_years, input.judged_on)

lowered if several

least_share := 0 if {
	spared
} else := params.at(data.params.wage_deposit_lowered, input.judged_on) if {
	lowered
} else := params.at(data.params.wage_deposit_least, input.judged_on)

most_share := params.at(data.params.wage_deposit_most, input.judged_on)

findings["PY-013"] contains {
	"pointer": "/labour/deposit",
	"ok": (deposit * 100000000) >= (let_for * least_share),
	"values": {"actual": deposit, "amount": let_for, "share": least_share, "limit": limit, "gap": limit - deposit},
} if {
	deposit := input.labour.deposit
	limit := ceil((let_for * least_share) / 100000000)
}

findings["PY-013"] contains {
	"pointer": "/labour/deposit",
	"ok": (deposit * 100000000) <= (let_for * most_share),
	"message": "over",
	"values": {"actual": deposit, "amount": let_for, "share": most_share, "limit": limit, "gap": deposit - limit},
} if {
	deposit := input.labour.deposit
	limit := floor((let_for * most_share) / 100000000)
}

# METADATA
# title: 实名制、总包代发和告示牌
# description: 施工现场须实行农民工实名制管理,分包单位农民工工资由施工总承包单位代发,设立维权信息告示牌。
# custom:
#   code: PY-014
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-05-01"
#   basis:
#     - {source: SC-724, clause: 第二十八条, confidence: text}
#     - {source: SC-724, clause: 第三十一条, confidence: text}
#     - {source: SC-724, clause: 第三十四条, confidence: text}
#   title_en: Real names, payment by the general contractor and notice board
#   description_en: Workers on site are registered by name, subcontract wages are paid by the general contractor, and a notice board of rights stands on site.
#   values: {}
#   messages:
#     fail: {zh: "施工现场没有实行农民工实名制管理", en: "workers on site are not registered by name"}
#     agent: {zh: "分包单位农民工工资没有由施工总承包单位代发", en: "subcontract wages are not paid by the general contractor"}
#     board: {zh: "施工现场没有设立维权信息告示牌", en: "no notice board of rights stands on site"}
#   remedy: 落实实名制、总包代发和告示牌
#   remedy_en: Register by name, pay through the general contractor and put up the board
applies["PY-014"] := on_site

needs["PY-014"] contains "/project/status"

needs["PY-014"] contains "/labour/real_name"

needs["PY-014"] contains "/labour/agent_pay"

needs["PY-014"] contains "/labour/notice_board"

findings["PY-014"] contains {"pointer": "/labour/real_name", "ok": input.labour.real_name, "values": {}}

findings["PY-014"] contains {"pointer": "/labour/agent_pay", "ok": input.labour.agent_pay, "message": "agent", "values": {}}

findings["PY-014"] contains {"pointer": "/labour/notice_board", "ok": input.labour.notice_board, "message": "board", "values": {}}
