# METADATA
# scope: package
# title: 参数
# description: >-
#   Numbers of the law by date. A series is one key of params/<topic>.yaml; each of
#   its values holds from its day (null: always) up to, not including, its until.
package lib.params

# METADATA
# title: in force
# description: The values of a series that are in force on a day, in the order of the file.
in_force(series, day) := [entry |
	some entry in series.values
	started(entry, day)
	not ended(entry, day)
]

# METADATA
# title: entry
# description: >-
#   The one value in force, with its source, clause and confidence. Undefined when
#   the law set none on that day or more than one, so that a rule stays silent.
entry(series, day) := found[0] if {
	found := in_force(series, day)
	count(found) == 1
}

# METADATA
# title: at
# description: The number in force on a day; undefined as entry is.
at(series, day) := entry(series, day).value

started(entry, _) if is_null(entry.from)

started(entry, day) if entry.from <= day

ended(entry, day) if entry.until <= day
