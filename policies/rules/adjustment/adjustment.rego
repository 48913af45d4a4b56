# METADATA
# scope: package
# title: 用途调整
# description: >-
#   债券资金从一个项目调整到另一个项目的情形、调入项目条件、期限、批准和公开。只对填报了用途调整的申报包判断。
#   调入项目代码与本项目相同的,调入项目就是本项目,否则以填报的调入项目事实为准。
# schemas:
#   - input: schema.facts
package rules.adjustment

import data.lib.facts
import data.lib.params
import data.lib.verdict

default stated := false

stated if is_object(input.adjustment)

own := input.adjustment.to_project.code == input.project.code

code_facts contains "/project/code" if stated

code_facts contains "/adjustment/to_project/code" if stated

# METADATA
# title: 调整情形
# description: 用途调整须属于规定的情形之一,并有证明材料。
# custom:
#   code: SB-ADJ-01
#   severity: block
#   lists: [special_bond]
#   from: "2021-09-08"
#   basis:
#     - {source: CY-2021-110, clause: 调整情形, confidence: text}
#   title_en: Reason for changing the use
#   description_en: A change of use rests on one of the situations laid down, with evidence.
#   values:
#     reason: {kind: text, zh: 填报情形, en: situation stated}
#     situation: {kind: text, zh: 情形, en: situation in Chinese}
#     situation_en: {kind: text, zh: 情形(英文), en: situation}
#     expected: {kind: list, zh: 规定的情形, en: situations laid down}
#     evidence: {kind: text, zh: 证明材料, en: evidence}
#   messages:
#     fail: {zh: "填报的调整情形 {reason} 不是规定的情形({expected})", en: "{reason} is none of the situations in which the use may change ({expected})"}
#     evidence: {zh: "调整情形的证明材料填为“{evidence}”,没有证明", en: "the evidence of the situation reads {evidence}, which is none"}
#   remedy: 补充调整理由与证明
#   remedy_en: Give the reason and the evidence
applies["SB-ADJ-01"] := stated

needs["SB-ADJ-01"] contains "/adjustment/reason" if stated

needs["SB-ADJ-01"] contains "/adjustment/evidence" if stated

reasons := params.in_force(data.params.adjustment_reasons, input.judged_on)

findings["SB-ADJ-01"] contains {
	"pointer": "/adjustment/reason",
	"ok": true,
	"values": {"reason": row.code, "situation": row.zh, "situation_en": row.en},
} if {
	some row in reasons
	row.code == input.adjustment.reason
}

findings["SB-ADJ-01"] contains {
	"pointer": "/adjustment/reason",
	"ok": false,
	"values": {"reason": reason, "expected": [row.code | some row in reasons]},
} if {
	reason := input.adjustment.reason
	count([row | some row in reasons; row.code == reason]) == 0
}

findings["SB-ADJ-01"] contains {
	"pointer": "/adjustment/evidence",
	"ok": facts.says_something(evidence),
	"message": "evidence",
	"values": {"evidence": evidence},
} if {
	evidence := input.adjustment.evidence
}

# METADATA
# title: 调入项目条件
# description: 调入项目的收益须足以偿还其融资本息。调入项目是本项目的,负面清单、资金用途、收益覆盖、一案两书和前期手续各条阻断规则在本申报包上都不得不通过;是其他项目的,须填明为公益性项目、符合专项债券条件及依据文件。
# custom:
#   code: SB-ADJ-02
#   severity: block
#   lists: [special_bond]
#   from: "2021-09-08"
#   basis:
#     - {source: CY-2021-110, clause: 调入项目条件, confidence: text}
#   title_en: The receiving project qualifies
#   description_en: The revenue of the receiving project meets its financing. Where it is the project of this package, none of the blocking rules on the negative list, use of funds, coverage, plan and reports and formalities fails here; any other is stated to serve the public welfare and to qualify, with the document that says so.
#   values:
#     actual: {kind: money, zh: 项目收益, en: revenue}
#     limit: {kind: money, zh: 融资本息, en: principal and interest}
#     gap: {kind: money, zh: 缺口(负数为富余), en: shortfall (negative is to spare)}
#     rule: {kind: text, zh: 规则, en: rule}
#     document: {kind: text, zh: 依据文件, en: document}
#   messages:
#     fail: {zh: "调入项目收益 {actual},融资本息 {limit},缺口 {gap}", en: "the receiving project has a revenue of {actual} and owes {limit}: {gap} short"}
#     rule: {zh: "调入项目即本项目,未通过 {rule}", en: "the receiving project is this one, which fails {rule}"}
#     welfare: {zh: "调入项目填报为非公益性", en: "the receiving project is stated not to serve the public welfare"}
#     unqualified: {zh: "调入项目填报为不符合专项债券条件", en: "the receiving project is stated not to qualify for special bonds"}
#     document: {zh: "调入项目符合条件的依据填为“{document}”,没有依据", en: "the document on which the receiving project qualifies reads {document}, which is none"}
#   remedy: 更换或完善调入项目
#   remedy_en: Change or complete the receiving project
applies["SB-ADJ-02"] := stated if not undecided

needs["SB-ADJ-02"] contains fact if some fact in code_facts

needs["SB-ADJ-02"] contains "/adjustment/to_project/revenue" if stated

needs["SB-ADJ-02"] contains "/adjustment/to_project/financing" if stated

needs["SB-ADJ-02"] contains "/adjustment/to_project/public_welfare" if own == false

needs["SB-ADJ-02"] contains "/adjustment/to_project/qualified" if own == false

needs["SB-ADJ-02"] contains "/adjustment/to_project/qualified_document" if own == false

# The topics that the guide holds the receiving project to. Each is named, so that
# no rule comes to ask itself.
topics.negative_list := data.rules.negative_list

topics.use_of_funds := data.rules.use_of_funds

topics.coverage := data.rules.coverage

topics.documents := data.rules.documents

topics.readiness := data.rules.readiness

judged[code] := verdict.of(rule, object.union_n([
	{"applies": said | said := topics[rule.topic].applies[code]},
	{"needs": patterns | patterns := topics[rule.topic].needs[code]},
	{"findings": found | found := topics[rule.topic].findings[code]},
])) if {
	own
	some code, rule in data.index
	topics[rule.topic]
	rule.severity == "block"
	startswith(code, "SB-")
}

failed contains code if {
	some code, answer in judged
	answer.verdict == "fail"
	answer.severity == "block"
}

undecided if {
	count(failed) == 0
	some answer in judged
	answer.verdict == "undetermined"
}

findings["SB-ADJ-02"] contains {
	"pointer": "/adjustment/to_project/revenue",
	"ok": actual >= limit,
	"values": {"actual": actual, "limit": limit, "gap": limit - actual},
} if {
	actual := input.adjustment.to_project.revenue
	limit := input.adjustment.to_project.financing
}

findings["SB-ADJ-02"] contains {
	"pointer": "/adjustment/to_project/code",
	"ok": false,
	"message": "rule",
	"values": {"rule": code},
} if {
	some code in failed
}

findings["SB-ADJ-02"] contains {
	"pointer": "/adjustment/to_project/public_welfare",
	"ok": input.adjustment.to_project.public_welfare,
	"message": "welfare",
	"values": {},
} if {
	own == false
}

findings["SB-ADJ-02"] contains {
	"pointer": "/adjustment/to_project/qualified",
	"ok": input.adjustment.to_project.qualified,
	"message": "unqualified",
	"values": {},
} if {
	own == false
}

findings["SB-ADJ-02"] contains {
	"pointer": "/adjustment/to_project/qualified_document",
	"ok": facts.says_something(document),
	"message": "document",
	"values": {"document": document},
} if {
	own == false
	document := input.adjustment.to_project.qualified_document
}

# METADATA
# title: 剩余期限匹配
# description: 调入项目的运营结束日期不得早于所调整债券的到期日。
# custom:
#   code: SB-ADJ-03
#   severity: block
#   lists: [special_bond]
#   from: "2021-09-08"
#   basis:
#     - {source: CY-2021-110, clause: 期限匹配, confidence: text}
#   title_en: The remaining term matches
#   description_en: The receiving project operates at least until the bond matures.
#   values:
#     actual: {kind: date, zh: 调入项目运营结束, en: receiving project operates until}
#     limit: {kind: date, zh: 债券到期日, en: maturity of the bond}
#     gap: {kind: days, zh: 早于到期日, en: earlier by}
#   messages:
#     fail: {zh: "调入项目运营至 {actual},所调整债券 {limit} 到期,早 {gap}", en: "the receiving project operates until {actual}, {gap} before the bond matures on {limit}"}
#   remedy: 另选期限匹配项目
#   remedy_en: Choose a project with a matching period
applies["SB-ADJ-03"] := stated

needs["SB-ADJ-03"] contains "/adjustment/bond/maturity" if stated

needs["SB-ADJ-03"] contains "/adjustment/to_project/end_of_operation" if stated

findings["SB-ADJ-03"] contains {
	"pointer": "/adjustment/to_project/end_of_operation",
	"ok": actual >= limit,
	"values": {"actual": actual, "limit": limit, "gap": facts.days_between(actual, limit)},
} if {
	actual := input.adjustment.to_project.end_of_operation
	limit := input.adjustment.bond.maturity
}

# METADATA
# title: 同类优先
# description: 优先调整到同一投向领域的项目;改变领域的,须说明理由。
# custom:
#   code: SB-ADJ-04
#   severity: warn
#   lists: [special_bond]
#   from: "2021-09-08"
#   basis:
#     - {source: CY-2021-110, clause: 同类优先, confidence: text}
#   title_en: The same type comes first
#   description_en: Money goes to a project of the same field first; where the field changes, the package says why.
#   values:
#     from: {kind: text, zh: 调出项目领域, en: field of the project it leaves}
#     to: {kind: text, zh: 调入项目领域, en: field of the receiving project}
#   messages:
#     fail: {zh: "投向领域由 {from} 变为 {to},没有说明改变类型的理由", en: "the field changes from {from} to {to}, and nothing says why"}
#   remedy: 补充改变类型说明
#   remedy_en: Explain the change of type
applies["SB-ADJ-04"] := stated

needs["SB-ADJ-04"] contains "/adjustment/from_project/field" if stated

needs["SB-ADJ-04"] contains "/adjustment/to_project/field" if stated

findings["SB-ADJ-04"] contains {
	"pointer": "/adjustment/type_change_note",
	"ok": true in {from == to, explained},
	"values": {"from": from, "to": to},
} if {
	from := input.adjustment.from_project.field
	to := input.adjustment.to_project.field
}

default explained := false

explained := facts.says_something(input.adjustment.type_change_note) if is_string(input.adjustment.type_change_note)
