package environment_test

import data.lib.testing

paper(type, date) := {"type": type, "date": date, "status": "done"}

works(class) := {"eia_type": class, "status": "under_construction", "schedule": {"actual_start": "2024-05-08"}}

plan(class) := {"eia_type": class, "status": "new", "schedule": {"planned_start": "2025-04-15"}}

gi_034(project, documents) := testing.judge("GI-034", {"project": project, "documents": documents})

test_an_approval_comes_before_the_start if {
	gi_034(works("report_form"), [paper("eia_approval", "2024-05-08")]).verdict == "pass"
	gi_034(works("report_form"), [paper("eia_approval", "2024-05-09")]).severity == "block"
	gi_034(works("report_form"), []).severity == "block"
	gi_034(plan("report_form"), []).severity == "warn"
	gi_034(plan("report_form"), [paper("eia_approval", "2025-01-01")]).verdict == "pass"
	gi_034(works("report_form"), [{"type": "eia_approval", "status": "done"}]).missing == {"/documents/0/date"}
}

test_the_document_is_of_the_class if {
	book := object.union(paper("eia_approval", "2024-01-01"), {"report_type": "report_book"})
	gi_034(works("report_book"), [book]).verdict == "pass"
	form := object.union(book, {"report_type": "report_form"})
	{finding.message | some finding in gi_034(works("report_book"), [form]).findings} == {"type"}
	gi_034(works("report_book"), [paper("eia_approval", "2024-01-01")]).missing == {"/documents/0/report_type"}
	gi_034(works("report_form"), [paper("eia_registration", "2024-01-01")]).severity == "block"
}

test_a_registration_is_only_filed if {
	gi_034(works("registration"), [paper("eia_registration", "2025-01-01")]).verdict == "pass"
	gi_034(works("registration"), []).severity == "block"
	gi_034(works("registration"), [{"type": "eia_registration"}]).missing == {"/documents/0/status"}
	gi_034(plan("registration"), []).severity == "warn"
	gi_034(works("exempt"), []).severity == "warn"
	gi_034(works("exempt"), [paper("eia_exemption", "2025-01-01")]).verdict == "pass"
}

gi_035(project, documents) := testing.judge("GI-035", {"project": project, "documents": documents})

test_an_old_approval_is_reviewed_again if {
	gi_035(works("report_form"), [paper("eia_approval", "2019-05-08")]).verdict == "pass"
	old := paper("eia_approval", "2019-05-07")
	gi_035(works("report_form"), [old]).severity == "block"
	gi_035(works("report_form"), [old, paper("eia_recheck", "2024-05-08")]).verdict == "pass"
	gi_035(works("report_form"), [old, {"type": "eia_recheck"}]).missing == {"/documents/1/status"}
	gi_035(plan("report_form"), [paper("eia_approval", "2020-04-14")]).severity == "warn"
	gi_035(plan("report_form"), []).verdict == "not_applicable"
}

gi_036(project, documents) := testing.judge("GI-036", {"project": project, "documents": documents})

waiting(day) := {"type": "eia_approval", "status": "pending", "submitted": day}

test_the_time_limit_fits_before_the_start if {
	gi_036(plan("report_form"), [waiting("2025-03-16")]).verdict == "pass"
	gi_036(plan("report_form"), [waiting("2025-03-17")]).severity == "info"
	gi_036(plan("report_book"), [waiting("2025-02-14")]).verdict == "pass"
	gi_036(plan("report_book"), [waiting("2025-02-15")]).severity == "info"
	gi_036(plan("report_form"), []).verdict == "pass"
	gi_036(plan("report_book"), []).severity == "info"
	gi_036(plan("report_form"), [{"type": "eia_approval"}]).missing == {"/documents/0/status", "/documents/0/submitted"}
}

test_a_review_to_come_has_its_limit if {
	old := paper("eia_approval", "2020-04-14")
	gi_036(plan("report_form"), [old, {"type": "eia_recheck", "status": "pending", "submitted": "2025-04-05"}]).verdict == "pass"
	gi_036(plan("report_form"), [old, {"type": "eia_recheck", "status": "pending", "submitted": "2025-04-06"}]).severity == "info"
	gi_036(plan("report_form"), [old, {"type": "eia_recheck", "status": "pending"}]).missing == {"/documents/1/submitted"}
}

test_no_time_is_needed_where_nothing_is_awaited if {
	gi_036(works("report_form"), []).verdict == "not_applicable"
	gi_036(plan("registration"), []).verdict == "not_applicable"
	gi_036(plan("report_form"), [paper("eia_approval", "2025-01-01")]).verdict == "not_applicable"
	gi_036(plan("report_form"), [paper("eia_approval", "2025-04-16")]).verdict == "not_applicable"
	gi_036(plan("report_form"), [{"type": "eia_approval", "status": "done"}]).missing == {"/documents/0/date"}
}

gi_037(region, cross, document) := testing.judge("GI-037", {
	"project": {"region": region, "cross_prefecture": cross},
	"documents": [object.union(paper("eia_approval", "2025-01-01"), document)],
})

test_the_province_approves_across_prefectures if {
	gi_037("220104", true, {"level": "province"}).verdict == "pass"
	gi_037("220104", true, {"level": "prefecture"}).severity == "warn"
	gi_037("220104", false, {"level": "county"}).verdict == "pass"
	gi_037("220104", false, {}).missing == {"/documents/0/level"}
	gi_037("140106", true, {}).verdict == "not_applicable"
	gi_037("220104", true, {"type": "other"}).verdict == "not_applicable"
}

jl_024(region, document) := testing.judge("JL-024", {
	"project": {"region": region},
	"documents": [object.union(paper("eia_approval", "2025-01-01"), document)],
})

test_type_and_level_are_recorded if {
	jl_024("220104", {"level": "province", "report_type": "report_form"}).verdict == "pass"
	testing.places(jl_024("220104", {})) == {
		"/documents/0/level": {"type": "eia_approval"},
		"/documents/0/report_type": {"type": "eia_approval"},
	}
	jl_024("220104", {"type": "other"}).verdict == "not_applicable"
	jl_024("140106", {}).verdict == "not_applicable"
	testing.judge("JL-024", {"project": {"region": "220104"}, "documents": [{"type": "eia_approval"}]}).missing == {"/documents/0/status"}
}

test_before_the_start_the_class_is_a_hint if {
	planned := object.remove(plan("report_form"), ["eia_type"])
	answer := gi_034(planned, [paper("eia_approval", "2025-01-01")])
	answer.severity == "info"
	{finding.message | some finding in answer.findings} == {"unstated"}
	gi_034(planned, []).missing == {"/project/eia_type"}
	gi_034(object.remove(works("report_form"), ["eia_type"]), [paper("eia_approval", "2024-01-01")]).missing == {"/project/eia_type"}
}
