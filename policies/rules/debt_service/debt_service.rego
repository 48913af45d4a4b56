# METADATA
# scope: package
# title: 还本付息
# description: 还本付息表与债券总额、票面利率、建设期利息相互对得上,逐年余额连续。
# schemas:
#   - input: schema.facts
package rules.debt_service

import data.lib.facts
import data.lib.params

sum_tolerance := params.at(data.params.sum_tolerance, input.judged_on)

share_tolerance := params.at(data.params.interest_tolerance_share, input.judged_on)

has_twin(year) if count([row | some row in input.debt_service; row.year == year]) > 1

# The point of a span that lies nearest to an amount: the amount itself inside it.
nearest(amount, span) := max([span.lowest, min([amount, span.highest])])

# Not abs: it rounds a whole number of more than 64 bits.
distance(a, b) := max([a - b, b - a])

# METADATA
# title: 付息频率
# description: 债券按发行惯例付息:期限较短的每年付息,期限较长的每半年付息。只作重算利息的参考。
# custom:
#   code: SB-DS-01
#   severity: info
#   lists: [special_bond]
#   from: "2021-01-01"
#   basis:
#     - {source: CK-2020-43, clause: 付息频率, confidence: background}
#   title_en: Coupon frequency
#   description_en: "By issue practice a bond of a short term pays interest yearly and one of a long term half-yearly. It only serves the recomputation of interest."
#   values:
#     term: {kind: years, zh: 债券期限, en: term}
#     actual: {kind: code, zh: 付息频率, en: coupon frequency}
#     expected: {kind: code, zh: 惯例频率, en: customary frequency}
#   messages:
#     fail: {zh: "期限 {term} 的债券申报付息频率为{actual},发行惯例为{expected}", en: "a bond of {term} is stated to pay {actual}, the issue practice is {expected}"}
#   remedy: 核对付息频率
#   remedy_en: Check the coupon frequency
applies["SB-DS-01"] := count([tranche | some tranche in input.bond.tranches; tranche.coupon_freq]) > 0

# Only a package that states a frequency is asked about it, and then of each
# tranche: the rule informs.
needs["SB-DS-01"] contains "/bond/tranches/*/coupon_freq"

needs["SB-DS-01"] contains "/bond/tranches/*/term_years"

findings["SB-DS-01"] contains {
	"pointer": sprintf("/bond/tranches/%d/coupon_freq", [i]),
	"ok": tranche.coupon_freq == expected,
	"confidence": params.entry(data.params.yearly_coupon_term, input.judged_on).confidence,
	"values": {"term": tranche.term_years, "actual": tranche.coupon_freq, "expected": expected},
} if {
	some i, tranche in input.bond.tranches
	expected := customary_frequency(tranche)
}

# No practice is known for a term between the two.
customary_frequency(tranche) := "yearly" if {
	tranche.term_years <= params.at(data.params.yearly_coupon_term, input.judged_on)
} else := "half_yearly" if {
	tranche.term_years >= params.at(data.params.half_yearly_coupon_term, input.judged_on)
} else := tranche.coupon_freq

# METADATA
# title: 还本合计等于债券总额
# description: 各年债券还本之和须等于债券总额;有市场化融资的,其还本之和须等于融资总额。差额须在容差之内。
# custom:
#   code: SB-DS-02
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: SYS-PRACTICE, clause: 还本合计, confidence: secondary}
#   title_en: Principal repaid equals bonds issued
#   description_en: The bond principal of all years adds up to the bond total, and where there is market financing its principal to the financing total, within the tolerance.
#   values:
#     actual: {kind: money, zh: 还本合计, en: principal repaid}
#     expected: {kind: money, zh: 举借总额, en: amount borrowed}
#     gap: {kind: money, zh: 差额, en: difference}
#   messages:
#     fail: {zh: "债券还本合计 {actual},债券总额 {expected},差额 {gap}", en: "bond principal adds up to {actual}, the bond total is {expected}: a difference of {gap}"}
#     market: {zh: "市场化融资还本合计 {actual},融资总额 {expected},差额 {gap}", en: "market principal adds up to {actual}, the financing total is {expected}: a difference of {gap}"}
#   remedy: 更正还本计划
#   remedy_en: Correct the repayment plan
applies["SB-DS-02"] := true

needs["SB-DS-02"] contains "/debt_service/*/principal"

needs["SB-DS-02"] contains "/bond/total"

needs["SB-DS-02"] contains "/debt_service/*/market_principal" if facts.has_market_financing

needs["SB-DS-02"] contains "/market/total" if facts.has_market_financing

findings["SB-DS-02"] contains {
	"pointer": "/debt_service",
	"ok": facts.within(actual, expected, sum_tolerance),
	"values": {"actual": actual, "expected": expected, "gap": actual - expected},
} if {
	actual := sum([row.principal | some row in input.debt_service])
	expected := input.bond.total
}

findings["SB-DS-02"] contains {
	"pointer": "/debt_service",
	"ok": facts.within(actual, expected, sum_tolerance),
	"message": "market",
	"values": {"actual": actual, "expected": expected, "gap": actual - expected},
} if {
	facts.has_market_financing
	actual := sum([row.market_principal | some row in input.debt_service])
	expected := input.market.total
}

# METADATA
# title: 利息重算
# description: >-
#   各年债券付息须与按票面利率重算的利息相符,差额须在容差之内。次年起息的按年初余额计息,当年起息的另计当年发行额的利息。
#   申报包只列各年还本合计;各批次利率不同时,还本在批次之间如何分配并不知道,付息在最低与最高可能值之间即为相符。
# custom:
#   code: SB-DS-03
#   severity: warn
#   lists: [special_bond]
#   basis:
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#   title_en: Interest recomputed
#   description_en: >-
#     Bond interest of each year agrees with interest recomputed at the coupon, within the tolerance. Where interest starts in the next year it is
#     owed on the opening balance, where it starts in the same year also on the issues of the year. A package states principal by year in total;
#     where tranches carry different rates the split between them is not known, and interest between the lowest and the highest possible is accepted.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     actual: {kind: money, zh: 申报付息, en: interest stated}
#     expected: {kind: money, zh: 重算利息, en: interest recomputed}
#     lowest: {kind: money, zh: 最低可能利息, en: lowest possible interest}
#     highest: {kind: money, zh: 最高可能利息, en: highest possible interest}
#     gap: {kind: money, zh: 差额, en: difference}
#     tolerance: {kind: money, zh: 容差, en: tolerance}
#   messages:
#     fail: {zh: "{year} 年债券付息 {actual},按票面利率重算为 {expected},差额 {gap},容差 {tolerance}", en: "bond interest of {year} is {actual}, recomputed at the coupon it is {expected}: a difference of {gap} with a tolerance of {tolerance}"}
#     range: {zh: "{year} 年债券付息 {actual},按各批次利率重算应在 {lowest} 与 {highest} 之间,差额 {gap},容差 {tolerance}", en: "bond interest of {year} is {actual}, at the coupons of the tranches it lies between {lowest} and {highest}: off by {gap} with a tolerance of {tolerance}"}
#   remedy: 按票面利率重算利息
#   remedy_en: Recompute the interest at the coupon
applies["SB-DS-03"] := true

needs["SB-DS-03"] contains "/bond/interest_start"

needs["SB-DS-03"] contains "/bond/tranches/*/year"

needs["SB-DS-03"] contains "/bond/tranches/*/amount"

needs["SB-DS-03"] contains "/bond/tranches/*/term_years"

needs["SB-DS-03"] contains "/bond/tranches/*/rate_pct"

needs["SB-DS-03"] contains "/debt_service/*/opening"

needs["SB-DS-03"] contains "/debt_service/*/interest"

needs["SB-DS-03"] contains "/debt_service/*/issued" if input.bond.interest_start == "same_year"

findings["SB-DS-03"] contains {
	"pointer": sprintf("/debt_service/%d/interest", [i]),
	"ok": (distance(row.interest * 100000000, closest) * 1000) <= slack,
	"message": variant,
	"values": object.union(expected, {
		"year": row.year, "actual": row.interest,
		"gap": row.interest - whole_fen(closest), "tolerance": whole_fen(slack / 1000),
	}),
} if {
	some i, row in input.debt_service
	span := possible_interest(row)
	closest := nearest(row.interest * 100000000, span)
	slack := interest_slack(closest)
	[variant, expected] := shown(span)
}

# Rates are millionths of a percentage point, so that fen times rate is interest
# in hundred-millionths of a fen, which is where all of it is compared.
whole_fen(interest) := floor(interest / 100000000)

# In thousandths of those, because the share is per mille.
interest_slack(interest) := max([amount_tolerance * (100000000 * 1000), interest * share_tolerance])

amount_tolerance := params.at(data.params.interest_tolerance, input.judged_on)

shown(span) := ["fail", {"expected": whole_fen(span.lowest)}] if span.lowest == span.highest

shown(span) := ["range", {"lowest": whole_fen(span.lowest), "highest": whole_fen(span.highest)}] if span.lowest != span.highest

# The balance of a year is spread over the tranches that may be outstanding, the
# cheapest first for the least interest and the dearest first for the most. With
# one rate, with full tranches (bullet repayment) or with one tranche left, both
# are the same and the interest is exact.
possible_interest(row) := {
	"lowest": interest_on(balance, cheapest_first, min(rates)),
	"highest": interest_on(balance, array.reverse(cheapest_first), max(rates)),
} if {
	balance := bearing(row)
	cheapest_first := outstanding(row.year)
	rates := [tranche.rate_pct | some tranche in input.bond.tranches]
}

bearing(row) := row.opening if input.bond.interest_start == "next_year"

bearing(row) := row.opening + row.issued if input.bond.interest_start == "same_year"

outstanding(year) := sort([[tranche.rate_pct, tranche.amount] |
	some tranche in input.bond.tranches
	tranche.year + delay <= year
	year <= tranche.year + tranche.term_years
])

delay := {"same_year": 0, "next_year": 1}[input.bond.interest_start]

# A balance beyond what the tranches can hold is wrong elsewhere; here it bears
# the rate at the end of the scale, so that no interest goes missing.
interest_on(balance, tranches, last_rate) := sum(parts) + (last_rate * rest) if {
	parts := [interest |
		some i, [rate, amount] in tranches
		interest := rate * min([amount, left_after(balance, array.slice(tranches, 0, i))])
	]
	rest := left_after(balance, tranches)
}

left_after(balance, tranches) := max([balance - sum([amount | some [_, amount] in tranches]), 0])

# METADATA
# title: 余额递推
# description: 每年年末余额等于年初余额加当年发行减当年还本,差额须在容差之内;下一年年初余额等于上一年年末余额。每年只列一行,各项不得为负。
# custom:
#   code: SB-DS-04
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: ENGINEERING, clause: 算术, confidence: engineering}
#   title_en: Balances roll forward
#   description_en: The closing balance of a year is its opening balance plus issues less principal, within the tolerance, and the next year opens with it. A year has one line, and nothing in it is negative.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     actual: {kind: money, zh: 申报数, en: stated}
#     expected: {kind: money, zh: 应为, en: expected}
#     gap: {kind: money, zh: 差额, en: difference}
#   messages:
#     fail: {zh: "{year} 年年末余额 {actual},按年初余额加发行减还本应为 {expected},差额 {gap}", en: "the closing balance of {year} is {actual}, opening plus issues less principal is {expected}: a difference of {gap}"}
#     opening: {zh: "{year} 年年初余额 {actual},上一年年末余额 {expected},差额 {gap}", en: "{year} opens with {actual}, the year before closes with {expected}: a difference of {gap}"}
#     negative: {zh: "{year} 年此项为 {actual},还本付息表各项不得为负", en: "this figure of {year} is {actual}: nothing in the debt service is negative"}
#     twice: {zh: "{year} 年在还本付息表中列了不止一行,每年只能列一行", en: "{year} has more than one line in the debt service: a year has one"}
#   remedy: 更正余额
#   remedy_en: Correct the balances
applies["SB-DS-04"] := true

needs["SB-DS-04"] contains "/debt_service/*/opening"

needs["SB-DS-04"] contains "/debt_service/*/issued"

needs["SB-DS-04"] contains "/debt_service/*/principal"

needs["SB-DS-04"] contains "/debt_service/*/interest"

needs["SB-DS-04"] contains "/debt_service/*/closing"

needs["SB-DS-04"] contains "/debt_service/*/market_principal" if facts.has_market_financing

needs["SB-DS-04"] contains "/debt_service/*/market_interest" if facts.has_market_financing

findings["SB-DS-04"] contains {
	"pointer": sprintf("/debt_service/%d/closing", [i]),
	"ok": facts.within(row.closing, expected, sum_tolerance),
	"values": {"year": row.year, "actual": row.closing, "expected": expected, "gap": row.closing - expected},
} if {
	some i, row in input.debt_service
	expected := (row.opening + row.issued) - row.principal
}

findings["SB-DS-04"] contains {
	"pointer": sprintf("/debt_service/%d/opening", [i]),
	"ok": row.opening == before.closing,
	"message": "opening",
	"values": {"year": row.year, "actual": row.opening, "expected": before.closing, "gap": row.opening - before.closing},
} if {
	some i, row in input.debt_service
	year_before := max({earlier.year | some earlier in input.debt_service; earlier.year < row.year})
	some before in input.debt_service
	before.year == year_before
}

findings["SB-DS-04"] contains {
	"pointer": sprintf("/debt_service/%d/%s", [i, column]),
	"ok": false,
	"message": "negative",
	"values": {"year": row.year, "actual": row[column]},
} if {
	some i, row in input.debt_service
	some column in ["opening", "issued", "principal", "interest", "closing", "market_principal", "market_interest"]
	row[column] < 0
}

findings["SB-DS-04"] contains {
	"pointer": sprintf("/debt_service/%d/year", [i]),
	"ok": false,
	"message": "twice",
	"values": {"year": row.year},
} if {
	some i, row in input.debt_service
	has_twin(row.year)
}

# METADATA
# title: 建设期利息列示
# description: >-
#   竣工前已发债的,建设期利息须大于零,并等于自首次发债至竣工当年各年付息之和,差额须在容差之内;各年付息不得大于当年投资。
#   建设期利息可以只含债券付息,也可以连同市场化融资付息;竣工不在年末的,竣工当年的利息可以全部、部分或不计入。
# custom:
#   code: SB-DS-05
#   severity: block
#   lists: [special_bond]
#   basis:
#     - {source: SYS-PRACTICE, clause: 建设期利息, confidence: secondary}
#   title_en: Construction-period interest is shown
#   description_en: >-
#     Where bonds are issued before the year of completion, construction-period interest is above zero and equals the interest of the years up to and
#     including that year, within the tolerance; the interest of a year stays within its investment. It may hold bond interest alone or market
#     interest as well; where completion is not at the end of a year, the interest of that year may be counted in full, in part or not at all.
#   values:
#     actual: {kind: money, zh: 申报数, en: stated}
#     expected: {kind: money, zh: 应为, en: expected}
#     gap: {kind: money, zh: 差额, en: difference}
#     tolerance: {kind: money, zh: 容差, en: tolerance}
#     bond: {kind: money, zh: 建设期债券付息, en: bond interest during construction}
#     market: {kind: money, zh: 建设期市场化融资付息, en: market interest during construction}
#     year: {kind: year, zh: 年度, en: year}
#     limit: {kind: money, zh: 当年投资, en: investment of the year}
#   messages:
#     fail: {zh: "建设期利息 {actual},建设期债券付息 {bond}、市场化融资付息 {market},最接近的应有数 {expected},差额 {gap},容差 {tolerance}", en: "construction-period interest is {actual}; bond interest during construction is {bond}, market interest {market}, the nearest figure that agrees {expected}: a difference of {gap} with a tolerance of {tolerance}"}
#     none: {zh: "竣工前已发债,建设期利息为 {actual},须列示且大于零;建设期债券付息 {bond}", en: "bonds are issued before completion, construction-period interest is {actual} and must be above zero; bond interest during construction is {bond}"}
#     spending: {zh: "{year} 年付息 {actual},大于当年投资 {limit},超出 {gap}", en: "interest of {year} is {actual}, more than the investment of the year of {limit}, by {gap}"}
#   remedy: 补列建设期利息
#   remedy_en: Add the construction-period interest
applies["SB-DS-05"] := count([tranche | some tranche in input.bond.tranches; tranche.year < completion_year]) > 0 if {
	every tranche in input.bond.tranches {
		is_number(tranche.year - completion_year)
	}
}

needs["SB-DS-05"] contains "/bond/tranches/*/year"

needs["SB-DS-05"] contains "/project/schedule/completion"

needs["SB-DS-05"] contains "/investment/construction_interest"

needs["SB-DS-05"] contains "/investment/by_year/*"

needs["SB-DS-05"] contains "/debt_service/*/interest"

needs["SB-DS-05"] contains "/debt_service/*/market_interest" if facts.has_market_financing

completion_year := facts.year_of(input.project.schedule.completion)

# The last year that belongs to the construction from its first day to its last.
last_whole_year := completion_year if {
	input.project.schedule.completion == facts.end_of_year(completion_year)
} else := completion_year - 1

paid_until(year, columns) := sum([object.get(row, column, 0) |
	some row in input.debt_service
	row.year <= year
	some column in columns
])

# Construction-period interest as it may lawfully be counted.
countings := [{"lowest": paid_until(last_whole_year, columns), "highest": paid_until(completion_year, columns)} |
	some columns in [["interest"], ["interest", "market_interest"]]
]

construction_interest_values := {
	"actual": input.investment.construction_interest,
	"bond": paid_until(completion_year, ["interest"]),
	"market": paid_until(completion_year, ["market_interest"]),
}

findings["SB-DS-05"] contains {
	"pointer": "/investment/construction_interest",
	"ok": input.investment.construction_interest > 0,
	"message": "none",
	"values": construction_interest_values,
}

findings["SB-DS-05"] contains {
	"pointer": "/investment/construction_interest",
	"ok": (off * 1000) <= (expected * share_tolerance),
	"values": object.union(construction_interest_values, {
		"expected": expected, "gap": actual - expected,
		"tolerance": floor((expected * share_tolerance) / 1000),
	}),
} if {
	actual := input.investment.construction_interest
	actual > 0
	[off, expected] := min([[distance(actual, point), point] | some span in countings; point := nearest(actual, span)])
}

findings["SB-DS-05"] contains {
	"pointer": sprintf("/investment/by_year/%d", [row.year]),
	"ok": actual <= limit,
	"message": "spending",
	"values": {"year": row.year, "actual": actual, "limit": limit, "gap": actual - limit},
} if {
	some row in input.debt_service
	row.year <= last_whole_year
	actual := row.interest + object.get(row, "market_interest", 0)
	limit := object.get(input.investment.by_year, sprintf("%d", [row.year]), 0) # no line, no spending
}
