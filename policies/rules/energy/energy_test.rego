package energy_test

import data.lib.testing

paper(type, date) := {"type": type, "date": date, "status": "done"}

studied(date) := paper("feasibility_approval", date)

works(energy) := {"status": "under_construction", "schedule": {"actual_start": "2024-05-08"}, "energy": object.union(low, energy)}

low := {"tce": 999999999, "power_10k_kwh": 499999999, "coal_t": 999999999}

gi_038(project, documents) := testing.judge("GI-038", {"project": project, "documents": documents})

test_below_every_gate_there_is_no_review if {
	gi_038(works({}), [studied("2025-08-31")]).verdict == "pass"
	gi_038(works({}), [studied("2025-09-01")]).verdict == "pass"
	gi_038(works({"tce": 1000000000}), [studied("2025-08-31")]).severity == "block"
	gi_038(works({"power_10k_kwh": 500000000}), [studied("2025-08-31")]).severity == "block"
	gi_038(works({"power_10k_kwh": 500000000}), [studied("2025-09-01")]).verdict == "pass"
	gi_038(works({"coal_t": 1000000000}), [studied("2025-08-31")]).verdict == "pass"
	gi_038(works({"coal_t": 1000000000}), [studied("2025-09-01")]).severity == "block"
	gi_038(works({}), [studied("2016-12-31")]).verdict == "not_applicable"
}

high := {"tce": 20000000000}

test_the_threshold_is_read_at_its_day if {
	gi_038(works({"power_10k_kwh": 500000000}), []).severity == "block"
	new := {"status": "new", "energy": object.union(low, {"power_10k_kwh": 500000000})}
	gi_038(new, []).severity == "warn"
	gi_038({"energy": low}, []).missing == {"/project/status"}
	gi_038(works({}), [{"type": "feasibility_approval", "status": "done"}]).missing == {"/documents/0/date"}
	gi_038(works({}), [{"type": "feasibility_approval"}]).missing == {"/documents/0/status"}
	gi_038({"status": "new"}, []).missing == {"/project/energy/tce", "/project/energy/power_10k_kwh"}
}

test_a_review_comes_before_start_and_study if {
	gi_038(works(high), [studied("2024-01-01"), paper("energy_review", "2024-01-01")]).verdict == "pass"
	order := gi_038(works(high), [studied("2024-01-01"), paper("energy_review", "2024-01-02")])
	order.severity == "warn"
	testing.places(order)["/documents/1/date"].gap == 1
	gi_038(works(high), [studied("2024-01-01"), paper("energy_review", "2024-05-09")]).severity == "block"
	gi_038(works(high), [paper("energy_review", "2024-05-08")]).verdict == "pass"
	gi_038(works(high), [studied("2024-01-01"), {"type": "energy_review", "status": "done"}]).missing == {"/documents/1/date"}
}

test_secret_and_listed_projects_are_free if {
	gi_038(object.union(works(high), {"secret": true}), []).verdict == "not_applicable"
	gi_038(works({"tce": 20000000000, "listed_low": true}), []).verdict == "not_applicable"
}

gi_039(energy, day, levels) := testing.judge("GI-039", {"project": works(energy), "documents": array.concat(
	[studied(day)],
	[object.union(paper("energy_review", "2023-01-01"), {"level": level}) | some level in levels],
)})

test_the_level_follows_the_use_and_the_day if {
	gi_039({"tce": 5000000000}, "2023-05-31", ["county"]).severity == "warn"
	gi_039({"tce": 4999999999}, "2023-05-31", ["county"]).verdict == "pass"
	gi_039({"tce": 9999999999}, "2023-06-01", ["county"]).verdict == "pass"
	gi_039({"tce": 10000000000}, "2023-06-01", ["prefecture"]).severity == "warn"
	gi_039({"tce": 10000000000}, "2023-06-01", ["prefecture", "province"]).verdict == "pass"
	gi_039({"coal_t": 10000000000}, "2025-08-31", ["prefecture"]).verdict == "pass"
	gi_039({"coal_t": 10000000000}, "2025-09-01", ["prefecture"]).severity == "warn"
	gi_039({}, "2016-12-31", ["county"]).verdict == "not_applicable"
}

test_a_county_reviews_no_project_of_high_use if {
	gi_039({"two_high": true}, "2025-09-01", ["county"]).severity == "warn"
	gi_039({"two_high": true}, "2025-08-31", ["county"]).verdict == "pass"
	gi_039({"two_high": true}, "2025-09-01", ["county", "prefecture"]).verdict == "pass"
	gi_039({"two_high": false}, "2025-09-01", ["county"]).verdict == "pass"
	gi_039({}, "2025-09-01", ["county"]).missing == {"/project/energy/two_high"}
}

test_without_a_review_no_level_is_compared if {
	gi_039(high, "2023-06-01", []).verdict == "not_applicable"
	gi_039({"listed_low": true}, "2023-06-01", ["county"]).verdict == "not_applicable"
	testing.judge("GI-039", {"project": works(high), "documents": [{"type": "energy_review"}]}).missing == {"/documents/0/status"}
}

gi_040(mode, documents) := testing.judge("GI-040", {"project": {"invest_mode": mode}, "documents": documents})

found(ok) := object.union(paper("energy_review", "2024-01-01"), {"standard_ok": ok})

test_a_government_project_meets_the_standard if {
	every mode in ["direct", "capital_injection"] {
		gi_040(mode, [found(true)]).verdict == "pass"
		gi_040(mode, [found(false)]).severity == "block"
		gi_040(mode, [found(false), found(true)]).verdict == "pass"
	}
	gi_040("enterprise", [found(false)]).verdict == "not_applicable"
	gi_040("direct", []).verdict == "not_applicable"
	gi_040("direct", [{"type": "energy_review"}]).missing == {"/documents/0/status"}
	gi_040("direct", [{"type": "energy_review", "status": "done"}]).missing == {"/documents/0/standard_ok"}
}
