# METADATA
# scope: package
# title: 一案两书
# description: 实施方案、财务评估报告和法律意见书齐备,数据一致,日期相符。
# schemas:
#   - input: schema.facts
package rules.documents

import data.lib.facts
import data.lib.params

attached(type) := {i: document |
	some i, document in facts.standing_documents
	document.type == type
}

lacking(type) := {
	"pointer": facts.place_of({type}),
	"ok": false,
	"message": "absent",
	"values": {"type": type},
}

complete(document, fields) if every field, _ in fields {
	not is_null(object.get(document, field, null))
}

# The fields that documents leave open while none of them meets its rule: any of
# them might be the one that does.
open_fields(documents, fields) := {facts.element(pattern, i) |
	some i, document in documents
	some field, pattern in fields
	is_null(object.get(document, field, null))
}

# METADATA
# title: 实施方案
# description: 须附实施方案,写明文号或版本、日期和编制单位,其总投资、债券总额与申报数一致(四舍五入的差额除外)。
# custom:
#   code: SB-DOC-01
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第二部分(一案两书), confidence: text}
#   title_en: Implementation plan attached
#   description_en: The implementation plan is attached with number or version, date and issuing unit, and its total investment and bond total equal those applied for, rounding aside.
#   values:
#     type: {kind: code, zh: 材料, en: document}
#     document: {kind: text, zh: 文号或版本, en: number or version}
#     actual: {kind: money, zh: 方案数, en: in the plan}
#     expected: {kind: money, zh: 申报数, en: applied for}
#     gap: {kind: money, zh: 差额, en: difference}
#   messages:
#     fail: {zh: "实施方案({document})总投资 {actual},申报总投资 {expected},差额 {gap}", en: "the total investment in the implementation plan ({document}) is {actual}, the one applied for {expected}: a difference of {gap}"}
#     bond: {zh: "实施方案({document})债券总额 {actual},申报债券总额 {expected},差额 {gap}", en: "the bond total in the implementation plan ({document}) is {actual}, the one applied for {expected}: a difference of {gap}"}
#     absent: {zh: "附件中没有已完成的{type}", en: "no finished {type} is attached"}
#   remedy: 补齐或更新实施方案,使口径一致
#   remedy_en: Attach or update the plan so that the figures agree
applies["SB-DOC-01"] := true

needs["SB-DOC-01"] contains "/documents"

needs["SB-DOC-01"] contains "/investment/total"

needs["SB-DOC-01"] contains "/bond/total"

needs["SB-DOC-01"] contains pointer if {
	not facts.settled(plan_findings)
	some pointer in open_fields(plans, plan_fields)
}

plan_fields := {
	"number": "/documents/*/number",
	"date": "/documents/*/date",
	"issuer": "/documents/*/issuer",
	"total_investment": "/documents/*/total_investment",
	"bond_total": "/documents/*/bond_total",
}

# A version names a plan as well as a number does.
plans[i] := object.union({"number": object.get(plan, "version", null)}, plan) if {
	some i, plan in attached("implementation_plan")
}

plan_findings[i] := {
	agreement(i, plan, "total_investment", "fail", input.investment.total),
	agreement(i, plan, "bond_total", "bond", input.bond.total),
} if {
	some i, plan in plans
	complete(plan, plan_fields)
}

agreement(i, plan, field, message, expected) := {
	"pointer": facts.element(plan_fields[field], i),
	"ok": facts.within(plan[field], expected, tolerance),
	"message": message,
	"values": {"document": plan.number, "actual": plan[field], "expected": expected, "gap": plan[field] - expected},
} if {
	tolerance := params.at(data.params.sum_tolerance, input.judged_on)
}

findings["SB-DOC-01"] contains lacking("implementation_plan") if count(plans) == 0

findings["SB-DOC-01"] contains finding if some finding in facts.best(plan_findings)

# METADATA
# title: 财务评估报告
# description: 须附会计师事务所出具并已签章的财务评估报告,其覆盖倍数与申报倍数一致(四舍五入的差额除外)。
# custom:
#   code: SB-DOC-02
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第二部分(一案两书), confidence: secondary}
#   title_en: Financial assessment report attached
#   description_en: A dated and signed financial assessment report of an accounting firm is attached, and its coverage equals the coverage claimed, rounding aside.
#   values:
#     type: {kind: code, zh: 材料, en: document}
#     actual: {kind: ratio, zh: 报告覆盖倍数, en: coverage in the report}
#     expected: {kind: ratio, zh: 申报倍数, en: coverage claimed}
#     gap: {kind: ratio, zh: 差额, en: difference}
#     issuer: {kind: code, zh: 出具单位类型, en: kind of issuer}
#     asked: {kind: code, zh: 应为, en: expected}
#   messages:
#     fail: {zh: "财务评估报告的覆盖倍数为 {actual},申报倍数为 {expected},差额 {gap}", en: "the financial assessment report has a coverage of {actual}, the package claims {expected}: a difference of {gap}"}
#     issuer: {zh: "财务评估报告的出具单位类型为{issuer},应由{asked}出具", en: "the financial assessment report comes from {issuer}, it is to come from {asked}"}
#     unsigned: {zh: "财务评估报告未签章", en: "the financial assessment report is not signed"}
#     absent: {zh: "附件中没有已完成的{type}", en: "no finished {type} is attached"}
#   remedy: 由会计师事务所出具或更新报告并签章
#   remedy_en: Obtain or update the signed report of an accounting firm
applies["SB-DOC-02"] := true

needs["SB-DOC-02"] contains "/documents"

needs["SB-DOC-02"] contains "/coverage/claimed"

needs["SB-DOC-02"] contains pointer if {
	not facts.settled(assessment_findings)
	some pointer in open_fields(assessments, assessment_fields)
}

assessments := attached("financial_assessment")

assessment_fields := {
	"issuer_type": "/documents/*/issuer_type",
	"date": "/documents/*/date",
	"signed": "/documents/*/signed",
	"coverage": "/documents/*/coverage",
}

assessment_findings[i] := {
	issued_by(i, report, "accounting_firm"),
	{"pointer": facts.element(assessment_fields.signed, i), "ok": report.signed, "message": "unsigned", "values": {}},
	{
		"pointer": facts.element(assessment_fields.coverage, i),
		"ok": facts.within(report.coverage, claimed, tolerance),
		"values": {"actual": report.coverage, "expected": claimed, "gap": report.coverage - claimed},
	},
} if {
	some i, report in assessments
	complete(report, assessment_fields)
	claimed := input.coverage.claimed
	tolerance := params.at(data.params.ratio_tolerance, input.judged_on)
}

issued_by(i, report, asked) := {
	"pointer": facts.element("/documents/*/issuer_type", i),
	"ok": report.issuer_type == asked,
	"message": "issuer",
	"values": {"issuer": report.issuer_type, "asked": asked},
}

findings["SB-DOC-02"] contains lacking("financial_assessment") if count(assessments) == 0

findings["SB-DOC-02"] contains finding if some finding in facts.best(assessment_findings)

# METADATA
# title: 法律意见书
# description: 须附律师事务所出具的法律意见书,结论为合规。
# custom:
#   code: SB-DOC-03
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第二部分(一案两书), confidence: secondary}
#   title_en: Legal opinion attached
#   description_en: A dated legal opinion of a law firm is attached and finds the project compliant.
#   values:
#     type: {kind: code, zh: 材料, en: document}
#     actual: {kind: code, zh: 结论, en: conclusion}
#     expected: {kind: code, zh: 应有结论, en: conclusion expected}
#     issuer: {kind: code, zh: 出具单位类型, en: kind of issuer}
#     asked: {kind: code, zh: 应为, en: expected}
#   messages:
#     fail: {zh: "法律意见书的结论为{actual},应为{expected}", en: "the legal opinion concludes {actual}, it is to conclude {expected}"}
#     issuer: {zh: "法律意见书的出具单位类型为{issuer},应由{asked}出具", en: "the legal opinion comes from {issuer}, it is to come from {asked}"}
#     absent: {zh: "附件中没有已完成的{type}", en: "no finished {type} is attached"}
#   remedy: 由律师事务所出具或更新法律意见,解决其中所附条件
#   remedy_en: Obtain or update the opinion of a law firm, and settle the conditions it makes
applies["SB-DOC-03"] := true

needs["SB-DOC-03"] contains "/documents"

needs["SB-DOC-03"] contains pointer if {
	not facts.settled(opinion_findings)
	some pointer in open_fields(opinions, opinion_fields)
}

opinions := attached("legal_opinion")

opinion_fields := {
	"issuer_type": "/documents/*/issuer_type",
	"date": "/documents/*/date",
	"conclusion": "/documents/*/conclusion",
}

opinion_findings[i] := {
	issued_by(i, opinion, "law_firm"),
	{
		"pointer": facts.element(opinion_fields.conclusion, i),
		"ok": opinion.conclusion == "compliant",
		"values": {"actual": opinion.conclusion, "expected": "compliant"},
	},
} if {
	some i, opinion in opinions
	complete(opinion, opinion_fields)
}

findings["SB-DOC-03"] contains lacking("legal_opinion") if count(opinions) == 0

findings["SB-DOC-03"] contains finding if some finding in facts.best(opinion_findings)

# METADATA
# title: 三份文件日期一致性
# description: 财务评估报告、法律意见书不应比最新的实施方案早得过多,三份文件的日期均不晚于申报日期。
# custom:
#   code: SB-DOC-04
#   severity: warn
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: ENGINEERING, clause: 日期逻辑, confidence: engineering}
#   title_en: Reports not older than the plan version
#   description_en: The financial assessment report and the legal opinion are not much older than the latest implementation plan, and none of the three is dated after the submission.
#   values:
#     type: {kind: code, zh: 材料, en: document}
#     actual: {kind: date, zh: 日期, en: date}
#     expected: {kind: date, zh: 对照日期, en: held against}
#     age: {kind: days, zh: 早于, en: days older}
#     limit: {kind: days, zh: 提示界限, en: hint above}
#     gap: {kind: days, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "{type}日期为 {actual},比最新实施方案({expected})早 {age},超过 {limit}", en: "{type} is dated {actual}, {age} older than the latest implementation plan ({expected}), more than {limit}"}
#     late: {zh: "{type}日期为 {actual},晚于申报日期 {expected}", en: "{type} is dated {actual}, after the submission on {expected}"}
#     absent: {zh: "附件中没有已完成的{type},日期无从核对", en: "no finished {type} is attached, so there is no date to compare"}
#   remedy: 按最新方案重新出具报告
#   remedy_en: Re-issue the reports against the latest plan
applies["SB-DOC-04"] := true

needs["SB-DOC-04"] contains "/submitted_on"

needs["SB-DOC-04"] contains "/documents"

needs["SB-DOC-04"] contains facts.element("/documents/*/date", i) if {
	some type in plan_and_reports
	some i, document in attached(type)
	not document.date
}

plan_and_reports := {"implementation_plan"} | reports

reports := {"financial_assessment", "legal_opinion"}

findings["SB-DOC-04"] contains lacking(type) if {
	some type in plan_and_reports
	count(attached(type)) == 0
}

findings["SB-DOC-04"] contains {
	"pointer": facts.element("/documents/*/date", i),
	"ok": document.date <= input.submitted_on,
	"message": "late",
	"values": {
		"type": type, "actual": document.date, "expected": input.submitted_on,
		"gap": facts.days_between(input.submitted_on, document.date),
	},
} if {
	some type in plan_and_reports
	some i, document in attached(type)
}

# A report may have been issued again with the plan: the latest of each counts.
findings["SB-DOC-04"] contains {
	"pointer": facts.element("/documents/*/date", min(latest_of(report))),
	"ok": age <= limit,
	"values": {"type": report, "actual": date, "expected": plan_date, "age": age, "limit": limit, "gap": age - limit},
} if {
	some report in reports
	date := latest_date(report)
	plan_date := latest_date("implementation_plan")
	age := facts.days_between(date, plan_date)
	limit := params.at(data.params.report_age, input.judged_on)
}

latest_date(type) := max({document.date | some document in attached(type)})

latest_of(type) := {i | some i, document in attached(type); document.date == latest_date(type)}
