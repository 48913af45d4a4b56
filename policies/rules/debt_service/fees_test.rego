package debt_service_test

import data.lib.testing

fee_01(fee, rows) := testing.judge("SB-FEE-01", {"investment": {"issue_fee": fee}, "debt_service": rows})

test_an_issue_fee_is_shown if {
	unpaid := [{"principal": 0, "interest": 0}]
	fee_01(1, unpaid).verdict == "pass"
	answer := fee_01(0, unpaid)
	answer.severity == "info"
	testing.places(answer) == {"/investment/issue_fee": {"actual": 0}}
	testing.judge("SB-FEE-01", {}).missing == {"/investment/issue_fee", "/debt_service"}
}

test_redemption_fees_are_shown_beside_the_reference if {
	rows := [
		{"principal": 0, "interest": 0},
		{"principal": 1000000, "interest": 19999, "redemption_fee": 7},
	]
	testing.places(fee_01(1, rows))["/debt_service"] == {"actual": 7, "reference": 50}
	fee_01(1, array.concat(rows, [{"principal": 1, "interest": 0}])).missing == {"/debt_service/2/redemption_fee"}
}
