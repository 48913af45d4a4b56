# On what terms capital comes and what raising it must not lead to.
package rules.capital

import data.lib.facts
import data.lib.params

# Whose terms a package states: money of open kind and money raised by instruments.
# Budget money and own money come without, but what they state counts.
termed := object.union(open_sources, {i: source |
	some i, source in equity_sources
	source.as_capital == true
})

terms_needs contains "/funding/sources/*/as_capital"

terms_needs contains pointer if some pointer in facts.unstated("/funding/sources/*/terms", termed)

# What the terms of capital are held against.
terms_found(banned) := {{
	"pointer": sprintf("/funding/sources/%d/terms/%d", [i, k]),
	"ok": facts.negate(term in banned),
	"values": object.union(told(source), {"term": term}),
} |
	some i, source in capital_sources
	some k, term in source.terms
}

no_terms := {"pointer": "/funding/sources", "ok": true, "values": {}} if {
	every source in capital_sources {
		count(object.get(source, "terms", [])) == 0
	}
}

# METADATA
# title: 权益工具排除情形
# description: 作为资本金的资金不得附有本息回购承诺、兜底保障等收益附加条件,不得在当期债务偿还前分红,不得在清算时优先于其他债务受偿。
# custom:
#   code: CR-006
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-11-20"
#   basis:
#     - {source: GF-2019-26, clause: (七), confidence: text}
#   title_en: Instruments that do not count
#   description_en: Money booked as capital carries no promise to repurchase, no guaranteed return, no dividend before the debt of the period is paid and no rank above other debt in liquidation.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     term: {kind: code, zh: 资金条件, en: term}
#     amount: {kind: money, zh: 金额, en: amount}
#   messages:
#     fail: {zh: "资金来源 {source} 附有「{term}」条件,不得认定为资本金", en: "source {source} carries the term \"{term}\" and does not count as capital"}
#   remedy: 删除所列资金条件,或不作为资本金
#   remedy_en: Remove the terms, or do not book the money as capital
applies["CR-006"] := subject

needs["CR-006"] contains pointer if some pointer in scope_needs

needs["CR-006"] contains pointer if some pointer in terms_needs

findings["CR-006"] contains finding if some finding in terms_found(params.at(data.params.excluded_terms, input.judged_on))

findings["CR-006"] contains no_terms

bonds_in_capital := {i: source |
	some i, source in facts.sources_of({"special_bond"})
	source.as_capital == true
}

industries := params.in_force(data.params.capital_industries, input.judged_on)

# METADATA
# title: 专项债券作资本金
# description: 专项债券作为项目资本金的,项目行业须在专项债券可用作资本金的行业之内;规模和偿债条件由专项债券规则核对。
# custom:
#   code: CR-007
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-11-20"
#   basis:
#     - {source: GF-2019-26, clause: (八), confidence: text}
#   title_en: Special bonds as capital
#   description_en: Where special bonds serve as project capital, the industry is one of those open to it; how much and on what conditions is left to the rules on special bonds.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     amount: {kind: money, zh: 金额, en: amount}
#     industry: {kind: text, zh: 可用作资本金行业, en: industry}
#   messages:
#     fail: {zh: "资金来源 {source} 是专项债券,作为资本金,但行业 {industry} 不在核查日施行的可用作资本金的行业之内", en: "source {source} is a special bond booked as capital, but the industry {industry} is not open to it on the day of judging"}
#   remedy: 核对所属行业可否以专项债券作资本金,不可以的改用其他资金
#   remedy_en: Check whether the industry is open to it, and use other money as capital where it is not
applies["CR-007"] := count(bonds_in_capital) > 0 if {
	subject
	is_array(input.funding.sources)
	every source in facts.sources_of({"special_bond"}) {
		is_boolean(source.as_capital)
	}
}

applies["CR-007"] := false if subject == false

needs["CR-007"] contains pointer if some pointer in scope_needs

needs["CR-007"] contains "/funding/sources"

needs["CR-007"] contains pointer if {
	some pointer in facts.unstated("/funding/sources/*/as_capital", facts.sources_of({"special_bond"}))
}

needs["CR-007"] contains "/project/capital_industry"

findings["CR-007"] contains {
	"pointer": "/project/capital_industry",
	"ok": input.project.capital_industry in {row.code | some row in industries},
	"values": object.union(told(source), {"industry": input.project.capital_industry}),
} if {
	count(industries) > 0
	some source in bonds_in_capital
}

# METADATA
# title: 资本金不得抽回
# description: 作为资本金的资金不得约定在项目存续期间退出或者抽回。
# custom:
#   code: CR-008
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "1996-08-23"
#   basis:
#     - {source: GF-1996-35, clause: 第二条, confidence: text}
#     - {source: GF-2019-26, clause: (一), confidence: text, from: "2019-11-20"}
#   title_en: No withdrawal of capital
#   description_en: Money booked as capital carries no term that takes it out again during the project.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     term: {kind: code, zh: 资金条件, en: term}
#     amount: {kind: money, zh: 金额, en: amount}
#   messages:
#     fail: {zh: "资金来源 {source} 作为资本金,却约定「{term}」;资本金不得抽回", en: "source {source} is booked as capital, but carries the term \"{term}\": capital may not be withdrawn"}
#   remedy: 删除退出条款
#   remedy_en: Remove the exit term
applies["CR-008"] := subject

needs["CR-008"] contains pointer if some pointer in scope_needs

needs["CR-008"] contains pointer if some pointer in terms_needs

findings["CR-008"] contains finding if some finding in terms_found(params.at(data.params.withdrawal_terms, input.judged_on))

findings["CR-008"] contains no_terms

# Capital that the project unit raises itself.
own_capital if {
	some source in capital_sources
	source.type in {"enterprise_own", "social_capital", "equity_fund", "other"}
}

state_owned if input.project.owner.type in {"state_enterprise", "platform"}

works := {i: contract |
	some i, contract in input.contracts
	not object.get(contract, "type", "construction") in {"survey_design", "supervision", "service_purchase"}
}

# METADATA
# title: 不新增隐性债务、不拖欠
# description: 筹措资本金不得新增地方政府隐性债务,国有企业不得违反资产负债率要求,不得拖欠工程款。
# custom:
#   code: CR-011
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-11-20"
#   basis:
#     - {source: GF-2019-26, clause: (九), confidence: text}
#   title_en: No hidden debt, no arrears
#   description_en: Raising the capital adds no hidden debt of the local government, keeps a state enterprise within its asset-liability limits and leaves no works payment in arrears.
#   values:
#     list: {kind: code, zh: 清单, en: list}
#     contract: {kind: text, zh: 合同, en: contract}
#     overdue: {kind: money, zh: 逾期未付, en: overdue}
#   messages:
#     fail: {zh: "{list}申报标明新增隐性债务", en: "the application for {list} is stated to add hidden debt"}
#     leverage: {zh: "标明项目单位筹措资本金不符合国有企业资产负债率要求", en: "raising the capital is stated to break the asset-liability limits of state enterprises"}
#     leverage_unstated: {zh: "项目单位以自有资金作资本金,没有写明是否符合国有企业资产负债率要求", en: "the project unit puts in capital of its own and does not say whether it stays within the asset-liability limits of state enterprises"}
#     overdue: {zh: "合同 {contract} 逾期未付 {overdue}", en: "{overdue} is overdue on contract {contract}"}
#   remedy: 取消新增隐性债务的安排,说明资产负债率情况,清偿拖欠的工程款
#   remedy_en: Drop what adds hidden debt, state how the leverage stands, and pay what is overdue
applies["CR-011"] := subject

needs["CR-011"] contains pointer if some pointer in scope_needs

# One application that says so speaks for the project; where several do, each counts.
needs["CR-011"] contains "/applications/*/adds_hidden_debt" if count(hidden_debt_stated) == 0

needs["CR-011"] contains "/funding/sources/*/as_capital"

needs["CR-011"] contains "/project/owner/type" if own_capital

needs["CR-011"] contains "/project/status"

needs["CR-011"] contains "/contracts" if input.project.status in {"under_construction", "completed"}

needs["CR-011"] contains pointer if some pointer in facts.unstated("/contracts/*/overdue", works)

findings["CR-011"] contains {
	"pointer": sprintf("/applications/%d/adds_hidden_debt", [i]),
	"ok": facts.negate(application.adds_hidden_debt),
	"values": {"list": application.list},
} if {
	some i, application in hidden_debt_stated
}

hidden_debt_stated := {i: application |
	some i, application in input.applications
	is_boolean(application.adds_hidden_debt)
}

findings["CR-011"] contains object.union(leverage, {"pointer": "/funding/soe_leverage_ok", "values": {}}) if {
	own_capital
	state_owned
}

# Not to say whether the limits are kept weighs less than to break them.
leverage := {"ok": input.funding.soe_leverage_ok, "message": "leverage"} if {
	is_boolean(input.funding.soe_leverage_ok)
} else := {"ok": false, "message": "leverage_unstated", "severity": "warn"}

findings["CR-011"] contains {
	"pointer": sprintf("/contracts/%d/overdue", [i]),
	"ok": contract.overdue == 0,
	"message": "overdue",
	"values": {
		"contract": object.get(contract, "id", object.get(contract, "name", sprintf("%d", [i + 1]))),
		"overdue": contract.overdue,
	},
} if {
	some i, contract in works
}
