# METADATA
# scope: package
# title: 开工与变更
# description: 具备条件才开工,建设地点、规模和内容的变更报原审批,工期合理并严格执行,可研和稳评符合要求,并联审批用于适用的项目。
# schemas:
#   - input: schema.facts
package rules.construction

import data.lib.facts
import data.lib.params
import data.lib.permit

held(types) := facts.done_documents_of(types)

# METADATA
# title: 开工条件
# description: 已开工的项目,所列的用地、规划、环评、节能、水保、施工许可或开工报告、资金安排等手续须在开工前办结;规划区内、占用农用地或征地、须做环评的项目,相应手续不得缺少。其他手续是否需要,由各自的规则判断。
# custom:
#   code: GI-011
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第二十条, confidence: text}
#     - {source: SC-712, clause: 第三十四条(一), confidence: text}
#   title_en: Start conditions
#   description_en: Where works have begun, the formalities in the package (land, planning, environment, energy, soil and water, construction permit or start report, funds) were finished before the start; within a planning area, on farmland or land taken, and where an environmental document is due, they may not be lacking. Whether others are due is for their own rules.
#   values:
#     permit: {kind: code, zh: 手续, en: formality}
#     type: {kind: code, zh: 所附文件, en: document attached}
#     actual: {kind: date, zh: 日期, en: date}
#     start: {kind: date, zh: 实际开工, en: actual start}
#     gap: {kind: days, zh: 晚, en: days late}
#   messages:
#     fail: {zh: "项目已经开工,{permit}尚未办结", en: "works have begun, and {permit} is not finished"}
#     late: {zh: "{type}日期为 {actual},晚于实际开工 {start},晚 {gap}", en: "{type} is dated {actual}, {gap} after the actual start on {start}"}
#   remedy: 补齐手续,未具备条件不得开工
#   remedy_en: Complete the formalities; works may not start before the conditions are met
applies["GI-011"] := permit.begun

needs["GI-011"] contains "/project/status"

needs["GI-011"] contains pointer if {
	permit.begun
	some row in start_rows
	shown(row)
	some pointer in permit.asked(held(kinds(row)), kinds(row))
}

needs["GI-011"] contains pointer if {
	permit.begun
	some pointer in ({"/documents", "/project/schedule/actual_start"} | sense_asked)
}

start_rows := params.in_force(data.params.start_documents, input.judged_on)

kinds(row) := {type | some type in row.documents}

# A formality that the package lists, unless as not required.
listed(row) if {
	some document in facts.documents_of(kinds(row))
	object.get(document, "status", "") != "not_required"
}

shown(row) if listed(row)

shown(row) if due(row.permit)

unlisted contains row.permit if {
	some row in start_rows
	not listed(row)
}

due("planning_permit") if input.project.in_planning_area

due("planning_land_permit") if {
	input.project.in_planning_area
	input.project.new_land
}

due("land_use_approval") if {
	input.project.new_land
	max([input.project.land_ha.farmland, input.project.land_ha.total_expropriated]) > 0
}

due("eia_approval") if input.project.eia_type != "exempt"

# What tells whether a formality that is not listed is due.
sense_asked contains "/project/in_planning_area" if {
	count(unlisted & {"planning_permit", "planning_land_permit"}) > 0
}

sense_asked contains "/project/new_land" if {
	"planning_land_permit" in unlisted
	input.project.in_planning_area
}

sense_asked contains "/project/new_land" if "land_use_approval" in unlisted

sense_asked contains pointer if {
	"land_use_approval" in unlisted
	input.project.new_land
	some pointer in {"/project/land_ha/farmland", "/project/land_ha/total_expropriated"}
}

sense_asked contains "/project/eia_type" if "eia_approval" in unlisted

findings["GI-011"] contains object.union(
	permit.check(held(kinds(row)), kinds(row), deferrable(row)),
	{"values": {"permit": row.permit}},
) if {
	some row in start_rows
	shown(row)
}

# The lighter class of a formality may lawfully follow on a promise.
deferrable(row) := row.lighter if {
	lighter(row.permit)
} else := row.deferrable

lighter("eia_approval") if input.project.eia_type == "registration"

lighter("soil_water_approval") if {
	some document in facts.documents_of({"soil_water_approval"})
	document.report_type == "report_form"
}

# Stands also where nothing is listed and nothing is due.
findings["GI-011"] contains {
	"pointer": "/project/schedule/actual_start",
	"ok": true,
	"values": {"start": input.project.schedule.actual_start},
}

# METADATA
# title: 变更报原审批
# description: 建设地点、建设规模、建设内容与批复不一致的,须附原审批部门的变更批复;申报包和批复都没有填写的不问。
# custom:
#   code: GI-012
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第二十一条, confidence: text}
#     - {source: SC-712, clause: 第三十四条(三), confidence: text}
#   title_en: Changes go back to the approving authority
#   description_en: Where the site, the scale or the content differs from the approval, the approval of the change is attached; what neither the package nor the approval states is not asked.
#   values:
#     field: {kind: text, zh: 事项, en: matter in Chinese}
#     field_en: {kind: text, zh: 事项(英文), en: matter}
#     actual: {kind: text, zh: 申报, en: in the package}
#     expected: {kind: list, zh: 批复, en: as approved}
#   messages:
#     fail: {zh: "{field}申报为「{actual}」,批复为「{expected}」,没有附变更批复;只是写法不同的,请按批复填写", en: "the {field_en} is stated as \"{actual}\" and approved as \"{expected}\", and no approval of a change is attached; if only the wording differs, copy that of the approval"}
#   remedy: 报原审批部门批准变更
#   remedy_en: Get the change approved
applies["GI-012"] := count(compared) > 0

needs["GI-012"] contains project_field[name] if some name in compared

needs["GI-012"] contains pointer if {
	some name in compared
	count(approved(name)) == 0
	some pointer in approved_owed(name)
}

needs["GI-012"] contains pointer if {
	count(differing) > 0
	count(held(change)) == 0
	some pointer in permit.unclear(change)
}

project_field := {"site": "/project/site", "scale": "/project/scale", "content": "/project/content"}

approved_field := {"site": "/documents/*/site", "scale": "/documents/*/scale", "content": "/documents/*/content"}

matter := {
	"site": {"field": "建设地点", "field_en": "site"},
	"scale": {"field": "建设规模", "field_en": "scale"},
	"content": {"field": "建设内容", "field_en": "content"},
}

change := {"change_approval"}

approvals := held({type | some type in params.at(data.params.change_approvals, input.judged_on)})

approved(name) := {document[name] | some document in approvals}

compared contains name if {
	some name, _ in project_field
	input.project[name]
}

compared contains name if {
	some name, _ in project_field
	count(approved(name)) > 0
}

approved_owed(name) := {facts.element(approved_field[name], min(object.keys(approvals)))} if {
	count(approvals) > 0
} else := {facts.element(approved_field[name], count(object.get(input, "documents", [])))}

differing contains name if {
	some name in compared
	not input.project[name] in approved(name)
}

findings["GI-012"] contains {
	"pointer": project_field[name],
	"ok": true in {count(differing & {name}) == 0, count(held(change)) > 0},
	"values": object.union(matter[name], {
		"actual": input.project[name],
		"expected": sort(approved(name)),
	}),
} if {
	some name in compared
}

# METADATA
# title: 合理工期
# description: 开工早于竣工,工期不短于批复工期,超过批复工期的须说明理由(不足一个月的不计);尚未开工又没有填写批复工期的不问。
# custom:
#   code: GI-013
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第二十四条, confidence: text}
#     - {source: SC-712, clause: 第三十四条(六), confidence: text}
#   title_en: Construction period fixed and kept
#   description_en: The start comes before the completion, the period is not shorter than approved, and a longer one has its reason (less than a month is not counted); before the start nothing is asked unless the approved period is stated.
#   values:
#     start: {kind: date, zh: 开工, en: start}
#     completion: {kind: date, zh: 竣工, en: completion}
#     actual: {kind: months, zh: 工期, en: period}
#     limit: {kind: months, zh: 批复工期, en: approved period}
#   messages:
#     fail: {zh: "开工 {start} 不早于竣工 {completion}", en: "the start on {start} is not before the completion on {completion}"}
#     short: {zh: "开工 {start}、竣工 {completion},工期短于批复的 {limit}", en: "from {start} to {completion} is shorter than the approved period of {limit}"}
#     long: {zh: "开工 {start}、竣工 {completion},工期超过批复的 {limit},没有说明理由", en: "from {start} to {completion} is longer than the approved period of {limit}, and no reason is given"}
#   remedy: 说明延期理由或者纠偏,不压缩合理工期
#   remedy_en: Justify the delay or catch up, and do not squeeze the period
applies["GI-013"] if {
	schedule.approved_months
} else := facts.begun

schedule := input.project.schedule

needs["GI-013"] contains pointer if some pointer in facts.start_owed

needs["GI-013"] contains pointer if {
	facts.begun
	some pointer in {"/project/schedule/approved_months", "/project/schedule/completion"}
}

needs["GI-013"] contains pointer if {
	facts.begun == false
	some pointer in {"/project/schedule/planned_start", "/project/schedule/completion"}
}

works_start := schedule.actual_start if {
	facts.begun
} else := schedule.planned_start

period := {
	"start": works_start, "completion": schedule.completion, "limit": schedule.approved_months,
	"actual": facts.months_between(works_start, schedule.completion),
}

findings["GI-013"] contains {"pointer": "/project/schedule/completion", "ok": works_start < schedule.completion, "values": period}

findings["GI-013"] contains {
	"pointer": "/project/schedule/completion",
	"ok": schedule.completion > facts.months_after(works_start, schedule.approved_months - 1),
	"message": "short",
	"values": period,
}

findings["GI-013"] contains {
	"pointer": "/project/schedule/completion",
	"ok": true in {schedule.completion < latest, facts.says_something(object.get(schedule, "delay_reason", "无"))},
	"message": "long",
	"values": period,
} if {
	latest := facts.months_after(works_start, schedule.approved_months + 1)
}
