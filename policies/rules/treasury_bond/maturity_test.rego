package treasury_bond_maturity_test

import data.lib.testing

judge(code, document) := testing.judge(code, object.union({"judged_on": "2026-04-16", "lists": ["treasury_bond"]}, document))

messages(answer) := {finding.message | some finding in answer.findings}

major := {"list": "treasury_bond", "track": "two_heavy"}

approval := {"type": "project_filing", "status": "done"}

papers := [approval, {"type": "land_preview", "status": "done"}, {"type": "eia_approval", "status": "done"}]

project := {"new_land": true, "eia_type": "report_form", "energy": {"tce": 999999999, "coal_t": 0}, "schedule": {"planned_start": "2026-06-16"}}

tb_005(documents, change) := judge("TB-005", {
	"applications": [major],
	"documents": documents,
	"project": object.union(project, change),
})

test_formalities_done if {
	answer := tb_005(papers, {})
	answer.verdict == "pass"
	testing.places(answer) == {
		"/documents/0/type": {"type": "project_filing"},
		"/documents/1/type": {"formality": "用地", "formality_en": "land", "type": "land_preview"},
		"/documents/2/type": {"formality": "环评", "formality_en": "environment", "type": "eia_approval"},
	}
	tb_005([approval], {"new_land": false, "eia_type": "exempt"}).verdict == "pass"
}

test_formalities_missing if {
	answer := tb_005([approval], {"energy": {"tce": 1000000000, "coal_t": 0}})
	answer.severity == "warn"
	{finding.values.formality_en | some finding in answer.findings} == {"land", "environment", "energy"}
	tb_005(papers, {"energy": {"tce": 0, "coal_t": 1000000000}}).verdict == "fail"
	tb_005(papers, {"energy": {"tce": 1000000000, "coal_t": 0, "listed_low": true}}).verdict == "pass"
	tb_005(papers, {"energy": {"tce": 1000000000, "coal_t": 0}, "secret": true}).verdict == "pass"
	without := tb_005([{"type": "eia_approval", "status": "done"}], {"new_land": false})
	messages(without) == {"approval"}
	testing.places(without) == {"/documents": {}}
}

promise := {
	"document": "two_heavy_formalities", "risk": "controllable", "status": "open", "promiser": "县政府", "owner": "水利局",
	"text": "用地手续", "date": "2026-03-20", "due": "2026-05-29", "consequence": "撤回", "credit_clean": true,
}

promised(due) := judge("TB-005", {
	"applications": [major],
	"documents": [approval, {"type": "eia_approval", "status": "done"}, {"type": "commitment_letter", "status": "done"}],
	"project": project,
	"deferrals": [object.union(promise, {"due": due})],
})

test_formalities_promised if {
	answer := promised("2026-05-29")
	answer.verdict == "waived"
	answer.findings[_].waived == {"deferral": 0}
	promised("2026-06-16").verdict == "fail"
}

test_scope_of_tb_005 if {
	judge("TB-005", {"applications": [{"list": "treasury_bond", "track": "two_new"}]}).reason == "scope"
	judge("TB-005", {"applications": [{"list": "treasury_bond"}]}).missing == {"/applications/0/track"}
	judge("TB-005", {"applications": [{"list": "central_budget"}]}).missing == {"/applications/1"}
	judge("TB-005", {"applications": [major]}).missing == {
		"/documents", "/project/new_land", "/project/eia_type", "/project/energy/tce", "/project/energy/coal_t",
	}
	tb_005([{"type": "project_filing"}, {"type": "eia_approval"}], {"new_land": false}).missing == {"/documents/0/status", "/documents/1/status"}
}

tb_006(status, done) := judge("TB-006", {"project": {"status": status, "done_investment": done}, "investment": {"total": 1000001}})

test_share_done if {
	answer := tb_006("under_construction", 800000)
	answer.verdict == "pass"
	testing.places(answer)["/project/done_investment"] == {
		"done": 800000, "total": 1000001, "actual": 79999920, "limit": 80, "room": 0,
	}
	past := tb_006("under_construction", 800001)
	past.severity == "warn"
	testing.places(past)["/project/done_investment"].gap == 1
	messages(tb_006("completed", 0)) == {"completed"}
	tb_006("new", 1000000).reason == "scope"
	judge("TB-006", {"project": {"status": "under_construction"}}).missing == {"/project/done_investment", "/investment/total"}
	judge("TB-006", {"project": {"status": "completed"}}).verdict == "fail"
	judge("TB-006", {}).missing == {"/project/status"}
}

tb_007(application, start, timetable) := judge("TB-007", {
	"applications": [{"list": "central_budget"}, object.union({"list": "treasury_bond"}, application)],
	"project": {"status": "new", "schedule": {"planned_start": start, "completion": "2028-06-30"}},
	"jilin": {"timetable": timetable},
})

stages := [{"stage": "开工", "date": "2026-06-16"}, {"stage": "主体"}, {"date": "2027-01-01"}]

test_start_after_the_issue if {
	answer := tb_007({"issued_date": "2026-03-31", "year": 2025}, "2026-06-30", stages)
	answer.verdict == "pass"
	testing.places(answer)["/project/schedule/planned_start"] == {
		"start": "2026-06-30", "issued": "2026-03-31", "months": 3, "limit": "2026-06-30", "room": 0,
	}
	testing.places(answer)["/jilin/timetable"] == {"stages": 1, "completion": "2028-06-30"}
	late := tb_007({"issued_date": "2026-03-31", "year": 2025}, "2026-07-01", stages)
	late.severity == "warn"
	testing.places(late)["/project/schedule/planned_start"].gap == 1
}

test_start_while_nothing_is_issued if {
	tb_007({"year": 2026}, "2027-03-31", stages).verdict == "pass"
	late := tb_007({"year": 2026}, "2027-04-01", stages)
	messages(late) == {"unissued"}
	testing.places(late)["/project/schedule/planned_start"] == {
		"start": "2027-04-01", "year": 2026, "months": 3, "limit": "2027-03-31", "gap": 1,
	}
	messages(tb_007({"year": 2026}, "2026-06-16", [])) == {"stages"}
}

test_scope_of_tb_007 if {
	judge("TB-007", {"project": {"status": "under_construction"}}).reason == "scope"
	judge("TB-007", {}).missing == {"/project/status"}
	judge("TB-007", {"project": {"status": "new"}}).missing == {
		"/project/schedule/planned_start", "/project/schedule/completion", "/applications/0",
	}
	judge("TB-007", {"project": {"status": "new"}, "applications": [major]}).missing == {
		"/project/schedule/planned_start", "/project/schedule/completion", "/applications/0/year",
	}
}

test_plan_and_technology if {
	judge("TB-010", {"project": {"plan_basis": "规划〔2025〕6号", "technology_basis": "评审〔2025〕14号"}}).verdict == "pass"
	messages(judge("TB-010", {"project": {"plan_basis": "无", "technology_basis": "评审"}})) == {"fail"}
	messages(judge("TB-010", {"project": {"plan_basis": "规划", "technology_basis": "待补充"}})) == {"technology"}
	judge("TB-010", {}).missing == {"/project/plan_basis", "/project/technology_basis"}
}

sources := [
	{"id": "treasury", "type": "treasury_bond", "status": "applied"},
	{"type": "local_budget", "status": "confirmed"},
]

tb_015(request, change, rest) := judge("TB-015", object.union(
	{
		"applications": [{"list": "treasury_bond", "track": "two_new", "amount": 5}, object.union(object.union(major, {"field": "tech", "amount": 10}), request)],
		"project": object.union({"plan_basis": "规划", "year_investment": 10}, change),
		"documents": [approval],
		"funding": {"sources": sources},
	},
	rest,
))

test_five_questions if {
	answer := tb_015({}, {}, {})
	answer.verdict == "pass"
	testing.places(answer) == {
		"/project/plan_basis": {"actual": "规划"},
		"/applications/1/field": {"actual": "tech"},
		"/documents/0/type": {"type": "project_filing"},
		"/funding/sources/0/status": {"source": "treasury"},
		"/funding/sources/1/status": {"source": "local_budget"},
		"/applications/1/amount": {"request": 10, "limit": 10, "room": 0},
	}
}

test_each_question_unanswered if {
	messages(tb_015({}, {"plan_basis": "暂无"}, {})) == {"fail"}
	messages(tb_015({"field": "文旅"}, {}, {})) == {"field"}
	messages(tb_015({}, {}, {"documents": []})) == {"mature"}
	every source in [{"type": "treasury_bond", "status": "planned"}, {"type": "central_budget", "status": "applied"}] {
		answer := tb_015({}, {}, {"funding": {"sources": [source]}})
		answer.severity == "warn"
		messages(answer) == {"funds"}
	}
	over := tb_015({"amount": 11}, {}, {})
	messages(over) == {"request"}
	testing.places(over)["/applications/1/amount"].gap == 1
}

test_scope_of_tb_015 if {
	before := tb_015({"field": "文旅"}, {}, {"judged_on": "2024-04-16"})
	before.verdict == "pass"
	judge("TB-015", {"applications": [{"list": "treasury_bond", "track": "two_new"}]}).reason == "scope"
	judge("TB-015", {"applications": [{"list": "treasury_bond"}]}).missing == {"/applications/0/track"}
	judge("TB-015", {"applications": [major]}).missing == {
		"/project/plan_basis", "/project/year_investment", "/documents", "/funding/sources",
		"/applications/0/field", "/applications/0/amount",
	}
	tb_015({}, {}, {"documents": [{"type": "project_approval"}]}).missing == {"/documents/0/status"}
}
