package office_buildings_test

import data.lib.testing

offices(premises) := {
	"project": {"owner": {"type": "government"}, "name": "业务大楼"},
	"investment": {"items": [
		{"name": "大楼", "type": "construction", "premises": premises},
		{"name": "设备", "type": "equipment"},
	]},
	"funding": {"sources": [{"type": "local_budget", "amount": 1}]},
	"documents": [{"type": "feasibility_approval", "status": "done"}],
}

gi_020(doc) := testing.judge("GI-020", doc)

test_no_reception_premises if {
	gi_020(offices("ordinary")).verdict == "pass"
	every premises in ["lodging", "meeting", "catering", "training_centre", "other_reception"] {
		answer := gi_020(offices(premises))
		answer.severity == "block"
		testing.places(answer) == {"/investment/items/0/premises": {"item": "大楼", "premises": premises}}
	}
	every owner in ["state_enterprise", "public_institution"] {
		gi_020(object.union(offices("lodging"), {"project": {"owner": {"type": owner}}})).verdict == "not_applicable"
	}
}

bare(project, items) := {"project": object.union({"owner": {"type": "government"}}, project), "investment": {"items": items}}

test_names_make_a_package_say_what_it_builds if {
	line := {"name": "主体", "type": "construction"}
	gi_020(bare({"name": "某某学校"}, [line])).verdict == "not_applicable"
	every project in [{"name": "培训中心"}, {"summary": "新建办公楼"}, {"subsector": "office_building"}] {
		gi_020(bare(project, [line])).missing == {"/investment/items/0/premises"}
	}
	gi_020(bare({}, [object.union(line, {"name": "接待楼"}), {"name": "其他"}])).missing == {"/investment/items/0/premises", "/investment/items/1/type"}
	gi_020(bare({"name": "宾馆"}, [{"name": "设备", "type": "equipment"}])).missing == {"/investment/items/0/premises"}
	gi_020({"project": {"name": "宾馆"}}).missing == {"/project/owner/type"}
	gi_020({"project": {"name": "宾馆", "owner": {"type": "government"}}}).missing == {"/investment/items"}
}

gi_021(more) := testing.judge("GI-021", object.union(offices("office"), more))

test_office_space_is_paid_from_the_budget if {
	gi_021({}).verdict == "pass"
	answer := gi_021({"funding": {"sources": [{"type": "local_budget", "amount": 1}, {"id": "loan", "type": "bank_loan", "amount": 1}]}})
	answer.severity == "block"
	testing.places(answer) == {"/funding/sources/1/type": {"source": "loan", "type": "bank_loan"}}
	gi_021({"documents": []}).severity == "block"
	gi_021({"documents": [{"type": "proposal_approval"}]}).missing == {"/documents/0/status"}
	gi_021({"funding": {"sources": []}}).missing == {"/funding/sources"}
	gi_021({"project": {"owner": {"type": "state_enterprise"}}}).verdict == "not_applicable"
	testing.judge("GI-021", offices("technical")).verdict == "not_applicable"
	testing.judge("GI-021", {}).verdict == "not_applicable"
	testing.judge("GI-021", bare({"name": "办公楼"}, [{"type": "construction"}])).missing == {"/investment/items/0/premises"}
}
