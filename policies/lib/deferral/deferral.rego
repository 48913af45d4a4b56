# METADATA
# scope: package
# title: 容缺
# description: >-
#   Lawful deferrals: which documents may be handed in later, and whether a promise
#   stated in the package makes up for one that is missing.
# schemas:
#   - input: schema.facts
package lib.deferral

import data.lib.facts
import data.lib.params

# METADATA
# title: entry
# description: >-
#   What the table says about a document on the day of judging; undefined where it
#   does not know the document.
entry(document) := found if {
	some found in params.in_force(data.params.deferrable, input.judged_on)
	found.document == document
}

# METADATA
# title: covering
# description: >-
#   Indices of the promises in the package that lawfully put a document off on the
#   day of judging; empty where none does. A finding about the missing document
#   carries {"deferral": i} of one of them as waived.
covering(document) := {i |
	some i, promise in input.deferrals
	promise.document == document
	lawful(promise)
	running(promise)
}

# METADATA
# title: waiver
# description: >-
#   What a finding about a missing document carries besides: the first promise that
#   lawfully puts the document off, or nothing.
waiver(document) := {"waived": {"deferral": min(covering(document))}} if {
	count(covering(document)) > 0
} else := {}

# METADATA
# title: allowed
# description: Whether an entry of the table lets its document follow later, on conditions or without.
allowed(found) if found.deferrable in {"yes", "conditional"}

# METADATA
# title: unmet
# description: The conditions of an entry of the table that the package can show and does not.
unmet(found, promise) := {ask |
	some ask in object.get(found, "asks", [])
	not met(ask, promise)
}

# METADATA
# title: elements
# description: What a promise states, as the pattern of each fact.
elements := {
	"text": "/deferrals/*/text",
	"promiser": "/deferrals/*/promiser",
	"date": "/deferrals/*/date",
	"due": "/deferrals/*/due",
	"consequence": "/deferrals/*/consequence",
	"owner": "/deferrals/*/owner",
	"credit_clean": "/deferrals/*/credit_clean",
}

# METADATA
# title: approvals
# description: Documents of which one shows that the project is approved, verified or filed.
approvals := {"feasibility_approval", "project_approval", "project_filing"}

lawful(promise) if {
	found := entry(promise.document)
	allowed(found)
	promise.risk == "controllable"
	count(unmet(found, promise)) == 0
}

running(promise) if {
	every element, _ in elements {
		not is_null(object.get(promise, element, null))
	}
	promise.credit_clean == true
	promise.status == "open"
	promise.date <= input.judged_on
	input.judged_on <= promise.due
}

met("approval", _) if count(facts.done_documents_of(approvals)) > 0

met("commitment_letter", _) if count(facts.done_documents_of({"commitment_letter"})) > 0

met("before_start", promise) if promise.due < input.project.schedule.planned_start
