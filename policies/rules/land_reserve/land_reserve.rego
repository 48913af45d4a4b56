# METADATA
# scope: package
# title: 土地储备
# description: 土地储备项目的计划、机构、地块、价格和收支平衡。
# schemas:
#   - input: schema.facts
package rules.land_reserve

import data.lib.facts
import data.lib.params

of_land_reserve := input.project.category == "land_reserve"

place(i, name) := sprintf("/land_reserve/parcels/%d/%s", [i, name])

name_of(i) := object.get(input.land_reserve.parcels[i], "code", sprintf("%d", [i + 1]))

total_income := sum([parcel.income | some parcel in input.land_reserve.parcels])

# METADATA
# title: 纳入土地储备计划
# description: 土地储备项目须有年度土地储备计划文件,每宗地块都须列入该计划。
# custom:
#   code: SB-LAND-01
#   severity: block
#   lists: [special_bond]
#   from: "2025-03-04"
#   basis:
#     - {source: ZRZF-2025-45, clause: 土地储备计划, confidence: text}
#   title_en: In the land-reserve plan
#   description_en: A land-reserve project states its plan document, and every parcel stands in that plan.
#   values:
#     parcel: {kind: text, zh: 地块, en: parcel}
#   messages:
#     fail: {zh: "地块 {parcel} 未列入土地储备计划", en: "parcel {parcel} is not in the land-reserve plan"}
#   remedy: 先将地块纳入土地储备计划
#   remedy_en: Enter the parcel into the plan first
applies["SB-LAND-01"] := of_land_reserve

needs["SB-LAND-01"] contains "/project/category"

needs["SB-LAND-01"] contains "/land_reserve/plan_doc"

needs["SB-LAND-01"] contains "/land_reserve/parcels/*/in_plan"

findings["SB-LAND-01"] contains {
	"pointer": place(i, "in_plan"),
	"ok": parcel.in_plan,
	"values": {"parcel": name_of(i)},
} if {
	some i, parcel in input.land_reserve.parcels
}

# METADATA
# title: 电子监管标识码
# description: 土地储备项目和每宗地块都须有全国土地资产系统的电子监管标识码。
# custom:
#   code: SB-LAND-02
#   severity: block
#   lists: [special_bond]
#   from: "2025-03-04"
#   basis:
#     - {source: ZRZF-2025-45, clause: 系统标识码, confidence: text}
#   title_en: System identification code
#   description_en: The project and each of its parcels carry the identification code of the national land-asset system.
#   values:
#     parcel: {kind: text, zh: 地块, en: parcel}
#     actual: {kind: text, zh: 填报内容, en: stated}
#   messages:
#     fail: {zh: "项目的电子监管标识码填为“{actual}”,不是标识码", en: "the project's system code reads {actual}, which is no code"}
#     parcel: {zh: "地块 {parcel} 的电子监管标识码填为“{actual}”,不是标识码", en: "the system code of parcel {parcel} reads {actual}, which is no code"}
#   remedy: 在系统登记后补录标识码
#   remedy_en: Register in the system and add the code
applies["SB-LAND-02"] := of_land_reserve

needs["SB-LAND-02"] contains "/project/category"

needs["SB-LAND-02"] contains "/land_reserve/system_code"

needs["SB-LAND-02"] contains "/land_reserve/parcels/*/system_code"

# Words such as 办理中 stand where a code is still to come.
is_code(text) := regex.match(`[0-9]`, text)

findings["SB-LAND-02"] contains {
	"pointer": "/land_reserve/system_code",
	"ok": is_code(actual),
	"values": {"actual": actual},
} if {
	actual := input.land_reserve.system_code
}

findings["SB-LAND-02"] contains {
	"pointer": place(i, "system_code"),
	"ok": is_code(parcel.system_code),
	"message": "parcel",
	"values": {"parcel": name_of(i), "actual": parcel.system_code},
} if {
	some i, parcel in input.land_reserve.parcels
}

# METADATA
# title: 名录内土地储备机构
# description: 土地储备机构须列入名录,项目单位(资金使用单位)须是该机构。
# custom:
#   code: SB-LAND-03
#   severity: block
#   lists: [special_bond]
#   from: "2025-03-04"
#   basis:
#     - {source: ZRZF-2025-45, clause: 名录内机构, confidence: text}
#     - {source: CY-2017-62, clause: 土地储备机构, confidence: background}
#   title_en: Listed land-reserve agency
#   description_en: The land-reserve agency is on the list, and the project unit, which uses the money, is that agency.
#   values:
#     actual: {kind: text, zh: 项目单位, en: project unit}
#     agency: {kind: text, zh: 储备机构, en: agency}
#   messages:
#     fail: {zh: "土地储备机构 {agency} 不在名录内", en: "land-reserve agency {agency} is not on the list"}
#     user: {zh: "项目单位为 {actual},不是土地储备机构 {agency}", en: "the project unit is {actual}, not the land-reserve agency {agency}"}
#   remedy: 更换为名录内机构
#   remedy_en: Use a listed agency
applies["SB-LAND-03"] := of_land_reserve

needs["SB-LAND-03"] contains "/project/category"

needs["SB-LAND-03"] contains "/project/owner/name"

needs["SB-LAND-03"] contains "/land_reserve/agency/name"

needs["SB-LAND-03"] contains "/land_reserve/agency/listed"

findings["SB-LAND-03"] contains {
	"pointer": "/land_reserve/agency/listed",
	"ok": agency.listed,
	"values": {"agency": agency.name},
} if {
	agency := input.land_reserve.agency
}

findings["SB-LAND-03"] contains {
	"pointer": "/project/owner/name",
	"ok": actual == agency,
	"message": "user",
	"values": {"actual": actual, "agency": agency},
} if {
	actual := input.project.owner.name
	agency := input.land_reserve.agency.name
}

# METADATA
# title: 存量闲置土地截止日
# description: 按存量闲置土地收购的地块,供应日期不得晚于规定的截止日。
# custom:
#   code: SB-LAND-04
#   severity: block
#   lists: [special_bond]
#   from: "2025-03-04"
#   basis:
#     - {source: ZRZF-2025-45, clause: 存量闲置土地, confidence: text}
#   title_en: Cut-off date for idle land
#   description_en: A parcel taken in as stock idle land was supplied no later than the cut-off day.
#   values:
#     parcel: {kind: text, zh: 地块, en: parcel}
#     actual: {kind: date, zh: 供应日期, en: supplied}
#     limit: {kind: date, zh: 截止日, en: cut-off}
#     gap: {kind: days, zh: 晚, en: late by}
#   messages:
#     fail: {zh: "地块 {parcel} 于 {actual} 供应,晚于 {limit}(晚 {gap}),不得按存量闲置土地收购", en: "parcel {parcel} was supplied on {actual}, {gap} after {limit}, and cannot be bought as stock idle land"}
#   remedy: 不按存量闲置土地收购该地块
#   remedy_en: Do not buy the parcel as stock idle land
applies["SB-LAND-04"] := of_land_reserve

needs["SB-LAND-04"] contains "/project/category"

needs["SB-LAND-04"] contains "/land_reserve/parcels/*/stock_idle"

needs["SB-LAND-04"] contains pointer if {
	some pointer in facts.unstated("/land_reserve/parcels/*/supply_date", idle_parcels)
}

idle_parcels := {i: parcel |
	some i, parcel in input.land_reserve.parcels
	parcel.stock_idle == true
}

findings["SB-LAND-04"] contains {
	"pointer": place(i, "supply_date"),
	"ok": parcel.supply_date <= limit,
	"values": {"parcel": name_of(i), "actual": parcel.supply_date, "limit": limit, "gap": facts.days_between(limit, parcel.supply_date)},
} if {
	limit := params.at(data.params.idle_supply_cutoff, input.judged_on)
	some i, parcel in idle_parcels
}

findings["SB-LAND-04"] contains {"pointer": "/land_reserve/parcels", "ok": true, "values": {}} if count(idle_parcels) == 0

# METADATA
# title: 单个项目融资收益平衡
# description: 项目各地块评估出让收入合计,须不少于土地储备成本与债券本金二者较大者加债券利息。
# custom:
#   code: SB-LAND-05
#   severity: block
#   lists: [special_bond]
#   from: "2025-03-04"
#   basis:
#     - {source: ZRZF-2025-45, clause: 项目融资收益平衡, confidence: text}
#   title_en: Balance per land project
#   description_en: The appraised income of all parcels covers the larger of land-reserve cost and bond principal, and the bond interest.
#   values:
#     actual: {kind: money, zh: 评估出让收入, en: appraised income}
#     limit: {kind: money, zh: 须覆盖, en: to be covered}
#     gap: {kind: money, zh: 缺口, en: shortfall}
#     cost: {kind: money, zh: 储备成本, en: land-reserve cost}
#     principal: {kind: money, zh: 债券本金, en: bond principal}
#     interest: {kind: money, zh: 债券利息, en: bond interest}
#   messages:
#     fail: {zh: "地块评估出让收入合计 {actual},少于须覆盖的 {limit}(储备成本 {cost}、债券本金 {principal}、债券利息 {interest}),缺口 {gap}", en: "the parcels are appraised at {actual}, less than the {limit} to be covered (cost {cost}, bond principal {principal}, bond interest {interest}): {gap} short"}
#   remedy: 重新组合地块或压减债券规模
#   remedy_en: Regroup the parcels or cut the bond
applies["SB-LAND-05"] := of_land_reserve

needs["SB-LAND-05"] contains "/project/category"

needs["SB-LAND-05"] contains "/land_reserve/parcels/*/income"

needs["SB-LAND-05"] contains "/land_reserve/parcels/*/cost"

needs["SB-LAND-05"] contains "/debt_service/*/principal"

needs["SB-LAND-05"] contains "/debt_service/*/interest"

# The principal pays the cost once; counting both in full would ask for the cost twice.
findings["SB-LAND-05"] contains {
	"pointer": "/land_reserve/parcels",
	"ok": total_income >= limit,
	"values": {"actual": total_income, "limit": limit, "gap": limit - total_income, "cost": cost, "principal": principal, "interest": interest},
} if {
	cost := sum([parcel.cost | some parcel in input.land_reserve.parcels])
	principal := sum([row.principal | some row in input.debt_service])
	interest := sum([row.interest | some row in input.debt_service])
	limit := max([cost, principal]) + interest
}

# METADATA
# title: 不得反复回购虚增收入
# description: 收回、收购的地块,不得是近期由同一政府供应给其控制的企业的土地。
# custom:
#   code: SB-LAND-06
#   severity: warn
#   lists: [special_bond]
#   from: "2025-03-04"
#   basis:
#     - {source: ZRZF-2025-45, clause: 防止虚增收入, confidence: text}
#     - {source: ENGINEERING, clause: 回购间隔, confidence: engineering}
#   title_en: No circular buy-back
#   description_en: A parcel recovered or bought was not lately supplied by the same government to a holder that it controls.
#   values:
#     parcel: {kind: text, zh: 地块, en: parcel}
#     seller: {kind: text, zh: 原使用权人, en: holder}
#     actual: {kind: date, zh: 最近一次供应, en: last supplied}
#     limit: {kind: date, zh: 提示期届满, en: interval ends}
#     submitted: {kind: date, zh: 申报日期, en: submitted}
#   messages:
#     fail: {zh: "地块 {parcel} 于 {actual} 供应给政府控制的 {seller},申报日期 {submitted} 早于 {limit},疑似回购虚增收入", en: "parcel {parcel} was supplied on {actual} to {seller}, which the government controls; the submission on {submitted} is before {limit}, which looks like a circular buy-back"}
#   remedy: 剔除可疑地块
#   remedy_en: Remove the parcel
applies["SB-LAND-06"] := of_land_reserve

needs["SB-LAND-06"] contains "/project/category"

needs["SB-LAND-06"] contains "/submitted_on"

needs["SB-LAND-06"] contains "/land_reserve/parcels/*/method"

bought_parcels := {i: parcel |
	some i, parcel in input.land_reserve.parcels
	parcel.method in {"recovery", "purchase"}
}

controlled_parcels := {i: parcel |
	some i, parcel in bought_parcels
	parcel.seller_controlled == true
}

needs["SB-LAND-06"] contains pointer if {
	some pattern in ["/land_reserve/parcels/*/seller", "/land_reserve/parcels/*/seller_controlled"]
	some pointer in facts.unstated(pattern, bought_parcels)
}

needs["SB-LAND-06"] contains pointer if {
	some pointer in facts.unstated("/land_reserve/parcels/*/last_supply", controlled_parcels)
}

findings["SB-LAND-06"] contains {
	"pointer": place(i, "last_supply"),
	"ok": input.submitted_on >= limit,
	"values": {"parcel": name_of(i), "seller": parcel.seller, "actual": parcel.last_supply, "limit": limit, "submitted": input.submitted_on},
} if {
	some i, parcel in controlled_parcels
	limit := facts.years_after(parcel.last_supply, params.at(data.params.buy_back_years, input.judged_on))
}

findings["SB-LAND-06"] contains {"pointer": "/land_reserve/parcels", "ok": true, "values": {}} if count(controlled_parcels) == 0

# METADATA
# title: 权属清晰
# description: 地块不得有抵押、查封;有的须写明解除方案和日期。
# custom:
#   code: SB-LAND-07
#   severity: warn
#   lists: [special_bond]
#   from: "2025-03-04"
#   basis:
#     - {source: ZRZF-2025-45, clause: 权属清晰, confidence: text}
#   title_en: Clear title
#   description_en: A parcel is neither mortgaged nor sealed, or a plan of release with its date is stated.
#   values:
#     parcel: {kind: text, zh: 地块, en: parcel}
#   messages:
#     fail: {zh: "地块 {parcel} 有抵押,未写明解除方案和日期", en: "parcel {parcel} is mortgaged, without a plan of release and its date"}
#     sealed: {zh: "地块 {parcel} 被查封,未写明解除方案和日期", en: "parcel {parcel} is sealed, without a plan of release and its date"}
#   remedy: 先解除抵押、查封,或写明解除方案和日期
#   remedy_en: Release it first, or state the plan and its date
applies["SB-LAND-07"] := of_land_reserve

needs["SB-LAND-07"] contains "/project/category"

needs["SB-LAND-07"] contains "/land_reserve/parcels/*/mortgage"

needs["SB-LAND-07"] contains "/land_reserve/parcels/*/sealed"

released(parcel) if {
	is_string(parcel.release_plan)
	is_string(parcel.release_date)
}

clear(parcel, burden) if parcel[burden] == false

clear(parcel, _) if released(parcel)

findings["SB-LAND-07"] contains {
	"pointer": place(i, burden),
	"ok": i in {j | some j, parcel in input.land_reserve.parcels; clear(parcel, burden)},
	"message": message,
	"values": {"parcel": name_of(i)},
} if {
	some i, _ in input.land_reserve.parcels
	some burden, message in {"mortgage": "fail", "sealed": "sealed"}
}

# METADATA
# title: 收回后再供应
# description: 当年再供应的房地产用地面积,不得超过当年收回房地产用地面积的规定比例。
# custom:
#   code: SB-LAND-08
#   severity: warn
#   lists: [special_bond]
#   from: "2024-11-07"
#   basis:
#     - {source: ZRZF-2024-242, clause: 再供应比例, confidence: secondary}
#   title_en: Resupply of recovered land
#   description_en: Land supplied again for real estate in the year stays within the set share of the real-estate land recovered that year.
#   values:
#     actual: {kind: decimal, zh: 再供应公顷, en: hectares supplied again}
#     recovered: {kind: decimal, zh: 收回公顷, en: hectares recovered}
#     limit: {kind: percent_int, zh: 比例上限, en: limit}
#   messages:
#     fail: {zh: "当年再供应房地产用地 {actual} 公顷,超过收回面积 {recovered} 公顷的 {limit}", en: "{actual} ha are supplied again for real estate, more than {limit} of the {recovered} ha recovered"}
#   remedy: 控制再供应规模
#   remedy_en: Limit the resupply
applies["SB-LAND-08"] := of_land_reserve

needs["SB-LAND-08"] contains "/project/category"

needs["SB-LAND-08"] contains "/land_reserve/recovered_area"

needs["SB-LAND-08"] contains "/land_reserve/resupply_area"

findings["SB-LAND-08"] contains {
	"pointer": "/land_reserve/resupply_area",
	"ok": (actual * 100) <= (recovered * limit),
	"values": {"actual": actual, "recovered": recovered, "limit": limit},
} if {
	actual := input.land_reserve.resupply_area
	recovered := input.land_reserve.recovered_area
	limit := params.at(data.params.resupply_share, input.judged_on)
}

# METADATA
# title: 收购基础价格
# description: 收回、收购存量闲置土地的价格,不得高于市场评估价与企业土地成本中的较低者。
# custom:
#   code: SB-LAND-09
#   severity: warn
#   lists: [special_bond]
#   from: "2024-11-07"
#   basis:
#     - {source: ZRZF-2024-242, clause: 收购基础价格, confidence: background}
#   title_en: Base price
#   description_en: The price paid for stock idle land is no higher than the lower of market appraisal and the land cost of the enterprise.
#   values:
#     parcel: {kind: text, zh: 地块, en: parcel}
#     actual: {kind: money, zh: 收购价格, en: price}
#     limit: {kind: money, zh: 基础价格, en: base price}
#     gap: {kind: money, zh: 超出, en: above by}
#   messages:
#     fail: {zh: "地块 {parcel} 收购价格 {actual},高于基础价格 {limit},超出 {gap}", en: "the price of parcel {parcel} is {actual}, {gap} above the base price of {limit}"}
#   remedy: 重新核定价格
#   remedy_en: Set the price again
applies["SB-LAND-09"] := of_land_reserve

needs["SB-LAND-09"] contains "/project/category"

needs["SB-LAND-09"] contains "/land_reserve/parcels/*/stock_idle"

needs["SB-LAND-09"] contains pointer if {
	some pattern in ["/land_reserve/parcels/*/price", "/land_reserve/parcels/*/appraisal", "/land_reserve/parcels/*/land_cost"]
	some pointer in facts.unstated(pattern, idle_parcels)
}

findings["SB-LAND-09"] contains {
	"pointer": place(i, "price"),
	"ok": parcel.price <= limit,
	"values": {"parcel": name_of(i), "actual": parcel.price, "limit": limit, "gap": parcel.price - limit},
} if {
	some i, parcel in idle_parcels
	limit := min([parcel.appraisal, parcel.land_cost])
}

findings["SB-LAND-09"] contains {"pointer": "/land_reserve/parcels", "ok": true, "values": {}} if count(idle_parcels) == 0

# METADATA
# title: 土储年度平衡
# description: 土地储备项目每年的储备资金须不少于当年储备支出,评估出让收入合计须不少于储备支出合计。
# custom:
#   code: SB-CF-03
#   severity: block
#   lists: [special_bond]
#   from: "2017-05-16"
#   basis:
#     - {source: CY-2017-62, clause: 收支平衡条款, confidence: secondary}
#     - {source: SYS-PRACTICE, clause: 土储年度平衡, confidence: secondary}
#   title_en: Land-reserve yearly balance
#   description_en: The money of each year covers the land-reserve spending of that year, and the appraised income covers the spending of all years.
#   values:
#     year: {kind: year, zh: 年度, en: year}
#     actual: {kind: money, zh: 资金或收入, en: money}
#     expected: {kind: money, zh: 储备支出, en: spending}
#     gap: {kind: money, zh: 缺口, en: shortfall}
#   messages:
#     fail: {zh: "{year} 年储备资金 {actual},少于储备支出 {expected},缺口 {gap}", en: "the money of {year} is {actual}, less than the spending of {expected}: {gap} short"}
#     total: {zh: "评估出让收入合计 {actual},少于储备支出合计 {expected},缺口 {gap}", en: "the appraised income is {actual}, less than the spending of {expected}: {gap} short"}
#   remedy: 调整地块或年度安排
#   remedy_en: Adjust the parcels or the years
applies["SB-CF-03"] := of_land_reserve

needs["SB-CF-03"] contains "/project/category"

needs["SB-CF-03"] contains "/land_reserve/parcels/*/income"

needs["SB-CF-03"] contains "/land_reserve/by_year/*/year"

needs["SB-CF-03"] contains "/land_reserve/by_year/*/funds"

needs["SB-CF-03"] contains "/land_reserve/by_year/*/expenditure"

findings["SB-CF-03"] contains {
	"pointer": sprintf("/land_reserve/by_year/%d/funds", [i]),
	"ok": row.funds >= row.expenditure,
	"values": {"year": row.year, "actual": row.funds, "expected": row.expenditure, "gap": row.expenditure - row.funds},
} if {
	some i, row in input.land_reserve.by_year
}

findings["SB-CF-03"] contains {
	"pointer": "/land_reserve/by_year",
	"ok": total_income >= spending,
	"message": "total",
	"values": {"actual": total_income, "expected": spending, "gap": spending - total_income},
} if {
	spending := sum([row.expenditure | some row in input.land_reserve.by_year])
}
