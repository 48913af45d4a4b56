package lib.verdict_test

import data.lib.verdict

rule := {"topic": "t", "severity": "block", "lists": ["special_bond"], "from": "2024-01-01", "until": "2025-01-01"}

holds := {"pointer": "/investment/total", "ok": true, "values": {}}

broken := {"pointer": "/investment/total", "ok": false, "values": {}}

on(day) := {"judged_on": day, "lists": ["special_bond"], "investment": {"total": 1}}

answers(findings) := {"applies": true, "needs": {"/investment/total"}, "findings": findings}

test_pass_with_a_finding_that_holds if {
	got := verdict.of(rule, answers({holds})) with input as on("2024-06-01")
	got.verdict == "pass"
	got.findings == {holds}
}

test_fail_with_one_that_does_not if {
	got := verdict.of(rule, answers({holds, broken})) with input as on("2024-01-01")
	got.verdict == "fail"
	got.severity == "block"
	got.findings == {object.union(broken, {"severity": "block"})}
}

test_not_applicable_before_the_first_day if {
	verdict.of(rule, answers({broken})) == {"verdict": "not_applicable", "reason": "not_yet"} with input as on("2023-12-31")
}

test_in_force_on_its_last_day if {
	verdict.of(rule, answers({broken})).verdict == "fail" with input as on("2024-12-31")
}

test_not_applicable_from_until_on if {
	verdict.of(rule, answers({broken})) == {"verdict": "not_applicable", "reason": "no_longer"} with input as on("2025-01-01")
}

test_always_in_force_without_dates if {
	timeless := object.remove(rule, ["from", "until"])
	verdict.of(timeless, answers({broken})).verdict == "fail" with input as on("1999-01-01")
}

test_not_applicable_when_its_list_is_not_judged if {
	doc := object.union(on("2024-06-01"), {"lists": ["treasury_bond"]})
	verdict.of(rule, answers({broken})) == {"verdict": "not_applicable", "reason": "list"} with input as doc
}

test_not_applicable_when_it_says_so if {
	said := object.union(answers({broken}), {"applies": false})
	verdict.of(rule, said) == {"verdict": "not_applicable", "reason": "scope"} with input as on("2024-06-01")
}

test_undetermined_when_it_does_not_say_whether_it_applies if {
	said := object.remove(answers({holds}), ["applies"])
	verdict.of(rule, said) == {"verdict": "undetermined", "reason": "silent"} with input as on("2024-06-01")
}

test_undetermined_without_findings if {
	verdict.of(rule, answers(set())) == {"verdict": "undetermined", "reason": "silent"} with input as on("2024-06-01")
	said := object.remove(answers(set()), ["findings"])
	verdict.of(rule, said).verdict == "undetermined" with input as on("2024-06-01")
}

test_undetermined_with_a_malformed_finding if {
	every bad in [{"pointer": "/a", "values": {}}, {"ok": true, "values": {}}, {"ok": true, "pointer": "/a"}, {"ok": 1, "pointer": "/a", "values": {}}] {
		verdict.of(rule, answers({holds, bad})).verdict == "undetermined" with input as on("2024-06-01")
	}
}

test_undetermined_when_a_needed_fact_is_missing_even_beside_a_failure if {
	doc := object.remove(on("2024-06-01"), ["investment"])
	got := verdict.of(rule, answers({broken})) with input as doc
	got == {"verdict": "undetermined", "reason": "missing", "missing": {"/investment/total"}}
}

test_waived_when_every_failure_is if {
	promised := object.union(broken, {"waived": {"deferral": 0}})
	got := verdict.of(rule, answers({holds, promised})) with input as on("2024-06-01")
	got.verdict == "waived"
	count(got.findings) == 1
	both := verdict.of(rule, answers({broken, promised})) with input as on("2024-06-01")
	both.verdict == "fail"
}

test_a_finding_may_weigh_less_but_never_more if {
	light := object.union(broken, {"severity": "warn"})
	verdict.of(rule, answers({light})).severity == "warn" with input as on("2024-06-01")
	lighter := object.union(rule, {"severity": "info"})
	verdict.of(lighter, answers({light})).severity == "info" with input as on("2024-06-01")
	both := {light, object.union(broken, {"pointer": "/investment"})}
	verdict.of(rule, answers(both)).severity == "block" with input as on("2024-06-01")
}

test_a_background_figure_never_blocks if {
	unseen := object.union(broken, {"confidence": "background"})
	verdict.of(rule, answers({unseen})).severity == "warn" with input as on("2024-06-01")
	seen := object.union(broken, {"confidence": "text"})
	verdict.of(rule, answers({seen})).severity == "block" with input as on("2024-06-01")
}

rows := {
	"cash_flow": [{"year": 2025, "net": 1}, {"year": 2026}],
	"bond": {"tranches": []},
	"funding": {"sources": [{"by_year": {"2025": 1}}, {"by_year": {}}, {"amount": 1}]},
}

test_missing_scalar if {
	verdict.missing({"/project/code"}) == {"/project/code"} with input as rows
	verdict.missing({"/cash_flow"}) == set() with input as rows
}

test_missing_inside_a_list if {
	verdict.missing({"/cash_flow/*/net"}) == {"/cash_flow/1/net"} with input as rows
	verdict.missing({"/cash_flow/*/year"}) == set() with input as rows
}

test_missing_list if {
	verdict.missing({"/absent/*"}) == {"/absent"} with input as rows
	verdict.missing({"/debt_service/*/interest"}) == {"/debt_service"} with input as rows
	verdict.missing({"/bond/tranches/*/year"}) == {"/bond/tranches"} with input as rows
	verdict.missing({"/cash_flow/*"}) == set() with input as rows
}

test_missing_inside_a_list_of_lists if {
	got := verdict.missing({"/funding/sources/*/by_year/*"}) with input as rows
	got == {"/funding/sources/1/by_year", "/funding/sources/2/by_year"}
	verdict.missing({"/debt/*/x/*"}) == {"/debt"} with input as rows
}

test_what_holds_is_told_beside_a_failure if {
	failed := verdict.of(rule, answers({holds, broken})) with input as on("2024-06-01")
	failed.held == {holds}
	promised := object.union(broken, {"waived": {"deferral": 0}})
	waived := verdict.of(rule, answers({holds, promised})) with input as on("2024-06-01")
	waived.held == {holds}
}
