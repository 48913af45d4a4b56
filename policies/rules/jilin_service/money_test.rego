package jilin_service_money_test

import data.lib.testing

project := {
	"region": "220104", "status": "new", "invest_mode": "direct", "new_land": true, "eia_type": "report_book",
	"energy": {"tce": 820000000, "power_10k_kwh": 410000000},
}

finished := [
{"type": type, "number": "1", "date": "2024-12-05", "status": "done", "report_type": "report_book"} |
	some type in ["proposal_approval", "feasibility_approval", "preliminary_design_approval", "land_preview", "eia_approval"]
]

request(change, documents, applications) := {
	"project": object.union(project, change),
	"applications": applications,
	"documents": documents,
	"reserve": {"tier": "preliminary"},
}

money := [{"list": "special_bond", "amount": 100}]

places(documents) := {finding.values.rule: finding.message |
	some finding in testing.judge("JL-010", request({}, documents, money)).findings
}

without(type) := [document | some document in finished; document.type != type]

test_preliminary_work_comes_first if {
	testing.judge("JL-010", request({}, finished, money)).verdict == "pass"
	testing.judge("JL-010", request({}, without("eia_approval"), money)).severity == "warn"
	places(without("eia_approval")) == {"GI-034": "eia"}
	places(without("land_preview")) == {"GI-030": "land"}
	places(without("feasibility_approval")) == {"GI-002": "fail"}
	hungry := request({"energy": {"tce": 5000000000, "power_10k_kwh": 410000000}}, finished, money)
	answer := testing.judge("JL-010", hungry)
	testing.places(answer) == {"/applications": {"rule": "GI-038"}}
}

test_only_who_asks_for_money if {
	testing.judge("JL-010", request({}, [], [])).reason == "scope"
	testing.judge("JL-010", request({}, [], [{"list": "special_bond", "amount": 0}])).reason == "scope"
	testing.judge("JL-010", request({}, finished, [{"list": "special_bond"}])).verdict == "pass"
	testing.judge("JL-010", request({"region": "210104"}, [], money)).reason == "scope"
	testing.judge("JL-010", request({"status": "completed"}, [], money)).reason == "scope"
	"/project/status" in testing.judge("JL-010", {"project": {"region": "220104"}, "applications": money}).missing
}

judged(answer) := result if {
	result := testing.judge("JL-010", request({}, finished, money)) with data.rules.jilin_service.preliminary as {"GI-034": answer}
}

test_what_the_rules_answer if {
	every verdict in ["pass", "waived", "not_applicable"] {
		judged({"verdict": verdict}).verdict == "pass"
	}
	judged({"verdict": "fail", "severity": "info"}).verdict == "pass"
	judged({"verdict": "fail", "severity": "warn"}).verdict == "fail"
	judged({"verdict": "undetermined", "reason": "silent"}).verdict == "fail"
	unknown := json.remove(request({}, finished, money), ["project/energy"])
	testing.judge("JL-010", unknown).missing == {"/project/energy/tce", "/project/energy/power_10k_kwh"}
}

fund(day, reserve, change) := testing.judge("JL-011", {
	"judged_on": day,
	"project": project,
	"reserve": reserve,
	"funding": {"sources": [
		object.union({"id": "pre", "type": "prov_prelim", "amount": 20000000000, "deliverable": "可研报告"}, change),
		{"type": "local_budget"},
	]},
})

test_preliminary_money_has_its_result if {
	fund("2024-12-31", {"id": "JL-1"}, {}).verdict == "pass"
	testing.places(fund("2024-12-31", {"id": "JL-1"}, {"deliverable": "无"})) == {"/funding/sources/0/deliverable": {"source": "pre"}}
	testing.places(fund("2024-12-31", {}, {})) == {"/reserve/id": {}}
	answer := fund("2024-12-31", {"id": "JL-1"}, {"amount": 20000000001})
	answer.severity == "info"
	testing.places(answer) == {"/funding/sources/0/amount": {"source": "pre", "actual": 20000000001, "limit": 20000000000, "gap": 1}}
	fund("2025-01-01", {"id": "JL-1"}, {"amount": 20000000001}).verdict == "pass"
}

test_only_who_uses_preliminary_money if {
	local := {"sources": [{"type": "local_budget"}]}
	testing.judge("JL-011", {"project": project, "funding": local}).reason == "scope"
	testing.judge("JL-011", {"project": {"region": "210104"}, "funding": {"sources": [{"type": "prov_prelim"}]}}).reason == "scope"
	unstated := {"project": project, "reserve": {"id": "JL-1"}, "funding": {"sources": [{"type": "prov_prelim", "deliverable": "可研报告"}]}}
	testing.judge("JL-011", unstated).verdict == "pass"
	testing.judge("JL-011", object.union(unstated, {"judged_on": "2024-12-31"})).missing == {"/funding/sources/0/amount"}
}
