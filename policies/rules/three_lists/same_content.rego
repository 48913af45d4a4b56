# The same content is not paid for twice.
package rules.three_lists

import data.lib.facts

# METADATA
# title: 同一内容不重复申报
# description: 一个申报包向几张清单申请资金的,对同一建设内容的申请合计不得超过该内容的投资;在其投资之内由几张清单共同承担的,提示写明各自承担的部分。
# custom:
#   code: PF-001
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SC-712, clause: 第六条, confidence: text}
#     - {source: SC-712, clause: 第十六条, confidence: text}
#     - {source: NDRC-2016-45, clause: 第七条, confidence: text, until: "2026-03-01"}
#     - {source: CNAEC-2025, clause: 禁止性规定, confidence: secondary}
#   title_en: No content is paid for twice
#   description_en: Where a package asks several lists for money, what it asks for one content item comes to no more than the item costs; an item that several lists pay for within its cost is pointed out, so that each one's part is stated.
#   values:
#     item: {kind: text, zh: 建设内容项, en: content item}
#     asked: {kind: money, zh: 各清单申请合计, en: asked of all lists}
#     cost: {kind: money, zh: 该内容投资, en: cost of the item}
#     gap: {kind: money, zh: 超出, en: too much by}
#     room: {kind: money, zh: 余量, en: room}
#     lists: {kind: count, zh: 清单数, en: number of lists}
#   messages:
#     fail: {zh: "建设内容「{item}」向各清单共申请 {asked},超过该内容投资 {cost},超出 {gap}", en: "for the content item \"{item}\" all lists together are asked for {asked}, above its cost of {cost}: {gap} too much"}
#     shared: {zh: "建设内容「{item}」同时向 {lists} 张清单申请,共 {asked},该内容投资 {cost};请写明各渠道承担的部分", en: "for the content item \"{item}\" {lists} lists are asked, {asked} together of its cost of {cost}: state what each of them pays for"}
#     unknown: {zh: "申报清单所填建设内容项「{item}」不在投资明细中,无法核对是否重复申报", en: "the content item \"{item}\" of an application is none of the cost items, so that double requests cannot be told"}
#   remedy: 拆分建设内容、注明各渠道承担部分,或只留一个渠道
#   remedy_en: Split the content and state who pays what, or keep one channel
applies["PF-001"] := count(input.applications) > 1

needs["PF-001"] contains "/applications"

needs["PF-001"] contains pattern if {
	count(input.applications) > 1
	some pattern in {
		"/applications/*/item", "/applications/*/amount",
		"/investment/items/*/code", "/investment/items/*/amount",
	}
}

findings["PF-001"] contains {
	"pointer": first_asking(item),
	"ok": asked <= cost,
	"values": object.union({"item": item, "asked": asked, "cost": cost}, facts.distance(asked, cost)),
} if {
	some item in content
	asked := asked_for(item)
	cost := cost_of(item)
}

findings["PF-001"] contains {
	"pointer": first_asking(item),
	"ok": false,
	"message": "shared",
	"severity": "warn",
	"values": {"item": item, "lists": count(lists), "asked": asked, "cost": cost},
} if {
	some item in content
	lists := {application.list | some application in input.applications; application.item == item}
	count(lists) > 1
	asked := asked_for(item)
	cost := cost_of(item)
	asked <= cost
}

findings["PF-001"] contains {
	"pointer": first_asking(item),
	"ok": false,
	"message": "unknown",
	"severity": "warn",
	"values": {"item": item},
} if {
	some item in content
	not cost_of(item)
}

content := {application.item | some application in input.applications}

asked_for(item) := sum([application.amount | some application in input.applications; application.item == item])

# Undefined for what is none of the cost items.
cost_of(item) := sum(amounts) if {
	amounts := [line.amount | some line in input.investment.items; line.code == item]
	count(amounts) > 0
}

first_asking(item) := sprintf("/applications/%d/item", [min({i |
	some i, application in input.applications
	application.item == item
})])
