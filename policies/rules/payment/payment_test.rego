package payment_test

import data.lib.testing

# What a public body signs with a small firm, with some of it changed.
contract(change) := object.union(
	{
		"id": "HT-1", "payer_type": "public_institution", "payee_sme": true, "sign_date": "2025-06-01",
		"amount": 1000, "budget": 1000, "budget_doc": "财购1号", "advance_funding": false,
		"pay_days": 30, "start_event": "delivery", "pay_when_paid": false, "non_cash_forced": false,
		"audit_as_settlement": false, "deposits": ["bid"], "accept_guarantee": true,
		"late_rate_pct": 3100000, "lpr_pct": 3100000,
	},
	change,
)

signed(code, change) := testing.judge(code, {"judged_on": "2025-06-01", "contracts": [contract(change)]})

missing(code, field, change) := testing.judge(code, {
	"judged_on": "2025-06-01",
	"contracts": [object.remove(contract(change), [field])],
}).missing

contract_rules := ["PY-001", "PY-002", "PY-003", "PY-004", "PY-005", "PY-006", "PY-007"]

test_without_contracts_nothing_is_asked if {
	every code in contract_rules {
		testing.judge(code, {"judged_on": "2025-06-01"}).verdict == "not_applicable"
		testing.judge(code, {"judged_on": "2025-06-01", "contracts": []}).verdict == "not_applicable"
	}
}

test_what_is_not_owed_to_a_small_firm_is_free if {
	every code in ["PY-001", "PY-002", "PY-004", "PY-005", "PY-006", "PY-007"] {
		signed(code, {"payee_sme": false}).verdict == "not_applicable"
		signed(code, {"payer_type": "state_enterprise"}).verdict == "not_applicable"
		missing(code, "payer_type", {}) == {"/contracts/0/payer_type"}
	}
}

test_public_bodies_pay_in_time if {
	signed("PY-001", {}).verdict == "pass"
	hint := signed("PY-001", {"pay_days": 31})
	hint.severity == "info"
	testing.places(hint) == {"/contracts/0/pay_days": {"contract": "HT-1", "actual": 31, "limit": 30, "gap": 1}}
	signed("PY-001", {"pay_days": 60}).severity == "info"
	late := signed("PY-001", {"pay_days": 61})
	late.severity == "block"
	testing.places(late) == {"/contracts/0/pay_days": {"contract": "HT-1", "actual": 61, "limit": 60, "gap": 1}}
	missing("PY-001", "pay_days", {}) == {"/contracts/0/pay_days"}
}

test_the_period_runs_from_delivery_acceptance_or_settlement if {
	every event in ["delivery", "acceptance", "amount_confirmed"] {
		signed("PY-001", {"start_event": event}).verdict == "pass"
	}
	every event in ["invoice", "audit_finished", "third_party_paid", "other"] {
		answer := signed("PY-001", {"start_event": event})
		answer.severity == "block"
		testing.places(answer) == {"/contracts/0/start_event": {"contract": "HT-1", "start": event}}
	}
}

by_large(change) := signed("PY-002", object.union({"payer_type": "state_large_enterprise"}, change))

test_large_enterprises_pay_in_time if {
	by_large({"pay_days": 60}).verdict == "pass"
	answer := by_large({"pay_days": 61})
	answer.severity == "block"
	testing.places(answer) == {"/contracts/0/pay_days": {"contract": "HT-1", "actual": 61, "limit": 60, "gap": 1}}
	by_large({"pay_days": 61, "pay_days_basis": "行业惯例"}).verdict == "pass"
	by_large({"pay_days": 61, "sign_date": "2025-05-31"}).verdict == "not_applicable"
	missing("PY-002", "sign_date", {"payer_type": "platform"}) == {"/contracts/0/sign_date"}
}

test_no_payment_only_when_paid if {
	answer := by_large({"pay_when_paid": true})
	answer.severity == "block"
	testing.places(answer) == {"/contracts/0/pay_when_paid": {"contract": "HT-1"}}
}

test_purchases_keep_within_their_budget if {
	signed("PY-003", {}).verdict == "pass"
	answer := signed("PY-003", {"amount": 1001})
	answer.severity == "block"
	testing.places(answer) == {"/contracts/0/amount": {"contract": "HT-1", "document": "财购1号", "actual": 1001, "limit": 1000, "gap": 1}}
	signed("PY-003", {"amount": 1001, "payer_type": "state_enterprise"}).verdict == "pass"
	missing("PY-003", "budget_doc", {}) == {"/contracts/0/budget_doc"}
}

test_no_contract_is_built_on_advances if {
	every payer in ["government", "other"] {
		answer := signed("PY-003", {"payer_type": payer, "advance_funding": true})
		testing.places(answer) == {"/contracts/0/advance_funding": {"contract": "HT-1"}}
	}
	missing("PY-003", "advance_funding", {}) == {"/contracts/0/advance_funding"}
}

test_cash_is_not_refused if {
	signed("PY-004", {}).verdict == "pass"
	answer := signed("PY-004", {"payer_type": "large_enterprise", "non_cash_forced": true})
	answer.severity == "block"
	testing.places(answer) == {"/contracts/0/non_cash_forced": {"contract": "HT-1"}}
}

audited(day, ground) := signed("PY-005", object.union({"audit_as_settlement": true, "sign_date": day}, ground))

test_audit_settles_only_by_what_the_day_of_signing_allows if {
	signed("PY-005", {}).verdict == "pass"
	audited("2025-05-31", {}).verdict == "pass"
	answer := audited("2025-06-01", {})
	answer.severity == "block"
	testing.places(answer) == {"/contracts/0/audit_as_settlement": {"contract": "HT-1", "signed": "2025-06-01", "ground": "contract_term"}}
	audited("2025-06-01", {"legal_basis": "statute"}).verdict == "pass"
	audited("2025-06-01", {"legal_basis": "local_regulation"}).verdict == "fail"
	missing("PY-005", "sign_date", {"audit_as_settlement": true}) == {"/contracts/0/sign_date"}
	signed("PY-005", {"payer_type": "large_enterprise"}).verdict == "not_applicable"
}

test_only_legal_deposits if {
	signed("PY-006", {"deposits": ["bid", "performance_bond", "quality", "wage"]}).verdict == "pass"
	answer := signed("PY-006", {"deposits": ["bid", "other"]})
	answer.severity == "block"
	testing.places(answer) == {"/contracts/0/deposits/1": {"contract": "HT-1", "deposit": "other"}}
}

test_a_guarantee_is_accepted_where_a_deposit_is_taken if {
	testing.places(signed("PY-006", {"accept_guarantee": false})) == {"/contracts/0/accept_guarantee": {"contract": "HT-1"}}
	missing("PY-006", "accept_guarantee", {}) == {"/contracts/0/accept_guarantee"}
	none := testing.judge("PY-006", {"contracts": [object.remove(contract({"deposits": []}), ["accept_guarantee"])]})
	none.verdict == "pass"
}

test_the_late_rate_is_no_lower_than_the_prime_rate if {
	signed("PY-007", {}).verdict == "pass"
	answer := signed("PY-007", {"late_rate_pct": 3099999})
	answer.severity == "warn"
	testing.places(answer) == {"/contracts/0/late_rate_pct": {"contract": "HT-1", "actual": 3099999, "limit": 3100000, "gap": 1}}
	missing("PY-007", "lpr_pct", {}) == {"/contracts/0/lpr_pct"}
}

test_without_a_late_rate_the_daily_one_holds if {
	answer := testing.judge("PY-007", {"contracts": [object.remove(contract({}), ["late_rate_pct", "lpr_pct"])]})
	answer.severity == "info"
	testing.places(answer) == {"/contracts/0/late_rate_pct": {"contract": "HT-1", "daily": 50000}}
}

disclosed(judged_on, day) := testing.judge("PY-008", {
	"judged_on": judged_on,
	"project": {"owner": {"type": "public_institution", "disclosure_date": day}},
})

test_last_years_arrears_are_published_by_the_day if {
	disclosed("2025-06-01", "2025-03-31").verdict == "pass"
	disclosed("2025-06-01", "2025-01-01").verdict == "pass"
	disclosed("2026-03-31", "2026-03-20").verdict == "pass"
	answer := disclosed("2025-06-01", "2025-04-01")
	answer.severity == "info"
	testing.places(answer) == {"/project/owner/disclosure_date": {"actual": "2025-04-01", "since": "2025-01-01", "limit": "2025-03-31"}}
	disclosed("2025-06-01", "2024-12-31").verdict == "fail"
	disclosed("2026-03-10", "2026-03-11").verdict == "fail"
}

test_nothing_was_due_before_the_first_day if {
	disclosed("2021-03-31", "2020-03-01").verdict == "not_applicable"
	disclosed("2021-04-01", "2020-03-01").verdict == "fail"
	testing.judge("PY-008", {"project": {"owner": {"type": "state_enterprise"}}}).verdict == "not_applicable"
}
