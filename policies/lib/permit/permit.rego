# METADATA
# scope: package
# title: 开工前的手续
# description: >-
#   Approvals that are due before the works begin: what a new project still has to
#   get is a hint, what works under way lack is a failure.
# schemas:
#   - input: schema.facts
package lib.permit

import data.lib.deferral
import data.lib.facts

# METADATA
# title: begun
# description: >-
#   Whether the works have begun, as the status or a stated day of the start shows.
#   Undefined where neither says so.
begun if {
	input.project.schedule.actual_start
} else := input.project.status in {"under_construction", "completed"}

# METADATA
# title: start
# description: The day the works began, or are to begin.
start := input.project.schedule.actual_start if {
	begun
} else := input.project.schedule.planned_start if {
	begun == false
}

# METADATA
# title: start asked
# description: The facts that start rests on.
start_asked := {"/project/status", "/project/schedule/actual_start"} if {
	begun
} else := {"/project/status", "/project/schedule/planned_start"}

# METADATA
# title: unclear
# description: Status of each document of the types that may be finished for all that the package says of it.
unclear(types) := facts.unstated("/documents/*/status", facts.unclear_documents_of(types))

# METADATA
# title: asked
# description: >-
#   What a rule about a permit needs. held are the documents that would do, types
#   those that it looks among.
asked(held, types) := union({
	{"/documents", "/project/status"},
	{pointer | begun; some pointer in {"/project/schedule/actual_start"}},
	{pointer | begun; some pointer in facts.unstated("/documents/*/date", held)},
	{pointer | count(held) == 0; some pointer in unclear(types)},
})

# METADATA
# title: check
# description: >-
#   The finding about a permit: there, before the start where the works have begun
#   (late), or missing; missing is only a hint (later) where they have not. deferrable
#   is its name in the table of deferrals.
check(held, types, _) := absent(types, {"message": "later", "severity": "warn"}) if {
	count(held) == 0
	begun == false
}

check(held, types, deferrable) := absent(types, deferral.waiver(deferrable)) if {
	count(held) == 0
	begun
}

check(held, _, _) := {"pointer": facts.element("/documents/*/type", first), "ok": true, "values": {"type": held[first].type}} if {
	begun == false
	first := min(object.keys(held))
}

check(held, _, _) := {
	"pointer": facts.element("/documents/*/date", first),
	"ok": date <= start,
	"message": "late",
	"values": {"type": held[first].type, "actual": date, "start": start, "gap": facts.days_between(start, date)},
} if {
	begun
	date := min({document.date | some document in held})
	first := min({i | some i, document in held; document.date == date})
}

absent(types, more) := object.union({"pointer": facts.place_of(types), "ok": false, "values": {}}, more)

# METADATA
# title: stage
# description: What a finding carries about something that is due before the works begin.
stage := {} if {
	begun
} else := {"message": "later", "severity": "warn"} if {
	begun == false
}

# METADATA
# title: dated
# description: >-
#   Whether an approval stands before the start, so that its age counts; undefined
#   while the package leaves that open.
dated(held, types) := false if {
	input.documents
	count(held) == 0
	count(unclear(types)) == 0
}

dated(held, _) := count(timely(held)) > 0 if {
	count(held) > 0
	count(facts.unstated("/documents/*/date", held)) == 0
	start
}

# METADATA
# title: dated asked
# description: What a rule about the age of an approval needs.
dated_asked(held, types) := union({
	{"/documents"},
	start_asked,
	facts.unstated("/documents/*/date", held),
	{pointer | count(held) == 0; some pointer in unclear(types)},
})

# METADATA
# title: aging
# description: >-
#   The last approval before the start, and the day on which its term of some years
#   ends. An approval that was reviewed again counts from that review.
aging(held, years) := {
	"pointer": facts.element("/documents/*/date", last),
	"values": {
		"type": held[last].type, "actual": date, "start": start, "years": years,
		"limit": facts.years_after(date, years),
	},
} if {
	date := max({document.date | some document in timely(held)})
	last := min({i | some i, document in held; document.date == date})
}

timely(held) := {i: document |
	some i, document in held
	document.date <= start
}
