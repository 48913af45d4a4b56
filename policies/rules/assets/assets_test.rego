package assets_test

import data.lib.testing

issued := {"year": 2024, "amount": 30000, "issue_date": "2025-03-10"}

planned := {"year": 2026, "amount": 50000}

line(amount) := {
	"owner": "甲公司", "class": "在建工程", "book_value": 1,
	"linked_bond": [{"code": "1", "amount": amount}, {"code": "2", "amount": 10000}],
}

project(tranches, asset) := {
	"project": {"status": "under_construction"},
	"bond": {"tranches": tranches},
	"market": {"total": 1},
	"asset": asset,
}

asset_01(tranches, lines) := testing.judge("SB-ASSET-01", project(tranches, {"ledger": lines}))

test_the_ledger_adds_up_to_the_bonds_issued if {
	asset_01([issued, planned], [line(10000)]).verdict == "pass"
	answer := asset_01([issued, planned], [line(9999)])
	answer.severity == "warn"
	testing.places(answer) == {"/asset/ledger": {"actual": 19999, "expected": 30000, "gap": -10001}}
	asset_01([issued, planned], [line(10000), line(10001)]).verdict == "fail"
}

test_only_issued_bonds_ask_for_a_ledger if {
	asset_01([planned], []).reason == "scope"
	asset_01([object.union(issued, {"issue_date": "2025-03-11"})], []).reason == "scope"
	asset_01([object.union(planned, {"received": 0})], []).reason == "scope"
	asset_01([object.union(planned, {"received": 1})], []).missing == {"/asset/ledger"}
	asset_01([], [line(1)]).missing == {"/bond/tranches"}
}

test_an_earlier_year_says_whether_it_was_issued if {
	silent := object.remove(issued, ["issue_date"])
	asset_01([silent], [line(20000)]).missing == {"/bond/tranches/0/received"}
	asset_01([object.union(silent, {"received": 0})], []).reason == "scope"
	asset_01([object.union(silent, {"year": 2025})], []).reason == "scope"
	fresh := object.union(project([silent], {}), {"project": {"status": "new"}})
	testing.judge("SB-ASSET-01", fresh).reason == "scope"
	testing.judge("SB-ASSET-01", object.remove(fresh, ["project"])).verdict == "undetermined"
}

asset_02(pledges, more) := testing.judge("SB-ASSET-02", object.union(project([issued], {"encumbrances": pledges}), more))

pledge(secures) := {"asset": "收费权", "beneficiary": "某银行", "secures": secures}

test_assets_secure_only_the_loan_of_the_project if {
	asset_02([], {}).verdict == "pass"
	asset_02([pledge("project_market_financing")], {}).verdict == "pass"
	answer := asset_02([pledge("project_market_financing"), pledge("other")], {})
	answer.severity == "warn"
	testing.places(answer) == {"/asset/encumbrances/1": pledge("other")}
}

test_a_project_without_a_loan_has_nothing_to_secure if {
	answer := asset_02([pledge("project_market_financing")], {"market": {"total": 0}})
	{finding.message | some finding in answer.findings} == {"none"}
}

test_pledges_are_needed if {
	testing.judge("SB-ASSET-02", project([issued], {})).missing == {"/asset/encumbrances"}
	testing.judge("SB-ASSET-02", project([planned], {})).reason == "scope"
	asset_02([object.remove(pledge("other"), ["secures"])], {}).missing == {"/asset/encumbrances/0/secures"}
	unclear := object.remove(issued, ["issue_date"])
	testing.judge("SB-ASSET-02", project([unclear], {"encumbrances": []})).missing == {"/bond/tranches/0/received"}
}
