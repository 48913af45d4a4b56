# METADATA
# scope: package
# title: 本息覆盖倍数
# description: >-
#   债券存续期内项目净收益覆盖本息,申报倍数可以复算。净收益由收入、成本、税费算出,不取申报的净收益,不含财政补助。
#   存续期自还本付息表首年至最后一个还本付息年:此后的收入已不能用于偿还,不计入。
# schemas:
#   - input: schema.facts
package rules.coverage

import data.lib.facts
import data.lib.params

bond_columns := ["principal", "interest"]

debt_columns := ["principal", "interest", "market_principal", "market_interest"]

least := params.at(data.params.coverage_floor, input.judged_on)

sum_tolerance := params.at(data.params.sum_tolerance, input.judged_on)

income_facts := {
	"/cash_flow/*/fund_income", "/cash_flow/*/special_income",
	"/cash_flow/*/operating_cost", "/cash_flow/*/tax",
}

bond_facts := {"/debt_service/*/principal", "/debt_service/*/interest"}

market_facts contains "/debt_service/*/market_principal" if facts.has_market_financing

market_facts contains "/debt_service/*/market_interest" if facts.has_market_financing

income(row) := row.fund_income + row.special_income

net(row) := (income(row) - row.operating_cost) - row.tax

# Nothing is added up unless every year states its figures: a sum with a year left
# out is a wrong figure, and some rules decide by it whether they apply.
figures_stated if {
	every row in input.cash_flow {
		is_number(net(row))
	}
	every row in input.debt_service {
		is_number(row.principal + row.interest)
	}
}

# The life of a debt by the columns that serve it, undefined when nothing is paid.
life(columns) := {year |
	some year in numbers.range(min({row.year | some row in input.debt_service}), facts.last_year_paid(columns))
}

rows_in(years) := [row | some row in input.cash_flow; row.year in years]

due_on(columns) := sum([object.get(row, column, 0) | some row in input.debt_service; some column in columns])

# A coverage is kept as its two sums and never as their quotient.
coverage_of(columns) := {"years": years, "income": sum([net(row) | some row in rows_in(years)]), "due": due} if {
	figures_stated
	due := due_on(columns)
	due > 0
	years := life(columns)
}

bond := coverage_of(bond_columns)

all_debt := coverage_of(debt_columns)

nothing_due if {
	figures_stated
	due_on(bond_columns) <= 0
}

reaches(coverage, line) := (coverage.income * 1000000) >= (coverage.due * line)

times(coverage) := facts.millionths(coverage.income, coverage.due)

# Net income that a line asks for beyond what there is; below zero it is to spare.
shortfall(coverage, line) := ceil((coverage.due * line) / 1000000) - coverage.income

values_of(coverage, line) := {
	"actual": times(coverage), "limit": line, "gap": shortfall(coverage, line),
	"income": coverage.income, "service": coverage.due,
}

# Money of the balance plan that comes while the bonds live.
support := sum([line.amount |
	some line in facts.documented_support
	line.year in bond.years
	some entry in params.in_force(data.params.shortfall_sources, input.judged_on)
	line.type in entry.value
])

supported := object.union(bond, {"income": bond.income + support})

# METADATA
# title: 收益覆盖本息
# description: 债券存续期内项目净收益合计须覆盖专项债券本息合计。不足部分由有依据文件的平衡方案补足的,提示;仍不足的,阻断。财政补助只按平衡方案计入。
# custom:
#   code: SB-COV-01
#   severity: block
#   lists: [special_bond]
#   from: "2017-06-02"
#   basis:
#     - {source: CY-2017-89, clause: 全额覆盖, confidence: secondary}
#     - {source: GB-2024-52, clause: 第二部分(融资与收益平衡), confidence: text, from: "2024-12-25"}
#   title_en: Income covers principal and interest
#   description_en: Net income of the project over the life of the bonds covers their principal and interest. A gap that a documented balance plan fills is a warning, one that remains blocks. Subsidy counts only through the balance plan.
#   values:
#     actual: {kind: ratio, zh: 覆盖倍数, en: coverage}
#     limit: {kind: ratio, zh: 底线, en: floor}
#     income: {kind: money, zh: 存续期净收益, en: net income}
#     service: {kind: money, zh: 债券本息, en: principal and interest}
#     gap: {kind: money, zh: 净收益缺口(负数为富余), en: shortfall of net income (negative is to spare)}
#     support: {kind: money, zh: 平衡方案资金, en: money of the balance plan}
#     total: {kind: ratio, zh: 计入平衡方案的覆盖倍数, en: coverage with the balance plan}
#   messages:
#     fail: {zh: "覆盖倍数 {actual},低于底线 {limit}:净收益 {income},债券本息 {service},缺口 {gap},平衡方案可计入 {support},计入后 {total}", en: "coverage {actual} is below the floor {limit}: net income {income}, principal and interest {service}, {gap} short; the balance plan counts for {support} and brings it to {total}"}
#     planned: {zh: "覆盖倍数 {actual},低于底线 {limit}:净收益 {income},债券本息 {service},缺口 {gap}由平衡方案 {support} 补足,计入后 {total}", en: "coverage {actual} is below the floor {limit}: net income {income}, principal and interest {service}; the gap of {gap} is filled by the balance plan of {support}, which brings it to {total}"}
#     none: {zh: "债券本息合计为 {service},无从计算覆盖倍数", en: "principal and interest come to {service}: there is no coverage to compute"}
#   remedy: 压减债券、延长期限或落实补助
#   remedy_en: Cut the bond, lengthen the term, or secure support
applies["SB-COV-01"] := true

needs["SB-COV-01"] contains fact if some fact in income_facts

needs["SB-COV-01"] contains fact if some fact in bond_facts

findings["SB-COV-01"] contains object.union(outcome, {
	"pointer": "/cash_flow",
	"ok": reaches(bond, least),
	"values": object.union(values_of(bond, least), {"support": support, "total": times(supported)}),
})

findings["SB-COV-01"] contains without_service if nothing_due

outcome := {"message": "planned", "severity": "warn"} if {
	reaches(supported, least)
} else := {"message": "fail"}

without_service := {
	"pointer": "/debt_service",
	"ok": false,
	"message": "none",
	"values": {"service": due_on(bond_columns)},
}

# METADATA
# title: 收益不足时的平衡方案
# description: 项目净收益不足以覆盖债券本息的,平衡方案须在债券存续期内补足全部缺口,每笔资金写明年度、类别、金额和依据文件。补足的,提示;未补足的,阻断。
# custom:
#   code: SB-BAL-01
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第二部分(融资与收益平衡), confidence: text}
#   title_en: A shortfall needs a balance plan
#   description_en: Where net income of the project does not cover the bonds, a balance plan fills the whole gap during their life, each line with year, type, amount and document. A gap that is filled is a warning, one that is not blocks.
#   values:
#     gap: {kind: money, zh: 净收益缺口, en: shortfall of net income}
#     actual: {kind: money, zh: 平衡方案可计入资金, en: money of the balance plan that counts}
#     short: {kind: money, zh: 尚缺(负数为富余), en: still short (negative is to spare)}
#     line: {kind: count, zh: 平衡方案项次, en: line of the balance plan}
#   messages:
#     fail: {zh: "净收益缺口 {gap},平衡方案在债券存续期内可计入 {actual},尚缺 {short}", en: "net income is {gap} short, the balance plan fills {actual} during the life of the bonds: {short} is missing"}
#     planned: {zh: "净收益缺口 {gap},由平衡方案 {actual} 补足,须按年度落实", en: "net income is {gap} short and the balance plan fills it with {actual}, to be provided year by year"}
#     line: {zh: "平衡方案第 {line} 项须写明年度、类别、金额和依据文件", en: "line {line} of the balance plan must state year, type, amount and document"}
#   remedy: 补充分年财政补助等承诺文件,或压减债券规模
#   remedy_en: Add dated commitments by year, or cut the bond
applies["SB-BAL-01"] := reaches(bond, least) == false

applies["SB-BAL-01"] := false if nothing_due

needs["SB-BAL-01"] contains fact if some fact in income_facts

needs["SB-BAL-01"] contains fact if some fact in bond_facts

needs["SB-BAL-01"] contains "/balance_plan"

# A gap that is filled is still one: the finding fails, at a warning.
findings["SB-BAL-01"] contains object.union(outcome, {
	"pointer": "/balance_plan",
	"ok": false,
	"values": {"gap": gap, "actual": support, "short": gap - support},
}) if {
	gap := shortfall(bond, least)
}

# To state all four is what the rule asks, so a line that does not is found wanting.
findings["SB-BAL-01"] contains {
	"pointer": sprintf("/balance_plan/%d", [i]),
	"ok": line in facts.documented_support,
	"message": "line",
	"values": {"line": i + 1},
} if {
	some i, line in input.balance_plan
}

# METADATA
# title: 地方覆盖倍数
# description: 地区台账设有覆盖倍数下限的,债券存续期内的覆盖倍数不得低于该下限,该下限须有依据文件。全国性文件没有高于底线的倍数,参考档只供比较。
# custom:
#   code: SB-COV-02
#   severity: warn
#   lists: [special_bond]
#   from: "2017-06-02"
#   basis:
#     - {source: LOCAL-PRACTICE, clause: 覆盖倍数参数, confidence: secondary}
#     - {source: SYS-PRACTICE, clause: 覆盖倍数上下限, confidence: secondary}
#     - {source: SURVEY-COV, clause: 参考档1.1, confidence: secondary}
#   title_en: Local coverage
#   description_en: Where the region ledger sets a least coverage, coverage over the life of the bonds reaches it, and the figure rests on a document. No national text asks for more than the floor; the reference band is for comparison only.
#   values:
#     actual: {kind: ratio, zh: 覆盖倍数, en: coverage}
#     limit: {kind: ratio, zh: 地方下限, en: local least}
#     income: {kind: money, zh: 存续期净收益, en: net income}
#     service: {kind: money, zh: 债券本息, en: principal and interest}
#     gap: {kind: money, zh: 净收益缺口(负数为富余), en: shortfall of net income (negative is to spare)}
#     reference: {kind: ratio, zh: 参考档, en: reference band}
#   messages:
#     fail: {zh: "覆盖倍数 {actual},低于地方下限 {limit},净收益缺口 {gap}", en: "coverage {actual} is below the local least of {limit}: net income is {gap} short"}
#     document: {zh: "地区台账所列覆盖倍数下限 {limit} 没有依据文件", en: "the least coverage of {limit} in the region ledger names no document"}
#   remedy: 与省财政厅确认本年口径后补强收益
#   remedy_en: Confirm the current provincial figure, then strengthen income
applies["SB-COV-02"] := stated("local_coverage_min")

stated(name) := object.get(input, ["region", "parameters", name, "value"], null) != null

needs["SB-COV-02"] contains fact if some fact in income_facts

needs["SB-COV-02"] contains fact if some fact in bond_facts

findings["SB-COV-02"] contains {
	"pointer": "/cash_flow",
	"ok": reaches(bond, line),
	"values": object.union(values_of(bond, line), {"reference": params.at(data.params.coverage_reference, input.judged_on)}),
} if {
	line := input.region.parameters.local_coverage_min.value
}

findings["SB-COV-02"] contains documented("local_coverage_min")

# Without its document a local figure is somebody's opinion.
documented(name) := {
	"pointer": sprintf("/region/parameters/%s/document", [name]),
	"ok": object.get(figure, "document", "") != "",
	"message": "document",
	"values": {"limit": figure.value},
} if {
	figure := input.region.parameters[name]
}

# METADATA
# title: 云南评审覆盖倍数
# description: 云南省项目在债券存续期内的覆盖倍数不低于评审口径;一般公共预算收入不计作项目收入,资本金比例由资本金规则核对。
# custom:
#   code: SB-COV-03
#   severity: info
#   lists: [special_bond]
#   basis:
#     - {source: YN-CRITERIA, clause: 覆盖倍数, confidence: secondary}
#     - {source: YN-CRITERIA, clause: 一般预算收入, confidence: secondary}
#   title_en: Coverage of the Yunnan review
#   description_en: A project in Yunnan reaches the coverage of the review over the life of the bonds. General-budget income is not project income; the rules on capital test the capital ratio.
#   values:
#     actual: {kind: ratio, zh: 覆盖倍数, en: coverage}
#     limit: {kind: ratio, zh: 评审口径, en: review line}
#     income: {kind: money, zh: 存续期净收益, en: net income}
#     service: {kind: money, zh: 债券本息, en: principal and interest}
#     gap: {kind: money, zh: 净收益缺口(负数为富余), en: shortfall of net income (negative is to spare)}
#   messages:
#     fail: {zh: "覆盖倍数 {actual},低于云南省评审口径 {limit},净收益缺口 {gap}", en: "coverage {actual} is below the Yunnan review line of {limit}: net income is {gap} short"}
#   remedy: 按云南省评审口径核对收益
#   remedy_en: Check the income against the Yunnan criteria
applies["SB-COV-03"] := count(review_lines) > 0

# The division code is always there: a package without one cannot be read.
review_lines := [entry |
	some entry in params.in_force(data.params.coverage_review_line, input.judged_on)
	startswith(input.region.code, entry.region)
	entry.value != null
]

needs["SB-COV-03"] contains fact if some fact in income_facts

needs["SB-COV-03"] contains fact if some fact in bond_facts

findings["SB-COV-03"] contains {
	"pointer": "/cash_flow",
	"ok": reaches(bond, entry.value),
	"confidence": entry.confidence,
	"values": values_of(bond, entry.value),
} if {
	some entry in review_lines
}

# METADATA
# title: 覆盖倍数复算
# description: 申报的覆盖倍数须与按所报口径复算的倍数相符,各年申报的净收益须等于收入减运营成本和税费,差额须在容差之内。仅专项债口径计至债券最后还本付息年,全部债务口径计至全部债务最后还本付息年。
# custom:
#   code: SB-COV-04
#   severity: block
#   lists: [special_bond]
#   from: "2017-06-02"
#   basis:
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#   title_en: Coverage recomputed
#   description_en: The coverage claimed agrees with coverage recomputed on the definition stated, and the net income stated for each year is income less operating cost and tax, within the tolerance. On bonds alone income counts to their last year of service, on all debt to the last year of any.
#   values:
#     claimed: {kind: ratio, zh: 申报倍数, en: coverage claimed}
#     actual: {kind: ratio, zh: 复算倍数, en: coverage recomputed}
#     gap: {kind: ratio, zh: 差额, en: difference}
#     definition: {kind: code, zh: 计算口径, en: definition}
#     bond: {kind: ratio, zh: 仅专项债本息倍数, en: coverage of the bonds}
#     all_debt: {kind: ratio, zh: 全部债务本息倍数, en: coverage of all debt}
#     service: {kind: money, zh: 债券本息, en: principal and interest}
#     year: {kind: year, zh: 年度, en: year}
#     stated: {kind: money, zh: 申报净收益, en: net income stated}
#     computed: {kind: money, zh: 复算净收益, en: net income computed}
#     difference: {kind: money, zh: 净收益差额, en: difference of net income}
#   messages:
#     fail: {zh: "申报倍数 {claimed},按{definition}口径复算为 {actual},差额 {gap}(仅专项债本息 {bond},全部债务本息 {all_debt})", en: "coverage is claimed as {claimed}; on the definition {definition} it is {actual}, a difference of {gap} (bonds {bond}, all debt {all_debt})"}
#     net: {zh: "{year} 年申报净收益 {stated},收入减运营成本和税费为 {computed},差额 {difference}", en: "net income of {year} is stated as {stated}, income less operating cost and tax is {computed}: a difference of {difference}"}
#     none: {zh: "债券本息合计为 {service},无从计算覆盖倍数", en: "principal and interest come to {service}: there is no coverage to compute"}
#   table: {zh: 本息覆盖倍数, en: Coverage, columns: [claimed, definition, bond, all_debt]}
#   remedy: 按统一口径复算
#   remedy_en: Recompute on the stated definition
applies["SB-COV-04"] := true

needs["SB-COV-04"] contains "/coverage/claimed"

needs["SB-COV-04"] contains "/coverage/definition"

needs["SB-COV-04"] contains "/cash_flow/*/net"

needs["SB-COV-04"] contains fact if some fact in income_facts

needs["SB-COV-04"] contains fact if some fact in bond_facts

needs["SB-COV-04"] contains fact if some fact in market_facts

findings["SB-COV-04"] contains {
	"pointer": "/coverage/claimed",
	"ok": max([claimed - computed, computed - claimed]) <= (ratio_tolerance * coverage.due),
	"values": {
		"claimed": input.coverage.claimed, "actual": times(coverage), "gap": input.coverage.claimed - times(coverage),
		"definition": input.coverage.definition, "bond": times(bond), "all_debt": times(all_debt),
	},
} if {
	coverage := {"bond": bond, "all_debt": all_debt}[input.coverage.definition]
	claimed := input.coverage.claimed * coverage.due
	computed := coverage.income * 1000000
}

ratio_tolerance := params.at(data.params.ratio_tolerance, input.judged_on)

findings["SB-COV-04"] contains {
	"pointer": sprintf("/cash_flow/%d/net", [i]),
	"ok": facts.within(row.net, net(row), sum_tolerance),
	"message": "net",
	"values": {"year": row.year, "stated": row.net, "computed": net(row), "difference": row.net - net(row)},
} if {
	some i, row in input.cash_flow
}

findings["SB-COV-04"] contains without_service if nothing_due

# METADATA
# title: 全部债务覆盖
# description: 同时有市场化融资的,全部债务存续期内项目净收益合计须覆盖专项债券与市场化融资的本息合计,不计财政补助和平衡方案。
# custom:
#   code: SB-COV-05
#   severity: block
#   lists: [special_bond]
#   from: "2019-06-10"
#   basis:
#     - {source: TZ-2019-33, clause: 组合融资, confidence: text}
#     - {source: CY-2017-89, clause: 全额覆盖, confidence: secondary}
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#   title_en: Coverage of all debt
#   description_en: Where there is market financing as well, net income over the life of all debt covers principal and interest of bonds and market loans together, without subsidy or balance plan.
#   values:
#     actual: {kind: ratio, zh: 全部债务覆盖倍数, en: coverage of all debt}
#     limit: {kind: ratio, zh: 底线, en: floor}
#     income: {kind: money, zh: 存续期净收益, en: net income}
#     service: {kind: money, zh: 全部债务本息, en: principal and interest of all debt}
#     gap: {kind: money, zh: 净收益缺口(负数为富余), en: shortfall of net income (negative is to spare)}
#   messages:
#     fail: {zh: "全部债务覆盖倍数 {actual},低于底线 {limit}:净收益 {income},债券和市场化融资本息 {service},缺口 {gap}", en: "coverage of all debt {actual} is below the floor {limit}: net income {income}, principal and interest of bonds and market loans {service}, {gap} short"}
#     none: {zh: "债券本息合计为 {service},无从计算覆盖倍数", en: "principal and interest come to {service}: there is no coverage to compute"}
#   remedy: 压减市场化融资
#   remedy_en: Cut the market financing
applies["SB-COV-05"] := facts.has_market_financing

needs["SB-COV-05"] contains fact if some fact in income_facts

needs["SB-COV-05"] contains fact if some fact in bond_facts

needs["SB-COV-05"] contains fact if some fact in market_facts

findings["SB-COV-05"] contains {
	"pointer": "/cash_flow",
	"ok": reaches(all_debt, least),
	"values": values_of(all_debt, least),
}

findings["SB-COV-05"] contains without_service if nothing_due

# METADATA
# title: 覆盖倍数过高
# description: 地区台账设有覆盖倍数上限的,覆盖倍数高于上限时提示核对收入测算,该上限须有依据文件。
# custom:
#   code: SB-COV-06
#   severity: info
#   lists: [special_bond]
#   basis:
#     - {source: SYS-PRACTICE, clause: 覆盖倍数上下限, confidence: secondary}
#   title_en: Coverage unusually high
#   description_en: Where the region ledger sets a greatest coverage, coverage above it asks to check the income forecast, and the figure rests on a document.
#   values:
#     actual: {kind: ratio, zh: 覆盖倍数, en: coverage}
#     limit: {kind: ratio, zh: 地方上限, en: local greatest}
#     gap: {kind: ratio, zh: 超出(负数为未超出), en: above by (negative is below)}
#   messages:
#     fail: {zh: "覆盖倍数 {actual},高于地方上限 {limit},超出 {gap}", en: "coverage {actual} is above the local greatest of {limit} by {gap}"}
#     document: {zh: "地区台账所列覆盖倍数上限 {limit} 没有依据文件", en: "the greatest coverage of {limit} in the region ledger names no document"}
#   remedy: 核对收入测算
#   remedy_en: Check the income forecast
applies["SB-COV-06"] := stated("coverage_max")

needs["SB-COV-06"] contains fact if some fact in income_facts

needs["SB-COV-06"] contains fact if some fact in bond_facts

findings["SB-COV-06"] contains {
	"pointer": "/cash_flow",
	"ok": (bond.income * 1000000) <= (bond.due * line),
	"values": {"actual": times(bond), "limit": line, "gap": times(bond) - line},
} if {
	line := input.region.parameters.coverage_max.value
}

findings["SB-COV-06"] contains documented("coverage_max")

# METADATA
# title: 敏感性分析
# description: 收入下降、运营成本上升各情形下重算债券存续期覆盖倍数,低于底线的提示。税费不随之变动。
# custom:
#   code: SB-COV-07
#   severity: info
#   lists: [special_bond]
#   basis:
#     - {source: LOCAL-PRACTICE, clause: 敏感性分析, confidence: secondary}
#     - {source: ENGINEERING, clause: 敏感性分析, confidence: engineering}
#   title_en: Sensitivity
#   description_en: Coverage over the life of the bonds is recomputed with lower income and with higher operating cost; where it falls below the floor, that is reported. Tax is left as it is.
#   values:
#     income_change: {kind: percent_int, zh: 收入变动, en: change of income}
#     cost_change: {kind: percent_int, zh: 运营成本变动, en: change of operating cost}
#     coverage: {kind: ratio, zh: 仅专项债本息倍数, en: coverage of the bonds}
#     limit: {kind: ratio, zh: 底线, en: floor}
#   messages:
#     fail: {zh: "收入变动 {income_change}、运营成本变动 {cost_change} 时,仅专项债本息的覆盖倍数为 {coverage},低于底线 {limit}", en: "with income changed by {income_change} and operating cost by {cost_change} the coverage of the bonds is {coverage}, below the floor {limit}"}
#   table: {zh: 敏感性分析, en: Sensitivity, columns: [income_change, cost_change, coverage, limit]}
#   remedy: 说明缓释措施
#   remedy_en: Explain the mitigants
applies["SB-COV-07"] := count(params.in_force(data.params.coverage_floor, input.judged_on)) > 0

needs["SB-COV-07"] contains fact if some fact in income_facts

needs["SB-COV-07"] contains fact if some fact in bond_facts

findings["SB-COV-07"] contains {
	"pointer": "/cash_flow",
	"ok": reaches(strained, least),
	"values": {
		"income_change": change.income, "cost_change": change.cost,
		"coverage": times(strained), "limit": least,
	},
} if {
	some entry in params.in_force(data.params.coverage_scenarios, input.judged_on)
	change := object.union({"income": 0, "cost": 0}, {entry.code: entry.value})
	strained := under(change)
}

# Both sums in hundredths, because the changes are percent.
under(change) := {"income": sum(nets), "due": bond.due * 100} if {
	nets := [net_income |
		some row in rows_in(bond.years)
		earned := income(row) * (100 + change.income)
		net_income := (earned - (row.operating_cost * (100 + change.cost))) - (row.tax * 100)
	]
}
