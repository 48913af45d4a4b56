package three_lists_test

import data.lib.testing

pf_001(applications, items) := testing.judge("PF-001", {"applications": applications, "investment": {"items": items}})

asks(list, item, amount) := {"list": list, "item": item, "amount": amount}

costs(code, amount) := {"code": code, "amount": amount}

test_an_item_is_paid_for_once if {
	apart := [asks("special_bond", "main", 100), asks("central_budget", "net", 50)]
	pf_001(apart, [costs("main", 100), costs("net", 50)]).verdict == "pass"
	answer := pf_001(apart, [costs("main", 99), costs("net", 50)])
	answer.severity == "block"
	testing.places(answer) == {"/applications/0/item": {"item": "main", "asked": 100, "cost": 99, "gap": 1}}
}

test_an_item_on_two_lists_is_pointed_out if {
	together := [asks("special_bond", "main", 60), asks("central_budget", "main", 40)]
	shared := pf_001(together, [costs("main", 100)])
	[shared.verdict, shared.severity] == ["fail", "warn"]
	testing.places(shared) == {"/applications/0/item": {"item": "main", "asked": 100, "cost": 100, "lists": 2}}
	pf_001(together, [costs("main", 99)]).severity == "block"
	twice := [asks("special_bond", "main", 60), asks("special_bond", "main", 40)]
	pf_001(twice, [costs("main", 100)]).verdict == "pass"
}

test_an_item_that_is_no_cost_is_pointed_out if {
	answer := pf_001([asks("special_bond", "main", 60), asks("central_budget", "nowhere", 40)], [costs("main", 100)])
	[answer.severity, testing.places(answer)] == ["warn", {"/applications/1/item": {"item": "nowhere"}}]
}

test_one_application_pays_once if {
	pf_001([asks("special_bond", "main", 60)], []).verdict == "not_applicable"
	testing.judge("PF-001", {}).missing == {"/applications"}
	pf_001([{"list": "special_bond"}, asks("central_budget", "net", 1)], [{"code": "net"}]).missing == {
		"/applications/0/item", "/applications/0/amount", "/investment/items/0/amount",
	}
}
