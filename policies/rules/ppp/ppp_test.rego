package ppp_test

import data.lib.testing

judge(code, ppp) := testing.judge(code, {"project": {"status": "new"}, "ppp": ppp})

new_rules := ["PP-001", "PP-002", "PP-003", "PP-004", "PP-005", "PP-006", "PP-007"]

test_no_partnership_no_rule if {
	every code in array.concat(new_rules, ["PP-008", "PP-009"]) {
		testing.judge(code, {"project": {"invest_mode": "capital_injection"}}).reason == "scope"
		"/project/invest_mode" in testing.judge(code, {}).missing
	}
}

test_a_concession_has_its_section if {
	concession := {"project": {"invest_mode": "concession", "status": "new"}}
	testing.judge("PP-001", concession).missing == {"/ppp/mode"}
	testing.judge("PP-008", concession).missing == {"/ppp/government_capital"}
	testing.judge("PP-009", concession).reason == "scope"
}

test_existing_partnerships_go_their_own_way if {
	every code in new_rules {
		judge(code, {"signed_date": "2023-11-02"}).reason == "scope"
		judge(code, {"signed_date": "2023-11-03"}).verdict == "undetermined"
		"/ppp/signed_date" in testing.judge(code, {"project": {"status": "completed"}, "ppp": {}}).missing
	}
	answer := judge("PP-009", {"signed_date": "2023-11-02"})
	answer.severity == "info"
	testing.places(answer) == {"/ppp/signed_date": {"signed": "2023-11-02"}}
	judge("PP-009", {"signed_date": "2023-11-03"}).verdict == "pass"
	judge("PP-009", {}).reason == "scope"
	testing.judge("PP-009", {"project": {"status": "completed"}, "ppp": {}}).missing == {"/ppp/signed_date"}
	testing.judge("PP-009", {"ppp": {}}).missing == {"/project/status"}
}

test_modes_of_a_concession if {
	every mode in ["bot", "tot", "rot", "boot", "dbfot"] {
		judge("PP-001", {"mode": mode}).verdict == "pass"
	}
	answer := judge("PP-001", {"mode": "bt"})
	answer.severity == "block"
	testing.places(answer)["/ppp/mode"].expected == ["BOT", "TOT", "ROT", "BOOT", "DBFOT"]
	judge("PP-001", {"mode": "other"}).severity == "warn"
}

test_users_pay if {
	judge("PP-002", {}).missing == {"/ppp/fee_channel", "/ppp/government_payment"}
	judge("PP-002", {"fee_channel": "水费", "government_payment": 0}).verdict == "pass"
	answer := judge("PP-002", {"fee_channel": "水费", "government_payment": 1})
	testing.places(answer) == {"/ppp/government_payment": {"actual": 1, "channel": "水费"}}
}

test_revenue_covers_cost_with_a_return if {
	judge("PP-003", {}).missing == {"/ppp/revenue_pv", "/ppp/cost_pv", "/ppp/irr_pct"}
	judge("PP-003", {"revenue_pv": 9, "cost_pv": 9, "irr_pct": 1}).verdict == "pass"
	answer := judge("PP-003", {"revenue_pv": 8, "cost_pv": 9, "irr_pct": 0})
	testing.places(answer) == {
		"/ppp/revenue_pv": {"actual": 8, "limit": 9, "gap": 1},
		"/ppp/irr_pct": {"return": 0},
	}
}

test_no_future_fiscal_duty if {
	judge("PP-004", {}).missing == {"/ppp/future_fiscal", "/ppp/min_return"}
	judge("PP-004", {"future_fiscal": 0, "min_return": false}).verdict == "pass"
	answer := judge("PP-004", {"future_fiscal": 1, "min_return": true})
	answer.severity == "block"
	testing.places(answer) == {"/ppp/future_fiscal": {"actual": 1}, "/ppp/min_return": {"promised": true}}
}

test_term_of_the_concession if {
	judge("PP-005", {}).missing == {"/ppp/term_years"}
	judge("PP-005", {"term_years": 40}).verdict == "pass"
	answer := judge("PP-005", {"term_years": 41})
	answer.severity == "block"
	testing.places(answer) == {"/ppp/term_years": {"actual": 41, "limit": 40}}
	judge("PP-005", {"term_years": 41, "term_ground": "回报周期长"}).severity == "warn"
}

test_private_share_by_class if {
	judge("PP-006", {}).missing == {"/ppp/class"}
	judge("PP-006", {"class": "security_monopoly"}).verdict == "pass"
	every class in ["market", "public_interest"] {
		judge("PP-006", {"class": class}).missing == {"/ppp/private_share_pct"}
	}
	judge("PP-006", {"class": "market", "private_share_pct": 50000001}).verdict == "pass"
	testing.places(judge("PP-006", {"class": "market", "private_share_pct": 50000000})) == {"/ppp/private_share_pct": {
		"class": "market", "actual": 50000000, "limit": 50,
	}}
	judge("PP-006", {"class": "public_interest", "private_share_pct": 35000000}).verdict == "pass"
	judge("PP-006", {"class": "public_interest", "private_share_pct": 34999999}).severity == "warn"
	judge("PP-006", {"class": "public_interest", "private_share_pct": 0, "reason": "无人应征"}).severity == "info"
}

test_open_competition if {
	judge("PP-007", {}).missing == {"/ppp/selection", "/ppp/plan_approval"}
	every way in ["open_tender", "open_negotiation"] {
		judge("PP-007", {"selection": way, "plan_approval": "示政函〔2025〕1号"}).verdict == "pass"
	}
	answer := judge("PP-007", {"selection": "invited", "plan_approval": "办理中"})
	answer.severity == "block"
	testing.places(answer) == {"/ppp/selection": {"actual": "invited"}, "/ppp/plan_approval": {"plan": "办理中"}}
}

injected(project, rest) := testing.judge("PP-008", object.union({"project": project, "ppp": {"government_capital": 1}}, rest))

done(types) := {"documents": [{"type": type, "status": "done"} | some type in types]}

test_government_capital_asks_for_approvals if {
	judge("PP-008", {"government_capital": 0}).verdict == "pass"
	injected({}, {}).missing == {"/project/status", "/documents"}
	injected({"status": "new", "simplify_ground": "emergency"}, {"documents": []}).verdict == "pass"
	all := ["proposal_approval", "feasibility_approval", "preliminary_design_approval"]
	injected({"status": "under_construction"}, done(all)).verdict == "pass"
	injected({"status": "under_construction"}, done(["proposal_approval", "feasibility_approval", "budget_approval"])).verdict == "pass"
	injected({"status": "under_construction"}, done(["feasibility_approval", "budget_approval"])).severity == "block"
	injected({"status": "new"}, done(["feasibility_approval"])).severity == "warn"
	injected({"status": "new"}, object.union(done(["feasibility_approval"]), {"reserve": {"tier": "start"}})).severity == "block"
	rest := done(["proposal_approval", "preliminary_design_approval"]).documents
	answer := injected({"status": "new"}, {"documents": array.concat(rest, [{"type": "feasibility_approval", "status": "pending"}])})
	testing.places(answer) == {"/documents/2/status": {"capital": 1, "type": "feasibility_approval"}}
	injected({"status": "new"}, {"documents": [{"type": "feasibility_approval"}]}).missing == {"/documents/0/status"}
}
