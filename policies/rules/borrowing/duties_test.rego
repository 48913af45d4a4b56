package borrowing_duties_test

import data.lib.testing

judge(code, sources, rest) := testing.judge(code, object.union({"funding": {"sources": sources}}, rest))

cash := [{"id": "a", "type": "local_budget"}]

test_unlawful_borrowing_pays_for_no_government_investment if {
	judge("GI-008", cash, {}).verdict == "pass"
	answer := judge("GI-008", [{"id": "a", "type": "gov_loan"}], {})
	answer.severity == "block"
	testing.places(answer) == {"/funding/sources/0/type": {"source": "a", "form": "gov_loan"}}
	judge("GI-008", [{"type": "other", "instrument": "disguised_debt"}], {}).severity == "warn"
	judge("GI-008", [{"type": "bank_loan", "borrower": "government"}], {}).verdict == "fail"
	testing.judge("GI-008", {}).missing == {"/funding/sources"}
}

no_letters := {"documents": [{"type": "commitment_letter", "number": "1"}]}

test_no_guarantee_no_failure if {
	judge("DR-003", cash, no_letters).verdict == "pass"
	judge("DR-003", cash, {}).missing == {"/documents"}
}

letter(type) := judge("DR-003", cash, {"documents": [{"type": type, "number": "函1"}]})

test_letters_of_guarantee_and_comfort if {
	answer := letter("guarantee_letter")
	answer.severity == "block"
	testing.places(answer) == {"/documents/0/type": {"form": "guarantee_letter", "document": "函1"}}
	letter("comfort_letter").severity == "warn"
	testing.judge("DR-003", {"judged_on": "2017-04-25", "funding": {"sources": cash}, "documents": [{"type": "comfort_letter"}]}).verdict == "pass"
}

test_a_guaranteed_source_and_a_guaranteed_loan if {
	source := judge("DR-003", [{"id": "a", "type": "other", "instrument": "guarantee"}], no_letters)
	testing.places(source) == {"/funding/sources/0/instrument": {"source": "a", "form": "guarantee"}}
	loan := object.union(no_letters, {"market": {"total": 1}})
	judge("DR-003", cash, loan).missing == {"/market/government_guarantee"}
	promised := judge("DR-003", cash, object.union(loan, {"market": {"government_guarantee": true}}))
	testing.places(promised) == {"/market/government_guarantee": {"guarantee": true}}
	judge("DR-003", cash, object.union(loan, {"market": {"government_guarantee": false}})).verdict == "pass"
}

contract(changes) := object.union(no_letters, {"contracts": [changes]})

test_contracts_that_may_promise_repayment_say_so if {
	judge("DR-003", cash, contract({"type": "construction"})).verdict == "pass"
	judge("DR-003", cash, contract({})).missing == {"/contracts/0/type"}
	every type in ["financing", "concession", "other"] {
		judge("DR-003", cash, contract({"type": type})).missing == {"/contracts/0/clauses"}
		judge("DR-003", cash, contract({"type": type, "clauses": []})).verdict == "pass"
	}
	answer := judge("DR-003", cash, contract({"type": "financing", "clauses": ["guarantee"]}))
	answer.severity == "block"
	testing.places(answer) == {"/contracts/0/clauses": {"contract": "1", "form": "guarantee"}}
	every form in ["repayment_commitment", "budget_repayment"] {
		judge("DR-003", cash, contract({"type": "financing", "name": "b", "clauses": [form]})).severity == "warn"
	}
}

bond := {"id": "b", "type": "special_bond", "amount": 10, "content_item": "main"}

built(type) := {"project": {"public_welfare": true}, "investment": {"items": [{"code": "main", "type": type}]}}

test_no_bond_no_duty if {
	every code in ["DR-004", "DR-005", "DR-006"] {
		judge(code, cash, {}).reason == "scope"
		"/funding/sources" in testing.judge(code, {}).missing
	}
}

test_bond_money_goes_to_capital_spending if {
	every type in ["construction", "equipment", "installation", "land_and_relocation", "engineering_other", "contingency", "land_reserve", "purchase_stock_housing"] {
		judge("DR-004", [bond], built(type)).verdict == "pass"
	}
	every type in ["working_capital", "real_estate"] {
		answer := judge("DR-004", [object.union(bond, {"type": "general_bond"})], built(type))
		answer.severity == "block"
		testing.places(answer) == {"/funding/sources/0/content_item": {"source": "b", "item": "main", "type": type}}
	}
	judge("DR-004", [bond], built("other")).severity == "warn"
}

test_bond_money_names_what_it_pays_for if {
	judge("DR-004", [object.remove(bond, ["content_item"])], built("construction")).missing == {"/funding/sources/0/content_item"}
	stray := object.union(bond, {"content_item": "x"})
	answer := judge("DR-004", [stray], built("construction"))
	answer.severity == "block"
	testing.places(answer) == {"/funding/sources/0/content_item": {"source": "b", "item": "x"}}
	unnamed := object.union(built("construction"), {"investment": {"items": [{"type": "construction"}]}})
	judge("DR-004", [stray], unnamed).missing == {"/investment/items/0/code"}
	untyped := object.union(built("construction"), {"investment": {"items": [{"code": "main"}]}})
	judge("DR-004", [bond], untyped).missing == {"/investment/items/0/type"}
}

test_bonds_serve_the_public if {
	answer := judge("DR-004", [bond], object.union(built("construction"), {"project": {"public_welfare": false}}))
	testing.places(answer) == {"/project/public_welfare": {"welfare": false}}
}

service(principal, rest) := object.union({"debt_service": [{"principal": principal}]}, rest)

item := {"repayment": {"fund_item": "土地出让收入"}}

test_special_bonds_are_repaid_in_full if {
	judge("DR-005", [bond], service(10, item)).verdict == "pass"
	large := object.union(bond, {"amount": 20000})
	judge("DR-005", [large], service(10000, item)).verdict == "pass"
	answer := judge("DR-005", [large], service(9999, item))
	answer.severity == "block"
	testing.places(answer) == {"/debt_service": {"actual": 9999, "expected": 20000, "gap": 10001}}
	judge("DR-005", [bond], item).missing == {"/debt_service"}
	judge("DR-005", [object.remove(bond, ["amount"])], service(10, item)).missing == {"/funding/sources/0/amount"}
}

test_special_bonds_name_what_repays_them if {
	judge("DR-005", [bond], service(10, {})).missing == {"/repayment/income_collection"}
	judge("DR-005", [bond], service(10, {"repayment": {"income_collection": [{}]}})).verdict == "pass"
	judge("DR-005", [object.union(bond, {"repay_source": "水费"})], service(10, {})).verdict == "pass"
	answer := judge("DR-005", [bond], service(10, {"repayment": {"income_collection": []}}))
	testing.places(answer) == {"/repayment/income_collection": {}}
}

test_general_bonds_state_plan_and_source if {
	general := {"id": "g", "type": "general_bond"}
	judge("DR-005", [general], {}).missing == {"/funding/sources/0/repay_plan", "/funding/sources/0/repay_source"}
	answer := judge("DR-005", [object.union(general, {"repay_plan": "分十年", "repay_source": "一般公共预算"})], {})
	answer.verdict == "pass"
	testing.places(answer) == {"/funding/sources/0/repay_plan": {"source": "g", "plan": "分十年", "from": "一般公共预算"}}
}

dr_006(change, status) := judge("DR-006", [object.union(bond, change)], {"project": {"status": status}})

test_the_budget_is_adjusted_once_bonds_are_assigned if {
	dr_006({"status": "applied"}, "new").verdict == "pass"
	dr_006({"approved": 0, "received": 0}, "new").verdict == "pass"
	dr_006({}, "under_construction").missing == {"/funding/sources/0/status"}
	every change in [{"status": "confirmed"}, {"approved": 1}, {"received": 1}] {
		dr_006(change, "new").missing == {"/funding/sources/0/budget_adjust_doc"}
		dr_006(object.union(change, {"budget_adjust_doc": "示常发〔2025〕1号"}), "new").verdict == "pass"
	}
	answer := dr_006({"status": "confirmed", "budget_adjust_doc": "办理中"}, "new")
	answer.severity == "warn"
	testing.places(answer) == {"/funding/sources/0/budget_adjust_doc": {"source": "b", "actual": "办理中"}}
}
