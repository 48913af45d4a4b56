package land_test

import data.lib.testing

gi_032(done, documents) := testing.judge("GI-032", {
	"project": {"new_land": true, "status": "new", "land_ha": hectares},
	"documents": documents,
	"land": {"expropriation": done},
})

steps := {"survey": true, "notice_days": 30, "fund_ready": true}

granted := [paper("land_use_approval", "2024-12-05"), paper("social_risk", "2024-06-05")]

test_steps_before_land_is_taken if {
	gi_032(steps, granted).verdict == "pass"
	every change in [{"survey": false}, {"notice_days": 29}, {"fund_ready": false}] {
		gi_032(object.union(steps, change), granted).severity == "block"
	}
	gi_032(steps, [granted[0]]).severity == "block"
	gi_032({}, []).severity == "warn"
	count(gi_032({}, []).findings) == 4
	gi_032({}, granted).missing == {
		"/land/expropriation/survey", "/land/expropriation/notice_days",
		"/land/expropriation/fund_ready",
	}
	gi_032({}, [{"type": "land_use_approval"}, {"type": "social_risk"}]).missing == {"/documents/0/status", "/documents/1/status"}
	testing.judge("GI-032", {"project": {"new_land": false}}).verdict == "not_applicable"
}

gi_048(project, soil) := testing.judge("GI-048", {
	"project": object.union({"region": "220182", "new_land": true, "status": "completed", "land_ha": hectares}, project),
	"documents": granted,
	"land": soil,
})

soil := {"black_soil_ha": 1, "black_soil_compensation": true, "black_soil_strip": true, "black_soil_plan_filed": true}

test_black_soil_is_made_good if {
	gi_048({}, soil).verdict == "pass"
	every step in ["compensation", "strip", "plan_filed"] {
		gi_048({}, object.union(soil, {sprintf("black_soil_%s", [step]): false})).severity == "block"
	}
	every region in ["150502", "211282", "230602"] {
		gi_048({"region": region}, object.union(soil, {"black_soil_strip": false})).severity == "block"
	}
	gi_048({"region": "130827"}, {}).verdict == "not_applicable"
	gi_048({"new_land": false}, {}).verdict == "not_applicable"
	gi_048({"land_ha": {"cultivated": 0}}, {}).verdict == "not_applicable"
	gi_048({}, {}).missing == {"/land/black_soil_ha"}
}
