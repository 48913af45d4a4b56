# METADATA
# scope: package
# title: 开工前文件
# description: >-
#   Documents that have to be finished by the actual start of the works, held against
#   its day. Of several one is enough.
# schemas:
#   - input: schema.facts
package lib.start

import data.lib.facts

# METADATA
# title: compared
# description: Each finished document of the types held against the actual start, by index.
compared(types) := {i: {{
	"pointer": facts.element("/documents/*/date", i),
	"ok": document.date <= input.project.schedule.actual_start,
	"values": {
		"type": document.type, "actual": document.date, "start": input.project.schedule.actual_start,
		"gap": facts.days_between(input.project.schedule.actual_start, document.date),
	},
}} |
	some i, document in facts.done_documents_of(types)
}

# METADATA
# title: owed
# description: What is not stated of the documents of the types while none of them settles the matter.
owed(types) := set() if {
	facts.settled(compared(types))
} else := {facts.element("/documents/*/status", i) | some i, _ in facts.unclear_documents_of(types)} | facts.unstated("/documents/*/date", facts.done_documents_of(types))

# METADATA
# title: findings
# description: What is to be said of the documents of the types. One that is not there comes as the message absent.
findings(types) := {{"pointer": facts.place_of(types), "ok": false, "message": "absent", "values": {}}} if {
	count(facts.done_documents_of(types)) == 0
} else := facts.best(compared(types))
