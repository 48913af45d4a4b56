# What may not pass for a purchase of services, and what may not go into a platform.
package rules.borrowing

import data.lib.facts
import data.lib.params

# METADATA
# title: 政府购买服务禁区
# description: 不得以政府购买服务名义采购货物、建设工程、基础设施和土地储备前期开发,不得把工程与服务打包,不得购买融资行为;购买服务须先有预算。
# custom:
#   code: DR-016
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2017-05-28"
#   basis:
#     - {source: CY-2017-87, clause: 货物和工程禁令, confidence: text}
#     - {source: CY-2017-87, clause: 基础设施禁令, confidence: text}
#     - {source: CY-2017-87, clause: 打包禁令, confidence: text}
#     - {source: CY-2017-87, clause: 融资禁令, confidence: text}
#     - {source: CY-2017-87, clause: 先有预算, confidence: text}
#   title_en: Not as government purchase of service
#   description_en: Goods, works, infrastructure and land-reserve development are not bought as a government service, works and services are not packaged, financing is not a service, and the budget comes before the purchase.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     form: {kind: code, zh: 购买内容, en: what is bought}
#     contract: {kind: text, zh: 合同, en: contract}
#     budgeted: {kind: bool, zh: 先列入预算, en: in the budget first}
#   messages:
#     fail: {zh: "资金来源 {source} 为{form},不得以政府购买服务名义举借", en: "source {source} is {form}, which may not pass as a purchase of services"}
#     contract: {zh: "政府购买服务合同 {contract} 的内容为{form},不属于可以购买的服务", en: "contract {contract} buys {form} as a government service, which is no service that may be bought"}
#     budget: {zh: "政府购买服务合同 {contract} 未先列入预算", en: "contract {contract} buys a government service that was not in the budget first"}
#   remedy: 改为工程建设程序
#   remedy_en: Use the works procedure
applies["DR-016"] := true

needs["DR-016"] contains "/funding/sources/*"

needs["DR-016"] contains pointer if some pointer in facts.unstated("/contracts/*/type", input.contracts)

needs["DR-016"] contains pointer if {
	some pattern in ["/contracts/*/content", "/contracts/*/budgeted"]
	some pointer in facts.unstated(pattern, service_purchases)
}

not_services := {row.code | some row in params.in_force(data.params.service_purchase_bans, input.judged_on)}

service_purchases[i] := contract if {
	some i, contract in input.contracts
	contract.type == "service_purchase"
}

forms_of(source) := {form | some form in [source.type, source.instrument]}

findings["DR-016"] contains {
	"pointer": source_pointer(i, "type"),
	"ok": true,
	"values": {"source": name(source)},
} if {
	some i, source in input.funding.sources
	count(forms_of(source) & not_services) == 0
}

findings["DR-016"] contains {
	"pointer": source_pointer(i, field),
	"ok": false,
	"values": {"source": name(source), "form": source[field]},
} if {
	some i, source in input.funding.sources
	some field in ["type", "instrument"]
	source[field] in not_services
}

findings["DR-016"] contains {
	"pointer": contract_pointer(i, "content"),
	"ok": facts.negate(contract.content in not_services),
	"message": "contract",
	"values": {"contract": contract_name(i, contract), "form": contract.content},
} if {
	some i, contract in service_purchases
}

findings["DR-016"] contains {
	"pointer": contract_pointer(i, "budgeted"),
	"ok": contract.budgeted,
	"message": "budget",
	"values": {"contract": contract_name(i, contract), "budgeted": contract.budgeted},
} if {
	some i, contract in service_purchases
}

# METADATA
# title: 平台公司公益资产注资
# description: 不得将公益性资产、储备土地注入融资平台公司,不得承诺以土地出让收入偿债;政府和社会资本合作不得约定回购、保底或承担损失。
# custom:
#   code: DR-017
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2017-04-26"
#   basis:
#     - {source: CY-2017-50, clause: 融资平台注资, confidence: background}
#     - {source: CY-2017-50, clause: PPP禁令, confidence: background}
#   title_en: No public assets or reserve land into platforms
#   description_en: Public-welfare assets and reserve land are not put into financing platforms, income from land is not promised for debt, and a partnership carries no repurchase, minimum return or loss cover.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     form: {kind: code, zh: 情形, en: what was found}
#   messages:
#     fail: {zh: "资金来源 {source} 涉及{form},不得用于融资平台公司注资或偿债", en: "source {source} involves {form}, which may not go into a financing platform or pay its debt"}
#     partnership: {zh: "政府和社会资本合作约定了{form}条款", en: "the partnership carries a term of {form}"}
#   remedy: 撤回违规注资,删除所列资金安排和条款
#   remedy_en: Take back the injection and remove the money and the terms named
applies["DR-017"] := concerned if {
	is_array(input.funding.sources)
	is_string(input.project.owner.type)
}

needs["DR-017"] contains "/project/owner/type"

needs["DR-017"] contains "/funding/sources/*"

needs["DR-017"] contains "/ppp/terms" if input.ppp

needs["DR-017"] contains pointer if {
	count(platforms) > 0
	some pointer in facts.unstated("/funding/sources/*/collateral", loans)
}

# Who of those concerned is a financing platform.
platforms contains "owner" if input.project.owner.type == "platform"

platforms contains "market" if input.market.borrower.type == "platform"

platforms contains name(source) if {
	some source in input.funding.sources
	source.borrower == "platform"
}

platforms contains name(source) if {
	some source in input.funding.sources
	source.type == "platform_loan"
}

concerned if {
	count(platforms) > 0
} else if {
	some source in input.funding.sources
	count(pledged(source)) > 0
} else if {
	input.ppp
} else := false

platform_bans := {code | some code in params.at(data.params.platform_bans, input.judged_on)}

pledged(source) := platform_bans & ({code | some code in source.collateral} | {source.instrument | source.instrument})

findings["DR-017"] contains {
	"pointer": source_pointer(i, "type"),
	"ok": true,
	"values": {"source": name(source)},
} if {
	some i, source in input.funding.sources
	count(pledged(source)) == 0
}

findings["DR-017"] contains {
	"pointer": source_pointer(i, pledge_field(source, form)),
	"ok": false,
	"values": {"source": name(source), "form": form},
} if {
	some i, source in input.funding.sources
	some form in pledged(source)
}

pledge_field(source, form) := "instrument" if {
	source.instrument == form
} else := "collateral"

findings["DR-017"] contains {
	"pointer": "/ppp/terms",
	"ok": false,
	"message": "partnership",
	"values": {"form": form},
} if {
	some form in params.at(data.params.partnership_bans, input.judged_on)
	form in input.ppp.terms
}
