package debt_limit_alerts_test

import data.lib.testing

debt := {
	"general_balance": 400, "special_balance": 599, "capacity": 1000,
	"interest_general": 10, "budget_exp_general": 100, "interest_special": 20, "budget_exp_fund": 200,
}

levels := object.union({"/gdp": "220100"}, {sprintf("/debt/%s", [name]): "220100" | some name, _ in debt})

judge(code, changes, rest) := testing.judge(code, object.union(
	{
		"project": {"status": "new"},
		"funding": {"sources": [{"type": "bank_loan"}]},
		"region": {"debt": object.union(debt, changes), "gdp": 2000, "stated_in": levels},
	},
	rest,
))

test_alert_lines_only_where_debt_is_taken_up if {
	judge("DR-009", {}, {"funding": {"sources": [{"type": "local_budget"}]}}).reason == "scope"
	testing.judge("DR-009", {}).missing == {
		"/funding/sources", "/region/debt/general_balance", "/region/debt/special_balance",
		"/region/debt/capacity", "/region/gdp",
	}
}

test_debt_ratio_is_watched_then_warned_of if {
	judge("DR-009", {}, {}).verdict == "pass"
	watched := judge("DR-009", {"special_balance": 600}, {})
	watched.severity == "info"
	testing.places(watched) == {"/region/debt/capacity": {
		"actual": 100000000, "limit": 100, "debt": 1000, "base": 1000, "region": "220100",
	}}
	judge("DR-009", {"special_balance": 800}, {}).severity == "info"
	warned := judge("DR-009", {"special_balance": 801}, {})
	warned.severity == "warn"
	testing.places(warned)["/region/debt/capacity"].limit == 120
}

test_debt_by_regional_product if {
	judge("DR-009", {"special_balance": 800, "capacity": 2000}, {}).verdict == "pass"
	answer := judge("DR-009", {"special_balance": 801, "capacity": 2000}, {})
	answer.severity == "warn"
	testing.places(answer) == {"/region/gdp": {
		"actual": 60050000, "limit": 60, "debt": 1201, "base": 2000, "region": "220100",
	}}
}

test_figures_of_one_ledger_and_none_of_zero if {
	judge("DR-009", {"capacity": 0}, {}).reason == "silent"
	judge("DR-009", {}, {"region": {"gdp": 0}}).reason == "silent"
	apart := {"region": {"stated_in": {"/gdp": "220000"}}}
	judge("DR-009", {}, apart).missing == {"/region/gdp/220100"}
}

test_interest_that_calls_for_restructuring if {
	judge("DR-018", {}, {}).verdict == "pass"
	answer := judge("DR-018", {"interest_general": 11, "interest_special": 21}, {})
	answer.severity == "warn"
	testing.places(answer) == {
		"/region/debt/interest_general": {"actual": 11000000, "limit": 10, "interest": 11, "spending": 100, "region": "220100"},
		"/region/debt/interest_special": {"actual": 10500000, "limit": 10, "interest": 21, "spending": 200, "region": "220100"},
	}
}

test_restructuring_holds_new_projects if {
	judge("DR-018", {}, {"project": {"status": "completed"}}).reason == "scope"
	testing.judge("DR-018", {}).missing == {
		"/project/status", "/region/debt/interest_general", "/region/debt/budget_exp_general",
		"/region/debt/interest_special", "/region/debt/budget_exp_fund",
	}
	judge("DR-018", {"budget_exp_fund": 0}, {}).reason == "silent"
	apart := {"region": {"stated_in": {"/debt/interest_special": "220000"}}}
	judge("DR-018", {}, apart).missing == {"/region/debt/interest_special/220100"}
}
