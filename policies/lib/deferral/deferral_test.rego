package lib.deferral_test

import data.lib.deferral

promise := {
	"document": "eia_registration", "risk": "controllable", "text": "补办", "promiser": "甲公司", "owner": "工程部",
	"date": "2025-03-01", "due": "2025-04-10", "consequence": "撤回申报", "credit_clean": true, "status": "open",
}

on(day, promises) := {"judged_on": day, "deferrals": promises}

test_covers_from_its_date_to_its_due_day if {
	deferral.covering("eia_registration") == {0} with input as on("2025-03-01", [promise])
	deferral.covering("eia_registration") == {0} with input as on("2025-04-10", [promise])
	deferral.covering("eia_registration") == set() with input as on("2025-02-28", [promise])
	deferral.covering("eia_registration") == set() with input as on("2025-04-11", [promise])
}

test_covers_only_its_document if {
	deferral.covering("soil_water_form") == set() with input as on("2025-03-10", [promise])
	deferral.covering("eia_registration") == set() with input as {"judged_on": "2025-03-10"}
	other := object.union(promise, {"document": "soil_water_form"})
	deferral.covering("eia_registration") == {1, 2} with input as on("2025-03-10", [other, promise, promise])
}

test_a_promise_that_lacks_an_element_covers_nothing if {
	every element, _ in promise {
		deferral.covering("eia_registration") == set() with input as on("2025-03-10", [object.remove(promise, [element])])
	}
}

test_a_promise_that_is_not_sound_covers_nothing if {
	every change in [{"risk": "uncontrollable"}, {"credit_clean": false}, {"status": "supplied"}, {"status": "withdrawn"}] {
		deferral.covering("eia_registration") == set() with input as on("2025-03-10", [object.union(promise, change)])
	}
}

test_a_waiver_names_the_first_promise if {
	deferral.waiver("eia_registration") == {"waived": {"deferral": 0}} with input as on("2025-03-10", [promise, promise])
	deferral.waiver("eia_registration") == {} with input as on("2025-03-10", [])
}

test_what_the_law_does_not_defer_is_never_covered if {
	every document in ["eia_approval", "construction_permit", "land_preview"] {
		changed := object.union(promise, {"document": document})
		deferral.covering(document) == set() with input as on("2025-03-10", [changed])
	}
}

letter := {"type": "commitment_letter", "number": "1", "date": "2025-03-01"}

test_secondary_material_asks_for_a_written_promise if {
	doc := on("2025-03-10", [object.union(promise, {"document": "secondary_material"})])
	deferral.covering("secondary_material") == set() with input as doc
	deferral.covering("secondary_material") == {0} with input as object.union(doc, {"documents": [letter]})
	pending := object.union(letter, {"status": "pending"})
	deferral.covering("secondary_material") == set() with input as object.union(doc, {"documents": [pending]})
}

two_heavy(documents, start) := {
	"judged_on": "2026-03-10",
	"project": {"schedule": {"planned_start": start}},
	"documents": documents,
	"deferrals": [object.union(promise, {"document": "two_heavy_formalities", "date": "2026-03-01", "due": "2026-04-10"})],
}

test_two_heavy_formalities_ask_for_three_things if {
	approval := {"type": "project_filing", "status": "done"}
	deferral.covering("two_heavy_formalities") == {0} with input as two_heavy([letter, approval], "2026-04-11")
	deferral.covering("two_heavy_formalities") == set() with input as two_heavy([letter, approval], "2026-04-10")
	deferral.covering("two_heavy_formalities") == set() with input as two_heavy([letter], "2026-04-11")
	deferral.covering("two_heavy_formalities") == set() with input as two_heavy([approval], "2026-04-11")
	early := object.union(two_heavy([letter, approval], "2026-04-11"), {"judged_on": "2025-11-18"})
	deferral.covering("two_heavy_formalities") == set() with input as early
}
