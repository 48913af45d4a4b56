# METADATA
# scope: package
# title: 吉林项目方向与质量
# description: 吉林省项目的战略布局标签、国家战略方向、近期和长远效益,产业项目的四条标准自评和投资强度。
# schemas:
#   - input: schema.facts
package rules.jilin_direction

import data.lib.facts
import data.lib.params

jilin := object.get(input, "jilin", {})

tags := object.get(jilin, "tags", [])

# METADATA
# title: 战略布局标签
# description: 吉林省未完工的重大项目须标明所属的战略布局(一主六双、四大集群、六新产业、四新设施),标签须在布局之内。
# custom:
#   code: JL-039
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 一主六双、四大集群、六新产业、四新设施, confidence: text}
#     - {source: JL-464, clause: 四大集群, confidence: secondary}
#     - {source: JL-464, clause: 六新产业, confidence: secondary}
#     - {source: JL-464, clause: 四新设施, confidence: secondary}
#     - {source: JL-ONE-MAIN, clause: 一主六双, confidence: background}
#   title_en: Strategy tags
#   description_en: In Jilin a major project that is not completed carries a tag of the province's strategy, and every tag is one that the strategy knows.
#   values:
#     tag: {kind: text, zh: 标签, en: tag}
#     group: {kind: text, zh: 布局, en: part of the strategy in Chinese}
#     group_en: {kind: text, zh: 布局(英文), en: part of the strategy}
#   messages:
#     fail: {zh: 重大项目没有战略布局标签, en: the major project carries no tag of the province's strategy}
#     unknown: {zh: "标签「{tag}」不在一主六双、四大集群、六新产业、四新设施之内", en: "the tag {tag} is none of the province's strategy"}
#   remedy: 补战略布局标签
#   remedy_en: Add or correct the tag
applies["JL-039"] := false if {
	facts.in_hand_in_jilin == false
} else if {
	count(tags) > 0
} else := input.project.major

needs["JL-039"] contains "/project/status"

needs["JL-039"] contains "/project/major" if count(tags) == 0

findings["JL-039"] contains {"pointer": "/jilin/tags", "ok": false, "values": {}} if count(tags) == 0

findings["JL-039"] contains object.union(recognised(tag), {"pointer": sprintf("/jilin/tags/%d", [i])}) if some i, tag in tags

recognised(tag) := {"ok": true, "confidence": row.confidence, "values": {"tag": tag, "group": row.zh, "group_en": row.en}} if {
	some row in params.in_force(data.params.strategy_tags, input.judged_on)
	tag in row.value
} else := {"ok": false, "message": "unknown", "values": {"tag": tag}}

# METADATA
# title: 产业项目四条标准
# description: 吉林省未完工的产业项目须按科技含量、引领能力、发展潜力、创收效益四条标准自评。
# custom:
#   code: JL-040
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 科技含量高、引领能力强、发展潜力足、创收效益好, confidence: text}
#   title_en: Four marks of industrial projects
#   description_en: In Jilin an industrial project that is not completed assesses itself on technology, leadership, potential and income.
#   values:
#     mark: {kind: text, zh: 标准, en: mark in Chinese}
#     mark_en: {kind: text, zh: 标准(英文), en: mark}
#   messages:
#     fail: {zh: 产业项目没有四条标准自评, en: the industrial project has no self-assessment on the four marks}
#     mark: {zh: "四条标准自评缺「{mark}」", en: "the self-assessment says nothing on {mark_en}"}
#   remedy: 补四条标准自评
#   remedy_en: Add the self-assessment
applies["JL-040"] := industrial_in_hand

needs["JL-040"] contains "/project/industrial"

needs["JL-040"] contains "/project/status" if input.project.industrial != false

findings["JL-040"] contains {"pointer": "/jilin/quality", "ok": false, "values": {}} if not jilin.quality

findings["JL-040"] contains {
	"pointer": sprintf("/jilin/quality/%s", [row.code]),
	"ok": facts.written(jilin.quality, row.code),
	"message": "mark",
	"values": {"mark": row.zh, "mark_en": row.en},
} if {
	some row in params.in_force(data.params.industrial_marks, input.judged_on)
}

industrial_in_hand := false if {
	facts.in_jilin == false
} else := false if {
	input.project.industrial == false
} else := facts.in_hand_in_jilin if {
	input.project.industrial
}

# A project of the reserve is one that is still being prepared.
in_reserve := false if {
	not input.reserve
} else := false if {
	facts.in_jilin == false
} else := input.project.status == "new"

# METADATA
# title: 国家战略方向
# description: 吉林省储备项目须写明对应的国家方向,如五大安全、闲置资产资源盘活、产业配套或产品消纳。
# custom:
#   code: JL-041
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 围绕国家“五大安全”能力提升、闲置资产资源盘活等方向, confidence: text}
#     - {source: FIVE-SECURITIES, clause: 五大安全, confidence: background}
#   title_en: National directions
#   description_en: In Jilin a project of the reserve names the national direction that it serves, such as one of the five securities, the use of idle assets, or the parts and sales of an industry.
#   values:
#     actual: {kind: text, zh: 方向, en: direction}
#     expected: {kind: list, zh: 已知方向, en: directions that are known}
#   messages:
#     fail: {zh: 储备项目没有写明国家战略方向, en: the project of the reserve names no national direction}
#     unknown: {zh: "国家战略方向填为「{actual}」,不在已知方向({expected})之内,请核对", en: "the national direction is stated as {actual}, none of those that are known ({expected}): check it"}
#   remedy: 补国家战略方向
#   remedy_en: Name the direction
applies["JL-041"] := in_reserve

needs["JL-041"] contains "/project/status"

findings["JL-041"] contains {"pointer": "/jilin/direction", "ok": false, "values": {}} if {
	not facts.written(jilin, "direction")
}

findings["JL-041"] contains {
	"pointer": "/jilin/direction",
	"ok": jilin.direction in known,
	"message": "unknown",
	"values": {"actual": jilin.direction, "expected": known},
} if {
	facts.written(jilin, "direction")
	known := [name |
		some row in params.in_force(data.params.national_directions, input.judged_on)
		some name in row.value
	]
}

# METADATA
# title: 入库项目利当前利长远
# description: 吉林省储备项目须写明近期投资和长远效益。
# custom:
#   code: JL-042
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 既利当前、又利长远, confidence: text}
#   title_en: Useful now and later
#   description_en: In Jilin a project of the reserve says what investment it brings soon and what benefit it brings later.
#   values: {}
#   messages:
#     fail: {zh: 储备项目没有写明近期投资和长远效益, en: "the project of the reserve says neither what it brings soon nor what it brings later"}
#     near: {zh: 储备项目没有写明近期投资, en: the project of the reserve does not say what investment it brings soon}
#     long: {zh: 储备项目没有写明长远效益, en: the project of the reserve does not say what benefit it brings later}
#   remedy: 补效益说明
#   remedy_en: Add what it brings
applies["JL-042"] := in_reserve

needs["JL-042"] contains "/project/status"

findings["JL-042"] contains {"pointer": "/jilin/benefit", "ok": false, "values": {}} if not jilin.benefit

findings["JL-042"] contains {
	"pointer": sprintf("/jilin/benefit/%s", [side]),
	"ok": facts.written(jilin.benefit, side),
	"message": side,
	"values": {},
} if {
	some side in ["near", "long"]
}

# METADATA
# title: 投资强度
# description: 吉林省未完工的产业项目列出每公顷用地的总投资;园区有投资强度要求的,不得低于要求。
# custom:
#   code: JL-043
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 狠抓投资强度、施工进度、竣工投产, confidence: text}
#   title_en: Investment intensity
#   description_en: In Jilin an industrial project that is not completed shows its total investment for each hectare of land; where the park asks for an intensity, it is reached.
#   values:
#     actual: {kind: money, zh: 每公顷总投资, en: total investment for each hectare}
#     limit: {kind: money, zh: 园区要求(每公顷), en: asked for by the park (each hectare)}
#     total: {kind: money, zh: 总投资, en: total investment}
#     land: {kind: decimal, zh: 总用地(公顷), en: land in hectares}
#   messages:
#     fail: {zh: "总投资 {total},用地 {land} 公顷,每公顷 {actual},低于园区要求的 {limit}", en: "a total investment of {total} on {land} hectares is {actual} for each, below the {limit} that the park asks for"}
#   remedy: 提高投资强度或压缩用地
#   remedy_en: Raise the intensity or take less land
applies["JL-043"] := false if {
	industrial_in_hand
	input.project.land_ha.total == 0
} else := industrial_in_hand

needs["JL-043"] contains "/project/industrial"

needs["JL-043"] contains "/project/status" if input.project.industrial != false

needs["JL-043"] contains "/investment/total"

needs["JL-043"] contains "/project/land_ha/total"

findings["JL-043"] contains {
	"pointer": "/investment/total",
	"ok": (total * 1000000) >= (object.get(jilin, "park_intensity", 0) * land),
	"values": object.union(
		{"actual": facts.millionths(total, land), "total": total, "land": land},
		{"limit": limit | limit := jilin.park_intensity},
	),
} if {
	total := input.investment.total
	land := input.project.land_ha.total
	land > 0
}
