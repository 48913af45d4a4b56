package deferral_test

import data.lib.testing

jilin := {"project": {"region": "220104", "status": "new", "schedule": {"planned_start": "2025-04-15"}}}

letter := {"type": "commitment_letter", "number": "1", "date": "2025-03-01"}

promise := {
	"document": "eia_registration", "risk": "controllable", "text": "补办", "promiser": "甲公司", "owner": "工程部",
	"date": "2025-03-01", "due": "2025-04-10", "consequence": "撤回申报", "credit_clean": true, "status": "open",
}

shown := {"document": "eia_registration", "due": "2025-04-10", "promiser": "甲公司"}

judge(code, changes, rest) := testing.judge(code, object.union_n([
	jilin,
	{"deferrals": [object.union(promise, change) | some change in changes]},
	rest,
]))

test_no_deferral_no_rule if {
	every code in ["JL-020", "JL-022", "JL-023"] {
		judge(code, [], {}).reason == "scope"
		testing.judge(code, jilin).reason == "scope"
		judge(code, [{"document": "eia_approval"}], {"project": {"region": "210102"}}).reason == "scope"
	}
	judge("JL-021", [], {"project": {"region": "210102"}}).reason == "scope"
}

test_closed_deferrals_are_settled if {
	every pair in [["JL-020", "supplied"], ["JL-020", "withdrawn"], ["JL-022", "supplied"], ["JL-023", "withdrawn"]] {
		[code, status] := pair
		answer := testing.judge(code, object.union(jilin, {"deferrals": [{"document": "eia_approval", "status": status}]}))
		answer.verdict == "pass"
		testing.places(answer) == {"/deferrals/0/status": {"document": "eia_approval"}}
	}
}

test_what_the_law_lets_follow_later if {
	answer := judge("JL-020", [{}, {"document": "soil_water_form"}], {})
	answer.verdict == "pass"
	testing.places(answer)["/deferrals/0/risk"] == object.union(shown, {"risk": "controllable"})
	testing.places(answer)["/deferrals/1/document"] == object.union(shown, {
		"document": "soil_water_form", "gate": "start",
		"condition": "承诺制,受理后即办", "condition_en": "by promise; granted on receipt",
	})
}

test_what_it_does_not if {
	answer := judge("JL-020", [{"document": "eia_approval", "due": "2025-04-15"}, {"document": "land_preview"}, {"document": "tender"}], {})
	answer.severity == "block"
	testing.places(answer) == {
		"/deferrals/0/document": {
			"document": "eia_approval", "due": "2025-04-15", "promiser": "甲公司", "gate": "start",
			"condition": "告知承诺试点类别可以快速审批,但仍须取得批复",
			"condition_en": "pilot classes may be approved fast but still need the approval",
		},
		"/deferrals/1/document": object.union(shown, {"document": "land_preview"}),
		"/deferrals/2/document": {
			"document": "tender", "due": "2025-04-10", "promiser": "甲公司", "gate": "contract",
			"condition": "法定必须招标的",
			"condition_en": "where the law demands a tender",
		},
	}
}

test_by_the_start_only_warns if {
	judge("JL-020", [{"document": "construction_permit"}], {}).severity == "warn"
	judge("JL-020", [{"document": "land_use_approval"}], {}).severity == "warn"
	judge("JL-020", [{"document": "construction_permit", "due": "2025-04-15"}], {}).severity == "block"
	judge("JL-020", [{"document": "construction_permit"}], {"project": {"status": "under_construction"}}).severity == "block"
}

test_only_controllable_risk if {
	answer := judge("JL-020", [{"risk": "uncontrollable"}], {})
	answer.severity == "block"
	testing.places(answer) == {"/deferrals/0/risk": object.union(shown, {"risk": "uncontrollable"})}
}

test_facts_of_jl_020 if {
	silent := object.union(jilin, {"deferrals": [{}, {"document": "eia_registration", "status": "open"}]})
	testing.judge("JL-020", silent).missing == {
		"/deferrals/0/document", "/deferrals/0/status",
		"/deferrals/1/due", "/deferrals/1/risk",
	}
	strict := object.union(jilin, {"deferrals": [{"document": "eia_approval", "status": "open"}]})
	testing.judge("JL-020", strict).verdict == "fail"
}

test_a_written_promise if {
	judge("JL-020", [{"document": "secondary_material"}], {}).missing == {"/documents"}
	judge("JL-020", [{"document": "secondary_material"}], {"documents": [letter]}).verdict == "pass"
	judge("JL-020", [{"document": "secondary_material"}], {"documents": [{"type": "commitment_letter"}]}).missing == {"/documents/0/status"}
	judge("JL-020", [{"document": "secondary_material"}], {"documents": [{"type": "commitment_letter"}, letter]}).verdict == "pass"
	answer := judge("JL-020", [{"document": "secondary_material"}], {"documents": []})
	answer.severity == "block"
	object.keys(testing.places(answer)) == {"/documents"}
	judge("JL-020", [{"document": "permit_fund_proof"}], {"documents": []}).severity == "warn"
}

two_heavy(documents, due) := judge(
	"JL-020", [{"document": "two_heavy_formalities", "due": due}],
	{"judged_on": "2025-11-19", "documents": documents, "project": {"schedule": {"planned_start": "2026-04-15"}}},
)

approval := {"type": "project_approval", "status": "done"}

test_two_heavy_formalities if {
	two_heavy([letter, approval], "2026-04-14").verdict == "pass"
	object.keys(testing.places(two_heavy([letter, approval], "2026-04-15"))) == {"/deferrals/0/due"}
	object.keys(testing.places(two_heavy([letter, {"type": "project_filing", "status": "pending"}], "2026-04-14"))) == {"/documents/1/status"}
	two_heavy([letter, {"type": "project_filing"}], "2026-04-14").missing == {"/documents/1/status"}
	early := judge("JL-020", [{"document": "two_heavy_formalities"}], {"judged_on": "2025-11-18", "documents": []})
	early.findings[_].message == "unlisted"
	unplanned := testing.judge("JL-020", {
		"judged_on": "2025-11-19", "project": {"region": "220104"}, "documents": [letter, approval],
		"deferrals": [object.union(promise, {"document": "two_heavy_formalities"})],
	})
	unplanned.missing == {"/project/schedule/planned_start"}
}

jl_021(day, rest) := testing.judge("JL-021", object.union(
	{
		"judged_on": day,
		"project": {"region": "220104", "invest_mode": "direct"},
		"documents": [{"type": "feasibility_approval", "status": "done"}],
		"applications": [{"list": "special_bond"}],
	},
	rest,
))

coded := {"project": {"code": "2412-220104-04-01-100001"}}

waiting(document) := {"deferrals": [object.union(promise, {"document": document})]}

test_project_code if {
	jl_021("2025-03-10", coded).verdict == "pass"
	jl_021("2025-03-10", {}).missing == {"/project/code"}
	jl_021("2025-03-10", {"project": {"secret": true}}).verdict == "pass"
	answer := jl_021("2025-03-10", waiting("project_code"))
	answer.severity == "block"
	testing.places(answer) == {"/project/code": {"document": "project_code", "gate": "application"}}
	jl_021("2025-03-10", {"project": {"code": "1", "invest_mode": null}}).missing == {"/project/invest_mode"}
}

test_feasibility_or_estimate if {
	jl_021("2025-03-10", object.union(coded, {"documents": [{"type": "budget_approval", "status": "done"}]})).verdict == "pass"
	none := object.union(coded, {"documents": [{"type": "feasibility_approval", "status": "pending"}]})
	testing.places(jl_021("2025-03-10", none)) == {"/documents/0/status": {"document": "feasibility_approval", "gate": "annual_plan"}}
	promised := object.union(none, waiting("feasibility_approval"))
	jl_021("2025-03-10", promised).severity == "block"
	unclear := object.union(coded, {"documents": [{"type": "feasibility_approval"}]})
	jl_021("2025-03-10", unclear).missing == {"/documents/0/status"}
	settled := object.union(coded, {"documents": [{"type": "feasibility_approval"}, {"type": "budget_approval", "status": "done"}]})
	jl_021("2025-03-10", settled).verdict == "pass"
	injected := object.union(none, {"project": {"code": "1", "invest_mode": "capital_injection"}})
	jl_021("2025-03-10", injected).verdict == "fail"
	jl_021("2025-03-10", object.union(coded, {"documents": null})).missing == {"/documents"}
	enterprise := object.union(none, {"project": {"code": "1", "invest_mode": "enterprise"}})
	jl_021("2025-03-10", enterprise).verdict == "pass"
}

test_hidden_debt_statement if {
	silent := object.union(coded, {"applications": [{"list": "central_budget"}]})
	jl_021("2026-01-31", silent).verdict == "pass"
	jl_021("2026-02-01", silent).missing == {"/applications/0/adds_hidden_debt"}
	answer := jl_021("2026-02-01", object.union(silent, waiting("hidden_debt_statement")))
	testing.places(answer) == {"/applications/0/adds_hidden_debt": {"document": "hidden_debt_statement", "gate": "application"}}
	answer.severity == "block"
	said := object.union(coded, {"applications": [{"list": "central_budget", "adds_hidden_debt": false}]})
	jl_021("2026-02-01", said).verdict == "pass"
}

test_elements_of_a_promise if {
	judge("JL-022", [{}], {}).verdict == "pass"
	every element in ["text", "promiser", "owner", "date", "due", "consequence", "credit_clean", "document", "status"] {
		doc := object.union(jilin, {"deferrals": [object.remove(promise, [element])]})
		testing.judge("JL-022", doc).missing == {sprintf("/deferrals/0/%s", [element])}
	}
}

test_bad_credit_and_a_promise_of_tomorrow if {
	answer := judge("JL-022", [{"credit_clean": false}, {"date": "2025-03-10"}, {"date": "2025-03-11"}], {})
	answer.severity == "warn"
	testing.places(answer) == {
		"/deferrals/0/credit_clean": shown,
		"/deferrals/2/date": {"document": "eia_registration", "date": "2025-03-11", "day": "2025-03-10"},
	}
}

test_due if {
	judge("JL-023", [{"due": "2025-03-10"}], {}).verdict == "pass"
	answer := judge("JL-023", [{}, {"due": "2025-03-09"}], {})
	answer.severity == "block"
	testing.places(answer) == {"/deferrals/1/due": {"document": "eia_registration", "due": "2025-03-09", "promiser": "甲公司", "gap": 1}}
	silent := object.union(jilin, {"deferrals": [object.remove(promise, ["due"])]})
	testing.judge("JL-023", silent).missing == {"/deferrals/0/due"}
}

# A list of the province may let a document follow later or move its gate.
row(change) := {"values": [
	object.union({"from": null, "document": "feasibility_approval", "deferrable": "no", "gate": "annual_plan", "confidence": "text"}, change),
	{"from": null, "document": "project_code", "deferrable": "no", "gate": "application", "confidence": "text"},
]}

test_only_what_the_table_forbids if {
	none := object.union(coded, {"documents": []})
	jl_021("2025-03-10", none).verdict == "fail" with data.params.deferrable as row({})
	jl_021("2025-03-10", none).verdict == "pass" with data.params.deferrable as row({"deferrable": "conditional"})
	jl_021("2025-03-10", none).verdict == "pass" with data.params.deferrable as row({"gate": "start"})
}
