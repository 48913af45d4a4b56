# METADATA
# scope: package
# title: 节能审查
# description: 达到门槛的项目取得节能审查意见,审查层级相符,政府投资项目符合强制性节能标准。
# schemas:
#   - input: schema.facts
package rules.energy

import data.lib.facts
import data.lib.params
import data.lib.permit

held(types) := facts.done_documents_of(types)

review := {"energy_review"}

study := {"feasibility_approval"}

# METADATA
# title: 节能审查门槛
# description: 年能耗达到门槛的项目须取得节能审查意见,企业项目在开工前,政府投资项目在可研批复前;涉密项目和列入低能耗行业目录的除外,尚未开工的只提示。
# custom:
#   code: GI-038
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2017-01-01"
#   basis:
#     - {source: NDRC-2016-44, clause: 免审门槛, confidence: secondary, from: "2017-01-01", until: "2023-06-01"}
#     - {source: NDRC-2023-2, clause: 免审门槛, confidence: secondary, from: "2023-06-01", until: "2025-09-01"}
#     - {source: NDRC-2025-31, clause: 免审门槛, confidence: secondary, from: "2025-09-01"}
#     - {source: NDRC-2016-44, clause: 审查时点, confidence: background, from: "2017-01-01", until: "2023-06-01"}
#     - {source: NDRC-2023-2, clause: 审查时点, confidence: background, from: "2023-06-01", until: "2025-09-01"}
#     - {source: NDRC-2025-31, clause: 审查时点, confidence: background, from: "2025-09-01"}
#     - {source: ENERGY-LAW, clause: 第十五条, confidence: text}
#   title_en: Energy review from a threshold on, by date
#   description_en: From a threshold of energy use on there is an energy review, before the start, and for government projects before the feasibility approval; secret projects and listed industries of low use are free, and before the start a missing review is a hint.
#   values:
#     gate: {kind: text, zh: 能耗, en: energy in Chinese}
#     gate_en: {kind: text, zh: 能耗(英文), en: energy}
#     energy: {kind: decimal, zh: 数量, en: amount}
#     limit: {kind: decimal, zh: 门槛, en: threshold}
#     day: {kind: date, zh: 门槛取值日, en: day of the threshold}
#     type: {kind: code, zh: 文件, en: document}
#     actual: {kind: date, zh: 日期, en: date}
#     start: {kind: date, zh: 开工, en: start}
#     expected: {kind: date, zh: 可研批复, en: feasibility approval}
#     gap: {kind: days, zh: 晚, en: days late}
#   messages:
#     fail: {zh: "{gate} {energy},达到门槛 {limit},项目已经开工,附件中没有已办结的节能审查意见", en: "{gate_en}: {energy}, at or above {limit}; works have begun, and no finished energy review is attached"}
#     later: {zh: "{gate} {energy},达到门槛 {limit},附件中没有已办结的节能审查意见,须在开工前取得,政府投资项目一般在可研报批前", en: "{gate_en}: {energy}, at or above {limit}, without a finished energy review; it is due before the start, for government projects as a rule before the feasibility approval"}
#     late: {zh: "节能审查意见日期为 {actual},晚于开工 {start},晚 {gap}", en: "the energy review is dated {actual}, {gap} after the start on {start}"}
#     order: {zh: "节能审查意见日期为 {actual},晚于可研批复 {expected},晚 {gap}", en: "the energy review is dated {actual}, {gap} after the feasibility approval of {expected}"}
#   remedy: 编制节能报告并报审
#   remedy_en: Prepare and submit the energy report
applies["GI-038"] := false if excused

applies["GI-038"] := count(gates) > 0 if not excused

needs["GI-038"] contains pointer if some pointer in reference_asked

needs["GI-038"] contains figure_of[gate.gate] if some gate in gates

needs["GI-038"] contains pointer if {
	count(reached) > 0
	some pointer in permit.asked(held(review), review)
}

needs["GI-038"] contains pointer if {
	count(reached) > 0
	count(held(study)) > 0
	some pointer in facts.unstated("/documents/*/date", held(review))
}

# What need not be reviewed says so; a project that does not is held to the threshold.
excused if input.project.secret

excused if input.project.energy.listed_low

reference := earliest(held(study)) if {
	count(held(study)) > 0
} else := input.project.schedule.actual_start if {
	permit.begun
} else := input.judged_on if {
	permit.begun == false
}

# Without all the dates nobody knows which is the earliest.
earliest(documents) := min({document.date | some document in documents}) if {
	every document in documents {
		document.date
	}
}

reference_asked := {"/documents"} | facts.unstated("/documents/*/date", held(study)) if {
	count(held(study)) > 0
} else := union({{"/documents", "/project/status"}, permit.unclear(study), began})

began := {"/project/schedule/actual_start"} if {
	permit.begun
} else := set()

gates := params.in_force(data.params.energy_exempt_gates, reference)

figure_of := {"tce": "/project/energy/tce", "power_10k_kwh": "/project/energy/power_10k_kwh", "coal_t": "/project/energy/coal_t"}

reached := [gate |
	some gate in gates
	input.project.energy[gate.gate] >= gate.below * 1000000
]

shown(gate) := {"gate": gate.zh, "gate_en": gate.en, "energy": input.project.energy[gate.gate], "day": reference}

findings["GI-038"] contains {
	"pointer": figure_of[gate.gate],
	"ok": true,
	"values": object.union(shown(gate), {"limit": gate.below * 1000000}),
} if {
	count(reached) == 0
	some gate in gates
}

findings["GI-038"] contains object.union_n([
	{"values": object.union(shown(reached[0]), {"limit": reached[0].below * 1000000})},
	permit.check(held(review), review, "energy_review"),
])

findings["GI-038"] contains {
	"pointer": facts.element("/documents/*/date", first),
	"ok": date <= reference,
	"message": "order",
	"confidence": "background",
	"values": {"actual": date, "expected": reference, "gap": facts.days_between(reference, date)},
} if {
	count(reached) > 0
	count(held(study)) > 0
	date := earliest(held(review))
	first := min({i | some i, document in held(review); document.date == date})
}

# METADATA
# title: 节能审查层级
# description: 年能耗达到省级界限的项目,节能审查意见须由省级以上出具;高耗能高排放项目不得由县级审查。
# custom:
#   code: GI-039
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2017-01-01"
#   basis:
#     - {source: NDRC-2016-44, clause: 审查层级, confidence: secondary, from: "2017-01-01", until: "2023-06-01"}
#     - {source: NDRC-2023-2, clause: 审查层级, confidence: secondary, from: "2023-06-01", until: "2025-09-01"}
#     - {source: NDRC-2025-31, clause: 审查层级, confidence: secondary, from: "2025-09-01"}
#     - {source: NDRC-2025-31, clause: 县级不得审查两高项目, confidence: secondary, from: "2025-09-01"}
#   title_en: Level of the energy review, by date
#   description_en: From a limit of energy use on the energy review comes from the province or above; a county may not review a project of high energy use and emissions.
#   values:
#     gate: {kind: text, zh: 能耗, en: energy in Chinese}
#     gate_en: {kind: text, zh: 能耗(英文), en: energy}
#     energy: {kind: decimal, zh: 数量, en: amount}
#     limit: {kind: decimal, zh: 省级界限, en: province from}
#     day: {kind: date, zh: 界限取值日, en: day of the limit}
#     level: {kind: code, zh: 审查层级, en: level that reviewed}
#   messages:
#     fail: {zh: "{gate} {energy},达到 {limit},须由省级以上审查,所附审查意见的层级为{level}", en: "{gate_en}: {energy}, at or above {limit}, is for the province or above to review; the review attached is of the level {level}"}
#     two_high: {zh: "高耗能高排放项目不得由{level}审查", en: "a project of high energy use and emissions may not be reviewed at the level {level}"}
#   remedy: 按权限报审
#   remedy_en: Submit to the right level
applies["GI-039"] := false if excused

applies["GI-039"] := count(level_gates) > 0 if {
	not excused
	count(held(review)) > 0
}

applies["GI-039"] := false if no_review

needs["GI-039"] contains "/documents"

needs["GI-039"] contains pointer if {
	count(held(review)) == 0
	some pointer in permit.unclear(review)
}

needs["GI-039"] contains pointer if {
	count(held(review)) > 0
	some pointer in (reference_asked | facts.unstated("/documents/*/level", held(review)))
}

needs["GI-039"] contains amount_of[gate.gate] if some gate in level_gates

needs["GI-039"] contains "/project/energy/two_high" if count(barred) > 0

no_review if {
	input.documents
	count(held(review)) == 0
	count(permit.unclear(review)) == 0
}

amount_of := {"tce": "/project/energy/tce", "coal_t": "/project/energy/coal_t"}

# As with any figure of the law: two of them for one gate say nothing.
level_gates := rows if {
	rows := params.in_force(data.params.energy_review_levels, reference)
	count({row.gate | some row in rows}) == count(rows)
}

levels := {document.level | some document in held(review)}

first_review := min(object.keys(held(review)))

seen := {"level": input.documents[first_review].level}

# Levels that may not review such a project, where no other has reviewed it.
barred := levels & {level | some level in params.at(data.params.energy_two_high_barred, reference)} if {
	every level in levels {
		level in params.at(data.params.energy_two_high_barred, reference)
	}
} else := set()

findings["GI-039"] contains {
	"pointer": facts.element("/documents/*/level", first_review),
	"ok": true in {
		input.project.energy[gate.gate] < (gate.at_least * 1000000),
		count(levels & {level | some level in gate.levels}) > 0,
	},
	"values": object.union_n([shown(gate), {"limit": gate.at_least * 1000000}, seen]),
} if {
	some gate in level_gates
}

findings["GI-039"] contains {
	"pointer": facts.element("/documents/*/level", first_review),
	"ok": input.project.energy.two_high == false,
	"message": "two_high",
	"values": object.union(seen, {"day": reference}),
} if {
	count(barred) > 0
}

# METADATA
# title: 强制性节能标准
# description: 政府投资项目的节能审查意见须认定符合强制性节能标准,不符合的不得批准建设。
# custom:
#   code: GI-040
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2008-04-01"
#   basis:
#     - {source: ENERGY-LAW, clause: 第十五条, confidence: text}
#   title_en: Mandatory energy standard
#   description_en: The energy review of a government project finds that it meets the mandatory energy standards; one that does not may not be approved.
#   values:
#     type: {kind: code, zh: 文件, en: document}
#   messages:
#     fail: {zh: "{type}认定项目不符合强制性节能标准,政府投资项目不得批准建设", en: "{type} finds that the project does not meet the mandatory energy standards; as a government project it may not be approved"}
#   remedy: 优化方案达标
#   remedy_en: Redesign to meet the standard
applies["GI-040"] := false if government == false

applies["GI-040"] if {
	government
	count(held(review)) > 0
}

applies["GI-040"] := false if no_review

needs["GI-040"] contains "/project/invest_mode"

needs["GI-040"] contains "/documents"

needs["GI-040"] contains pointer if {
	count(held(review)) == 0
	some pointer in permit.unclear(review)
}

needs["GI-040"] contains pointer if {
	not facts.settled(standards)
	some pointer in facts.unstated("/documents/*/standard_ok", held(review))
}

government := input.project.invest_mode in params.at(data.params.energy_standard_modes, input.judged_on)

standards[i] := {{
	"pointer": facts.element("/documents/*/standard_ok", i),
	"ok": document.standard_ok,
	"values": {"type": document.type},
}} if {
	some i, document in held(review)
}

findings["GI-040"] contains finding if some finding in facts.best(standards)
