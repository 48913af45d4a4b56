package wages_test

import data.lib.testing

works := {"status": "under_construction", "schedule": {"actual_start": "2024-05-08"}}

new := {"status": "new", "schedule": {}}

py_009(project, documents) := testing.judge("PY-009", {"project": project, "documents": documents})

arranged(day) := {"type": "funding_arrangement", "status": "done", "date": day}

test_funds_are_arranged_by_the_start if {
	py_009(works, [arranged("2024-05-08")]).verdict == "pass"
	answer := py_009(works, [arranged("2024-05-09")])
	answer.severity == "block"
	testing.places(answer) == {"/documents/0/date": {"type": "funding_arrangement", "actual": "2024-05-09", "start": "2024-05-08", "gap": 1}}
	testing.places(py_009(works, [])) == {"/documents": {}}
	py_009(works, [object.remove(arranged("2024-05-08"), ["date"])]).missing == {"/documents/0/date"}
}

test_only_works_begun_under_the_regulation_are_asked if {
	py_009(new, []).verdict == "not_applicable"
	py_009({"status": "completed", "schedule": {"actual_start": "2020-04-30"}}, []).verdict == "not_applicable"
	py_009({"schedule": {}}, []).missing == {"/project/status"}
}

construction := {
	"id": "SG-1", "type": "construction", "amount": 100000000000,
	"labour_pay_cycle_days": 31, "settlement_terms": true,
}

secured := {
	"owner_guarantee": true, "special_account": true, "paid_into_account": true,
	"deposit": 1000000000, "real_name": true, "agent_pay": true, "notice_board": true,
}

on_works(code, labour) := testing.judge(code, {
	"project": works, "contracts": [construction],
	"labour": object.union(secured, labour),
})

sole_place(code, labour) := place if {
	answer := on_works(code, labour)
	answer.verdict == "fail"
	some place, _ in testing.places(answer)
}

test_what_secures_wages_is_there if {
	on_works("PY-010", {}).verdict == "pass"
	on_works("PY-010", {"owner_guarantee": false}).severity == "block"
	on_works("PY-012", {}).verdict == "pass"
	on_works("PY-014", {}).verdict == "pass"
	sole_place("PY-012", {"special_account": false}) == "/labour/special_account"
	sole_place("PY-012", {"paid_into_account": false}) == "/labour/paid_into_account"
	sole_place("PY-014", {"real_name": false}) == "/labour/real_name"
	sole_place("PY-014", {"agent_pay": false}) == "/labour/agent_pay"
	sole_place("PY-014", {"notice_board": false}) == "/labour/notice_board"
}

test_a_signed_contract_or_begun_works_ask_for_the_guarantee if {
	signed := {"project": new, "contracts": [construction], "labour": {"owner_guarantee": false}}
	testing.judge("PY-010", signed).verdict == "fail"
	testing.judge("PY-010", {"project": works, "labour": {"owner_guarantee": false}}).verdict == "fail"
	testing.judge("PY-010", {"project": new, "contracts": [{"type": "goods"}]}).verdict == "not_applicable"
	testing.judge("PY-010", {"project": new, "contracts": [{}], "labour": secured}).missing == {"/contracts/0/type"}
	testing.judge("PY-012", signed).verdict == "not_applicable"
}

test_completed_works_are_past_asking if {
	every code in ["PY-010", "PY-012", "PY-013", "PY-014"] {
		testing.judge(code, {"project": {"status": "completed"}, "contracts": [construction]}).verdict == "not_applicable"
	}
}

py_011(change) := testing.judge("PY-011", {"contracts": [object.union(construction, change)]})

test_labour_cost_is_paid_within_a_month if {
	py_011({}).verdict == "pass"
	answer := py_011({"labour_pay_cycle_days": 32})
	answer.severity == "block"
	testing.places(answer) == {"/contracts/0/labour_pay_cycle_days": {"contract": "SG-1", "actual": 32, "limit": 31, "gap": 1}}
	testing.places(py_011({"settlement_terms": false})) == {"/contracts/0/settlement_terms": {"contract": "SG-1"}}
	testing.judge("PY-011", {"contracts": [{"type": "construction", "settlement_terms": true}]}).missing == {"/contracts/0/labour_pay_cycle_days"}
}

test_the_wage_deposit_lies_within_its_share if {
	on_works("PY-013", {}).verdict == "pass"
	answer := on_works("PY-013", {"deposit": 999999999})
	answer.severity == "warn"
	testing.places(answer) == {"/labour/deposit": {
		"actual": 999999999, "amount": 100000000000,
		"share": 1000000, "limit": 1000000000, "gap": 1,
	}}
	on_works("PY-013", {"deposit": 3000000000}).verdict == "pass"
	on_works("PY-013", {"deposit": 3000000001}).verdict == "fail"
}

test_grounds_lower_or_spare_the_wage_deposit if {
	on_works("PY-013", {"deposit": 500000000, "several_works": true}).verdict == "pass"
	on_works("PY-013", {"deposit": 499999999, "several_works": true}).verdict == "fail"
	on_works("PY-013", {"deposit": 500000000, "arrears_free_years": 2}).verdict == "pass"
	on_works("PY-013", {"deposit": 0, "arrears_free_years": 3}).verdict == "pass"
	small(299999999).verdict == "pass"
	small(300000000).verdict == "fail"
}

small(amount) := testing.judge("PY-013", {
	"project": works,
	"contracts": [object.union(construction, {"amount": amount})],
	"labour": {"deposit": 0, "arrears_free_years": 1},
})

test_contracts_state_what_the_deposit_is_a_share_of if {
	testing.judge("PY-013", {"project": works, "contracts": [{"type": "construction"}], "labour": secured}).missing == {"/contracts/0/amount"}
}

py_015(owner, region) := testing.judge("PY-015", {
	"project": {"status": "new", "owner": owner},
	"region": region,
})

in_arrears(arrears) := {"arrears": arrears, "stated_in": {"/arrears": "411700"}}

test_arrears_restrict_new_projects if {
	py_015({"type": "government", "arrears": false}, in_arrears(false)).verdict == "pass"
	answer := py_015({"type": "government", "arrears": false}, in_arrears(true))
	answer.severity == "block"
	testing.places(answer) == {"/region/arrears": {"place": "411700"}}
	py_015({"type": "state_enterprise", "arrears": false}, in_arrears(true)).verdict == "pass"
	testing.places(py_015({"type": "state_enterprise", "arrears": true}, {})) == {"/project/owner/arrears": {}}
	py_015({"type": "public_institution", "arrears": false}, {}).missing == {"/region/arrears"}
	testing.judge("PY-015", {"project": works}).verdict == "not_applicable"
}

py_016(change) := testing.judge("PY-016", {
	"project": works,
	"funding": {"sources": [object.union({"id": "local", "type": "local_budget", "amount": 100, "received": 50}, change)]},
})

test_government_money_comes_by_its_day if {
	py_016({"received": 100}).verdict == "pass"
	py_016({"due": 50, "due_date": "2025-03-09"}).verdict == "pass"
	py_016({"due": 51, "due_date": "2025-03-10"}).verdict == "pass"
	answer := py_016({"due": 51, "due_date": "2025-03-09"})
	answer.severity == "warn"
	testing.places(answer) == {"/funding/sources/0/received": {
		"source": "local", "actual": 50, "expected": 51,
		"gap": 1, "day": "2025-03-09",
	}}
	py_016({"due": 51, "due_date": "2025-03-09", "catch_up_plan": "函"}).verdict == "pass"
	py_016({}).missing == {"/funding/sources/0/due", "/funding/sources/0/due_date"}
}

test_only_confirmed_government_money_is_due if {
	py_016({"status": "planned"}).verdict == "not_applicable"
	py_016({"type": "bank_loan"}).verdict == "not_applicable"
	silent := {"project": works, "funding": {"sources": [{"type": "general_bond"}]}}
	testing.judge("PY-016", silent).missing == {"/funding/sources/0/amount", "/funding/sources/0/received"}
	testing.judge("PY-016", {"funding": {"sources": [{"type": "local_budget", "amount": 1, "received": 1}]}}).missing == {"/project/status"}
}
