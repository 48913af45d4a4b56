# What the budget law and the financing bans ask beside lawful sources of money.
package rules.borrowing

import data.lib.facts
import data.lib.params

bonds := facts.sources_of({"special_bond", "general_bond"})

special_bonds := facts.sources_of({"special_bond"})

general_bonds := facts.sources_of({"general_bond"})

bond_financed := count(bonds) > 0 if is_array(input.funding.sources)

source_pointer(i, field) := sprintf("/funding/sources/%d/%s", [i, field])

contract_pointer(i, field) := sprintf("/contracts/%d/%s", [i, field])

contract_name(i, contract) := object.get(contract, "id", object.get(contract, "name", sprintf("%d", [i + 1])))

# METADATA
# title: 不得违法违规举债筹资
# description: 政府投资项目的资金来源不得为违法违规举借的债务;举债方式和举借主体与预算法的要求一并核对。
# custom:
#   code: GI-008
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第五条, confidence: text}
#     - {source: SC-712, clause: 第三十三条(一), confidence: text}
#   title_en: No illegal borrowing as a funding source
#   description_en: No money of a government-investment project comes from unlawful borrowing, by the form and the borrower that the Budget Law allows.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     form: {kind: code, zh: 举债方式, en: form of borrowing}
#     borrower: {kind: code, zh: 举借主体, en: borrower}
#   messages:
#     fail: {zh: "资金来源 {source} 为{form},属于违法违规举债,不得用于政府投资", en: "source {source} is {form}, unlawful borrowing that may not pay for government investment"}
#     borrower: {zh: "资金来源 {source} 的举借主体为{borrower},属于违法违规举债,不得用于政府投资", en: "source {source} is borrowed by {borrower}, unlawful borrowing that may not pay for government investment"}
#   remedy: 改用预算、债券限额内资金
#   remedy_en: Use budget money or bonds inside the limit
applies["GI-008"] := true

needs["GI-008"] contains pointer if some pointer in needs["DR-002"]

findings["GI-008"] contains finding if some finding in findings["DR-002"]

# METADATA
# title: 不得担保承诺
# description: 政府及其部门不得以担保函、承诺函、安慰函、合同条款或者预算偿还承诺等方式为他人的债务提供担保。
# custom:
#   code: DR-003
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2015-01-01"
#   basis:
#     - {source: BUDGET-LAW, clause: 第三十五条, confidence: text}
#     - {source: CY-2017-50, clause: 担保承诺, confidence: background, from: "2017-04-26"}
#   title_en: No guarantees or promises
#   description_en: A government and its departments do not stand for the debt of others, whether by letters of guarantee, commitment or comfort, by a contract clause or by a promise to repay from the budget.
#   values:
#     form: {kind: code, zh: 担保形式, en: form of guarantee}
#     document: {kind: text, zh: 文号, en: number}
#     source: {kind: text, zh: 资金来源, en: source}
#     contract: {kind: text, zh: 合同, en: contract}
#     guarantee: {kind: bool, zh: 政府担保, en: government guarantee}
#   messages:
#     fail: {zh: "附件中有{form},政府不得为他人债务担保或承诺偿还", en: "a {form} is attached: a government may not guarantee the debt of others or promise to repay it"}
#     source: {zh: "资金来源 {source} 以{form}取得,政府不得为他人债务担保", en: "source {source} rests on {form}: a government may not guarantee the debt of others"}
#     market: {zh: "市场化融资由政府担保,政府不得为他人债务担保", en: "the market loan is guaranteed by the government, which may not guarantee the debt of others"}
#     contract: {zh: "合同 {contract} 含{form}条款,政府不得为他人债务担保或承诺偿还", en: "contract {contract} has a clause of {form}: a government may not guarantee the debt of others or promise to repay it"}
#   remedy: 撤销担保
#   remedy_en: Withdraw it
applies["DR-003"] := true

needs["DR-003"] contains "/funding/sources/*"

needs["DR-003"] contains "/documents"

needs["DR-003"] contains "/market/government_guarantee" if facts.has_market_financing

needs["DR-003"] contains pointer if some pointer in facts.unstated("/contracts/*/type", input.contracts)

needs["DR-003"] contains pointer if some pointer in facts.unstated("/contracts/*/clauses", financing_contracts)

guarantees := params.in_force(data.params.guarantee_forms, input.judged_on)

# Works, goods and their supervision carry no debt of others.
financing_contracts[i] := contract if {
	some i, contract in input.contracts
	contract.type in params.at(data.params.financing_contracts, input.judged_on)
}

letters[i] := row if {
	some row in guarantees
	some i, _ in facts.documents_of({row.code})
}

findings["DR-003"] contains {"pointer": "/documents", "ok": true, "values": {}} if count(letters) == 0

findings["DR-003"] contains {
	"pointer": facts.element("/documents/*/type", i),
	"ok": false,
	"confidence": row.confidence,
	"values": object.union({"form": row.code}, {"document": number | number := input.documents[i].number}),
} if {
	some i, row in letters
}

findings["DR-003"] contains {
	"pointer": source_pointer(i, "instrument"),
	"ok": false,
	"message": "source",
	"confidence": row.confidence,
	"values": {"source": name(source), "form": row.code},
} if {
	some i, source in input.funding.sources
	some row in guarantees
	source.instrument == row.code
}

findings["DR-003"] contains {
	"pointer": "/market/government_guarantee",
	"ok": facts.negate(guarantee),
	"message": "market",
	"values": {"guarantee": guarantee},
} if {
	guarantee := input.market.government_guarantee
}

findings["DR-003"] contains {
	"pointer": contract_pointer(i, "clauses"),
	"ok": false,
	"message": "contract",
	"confidence": row.confidence,
	"values": {"contract": contract_name(i, contract), "form": row.code},
} if {
	some i, contract in financing_contracts
	some row in guarantees
	row.code in contract.clauses
}

# METADATA
# title: 只用于公益性资本支出
# description: 有政府债券资金的项目须为公益性项目,债券资金对应的建设内容须是资本支出,不得用于经常性支出。
# custom:
#   code: DR-004
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2015-01-01"
#   basis:
#     - {source: BUDGET-LAW, clause: 第三十五条, confidence: text}
#   title_en: Public capital spending only
#   description_en: A project with government bonds serves the public welfare, and the content that the bond money pays for is capital spending, nothing recurrent.
#   values:
#     welfare: {kind: bool, zh: 公益性, en: public welfare}
#     source: {kind: text, zh: 资金来源, en: source}
#     item: {kind: text, zh: 建设内容项, en: cost item}
#     type: {kind: code, zh: 类别, en: kind of cost}
#   messages:
#     fail: {zh: "资金来源 {source} 对应的建设内容项 {item} 为{type},不属于公益性资本支出", en: "source {source} pays for cost item {item}, which is {type} and not public capital spending"}
#     unclear: {zh: "资金来源 {source} 对应的建设内容项 {item} 类别为{type},请说明属于资本支出", en: "source {source} pays for cost item {item} of the kind {type}: show that it is capital spending"}
#     item: {zh: "资金来源 {source} 的建设内容项 {item} 不在投资明细中,不能证明用于资本支出", en: "cost item {item} of source {source} is not among the cost items, which leaves open what it pays for"}
#     welfare: {zh: "项目填报为非公益性,政府债券只能用于公益性资本支出", en: "the project is stated not to serve the public welfare; government bonds pay only for public capital spending"}
#   remedy: 调整用途
#   remedy_en: Change the use
applies["DR-004"] := bond_financed

needs["DR-004"] contains "/funding/sources"

needs["DR-004"] contains "/project/public_welfare"

needs["DR-004"] contains "/investment/items/*"

needs["DR-004"] contains pointer if some pointer in facts.unstated("/funding/sources/*/content_item", bonds)

needs["DR-004"] contains pointer if {
	some source in bonds
	some pointer in facts.unstated("/investment/items/*/type", facts.items_of(source))
}

# An item without a code matters only where bond money names one that is not there.
needs["DR-004"] contains pointer if {
	some source in bonds
	count(facts.items_of(source)) == 0
	some pointer in facts.unstated("/investment/items/*/code", input.investment.items)
}

# A set, empty where the law names nothing: then nothing is capital spending.
capital_items := {type | some type in params.at(data.params.capital_items, input.judged_on)}

findings["DR-004"] contains {
	"pointer": "/project/public_welfare",
	"ok": input.project.public_welfare,
	"message": "welfare",
	"values": {"welfare": input.project.public_welfare},
}

findings["DR-004"] contains object.union(weight_of_item(item.type), {
	"pointer": source_pointer(i, "content_item"),
	"ok": item.type in capital_items,
	"values": {"source": name(source), "item": source.content_item, "type": item.type},
}) if {
	some i, source in bonds
	some item in facts.items_of(source)
}

# What stands under "other" may well be capital spending.
weight_of_item(type) := {"message": "unclear", "severity": "warn"} if {
	type == "other"
} else := {"message": "fail"}

findings["DR-004"] contains {
	"pointer": source_pointer(i, "content_item"),
	"ok": false,
	"message": "item",
	"values": {"source": name(source), "item": source.content_item},
} if {
	some i, source in bonds
	count(facts.items_of(source)) == 0
}

# METADATA
# title: 偿还计划与稳定来源
# description: 举借政府债券须有偿还计划和稳定的偿还资金来源;专项债券以还本付息表和收入征缴安排为准,一般债券逐项写明。
# custom:
#   code: DR-005
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2015-01-01"
#   basis:
#     - {source: BUDGET-LAW, clause: 第三十五条, confidence: text}
#   title_en: Repayment plan and stable source
#   description_en: Government bonds come with a repayment plan and a stable source to repay from; for special bonds the debt-service table and the collection of income show it, for general bonds each source states it.
#   values:
#     actual: {kind: money, zh: 计划还本, en: planned repayment}
#     expected: {kind: money, zh: 专项债券, en: special bonds}
#     gap: {kind: money, zh: 未安排偿还, en: not planned for}
#     source: {kind: text, zh: 资金来源, en: source}
#     plan: {kind: text, zh: 偿还计划, en: repayment plan}
#     from: {kind: text, zh: 偿还资金来源, en: repaid from}
#   messages:
#     fail: {zh: "还本付息表计划还本 {actual},专项债券 {expected},还有 {gap} 没有偿还计划", en: "the debt-service table plans to repay {actual} of {expected} in special bonds: {gap} has no repayment plan"}
#     income: {zh: "专项债券没有写明偿还资金来源:未填政府性基金科目,收入征缴为空", en: "no source to repay the special bonds is named: there is no fund item, and the list of income to be collected is empty"}
#     general: {zh: "一般债券 {source} 的偿还计划和来源未写明", en: "general bond {source} does not state its repayment plan and source"}
#   remedy: 补偿还计划
#   remedy_en: Add the plan
applies["DR-005"] := bond_financed

needs["DR-005"] contains "/funding/sources"

needs["DR-005"] contains "/debt_service/*/principal" if count(special_bonds) > 0

needs["DR-005"] contains pointer if some pointer in facts.unstated("/funding/sources/*/amount", special_bonds)

needs["DR-005"] contains "/repayment/income_collection" if {
	count(special_bonds) > 0
	count(repaid_from) == 0
}

needs["DR-005"] contains pointer if {
	some pattern in ["/funding/sources/*/repay_plan", "/funding/sources/*/repay_source"]
	some pointer in facts.unstated(pattern, general_bonds)
}

# Where the money to repay the special bonds comes from, as the package names it.
repaid_from contains "fund_item" if input.repayment.fund_item

repaid_from contains "income_collection" if count(input.repayment.income_collection) > 0

repaid_from contains "repay_source" if {
	every source in special_bonds {
		source.repay_source
	}
}

findings["DR-005"] contains {
	"pointer": "/debt_service",
	"ok": gap <= params.at(data.params.sum_tolerance, input.judged_on),
	"values": {"actual": actual, "expected": expected, "gap": gap},
} if {
	count(special_bonds) > 0
	actual := sum([row.principal | some row in input.debt_service])
	expected := sum([source.amount | some source in special_bonds])
	gap := expected - actual
}

findings["DR-005"] contains {
	"pointer": "/repayment/income_collection",
	"ok": count(repaid_from) > 0,
	"message": "income",
	"values": {},
} if {
	count(special_bonds) > 0
}

findings["DR-005"] contains {
	"pointer": source_pointer(i, "repay_plan"),
	"ok": true,
	"message": "general",
	"values": {"source": name(source), "plan": source.repay_plan, "from": source.repay_source},
} if {
	some i, source in general_bonds
}

# METADATA
# title: 列入预算调整
# description: 已下达或已发行的政府债券资金,须列入本级预算调整方案并经本级人大常委会批准,写明批准文号。
# custom:
#   code: DR-006
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2015-01-01"
#   basis:
#     - {source: BUDGET-LAW, clause: 第三十五条, confidence: text}
#     - {source: SC-729, clause: 第四十五条, confidence: text, from: "2020-10-01"}
#   title_en: In the budget adjustment
#   description_en: Bond money that has been assigned or issued stands in the budget adjustment approved by the congress standing committee of that level, and the number of the approval is stated.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     actual: {kind: text, zh: 填报的批准文号, en: approval as stated}
#   messages:
#     fail: {zh: "资金来源 {source} 的预算调整批准文号填为「{actual}」,不是文号", en: "the approval of the budget adjustment for source {source} is stated as \"{actual}\", which is no document number"}
#   remedy: 把债券收支列入预算调整,报本级人大常委会批准并填写文号
#   remedy_en: Put the bond into the budget adjustment, have it approved by the people's congress and state the number
applies["DR-006"] := bond_financed

needs["DR-006"] contains "/funding/sources"

needs["DR-006"] contains "/project/status"

needs["DR-006"] contains pointer if {
	input.project.status != "new"
	some pointer in facts.unstated("/funding/sources/*/status", bonds)
}

needs["DR-006"] contains pointer if some pointer in facts.unstated("/funding/sources/*/budget_adjust_doc", assigned)

# The budget is adjusted once the bonds are assigned, not when they are applied for.
assigned[i] := source if {
	some i, source in bonds
	is_assigned(source)
}

is_assigned(source) if source.status == "confirmed"

is_assigned(source) if source.approved > 0

is_assigned(source) if source.received > 0

findings["DR-006"] contains {"pointer": "/funding/sources", "ok": true, "values": {}} if count(assigned) == 0

# A word such as 办理中 stands for an approval that is not there yet.
findings["DR-006"] contains {
	"pointer": source_pointer(i, "budget_adjust_doc"),
	"ok": regex.match(`[0-9]`, source.budget_adjust_doc),
	"values": {"source": name(source), "actual": source.budget_adjust_doc},
} if {
	some i, source in assigned
}
