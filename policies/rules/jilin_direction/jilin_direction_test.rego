package jilin_direction_test

import data.lib.testing

project := {"region": "220104", "status": "new", "major": true, "industrial": true}

land := {"land_ha": {"total": 2000000}}

ask(code, change) := testing.judge(code, object.union({"project": project, "reserve": {}}, change))

codes := {"JL-039", "JL-040", "JL-041", "JL-042", "JL-043"}

test_only_unfinished_projects_in_jilin if {
	every code in codes {
		ask(code, {"project": {"region": "210104"}}).reason == "scope"
		ask(code, {"project": {"status": "completed"}}).reason == "scope"
		"/project/status" in testing.judge(code, {"project": object.remove(project, ["status"]), "reserve": {}}).missing
	}
}

told(answer) := {[finding.pointer, object.get(finding, "message", "fail")] | some finding in answer.findings}

test_major_projects_carry_a_tag if {
	answer := ask("JL-039", {})
	answer.severity == "info"
	told(answer) == {["/jilin/tags", "fail"]}
	ask("JL-039", {"project": {"major": false}}).reason == "scope"
	testing.judge("JL-039", {"project": object.remove(project, ["major"])}).missing == {"/project/major"}
	ask("JL-039", {"jilin": {"tags": ["新环境", "双协同"]}}).verdict == "pass"
	told(ask("JL-039", {"project": {"major": false}, "jilin": {"tags": ["新环境", "新农村"]}})) == {["/jilin/tags/1", "unknown"]}
}

quality := {"tech": "采用自主工艺", "lead": "带动配套企业", "potential": "市场增长", "income": "年税收800万元"}

test_four_marks if {
	told(ask("JL-040", {})) == {["/jilin/quality", "fail"]}
	ask("JL-040", {"jilin": {"quality": quality}}).verdict == "pass"
	every mark, _ in quality {
		answer := ask("JL-040", {"jilin": {"quality": object.remove(quality, [mark])}})
		answer.severity == "info"
		told(answer) == {[concat("/", ["/jilin/quality", mark]), "mark"]}
	}
	ask("JL-040", {"project": {"industrial": false}}).reason == "scope"
	testing.judge("JL-040", {"project": object.remove(project, ["industrial"])}).missing == {"/project/industrial"}
}

test_projects_of_the_reserve_name_a_direction if {
	told(ask("JL-041", {})) == {["/jilin/direction", "fail"]}
	told(ask("JL-041", {"jilin": {"direction": "无"}})) == {["/jilin/direction", "fail"]}
	ask("JL-041", {"jilin": {"direction": "粮食安全"}}).verdict == "pass"
	ask("JL-041", {"jilin": {"direction": "产品消纳"}}).verdict == "pass"
	answer := ask("JL-041", {"jilin": {"direction": "乡村振兴"}})
	answer.severity == "info"
	told(answer) == {["/jilin/direction", "unknown"]}
	ask("JL-041", {"project": {"status": "under_construction"}}).reason == "scope"
	testing.judge("JL-041", {"project": project}).reason == "scope"
}

test_projects_of_the_reserve_are_useful_now_and_later if {
	told(ask("JL-042", {})) == {["/jilin/benefit", "fail"]}
	ask("JL-042", {"jilin": {"benefit": {"near": "投资", "long": "减排"}}}).verdict == "pass"
	told(ask("JL-042", {"jilin": {"benefit": {"near": "投资"}}})) == {["/jilin/benefit/long", "long"]}
	told(ask("JL-042", {"jilin": {"benefit": {"near": "无", "long": "减排"}}})) == {["/jilin/benefit/near", "near"]}
}

intensity(change) := ask("JL-043", object.union({"project": land, "investment": {"total": 999}}, change))

test_intensity if {
	intensity({}).verdict == "pass"
	testing.places(intensity({})) == {"/investment/total": {"actual": 499, "total": 999, "land": 2000000}}
	intensity({"investment": {"total": 1000}, "jilin": {"park_intensity": 500}}).verdict == "pass"
	answer := intensity({"jilin": {"park_intensity": 500}})
	answer.severity == "info"
	testing.places(answer) == {"/investment/total": {"actual": 499, "limit": 500, "total": 999, "land": 2000000}}
	intensity({"project": {"land_ha": {"total": 0}}}).reason == "scope"
	ask("JL-043", {}).missing == {"/investment/total", "/project/land_ha/total"}
	intensity({"project": {"industrial": false}}).reason == "scope"
}
