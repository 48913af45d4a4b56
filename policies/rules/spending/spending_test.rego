package spending_test

import data.lib.testing

# Money of the test package is in fen: 40 million yuan a tranche.
whole := 4000000000

spent := {"id": "T1", "year": 2024, "issue_date": "2024-08-15", "amount": whole, "received": whole, "paid": whole}

running := {"id": "T2", "year": 2025, "issue_date": "2025-06-20", "amount": whole, "received": whole, "paid": whole}

planned := {"id": "T3", "year": 2026, "amount": whole}

judge(code, region, tranche) := testing.judge(code, {
	"judged_on": "2026-02-10",
	"project": {"region": region},
	"region": {"code": region},
	"bond": {"tranches": [spent, object.union(running, tranche), planned]},
})

test_no_tranche_issued_is_out_of_scope if {
	every code in ["SB-PROG-01", "SB-PROG-02", "SB-ACCT-01"] {
		testing.judge(code, {"bond": {"tranches": [planned]}}).reason == "scope"
		testing.judge(code, {"bond": {"tranches": []}}).reason == "scope"
		testing.judge(code, {"bond": {"tranches": [object.union(spent, {"kind": "refinancing"})]}}).reason == "scope"
		"/bond/tranches" in testing.judge(code, {}).missing
	}
}

test_an_issued_tranche_says_when if {
	every told in [{"received": 1}, {"paid": 1}, {"year": 2024}] {
		answer := testing.judge("SB-PROG-02", {"bond": {"tranches": [told]}})
		answer.missing == {"/bond/tranches/0/issue_date"}
	}
	testing.judge("SB-PROG-02", {"bond": {"tranches": [{"year": 2025, "received": 0, "paid": 0}]}}).reason == "scope"
	testing.judge("SB-PROG-02", {"bond": {"tranches": [{"year": 2024, "issue_date": "2025-03-11"}]}}).reason == "scope"
}

test_progress_at_the_step_and_one_fen_below if {
	judge("SB-PROG-01", "140106", {"paid": whole / 2}).verdict == "pass"
	answer := judge("SB-PROG-01", "140106", {"paid": (whole / 2) - 1})
	answer.severity == "warn"
	testing.places(answer) == {"/bond/tranches/1/paid": {
		"tranche": "T2", "months": 7, "actual": 49999999, "limit": 50000000,
		"paid": (whole / 2) - 1, "base": whole, "kept": 0, "gap": 1,
	}}
}

test_progress_elsewhere_is_a_reference if {
	judge("SB-PROG-01", "220104", {"paid": 0}).severity == "info"
}

test_small_issues_are_left_alone if {
	judge("SB-PROG-01", "140106", {"amount": 3000000000, "paid": 0}).verdict == "pass"
	judge("SB-PROG-01", "140106", {"amount": 3000000001, "paid": 0}).severity == "warn"
}

test_nothing_is_asked_of_a_young_tranche if {
	young := object.union(running, {"issue_date": "2026-02-10"})
	answer := testing.judge("SB-PROG-01", {
		"judged_on": "2026-02-10",
		"region": {"code": "140106"},
		"bond": {"tranches": [object.remove(young, ["received", "paid"])]},
	})
	answer.verdict == "pass"
	testing.places(answer) == {"/bond/tranches/0/issue_date": {"tranche": "T2", "months": 0}}
}

test_money_that_never_arrived_is_not_spent if {
	answer := judge("SB-PROG-01", "140106", {"received": 0, "paid": 0})
	testing.places(answer)["/bond/tranches/1/paid"].base == whole
}

test_what_is_held_back_counts_in_the_last_step if {
	old := {"issue_date": "2025-01-20", "paid": whole - 5, "retention": 5, "retention_reason": "质保金"}
	judge("SB-PROG-01", "140106", old).verdict == "pass"
	judge("SB-PROG-01", "140106", object.remove(old, ["retention_reason"])).verdict == "fail"
	judge("SB-PROG-01", "140106", object.remove(old, ["retention"])).verdict == "fail"
	half := object.union(old, {"issue_date": "2025-06-20", "paid": (whole / 2) - 5})
	judge("SB-PROG-01", "140106", half).verdict == "fail"
}

test_guangdong_stops_further_issues if {
	answer := judge("SB-PROG-01", "440106", {"amount": 1, "paid": 0, "issue_date": "2025-11-10"})
	answer.severity == "warn"
	testing.places(answer) == {"/bond/tranches/1/paid": {"tranche": "T2", "months": 3, "stop": 3}}
	judge("SB-PROG-01", "440106", {"amount": 1, "paid": 0, "issue_date": "2025-11-11"}).verdict == "pass"
}

with_ledger(code, parameters, tranche) := testing.judge(code, {
	"judged_on": "2022-11-01",
	"region": {"code": "130106", "parameters": parameters},
	"bond": {"tranches": [object.union(running, tranche)]},
})

test_the_steps_of_a_ledger_hold_instead if {
	steps := {"spending_steps": {"value": [{"months": 1, "paid_pct": 10000000}], "document": "某文"}}
	judged := {"issue_date": "2022-10-01", "amount": 1, "paid": 399999999}
	with_ledger("SB-PROG-01", steps, judged).severity == "warn"
	with_ledger("SB-PROG-01", steps, object.union(judged, {"paid": 400000000})).verdict == "pass"
	silent := {"spending_steps": {"value": []}}
	answer := with_ledger("SB-PROG-01", silent, judged)
	object.keys(testing.places(answer)) == {"/region/parameters/spending_steps/document"}
}

test_unspent_for_over_a_year if {
	judge("SB-PROG-02", "140106", {"issue_date": "2025-02-10", "paid": 0}).verdict == "pass"
	answer := judge("SB-PROG-02", "140106", {"issue_date": "2025-02-09", "paid": 0})
	answer.severity == "warn"
	testing.places(answer) == {"/bond/tranches/1/paid": {
		"tranche": "T2", "issued": "2025-02-09", "limit": 12,
		"received": whole, "paid": 0, "kept": 0, "gap": whole,
	}}
}

test_not_spent_in_full_for_over_a_year if {
	old := {"issue_date": "2025-02-09", "paid": whole - 5, "retention": 5, "retention_reason": "质保金"}
	judge("SB-PROG-02", "140106", old).verdict == "pass"
	judge("SB-PROG-02", "140106", object.union(old, {"paid": whole - 6})).verdict == "fail"
	judge("SB-PROG-02", "140106", object.remove(old, ["retention_reason"])).verdict == "fail"
}

test_deadline_of_the_year if {
	october := {"spend_deadline": {"value": "2022-10-31", "document": "某文"}}
	late := {"issue_date": "2022-10-31", "paid": whole - 1}
	answer := with_ledger("SB-PROG-03", october, late)
	answer.severity == "info"
	testing.places(answer)["/bond/tranches/0/paid"].gap == 1
	with_ledger("SB-PROG-03", october, object.union(late, {"paid": whole})).verdict == "pass"
	with_ledger("SB-PROG-03", october, object.union(late, {"issue_date": "2022-11-01"})).verdict == "pass"
	with_ledger("SB-PROG-03", october, object.union(late, {"issue_date": "2021-12-31"})).verdict == "pass"
	with_ledger("SB-PROG-03", {"spend_deadline": {"value": "2022-11-01", "document": "某文"}}, late).verdict == "pass"
	with_ledger("SB-PROG-03", {"spend_deadline": {"value": "2022-10-31"}}, {"issue_date": "2021-12-31"}).verdict == "fail"
	with_ledger("SB-PROG-03", {}, late).reason == "scope"
}

missing(code, judged_on, region) := testing.judge(code, {
	"judged_on": judged_on,
	"region": region,
	"bond": {"tranches": [{"issue_date": "2022-06-20"}]},
}).missing

test_what_an_issued_tranche_is_asked if {
	received := {"/bond/tranches/0/received", "/bond/tranches/0/paid"}
	missing("SB-PROG-01", "2022-09-20", {"code": "140106"}) == received | {"/bond/tranches/0/amount"}
	missing("SB-PROG-02", "2023-06-21", {"code": "140106"}) == received
	ledger := {"code": "140106", "parameters": {"spend_deadline": {"value": "2022-10-31"}}}
	missing("SB-PROG-03", "2022-11-01", ledger) == received
}
