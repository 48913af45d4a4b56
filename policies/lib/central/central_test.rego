package lib.central_test

import data.lib.central

package_of(central) := {
	"judged_on": "2024-12-31",
	"investment": {"total": 1000},
	"funding": {"capital_total": 333, "sources": [
		{"type": "central_budget", "amount": central},
		{"type": "treasury_bond", "amount": 40},
		{"type": "central_other", "amount": 7},
		{"type": "higher_grant", "amount": 500},
		{"type": "special_bond", "amount": 500},
	]},
}

test_all_central_money_counts_together if {
	held := central.held_against(20000000, "total_investment") with input as package_of(153)
	held == {"ok": true, "values": {"actual": 200, "base": "total_investment", "amount": 1000, "limit": 20000000, "most": 200, "gap": 0}}
	over := central.held_against(20000000, "total_investment") with input as package_of(154)
	over.ok == false
	over.values.gap == 1
}

test_against_capital_rounded_down if {
	held := central.held_against(30000000, "capital") with input as package_of(52)
	held.ok
	held.values.most == 99
	over := central.held_against(30000000, "capital") with input as package_of(53)
	not over.ok
	nothing := central.held_against(20000000, "total_investment") with input as {"investment": {"total": 0}, "funding": {"sources": []}}
	nothing.ok
}

test_the_table_knows_a_cap_by_name_and_day if {
	[cap.cap_pct | some cap in central.caps({"干线铁路", "其他"})] == [30] with input as package_of(0)
	[cap.cap_pct | some cap in central.caps({"产粮大县公共服务设施"})] == [80] with input as package_of(0)
	later := object.union(package_of(0), {"judged_on": "2025-01-01"})
	central.caps({"产粮大县公共服务设施"}) == [] with input as later
}
