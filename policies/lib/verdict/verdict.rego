# METADATA
# scope: package
# title: 结论
# description: >-
#   Turns the three answers of a rule (applies, needs, findings) into one verdict.
#   Silence never passes: whatever is undefined, empty or malformed is undetermined.
# schemas:
#   - input: schema.facts
package lib.verdict

# METADATA
# title: of
# description: >-
#   The verdict of one rule. rule is its entry in data.index (lists, from, until,
#   severity); answers holds the parts the rule has answered.
of(rule, answers) := {"verdict": "not_applicable", "reason": "list"} if {
	not counts_for_a_judged_list(rule)
} else := {"verdict": "not_applicable", "reason": "not_yet"} if {
	input.judged_on < rule.from
} else := {"verdict": "not_applicable", "reason": "no_longer"} if {
	input.judged_on >= rule.until
} else := {"verdict": "not_applicable", "reason": "scope"} if {
	answers.applies == false
} else := {"verdict": "undetermined", "reason": "missing", "missing": absent} if {
	absent := missing(object.get(answers, "needs", set()))
	count(absent) > 0
} else := {"verdict": "undetermined", "reason": "silent"} if {
	not spoke(answers)
} else := {
	"verdict": "fail",
	"severity": heaviest({weight(rule, finding) | some finding in open_failures(answers.findings)}),
	"findings": weighed(rule, failures(answers.findings)),
	"held": held(answers.findings),
} if {
	count(open_failures(answers.findings)) > 0
} else := {"verdict": "waived", "findings": weighed(rule, failures(answers.findings)), "held": held(answers.findings)} if {
	count(failures(answers.findings)) > 0
} else := {"verdict": "pass", "findings": answers.findings}

counts_for_a_judged_list(rule) if {
	some list in rule.lists
	list in input.lists
}

# A rule has spoken when it says that it applies and gives findings that can be read.
spoke(answers) if {
	answers.applies == true
	count(answers.findings) > 0
	every finding in answers.findings {
		is_boolean(finding.ok)
		is_string(finding.pointer)
		is_object(finding.values)
	}
}

failures(findings) := {finding |
	some finding in findings
	finding.ok == false
}

# What holds although the rule fails: a table of its figures shows every row.
held(findings) := {finding |
	some finding in findings
	finding.ok == true
}

open_failures(findings) := {finding |
	some finding in failures(findings)
	not finding.waived
}

weighed(rule, findings) := {object.union(finding, {"severity": weight(rule, finding)}) | some finding in findings}

severities := ["info", "warn", "block"]

# A finding weighs what the rule weighs, less where it says so itself, and at
# most a warning where it rests on a figure whose text nobody has seen.
weight(rule, finding) := severities[min({rank(rule.severity), rank(object.get(finding, "severity", rule.severity))} | {rank("warn") | finding.confidence == "background"})]

heaviest(weights) := severities[max({rank(w) | some w in weights})]

rank(severity) := i if {
	some i, name in severities
	name == severity
}

# METADATA
# title: missing
# description: >-
#   Pointers of the needed facts that are not stated. A pattern is an RFC 6901
#   pointer in which * stands for each element of a list or a map (at most two of
#   them); a list under * that is absent or empty is missing itself.
missing(patterns) := {pointer |
	some pattern in patterns
	some pointer in unstated(split(pattern, "/*"))
}

unstated(parts) := {parts[0]} if {
	count(parts) == 1
	at(input, parts[0]) == null
}

unstated(parts) := lacking(parts[0], at(input, parts[0]), parts[1]) if count(parts) == 2

unstated(parts) := absent if {
	count(parts) == 3
	rows := at(input, parts[0])
	inner := {pointer |
		some key, row in rows
		some pointer in lacking(sprintf("%s/%v%s", [parts[0], key, parts[1]]), at(row, parts[1]), parts[2])
	}
	absent := inner | lacking(parts[0], rows, "")
}

# What the rows of the list at base lack: the list itself, or below in a row.
lacking(base, rows, below) := {base} if {
	is_null(rows)
} else := {base} if {
	count(rows) == 0
} else := {sprintf("%s/%v%s", [base, key, below]) |
	some key, row in rows
	at(row, below) == null
}

# The value a pointer leads to below document, null where there is none.
at(document, "") := document

at(document, pointer) := object.get(document, split(trim_prefix(pointer, "/"), "/"), null) if pointer != ""
