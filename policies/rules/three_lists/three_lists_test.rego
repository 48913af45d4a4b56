package three_lists_test

import data.lib.testing

jilin := {"region": "220104", "code": "2412-220104-04-01-100001", "status": "new"}

checks := [
	{"list": "special_bond", "eligible": true},
	{"list": "central_budget", "eligible": true},
	{"list": "treasury_bond", "eligible": false, "reason": "不属于两重、两新"},
]

jl_026(list_check, applied) := testing.judge("JL-026", {
	"project": jilin,
	"applications": [{"list": list} | some list in applied],
	"list_check": list_check,
})

test_each_list_is_checked if {
	jl_026(checks, ["special_bond"]).verdict == "pass"
	jl_026(checks, []).verdict == "pass"
	every check in checks {
		answer := jl_026([other | some other in checks; other != check], [])
		answer.severity == "warn"
		testing.places(answer) == {"/list_check": {"list": check.list}}
	}
}

test_no_application_to_a_list_that_does_not_fit if {
	answer := jl_026(checks, ["special_bond", "treasury_bond"])
	answer.severity == "warn"
	testing.places(answer) == {"/list_check/2/eligible": {"list": "treasury_bond", "reason": "不属于两重、两新"}}
}

test_facts_of_jl_026 if {
	jl_026([], []).missing == {"/list_check"}
	jl_026([{}, {"list": "treasury_bond", "eligible": false}], []).missing == {
		"/list_check/0/list", "/list_check/0/eligible",
		"/list_check/1/reason",
	}
}

test_only_in_jilin if {
	every code in ["JL-026", "JL-027", "JL-028"] {
		testing.judge(code, {"project": {"region": "210104", "status": "under_construction"}}).reason == "scope"
	}
}

bond := {
	"id": "bond", "type": "special_bond", "approved": 1000000, "received": 450000, "used": 450000,
	"received_date": "2024-12-10", "project_code": "2412-220104-04-01-100001", "content_item": "main",
}

jl_027(project, change) := testing.judge("JL-027", {
	"project": object.union_n([jilin, {"physical_progress_pct": 30000000, "year_investment": 500000}, project]),
	"applications": [{"list": "special_bond", "amount": 300000}, {"list": "central_budget", "amount": 200000}],
	"funding": {"sources": [object.union(bond, change), {"type": "local_budget"}]},
})

test_money_ahead_of_the_works if {
	jl_027({}, {}).verdict == "pass"
	answer := jl_027({}, {"received": 450001, "used": 450001})
	answer.severity == "warn"
	testing.places(answer) == {"/project/physical_progress_pct": {
		"share": 45000100, "progress": 30000000, "gap": 15000100, "limit": 15,
		"received": 450001, "approved": 1000000,
	}}
	testing.places(jl_027({}, {"approved": 0})) == {"/funding/sources": {"received": 450000}}
}

test_idle_money if {
	jl_027({}, {"used": 449999}).verdict == "pass"
	answer := jl_027({}, {"used": 449999, "received_date": "2024-12-09"})
	answer.severity == "warn"
	testing.places(answer) == {"/funding/sources/0/received_date": {"source": "bond", "idle": 1, "days": 91, "most": 90}}
	jl_027({}, {"received_date": "2020-01-01"}).verdict == "pass"
}

test_request_within_the_year if {
	answer := jl_027({"year_investment": 499999}, {})
	testing.places(answer) == {"/project/year_investment": {"requested": 500000, "planned": 499999, "excess": 1}}
}

test_only_once_money_or_works_have_begun if {
	unpaid := {"received": 0, "used": 0}
	jl_027({}, unpaid).reason == "scope"
	jl_027({"status": "under_construction"}, unpaid).verdict == "pass"
	jl_027({"status": null}, {}).verdict == "pass"
	jl_027({"status": "under_construction"}, {"approved": 0, "received": 0, "used": 0}).verdict == "pass"
}

test_facts_of_jl_027 if {
	bare := {"project": {"region": "220104"}, "funding": {"sources": [{"type": "special_bond"}, {"type": "local_budget"}]}}
	testing.judge("JL-027", bare).missing == {
		"/project/status", "/project/physical_progress_pct", "/project/year_investment", "/applications",
		"/funding/sources/0/approved", "/funding/sources/0/received", "/funding/sources/0/used",
	}
	dated := jl_027({}, {"used": 0, "received_date": null})
	dated.missing == {"/funding/sources/0/received_date"}
}

jl_028(sources, items) := testing.judge("JL-028", {
	"project": jilin,
	"funding": {"sources": sources},
	"investment": {"items": items},
})

works := [{"code": "main"}, {"code": "network"}]

test_money_is_bound_to_the_project if {
	jl_028([bond, {"type": "local_budget"}], works).verdict == "pass"
	every type in ["special_bond", "general_bond", "central_budget", "treasury_bond"] {
		answer := jl_028([object.union(bond, {"type": type, "project_code": "2412-220104-04-01-100002"})], works)
		answer.severity == "block"
		testing.places(answer) == {"/funding/sources/0/project_code": {
			"source": "bond", "actual": "2412-220104-04-01-100002", "expected": "2412-220104-04-01-100001",
		}}
	}
}

test_money_is_bound_to_a_cost_item if {
	answer := jl_028([object.remove(object.union(bond, {"content_item": "pool"}), ["id"])], works)
	answer.severity == "block"
	testing.places(answer) == {"/funding/sources/0/content_item": {
		"source": "special_bond", "item": "pool",
		"items": ["main", "network"],
	}}
}

test_other_money_is_not_asked if {
	local := {"project": {"region": "220104"}, "funding": {"sources": [{"type": "local_budget"}]}}
	testing.judge("JL-028", local).verdict == "pass"
	testing.judge("JL-028", {"project": jilin}).missing == {"/funding/sources"}
}

test_facts_of_jl_028 if {
	bare := testing.judge("JL-028", {"project": {"region": "220104"}, "funding": {"sources": [{"type": "special_bond"}]}})
	bare.missing == {"/project/code", "/investment/items", "/funding/sources/0/project_code", "/funding/sources/0/content_item"}
	jl_028([bond], [{"code": "main"}, {}]).verdict == "pass"
	jl_028([object.union(bond, {"content_item": "pool"})], [{"code": "main"}, {}]).missing == {"/investment/items/1/code"}
}
