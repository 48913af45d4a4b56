package borrowing_duties_test

import data.lib.testing

test_what_passes_for_a_service_as_a_source if {
	judge("DR-016", cash, {}).verdict == "pass"
	answer := judge("DR-016", [{"id": "a", "type": "service_purchase"}], {})
	answer.severity == "block"
	testing.places(answer) == {"/funding/sources/0/type": {"source": "a", "form": "service_purchase"}}
	every form in ["service_purchase_works", "service_purchase_goods", "package_works_service", "finance_as_service"] {
		found := judge("DR-016", [{"id": "a", "type": "other", "instrument": form}], {})
		testing.places(found) == {"/funding/sources/0/instrument": {"source": "a", "form": form}}
	}
	testing.judge("DR-016", {}).missing == {"/funding/sources"}
}

purchase(changes) := judge("DR-016", cash, {"contracts": [object.union({"id": "c", "type": "service_purchase"}, changes)]})

test_what_is_bought_as_a_service if {
	purchase({}).missing == {"/contracts/0/content", "/contracts/0/budgeted"}
	purchase({"content": "services", "budgeted": true}).verdict == "pass"
	every content in ["goods", "works", "infrastructure", "land_reserve", "farmland_water", "works_with_services", "financing"] {
		answer := purchase({"content": content, "budgeted": true})
		testing.places(answer) == {"/contracts/0/content": {"contract": "c", "form": content}}
	}
	late := purchase({"content": "services", "budgeted": false})
	testing.places(late) == {"/contracts/0/budgeted": {"contract": "c", "budgeted": false}}
	judge("DR-016", cash, {"contracts": [{"type": "construction"}]}).verdict == "pass"
	judge("DR-016", cash, {"contracts": [{}]}).missing == {"/contracts/0/type"}
}

owner(type) := {"project": {"owner": {"type": type}}}

loan := {"id": "l", "type": "bank_loan"}

test_only_where_a_platform_or_a_partnership_is_involved if {
	judge("DR-017", [loan], owner("state_enterprise")).reason == "scope"
	judge("DR-017", [loan], {}).missing == {"/project/owner/type"}
}

test_a_platform_says_what_stands_behind_its_loans if {
	enterprise := owner("state_enterprise")
	every pair in [
		[loan, owner("platform")],
		[loan, object.union(enterprise, {"market": {"borrower": {"type": "platform"}}})],
		[object.union(loan, {"borrower": "platform"}), enterprise],
		[object.union(loan, {"type": "platform_loan", "debt": true}), enterprise],
	] {
		[source, rest] := pair
		judge("DR-017", [source], rest).missing == {"/funding/sources/0/collateral"}
		judge("DR-017", [object.union(source, {"collateral": ["other"]})], rest).verdict == "pass"
		judge("DR-017", [object.union(source, {"collateral": ["reserve_land"]})], rest).severity == "warn"
	}
}

test_assets_that_may_not_be_put_in if {
	every form in ["public_asset", "reserve_land", "land_income"] {
		answer := judge("DR-017", [object.union(loan, {"collateral": [form]})], owner("state_enterprise"))
		testing.places(answer) == {"/funding/sources/0/collateral": {"source": "l", "form": form}}
	}
	every form in ["platform_public_asset", "platform_land_income"] {
		answer := judge("DR-017", [object.union(loan, {"instrument": form})], owner("state_enterprise"))
		testing.places(answer) == {"/funding/sources/0/instrument": {"source": "l", "form": form}}
	}
}

partnership(ppp) := judge("DR-017", cash, object.union(owner("state_enterprise"), {"ppp": ppp}))

test_terms_of_a_partnership if {
	partnership({"mode": "bot"}).missing == {"/ppp/terms"}
	partnership({"terms": []}).verdict == "pass"
	every form in ["repurchase", "guaranteed_return", "loss_cover"] {
		testing.places(partnership({"terms": [form]})) == {"/ppp/terms": {"form": form}}
	}
}
