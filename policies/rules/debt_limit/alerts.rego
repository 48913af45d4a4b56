# Lines of alert for the region as a whole, beside its limit and its grade.
package rules.debt_limit

import data.lib.facts
import data.lib.params

# METADATA
# title: 国际警戒线
# description: 举债的项目核对地区债务率和负债率:债务率达到关注线的提示、超过警戒线的提醒,负债率超过警戒线的提醒。
# custom:
#   code: DR-009
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2015-01-01"
#   basis:
#     - {source: MOF-BANDS, clause: 债务率警戒线, confidence: background}
#     - {source: MOF-BANDS, clause: 负债率警戒线, confidence: secondary}
#   title_en: Alert line
#   description_en: A debt-financed project is held against the debt ratio of the region, which is a hint from the line of watch and a warning above the line of alert, and against debt by regional product.
#   values:
#     actual: {kind: percent, zh: 比例, en: ratio}
#     limit: {kind: percent_int, zh: 警戒线, en: line}
#     debt: {kind: money, zh: 政府债务余额, en: government debt}
#     base: {kind: money, zh: 综合财力或地区生产总值, en: fiscal capacity or regional product}
#     region: {kind: text, zh: 台账区划代码, en: division code of the ledger}
#   messages:
#     fail: {zh: "地区债务率 {actual},超过 {limit} 的警戒线", en: "the debt ratio of the region is {actual}, above the line of alert of {limit}"}
#     watch: {zh: "地区债务率 {actual},已达到 {limit} 的关注线", en: "the debt ratio of the region is {actual}, which reaches the line of watch of {limit}"}
#     product: {zh: "政府债务余额 {debt},与地区生产总值 {base} 之比为 {actual},超过 {limit} 的警戒线", en: "government debt of {debt} is {actual} of the regional product of {base}, above the line of {limit}"}
#   remedy: 从严控制新增举债,关注债务率变化
#   remedy_en: Keep new borrowing tight and watch the ratio
applies["DR-009"] := debt_financed

needs["DR-009"] contains "/funding/sources"

needs["DR-009"] contains pointer if some pointer in ratio_needs

needs["DR-009"] contains pointer if some pointer in (product_figures | facts.apart(product_figures))

product_figures := {"/region/debt/general_balance", "/region/debt/special_balance", "/region/gdp"}

# Nothing is held against a figure of zero, which no region has.
comparable if {
	capacity > 0
	input.region.gdp > 0
}

findings["DR-009"] contains object.union(line_of_ratio, {
	"pointer": "/region/debt/capacity",
	"values": object.union(line_of_ratio.values, {
		"actual": percent(debt_now), "debt": debt_now, "base": capacity,
		"region": facts.level(ratio_figures),
	}),
}) if {
	comparable
}

line_of_ratio := {"ok": false, "message": "fail", "values": {"limit": alert}} if {
	debt_now * 100 > capacity * alert
} else := {"ok": false, "message": "watch", "severity": "info", "values": {"limit": watch}} if {
	debt_now * 100 >= capacity * watch
} else := {"ok": true, "values": {"limit": watch}}

alert := params.at(data.params.debt_ratio_alert, input.judged_on)

watch := params.at(data.params.debt_ratio_watch, input.judged_on)

findings["DR-009"] contains {
	"pointer": "/region/gdp",
	"ok": (debt_now * 100) <= (product * limit),
	"message": "product",
	"values": {
		"actual": facts.millionths(debt_now * 100, product), "limit": limit, "debt": debt_now, "base": product,
		"region": facts.level(product_figures),
	},
} if {
	comparable
	product := input.region.gdp
	limit := params.at(data.params.debt_to_product_alert, input.judged_on)
}

# METADATA
# title: 付息占比过高须财政重整
# description: 一般债务付息占一般公共预算支出、专项债务付息占政府性基金预算支出的比例超过界限的地区须实施财政重整,新项目应暂缓。
# custom:
#   code: DR-018
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2016-10-27"
#   basis:
#     - {source: GBH-2016-88, clause: 财政重整, confidence: background}
#   title_en: Interest that calls for fiscal restructuring
#   description_en: A region that spends more than the line on interest, of general debt in its general budget or of special debt in its fund budget, goes into fiscal restructuring, and new projects are held.
#   values:
#     actual: {kind: percent, zh: 付息占比, en: share of interest}
#     limit: {kind: percent_int, zh: 界限, en: line}
#     interest: {kind: money, zh: 付息支出, en: interest paid}
#     spending: {kind: money, zh: 预算支出, en: budget spending}
#     region: {kind: text, zh: 台账区划代码, en: division code of the ledger}
#   messages:
#     fail: {zh: "一般债务付息 {interest},占一般公共预算支出 {spending} 的 {actual},超过 {limit},应实施财政重整,新项目应暂缓", en: "interest of {interest} on general debt is {actual} of general budget spending of {spending}, above {limit}: fiscal restructuring is due and new projects are held"}
#     fund: {zh: "专项债务付息 {interest},占政府性基金预算支出 {spending} 的 {actual},超过 {limit},应实施财政重整,新项目应暂缓", en: "interest of {interest} on special debt is {actual} of fund budget spending of {spending}, above {limit}: fiscal restructuring is due and new projects are held"}
#   remedy: 暂缓新项目
#   remedy_en: Hold new projects
applies["DR-018"] := input.project.status == "new"

needs["DR-018"] contains "/project/status"

needs["DR-018"] contains pointer if {
	some figures in [general_interest, special_interest]
	some pointer in (figures | facts.apart(figures))
}

general_interest := {"/region/debt/interest_general", "/region/debt/budget_exp_general"}

special_interest := {"/region/debt/interest_special", "/region/debt/budget_exp_fund"}

spending_stated if {
	input.region.debt.budget_exp_general > 0
	input.region.debt.budget_exp_fund > 0
}

findings["DR-018"] contains object.union(
	{"pointer": "/region/debt/interest_general", "message": "fail"},
	burden(general_interest, input.region.debt.interest_general, input.region.debt.budget_exp_general),
)

findings["DR-018"] contains object.union(
	{"pointer": "/region/debt/interest_special", "message": "fund"},
	burden(special_interest, input.region.debt.interest_special, input.region.debt.budget_exp_fund),
)

burden(figures, interest, spending) := {"ok": (interest * 100) <= (spending * limit), "values": {
	"actual": facts.millionths(interest * 100, spending), "limit": limit,
	"interest": interest, "spending": spending, "region": facts.level(figures),
}} if {
	spending_stated
	limit := params.at(data.params.interest_share_limit, input.judged_on)
}
