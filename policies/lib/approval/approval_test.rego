package lib.approval_test

import data.lib.approval

on(project) := {"judged_on": "2025-03-10", "project": project}

test_a_ground_simplifies if {
	approval.simplified with input as on({"simplify_ground": "emergency"})
	not approval.simplified with input as on({"simplify_ground": "haste"})
	not approval.simplified with input as on({})
}

test_an_approval_is_shown_by_its_evidence if {
	types := approval.evidence("preliminary_design_approval") with input as on({})
	types == {"preliminary_design_approval", "budget_approval"}
}

test_a_stage_has_its_approvals if {
	building := approval.stage("building") with input as on({})
	count(building.due) == 3
	count(building.later) == 0
	not approval.stage("nowhere") with input as on({})
}
