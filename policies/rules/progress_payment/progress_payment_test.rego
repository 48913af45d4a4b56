package progress_payment_test

import data.lib.testing

contract(change) := object.union(
	{
		"id": "SG-1", "type": "construction", "payer_type": "state_enterprise", "sign_date": "2022-08-01",
		"amount": 1000, "progress_pay_pct": 80000000, "retention_pct": 3000000,
	},
	change,
)

spanning := {"actual_start": "2024-05-08", "completion": "2025-01-01"}

signed(code, change) := testing.judge(code, {
	"investment": {"approved_budget": 1000},
	"project": {"status": "under_construction", "schedule": spanning},
	"contracts": [contract(change)],
})

test_progress_payments_reach_their_share if {
	signed("PY-017", {}).verdict == "pass"
	answer := signed("PY-017", {"progress_pay_pct": 79999999})
	answer.severity == "block"
	testing.places(answer) == {"/contracts/0/progress_pay_pct": {"contract": "SG-1", "share": 79999999, "bound": 80, "off": 1}}
	testing.places(signed("PY-017", {"retention_pct": 3000001})) == {"/contracts/0/retention_pct": {"contract": "SG-1", "share": 3000001, "bound": 3, "off": 1}}
}

test_contracts_stay_within_the_estimate if {
	answer := signed("PY-017", {"amount": 1001})
	testing.places(answer) == {"/investment/approved_budget": {"actual": 1001, "limit": 1000, "gap": 1}}
}

test_the_notice_reaches_only_contracts_signed_under_it if {
	signed("PY-017", {"sign_date": "2022-07-31"}).verdict == "not_applicable"
	signed("PY-017", {"payer_type": "large_enterprise"}).verdict == "not_applicable"
	signed("PY-017", {"type": "goods"}).verdict == "not_applicable"
	testing.judge("PY-017", {}).verdict == "not_applicable"
	silent := {"contracts": [object.remove(contract({}), ["sign_date"])], "investment": {"approved_budget": 1}}
	testing.judge("PY-017", silent).missing == {"/contracts/0/sign_date"}
}

settled(change) := signed("PY-018", object.union({"settlement_date": "2025-02-08", "overpaid": 5}, change))

test_overpaid_money_returns_in_time if {
	settled({}).verdict == "pass"
	answer := settled({"settlement_date": "2025-02-07"})
	answer.severity == "info"
	testing.places(answer) == {"/contracts/0/overpaid": {
		"contract": "SG-1", "amount": 5, "settled": "2025-02-07",
		"actual": 31, "limit": 30, "gap": 1,
	}}
	settled({"settlement_date": "2024-02-07", "overpaid_returned": "2024-03-08"}).verdict == "pass"
	settled({"settlement_date": "2024-02-07", "overpaid_returned": "2024-03-09"}).verdict == "fail"
	settled({"settlement_date": "2024-02-07", "overpaid": 0}).verdict == "pass"
}

test_before_settlement_nothing_is_overpaid if {
	signed("PY-018", {}).verdict == "not_applicable"
	signed("PY-018", {"settlement_date": "2025-02-07"}).missing == {"/contracts/0/overpaid"}
	signed("PY-018", {"overpaid": 0}).missing == {"/contracts/0/settlement_date"}
}

staged(status, schedule, amount) := testing.judge("PY-019", {
	"investment": {"approved_budget": 1000},
	"project": {"status": status, "schedule": schedule},
	"contracts": [contract({"stage_settlement": true, "amount": amount})],
})

test_settlement_by_stage_is_for_works_over_the_year if {
	staged("under_construction", spanning, 1000).verdict == "pass"
	answer := staged("new", {"planned_start": "2024-05-08", "completion": "2024-12-31"}, 1000)
	answer.severity == "info"
	testing.places(answer) == {"/project/schedule/completion": {"start": "2024-05-08", "completion": "2024-12-31"}}
	testing.places(staged("under_construction", spanning, 1001)) == {"/investment/approved_budget": {"actual": 1001, "limit": 1000, "gap": 1}}
	staged("new", {"completion": "2024-12-31"}, 1000).missing == {"/project/schedule/planned_start"}
	staged("completed", {"completion": "2024-12-31"}, 1000).missing == {"/project/schedule/actual_start"}
	signed("PY-019", {"stage_settlement": false}).verdict == "not_applicable"
	open := {"contracts": [object.remove(contract({"stage_settlement": true}), ["amount"])], "investment": {"approved_budget": 1}, "project": {"status": "new", "schedule": {"planned_start": "2024-05-08", "completion": "2025-01-01"}}}
	testing.judge("PY-019", open).missing == {"/contracts/0/amount"}
}

money(status, received, account) := testing.judge("PY-020", {
	"project": {"status": status},
	"funding": {"sources": [{"received": received}]},
	"account": account,
})

test_money_is_kept_apart_and_not_diverted if {
	kept := {"dedicated": {"number": "1"}, "diverted": 0}
	money("under_construction", 0, kept).verdict == "pass"
	money("new", 1, kept).verdict == "pass"
	money("new", 0, kept).verdict == "not_applicable"
	answer := money("completed", 0, object.union(kept, {"diverted": 1}))
	answer.severity == "block"
	testing.places(answer) == {"/account/diverted": {"actual": 1}}
	money("new", 1, {"ledger": true, "diverted": 0}).verdict == "pass"
	testing.places(money("new", 1, {"ledger": false, "diverted": 0})) == {"/account/ledger": {}}
	money("new", 1, {"diverted": 0}).missing == {"/account/ledger"}
	testing.judge("PY-020", {}).missing == {"/project/status", "/account/diverted", "/account/ledger"}
}
