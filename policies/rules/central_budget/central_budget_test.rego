package central_budget_test

import data.lib.testing

request := {"list": "central_budget", "amount": 100000, "special": "城镇污水处理", "previous_award": 0, "fully_awarded": false}

cb_001(status, changes) := testing.judge("CB-001", {
	"project": {"status": status},
	"applications": array.concat([{"list": "special_bond"}], [object.union(request, change) | some change in changes]),
	"funding": {"sources": [{"type": "central_budget", "amount": 150000}, {"type": "central_budget", "amount": 50000}, {"type": "special_bond"}]},
})

test_not_for_finished_projects if {
	cb_001("new", [{}]).verdict == "pass"
	cb_001("under_construction", [{}]).verdict == "pass"
	answer := cb_001("completed", [{}])
	answer.severity == "block"
	testing.places(answer) == {"/project/status": {"status": "completed"}}
	testing.judge("CB-001", {"project": {"status": "completed"}}).verdict == "fail"
	testing.judge("CB-001", {"project": {"status": "completed"}, "applications": [{"list": "central_budget"}]}).verdict == "fail"
	testing.judge("CB-001", {}).missing == {"/project/status", "/applications/0"}
}

test_no_second_award if {
	answer := cb_001("new", [{}, {"fully_awarded": true, "previous_award": 50000}])
	answer.severity == "block"
	testing.places(answer) == {"/applications/2/fully_awarded": {"previous": 50000}}
}

test_awards_stay_within_the_plan if {
	cb_001("new", [{"previous_award": 100000}]).verdict == "pass"
	cb_001("new", [{"amount": 200001}]).verdict == "pass"
	answer := cb_001("new", [{"previous_award": 100001}])
	answer.severity == "block"
	testing.places(answer) == {"/applications/1/previous_award": {"previous": 100001, "amount": 100000, "limit": 200000, "gap": 1}}
}

test_facts_of_cb_001 if {
	bare := {"project": {"status": "new"}, "applications": [{"list": "special_bond"}]}
	testing.judge("CB-001", bare).missing == {"/applications/1"}
	silent := object.union(bare, {"applications": [{"list": "central_budget"}]})
	testing.judge("CB-001", silent).missing == {"/applications/0/previous_award"}
	awarded := object.union(bare, {"applications": [{"list": "central_budget", "previous_award": 1, "amount": 1}]})
	"/applications/0/fully_awarded" in testing.judge("CB-001", awarded).missing
	unpaid := {"applications": [request], "funding": {"sources": [{"type": "central_budget"}]}}
	testing.judge("CB-001", object.union(bare, unpaid)).verdict == "pass"
	again := object.union(bare, {"applications": [object.remove(object.union(request, {"previous_award": 1}), ["amount"])]})
	testing.judge("CB-001", again).missing == {"/applications/0/amount", "/funding/sources"}
	unpriced := object.union(again, {"funding": {"sources": [{"type": "central_budget"}, {"type": "bank_loan"}]}})
	testing.judge("CB-001", unpriced).missing == {"/applications/0/amount", "/funding/sources/0/amount"}
}

cb_002(specials) := testing.judge("CB-002", {"applications": array.concat(
	[{"list": "special_bond"}],
	[{"list": "central_budget", "special": special} | some special in specials],
)})

test_one_special if {
	cb_002(["城镇污水处理"]).verdict == "pass"
	cb_002(["城镇污水处理", "城镇污水处理"]).verdict == "pass"
	answer := cb_002(["城镇污水处理", "排水设施"])
	answer.severity == "block"
	testing.places(answer) == {"/applications": {"actual": 2, "specials": ["城镇污水处理", "排水设施"]}}
	cb_002([]).missing == {"/applications/1"}
	testing.judge("CB-002", {"applications": [{"list": "central_budget"}]}).missing == {"/applications/0/special"}
}

cb_005(mode, nature, owner) := testing.judge("CB-005", {
	"judged_on": "2026-03-01",
	"project": {"invest_mode": mode, "nature": nature, "owner": {"type": owner}},
})

test_subsidy_and_interest_for_commercial_projects if {
	every owner in ["state_enterprise", "private_enterprise", "platform"] {
		cb_005("subsidy", "commercial", owner).verdict == "pass"
	}
	answer := cb_005("interest", "public", "state_enterprise")
	answer.severity == "block"
	testing.places(answer) == {"/project/nature": {"mode": "interest", "nature": "public"}}
	every owner in ["government", "public_institution", "peoples_organisation"] {
		testing.places(cb_005("subsidy", "commercial", owner)) == {"/project/owner/type": {"mode": "subsidy", "owner": owner}}
	}
	cb_005("subsidy", "commercial", "government").severity == "block"
	cb_005("subsidy", "commercial", "other").severity == "warn"
}

test_other_ways_of_investing if {
	every mode in ["direct", "capital_injection", "enterprise", "concession"] {
		cb_005(mode, "public", "government").reason == "scope"
	}
	testing.judge("CB-005", {"judged_on": "2026-03-01"}).missing == {"/project/invest_mode", "/project/nature", "/project/owner/type"}
}

capped := {"list": "central_budget", "special": "城镇污水处理", "cap_pct": 30000000, "cap_base": "total_investment", "cap_source": "通知"}

cb_017(change, central) := testing.judge("CB-017", {
	"investment": {"total": 1000000},
	"applications": [{"list": "special_bond"}, object.union(capped, change)],
	"funding": {"capital_total": 500000, "sources": [
		{"type": "central_budget", "amount": central},
		{"type": "treasury_bond", "amount": 40000},
		{"type": "local_budget"},
	]},
})

test_central_share_of_total_investment if {
	cb_017({}, 260000).verdict == "pass"
	answer := cb_017({}, 260001)
	answer.severity == "block"
	testing.places(answer) == {"/applications/1/cap_pct": {
		"actual": 300001, "base": "total_investment", "amount": 1000000,
		"limit": 30000000, "most": 300000, "gap": 1,
	}}
}

test_central_share_of_capital if {
	cb_017({"cap_base": "capital"}, 110000).verdict == "pass"
	cb_017({"cap_base": "capital"}, 110001).severity == "block"
}

test_a_special_whose_cap_is_known if {
	railway := {"special": "干线铁路", "cap_base": "capital"}
	cb_017(railway, 110000).verdict == "pass"
	stated := object.union(railway, {"cap_pct": 30000001})
	answer := cb_017(stated, 110000)
	answer.severity == "warn"
	testing.places(answer) == {"/applications/1/cap_pct": {"special": "干线铁路", "stated": 30000001, "limit": 30000000}}
	over := cb_017({"special": "干线铁路", "cap_base": "total_investment"}, 110001)
	over.severity == "block"
	testing.places(over) == {"/applications/1/special": {
		"special": "干线铁路", "actual": 150001, "base": "capital", "amount": 500000,
		"limit": 30000000, "most": 150000, "gap": 1,
	}}
}

unstated(names) := testing.judge("CB-017", {
	"investment": {"total": 1000000},
	"applications": [object.remove(capped, names)],
	"funding": {"sources": [{"type": "central_budget", "amount": 1}]},
})

test_a_cap_that_is_not_stated_never_passes if {
	every name in ["cap_pct", "cap_source"] {
		answer := unstated([name])
		answer.verdict == "fail"
		answer.severity == "warn"
		testing.places(answer) == {sprintf("/applications/0/%s", [name]): {"special": "城镇污水处理"}}
	}
}

test_facts_of_cb_017 if {
	unstated(["cap_base"]).missing == {"/applications/0/cap_base"}
	unstated(["special"]).missing == {"/applications/0/special"}
	bare := testing.judge("CB-017", {"applications": [capped]})
	bare.missing == {"/investment/total", "/funding/sources"}
	capital := testing.judge("CB-017", {"applications": [object.union(capped, {"cap_base": "capital"})], "funding": {"sources": [{"type": "central_other"}]}})
	capital.missing == {"/funding/capital_total", "/funding/sources/0/amount"}
	railway := testing.judge("CB-017", {"applications": [{"list": "central_budget", "special": "干线铁路"}], "funding": {"sources": [{"type": "bank_loan"}]}})
	railway.missing == {"/funding/capital_total"}
	testing.judge("CB-017", {"funding": {"sources": [{"type": "bank_loan"}]}}).missing == {"/applications/0"}
}
