# METADATA
# scope: package
# title: 省级口径
# description: >-
#   What a province lays down where the law leaves it to the province. The region
#   ledger speaks first; where it is silent, the row of params/provinces.yaml that
#   names the region most closely.
# schemas:
#   - input: schema.facts
package lib.province

import data.lib.params

# METADATA
# title: setting
# description: >-
#   The figure that holds for the region of the package, as value, confidence and
#   local: whether a ledger states it. documented says whether a document is named.
#   Undefined where nobody states one, or where the row says that none is known.
setting(name, series) := {"value": local.value, "documented": documented(local), "local": true, "confidence": "text"} if {
	local := stated(name)
} else := {"value": row.value, "documented": true, "local": false, "confidence": row.confidence} if {
	row := closest(series)
	row.value != null
}

# METADATA
# title: stated
# description: The parameter as a ledger states it; undefined when none does.
stated(name) := figure if {
	figure := input.region.parameters[name]
	figure.value != null
}

documented(figure) if object.get(figure, "document", "") != ""

else := false

# METADATA
# title: closest
# description: >-
#   The row in force whose region is the longest that the division code starts
#   with. Undefined when there is none, or two of the same length.
closest(series) := found[0] if {
	rows := [row |
		some row in params.in_force(series, input.judged_on)
		startswith(input.region.code, row.region)
	]
	longest := max({count(row.region) | some row in rows})
	found := [row | some row in rows; count(row.region) == longest]
	count(found) == 1
}
