# METADATA
# scope: package
# title: 现金流
# description: 全部资金足以偿还全部本息,逐年现金不为负,运营期收入成本均列示,收入只在运营期。
# schemas:
#   - input: schema.facts
package rules.cash_flow

import data.lib.facts
import data.lib.params

sum_tolerance := params.at(data.params.sum_tolerance, input.judged_on)

# What columns add up to in the rows of some years. A market column may be left
# out where nothing is borrowed on the market; every other one is needed.
total(rows, columns, years) := sum([object.get(row, column, 0) |
	some row in rows
	row.year in years
	some column in columns
])

by_years(plan, years) := sum([amount |
	some year, amount in plan
	to_number(year) in years
])

income_columns := ["fund_income", "special_income"]

cost_columns := ["operating_cost", "tax"]

service_columns := ["principal", "interest", "market_principal", "market_interest"]

interest_columns := ["interest", "market_interest"]

table_years := {row.year | some row in array.concat(input.cash_flow, input.debt_service)}

support_years := {line.year | some line in facts.documented_support}

# The subsidy of a year stands in the cash flow, in the balance plan as the document
# it rests on, or in both: it counts once. The plan's other money stands nowhere else.
support(years) := sum([amount |
	some year in years
	lines := [line | some line in facts.documented_support; line.year == year]
	promised := sum([line.amount | some line in lines; line.type == "fiscal_subsidy"])
	other := sum([line.amount | some line in lines; line.type != "fiscal_subsidy"])
	amount := max([total(input.cash_flow, ["subsidy"], {year}), promised]) + other
])

flow_facts := {
	"/cash_flow/*/fund_income", "/cash_flow/*/special_income", "/cash_flow/*/subsidy",
	"/cash_flow/*/operating_cost", "/cash_flow/*/tax",
}

service_facts contains "/debt_service/*/principal"

service_facts contains "/debt_service/*/interest"

service_facts contains "/debt_service/*/market_principal" if facts.has_market_financing

service_facts contains "/debt_service/*/market_interest" if facts.has_market_financing

# METADATA
# title: 收支总量平衡
# description: 全部资金来源与收入、补助之和,扣除运营成本、税费和不含建设期利息的建设投资后,须足以偿还债券和市场化融资的全部本息。利息只在还本付息中计一次;补助与平衡方案只计一次,平衡方案须有依据文件。
# custom:
#   code: SB-CF-01
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: SYS-PRACTICE, clause: 收支总量平衡, confidence: secondary}
#   title_en: Money in covers money out
#   description_en: All sources, income and support less operating cost, tax and investment without construction-period interest pay the whole principal and interest of bonds and market loans. Interest counts once, in the debt service; support counts once, and a balance plan only with its documents.
#   values:
#     actual: {kind: money, zh: 来源与收入, en: sources and income}
#     expected: {kind: money, zh: 成本与本息, en: cost and debt service}
#     gap: {kind: money, zh: 缺口, en: shortfall}
#     service: {kind: money, zh: 其中本息, en: of which debt service}
#   messages:
#     fail: {zh: "资金来源与收入共 {actual},建设运营成本与本息共 {expected}(其中本息 {service}),缺口 {gap}", en: "sources and income come to {actual}, cost and debt service to {expected} (of which debt service {service}): {gap} short"}
#   remedy: 重做平衡方案
#   remedy_en: Rework the balance
applies["SB-CF-01"] := true

needs["SB-CF-01"] contains "/funding/sources/*/amount"

needs["SB-CF-01"] contains "/investment/total"

needs["SB-CF-01"] contains "/investment/construction_interest"

needs["SB-CF-01"] contains fact if some fact in flow_facts

needs["SB-CF-01"] contains fact if some fact in service_facts

findings["SB-CF-01"] contains {
	"pointer": "/cash_flow",
	"ok": actual >= expected,
	"values": {"actual": actual, "expected": expected, "gap": expected - actual, "service": service},
} if {
	sources := sum([source.amount | some source in input.funding.sources])
	income := total(input.cash_flow, income_columns, table_years)
	actual := (sources + income) + support(table_years | support_years)
	works := input.investment.total - input.investment.construction_interest
	service := total(input.debt_service, service_columns, table_years)
	expected := (works + total(input.cash_flow, cost_columns, table_years)) + service
}

# METADATA
# title: 逐年现金不为负
# description: 截至每年年末,累计流入须不少于累计流出。运营期为负的阻断,建设期为负的提示。分年投资已含的建设期利息不再随付息重复流出;未列入分年计划的投资自首年计入。现金流每年只列一行。
# custom:
#   code: SB-CF-02
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#   title_en: No year ends without cash
#   description_en: By the end of each year the money in covers the money out. A negative balance blocks in operation and is a warning during construction. Construction-period interest that the yearly investment holds does not flow out a second time with the debt service; investment that no year plans counts from the first. A year has one line in the cash flow.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     received: {kind: money, zh: 累计流入, en: money in so far}
#     spent: {kind: money, zh: 累计流出, en: money out so far}
#     actual: {kind: money, zh: 累计结余, en: cash balance}
#     gap: {kind: money, zh: 缺口, en: shortfall}
#   messages:
#     fail: {zh: "截至 {year} 年末累计流入 {received},累计流出 {spent},现金缺口 {gap}", en: "by the end of {year} {received} has come in and {spent} gone out: {gap} short"}
#     construction: {zh: "建设期内截至 {year} 年末累计流入 {received},累计流出 {spent},现金缺口 {gap}", en: "during construction, by the end of {year} {received} has come in and {spent} gone out: {gap} short"}
#     twice: {zh: "{year} 年在现金流中列了不止一行,每年只能列一行", en: "{year} has more than one line in the cash flow: a year has one"}
#   remedy: 调整还本节奏或补助安排
#   remedy_en: Adjust the pace of repayment or the support
applies["SB-CF-02"] := true

needs["SB-CF-02"] contains "/funding/sources/*/by_year/*"

needs["SB-CF-02"] contains "/investment/total"

needs["SB-CF-02"] contains "/investment/by_year/*"

needs["SB-CF-02"] contains "/investment/construction_interest"

needs["SB-CF-02"] contains "/project/schedule/operation_start"

needs["SB-CF-02"] contains fact if some fact in flow_facts

needs["SB-CF-02"] contains fact if some fact in service_facts

findings["SB-CF-02"] contains object.union(weight(year), {
	"pointer": place(year),
	"ok": (actual + sum_tolerance) >= 0,
	"values": {"year": year, "received": received, "spent": spent, "actual": actual, "gap": 0 - actual},
}) if {
	some year in cash_years
	so_far := {y | some y in cash_years; y <= year}
	received := money_in(so_far)
	spent := money_out(so_far)
	actual := received - spent
}

findings["SB-CF-02"] contains {
	"pointer": sprintf("/cash_flow/%d/year", [i]),
	"ok": false,
	"message": "twice",
	"values": {"year": row.year},
} if {
	some i, row in input.cash_flow
	count([other | some other in input.cash_flow; other.year == row.year]) > 1
}

# Every year in which the package moves money.
cash_years := (table_years | support_years) | {to_number(year) | some plan in plans; some year, _ in plan}

plans := array.concat([input.investment.by_year], [source.by_year | some source in input.funding.sources])

money_in(years) := (sources + total(input.cash_flow, income_columns, years)) + support(years) if {
	sources := sum([by_years(source.by_year, years) | some source in input.funding.sources])
}

# Interest is paid out of the investment until its construction-period interest
# is used up, and beside it from then on.
money_out(years) := ((works + running) + service) - capitalised if {
	works := by_years(input.investment.by_year, years) + unplanned
	running := total(input.cash_flow, cost_columns, years)
	service := total(input.debt_service, service_columns, years)
	interest := total(input.debt_service, interest_columns, years)
	capitalised := min([input.investment.construction_interest, interest])
}

# Investment that no year plans is counted from the first year on: leaving a year
# out of the plan must not make money appear.
unplanned := max([input.investment.total - sum([amount | some amount in input.investment.by_year]), 0])

weight(year) := {"message": "construction", "severity": "warn"} if {
	year < facts.year_of(input.project.schedule.operation_start)
} else := {"message": "fail"}

# The line of the year, in the first table that has one.
place(year) := sprintf("/cash_flow/%d", [i]) if {
	i := line_of(input.cash_flow, year)
} else := sprintf("/debt_service/%d", [i]) if {
	i := line_of(input.debt_service, year)
} else := sprintf("/investment/by_year/%d", [year])

line_of(rows, year) := min({i | some i, row in rows; row.year == year})

# METADATA
# title: 收入成本均须列示
# description: 在债券偿还完毕之前和现金流列示的年份,每个完整运营年度的经营收入、运营成本均须大于零,经营性项目自身经营收入也须大于零。土地储备项目另按年度收支平衡核对。
# custom:
#   code: SB-CF-04
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: SYS-PRACTICE, clause: 收入成本列示, confidence: secondary}
#   title_en: Income and cost are both shown
#   description_en: In each whole year of operation, until the bonds are repaid and as far as the cash flow goes, operating income and operating cost are above zero, and for a revenue project its own operating income as well. Land reserve has its own yearly balance.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     income: {kind: money, zh: 经营收入, en: operating income}
#     own: {kind: money, zh: 自身经营收入, en: own operating income}
#     cost: {kind: money, zh: 运营成本, en: operating cost}
#   messages:
#     fail: {zh: "{year} 年经营收入 {income},其中自身经营收入 {own},运营成本 {cost},自身经营收入和运营成本均须大于零", en: "in {year} operating income is {income}, of it the project's own {own}, operating cost {cost}: own income and cost must be above zero"}
#     public: {zh: "{year} 年经营收入 {income},运营成本 {cost},均须大于零", en: "in {year} operating income is {income} and operating cost {cost}: both must be above zero"}
#     unlisted: {zh: "{year} 年在运营期内,现金流未列该年收入和成本", en: "{year} is a year of operation, but the cash flow has no line for it"}
#   remedy: 补列收入依据和经营成本
#   remedy_en: Add the cost and the income lines
applies["SB-CF-04"] := input.project.category != "land_reserve"

needs["SB-CF-04"] contains "/project/category"

needs["SB-CF-04"] contains "/project/nature"

needs["SB-CF-04"] contains "/project/schedule/operation_start"

needs["SB-CF-04"] contains "/project/schedule/operation_end"

needs["SB-CF-04"] contains "/cash_flow/*/fund_income"

needs["SB-CF-04"] contains "/cash_flow/*/special_income"

needs["SB-CF-04"] contains "/cash_flow/*/operating_cost"

needs["SB-CF-04"] contains "/debt_service/*/principal"

needs["SB-CF-04"] contains "/debt_service/*/interest"

findings["SB-CF-04"] contains {
	"pointer": sprintf("/cash_flow/%d", [i]),
	"ok": min([earned, row.operating_cost]) > 0,
	"message": variant,
	"values": {
		"year": row.year, "income": row.fund_income + row.special_income,
		"own": row.special_income, "cost": row.operating_cost,
	},
} if {
	some i, row in input.cash_flow
	row.year in operation_years
	[variant, earned] := earning(row)
}

findings["SB-CF-04"] contains {"pointer": "/cash_flow", "ok": false, "message": "unlisted", "values": {"year": year}} if {
	some year in operation_years
	not year in {row.year | some row in input.cash_flow}
}

earning(row) := ["fail", row.special_income] if input.project.nature == "commercial"

earning(row) := ["public", row.fund_income + row.special_income] if input.project.nature != "commercial"

# Whole years only: in a year that is operated in part income may be none yet.
operation_years := {year |
	some year in numbers.range(first_whole_year, last_whole_year)
	year >= first_whole_year
	year <= last_whole_year
	year <= last_year_told
}

last_year_told := max({row.year | some row in input.cash_flow} | {year | year := facts.last_year_paid(["principal", "interest"])})

first_whole_year := facts.year_of(input.project.schedule.operation_start) if {
	endswith(input.project.schedule.operation_start, "-01-01")
} else := facts.year_of(input.project.schedule.operation_start) + 1

last_whole_year := facts.year_of(input.project.schedule.operation_end) if {
	endswith(input.project.schedule.operation_end, "-12-31")
} else := facts.year_of(input.project.schedule.operation_end) - 1

# METADATA
# title: 收入只在运营期
# description: 运营开始年度之前、运营结束年度之后不得列经营收入。土地储备项目的出让收入不受运营期限制。
# custom:
#   code: SB-CF-05
#   severity: warn
#   lists: [special_bond]
#   basis:
#     - {source: SYS-PRACTICE, clause: 收入年限, confidence: secondary}
#   title_en: Income only in operation
#   description_en: There is no operating income before the year in which operation starts or after the year in which it ends. The land sales of land reserve are not bound to an operation.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     income: {kind: money, zh: 经营收入, en: operating income}
#     start: {kind: date, zh: 运营开始, en: operation starts}
#     end: {kind: date, zh: 运营结束, en: operation ends}
#     gap: {kind: years, zh: 超出运营期, en: outside the operation by}
#   messages:
#     fail: {zh: "{year} 年列有经营收入 {income},运营期为 {start} 至 {end},超出 {gap}", en: "{year} shows operating income of {income}, the operation lasts from {start} to {end}: {gap} outside"}
#   remedy: 更正收入年度
#   remedy_en: Correct the years of income
applies["SB-CF-05"] := input.project.category != "land_reserve"

needs["SB-CF-05"] contains "/project/category"

needs["SB-CF-05"] contains "/project/schedule/operation_start"

needs["SB-CF-05"] contains "/project/schedule/operation_end"

needs["SB-CF-05"] contains "/cash_flow/*/fund_income"

needs["SB-CF-05"] contains "/cash_flow/*/special_income"

# A year without income may lie anywhere.
findings["SB-CF-05"] contains {
	"pointer": sprintf("/cash_flow/%d", [i]),
	"ok": min([income, outside]) == 0,
	"values": {"year": row.year, "income": income, "start": start, "end": end, "gap": outside},
} if {
	some i, row in input.cash_flow
	income := row.fund_income + row.special_income
	start := input.project.schedule.operation_start
	end := input.project.schedule.operation_end
	outside := max([facts.year_of(start) - row.year, row.year - facts.year_of(end), 0])
}
