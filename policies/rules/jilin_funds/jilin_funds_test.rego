package jilin_funds_test

import data.lib.testing

project := {"region": "220104", "status": "new", "major": true, "nature": "commercial"}

ask(code, change) := testing.judge(code, object.union({"project": project}, change))

elsewhere := {"project": {"region": "210104"}}

begun := {"project": {"status": "under_construction"}}

told(answer) := {[finding.pointer, object.get(finding, "message", "fail")] | some finding in answer.findings}

test_only_in_jilin if {
	stated := {"funding": {"sources": [{"type": "prov_prelim", "due": 1}]}, "performance": {"last_grade": "poor"}}
	every code in {"JL-029", "JL-030", "JL-031", "JL-032", "JL-033", "JL-034", "JL-051"} {
		ask(code, object.union_n([stated, elsewhere, {"judged_on": "2026-01-01"}])).reason == "scope"
	}
}

graded(performance) := ask("JL-029", {"performance": performance, "applications": [{"list": "special_bond", "amount": 333}, {"amount": 2}]})

test_low_grade_cuts_the_quota if {
	graded({"last_grade": "excellent"}).verdict == "pass"
	graded({"last_grade": "good"}).verdict == "pass"
	poor := graded({"last_grade": "poor"})
	poor.severity == "warn"
	testing.places(poor) == {"/performance/last_grade": {"grade": "poor", "requested": 335, "weight": 50, "reduced": 167}}
	graded({"last_grade": "medium"}).severity == "info"
	testing.places(graded({"last_grade": "good", "last_score": 79999999}))["/performance/last_grade"] == {
		"grade": "medium",
		"score": 79999999, "requested": 335, "weight": 80, "reduced": 268,
	}
	graded({"last_score": 80000000}).verdict == "pass"
	graded({"last_score": 59999999}).severity == "warn"
	ask("JL-029", {"performance": {"last_grade": "poor"}, "applications": [{}]}).missing == {"/applications/0/amount"}
}

test_grade_is_asked_of_a_project_under_construction if {
	ask("JL-029", {}).reason == "scope"
	answer := ask("JL-029", begun)
	answer.severity == "info"
	told(answer) == {["/performance/last_grade", "unstated"]}
	testing.judge("JL-029", {"project": {"region": "220104"}}).missing == {"/project/status"}
}

found(problems) := ask("JL-030", {"findings": problems})

test_serious_findings_are_closed if {
	found([]).verdict == "pass"
	told(ask("JL-030", {})) == {["/findings", "fail"]}
	ask("JL-030", {}).severity == "warn"
	found([{"status": "closed"}, {"status": "open", "serious": false}]).verdict == "pass"
	answer := found([{"source": "审计", "text": "挪用", "status": "rectifying", "serious": true}])
	answer.severity == "warn"
	testing.places(answer) == {"/findings/0/status": {"problem": "挪用", "source": "审计", "status": "rectifying"}}
	testing.places(found([{"status": "open", "serious": true}])) == {"/findings/0/status": {"problem": "1", "status": "open"}}
	found([{}, {"status": "open"}]).missing == {"/findings/0/status", "/findings/1/serious"}
}

test_result_of_the_assessment if {
	answer := ask("JL-030", object.union(begun, {"findings": []}))
	answer.severity == "info"
	told(answer) == {["/supervision/assessment", "assessment"]}
	ask("JL-030", object.union(begun, {"findings": [], "supervision": {"assessment": {"result": "合格"}}})).verdict == "pass"
	testing.judge("JL-030", {"project": {"region": "220104"}, "findings": []}).missing == {"/project/status"}
}

paid(rows) := ask("JL-031", {"funding": {"sources": rows}})

due := {"type": "local_budget", "due": 100, "due_date": "2025-03-10"}

test_money_due_has_arrived if {
	paid([object.union(due, {"received": 100})]).verdict == "pass"
	answer := paid([object.union(due, {"id": "a", "received": 99}), object.union(due, {"received": 100})])
	answer.severity == "warn"
	testing.places(answer) == {"/funding/sources": {"actual": 199, "expected": 200, "gap": 1, "late": ["a"]}}
	paid([object.union(due, {"due_date": "2025-03-11"})]).verdict == "pass"
	paid([object.remove(due, ["due"]), object.remove(due, ["due_date"])]).missing == {
		"/funding/sources/0/due", "/funding/sources/1/due_date",
		"/funding/sources/0/received",
	}
}

test_what_is_due_is_stated_once_the_works_have_begun if {
	paid([{"type": "local_budget"}]).reason == "scope"
	answer := ask("JL-031", object.union(begun, {"funding": {"sources": [{"type": "local_budget"}]}}))
	answer.severity == "info"
	told(answer) == {["/funding/sources", "unstated"]}
	testing.judge("JL-031", {"project": {"region": "220104"}}).missing == {"/project/status", "/funding/sources"}
}

# As of a day on which the measures of the fund are in force.
prelim(change) := ask("JL-051", object.union(
	{
		"judged_on": "2025-08-28",
		"funding": {"sources": [{"id": "p", "type": "prov_prelim", "content_item": "other"}]},
		"investment": {"items": [{"code": "main", "type": "construction"}, {"code": "other", "type": "engineering_other"}]},
		"performance": {"targets": [{"name": "可研深度"}]},
	},
	change,
))

item(code) := {"funding": {"sources": [{"id": "p", "type": "prov_prelim", "content_item": code}]}}

test_fund_for_preliminary_work if {
	prelim({}).verdict == "pass"
	answer := prelim({"project": {"major": false}})
	answer.severity == "warn"
	told(answer) == {["/project/major", "minor"]}
	told(prelim({"performance": {"targets": []}})) == {["/performance/targets", "targets"]}
	told(prelim({"funding": {"sources": [{"type": "prov_prelim"}]}})) == {["/funding/sources/0/content_item", "fail"]}
	told(prelim(item("design"))) == {["/funding/sources/0/content_item", "item"]}
	testing.places(prelim(item("main"))) == {"/funding/sources/0/content_item": {"source": "p", "item": "main", "type": "construction"}}
	prelim({"funding": {"sources": []}}).reason == "scope"
	prelim({"judged_on": "2025-08-27"}).reason == "not_yet"
	prelim({"investment": {"items": [{"code": "other"}]}}).missing == {"/investment/items/0/type"}
	testing.judge("JL-051", {"judged_on": "2025-08-28", "project": {"region": "220104"}}).missing == {"/funding/sources", "/project/major"}
}
