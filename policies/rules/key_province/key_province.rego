# METADATA
# scope: package
# title: 重点省份
# description: 债务高风险的重点省份严控政府投资新建项目,清理在建项目,不新增融资平台债务。
# schemas:
#   - input: schema.facts
package rules.key_province

import data.lib.facts
import data.lib.key_province
import data.lib.params

status := key_province.status

# METADATA
# title: 重点省份身份须有依据
# description: 地区台账填写重点省份身份的,须注明有文号或日期的依据文件;未填的按公布的名单认定,名单变动而正式文件未见的,提醒提供文件。
# custom:
#   code: DR-011
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-09-01"
#   basis:
#     - {source: GB-2023-35, clause: 重点省份名单, confidence: secondary}
#     - {source: GB-2023-47, clause: 第二条, confidence: text, from: "2023-12-24"}
#     - {source: PROVINCE-EXITS, clause: 内蒙古退出, confidence: secondary, from: "2025-08-01"}
#     - {source: JL-EXIT-2025, clause: 达到退出条件, confidence: secondary, from: "2025-11-22"}
#     - {source: JL-EXIT-2026, clause: 宣布退出, confidence: secondary, from: "2026-01-28"}
#   title_en: Key-province status needs evidence
#   description_en: A ledger that states whether the province is a key province names a document with its number or date; where none states it the published list holds, and where that list has moved without a formal document the document is asked for.
#   values:
#     status: {kind: code, zh: 重点省份身份, en: status}
#     document: {kind: text, zh: 依据文件, en: document}
#     published: {kind: code, zh: 公布名单上的身份, en: status by the published list}
#     region: {kind: text, zh: 台账区划代码, en: division code of the ledger}
#   messages:
#     fail: {zh: "按已公布的文件,本省是否仍在重点省份名单内尚不能确定,请提供列入或退出名单的正式文件并填入地区台账", en: "whether the province is still on the list of key provinces is {status} by what is published: supply the formal document and state it in the region ledger"}
#     undated: {zh: "地区台账填重点省份身份为{status},依据文件「{document}」没有文号或日期", en: "the ledger states the status {status}, and its document \"{document}\" has neither number nor date"}
#   remedy: 提供列入或退出名单的文件
#   remedy_en: Give the document on the listing or the exit
applies["DR-011"] := true

# Nobody need prove that a province the list leaves out is not on it.
needs["DR-011"] contains "/region/key_province/document" if evidence_owed

evidence_owed if key_province.stated in {"listed", "exited"}

evidence_owed if key_province.stated != key_province.published.value

findings["DR-011"] contains {
	"pointer": "/region/key_province/document",
	"ok": regex.match(`[0-9]{4}`, document),
	"message": "undated",
	"values": {
		"status": key_province.stated, "document": document, "published": key_province.published.value,
		"region": facts.ledger("/region/key_province/status"),
	},
} if {
	evidence_owed
	document := input.region.key_province.document
}

findings["DR-011"] contains {
	"pointer": "/region/key_province/status",
	"ok": status != "unknown",
	"values": {"status": status, "published": key_province.published.value},
} if {
	not evidence_owed
}

# METADATA
# title: 重点省份禁止新建领域(交通)
# description: 重点省份不得新建(含改扩建、购置)地方高速公路、不增建跑道的机场改扩建、通用机场、航运为主的运河、城市轨道交通和市域铁路,附中央批准文件的除外;身份不明的只提醒。
# custom:
#   code: DR-012
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-12-24"
#   basis:
#     - {source: GB-2023-47, clause: 第三条, confidence: text}
#     - {source: GB-2023-47, clause: 第四条(一), confidence: text}
#   title_en: Barred new transport projects
#   description_en: A key province begins (extends or buys) no local expressway, airport extension without a runway, general airport, shipping canal, urban or suburban rail without a central approval attached; where its status is unknown this only warns.
#   values:
#     field: {kind: code, zh: 细分行业, en: subsector}
#     sector: {kind: code, zh: 所属领域, en: sector}
#     industry: {kind: code, zh: 资本金行业, en: capital industry}
#     status: {kind: code, zh: 重点省份身份, en: status of the province}
#     document: {kind: text, zh: 中央批准文件, en: central approval}
#   messages:
#     fail: {zh: "本省为重点省份,不得新建{field}项目,附件中没有已办结的中央批准文件", en: "the province is a key province, which may not begin a project of {field}; no finished central approval is attached"}
#     unknown: {zh: "本省是否仍为重点省份{status},如在名单内则不得新建{field}项目,请确认身份或附中央批准文件", en: "whether the province is still a key province is {status}; if it is, no project of {field} may begin: settle the status or attach a central approval"}
#   remedy: 取消或取得批准
#   remedy_en: Drop it or get approval
applies["DR-012"] := input.project.status == "new" if status in {"listed", "unknown"}

applies["DR-012"] := false if status in {"exited", "not_listed"}

needs["DR-012"] contains "/project/status"

# The industry tells transport from the rest where no sector is stated.
needs["DR-012"] contains "/project/industry" if not input.project.subsector

needs["DR-012"] contains "/project/subsector" if {
	some kind in {input.project.sector, input.project.industry}
	kind in params.at(data.params.transport_sectors, input.judged_on)
}

needs["DR-012"] contains "/documents" if input.project.subsector in barred

needs["DR-012"] contains pointer if {
	input.project.subsector in barred
	some pointer in approval_statuses
}

barred := {code | some code in params.at(data.params.barred_subsectors, input.judged_on)}

central_approvals := facts.done_documents_of({"central_exception"})

approved := count(central_approvals) > 0

approval_statuses := {facts.element("/documents/*/status", i) |
	not approved
	some i, _ in facts.unclear_documents_of({"central_exception"})
}

findings["DR-012"] contains {
	"pointer": "/project/industry",
	"ok": true,
	"values": object.union(
		{"industry": input.project.industry, "status": status},
		{"sector": sector | sector := input.project.sector},
	),
} if {
	not input.project.subsector
}

findings["DR-012"] contains object.union(weight_of(status), {
	"pointer": "/project/subsector",
	"ok": true in {facts.negate(input.project.subsector in barred), approved},
	"values": object.union({"field": input.project.subsector, "status": status}, approval_shown),
})

approval_shown := {"document": number | number := input.documents[min(object.keys(central_approvals))].number}

weight_of("listed") := {"message": "fail"}

weight_of("unknown") := {"message": "unknown", "severity": "warn"}

# METADATA
# title: 重点省份其他受限领域
# description: 重点省份新建社会事业(红色地区)、供水供热供电以外的市政、产业园区、各类楼宇和棚户区改造项目,须附中央批准文件或者注明豁免情形。
# custom:
#   code: DR-013
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-12-24"
#   basis:
#     - {source: GB-2023-47, clause: 第四条(二), confidence: text}
#     - {source: GB-2023-47, clause: 第四条(市政), confidence: secondary}
#     - {source: GB-2023-47, clause: 第四条(园区楼宇棚改), confidence: secondary}
#     - {source: GB-2023-47, clause: 第四条(二)以后, confidence: secondary}
#   title_en: Other restricted fields
#   description_en: In a key province a new social project (in a red region), municipal works other than water, heat and power, an industrial park, a building or shanty-town renewal attaches a central approval or names the exemption it rests on.
#   values:
#     field: {kind: code, zh: 领域, en: field}
#     grade: {kind: code, zh: 债务风险等级, en: risk grade}
#     exemption: {kind: code, zh: 豁免情形, en: exemption}
#     document: {kind: text, zh: 中央批准文件, en: central approval}
#   messages:
#     fail: {zh: "本省为重点省份,{field}属于受限的新建领域,未附中央批准文件,也未注明豁免情形", en: "the province is a key province, where new projects of {field} are restricted: neither a central approval nor an exemption is given"}
#     grade: {zh: "本省为重点省份,本地区债务风险等级为{grade},{field}属于受限的新建领域,未附中央批准文件,也未注明豁免情形", en: "the province is a key province and the risk grade of the region is {grade}, where new projects of {field} are restricted: neither a central approval nor an exemption is given"}
#   remedy: 补批准或豁免依据
#   remedy_en: Add approval or exemption
applies["DR-013"] := input.project.status == "new" if status == "listed"

applies["DR-013"] := false if status in {"exited", "not_listed", "unknown"}

needs["DR-013"] contains "/project/status"

needs["DR-013"] contains "/project/sector" if not input.project.subsector

needs["DR-013"] contains "/project/subsector" if {
	input.project.sector in params.at(data.params.mixed_sectors, input.judged_on)
}

needs["DR-013"] contains "/documents" if restricted_here

needs["DR-013"] contains pointer if {
	restricted_here
	some pointer in approval_statuses
}

needs["DR-013"] contains "/region/debt/grade" if {
	restricted_here
	restriction.grades
}

# A sector of which no part is restricted says enough.
field := object.get(input.project, "subsector", input.project.sector)

restriction := row if {
	some row in params.in_force(data.params.restricted_subsectors, input.judged_on)
	row.code == field
}

exempt if input.project.exemption

exempt if input.project.category == "affordable_housing"

exempt if approved

exemption_shown := {"exemption": exemption | exemption := input.project.exemption}

restricted_here if {
	restriction
	not exempt
}

findings["DR-013"] contains {"pointer": "/project/sector", "ok": true, "values": {"field": field}} if not restriction

findings["DR-013"] contains {
	"pointer": "/project/exemption",
	"ok": true,
	"values": object.union_n([{"field": field}, exemption_shown, approval_shown]),
} if {
	restriction
	exempt
}

findings["DR-013"] contains {
	"pointer": "/project/subsector",
	"ok": false,
	"confidence": restriction.confidence,
	"values": {"field": field},
} if {
	restricted_here
	not restriction.grades
}

findings["DR-013"] contains {
	"pointer": "/region/debt/grade",
	"ok": facts.negate(grade in restriction.grades),
	"message": "grade",
	"confidence": restriction.confidence,
	"values": {"field": field, "grade": grade},
} if {
	restricted_here
	grade := input.region.debt.grade
}

# METADATA
# title: 重点省份在建项目
# description: 重点省份的在建项目,完成投资比例偏低的应缓建或停建,比例更低的从严,有批准或豁免依据的除外;比例较高但存在重大问题的不得续建。
# custom:
#   code: DR-014
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-12-24"
#   basis:
#     - {source: GB-2023-47, clause: 在建清理, confidence: secondary}
#   title_en: Running projects in key provinces
#   description_en: In a key province a running project of which little has been done is slowed or stopped, most strictly where least is done, unless it is approved or exempt; one further along with major problems does not continue.
#   values:
#     actual: {kind: percent, zh: 完成投资比例, en: share done}
#     limit: {kind: percent_int, zh: 界限, en: line}
#     done: {kind: money, zh: 已完成投资, en: investment done}
#     total: {kind: money, zh: 总投资, en: total investment}
#     exemption: {kind: code, zh: 豁免情形, en: exemption}
#     document: {kind: text, zh: 中央批准文件, en: central approval}
#     problem: {kind: bool, zh: 存在重大问题, en: major problem}
#   messages:
#     fail: {zh: "本省为重点省份,在建项目已完成投资 {done},占总投资 {total} 的 {actual},低于 {limit},原则上应缓建或停建,请提供续建依据", en: "the province is a key province, and {done} of {total} has been done, {actual}, below {limit}: the project is in principle slowed or stopped unless a ground to continue is given"}
#     strictest: {zh: "本省为重点省份,在建项目已完成投资 {done},占总投资 {total} 的 {actual},低于 {limit},属于从严停建的范围,请提供续建依据", en: "the province is a key province, and {done} of {total} has been done, {actual}, below {limit}, where the strictest treatment applies: give the ground to continue"}
#     problem: {zh: "本省为重点省份,在建项目存在重大问题,不得续建", en: "the province is a key province, and a running project with major problems does not continue"}
#   remedy: 提供续建依据
#   remedy_en: Show the ground to continue
applies["DR-014"] := input.project.status == "under_construction" if status == "listed"

applies["DR-014"] := false if status in {"exited", "not_listed", "unknown"}

needs["DR-014"] contains "/project/status"

needs["DR-014"] contains "/project/done_investment"

needs["DR-014"] contains "/investment/total"

needs["DR-014"] contains "/documents" if {
	below(data.params.running_floor)
	not exempt
}

needs["DR-014"] contains pointer if {
	below(data.params.running_floor)
	not exempt
	some pointer in approval_statuses
}

needs["DR-014"] contains "/project/major_problem" if not below(data.params.running_floor)

# Compared without dividing; a share is only shown.
below(series) if {
	input.project.done_investment * 100 < input.investment.total * params.at(series, input.judged_on)
}

share_done := {"actual": facts.millionths(input.project.done_investment * 100, input.investment.total) | input.investment.total > 0}

findings["DR-014"] contains object.union(line_passed, {
	"pointer": "/project/done_investment",
	"ok": false,
	"values": object.union_n([share_done, line_passed.values, {
		"done": input.project.done_investment,
		"total": input.investment.total,
	}]),
}) if {
	not exempt
}

line_passed := {"message": "strictest", "values": {"limit": params.at(data.params.running_strictest, input.judged_on)}} if {
	below(data.params.running_strictest)
} else := {"message": "fail", "values": {"limit": params.at(data.params.running_floor, input.judged_on)}} if {
	below(data.params.running_floor)
}

findings["DR-014"] contains {
	"pointer": "/project/exemption",
	"ok": true,
	"values": object.union_n([share_done, exemption_shown, approval_shown]),
} if {
	line_passed
	exempt
}

findings["DR-014"] contains {
	"pointer": "/project/major_problem",
	"ok": facts.negate(problem),
	"message": "problem",
	"values": object.union(share_done, {"problem": problem, "limit": params.at(data.params.running_floor, input.judged_on)}),
} if {
	not line_passed
	problem := input.project.major_problem
}

# METADATA
# title: 金融支持与平台新增
# description: 重点省份的政府投资项目不得由融资平台公司新增举债。
# custom:
#   code: DR-015
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-09-01"
#   basis:
#     - {source: GB-2023-35, clause: 控增化存, confidence: secondary}
#   title_en: Platform financing
#   description_en: In a key province no financing platform takes on new debt for a government-investment project.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     borrower: {kind: code, zh: 举借主体, en: borrower}
#   messages:
#     fail: {zh: "本省为重点省份,资金来源 {source} 由{borrower}举借,融资平台公司不得新增债务", en: "the province is a key province, and source {source} is borrowed by {borrower}: platforms take on no new debt"}
#   remedy: 更换资金来源
#   remedy_en: Change the source
applies["DR-015"] := status == "listed"

needs["DR-015"] contains "/funding/sources/*"

needs["DR-015"] contains facts.element("/funding/sources/*/borrower", i) if {
	some i, source in loans
	not borrower(source)
}

loans[i] := source if {
	some i, source in input.funding.sources
	borrowed(source)
	not source.type in {"special_bond", "general_bond", "treasury_bond"}
}

borrowed(source) if source.type in {"bank_loan", "shareholder_loan", "platform_loan"}

borrowed(source) if source.debt

# A loan that does not name its borrower is the market financing of the project.
borrower(source) := "platform" if {
	source.type == "platform_loan"
} else := source.borrower if {
	source.borrower
} else := input.market.borrower.type

findings["DR-015"] contains {"pointer": "/funding/sources", "ok": true, "values": {}} if count(loans) == 0

findings["DR-015"] contains {
	"pointer": sprintf("/funding/sources/%d/borrower", [i]),
	"ok": borrower(source) != "platform",
	"values": {"source": object.get(source, "id", source.type), "borrower": borrower(source)},
} if {
	some i, source in loans
}
