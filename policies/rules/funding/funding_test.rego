package funding_test

import data.lib.testing

fund_01(total, amounts) := testing.judge("SB-FUND-01", {
	"investment": {"total": total},
	"funding": {"sources": [{"amount": amount} | some amount in amounts]},
})

test_sources_add_up_within_the_tolerance if {
	fund_01(1000000, [600000, 400000]).verdict == "pass"
	fund_01(1000000, [600000, 410000]).verdict == "pass"
	fund_01(1000000, [600000, 390000]).verdict == "pass"
}

test_sources_one_fen_beyond_the_tolerance if {
	answer := fund_01(1000000, [600000, 410001])
	answer.verdict == "fail"
	testing.places(answer) == {"/funding/sources": {"actual": 1010001, "expected": 1000000, "gap": 10001}}
	fund_01(1000000, [600000, 389999]).verdict == "fail"
}

test_sources_without_an_amount if {
	answer := testing.judge("SB-FUND-01", {"investment": {"total": 1}, "funding": {"sources": [{"amount": 1}, {}]}})
	answer.missing == {"/funding/sources/1/amount"}
}

fund_02(investment) := testing.judge("SB-FUND-02", {"investment": object.union(
	{"total": 1000000, "construction_interest": 20000, "issue_fee": 1000, "items": [{"amount": 979000}]},
	investment,
)})

test_items_add_up if {
	fund_02({}).verdict == "pass"
	fund_02({"issue_fee": 11000}).verdict == "pass"
	fund_02({"issue_fee": 11001}).verdict == "fail"
}

fund_03(sources) := testing.judge("SB-FUND-03", {
	"investment": {"total": 1000000, "by_year": {"2025": 500000, "2026": 500000}},
	"funding": {"sources": sources},
})

test_years_add_up_and_come_in_time if {
	fund_03([{"id": "a", "type": "bank_loan", "amount": 1000000, "by_year": {"2025": 490000, "2026": 510000}}]).verdict == "pass"
}

test_years_of_a_source_do_not_add_up if {
	answer := fund_03([{"type": "bank_loan", "amount": 1000000, "by_year": {"2025": 500000, "2026": 510001}}])
	testing.places(answer) == {"/funding/sources/0/by_year": {
		"source": "bank_loan",
		"actual": 1010001, "expected": 1000000, "gap": 10001,
	}}
}

test_money_comes_after_the_works if {
	answer := fund_03([{"id": "a", "type": "bank_loan", "amount": 1000000, "by_year": {"2025": 489999, "2026": 510001}}])
	testing.places(answer) == {"/investment/by_year/2025": {"year": 2025, "actual": 489999, "expected": 500000, "gap": 10001}}
}

fund_04(capital_total, used_as_capital, sources) := testing.judge("SB-FUND-04", {
	"funding": {"capital_total": capital_total, "sources": sources},
	"bond": {"used_as_capital": used_as_capital},
})

test_capital_adds_up if {
	sources := [
		{"type": "local_budget", "amount": 300000, "as_capital": true},
		{"type": "special_bond", "amount": 100000, "as_capital": true},
		{"type": "special_bond", "amount": 600000, "as_capital": false},
	]
	fund_04(400000, 100000, sources).verdict == "pass"
	testing.places(fund_04(410001, 100000, sources)) == {"/funding/capital_total": {"actual": 400000, "expected": 410001, "gap": -10001}}
	testing.places(fund_04(400000, 110001, sources)) == {"/bond/used_as_capital": {"actual": 100000, "expected": 110001, "gap": -10001}}
}

test_capital_without_bonds_asks_for_no_bond_facts if {
	answer := testing.judge("SB-FUND-04", {"funding": {
		"capital_total": 1,
		"sources": [{"type": "local_budget", "amount": 1, "as_capital": true}],
	}})
	answer.verdict == "pass"
}

gi_006(status, sources, rest) := testing.judge("GI-006", object.union(
	{"project": {"status": status}, "funding": {"sources": [{"type": type} | some type in sources]}},
	rest,
))

test_a_new_project_need_not_have_contracts if {
	gi_006("new", ["local_budget", "special_bond"], {}).verdict == "pass"
	gi_006("new", ["local_budget"], {"contracts": []}).verdict == "pass"
}

test_contractor_advances_nothing if {
	answer := gi_006("new", ["local_budget", "contractor_advance"], {})
	testing.places(answer) == {"/funding/sources/1/type": {"source": "contractor_advance"}}
	answer.severity == "block"
}

test_no_contract_with_an_advance_term if {
	contracts := [{"id": "HT-1", "advance_funding": false}, {"name": "管网施工", "advance_funding": true}, {"advance_funding": true}]
	answer := gi_006("new", ["local_budget"], {"contracts": contracts})
	testing.places(answer) == {
		"/contracts/1/advance_funding": {"contract": "管网施工"},
		"/contracts/2/advance_funding": {"contract": "3"},
	}
	gi_006("completed", ["local_budget"], {"contracts": [contracts[0]]}).verdict == "pass"
}

test_contracts_are_asked_of_works_under_way_and_wherever_there_are_some if {
	gi_006("under_construction", ["local_budget"], {}).missing == {"/contracts"}
	gi_006("completed", ["local_budget"], {"contracts": []}).missing == {"/contracts"}
	gi_006("new", ["local_budget"], {"contracts": [{"id": "HT-1"}]}).missing == {"/contracts/0/advance_funding"}
	testing.judge("GI-006", {"project": {"status": "new"}}).missing == {"/funding/sources"}
}

gi_007(status, sources) := testing.judge("GI-007", {
	"project": {"status": status},
	"applications": [{"list": "special_bond"}],
	"investment": {"total": 1000000},
	"funding": {"sources": sources},
})

bond := {"id": "bond", "type": "special_bond", "amount": 600000}

loan := {"type": "bank_loan", "amount": 400000, "evidence": "loan_intent", "status": "confirmed"}

test_funding_closes_within_the_tolerance if {
	gi_007("new", [bond, loan]).verdict == "pass"
	gi_007("new", [bond, object.union(loan, {"amount": 390000})]).verdict == "pass"
	answer := gi_007("new", [bond, object.union(loan, {"amount": 389999})])
	testing.places(answer) == {"/funding/sources": {"actual": 989999, "expected": 1000000, "gap": -10001}}
}

test_evidence_is_asked_of_what_is_not_applied_for if {
	gi_007("new", [bond, object.remove(loan, ["evidence"])]).missing == {"/funding/sources/1/evidence"}
	silent := testing.judge("GI-007", {
		"project": {"status": "new"}, "investment": {"total": 1000000},
		"funding": {"sources": [bond, loan]},
	})
	silent.missing == {"/funding/sources/0/evidence"}
}

test_money_is_confirmed_once_the_works_have_begun if {
	every status in ["under_construction", "completed"] {
		gi_007(status, [bond, loan]).verdict == "pass"
		gi_007(status, [bond, object.remove(loan, ["status"])]).missing == {"/funding/sources/1/status"}
		answer := gi_007(status, [bond, object.union(loan, {"status": "planned"})])
		testing.places(answer) == {"/funding/sources/1/status": {"source": "bank_loan", "amount": 400000, "state": "planned"}}
	}
	gi_007("new", [bond, object.union(loan, {"status": "planned"})]).verdict == "pass"
}

test_a_very_large_total_is_a_hint if {
	testing.judge("SB-NUM-01", {"investment": {"total": 2000000000000}}).verdict == "pass"
	answer := testing.judge("SB-NUM-01", {"investment": {"total": 2000000000001}})
	answer.severity == "warn"
	testing.places(answer) == {"/investment/total": {"actual": 2000000000001, "limit": 2000000000000, "gap": 1}}
}

num_02(rates, rest) := testing.judge("SB-NUM-02", object.union(
	{"unit": "万元", "bond": {"tranches": [{"rate_pct": rate} | some rate in rates]}},
	rest,
))

test_rates_have_no_more_decimals_than_allowed if {
	num_02([2100000, 2100100], {}).verdict == "pass"
	answer := num_02([2100000, 2100010], {})
	answer.severity == "block"
	testing.places(answer) == {"/bond/tranches/1/rate_pct": {"actual": 2100010, "limit": 100}}
}

test_other_percentages_only_hint if {
	places := {"/project/physical_progress_pct", "/applications/0/cap_pct", "/documents/1/capital_ratio_pct"}
	stated := {
		"project": {"physical_progress_pct": 33333333},
		"applications": [{"cap_pct": 60000001}, {}],
		"documents": [{}, {"capital_ratio_pct": 20000099}],
	}
	answer := num_02([2100000], stated)
	answer.severity == "warn"
	{place | some place, _ in testing.places(answer)} == places
}

test_the_unit_is_stated if {
	answer := testing.judge("SB-NUM-02", {"bond": {"tranches": [{"rate_pct": 0}]}})
	testing.places(answer) == {"/unit": {}}
}
