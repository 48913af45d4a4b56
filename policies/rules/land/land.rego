# METADATA
# scope: package
# title: 用地与规划
# description: 用地预审先于立项,农用地转用和征收土地按层级报批、按程序办理,开工前取得规划许可,占用黑土地落实保护措施。
# schemas:
#   - input: schema.facts
package rules.land

import data.lib.deferral
import data.lib.facts
import data.lib.params
import data.lib.permit

held(types) := facts.done_documents_of(types)

is_held(types) := count(held(types)) > 0

type_of(i) := facts.element("/documents/*/type", i)

date_of(i) := facts.element("/documents/*/date", i)

earliest(documents) := min({document.date | some document in documents})

first_of(documents) := min({i | some i, document in documents; document.date == earliest(documents)})

undated(types) := facts.unstated("/documents/*/date", held(types))

# METADATA
# title: 用地预审与选址意见书
# description: 新增用地的项目须在审批、核准前取得用地预审与选址意见书,备案项目前后均可;尚未立项的只提示,以土地使用权证代替的须早于立项。
# custom:
#   code: GI-030
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2021-09-01"
#   basis:
#     - {source: SC-743, clause: 第二十四条(一), confidence: text}
#     - {source: PLANNING-LAW, clause: 第三十六条, confidence: text}
#     - {source: LAND-PREVIEW, clause: 有效期, confidence: background}
#   title_en: Land pre-review and site opinion
#   description_en: A project on new land has its pre-review and site opinion before it is approved, around the time of filing where it is only filed; without an approval yet it is a hint, and a land title stands in only where it came first.
#   values:
#     type: {kind: code, zh: 立项文件, en: approval}
#     actual: {kind: date, zh: 用地文件日期, en: date of the land document}
#     expected: {kind: date, zh: 立项日期, en: date of the approval}
#     gap: {kind: days, zh: 晚, en: days late}
#     limit: {kind: date, zh: 有效至, en: valid until}
#   messages:
#     fail: {zh: "项目新增用地,附件中没有已办结的用地预审与选址意见书", en: "the project takes new land, and no finished pre-review and site opinion is attached"}
#     later: {zh: "项目新增用地,附件中没有已办结的用地预审与选址意见书,须在审批、核准前(备案前后)取得", en: "the project takes new land without a finished pre-review and site opinion, which is due before the approval, or around the filing"}
#     order: {zh: "用地预审与选址意见书日期为 {actual},晚于{type} {expected},晚 {gap};如属重新办理,请一并附上原意见书", en: "the pre-review and site opinion is dated {actual}, {gap} after {type} of {expected}; if it replaces an older one, attach that as well"}
#     title: {zh: "没有用地预审与选址意见书,土地使用权证日期为 {actual},晚于{type} {expected},晚 {gap};请核对立项时是否已是建设用地", en: "there is no pre-review and site opinion, and the land title is dated {actual}, {gap} after {type} of {expected}: check that the site was construction land by then"}
#     expired: {zh: "用地预审与选址意见书日期为 {actual},有效期到 {limit},已过 {gap},尚未取得用地批准;请核对是否延期", en: "the pre-review and site opinion of {actual} was valid until {limit}, {gap} ago, and the land is not granted yet: check that it was extended"}
#   remedy: 办理用地预审与选址意见书
#   remedy_en: Obtain the combined pre-review and site opinion
applies["GI-030"] := input.project.new_land

needs["GI-030"] contains "/project/new_land"

needs["GI-030"] contains "/project/status" if unreviewed

needs["GI-030"] contains "/documents"

needs["GI-030"] contains pointer if some pointer in (undated(preview) | undated(approvals))

needs["GI-030"] contains pointer if {
	not is_held(approvals)
	some pointer in permit.unclear(approvals)
}

needs["GI-030"] contains pointer if {
	not is_held(preview)
	some pointer in (permit.unclear(preview | title) | undated(title))
}

preview := {"land_preview"}

title := {"land_certificate"}

# Once the land is granted the pre-review has done its work.
grants := title | {"land_use_approval", "planning_land_permit"}

approvals := {type | some type in params.at(data.params.land_first_approvals, input.judged_on)}

first_approval := first_of(held(approvals))

unreviewed if {
	not is_held(preview)
	not is_held(title)
	not is_held(approvals)
}

findings["GI-030"] contains object.union(after_approval(held(preview)), {"message": "order"}) if is_held(preview)

findings["GI-030"] contains object.union(after_approval(held(title)), {"message": "title", "severity": "warn"}) if {
	not is_held(preview)
	is_held(title)
}

findings["GI-030"] contains object.union(absence, object.union(permit_due, waiver)) if {
	not is_held(preview)
	not is_held(title)
}

findings["GI-030"] contains {
	"pointer": date_of(last),
	"ok": input.judged_on <= limit,
	"message": "expired",
	"confidence": valid.confidence,
	"values": {"actual": date, "limit": limit, "gap": facts.days_between(limit, input.judged_on)},
} if {
	not is_held(grants)
	date := max({document.date | some document in held(preview)})
	last := max({i | some i, document in held(preview); document.date == date})
	valid := params.entry(data.params.land_preview_years, input.judged_on)
	limit := facts.years_after(date, valid.value)
}

after_approval(documents) := {
	"pointer": date_of(first_of(documents)),
	"ok": earliest(documents) <= approval.date,
	"values": {
		"type": approval.type, "actual": earliest(documents), "expected": approval.date,
		"gap": facts.days_between(approval.date, earliest(documents)),
	},
} if {
	approval := input.documents[first_approval]
} else := {"pointer": type_of(min(object.keys(documents))), "ok": true, "values": {}}

absence := {"pointer": facts.place_of(preview), "ok": false, "values": {}}

permit_due := {} if {
	is_held(approvals)
} else := {"message": "later", "severity": "warn"} if {
	permit.begun == false
} else := {} if permit.begun

# A promise about what a project of the major strategies lacks counts where nothing
# but treasury bonds is asked for.
waiver := {"waived": {"deferral": min(promises)}} if {
	count(promises) > 0
} else := {}

promises := deferral.covering("land_preview") | major_strategies

major_strategies := deferral.covering("two_heavy_formalities") if {
	input.lists == ["treasury_bond"]
	{object.get(request, "track", "") | some request in facts.applications_for("treasury_bond")} == {"two_heavy"}
} else := set()

# METADATA
# title: 农转用与征地审批层级
# description: 转用农用地、征收土地的项目,用地批准须由有权的层级作出;尚未开工且没有用地批准的只提示应报的层级。
# custom:
#   code: GI-031
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2020-01-01"
#   basis:
#     - {source: LAND-LAW, clause: 第四十四条, confidence: text}
#     - {source: LAND-LAW, clause: 第四十六条, confidence: text}
#   title_en: Level of farmland conversion and expropriation approval
#   description_en: Where farmland is converted or land is taken, the land approval comes from the level that may give it; before the start and without an approval the level is only pointed out.
#   values:
#     land: {kind: text, zh: 土地, en: land in Chinese}
#     land_en: {kind: text, zh: 土地(英文), en: land}
#     actual: {kind: decimal, zh: 公顷, en: hectares}
#     limit: {kind: count, zh: 界限(公顷), en: hectares above which}
#     authority: {kind: text, zh: 应报, en: authority in Chinese}
#     authority_en: {kind: text, zh: 应报(英文), en: authority}
#     level: {kind: code, zh: 批准层级, en: level that approved}
#   messages:
#     fail: {zh: "{land} {actual} 公顷,须由{authority}批准,所附用地批准的层级为{level}", en: "{land_en} comes to {actual} ha and needs the approval of {authority_en}; the one attached is of the level {level}"}
#     absent: {zh: "{land} {actual} 公顷,须由{authority}批准,附件中没有已办结的用地批准", en: "{land_en} comes to {actual} ha and needs the approval of {authority_en}; no finished land approval is attached"}
#     later: {zh: "{land} {actual} 公顷,须在开工前由{authority}批准,附件中没有已办结的用地批准", en: "{land_en} comes to {actual} ha and needs the approval of {authority_en} before the start; no finished land approval is attached"}
#   remedy: 按层级报批
#   remedy_en: Apply at the right level
applies["GI-031"] := false if input.project.new_land == false

applies["GI-031"] := taken > 0 if input.project.new_land

needs["GI-031"] contains "/project/new_land"

needs["GI-031"] contains pointer if {
	input.project.new_land
	some pointer in {
		"/project/land_ha/farmland", "/project/land_ha/cultivated",
		"/project/land_ha/basic_farmland",
	}
}

needs["GI-031"] contains "/project/land_ha/total_expropriated" if {
	input.project.new_land
	not taking_known
}

needs["GI-031"] contains pointer if {
	taken > 0
	some pointer in ({"/documents"} | facts.unstated("/documents/*/level", held(land_use)))
}

needs["GI-031"] contains pointer if {
	taken > 0
	not is_held(land_use)
	some pointer in ({"/project/status"} | permit.unclear(land_use))
}

land_use := {"land_use_approval"}

land := input.project.land_ha

# Land taken as stated. A new project that turns no farmland over, pays for no taking
# and speaks of none takes none, and is not asked how much.
expropriated := land.total_expropriated

expropriated := 0 if {
	not is_number(object.get(land, "total_expropriated", null))
	input.project.status == "new"
	farmland == 0
	every item in input.investment.items {
		item.type != "land_and_relocation"
	}
	not input.land.expropriation
}

taking_known if is_number(expropriated)

# Land taken is first cultivated land, as far as there is any.
area := object.union(
	{
		"basic_farmland": land.basic_farmland,
		"cultivated": min([land.cultivated, expropriated]),
		"other": max([expropriated - land.cultivated, 0]),
		"expropriated": expropriated,
	},
	{"converted": farmland | expropriated == 0},
)

farmland := max([land.farmland, land.cultivated, land.basic_farmland])

taken := max([farmland, expropriated]) if area

land_levels := {document.level | some document in held(land_use)}

first_land_use := min(object.keys(held(land_use)))

findings["GI-031"] contains object.union_n([
	{"values": {
		"land": row.zh, "land_en": row.en, "actual": area[row.land], "limit": above(row),
		"authority": row.authority, "authority_en": row.authority_en,
	}},
	{"severity": severity | severity := row.severity},
	judged(row),
]) if {
	some row in params.in_force(data.params.land_approval_levels, input.judged_on)
}

exceeded(row) if area[row.land] > above(row) * 1000000

above(row) := object.get(row, "above_ha", 0)

judged(row) := {"pointer": "/project/land_ha", "ok": true} if {
	not exceeded(row)
} else := {
	"pointer": facts.element("/documents/*/level", first_land_use),
	"ok": count(land_levels & {level | some level in row.levels}) > 0,
	"values": {"level": input.documents[first_land_use].level},
} if {
	is_held(land_use)
} else := object.union({"pointer": facts.place_of(land_use), "ok": false}, approval_due)

approval_due := {"message": "later", "severity": "warn"} if {
	permit.begun == false
} else := object.union({"message": "absent"}, deferral.waiver("land_use_approval")) if permit.begun

# METADATA
# title: 规划许可
# description: 城市、镇规划区内的项目须在开工前取得建设工程规划许可证,新增用地的还须取得建设用地规划许可证;尚未开工的不问。
# custom:
#   code: GI-033
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2008-01-01"
#   basis:
#     - {source: PLANNING-LAW, clause: 第三十七条, confidence: text}
#     - {source: PLANNING-LAW, clause: 第三十八条, confidence: text}
#     - {source: PLANNING-LAW, clause: 第四十条, confidence: text}
#   title_en: Planning permits
#   description_en: Within the planning area of a city or town, works that have begun had their works-planning permit before the start, and on new land the land-planning permit as well.
#   values:
#     permit: {kind: code, zh: 许可, en: permit}
#     type: {kind: code, zh: 所附许可, en: permit attached}
#     actual: {kind: date, zh: 日期, en: date}
#     start: {kind: date, zh: 开工, en: start}
#     gap: {kind: days, zh: 晚, en: days late}
#   messages:
#     fail: {zh: "项目在城市、镇规划区内已经开工,附件中没有已办结的{permit}", en: "works have begun within the planning area of a city or town, and no finished {permit} is attached"}
#     late: {zh: "{permit}日期为 {actual},晚于开工 {start},晚 {gap}", en: "{permit} is dated {actual}, {gap} after the start on {start}"}
#   remedy: 办理规划许可
#   remedy_en: Obtain the permits
applies["GI-033"] := false if permit.begun == false

applies["GI-033"] if {
	permit.begun
	permitted
}

applies["GI-033"] := input.project.in_planning_area if {
	permit.begun
	not permitted
}

needs["GI-033"] contains "/project/status"

needs["GI-033"] contains "/project/in_planning_area" if not permitted

needs["GI-033"] contains "/project/new_land" if not is_held(land_permit)

needs["GI-033"] contains pointer if some pointer in permit.asked(held(works_permit), works_permit)

needs["GI-033"] contains pointer if {
	on_new_land
	some pointer in permit.asked(held(land_permit), land_permit)
}

works_permit := {"planning_permit"}

land_permit := {"planning_land_permit"}

# A site that was built on before has no new land to be permitted, and a land permit
# that is attached is read whatever the land.
on_new_land if is_held(land_permit)

on_new_land if input.project.new_land

land_permit_shown if is_held(land_permit)

land_permit_shown if input.project.new_land == false

# With both in hand nobody asks where the site is.
permitted if {
	is_held(works_permit)
	land_permit_shown
}

findings["GI-033"] contains object.union(
	permit.check(held(works_permit), works_permit, "planning_works_permit"),
	{"values": {"permit": "planning_permit"}},
)

findings["GI-033"] contains object.union(
	permit.check(held(land_permit), land_permit, "planning_land_permit"),
	{"values": {"permit": "planning_land_permit"}},
) if {
	on_new_land
}
