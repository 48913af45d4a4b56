package use_of_funds_test

import data.lib.testing

used(code, types) := testing.judge(code, {
	"project": {"public_welfare": true},
	"bond": {
		"uses": [{"type": type, "amount": 1} | some type in types],
		"tranches": [{"kind": "new"}, {"kind": "refinancing"}],
	},
	"investment": {"construction_interest": 0},
	"funding": {"sources": [{"type": "local_budget", "amount": 0}]},
})

lawful := ["construction", "equipment", "installation", "land_and_relocation", "engineering_other", "land_reserve", "purchase_stock_housing"]

barred := {
	"SB-USE-01": {"salary", "pension", "unit_operating", "debt_interest", "other_recurrent"},
	"SB-USE-02": {
		"salary", "pension", "unit_operating", "debt_interest", "other_recurrent", "repay_debt", "replace_hidden_debt",
		"enterprise_subsidy", "commercial_industry", "gov_investment_fund", "industry_fund", "equity_fund", "other",
	},
	"SB-USE-03": {"debt_interest"},
	"SB-USE-04": {"gov_investment_fund", "industry_fund", "equity_fund"},
	"SB-USE-05": {"repay_debt", "replace_hidden_debt"},
	"SB-USE-06": {"enterprise_subsidy", "commercial_industry"},
}

severity := {
	"SB-USE-01": "block", "SB-USE-02": "block", "SB-USE-03": "block",
	"SB-USE-04": "warn", "SB-USE-05": "block", "SB-USE-06": "block",
}

test_lawful_uses_pass_every_rule if {
	every code, _ in barred {
		used(code, lawful).verdict == "pass"
	}
}

test_each_rule_bars_its_own_uses if {
	every code, types in barred {
		types == {type |
			some type in barred["SB-USE-02"]
			used(code, ["construction", type]).verdict == "fail"
		}
	}
}

test_a_barred_use_is_pointed_at if {
	every code, types in barred {
		some type in types
		answer := used(code, ["construction", type])
		answer.severity == severity[code]
		{finding.pointer | some finding in answer.findings} == {"/bond/uses/1/type"}
		{finding.values.type | some finding in answer.findings} == {type}
	}
}

test_uses_not_stated if {
	every code, _ in barred {
		used(code, []).missing == {"/bond/uses"}
	}
}

use_01(amount) := testing.judge("SB-USE-01", {"bond": {"uses": [{"type": "salary", "amount": amount}]}})

test_use_01_an_amount_of_nothing if {
	use_01(0).verdict == "pass"
	testing.places(use_01(1)) == {"/bond/uses/0/type": {"type": "salary", "actual": 1}}
}

test_use_02_public_welfare if {
	doc := {"project": {"public_welfare": false}, "bond": {"uses": [{"type": "construction"}]}}
	answer := testing.judge("SB-USE-02", doc)
	answer.verdict == "fail"
	testing.places(answer) == {"/project/public_welfare": {"welfare": false}}
	{finding.message | some finding in answer.findings} == {"welfare"}
}

use_03(interest) := testing.judge("SB-USE-03", {
	"investment": {"construction_interest": interest},
	"funding": {"sources": [{"type": "special_bond", "amount": 90}, {"type": "bank_loan", "amount": 10}, {"type": "local_budget", "amount": 5}]},
	"bond": {"uses": [{"type": "construction"}]},
})

test_use_03_interest_within_other_money if {
	use_03(15).verdict == "pass"
	answer := use_03(16)
	answer.severity == "block"
	testing.places(answer) == {"/investment/construction_interest": {"actual": 16, "limit": 15, "gap": 1}}
}

use_05(tranches, type) := testing.judge("SB-USE-05", {"bond": {"uses": [{"type": type, "amount": 1}], "tranches": tranches}})

test_use_05_only_new_bonds if {
	use_05([{"kind": "refinancing"}], "repay_debt").reason == "scope"
	use_05([{"kind": "refinancing"}, {"kind": "new"}], "repay_debt").verdict == "fail"
	use_05([{"kind": "refinancing"}, {}], "repay_debt").missing == {"/bond/tranches/1/kind"}
	use_05([], "repay_debt").missing == {"/bond/tranches"}
	use_05([{}], "construction").verdict == "pass"
	testing.judge("SB-USE-05", {"bond": {"uses": [{"type": "construction"}]}}).verdict == "pass"
}

use_06(project, item, type, day) := testing.judge("SB-USE-06", {
	"judged_on": day,
	"project": object.union({"category": "general", "industrial": false}, project),
	"investment": {"items": [{"type": item, "amount": 1}, {"type": "real_estate", "amount": 0}]},
	"bond": {"uses": [{"type": type}]},
})

shut(project, item, type) := pointers if {
	answer := use_06(project, item, type, "2024-12-24")
	answer.severity == "block"
	pointers := {finding.pointer | some finding in answer.findings; finding.message == "barred"}
	use_06(project, item, type, "2024-12-25").verdict == "pass"
	use_06(project, item, type, "2020-07-26").reason == "not_yet"
}

test_use_06_projects_barred_before_the_negative_list if {
	shut({"category": "land_reserve"}, "construction", "construction") == {"/project/category"}
	shut({"category": "purchase_stock_housing"}, "construction", "construction") == {"/project/category"}
	shut({"industrial": true}, "construction", "construction") == {"/project/industrial"}
	shut({}, "real_estate", "construction") == {"/investment/items/0/type"}
	shut({}, "construction", "land_reserve") == {"/bond/uses/0/type"}
	use_06({}, "construction", "construction", "2024-12-24").verdict == "pass"
}

test_use_06_needs_the_kind_of_project_while_some_are_barred if {
	bare := {"judged_on": "2024-12-24", "bond": {"uses": [{"type": "construction"}]}}
	testing.judge("SB-USE-06", bare).missing == {"/project/category", "/project/industrial", "/investment/items"}
}

use_07(bond) := testing.judge("SB-USE-07", {"project": {"owner": {"name": "示例（集团）有限公司"}}, "bond": bond})

test_use_07_straight_to_the_owner if {
	use_07({"used_as_capital": 1, "capital_path": []}).verdict == "pass"
	use_07({"used_as_capital": 1, "capital_path": ["示例(集团) 有限公司"]}).verdict == "pass"
	use_07({"used_as_capital": 0, "capital_path": ["甲", "乙"]}).reason == "scope"
}

test_use_07_another_entity if {
	answer := use_07({"used_as_capital": 1, "capital_path": ["甲公司"]})
	answer.severity == "block"
	testing.places(answer) == {"/bond/capital_path/0": {"entity": "甲公司", "owner": "示例（集团）有限公司"}}
}

test_use_07_through_tiers if {
	answer := use_07({"used_as_capital": 1, "capital_path": ["甲公司", "示例（集团）有限公司"]})
	testing.places(answer) == {
		"/bond/capital_path": {"actual": 2, "limit": 1, "gap": 1},
		"/bond/capital_path/0": {"entity": "甲公司", "owner": "示例（集团）有限公司"},
	}
}

test_use_07_needs if {
	use_07({}).missing == {"/bond/used_as_capital"}
	use_07({"used_as_capital": 1}).missing == {"/bond/capital_path"}
	ownerless := {"bond": {"used_as_capital": 1, "capital_path": ["甲公司"]}}
	testing.judge("SB-USE-07", ownerless).missing == {"/project/owner/name"}
	direct := {"bond": {"used_as_capital": 1, "capital_path": []}}
	testing.judge("SB-USE-07", direct).verdict == "pass"
}
