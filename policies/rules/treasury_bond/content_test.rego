package treasury_bond_content_test

import data.lib.testing

judge(code, document) := testing.judge(code, object.union({"lists": ["treasury_bond"]}, document))

messages(answer) := {finding.message | some finding in answer.findings}

treasury := {"type": "treasury_bond", "repaid_by": "central_treasury", "debt": false, "content_item": "canal"}

tb_002(change) := judge("TB-002", {"funding": {"sources": [
	{"type": "bank_loan", "repaid_by": "project_unit", "debt": true},
	object.union(treasury, change),
]}})

test_repaid_by_the_centre if {
	tb_002({}).verdict == "pass"
	every payer in ["local_treasury", "project_unit"] {
		answer := tb_002({"repaid_by": payer})
		answer.severity == "warn"
		testing.places(answer) == {"/funding/sources/1/repaid_by": {"source": "treasury_bond", "payer": payer}}
	}
	booked := tb_002({"id": "T", "debt": true})
	messages(booked) == {"debt"}
	testing.places(booked) == {"/funding/sources/1/debt": {"source": "T", "debt": true}}
}

test_money_that_is_not_there if {
	every code in ["TB-002", "TB-003"] {
		"/funding/sources" in judge(code, {}).missing
		"/funding/sources/1" in judge(code, {"funding": {"sources": [{"type": "bank_loan"}]}}).missing
	}
	judge("TB-002", {"funding": {"sources": [{"type": "treasury_bond"}]}}).missing == {
		"/funding/sources/0/repaid_by", "/funding/sources/0/debt",
	}
}

tb_003(items) := judge("TB-003", {"funding": {"sources": [treasury]}, "investment": {"items": items}})

test_money_for_its_item if {
	tb_003([{"code": "canal", "type": "construction"}]).verdict == "pass"
	every type in ["land_reserve", "working_capital"] {
		answer := tb_003([{"code": "canal", "type": type}])
		answer.severity == "warn"
		testing.places(answer) == {"/funding/sources/0/content_item": {"source": "treasury_bond", "item": "canal", "type": type}}
	}
	unknown := tb_003([{"code": "field", "type": "construction"}])
	messages(unknown) == {"item"}
	testing.places(unknown)["/funding/sources/0/content_item"].items == ["field"]
	tb_003([{"type": "construction"}]).missing == {"/investment/items/0/code"}
	tb_003([{"code": "canal"}, {"code": "field"}]).missing == {"/investment/items/0/type"}
	tb_003([]).missing == {"/investment/items"}
	judge("TB-003", {"funding": {"sources": [{"type": "treasury_bond"}]}, "investment": {"items": [{"code": "a"}]}}).missing == {"/funding/sources/0/content_item"}
}

tb_008(change, item) := judge("TB-008", {
	"project": object.union({"negative_flags": [], "owner": {"type": "private_enterprise", "blacklisted": false}}, change),
	"investment": {"items": [{"code": "a", "type": "construction"}, object.union({"type": "equipment"}, item)]},
})

test_no_forbidden_content if {
	answer := tb_008({"negative_flags": ["NL-01", "NL-06"]}, {"premises": "technical"})
	answer.verdict == "pass"
	testing.places(answer) == {"/project/negative_flags": {}, "/investment/items": {}, "/project/owner/blacklisted": {}}
}

test_forbidden_by_the_negative_list if {
	every pair in [["NL-02", "official"], ["NL-02-3", "office"], ["NL-03-2", "vanity"], ["NL-04", "real-estate"]] {
		[flag, _] := pair
		answer := tb_008({"negative_flags": ["NL-01", flag]}, {})
		answer.severity == "block"
		testing.places(answer)["/project/negative_flags/1"].flag == flag
	}
}

test_forbidden_by_the_cost_items if {
	answer := tb_008({}, {"type": "real_estate"})
	answer.severity == "block"
	testing.places(answer) == {"/investment/items/1/type": {"item": "2", "kind": "房地产开发", "kind_en": "real-estate development"}}
}

test_buildings if {
	every premises in ["office", "lodging", "meeting", "catering", "training_centre", "other_reception"] {
		answer := tb_008({"owner": {"type": "government"}}, {"code": "b", "name": "业务楼", "premises": premises})
		answer.severity == "block"
		testing.places(answer)["/investment/items/1/premises"] == {
			"item": "业务楼", "kind": "楼堂馆所", "kind_en": "office and hospitality buildings", "premises": premises,
		}
	}
	firm := tb_008({}, {"code": "b", "premises": "office"})
	firm.severity == "warn"
	testing.places(firm)["/investment/items/1/premises"].item == "b"
}

test_blacklists if {
	every list in ["wage_arrears", "safety", "dishonest"] {
		answer := tb_008({"owner": {"blacklisted": true, "blacklists": [list]}}, {})
		answer.severity == "block"
		testing.places(answer) == {"/project/owner/blacklists/0": {"blacklist": list}}
	}
	messages(tb_008({"owner": {"blacklisted": true}}, {})) == {"blacklisted"}
	messages(tb_008({"owner": {"blacklisted": false, "blacklists": ["safety"]}}, {})) == {"blacklist"}
}

test_facts_of_tb_008 if {
	judge("TB-008", {}).missing == {"/project/negative_flags", "/investment/items", "/project/owner/blacklisted"}
	judge("TB-008", {
		"project": {"negative_flags": [], "owner": {"blacklists": ["safety"]}},
		"investment": {"items": [{"premises": "office"}]},
	}).missing == {"/project/owner/type", "/investment/items/0/type"}
}

tb_009(applications, sources, documents) := judge("TB-009", {
	"applications": array.concat([{"list": "treasury_bond", "item": "canal"}], applications),
	"funding": {"sources": array.concat([treasury], sources)},
	"documents": documents,
})

test_one_channel if {
	answer := tb_009([{"list": "special_bond"}], [{"type": "special_bond"}], [])
	answer.verdict == "pass"
	testing.places(answer) == {"/funding/sources": {}}
}

test_channels_kept_apart if {
	answer := tb_009([{"list": "central_budget", "item": "farmland"}], [{"type": "central_budget", "content_item": "farmland"}], [])
	answer.verdict == "pass"
	testing.places(answer) == {"/applications": {"items": ["canal"], "central": ["farmland"]}}
}

test_one_item_from_two_channels if {
	asked := tb_009([{"list": "central_budget", "item": "canal"}], [], [])
	asked.severity == "warn"
	testing.places(asked) == {"/applications/0/item": {"item": "canal", "items": ["canal"], "central": ["canal"]}}
	awarded := judge("TB-009", {
		"applications": [{"list": "treasury_bond", "item": "dam"}],
		"funding": {"sources": [{"type": "central_budget", "content_item": "canal"}, treasury]},
	})
	testing.places(awarded) == {"/funding/sources/1/content_item": {"item": "canal", "items": ["canal", "dam"], "central": ["canal"]}}
	excepted := tb_009([{"list": "central_budget"}], [], [{"type": "central_exception", "status": "done"}])
	excepted.verdict == "pass"
	testing.places(excepted) == {"/documents/0/type": {}}
}

test_facts_of_tb_009 if {
	judge("TB-009", {}).missing == {"/applications/0", "/funding/sources"}
	judge("TB-009", {
		"applications": [{"list": "treasury_bond"}, {"list": "central_budget"}],
		"funding": {"sources": [{"type": "treasury_bond"}, {"type": "central_budget"}]},
	}).missing == {
		"/applications/0/item", "/applications/1/item",
		"/funding/sources/0/content_item", "/funding/sources/1/content_item",
	}
}
