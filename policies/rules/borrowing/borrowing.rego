# METADATA
# scope: package
# title: 举债与市场化融资
# description: 政府只通过发行债券举债;市场化融资由企业承担,不挤占专项债券的偿债资金。
# schemas:
#   - input: schema.facts
package rules.borrowing

import data.lib.facts
import data.lib.params

name(source) := object.get(source, "id", source.type)

# METADATA
# title: 只能发债举借
# description: 资金来源不得为违法违规的举债方式(政府借款、平台代借、垫资、BT、向政府融资租赁、政府购买服务融资等);贷款的举借主体不得为政府及其部门。
# custom:
#   code: DR-002
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2015-01-01"
#   basis:
#     - {source: BUDGET-LAW, clause: 第三十五条, confidence: text}
#     - {source: CY-2017-50, clause: 举债方式, confidence: background, from: "2017-04-26"}
#     - {source: CY-2017-87, clause: 融资禁令, confidence: text, from: "2017-05-28"}
#   title_en: Bonds are the only borrowing form
#   description_en: No source of money is an unlawful form of borrowing (loans to the government, loans through a platform, contractor advances, BT, leasing to the government, purchase of services as finance and the like), and no loan has the government as borrower.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     form: {kind: code, zh: 举债方式, en: form of borrowing}
#     borrower: {kind: code, zh: 举借主体, en: borrower}
#   messages:
#     fail: {zh: "资金来源 {source} 属于禁止的举债方式:{form}", en: "source {source} is a forbidden form of borrowing: {form}"}
#     borrower: {zh: "资金来源 {source} 的举借主体为{borrower},政府只能通过发行地方政府债券举债", en: "the borrower of source {source} is {borrower}: a government borrows by bonds alone"}
#   remedy: 改用合规渠道
#   remedy_en: Use a lawful channel
applies["DR-002"] := true

needs["DR-002"] contains "/funding/sources/*"

needs["DR-002"] contains facts.element("/funding/sources/*/borrower", i) if {
	some i, source in loans
	not borrower(source)
	count(forbidden(source)) == 0
}

# The type alone says enough in a package that names no instruments. One that does
# names them all, so that leaving one out is no way past a forbidden one.
needs["DR-002"] contains facts.element("/funding/sources/*/instrument", i) if {
	some source in input.funding.sources
	source.instrument
	every other in input.funding.sources {
		count(forbidden(other)) == 0
	}
	some i, silent in input.funding.sources
	not silent.instrument
}

findings["DR-002"] contains {
	"pointer": sprintf("/funding/sources/%d/type", [i]),
	"ok": true,
	"values": {"source": name(source)},
} if {
	some i, source in input.funding.sources
	count(forbidden(source)) == 0
}

findings["DR-002"] contains {
	"pointer": sprintf("/funding/sources/%d/%s", [i, field]),
	"ok": false,
	"confidence": row.confidence,
	"values": {"source": name(source), "form": row.code},
} if {
	some i, source in input.funding.sources
	some row in forbidden(source)
	some field in ["type", "instrument"]
	source[field] == row.code
}

findings["DR-002"] contains {
	"pointer": borrower_place(i, source),
	"ok": borrower(source) != "government",
	"message": "borrower",
	"values": {"source": name(source), "borrower": borrower(source)},
} if {
	some i, source in loans
}

forbidden(source) := {row |
	some row in params.in_force(data.params.forbidden_borrowing, input.judged_on)
	row.code in {source.type, object.get(source, "instrument", source.type)}
}

loans[i] := source if {
	some i, source in input.funding.sources
	borrowed(source)
	not source.type in lawful
}

# A set, empty where the law names nothing: then everything is asked about.
lawful := {type | some type in params.at(data.params.lawful_borrowing, input.judged_on)}

borrowed(source) if source.type in {"bank_loan", "shareholder_loan"}

borrowed(source) if source.instrument in {"loan", "shareholder_loan", "lease"}

borrowed(source) if source.debt

borrowed(source) if {
	source.borrower == "government"
	not source.type in {"local_budget", "central_budget", "central_other", "higher_grant"}
	object.get(source, "debt", true)
}

# A loan that does not name its borrower is the market financing of the project.
borrower(source) := source.borrower

borrower(source) := input.market.borrower.type if not source.borrower

borrower_place(i, source) := sprintf("/funding/sources/%d/borrower", [i]) if source.borrower

borrower_place(_, source) := "/market/borrower/type" if not source.borrower

# Whether the project also borrows on the market, as any section that would show it
# says; undefined where no source is stated.
market_financed if loan_stated

market_financed := false if {
	not loan_stated
	count(input.funding.sources) > 0
}

loan_stated if {
	some source in input.funding.sources
	source.type == "bank_loan"
}

loan_stated if input.market.total > 0

loan_stated if {
	some row in input.debt_service
	row.market_principal > 0
}

# METADATA
# title: 市场化融资空间
# description: 同时发债和市场化融资的项目,市场化融资本息合计不得超过项目净收益偿还专项债券本息后的剩余。
# custom:
#   code: SB-MKT-01
#   severity: block
#   lists: [special_bond]
#   from: "2019-06-10"
#   basis:
#     - {source: TZ-2019-33, clause: 组合融资, confidence: text}
#   title_en: Room for market financing
#   description_en: Where bonds and market loans are combined, principal and interest of the loans stay within the net income left after principal and interest of the bonds.
#   values:
#     actual: {kind: money, zh: 市场化融资本息, en: market principal and interest}
#     limit: {kind: money, zh: 剩余收益, en: income left}
#     gap: {kind: money, zh: 超出, en: excess}
#     income: {kind: money, zh: 净收益合计, en: net income}
#     service: {kind: money, zh: 债券本息合计, en: bond principal and interest}
#   messages:
#     fail: {zh: "市场化融资本息 {actual},超过净收益 {income} 偿还债券本息 {service} 后的剩余 {limit},超出 {gap}", en: "market principal and interest of {actual} exceed the {limit} that net income of {income} leaves after bond service of {service}: {gap} too much"}
#   remedy: 压减市场化融资
#   remedy_en: Reduce the market loan
applies["SB-MKT-01"] := market_financed

needs["SB-MKT-01"] contains "/funding/sources/*"

needs["SB-MKT-01"] contains "/cash_flow/*/net"

needs["SB-MKT-01"] contains "/debt_service/*/principal"

needs["SB-MKT-01"] contains "/debt_service/*/interest"

needs["SB-MKT-01"] contains "/debt_service/*/market_principal"

needs["SB-MKT-01"] contains "/debt_service/*/market_interest"

findings["SB-MKT-01"] contains {
	"pointer": "/debt_service",
	"ok": actual <= limit,
	"values": {"actual": actual, "limit": limit, "gap": actual - limit, "income": income, "service": service},
} if {
	actual := sum([(row.market_principal + row.market_interest) | some row in input.debt_service])
	income := sum([row.net | some row in input.cash_flow])
	service := sum([(row.principal + row.interest) | some row in input.debt_service])
	limit := income - service
}

# METADATA
# title: 专项收入优先偿还专项债券
# description: 每一年度偿还市场化融资的资金不得超过当年净收益偿还专项债券本息后的余额;以前年度结余足以弥补的只提示。
# custom:
#   code: SB-MKT-02
#   severity: block
#   lists: [special_bond]
#   from: "2019-06-10"
#   basis:
#     - {source: TZ-2019-33, clause: 偿还顺序, confidence: secondary}
#   title_en: Special bond paid first
#   description_en: In each year the market loan is paid only from the net income left after the bonds of that year; where the surplus of earlier years makes up for it, this is a hint.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     actual: {kind: money, zh: 偿还市场化融资, en: paid on market loans}
#     limit: {kind: money, zh: 偿债后余额, en: left after bond service}
#     gap: {kind: money, zh: 超出, en: excess}
#     carried: {kind: money, zh: 以前年度结余, en: surplus of earlier years}
#   messages:
#     fail: {zh: "{year} 年偿还市场化融资 {actual},超过当年偿还专项债券本息后的余额 {limit},超出 {gap},以前年度结余 {carried} 不足以弥补", en: "in {year} {actual} goes to market loans, {gap} more than the {limit} left after bond service, and the surplus of {carried} from earlier years does not make up for it"}
#     carried: {zh: "{year} 年偿还市场化融资 {actual},超过当年偿还专项债券本息后的余额 {limit},超出 {gap},由以前年度结余 {carried} 弥补", en: "in {year} {actual} goes to market loans, {gap} more than the {limit} left after bond service, made up for by the surplus of {carried} from earlier years"}
#   remedy: 调整还款顺序
#   remedy_en: Change the payment order
applies["SB-MKT-02"] := market_financed

needs["SB-MKT-02"] contains "/funding/sources/*"

needs["SB-MKT-02"] contains "/cash_flow/*/net"

needs["SB-MKT-02"] contains "/debt_service/*/principal"

needs["SB-MKT-02"] contains "/debt_service/*/interest"

needs["SB-MKT-02"] contains "/debt_service/*/market_principal"

needs["SB-MKT-02"] contains "/debt_service/*/market_interest"

findings["SB-MKT-02"] contains object.union(weight, {
	"pointer": sprintf("/debt_service/%d/market_principal", [i]),
	"ok": gap <= 0,
	"values": {"year": row.year, "actual": flow.loan, "limit": limit, "gap": gap, "carried": carried},
}) if {
	some i, row in input.debt_service
	flow := flows[row.year]
	limit := max({0, flow.income - flow.bond})
	gap := flow.loan - limit
	carried := max({0, surplus_before(row.year)})
	weight := made_up(gap <= carried)
}

made_up(true) := {"severity": "warn", "message": "carried"}

made_up(false) := {"message": "fail"}

# What each year takes in and pays out.
flows[year] := {"income": income, "bond": bond, "loan": loan} if {
	some year in ({row.year | some row in input.cash_flow} | {row.year | some row in input.debt_service})
	income := sum([row.net | some row in input.cash_flow; row.year == year])
	bond := sum([(row.principal + row.interest) | some row in input.debt_service; row.year == year])
	loan := sum([loan_paid(row) | some row in input.debt_service; row.year == year])
}

# Interest before the project earns is a cost of the works, not paid from income.
loan_paid(row) := row.market_principal + row.market_interest if earning(row.year)

loan_paid(row) := row.market_principal if not earning(row.year)

earning(year) if year >= first_earning

first_earning := min({row.year | some row in input.cash_flow; row.net != 0})

surplus_before(year) := sum([(flow.income - (flow.bond + flow.loan)) |
	some y, flow in flows
	y < year
	earning(y)
])

# METADATA
# title: 市场化融资主体
# description: 有市场化融资的项目,须由企业法人融资并自负偿还责任,政府不得担保。
# custom:
#   code: SB-MKT-03
#   severity: warn
#   lists: [special_bond]
#   from: "2019-06-10"
#   basis:
#     - {source: TZ-2019-33, clause: 融资主体, confidence: background}
#     - {source: BUDGET-LAW, clause: 第三十五条, confidence: text}
#   title_en: Borrower of market financing
#   description_en: Market loans are borrowed and repaid by an enterprise legal person, without a government guarantee.
#   values:
#     actual: {kind: code, zh: 借款人类型, en: borrower type}
#     guarantee: {kind: bool, zh: 政府担保, en: government guarantee}
#   messages:
#     fail: {zh: "市场化融资的借款人为{actual},应为企业法人", en: "the borrower of the market loan is {actual}, not an enterprise legal person"}
#     guarantee: {zh: "市场化融资由政府担保,应予取消", en: "the market loan is guaranteed by the government, which must be withdrawn"}
#   remedy: 改由企业法人独立融资,取消政府担保
#   remedy_en: Use an enterprise borrower with no government guarantee
applies["SB-MKT-03"] := market_financed

needs["SB-MKT-03"] contains "/funding/sources/*"

needs["SB-MKT-03"] contains "/market/borrower/type"

needs["SB-MKT-03"] contains "/market/government_guarantee"

findings["SB-MKT-03"] contains {
	"pointer": "/market/borrower/type",
	"ok": actual in {type | some type in params.at(data.params.market_borrowers, input.judged_on)},
	"values": {"actual": actual},
} if {
	actual := input.market.borrower.type
}

findings["SB-MKT-03"] contains {
	"pointer": "/market/government_guarantee",
	"ok": facts.negate(guarantee),
	"message": "guarantee",
	"values": {"guarantee": guarantee},
} if {
	guarantee := input.market.government_guarantee
}
