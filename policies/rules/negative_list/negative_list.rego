# METADATA
# scope: package
# title: 负面清单
# description: 项目不在专项债券负面清单之内。
# schemas:
#   - input: schema.facts
package rules.negative_list

import data.lib.facts
import data.lib.params
import data.lib.province

# METADATA
# title: 负面清单项目
# description: 项目不得有专项债券负面清单所列的情形。地区台账另列省级负面清单的,以其为准,并须有依据文件。
# custom:
#   code: SB-NEG-01
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第一部分(一), confidence: text}
#     - {source: GB-2024-52, clause: 附件1, confidence: text}
#   title_en: Negative-list project
#   description_en: The project shows none of the situations on the negative list of special bonds. A list of the province in the region ledger takes its place, and rests on a document.
#   values:
#     flag: {kind: text, zh: 情形代码, en: code of the situation}
#     situation: {kind: text, zh: 情形, en: situation in Chinese}
#     situation_en: {kind: text, zh: 情形(英文), en: situation}
#   messages:
#     fail: {zh: "项目属于负面清单情形 {flag}:{situation}", en: "the project is on the negative list under {flag}: {situation_en}"}
#     local: {zh: "项目属于省级负面清单情形 {flag}", en: "the project is on the negative list of the province under {flag}"}
#     document: {zh: "地区台账所列省级负面清单没有依据文件", en: "the negative list of the province in the region ledger names no document"}
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
	"confidence": confidence_of(situation),
	"values": {"flag": flag, "situation": situation.zh, "situation_en": situation.en},
} if {
	some i, flag in input.project.negative_flags
	flag in codes_in_force
	some situation in national(flag)
}

findings["SB-NEG-01"] contains {
	"pointer": sprintf("/project/negative_flags/%d", [i]),
	"ok": false,
	"message": "local",
	"values": {"flag": flag},
} if {
	some i, flag in input.project.negative_flags
	flag in codes_in_force
	count(national(flag)) == 0
}

findings["SB-NEG-01"] contains {
	"pointer": sprintf("/project/negative_flags/%d", [i]),
	"ok": false,
	"message": "unknown",
	"values": {"flag": flag},
} if {
	some i, flag in input.project.negative_flags
	not flag in codes_in_force
}

# A list that names no document is used, but not in silence.
findings["SB-NEG-01"] contains {
	"pointer": "/region/parameters/negative_list/document",
	"ok": province.documented(local_list),
	"message": "document",
	"severity": "warn",
	"values": {},
}

local_list := province.stated("negative_list")

codes_in_force := local_list.value if {
	local_list
} else := [situation.code | some situation in situations]

situations := params.in_force(data.params.negative_list, input.judged_on)

# What a code means, as far as the national list knows it.
national(flag) := [situation |
	some situation in situations
	situation.code == flag
]

confidence_of(situation) := situation.confidence if {
	not local_list
} else := "text"

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

# METADATA
# title: 高风险地区附加禁止类
# description: 债务高风险地区的项目不得属于附加禁止的类别。地区是否高风险由省里在台账中给出;未给出的,只对可能属于这些类别的项目提示核实。
# custom:
#   code: SB-NEG-06
#   severity: warn
#   lists: [special_bond]
#   from: "2021-01-01"
#   basis:
#     - {source: CY-2021-115, clause: 高风险地区部分, confidence: background}
#   title_en: Extra bans for high-risk regions
#   description_en: A project in a region of high debt risk is of none of the kinds barred there. The province states in the ledger whether the region is one; where it does not, only projects that may be of such a kind are asked to check.
#   values:
#     ban: {kind: text, zh: 禁止类别代码, en: code of the ban}
#     kind: {kind: text, zh: 禁止类别, en: kind of project in Chinese}
#     kind_en: {kind: text, zh: 禁止类别(英文), en: kind of project}
#   messages:
#     fail: {zh: "所在地区为高风险地区,项目可能属于附加禁止的 {ban}:{kind}", en: "the region is one of high debt risk, and the project may be of a kind barred there, {ban}: {kind_en}"}
#     unknown: {zh: "台账没有说明所在地区是否高风险;若是,项目可能属于附加禁止的 {ban}:{kind}", en: "the ledger does not say whether the region is of high debt risk; if it is, the project may be of a kind barred there, {ban}: {kind_en}"}
#   remedy: 与省级核对高风险地区清单
#   remedy_en: Check the high-risk list with the province
applies["SB-NEG-06"] := at_risk != "false"

needs["SB-NEG-06"] contains "/project/category"

needs["SB-NEG-06"] contains "/project/field"

needs["SB-NEG-06"] contains "/project/status" if {
	some ban in possible_bans
	count(ban.statuses) > 0
}

needs["SB-NEG-06"] contains "/project/subfield" if {
	some ban in possible_bans
	count(ban.words) + count(ban.except) > 0
}

at_risk := sprintf("%v", [object.get(input.region, "high_risk", "unknown")])

weight_of_risk := {
	"true": {"message": "fail", "severity": "warn"},
	"unknown": {"message": "unknown", "severity": "info"},
}

# An empty list of a row sets no condition.
possible_bans := [ban |
	some ban in params.in_force(data.params.high_risk_bans, input.judged_on)
	open_to(ban.fields, input.project.field)
	open_to(ban.categories, input.project.category)
]

bans := [ban |
	some ban in possible_bans
	open_to(ban.statuses, object.get(input.project, "status", ""))
	speaks_of(ban.words)
	excepted := [word | some word in ban.except; contains(input.project.subfield, word)]
	count(excepted) == 0
]

shown_at(ban) := "/project/category" if {
	count(ban.categories) > 0
} else := "/project/subfield"

open_to(codes, _) if count(codes) == 0

open_to(codes, code) if code in codes

speaks_of(words) if count(words) == 0

speaks_of(words) if {
	some word in words
	contains(input.project.subfield, word)
}

findings["SB-NEG-06"] contains {"pointer": "/region/high_risk", "ok": true, "values": {}} if count(bans) == 0

findings["SB-NEG-06"] contains object.union(weight_of_risk[at_risk], {
	"pointer": shown_at(ban),
	"ok": false,
	"confidence": ban.confidence,
	"values": {"ban": ban.code, "kind": ban.zh, "kind_en": ban.en},
}) if {
	some ban in bans
}
