# METADATA
# scope: package
# title: 中央预算内投资资金
# description: 申请中央预算内投资的项目,地方资金已落实,申请额与年度投资相称,有量化绩效目标,项目单位未列入失信名单。
# schemas:
#   - input: schema.facts
package rules.central_funds

import data.lib.facts
import data.lib.params

requests := facts.applications_for("central_budget")

central_money := facts.sources_of({"central_budget"})

name(source) := object.get(source, "id", source.type)

# METADATA
# title: 地方建设资金落实
# description: 总投资减去中央预算内投资,余下的资金须已落实并有证明材料;在其他清单中一并申报的资金除外。
# custom:
#   code: CB-018
#   severity: block
#   lists: [central_budget]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第二十二条, confidence: text}
#   title_en: Local money secured
#   description_en: What the total investment needs beyond central-budget investment is secured, with evidence, apart from money that the package applies for in another list.
#   values:
#     total: {kind: money, zh: 总投资, en: total investment}
#     central: {kind: money, zh: 中央预算内投资, en: central-budget investment}
#     pending: {kind: money, zh: 其他清单申报中, en: applied for in other lists}
#     expected: {kind: money, zh: 应落实, en: to be secured}
#     actual: {kind: money, zh: 已落实, en: secured}
#     gap: {kind: money, zh: 缺口, en: gap}
#     source: {kind: text, zh: 资金来源, en: source}
#     amount: {kind: money, zh: 金额, en: amount}
#   messages:
#     fail: {zh: "总投资 {total} 减去中央预算内投资 {central} 和其他清单申报中的 {pending},应落实 {expected},已落实 {actual},相差 {gap}", en: "of the total investment {total}, {expected} is to be secured beside {central} of central-budget investment and {pending} applied for in other lists; {actual} is, a difference of {gap}"}
#     unsecured: {zh: "资金来源 {source}({amount})尚未落实", en: "source {source} ({amount}) is not confirmed"}
#   remedy: 落实地方资金证明
#   remedy_en: Secure the local money
applies["CB-018"] := true

needs["CB-018"] contains "/investment/total"

needs["CB-018"] contains "/funding/sources/*/amount"

needs["CB-018"] contains pointer if {
	some pattern in ["/funding/sources/*/status", "/funding/sources/*/evidence"]
	some pointer in facts.unstated(pattern, owed)
}

findings["CB-018"] contains {
	"pointer": "/funding/sources",
	"ok": facts.within(actual, expected, params.at(data.params.sum_tolerance, input.judged_on)),
	"values": {
		"total": input.investment.total, "central": central, "pending": pending,
		"expected": expected, "actual": actual, "gap": expected - actual,
	},
} if {
	central := sum_of(central_money)
	pending := sum_of(applied_for)
	expected := (input.investment.total - central) - pending
	actual := sum_of({i: source | some i, source in owed; source.status == "confirmed"})
}

findings["CB-018"] contains {
	"pointer": facts.element("/funding/sources/*/status", i),
	"ok": source.status == "confirmed",
	"message": "unsecured",
	"values": {"source": name(source), "amount": source.amount},
} if {
	some i, source in owed
}

sum_of(sources) := sum([source.amount | some source in sources])

# Money that another application of the package asks for can be neither proven nor
# confirmed yet.
applied_for := {i: source |
	some i, source in input.funding.sources
	source.type in ({application.list | some application in input.applications} - {"central_budget"})
}

owed := {i: source |
	some i, source in input.funding.sources
	not central_money[i]
	not applied_for[i]
}

# METADATA
# title: 申请额与年度进度匹配
# description: 本年申请的中央预算内投资不宜超过本年计划投资按中央预算内投资占比折算的数额。
# custom:
#   code: CB-019
#   severity: warn
#   lists: [central_budget]
#   from: "2019-07-01"
#   basis:
#     - {source: LOCAL-PRACTICE, clause: 申请额与年度进度匹配, confidence: background}
#     - {source: ENGINEERING, clause: 工具默认值, confidence: engineering}
#   title_en: Request fits the year's work
#   description_en: The central-budget investment asked for this year stays within its share of the investment planned for the year.
#   values:
#     actual: {kind: money, zh: 申请额, en: asked for}
#     planned: {kind: money, zh: 本年计划投资, en: planned for the year}
#     share: {kind: percent, zh: 中央预算内投资占比, en: share of central-budget investment}
#     tolerance: {kind: percent_int, zh: 容差, en: tolerance}
#     most: {kind: money, zh: 含容差最多, en: at most with the tolerance}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "申请额 {actual},本年计划投资 {planned} 按中央预算内投资占比 {share} 折算并加 {tolerance} 容差为 {most},超出 {gap}", en: "{actual} is asked for; {share} of the {planned} planned for the year, with a tolerance of {tolerance}, is {most}: {gap} too much"}
#   remedy: 按年度投资申请
#   remedy_en: Request what the year can use
applies["CB-019"] := true

needs["CB-019"] contains pointer if some pointer in facts.application_owed("central_budget")

needs["CB-019"] contains pointer if some pointer in facts.unstated("/applications/*/amount", requests)

needs["CB-019"] contains "/project/year_investment"

needs["CB-019"] contains "/investment/total"

needs["CB-019"] contains "/funding/sources/*"

needs["CB-019"] contains pointer if some pointer in facts.unstated("/funding/sources/*/amount", central_money)

findings["CB-019"] contains {
	"pointer": facts.element("/applications/*/amount", min(object.keys(requests))),
	"ok": ((actual * total) * 100) <= ((planned * central) * (100 + tolerance)),
	"values": {
		"actual": actual, "planned": planned, "share": facts.millionths(central * 100, total),
		"tolerance": tolerance, "most": most, "gap": actual - most,
	},
} if {
	actual := sum([request.amount | some request in requests])
	total := input.investment.total
	planned := input.project.year_investment
	central := sum_of(central_money)
	tolerance := params.at(data.params.request_tolerance, input.judged_on)
	most := floor(((planned * central) * (100 + tolerance)) / (total * 100))
}

# METADATA
# title: 有量化绩效目标
# description: 申请中央预算内投资须同时提出产出、效益和成本方面的量化绩效目标。
# custom:
#   code: CB-020
#   severity: warn
#   lists: [central_budget]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第三十一条, confidence: text}
#     - {source: BUDGET-LAW, clause: 第五十七条, confidence: text}
#   title_en: Performance targets
#   description_en: A request for central-budget investment sets quantified targets of output, of benefit and of cost.
#   values:
#     kind: {kind: text, zh: 目标, en: target in Chinese}
#     kind_en: {kind: text, zh: 目标(英文), en: target}
#     codes: {kind: list, zh: 维度代码, en: codes of the dimension}
#     actual: {kind: count, zh: 量化目标, en: quantified targets}
#   messages:
#     fail: {zh: "绩效目标中没有{kind}方面的量化目标({codes})", en: "there is no quantified target of {kind_en} ({codes})"}
#   remedy: 补绩效目标表
#   remedy_en: Add the target table
applies["CB-020"] := true

needs["CB-020"] contains "/performance/targets/*/dimension"

# A target without its figure might be the one that counts, where no other does.
needs["CB-020"] contains pointer if {
	some kind in kinds
	count(figures(kind)) == 0
	some pointer in facts.unstated("/performance/targets/*/value", targets(kind))
}

findings["CB-020"] contains {
	"pointer": "/performance/targets",
	"ok": count(figures(kind)) > 0,
	"values": {"kind": kind.zh, "kind_en": kind.en, "codes": kind.value, "actual": count(figures(kind))},
} if {
	some kind in kinds
}

kinds := params.in_force(data.params.central_target_kinds, input.judged_on)

targets(kind) := {i: target |
	some i, target in input.performance.targets
	target.dimension in kind.value
}

figures(kind) := [target.value |
	some target in targets(kind)
	is_number(target.value)
]

# METADATA
# title: 失信与欠薪限制
# description: 项目单位不得列入拖欠农民工工资失信联合惩戒名单,也不得列入安全生产等其他严重失信名单。
# custom:
#   code: CB-021
#   severity: block
#   lists: [central_budget]
#   from: "2020-05-01"
#   basis:
#     - {source: SC-724, clause: 第四十八条, confidence: text}
#     - {source: LOCAL-PRACTICE, clause: 失信单位限制, confidence: secondary}
#   title_en: Blacklist limits
#   description_en: The project unit stands on no blacklist for unpaid migrant workers, and on none for work safety or other serious bad faith.
#   values:
#     blacklist: {kind: code, zh: 失信名单, en: blacklist}
#   messages:
#     fail: {zh: "项目单位列入{blacklist},不予政府资金支持", en: "the project unit stands on the blacklist of {blacklist} and is refused government money"}
#     unnamed: {zh: "项目单位列入失信名单,没有写明是哪一类,按不予支持处理", en: "the project unit stands on a blacklist that is not named, and is taken to be refused"}
#   remedy: 信用修复
#   remedy_en: Repair the credit record
applies["CB-021"] := true

needs["CB-021"] contains "/project/owner/blacklisted"

findings["CB-021"] contains {
	"pointer": "/project/owner/blacklists",
	"ok": false,
	"confidence": barring.confidence,
	"values": {"blacklist": barring.code},
} if {
	some barring in params.in_force(data.params.barring_blacklists, input.judged_on)
	barring.code in blacklists
}

findings["CB-021"] contains {
	"pointer": "/project/owner/blacklisted",
	"ok": facts.negate(input.project.owner.blacklisted),
	"message": "unnamed",
	"values": {},
} if {
	count(blacklists) == 0
}

blacklists := object.get(input, ["project", "owner", "blacklists"], [])
