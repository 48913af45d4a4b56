package construction_permit_test

import data.lib.testing

permit(day) := {"type": "construction_permit", "status": "done", "date": day}

works(change) := {
	"project": object.union({"sector": "urban_construction", "schedule": {"actual_start": "2024-05-08", "suspensions": []}}, change),
	"investment": {"total": 3000000000},
}

gi_043(change, documents) := testing.judge("GI-043", object.union(works(change), {"documents": documents}))

test_the_permit_comes_before_the_start if {
	gi_043({}, [permit("2024-05-08")]).verdict == "pass"
	gi_043({}, [object.union(permit("2024-05-01"), {"type": "start_report"})]).verdict == "pass"
	answer := gi_043({}, [permit("2024-05-09")])
	answer.severity == "block"
	testing.places(answer) == {"/documents/0/date": {
		"type": "construction_permit", "actual": "2024-05-09",
		"start": "2024-05-08", "gap": 1,
	}}
	testing.places(gi_043({}, [])) == {"/documents": {}}
	gi_043({}, [object.remove(permit("2024-05-09"), ["date"])]).missing == {"/documents/0/date"}
}

test_small_works_are_spared if {
	small := object.union(works({}), {"investment": {"total": 30000000}, "documents": []})
	testing.judge("GI-043", small).verdict == "not_applicable"
	gi_043({"floor_area_m2": 300000000}, []).severity == "warn"
	gi_043({"floor_area_m2": 300000001}, []).severity == "block"
	gi_043({"floor_area_m2": 0}, []).severity == "block"
}

test_other_works_are_not_under_the_permit if {
	gi_043({"sector": "highway"}, []).verdict == "not_applicable"
	gi_043({"sector": "agriculture", "floor_area_m2": 300000000}, []).verdict == "not_applicable"
	gi_043({"sector": "agriculture", "floor_area_m2": 300000001}, []).severity == "block"
	gi_043({"sector": "agriculture"}, []).missing == {"/project/floor_area_m2"}
}

test_works_that_have_not_begun_are_not_asked if {
	testing.judge("GI-043", {"project": {"status": "new"}}).verdict == "not_applicable"
	testing.judge("GI-043", {}).missing == {"/investment/total", "/project/sector", "/documents", "/project/status"}
	testing.judge("GI-044", {"project": {"status": "new"}}).verdict == "not_applicable"
}

gi_044(start, suspensions, document) := testing.judge("GI-044", {
	"project": {"schedule": {"actual_start": start, "suspensions": suspensions}},
	"documents": [document],
})

test_works_begin_within_the_months if {
	gi_044("2024-05-08", [], permit("2024-02-08")).verdict == "pass"
	answer := gi_044("2024-05-08", [], permit("2024-02-07"))
	answer.severity == "warn"
	testing.places(answer) == {"/project/schedule/actual_start": {
		"permit": "2024-02-07", "start": "2024-05-08", "extensions": 0,
		"limit": "2024-05-07", "gap": 1,
	}}
}

test_two_extensions_count if {
	gi_044("2024-05-08", [], object.union(permit("2023-11-08"), {"extensions": 1})).verdict == "pass"
	gi_044("2024-05-08", [], object.union(permit("2023-08-08"), {"extensions": 3})).verdict == "pass"
	gi_044("2024-05-08", [], object.union(permit("2023-08-07"), {"extensions": 3})).verdict == "fail"
}

stopped(suspension) := gi_044("2024-01-08", [suspension], permit("2024-01-08"))

test_after_a_year_the_permit_is_checked_again if {
	stopped({"from": "2024-02-01", "until": "2025-01-31"}).verdict == "pass"
	answer := stopped({"from": "2024-02-01", "until": "2025-02-01"})
	testing.places(answer) == {"/project/schedule/suspensions/0": {"stopped": "2024-02-01", "resumed": "2025-02-01", "limit": "2025-02-01"}}
	stopped({"from": "2024-02-01", "until": "2025-02-01", "permit_checked": "2025-02-01"}).verdict == "pass"
	stopped({"from": "2024-02-01", "until": "2025-02-01", "permit_checked": "2025-02-02"}).verdict == "fail"
	stopped({"from": "2024-03-10"}).verdict == "fail"
	stopped({"from": "2024-03-11"}).verdict == "pass"
	stopped({}).missing == {"/project/schedule/suspensions/0/from"}
}

test_without_a_permit_there_is_no_time_to_count if {
	gi_044("2024-05-08", [], {"type": "start_report", "status": "done"}).verdict == "not_applicable"
	gi_044("2024-05-08", [], {"type": "construction_permit", "status": "pending"}).verdict == "not_applicable"
	gi_044("2024-05-08", [], {"type": "construction_permit"}).missing == {"/documents/0/status"}
	gi_044("2024-05-08", [], {"type": "construction_permit", "status": "done"}).missing == {"/documents/0/date"}
	testing.judge("GI-044", {"project": {"schedule": {"actual_start": "2024-05-08"}}}).missing == {"/documents", "/project/schedule/suspensions"}
}
