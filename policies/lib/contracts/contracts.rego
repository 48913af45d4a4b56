# METADATA
# scope: package
# title: 合同
# description: >-
#   Which contracts of the package a rule is about, as far as the package says so.
# schemas:
#   - input: schema.facts
package lib.contracts

# METADATA
# title: possible
# description: >-
#   Index and content of each contract that has the values asked for, or may have
#   them because it does not state the field: a rule needs the field of these. asks
#   holds the values by field. Once nothing is missing they are the contracts meant.
possible(asks) := {i: contract |
	some i, contract in input.contracts
	every field, values in asks {
		object.get(contract, field, null) in (values | {null})
	}
}

# METADATA
# title: name
# description: What to call a contract in a message, by its index.
name(i) := object.get(contract, "id", object.get(contract, "name", sprintf("%d", [i + 1]))) if {
	contract := input.contracts[i]
}
