# METADATA
# scope: package
# title: 超长期特别国债
# description: 超长期特别国债项目属于两重或两新当年支持领域,各渠道中央资金合并封顶。
# schemas:
#   - input: schema.facts
package rules.treasury_bond

import data.lib.central
import data.lib.facts
import data.lib.params

requests := facts.applications_for("treasury_bond")

# METADATA
# title: 属于两重或两新领域
# description: 每项超长期特别国债申报的支持领域须属于两重领域,或者属于两新当年的设备更新领域;清单尚未封闭或当日尚无清单的只提示。
# custom:
#   code: TB-001
#   severity: block
#   lists: [treasury_bond]
#   from: "2024-04-17"
#   basis:
#     - {source: TB-PRESS-2024, clause: 两重六领域, confidence: secondary}
#     - {source: HZ-2024-1104, clause: 设备更新领域, confidence: text, from: "2024-07-25", until: "2025-01-01"}
#     - {source: HZ-2025-13, clause: 设备更新领域, confidence: text, from: "2025-01-01", until: "2026-01-01"}
#     - {source: HZ-2025-13, clause: 2026年第一批, confidence: secondary, from: "2026-01-01"}
#   title_en: In a field of the major strategies or of this year's renewal
#   description_en: Each application for ultra-long treasury bonds names a field of the major strategies, or of this year's equipment renewal; a list that is not closed, or not yet published on the day, only gives a warning.
#   values:
#     track: {kind: code, zh: 特别国债类别, en: track}
#     field: {kind: text, zh: 支持领域, en: field}
#     allowed: {kind: list, zh: 可选领域, en: allowed fields in Chinese}
#     allowed_en: {kind: list, zh: 可选领域(英文), en: allowed fields}
#     year: {kind: year, zh: 申报年度, en: year applied for}
#     expected: {kind: year, zh: 清单年度, en: year of the list}
#   messages:
#     fail: {zh: "支持领域「{field}」不属于{track}领域:{allowed}", en: "the field {field} is not one of {track}: {allowed_en}"}
#     first_batch: {zh: "支持领域「{field}」不在当年已公布的{track}领域内:{allowed};清单尚未封闭,请附当年通知", en: "the field {field} is not among those of {track} published this year so far: {allowed_en}; the list is not closed, so attach this year's notice"}
#     unpublished: {zh: "当日尚未公布{track}设备更新领域清单,不能核对支持领域「{field}」,请附通知", en: "no list of fields of {track} was published by this day, so the field {field} cannot be looked up; attach the notice"}
#     year: {zh: "申报年度为 {year} 年,所核对的是 {expected} 年的领域清单,请按申报年度的清单复核", en: "the application is for {year}, but the field was looked up in the list of {expected}; check it against the list of the year applied for"}
#   remedy: 核对当年支持领域,不属于的改报其他清单
#   remedy_en: Check this year's fields; a project outside them goes to another list
applies["TB-001"] := true

needs["TB-001"] contains pointer if some pointer in facts.application_owed("treasury_bond")

needs["TB-001"] contains pointer if {
	some pattern in ["/applications/*/track", "/applications/*/field"]
	some pointer in facts.unstated(pattern, requests)
}

needs["TB-001"] contains pointer if some pointer in facts.unstated("/applications/*/year", renewals)

findings["TB-001"] contains {
	"pointer": field_of(i),
	"ok": count(fitting(request)) > 0,
	"values": {
		"track": request.track,
		"field": request.field,
		"allowed": [field.zh | some field in major_fields],
		"allowed_en": [field.en | some field in major_fields],
	},
} if {
	some i, request in requests
	request.track == "two_heavy"
}

major_fields := params.in_force(data.params.two_heavy_fields, input.judged_on)

fitting(request) := [field | some field in major_fields; request.field in {field.code, field.zh}]

findings["TB-001"] contains object.union(
	{
		"pointer": field_of(i),
		"ok": request.field in list.fields,
		"values": {"track": request.track, "field": request.field, "allowed": list.fields, "allowed_en": list.fields_en},
	},
	weight(list),
) if {
	some i, request in renewals
	list := renewal_list
}

findings["TB-001"] contains {
	"pointer": field_of(i),
	"ok": false,
	"message": "unpublished",
	"severity": "warn",
	"values": {"track": request.track, "field": request.field},
} if {
	some i, request in renewals
	not renewal_list
}

findings["TB-001"] contains {
	"pointer": facts.element("/applications/*/year", i),
	"ok": request.year == expected,
	"message": "year",
	"severity": "warn",
	"values": {"year": request.year, "expected": expected},
} if {
	some i, request in renewals
	renewal_list
	expected := facts.year_of(input.judged_on)
}

field_of(i) := facts.element("/applications/*/field", i)

renewals := {i: request |
	some i, request in requests
	request.track == "two_new"
}

renewal_list := params.entry(data.params.two_new_fields, input.judged_on)

weight(list) := {"message": "first_batch", "severity": "warn"} if {
	not list.closed
} else := {}

# METADATA
# title: 中央资金合并封顶
# description: 2024年申报超长期特别国债的,各渠道中央建设资金合计不超过该领域的上限;当年储备表没有的领域,按申报的上限和依据核对。
# custom:
#   code: TB-004
#   severity: warn
#   lists: [treasury_bond]
#   from: "2024-01-01"
#   until: "2025-01-01"
#   basis:
#     - {source: TB-RESERVE-2024, clause: 支持比例, confidence: secondary}
#   title_en: All central money counted together
#   description_en: In 2024, central construction money of all channels stays within the cap of the field; a field that the reserve table of that year does not have is held against the cap and source stated.
#   values:
#     field: {kind: text, zh: 支持领域, en: field}
#     actual: {kind: money, zh: 中央资金合计, en: central money in all}
#     base: {kind: code, zh: 基数, en: base}
#     amount: {kind: money, zh: 基数金额, en: amount of the base}
#     limit: {kind: percent, zh: 上限, en: cap}
#     most: {kind: money, zh: 按上限最多, en: at most by the cap}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "支持领域「{field}」的中央资金合计 {actual},按{base} {amount} 的 {limit} 最多 {most},超出 {gap}", en: "central money for the field {field} comes to {actual}; {limit} of {base} ({amount}) allows at most {most}: {gap} too much"}
#   remedy: 调减中央资金
#   remedy_en: Lower the central money
applies["TB-004"] := true

needs["TB-004"] contains pointer if some pointer in facts.application_owed("treasury_bond")

needs["TB-004"] contains pointer if some pointer in facts.unstated("/applications/*/field", requests)

# The table goes by narrower fields than the major strategies, which an
# application states as its special.
needs["TB-004"] contains pointer if {
	some pointer in facts.unstated("/applications/*/special", unnamed)
}

needs["TB-004"] contains pointer if {
	some pattern in ["/applications/*/cap_pct", "/applications/*/cap_base", "/applications/*/cap_source"]
	some pointer in facts.unstated(pattern, uncharted)
}

needs["TB-004"] contains "/funding/sources/*"

needs["TB-004"] contains pointer if some pointer in facts.unstated("/funding/sources/*/amount", central.sources)

needs["TB-004"] contains central.base_needs[request.cap_base] if some request in uncharted

needs["TB-004"] contains central.base_needs[cap.base] if {
	some request in requests
	some cap in central.caps(names(request))
}

findings["TB-004"] contains object.union_n([
	central.held_against(request.cap_pct, request.cap_base),
	{"pointer": facts.element("/applications/*/cap_pct", i), "values": {"field": request.field}},
]) if {
	some i, request in uncharted
}

findings["TB-004"] contains object.union_n([
	central.held_against(cap.cap_pct * 1000000, cap.base),
	{"pointer": field_of(i), "confidence": cap.confidence, "values": {"field": cap.names[0]}},
]) if {
	some i, request in requests
	some cap in central.caps(names(request))
}

names(request) := {request[name] | some name in ["field", "special"]}

unnamed := {i: request |
	some i, request in requests
	count(central.caps({request.field})) == 0
}

# Applications whose field the table does not know.
uncharted := {i: request |
	some i, request in requests
	count(central.caps(names(request))) == 0
}
