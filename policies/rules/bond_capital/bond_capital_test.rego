package bond_capital_test

import data.lib.testing

figures := {"special_bond": {"project_construction": 1000, "used_as_capital": 290}}

stated_in(code) := {
	"/quota/special_bond/project_construction": code,
	"/quota/special_bond/used_as_capital": code,
}

package_of(changes) := object.union(
	{
		"project": {"region": "220104", "capital_industry": "CI-12", "major": true},
		"applications": [{"list": "special_bond", "year": 2025}],
		"funding": {"sources": [{"type": "special_bond"}]},
		"bond": {"used_as_capital": 30, "tranches": [{"year": 2025, "capital_amount": 10}, {"year": 2026, "capital_amount": 20}]},
		"cash_flow": [{"net": 60}, {"net": 41}],
		"debt_service": [{"principal": 50, "interest": 20}, {"principal": 20, "interest": 10}],
		"region": {"quota": figures, "stated_in": stated_in("220000")},
	},
	changes,
)

judge(code, changes) := testing.judge(code, package_of(changes))

codes := ["SB-CAP-01", "SB-CAP-02", "SB-CAP-03"]

test_only_bonds_used_as_capital if {
	every code in codes {
		judge(code, {"bond": {"used_as_capital": 0}}).reason == "scope"
		testing.judge(code, {"funding": {"sources": [{"type": "local_budget"}]}}).reason == "scope"
	}
}

test_whether_bonds_are_used_is_asked if {
	every code in codes {
		doc := json.remove(package_of({}), ["/bond/used_as_capital"])
		testing.judge(code, doc).missing == {"/bond/used_as_capital"}
		"/funding/sources" in testing.judge(code, json.remove(doc, ["/funding"])).missing
	}
}

test_listed_industry if {
	judge("SB-CAP-01", {}).verdict == "pass"
	answer := judge("SB-CAP-01", {"project": {"capital_industry": "none"}})
	answer.severity == "block"
	testing.places(answer) == {"/project/capital_industry": {"industry": "none", "actual": 30}}
}

test_industry_not_seen_in_the_text if {
	answer := judge("SB-CAP-01", {"project": {"capital_industry": "CI-29"}})
	answer.severity == "warn"
	{finding.message | some finding in answer.findings} == {"unseen"}
}

test_provincial_cap if {
	judge("SB-CAP-02", {}).verdict == "pass"
	answer := judge("SB-CAP-02", {"region": {"quota": {"special_bond": {"used_as_capital": 291}}}})
	answer.severity == "warn"
	testing.places(answer) == {"/bond/used_as_capital": {
		"actual": 301, "limit": 300, "gap": 1,
		"project": 10, "quota": 1000, "share": 30,
	}}
}

test_cap_needs_the_figures_of_the_province if {
	judge("SB-CAP-02", {"region": {"stated_in": stated_in("220100")}}).missing == {
		"/region/quota/special_bond/project_construction/220000",
		"/region/quota/special_bond/used_as_capital/220000",
	}
}

test_cap_needs_the_figures_of_one_ledger if {
	apart := {"/quota/special_bond/used_as_capital": "220100"}
	judge("SB-CAP-02", {"region": {"stated_in": apart}}).missing == {"/region/quota/special_bond/used_as_capital/220000"}
}

test_cap_without_a_ledger_is_silence if {
	doc := json.remove(package_of({}), ["/region/stated_in"])
	testing.judge("SB-CAP-02", doc).reason == "silent"
}

test_cap_needs_the_year_of_the_application if {
	judge("SB-CAP-02", {"applications": [{"list": "special_bond"}]}).missing == {"/applications/0/year"}
	judge("SB-CAP-02", {"applications": []}).verdict == "pass"
}

test_three_conditions if {
	judge("SB-CAP-03", {}).verdict == "pass"
	testing.places(judge("SB-CAP-03", {"project": {"major": false}})) == {"/project/major": {"major": false}}
	testing.places(judge("SB-CAP-03", {"project": {"capital_industry": "none"}})) == {"/project/capital_industry": {"industry": "none"}}
	answer := judge("SB-CAP-03", {"cash_flow": [{"net": 100}]})
	answer.severity == "warn"
	testing.places(answer) == {"/cash_flow": {"income": 100, "service": 100, "actual": 0}}
}
