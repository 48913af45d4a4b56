package disclosure_test

import data.lib.testing

all_items := ["project_overview", "yearly_investment", "funding_sources", "income_balance", "potential_risk", "third_party_assessment", "bond_terms"]

disc_01(document) := testing.judge("SB-DISC-01", document)

test_every_item_is_disclosed if {
	disc_01({"disclosure": {"items": all_items}}).verdict == "pass"
	every item in all_items {
		answer := disc_01({"disclosure": {"items": [other | some other in all_items; other != item]}})
		answer.severity == "warn"
		testing.places(answer) == {"/disclosure/items": {"item": item}}
	}
}

test_disclosure_is_asked_once_an_issue_is_near if {
	disc_01({}).reason == "scope"
	disc_01({"bond": {"tranches": [{"issue_date": "2025-03-10"}, {"year": 2026}]}}).reason == "scope"
	disc_01({"bond": {"tranches": [{"issue_date": "2025-03-11"}]}}).missing == {"/disclosure/items"}
	disc_01({"disclosure": {}}).missing == {"/disclosure/items"}
}

assessment := {"type": "financial_assessment", "issuer": "甲所", "licence": "1", "signers": ["王某"]}

opinion := {"type": "legal_opinion", "issuer": "乙所", "licence": "2", "signers": ["赵某"]}

disc_02(documents) := testing.judge("SB-DISC-02", {"documents": documents})

test_the_firms_are_two if {
	disc_02([assessment, opinion]).verdict == "pass"
	answer := disc_02([assessment, object.union(opinion, {"issuer": "甲所"})])
	answer.severity == "warn"
	testing.places(answer) == {"/documents/1/issuer": {"type": "legal_opinion", "issuer": "甲所", "other": "financial_assessment"}}
}

test_the_firms_are_named if {
	every field in ["issuer", "licence", "signers"] {
		disc_02([assessment, object.remove(opinion, [field])]).missing == {sprintf("/documents/1/%s", [field])}
	}
	answer := disc_02([object.union(assessment, {"signers": []}), opinion])
	testing.places(answer) == {"/documents/0/signers": {"type": "financial_assessment", "issuer": "甲所"}}
}

test_both_reports_are_there if {
	testing.places(disc_02([assessment])) == {"/documents": {"type": "legal_opinion"}}
	testing.places(disc_02([assessment, object.union(opinion, {"status": "pending"})])) == {"/documents/1/status": {"type": "legal_opinion"}}
	disc_02(null).missing == {"/documents"}
}
