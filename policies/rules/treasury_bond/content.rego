# What treasury-bond money is, and what it may pay for.
package rules.treasury_bond

import data.lib.facts
import data.lib.params

# METADATA
# title: 中央偿还、不列地方债
# description: 超长期特别国债资金由中央偿还,不安排项目收益或地方财政偿还,不计入地方政府债务。
# custom:
#   code: TB-002
#   severity: warn
#   lists: [treasury_bond]
#   from: "2024-03-05"
#   basis:
#     - {source: TB-PRESS-2024, clause: 中央偿还, confidence: secondary}
#   title_en: Repaid by the centre
#   description_en: Treasury-bond money is repaid by the centre; the project does not repay it from its own or local revenue and does not count it as local government debt.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     payer: {kind: code, zh: 偿还主体, en: repaid by}
#     debt: {kind: bool, zh: 债务性资金, en: debt}
#   messages:
#     fail: {zh: "资金来源 {source} 填报由{payer}偿还;超长期特别国债由中央偿还,不得安排项目或地方偿还", en: "source {source} is stated to be repaid by {payer}; ultra-long treasury bonds are repaid by the centre, not by the project or the locality"}
#     debt: {zh: "资金来源 {source} 填报为债务性资金;超长期特别国债不计入地方政府债务", en: "source {source} is stated as debt; ultra-long treasury bonds are not local government debt"}
#   remedy: 改正资金属性
#   remedy_en: Correct the nature of the money
applies["TB-002"] := true

needs["TB-002"] contains pointer if some pointer in money_owed

needs["TB-002"] contains pointer if {
	some pattern in ["/funding/sources/*/repaid_by", "/funding/sources/*/debt"]
	some pointer in facts.unstated(pattern, treasury_sources)
}

findings["TB-002"] contains {
	"pointer": facts.element("/funding/sources/*/repaid_by", i),
	"ok": source.repaid_by == "central_treasury",
	"values": {"source": name(source), "payer": source.repaid_by},
} if {
	some i, source in treasury_sources
}

findings["TB-002"] contains {
	"pointer": facts.element("/funding/sources/*/debt", i),
	"ok": facts.negate(source.debt),
	"message": "debt",
	"values": {"source": name(source), "debt": source.debt},
} if {
	some i, source in treasury_sources
}

treasury_sources := facts.sources_of({"treasury_bond"})

name(source) := object.get(source, "id", source.type)

# What the money is for can be told only of money that is among the sources.
money_owed contains "/funding/sources/*"

money_owed contains facts.element("/funding/sources/*", count(input.funding.sources)) if count(treasury_sources) == 0

# METADATA
# title: 专款专用
# description: 每笔超长期特别国债资金对应批准的建设内容项,不用于土地储备、流动资金等非建设支出。
# custom:
#   code: TB-003
#   severity: warn
#   lists: [treasury_bond]
#   from: "2024-03-05"
#   basis:
#     - {source: TB-PRESS-2024, clause: 专款专用, confidence: background}
#     - {source: SC-712, clause: 第三十三条(三), confidence: text}
#   title_en: Money used for the approved content only
#   description_en: Each source of treasury-bond money pays for one of the cost items, and for none that is no construction, such as land reserve or working capital.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     item: {kind: text, zh: 建设内容项, en: cost item}
#     type: {kind: code, zh: 类别, en: kind of cost}
#     items: {kind: list, zh: 投资明细编号, en: cost items of the project}
#   messages:
#     fail: {zh: "资金来源 {source} 对应的建设内容项 {item} 为{type},超长期特别国债不得用于该支出", en: "source {source} pays for cost item {item}, which is {type}; treasury-bond money may not be used for it"}
#     item: {zh: "资金来源 {source} 的建设内容项「{item}」不在投资明细编号({items})中,不能证明用于批准的建设内容", en: "cost item {item} of source {source} is not one of the cost items ({items}), which leaves open what it pays for"}
#   remedy: 调整用途,对应到批准的建设内容项
#   remedy_en: Change the use, and bind the money to an approved cost item
applies["TB-003"] := true

needs["TB-003"] contains pointer if some pointer in money_owed

needs["TB-003"] contains "/investment/items/*"

needs["TB-003"] contains pointer if some pointer in facts.unstated("/funding/sources/*/content_item", treasury_sources)

needs["TB-003"] contains pointer if {
	some source in treasury_sources
	some pointer in facts.unstated("/investment/items/*/type", facts.items_of(source))
}

# An item without a code matters only where the money names one that is not there.
needs["TB-003"] contains pointer if {
	some source in treasury_sources
	count(facts.items_of(source)) == 0
	some pointer in facts.unstated("/investment/items/*/code", input.investment.items)
}

findings["TB-003"] contains {
	"pointer": facts.element("/funding/sources/*/content_item", i),
	"ok": facts.negate(item.type in params.at(data.params.treasury_barred_items, input.judged_on)),
	"values": {"source": name(source), "item": source.content_item, "type": item.type},
} if {
	some i, source in treasury_sources
	some item in facts.items_of(source)
}

findings["TB-003"] contains {
	"pointer": facts.element("/funding/sources/*/content_item", i),
	"ok": false,
	"message": "item",
	"values": {"source": name(source), "item": source.content_item, "items": [item.code | some item in input.investment.items]},
} if {
	some i, source in treasury_sources
	count(facts.items_of(source)) == 0
}

# METADATA
# title: 禁止性内容
# description: 超长期特别国债不支持房地产开发、楼堂馆所、形象工程和政绩工程,项目单位不得列入欠薪、安全生产或其他严重失信名单。
# custom:
#   code: TB-008
#   severity: block
#   lists: [treasury_bond]
#   from: "2024-03-05"
#   basis:
#     - {source: CNAEC-2025, clause: 禁止性规定, confidence: secondary}
#     - {source: SC-688, clause: 第五条, confidence: text}
#     - {source: SC-724, clause: 第四十八条, confidence: text, from: "2020-05-01"}
#     - {source: LOCAL-PRACTICE, clause: 失信单位限制, confidence: secondary}
#   title_en: Forbidden content
#   description_en: Treasury bonds support no real-estate development, no office and hospitality buildings, no vanity and image projects, and no project unit on a blacklist for unpaid wages, work safety or other serious bad faith.
#   values:
#     kind: {kind: text, zh: 禁止内容, en: forbidden content in Chinese}
#     kind_en: {kind: text, zh: 禁止内容(英文), en: forbidden content}
#     flag: {kind: text, zh: 负面清单编号, en: code of the negative list}
#     item: {kind: text, zh: 投资明细, en: cost item}
#     premises: {kind: code, zh: 房屋功能, en: use of the building}
#     blacklist: {kind: code, zh: 失信名单, en: blacklist}
#   messages:
#     fail: {zh: "填报的负面清单情形 {flag} 属于{kind},超长期特别国债不支持", en: "the situation {flag} as stated is {kind_en}, which treasury bonds do not support"}
#     item: {zh: "投资明细「{item}」属于{kind},超长期特别国债不支持", en: "cost item {item} is {kind_en}, which treasury bonds do not support"}
#     premises: {zh: "投资明细「{item}」的房屋功能为{premises},属于{kind},超长期特别国债不支持", en: "cost item {item} builds premises for {premises}, which are {kind_en} and not supported by treasury bonds"}
#     check: {zh: "投资明细「{item}」的房屋功能为{premises},请核对是否属于{kind},超长期特别国债不支持楼堂馆所", en: "cost item {item} builds premises for {premises}: check whether they are {kind_en}, which treasury bonds do not support"}
#     blacklist: {zh: "项目单位列入{blacklist},不予支持", en: "the project unit stands on the blacklist {blacklist} and is not supported"}
#     blacklisted: {zh: "项目单位填报为列入失信名单,不予支持", en: "the project unit is stated to stand on a blacklist and is not supported"}
#   remedy: 剔除禁止内容;列入失信名单的先修复信用
#   remedy_en: Drop the forbidden content; a unit on a blacklist first repairs its credit record
applies["TB-008"] := true

needs["TB-008"] contains "/project/negative_flags"

needs["TB-008"] contains "/investment/items/*/type"

needs["TB-008"] contains "/project/owner/type" if count(buildings) > 0

# Names of the lists say by themselves that the unit is on one.
needs["TB-008"] contains "/project/owner/blacklisted" if count(named_blacklists) == 0

barred := params.in_force(data.params.treasury_barred, input.judged_on)

findings["TB-008"] contains {"pointer": "/project/negative_flags", "ok": true, "values": {}} if count(barred_flags) == 0

findings["TB-008"] contains {
	"pointer": sprintf("/project/negative_flags/%d", [i]),
	"ok": false,
	"values": {"flag": input.project.negative_flags[i], "kind": row.zh, "kind_en": row.en},
} if {
	some i, row in barred_flags
}

# A sub-item of the negative list carries the code of its item in front.
barred_flags := {i: row |
	some i, flag in input.project.negative_flags
	some row in barred
	some family in row.flags
	startswith(flag, family)
}

findings["TB-008"] contains {"pointer": "/investment/items", "ok": true, "values": {}} if {
	count(barred_items) == 0
	count(buildings) == 0
}

findings["TB-008"] contains {
	"pointer": facts.element("/investment/items/*/type", i),
	"ok": false,
	"message": "item",
	"values": {"item": name_of_item(i), "kind": row.zh, "kind_en": row.en},
} if {
	some i, row in barred_items
}

barred_items := {i: row |
	some i, item in input.investment.items
	some row in barred
	item.type in row.items
}

findings["TB-008"] contains object.union(
	{
		"pointer": facts.element("/investment/items/*/premises", i),
		"ok": false,
		"values": {
			"item": name_of_item(i), "kind": row.zh, "kind_en": row.en,
			"premises": input.investment.items[i].premises,
		},
	},
	weight_of_building,
) if {
	some i, row in buildings
}

buildings := {i: row |
	some i, item in input.investment.items
	some row in barred
	item.premises in row.premises
}

# The regulation reaches public bodies; what an enterprise builds is to be looked at.
weight_of_building := {"message": "premises"} if {
	input.project.owner.type in params.at(data.params.treasury_public_owners, input.judged_on)
} else := {"message": "check", "severity": "warn"}

name_of_item(i) := object.get(item, "name", object.get(item, "code", sprintf("%d", [i + 1]))) if {
	item := input.investment.items[i]
}

findings["TB-008"] contains {
	"pointer": sprintf("/project/owner/blacklists/%d", [i]),
	"ok": false,
	"message": "blacklist",
	"values": {"blacklist": list},
} if {
	some i, list in named_blacklists
}

findings["TB-008"] contains {
	"pointer": "/project/owner/blacklisted",
	"ok": facts.negate(input.project.owner.blacklisted),
	"message": "blacklisted",
	"values": {},
} if {
	count(named_blacklists) == 0
}

named_blacklists := {i: list |
	some i, list in input.project.owner.blacklists
	some row in params.in_force(data.params.treasury_blacklists, input.judged_on)
	row.blacklist == list
}

# METADATA
# title: 已获中央预算内支持的原则上不再支持
# description: 已获得或同时申请中央预算内投资的项目,原则上不再以超长期特别国债支持;按建设内容项分开或有中央批准文件的除外。
# custom:
#   code: TB-009
#   severity: warn
#   lists: [treasury_bond]
#   from: "2024-03-05"
#   basis:
#     - {source: CNAEC-2025, clause: 禁止性规定, confidence: secondary}
#     - {source: NDRC-2016-45, clause: 第七条, confidence: text, until: "2026-03-01"}
#   title_en: Already funded by the central budget
#   description_en: A project that was awarded central-budget investment, or asks for it, is in principle not supported by treasury bonds as well, unless the two pay for different cost items or the centre has approved it.
#   values:
#     item: {kind: text, zh: 建设内容项, en: cost item}
#     items: {kind: list, zh: 特别国债对应的内容项, en: items of the treasury bonds}
#     central: {kind: list, zh: 中央预算内对应的内容项, en: items of the central budget}
#   messages:
#     fail: {zh: "建设内容项 {item} 同时安排超长期特别国债和中央预算内投资,原则上不再支持,请拆分建设内容、只留一个渠道或附中央批准文件", en: "cost item {item} takes both treasury bonds and central-budget investment, which is in principle not supported: split the content, keep one channel, or attach the approval of the centre"}
#   remedy: 拆分建设内容,或只留一个渠道
#   remedy_en: Split the content, or keep one channel
applies["TB-009"] := true

needs["TB-009"] contains pointer if some pointer in facts.application_owed("treasury_bond")

needs["TB-009"] contains "/funding/sources/*"

needs["TB-009"] contains pointer if {
	besides_central
	not excepted
	some pointer in (facts.unstated("/applications/*/item", requests) | facts.unstated("/applications/*/item", central_requests))
}

needs["TB-009"] contains pointer if {
	besides_central
	not excepted
	some pointer in (facts.unstated("/funding/sources/*/content_item", treasury_sources) | facts.unstated("/funding/sources/*/content_item", central_sources))
}

central_requests := facts.applications_for("central_budget")

central_sources := facts.sources_of({"central_budget"})

besides_central if count(central_requests) > 0

besides_central if count(central_sources) > 0

exceptions := facts.done_documents_of({"central_exception"})

excepted if count(exceptions) > 0

paid_by(applications, sources) := {application.item | some application in applications} | {source.content_item | some source in sources}

by_treasury := paid_by(requests, treasury_sources)

by_central := paid_by(central_requests, central_sources)

findings["TB-009"] contains {"pointer": "/funding/sources", "ok": true, "values": {}} if not besides_central

findings["TB-009"] contains {
	"pointer": facts.element("/documents/*/type", min(object.keys(exceptions))),
	"ok": true,
	"values": {},
} if {
	besides_central
	excepted
}

findings["TB-009"] contains {
	"pointer": "/applications",
	"ok": true,
	"values": {"items": [item | some item in by_treasury], "central": [item | some item in by_central]},
} if {
	besides_central
	not excepted
	count(by_treasury & by_central) == 0
}

findings["TB-009"] contains {
	"pointer": place_of_item(item),
	"ok": false,
	"values": {"item": item, "items": [other | some other in by_treasury], "central": [other | some other in by_central]},
} if {
	not excepted
	some item in (by_treasury & by_central)
}

place_of_item(item) := facts.element("/applications/*/item", min(asked)) if {
	asked := {i | some i, request in requests; request.item == item}
	count(asked) > 0
} else := facts.element("/funding/sources/*/content_item", min({i | some i, source in treasury_sources; source.content_item == item}))
