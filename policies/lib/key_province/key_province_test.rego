package lib.key_province_test

import data.lib.key_province

at(code, ledger) := {"judged_on": "2025-03-10", "region": object.union({"code": code}, ledger)}

test_the_ledger_speaks_first if {
	key_province.status == "exited" with input as at("210100", {"key_province": {"status": "exited"}})
	key_province.status == "listed" with input as at("330100", {"key_province": {"status": "listed"}})
}

test_the_list_where_the_ledger_does_not_know if {
	key_province.status == "listed" with input as at("210100", {})
	key_province.status == "listed" with input as at("210100", {"key_province": {"status": "unknown"}})
	key_province.status == "not_listed" with input as at("330100", {"key_province": {"document": "某文"}})
}
