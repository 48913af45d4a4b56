package central_budget_application_test

import data.lib.testing

approval := {"type": "feasibility_approval", "status": "done"}

sections := ["unit_basics", "project_basics", "plan_status", "reasons", "other_content"]

report := {"type": "fund_application", "number": "1", "date": "2025-03-05", "sections": sections}

request := {"list": "central_budget", "amount": 100000, "special": "城镇污水处理", "previous_award": 0, "adds_hidden_debt": false}

package_of(changes) := object.union(
	{
		"project": {"status": "new", "invest_mode": "capital_injection"},
		"applications": [{"list": "special_bond"}, request],
		"documents": [approval, report],
		"reserve": {"rolling_plan": true},
	},
	changes,
)

cb_003(changes) := testing.judge("CB-003", package_of(changes))

test_in_the_rolling_plan if {
	cb_003({}).verdict == "pass"
	answer := cb_003({"reserve": {"rolling_plan": false}})
	answer.severity == "block"
	testing.places(answer) == {"/reserve/rolling_plan": {}}
	testing.judge("CB-003", {}).missing == {"/applications/0", "/reserve/rolling_plan", "/project/invest_mode", "/documents"}
}

test_approvals_by_way_of_investing if {
	cb_003({"documents": [{"type": "preliminary_design_approval", "status": "done"}, report]}).verdict == "pass"
	filing := [{"type": "project_filing", "status": "done"}, report]
	answer := cb_003({"documents": filing})
	answer.severity == "block"
	[finding.message | some finding in answer.findings] == ["approval"]
	cb_003({"documents": filing, "project": {"invest_mode": "subsidy"}}).verdict == "pass"
	bare := cb_003({"documents": [report], "project": {"invest_mode": "interest"}})
	[finding.message | some finding in bare.findings] == ["procedure"]
	unclear := cb_003({"documents": [{"type": "feasibility_approval"}, report]})
	unclear.missing == {"/documents/0/status"}
}

test_the_fund_application_is_attached if {
	answer := cb_003({"documents": [approval]})
	answer.severity == "block"
	[finding.message | some finding in answer.findings] == ["report"]
	pending := cb_003({"documents": [approval, object.union(report, {"status": "pending"})]})
	testing.places(pending) == {"/documents/1/status": {}}
	cb_003({"documents": [approval, {"type": "fund_application"}]}).missing == {"/documents/1/status"}
}

cb_004(documents) := testing.judge("CB-004", package_of({"documents": documents}))

test_parts_of_the_fund_application if {
	cb_004([report]).verdict == "pass"
	short := object.union(report, {"sections": ["unit_basics", "project_basics", "plan_status", "other_content"]})
	answer := cb_004([approval, short])
	answer.severity == "block"
	testing.places(answer) == {"/documents/1/sections": {"section": "reasons"}}
	cb_004([short, report]).verdict == "pass"
	cb_004([short, object.remove(report, ["sections"])]).missing == {"/documents/1/sections"}
	cb_004([report, object.remove(report, ["sections"])]).verdict == "pass"
	count(cb_004([object.union(report, {"sections": []})]).findings) == 5
}

test_no_fund_application if {
	answer := cb_004([approval])
	answer.severity == "block"
	testing.places(answer) == {"/documents": {}}
	testing.judge("CB-004", {}).missing == {"/applications/0", "/documents"}
}

cb_022(changes) := testing.judge("CB-022", object.union(
	{"judged_on": "2026-03-01"},
	package_of(object.union({"project": {"status": "new", "invest_mode": "subsidy"}}, changes)),
))

messages(answer) := {finding.message | some finding in answer.findings}

test_old_checks_as_warnings if {
	cb_022({}).verdict == "pass"
	completed := cb_022({"project": {"status": "completed", "invest_mode": "subsidy"}})
	completed.severity == "warn"
	testing.places(completed) == {"/project/status": {"status": "completed"}}
	messages(cb_022({"applications": [request, object.union(request, {"special": "排水设施"})]})) == {"specials"}
	messages(cb_022({"reserve": {"rolling_plan": false}})) == {"plan"}
	messages(cb_022({"documents": [approval, object.union(report, {"sections": ["reasons"]})]})) == {"section"}
	bare := cb_022({"documents": []})
	bare.severity == "warn"
	messages(bare) == {"procedure", "report", "absent"}
}

test_scope_of_the_old_checks if {
	cb_022({"project": {"invest_mode": "capital_injection"}}).reason == "scope"
	silent := testing.judge("CB-022", {"judged_on": "2026-03-01"})
	silent.missing == {"/project/invest_mode", "/project/status", "/applications/0", "/reserve/rolling_plan", "/documents"}
	testing.judge("CB-022", package_of({"project": {"invest_mode": "subsidy"}})).reason == "not_yet"
}

cb_008(rows) := testing.judge("CB-008", {"judged_on": "2026-02-01", "applications": array.concat([{"list": "special_bond"}], rows)})

test_hidden_debt_is_stated if {
	cb_008([request]).verdict == "pass"
	answer := cb_008([request, object.union(request, {"adds_hidden_debt": true})])
	answer.severity == "block"
	testing.places(answer) == {"/applications/2/adds_hidden_debt": {}}
	silent := cb_008([object.remove(request, ["adds_hidden_debt"])])
	silent.severity == "block"
	messages(silent) == {"unstated"}
	testing.places(silent) == {"/applications/1/adds_hidden_debt": {}}
	cb_008([]).missing == {"/applications/1"}
}

cb_009(row) := testing.judge("CB-009", {"judged_on": "2026-02-01", "applications": [object.union({"list": "central_budget"}, row)]})

test_a_national_task_is_named if {
	cb_009({"special": "城镇污水处理"}).verdict == "pass"
	cb_009({"special": "无", "strategy_basis": "十四五规划纲要"}).verdict == "pass"
	answer := cb_009({"special": "无", "strategy_basis": "待补充"})
	answer.severity == "warn"
	testing.places(answer) == {"/applications/0/strategy_basis": {"stated": ["无", "待补充"]}}
	cb_009({"special": "无"}).missing == {"/applications/0/strategy_basis"}
	cb_009({}).missing == {"/applications/0/special", "/applications/0/strategy_basis"}
	testing.judge("CB-009", {"judged_on": "2026-02-01"}).missing == {"/applications/0"}
}

test_a_project_built_directly_is_only_told_of_the_report if {
	every code in ["CB-003", "CB-004"] {
		answer := testing.judge(code, package_of({"project": {"invest_mode": "direct"}, "documents": [approval]}))
		[answer.verdict, answer.severity] == ["fail", "warn"]
	}
}
