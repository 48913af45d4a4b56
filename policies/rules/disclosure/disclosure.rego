# METADATA
# scope: package
# title: 信息公开
# description: 发行前公开的要素齐全,出具报告的第三方机构写明且相互独立。
# schemas:
#   - input: schema.facts
package rules.disclosure

import data.lib.facts
import data.lib.params

# An issue is near once its day is set; what was issued has been disclosed already.
upcoming contains i if {
	some i, tranche in input.bond.tranches
	tranche.issue_date > input.judged_on
}

# METADATA
# title: 发行前信息公开要素
# description: 已列信息公开内容或已定发行日期的,发行前须公开规定的各项要素。要求正文未见,只作提示。
# custom:
#   code: SB-DISC-01
#   severity: warn
#   lists: [special_bond]
#   from: "2019-01-01"
#   basis:
#     - {source: CY-2018-209, clause: 发行前公开, confidence: background}
#   title_en: Disclosure items before issue
#   description_en: A package that lists what it discloses, or whose day of issue is set, discloses every item that is asked for before an issue. The wording was not seen, so this is a warning.
#   values:
#     item: {kind: code, zh: 公开要素, en: item}
#   messages:
#     fail: {zh: "发行前信息公开缺少{item}", en: "the disclosure before the issue lacks {item}"}
#   remedy: 补齐公开要素
#   remedy_en: Complete the items
applies["SB-DISC-01"] := count(upcoming) > 0 if not input.disclosure

applies["SB-DISC-01"] if input.disclosure

needs["SB-DISC-01"] contains "/disclosure/items"

findings["SB-DISC-01"] contains {
	"pointer": "/disclosure/items",
	"ok": row.code in input.disclosure.items,
	"confidence": row.confidence,
	"values": {"item": row.code},
} if {
	some row in params.in_force(data.params.disclosure_items, input.judged_on)
}

# METADATA
# title: 第三方机构独立性
# description: 财务评估报告和法律意见书须写明出具机构、执业证号和签字人,会计师事务所与律师事务所不得为同一机构。要求正文未见,只作提示。
# custom:
#   code: SB-DISC-02
#   severity: warn
#   lists: [special_bond]
#   from: "2021-01-01"
#   basis:
#     - {source: CK-2020-43, clause: 专业机构, confidence: background}
#   title_en: Third parties named
#   description_en: The financial assessment report and the legal opinion name firm, licence and signers, and the accounting firm is not the law firm. The wording was not seen, so this is a warning.
#   values:
#     type: {kind: code, zh: 材料, en: document}
#     issuer: {kind: text, zh: 出具机构, en: firm}
#     other: {kind: code, zh: 另一份材料, en: other document}
#   messages:
#     fail: {zh: "{type}与{other}由同一机构({issuer})出具", en: "{type} and {other} come from the same firm ({issuer})"}
#     signers: {zh: "{type}({issuer})没有签字人", en: "{type} ({issuer}) has no signer"}
#     absent: {zh: "附件中没有已完成的{type},出具机构无从核对", en: "no finished {type} is attached, so there is no firm to check"}
#   remedy: 补充机构与签字人信息
#   remedy_en: Add firm and signer data
applies["SB-DISC-02"] := true

needs["SB-DISC-02"] contains "/documents"

needs["SB-DISC-02"] contains facts.element(pattern, i) if {
	some field, pattern in firm_facts
	some i, report in reports
	is_null(object.get(report, field, null))
}

firm_facts := {
	"issuer": "/documents/*/issuer",
	"licence": "/documents/*/licence",
	"signers": "/documents/*/signers",
}

report_types := {"financial_assessment", "legal_opinion"}

reports[i] := report if {
	some i, report in facts.standing_documents
	report.type in report_types
}

of_type(type) := {i | some i, report in reports; report.type == type}

findings["SB-DISC-02"] contains {
	"pointer": facts.place_of({type}),
	"ok": false,
	"message": "absent",
	"values": {"type": type},
} if {
	some type in report_types
	count(of_type(type)) == 0
}

findings["SB-DISC-02"] contains {
	"pointer": facts.element("/documents/*/signers", i),
	"ok": count(report.signers) > 0,
	"message": "signers",
	"values": {"type": report.type, "issuer": report.issuer},
} if {
	some i, report in reports
}

findings["SB-DISC-02"] contains {
	"pointer": facts.element("/documents/*/issuer", i),
	"ok": count(same) == 0,
	"values": {"type": report.type, "issuer": report.issuer, "other": "financial_assessment"},
} if {
	some i in of_type("legal_opinion")
	report := reports[i]
	same := [j | some j in of_type("financial_assessment"); reports[j].issuer == report.issuer]
}
