package review_test

import data.lib.testing

path_of(region, path, day) := testing.judge("SB-REVIEW-01", {
	"judged_on": day, "region": region, "review": {"path": path},
	"bond": {"tranches": [{"year": 2027}]},
})

test_a_region_outside_the_pilot_goes_on_to_the_centre if {
	path_of({"code": "220104"}, "provincial_then_central", "2025-03-10").verdict == "pass"
	answer := path_of({"code": "220104"}, "provincial", "2025-03-10")
	answer.severity == "block"
	testing.places(answer) == {"/review/path": {"actual": "provincial", "expected": "provincial_then_central"}}
}

test_a_pilot_region_ends_with_the_province if {
	path_of({"code": "133100"}, "provincial", "2025-03-10").verdict == "pass"
	path_of({"code": "130100"}, "provincial", "2025-03-10").verdict == "fail"
	answer := path_of({"code": "440100"}, "provincial_then_central", "2025-03-10")
	answer.severity == "block"
	{finding.message | some finding in answer.findings} == {"pilot"}
}

test_the_ledger_goes_before_the_table if {
	path_of({"code": "220104", "pilot": true}, "provincial", "2025-03-10").verdict == "pass"
	path_of({"code": "440100", "pilot": false}, "provincial", "2025-03-10").severity == "block"
}

test_a_pilot_known_from_the_news_only_warns if {
	path_of({"code": "420100"}, "provincial", "2026-04-01").verdict == "pass"
	path_of({"code": "420100"}, "provincial_then_central", "2026-04-01").severity == "warn"
}

test_an_unknown_status_asks if {
	answer := path_of({"code": "220104"}, "provincial_then_central", "2026-04-01")
	answer.severity == "warn"
	testing.places(answer) == {"/region/pilot": {}}
	{finding.message | some finding in answer.findings} == {"unknown"}
	testing.judge("SB-REVIEW-01", {"judged_on": "2026-04-01", "region": {"code": "220104"}}).verdict == "fail"
}

test_a_known_status_needs_the_path if {
	testing.judge("SB-REVIEW-01", {"region": {"code": "220104"}}).missing == {"/review/path"}
	pilot := testing.judge("SB-REVIEW-01", {"region": {"code": "440100"}})
	pilot.missing == {"/review/path", "/bond/tranches"}
}

approval(code, year, review) := testing.judge("SB-REVIEW-01", {
	"judged_on": "2026-01-01", "region": {"code": code, "pilot": true},
	"review": object.union({"path": "provincial"}, review),
	"bond": {"tranches": [{"year": year}, {"year": 2026}]},
})

test_what_was_issued_under_the_pilot_has_an_approval if {
	answer := approval("440100", 2025, {})
	answer.severity == "warn"
	testing.places(answer) == {"/review/approval_doc": {"year": 2025}}
	approval("440100", 2025, {"approval_doc": "粤府函〔2025〕1号"}).verdict == "pass"
	approval("440100", 2026, {}).verdict == "pass"
	approval("440100", 2024, {}).verdict == "pass"
	approval("220104", 2025, {}).verdict == "pass"
}

filed(day, quarter) := testing.judge("SB-REVIEW-02", {
	"submitted_on": day, "region": {"code": "220104"}, "bond": {"plan_quarter": quarter},
	"applications": [{"list": "central_budget"}, {"list": "special_bond", "year": 2027}, {"list": "special_bond", "year": 2026}],
})

test_the_window_of_each_quarter if {
	every quarter, days in {
		1: ["2025-10-31", "2025-11-01"],
		2: ["2026-02-28", "2026-03-01"],
		3: ["2026-05-31", "2026-06-01"],
		4: ["2026-08-31", "2026-09-01"],
	} {
		filed(days[0], quarter).verdict == "pass"
		filed(days[1], quarter).severity == "info"
	}
	testing.places(filed("2025-11-02", 1)) == {"/submitted_on": {
		"actual": "2025-11-02", "limit": "2025-11-01",
		"year": 2026, "quarter": 1, "gap": 2,
	}}
}

test_the_pilot_has_no_windows if {
	testing.judge("SB-REVIEW-02", {"region": {"code": "440100"}}).reason == "scope"
	asked := {"/submitted_on", "/bond/plan_quarter", "/applications", "/applications/0"}
	testing.judge("SB-REVIEW-02", {"region": {"code": "220104"}}).missing == asked
	unknown := testing.judge("SB-REVIEW-02", {"judged_on": "2026-04-01", "region": {"code": "220104"}})
	unknown.missing == asked
	undated := testing.judge("SB-REVIEW-02", {"region": {"code": "220104"}, "applications": [{"list": "special_bond"}]})
	"/applications/0/year" in undated.missing
}

continued := {
	"project": {
		"green_channel": true, "status": "under_construction", "name": "管网", "category": "general",
		"negative_flags": [], "industry_type": "public_infrastructure",
	},
	"bond": {"tranches": [{"amount": 40, "issue_date": "2025-03-10"}, {"amount": 60}]},
	"review": {"approved_bond_total": 100, "prior_list_document": "清单〔2024〕1号"},
	"region": {"code": "220104", "green_channel_suspended": false, "high_risk": false},
	"cash_flow": [{"fund_income": 0, "special_income": 1}],
	"investment": {"items": [{"type": "construction", "name": "管道", "amount": 1}]},
}

green(changes) := testing.judge("SB-GREEN-01", object.union(continued, changes))

test_a_continued_issue if {
	green({}).verdict == "pass"
	green({"project": {"green_channel": false}}).reason == "scope"
	testing.judge("SB-GREEN-01", {"project": {}}).reason == "scope"
}

failed(answer) := {finding.message | some finding in answer.findings}

test_each_condition_of_the_channel if {
	failed(green({"project": {"status": "new"}})) == {"status"}
	failed(green({"bond": {"tranches": [{"amount": 40, "issue_date": "2025-03-11"}]}})) == {"issued"}
	failed(green({"review": {"prior_list_document": ""}})) == {"list"}
	failed(green({"region": {"green_channel_suspended": true}})) == {"suspended"}
	over := green({"review": {"approved_bond_total": 99}})
	over.severity == "block"
	testing.places(over) == {"/bond/tranches": {"actual": 100, "limit": 99, "gap": 1}}
}

test_the_negative_list_closes_the_channel if {
	answer := green({"project": {"negative_flags": ["NL-01"]}})
	answer.severity == "block"
	testing.places(answer) == {"/project/green_channel": {"rule": "SB-NEG-01"}}
	hint := green({"project": {"name": "党校管网"}})
	hint.severity == "warn"
	testing.places(hint) == {"/project/green_channel": {"rule": "SB-NEG-05"}}
	unknown := {"project": {"field": "FD-05", "subfield": "文化旅游"}}
	testing.judge("SB-GREEN-01", json.remove(object.union(continued, unknown), ["/region/high_risk"])).verdict == "pass"
	green({"region": {"high_risk": true}, "project": {"field": "FD-05", "subfield": "文化旅游"}}).severity == "warn"
}

test_the_channel_needs_what_the_negative_list_needs if {
	bare := json.remove(continued, ["/project/negative_flags"])
	testing.judge("SB-GREEN-01", bare).missing == {"/project/negative_flags"}
	missing := testing.judge("SB-GREEN-01", {"project": {"green_channel": true}}).missing
	every pointer in ["/project/status", "/bond/tranches", "/review/approved_bond_total", "/region/green_channel_suspended"] {
		pointer in missing
	}
}

pen(suspended, issues) := testing.judge("SB-PEN-01", {"region": {"suspended": suspended}, "findings": issues})

test_nothing_stands_open if {
	pen(false, []).verdict == "pass"
	pen(false, [{"status": "closed"}, {"status": "rectifying", "date": "2025-06-30"}]).verdict == "pass"
	answer := pen(true, [])
	answer.severity == "warn"
	testing.places(answer) == {"/region/suspended": {}}
}

test_open_issues if {
	answer := pen(false, [{"status": "closed"}, {"status": "open", "text": "闲置"}, {"status": "rectifying"}])
	testing.places(answer) == {
		"/findings/1/status": {"issue": "闲置"},
		"/findings/2/date": {"issue": "3"},
	}
}

test_pen_needs if {
	testing.judge("SB-PEN-01", {}).missing == {"/region/suspended", "/findings"}
	pen(false, [{"text": "闲置"}]).missing == {"/findings/0/status"}
}
