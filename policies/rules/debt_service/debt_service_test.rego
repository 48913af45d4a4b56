package debt_service_test

import data.lib.testing

wan := 1000000

ds_01(tranches) := testing.judge("SB-DS-01", {"bond": {"tranches": tranches}})

coupon(term, frequency) := ds_01([{"term_years": term, "coupon_freq": frequency}]).verdict

test_coupon_frequency_follows_the_term if {
	coupon(7, "yearly") == "pass"
	coupon(7, "half_yearly") == "fail"
	coupon(8, "yearly") == "pass"
	coupon(8, "half_yearly") == "pass"
	coupon(10, "half_yearly") == "pass"
	answer := ds_01([{"term_years": 10, "coupon_freq": "yearly"}])
	answer.severity == "info"
	testing.places(answer) == {"/bond/tranches/0/coupon_freq": {"term": 10, "actual": "yearly", "expected": "half_yearly"}}
}

test_coupon_frequency_is_asked_of_all_once_one_states_it if {
	ds_01([{"term_years": 10}]).reason == "scope"
	testing.judge("SB-DS-01", {}).reason == "scope"
	ds_01([{"term_years": 10, "coupon_freq": "half_yearly"}, {"term_years": 5}]).missing == {"/bond/tranches/1/coupon_freq"}
}

ds_02(rows, market) := testing.judge("SB-DS-02", {"bond": {"total": 50 * wan}, "debt_service": rows, "market": market})

test_principal_adds_up if {
	ds_02([{"principal": 20 * wan}, {"principal": (30 * wan) + 10000}], {"total": 0}).verdict == "pass"
	answer := ds_02([{"principal": 20 * wan}, {"principal": (30 * wan) - 10001}], {"total": 0})
	testing.places(answer) == {"/debt_service": {"actual": (50 * wan) - 10001, "expected": 50 * wan, "gap": -10001}}
}

test_market_principal_adds_up_where_there_is_any if {
	rows := [{"principal": 50 * wan, "market_principal": 10 * wan}]
	ds_02(rows, {"total": (10 * wan) - 10000}).verdict == "pass"
	answer := ds_02(rows, {"total": (10 * wan) - 10001})
	answer.findings[_].message == "market"
	ds_02([{"principal": 50 * wan}], {"total": 10 * wan}).missing == {"/debt_service/0/market_principal"}
	ds_02(rows, {}).missing == {"/market/total"}
}

tranche(year, amount, term, rate) := {"year": year, "amount": amount * wan, "term_years": term, "rate_pct": rate}

ds_03(start, tranches, row) := testing.judge("SB-DS-03", {
	"bond": {"interest_start": start, "tranches": tranches},
	"debt_service": [row],
})

one_rate := [tranche(2025, 100, 10, 2100000), tranche(2026, 100, 10, 2100000)]

test_interest_on_the_opening_balance if {
	row := {"year": 2027, "opening": 200 * wan, "issued": 0}
	ds_03("next_year", one_rate, object.union(row, {"interest": 5200000})).verdict == "pass"
	ds_03("next_year", one_rate, object.union(row, {"interest": 3200000})).verdict == "pass"
	answer := ds_03("next_year", one_rate, object.union(row, {"interest": 5200001}))
	answer.severity == "warn"
	testing.places(answer) == {"/debt_service/0/interest": {
		"year": 2027,
		"actual": 5200001, "expected": 4200000, "gap": 1000001, "tolerance": 1000000,
	}}
	ds_03("next_year", one_rate, object.union(row, {"interest": 3199999})).verdict == "fail"
}

test_interest_also_on_the_issues_of_the_same_year if {
	row := {"year": 2026, "opening": 100 * wan, "issued": 100 * wan, "interest": 4200000}
	ds_03("same_year", one_rate, row).verdict == "pass"
	testing.places(ds_03("next_year", one_rate, row))["/debt_service/0/interest"].expected == 2100000
	ds_03("same_year", one_rate, object.remove(row, ["issued"])).missing == {"/debt_service/0/issued"}
	ds_03("next_year", one_rate, object.union(object.remove(row, ["issued"]), {"interest": 2100000})).verdict == "pass"
}

test_interest_tolerance_grows_with_the_interest if {
	large := [tranche(2025, 100000, 10, 2000000)]
	row := {"year": 2026, "opening": 100000 * wan}
	ds_03("next_year", large, object.union(row, {"interest": 2010 * wan})).verdict == "pass"
	ds_03("next_year", large, object.union(row, {"interest": (2010 * wan) + 1})).verdict == "fail"
	ds_03("next_year", large, object.union(row, {"interest": 1990 * wan})).verdict == "pass"
	ds_03("next_year", large, object.union(row, {"interest": (1990 * wan) - 1})).verdict == "fail"
}

two_rates := [tranche(2025, 1000, 5, 3000000), tranche(2026, 1000, 10, 2000000)]

interest_between(year, opening, interest) := ds_03("next_year", two_rates, {"year": year, "opening": opening * wan, "interest": interest})

# Of 1,500 outstanding at least 500 and at most 1,000 carry the higher rate.
test_interest_between_the_lowest_and_the_highest if {
	interest_between(2028, 1500, 34 * wan).verdict == "pass"
	interest_between(2028, 1500, 41 * wan).verdict == "pass"
	answer := interest_between(2028, 1500, (34 * wan) - 1)
	answer.findings[_].message == "range"
	testing.places(answer) == {"/debt_service/0/interest": {
		"year": 2028, "actual": (34 * wan) - 1, "lowest": 35 * wan, "highest": 40 * wan,
		"gap": -1000001, "tolerance": wan,
	}}
	interest_between(2028, 1500, (41 * wan) + 1).verdict == "fail"
}

test_interest_is_exact_where_the_balances_are_known if {
	interest_between(2026, 1000, 30 * wan).verdict == "pass"
	testing.places(interest_between(2026, 1000, 0))["/debt_service/0/interest"].expected == 30 * wan
	testing.places(interest_between(2028, 2000, 0))["/debt_service/0/interest"].expected == 50 * wan
	testing.places(interest_between(2031, 600, 0))["/debt_service/0/interest"].expected == 12 * wan
	testing.places(interest_between(2030, 2000, 0))["/debt_service/0/interest"].expected == 50 * wan
	testing.places(interest_between(2036, 1000, 0))["/debt_service/0/interest"].expected == 20 * wan
}

test_interest_on_a_balance_no_tranche_can_hold if {
	testing.places(interest_between(2040, 100, 0))["/debt_service/0/interest"].lowest == 2 * wan
	testing.places(interest_between(2040, 100, 0))["/debt_service/0/interest"].highest == 3 * wan
	testing.places(interest_between(2028, 2100, 0))["/debt_service/0/interest"].highest == 53 * wan
}

balanced := [
	{"year": 2026, "opening": 0, "issued": 100000, "principal": 0, "interest": 0, "closing": 100000},
	{"year": 2027, "opening": 100000, "issued": 0, "principal": 40000, "interest": 10, "closing": 60000},
]

ds_04(patches) := testing.judge("SB-DS-04", json.patch({"debt_service": balanced}, patches))

replaced(path, value) := {"op": "replace", "path": path, "value": value}

test_balances_roll_forward if {
	ds_04([]).verdict == "pass"
	ds_04([replaced("/debt_service/1/closing", 70000)]).verdict == "pass"
	answer := ds_04([replaced("/debt_service/1/closing", 49999)])
	testing.places(answer) == {"/debt_service/1/closing": {"year": 2027, "actual": 49999, "expected": 60000, "gap": -10001}}
}

test_a_year_opens_with_the_balance_before_it if {
	answer := ds_04([replaced("/debt_service/1/opening", 100001), replaced("/debt_service/1/closing", 60001)])
	testing.places(answer) == {"/debt_service/1/opening": {"year": 2027, "actual": 100001, "expected": 100000, "gap": 1}}
}

test_balances_roll_over_a_year_left_out_and_in_any_order if {
	ds_04([replaced("/debt_service/1/year", 2030)]).verdict == "pass"
	answer := ds_04([replaced("/debt_service/0/year", 2028)])
	testing.places(answer) == {"/debt_service/0/opening": {"year": 2028, "actual": 0, "expected": 60000, "gap": -60000}}
}

test_nothing_in_the_debt_service_is_negative if {
	answer := ds_04([replaced("/debt_service/1/interest", -1)])
	testing.places(answer) == {"/debt_service/1/interest": {"year": 2027, "actual": -1}}
	market := ds_04([
		{"op": "add", "path": "/debt_service/0/market_principal", "value": 0},
		{"op": "add", "path": "/debt_service/0/market_interest", "value": 0},
		{"op": "add", "path": "/debt_service/1/market_principal", "value": -1},
	])
	market.missing == {"/debt_service/1/market_interest"}
}

test_a_year_has_one_line if {
	answer := ds_04([
		{"op": "add", "path": "/debt_service/2", "value": {"year": 2027, "opening": 100000, "issued": 0, "principal": 0, "interest": 0, "closing": 100000}},
	])
	{finding.pointer | some finding in answer.findings; finding.message == "twice"} == {"/debt_service/1/year", "/debt_service/2/year"}
}

ds_05(completion, interest, patches) := testing.judge("SB-DS-05", json.patch(
	{
		"project": {"schedule": {"completion": completion}},
		"bond": {"tranches": [{"year": 2025}]},
		"investment": {"construction_interest": interest, "by_year": {"2026": 10000, "2027": 20000}},
		"debt_service": [{"year": 2025, "interest": 0}, {"year": 2026, "interest": 10000}, {"year": 2027, "interest": 20000}, {"year": 2028, "interest": 9}],
	},
	patches,
))

test_construction_interest_is_that_of_the_construction_years if {
	ds_05("2027-12-31", 30000, []).verdict == "pass"
	ds_05("2027-12-31", 30150, []).verdict == "pass"
	ds_05("2027-12-31", 29850, []).verdict == "pass"
	answer := ds_05("2027-12-31", 30151, [])
	testing.places(answer) == {"/investment/construction_interest": {
		"actual": 30151, "expected": 30000, "gap": 151, "tolerance": 150, "bond": 30000, "market": 0,
	}}
	ds_05("2027-12-31", 29849, []).verdict == "fail"
}

test_interest_of_a_year_completed_in_its_course if {
	ds_05("2027-12-30", 9950, []).verdict == "pass"
	ds_05("2027-12-30", 9949, []).verdict == "fail"
	ds_05("2027-12-30", 20000, []).verdict == "pass"
	ds_05("2027-12-30", 30150, []).verdict == "pass"
	ds_05("2027-12-30", 30151, []).verdict == "fail"
}

market_interest := [
	{"op": "add", "path": "/debt_service/0/market_interest", "value": 0},
	{"op": "add", "path": "/debt_service/1/market_interest", "value": 0},
	{"op": "add", "path": "/debt_service/2/market_interest", "value": 10000},
	{"op": "add", "path": "/debt_service/3/market_interest", "value": 7},
	replaced("/investment/by_year/2027", 30000),
]

test_construction_interest_may_hold_market_interest if {
	ds_05("2027-12-31", 40200, market_interest).verdict == "pass"
	ds_05("2027-12-31", 30000, market_interest).verdict == "pass"
	testing.places(ds_05("2027-12-31", 35001, market_interest))["/investment/construction_interest"].expected == 40000
	testing.places(ds_05("2027-12-31", 34999, market_interest))["/investment/construction_interest"].expected == 30000
	ds_05("2027-12-31", 30000, array.slice(market_interest, 1, 5)).missing == {"/debt_service/0/market_interest"}
}

test_construction_interest_is_above_zero if {
	answer := ds_05("2027-12-31", 0, [])
	{finding.message | some finding in answer.findings} == {"none"}
	ds_05("2026-06-30", 0, []).verdict == "fail"
	ds_05("2026-06-30", 1, []).verdict == "pass"
}

test_interest_stays_within_the_spending_of_the_year if {
	answer := ds_05("2027-12-31", 30000, [replaced("/investment/by_year/2026", 9999)])
	testing.places(answer) == {"/investment/by_year/2026": {"year": 2026, "actual": 10000, "limit": 9999, "gap": 1}}
	unspent := ds_05("2027-12-31", 30000, [{"op": "remove", "path": "/investment/by_year/2027"}])
	testing.places(unspent) == {"/investment/by_year/2027": {"year": 2027, "actual": 20000, "limit": 0, "gap": 20000}}
	market := ds_05("2027-12-31", 30000, array.concat(market_interest, [replaced("/investment/by_year/2027", 29999)]))
	market.verdict == "fail"
	ds_05("2027-12-30", 30000, [replaced("/investment/by_year/2027", 0)]).verdict == "pass"
}

test_construction_interest_where_bonds_come_before_completion if {
	ds_05("2025-12-31", 0, []).reason == "scope"
	ds_05("2026-01-01", 1, []).verdict == "pass"
	ds_05("2027-12-31", 30000, [{"op": "add", "path": "/bond/tranches/0", "value": {}}]).missing == {"/bond/tranches/0/year"}
	ds_05("2027-12-31", 30000, [{"op": "remove", "path": "/project/schedule/completion"}]).missing == {"/project/schedule/completion"}
}
