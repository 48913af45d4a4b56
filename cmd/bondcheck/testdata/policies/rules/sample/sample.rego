# METADATA
# scope: package
# title: 示例规则
# description: 虚构的规则，只供命令行测试：每种结论一条，不随法条改变。
# schemas:
#   - input: schema.facts
package rules.sample

import data.lib.params

share_max := params.at(data.params.bond_share_max, input.judged_on)

# METADATA
# title: 债券不超过总投资的比例
# description: 债券总额不得超过总投资的规定比例。
# custom:
#   code: TT-BOND-01
#   severity: block
#   lists: [special_bond]
#   from: "2020-01-01"
#   basis:
#     - {source: SAMPLE-1, clause: 第一条, confidence: text}
#   title_en: Bond within its share of total investment
#   description_en: The bond stays within the share of total investment.
#   values:
#     bond: {kind: money, zh: 债券总额, en: bond}
#     limit: {kind: percent_int, zh: 上限, en: ceiling}
#     over: {kind: money, zh: 超出, en: over by}
#   messages:
#     fail: {zh: "债券总额 {bond}，超过总投资的 {limit}，超出 {over}", en: "the bond of {bond} is above {limit} of total investment, by {over}"}
#   remedy: 压减债券
#   remedy_en: Cut the bond
applies["TT-BOND-01"] := true

needs["TT-BOND-01"] contains "/bond/total"

needs["TT-BOND-01"] contains "/investment/total"

findings["TT-BOND-01"] contains {
	"pointer": "/bond/total",
	"ok": over <= 0,
	"values": {"bond": input.bond.total, "limit": share_max, "over": over},
} if {
	over := input.bond.total - ((input.investment.total * share_max) / 100)
}

# METADATA
# title: 各年净收益不为负
# description: 运营各年净收益不得为负。
# custom:
#   code: TT-CF-01
#   severity: block
#   lists: [special_bond, central_budget]
#   basis:
#     - {source: SAMPLE-1, clause: 第二条, confidence: text}
#   title_en: No year with a loss
#   description_en: No year of operation has a negative net income.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     net: {kind: money, zh: 净收益, en: net income}
#   messages:
#     fail: {zh: "{year} 年净收益 {net}", en: "net income of {year} is {net}"}
#   remedy: 调整收费或补助
#   remedy_en: Adjust the charges or the subsidy
applies["TT-CF-01"] := true

needs["TT-CF-01"] contains "/cash_flow/*/net"

needs["TT-CF-01"] contains "/cash_flow/*/year"

findings["TT-CF-01"] contains {
	"pointer": sprintf("/cash_flow/%d/net", [i]),
	"ok": line.net >= 0,
	"values": {"year": line.year, "net": line.net},
} if {
	some i, line in input.cash_flow
}

# METADATA
# title: 施工许可证
# description: 开工前取得施工许可证，可以容缺。
# custom:
#   code: TT-PERMIT-01
#   severity: block
#   lists: [special_bond, central_budget]
#   basis:
#     - {source: SAMPLE-1, clause: 第三条, confidence: secondary}
#   title_en: Construction permit
#   description_en: The construction permit is obtained before the start, or promised.
#   values: {}
#   messages:
#     fail: {zh: 没有施工许可证, en: there is no construction permit}
#   remedy: 取得施工许可证
#   remedy_en: Obtain the permit
applies["TT-PERMIT-01"] := true

needs["TT-PERMIT-01"] contains "/documents"

permits := [document | some document in input.documents; document.type == "construction_permit"]

findings["TT-PERMIT-01"] contains {"pointer": "/documents", "ok": true, "values": {}} if count(permits) > 0

findings["TT-PERMIT-01"] contains {"pointer": "/documents", "ok": false, "values": {}} if {
	count(permits) == 0
	not promised
}

findings["TT-PERMIT-01"] contains {"pointer": sprintf("/deferrals/%d", [i]), "ok": false, "values": {}, "waived": {"deferral": i}} if {
	count(permits) == 0
	some i, deferral in input.deferrals
	deferral.document == "construction_permit"
}

promised if {
	some deferral in input.deferrals
	deferral.document == "construction_permit"
}

# METADATA
# title: 重大项目
# description: 不是重大项目的，说明理由。
# custom:
#   code: TT-MAJOR-01
#   severity: warn
#   lists: [special_bond]
#   basis:
#     - {source: SAMPLE-1, clause: 第四条, confidence: text}
#   title_en: Major project
#   description_en: A project that is not major gives its reasons.
#   values: {}
#   messages:
#     fail: {zh: 不是重大项目, en: this is not a major project}
#   remedy: 说明理由
#   remedy_en: Give the reasons
applies["TT-MAJOR-01"] := true

needs["TT-MAJOR-01"] contains "/project/major"

findings["TT-MAJOR-01"] contains {"pointer": "/project/major", "ok": input.project.major, "values": {}}

# METADATA
# title: 与地区生产总值相称
# description: 申报中央预算内投资的，债券总额不超过地区生产总值的百分之一。
# custom:
#   code: TT-GDP-01
#   severity: block
#   lists: [central_budget]
#   basis:
#     - {source: SAMPLE-1, clause: 第五条, confidence: text}
#   title_en: In proportion to the regional product
#   description_en: The bond is within one per cent of the regional product.
#   values:
#     gdp: {kind: money, zh: 地区生产总值, en: regional product}
#   messages:
#     fail: {zh: "地区生产总值只有 {gdp}", en: "the regional product is only {gdp}"}
#   remedy: 压减债券
#   remedy_en: Cut the bond
applies["TT-GDP-01"] := true

needs["TT-GDP-01"] contains "/region/gdp"

needs["TT-GDP-01"] contains "/bond/total"

findings["TT-GDP-01"] contains {"pointer": "/bond/total", "ok": input.bond.total * 100 <= input.region.gdp, "values": {"gdp": input.region.gdp}}

# METADATA
# title: 旧要求
# description: 已经不再施行的要求。
# custom:
#   code: TT-OLD-01
#   severity: info
#   lists: [special_bond, treasury_bond]
#   until: "2020-01-01"
#   basis:
#     - {source: SAMPLE-1, clause: 第七条, confidence: text}
#   title_en: An old requirement
#   description_en: A requirement that is no longer in force.
#   values: {}
#   messages:
#     fail: {zh: 旧要求, en: old}
#   remedy: 无
#   remedy_en: None
applies["TT-OLD-01"] := true

findings["TT-OLD-01"] contains {"pointer": "/project", "ok": true, "values": {}}
