# What the study of the project has to hold, and where approvals may run in parallel.
package rules.construction

import data.lib.facts
import data.lib.params
import data.lib.permit

# METADATA
# title: 可研按2023大纲编写
# description: 政府投资项目的可研报告按现行通用大纲编写,并设财务可承受能力和债务影响的章节;没有填写大纲版本和章节的不问。
# custom:
#   code: GI-025
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-05-01"
#   basis:
#     - {source: NDRC-2023-304, clause: 通用大纲, confidence: background}
#   title_en: Study follows the outline in force
#   description_en: The feasibility study of a government project follows the general outline in force and has a section on affordability and debt; a study for which neither is stated is not asked.
#   values:
#     actual: {kind: year, zh: 大纲版本, en: outline followed}
#     expected: {kind: year, zh: 现行版本, en: outline in force}
#     date: {kind: date, zh: 可研批复日期, en: date of the approval}
#   messages:
#     fail: {zh: "{date} 批复的可研按 {actual} 年版大纲编写,应按 {expected} 年版", en: "the study approved on {date} follows the outline of {actual}; that of {expected} was due"}
#     section: {zh: "{date} 批复的可研没有财务可承受能力和债务影响的章节", en: "the study approved on {date} has no section on affordability and debt"}
#   remedy: 按通用大纲补充章节
#   remedy_en: Add the missing sections of the outline
applies["GI-025"] := false if count(described) == 0

applies["GI-025"] := count(recent) > 0 if {
	input.project.invest_mode in params.at(data.params.approval_modes, input.judged_on)
	count(undated) == 0
}

applies["GI-025"] := false if {
	not input.project.invest_mode in params.at(data.params.approval_modes, input.judged_on)
	input.project.invest_mode
}

needs["GI-025"] contains "/project/invest_mode" if count(described) > 0

needs["GI-025"] contains pointer if some pointer in undated

needs["GI-025"] contains pointer if {
	some pointer in union({
		facts.unstated("/documents/*/outline_version", recent),
		facts.unstated("/documents/*/has_debt_section", recent),
	})
}

# Studies whose outline or section is stated, as few packages do.
described := {i: document |
	some i, document in held({"feasibility_approval"})
	some name in ["outline_version", "has_debt_section"]
	not is_null(object.get(document, name, null))
}

undated := facts.unstated("/documents/*/date", described)

recent := {i: document |
	some i, document in described
	params.at(data.params.study_outline, document.date)
}

findings["GI-025"] contains {
	"pointer": facts.element("/documents/*/outline_version", i),
	"ok": document.outline_version == expected,
	"values": {"actual": document.outline_version, "expected": expected, "date": document.date},
} if {
	some i, document in recent
	expected := params.at(data.params.study_outline, document.date)
}

findings["GI-025"] contains {
	"pointer": facts.element("/documents/*/has_debt_section", i),
	"ok": document.has_debt_section,
	"message": "section",
	"values": {"date": document.date},
} if {
	some i, document in recent
}

# METADATA
# title: 稳评专篇与等级
# description: 由国家审批或核准的项目,以及填写了稳评情况的项目,可研须设社会稳定风险独立篇章,评估等级为低风险。
# custom:
#   code: GI-047
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2012-08-16"
#   basis:
#     - {source: NDRC-2012-2492, clause: 第二条, confidence: text}
#     - {source: NDRC-2012-2492, clause: 第三条, confidence: text}
#     - {source: NDRC-2012-2492, clause: 第四条, confidence: text}
#     - {source: NDRC-2012-2492, clause: 第五条, confidence: text}
#     - {source: NDRC-2012-2492, clause: 不予批准, confidence: background}
#   title_en: Risk chapter and level
#   description_en: A project approved at the national level, and any other that states how its stability risk was assessed, has a chapter on it in the study and a level of low risk.
#   values:
#     level: {kind: code, zh: 风险等级, en: level of risk}
#   messages:
#     fail: {zh: "可研没有社会稳定风险分析的独立篇章", en: "the study has no chapter on social stability"}
#     level: {zh: "社会稳定风险等级为{level},高、中风险的不应批准", en: "the level of risk is {level}; a high or medium risk should not be approved"}
#     absent: {zh: "项目由国家审批或核准,附件中没有已办结的社会稳定风险评估", en: "the project is approved at the national level, and no finished assessment of social stability is attached"}
#   remedy: 化解风险至低等级,补充独立篇章
#   remedy_en: Bring the risk down to low, and add the chapter
applies["GI-047"] if count(national) > 0

applies["GI-047"] if count(assessed) > 0

applies["GI-047"] := false if {
	input.documents
	count(national) == 0
	count(assessed) == 0
}

needs["GI-047"] contains "/documents"

needs["GI-047"] contains pointer if {
	count(national) > 0
	count(risks) == 0
	some pointer in permit.unclear({"social_risk"})
}

needs["GI-047"] contains pointer if {
	asked_for_risk
	not facts.settled(risk_findings)
	some pointer in union({
		facts.unstated("/documents/*/chapter", risks),
		facts.unstated("/documents/*/risk_level", risks),
	})
}

asked_for_risk if applies["GI-047"]

risks := held({"social_risk"})

national := {i: document |
	some i, document in held({type | some type in params.at(data.params.change_approvals, input.judged_on)})
	document.level in params.at(data.params.national_levels, input.judged_on)
}

assessed := {i: document |
	some i, document in risks
	some name in ["chapter", "risk_level"]
	not is_null(object.get(document, name, null))
}

risk_findings[i] := {
	{"pointer": facts.element("/documents/*/chapter", i), "ok": document.chapter, "values": {}},
	{
		"pointer": facts.element("/documents/*/risk_level", i),
		"ok": document.risk_level in params.at(data.params.risk_levels_allowed, input.judged_on),
		"message": "level",
		"confidence": "background",
		"values": {"level": document.risk_level},
	},
} if {
	some i, document in risks
}

findings["GI-047"] contains finding if some finding in facts.best(risk_findings)

findings["GI-047"] contains {
	"pointer": facts.place_of({"social_risk"}),
	"ok": false,
	"message": "absent",
	"values": {},
} if {
	count(risks) == 0
}

# METADATA
# title: 并联审批适用范围
# description: 并联审批、联合验收用于房屋建筑和市政工程,不用于特殊工程和交通、水利、能源领域的重大工程。
# custom:
#   code: GI-049
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-01-01"
#   basis:
#     - {source: SC-722, clause: 第四十条, confidence: text}
#     - {source: SC-722, clause: 第四十一条, confidence: text}
#     - {source: SC-722, clause: 第四十二条, confidence: text}
#   title_en: Scope of parallel approval
#   description_en: Parallel approval and joint acceptance are for building and municipal works, not for special works or major works of transport, water and energy.
#   values:
#     sector: {kind: code, zh: 所属领域, en: sector}
#   messages:
#     fail: {zh: "{sector}领域的重大工程不在并联审批范围内,请核对", en: "major works of the sector {sector} are outside parallel approval: check the scope"}
#   remedy: 核对适用范围
#   remedy_en: Check the scope
applies["GI-049"] := object.get(input, ["approvals_plan", "parallel"], false)

needs["GI-049"] contains "/project/sector"

needs["GI-049"] contains "/project/major" if excluded_sector

excluded_sector if input.project.sector in params.at(data.params.serial_sectors, input.judged_on)

findings["GI-049"] contains {
	"pointer": "/approvals_plan/parallel",
	"ok": facts.negate(input.project.major),
	"values": {"sector": input.project.sector},
} if {
	excluded_sector
}

findings["GI-049"] contains {
	"pointer": "/approvals_plan/parallel",
	"ok": true,
	"values": {"sector": input.project.sector},
} if {
	not excluded_sector
}
