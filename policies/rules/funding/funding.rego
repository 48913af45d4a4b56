# METADATA
# scope: package
# title: 资金筹措
# description: 资金来源、投资明细、分年计划与资本金合计相互对得上。
# schemas:
#   - input: schema.facts
package rules.funding

import data.lib.facts
import data.lib.params

sum_tolerance := params.at(data.params.sum_tolerance, input.judged_on)

amount_of(sources) := sum([source.amount | some source in sources])

# METADATA
# title: 资金来源合计等于总投资
# description: 各资金来源金额之和须等于项目总投资,差额不超过0.01万元。
# custom:
#   code: SB-FUND-01
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#   title_en: Sources add up to total investment
#   description_en: The amounts of all sources of money add up to the total investment, within 0.01 of 10,000 yuan.
#   values:
#     actual: {kind: money, zh: 来源合计, en: sum of the sources}
#     expected: {kind: money, zh: 总投资, en: total investment}
#     gap: {kind: money, zh: 差额, en: difference}
#   messages:
#     fail: {zh: "资金来源合计 {actual},总投资 {expected},差额 {gap}", en: "the sources add up to {actual}, the total investment is {expected}: a difference of {gap}"}
#   remedy: 调平资金来源,使合计等于总投资
#   remedy_en: Balance the sources so that they add up to the total investment
applies["SB-FUND-01"] := true

needs["SB-FUND-01"] contains "/funding/sources/*/amount"

needs["SB-FUND-01"] contains "/investment/total"

findings["SB-FUND-01"] contains {
	"pointer": "/funding/sources",
	"ok": facts.within(actual, expected, sum_tolerance),
	"values": {"actual": actual, "expected": expected, "gap": actual - expected},
} if {
	actual := amount_of(input.funding.sources)
	expected := input.investment.total
}

# METADATA
# title: 投资明细合计等于总投资
# description: 投资明细、建设期利息与发行费用之和须等于项目总投资,差额不超过0.01万元。
# custom:
#   code: SB-FUND-02
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#   title_en: Cost items add up to total investment
#   description_en: The cost items, construction-period interest and the issue fee add up to the total investment, within 0.01 of 10,000 yuan.
#   values:
#     actual: {kind: money, zh: 明细合计, en: sum of the items}
#     expected: {kind: money, zh: 总投资, en: total investment}
#     gap: {kind: money, zh: 差额, en: difference}
#   messages:
#     fail: {zh: "投资明细加建设期利息、发行费用合计 {actual},总投资 {expected},差额 {gap}", en: "items, construction interest and issue fee add up to {actual}, the total investment is {expected}: a difference of {gap}"}
#   remedy: 核对投资构成,补列漏项或更正总投资
#   remedy_en: Check the cost build-up; add what is left out or correct the total
applies["SB-FUND-02"] := true

needs["SB-FUND-02"] contains "/investment/items/*/amount"

needs["SB-FUND-02"] contains "/investment/construction_interest"

needs["SB-FUND-02"] contains "/investment/issue_fee"

needs["SB-FUND-02"] contains "/investment/total"

findings["SB-FUND-02"] contains {
	"pointer": "/investment/items",
	"ok": facts.within(actual, expected, sum_tolerance),
	"values": {"actual": actual, "expected": expected, "gap": actual - expected},
} if {
	items := amount_of(input.investment.items)
	actual := (items + input.investment.construction_interest) + input.investment.issue_fee
	expected := input.investment.total
}

# METADATA
# title: 分年筹资合计
# description: 每项资金来源分年金额之和须等于该来源金额,分年投资之和须等于总投资;截至每一年累计到位资金不得少于累计计划投资。
# custom:
#   code: SB-FUND-03
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#   title_en: The yearly plan adds up
#   description_en: The years of each source add up to its amount and the years of the investment to the total, and by the end of each year the money planned covers the investment planned.
#   values:
#     actual: {kind: money, zh: 分年合计, en: sum of the years}
#     expected: {kind: money, zh: 应为, en: expected}
#     gap: {kind: money, zh: 差额, en: difference}
#     source: {kind: text, zh: 资金来源, en: source}
#     year: {kind: year, zh: 年度, en: year}
#   messages:
#     fail: {zh: "资金来源 {source} 分年合计 {actual},该来源金额 {expected},差额 {gap}", en: "the years of source {source} add up to {actual}, its amount is {expected}: a difference of {gap}"}
#     total: {zh: "分年投资合计 {actual},总投资 {expected},差额 {gap}", en: "the years of the investment add up to {actual}, the total investment is {expected}: a difference of {gap}"}
#     short: {zh: "截至 {year} 年累计筹资 {actual},少于累计计划投资 {expected},缺口 {gap}", en: "by the end of {year} the money planned is {actual}, less than the investment planned of {expected}: {gap} short"}
#   remedy: 调平分年计划,使资金先于工程到位
#   remedy_en: Balance the yearly plan so that money comes before the works
applies["SB-FUND-03"] := true

needs["SB-FUND-03"] contains "/funding/sources/*/amount"

needs["SB-FUND-03"] contains "/funding/sources/*/by_year/*"

needs["SB-FUND-03"] contains "/investment/by_year/*"

needs["SB-FUND-03"] contains "/investment/total"

# A year left out of the plan would otherwise make room for money that comes late.
findings["SB-FUND-03"] contains {
	"pointer": "/investment/by_year",
	"ok": facts.within(actual, expected, sum_tolerance),
	"message": "total",
	"values": {"actual": actual, "expected": expected, "gap": actual - expected},
} if {
	actual := sum([amount | some amount in input.investment.by_year])
	expected := input.investment.total
}

findings["SB-FUND-03"] contains {
	"pointer": sprintf("/funding/sources/%d/by_year", [i]),
	"ok": facts.within(actual, expected, sum_tolerance),
	"values": {"source": object.get(source, "id", source.type), "actual": actual, "expected": expected, "gap": actual - expected},
} if {
	some i, source in input.funding.sources
	actual := sum([amount | some amount in source.by_year])
	expected := source.amount
}

findings["SB-FUND-03"] contains {
	"pointer": sprintf("/investment/by_year/%s", [year]),
	"ok": (actual + sum_tolerance) >= expected,
	"message": "short",
	"values": {"year": to_number(year), "actual": actual, "expected": expected, "gap": expected - actual},
} if {
	some year, _ in input.investment.by_year
	expected := sum([amount | some y, amount in input.investment.by_year; y <= year])
	actual := sum([amount | some source in input.funding.sources; some y, amount in source.by_year; y <= year])
}

# METADATA
# title: 资本金合计
# description: 资本金合计须等于作为资本金的各来源之和,并包含专项债券用作资本金的部分,差额不超过0.01万元。
# custom:
#   code: SB-FUND-04
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#   title_en: The capital adds up
#   description_en: The capital total equals the sources booked as capital and includes the special bonds used as capital, within 0.01 of 10,000 yuan.
#   values:
#     actual: {kind: money, zh: 作为资本金的来源合计, en: sources booked as capital}
#     expected: {kind: money, zh: 应为, en: expected}
#     gap: {kind: money, zh: 差额, en: difference}
#   messages:
#     fail: {zh: "作为资本金的来源合计 {actual},申报资本金合计 {expected},差额 {gap}", en: "the sources booked as capital add up to {actual}, the capital total is {expected}: a difference of {gap}"}
#     bond: {zh: "作为资本金的专项债券来源 {actual},专项债券用作资本金 {expected},差额 {gap}", en: "special bonds booked as capital are {actual}, special bonds used as capital {expected}: a difference of {gap}"}
#   remedy: 更正资本金合计或各来源是否作为资本金
#   remedy_en: Correct the capital total, or which sources are booked as capital
applies["SB-FUND-04"] := true

needs["SB-FUND-04"] contains "/funding/capital_total"

needs["SB-FUND-04"] contains "/funding/sources/*/amount"

needs["SB-FUND-04"] contains "/funding/sources/*/as_capital"

needs["SB-FUND-04"] contains "/bond/used_as_capital" if count(facts.sources_of({"special_bond"})) > 0

findings["SB-FUND-04"] contains {
	"pointer": "/funding/capital_total",
	"ok": facts.within(actual, expected, sum_tolerance),
	"values": {"actual": actual, "expected": expected, "gap": actual - expected},
} if {
	actual := amount_of(booked_as_capital(input.funding.sources))
	expected := input.funding.capital_total
}

findings["SB-FUND-04"] contains {
	"pointer": "/bond/used_as_capital",
	"ok": facts.within(actual, expected, sum_tolerance),
	"message": "bond",
	"values": {"actual": actual, "expected": expected, "gap": actual - expected},
} if {
	bonds := facts.sources_of({"special_bond"})
	count(bonds) > 0
	actual := amount_of(booked_as_capital(bonds))
	expected := input.bond.used_as_capital
}

booked_as_capital(sources) := [source |
	some source in sources
	source.as_capital == true
]

# METADATA
# title: 不得由施工单位垫资
# description: 政府投资项目不得以施工单位垫资作为资金来源,合同不得含垫资、带资或回购条款;已开工项目须逐份说明合同。
# custom:
#   code: GI-006
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第二十二条, confidence: text}
#     - {source: SC-712, clause: 第三十四条(五), confidence: text}
#   title_en: No advance funding by contractors
#   description_en: No source of money is an advance by the contractor, and no contract carries an advance-funding or repurchase term; a project under way states this for each contract.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     contract: {kind: text, zh: 合同, en: contract}
#   messages:
#     fail: {zh: "资金来源 {source} 是施工单位垫资", en: "source {source} is an advance by the contractor"}
#     contract: {zh: "合同 {contract} 含垫资或回购条款", en: "contract {contract} carries an advance-funding or repurchase term"}
#   remedy: 删除垫资条款并落实资金
#   remedy_en: Remove the term and secure real funds
applies["GI-006"] := true

needs["GI-006"] contains "/project/status"

needs["GI-006"] contains "/funding/sources/*"

needs["GI-006"] contains "/contracts/*/advance_funding" if started

# A new project need not have signed anything yet, but what it has signed counts.
needs["GI-006"] contains "/contracts/*/advance_funding" if count(input.contracts) > 0

findings["GI-006"] contains {
	"pointer": sprintf("/funding/sources/%d/type", [i]),
	"ok": source.type != "contractor_advance",
	"values": {"source": object.get(source, "id", source.type)},
} if {
	some i, source in input.funding.sources
}

findings["GI-006"] contains {
	"pointer": sprintf("/contracts/%d/advance_funding", [i]),
	"ok": facts.negate(contract.advance_funding),
	"message": "contract",
	"values": {"contract": object.get(contract, "id", object.get(contract, "name", sprintf("%d", [i + 1])))},
} if {
	some i, contract in input.contracts
}

# METADATA
# title: 资金来源闭合并落实
# description: 各资金来源金额之和须等于项目总投资(四舍五入的差额除外);除正在申报的清单资金外,每项来源须有证明材料,开工后须已落实。
# custom:
#   code: GI-007
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第十一条(二), confidence: text}
#     - {source: SC-712, clause: 第二十二条, confidence: text}
#   title_en: Funding closes and is secured
#   description_en: All sources add up to the total investment, rounding aside; apart from money now applied for in a list, each source has evidence, and is confirmed once the works have begun.
#   values:
#     actual: {kind: money, zh: 来源合计, en: sum of the sources}
#     expected: {kind: money, zh: 总投资, en: total investment}
#     gap: {kind: money, zh: 差额, en: difference}
#     source: {kind: text, zh: 资金来源, en: source}
#     amount: {kind: money, zh: 金额, en: amount}
#     state: {kind: code, zh: 落实情况, en: status}
#   messages:
#     fail: {zh: "资金来源合计 {actual},总投资 {expected},差额 {gap}", en: "the sources add up to {actual}, the total investment is {expected}: a difference of {gap}"}
#     unsecured: {zh: "项目已开工,资金来源 {source}({amount})仍为{state},应已落实", en: "the works have begun, but source {source} ({amount}) is {state}, not confirmed"}
#   remedy: 补足缺口并附证明
#   remedy_en: Close the gap and attach evidence
applies["GI-007"] := true

needs["GI-007"] contains "/project/status"

needs["GI-007"] contains "/funding/sources/*/amount"

needs["GI-007"] contains "/investment/total"

needs["GI-007"] contains facts.element("/funding/sources/*/evidence", i) if {
	some i, source in not_applied_for
	not source.evidence
}

needs["GI-007"] contains facts.element("/funding/sources/*/status", i) if {
	started
	some i, source in not_applied_for
	not source.status
}

findings["GI-007"] contains {
	"pointer": "/funding/sources",
	"ok": facts.within(actual, expected, sum_tolerance),
	"values": {"actual": actual, "expected": expected, "gap": actual - expected},
} if {
	actual := amount_of(input.funding.sources)
	expected := input.investment.total
}

findings["GI-007"] contains {
	"pointer": sprintf("/funding/sources/%d/status", [i]),
	"ok": source.status == "confirmed",
	"message": "unsecured",
	"values": {"source": object.get(source, "id", source.type), "amount": source.amount, "state": source.status},
} if {
	started
	some i, source in not_applied_for
}

started if input.project.status != "new"

applied_for := {application.list | some application in input.applications}

# Money that is being applied for can neither be proven nor confirmed yet.
not_applied_for[i] := source if {
	some i, source in input.funding.sources
	not source.type in applied_for
}

# METADATA
# title: 总投资特别大
# description: 总投资特别大的项目须确认计量单位,这类数字多为万元与元混用所致。
# custom:
#   code: SB-NUM-01
#   severity: warn
#   lists: [special_bond]
#   basis:
#     - {source: SYS-PRACTICE, clause: 大额确认, confidence: secondary}
#   title_en: Very large project
#   description_en: An exceptionally large total investment asks for confirmation of its unit; yuan taken for 10,000 yuan is the usual cause.
#   values:
#     actual: {kind: money, zh: 总投资, en: total investment}
#     limit: {kind: money, zh: 提示界限, en: threshold}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "总投资 {actual},超过 {limit},请确认计量单位没有写错", en: "the total investment {actual} is above {limit}: confirm that the unit is right"}
#   remedy: 核对计量单位
#   remedy_en: Check the unit
applies["SB-NUM-01"] := true

needs["SB-NUM-01"] contains "/investment/total"

findings["SB-NUM-01"] contains {
	"pointer": "/investment/total",
	"ok": actual <= limit,
	"values": {"actual": actual, "limit": limit, "gap": actual - limit},
} if {
	actual := input.investment.total
	limit := params.at(data.params.large_project, input.judged_on)
}

# METADATA
# title: 单位与精度
# description: 须写明金额单位(金额精确到分),债券利率的小数位数不得超过债务系统所能填报的;其他百分比位数过多的提示。
# custom:
#   code: SB-NUM-02
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: SYS-PRACTICE, clause: 单位与精度, confidence: secondary}
#     - {source: ENGINEERING, clause: 单位与精度, confidence: engineering}
#   title_en: Units and precision
#   description_en: The unit of money is stated (amounts are exact to the fen), and bond rates are no finer than the debt system can hold; other percentages that are finer are a hint.
#   values:
#     actual: {kind: percent, zh: 填报值, en: as stated}
#     limit: {kind: percent, zh: 最小单位, en: smallest step}
#   messages:
#     fail: {zh: "债券利率 {actual} 的小数位数过多,应精确到 {limit}", en: "the bond rate {actual} has too many decimals: the smallest step is {limit}"}
#     percentage: {zh: "百分比 {actual} 的小数位数过多,应精确到 {limit}", en: "the percentage {actual} has too many decimals: the smallest step is {limit}"}
#     unit: {zh: "未写明金额单位", en: "the unit of money is not stated"}
#   remedy: 统一单位,四舍五入到规定的小数位
#   remedy_en: Use one unit and round to the decimals allowed
applies["SB-NUM-02"] := true

needs["SB-NUM-02"] contains "/bond/tranches/*/rate_pct"

rate_step := params.at(data.params.rate_step, input.judged_on)

findings["SB-NUM-02"] contains {
	"pointer": "/unit",
	"ok": is_string(object.get(input, "unit", null)),
	"message": "unit",
	"values": {},
}

findings["SB-NUM-02"] contains {
	"pointer": sprintf("/bond/tranches/%d/rate_pct", [i]),
	"ok": (tranche.rate_pct % rate_step) == 0,
	"values": {"actual": tranche.rate_pct, "limit": rate_step},
} if {
	some i, tranche in input.bond.tranches
}

findings["SB-NUM-02"] contains {
	"pointer": pointer,
	"ok": (value % rate_step) == 0,
	"message": "percentage",
	"severity": "warn",
	"values": {"actual": value, "limit": rate_step},
} if {
	some pointer, value in other_percentages
}

other_percentages["/project/physical_progress_pct"] := input.project.physical_progress_pct

other_percentages[sprintf("/applications/%d/cap_pct", [i])] := application.cap_pct if some i, application in input.applications

other_percentages[sprintf("/documents/%d/capital_ratio_pct", [i])] := document.capital_ratio_pct if some i, document in input.documents
