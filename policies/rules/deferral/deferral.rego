# METADATA
# scope: package
# title: 容缺与承诺
# description: 吉林省项目的容缺限于法律允许、风险可控的材料,承诺要素齐全并按期补正。
# schemas:
#   - input: schema.facts
package rules.deferral

import data.lib.deferral
import data.lib.facts

# A project that puts nothing off leaves the section out, so these rules are not
# about it.
promises := {i: promise |
	facts.in_jilin
	some i, promise in input.deferrals
}

open := {i: promise |
	some i, promise in promises
	promise.status == "open"
}

shown(promise) := {name: promise[name] |
	some name in ["document", "due", "promiser"]
	promise[name]
}

# What was handed in or taken back is no longer put off.
settled(i, promise) := {"pointer": sprintf("/deferrals/%d/status", [i]), "ok": true, "values": shown(promise)} if {
	promise.status != "open"
}

# METADATA
# title: 容缺须在清单内且风险可控
# description: 吉林省项目容缺的材料须是法律允许容缺的,所附条件具备,且风险可控;不得容缺的材料,承诺在开工前办完的只提示。
# custom:
#   code: JL-020
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 对风险可控环节实行容缺审批和容缺建设管理, confidence: text}
#     - {source: EIA-LAW, clause: 第二十二条, confidence: text}
#     - {source: MWR-53, clause: 第六条, confidence: text}
#     - {source: DEFER-LOCAL-2022, clause: 非关键材料容缺, confidence: secondary}
#     - {source: CNAEC-2025, clause: 两重前期工作要求, confidence: secondary, from: "2025-11-19"}
#     - {source: MOHURD-18, clause: 第四条, confidence: background}
#   title_en: Deferral only where allowed
#   description_en: In Jilin a document may be put off only where the law allows it, its conditions are met and the risk is controllable; a promise to have a document that may not be put off before the start only gives a warning.
#   values:
#     document: {kind: code, zh: 所缺材料, en: document}
#     gate: {kind: code, zh: 环节, en: needed for}
#     risk: {kind: code, zh: 风险程度, en: risk}
#     condition: {kind: text, zh: 容缺条件, en: condition in Chinese}
#     condition_en: {kind: text, zh: 容缺条件(英文), en: condition}
#     due: {kind: date, zh: 补正期限, en: due}
#     start: {kind: date, zh: 计划开工, en: planned start}
#     promiser: {kind: text, zh: 承诺单位, en: promised by}
#   messages:
#     fail: {zh: "{document}不得容缺,{gate}前必须取得", en: "{document} may not be put off: it must be there before the gate of {gate}"}
#     ahead: {zh: "{document}不得容缺;承诺 {due} 前办完,早于计划开工 {start},届时仍未取得不得开工", en: "{document} may not be put off; it is promised by {due}, before the planned start on {start}, and without it the works may not start"}
#     unlisted: {zh: "{document}不在可容缺材料表内,不得容缺", en: "{document} is not among the documents that may be put off"}
#     risk: {zh: "{document}的容缺风险为{risk},只有风险可控的才能容缺", en: "the risk of putting {document} off is {risk}; only a controllable one allows it"}
#     approval: {zh: "{document}容缺须以项目已审批、核准或备案为前提({condition}),附件中没有办结的批文", en: "{document} may be put off only once the project is approved or filed ({condition_en}); no such document is finished"}
#     commitment_letter: {zh: "{document}容缺须有书面承诺({condition}),附件中没有承诺函", en: "{document} may be put off only on a written promise ({condition_en}); no commitment letter is attached"}
#     before_start: {zh: "{document}的补正期限 {due} 不早于计划开工 {start};{condition}", en: "{document} is due on {due}, not before the planned start on {start}; {condition_en}"}
#   remedy: 补齐材料或撤回容缺
#   remedy_en: Supply the document, or withdraw the deferral
applies["JL-020"] := count(promises) > 0

needs["JL-020"] contains "/deferrals/*/document"

needs["JL-020"] contains "/deferrals/*/status"

needs["JL-020"] contains pointer if some pointer in facts.unstated("/deferrals/*/risk", deferred)

needs["JL-020"] contains pointer if some pointer in facts.unstated("/deferrals/*/due", deferred)

needs["JL-020"] contains "/documents" if some ask in documents_asked

needs["JL-020"] contains pointer if {
	some ask in documents_asked
	count(facts.done_documents_of(proofs[ask])) == 0
	some pointer in facts.unstated("/documents/*/status", facts.unclear_documents_of(proofs[ask]))
}

needs["JL-020"] contains "/project/schedule/planned_start" if "before_start" in asked

findings["JL-020"] contains settled(i, promise) if some i, promise in promises

findings["JL-020"] contains {
	"pointer": sprintf("/deferrals/%d/document", [i]),
	"ok": false,
	"message": "unlisted",
	"values": shown(promise),
} if {
	some i, promise in open
	not deferral.entry(promise.document)
}

findings["JL-020"] contains object.union(
	{
		"pointer": sprintf("/deferrals/%d/document", [i]),
		"ok": found.deferrable != "no",
		"confidence": found.confidence,
		"values": object.union_n([shown(promise), {"gate": found.gate}, conditions(found)]),
	},
	ahead(found, promise),
) if {
	some i, promise in open
	found := deferral.entry(promise.document)
}

findings["JL-020"] contains {
	"pointer": sprintf("/deferrals/%d/risk", [i]),
	"ok": promise.risk == "controllable",
	"message": "risk",
	"confidence": deferral.entry(promise.document).confidence,
	"values": object.union(shown(promise), {"risk": promise.risk}),
} if {
	some i, promise in deferred
}

findings["JL-020"] contains {
	"pointer": place(ask, i),
	"ok": facts.negate(ask in deferral.unmet(found, promise)),
	"message": ask,
	"confidence": found.confidence,
	"values": object.union_n([shown(promise), conditions(found), start]),
} if {
	some i, promise in deferred
	found := deferral.entry(promise.document)
	some ask in found.asks
}

# Open promises about documents that the law lets follow later.
deferred := {i: promise |
	some i, promise in open
	deferral.allowed(deferral.entry(promise.document))
}

asked := {ask |
	some promise in deferred
	some ask in deferral.entry(promise.document).asks
}

# The conditions that a document shows, and which documents do.
proofs := {"approval": deferral.approvals, "commitment_letter": {"commitment_letter"}}

documents_asked := asked & object.keys(proofs)

place(ask, _) := facts.place_of(proofs[ask])

place("before_start", i) := sprintf("/deferrals/%d/due", [i])

conditions(found) := {name: found[name] |
	some name in ["condition", "condition_en"]
	found[name]
}

start := {"start": input.project.schedule.planned_start}

default start := {}

# A new project does not yet need what its start needs. To promise that by then
# puts nothing off, but it is no ground to go without either.
ahead(found, promise) := {
	"message": "ahead",
	"severity": "warn",
	"values": object.union_n([shown(promise), start, {"gate": found.gate}]),
} if {
	found.deferrable == "no"
	found.gate in {"start", "permit"}
	input.project.status == "new"
	promise.due < input.project.schedule.planned_start
} else := {}

# METADATA
# title: 不可容缺要件
# description: 吉林省项目申报时须有项目代码(涉密项目除外),政府直接投资和资本金注入项目须有可研批复或核定概算,申报中央预算内投资须说明是否新增隐性债务;承诺不能代替。
# custom:
#   code: JL-021
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SC-712, clause: 第十条, confidence: text}
#     - {source: SC-712, clause: 第十七条, confidence: text}
#     - {source: NDRC-2025-1728, clause: 年度投资计划申请内容, confidence: secondary, from: "2026-02-01"}
#     - {source: SEED-JL-2024, clause: 对风险可控环节实行容缺审批和容缺建设管理, confidence: text}
#   title_en: Not deferrable
#   description_en: In Jilin an application has a project code (secret projects aside), a direct investment or a capital injection of government has its feasibility approval or verified estimate, and a request for central-budget money says whether it adds hidden debt; a promise does not stand in.
#   values:
#     document: {kind: code, zh: 要件, en: document}
#     gate: {kind: code, zh: 环节, en: needed for}
#   messages:
#     fail: {zh: "缺少{document},{gate}环节不得容缺", en: "{document} is missing; it may not be put off beyond the gate of {gate}"}
#     estimate: {zh: "没有办结的可研批复,也没有核定的概算,{gate}环节不得容缺", en: "there is neither a finished feasibility approval nor a verified estimate; they may not be put off beyond the gate of {gate}"}
#   remedy: 取得该材料后再申报
#   remedy_en: Obtain the document before applying
applies["JL-021"] := facts.in_jilin

needs["JL-021"] contains "/project/code" if {
	not "project_code" in put_off
	not code_in_hand
}

needs["JL-021"] contains "/project/invest_mode"

needs["JL-021"] contains "/documents" if government_invests

needs["JL-021"] contains pointer if {
	government_invests
	count(estimates_in_hand) == 0
	some pointer in facts.unstated("/documents/*/status", facts.unclear_documents_of(estimates))
}

needs["JL-021"] contains pointer if {
	strict.hidden_debt_statement
	not "hidden_debt_statement" in put_off
	some pointer in facts.unstated("/applications/*/adds_hidden_debt", facts.applications_for("central_budget"))
}

findings["JL-021"] contains demand("project_code", "/project/code", code_in_hand)

findings["JL-021"] contains object.union(
	demand("feasibility_approval", facts.place_of(estimates), count(estimates_in_hand) > 0),
	{"message": "estimate"},
) if {
	government_invests
}

findings["JL-021"] contains demand("hidden_debt_statement", facts.element("/applications/*/adds_hidden_debt", i), said) if {
	some i, application in facts.applications_for("central_budget")
	said := is_boolean(object.get(application, "adds_hidden_debt", null))
}

demand(document, pointer, in_hand) := {
	"pointer": pointer,
	"ok": in_hand,
	"confidence": strict[document].confidence,
	"values": {"document": document, "gate": strict[document].gate},
}

# What an application to a national list must bring along itself.
strict[document] := found if {
	some document in ["project_code", "feasibility_approval", "hidden_debt_statement"]
	found := deferral.entry(document)
	not deferral.allowed(found)
	found.gate in {"application", "annual_plan"}
}

put_off := {promise.document | some promise in open}

default code_in_hand := false

code_in_hand if input.project.code

code_in_hand if input.project.secret == true

estimates := {"feasibility_approval", "budget_approval"}

estimates_in_hand := facts.done_documents_of(estimates)

government_invests if input.project.invest_mode in {"direct", "capital_injection"}

# METADATA
# title: 承诺要素
# description: 吉林省项目未补正的容缺,承诺须写明内容、单位、日期、补正期限、违诺后果和责任人,承诺单位没有严重失信,承诺日期不晚于核查日。
# custom:
#   code: JL-022
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 灵活运用并联审批、承诺审批, confidence: text}
#     - {source: SEED-JL-2024, clause: 对风险可控环节实行容缺审批和容缺建设管理, confidence: text}
#     - {source: DEFER-LOCAL-2022, clause: 非关键材料容缺, confidence: secondary}
#   title_en: Elements of the promise
#   description_en: In Jilin an open deferral states text, unit, date, due day, consequence of breach and responsible person; the unit has no serious bad credit, and the promise is not dated after the day of judging.
#   values:
#     document: {kind: code, zh: 所缺材料, en: document}
#     due: {kind: date, zh: 补正期限, en: due}
#     promiser: {kind: text, zh: 承诺单位, en: promised by}
#     date: {kind: date, zh: 承诺日期, en: date of the promise}
#     day: {kind: date, zh: 核查日, en: day of judging}
#   messages:
#     fail: {zh: "承诺单位 {promiser} 有严重失信记录,不能以承诺容缺{document}", en: "{promiser} has a record of serious bad credit and cannot put {document} off by promise"}
#     dated: {zh: "{document}的承诺日期 {date} 晚于核查日 {day}", en: "the promise about {document} is dated {date}, after the day of judging, {day}"}
#   remedy: 补齐承诺要素
#   remedy_en: Complete the promise
applies["JL-022"] := count(promises) > 0

needs["JL-022"] contains "/deferrals/*/document"

needs["JL-022"] contains "/deferrals/*/status"

needs["JL-022"] contains pointer if {
	some pattern in deferral.elements
	some pointer in facts.unstated(pattern, open)
}

findings["JL-022"] contains settled(i, promise) if some i, promise in promises

findings["JL-022"] contains {
	"pointer": sprintf("/deferrals/%d/credit_clean", [i]),
	"ok": promise.credit_clean,
	"values": shown(promise),
} if {
	some i, promise in open
}

findings["JL-022"] contains {
	"pointer": sprintf("/deferrals/%d/date", [i]),
	"ok": promise.date <= input.judged_on,
	"message": "dated",
	"values": {"document": promise.document, "date": promise.date, "day": input.judged_on},
} if {
	some i, promise in open
}

# METADATA
# title: 容缺到期
# description: 吉林省项目容缺的材料须在补正期限内补齐,逾期未补的不得进入下一环节。
# custom:
#   code: JL-023
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 对风险可控环节实行容缺审批和容缺建设管理, confidence: text}
#     - {source: SEED-JL-2024, clause: 灵活运用并联审批、承诺审批, confidence: text}
#   title_en: Deferral due
#   description_en: In Jilin what was put off is made good by its due day; once overdue, the project goes no further.
#   values:
#     document: {kind: code, zh: 所缺材料, en: document}
#     due: {kind: date, zh: 补正期限, en: due}
#     promiser: {kind: text, zh: 承诺单位, en: promised by}
#     gap: {kind: days, zh: 逾期, en: overdue by}
#   messages:
#     fail: {zh: "{document}的补正期限 {due} 已过 {gap},仍未补正", en: "{document} was due on {due}, {gap} ago, and is still missing"}
#   remedy: 限期补正
#   remedy_en: Supply it now
applies["JL-023"] := count(promises) > 0

needs["JL-023"] contains "/deferrals/*/document"

needs["JL-023"] contains "/deferrals/*/status"

needs["JL-023"] contains pointer if some pointer in facts.unstated("/deferrals/*/due", open)

findings["JL-023"] contains settled(i, promise) if some i, promise in promises

findings["JL-023"] contains {
	"pointer": sprintf("/deferrals/%d/due", [i]),
	"ok": input.judged_on <= promise.due,
	"values": object.union(shown(promise), {"gap": facts.days_between(promise.due, input.judged_on)}),
} if {
	some i, promise in open
}
