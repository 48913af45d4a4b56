package readiness_test

import data.lib.testing

prep_09(region, documents) := testing.judge("SB-PREP-09", {"region": region, "documents": documents})

test_where_the_province_asks_for_an_approved_estimate if {
	guangdong := {"code": "440100"}
	prep_09(guangdong, [paper("budget_approval", "2025-01-15")]).verdict == "pass"
	answer := prep_09(guangdong, [paper("preliminary_design_approval", "2025-01-08")])
	answer.severity == "info"
	testing.places(answer) == {"/documents": {}}
	testing.places(prep_09(guangdong, [{"type": "budget_approval", "status": "pending"}])) == {"/documents/0/status": {}}
	prep_09(guangdong, [{"type": "budget_approval"}]).missing == {"/documents/0/status"}
	testing.judge("SB-PREP-09", {"region": guangdong}).missing == {"/documents"}
}

demand(code, figure) := {"code": code, "parameters": {"need_estimate_approval": figure}}

test_the_ledger_may_ask_or_not if {
	prep_09({"code": "220104"}, []).reason == "scope"
	prep_09({"code": "130181"}, []).reason == "scope"
	prep_09(demand("440100", {"value": false}), []).reason == "scope"
	prep_09(demand("220104", {"value": true, "document": "某通知"}), []).verdict == "fail"
	bare := prep_09(demand("220104", {"value": true}), [paper("budget_approval", "2025-01-15")])
	testing.places(bare) == {"/region/parameters/need_estimate_approval/document": {}}
}
