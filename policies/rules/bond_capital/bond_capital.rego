# METADATA
# scope: package
# title: 专项债券用作资本金
# description: 专项债券用作项目资本金的行业、条件和全省规模在规定之内。
# schemas:
#   - input: schema.facts
package rules.bond_capital

import data.lib.facts
import data.lib.params

has_bonds := count(facts.sources_of({"special_bond"})) > 0

# Whether bond money serves as capital, as the package says. Without a special bond
# among its sources it need not say so.
used := input.bond.used_as_capital > 0

used := false if {
	not has_bonds
	not input.bond.used_as_capital
	is_array(input.funding.sources)
}

used_needs contains "/bond/used_as_capital" if has_bonds

used_needs contains "/funding/sources" if not input.bond.used_as_capital

listed := [row |
	some row in params.in_force(data.params.capital_industries, input.judged_on)
	row.code == input.project.capital_industry
]

# METADATA
# title: 资本金行业正面清单
# description: 专项债券用作项目资本金的,项目行业须在可用作资本金的行业清单之内;清单原文未见的行业须自行核对。
# custom:
#   code: SB-CAP-01
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第一部分(二), confidence: text}
#     - {source: GB-2024-52, clause: 附件2, confidence: secondary}
#   title_en: Capital use only in listed industries
#   description_en: Where special bonds serve as project capital, the industry is on the list of industries open to it; an industry whose entry was not seen in the text has to be looked up.
#   values:
#     industry: {kind: text, zh: 可用作资本金行业, en: industry}
#     actual: {kind: money, zh: 用作资本金, en: used as capital}
#   messages:
#     fail: {zh: "专项债券用作资本金 {actual},但行业 {industry} 不在可用作资本金的行业清单之内", en: "special bonds of {actual} serve as capital, but the industry {industry} is not on the list of industries open to it"}
#     unseen: {zh: "专项债券用作资本金 {actual};行业 {industry} 在清单中的原文未见,请对照附件2核对", en: "special bonds of {actual} serve as capital; the entry of the industry {industry} was not seen in the text: look it up in Annex 2"}
#   remedy: 行业不在附件2的,不得用作资本金,改用财政/单位自有资金
#   remedy_en: If the industry is not in Annex 2 use budget or own funds as capital
applies["SB-CAP-01"] := used

needs["SB-CAP-01"] contains pointer if some pointer in used_needs

needs["SB-CAP-01"] contains "/project/capital_industry"

findings["SB-CAP-01"] contains {
	"pointer": "/project/capital_industry",
	"ok": count(listed) > 0,
	"values": {"industry": input.project.capital_industry, "actual": input.bond.used_as_capital},
}

findings["SB-CAP-01"] contains {
	"pointer": "/project/capital_industry",
	"ok": row.confidence == "text",
	"severity": "warn",
	"message": "unseen",
	"values": {"industry": input.project.capital_industry, "actual": input.bond.used_as_capital},
} if {
	some row in listed
}

quota_figures := {"/region/quota/special_bond/project_construction", "/region/quota/special_bond/used_as_capital"}

province := facts.province_of(input.project.region)

capital_this_year := sum([tranche.capital_amount |
	some tranche in input.bond.tranches
	tranche.year in facts.bond_years
])

# METADATA
# title: 省级资本金规模上限
# description: 全省用作项目资本金的专项债券,加上本项目当年用作资本金的部分,不得超过全省项目建设专项债券额度的规定比例。
# custom:
#   code: SB-CAP-02
#   severity: warn
#   lists: [special_bond]
#   from: "2019-06-10"
#   basis:
#     - {source: GB-2024-52, clause: 第一部分(二), confidence: text}
#   title_en: Provincial cap on capital use
#   description_en: Special bonds used as capital in the province, with this project's of the year, stay within the share allowed of the province's special bonds for project construction.
#   values:
#     actual: {kind: money, zh: 全省用作资本金(含本项目), en: "used as capital in the province, this project included"}
#     limit: {kind: money, zh: 上限, en: cap}
#     gap: {kind: money, zh: 超出, en: excess}
#     room: {kind: money, zh: 余量, en: room left}
#     project: {kind: money, zh: 本项目当年用作资本金, en: of this project in the year}
#     quota: {kind: money, zh: 全省项目建设专项债券额度, en: special bonds of the province for project construction}
#     share: {kind: percent_int, zh: 上限占额度, en: cap as a share}
#   messages:
#     fail: {zh: "加上本项目的 {project},全省专项债券用作资本金 {actual},超过上限 {limit}(额度 {quota}的 {share}),超出 {gap}", en: "with {project} of this project the province uses {actual} as capital, above the cap of {limit} ({share} of {quota}): {gap} too much"}
#   remedy: 与省财政厅核对资本金额度余量
#   remedy_en: Confirm the remaining capital allowance with the provincial finance department
applies["SB-CAP-02"] := used

needs["SB-CAP-02"] contains pointer if some pointer in used_needs

needs["SB-CAP-02"] contains "/bond/tranches/*/year"

needs["SB-CAP-02"] contains "/bond/tranches/*/capital_amount"

needs["SB-CAP-02"] contains facts.element("/applications/*/year", i) if {
	some i, application in facts.applications_for("special_bond")
	not application.year
}

needs["SB-CAP-02"] contains pointer if some pointer in quota_figures

# A prefecture's own quota does not show how far the province has gone.
needs["SB-CAP-02"] contains sprintf("%s/%s", [pointer, province]) if {
	some pointer in quota_figures
	facts.ledger(pointer) != province
}

findings["SB-CAP-02"] contains {
	"pointer": "/bond/used_as_capital",
	"ok": (actual * 100) <= (quota.project_construction * share),
	"values": object.union(facts.distance(actual, limit), {
		"actual": actual, "limit": limit,
		"project": capital_this_year, "quota": quota.project_construction, "share": share,
	}),
} if {
	quota := input.region.quota.special_bond
	facts.level(quota_figures) == province
	share := params.at(data.params.province_capital_share, input.judged_on)
	actual := quota.used_as_capital + capital_this_year
	limit := floor((quota.project_construction * share) / 100)
}

# METADATA
# title: 用作资本金的三项条件
# description: 专项债券用作资本金的,须是重大项目,行业在规定领域之内,并且项目净收益偿还专项债券本息后仍有余,能支持市场化融资。
# custom:
#   code: SB-CAP-03
#   severity: warn
#   lists: [special_bond]
#   from: "2019-06-10"
#   basis:
#     - {source: TZ-2019-33, clause: 资本金条款, confidence: text}
#     - {source: GB-2024-52, clause: 附件2, confidence: secondary, from: "2024-12-25"}
#   title_en: Three conditions for capital use
#   description_en: Special bonds serve as capital only of a major project in a listed industry whose net income leaves something after bond service to carry market loans.
#   values:
#     major: {kind: bool, zh: 重大项目, en: major project}
#     industry: {kind: text, zh: 可用作资本金行业, en: industry}
#     income: {kind: money, zh: 净收益合计, en: net income}
#     service: {kind: money, zh: 专项债券本息合计, en: bond principal and interest}
#     actual: {kind: money, zh: 偿还专项债券本息后余额, en: left after bond service}
#   messages:
#     fail: {zh: "净收益合计 {income},专项债券本息合计 {service},偿还后余额 {actual},没有市场化融资空间", en: "net income is {income}, bond principal and interest {service}: {actual} is left, with no room for market loans"}
#     major: {zh: "专项债券用作资本金,但不是重大项目", en: "special bonds serve as capital, but the project is not a major one"}
#     industry: {zh: "专项债券用作资本金,但核查日施行的行业清单没有 {industry}", en: "special bonds serve as capital, but the list of industries in force on the day of judging does not have {industry}"}
#   remedy: 核对三项条件,不符合的不得用作资本金
#   remedy_en: Check the three conditions, and use no bond as capital where one is not met
applies["SB-CAP-03"] := used

needs["SB-CAP-03"] contains pointer if some pointer in used_needs

needs["SB-CAP-03"] contains "/project/major"

needs["SB-CAP-03"] contains "/project/capital_industry"

needs["SB-CAP-03"] contains "/cash_flow/*/net"

needs["SB-CAP-03"] contains "/debt_service/*/principal"

needs["SB-CAP-03"] contains "/debt_service/*/interest"

findings["SB-CAP-03"] contains {
	"pointer": "/project/major",
	"ok": input.project.major,
	"message": "major",
	"values": {"major": input.project.major},
}

findings["SB-CAP-03"] contains {
	"pointer": "/project/capital_industry",
	"ok": count(listed) > 0,
	"message": "industry",
	"values": {"industry": input.project.capital_industry},
}

findings["SB-CAP-03"] contains {
	"pointer": "/cash_flow",
	"ok": (income - service) > 0,
	"values": {"income": income, "service": service, "actual": income - service},
} if {
	income := sum([line.net | some line in input.cash_flow])
	service := sum([payment | some line in input.debt_service; payment := line.principal + line.interest])
}
