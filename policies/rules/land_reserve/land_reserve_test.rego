package land_reserve_test

import data.lib.testing

idle := {
	"code": "A1", "in_plan": true, "system_code": "D1", "method": "recovery", "stock_idle": true,
	"supply_date": "2024-11-07", "seller": "甲", "seller_controlled": true, "last_supply": "2023-03-10",
	"mortgage": false, "sealed": false, "income": 1100, "cost": 900, "price": 500, "appraisal": 500, "land_cost": 600,
}

land := {
	"plan_doc": "1号", "system_code": "P1", "agency": {"name": "乙", "listed": true},
	"by_year": [{"year": 2025, "funds": 900, "expenditure": 900}],
	"recovered_area": 10, "resupply_area": 5,
}

with_land(code, section, parcel) := testing.judge(code, {
	"submitted_on": "2025-03-10",
	"project": {"category": "land_reserve", "owner": {"name": "乙"}},
	"debt_service": [{"principal": 1000, "interest": 100}],
	"land_reserve": object.union(object.union(land, section), {"parcels": [object.union(idle, parcel)]}),
})

codes := {
	"SB-LAND-01", "SB-LAND-02", "SB-LAND-03", "SB-LAND-04", "SB-LAND-05",
	"SB-LAND-06", "SB-LAND-07", "SB-LAND-08", "SB-LAND-09", "SB-CF-03",
}

test_all_is_in_order_at_the_borders if {
	every code in codes {
		with_land(code, {}, {}).verdict == "pass"
		testing.judge(code, {"project": {"category": "general"}}).verdict == "not_applicable"
	}
}

test_plain_land_is_not_asked_for_a_seller if {
	plain := {"stock_idle": false, "method": "requisition", "price": 900}
	every code in codes {
		with_land(code, {}, plain).verdict == "pass"
	}
}

fails(code, section, parcel) := {place | some place, _ in testing.places(answer)} if {
	answer := with_land(code, section, parcel)
	answer.verdict == "fail"
}

test_plan_code_and_agency if {
	fails("SB-LAND-01", {}, {"in_plan": false}) == {"/land_reserve/parcels/0/in_plan"}
	fails("SB-LAND-02", {"system_code": "无"}, {"system_code": "无"}) == {"/land_reserve/system_code", "/land_reserve/parcels/0/system_code"}
	fails("SB-LAND-03", {"agency": {"name": "丙", "listed": false}}, {}) == {"/land_reserve/agency/listed", "/project/owner/name"}
}

test_one_step_past if {
	fails("SB-LAND-04", {}, {"supply_date": "2024-11-08"}) == {"/land_reserve/parcels/0/supply_date"}
	fails("SB-LAND-05", {}, {"income": 1099}) == {"/land_reserve/parcels"}
	fails("SB-LAND-05", {}, {"cost": 1001}) == {"/land_reserve/parcels"}
	fails("SB-LAND-06", {}, {"last_supply": "2023-03-11"}) == {"/land_reserve/parcels/0/last_supply"}
	fails("SB-LAND-08", {"resupply_area": 6}, {}) == {"/land_reserve/resupply_area"}
	fails("SB-LAND-09", {}, {"price": 501}) == {"/land_reserve/parcels/0/price"}
	fails("SB-CF-03", {}, {"income": 899}) == {"/land_reserve/by_year"}
	late := [{"year": 2025, "funds": 899, "expenditure": 900}]
	fails("SB-CF-03", {"by_year": late}, {}) == {"/land_reserve/by_year/0/funds"}
}

test_burdened_land_has_a_plan_of_release if {
	burdened := {"mortgage": true, "sealed": true}
	fails("SB-LAND-07", {}, burdened) == {"/land_reserve/parcels/0/mortgage", "/land_reserve/parcels/0/sealed"}
	planned := object.union(burdened, {"release_plan": "1号"})
	fails("SB-LAND-07", {}, planned) == {"/land_reserve/parcels/0/mortgage", "/land_reserve/parcels/0/sealed"}
	with_land("SB-LAND-07", {}, object.union(planned, {"release_date": "2025-12-31"})).verdict == "pass"
}

test_what_idle_land_must_state if {
	bare := testing.judge("SB-LAND-09", {"project": {"category": "land_reserve"}, "land_reserve": {"parcels": [{"stock_idle": true}]}})
	bare.missing == {"/land_reserve/parcels/0/price", "/land_reserve/parcels/0/appraisal", "/land_reserve/parcels/0/land_cost"}
	testing.judge("SB-LAND-04", {"project": {"category": "land_reserve"}}).missing == {"/land_reserve/parcels"}
}

test_the_holder_and_the_supply_are_stated if {
	supplied := testing.judge("SB-LAND-04", {"project": {"category": "land_reserve"}, "land_reserve": {"parcels": [{"stock_idle": true}]}})
	supplied.missing == {"/land_reserve/parcels/0/supply_date"}
	bought(parcel) == {"/land_reserve/parcels/0/seller", "/land_reserve/parcels/0/seller_controlled"}
	bought(object.union(parcel, {"seller": "甲", "seller_controlled": true})) == {"/land_reserve/parcels/0/last_supply"}
}

parcel := {"method": "purchase"}

bought(land_bought) := testing.judge("SB-LAND-06", {
	"submitted_on": "2025-03-10",
	"project": {"category": "land_reserve"},
	"land_reserve": {"parcels": [land_bought]},
}).missing
