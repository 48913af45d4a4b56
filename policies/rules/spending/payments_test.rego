package spending_test

import data.lib.testing

issued := {"id": "T1", "issue_date": "2024-08-15"}

account(region, held) := testing.judge("SB-ACCT-01", {
	"region": {"code": region},
	"bond": {"tranches": [issued]},
	"account": held,
})

test_separate_books if {
	account("140106", {"ledger": true}).verdict == "pass"
	account("140106", {"ledger": false}).severity == "warn"
	account("140106", {}).missing == {"/account/ledger"}
}

test_dedicated_account_where_it_is_asked_for if {
	dedicated := {"bank": "某行", "number": "1", "opened_at": "2025-03-10"}
	account("440106", {"ledger": true, "dedicated": dedicated}).verdict == "pass"
	answer := account("440106", {"ledger": true, "dedicated": object.union(dedicated, {"opened_at": "2025-03-11"})})
	testing.places(answer) == {"/account/dedicated/opened_at": {"opened": "2025-03-11", "day": "2025-03-10"}}
	account("440106", {"ledger": true}).missing == {"/account/dedicated/bank", "/account/dedicated/number", "/account/dedicated/opened_at"}
}

payment := {"item": "pipe", "tranche": "T1", "amount": 10, "contract": "A", "certificate": "1", "supervisor": "马某", "invoice": "1"}

paid(code, payments, certified) := testing.judge(code, {
	"payments": payments,
	"progress": {"certified_value": certified},
	"contracts": [{"id": "A", "advance": 3}, {"id": "B"}],
	"investment": {"items": [{"code": "pipe"}, {"code": "boiler"}]},
	"bond": {"tranches": [{"id": "T1"}]},
})

test_payment_with_the_works if {
	paid("SB-DISB-01", [payment], 7).verdict == "pass"
	answer := paid("SB-DISB-01", [payment], 6)
	answer.severity == "warn"
	testing.places(answer) == {"/payments": {"actual": 10, "limit": 9, "certified": 6, "advance": 3, "gap": 1}}
}

test_each_payment_has_its_vouchers if {
	every voucher in ["contract", "certificate", "supervisor", "invoice"] {
		answer := paid("SB-DISB-01", [object.remove(payment, [voucher])], 100)
		testing.places(answer) == {sprintf("/payments/0/%s", [voucher]): {"row": 1}}
	}
	unlisted := paid("SB-DISB-01", [object.union(payment, {"contract": "C"})], 100)
	testing.places(unlisted) == {"/payments/0/contract": {"row": 1, "contract": "C"}}
	paid("SB-DISB-01", [object.union(payment, {"contract": "B"})], 100).missing == {"/contracts/1/advance"}
}

test_payments_match_the_plan if {
	paid("SB-DISB-02", [payment], 0).verdict == "pass"
	answer := paid("SB-DISB-02", [payment, object.union(payment, {"item": "office", "tranche": "T9"})], 0)
	answer.severity == "block"
	testing.places(answer) == {
		"/payments/1/item": {"row": 2, "item": "office"},
		"/payments/1/tranche": {"row": 2, "tranche": "T9"},
	}
}

test_no_payment_no_question if {
	every code in ["SB-DISB-01", "SB-DISB-02"] {
		paid(code, [], 0).reason == "scope"
		testing.judge(code, {}).reason == "scope"
	}
}

test_what_a_payment_is_asked if {
	paid("SB-DISB-01", [{}], 0).missing == {"/payments/0/amount"}
	paid("SB-DISB-02", [{}], 0).missing == {"/payments/0/item", "/payments/0/tranche"}
}

test_a_ledger_on_the_account_names_its_document if {
	asked := {"code": "140106", "parameters": {"dedicated_account_required": {"value": false}}}
	answer := testing.judge("SB-ACCT-01", {"region": asked, "bond": {"tranches": [issued]}, "account": {"ledger": true}})
	object.keys(testing.places(answer)) == {"/region/parameters/dedicated_account_required/document"}
}
