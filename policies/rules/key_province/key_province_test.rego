package key_province_test

import data.lib.testing

# Judged on 10 March 2025: Liaoning (21) is listed, Zhejiang (33) is not.
liaoning := {"region": {"code": "210100"}}

jilin := {"region": {"code": "220104"}, "judged_on": "2026-03-10"}

stated(status, document) := {"region": {
	"code": "220104",
	"key_province": {"status": status, "document": document},
	"stated_in": {"/key_province/status": "220000"},
}}

test_the_published_list_is_evidence_enough if {
	testing.judge("DR-011", liaoning).verdict == "pass"
	testing.judge("DR-011", {"region": {"code": "330100"}}).verdict == "pass"
	testing.judge("DR-011", {"region": {"code": "330100", "key_province": {"status": "not_listed"}}}).verdict == "pass"
	answer := testing.judge("DR-011", jilin)
	answer.severity == "warn"
	testing.places(answer) == {"/region/key_province/status": {"status": "unknown", "published": "unknown"}}
	testing.judge("DR-011", object.union(jilin, {"region": {"key_province": {"status": "unknown"}}})).verdict == "fail"
}

test_a_ledger_that_says_more_names_its_document if {
	every status in ["listed", "exited", "not_listed"] {
		testing.judge("DR-011", object.union(jilin, {"region": {"key_province": {"status": status}}})).missing == {"/region/key_province/document"}
	}
	testing.judge("DR-011", stated("exited", "某文〔2026〕1号")).verdict == "pass"
	answer := testing.judge("DR-011", stated("exited", "省里通知"))
	testing.places(answer) == {"/region/key_province/document": {
		"status": "exited", "document": "省里通知", "published": "listed", "region": "220000",
	}}
}

project(facts) := object.union(liaoning, {"project": object.union({"status": "new", "sector": "water", "industry": "other"}, facts)})

test_outside_the_list_nothing_is_asked if {
	every code in ["DR-012", "DR-013", "DR-014", "DR-015"] {
		testing.judge(code, {"region": {"code": "330100"}}).reason == "scope"
	}
	every code in ["DR-013", "DR-014", "DR-015"] {
		testing.judge(code, jilin).reason == "scope"
	}
}

test_new_projects_only if {
	testing.judge("DR-012", project({"status": "under_construction"})).reason == "scope"
	testing.judge("DR-013", project({"status": "completed"})).reason == "scope"
	testing.judge("DR-014", project({})).reason == "scope"
	every code in ["DR-012", "DR-013", "DR-014"] {
		"/project/status" in testing.judge(code, liaoning).missing
	}
}

test_transport_says_which if {
	testing.judge("DR-012", project({})).verdict == "pass"
	every facts in [{"sector": "highway"}, {"sector": "railway"}, {"industry": "urban_rail"}, {"industry": "airport"}, {"industry": "port_coastal_inland_shipping"}] {
		testing.judge("DR-012", project(facts)).missing == {"/project/subsector"}
	}
	unstated := object.union(liaoning, {"project": {"status": "new"}})
	testing.judge("DR-012", unstated).missing == {"/project/industry"}
}

approval := {"type": "central_exception", "number": "国函1", "date": "2025-01-01"}

test_barred_transport_works if {
	testing.judge("DR-012", project({"subsector": "national_expressway"})).verdict == "pass"
	every field in ["local_expressway", "airport_without_runway", "general_airport", "shipping_canal", "urban_rail", "suburban_rail"] {
		doc := object.union(project({"subsector": field}), {"documents": []})
		answer := testing.judge("DR-012", doc)
		answer.severity == "block"
		testing.places(answer) == {"/project/subsector": {"field": field, "status": "listed"}}
		approved := testing.judge("DR-012", object.union(doc, {"documents": [approval]}))
		testing.places(approved)["/project/subsector"].document == "国函1"
		testing.judge("DR-012", object.union(doc, {"documents": [{"type": "central_exception"}]})).missing == {"/documents/0/status"}
		testing.judge("DR-012", project({"subsector": field})).missing == {"/documents"}
	}
}

test_an_unknown_status_only_warns if {
	doc := object.union(jilin, {"project": {"status": "new", "subsector": "urban_rail"}, "documents": []})
	testing.judge("DR-012", doc).severity == "warn"
	testing.judge("DR-012", object.union(doc, {"project": {"subsector": "heating"}})).verdict == "pass"
}

test_restricted_fields if {
	testing.judge("DR-013", project({})).verdict == "pass"
	every field in ["water_supply", "heating", "power_supply"] {
		testing.judge("DR-013", project({"subsector": field})).verdict == "pass"
	}
	every field in ["other_municipal", "industrial_park", "office_building", "shantytown"] {
		doc := object.union(project({"subsector": field}), {"documents": []})
		answer := testing.judge("DR-013", doc)
		answer.severity == "warn"
		testing.places(answer) == {"/project/subsector": {"field": field}}
		testing.judge("DR-013", object.union(doc, {"documents": [approval]})).verdict == "pass"
		testing.judge("DR-013", object.union(doc, {"documents": [{"type": "central_exception"}]})).missing == {"/documents/0/status"}
		testing.judge("DR-013", object.union(doc, {"project": {"exemption": "planned_major"}})).verdict == "pass"
		testing.judge("DR-013", object.union(doc, {"project": {"category": "affordable_housing"}})).verdict == "pass"
		testing.judge("DR-013", project({"subsector": field})).missing == {"/documents"}
	}
}

test_mixed_sectors_say_which if {
	every sector in ["urban_construction", "livelihood", "industry", "logistics", "other"] {
		testing.judge("DR-013", project({"sector": sector})).missing == {"/project/subsector"}
	}
	testing.judge("DR-013", object.union(liaoning, {"project": {"status": "new"}})).missing == {"/project/sector"}
}

social(debt) := testing.judge("DR-013", object.union_n([
	project({"subsector": "social_programme"}),
	{"documents": []},
	{"region": {"code": "210100", "debt": debt}},
]))

test_social_works_in_red_regions if {
	social({}).missing == {"/region/debt/grade"}
	social({"grade": "orange"}).verdict == "pass"
	testing.places(social({"grade": "red"})) == {"/region/debt/grade": {"field": "social_programme", "grade": "red"}}
}

running(done, rest) := testing.judge("DR-014", object.union_n([
	liaoning,
	{"project": {"status": "under_construction", "done_investment": done}, "investment": {"total": 200}, "documents": []},
	rest,
]))

test_running_projects_by_what_is_done if {
	testing.places(running(59, {})) == {"/project/done_investment": {"actual": 29500000, "limit": 30, "done": 59, "total": 200}}
	testing.places(running(60, {})) == {"/project/done_investment": {"actual": 30000000, "limit": 50, "done": 60, "total": 200}}
	running(99, {}).severity == "warn"
	running(100, {}).missing == {"/project/major_problem"}
	running(100, {"project": {"major_problem": false}}).verdict == "pass"
	running(0, {"investment": {"total": 0}, "project": {"major_problem": false}}).verdict == "pass"
	problem := running(100, {"project": {"major_problem": true}})
	testing.places(problem) == {"/project/major_problem": {"actual": 50000000, "limit": 50, "problem": true}}
}

test_running_projects_with_a_ground_to_continue if {
	running(1, {"project": {"exemption": "basic_livelihood"}}).verdict == "pass"
	answer := running(1, {"documents": [approval]})
	testing.places(answer) == {"/project/exemption": {"actual": 500000, "document": "国函1"}}
	running(1, {"documents": [{"type": "central_exception"}]}).missing == {"/documents/0/status"}
}

platform(source, rest) := testing.judge("DR-015", object.union_n([liaoning, {"funding": {"sources": [source]}}, rest]))

test_no_new_debt_of_a_platform if {
	testing.judge("DR-015", liaoning).missing == {"/funding/sources"}
	platform({"type": "local_budget"}, {}).verdict == "pass"
	platform({"type": "special_bond", "debt": true}, {}).verdict == "pass"
	platform({"type": "bank_loan"}, {}).missing == {"/funding/sources/0/borrower"}
	platform({"type": "bank_loan"}, {"market": {"borrower": {"type": "enterprise_legal_person"}}}).verdict == "pass"
	every source in [{"type": "platform_loan"}, {"type": "bank_loan", "borrower": "platform"}, {"type": "other", "debt": true, "borrower": "platform"}] {
		answer := platform(source, {})
		answer.severity == "warn"
		testing.places(answer) == {"/funding/sources/0/borrower": {"source": source.type, "borrower": "platform"}}
	}
}
