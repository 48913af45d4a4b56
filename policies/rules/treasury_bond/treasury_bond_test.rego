package treasury_bond_test

import data.lib.testing

tb_001(day, applications) := testing.judge("TB-001", {
	"judged_on": day,
	"applications": array.concat([{"list": "central_budget"}], [object.union({"list": "treasury_bond"}, a) | some a in applications]),
})

fields := ["tech", "urban_rural", "region", "grain_energy", "population", "美丽中国建设"]

test_fields_of_the_major_strategies if {
	tb_001("2024-04-17", [{"track": "two_heavy", "field": field} | some field in fields]).verdict == "pass"
	answer := tb_001("2024-04-17", [{"track": "two_heavy", "field": "tourism"}])
	answer.severity == "block"
	place := testing.places(answer)["/applications/1/field"]
	place.field == "tourism"
	count(place.allowed) == 6
	place.allowed[3] == "粮食和能源资源安全保障"
	place.allowed_en[5] == "a beautiful China"
}

renewal(day, field, year) := tb_001(day, [{"track": "two_new", "field": field, "year": year}])

test_fields_of_the_year if {
	renewal("2024-07-25", "交通运输", 2024).verdict == "pass"
	renewal("2024-12-31", "电子信息", 2024).severity == "block"
	renewal("2025-01-01", "电子信息", 2025).verdict == "pass"
	renewal("2025-12-31", "海关查验", 2025).severity == "block"
	renewal("2026-01-01", "海关查验", 2026).verdict == "pass"
}

test_an_open_list_warns if {
	answer := renewal("2026-01-01", "交通运输", 2026)
	answer.severity == "warn"
	answer.findings[_].message == "first_batch"
	unpublished := renewal("2024-07-24", "交通运输", 2024)
	unpublished.severity == "warn"
	testing.places(unpublished) == {"/applications/1/field": {"track": "two_new", "field": "交通运输"}}
}

test_the_list_of_another_year if {
	answer := renewal("2025-12-31", "工业", 2026)
	answer.severity == "warn"
	testing.places(answer) == {"/applications/1/year": {"year": 2026, "expected": 2025}}
}

test_facts_of_tb_001 if {
	tb_001("2025-03-10", []).missing == {"/applications/1"}
	tb_001("2025-03-10", [{}]).missing == {"/applications/1/track", "/applications/1/field"}
	tb_001("2025-03-10", [{"track": "two_new", "field": "工业"}]).missing == {"/applications/1/year"}
}

request := {
	"list": "treasury_bond", "field": "grain_energy", "special": "灌区改造",
	"cap_pct": 30000000, "cap_base": "total_investment", "cap_source": "通知",
}

tb_004(change, central) := testing.judge("TB-004", {
	"judged_on": "2024-12-31",
	"applications": [object.union(request, change)],
	"investment": {"total": 1000000},
	"funding": {"capital_total": 500000, "sources": [{"type": "treasury_bond", "amount": central}, {"type": "central_budget", "amount": 50000}]},
})

test_the_stated_cap if {
	tb_004({}, 250000).verdict == "pass"
	answer := tb_004({}, 250001)
	answer.severity == "warn"
	testing.places(answer) == {"/applications/0/cap_pct": {
		"field": "grain_energy", "actual": 300001, "base": "total_investment", "amount": 1000000,
		"limit": 30000000, "most": 300000, "gap": 1,
	}}
	tb_004({"cap_base": "capital"}, 100001).verdict == "fail"
}

test_the_cap_of_the_table if {
	every change in [{"special": "产粮大县公共服务设施"}, {"field": "产粮大县公共服务设施", "special": null}] {
		tb_004(change, 750000).verdict == "pass"
		answer := tb_004(change, 750001)
		testing.places(answer)["/applications/0/field"].limit == 80000000
		testing.places(answer)["/applications/0/field"].field == "产粮大县公共服务设施"
	}
}

lacking(names) := testing.judge("TB-004", {
	"judged_on": "2024-01-01",
	"applications": [object.remove(request, names)],
	"funding": {"sources": [{"type": "treasury_bond"}]},
})

test_facts_of_tb_004 if {
	lacking({"field"}).missing == {"/applications/0/field", "/funding/sources/0/amount", "/investment/total"}
	lacking({"special"}).missing == {"/applications/0/special", "/funding/sources/0/amount", "/investment/total"}
	lacking({"cap_pct", "cap_source"}).missing == {
		"/applications/0/cap_pct", "/applications/0/cap_source",
		"/funding/sources/0/amount", "/investment/total",
	}
	charted := testing.judge("TB-004", {"judged_on": "2024-01-01", "applications": [{"list": "treasury_bond", "field": "产粮大县公共服务设施"}]})
	charted.missing == {"/funding/sources", "/investment/total"}
	testing.judge("TB-004", {"judged_on": "2024-01-01", "funding": {"sources": [{"type": "bank_loan"}]}}).missing == {"/applications/0"}
}
