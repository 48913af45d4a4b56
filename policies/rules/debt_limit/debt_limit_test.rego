package debt_limit_test

import data.lib.testing

stated_in(code) := {sprintf("/debt/%s", [name]): code |
	some name in ["general_balance", "general_limit", "special_balance", "special_limit", "capacity", "grade", "principal_due_from_own_income"]
}

package_of(changes) := object.union(
	{
		"applications": [{"list": "special_bond", "year": 2025}],
		"funding": {"sources": [{"type": "special_bond", "amount": 80}, {"type": "local_budget", "amount": 20}]},
		"bond": {"tranches": [{"year": 2025, "amount": 50}, {"year": 2026, "amount": 30}]},
		"region": {
			"debt": {"general_balance": 400, "general_limit": 450, "special_balance": 700, "special_limit": 780, "capacity": 1000},
			"stated_in": stated_in("220100"),
		},
	},
	changes,
)

judge(code, changes) := testing.judge(code, package_of(changes))

with_debt(debt) := {"region": {"debt": debt}}

codes := ["SB-LIMIT-01", "DR-001", "DR-007", "DR-008", "DR-010"]

test_only_where_debt_is_taken_up if {
	every code in codes {
		judge(code, {"funding": {"sources": [{"type": "local_budget", "amount": 1}]}}).reason == "scope"
		"/funding/sources" in testing.judge(code, json.remove(package_of({}), ["/funding"])).missing
	}
}

test_ceiling_of_special_debt if {
	judge("SB-LIMIT-01", with_debt({"special_limit": 750})).verdict == "pass"
	answer := judge("SB-LIMIT-01", with_debt({"special_limit": 749}))
	answer.severity == "block"
	testing.places(answer) == {"/bond/tranches": {
		"actual": 750, "limit": 749, "gap": 1,
		"balance": 700, "planned": 50, "repaid": 0, "region": "220100",
	}}
}

test_principal_repaid_makes_room if {
	due := {"special_limit": 749, "principal_due_from_own_income": 1}
	answer := judge("SB-LIMIT-01", with_debt(due))
	answer.verdict == "pass"
	testing.places(answer)["/bond/tranches"].room == 0
	elsewhere := {"debt": due, "stated_in": {"/debt/principal_due_from_own_income": "220000"}}
	judge("SB-LIMIT-01", {"region": elsewhere}).verdict == "fail"
}

planned(tranches) := testing.places(answer)["/bond/tranches"].planned if {
	answer := judge("SB-LIMIT-01", {"bond": {"tranches": tranches}})
}

test_what_counts_as_planned if {
	planned([{"year": 2025, "amount": 50, "received": 20}]) == 30
	planned([{"year": 2025, "amount": 50, "received": 60}]) == 0
	planned([{"year": 2025, "amount": 50, "kind": "refinancing"}]) == 0
	planned([{"year": 2026, "amount": 50}]) == 0
}

test_balance_and_limit_from_one_ledger if {
	apart := {"region": {"stated_in": {"/debt/special_limit": "220000"}}}
	every code in ["SB-LIMIT-01", "DR-001"] {
		judge(code, apart).missing == {"/region/debt/special_limit/220100"}
	}
	far := {"region": {"stated_in": {"/debt/capacity": "220000"}}}
	every code in ["DR-007", "DR-008", "DR-010"] {
		judge(code, far).missing == {"/region/debt/capacity/220100"}
	}
}

test_year_of_the_application if {
	judge("SB-LIMIT-01", {"applications": [{"list": "special_bond"}]}).missing == {"/applications/0/year"}
}

test_each_kind_of_debt_by_itself if {
	judge("DR-001", {}).verdict == "pass"
	answer := judge("DR-001", with_debt({"special_limit": 779, "general_limit": 0}))
	answer.severity == "warn"
	testing.places(answer) == {"/funding/sources": {
		"kind": "special_bond", "actual": 780, "limit": 779, "gap": 1,
		"balance": 700, "new": 80, "region": "220100",
	}}
	general := judge("DR-001", {"funding": {"sources": [{"type": "general_bond", "amount": 51}]}})
	testing.places(general)["/funding/sources"].kind == "general_bond"
	general.severity == "block"
}

test_what_this_year_exceeds_blocks if {
	judge("DR-001", with_debt({"special_limit": 750})).severity == "warn"
	judge("DR-001", with_debt({"special_limit": 749})).severity == "block"
}

test_amount_of_a_bond_is_needed if {
	doc := {"funding": {"sources": [{"type": "general_bond"}, {"type": "local_budget"}]}}
	every code in ["DR-001", "DR-010"] {
		judge(code, doc).missing == {"/funding/sources/0/amount"}
	}
}

test_debt_ratio_is_shown if {
	shown := {"debt": 1100, "capacity": 1000, "ratio": 110000000, "region": "220100"}
	testing.places(judge("DR-007", {})) == {"/region/debt/capacity": shown}
	scoped := judge("DR-007", with_debt({"ratio_scope": "全口径"}))
	testing.places(scoped)["/region/debt/capacity"].scope == "全口径"
	judge("DR-007", with_debt({"capacity": 0})).severity == "info"
}

grade(debt) := {finding.values.grade | some finding in judge("DR-008", with_debt(debt)).findings}

test_grade_by_ratio if {
	every special, name in {799: "green", 800: "yellow", 1599: "yellow", 1600: "orange", 2599: "orange", 2600: "red"} {
		grade({"special_balance": special}) == {name}
	}
	judge("DR-008", with_debt({"special_balance": 1599})).verdict == "pass"
	judge("DR-008", with_debt({"special_balance": 1600})).severity == "warn"
	judge("DR-008", with_debt({"capacity": 0})).reason == "silent"
}

test_official_grade_comes_first if {
	judge("DR-008", with_debt({"grade": "red", "grade_document": "某号"})).severity == "warn"
	judge("DR-008", with_debt({"grade": "green", "grade_document": "某号", "special_balance": 9999})).verdict == "pass"
	judge("DR-008", with_debt({"grade": "green"})).missing == {"/region/debt/grade_document"}
}

test_a_loan_is_debt_too if {
	every source in [{"type": "bank_loan"}, {"type": "other", "debt": true}] {
		loan := {"funding": {"sources": [source]}}
		judge("DR-008", loan).verdict == "pass"
		judge("DR-010", loan).reason == "scope"
	}
}

test_grade_after_the_project if {
	judge("DR-010", with_debt({"special_balance": 719})).verdict == "pass"
	answer := judge("DR-010", with_debt({"special_balance": 720}))
	answer.severity == "warn"
	testing.places(answer) == {"/funding/sources": {
		"before": 112000000, "grade_before": "green", "actual": 120000000, "grade_after": "yellow",
		"limit": 120, "new": 80, "debt": 1120, "capacity": 1000, "region": "220100",
	}}
}

test_nothing_is_worse_than_red if {
	answer := judge("DR-010", with_debt({"special_balance": 9999}))
	answer.verdict == "pass"
	every finding in answer.findings {
		not finding.values.limit
	}
}

# The row of the table for special bonds, whether the rule passes or fails.
row(changes) := finding.values if {
	answer := judge("DR-010", changes)
	some finding in (answer.findings | object.get(answer, "held", set()))
	finding.values.kind == "special_bond"
}

test_limit_and_ratio_side_by_side if {
	row(with_debt({"special_balance": 719})) == {
		"kind": "special_bond", "balance": 719, "ceiling": 780, "room": 61, "room_after": -19,
		"before": 111900000, "actual": 119900000, "grade_before": "green", "grade_after": "green",
	}
	row(with_debt({"special_balance": 720})).grade_after == "yellow"
}

test_an_official_grade_stands_in_the_row if {
	official := {"grade": "orange", "grade_document": "某号"}
	steady := row(with_debt(official))
	[steady.grade_before, steady.grade_after] == ["orange", "orange"]
	turned := row(with_debt(object.union(official, {"special_balance": 720})))
	[turned.grade_before, turned.grade_after] == ["orange", "yellow"]
	without := row(with_debt({"grade": "orange"}))
	without.grade_before == "green"
}

test_a_limit_of_another_level_is_left_open if {
	elsewhere := object.union(stated_in("220100"), {"/debt/special_limit": "220000"})
	shown := row({"region": {"stated_in": elsewhere}})
	not shown.room
	shown.before == 110000000
}
