# METADATA
# scope: package
# title: 政府投资审批
# description: >-
#   What the Government Investment Regulation asks of a project by its stage, for
#   every rule that holds a project to its approvals.
# schemas:
#   - input: schema.facts
package lib.approval

import data.lib.params

# METADATA
# title: simplified
# description: Whether the project cites a ground for simplified approval.
simplified if input.project.simplify_ground in params.at(data.params.simplify_grounds, input.judged_on)

# METADATA
# title: evidence
# description: The types of document any of which shows an approval.
evidence(type) := {type} | {document |
	some row in params.in_force(data.params.approval_evidence, input.judged_on)
	row.approval == type
	some document in row.value
}

# METADATA
# title: stage
# description: >-
#   The approvals of a tier of the reserve, those due by now and those due by the
#   start; undefined for a tier that the law does not know.
stage(tier) := {"due": {type | some type in row.due}, "later": {type | some type in row.later}} if {
	some row in params.in_force(data.params.approvals_by_tier, input.judged_on)
	row.tier == tier
}
