# METADATA
# scope: package
# title: 专项债券
# description: 债券总额与批次、投资缺口和发行主体相互对得上。
# schemas:
#   - input: schema.facts
package rules.bond

import data.lib.facts
import data.lib.params

sum_tolerance := params.at(data.params.sum_tolerance, input.judged_on)

judged_year := facts.year_of(input.judged_on)

# New money for the works. A refinancing tranche repays an earlier one: it adds
# nothing to the bond, is issued long after the works, and pays for none of them.
new_money[i] := tranche if {
	some i, tranche in input.bond.tranches
	tranche.kind != "refinancing"
}

amount_of(elements) := sum([element.amount | some element in elements])

name(i, tranche) := object.get(tranche, "id", sprintf("%d", [i + 1]))

years := {tranche.year | some tranche in input.bond.tranches}

of_year(tranches, year) := {i: tranche |
	some i, tranche in tranches
	tranche.year == year
}

# What a year is about stands at its first tranche.
place(year, field) := sprintf("/bond/tranches/%d/%s", [min({i | some i, _ in of_year(input.bond.tranches, year)}), field])

# METADATA
# title: 批次合计等于债券总额
# description: 各批次新增债券金额之和须等于债券总额,差额不超过容差,且每一批次金额大于零;再融资批次不计入。
# custom:
#   code: SB-BOND-01
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#     - {source: SYS-PRACTICE, clause: 批次合计, confidence: secondary}
#   title_en: Tranches add up
#   description_en: The tranches of new money add up to the bond total, rounding aside, and each tranche is above zero; refinancing tranches are left out.
#   values:
#     actual: {kind: money, zh: 批次合计, en: sum of the tranches}
#     expected: {kind: money, zh: 债券总额, en: bond total}
#     gap: {kind: money, zh: 差额, en: difference}
#     tranche: {kind: text, zh: 批次, en: tranche}
#   messages:
#     fail: {zh: "各批次新增债券合计 {actual},债券总额 {expected},差额 {gap}", en: "the tranches of new money add up to {actual}, the bond total is {expected}: a difference of {gap}"}
#     empty: {zh: "批次 {tranche} 金额为零,应大于零", en: "tranche {tranche} is zero, it should be above zero"}
#   remedy: 调整各批次金额,使新增债券合计等于债券总额
#   remedy_en: Change the tranches so that the new money adds up to the bond total
applies["SB-BOND-01"] := true

needs["SB-BOND-01"] contains "/bond/total"

needs["SB-BOND-01"] contains "/bond/tranches/*/amount"

needs["SB-BOND-01"] contains "/bond/tranches/*/kind"

findings["SB-BOND-01"] contains {
	"pointer": "/bond/tranches",
	"ok": facts.within(actual, expected, sum_tolerance),
	"values": {"actual": actual, "expected": expected, "gap": actual - expected},
} if {
	actual := amount_of(new_money)
	expected := input.bond.total
}

findings["SB-BOND-01"] contains {
	"pointer": sprintf("/bond/tranches/%d/amount", [i]),
	"ok": tranche.amount > 0,
	"message": "empty",
	"values": {"tranche": name(i, tranche)},
} if {
	some i, tranche in input.bond.tranches
}

# METADATA
# title: 用作资本金不超过债券
# description: 每一年度用作资本金的部分不得大于当年债券,各批次用作资本金之和须等于申报的用作资本金金额。
# custom:
#   code: SB-BOND-02
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: SYS-PRACTICE, clause: 资本金部分不超债券, confidence: secondary}
#   title_en: Capital part within each tranche
#   description_en: In each year the part used as capital is no more than the bonds of that year, and all such parts add up to the amount stated as used as capital.
#   values:
#     actual: {kind: money, zh: 用作资本金, en: used as capital}
#     limit: {kind: money, zh: 当年债券, en: bonds of the year}
#     expected: {kind: money, zh: 申报用作资本金, en: stated as used as capital}
#     gap: {kind: money, zh: 差额, en: difference}
#     year: {kind: year, zh: 年度, en: year}
#   messages:
#     fail: {zh: "{year} 年用作资本金 {actual},大于当年债券 {limit},超出 {gap}", en: "in {year} {actual} is used as capital, more than the {limit} of bonds: {gap} too much"}
#     total: {zh: "各批次用作资本金合计 {actual},申报用作资本金 {expected},差额 {gap}", en: "the tranches use {actual} as capital, {expected} is stated: a difference of {gap}"}
#   remedy: 更正用于资本金金额
#   remedy_en: Correct the capital part
applies["SB-BOND-02"] := true

needs["SB-BOND-02"] contains "/bond/used_as_capital"

needs["SB-BOND-02"] contains "/bond/tranches/*/year"

needs["SB-BOND-02"] contains "/bond/tranches/*/amount"

needs["SB-BOND-02"] contains "/bond/tranches/*/capital_amount"

findings["SB-BOND-02"] contains {
	"pointer": place(year, "capital_amount"),
	"ok": actual <= (limit + params.at(data.params.system_tolerance, input.judged_on)),
	"values": {"year": year, "actual": actual, "limit": limit, "gap": actual - limit},
} if {
	some year in years
	actual := capital_of(of_year(input.bond.tranches, year))
	limit := amount_of(of_year(input.bond.tranches, year))
}

findings["SB-BOND-02"] contains {
	"pointer": "/bond/used_as_capital",
	"ok": facts.within(actual, expected, sum_tolerance),
	"message": "total",
	"values": {"actual": actual, "expected": expected, "gap": actual - expected},
} if {
	actual := capital_of(input.bond.tranches)
	expected := input.bond.used_as_capital
}

capital_of(tranches) := sum([tranche.capital_amount | some tranche in tranches])

# METADATA
# title: 建设期内发债
# description: 新增债券的发行年度不得晚于竣工年度;再融资批次不受此限。
# custom:
#   code: SB-BOND-03
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: SYS-PRACTICE, clause: 建设期内发债, confidence: secondary}
#   title_en: Issue only in the construction period
#   description_en: No tranche of new money is issued in a year after the year of completion; refinancing tranches may be.
#   values:
#     tranche: {kind: text, zh: 批次, en: tranche}
#     actual: {kind: year, zh: 发行年度, en: year of issue}
#     limit: {kind: year, zh: 竣工年度, en: year of completion}
#     gap: {kind: years, zh: 晚, en: late by}
#   messages:
#     fail: {zh: "批次 {tranche} 的发行年度 {actual} 晚于竣工年度 {limit},晚 {gap}", en: "tranche {tranche} is issued in {actual}, after completion in {limit}: late by {gap}"}
#   remedy: 调整发行年度
#   remedy_en: Move the issue year
applies["SB-BOND-03"] := true

needs["SB-BOND-03"] contains "/project/schedule/completion"

needs["SB-BOND-03"] contains "/bond/tranches/*/year"

needs["SB-BOND-03"] contains "/bond/tranches/*/kind"

findings["SB-BOND-03"] contains {
	"pointer": sprintf("/bond/tranches/%d/year", [i]),
	"ok": in_time(tranche, limit),
	"values": {"tranche": name(i, tranche), "actual": tranche.year, "limit": limit, "gap": tranche.year - limit},
} if {
	some i, tranche in input.bond.tranches
	limit := facts.year_of(input.project.schedule.completion)
}

in_time(tranche, _) if tranche.kind == "refinancing"

in_time(tranche, limit) := tranche.year <= limit if tranche.kind != "refinancing"

# METADATA
# title: 债券不超过投资缺口
# description: 债券总额不得超过总投资减去其他各项资金来源后的余额,四舍五入的差额除外。
# custom:
#   code: SB-BOND-04
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#   title_en: Bonds within total investment
#   description_en: The bond total is no more than what the other sources of money leave of the total investment, rounding aside.
#   values:
#     actual: {kind: money, zh: 债券总额, en: bond total}
#     limit: {kind: money, zh: 其他来源之外的缺口, en: left by the other sources}
#     gap: {kind: money, zh: 超出, en: excess}
#     total: {kind: money, zh: 总投资, en: total investment}
#     others: {kind: money, zh: 其他来源合计, en: other sources}
#   messages:
#     fail: {zh: "债券总额 {actual},超过总投资 {total} 减其他来源 {others} 后的缺口 {limit},超出 {gap}", en: "the bond total is {actual}; the total investment of {total} less other sources of {others} leaves {limit}: {gap} too much"}
#   remedy: 压减债券
#   remedy_en: Reduce the bond
applies["SB-BOND-04"] := true

needs["SB-BOND-04"] contains "/bond/total"

needs["SB-BOND-04"] contains "/investment/total"

needs["SB-BOND-04"] contains "/funding/sources/*/amount"

findings["SB-BOND-04"] contains {
	"pointer": "/bond/total",
	"ok": actual <= (limit + sum_tolerance),
	"values": {"actual": actual, "limit": limit, "gap": actual - limit, "total": total, "others": others},
} if {
	actual := input.bond.total
	total := input.investment.total
	others := amount_of(other_sources)
	limit := total - others
}

other_sources[i] := source if {
	some i, source in input.funding.sources
	source.type != "special_bond"
}

# METADATA
# title: 当年需求与工程进度
# description: 每一年度的新增债券不得超过当年计划投资减去其他来源和结转未支出债券资金后的缺口。
# custom:
#   code: SB-BOND-05
#   severity: warn
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第四部分(使用进度), confidence: secondary}
#   title_en: Yearly request fits the works
#   description_en: The new money of each year is no more than the investment planned for it, less other sources and bond money brought forward unspent.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     actual: {kind: money, zh: 当年债券, en: bonds of the year}
#     limit: {kind: money, zh: 当年缺口, en: needed in the year}
#     gap: {kind: money, zh: 多出, en: excess}
#     planned: {kind: money, zh: 当年计划投资, en: planned investment}
#     others: {kind: money, zh: 当年其他来源, en: other sources of the year}
#     unspent: {kind: money, zh: 结转未支出, en: brought forward unspent}
#   messages:
#     fail: {zh: "{year} 年债券 {actual},超过当年缺口 {limit}(计划投资 {planned},其他来源 {others},结转未支出 {unspent}),多出 {gap}", en: "bonds of {actual} in {year} exceed the {limit} needed (planned {planned}, other sources {others}, unspent {unspent}) by {gap}"}
#   remedy: 按当年工程量申报
#   remedy_en: Ask only for the year's works
applies["SB-BOND-05"] := true

needs["SB-BOND-05"] contains "/bond/tranches/*/year"

needs["SB-BOND-05"] contains "/bond/tranches/*/amount"

needs["SB-BOND-05"] contains "/bond/tranches/*/kind"

needs["SB-BOND-05"] contains "/investment/by_year/*"

needs["SB-BOND-05"] contains "/funding/sources/*/amount"

needs["SB-BOND-05"] contains "/funding/sources/*/by_year/*"

needs["SB-BOND-05"] contains "/bond/unspent" if issued_before

findings["SB-BOND-05"] contains {
	"pointer": place(year, "amount"),
	"ok": actual <= (limit + sum_tolerance),
	"values": {"year": year, "actual": actual, "limit": limit, "gap": actual - limit, "planned": planned, "others": others, "unspent": unspent},
} if {
	some year in years
	actual := amount_of(of_year(new_money, year))
	planned := object.get(input.investment.by_year, sprintf("%d", [year]), 0)
	others := sum([available(source, year) | some source in other_sources])
	unspent := brought_into(year)
	limit := max({0, (planned - others) - unspent})
}

# Money whose year is not stated may come in any: leaving out a year of another
# source must not make room for more bonds.
available(source, year) := stated + max({0, unstated}) if {
	stated := object.get(source.by_year, sprintf("%d", [year]), 0)
	unstated := source.amount - sum([amount | some amount in source.by_year])
}

issued_before if {
	some year in years
	year < judged_year
}

# Money left over from tranches of earlier years serves the first year asked for.
brought_into(year) := input.bond.unspent if {
	issued_before
	year == min({y | some y in years; y >= judged_year})
} else := 0

# METADATA
# title: 省级统一发行转贷
# description: 专项债券由省级政府(或经批准自行发行的计划单列市)发行,市县经转贷使用,不得自行发行;已发行过的须列明转贷层级。
# custom:
#   code: SB-LIMIT-02
#   severity: block
#   lists: [special_bond]
#   from: "2016-11-09"
#   basis:
#     - {source: CY-2016-155, clause: 第四条, confidence: text}
#   title_en: Province issues and on-lends
#   description_en: Special bonds are issued by the province (or a plan city authorised to issue); cities and counties receive the money by on-lending and never issue. Where bonds were issued before, the levels of on-lending are listed.
#   values:
#     actual: {kind: code, zh: 发行主体, en: issuer}
#     region: {kind: text, zh: 区划代码, en: division code}
#   messages:
#     fail: {zh: "发行主体为{actual},市县政府不得自行发行,应由省级发行后转贷", en: "the issuer is {actual}: cities and counties never issue, the province does and on-lends"}
#     city: {zh: "发行主体为计划单列市,但项目所在区划 {region} 不属于计划单列市", en: "the issuer is a plan city, but division {region} of the project is in none"}
#     chain: {zh: "以前年度债券已经发行,未列明区划 {region} 的转贷层级", en: "bonds were issued in earlier years, but the levels of on-lending to division {region} are not listed"}
#   remedy: 改为省级发行转贷
#   remedy_en: Correct issuer and on-lending chain
applies["SB-LIMIT-02"] := true

needs["SB-LIMIT-02"] contains "/bond/issuer_level"

needs["SB-LIMIT-02"] contains "/bond/tranches/*/year"

findings["SB-LIMIT-02"] contains {
	"pointer": "/bond/issuer_level",
	"ok": actual in {level | some level in params.at(data.params.issuer_levels, input.judged_on)},
	"values": {"actual": actual},
} if {
	actual := input.bond.issuer_level
}

findings["SB-LIMIT-02"] contains {
	"pointer": "/bond/issuer_level",
	"ok": count([prefix | some prefix in cities.value; startswith(input.project.region, prefix)]) > 0,
	"message": "city",
	"confidence": cities.confidence,
	"values": {"actual": input.bond.issuer_level, "region": input.project.region},
} if {
	input.bond.issuer_level == "plan_city"
	cities := params.entry(data.params.plan_cities, input.judged_on)
}

# A province spends its own bonds; below it the money has come down by levels.
findings["SB-LIMIT-02"] contains {
	"pointer": "/bond/onlend_chain",
	"ok": count(object.get(input.bond, "onlend_chain", [])) > 0,
	"message": "chain",
	"severity": "warn",
	"values": {"region": input.project.region},
} if {
	issued_before
	not endswith(input.project.region, "0000")
}
