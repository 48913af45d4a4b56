package estimate_test

import data.lib.testing

gi_004(investment) := testing.judge("GI-004", {"investment": object.union(
	{"feasibility_estimate": 1000, "approved_budget": 1100},
	investment,
)})

test_estimate_at_and_beyond_the_share_allowed if {
	gi_004({}).verdict == "pass"
	gi_004({"approved_budget": 900}).verdict == "pass"
	answer := gi_004({"approved_budget": 1101})
	answer.severity == "block"
	testing.places(answer) == {"/investment/approved_budget": {
		"budget": 1101, "feasibility": 1000,
		"actual": 10100000, "limit": 10, "gap": 1,
	}}
}

test_gap_is_never_rounded_away if {
	answer := gi_004({"feasibility_estimate": 1001, "approved_budget": 1102})
	testing.places(answer)["/investment/approved_budget"].gap == 1
}

test_a_report_with_its_answer_covers_it if {
	gi_004({"approved_budget": 1101, "over10_report": "示发改〔2025〕3号"}).verdict == "pass"
}

test_a_feasibility_estimate_of_zero_proves_nothing if {
	answer := gi_004({"feasibility_estimate": 0})
	answer.verdict == "fail"
	testing.places(answer) == {"/investment/feasibility_estimate": {"budget": 1100, "feasibility": 0}}
}

gi_005(investment) := testing.judge("GI-005", {"investment": object.union({"approved_budget": 1000}, investment)})

test_total_within_the_verified_estimate if {
	gi_005({"total": 1000}).verdict == "pass"
	answer := gi_005({"total": 1001})
	answer.severity == "block"
	testing.places(answer) == {"/investment/total": {"actual": 1001, "limit": 1000, "gap": 1}}
	gi_005({"total": 1001, "approved_budget": 0}).verdict == "fail"
	gi_005({"total": 1001, "readjust_doc": "示发改〔2025〕4号"}).verdict == "pass"
}

stage(code, project, documents) := testing.judge(code, {
	"project": project,
	"documents": documents,
	"investment": {"total": 1, "feasibility_estimate": 1},
})

codes := {"GI-004", "GI-005"}

test_no_estimate_is_asked_of_a_new_project_without_one if {
	every code in codes {
		stage(code, {"status": "new"}, []).verdict == "not_applicable"
		stage(code, {"status": "new"}, [{"type": "budget_approval", "status": "pending"}]).verdict == "not_applicable"
		stage(code, {"status": "new"}, [{"type": "budget_approval"}]).missing == {"/investment/approved_budget"}
		stage(code, {"status": "new"}, [{"type": "budget_approval", "status": "done"}]).missing == {"/investment/approved_budget"}
		stage(code, {}, []).missing == {"/project/status", "/investment/approved_budget"}
	}
}

test_works_under_way_have_one_by_their_mode if {
	every code in codes {
		every mode in ["direct", "capital_injection"] {
			stage(code, {"status": "under_construction", "invest_mode": mode}, []).missing == {"/investment/approved_budget"}
			stage(code, {"status": "completed", "invest_mode": mode}, []).missing == {"/investment/approved_budget"}
		}
		every mode in ["subsidy", "interest", "enterprise", "concession"] {
			stage(code, {"status": "under_construction", "invest_mode": mode}, []).verdict == "not_applicable"
		}
		stage(code, {"status": "under_construction"}, []).missing == {"/project/invest_mode", "/investment/approved_budget"}
		stage(code, {"status": "under_construction", "simplify_ground": "emergency"}, []).verdict == "not_applicable"
	}
}
