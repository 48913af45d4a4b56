# METADATA
# scope: package
# title: 投向领域
# description: 项目的投向领域按当时的口径核对,负面清单施行后只作统计分类。
# schemas:
#   - input: schema.facts
package rules.field

import data.lib.params

# METADATA
# title: 投向领域编码
# description: 项目的投向领域须有现行编码。负面清单施行以前,投向领域清单是限制,清单以外的提示;施行以后编码只作统计分类,清单以外不是退回的理由。
# custom:
#   code: SB-FIELD-01
#   severity: warn
#   lists: [special_bond]
#   from: "2022-06-01"
#   basis:
#     - {source: FIELDS-2022, clause: 九加二领域, confidence: secondary, until: "2024-12-25"}
#     - {source: GB-2024-52, clause: 第一部分(一), confidence: text, from: "2024-12-25"}
#   title_en: Field code
#   description_en: The field of the project has a code in force. Before the negative list the list of fields was a limit, and a field outside it is a warning; since then the codes serve statistics only, and a field outside them is no reason to reject.
#   values:
#     actual: {kind: text, zh: 投向领域, en: field as stated}
#     field: {kind: text, zh: 领域名称, en: name in Chinese}
#     field_en: {kind: text, zh: 领域名称(英文), en: name}
#   messages:
#     fail: {zh: "投向领域 {actual} 不在核查日的投向领域清单之内", en: "the field {actual} is outside the list of fields that holds on the day of the check"}
#     statistics: {zh: "投向领域 {actual} 不是现行的领域编码;编码只作统计分类,不是退回的理由", en: "the field {actual} is no field code in force; the codes serve statistics only, so this is no reason to reject"}
#   remedy: 补充领域编码
#   remedy_en: Add the field code
applies["SB-FIELD-01"] := true

needs["SB-FIELD-01"] contains "/project/field"

named := [field |
	some field in params.in_force(data.params.fields, input.judged_on)
	field.code == input.project.field
]

findings["SB-FIELD-01"] contains {
	"pointer": "/project/field",
	"ok": true,
	"values": {"actual": input.project.field, "field": field.zh, "field_en": field.en},
} if {
	some field in named
}

outside[true] := {"message": "fail", "severity": "warn"}

outside[false] := {"message": "statistics", "severity": "info"}

findings["SB-FIELD-01"] contains object.union(
	outside[params.at(data.params.field_list_binds, input.judged_on)],
	{"pointer": "/project/field", "ok": false, "values": {"actual": input.project.field}},
) if {
	count(named) == 0
}
