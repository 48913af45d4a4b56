# METADATA
# scope: package
# title: 中央预算内投资
# description: 中央预算内投资不支持已完工项目、不重复安排,补助贴息只给经营性项目,中央资金不超过支持比例。
# schemas:
#   - input: schema.facts
package rules.central_budget

import data.lib.central
import data.lib.facts

requests := facts.applications_for("central_budget")

# METADATA
# title: 不支持已完工、不重复安排
# description: 申报中央预算内投资的项目不得已完工,不得已足额安排;以前年度已安排的,连同本次申请不超过资金来源中的中央预算内投资。
# custom:
#   code: CB-001
#   severity: block
#   lists: [central_budget]
#   from: "2017-01-05"
#   until: "2026-03-01"
#   basis:
#     - {source: NDRC-2016-45, clause: 第七条, confidence: text}
#   title_en: Not for finished projects; no second award
#   description_en: A project that asks for central-budget investment is not finished and has not been awarded in full; what it was awarded before and asks for now stays within the central-budget investment among its sources.
#   values:
#     status: {kind: code, zh: 建设状态, en: state of the works}
#     previous: {kind: money, zh: 以前年度已安排, en: awarded before}
#     amount: {kind: money, zh: 本次申请, en: asked for now}
#     limit: {kind: money, zh: 资金来源中的中央预算内投资, en: central-budget investment among the sources}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "项目{status},不再支持", en: "the project is {status}, which is no longer supported"}
#     awarded: {zh: "已足额安排(以前年度 {previous}),不得重复申请", en: "the project has been awarded in full ({previous} so far) and cannot apply again"}
#     beyond: {zh: "以前年度已安排 {previous},加本次申请 {amount},超过资金来源中的中央预算内投资 {limit},超出 {gap}", en: "{previous} awarded before and {amount} asked for now exceed the central-budget investment of {limit} among the sources by {gap}"}
#   remedy: 已完工或已足额安排的移出清单,超出资金来源的调减申请额
#   remedy_en: Remove what is finished or awarded in full from the list, and lower a request beyond the sources
applies["CB-001"] := true

needs["CB-001"] contains "/project/status"

needs["CB-001"] contains pointer if {
	not finished
	some pointer in facts.application_owed("central_budget")
}

needs["CB-001"] contains pointer if {
	not finished
	some pointer in facts.unstated("/applications/*/previous_award", requests)
}

# Only a project that was awarded something before can have been awarded in full.
needs["CB-001"] contains pointer if some pointer in facts.unstated("/applications/*/fully_awarded", repeated)

needs["CB-001"] contains pointer if some pointer in facts.unstated("/applications/*/amount", repeated)

needs["CB-001"] contains pointer if {
	count(repeated) > 0
	some pointer in facts.unstated("/funding/sources/*/amount", facts.sources_of({"central_budget"}))
}

needs["CB-001"] contains "/funding/sources/*" if count(repeated) > 0

findings["CB-001"] contains {
	"pointer": "/project/status",
	"ok": input.project.status != "completed",
	"values": {"status": input.project.status},
}

findings["CB-001"] contains {
	"pointer": facts.element("/applications/*/fully_awarded", i),
	"ok": facts.negate(request.fully_awarded),
	"message": "awarded",
	"values": {"previous": request.previous_award},
} if {
	some i, request in requests
	is_boolean(request.fully_awarded)
}

findings["CB-001"] contains {
	"pointer": facts.element("/applications/*/previous_award", i),
	"ok": total <= limit,
	"message": "beyond",
	"values": {"previous": request.previous_award, "amount": request.amount, "limit": limit, "gap": total - limit},
} if {
	some i, request in repeated
	total := request.previous_award + request.amount
	limit := sum([source.amount | some source in facts.sources_of({"central_budget"})])
}

# That a project is finished decides by itself: nothing more is asked.
finished if input.project.status == "completed"

repeated := {i: request |
	some i, request in requests
	request.previous_award > 0
}

# METADATA
# title: 同一项目不重复申请不同专项
# description: 同一项目的中央预算内投资只申报一个专项。
# custom:
#   code: CB-002
#   severity: block
#   lists: [central_budget]
#   from: "2017-01-05"
#   until: "2026-03-01"
#   basis:
#     - {source: NDRC-2016-45, clause: 第七条, confidence: text}
#   title_en: One project, one central special
#   description_en: A project asks for central-budget investment under one special only.
#   values:
#     actual: {kind: count, zh: 专项个数, en: number of specials}
#     specials: {kind: list, zh: 申报的专项, en: specials applied under}
#   messages:
#     fail: {zh: "同一项目申报了 {actual} 个中央专项({specials}),原则上只能申报一个", en: "the project applies under {actual} central specials ({specials}); in principle it may apply under one"}
#   remedy: 只保留一个专项
#   remedy_en: Keep one special only
applies["CB-002"] := true

needs["CB-002"] contains pointer if some pointer in facts.application_owed("central_budget")

needs["CB-002"] contains pointer if some pointer in facts.unstated("/applications/*/special", requests)

findings["CB-002"] contains {
	"pointer": "/applications",
	"ok": count(specials) == 1,
	"values": {"actual": count(specials), "specials": [special | some special in specials]},
} if {
	specials := {request.special | some request in requests}
}

# METADATA
# title: 补助贴息只给经营性项目
# description: 投资补助和贷款贴息只安排给经营性项目,即企业投资项目和地方政府资本金注入项目,项目单位须是企业。
# custom:
#   code: CB-005
#   severity: block
#   lists: [central_budget]
#   from: "2026-03-01"
#   basis:
#     - {source: NDRC-2025-38, clause: 第三条, confidence: text}
#   title_en: Subsidy and interest only for commercial projects
#   description_en: Subsidy and interest support go only to commercial projects, of an enterprise or with capital injected by local government, so that the project unit is an enterprise.
#   values:
#     mode: {kind: code, zh: 投资方式, en: way of investing}
#     nature: {kind: code, zh: 项目性质, en: nature}
#     owner: {kind: code, zh: 单位类型, en: type of unit}
#   messages:
#     fail: {zh: "项目为{nature},不得使用{mode}", en: "the project is {nature} and cannot use {mode}"}
#     owner: {zh: "项目单位为{owner},不是企业,不属于可使用{mode}的企业投资项目或资本金注入项目", en: "the project unit is of type {owner}, not an enterprise, so the project is neither an enterprise project nor one with injected capital that can use {mode}"}
#     unclear: {zh: "项目单位类型为{owner},看不出是否企业,请说明能否使用{mode}", en: "the type of the project unit is {owner}; say whether it is an enterprise that can use {mode}"}
#   remedy: 改走直接投资渠道
#   remedy_en: Use the direct-investment channel
applies["CB-005"] := input.project.invest_mode in {"subsidy", "interest"}

needs["CB-005"] contains "/project/invest_mode"

needs["CB-005"] contains "/project/nature"

needs["CB-005"] contains "/project/owner/type"

findings["CB-005"] contains {
	"pointer": "/project/nature",
	"ok": input.project.nature == "commercial",
	"values": {"mode": input.project.invest_mode, "nature": input.project.nature},
}

findings["CB-005"] contains {
	"pointer": "/project/owner/type",
	"ok": facts.negate(type in {"government", "public_institution", "peoples_organisation"}),
	"message": "owner",
	"values": {"mode": input.project.invest_mode, "owner": type},
} if {
	type := input.project.owner.type
}

findings["CB-005"] contains {
	"pointer": "/project/owner/type",
	"ok": false,
	"message": "unclear",
	"severity": "warn",
	"values": {"mode": input.project.invest_mode, "owner": "other"},
} if {
	input.project.owner.type == "other"
}

# METADATA
# title: 中央支持比例上限
# description: 各渠道中央建设资金合计占总投资(专项规定以资本金为基数的,占资本金)的比例,不超过申报依据和已知专项规定的上限;未填上限或依据的须说明。
# custom:
#   code: CB-017
#   severity: block
#   lists: [central_budget]
#   basis:
#     - {source: CB-SPECIALS, clause: 支持比例, confidence: secondary}
#     - {source: TB-RESERVE-2024, clause: 支持比例, confidence: secondary, from: "2024-01-01", until: "2025-01-01"}
#   title_en: Cap of the central share
#   description_en: Central construction money of all channels stays within the share of total investment (of capital, where the special says so) that the application cites and that is known for the special; a cap or its source that is not stated asks for an explanation.
#   values:
#     special: {kind: text, zh: 中央专项, en: special}
#     actual: {kind: money, zh: 中央资金合计, en: central money in all}
#     base: {kind: code, zh: 基数, en: base}
#     amount: {kind: money, zh: 基数金额, en: amount of the base}
#     limit: {kind: percent, zh: 上限, en: cap}
#     stated: {kind: percent, zh: 申报的上限, en: cap as stated}
#     most: {kind: money, zh: 按上限最多, en: at most by the cap}
#     gap: {kind: money, zh: 超出, en: excess}
#   messages:
#     fail: {zh: "中央资金合计 {actual},按{base} {amount} 的 {limit} 最多 {most},超出 {gap}", en: "central money comes to {actual}; {limit} of {base} ({amount}) allows at most {most}: {gap} too much"}
#     special: {zh: "专项「{special}」规定中央资金不超过{base} {amount} 的 {limit},最多 {most};合计 {actual},超出 {gap}", en: "the special {special} allows {limit} of {base} ({amount}), at most {most}; central money comes to {actual}: {gap} too much"}
#     overstated: {zh: "申报的支持比例上限 {stated} 高于专项「{special}」规定的 {limit}", en: "the cap as stated, {stated}, is above the {limit} of the special {special}"}
#     uncapped: {zh: "专项「{special}」未填支持比例上限,不能确认中央资金是否超出", en: "no cap of the central share is stated for the special {special}, so it cannot be told whether central money exceeds it"}
#     unsourced: {zh: "专项「{special}」未填支持比例的依据", en: "no source is stated for the cap of the special {special}"}
#   remedy: 调减申请额,或补充当年专项办法规定的比例
#   remedy_en: Lower the request, or state the share set by this year's rules of the special
applies["CB-017"] := true

needs["CB-017"] contains pointer if some pointer in facts.application_owed("central_budget")

needs["CB-017"] contains pointer if some pointer in facts.unstated("/applications/*/special", requests)

needs["CB-017"] contains pointer if some pointer in facts.unstated("/applications/*/cap_base", capped)

needs["CB-017"] contains "/funding/sources/*"

needs["CB-017"] contains pointer if some pointer in facts.unstated("/funding/sources/*/amount", central.sources)

needs["CB-017"] contains central.base_needs[request.cap_base] if some request in capped

needs["CB-017"] contains central.base_needs[cap.base] if {
	some request in requests
	some cap in central.caps({request.special})
}

findings["CB-017"] contains object.union(
	central.held_against(request.cap_pct, request.cap_base),
	{"pointer": facts.element("/applications/*/cap_pct", i)},
) if {
	some i, request in capped
}

findings["CB-017"] contains object.union_n([
	central.held_against(cap.cap_pct * 1000000, cap.base),
	{"pointer": facts.element("/applications/*/special", i), "message": "special", "confidence": cap.confidence},
	{"values": {"special": request.special}},
]) if {
	some i, request in requests
	some cap in central.caps({request.special})
}

findings["CB-017"] contains {
	"pointer": facts.element("/applications/*/cap_pct", i),
	"ok": request.cap_pct <= (cap.cap_pct * 1000000),
	"message": "overstated",
	"severity": "warn",
	"values": {"special": request.special, "stated": request.cap_pct, "limit": cap.cap_pct * 1000000},
} if {
	some i, request in capped
	some cap in central.caps({request.special})
}

# The shares of most specials were never seen: an application that does not cite
# its own is told so, and does not pass.
findings["CB-017"] contains {
	"pointer": pointer,
	"ok": false,
	"message": message,
	"severity": "warn",
	"values": {"special": request.special},
} if {
	some i, request in requests
	some pattern, message in {"/applications/*/cap_pct": "uncapped", "/applications/*/cap_source": "unsourced"}
	some pointer in facts.unstated(pattern, {i: request})
}

capped := {i: request |
	some i, request in requests
	is_number(request.cap_pct)
}
