package central_modes_test

import data.lib.testing

judge(code, project, rest) := testing.judge(code, object.union({"judged_on": "2026-03-01", "project": project}, rest))

messages(answer) := {finding.message | some finding in answer.findings}

cb_006(mode, sector) := judge("CB-006", {"invest_mode": mode, "sector": sector, "industry_type": "emerging"}, {})

test_public_fields if {
	every sector in ["highway", "railway", "urban_construction", "logistics", "ecology", "livelihood", "agriculture", "water", "energy", "science", "security"] {
		cb_006("subsidy", sector).verdict == "pass"
	}
	answer := cb_006("interest", "industry")
	answer.severity == "block"
	testing.places(answer) == {"/project/sector": {"sector": "industry", "mode": "interest"}}
	unclear := cb_006("subsidy", "other")
	unclear.severity == "warn"
	messages(unclear) == {"unclear"}
	cb_006("direct", "industry").reason == "scope"
	infrastructure := {"invest_mode": "subsidy", "sector": "other", "industry_type": "public_infrastructure"}
	judge("CB-006", infrastructure, {}).verdict == "pass"
	judge("CB-006", object.remove(infrastructure, ["industry_type"]), {}).missing == {"/project/industry_type"}
	judge("CB-006", {}, {}).missing == {"/project/invest_mode", "/project/sector", "/project/industry_type"}
}

cb_007(sources) := judge("CB-007", {"invest_mode": "interest"}, {"funding": {"sources": sources}})

test_signed_loans if {
	cb_007([{"type": "bank_loan", "evidence": "loan_contract"}]).verdict == "pass"
	cb_007([{"type": "bank_loan", "evidence": "loan_intent"}, {"type": "foreign_loan", "evidence": "loan_contract"}]).verdict == "pass"
	answer := cb_007([{"type": "local_budget"}, {"type": "bank_loan", "id": "loan", "evidence": "loan_intent"}])
	answer.severity == "block"
	testing.places(answer) == {"/funding/sources/1/evidence": {"source": "loan", "evidence": "loan_intent"}}
	cb_007([{"type": "bank_loan"}]).missing == {"/funding/sources/0/evidence"}
}

test_nothing_that_bears_interest if {
	answer := cb_007([{"type": "special_bond", "evidence": "bond_document"}])
	answer.severity == "block"
	messages(answer) == {"none"}
	cb_007([]).missing == {"/funding/sources"}
	judge("CB-007", {"invest_mode": "subsidy"}, {}).reason == "scope"
	judge("CB-007", {}, {"funding": {"sources": [{"type": "bank_loan", "evidence": "loan_contract"}]}}).missing == {"/project/invest_mode"}
}

cb_010(central, rules) := judge("CB-010", {"invest_mode": "direct", "owner": {"central": central}}, {"applications": [
	{"list": "treasury_bond"},
	{"list": "central_budget", "governed_by": rules},
]})

test_direct_investment_of_the_central_level if {
	cb_010(true, "central_direct").verdict == "pass"
	cb_010(false, "local_arrangement").verdict == "pass"
	answer := cb_010(false, "central_direct")
	answer.severity == "warn"
	testing.places(answer) == {"/applications/1/governed_by": {"rules": "central_direct"}}
	row := {"list": "central_budget", "governed_by": "central_direct"}
	judge("CB-010", {"invest_mode": "direct"}, {"applications": [row]}).missing == {"/project/owner/central"}
	judge("CB-010", {"invest_mode": "direct"}, {"applications": [{"list": "central_budget"}]}).missing == {"/applications/0/governed_by"}
	judge("CB-010", {"invest_mode": "subsidy"}, {}).reason == "scope"
	judge("CB-010", {}, {}).missing == {"/project/invest_mode", "/applications/0"}
}

line := 3000000000

cb_011(amount, crossing, documents) := judge("CB-011", {"invest_mode": "direct", "owner": {"central": true}, "cross_prefecture": crossing}, {
	"applications": [{"list": "central_budget", "amount": amount}],
	"documents": documents,
})

feasibility(level) := [{"type": "feasibility_approval", "status": "done", "level": level}]

test_the_line_of_approval if {
	cb_011(line - 1, false, []).verdict == "pass"
	answer := cb_011(line, false, feasibility("province"))
	answer.severity == "info"
	testing.places(answer) == {"/applications/0/amount": {"actual": line, "limit": line, "gap": 0}}
	cb_011(line, true, feasibility("ministry")).verdict == "pass"
	cb_011(line, true, feasibility("state_council")).verdict == "pass"
}

test_across_regions if {
	answer := cb_011(1, true, feasibility("province"))
	messages(answer) == {"crossing"}
	testing.places(answer) == {"/project/cross_prefecture": {}}
}

test_facts_of_cb_011 if {
	cb_011(line, false, [{"type": "feasibility_approval"}]).missing == {"/documents/0/status"}
	cb_011(line, false, [{"type": "feasibility_approval", "status": "done"}]).missing == {"/documents/0/level"}
	bare := {"invest_mode": "direct", "owner": {"central": true}}
	rows := {"applications": [{"list": "central_budget", "amount": 1}]}
	judge("CB-011", bare, rows).missing == {"/project/cross_prefecture"}
	judge("CB-011", bare, {"applications": [{"list": "central_budget", "amount": line}]}).missing == {"/documents"}
	judge("CB-011", bare, {"applications": [{"list": "central_budget"}], "documents": []}).missing == {"/applications/0/amount", "/project/cross_prefecture"}
	judge("CB-011", {"invest_mode": "direct"}, rows).missing == {"/project/owner/central", "/project/cross_prefecture"}
	judge("CB-011", {"invest_mode": "direct", "owner": {"central": false}}, {}).reason == "scope"
	judge("CB-011", {"invest_mode": "subsidy"}, {}).reason == "scope"
	"/project/invest_mode" in judge("CB-011", {}, {}).missing
}

cb_013(nature, owner, sources) := judge("CB-013", {"invest_mode": "capital_injection", "nature": nature, "owner": {"type": owner}}, {"funding": {"sources": sources}})

booked := [{"type": "local_budget"}, {"type": "central_budget", "id": "central", "as_capital": true}]

test_capital_for_enterprises if {
	every owner in ["state_enterprise", "private_enterprise", "platform"] {
		cb_013("commercial", owner, booked).verdict == "pass"
	}
	every owner in ["government", "public_institution", "peoples_organisation"] {
		testing.places(cb_013("commercial", owner, booked)) == {"/project/owner/type": {"owner": owner}}
	}
	cb_013("commercial", "government", booked).severity == "block"
	cb_013("commercial", "other", booked).severity == "warn"
	answer := cb_013("public", "state_enterprise", booked)
	answer.severity == "block"
	testing.places(answer) == {"/project/nature": {"nature": "public"}}
}

test_central_money_is_booked_as_capital if {
	answer := cb_013("commercial", "state_enterprise", [{"type": "central_budget", "id": "central", "as_capital": false}])
	answer.severity == "block"
	testing.places(answer) == {"/funding/sources/0/as_capital": {"source": "central"}}
	cb_013("commercial", "state_enterprise", [{"type": "central_budget"}]).missing == {"/funding/sources/0/as_capital"}
	cb_013("commercial", "state_enterprise", [{"type": "local_budget"}]).missing == {"/funding/sources/1"}
	judge("CB-013", {"invest_mode": "direct"}, {}).reason == "scope"
	judge("CB-013", {}, {}).missing == {"/project/invest_mode", "/project/nature", "/project/owner/type", "/funding/sources"}
}
