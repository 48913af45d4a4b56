# METADATA
# scope: package
# title: 债券期限
# description: 债券期限与项目期限、期限档次和品种相符,还本不拖到末期。
# schemas:
#   - input: schema.facts
package rules.term

import data.lib.facts
import data.lib.params

project_end := input.project.schedule.operation_end

issue_year(tranche) := facts.year_of(tranche.issue_date)

issue_year(tranche) := tranche.year if not tranche.issue_date

maturity_year(tranche) := issue_year(tranche) + tranche.term_years

# A planned tranche states only its year, and then so does its maturity.
maturity(tranche) := facts.years_after(tranche.issue_date, tranche.term_years)

maturity(tranche) := sprintf("%d", [maturity_year(tranche)]) if not tranche.issue_date

# Whole years from the issue to a day: the longest term that ends by then.
years_left(tranche, end) := span - 1 if {
	span := facts.year_of(end) - issue_year(tranche)
	facts.years_after(tranche.issue_date, span) > end
} else := facts.year_of(end) - issue_year(tranche)

name(i, tranche) := object.get(tranche, "id", sprintf("%d", [i + 1]))

pointer(i) := sprintf("/bond/tranches/%d/term_years", [i])

# Whether a tranche matures by a day.
matures_by(i, tranche, end) := {
	"pointer": pointer(i),
	"ok": tranche.term_years <= left,
	"values": {
		"tranche": name(i, tranche), "term": tranche.term_years, "maturity": maturity(tranche),
		"left": left, "end": end, "gap": tranche.term_years - left,
	},
} if {
	left := years_left(tranche, end)
}

# Where only the year of issue is known, a bond that matures in the year of the
# end may do so before or after it. That is accepted, since the day of issue is
# for the province to set, but not in silence: taking a day of issue out of a
# package must not make a late bond pass.
same_year(i, tranche, end) := {
	"pointer": sprintf("/bond/tranches/%d/issue_date", [i]),
	"ok": facts.end_of_year(maturity_year(tranche)) <= end,
	"message": "same_year",
	"severity": "warn",
	"values": {"tranche": name(i, tranche), "maturity": maturity(tranche), "end": end},
} if {
	not tranche.issue_date
	tranche.term_years <= years_left(tranche, end)
}

# METADATA
# title: 期限与项目期限匹配
# description: 每批债券须在项目运营结束前到期;期限也不宜比项目剩余期限短得过多。
# custom:
#   code: SB-TERM-01
#   severity: block
#   lists: [special_bond]
#   from: "2020-07-27"
#   basis:
#     - {source: CY-2020-94, clause: 第二项, confidence: text}
#     - {source: CK-2020-36, clause: 期限匹配, confidence: text, from: "2021-01-01"}
#   title_en: The term matches the project period
#   description_en: Each tranche matures before the operation ends; its term should not be much shorter than the rest of the project period either.
#   values:
#     tranche: {kind: text, zh: 批次, en: tranche}
#     term: {kind: years, zh: 债券期限, en: term}
#     maturity: {kind: text, zh: 到期, en: maturity}
#     end: {kind: date, zh: 运营结束, en: end of operation}
#     left: {kind: years, zh: 发行时项目剩余期限, en: project period left at issue}
#     limit: {kind: years, zh: 提示界限, en: hint from}
#     gap: {kind: years, zh: 相差, en: difference}
#   messages:
#     fail: {zh: "批次 {tranche} 期限 {term},到期 {maturity},晚于运营结束 {end};发行时项目剩余期限为 {left},至少应缩短 {gap}", en: "tranche {tranche} runs {term} to {maturity}, past the end of operation on {end}; {left} of the project period are left at issue, so it is at least {gap} too long"}
#     same_year: {zh: "批次 {tranche} 在运营结束({end})当年到期,未填发行日期,不能确认到期日不晚于运营结束", en: "tranche {tranche} matures in the year in which the operation ends ({end}); without a day of issue it cannot be told whether it does so in time"}
#     short: {zh: "批次 {tranche} 期限 {term},发行时项目剩余期限为 {left},短 {gap},超过 {limit}", en: "tranche {tranche} runs {term} while {left} of the project period are left at issue: {gap} shorter, more than {limit}"}
#   remedy: 缩短债券期限或补充接续安排
#   remedy_en: Shorten the term, or plan refinancing inside the project period
applies["SB-TERM-01"] := true

needs["SB-TERM-01"] contains "/bond/tranches/*/year"

needs["SB-TERM-01"] contains "/bond/tranches/*/term_years"

needs["SB-TERM-01"] contains "/project/schedule/operation_end"

findings["SB-TERM-01"] contains matures_by(i, tranche, project_end) if some i, tranche in input.bond.tranches

findings["SB-TERM-01"] contains same_year(i, tranche, project_end) if some i, tranche in input.bond.tranches

findings["SB-TERM-01"] contains {
	"pointer": pointer(i),
	"ok": gap <= limit,
	"message": "short",
	"severity": "warn",
	"values": {"tranche": name(i, tranche), "term": tranche.term_years, "left": left, "limit": limit, "gap": gap},
} if {
	some i, tranche in input.bond.tranches
	left := years_left(tranche, project_end)
	gap := left - tranche.term_years
	limit := params.at(data.params.tenor_slack, input.judged_on)
}

# METADATA
# title: 不得人为后移偿债责任
# description: 本金不应大部分集中在项目末期偿还,而此前年度在偿付当年本息后仍有较多结余。
# custom:
#   code: SB-TERM-02
#   severity: warn
#   lists: [special_bond]
#   from: "2020-07-27"
#   basis:
#     - {source: CY-2020-94, clause: 第二项, confidence: text}
#     - {source: ENGINEERING, clause: 还本集中度, confidence: engineering}
#   title_en: Repayment is not pushed to the end
#   description_en: Principal should not be due mostly at the end of the project period while earlier years keep a large surplus after what is due in them.
#   values:
#     since: {kind: year, zh: 末期起始年度, en: first year of the end}
#     actual: {kind: percent, zh: 末期还本占比, en: share of principal due at the end}
#     limit: {kind: percent_int, zh: 占比提示界限, en: hint above}
#     gap: {kind: percent, zh: 超出, en: excess}
#     years: {kind: count, zh: 有较多结余的年度数, en: earlier years with a large surplus}
#     surplus_limit: {kind: percent_int, zh: 结余提示界限, en: surplus counted above}
#   messages:
#     fail: {zh: "{since} 年起的项目末期应还本金占全部本金的 {actual},超过 {limit},而此前有 {years} 个年度的结余超过当年应还本息的 {surplus_limit}", en: "{actual} of the principal is due from {since} on, at the end of the project period, more than {limit}, while {years} earlier years keep a surplus above {surplus_limit} of what is due in them"}
#   remedy: 改为分年还本
#   remedy_en: Repay principal year by year
applies["SB-TERM-02"] := true

needs["SB-TERM-02"] contains "/bond/tranches/*/year"

needs["SB-TERM-02"] contains "/project/schedule/operation_end"

needs["SB-TERM-02"] contains "/debt_service/*/principal"

needs["SB-TERM-02"] contains "/debt_service/*/interest"

needs["SB-TERM-02"] contains "/cash_flow/*/net"

findings["SB-TERM-02"] contains {
	"pointer": "/debt_service",
	"ok": false in {(late * 100) > (total * limit), count(years) > 0},
	"values": {
		"since": late_from, "actual": actual, "limit": limit, "gap": actual - (limit * 1000000),
		"years": count(years), "surplus_limit": surplus_share,
	},
} if {
	total := sum([row.principal | some row in input.debt_service])
	late := sum([row.principal | some row in input.debt_service; row.year >= late_from])
	actual := share(late, total)
	limit := params.at(data.params.late_principal_share, input.judged_on)
	years := years_in_surplus
}

# The first year that ends in the last part of the project period, counted from
# the first issue: the year n is in it when n × 100 is above the period × (100 − part).
late_from := first + ((early - (early % 100)) / 100) if {
	first := min([tranche.year | some tranche in input.bond.tranches])
	period := (facts.year_of(project_end) - first) + 1
	early := period * (100 - params.at(data.params.late_period_share, input.judged_on))
}

surplus_share := params.at(data.params.early_surplus_share, input.judged_on)

years_in_surplus := {row.year |
	some row in input.debt_service
	row.year < late_from
	due := due_in(row)
	(net_of(row.year) - due) * 100 > due * surplus_share
}

# Market loans that are not stated are none: that can only enlarge the surplus.
due_in(row) := sum([row.principal, row.interest, object.get(row, "market_principal", 0), object.get(row, "market_interest", 0)])

net_of(year) := sum([row.net | some row in input.cash_flow; row.year == year])

# In percent. That nothing is repaid at all is for other rules to find.
share(_, whole) := 0 if whole <= 0

share(part, whole) := facts.millionths(part * 100, whole) if whole > 0

# METADATA
# title: 法定期限档次
# description: 每批债券的期限须是规定的期限档次之一。
# custom:
#   code: SB-TERM-03
#   severity: block
#   lists: [special_bond]
#   from: "2021-01-01"
#   basis:
#     - {source: CK-2020-36, clause: 期限档次, confidence: text}
#   title_en: Permitted tenors
#   description_en: The term of each tranche is one of the permitted tenors.
#   values:
#     tranche: {kind: text, zh: 批次, en: tranche}
#     actual: {kind: years, zh: 债券期限, en: term}
#     allowed: {kind: list, zh: 规定档次(年), en: permitted tenors (years)}
#   messages:
#     fail: {zh: "批次 {tranche} 期限 {actual},不在规定的期限档次({allowed} 年)之内", en: "tranche {tranche} runs {actual}, which is not one of the permitted tenors ({allowed} years)"}
#   remedy: 改为标准期限(含权结构按发行文件注明)
#   remedy_en: Use a standard tenor (note any option as the issue documents do)
applies["SB-TERM-03"] := true

needs["SB-TERM-03"] contains "/bond/tranches/*/term_years"

findings["SB-TERM-03"] contains {
	"pointer": pointer(i),
	"ok": tranche.term_years in allowed,
	"values": {"tranche": name(i, tranche), "actual": tranche.term_years, "allowed": allowed},
} if {
	some i, tranche in input.bond.tranches
	allowed := params.at(data.params.tenor_steps, input.judged_on)
}

# METADATA
# title: 再融资期限
# description: 再融资债券的期限不得超过发行时项目的剩余期限。
# custom:
#   code: SB-TERM-04
#   severity: block
#   lists: [special_bond]
#   from: "2021-01-01"
#   basis:
#     - {source: CK-2020-36, clause: 再融资期限, confidence: text}
#   title_en: Tenor of refinancing bonds
#   description_en: A refinancing tranche runs no longer than the project period left when it is issued.
#   values:
#     tranche: {kind: text, zh: 批次, en: tranche}
#     term: {kind: years, zh: 债券期限, en: term}
#     maturity: {kind: text, zh: 到期, en: maturity}
#     end: {kind: date, zh: 运营结束, en: end of operation}
#     left: {kind: years, zh: 发行时项目剩余期限, en: project period left at issue}
#     gap: {kind: years, zh: 相差, en: difference}
#   messages:
#     fail: {zh: "再融资批次 {tranche} 期限 {term},发行时项目剩余期限只有 {left}(运营结束 {end}),长 {gap}", en: "refinancing tranche {tranche} runs {term}, only {left} of the project period are left at issue (the operation ends on {end}): {gap} too long"}
#     same_year: {zh: "再融资批次 {tranche} 在运营结束({end})当年到期,未填发行日期,不能确认到期日不晚于运营结束", en: "refinancing tranche {tranche} matures in the year in which the operation ends ({end}); without a day of issue it cannot be told whether it does so in time"}
#   remedy: 缩短再融资期限
#   remedy_en: Shorten the tenor of the refinancing bond
applies["SB-TERM-04"] := count(refinancing) > 0 if count(input.bond.tranches) > 0

needs["SB-TERM-04"] contains "/bond/tranches/*/kind"

needs["SB-TERM-04"] contains "/bond/tranches/*/year"

needs["SB-TERM-04"] contains "/bond/tranches/*/term_years"

needs["SB-TERM-04"] contains "/project/schedule/operation_end"

# One whose kind is not stated may be a refinancing one.
refinancing := {i: tranche |
	some i, tranche in input.bond.tranches
	object.get(tranche, "kind", "refinancing") == "refinancing"
}

findings["SB-TERM-04"] contains matures_by(i, tranche, project_end) if some i, tranche in refinancing

findings["SB-TERM-04"] contains same_year(i, tranche, project_end) if some i, tranche in refinancing

# METADATA
# title: 还本方式
# description: 还本方式须是规定的方式之一,分年还本计划须与所填方式相符。
# custom:
#   code: SB-TERM-05
#   severity: warn
#   lists: [special_bond]
#   from: "2021-01-01"
#   basis:
#     - {source: CK-2020-36, clause: 还本方式, confidence: text}
#   title_en: Repayment mode
#   description_en: The repayment mode is one of the permitted ones, and the principal of the yearly plan follows it.
#   values:
#     mode: {kind: code, zh: 还本方式, en: repayment mode}
#     years: {kind: list, zh: 还本年度, en: years with principal}
#     maturities: {kind: list, zh: 债券到期年度, en: years of maturity}
#     actual: {kind: count, zh: 还本年度数, en: number of years with principal}
#     tranches: {kind: count, zh: 批次数, en: number of tranches}
#   messages:
#     fail: {zh: "还本方式 {mode} 不是规定的还本方式", en: "the repayment mode {mode} is not a permitted one"}
#     bullet: {zh: "填报到期一次还本,计划还本的年度为 {years},债券到期的年度为 {maturities},两者不一致", en: "the bonds are stated to be repaid at maturity, but principal is planned in {years} and the bonds mature in {maturities}"}
#     amortising: {zh: "填报分期还本,{tranches} 批债券只在 {actual} 个年度还本,看不出分期", en: "the bonds are stated to be repaid in parts, but {tranches} tranches are repaid in {actual} years only"}
#     early: {zh: "填报提前还本,但没有一个年度的累计还本超过已到期的债券(到期年度 {maturities})", en: "the bonds are stated to be repaid early, but in no year is more repaid than has matured (the bonds mature in {maturities})"}
#   remedy: 更正还本方式或还本计划
#   remedy_en: Correct the mode or the schedule
applies["SB-TERM-05"] := true

needs["SB-TERM-05"] contains "/bond/repayment"

needs["SB-TERM-05"] contains "/bond/tranches/*/year"

needs["SB-TERM-05"] contains "/bond/tranches/*/term_years"

needs["SB-TERM-05"] contains "/bond/tranches/*/amount" if input.bond.repayment == "early"

needs["SB-TERM-05"] contains "/debt_service/*/principal"

permitted := input.bond.repayment in params.at(data.params.repayment_modes, input.judged_on)

findings["SB-TERM-05"] contains {
	"pointer": "/bond/repayment",
	"ok": permitted,
	"values": {"mode": input.bond.repayment},
}

findings["SB-TERM-05"] contains {
	"pointer": "/bond/repayment",
	"ok": follows(input.bond.repayment),
	"message": input.bond.repayment,
	"values": {
		"mode": input.bond.repayment, "years": repaid_in, "maturities": matures_in,
		"actual": count(repaid_in), "tranches": count(input.bond.tranches),
	},
} if {
	permitted
}

repaid_in := {row.year | some row in input.debt_service; row.principal > 0}

matures_in := {maturity_year(tranche) | some tranche in input.bond.tranches}

follows("bullet") := repaid_in == matures_in

follows("amortising") := count(repaid_in) > count(input.bond.tranches)

follows("early") := count(years_ahead) > 0

# Years by whose end more has been repaid than has matured.
years_ahead := {year |
	some year in repaid_in
	matured := sum([tranche.amount | some tranche in input.bond.tranches; maturity_year(tranche) <= year])
	sum([row.principal | some row in input.debt_service; row.year <= year]) > matured
}

# What a tranche of a category may run in principle.
within_tenor(i, tranche, series) := {
	"pointer": pointer(i),
	"ok": tranche.term_years <= limit,
	"values": {"tranche": name(i, tranche), "term": tranche.term_years, "limit": limit, "gap": tranche.term_years - limit},
} if {
	limit := params.at(series, input.judged_on)
}

# METADATA
# title: 土地储备债期限
# description: 土地储备专项债券的期限原则上不超过规定年限。
# custom:
#   code: SB-TERM-06
#   severity: warn
#   lists: [special_bond]
#   from: "2017-05-16"
#   basis:
#     - {source: CY-2017-62, clause: 期限条款, confidence: text}
#   title_en: Tenor of land-reserve bonds
#   description_en: A land-reserve bond runs, in principle, no longer than the set number of years.
#   values:
#     tranche: {kind: text, zh: 批次, en: tranche}
#     term: {kind: years, zh: 债券期限, en: term}
#     limit: {kind: years, zh: 上限, en: limit}
#     gap: {kind: years, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "土地储备债批次 {tranche} 期限 {term},原则上不超过 {limit},超出 {gap}", en: "land-reserve tranche {tranche} runs {term}, in principle at most {limit}: {gap} more"}
#   remedy: 缩短期限或说明含权结构
#   remedy_en: Shorten the tenor, or explain the option
applies["SB-TERM-06"] := input.project.category == "land_reserve"

needs["SB-TERM-06"] contains "/project/category"

needs["SB-TERM-06"] contains "/bond/tranches/*/term_years"

findings["SB-TERM-06"] contains within_tenor(i, tranche, data.params.land_reserve_tenor) if some i, tranche in input.bond.tranches

# METADATA
# title: 收费公路债期限
# description: 收费公路专项债券单次发行期限原则上不超过规定年限,并在收费期结束前到期。
# custom:
#   code: SB-TERM-07
#   severity: warn
#   lists: [special_bond]
#   from: "2017-06-26"
#   basis:
#     - {source: CY-2017-97, clause: 期限条款, confidence: text}
#   title_en: Tenor of toll-road bonds
#   description_en: One issue of toll-road bonds runs, in principle, no longer than the set number of years, and matures before the toll period ends.
#   values:
#     tranche: {kind: text, zh: 批次, en: tranche}
#     term: {kind: years, zh: 债券期限, en: term}
#     limit: {kind: years, zh: 上限, en: limit}
#     maturity: {kind: text, zh: 到期, en: maturity}
#     end: {kind: date, zh: 收费期结束, en: end of the toll period}
#     left: {kind: years, zh: 发行时剩余收费期, en: toll period left at issue}
#     gap: {kind: years, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "收费公路债批次 {tranche} 期限 {term},单次发行原则上不超过 {limit},超出 {gap}", en: "toll-road tranche {tranche} runs {term}, one issue in principle at most {limit}: {gap} more"}
#     toll: {zh: "收费公路债批次 {tranche} 期限 {term},到期 {maturity},晚于收费期结束 {end};发行时剩余收费期为 {left},长 {gap}", en: "toll-road tranche {tranche} runs {term} to {maturity}, past the end of the toll period on {end}; {left} of it are left at issue, {gap} less"}
#     same_year: {zh: "收费公路债批次 {tranche} 在收费期结束({end})当年到期,未填发行日期,不能确认到期日不晚于收费期结束", en: "toll-road tranche {tranche} matures in the year in which the toll period ends ({end}); without a day of issue it cannot be told whether it does so in time"}
#   remedy: 调整期限
#   remedy_en: Adjust the tenor
applies["SB-TERM-07"] := input.project.category == "toll_road"

needs["SB-TERM-07"] contains "/project/category"

needs["SB-TERM-07"] contains "/project/schedule/toll_end"

needs["SB-TERM-07"] contains "/bond/tranches/*/year"

needs["SB-TERM-07"] contains "/bond/tranches/*/term_years"

findings["SB-TERM-07"] contains within_tenor(i, tranche, data.params.toll_road_tenor) if some i, tranche in input.bond.tranches

findings["SB-TERM-07"] contains object.union(matures_by(i, tranche, input.project.schedule.toll_end), {"message": "toll"}) if {
	some i, tranche in input.bond.tranches
}

findings["SB-TERM-07"] contains same_year(i, tranche, input.project.schedule.toll_end) if some i, tranche in input.bond.tranches

# METADATA
# title: 棚改债期限
# description: 棚户区改造专项债券的期限原则上不超过规定年限,确需延长的须说明理由。
# custom:
#   code: SB-TERM-08
#   severity: warn
#   lists: [special_bond]
#   from: "2018-03-01"
#   basis:
#     - {source: CY-2018-28, clause: 期限条款, confidence: text}
#   title_en: Tenor of shanty-town bonds
#   description_en: A shanty-town bond runs, in principle, no longer than the set number of years; a longer term needs a stated reason.
#   values:
#     tranche: {kind: text, zh: 批次, en: tranche}
#     term: {kind: years, zh: 债券期限, en: term}
#     limit: {kind: years, zh: 上限, en: limit}
#     gap: {kind: years, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "棚改债批次 {tranche} 期限 {term},比原则上限 {limit} 长 {gap},期限说明未填", en: "shanty-town tranche {tranche} runs {term}, {gap} more than the {limit} allowed in principle, and no note explains it"}
#   remedy: 说明延长理由
#   remedy_en: Explain the extension
applies["SB-TERM-08"] := input.project.category == "shantytown"

needs["SB-TERM-08"] contains "/project/category"

needs["SB-TERM-08"] contains "/bond/tranches/*/term_years"

findings["SB-TERM-08"] contains object.union(tenor, {"ok": true in {tenor.ok, explained}}) if {
	some i, tranche in input.bond.tranches
	tenor := within_tenor(i, tranche, data.params.shantytown_tenor)
}

explained := object.get(input.bond, "term_note", "") != ""
