# METADATA
# scope: package
# title: 入口
# description: >-
#   The one entrypoint. data.main.verdicts holds one answer for each rule of
#   data.index: the rule's verdict with its findings, what is missing and why.
#   Words, articles and lines are joined later, outside Rego.
# schemas:
#   - input: schema.facts
package main

import data.lib.verdict

verdicts[code] := verdict_of(code) if some code, _ in data.index

# The verdict of one rule, by itself: no other rule runs for it.
verdict_of(code) := verdict.of(rule, answers(rule.topic, code)) if rule := data.index[code]

# What a rule answers. Each part is looked up by itself, so that asking one rule
# does not run its neighbours, and a part that is undefined is simply not there.
answers(topic, code) := object.union_n([
	{"applies": said | said := data.rules[topic].applies[code]},
	{"needs": patterns | patterns := data.rules[topic].needs[code]},
	{"findings": found | found := data.rules[topic].findings[code]},
])
