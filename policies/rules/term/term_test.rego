package term_test

import data.lib.testing

planned(year, term) := {"id": "T1", "year": year, "term_years": term, "kind": "new"}

issued(day, term) := object.union(planned(2025, term), {"issue_date": day})

term_01(end, tranche) := testing.judge("SB-TERM-01", {
	"project": {"schedule": {"operation_end": end}},
	"bond": {"tranches": [tranche]},
})

# The finding that does not hold; a test names the one it is about.
failing(answer) := finding if {
	answer.verdict == "fail"
	count(answer.findings) == 1
	some finding in answer.findings
}

test_term_01_years_alone if {
	term_01("2045-12-31", planned(2025, 20)).verdict == "pass"
	finding := failing(term_01("2044-12-31", planned(2025, 20)))
	finding.pointer == "/bond/tranches/0/term_years"
	finding.severity == "block"
	finding.values == {"tranche": "T1", "term": 20, "maturity": "2045", "left": 19, "end": "2044-12-31", "gap": 1}
}

test_term_01_same_year_is_accepted_with_a_warning if {
	finding := failing(term_01("2045-12-30", planned(2025, 20)))
	finding.pointer == "/bond/tranches/0/issue_date"
	finding.severity == "warn"
	finding.message == "same_year"
	finding.values == {"tranche": "T1", "maturity": "2045", "end": "2045-12-30"}
}

test_term_01_by_the_day if {
	term_01("2045-06-01", issued("2025-06-01", 20)).verdict == "pass"
	finding := failing(term_01("2045-05-31", issued("2025-06-01", 20)))
	finding.severity == "block"
	finding.values == {"tranche": "T1", "term": 20, "maturity": "2045-06-01", "left": 19, "end": "2045-05-31", "gap": 1}
}

test_term_01_a_leap_day if {
	term_01("2045-02-28", issued("2024-02-29", 21)).verdict == "pass"
	term_01("2045-02-27", issued("2024-02-29", 21)).verdict == "fail"
}

test_term_01_without_its_day_a_late_bond_does_not_pass if {
	late := issued("2025-06-01", 20)
	failing(term_01("2045-05-31", object.remove(late, ["issue_date"]))).message == "same_year"
}

test_term_01_much_shorter if {
	term_01("2050-12-31", planned(2025, 20)).verdict == "pass"
	finding := failing(term_01("2051-01-01", planned(2025, 20)))
	finding.message == "short"
	finding.severity == "warn"
	finding.values == {"tranche": "T1", "term": 20, "left": 26, "limit": 5, "gap": 6}
	term_01("2051-05-31", issued("2025-06-01", 20)).verdict == "pass"
	term_01("2051-06-01", issued("2025-06-01", 20)).verdict == "fail"
}

test_term_01_a_tranche_without_id_is_named_by_its_place if {
	finding := failing(term_01("2044-12-31", object.remove(planned(2025, 20), ["id"])))
	finding.values.tranche == "1"
}

test_term_01_needs if {
	answer := testing.judge("SB-TERM-01", {"bond": {"tranches": [{"year": 2025}, {"term_years": 10}]}})
	answer.missing == {"/bond/tranches/0/term_years", "/bond/tranches/1/year", "/project/schedule/operation_end"}
}

# A period of 25 years: its last fifth is 2045 to 2049.
term_02(end, rows, flows) := testing.judge("SB-TERM-02", {
	"project": {"schedule": {"operation_end": end}},
	"bond": {"tranches": [{"year": 2026}, {"year": 2025}]},
	"debt_service": rows,
	"cash_flow": flows,
})

repays(year, principal) := {"year": year, "principal": principal, "interest": 0}

surplus := [{"year": 2030, "net": 300}, {"year": 2045, "net": 900}]

test_term_02_share_of_principal if {
	term_02("2049-12-31", [repays(2030, 40), repays(2045, 60)], surplus).verdict == "pass"
	answer := term_02("2049-12-31", [repays(2030, 40), repays(2045, 61)], surplus)
	testing.places(answer) == {"/debt_service": {
		"since": 2045, "actual": 60396039, "limit": 60, "gap": 396039,
		"years": 1, "surplus_limit": 50,
	}}
}

test_term_02_the_end_of_the_period if {
	bunched := [repays(2030, 1), repays(2044, 99)]
	term_02("2049-12-31", bunched, surplus).verdict == "pass"
	term_02("2048-12-31", bunched, surplus).verdict == "fail"
	term_02("2050-12-31", bunched, surplus).verdict == "pass"
	term_02("2050-12-31", [repays(2030, 1), repays(2045, 99)], surplus).verdict == "fail"
}

test_term_02_surplus_of_the_earlier_years if {
	owes := {"year": 2030, "principal": 80, "interest": 40, "market_principal": 50, "market_interest": 30}
	rows := [owes, repays(2045, 900)]
	term_02("2049-12-31", rows, surplus).verdict == "pass"
	term_02("2049-12-31", rows, [{"year": 2030, "net": 301}]).verdict == "fail"
	term_02("2049-12-31", [object.remove(owes, ["market_principal"]), repays(2045, 900)], surplus).verdict == "fail"
	term_02("2049-12-31", [repays(2030, 300), repays(2045, 900)], surplus).verdict == "pass"
}

test_term_02_a_surplus_at_the_end_does_not_count if {
	term_02("2049-12-31", [repays(2045, 900)], [{"year": 2045, "net": 9000}]).verdict == "pass"
}

test_term_02_nothing_is_repaid if {
	answer := term_02("2049-12-31", [repays(2045, 0)], surplus)
	answer.verdict == "pass"
	testing.places(answer)["/debt_service"].actual == 0
}

term_03(term) := testing.judge("SB-TERM-03", {"bond": {"tranches": [{"term_years": term}]}})

test_term_03 if {
	every term in [1, 2, 3, 5, 7, 10, 15, 20, 30] {
		term_03(term).verdict == "pass"
	}
	every term in [0, 4, 6, 8, 9, 11, 14, 16, 25, 29, 31] {
		term_03(term).verdict == "fail"
	}
	testing.places(term_03(6)) == {"/bond/tranches/0/term_years": {
		"tranche": "1", "actual": 6,
		"allowed": [1, 2, 3, 5, 7, 10, 15, 20, 30],
	}}
}

term_04(end, tranches) := testing.judge("SB-TERM-04", {
	"project": {"schedule": {"operation_end": end}},
	"bond": {"tranches": tranches},
})

refinanced(tranche) := object.union(tranche, {"kind": "refinancing"})

test_term_04_only_refinancing_tranches if {
	term_04("2030-12-31", [planned(2025, 20)]).reason == "scope"
	answer := term_04("2030-12-31", [planned(2025, 20), refinanced(planned(2025, 5))])
	answer.verdict == "pass"
	count(answer.findings) == 2
}

test_term_04_term_within_what_is_left if {
	term_04("2045-06-01", [refinanced(issued("2025-06-01", 20))]).verdict == "pass"
	finding := failing(term_04("2045-05-31", [refinanced(issued("2025-06-01", 20))]))
	finding.severity == "block"
	finding.pointer == "/bond/tranches/0/term_years"
	finding.values == {"tranche": "T1", "term": 20, "maturity": "2045-06-01", "left": 19, "end": "2045-05-31", "gap": 1}
	term_04("2045-12-31", [refinanced(planned(2025, 20))]).verdict == "pass"
	failing(term_04("2045-12-30", [refinanced(planned(2025, 20))])).severity == "warn"
	failing(term_04("2044-12-31", [refinanced(planned(2025, 20))])).severity == "block"
}

test_term_04_kind_not_stated if {
	answer := term_04("2045-12-31", [planned(2025, 20), object.remove(planned(2025, 5), ["kind"])])
	answer.missing == {"/bond/tranches/1/kind"}
	term_04("2045-12-31", []).missing == {"/bond/tranches"}
	testing.judge("SB-TERM-04", {"project": {"schedule": {"operation_end": "2045-12-31"}}}).missing == {"/bond/tranches"}
}

term_05(mode, rows) := testing.judge("SB-TERM-05", {
	"bond": {"repayment": mode, "tranches": [
		{"year": 2025, "term_years": 10, "amount": 50},
		{"year": 2026, "term_years": 10, "amount": 30, "issue_date": "2026-06-01"},
	]},
	"debt_service": [repays(year, principal) | some year, principal in rows],
})

test_term_05_bullet if {
	term_05("bullet", {2034: 0, 2035: 50, 2036: 30}).verdict == "pass"
	answer := term_05("bullet", {2034: 1, 2035: 49, 2036: 30})
	testing.places(answer) == {"/bond/repayment": {
		"mode": "bullet", "years": {2034, 2035, 2036}, "maturities": {2035, 2036},
		"actual": 3, "tranches": 2,
	}}
	some finding in answer.findings
	finding.message == "bullet"
	term_05("bullet", {2035: 80}).verdict == "fail"
	term_05("bullet", {2035: 0, 2036: 0}).verdict == "fail"
}

test_term_05_amortising if {
	term_05("amortising", {2034: 20, 2035: 30, 2036: 30}).verdict == "pass"
	failing(term_05("amortising", {2034: 50, 2036: 30})).message == "amortising"
	term_05("amortising", {2034: 0, 2035: 50, 2036: 30}).verdict == "fail"
}

test_term_05_early if {
	term_05("early", {2034: 1, 2035: 49, 2036: 30}).verdict == "pass"
	term_05("early", {2035: 51, 2036: 29}).verdict == "pass"
	failing(term_05("early", {2035: 50, 2036: 30})).message == "early"
	term_05("early", {2036: 80}).verdict == "fail"
}

test_term_05_a_mode_that_is_not_permitted if {
	finding := failing(term_05("never", {2035: 50, 2036: 30}))
	finding.pointer == "/bond/repayment"
	finding.values == {"mode": "never"}
}

unpriced(mode) := testing.judge("SB-TERM-05", {
	"bond": {"repayment": mode, "tranches": [{"year": 2025, "term_years": 10}]},
	"debt_service": [repays(2035, 50)],
})

test_term_05_asks_for_amounts_only_when_repaid_early if {
	unpriced("bullet").verdict == "pass"
	unpriced("early").missing == {"/bond/tranches/0/amount"}
}

tenor(code, category, term, more) := testing.judge(code, object.union(
	{
		"project": {"category": category, "schedule": {"toll_end": "2055-12-31"}},
		"bond": {"tranches": [planned(2025, term)]},
	},
	more,
))

test_term_06 if {
	tenor("SB-TERM-06", "land_reserve", 5, {}).verdict == "pass"
	finding := failing(tenor("SB-TERM-06", "land_reserve", 6, {}))
	finding.severity == "warn"
	finding.pointer == "/bond/tranches/0/term_years"
	finding.values == {"tranche": "T1", "term": 6, "limit": 5, "gap": 1}
	tenor("SB-TERM-06", "general", 30, {}).reason == "scope"
}

toll_end(day) := {"project": {"schedule": {"toll_end": day}}}

test_term_07 if {
	tenor("SB-TERM-07", "toll_road", 15, {}).verdict == "pass"
	failing(tenor("SB-TERM-07", "toll_road", 16, {})).values == {"tranche": "T1", "term": 16, "limit": 15, "gap": 1}
	tenor("SB-TERM-07", "shantytown", 30, {}).reason == "scope"
}

test_term_07_within_the_toll_period if {
	tenor("SB-TERM-07", "toll_road", 15, toll_end("2040-12-31")).verdict == "pass"
	failing(tenor("SB-TERM-07", "toll_road", 15, toll_end("2040-12-30"))).message == "same_year"
	finding := failing(tenor("SB-TERM-07", "toll_road", 15, toll_end("2039-12-31")))
	finding.message == "toll"
	finding.severity == "warn"
	finding.values == {"tranche": "T1", "term": 15, "maturity": "2040", "left": 14, "end": "2039-12-31", "gap": 1}
}

test_term_07_needs_the_toll_period if {
	answer := testing.judge("SB-TERM-07", {"project": {"category": "toll_road"}, "bond": {"tranches": [planned(2025, 10)]}})
	answer.missing == {"/project/schedule/toll_end"}
}

test_term_08 if {
	tenor("SB-TERM-08", "shantytown", 15, {}).verdict == "pass"
	finding := failing(tenor("SB-TERM-08", "shantytown", 16, {}))
	finding.severity == "warn"
	finding.values == {"tranche": "T1", "term": 16, "limit": 15, "gap": 1}
	tenor("SB-TERM-08", "land_reserve", 30, {}).reason == "scope"
}

test_term_08_a_longer_term_is_explained if {
	noted := {"bond": {"tranches": [planned(2025, 16)], "term_note": "安置房分三期交付"}}
	tenor("SB-TERM-08", "shantytown", 16, noted).verdict == "pass"
}
