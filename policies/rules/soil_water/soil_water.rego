# METADATA
# scope: package
# title: 水土保持
# description: 达到规模的项目按类别编报水土保持方案、开工前取得批复,过期重新审核。
# schemas:
#   - input: schema.facts
package rules.soil_water

import data.lib.facts
import data.lib.params
import data.lib.permit

held(types) := facts.done_documents_of(types)

approval := {"soil_water_approval"}

# METADATA
# title: 水保方案类别与审批
# description: 在水土流失易发区、占地或土石方达到规模的项目,须按类别编报水土保持方案,开工前取得批复;尚未开工的只提示。
# custom:
#   code: GI-041
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-03-01"
#   basis:
#     - {source: SOIL-WATER-LAW, clause: 第二十五条, confidence: text}
#     - {source: SOIL-WATER-LAW, clause: 第二十六条, confidence: text}
#     - {source: MWR-53, clause: 第五条, confidence: text}
#     - {source: MWR-53, clause: 第六条, confidence: text}
#   title_en: Soil and water plan of the right class, approved
#   description_en: In an area prone to erosion, a project of a certain land or earthwork has a soil and water plan of its class, approved before the start; before the start a missing one is a hint.
#   values:
#     class: {kind: code, zh: 应编制, en: needed}
#     land: {kind: decimal, zh: 占地(公顷), en: land (ha)}
#     earthwork: {kind: decimal, zh: 土石方(立方米), en: earthwork (m³)}
#     type: {kind: code, zh: 文件, en: document}
#     actual: {kind: date, zh: 日期, en: date}
#     start: {kind: date, zh: 开工, en: start}
#     gap: {kind: days, zh: 晚, en: days late}
#   messages:
#     fail: {zh: "占地 {land} 公顷、土石方 {earthwork} 立方米,应编制水土保持方案{class},已经开工,附件中没有已办结的批复", en: "{land} ha of land and {earthwork} m³ of earthwork call for a soil and water {class}; works have begun, and no finished approval is attached"}
#     later: {zh: "占地 {land} 公顷、土石方 {earthwork} 立方米,应编制水土保持方案{class},附件中没有已办结的批复,须在开工前取得", en: "{land} ha of land and {earthwork} m³ of earthwork call for a soil and water {class}, and no finished approval is attached; it is due before the start"}
#     area: {zh: "占地 {land} 公顷、土石方 {earthwork} 立方米,如在水土流失易发区,须在开工前取得水土保持方案{class}批复;附件中没有,也没有填写是否在易发区", en: "{land} ha of land and {earthwork} m³ of earthwork call for a soil and water {class} approved before the start if the site lies in an erosion area, which is not stated; no finished approval is attached"}
#     type: {zh: "占地 {land} 公顷、土石方 {earthwork} 立方米,应编制水土保持方案{class},所附批复的类别不符", en: "{land} ha of land and {earthwork} m³ of earthwork call for a soil and water {class}, and the approval attached is of another class"}
#     late: {zh: "{type}日期为 {actual},晚于开工 {start},晚 {gap}", en: "{type} is dated {actual}, {gap} after the start on {start}"}
#   remedy: 编报水土保持方案
#   remedy_en: Submit the plan
applies["GI-041"] := false if count(classes) == 0

applies["GI-041"] if count(fitting) > 0

applies["GI-041"] := input.project.erosion_area if {
	count(classes) > 0
	count(fitting) == 0
}

needs["GI-041"] contains "/project/land_ha/total"

needs["GI-041"] contains "/project/earthwork_m3"

needs["GI-041"] contains pointer if some pointer in permit.asked(fitting, approval)

needs["GI-041"] contains pointer if {
	row.report_types
	count(fitting) == 0
	some pointer in facts.unstated("/documents/*/report_type", held(approval))
}

# An approval in hand says that the authority asked for it.
needs["GI-041"] contains "/project/erosion_area" if {
	row
	count(fitting) == 0
	not open_early
}

# While the works have not begun, the area may still be asked about: a hint.
open_early if {
	permit.begun == false
	not is_boolean(object.get(input.project, "erosion_area", null))
}

applies["GI-041"] if {
	count(classes) > 0
	open_early
}

land := input.project.land_ha.total

earthwork := input.project.earthwork_m3

classes := [found |
	some found in params.in_force(data.params.soil_water_classes, input.judged_on)
	reaches(found)
] if {
	is_number(land)
	is_number(earthwork)
}

# A millionth of a hectare is a hundredth of a square metre.
reaches(found) if land >= found.land_m2 * 100

reaches(found) if earthwork >= found.earthwork_m3 * 1000000

row := classes[0]

fitting := {i: document |
	some i, document in held(approval)
	document_fits(document)
}

document_fits(_) if {
	row
	not row.report_types
}

document_fits(document) if document.report_type in row.report_types

findings["GI-041"] contains object.union_n([
	permit.check(fitting, approval, row.deferrable),
	area_open,
	mismatch,
	{"values": {"class": row.class, "land": land, "earthwork": earthwork}},
])

area_open := {"message": "area"} if {
	count(fitting) == 0
	open_early
} else := {}

mismatch := {"message": "type"} if {
	count(fitting) == 0
	count(held(approval)) > 0
} else := {}

# METADATA
# title: 水保方案满3年重审
# description: 水土保持方案批准满规定年限才开工的,须在开工前由原审批部门重新审核;尚未开工的只提示。
# custom:
#   code: GI-042
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-03-01"
#   basis:
#     - {source: MWR-53, clause: 第十八条, confidence: text}
#   title_en: Soil and water plan grown old
#   description_en: A start once the term after the approval of the plan is full needs a re-review by the approving body before it; before the start a missing one is a hint.
#   values:
#     type: {kind: code, zh: 最近的文件, en: latest document}
#     actual: {kind: date, zh: 批准日期, en: approved}
#     start: {kind: date, zh: 开工, en: start}
#     years: {kind: years, zh: 年限, en: term}
#     limit: {kind: date, zh: 满期日, en: end of the term}
#   messages:
#     fail: {zh: "{type}日期为 {actual},{limit} 已满 {years},开工 {start} 不在其前,附件中没有开工前的重新审核意见", en: "{type} of {actual} is {years} old on {limit}; the works began on {start}, not before, without a re-review"}
#     later: {zh: "{type}日期为 {actual},{limit} 满 {years},计划开工 {start} 不在其前,须在开工前报原部门重新审核", en: "{type} of {actual} is {years} old on {limit}; the start planned for {start}, not before, needs a re-review"}
#   remedy: 报原部门重新审核
#   remedy_en: Ask the approving body for a re-review
applies["GI-042"] := permit.dated(held(reviewed), reviewed)

needs["GI-042"] contains pointer if some pointer in permit.dated_asked(held(reviewed), reviewed)

needs["GI-042"] contains pointer if {
	age.values.start >= age.values.limit
	some pointer in permit.unclear(reviewed)
}

reviewed := {"soil_water_approval", "soil_water_recheck"}

age := permit.aging(held(reviewed), params.at(data.params.soil_water_recheck_years, input.judged_on))

findings["GI-042"] contains object.union_n([age, {"ok": age.values.start < age.values.limit}, permit.stage])
