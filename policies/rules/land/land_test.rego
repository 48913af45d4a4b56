package land_test

import data.lib.testing

paper(type, date) := {"type": type, "date": date, "status": "done"}

gi_030(project, documents) := testing.judge("GI-030", {
	"project": object.union({"new_land": true, "status": "new"}, project),
	"documents": documents,
})

study := paper("feasibility_approval", "2024-12-05")

test_pre_review_comes_before_the_approval if {
	gi_030({}, [study, paper("land_preview", "2024-12-05")]).verdict == "pass"
	late := gi_030({}, [study, paper("land_preview", "2024-12-06")])
	late.severity == "block"
	testing.places(late)["/documents/1/date"].gap == 1
	gi_030({}, [paper("project_filing", "2024-12-05"), paper("land_preview", "2025-01-06")]).verdict == "pass"
	gi_030({"new_land": false}, []).verdict == "not_applicable"
}

test_pre_review_is_missed_by_stage if {
	gi_030({}, [study]).severity == "block"
	gi_030({}, []).severity == "warn"
	gi_030({"status": "completed"}, []).severity == "block"
	testing.judge("GI-030", {"project": {"new_land": true}, "documents": []}).missing == {"/project/status"}
	gi_030({}, [study, {"type": "land_preview"}]).missing == {"/documents/1/status"}
	gi_030({}, [{"type": "feasibility_approval"}, {"type": "land_preview", "status": "done"}]).missing == {"/documents/0/status", "/documents/1/date"}
}

test_a_land_title_stands_in_where_it_came_first if {
	gi_030({}, [study, paper("land_certificate", "2024-12-05")]).verdict == "pass"
	gi_030({}, [study, paper("land_certificate", "2024-12-06")]).severity == "warn"
	gi_030({}, [paper("land_certificate", "2024-12-06")]).verdict == "pass"
}

test_a_pre_review_grows_old_until_the_land_is_granted if {
	fresh := paper("land_preview", "2022-03-10")
	gi_030({}, [fresh]).verdict == "pass"
	old := paper("land_preview", "2022-03-09")
	answer := gi_030({}, [old])
	answer.severity == "warn"
	testing.places(answer) == {"/documents/0/date": {"actual": "2022-03-09", "limit": "2025-03-09", "gap": 1}}
	gi_030({}, [old, paper("planning_land_permit", "2024-01-01")]).verdict == "pass"
}

test_a_promise_covers_a_project_of_the_major_strategies if {
	promise := {
		"document": "two_heavy_formalities", "risk": "controllable", "status": "open", "promiser": "县政府", "owner": "水利局",
		"text": "补齐", "date": "2026-03-01", "due": "2026-05-01", "consequence": "撤回", "credit_clean": true,
	}
	doc := {
		"judged_on": "2026-03-10", "lists": ["treasury_bond"], "deferrals": [promise],
		"project": {"new_land": true, "status": "new", "schedule": {"planned_start": "2026-06-01"}},
		"applications": [{"list": "treasury_bond", "track": "two_heavy"}],
		"documents": [study, paper("commitment_letter", "2026-03-01")],
	}
	testing.judge("GI-030", doc).verdict == "waived"
	testing.judge("GI-030", object.union(doc, {"lists": ["central_budget", "treasury_bond"]})).verdict == "fail"
	testing.judge("GI-030", object.union(doc, {"applications": [{"list": "treasury_bond"}]})).verdict == "fail"
}

hectares := {"farmland": 1, "cultivated": 1, "basic_farmland": 0, "total_expropriated": 1}

gi_031(land, status, levels) := testing.judge("GI-031", {
	"project": {"new_land": true, "status": status, "land_ha": object.union(hectares, land)},
	"documents": [object.union(paper("land_use_approval", "2024-12-05"), {"level": level}) | some level in levels],
})

test_the_level_follows_the_land if {
	gi_031({}, "new", ["province"]).verdict == "pass"
	gi_031({}, "new", ["prefecture"]).severity == "block"
	gi_031({"basic_farmland": 1}, "new", ["province"]).severity == "block"
	gi_031({"basic_farmland": 1}, "new", ["province", "state_council"]).verdict == "pass"
	gi_031({"cultivated": 35000000, "total_expropriated": 35000000}, "new", ["province"]).verdict == "pass"
	gi_031({"cultivated": 35000001, "total_expropriated": 35000001}, "new", ["province"]).severity == "block"
	gi_031({"total_expropriated": 70000001}, "new", ["province"]).verdict == "pass"
	gi_031({"total_expropriated": 70000002}, "new", ["province"]).severity == "block"
	gi_031({"total_expropriated": 0}, "new", ["prefecture"]).severity == "warn"
}

unfarmed(changes) := object.union(
	{
		"project": {"new_land": true, "status": "new", "land_ha": {"farmland": 0, "cultivated": 0, "basic_farmland": 0}},
		"investment": {"items": [{"type": "construction"}]},
		"documents": [],
	},
	changes,
)

test_a_new_project_without_a_sign_of_taking_takes_none if {
	every code in ["GI-031", "GI-032"] {
		testing.judge(code, unfarmed({})).verdict == "not_applicable"
		every sign in [
			{"project": {"status": "under_construction"}},
			{"project": {"land_ha": {"farmland": 1}}},
			{"investment": {"items": [{"type": "land_and_relocation"}]}},
			{"land": {"expropriation": {"survey": true}}},
		] {
			"/project/land_ha/total_expropriated" in testing.judge(code, unfarmed(sign)).missing
		}
	}
}

test_land_without_an_approval_weighs_by_stage if {
	gi_031({}, "new", []).severity == "warn"
	gi_031({}, "under_construction", []).severity == "block"
	none := {"farmland": 0, "cultivated": 0, "total_expropriated": 0}
	gi_031(none, "new", []).verdict == "not_applicable"
	testing.judge("GI-031", {"project": {"new_land": false}}).verdict == "not_applicable"
	testing.judge("GI-031", {"project": {"new_land": true, "land_ha": {"farmland": 0}}}).missing == {
		"/project/land_ha/cultivated", "/project/land_ha/basic_farmland",
		"/project/land_ha/total_expropriated",
	}
}

gi_033(project, documents) := testing.judge("GI-033", {
	"project": object.union({"status": "under_construction", "new_land": true, "schedule": {"actual_start": "2024-05-08"}}, project),
	"documents": documents,
})

works := paper("planning_permit", "2024-05-08")

land := paper("planning_land_permit", "2024-05-08")

test_both_permits_come_before_the_start if {
	gi_033({}, [works, land]).verdict == "pass"
	gi_033({}, [works, paper("planning_land_permit", "2024-05-09")]).severity == "block"
	gi_033({}, [works]).missing == {"/project/in_planning_area"}
	gi_033({"in_planning_area": true}, [works]).severity == "block"
	gi_033({"in_planning_area": false}, [works]).verdict == "not_applicable"
	gi_033({"new_land": false}, [works]).verdict == "pass"
	testing.judge("GI-033", {"project": {"status": "new"}}).verdict == "not_applicable"
}
