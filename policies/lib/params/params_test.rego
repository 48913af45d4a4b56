package lib.params_test

import data.lib.params

series := {"values": [
	{"from": null, "until": "2020-01-01", "value": 1},
	{"from": "2020-01-01", "until": "2024-01-01", "value": 2},
	{"from": "2024-01-01", "value": 3},
]}

test_each_value_holds_from_its_day_up_to_its_until if {
	params.at(series, "1999-12-31") == 1
	params.at(series, "2019-12-31") == 1
	params.at(series, "2020-01-01") == 2
	params.at(series, "2023-12-31") == 2
	params.at(series, "2024-01-01") == 3
}

test_undefined_where_the_law_set_nothing if {
	not params.at({"values": [{"from": "2024-01-01", "value": 3}]}, "2023-12-31")
}

test_undefined_where_two_values_hold if {
	not params.at({"values": [{"from": null, "value": 1}, {"from": null, "value": 2}]}, "2023-12-31")
}

test_in_force_keeps_the_order if {
	rows := {"values": [{"from": null, "value": 9}, {"from": null, "value": 1}]}
	[row.value | some row in params.in_force(rows, "2023-12-31")] == [9, 1]
}
