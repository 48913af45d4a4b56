package negative_list_test

import data.lib.testing

neg_01(flags) := testing.judge("SB-NEG-01", {"project": {"negative_flags": flags}})

test_neg_01_no_flags if {
	answer := neg_01([])
	answer.verdict == "pass"
	testing.places(answer) == {"/project/negative_flags": {}}
}

test_neg_01_a_listed_situation if {
	answer := neg_01(["NL-04"])
	answer.severity == "block"
	testing.places(answer) == {"/project/negative_flags/0": {
		"flag": "NL-04",
		"situation": "除保障性住房、土地储备以外的房地产开发",
		"situation_en": "Real estate other than affordable housing and land reserve",
	}}
}

test_neg_01_an_item_known_only_from_background_warns if {
	answer := neg_01(["NL-03-3"])
	answer.verdict == "fail"
	answer.severity == "warn"
}

test_neg_01_an_unknown_code_does_not_pass if {
	every flag in ["NL-07", "NL-02-9", "nl-01", ""] {
		answer := neg_01([flag])
		answer.severity == "block"
		{finding.message | some finding in answer.findings} == {"unknown"}
	}
	testing.places(neg_01(["NL-03-3", "NL-07"]))["/project/negative_flags/1"] == {"flag": "NL-07"}
	neg_01(["NL-03-3", "NL-07"]).severity == "block"
}

test_neg_01_flags_not_stated if {
	testing.judge("SB-NEG-01", {"project": {}}).missing == {"/project/negative_flags"}
}

local_01(flags, list) := testing.judge("SB-NEG-01", {
	"project": {"negative_flags": flags},
	"region": {"parameters": {"negative_list": list}},
})

messages(answer) := {finding.message | some finding in answer.findings}

test_neg_01_a_list_of_the_province_takes_the_place if {
	list := {"value": ["NL-02-4", "SP-01"], "document": "某省负面清单"}
	local_01([], list).verdict == "pass"
	known := local_01(["NL-02-4"], list)
	known.severity == "block"
	testing.places(known)["/project/negative_flags/0"].situation == "技术用房、行政会议中心、干部职工疗养院及其他"
	messages(local_01(["SP-01"], list)) == {"local"}
	messages(local_01(["NL-01"], list)) == {"unknown"}
	messages(local_01(["SP-01"], {"document": "某省负面清单"})) == {"unknown"}
}

test_neg_01_a_list_of_the_province_names_its_document if {
	every list in [{"value": []}, {"value": [], "document": ""}] {
		answer := local_01([], list)
		answer.severity == "warn"
		testing.places(answer) == {"/region/parameters/negative_list/document": {}}
	}
}

neg_02(fund, special) := testing.judge("SB-NEG-02", {"cash_flow": [
	{"year": 2028, "fund_income": 0, "special_income": 0, "subsidy": 900},
	{"year": 2029, "fund_income": fund, "special_income": special, "subsidy": 900},
]})

test_neg_02 if {
	neg_02(0, 1).verdict == "pass"
	neg_02(1, 0).verdict == "pass"
	answer := neg_02(0, 0)
	answer.severity == "block"
	testing.places(answer) == {"/cash_flow": {"actual": 0}}
}

neg_03(project) := testing.judge("SB-NEG-03", {"project": project})

test_neg_03_competitive if {
	neg_03({"industry_type": "public_infrastructure"}).verdict == "pass"
	answer := neg_03({"industry_type": "competitive"})
	answer.severity == "block"
	testing.places(answer) == {"/project/industry_type": {"type": "competitive"}}
}

test_neg_03_emerging if {
	neg_03({"industry_type": "emerging", "scope": "infrastructure_only"}).verdict == "pass"
	answer := neg_03({"industry_type": "emerging", "scope": "includes_production"})
	testing.places(answer) == {"/project/scope": {"type": "emerging", "scope": "includes_production"}}
	{finding.message | some finding in answer.findings} == {"scope"}
	neg_03({"industry_type": "emerging"}).missing == {"/project/scope"}
	neg_03({"scope": "infrastructure_only"}).missing == {"/project/industry_type"}
}

neg_04(category, items) := testing.judge("SB-NEG-04", {"project": {"category": category}, "investment": {"items": items}})

house(amount) := [{"type": "construction", "amount": 5}, {"type": "real_estate", "name": "商铺", "amount": amount}]

test_neg_04 if {
	neg_04("general", [{"type": "construction", "amount": 5}]).verdict == "pass"
	neg_04("general", house(0)).verdict == "pass"
	answer := neg_04("general", house(1))
	answer.severity == "block"
	testing.places(answer) == {"/investment/items/1/amount": {"item": "商铺", "actual": 1}}
	nameless := neg_04("shantytown", [{"type": "real_estate", "amount": 1}])
	testing.places(nameless) == {"/investment/items/0/amount": {"item": "1", "actual": 1}}
}

test_neg_04_exempt_categories if {
	neg_04("affordable_housing", house(1)).reason == "scope"
	neg_04("land_reserve", house(1)).reason == "scope"
	neg_04("purchase_stock_housing", house(1)).verdict == "fail"
}

test_neg_04_needs if {
	neg_04("general", []).missing == {"/investment/items"}
	neg_04("general", [{"amount": 1}]).missing == {"/investment/items/0/type"}
	testing.judge("SB-NEG-04", {"investment": {"items": house(1)}}).missing == {"/project/category"}
}

neg_05(project, item) := testing.judge("SB-NEG-05", {"project": project, "investment": {"items": [{"name": item}]}})

test_neg_05_no_keyword if {
	answer := neg_05({"name": "污水处理厂"}, "厂区工程")
	answer.verdict == "pass"
	testing.places(answer) == {"/project/name": {}}
}

test_neg_05_a_keyword_needs_a_note if {
	answer := neg_05({"name": "文化中心"}, "职工公寓及景观")
	answer.severity == "warn"
	{finding.values | some finding in answer.findings} == {
		{"name": "职工公寓及景观", "word": "公寓", "flag": "NL-04"},
		{"name": "职工公寓及景观", "word": "景观", "flag": "NL-03"},
	}
	{finding.pointer | some finding in answer.findings} == {"/investment/items/0/name"}
	neg_05({"name": "文化中心", "negative_review_note": ""}, "职工公寓").verdict == "fail"
	neg_05({"name": "文化中心", "negative_review_note": "公寓为公租房"}, "职工公寓").verdict == "pass"
}

test_neg_05_a_keyword_in_the_name_of_the_project if {
	answer := neg_05({"name": "某区党校迁建"}, "主体工程")
	testing.places(answer) == {"/project/name": {"name": "某区党校迁建", "word": "党校", "flag": "NL-02"}}
}

test_neg_05_without_keywords_in_force_is_silent if {
	answer := neg_05({"name": "污水处理厂"}, "厂区工程") with data.params.negative_keywords as {"values": []}
	answer.reason == "silent"
}

neg_06(project, region) := testing.judge("SB-NEG-06", {
	"project": object.union({"category": "general", "status": "new"}, project),
	"region": region,
})

kinds(answer) := {finding.values.ban | some finding in answer.findings; not finding.ok}

test_neg_06_kinds_of_project if {
	risky := {"high_risk": true}
	kinds(neg_06({"field": "FD-01", "subfield": "城市轨道交通"}, risky)) == {"HB-01"}
	kinds(neg_06({"field": "FD-05", "subfield": "文化旅游"}, risky)) == {"HB-02"}
	kinds(neg_06({"field": "FD-07", "subfield": "停车场"}, risky)) == {"HB-03"}
	works := neg_06({"field": "FD-09", "category": "shantytown"}, risky)
	kinds(works) == {"HB-04"}
	object.keys(testing.places(works)) == {"/project/category"}
	kinds(neg_06({"field": "FD-07", "subfield": "地铁"}, risky)) == {"HB-01", "HB-03"}
	answer := neg_06({"field": "FD-05", "subfield": "文化旅游"}, risky)
	answer.severity == "warn"
	messages(answer) == {"fail"}
	neg_06({"field": "FD-05", "subfield": "学前教育"}, risky).verdict == "pass"
	neg_06({"field": "FD-01", "subfield": "公路"}, risky).verdict == "pass"
	neg_06({"field": "FD-09", "category": "shantytown", "status": "under_construction"}, risky).verdict == "pass"
}

test_neg_06_a_region_of_unknown_risk if {
	answer := neg_06({"field": "FD-05", "subfield": "文化旅游"}, {})
	answer.severity == "info"
	messages(answer) == {"unknown"}
	neg_06({"field": "FD-04"}, {}).verdict == "pass"
	testing.judge("SB-NEG-06", {"region": {"high_risk": false}}).reason == "scope"
}

test_neg_06_needs if {
	testing.judge("SB-NEG-06", {"region": {}}).missing == {"/project/category", "/project/field"}
	neg_06({"field": "FD-07"}, {}).missing == {"/project/subfield"}
	bare := {"project": {"field": "FD-09", "category": "shantytown"}, "region": {}}
	testing.judge("SB-NEG-06", bare).missing == {"/project/status"}
}
