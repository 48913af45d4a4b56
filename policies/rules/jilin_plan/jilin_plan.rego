# METADATA
# scope: package
# title: 吉林项目计划与闭环
# description: 吉林省项目的时间表、路线图、进展单、任务书和“五化”闭环,按月投资计划和序时进度。
# schemas:
#   - input: schema.facts
package rules.jilin_plan

import data.lib.facts
import data.lib.params

# What the province wants drawn up is missing or it is there: a package that does
# not state it fails. Only what the rules weigh it against is asked for.
timetable := object.get(input, ["jilin", "timetable"], [])

roadmap := object.get(input, ["jilin", "roadmap"], [])

sheets := object.get(input, ["jilin", "progress_sheets"], [])

tasks := object.get(input, ["jilin", "task_book"], [])

absent(pointer) := {"pointer": pointer, "ok": false, "values": {}}

# METADATA
# title: 时间表
# description: 吉林省未完工项目须有时间表,各阶段都有日期,并且后一阶段晚于前一阶段。
# custom:
#   code: JL-001
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 时间表、路线图、进展单、任务书, confidence: text}
#     - {source: ENGINEERING, clause: 工具默认值, confidence: engineering}
#   title_en: Timetable
#   description_en: In Jilin a project that is not completed has a timetable with a day for each stage, each later than the stage before.
#   values:
#     stage: {kind: text, zh: 阶段, en: stage}
#     actual: {kind: date, zh: 日期, en: date}
#     previous: {kind: text, zh: 前面的阶段, en: earlier stage}
#     limit: {kind: date, zh: 前面阶段的日期, en: date of the earlier stage}
#   messages:
#     fail: {zh: 没有时间表, en: there is no timetable}
#     stage: {zh: "时间表没有「{stage}」阶段", en: "the timetable lacks the stage {stage}"}
#     order: {zh: "时间表「{stage}」为 {actual},不晚于「{previous}」的 {limit}", en: "the timetable puts {stage} on {actual}, which is not later than {previous} on {limit}"}
#   remedy: 补时间表
#   remedy_en: Add or correct the timetable
applies["JL-001"] := facts.in_hand_in_jilin

needs["JL-001"] contains "/project/status"

needs["JL-001"] contains pointer if some pointer in facts.unstated("/jilin/timetable/*/stage", as_rows(timetable))

needs["JL-001"] contains pointer if some pointer in facts.unstated("/jilin/timetable/*/date", as_rows(timetable))

findings["JL-001"] contains absent("/jilin/timetable") if count(timetable) == 0

findings["JL-001"] contains {
	"pointer": "/jilin/timetable",
	"ok": stage in {milestone.stage | some milestone in timetable},
	"message": "stage",
	"confidence": stages.confidence,
	"values": {"stage": stage},
} if {
	count(timetable) > 0
	some stage in stages.value
}

findings["JL-001"] contains {
	"pointer": facts.element("/jilin/timetable/*/date", i),
	"ok": milestone.date > before.date,
	"message": "order",
	"confidence": stages.confidence,
	"values": {"stage": milestone.stage, "actual": milestone.date, "previous": before.stage, "limit": before.date},
} if {
	some i, milestone in timetable
	before := last_of_earlier(milestone.stage)
}

stages := params.entry(data.params.timetable_stages, input.judged_on)

# The latest day among the stages before one, the last of them in the list.
last_of_earlier(stage) := timetable[last] if {
	some place, name in stages.value
	name == stage
	earlier := [i |
		some i, milestone in timetable
		milestone.stage in array.slice(stages.value, 0, place)
	]
	last := max([i | some i in earlier; timetable[i].date == max([timetable[j].date | some j in earlier])])
}

as_rows(list) := {i: row | some i, row in list}

# METADATA
# title: 路线图
# description: 吉林省未完工项目须有路线图,各步骤写明前置步骤,没有断链和循环,并覆盖时间表的每个阶段。
# custom:
#   code: JL-002
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 时间表、路线图、进展单、任务书, confidence: text}
#     - {source: ENGINEERING, clause: 工具默认值, confidence: engineering}
#   title_en: Roadmap
#   description_en: In Jilin a project that is not completed has a roadmap whose steps name the steps they wait for, without a gap or a circle, and which covers every stage of the timetable.
#   values:
#     step: {kind: text, zh: 步骤, en: step}
#     after: {kind: text, zh: 前置步骤, en: step it waits for}
#     stage: {kind: text, zh: 时间表阶段, en: stage of the timetable}
#   messages:
#     fail: {zh: 没有路线图, en: there is no roadmap}
#     unknown: {zh: "路线图「{step}」的前置步骤「{after}」不在路线图中", en: "in the roadmap {step} waits for {after}, which is no step of it"}
#     cycle: {zh: "路线图「{step}」的前置步骤又以它为前提,形成循环", en: "in the roadmap {step} waits for a step that waits for it"}
#     unlinked: {zh: "路线图各步骤都没有前置步骤,看不出先后", en: "no step of the roadmap waits for another, so that no order shows"}
#     stage: {zh: "路线图没有对应时间表「{stage}」阶段的步骤", en: "no step of the roadmap answers to the stage {stage} of the timetable"}
#   remedy: 补路线图
#   remedy_en: Add or correct the roadmap
applies["JL-002"] := facts.in_hand_in_jilin

needs["JL-002"] contains "/project/status"

needs["JL-002"] contains pointer if some pointer in facts.unstated("/jilin/roadmap/*/step", as_rows(roadmap))

needs["JL-002"] contains pointer if some pointer in facts.unstated("/jilin/roadmap/*/after", as_rows(roadmap))

needs["JL-002"] contains "/jilin/timetable/*/stage" if count(roadmap) > 0

findings["JL-002"] contains absent("/jilin/roadmap") if count(roadmap) == 0

findings["JL-002"] contains {
	"pointer": facts.element("/jilin/roadmap/*/after", i),
	"ok": after in object.keys(waits_for),
	"message": "unknown",
	"values": {"step": row.step, "after": after},
} if {
	some i, row in roadmap
	some after in row.after
}

findings["JL-002"] contains {
	"pointer": facts.element("/jilin/roadmap/*/after", i),
	"ok": facts.negate(row.step in graph.reachable(waits_for, row.after)),
	"message": "cycle",
	"values": {"step": row.step},
} if {
	some i, row in roadmap
}

findings["JL-002"] contains {
	"pointer": "/jilin/roadmap",
	"ok": count(union({after | some after in waits_for})) > 0,
	"message": "unlinked",
	"values": {},
} if {
	count(roadmap) > 0
}

# A step answers to a stage when its name speaks of it: 主体封顶 to 主体.
findings["JL-002"] contains {
	"pointer": "/jilin/roadmap",
	"ok": true in {contains(row.step, milestone.stage) | some row in roadmap},
	"message": "stage",
	"values": {"stage": milestone.stage},
} if {
	count(roadmap) > 0
	some milestone in timetable
}

waits_for[step] := {after |
	some row in roadmap
	row.step == step
	some after in row.after
} if {
	some step in {row.step | some row in roadmap}
}

# METADATA
# title: 进展单
# description: 吉林省未完工项目须有近期的进展单,写明形象进度、累计支付和存在问题。
# custom:
#   code: JL-003
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 时间表、路线图、进展单、任务书, confidence: text}
#     - {source: ENGINEERING, clause: 工具默认值, confidence: engineering}
#   title_en: Progress sheet
#   description_en: In Jilin a project that is not completed has a recent progress sheet with the progress of the works, what has been paid and the issues.
#   values:
#     day: {kind: date, zh: 核查日, en: day of judging}
#     actual: {kind: date, zh: 最近一份进展单, en: latest progress sheet}
#     days: {kind: days, zh: 距核查日, en: before the day of judging}
#     limit: {kind: days, zh: 最长间隔, en: at most}
#     progress: {kind: percent, zh: 形象进度, en: physical progress}
#     paid: {kind: money, zh: 累计支付, en: paid so far}
#     issues: {kind: count, zh: 存在问题数, en: issues}
#   messages:
#     fail: {zh: "截至 {day} 没有进展单", en: "there is no progress sheet by {day}"}
#     old: {zh: "最近一份进展单日期为 {actual},距核查日 {days},超过 {limit}", en: "the latest progress sheet is dated {actual}, {days} before the day of judging, more than {limit}"}
#   remedy: 更新进展单
#   remedy_en: Update the progress sheet
applies["JL-003"] := facts.in_hand_in_jilin

needs["JL-003"] contains "/project/status"

needs["JL-003"] contains pointer if some pointer in facts.unstated("/jilin/progress_sheets/*/date", as_rows(sheets))

needs["JL-003"] contains pointer if {
	some pattern in [
		"/jilin/progress_sheets/*/physical_pct",
		"/jilin/progress_sheets/*/paid",
		"/jilin/progress_sheets/*/issues",
	]
	some pointer in facts.unstated(pattern, {latest_sheet: sheets[latest_sheet]})
}

findings["JL-003"] contains {
	"pointer": "/jilin/progress_sheets",
	"ok": false,
	"values": {"day": input.judged_on},
} if {
	count(sheets_by_now) == 0
}

findings["JL-003"] contains {
	"pointer": facts.element("/jilin/progress_sheets/*/date", latest_sheet),
	"ok": days <= limit.value,
	"message": "old",
	"confidence": limit.confidence,
	"values": {
		"actual": sheet.date, "days": days, "limit": limit.value,
		"progress": sheet.physical_pct, "paid": sheet.paid, "issues": count(sheet.issues),
	},
} if {
	sheet := sheets[latest_sheet]
	days := facts.days_between(sheet.date, input.judged_on)
	limit := params.entry(data.params.progress_sheet_days, input.judged_on)
}

# A sheet dated ahead reports nothing yet.
sheets_by_now := {i: sheet |
	some i, sheet in sheets
	sheet.date <= input.judged_on
}

latest_sheet := max({i |
	some i, sheet in sheets_by_now
	sheet.date == max({other.date | some other in sheets_by_now})
})

# METADATA
# title: 任务书
# description: 吉林省未完工项目须有任务书,每项任务写明责任单位、责任人、完成期限和成果。
# custom:
#   code: JL-004
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 时间表、路线图、进展单、任务书, confidence: text}
#     - {source: SEED-JL-2024, clause: 层层压实责任, confidence: text}
#   title_en: Task book
#   description_en: In Jilin a project that is not completed has a task book that gives each task its unit, person, due day and deliverable.
#   values:
#     task: {kind: text, zh: 任务, en: task}
#   messages:
#     fail: {zh: 没有任务书, en: there is no task book}
#     unit: {zh: "任务「{task}」没有责任单位", en: "no unit answers for the task {task}"}
#     person: {zh: "任务「{task}」没有责任人", en: "no person answers for the task {task}"}
#     due: {zh: "任务「{task}」没有完成期限", en: "the task {task} has no due day"}
#     deliverable: {zh: "任务「{task}」没有成果", en: "the task {task} has no deliverable"}
#   remedy: 补任务书
#   remedy_en: Add or complete the task book
applies["JL-004"] := facts.in_hand_in_jilin

needs["JL-004"] contains "/project/status"

needs["JL-004"] contains pointer if some pointer in facts.unstated("/jilin/task_book/*/task", as_rows(tasks))

findings["JL-004"] contains absent("/jilin/task_book") if count(tasks) == 0

findings["JL-004"] contains {
	"pointer": sprintf("/jilin/task_book/%d/%s", [i, element]),
	"ok": facts.written(row, element),
	"message": element,
	"values": {"task": row.task},
} if {
	some i, row in tasks
	some element in ["unit", "person", "due", "deliverable"]
}

# METADATA
# title: “五化”闭环
# description: 吉林省未完工项目须具备“五化”工作法的五项,任务书中已完成的任务有佐证,未完成的写明下一步。
# custom:
#   code: JL-005
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: “五化”闭环工作法, confidence: text}
#     - {source: JL-FIVE, clause: 五项内容, confidence: text}
#   title_en: Five parts in a closed loop
#   description_en: In Jilin a project that is not completed has the five parts of the method; a task of its task book that is done shows evidence, and one that is not says what comes next.
#   values:
#     part: {kind: text, zh: 五化要素, en: part in Chinese}
#     part_en: {kind: text, zh: 五化要素(英文), en: part}
#     task: {kind: text, zh: 任务, en: task}
#   messages:
#     fail: {zh: 没有填报“五化”, en: nothing is stated on the five parts}
#     part: {zh: "“五化”缺{part}", en: "of the five parts {part_en} is missing"}
#     done: {zh: "任务「{task}」已完成,没有完成佐证", en: "the task {task} is done without evidence"}
#     open: {zh: "任务「{task}」未完成,没有写明下一步", en: "the task {task} is open, and nothing says what comes next"}
#   remedy: 补齐五化要素
#   remedy_en: Complete the five parts and close the loop
applies["JL-005"] := facts.in_hand_in_jilin

needs["JL-005"] contains "/project/status"

# Without the five parts the rule has failed already.
needs["JL-005"] contains "/jilin/task_book/*/task" if five

needs["JL-005"] contains "/jilin/task_book/*/status" if five

five := input.jilin.five

findings["JL-005"] contains absent("/jilin/five") if not five

findings["JL-005"] contains {
	"pointer": sprintf("/jilin/five/%s", [row.code]),
	"ok": object.get(five, row.code, false),
	"message": "part",
	"values": {"part": row.zh, "part_en": row.en},
} if {
	some row in params.in_force(data.params.five_parts, input.judged_on)
}

findings["JL-005"] contains {
	"pointer": sprintf("/jilin/task_book/%d/%s", [i, proof]),
	"ok": facts.written(row, proof),
	"message": row.status,
	"values": {"task": row.task},
} if {
	five
	some i, row in tasks
	proof := {"done": "evidence", "open": "next_step"}[row.status]
}
