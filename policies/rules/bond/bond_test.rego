package bond_test

import data.lib.testing

bond_01(total, tranches) := testing.judge("SB-BOND-01", {"bond": {"total": total, "tranches": tranches}})

new(amount) := {"kind": "new", "amount": amount}

test_tranches_add_up_within_the_tolerance if {
	bond_01(1000000, [new(600000), new(400000)]).verdict == "pass"
	bond_01(1000000, [new(600000), new(410000)]).verdict == "pass"
	answer := bond_01(1000000, [new(600000), new(410001)])
	testing.places(answer) == {"/bond/tranches": {"actual": 1010001, "expected": 1000000, "gap": 10001}}
	bond_01(1000000, [new(600000), new(389999)]).verdict == "fail"
}

test_refinancing_adds_nothing_to_the_bond if {
	bond_01(600000, [new(600000), {"kind": "refinancing", "amount": 600000}]).verdict == "pass"
	bond_01(600000, [new(600000), {"amount": 600000}]).missing == {"/bond/tranches/1/kind"}
}

test_each_tranche_is_above_zero if {
	bond_01(1000000, [new(999999), new(1)]).verdict == "pass"
	answer := bond_01(1000000, [new(1000000), object.union(new(0), {"id": "T2"})])
	testing.places(answer) == {"/bond/tranches/1/amount": {"tranche": "T2"}}
	testing.places(bond_01(0, [new(0)])) == {"/bond/tranches/0/amount": {"tranche": "1"}}
}

bond_02(used, tranches) := testing.judge("SB-BOND-02", {"bond": {"used_as_capital": used, "tranches": tranches}})

part(year, amount, capital) := {"year": year, "amount": amount, "capital_amount": capital}

test_capital_part_within_the_bonds_of_the_year if {
	bond_02(400, [part(2025, 500, 0), part(2026, 400, 400)]).verdict == "pass"
	bond_02(401, [part(2025, 500, 0), part(2026, 400, 401)]).verdict == "pass"
	answer := bond_02(402, [part(2025, 500, 0), part(2026, 400, 402)])
	testing.places(answer) == {"/bond/tranches/1/capital_amount": {"year": 2026, "actual": 402, "limit": 400, "gap": 2}}
	bond_02(402, [part(2026, 500, 0), part(2026, 400, 402)]).verdict == "pass"
}

test_capital_parts_add_up_to_what_is_stated if {
	tranches := [part(2025, 50000000, 20000000), part(2026, 40000000, 0)]
	bond_02(20010000, tranches).verdict == "pass"
	answer := bond_02(20010001, tranches)
	testing.places(answer) == {"/bond/used_as_capital": {"actual": 20000000, "expected": 20010001, "gap": -10001}}
}

bond_03(tranches) := testing.judge("SB-BOND-03", {
	"project": {"schedule": {"completion": "2027-06-30"}},
	"bond": {"tranches": tranches},
})

test_new_money_comes_before_completion if {
	bond_03([{"year": 2025, "kind": "new"}, {"year": 2027, "kind": "new"}]).verdict == "pass"
	answer := bond_03([{"year": 2025, "kind": "new"}, {"year": 2028, "kind": "new"}])
	testing.places(answer) == {"/bond/tranches/1/year": {"tranche": "2", "actual": 2028, "limit": 2027, "gap": 1}}
	bond_03([{"year": 2028, "kind": "refinancing"}]).verdict == "pass"
}

bond_04(total) := testing.judge("SB-BOND-04", {
	"investment": {"total": 1000000},
	"funding": {"sources": [{"type": "special_bond", "amount": 700000}, {"type": "local_budget", "amount": 400000}]},
	"bond": {"total": total},
})

test_bond_within_what_the_other_sources_leave if {
	bond_04(600000).verdict == "pass"
	bond_04(610000).verdict == "pass"
	testing.places(bond_04(610001)) == {"/bond/total": {
		"actual": 610001, "limit": 600000, "gap": 10001,
		"total": 1000000, "others": 400000,
	}}
}

bond_05(bond, others) := testing.judge("SB-BOND-05", {
	"investment": {"by_year": {"2025": 900000, "2026": 500000}},
	"funding": {"sources": array.concat([{"type": "special_bond", "amount": 1, "by_year": {"2025": 1}}], others)},
	"bond": bond,
})

tranche(year, amount) := {"year": year, "amount": amount, "kind": "new"}

local(by_year) := {"type": "local_budget", "amount": 400000, "by_year": by_year}

test_each_year_asks_for_what_its_works_need if {
	others := [local({"2025": 400000})]
	bond_05({"tranches": [tranche(2025, 510000), tranche(2026, 510000)]}, others).verdict == "pass"
	answer := bond_05({"tranches": [tranche(2025, 500000), tranche(2026, 510001)]}, others)
	answer.severity == "warn"
	testing.places(answer) == {"/bond/tranches/1/amount": {
		"year": 2026, "actual": 510001, "limit": 500000, "gap": 10001,
		"planned": 500000, "others": 0, "unspent": 0,
	}}
	bond_05({"tranches": [{"year": 2030, "amount": 500000, "kind": "refinancing"}]}, others).verdict == "pass"
}

test_a_year_that_needs_no_money_asks_for_none if {
	answer := bond_05({"tranches": [tranche(2027, 10001)]}, [local({"2025": 400000})])
	testing.places(answer)["/bond/tranches/0/amount"].limit == 0
	bond_05({"tranches": [tranche(2025, 10000)]}, [object.union(local({"2025": 950000}), {"amount": 950000})]).verdict == "pass"
}

test_a_year_left_out_of_another_source_makes_no_room if {
	bond_05({"tranches": [tranche(2025, 510002)]}, [local({"2026": 1})]).verdict == "fail"
	bond_05({"tranches": [tranche(2025, 500000)]}, [local({"2025": 399999, "2026": 1})]).verdict == "pass"
}

test_money_brought_forward_counts_in_the_first_year_asked_for if {
	before := [tranche(2024, 0), tranche(2025, 500000), tranche(2026, 500000)]
	others := [local({"2025": 400000})]
	bond_05({"tranches": before}, others).missing == {"/bond/unspent"}
	bond_05({"tranches": before, "unspent": 10000}, others).verdict == "pass"
	answer := bond_05({"tranches": before, "unspent": 10001}, others)
	testing.places(answer) == {"/bond/tranches/1/amount": {
		"year": 2025, "actual": 500000, "limit": 489999, "gap": 10001,
		"planned": 900000, "others": 400000, "unspent": 10001,
	}}
	bond_05({"tranches": [tranche(2025, 500000)], "unspent": 10001}, others).verdict == "pass"
}

limit_02(region, level, rest) := testing.judge("SB-LIMIT-02", {
	"project": {"region": region},
	"bond": object.union({"issuer_level": level, "tranches": [{"year": 2025}]}, rest),
})

test_the_province_issues if {
	limit_02("220104", "province", {}).verdict == "pass"
	every level in ["prefecture", "county"] {
		answer := limit_02("220104", level, {})
		answer.severity == "block"
		testing.places(answer) == {"/bond/issuer_level": {"actual": level}}
	}
}

test_a_plan_city_issues_for_itself_alone if {
	limit_02("440304", "plan_city", {}).verdict == "pass"
	answer := limit_02("220104", "plan_city", {})
	answer.severity == "warn"
	testing.places(answer) == {"/bond/issuer_level": {"actual": "plan_city", "region": "220104"}}
}

test_levels_are_listed_once_bonds_were_issued if {
	issued := {"tranches": [{"year": 2024}]}
	answer := limit_02("220104", "province", issued)
	answer.severity == "warn"
	testing.places(answer) == {"/bond/onlend_chain": {"region": "220104"}}
	limit_02("220104", "province", object.union(issued, {"onlend_chain": []})).verdict == "fail"
	limit_02("220104", "province", object.union(issued, {"onlend_chain": ["省", "市"]})).verdict == "pass"
	limit_02("220000", "province", issued).verdict == "pass"
}
