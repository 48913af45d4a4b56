package jilin_funds_test

import data.lib.testing

mixed(rows) := ask("JL-032", {"investment": {"total": 100000}, "funding": {"sources": rows}})

rows := [
	{"id": "l", "type": "local_budget", "amount": 30000}, {"id": "b", "type": "special_bond", "amount": 50000},
	{"id": "k", "type": "bank_loan", "amount": 20000},
]

shares(answer) := {finding.values.group_en: finding.values.share |
	some finding in (answer.findings | object.get(answer, "held", set()))
	finding.values.share
}

test_mix_of_money if {
	shares(mixed(rows)) == {"bank loans": 20000000, "fiscal money": 30000000, "social capital": 0, "government bonds": 50000000}
	mixed(rows).verdict == "pass"
	mixed(array.concat(rows, [{"type": "enterprise_own", "amount": 10000}])).verdict == "pass"
	answer := mixed(array.concat(rows, [{"type": "enterprise_own", "amount": 10001}]))
	answer.severity == "info"
	testing.places(answer) == {"/funding/sources": {"actual": 110001, "expected": 100000, "gap": 10001}}
	told(mixed(array.concat(rows, [{"type": "other", "amount": 0}]))) == {["/funding/sources/3/type", "other"]}
	ask("JL-032", {"investment": {"total": 0}, "funding": {"sources": [{"type": "bank_loan", "amount": 0}]}}).verdict == "pass"
}

capital(private, change) := ask("JL-033", object.union({"jilin": {"private_capital": private}}, change))

test_private_capital if {
	told(ask("JL-033", {})) == {["/jilin/private_capital", "fail"]}
	ask("JL-033", {}).severity == "info"
	capital({"considered": false, "reason": "收益不足"}, {}).verdict == "pass"
	told(capital({"considered": false, "reason": "无"}, {})) == {["/jilin/private_capital/reason", "reason"]}
	capital({"reason": "收益不足"}, {}).missing == {"/jilin/private_capital/considered"}
	ask("JL-033", {"project": {"nature": "public"}}).reason == "scope"
	ask("JL-033", begun).reason == "scope"
	testing.judge("JL-033", {"project": {"region": "220104"}}).missing == {"/project/nature"}
	testing.judge("JL-033", {"project": {"region": "220104", "nature": "commercial"}}).missing == {"/project/status"}
}

test_new_infrastructure_with_private_capital_is_a_concession if {
	private := {"considered": true, "reason": "使用者付费"}
	tagged := {"jilin": {"tags": ["新基建"]}}
	told(capital(private, tagged)) == {["/ppp", "concession"]}
	capital(private, object.union(tagged, {"ppp": {"mode": "bot"}})).verdict == "pass"
	capital(object.union(private, {"considered": false}), tagged).verdict == "pass"
	social := {"funding": {"sources": [{"type": "social_capital"}]}}
	told(capital(object.union(private, {"considered": false}), object.union(tagged, social))) == {["/ppp", "concession"]}
}

ledger := {
	"code": "220104",
	"debt": {"general_balance": 100, "special_balance": 1000000, "capacity": 1000000},
	"stated_in": {"/debt/general_balance": "220100", "/debt/special_balance": "220100", "/debt/capacity": "220100"},
}

whole := {
	"project": object.union(project, {"industry": "other", "invest_mode": "direct"}),
	"documents": [{"type": "feasibility_approval", "date": "2024-12-05"}],
	"investment": {"total": 100000, "fixed": 100000, "initial_working_capital": 0},
	"funding": {"capital_total": 30000, "sources": rows},
	"region": ledger,
}

balance(change) := testing.judge("JL-034", object.union(whole, change))

row(answer) := finding.values if {
	some finding in (answer.findings | object.get(answer, "held", set()))
	finding.values.total
}

test_investment_and_debt_side_by_side if {
	balance({}).verdict == "pass"
	row(balance({})) == {
		"total": 100000, "capital": 30000000, "debt": 70000, "share": 70000000,
		"before": 100010000, "grade_before": "green", "after": 105010000, "grade_after": "green",
	}
	stated := [{"type": "local_budget", "amount": 30000, "debt": true}, {"type": "bank_loan", "amount": 70000, "debt": false}]
	row(balance({"funding": {"sources": stated}})) == {"total": 100000, "capital": 30000000, "debt": 30000, "share": 30000000}
	public := balance({"project": {"nature": "public"}})
	not row(public).capital
	public.verdict == "pass"
}

test_balance_fails_with_either_side if {
	worse := balance({"region": {"debt": {"special_balance": 1160000}}})
	worse.severity == "warn"
	told(worse) == {["/funding/sources", "fail"]}
	short := balance({"funding": {"capital_total": 19999}})
	short.severity == "warn"
	testing.places(short) == {"/funding/capital_total": {"capital": 19999000, "limit": 20000000, "debt": 70000, "share": 70000000}}
}

test_both_sides_are_evaluated if {
	testing.judge("JL-034", object.union(object.remove(whole, ["region"]), {"region": {"code": "220104", "stated_in": {}}})).missing == {
		"/region/debt/capacity", "/region/debt/general_balance",
		"/region/debt/special_balance",
	}
	"/project/industry" in testing.judge("JL-034", object.union(object.remove(whole, ["project"]), {"project": project})).missing
	balance({"funding": {"sources": [{"type": "other", "amount": 1}]}}).missing == {"/funding/sources/0/debt"}
	balance({"region": {"debt": {"capacity": 0}}}).reason == "silent"
}
