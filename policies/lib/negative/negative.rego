# METADATA
# scope: package
# title: 负面清单结论
# description: What the rules of the negative list say, for rules that build on them.
# schemas:
#   - input: schema.facts
package lib.negative

import data.lib.verdict

# METADATA
# title: verdicts
# description: The verdict of each rule of the negative list, as the report gives it.
verdicts[code] := verdict.of(rule, answers(code)) if {
	some code, rule in data.index
	rule.topic == "negative_list"
}

# METADATA
# title: needs
# description: >-
#   Patterns of the facts that the rules of the negative list need, as far as these
#   rules apply. A rule that asks for their verdicts needs them too.
needs contains pattern if {
	some code, rule in data.index
	rule.topic == "negative_list"
	not out_of_scope(code)
	some pattern in data.rules.negative_list.needs[code]
}

out_of_scope(code) if data.rules.negative_list.applies[code] == false

answers(code) := object.union_n([
	{"applies": said | said := data.rules.negative_list.applies[code]},
	{"needs": patterns | patterns := data.rules.negative_list.needs[code]},
	{"findings": found | found := data.rules.negative_list.findings[code]},
])
