package lib.contracts_test

import data.lib.contracts

signed := {"contracts": [
	{"id": "HT-1", "name": "甲合同", "type": "construction", "payee_sme": true},
	{"name": "乙合同", "type": "construction"},
	{"type": "goods", "payee_sme": true},
	{"payee_sme": false},
]}

test_a_contract_that_leaves_a_field_open_is_possible if {
	asks := {"type": {"construction"}, "payee_sme": {true}}
	object.keys(contracts.possible(asks)) == {0, 1} with input as signed
	object.keys(contracts.possible({"type": {"construction", "goods"}})) == {0, 1, 2, 3} with input as signed
}

test_without_contracts_there_are_none if {
	contracts.possible({"type": {"construction"}}) == {} with input as {}
	contracts.possible({"type": {"construction"}}) == {} with input as {"contracts": []}
}

test_a_contract_is_called_by_its_number_or_name if {
	[contracts.name(i) | some i in [0, 1, 2]] == ["HT-1", "乙合同", "3"] with input as signed
}
