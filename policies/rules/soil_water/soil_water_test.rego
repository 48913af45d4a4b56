package soil_water_test

import data.lib.testing

paper(type, date) := {"type": type, "date": date, "status": "done"}

works(land, earthwork) := {
	"status": "under_construction", "schedule": {"actual_start": "2024-05-08"},
	"land_ha": {"total": land}, "earthwork_m3": earthwork, "erosion_area": true,
}

gi_041(project, documents) := testing.judge("GI-041", {"project": project, "documents": documents})

approved(class) := object.union(paper("soil_water_approval", "2024-05-08"), {"report_type": class})

test_the_class_follows_land_and_earthwork if {
	every size in [[5000000, 0], [0, 50000000000]] {
		gi_041(works(size[0], size[1]), [approved("report_book")]).verdict == "pass"
		gi_041(works(size[0], size[1]), [approved("report_form")]).severity == "block"
	}
	every size in [[4999999, 0], [500000, 0], [0, 49999999999], [0, 1000000000]] {
		gi_041(works(size[0], size[1]), [approved("report_form")]).verdict == "pass"
		gi_041(works(size[0], size[1]), []).severity == "block"
	}
	gi_041(works(499999, 999999999), []).verdict == "not_applicable"
}

test_the_area_is_asked_only_without_an_approval if {
	gi_041(object.remove(works(5000000, 0), ["erosion_area"]), [approved("report_book")]).verdict == "pass"
	gi_041(object.remove(works(5000000, 0), ["erosion_area"]), []).missing == {"/project/erosion_area"}
	gi_041(object.union(works(5000000, 0), {"erosion_area": false}), []).verdict == "not_applicable"
	gi_041(works(5000000, 0), [paper("soil_water_approval", "2024-05-08")]).missing == {"/documents/0/report_type"}
	gi_041(object.union(works(5000000, 0), {"status": "new", "schedule": {"planned_start": "2025-05-08"}}), []).verdict == "fail"
	testing.judge("GI-041", {"project": {"status": "new"}, "documents": []}).missing == {"/project/land_ha/total", "/project/earthwork_m3"}
}

gi_042(project, documents) := testing.judge("GI-042", {"project": project, "documents": documents})

test_an_old_plan_is_reviewed_again if {
	gi_042(works(0, 0), [paper("soil_water_approval", "2021-05-09")]).verdict == "pass"
	old := paper("soil_water_approval", "2021-05-08")
	gi_042(works(0, 0), [old]).severity == "block"
	gi_042(works(0, 0), [old, paper("soil_water_recheck", "2024-05-08")]).verdict == "pass"
	gi_042(works(0, 0), [old, {"type": "soil_water_recheck"}]).missing == {"/documents/1/status"}
	gi_042(works(0, 0), []).verdict == "not_applicable"
}

test_before_the_start_the_area_is_a_hint if {
	planned := object.union(object.remove(works(5000000, 0), ["erosion_area", "schedule"]), {"status": "new"})
	answer := gi_041(planned, [])
	answer.severity == "warn"
	{finding.message | some finding in answer.findings} == {"area"}
	other := gi_041(planned, [approved("report_form")])
	{finding.message | some finding in other.findings} == {"type"}
	gi_041(object.union(planned, {"erosion_area": false}), []).verdict == "not_applicable"
}
