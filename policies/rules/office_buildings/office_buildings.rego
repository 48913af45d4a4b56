# METADATA
# scope: package
# title: 楼堂馆所
# description: 机关和人民团体建设房屋的,不得含接待功能,办公用房须经批准并只用预算资金。
# schemas:
#   - input: schema.facts
package rules.office_buildings

import data.lib.facts
import data.lib.params
import data.lib.permit

organ := input.project.owner.type in params.at(data.params.organ_owners, input.judged_on)

# A package is asked what its buildings are for where it says so itself, or where a
# name in it reads like such premises.
suspect if count(declared) > 0

suspect if input.project.subsector in params.at(data.params.premises_subsectors, input.judged_on)

suspect if {
	some word in params.at(data.params.premises_words, input.judged_on)
	some name in names
	contains(name, word)
}

names contains input.project.name

names contains input.project.summary

names contains item.name if some item in input.investment.items

# Only what is built can be premises; where the cost lines name no building, all of
# them are asked.
building := {i: item |
	some i, item in input.investment.items
	item.type in params.at(data.params.building_items, input.judged_on)
}

asked_items := building if {
	count(building) > 0
} else := {i: item | some i, item in input.investment.items}

premises_owed := facts.unstated("/investment/items/*/premises", asked_items) | facts.unstated("/investment/items/*/type", object.get(input, ["investment", "items"], []))

declared := {i: item |
	some i, item in input.investment.items
	item.premises
}

item_name(i) := object.get(input.investment.items[i], "name", sprintf("%d", [i + 1]))

# METADATA
# title: 禁止接待类楼堂馆所
# description: 机关和人民团体的房屋建设项目,不得含培训中心等具有住宿、会议、餐饮接待功能的场所;名称、内容不涉及且没有填写房屋功能的不问。
# custom:
#   code: GI-020
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2017-12-01"
#   basis:
#     - {source: SC-688, clause: 第五条, confidence: text}
#     - {source: SC-688, clause: 第二十一条, confidence: text}
#   title_en: No reception premises
#   description_en: What a public body or people's organisation builds holds no training centre or other place for lodging, meetings or catering; nothing is asked where no name points there and no use is stated.
#   values:
#     item: {kind: text, zh: 投资明细, en: cost line}
#     premises: {kind: code, zh: 房屋功能, en: use of the building}
#   messages:
#     fail: {zh: "投资明细「{item}」的房屋功能为{premises},属于不得建设的接待场所", en: "the cost line \"{item}\" is for {premises}, premises that may not be built"}
#   remedy: 剔除接待设施
#   remedy_en: Drop the reception facility
applies["GI-020"] := false if organ == false

applies["GI-020"] := false if not suspect

applies["GI-020"] if {
	organ
	suspect
}

needs["GI-020"] contains "/project/owner/type" if suspect

needs["GI-020"] contains pointer if {
	organ
	suspect
	some pointer in ({"/investment/items"} | premises_owed)
}

findings["GI-020"] contains {
	"pointer": facts.element("/investment/items/*/premises", i),
	"ok": facts.negate(item.premises in params.at(data.params.reception_premises, input.judged_on)),
	"values": {"item": item_name(i), "premises": item.premises},
} if {
	some i, item in declared
}

# METADATA
# title: 办公用房资金来源
# description: 机关和人民团体建设办公用房须经批准,资金只由预算安排,不得挪用专项资金、摊派、借款或者接受赞助捐赠。
# custom:
#   code: GI-021
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2017-12-01"
#   basis:
#     - {source: SC-688, clause: 第六条, confidence: text}
#     - {source: SC-688, clause: 第十三条, confidence: text}
#   title_en: Money for office space
#   description_en: Office space of a public body or people's organisation is approved and paid from the budget only, without diverted special funds, levies, loans, sponsorship or donations.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     type: {kind: code, zh: 类别, en: kind}
#   messages:
#     fail: {zh: "项目含办公用房,资金来源 {source}({type})不是预算安排的资金", en: "the project holds office space, and source {source} ({type}) is not budget money"}
#     approval: {zh: "项目含办公用房,附件中没有已办结的项目建议书、可研或初步设计批复", en: "the project holds office space without a finished approval of its proposal, study or preliminary design"}
#   remedy: 改由预算安排,取得批准
#   remedy_en: Fund it from the budget only, and get it approved
applies["GI-021"] := false if organ == false

applies["GI-021"] := false if not suspect

applies["GI-021"] := count(offices) > 0 if {
	organ
	suspect
	input.investment.items
	count(premises_owed) == 0
}

needs["GI-021"] contains "/project/owner/type" if suspect

needs["GI-021"] contains pointer if {
	organ
	suspect
	some pointer in ({"/investment/items"} | premises_owed)
}

needs["GI-021"] contains pointer if {
	organ
	count(offices) > 0
	some pointer in ({"/documents", "/funding/sources/*/amount"} | approval_owed)
}

offices := {i: item |
	some i, item in declared
	item.premises in params.at(data.params.office_premises, input.judged_on)
}

office_approvals := {type | some type in params.at(data.params.office_approvals, input.judged_on)}

approval_owed := permit.unclear(office_approvals) if {
	count(facts.done_documents_of(office_approvals)) == 0
} else := set()

findings["GI-021"] contains {
	"pointer": facts.element("/funding/sources/*/type", i),
	"ok": source.type in params.at(data.params.office_money, input.judged_on),
	"values": {
		"source": object.get(source, "id", sprintf("%d", [i + 1])),
		"type": source.type,
	},
} if {
	some i, source in input.funding.sources
}

findings["GI-021"] contains {
	"pointer": facts.place_of(office_approvals),
	"ok": count(facts.done_documents_of(office_approvals)) > 0,
	"message": "approval",
	"values": {},
}
