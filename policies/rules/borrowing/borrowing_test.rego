package borrowing_test

import data.lib.testing

dr_002(sources, rest) := testing.judge("DR-002", object.union({"funding": {"sources": sources}}, rest))

test_budget_money_and_bonds_are_lawful if {
	lawful := [
		{"type": "local_budget", "instrument": "cash"},
		{"type": "special_bond", "instrument": "cash", "debt": true, "borrower": "government"},
		{"type": "general_bond", "instrument": "cash", "debt": true, "borrower": "government"},
		{"type": "treasury_bond", "instrument": "cash", "debt": true, "borrower": "government"},
	]
	dr_002(lawful, {}).verdict == "pass"
	testing.judge("DR-002", {}).missing == {"/funding/sources"}
}

test_forbidden_types_and_instruments if {
	every type in ["gov_loan", "platform_loan", "leasing_to_government", "contractor_advance", "service_purchase"] {
		answer := dr_002([{"id": "a", "type": type}], {})
		answer.severity == "block"
		testing.places(answer) == {"/funding/sources/0/type": {"source": "a", "form": type}}
	}
	every instrument in ["guarantee", "bt", "service_purchase_works", "service_purchase_goods", "package_works_service", "finance_as_service", "office_loan"] {
		answer := dr_002([{"type": "other", "instrument": instrument}], {})
		answer.severity == "block"
		testing.places(answer) == {"/funding/sources/0/instrument": {"source": "other", "form": instrument}}
	}
}

test_forms_known_only_from_hearsay_warn if {
	every instrument in ["platform_public_asset", "platform_land_income", "ppp_repurchase", "disguised_debt"] {
		dr_002([{"type": "other", "instrument": instrument}], {}).severity == "warn"
	}
}

test_forms_are_forbidden_from_their_day if {
	document := {"funding": {"sources": [{"type": "contractor_advance"}]}}
	testing.judge("DR-002", object.union(document, {"judged_on": "2019-06-30"})).verdict == "pass"
	testing.judge("DR-002", object.union(document, {"judged_on": "2019-07-01"})).verdict == "fail"
}

test_instruments_are_named_for_all_or_for_none if {
	cash := {"type": "local_budget", "instrument": "cash"}
	dr_002([cash, cash], {}).verdict == "pass"
	dr_002([{"type": "local_budget"}, {"type": "higher_grant"}], {}).verdict == "pass"
	dr_002([cash, {"type": "higher_grant"}], {}).missing == {"/funding/sources/1/instrument"}
	dr_002([{"type": "higher_grant"}, {"type": "other", "instrument": "bt"}], {}).verdict == "fail"
}

market(type) := {"market": {"borrower": {"type": type}}}

test_no_loan_is_owed_by_the_government if {
	owed := {"type": "bank_loan", "borrower": "government"}
	answer := dr_002([owed], {})
	answer.severity == "block"
	testing.places(answer) == {"/funding/sources/0/borrower": {"source": "bank_loan", "borrower": "government"}}
	dr_002([object.union(owed, {"borrower": "enterprise_legal_person"})], market("government")).verdict == "pass"
	dr_002([object.union(owed, {"type": "shareholder_loan"})], {}).verdict == "fail"
	dr_002([object.union(owed, {"type": "other", "instrument": "lease"})], {}).verdict == "fail"
	dr_002([object.union(owed, {"type": "other", "debt": true})], {}).verdict == "fail"
	dr_002([object.union(owed, {"type": "social_capital"})], {}).verdict == "fail"
	dr_002([object.union(owed, {"type": "social_capital", "debt": false})], {}).verdict == "pass"
	dr_002([object.union(owed, {"type": "local_budget"})], {}).verdict == "pass"
	dr_002([{"type": "other", "debt": true}], {}).missing == {"/funding/sources/0/borrower"}
}

test_a_loan_without_borrower_is_the_market_financing if {
	dr_002([{"type": "bank_loan"}], market("enterprise_legal_person")).verdict == "pass"
	answer := dr_002([{"type": "bank_loan"}], market("government"))
	testing.places(answer) == {"/market/borrower/type": {"source": "bank_loan", "borrower": "government"}}
	dr_002([{"type": "local_budget"}, {"type": "bank_loan"}], {}).missing == {"/funding/sources/1/borrower"}
	dr_002([{"type": "contractor_advance", "debt": true}], {}).verdict == "fail"
}

loan := {"funding": {"sources": [{"type": "special_bond"}, {"type": "bank_loan"}]}}

row(year, bond, loan_principal, loan_interest) := {"year": year, "principal": bond - 10, "interest": 10, "market_principal": loan_principal, "market_interest": loan_interest}

income(nets) := [{"year": year, "net": net} | some year, net in nets]

mkt(code, nets, service) := testing.judge(code, object.union(loan, {"cash_flow": income(nets), "debt_service": service}))

test_loans_stay_within_what_the_bonds_leave if {
	mkt("SB-MKT-01", {2028: 100, 2029: 100}, [row(2028, 60, 20, 20), row(2029, 60, 40, 0)]).verdict == "pass"
	answer := mkt("SB-MKT-01", {2028: 100, 2029: 100}, [row(2028, 60, 20, 20), row(2029, 60, 40, 1)])
	answer.severity == "block"
	testing.places(answer) == {"/debt_service": {"actual": 81, "limit": 80, "gap": 1, "income": 200, "service": 120}}
}

test_bonds_are_paid_first_in_each_year if {
	mkt("SB-MKT-02", {2028: 100}, [row(2028, 60, 20, 20)]).verdict == "pass"
	answer := mkt("SB-MKT-02", {2028: 100}, [row(2028, 60, 20, 21)])
	answer.severity == "block"
	testing.places(answer) == {"/debt_service/0/market_principal": {"year": 2028, "actual": 41, "limit": 40, "gap": 1, "carried": 0}}
	short := mkt("SB-MKT-02", {2028: 50}, [row(2028, 60, 1, 0)])
	testing.places(short)["/debt_service/0/market_principal"].limit == 0
	mkt("SB-MKT-02", {2028: 50}, [row(2028, 60, 0, 0)]).verdict == "pass"
}

test_surplus_of_earlier_years_makes_it_a_hint if {
	answer := mkt("SB-MKT-02", {2028: 100, 2029: 100}, service(0))
	answer.severity == "warn"
	testing.places(answer) == {"/debt_service/1/market_principal": {"year": 2029, "actual": 50, "limit": 40, "gap": 10, "carried": 10}}
	mkt("SB-MKT-02", {2028: 100, 2029: 100}, service(1)).severity == "block"
}

service(last) := [row(2028, 60, 20, 10), row(2029, 60, 50, last)]

test_interest_before_the_project_earns_is_a_cost_of_the_works if {
	mkt("SB-MKT-02", {2027: 0, 2028: 100}, [row(2027, 10, 0, 5), row(2028, 60, 20, 20)]).verdict == "pass"
	mkt("SB-MKT-02", {2027: 0, 2028: 100}, [row(2027, 10, 1, 5), row(2028, 60, 20, 20)]).verdict == "fail"
	carried := mkt("SB-MKT-02", {2028: 100}, [row(2027, 10, 0, 5), row(2028, 60, 20, 21)])
	testing.places(carried)["/debt_service/1/market_principal"].carried == 0
}

test_market_rules_are_for_projects_that_borrow_on_the_market if {
	every code in ["SB-MKT-01", "SB-MKT-02", "SB-MKT-03"] {
		testing.judge(code, {"funding": {"sources": [{"type": "special_bond"}]}}).verdict == "not_applicable"
		testing.judge(code, {"funding": {"sources": [{"type": "special_bond"}]}, "market": {"total": 0}}).verdict == "not_applicable"
		testing.judge(code, {"funding": {"sources": [{"type": "special_bond"}]}, "market": {"total": 1}}).verdict == "undetermined"
		testing.judge(code, {"funding": {"sources": [{"type": "other"}]}, "debt_service": [{"market_principal": 1}]}).verdict == "undetermined"
		testing.judge(code, {"funding": {"sources": [{"type": "other"}]}, "debt_service": [{"market_principal": 0}]}).verdict == "not_applicable"
		"/funding/sources" in testing.judge(code, {}).missing
		"/funding/sources" in testing.judge(code, {"funding": {"sources": []}}).missing
	}
}

mkt_03(type, guarantee) := testing.judge("SB-MKT-03", object.union(
	loan,
	{"market": {"borrower": {"type": type}, "government_guarantee": guarantee}},
))

test_an_enterprise_borrows_without_guarantee if {
	mkt_03("enterprise_legal_person", false).verdict == "pass"
	answer := mkt_03("platform", false)
	answer.severity == "warn"
	testing.places(answer) == {"/market/borrower/type": {"actual": "platform"}}
	testing.places(mkt_03("enterprise_legal_person", true)) == {"/market/government_guarantee": {"guarantee": true}}
}
