# METADATA
# scope: package
# description: What the tests of the rules share. The engine does not load it.
package lib.testing

# METADATA
# description: >-
#   The answer of one rule on a document, which says what it needs to say beside a
#   day in 2025 and all three lists.
judge(code, document) := answer if {
	answer := data.main.verdicts[code] with input as object.union(defaults, document)
}

defaults := {"judged_on": "2025-03-10", "lists": ["special_bond", "central_budget", "treasury_bond"]}

# METADATA
# description: Where a rule found what it found, by pointer, with the values it saw.
places(answer) := {finding.pointer: finding.values | some finding in answer.findings}
