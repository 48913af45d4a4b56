# METADATA
# scope: package
# title: 负面清单
# description: 项目不在专项债券负面清单之内。
# schemas:
#   - input: schema.facts
package rules.negative_list

import data.lib.facts
import data.lib.params

# METADATA
# title: 负面清单项目
# description: 项目不得有专项债券负面清单所列的情形。
# custom:
#   code: SB-NEG-01
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第一部分(一), confidence: text}
#     - {source: GB-2024-52, clause: 附件1, confidence: text}
#   title_en: Negative-list project
#   description_en: The project shows none of the situations on the negative list of special bonds.
#   values:
#     flag: {kind: text, zh: 情形代码, en: code of the situation}
#     situation: {kind: text, zh: 情形, en: situation in Chinese}
#     situation_en: {kind: text, zh: 情形(英文), en: situation}
#   messages:
#     fail: {zh: "项目属于负面清单情形 {flag}:{situation}", en: "the project is on the negative list under {flag}: {situation_en}"}
#     unknown: {zh: "填报的负面清单情形 {flag} 不是现行清单的代码,不能当作没有禁止情形", en: "{flag} is not a code of the negative list in force, so it cannot be taken to mean that nothing is prohibited"}
#   remedy: 删除清单内建设内容,或改用其他资金渠道
#   remedy_en: Remove the listed content, or move it to another funding channel
applies["SB-NEG-01"] := true

needs["SB-NEG-01"] contains "/project/negative_flags"

findings["SB-NEG-01"] contains {"pointer": "/project/negative_flags", "ok": true, "values": {}} if {
	count(input.project.negative_flags) == 0
}

findings["SB-NEG-01"] contains {
	"pointer": sprintf("/project/negative_flags/%d", [i]),
	"ok": false,
	"confidence": situation.confidence,
	"values": {"flag": flag, "situation": situation.zh, "situation_en": situation.en},
} if {
	some i, flag in input.project.negative_flags
	some situation in listed(flag)
}

findings["SB-NEG-01"] contains {
	"pointer": sprintf("/project/negative_flags/%d", [i]),
	"ok": false,
	"message": "unknown",
	"values": {"flag": flag},
} if {
	some i, flag in input.project.negative_flags
	count(listed(flag)) == 0
}

listed(flag) := [situation |
	some situation in params.in_force(data.params.negative_list, input.judged_on)
	situation.code == flag
]

# METADATA
# title: 完全无收益
# description: 项目各年度政府性基金收入与专项收入合计须大于零,财政补助不算收益。
# custom:
#   code: SB-NEG-02
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第一部分(一), confidence: text}
#     - {source: GB-2024-52, clause: 附件1, confidence: text}
#   title_en: Project with no revenue at all
#   description_en: The fund income and special income of all years together are above zero; fiscal subsidy is no revenue.
#   values:
#     actual: {kind: money, zh: 各年收益合计, en: revenue of all years}
#   messages:
#     fail: {zh: "各年度政府性基金收入与专项收入合计为 {actual},项目完全没有收益", en: "fund income and special income of all years come to {actual}: the project has no revenue at all"}
#   remedy: 补充可实现的收费或基金收入依据;确无收益的改报一般债券或预算资金
#   remedy_en: Show a real charge or fund income; otherwise use general bonds or budget money
applies["SB-NEG-02"] := true

needs["SB-NEG-02"] contains "/cash_flow/*/fund_income"

needs["SB-NEG-02"] contains "/cash_flow/*/special_income"

findings["SB-NEG-02"] contains {"pointer": "/cash_flow", "ok": actual > 0, "values": {"actual": actual}} if {
	actual := sum([revenue | some row in input.cash_flow; revenue := row.fund_income + row.special_income])
}

# METADATA
# title: 一般竞争性产业
# description: 项目不得属于一般竞争性产业;新兴产业项目只能建设基础设施。
# custom:
#   code: SB-NEG-03
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 附件1, confidence: text}
#   title_en: General competitive industry
#   description_en: The project is not general competitive industry; in an emerging industry it builds infrastructure only.
#   values:
#     type: {kind: code, zh: 产业类别, en: type of industry}
#     scope: {kind: code, zh: 建设内容类别, en: kind of works}
#   messages:
#     fail: {zh: "产业类别为{type},不得申报专项债券", en: "the type of industry is {type}, which may not apply for special bonds"}
#     scope: {zh: "{type}项目的建设内容类别为{scope},只能建设基础设施", en: "the project is of {type} industry and its works are {scope}; only infrastructure may be built"}
#   remedy: 仅保留基础设施建设内容,剔除企业经营性投入
#   remedy_en: Keep infrastructure content only, and remove business inputs
applies["SB-NEG-03"] := true

needs["SB-NEG-03"] contains "/project/industry_type"

needs["SB-NEG-03"] contains "/project/scope" if input.project.industry_type == "emerging"

findings["SB-NEG-03"] contains {
	"pointer": "/project/industry_type",
	"ok": input.project.industry_type != "competitive",
	"values": {"type": input.project.industry_type},
}

findings["SB-NEG-03"] contains {
	"pointer": "/project/scope",
	"ok": input.project.scope == "infrastructure_only",
	"message": "scope",
	"values": {"type": input.project.industry_type, "scope": input.project.scope},
} if {
	input.project.industry_type == "emerging"
}

# METADATA
# title: 房地产开发内容
# description: 除规定品种外,投资明细中不得有房地产开发内容。
# custom:
#   code: SB-NEG-04
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第一部分(一), confidence: text}
#     - {source: GB-2024-52, clause: 附件1, confidence: text}
#   title_en: Real-estate development content
#   description_en: Outside the categories named in the list, no cost item is real-estate development.
#   values:
#     item: {kind: text, zh: 投资明细, en: cost item}
#     actual: {kind: money, zh: 金额, en: amount}
#   messages:
#     fail: {zh: "投资明细「{item}」为房地产开发内容,金额 {actual}", en: "cost item {item} is real-estate development, of {actual}"}
#   remedy: 剔除商品房、写字楼、酒店、公寓等内容
#   remedy_en: Remove commodity housing, offices, hotels and flats for sale
applies["SB-NEG-04"] := facts.negate(input.project.category in params.at(data.params.real_estate_categories, input.judged_on))

needs["SB-NEG-04"] contains "/project/category"

needs["SB-NEG-04"] contains "/investment/items/*/type"

needs["SB-NEG-04"] contains "/investment/items/*/amount"

findings["SB-NEG-04"] contains {"pointer": "/investment/items", "ok": true, "values": {}} if {
	count(real_estate) == 0
}

findings["SB-NEG-04"] contains {
	"pointer": sprintf("/investment/items/%d/amount", [i]),
	"ok": item.amount <= 0,
	"values": {"item": object.get(item, "name", sprintf("%d", [i + 1])), "actual": item.amount},
} if {
	some i, item in real_estate
}

real_estate := {i: item |
	some i, item in input.investment.items
	item.type == "real_estate"
}

# METADATA
# title: 负面清单关键词提示
# description: 项目名称或投资明细名称含负面清单关键词的,须填写负面清单说明。
# custom:
#   code: SB-NEG-05
#   severity: warn
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: ENGINEERING, clause: 关键词筛查, confidence: engineering}
#   title_en: Negative-list keyword hint
#   description_en: Where the name of the project or of a cost item holds a word that hints at the negative list, the note on the negative list is filled in.
#   values:
#     name: {kind: text, zh: 名称, en: name}
#     word: {kind: text, zh: 关键词, en: word}
#     flag: {kind: text, zh: 对应情形, en: situation it hints at}
#   messages:
#     fail: {zh: "「{name}」含关键词「{word}」,可能属于负面清单情形 {flag},未填写负面清单说明", en: "{name} holds the word {word}, which hints at {flag} of the negative list, and the note on the negative list is not filled in"}
#   remedy: 说明该内容不属于禁止类的理由,或删除
#   remedy_en: Explain why the item is not prohibited, or delete it
applies["SB-NEG-05"] := true

needs["SB-NEG-05"] contains "/project/name"

needs["SB-NEG-05"] contains "/investment/items/*/name"

findings["SB-NEG-05"] contains {"pointer": "/project/name", "ok": true, "values": {}} if {
	count(keywords) > 0
	count(hits) == 0
}

findings["SB-NEG-05"] contains {"pointer": hit.pointer, "ok": explained, "values": object.remove(hit, ["pointer"])} if {
	some hit in hits
}

keywords := params.in_force(data.params.negative_keywords, input.judged_on)

named["/project/name"] := input.project.name

named[sprintf("/investment/items/%d/name", [i])] := item.name if some i, item in input.investment.items

hits contains {"pointer": pointer, "name": name, "word": keyword.word, "flag": keyword.flag} if {
	some pointer, name in named
	some keyword in keywords
	contains(name, keyword.word)
}

explained := object.get(input.project, "negative_review_note", "") != ""
