package jilin_reserve_test

import data.lib.testing

project := {"region": "220104", "status": "new"}

ask(code, change) := testing.judge(code, object.union({"project": project}, change))

status(value) := {"project": {"status": value}}

test_only_in_jilin_and_until_completed if {
	every code in {"JL-035", "JL-036", "JL-038", "JL-052"} {
		stated := {"reserve": {"tier": "start"}, "signed": {}, "investment": {"total": 500000000}}
		ask(code, object.union(stated, {"project": {"region": "210104"}})).reason == "scope"
		ask(code, object.union(stated, status("completed"))).reason == "scope"
		"/project/status" in testing.judge(code, object.union(stated, {"project": {"region": "220104"}})).missing
	}
	ask("JL-037", {"signed": {}, "project": {"region": "210104"}}).reason == "scope"
	ask("JL-037", {}).reason == "scope"
	ask("JL-036", {}).reason == "scope"
}

reserve := {"year": 2027, "id": "22-2025-3", "tier": "preliminary", "next_tier_date": "2025-03-10"}

reserved(code, change) := ask(code, {"reserve": object.union(reserve, change)})

test_reserve if {
	testing.places(ask("JL-035", {})) == {"/reserve": {}}
	reserved("JL-035", {}).verdict == "pass"
	reserved("JL-035", {"year": 2025}).verdict == "pass"
	testing.places(reserved("JL-035", {"year": 2028})) == {"/reserve/year": {"actual": 2028, "first": 2025, "last": 2027}}
	object.keys(testing.places(reserved("JL-035", {"year": 2024}))) == {"/reserve/year"}
	testing.places(reserved("JL-035", {"id": "无"})) == {"/reserve/id": {"id": "无"}}
	testing.places(ask("JL-035", {"reserve": object.remove(reserve, ["id"])})) == {"/reserve/id": {}}
	ask("JL-035", {"reserve": object.remove(reserve, ["year"])}).missing == {"/reserve/year"}
	ask("JL-035", object.union(status("under_construction"), {"reserve": {"id": "1", "year": 2020}})).verdict == "pass"
}

test_tiers if {
	reserved("JL-036", {}).verdict == "pass"
	reserved("JL-036", {"tier": "planning"}).verdict == "pass"
	reserved("JL-036", {"tier": "reserve"}).verdict == "pass"
	reserved("JL-036", {"tier": "start"}).verdict == "pass"
	answer := reserved("JL-036", {"tier": "building"})
	answer.severity == "warn"
	testing.places(answer) == {"/reserve/tier": {"tier": "building", "status": "new"}}
	testing.places(ask("JL-036", {"reserve": {"tier": "start"}})) == {"/reserve/next_tier_date": {"tier": "start"}}
	testing.places(reserved("JL-036", {"next_tier_date": "2025-03-09"})) == {"/reserve/next_tier_date": {
		"tier": "preliminary",
		"actual": "2025-03-09", "gap": 1,
	}}
	ask("JL-036", {"reserve": {}}).missing == {"/reserve/tier"}
	building := status("under_construction")
	ask("JL-036", object.union(building, {"reserve": {"tier": "building"}})).verdict == "pass"
	ask("JL-036", object.union(building, {"reserve": {"tier": "start", "next_tier_date": "2025-03-10"}})).verdict == "pass"
	ask("JL-036", object.union(building, {"reserve": reserve})).verdict == "fail"
}

signed := {
	"signed_date": "2024-05-06",
	"landing_due": "2024-12-31", "landed_date": "2024-12-31",
	"stat_due": "2025-03-10",
}

loop(change, removed) := ask("JL-037", {"signed": object.remove(object.union(signed, change), removed)})

told(answer) := {[finding.pointer, object.get(finding, "message", "fail")] | some finding in answer.findings}

test_loop_of_promoted_projects if {
	loop({}, []).verdict == "pass"
	loop({}, ["signed_date"]).missing == {"/signed/signed_date"}
	told(loop({}, ["stat_due"])) == {["/signed/stat_due", "fail"]}
	told(loop({}, ["landed_date", "landing_due"])) == {["/signed/landing_due", "fail"]}
	told(loop({"landed_date": "2024-05-05"}, [])) == {["/signed/landed_date", "order"]}
	loop({"landed_date": "2024-05-06"}, []).verdict == "pass"
	told(loop({"stat_date": "2024-12-30"}, [])) == {["/signed/stat_date", "order"]}
	told(loop({"stat_date": "2025-01-10"}, ["landed_date"])) == {["/signed/landed_date", "skipped"], ["/signed/landing_reason", "late"]}
}

test_late_steps_are_explained if {
	told(loop({"landed_date": "2025-01-01"}, [])) == {["/signed/landing_reason", "late"]}
	loop({"landed_date": "2025-01-01", "landing_reason": "土地交付推迟"}, []).verdict == "pass"
	told(loop({"landed_date": "2025-01-01", "landing_reason": "无"}, [])) == {["/signed/landing_reason", "late"]}
	told(loop({"stat_due": "2025-03-09"}, [])) == {["/signed/stat_reason", "late"]}
}

papers := {"docs": ["works_content", "approval_document", "works_contract", "site_photos"]}

begun := {"status": "under_construction", "schedule": {"actual_start": "2024-08-01"}}

stat(change) := ask("JL-038", object.union({"project": begun, "investment": {"total": 500000000}, "stat": papers}, change))

test_papers_for_the_statistics if {
	stat({}).verdict == "pass"
	answer := stat({"stat": {"docs": []}})
	answer.severity == "warn"
	testing.places(answer) == {"/stat/docs": {"actual": 500000000, "limit": 500000000, "review": false}}
	testing.places(stat({"investment": {"total": 5000000000}, "stat": {"docs": array.slice(papers.docs, 0, 3)}})) == {"/stat/docs": {
		"actual": 5000000000,
		"limit": 500000000, "review": true, "document": "site_photos",
	}}
	stat({"investment": {"total": 499999999}}).reason == "scope"
	ask("JL-038", {"investment": {"total": 500000000}}).reason == "scope"
	ask("JL-038", {"investment": {"total": 500000000}, "stat": {"equipment_delivered": false}}).reason == "scope"
	ask("JL-038", {"investment": {"total": 500000000}, "stat": {"equipment_delivered": true}}).verdict == "fail"
	ask("JL-038", {"project": begun}).missing == {"/investment/total"}
}

test_entry_too_early if {
	told(stat({"investment": {"total": 499999999}, "signed": {"stat_date": "2024-08-01"}})) == {["/investment/total", "small"]}
	stat({"signed": {"stat_date": "2024-08-01"}}).verdict == "pass"
	told(stat({"signed": {"stat_date": "2024-07-31"}})) == {["/signed/stat_date", "early"]}
	stat({"signed": {"stat_date": "2024-07-31"}, "stat": object.union(papers, {"equipment_delivered": true})}).verdict == "pass"
	new := {"investment": {"total": 500000000}, "stat": papers, "signed": {"stat_date": "2024-08-01"}}
	testing.places(ask("JL-038", new)) == {"/signed/stat_date": {"entry": "2024-08-01"}}
}

shares(change) := {finding.values.rate_en: object.get(finding.values, "share", "none") |
	answer := ask("JL-052", change)
	some finding in (object.get(answer, "held", set()) | answer.findings)
}

documents := [
	{"type": "feasibility_approval", "status": "done"}, {"type": "land_preview", "status": "not_required"},
	{"type": "eia_approval", "status": "pending"}, {"type": "commitment_letter", "number": "1", "date": "2025-01-02"},
]

test_four_rates if {
	shares({"documents": documents}) == {"readiness": 66666666}
	shares({"documents": documents, "signed": signed}) == {"readiness": 66666666, "landing": 100000000, "statistics": 0}
	shares({"documents": documents, "signed": {"landed_date": "2025-03-11", "stat_date": "2025-03-10"}}) == {
		"readiness": 66666666, "landing": 0,
		"statistics": 100000000,
	}
	shares({}) == {"readiness": "none"}
	ask("JL-052", {}).severity == "info"
	months := {"year_investment": 900, "monthly_actual": [{"month": 1, "amount": 100}, {"month": 2, "amount": 200}]}
	shares({"documents": documents, "project": object.union(begun, months)}) == {"readiness": 66666666, "completion": 33333333}
	shares({"documents": documents, "project": object.union(begun, {"year_investment": 0})}) == {"readiness": 66666666}
	shares({"documents": documents, "project": begun}) == {"readiness": 66666666, "completion": "none"}
	shares({"documents": documents, "project": object.union(begun, {"year_investment": 900})}) == {"readiness": 66666666, "completion": "none"}
	ask("JL-052", {"project": object.union(begun, {"monthly_actual": [{"month": 1}]})}).missing == {"/project/monthly_actual/0/amount"}
}
