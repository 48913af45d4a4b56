package capital_test

import data.lib.testing

package_of(changes) := object.union(
	{
		"project": {"nature": "commercial", "invest_mode": "direct", "industry": "railway", "sector": "railway"},
		"investment": {"fixed": 90000, "initial_working_capital": 10000},
		"funding": {"capital_total": 20000, "reduction_basis": "补短板"},
		"documents": [{"type": "feasibility_approval", "date": "2024-12-05", "capital_ratio_pct": 15000000}],
	},
	changes,
)

judge(code, changes) := testing.judge(code, package_of(changes))

test_scope_follows_the_nature if {
	every nature, subject in {"commercial": true, "public": false} {
		answer := judge("CR-001", {"project": {"nature": nature}})
		answer.verdict == "pass"
		testing.places(answer) == {"/project/nature": {"nature": nature, "subject": subject}}
	}
}

test_an_enterprise_project_is_in_scope_whatever_it_states if {
	answer := judge("CR-001", {"project": {"nature": "public", "invest_mode": "enterprise"}})
	answer.severity == "info"
	testing.places(answer) == {"/project/nature": {"nature": "public", "subject": true}}
	judge("CR-002", {"project": {"nature": "public", "invest_mode": "enterprise"}}).verdict == "pass"
}

test_out_of_scope_of_all_but_the_first if {
	every code in ["CR-002", "CR-003", "CR-004", "CR-005"] {
		judge(code, {"project": {"nature": "public"}, "funding": {"capital_total": 1}}).reason == "scope"
	}
}

test_a_public_project_says_how_it_is_invested if {
	doc := json.remove(package_of({"project": {"nature": "public"}}), ["/project/invest_mode"])
	every code in ["CR-001", "CR-002", "CR-003", "CR-004", "CR-005"] {
		"/project/invest_mode" in testing.judge(code, doc).missing
	}
}

plain := [{"type": "project_filing", "date": "2024-12-05"}]

test_ratio_at_the_limit_and_one_fen_below if {
	judge("CR-002", {"documents": plain}).verdict == "pass"
	answer := judge("CR-002", {"documents": plain, "funding": {"capital_total": 19999}})
	answer.severity == "block"
	testing.places(answer) == {"/funding/capital_total": {
		"actual": 19999000, "limit": 20000000, "gap": 1,
		"capital": 19999, "base": 100000, "industry": "railway", "date": "2024-12-05",
	}}
}

test_part_of_a_fen_asks_for_a_whole_one if {
	answer := judge("CR-002", {"documents": plain, "investment": {"fixed": 90001}})
	testing.places(answer)["/funding/capital_total"].gap == 1
}

test_without_investment_there_is_no_ratio if {
	judge("CR-002", {"investment": {"fixed": 0, "initial_working_capital": 0}}).reason == "silent"
}

test_a_background_ratio_warns if {
	judge("CR-002", {"project": {"industry": "other"}, "funding": {"capital_total": 1}}).severity == "warn"
}

test_the_first_approval_counts if {
	port := {"industry": "port_coastal_inland_shipping"}
	dates := [{"type": "project_approval", "date": "2019-11-19"}, {"type": "project_filing", "date": "2024-12-05"}]
	judge("CR-002", {"project": port, "documents": dates}).severity == "block"
	judge("CR-002", {"project": port, "documents": array.slice(dates, 1, 2)}).verdict == "pass"
	pending := [object.union(dates[0], {"status": "pending"})]
	judge("CR-002", {"project": port, "documents": pending}).verdict == "pass"
}

test_an_approval_has_a_date if {
	judge("CR-002", {"documents": [{"type": "other"}, {"type": "project_approval"}]}).missing == {"/documents/1/date"}
	judge("CR-003", {"documents": [{"type": "project_approval"}]}).missing == {"/documents/0/date"}
}

test_no_approval_is_told if {
	answer := judge("CR-002", {"documents": []})
	answer.severity == "warn"
	testing.places(answer) == {"/documents": {"actual": 20000000, "limit": 20000000, "date": "2025-03-10"}}
	owed := {"documents": [], "deferrals": [{"document": "feasibility_approval"}]}
	judge("CR-002", owed).verdict == "pass"
}

test_no_approval_and_no_ratio_is_silence if {
	judge("CR-002", {"documents": [], "project": {"industry": "unheard_of"}}).reason == "silent"
}

lowered(changes) := object.union({"funding": {"capital_total": 15000}}, changes)

test_both_rules_agree_on_a_lowered_ratio if {
	judge("CR-002", lowered({})).verdict == "pass"
	judge("CR-003", lowered({})).verdict == "pass"
}

test_both_rules_agree_on_one_that_is_not_lawful if {
	every changes in [
		{"funding": {"capital_total": 14999}},
		lowered({"project": {"sector": "energy"}}),
		lowered({"documents": []}),
		lowered({"documents": plain}),
		lowered({"documents": [{"type": "project_filing", "date": "2024-12-05", "capital_ratio_pct": 15000001}]}),
	] {
		judge("CR-002", changes).severity == "block"
		judge("CR-003", changes).severity == "block"
	}
}

test_both_rules_agree_without_grounds if {
	doc := json.remove(package_of(lowered({})), ["/funding/reduction_basis"])
	testing.judge("CR-002", doc).severity == "block"
	answer := testing.judge("CR-003", doc)
	answer.severity == "block"
	testing.places(answer) == {"/funding/reduction_basis": {"actual": 15000000}}
}

test_the_whole_ratio_is_no_lowered_one if {
	judge("CR-003", {}).reason == "scope"
	judge("CR-003", {"documents": [{"type": "project_filing", "date": "2019-11-19"}], "funding": {"capital_total": 15000}}).reason == "scope"
}

test_far_below_without_grounds_is_left_to_the_other_rule if {
	doc := json.remove(package_of({"funding": {"capital_total": 14999}}), ["/funding/reduction_basis", "/project/sector"])
	testing.judge("CR-003", doc).reason == "scope"
	testing.judge("CR-002", doc).severity == "block"
}

test_far_below_in_spite_of_grounds if {
	answer := judge("CR-003", {"funding": {"capital_total": 14999}})
	object.keys(testing.places(answer)) == {"/funding/capital_total"}
	testing.places(answer)["/funding/capital_total"].gap == 1
}

own := {"id": "own", "type": "enterprise_own", "as_capital": true, "amount": 10}

social := object.union(own, {"type": "social_capital", "debt": false, "instrument": "equity", "terms": []})

cr_004(sources) := judge("CR-004", {"funding": {"sources": sources}})

test_capital_that_is_not_debt if {
	cr_004([own, social]).verdict == "pass"
	cr_004([{"type": "bank_loan", "as_capital": false}]).verdict == "pass"
	cr_004([object.union(social, {"terms": ["exit"]})]).verdict == "pass"
}

# Where the mark of debt stands when a source of social capital is changed.
marked(change) := places if {
	answer := cr_004([own, object.union(social, change)])
	answer.severity == "block"
	places := testing.places(answer)
}

test_capital_that_is_debt if {
	marked({"type": "bank_loan"}) == {"/funding/sources/1/type": {"source": "own", "kind": "bank_loan", "amount": 10}}
	marked({"instrument": "loan"}) == {"/funding/sources/1/instrument": {"source": "own", "kind": "loan", "amount": 10}}
	marked({"terms": ["exit", "repurchase"]}) == {"/funding/sources/1/terms/1": {"source": "own", "kind": "repurchase", "amount": 10}}
}

test_a_source_without_name_and_amount if {
	answer := cr_004([{"type": "bank_loan", "as_capital": true}])
	testing.places(answer) == {"/funding/sources/0/type": {"source": "bank_loan", "kind": "bank_loan"}}
}

test_capital_stated_to_be_debt if {
	answer := cr_004([object.union(own, {"debt": true})])
	testing.places(answer) == {"/funding/sources/0/debt": {"source": "own", "amount": 10}}
	cr_004([object.union(own, {"type": "special_bond", "debt": true})]).verdict == "pass"
}

test_money_of_open_kind_says_what_it_is if {
	cr_004([own, {"type": "other", "as_capital": true}]).missing == {
		"/funding/sources/1/debt",
		"/funding/sources/1/instrument",
		"/funding/sources/1/terms",
	}
}

cr_005(funding) := judge("CR-005", {"funding": object.union({"capital_total": 200, "sources": [own]}, funding)})

test_equity_up_to_the_share if {
	cr_005({"equity_instrument": 100, "equity_booked": true}).verdict == "pass"
	answer := cr_005({"equity_instrument": 101, "equity_booked": true})
	testing.places(answer) == {"/funding/equity_instrument": {"actual": 101, "limit": 100, "gap": 1, "capital": 200, "share": 50}}
}

test_equity_of_the_sources_counts_when_it_is_more if {
	fund := object.union(social, {"type": "equity_fund", "amount": 101})
	cr_005({"equity_instrument": 0, "equity_booked": true, "sources": [fund]}).severity == "block"
	cr_005({"sources": [fund]}).missing == {"/funding/equity_instrument"}
	cr_005({"equity_instrument": 0, "sources": [object.remove(fund, ["amount"])]}).missing == {"/funding/sources/0/amount"}
	cr_005({"equity_instrument": 0, "sources": [object.remove(fund, ["instrument"])]}).missing == {"/funding/sources/0/instrument", "/funding/equity_booked"}
	cr_005({"sources": [object.union(fund, {"as_capital": false})]}).reason == "scope"
}

test_equity_is_booked_as_equity if {
	answer := cr_005({"equity_instrument": 100, "equity_booked": false})
	testing.places(answer) == {"/funding/equity_booked": {"actual": 100}}
	cr_005({"equity_instrument": 100}).missing == {"/funding/equity_booked"}
	cr_005({"equity_instrument": 0}).verdict == "pass"
}

test_no_equity_no_question if {
	cr_005({}).reason == "scope"
}
