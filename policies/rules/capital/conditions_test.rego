package capital_test

import data.lib.testing

termed(code, change) := judge(code, {"funding": {"sources": [own, object.union(social, change)]}})

test_terms_that_exclude_capital if {
	every term in ["repurchase", "guaranteed_return", "early_dividend", "senior_rank"] {
		answer := termed("CR-006", {"terms": ["exit", term]})
		answer.severity == "block"
		testing.places(answer) == {"/funding/sources/1/terms/1": {"source": "own", "term": term, "amount": 10}}
	}
	termed("CR-006", {"terms": ["exit"]}).verdict == "pass"
	termed("CR-006", {"terms": ["repurchase"], "as_capital": false}).verdict == "pass"
}

test_no_capital_is_taken_out_again if {
	answer := termed("CR-008", {"terms": ["repurchase", "exit"]})
	answer.severity == "block"
	testing.places(answer) == {"/funding/sources/1/terms/1": {"source": "own", "term": "exit", "amount": 10}}
	termed("CR-008", {"terms": ["repurchase"]}).verdict == "pass"
}

test_money_of_open_kind_states_its_terms if {
	every code in ["CR-006", "CR-008"] {
		termed(code, {}).verdict == "pass"
		judge(code, {"funding": {"sources": [own]}}).verdict == "pass"
		judge(code, {"funding": {"sources": [own, {"type": "other", "as_capital": true}]}}).missing == {"/funding/sources/1/terms"}
		judge(code, {"funding": {"sources": [object.union(own, {"instrument": "perpetual_bond"})]}}).missing == {"/funding/sources/0/terms"}
		judge(code, {"funding": {"sources": [object.remove(own, ["as_capital"])]}}).missing == {"/funding/sources/0/as_capital"}
	}
}

bond := {"id": "bond", "type": "special_bond", "as_capital": true, "amount": 10}

cr_007(source, industry) := judge("CR-007", {
	"project": {"capital_industry": industry},
	"funding": {"sources": [own, source]},
})

test_special_bonds_as_capital_in_a_listed_industry if {
	cr_007(bond, "CI-29").verdict == "pass"
	answer := cr_007(bond, "CI-99")
	answer.severity == "warn"
	testing.places(answer) == {"/project/capital_industry": {"source": "bond", "amount": 10, "industry": "CI-99"}}
	cr_007(object.union(bond, {"as_capital": false}), "CI-99").reason == "scope"
	cr_007(object.remove(bond, ["as_capital"]), "CI-99").missing == {"/funding/sources/1/as_capital"}
}

raised(changes) := judge("CR-011", object.union(
	{
		"applications": [{"list": "special_bond", "adds_hidden_debt": false}],
		"project": {"status": "new", "owner": {"type": "state_enterprise"}},
		"funding": {"sources": [own], "soe_leverage_ok": true},
		"contracts": [{"id": "A", "type": "construction", "overdue": 0}],
	},
	changes,
))

test_no_hidden_debt if {
	raised({}).verdict == "pass"
	answer := raised({"applications": [{"list": "central_budget", "adds_hidden_debt": true}]})
	answer.severity == "block"
	testing.places(answer) == {"/applications/0/adds_hidden_debt": {"list": "central_budget"}}
	raised({"applications": [{"list": "central_budget"}]}).missing == {"/applications/0/adds_hidden_debt"}
	two := {"applications": [{"list": "special_bond"}, {"list": "central_budget", "adds_hidden_debt": false}]}
	raised(two).verdict == "pass"
	raised(json.patch(two, [{"op": "add", "path": "/applications/0/adds_hidden_debt", "value": true}])).severity == "block"
}

test_a_state_enterprise_keeps_its_limits if {
	answer := raised({"funding": {"soe_leverage_ok": false}})
	testing.places(answer) == {"/funding/soe_leverage_ok": {}}
	every owner in ["private_enterprise", "public_institution"] {
		raised({"project": {"owner": {"type": owner}}, "funding": {"soe_leverage_ok": false}}).verdict == "pass"
	}
	raised({"funding": {"sources": [{"type": "local_budget", "as_capital": true}], "soe_leverage_ok": false}}).verdict == "pass"
	unstated := raised({"project": {"owner": {"type": "platform"}}, "funding": {"soe_leverage_ok": null}})
	[unstated.verdict, unstated.severity] == ["fail", "warn"]
	raised({"project": {"owner": {"type": null}}}).missing == {"/project/owner/type"}
}

test_no_works_payment_is_overdue if {
	answer := raised({"contracts": [{"name": "施工合同", "overdue": 1}]})
	testing.places(answer) == {"/contracts/0/overdue": {"contract": "施工合同", "overdue": 1}}
	raised({"contracts": [{"type": "supervision", "overdue": 1}]}).verdict == "pass"
	raised({"contracts": [{"type": "goods"}]}).missing == {"/contracts/0/overdue"}
}

test_works_under_way_state_their_contracts if {
	raised({"contracts": null}).verdict == "pass"
	every status in ["under_construction", "completed"] {
		raised({"project": {"status": status}, "contracts": null}).missing == {"/contracts"}
	}
}

test_conditions_follow_the_scope if {
	every code in ["CR-006", "CR-007", "CR-008", "CR-009", "CR-010", "CR-011", "CR-012", "CR-013"] {
		judge(code, {"project": {"nature": "public"}}).reason == "scope"
		doc := json.remove(package_of({"project": {"nature": "public", "status": "under_construction"}}), ["/project/invest_mode"])
		"/project/invest_mode" in testing.judge(code, doc).missing
	}
}
