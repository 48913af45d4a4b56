# METADATA
# scope: package
# title: 绩效管理
# description: 事前绩效评估、绩效目标、运行监控、评价等级和偏离处理。
# schemas:
#   - input: schema.facts
package rules.performance

import data.lib.facts
import data.lib.params

# METADATA
# title: 事前绩效评估
# description: 申请债券前须完成事前绩效评估并纳入实施方案,日期不晚于申报日期,逐项写明各评估要点。
# custom:
#   code: SB-PERF-01
#   severity: block
#   lists: [special_bond]
#   from: "2021-06-10"
#   basis:
#     - {source: CY-2021-61, clause: 第八条, confidence: text}
#   title_en: Ex-ante performance assessment
#   description_en: Before the request the project has its ex-ante performance assessment, which is part of the implementation plan, is dated no later than the submission and argues each of the points.
#   values:
#     actual: {kind: date, zh: 评估日期, en: date of the assessment}
#     limit: {kind: date, zh: 申报日期, en: date of submission}
#     gap: {kind: days, zh: 晚于申报, en: later by}
#     point: {kind: text, zh: 要点代码, en: code of the point}
#     matter: {kind: text, zh: 要点, en: point in Chinese}
#     matter_en: {kind: text, zh: 要点(英文), en: point}
#     text: {kind: text, zh: 填报内容, en: stated}
#   messages:
#     fail: {zh: "事前绩效评估日期 {actual},晚于申报日期 {limit},晚 {gap}", en: "the ex-ante assessment is dated {actual}, {gap} after the submission on {limit}"}
#     point: {zh: "事前绩效评估要点 {point}「{matter}」填为“{text}”,没有评估内容", en: "point {point} of the ex-ante assessment, {matter_en}, reads {text}, which is no assessment"}
#     apart: {zh: "事前绩效评估未纳入实施方案", en: "the ex-ante assessment is not part of the implementation plan"}
#     unstated: {zh: "未写明事前绩效评估是否纳入实施方案", en: "whether the ex-ante assessment is part of the implementation plan is not stated"}
#   remedy: 补做事前绩效评估并纳入实施方案
#   remedy_en: Do the assessment and put it into the plan
applies["SB-PERF-01"] := true

needs["SB-PERF-01"] contains "/submitted_on"

needs["SB-PERF-01"] contains "/performance/ex_ante/date"

needs["SB-PERF-01"] contains pointer if {
	some point in points
	pointer := replace("/performance/ex_ante/items/*", "*", point.code)
}

points := params.in_force(data.params.ex_ante_points, input.judged_on)

findings["SB-PERF-01"] contains {
	"pointer": "/performance/ex_ante/date",
	"ok": actual <= limit,
	"values": {"actual": actual, "limit": limit, "gap": facts.days_between(limit, actual)},
} if {
	actual := input.performance.ex_ante.date
	limit := input.submitted_on
}

findings["SB-PERF-01"] contains {
	"pointer": sprintf("/performance/ex_ante/items/%s", [point.code]),
	"ok": facts.says_something(text),
	"message": "point",
	"values": {"point": point.code, "matter": point.zh, "matter_en": point.en, "text": text},
} if {
	some point in points
	text := input.performance.ex_ante.items[point.code]
}

findings["SB-PERF-01"] contains object.union(inclusion, {"pointer": "/performance/ex_ante/in_plan", "values": {}})

# The plan is a paper that the reviewers hold; that the package leaves the word out
# is no breach, but nobody can tell.
inclusion := {"ok": input.performance.ex_ante.in_plan, "message": "apart"} if {
	is_boolean(input.performance.ex_ante.in_plan)
} else := {"ok": false, "message": "unstated", "severity": "warn"}

# METADATA
# title: 绩效目标
# description: 申请债券时须同步设定量化绩效目标,数量、质量、时效、成本、效益、融资成本和偿债风险各至少一项,并经审核。
# custom:
#   code: SB-PERF-02
#   severity: block
#   lists: [special_bond]
#   from: "2021-06-10"
#   basis:
#     - {source: CY-2021-61, clause: 绩效目标, confidence: text}
#   title_en: Performance targets set with the request
#   description_en: Quantified targets are set with the request, at least one each of quantity, quality, timeliness, cost, benefit, financing cost and repayment risk, and somebody has approved them.
#   values:
#     dimension: {kind: text, zh: 维度, en: dimension in Chinese}
#     dimension_en: {kind: text, zh: 维度(英文), en: dimension}
#     codes: {kind: list, zh: 维度代码, en: codes of the dimension}
#     actual: {kind: count, zh: 量化目标, en: quantified targets}
#     approved_by: {kind: text, zh: 审核单位, en: approved by}
#   messages:
#     fail: {zh: "绩效目标中没有{dimension}方面的量化目标({codes})", en: "there is no quantified target of {dimension_en} ({codes})"}
#     approval: {zh: "绩效目标的审核单位填为“{approved_by}”,未经审核", en: "the targets are stated to be approved by {approved_by}, which is nobody"}
#   remedy: 补齐量化绩效目标并经主管部门审核
#   remedy_en: Complete quantified targets and have them approved
applies["SB-PERF-02"] := true

needs["SB-PERF-02"] contains "/performance/approved_by"

needs["SB-PERF-02"] contains "/performance/targets/*/dimension"

# A target without figure or unit might be the one that counts, where no other does.
needs["SB-PERF-02"] contains pointer if {
	some row in unmet
	some pointer in (facts.unstated("/performance/targets/*/value", targets_of(row)) | facts.unstated("/performance/targets/*/unit", targets_of(row)))
}

dimensions := params.in_force(data.params.target_dimensions, input.judged_on)

targets_of(row) := {i: target |
	some i, target in input.performance.targets
	target.dimension in row.value
}

quantified(row) := {i |
	some i, target in targets_of(row)
	is_number(target.value)
	is_string(target.unit)
}

unmet := {row |
	some row in dimensions
	count(quantified(row)) == 0
}

findings["SB-PERF-02"] contains {
	"pointer": "/performance/targets",
	"ok": count(quantified(row)) > 0,
	"values": {"dimension": row.zh, "dimension_en": row.en, "codes": row.value, "actual": count(quantified(row))},
} if {
	some row in dimensions
}

findings["SB-PERF-02"] contains {
	"pointer": "/performance/approved_by",
	"ok": facts.says_something(input.performance.approved_by),
	"message": "approval",
	"values": {"approved_by": input.performance.approved_by},
}

# METADATA
# title: 双监控
# description: 债券已发行的,须有近期的绩效运行监控记录,同时写明预算执行进度和绩效目标完成情况。
# custom:
#   code: SB-PERF-03
#   severity: warn
#   lists: [special_bond]
#   from: "2021-06-10"
#   basis:
#     - {source: CY-2021-61, clause: 运行监控, confidence: text}
#   title_en: Double monitoring during use
#   description_en: Once bonds are issued there is a recent monitoring record, with the progress of the budget and that of the targets.
#   values:
#     actual: {kind: date, zh: 最近一次监控, en: latest record}
#     limit: {kind: months, zh: 有效期, en: holds for}
#     due: {kind: date, zh: 有效至, en: holds until}
#     gap: {kind: days, zh: 已过, en: past it by}
#     budget: {kind: percent, zh: 预算执行进度, en: progress of the budget}
#     target: {kind: percent, zh: 绩效目标完成, en: progress of the targets}
#   messages:
#     fail: {zh: "最近一次绩效运行监控为 {actual},有效期 {limit},至 {due},已过 {gap}", en: "the latest monitoring record is of {actual} and holds for {limit}, until {due}: {gap} past"}
#     none: {zh: "债券已发行,截至核查日没有绩效运行监控记录", en: "bonds are issued and there is no monitoring record by the day of judging"}
#   remedy: 补充绩效运行监控记录
#   remedy_en: Add the monitoring record
applies["SB-PERF-03"] := in_use if is_array(input.bond.tranches)

needs["SB-PERF-03"] contains "/bond/tranches"

needs["SB-PERF-03"] contains "/performance/monitor" if in_use

needs["SB-PERF-03"] contains pointer if {
	in_use
	some pointer in facts.unstated("/performance/monitor/*/date", input.performance.monitor)
}

needs["SB-PERF-03"] contains pointer if {
	in_use
	some pattern in ["/performance/monitor/*/budget_progress_pct", "/performance/monitor/*/target_progress_pct"]
	some pointer in facts.unstated(pattern, latest_records)
}

# Money that has come in or gone out shows an issue as well as its date does.
default in_use := false

in_use if {
	some tranche in input.bond.tranches
	tranche.issue_date <= input.judged_on
}

in_use if {
	some tranche in input.bond.tranches
	some column in ["received", "paid"]
	tranche[column] > 0
}

latest_record := max({record.date |
	some record in input.performance.monitor
	record.date <= input.judged_on
})

latest_records := {i: record |
	some i, record in input.performance.monitor
	record.date == latest_record
}

findings["SB-PERF-03"] contains {
	"pointer": facts.element("/performance/monitor/*/date", i),
	"ok": input.judged_on <= due,
	"values": {
		"actual": record.date, "limit": limit, "due": due, "gap": facts.days_between(due, input.judged_on),
		"budget": record.budget_progress_pct, "target": record.target_progress_pct,
	},
} if {
	some i, record in latest_records
	limit := params.at(data.params.monitoring_age, input.judged_on)
	due := facts.months_after(record.date, limit)
}

findings["SB-PERF-03"] contains {"pointer": "/performance/monitor", "ok": false, "message": "none", "values": {}} if {
	is_array(input.performance.monitor)
	not latest_record
}

# METADATA
# title: 绩效评价等级
# description: 填报评价得分的,等级须与得分相符;继续申请债券的项目评价为差的,提示先行整改。
# custom:
#   code: SB-PERF-04
#   severity: warn
#   lists: [special_bond]
#   from: "2021-06-10"
#   basis:
#     - {source: CY-2021-61, clause: 评价等级, confidence: background}
#   title_en: Evaluation grade
#   description_en: Where a score is stated the grade agrees with it, and a project that asks for more bonds with a poor grade is warned to rectify first.
#   values:
#     score: {kind: decimal, zh: 得分, en: score}
#     actual: {kind: code, zh: 填报等级, en: grade stated}
#     expected: {kind: code, zh: 得分对应等级, en: grade of the score}
#   messages:
#     fail: {zh: "评价得分 {score} 对应等级为{expected},填报为{actual}", en: "a score of {score} is {expected}, the grade stated is {actual}"}
#     poor: {zh: "绩效评价等级为差(得分 {score}),续发债券前应先整改", en: "the performance is graded poor (score {score}): rectify before more bonds are asked for"}
#   remedy: 整改后再申请后续额度
#   remedy_en: Rectify before asking for more quota
applies["SB-PERF-04"] := evaluated

needs["SB-PERF-04"] contains "/performance/score" if evaluated

needs["SB-PERF-04"] contains "/performance/grade" if evaluated

needs["SB-PERF-04"] contains "/project/status" if graded_poor

default evaluated := false

evaluated if is_number(input.performance.score)

evaluated if is_string(input.performance.grade)

# The highest grade whose lowest score is reached; below all of them it is poor.
grade_of(score) := grade if {
	reached := [row |
		some row in params.in_force(data.params.performance_grades, input.judged_on)
		score >= row.value * 1000000
	]
	highest := max({row.value | some row in reached})
	grade := [row.code | some row in reached; row.value == highest][0]
} else := "poor"

graded_poor if grade_of(input.performance.score) == "poor"

graded_poor if input.performance.grade == "poor"

findings["SB-PERF-04"] contains {
	"pointer": "/performance/grade",
	"ok": actual == expected,
	"values": {"score": input.performance.score, "actual": actual, "expected": expected},
} if {
	actual := input.performance.grade
	expected := grade_of(input.performance.score)
}

findings["SB-PERF-04"] contains {
	"pointer": "/performance/grade",
	"ok": input.project.status == "new",
	"message": "poor",
	"values": {"score": input.performance.score},
} if {
	graded_poor
}

# METADATA
# title: 偏离目标处理
# description: 已发行债券的项目严重偏离绩效目标的,须已暂缓拨款,或者有整改记录。
# custom:
#   code: SB-PERF-05
#   severity: warn
#   lists: [special_bond]
#   from: "2021-06-10"
#   basis:
#     - {source: CY-2021-61, clause: 暂缓拨款, confidence: secondary}
#   title_en: Serious deviation from the targets
#   description_en: Where a project with issued bonds deviates seriously from its targets, payment is suspended or there is a record of rectification.
#   values:
#     actual: {kind: code, zh: 偏离程度, en: deviation}
#     suspended: {kind: bool, zh: 已暂缓拨款, en: payment suspended}
#   messages:
#     fail: {zh: "项目{actual}目标,未暂缓拨款,也没有写明日期和依据文件的整改记录", en: "deviation from the targets is {actual}, payment is not suspended, and there is no record of rectification with date and document"}
#   remedy: 暂缓拨款并整改
#   remedy_en: Suspend payment and rectify
applies["SB-PERF-05"] := true in {in_use, reported} if is_array(input.bond.tranches)

needs["SB-PERF-05"] contains "/bond/tranches"

needs["SB-PERF-05"] contains "/performance/deviation" if in_use

needs["SB-PERF-05"] contains "/performance/payment_suspended" if {
	seriously_off
	not rectified
}

default reported := false

reported if is_string(input.performance.deviation)

seriously_off if input.performance.deviation == "serious"

rectified if {
	input.performance.rectification.date <= input.judged_on
	facts.says_something(input.performance.rectification.document)
}

findings["SB-PERF-05"] contains {
	"pointer": "/performance/deviation",
	"ok": true,
	"values": {"actual": input.performance.deviation},
} if {
	not seriously_off
}

findings["SB-PERF-05"] contains {
	"pointer": "/performance/deviation",
	"ok": true,
	"values": {"actual": "serious"},
} if {
	seriously_off
	rectified
}

findings["SB-PERF-05"] contains {
	"pointer": "/performance/payment_suspended",
	"ok": suspended,
	"values": {"actual": "serious", "suspended": suspended},
} if {
	seriously_off
	not rectified
	suspended := input.performance.payment_suspended
}
