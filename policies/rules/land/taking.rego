# What is due before land is taken and before black soil is built on.
package rules.land

import data.lib.deferral
import data.lib.facts
import data.lib.params
import data.lib.permit

# METADATA
# title: 征地公告与稳评
# description: 征收土地的项目须在报批前完成土地现状调查、社会稳定风险评估和公告,足额落实补偿费用;尚未报批的只提示。
# custom:
#   code: GI-032
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-01-01"
#   basis:
#     - {source: LAND-LAW, clause: 第四十七条, confidence: text}
#   title_en: Expropriation notice and risk assessment
#   description_en: Before the taking of land is approved there are a survey, a stability assessment, a notice and the funds for compensation; while it is not yet approved they are a hint.
#   values:
#     area: {kind: decimal, zh: 征收土地(公顷), en: hectares taken}
#     actual: {kind: days, zh: 公告时间, en: notice}
#     limit: {kind: days, zh: 至少, en: at least}
#     gap: {kind: days, zh: 少, en: days short}
#   messages:
#     fail: {zh: "征收土地 {area} 公顷,征地公告 {actual},比规定的 {limit} 少 {gap}", en: "{area} ha are taken with a notice of {actual}: {gap} short of {limit}"}
#     unstated: {zh: "征收土地 {area} 公顷,未填公告时间,报批前须公告至少 {limit}", en: "{area} ha are taken and no notice is stated; at least {limit} are due before the taking is approved"}
#     survey: {zh: "征收土地 {area} 公顷,没有完成土地现状调查", en: "{area} ha are taken without the survey of the land"}
#     risk: {zh: "征收土地 {area} 公顷,附件中没有已办结的社会稳定风险评估", en: "{area} ha are taken, and no finished assessment of social stability is attached"}
#     funds: {zh: "征收土地 {area} 公顷,补偿费用没有足额落实", en: "{area} ha are taken, and the funds for compensation are not in place"}
#   remedy: 补办公告和稳评,落实补偿费用
#   remedy_en: Complete the notice and the assessment, and secure the compensation
applies["GI-032"] := false if input.project.new_land == false

applies["GI-032"] := expropriated > 0 if input.project.new_land

needs["GI-032"] contains "/project/new_land"

needs["GI-032"] contains "/project/land_ha/total_expropriated" if {
	input.project.new_land
	not taking_known
}

needs["GI-032"] contains pointer if {
	expropriated > 0
	some pointer in land_stage
}

needs["GI-032"] contains pointer if {
	not is_held({"social_risk"})
	some pointer in permit.unclear({"social_risk"})
}

needs["GI-032"] contains pointer if {
	approval_reached
	some pointer in {
		"/land/expropriation/survey", "/land/expropriation/notice_days",
		"/land/expropriation/fund_ready",
	}
}

# What is due before the land is approved is due where it has been, or where the
# works have begun all the same.
approval_reached if {
	is_held(land_use)
} else := permit.begun

land_stage := {"/documents"} if {
	is_held(land_use)
} else := {"/documents", "/project/status"} | permit.unclear(land_use)

stage_weight := {} if {
	approval_reached
} else := {"severity": "warn"} if approval_reached == false

expropriation := object.get(input, ["land", "expropriation"], {})

due(area, pointer, message, ok) := object.union(
	{"pointer": pointer, "message": message, "ok": ok, "values": {"area": area}},
	stage_weight,
)

findings["GI-032"] contains due(expropriated, "/land/expropriation/survey", "survey", surveyed) if {
	surveyed := object.get(expropriation, "survey", false)
}

findings["GI-032"] contains due(expropriated, "/land/expropriation/fund_ready", "funds", ready) if {
	ready := object.get(expropriation, "fund_ready", false)
}

findings["GI-032"] contains object.union(
	due(expropriated, facts.place_of({"social_risk"}), "risk", is_held({"social_risk"})),
	deferral.waiver("expropriation_risk"),
)

findings["GI-032"] contains object.union_n([
	due(expropriated, "/land/expropriation/notice_days", "fail", days >= limit),
	{"values": {"actual": days, "limit": limit, "gap": limit - days}},
]) if {
	days := expropriation.notice_days
	limit := params.at(data.params.expropriation_notice_days, input.judged_on)
}

findings["GI-032"] contains object.union_n([
	due(expropriated, "/land/expropriation/notice_days", "unstated", false),
	{"values": {"limit": params.at(data.params.expropriation_notice_days, input.judged_on)}},
]) if {
	not expropriation.notice_days
}

# METADATA
# title: 黑土地占用
# description: 黑龙江、吉林、辽宁、内蒙古的项目占用黑土地的,须经依法批准、补充质量相当的耕地、剥离表土并备案利用方案;尚未报批的只提示。
# custom:
#   code: GI-048
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2022-08-01"
#   basis:
#     - {source: BLACK-SOIL-LAW, clause: 第二条, confidence: text}
#     - {source: BLACK-SOIL-LAW, clause: 第二十一条, confidence: text}
#   title_en: Building on black soil
#   description_en: In Heilongjiang, Jilin, Liaoning and Inner Mongolia, building on black soil is lawfully approved, with equal land in return, the topsoil stripped and the plan for its reuse filed; while the land is not yet approved these are a hint.
#   values:
#     area: {kind: decimal, zh: 黑土地(公顷), en: hectares of black soil}
#   messages:
#     fail: {zh: "占用黑土地 {area} 公顷,附件中没有已办结的用地批准", en: "{area} ha of black soil are built on, and no finished land approval is attached"}
#     compensation: {zh: "占用黑土地 {area} 公顷,没有落实数量、质量相当的补充耕地", en: "{area} ha of black soil are built on without equal land in return"}
#     strip: {zh: "占用黑土地 {area} 公顷,没有安排表土剥离", en: "{area} ha of black soil are built on without stripping the topsoil"}
#     plan_filed: {zh: "占用黑土地 {area} 公顷,剥离表土的利用方案没有报自然资源部门备案", en: "{area} ha of black soil are built on, and the plan for reusing the topsoil is not filed with the natural resources authority"}
#   remedy: 落实占补、剥离和利用方案
#   remedy_en: Arrange the compensation, the stripping and the plan for reuse
applies["GI-048"] := false if outside_black_soil

applies["GI-048"] := black_soil > 0 if not outside_black_soil

needs["GI-048"] contains "/project/new_land"

needs["GI-048"] contains "/project/land_ha/cultivated" if not outside_black_soil

needs["GI-048"] contains "/land/black_soil_ha" if {
	not outside_black_soil
	land.cultivated > 0
}

needs["GI-048"] contains pointer if {
	black_soil > 0
	some pointer in land_stage
}

needs["GI-048"] contains pointer if {
	black_soil > 0
	approval_reached
	some pointer in {"/land/black_soil_compensation", "/land/black_soil_strip", "/land/black_soil_plan_filed"}
}

outside_black_soil if not in_black_soil_province

outside_black_soil if input.project.new_land == false

in_black_soil_province if {
	some prefix in params.at(data.params.black_soil_provinces, input.judged_on)
	startswith(input.project.region, prefix)
}

# The law calls black soil what is cultivated land, so without any there is none.
black_soil := input.land.black_soil_ha if {
	land.cultivated
} else := 0 if land.cultivated == 0

findings["GI-048"] contains object.union(
	due(black_soil, facts.place_of(land_use), "fail", is_held(land_use)),
	deferral.waiver("land_use_approval"),
)

findings["GI-048"] contains due(black_soil, sprintf("/land/black_soil_%s", [step]), step, done) if {
	some step in ["compensation", "strip", "plan_filed"]
	done := object.get(input, ["land", sprintf("black_soil_%s", [step])], false)
}
