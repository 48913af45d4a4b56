# METADATA
# scope: package
# title: 施工许可
# description: 开工前取得施工许可证或批准的开工报告,领证后按期开工,停工满期的复工前核验。
# schemas:
#   - input: schema.facts
package rules.construction_permit

import data.lib.facts
import data.lib.params
import data.lib.start

# METADATA
# title: 施工许可证
# description: 房屋建筑和市政工程须在开工前取得施工许可证,或者有经批准的开工报告;限额以下的小型工程除外。
# custom:
#   code: GI-043
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "1998-03-01"
#   basis:
#     - {source: BUILDING-LAW, clause: 第七条, confidence: text}
#     - {source: BUILDING-LAW, clause: 第八条, confidence: text}
#     - {source: MOHURD-18, clause: 第二条, confidence: text}
#     - {source: MOHURD-18, clause: 第三条, confidence: text}
#   title_en: Construction permit
#   description_en: Buildings and municipal works have their construction permit, or an approved start report, before they begin; works below the limit are spared.
#   values:
#     type: {kind: code, zh: 许可, en: permit}
#     actual: {kind: date, zh: 日期, en: date}
#     start: {kind: date, zh: 开工, en: start}
#     gap: {kind: days, zh: 晚于, en: days late}
#   messages:
#     fail: {zh: "{type}日期为 {actual},晚于实际开工 {start},晚 {gap}", en: "{type} is dated {actual}, {gap} after the actual start on {start}"}
#     absent: {zh: "项目已开工,附件中没有已办结的施工许可证或开工报告", en: "the works have begun, and neither a finished construction permit nor a start report is attached"}
#   remedy: 办理施工许可,不得把工程肢解后规避
#   remedy_en: Obtain the permit; works may not be split to avoid it
applies["GI-043"] := false if {
	input.investment.total <= params.at(data.params.permit_small_investment, input.judged_on)
} else := false if {
	input.project.sector in params.at(data.params.permit_other_sectors, input.judged_on)
} else := false if {
	only_buildings
	input.project.floor_area_m2 <= small_floor
} else := facts.begun

needs["GI-043"] contains "/investment/total"

needs["GI-043"] contains "/project/sector"

needs["GI-043"] contains "/project/floor_area_m2" if only_buildings

needs["GI-043"] contains "/documents"

needs["GI-043"] contains pointer if some pointer in facts.start_owed

needs["GI-043"] contains pointer if some pointer in start.owed(permits)

permits := {type | some type in params.at(data.params.permit_documents, input.judged_on)}

# Of works in these sectors only the buildings are under the permit.
only_buildings if input.project.sector in params.at(data.params.permit_building_sectors, input.judged_on)

small_floor := params.at(data.params.permit_small_floor, input.judged_on) * 1000000

# A floor area below the limit spares a building, but not the pipes or roads that it
# may stand beside: there a person has to look.
in_doubt if {
	input.project.floor_area_m2 > 0
	input.project.floor_area_m2 <= small_floor
}

findings["GI-043"] contains finding if {
	not in_doubt
	some finding in start.findings(permits)
}

findings["GI-043"] contains object.union(finding, {"severity": "warn"}) if {
	in_doubt
	some finding in start.findings(permits)
}

# METADATA
# title: 领证后按期开工
# description: 领取施工许可证后应在规定月数内开工,可以申请延期;中止施工满规定年数的,恢复施工前须核验施工许可证。
# custom:
#   code: GI-044
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "1998-03-01"
#   basis:
#     - {source: BUILDING-LAW, clause: 第九条, confidence: text}
#     - {source: BUILDING-LAW, clause: 第十条, confidence: text}
#   title_en: Start in time after the permit
#   description_en: Works begin within the months set after the permit, which may be extended, and after a stop as long as set the permit is checked again before they go on.
#   values:
#     permit: {kind: date, zh: 领证日期, en: permit dated}
#     start: {kind: date, zh: 实际开工, en: actual start}
#     extensions: {kind: count, zh: 计入的延期次数, en: extensions counted}
#     limit: {kind: date, zh: 最迟, en: at the latest}
#     gap: {kind: days, zh: 晚, en: days late}
#     stopped: {kind: date, zh: 中止日期, en: stopped on}
#     resumed: {kind: date, zh: 恢复或核查日期, en: resumed or judged on}
#     checked: {kind: date, zh: 核验日期, en: checked on}
#   messages:
#     fail: {zh: "施工许可证 {permit} 领取,计入延期 {extensions} 次,应于 {limit} 前开工,实际开工 {start},晚 {gap}", en: "with the permit of {permit} and {extensions} extensions the works were to begin by {limit}; they began on {start}, {gap} late"}
#     stop: {zh: "工程 {stopped} 中止施工,到 {resumed} 已满应核验施工许可证的期限({limit}),没有恢复施工前的核验", en: "the works stopped on {stopped} and by {resumed} had stood so long ({limit}) that the permit is to be checked before they go on, which it was not"}
#   remedy: 申请延期,或在恢复施工前报发证机关核验
#   remedy_en: Apply for an extension, or have the permit checked before the works go on
applies["GI-044"] := false if {
	input.documents
	count(held) + count(facts.unclear_documents_of(permit)) == 0
} else := facts.begun

needs["GI-044"] contains "/documents"

needs["GI-044"] contains "/project/schedule/suspensions"

needs["GI-044"] contains pointer if some pointer in facts.start_owed

needs["GI-044"] contains facts.element("/documents/*/status", i) if {
	count(held) == 0
	some i, _ in facts.unclear_documents_of(permit)
}

needs["GI-044"] contains pointer if some pointer in facts.unstated("/documents/*/date", held)

needs["GI-044"] contains "/project/schedule/suspensions/*/from" if count(input.project.schedule.suspensions) > 0

permit := {"construction_permit"}

held := facts.done_documents_of(permit)

first_date := min({document.date | some document in held})

# Extensions beyond the number allowed do not count, nor one that is not stated.
extensions := min({params.at(data.params.permit_extensions, input.judged_on), max({object.get(document, "extensions", 0) |
	some document in held
	document.date == first_date
})})

latest_start := facts.months_after(first_date, params.at(data.params.permit_start_months, input.judged_on) * (1 + extensions))

findings["GI-044"] contains {
	"pointer": "/project/schedule/actual_start",
	"ok": begun_on <= latest_start,
	"values": {
		"permit": first_date, "start": begun_on, "extensions": extensions,
		"limit": latest_start, "gap": facts.days_between(latest_start, begun_on),
	},
} if {
	begun_on := input.project.schedule.actual_start
}

# A stop without an end goes on today.
findings["GI-044"] contains {
	"pointer": sprintf("/project/schedule/suspensions/%d", [i]),
	"ok": lawful_stop(stop, end, limit),
	"message": "stop",
	"values": object.union({"stopped": stop.from, "resumed": end, "limit": limit}, {"checked": day | day := stop.permit_checked}),
} if {
	some i, stop in input.project.schedule.suspensions
	end := min({input.judged_on, object.get(stop, "until", input.judged_on)})
	limit := facts.years_after(stop.from, params.at(data.params.permit_recheck_years, input.judged_on))
}

default lawful_stop(_, _, _) := false

lawful_stop(_, end, limit) if end < limit

lawful_stop(stop, end, _) if {
	stop.from <= stop.permit_checked
	stop.permit_checked <= end
}
