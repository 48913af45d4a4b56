# What a request for central-budget investment brings along.
package rules.central_budget

import data.lib.facts
import data.lib.params

# METADATA
# title: 列入滚动计划并完成审批
# description: 申报中央预算内投资的项目须列入三年滚动投资计划,已办理审批、核准或备案(政府直接投资和资本金注入项目须有可研或初步设计批复),并附资金申请报告。
# custom:
#   code: CB-003
#   severity: block
#   lists: [central_budget]
#   from: "2017-01-05"
#   until: "2026-03-01"
#   basis:
#     - {source: NDRC-2016-45, clause: 第八条, confidence: text}
#   title_en: In the rolling plan and approvals finished
#   description_en: A project that asks for central-budget investment stands in the three-year rolling plan, is approved or filed (with direct investment or capital injection of government, its feasibility study or preliminary design is approved), and attaches its fund application.
#   values:
#     mode: {kind: code, zh: 投资方式, en: way of investing}
#   messages:
#     fail: {zh: "项目没有列入三年滚动投资计划", en: "the project is not in the three-year rolling investment plan"}
#     approval: {zh: "{mode}项目,附件中没有已办结的可研批复或初步设计批复", en: "the way of investing is {mode}, and no finished approval of the feasibility study or the preliminary design is attached"}
#     procedure: {zh: "{mode}项目,附件中没有已办结的审批、核准或备案文件", en: "the way of investing is {mode}, and no finished approval or filing is attached"}
#     report: {zh: "附件中没有资金申请报告", en: "no fund application is attached"}
#   remedy: 纳入滚动计划并完成审批
#   remedy_en: Enter the plan and finish the approvals
applies["CB-003"] := true

needs["CB-003"] contains pointer if some pointer in facts.application_owed("central_budget")

needs["CB-003"] contains "/reserve/rolling_plan"

needs["CB-003"] contains "/project/invest_mode"

needs["CB-003"] contains "/documents"

needs["CB-003"] contains pointer if {
	some types in {approvals.types, report_types}
	not is_done(types)
	some pointer in facts.unstated("/documents/*/status", facts.unclear_documents_of(types))
}

findings["CB-003"] contains {
	"pointer": "/reserve/rolling_plan",
	"ok": input.reserve.rolling_plan,
	"values": {},
}

findings["CB-003"] contains {
	"pointer": facts.place_of(approvals.types),
	"ok": is_done(approvals.types),
	"message": approvals.message,
	"values": {"mode": input.project.invest_mode},
}

findings["CB-003"] contains object.union(report_weight, {
	"pointer": facts.place_of(report_types),
	"ok": is_done(report_types),
	"message": "report",
	"values": {},
})

# Order 45 is about subsidy and interest support. That a project built directly hands
# in the same report is our reading, and only a hint.
report_weight := {"severity": "warn"} if {
	input.project.invest_mode == "direct"
} else := {}

approvals := {"types": {type | some type in row.value}, "message": row.message} if {
	some row in params.in_force(data.params.fund_approvals, input.judged_on)
	input.project.invest_mode in row.modes
}

report_types := {"fund_application"}

is_done(types) := count(facts.done_documents_of(types)) > 0

# METADATA
# title: 资金申请报告五项内容
# description: 资金申请报告须写明项目单位和项目的基本情况、滚动计划和审批情况、申请理由和政策依据,以及要求提供的其他内容。
# custom:
#   code: CB-004
#   severity: block
#   lists: [central_budget]
#   from: "2017-01-05"
#   until: "2026-03-01"
#   basis:
#     - {source: NDRC-2016-45, clause: 第九条, confidence: text}
#   title_en: Five parts of the fund application
#   description_en: The fund application tells of the project unit, of the project, of its place in the rolling plan and its approvals, of the reasons and policies it rests on, and what else is asked for.
#   values:
#     section: {kind: code, zh: 报告内容, en: part of the application}
#   messages:
#     fail: {zh: "资金申请报告没有「{section}」", en: "the fund application has no part on {section}"}
#     absent: {zh: "附件中没有资金申请报告,无法核对报告内容", en: "no fund application is attached whose parts could be checked"}
#   remedy: 补齐报告内容
#   remedy_en: Complete the report
applies["CB-004"] := true

needs["CB-004"] contains pointer if some pointer in facts.application_owed("central_budget")

needs["CB-004"] contains "/documents"

needs["CB-004"] contains pointer if {
	not facts.settled(report_findings)
	some pointer in facts.unstated("/documents/*/sections", reports)
}

findings["CB-004"] contains finding if some finding in facts.best(report_findings)

findings["CB-004"] contains object.union(report_weight, {
	"pointer": facts.place_of(report_types),
	"ok": false,
	"message": "absent",
	"values": {},
}) if {
	count(reports) == 0
}

reports := {i: document |
	some i, document in facts.standing_documents
	document.type in report_types
}

report_findings[i] := {finding |
	some section in params.at(data.params.fund_application_sections, input.judged_on)
	finding := {
		"pointer": facts.element("/documents/*/sections", i),
		"ok": section in report.sections,
		"values": {"section": section},
	}
} if {
	some i, report in reports
	is_array(report.sections)
}

# METADATA
# title: 过渡期沿用旧办法四项检查
# description: 新办法后续条文未见期间,申请投资补助或贷款贴息的项目仍按旧办法检查是否已完工或已足额安排、是否重复申请专项、是否列入滚动计划并完成审批、资金申请报告是否完整,只作提示。
# custom:
#   code: CB-022
#   severity: warn
#   lists: [central_budget]
#   from: "2026-03-01"
#   basis:
#     - {source: NDRC-2025-38, clause: 第七条以后, confidence: background}
#   title_en: Old checks kept as warnings
#   description_en: While the later articles of the new measures have not been seen, a project that asks for subsidy or interest support is still checked as the old ones had it (not finished, not awarded in full, one special, in the rolling plan and approved, a complete fund application), as a hint only.
#   values:
#     status: {kind: code, zh: 建设状态, en: state of the works}
#     previous: {kind: money, zh: 以前年度已安排, en: awarded before}
#     amount: {kind: money, zh: 本次申请, en: asked for now}
#     limit: {kind: money, zh: 资金来源中的中央预算内投资, en: central-budget investment among the sources}
#     gap: {kind: money, zh: 超出, en: excess}
#     actual: {kind: count, zh: 专项个数, en: number of specials}
#     specials: {kind: list, zh: 申报的专项, en: specials applied under}
#     mode: {kind: code, zh: 投资方式, en: way of investing}
#     section: {kind: code, zh: 报告内容, en: part of the application}
#   messages:
#     fail: {zh: "按旧办法,项目{status}的不再支持", en: "under the old measures a project that is {status} is no longer supported"}
#     awarded: {zh: "按旧办法,已足额安排的(以前年度 {previous})不得重复申请", en: "under the old measures a project that has been awarded in full ({previous} so far) cannot apply again"}
#     beyond: {zh: "以前年度已安排 {previous},加本次申请 {amount},超过资金来源中的中央预算内投资 {limit},超出 {gap}", en: "{previous} awarded before and {amount} asked for now exceed the central-budget investment of {limit} among the sources by {gap}"}
#     specials: {zh: "同一项目申报了 {actual} 个中央专项({specials}),旧办法原则上只能申报一个", en: "the project applies under {actual} central specials ({specials}); under the old measures it may in principle apply under one"}
#     plan: {zh: "项目没有列入三年滚动投资计划", en: "the project is not in the three-year rolling investment plan"}
#     approval: {zh: "{mode}项目,附件中没有已办结的可研批复或初步设计批复", en: "the way of investing is {mode}, and no finished approval of the feasibility study or the preliminary design is attached"}
#     procedure: {zh: "{mode}项目,附件中没有已办结的审批、核准或备案文件", en: "the way of investing is {mode}, and no finished approval or filing is attached"}
#     report: {zh: "附件中没有资金申请报告", en: "no fund application is attached"}
#     section: {zh: "资金申请报告没有「{section}」", en: "the fund application has no part on {section}"}
#     absent: {zh: "附件中没有资金申请报告,无法核对报告内容", en: "no fund application is attached whose parts could be checked"}
#   remedy: 按现行条文复核
#   remedy_en: Check against the current text
applies["CB-022"] := input.project.invest_mode in {"subsidy", "interest"}

needs["CB-022"] contains "/project/invest_mode"

needs["CB-022"] contains pointer if some pointer in needs["CB-001"]

needs["CB-022"] contains pointer if some pointer in needs["CB-002"]

needs["CB-022"] contains pointer if some pointer in needs["CB-003"]

needs["CB-022"] contains pointer if some pointer in needs["CB-004"]

# What the old rules find. Those that share a message name are told apart.
findings["CB-022"] contains finding if some finding in findings["CB-001"]

findings["CB-022"] contains object.union({"message": "specials"}, finding) if some finding in findings["CB-002"]

findings["CB-022"] contains object.union({"message": "plan"}, finding) if some finding in findings["CB-003"]

findings["CB-022"] contains object.union({"message": "section"}, finding) if some finding in findings["CB-004"]

# METADATA
# title: 说明是否新增隐性债务
# description: 申请中央预算内投资年度计划须说明是否新增地方政府隐性债务;没有说明或者会新增的,不得申报。
# custom:
#   code: CB-008
#   severity: block
#   lists: [central_budget]
#   from: "2026-02-01"
#   until: "2031-02-01"
#   basis:
#     - {source: NDRC-2025-1728, clause: 年度投资计划申请内容, confidence: secondary}
#   title_en: State whether hidden debt is added
#   description_en: A request for the yearly plan of central-budget investment says whether it adds hidden local debt; one that does not say so, or adds some, cannot be made.
#   values: {}
#   messages:
#     fail: {zh: "申请写明会新增地方政府隐性债务", en: "the request says that it adds hidden local debt"}
#     unstated: {zh: "申请没有说明是否新增地方政府隐性债务", en: "the request does not say whether it adds hidden local debt"}
#   remedy: 补充承诺说明
#   remedy_en: Add the statement
applies["CB-008"] := true

needs["CB-008"] contains pointer if some pointer in facts.application_owed("central_budget")

findings["CB-008"] contains {
	"pointer": facts.element("/applications/*/adds_hidden_debt", i),
	"ok": facts.negate(request.adds_hidden_debt),
	"values": {},
} if {
	some i, request in requests
}

# The request itself must say so: one that is silent breaks the rule.
findings["CB-008"] contains {
	"pointer": pointer,
	"ok": false,
	"message": "unstated",
	"values": {},
} if {
	some pointer in facts.unstated("/applications/*/adds_hidden_debt", requests)
}

# METADATA
# title: 聚焦大事难事急事
# description: 申请中央预算内投资须写明所服务的国家战略、规划或中央专项。
# custom:
#   code: CB-009
#   severity: warn
#   lists: [central_budget]
#   from: "2026-02-01"
#   until: "2031-02-01"
#   basis:
#     - {source: NDRC-2025-1728, clause: 第三条, confidence: text}
#   title_en: National-level tasks
#   description_en: A request for central-budget investment names the national strategy, the plan or the central special that it serves.
#   values:
#     stated: {kind: list, zh: 填报内容, en: as stated}
#   messages:
#     fail: {zh: "中央专项名称和国家战略或规划依据只填了“{stated}”,没有写明服务的国家任务", en: "the central special and the strategy or plan are stated as {stated} only, which names no national task"}
#   remedy: 写明政策依据
#   remedy_en: Name the policy basis
applies["CB-009"] := true

needs["CB-009"] contains pointer if some pointer in facts.application_owed("central_budget")

# One of the two is enough: the other is asked for where the first names nothing.
needs["CB-009"] contains pointer if {
	some pattern in ["/applications/*/special", "/applications/*/strategy_basis"]
	some pointer in facts.unstated(pattern, aimless)
}

findings["CB-009"] contains {
	"pointer": facts.element("/applications/*/strategy_basis", i),
	"ok": count(named(request)) > 0,
	"values": {"stated": tasks(request)},
} if {
	some i, request in requests
}

tasks(request) := [request[name] | some name in ["special", "strategy_basis"]]

named(request) := [task | some task in tasks(request); facts.says_something(task)]

aimless := {i: request |
	some i, request in requests
	count(named(request)) == 0
}
