package lib.province_test

import data.lib.province

series := {"values": [
	{"from": null, "region": "", "value": 1, "confidence": "text"},
	{"from": "2022-05-01", "region": "44", "value": 2, "confidence": "secondary"},
	{"from": null, "region": "22", "value": null, "confidence": "background"},
	{"from": null, "region": "53", "value": 4, "confidence": "text"},
	{"from": null, "region": "53", "value": 5, "confidence": "text"},
]}

at(code, day) := answer if {
	answer := province.setting("x", series) with input as {"judged_on": day, "region": {"code": code}}
}

test_the_closest_row_holds if {
	at("440300", "2022-05-01") == {"value": 2, "documented": true, "local": false, "confidence": "secondary"}
	at("440300", "2022-04-30").value == 1
	at("110101", "2022-05-01").value == 1
}

test_a_row_without_value_says_that_none_is_known if {
	not at("220104", "2022-05-01")
}

test_two_rows_as_close_say_nothing if {
	not at("530100", "2022-05-01")
}

ledger(figure) := answer if {
	region := {"code": "440300", "parameters": {"x": figure}}
	answer := province.setting("x", series) with input as {"judged_on": "2025-03-10", "region": region}
}

test_the_ledger_speaks_first if {
	ledger({"value": false, "document": "某文"}) == {"value": false, "documented": true, "local": true, "confidence": "text"}
	ledger({"value": 9}).documented == false
	ledger({"value": 9, "document": ""}).documented == false
	ledger({"document": "某文"}).value == 2
}
