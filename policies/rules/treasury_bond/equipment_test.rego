package treasury_bond_equipment_test

import data.lib.testing

judge(code, day, document) := testing.judge(code, object.union({"judged_on": day, "lists": ["treasury_bond"]}, document))

messages(answer) := {finding.message | some finding in answer.findings}

renewal := {"list": "treasury_bond", "track": "two_new"}

tb_011(day, year, field) := judge("TB-011", day, {"applications": [object.union(renewal, {"year": year, "field": field})]})

test_fields_of_the_year_applied_for if {
	tb_011("2024-07-25", 2024, "用能设备").verdict == "pass"
	answer := tb_011("2025-06-30", 2025, "旅游码头")
	answer.severity == "block"
	place := testing.places(answer)["/applications/0/field"]
	place.year == 2025
	"电子信息" in place.allowed
	"electronics" in place.allowed_en
	tb_011("2026-02-01", 2025, "电子信息").verdict == "pass"
	open := tb_011("2026-02-01", 2026, "电子信息")
	open.severity == "warn"
	messages(open) == {"first_batch"}
}

test_no_list_of_that_year if {
	every pair in [["2025-12-31", 2026], ["2026-11-24", 2027], ["2024-12-31", 2023]] {
		[day, year] := pair
		answer := tb_011(day, year, "工业")
		answer.severity == "warn"
		testing.places(answer) == {"/applications/0/year": {"field": "工业", "year": year}}
	}
}

test_scope_of_renewals if {
	every code in ["TB-011", "TB-012", "TB-013"] {
		judge(code, "2025-06-30", {"applications": [{"list": "treasury_bond", "track": "two_heavy"}]}).reason == "scope"
		judge(code, "2025-06-30", {"applications": [{"list": "treasury_bond"}]}).missing == {"/applications/0/track"}
		judge(code, "2025-06-30", {}).missing == {"/applications/0"}
	}
	judge("TB-011", "2025-06-30", {"applications": [renewal]}).missing == {"/applications/0/field", "/applications/0/year"}
}

floor := 10000000000

test_no_floor if {
	answer := judge("TB-012", "2024-07-25", {"applications": [renewal], "investment": {"total": floor - 1}})
	answer.verdict == "pass"
	testing.places(answer) == {"/investment/total": {"actual": floor - 1, "limit": 0, "former": floor}}
	judge("TB-012", "2024-07-25", {"applications": [renewal], "investment": {"total": floor}}).reason == "scope"
	judge("TB-012", "2024-07-25", {"applications": [renewal], "investment": {"total": 0}}).verdict == "pass"
	judge("TB-012", "2024-07-25", {"applications": [renewal]}).missing == {"/investment/total"}
}

tb_013(change, fixed, domestic) := judge("TB-013", "2025-12-31", {
	"applications": [object.union(object.union(renewal, {"field": "电子信息", "amount": 74999999, "previous_award": 1}), change)],
	"investment": {"fixed": fixed},
	"project": {"domestic_share_pct": domestic},
})

test_electronics if {
	answer := tb_013({}, 500000000, 80000000)
	answer.verdict == "pass"
	testing.places(answer) == {
		"/investment/fixed": {"actual": 500000000, "least": 500000000, "room": 0},
		"/applications/0/amount": {"support": 75000000, "actual": 500000000, "limit": 15, "most": 75000000, "room": 0},
		"/project/domestic_share_pct": {"domestic": 80000000, "limit": 80},
	}
	small := tb_013({"amount": 1}, 499999999, 80000000)
	testing.places(small) == {"/investment/fixed": {"actual": 499999999, "least": 500000000, "gap": 1}}
	much := tb_013({"previous_award": 2}, 500000000, 80000000)
	messages(much) == {"support"}
	testing.places(much)["/applications/0/amount"].gap == 1
	foreign := tb_013({}, 500000000, 79999999)
	foreign.severity == "warn"
	messages(foreign) == {"domestic"}
}

test_facts_of_electronics if {
	tb_013({"field": "工业"}, 1, 0).reason == "scope"
	judge("TB-013", "2025-01-01", {"applications": [renewal]}).missing == {"/applications/0/field"}
	judge("TB-013", "2025-01-01", {"applications": [object.union(renewal, {"field": "电子信息"})]}).missing == {
		"/applications/0/amount", "/applications/0/previous_award", "/investment/fixed", "/project/domestic_share_pct",
	}
}

test_record_number if {
	judge("TB-014", "2025-01-01", {"project": {"databases": {"ndrc": "2026-42-01853"}}}).verdict == "pass"
	answer := judge("TB-014", "2025-01-01", {"project": {"databases": {"ndrc": "办理中"}}})
	answer.severity == "warn"
	testing.places(answer) == {"/project/databases/ndrc": {"actual": "办理中"}}
	judge("TB-014", "2025-01-01", {}).missing == {"/project/databases/ndrc"}
}
