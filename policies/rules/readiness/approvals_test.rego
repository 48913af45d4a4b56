package readiness_test

import data.lib.testing

gi_001(documents) := testing.judge("GI-001", {"project": {"secret": false, "code": code}, "documents": documents})

test_approvals_carry_the_project_code if {
	own := {"type": "feasibility_approval", "code": code}
	other := {"type": "eia_approval", "code": "2412-220104-04-01-100002"}
	gi_001([]).verdict == "pass"
	gi_001([own, {"type": "land_certificate"}]).verdict == "pass"
	answer := gi_001([own, other])
	answer.severity == "block"
	testing.places(answer) == {"/documents/1/code": {"type": "eia_approval", "actual": other.code, "expected": code}}
	unstated := gi_001([own, {"type": "eia_approval"}])
	unstated.severity == "warn"
	testing.places(unstated) == {"/documents/1": {"type": "eia_approval", "expected": code}}
	gi_001([own, {"type": "eia_approval", "status": "pending"}]).verdict == "pass"
}

test_a_secret_project_has_no_platform_code if {
	testing.judge("GI-001", {"project": {"secret": true}}).verdict == "not_applicable"
	testing.judge("GI-001", {"project": {"code": code}, "documents": []}).verdict == "pass"
	testing.judge("GI-001", {}).missing == {"/documents", "/project/code"}
}

gi_002(project, tiers, types) := testing.judge("GI-002", {
	"project": object.union({"invest_mode": "direct", "status": "new"}, project),
	"reserve": {"tier": tier | some tier in tiers},
	"documents": [paper(type, "2024-12-05") | some type in types],
})

stages := ["proposal_approval", "feasibility_approval", "preliminary_design_approval"]

test_in_the_reserve_only_the_proposal_is_due if {
	every tier in ["planning", "reserve"] {
		gi_002({}, [tier], ["proposal_approval"]).verdict == "pass"
		answer := gi_002({}, [tier], ["feasibility_approval"])
		answer.severity == "block"
		testing.places(answer) == {"/documents": {"type": "proposal_approval", "tier": tier}}
	}
}

test_before_the_start_the_design_is_a_hint if {
	gi_002({}, ["preliminary"], stages).verdict == "pass"
	gi_002({}, [], stages).verdict == "pass"
	answer := gi_002({}, ["preliminary"], ["proposal_approval", "feasibility_approval"])
	answer.severity == "warn"
	testing.places(answer) == {"/documents": {"type": "preliminary_design_approval", "tier": "preliminary"}}
	gi_002({}, ["preliminary"], ["proposal_approval"]).severity == "block"
	gi_002({}, ["preliminary"], ["feasibility_approval", "budget_approval"]).severity == "warn"
	gi_002({}, ["start"], ["proposal_approval", "feasibility_approval", "budget_approval"]).verdict == "pass"
	gi_002({}, [], ["proposal_approval", "feasibility_approval"]).missing == {"/reserve/tier"}
}

test_by_the_start_all_three_are_due if {
	every tier in ["start", "building"] {
		gi_002({}, [tier], ["proposal_approval", "feasibility_approval"]).severity == "block"
	}
	every status in ["under_construction", "completed"] {
		gi_002({"status": status}, ["reserve"], stages).verdict == "pass"
		answer := gi_002({"status": status}, ["reserve"], ["proposal_approval", "feasibility_approval"])
		answer.severity == "block"
		testing.places(answer) == {"/documents": {"type": "preliminary_design_approval", "tier": "building"}}
	}
}

test_a_ground_for_simplification_stands_for_the_approvals if {
	every ground in ["planned", "renovation", "small_simple", "emergency"] {
		answer := gi_002({"simplify_ground": ground, "status": "under_construction"}, [], [])
		answer.verdict == "pass"
		testing.places(answer) == {"/project/simplify_ground": {"ground": ground}}
	}
}

test_a_ground_asks_for_neither_stage_nor_status if {
	cited := {"project": {"invest_mode": "direct", "status": "new", "simplify_ground": "planned"}, "documents": [{"type": "proposal_approval"}]}
	testing.judge("GI-002", cited).verdict == "pass"
}

test_only_direct_investment_and_injection_need_the_three if {
	gi_002({"invest_mode": "capital_injection", "status": "completed"}, [], []).severity == "block"
	every mode in ["subsidy", "interest", "enterprise", "concession"] {
		gi_002({"invest_mode": mode}, [], []).verdict == "not_applicable"
	}
	testing.judge("GI-002", {}).missing == {"/documents", "/project/invest_mode", "/project/status"}
	unclear := {"project": {"invest_mode": "direct", "status": "completed"}, "documents": [{"type": "proposal_approval"}]}
	testing.judge("GI-002", unclear).missing == {"/documents/0/status"}
}

gi_003(mode, applications, documents) := testing.judge("GI-003", {
	"lists": ["special_bond"],
	"project": {"invest_mode": mode},
	"applications": applications,
	"documents": documents,
})

asked(year) := {"list": "special_bond", "year": year}

test_the_plan_rests_on_a_study_or_an_estimate if {
	every mode in ["direct", "capital_injection"] {
		every type in ["feasibility_approval", "budget_approval"] {
			gi_003(mode, [asked(2025)], [paper(type, "2025-12-31")]).verdict == "pass"
		}
		answer := gi_003(mode, [asked(2025)], [paper("project_filing", "2025-01-01")])
		answer.severity == "block"
		testing.places(answer) == {"/documents": {"list": "special_bond", "year": 2025}}
		{finding.message | some finding in answer.findings} == {"fail"}
	}
}

test_support_rests_on_an_approval_or_filing if {
	every mode in ["subsidy", "interest"] {
		every type in ["feasibility_approval", "preliminary_design_approval", "project_approval", "project_filing"] {
			gi_003(mode, [asked(2025)], [paper(type, "2025-01-01")]).verdict == "pass"
		}
		answer := gi_003(mode, [asked(2025)], [paper("budget_approval", "2025-01-01")])
		{finding.message | some finding in answer.findings} == {"procedure"}
	}
	gi_003("enterprise", [asked(2025)], []).verdict == "not_applicable"
}

test_each_plan_year_is_held_against_the_earliest if {
	papers := [paper("budget_approval", "2026-02-01"), paper("feasibility_approval", "2026-01-01")]
	gi_003("direct", [asked(2026)], papers).verdict == "pass"
	answer := gi_003("direct", [asked(2026), asked(2025)], papers)
	testing.places(answer) == {"/documents/1/date": {
		"list": "special_bond", "year": 2025,
		"type": "feasibility_approval", "actual": "2026-01-01",
	}}
	gi_003("direct", [asked(2026), {"list": "central_budget", "year": 2025}], papers).verdict == "pass"
}

test_what_the_plan_needs if {
	done := {"type": "budget_approval", "status": "done"}
	gi_003("direct", [asked(2025)], [done]).missing == {"/documents/0/date"}
	gi_003("direct", [asked(2025)], [done, paper("feasibility_approval", "2025-01-01")]).verdict == "pass"
	gi_003("direct", [asked(2025)], [{"type": "budget_approval"}]).missing == {"/documents/0/status"}
	gi_003("direct", [{"list": "special_bond"}], [paper("budget_approval", "2025-01-01")]).missing == {"/applications/0/year"}
	gi_003("direct", [{"list": "treasury_bond", "year": 2025}], []).missing == {"/applications/1"}
	bare := testing.judge("GI-003", {})
	bare.missing == {"/documents", "/project/invest_mode", "/applications", "/applications/0"}
}
