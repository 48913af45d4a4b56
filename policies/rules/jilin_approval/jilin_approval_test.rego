package jilin_approval_test

import data.lib.testing

project := {
	"region": "220104", "status": "new", "major": true, "sector": "ecology",
	"owner": {"arrears": false},
}

ask(code, change) := testing.judge(code, object.union({"project": project}, change))

told(answer) := {[finding.pointer, object.get(finding, "message", "fail")] | some finding in answer.findings}

first := {"item": "初步设计", "start": "2025-01-01", "end": "2025-01-31", "after": []}

second := {"item": "施工图审查", "start": "2025-03-01", "end": "2025-03-20", "after": ["初步设计"]}

third := {"item": "水土保持方案", "start": "2025-01-31", "end": "2025-02-20", "after": []}

planned(items) := ask("JL-019", {"approvals_plan": {"items": items}})

test_independent_approvals_run_in_parallel if {
	planned([first, third]).verdict == "pass"
	planned([first, second]).verdict == "pass"
	answer := planned([first, object.union(third, {"start": "2025-02-01"})])
	answer.severity == "info"
	testing.places(answer) == {"/approvals_plan/items/1/start": {
		"item": "水土保持方案", "start": "2025-02-01",
		"end": "2025-02-20", "others": ["初步设计"],
	}}
}

# What it depends on decides from when an approval could have run beside another.
test_an_approval_is_ready_once_what_it_depends_on_has_ended if {
	told(planned([first, second, third])) == {["/approvals_plan/items/1/start", "fail"]}
	planned([first, object.union(second, {"start": "2025-02-20"}), third]).verdict == "pass"
	planned([object.union(first, {"start": "2025-02-20", "end": "2025-02-20"}), second, third]).verdict == "pass"
	told(planned([object.union(first, {"end": "2025-02-19"}), second, third])) == {["/approvals_plan/items/1/start", "fail"]}
	chained := object.union(third, {"start": "2025-04-01", "end": "2025-04-30", "after": ["施工图审查"]})
	planned([first, second, chained]).verdict == "pass"
	done := object.union(third, {"after": ["可研批复"]})
	planned([first, done]).verdict == "pass"
}

test_scope_of_parallel_approval if {
	ask("JL-019", {}).reason == "scope"
	serial := {"approvals_plan": {"items": [first, object.union(third, {"start": "2025-02-01"})]}}
	ask("JL-019", serial).verdict == "fail"
	ask("JL-019", object.union(serial, {"project": {"sector": "energy"}})).reason == "scope"
	ask("JL-019", object.union(serial, {"project": {"sector": "energy", "major": false}})).verdict == "fail"
	ask("JL-019", object.union(serial, {"project": {"status": "completed"}})).reason == "scope"
	ask("JL-019", object.union(serial, {"project": {"region": "210104"}})).reason == "scope"
	lacking := testing.judge("JL-019", {"project": {"region": "220104", "status": "new"}, "approvals_plan": {"items": [{}]}})
	lacking.missing == {
		"/project/major", "/approvals_plan/items/0/item", "/approvals_plan/items/0/start",
		"/approvals_plan/items/0/end", "/approvals_plan/items/0/after",
	}
}

site(change) := {"land": object.union({"pre_listing": true, "listing_date": "2025-02-01"}, change)}

begun := {"project": {"status": "under_construction", "schedule": {"actual_start": "2025-03-01"}}}

test_pre_listing if {
	ask("JL-025", site({})).verdict == "pass"
	told(ask("JL-025", {"land": {"pre_listing": true}})) == {["/land/listing_date", "fail"]}
	told(ask("JL-025", object.union(site({}), {"project": {"major": false}}))) == {["/project/major", "minor"]}
	ask("JL-025", {}).reason == "scope"
	ask("JL-025", site({"pre_listing": false})).reason == "scope"
	ask("JL-025", object.union(site({}), {"project": {"region": "210104"}})).reason == "scope"
}

test_start_needs_the_contract if {
	told(ask("JL-025", object.union(site({}), begun))) == {["/land/contract_date", "contract"]}
	ask("JL-025", object.union(site({"contract_date": "2025-03-01"}), begun)).verdict == "pass"
	answer := ask("JL-025", object.union(site({"contract_date": "2025-03-02"}), begun))
	answer.severity == "info"
	testing.places(answer) == {"/land/contract_date": {"start": "2025-03-01", "actual": "2025-03-02"}}
	ask("JL-025", object.union(site({}), {"project": {"status": "under_construction"}})).missing == {"/project/schedule/actual_start"}
}

kept(change) := ask("JL-050", object.union({"judged_on": "2026-01-01", "region": {"stated_in": {"/dishonesty_record": "220100"}}}, change))

test_government_keeps_its_word if {
	kept({"region": {"dishonesty_record": false}}).verdict == "pass"
	answer := kept({"region": {"dishonesty_record": true}})
	answer.severity == "warn"
	testing.places(answer) == {"/region/dishonesty_record": {"region": "220100"}}
	unstated := kept({})
	unstated.severity == "info"
	told(unstated) == {["/region/dishonesty_record", "unstated"]}
	owing := kept({"region": {"dishonesty_record": false}, "project": {"owner": {"arrears": true}}})
	owing.severity == "warn"
	told(owing) == {["/project/owner/arrears", "arrears"]}
	kept({"project": {"region": "210104"}}).reason == "scope"
	kept({"judged_on": "2025-12-31"}).reason == "not_yet"
}
