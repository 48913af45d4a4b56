# Equipment renewal, and the national database that projects apply from.
package rules.treasury_bond

import data.lib.facts
import data.lib.params

# METADATA
# title: 设备更新领域按年核对
# description: 两新项目的支持领域须在申报年度公布的设备更新领域清单内;该年度清单尚未公布或尚未封闭的只提示。
# custom:
#   code: TB-011
#   severity: block
#   lists: [treasury_bond]
#   from: "2024-07-25"
#   basis:
#     - {source: HZ-2024-1104, clause: 设备更新领域, confidence: text}
#     - {source: HZ-2025-13, clause: 设备更新领域, confidence: text, from: "2025-01-01"}
#     - {source: HZ-2025-13, clause: 2026年第一批, confidence: secondary, from: "2026-01-01"}
#   title_en: Equipment field of the year
#   description_en: The field of an equipment renewal is on the list published for the year applied for; a list that is not published yet, or not closed, only gives a warning.
#   values:
#     field: {kind: text, zh: 支持领域, en: field}
#     year: {kind: year, zh: 申报年度, en: year applied for}
#     allowed: {kind: list, zh: 该年度领域, en: fields of that year in Chinese}
#     allowed_en: {kind: list, zh: 该年度领域(英文), en: fields of that year}
#   messages:
#     fail: {zh: "支持领域「{field}」不在 {year} 年设备更新领域内:{allowed}", en: "the field {field} is not among the fields of {year}: {allowed_en}"}
#     first_batch: {zh: "支持领域「{field}」不在 {year} 年已公布的设备更新领域内:{allowed};清单尚未封闭,请附当年通知", en: "the field {field} is not among the fields published for {year} so far: {allowed_en}; the list is not closed, so attach that year's notice"}
#     unpublished: {zh: "当日未见 {year} 年设备更新领域清单,不能核对支持领域「{field}」,请附该年度通知", en: "no list of fields for {year} is known on this day, so the field {field} cannot be looked up; attach that year's notice"}
#   remedy: 核对申报年度的设备更新领域
#   remedy_en: Check the list of the year applied for
applies["TB-011"] := of_renewal

needs["TB-011"] contains pointer if some pointer in renewal_asked

needs["TB-011"] contains pointer if {
	some pattern in ["/applications/*/field", "/applications/*/year"]
	some pointer in facts.unstated(pattern, renewals)
}

# Each application has to say which of the two it is before a rule on one of them
# can be ruled out.
of_renewal if {
	count(renewals) > 0
} else := false if {
	count(requests) > 0
	count(facts.unstated("/applications/*/track", requests)) == 0
}

renewal_asked := facts.application_owed("treasury_bond") | {pointer |
	count(renewals) == 0
	some pointer in facts.unstated("/applications/*/track", requests)
}

# The lists published by the day of judging, by the year that they are for.
lists_of(year) := [list |
	some list in data.params.two_new_fields.values
	list.from <= input.judged_on
	facts.year_of(list.from) == year
]

findings["TB-011"] contains object.union(
	{
		"pointer": field_of(i),
		"ok": request.field in list.fields,
		"values": {"field": request.field, "year": request.year, "allowed": list.fields, "allowed_en": list.fields_en},
	},
	weight(list),
) if {
	some i, request in renewals
	some list in lists_of(request.year)
}

findings["TB-011"] contains {
	"pointer": facts.element("/applications/*/year", i),
	"ok": false,
	"message": "unpublished",
	"severity": "warn",
	"values": {"field": request.field, "year": request.year},
} if {
	some i, request in renewals
	count(lists_of(request.year)) == 0
}

# METADATA
# title: 设备更新不再设1亿元门槛
# description: 总投资低于原门槛的设备更新项目可以申报,不得以总投资不足为由不予受理;本条只作说明,不会不通过。
# custom:
#   code: TB-012
#   severity: info
#   lists: [treasury_bond]
#   from: "2024-07-25"
#   basis:
#     - {source: HZ-2024-1104, clause: 取消1亿元门槛, confidence: text}
#   title_en: No floor of 100 million for equipment renewal
#   description_en: An equipment renewal below the old floor of total investment may apply and is not turned away for its size; the rule only says so and never fails.
#   values:
#     actual: {kind: money, zh: 总投资, en: total investment}
#     limit: {kind: money, zh: 现行门槛, en: floor in force}
#     former: {kind: money, zh: 已取消的门槛, en: floor that was dropped}
#   messages:
#     fail: {zh: "总投资 {actual},低于现行门槛 {limit}", en: "the total of {actual} is below the floor in force, {limit}"}
#   remedy: 无须整改,受理单位不得以总投资不足为由退回
#   remedy_en: Nothing to mend; the receiving office may not turn it away for its size
applies["TB-012"] := false if {
	of_renewal == false
} else := input.investment.total < former_floor if {
	of_renewal
}

needs["TB-012"] contains pointer if some pointer in renewal_asked

needs["TB-012"] contains "/investment/total" if of_renewal

# The last floor that is no longer in force.
former_floor := [row.value |
	some row in data.params.renewal_floor.values
	row.until <= input.judged_on
][0]

findings["TB-012"] contains {
	"pointer": "/investment/total",
	"ok": actual >= limit,
	"values": {"actual": actual, "limit": limit, "former": former_floor},
} if {
	actual := input.investment.total
	limit := params.at(data.params.renewal_floor, input.judged_on)
}

# METADATA
# title: 电子信息设备更新条件
# description: 电子信息领域的设备更新项目,固定资产投资达到最低额,特别国债支持不超过固定资产投资的比例上限,新购设备国产化率达到要求。
# custom:
#   code: TB-013
#   severity: warn
#   lists: [treasury_bond]
#   from: "2025-01-01"
#   until: "2026-01-01"
#   basis:
#     - {source: TB-ELEC-2025, clause: 申报口径, confidence: secondary}
#   title_en: Conditions for equipment renewal in electronics
#   description_en: An equipment renewal in electronics has the least fixed investment, is supported with at most a share of it, and buys the share of domestic equipment asked for.
#   values:
#     actual: {kind: money, zh: 固定资产投资, en: fixed investment}
#     least: {kind: money, zh: 最低, en: least}
#     support: {kind: money, zh: 特别国债支持, en: support by treasury bonds}
#     most: {kind: money, zh: 按上限最多, en: at most by the cap}
#     limit: {kind: percent_int, zh: 比例, en: share}
#     room: {kind: money, zh: 余量, en: room}
#     gap: {kind: money, zh: 相差, en: difference}
#     domestic: {kind: percent, zh: 新购设备国产化率, en: domestic share of new equipment}
#   messages:
#     fail: {zh: "固定资产投资 {actual},低于 {least},相差 {gap}", en: "the fixed investment of {actual} is below {least}, short by {gap}"}
#     support: {zh: "本次申请和以前年度已安排合计 {support},超过固定资产投资 {actual} 的 {limit}(最多 {most}),超出 {gap}", en: "asked for and awarded before come to {support}, more than {limit} of the fixed investment of {actual} (at most {most}), by {gap}"}
#     domestic: {zh: "新购设备国产化率 {domestic},低于 {limit}", en: "the domestic share of new equipment is {domestic}, below {limit}"}
#   remedy: 调整申报额,提高国产设备比例
#   remedy_en: Adjust the request, and buy a larger share of domestic equipment
applies["TB-013"] := false if {
	of_renewal == false
} else := count(electronics) > 0 if {
	of_renewal
	count(facts.unstated("/applications/*/field", renewals)) == 0
}

needs["TB-013"] contains pointer if some pointer in renewal_asked

needs["TB-013"] contains pointer if some pointer in facts.unstated("/applications/*/field", renewals)

needs["TB-013"] contains pointer if {
	count(electronics) > 0
	some pointer in {"/investment/fixed", "/project/domestic_share_pct"}
}

needs["TB-013"] contains pointer if {
	some pattern in ["/applications/*/amount", "/applications/*/previous_award"]
	some pointer in facts.unstated(pattern, electronics)
}

conditions := params.entry(data.params.electronics_renewal, input.judged_on)

electronics := {i: request |
	some i, request in renewals
	request.field == conditions.field
}

findings["TB-013"] contains {
	"pointer": "/investment/fixed",
	"ok": input.investment.fixed >= conditions.fixed_least,
	"values": object.union(
		{"actual": input.investment.fixed, "least": conditions.fixed_least},
		facts.distance(conditions.fixed_least, input.investment.fixed),
	),
}

findings["TB-013"] contains {
	"pointer": facts.element("/applications/*/amount", min(object.keys(electronics))),
	"ok": (support * 100) <= (input.investment.fixed * conditions.support_pct),
	"message": "support",
	"values": object.union(
		{"support": support, "actual": input.investment.fixed, "limit": conditions.support_pct, "most": most},
		facts.distance(support, most),
	),
} if {
	support := sum([(request.amount + request.previous_award) | some request in electronics])
	most := floor((input.investment.fixed * conditions.support_pct) / 100)
}

findings["TB-013"] contains {
	"pointer": "/project/domestic_share_pct",
	"ok": input.project.domestic_share_pct >= (conditions.domestic_pct * 1000000),
	"message": "domestic",
	"values": {"domestic": input.project.domestic_share_pct, "limit": conditions.domestic_pct},
}

# METADATA
# title: 依托国家重大建设项目库储备
# description: 申报超长期特别国债的项目须录入国家重大建设项目库,取得记录号。
# custom:
#   code: TB-014
#   severity: warn
#   lists: [treasury_bond]
#   from: "2025-01-01"
#   basis:
#     - {source: HZ-2025-13, clause: 项目储备, confidence: text}
#   title_en: Registered in the national project database
#   description_en: A project that applies for treasury bonds stands in the national major-project database and has its record number.
#   values:
#     actual: {kind: text, zh: 填报的记录号, en: record number as stated}
#   messages:
#     fail: {zh: "国家重大建设项目库编号填为「{actual}」,不是记录号", en: "the number in the national major-project database is stated as \"{actual}\", which is no record number"}
#   remedy: 录入国家重大建设项目库,填写记录号
#   remedy_en: Register in the database and state the record number
applies["TB-014"] := true

needs["TB-014"] contains "/project/databases/ndrc"

# A word such as 办理中 stands for a record that is not there yet.
findings["TB-014"] contains {
	"pointer": "/project/databases/ndrc",
	"ok": regex.match(`[0-9]`, input.project.databases.ndrc),
	"values": {"actual": input.project.databases.ndrc},
}
