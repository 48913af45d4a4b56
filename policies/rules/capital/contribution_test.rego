package capital_test

import data.lib.testing

dedicated := {"bank": "某行", "number": "1", "opened_at": "2025-03-10"}

kept(status, funding) := judge("CR-009", {
	"project": {"status": status},
	"funding": object.union({"sources": [own]}, funding),
})

test_capital_of_a_project_without_legal_person if {
	kept("under_construction", {"own_legal_person": true}).verdict == "pass"
	kept("under_construction", {"own_legal_person": false, "account": {"ledger": true, "dedicated": dedicated}}).verdict == "pass"
	answer := kept("under_construction", {"own_legal_person": false, "account": {"ledger": false, "dedicated": object.union(dedicated, {"opened_at": "2025-03-11"})}})
	answer.severity == "warn"
	testing.places(answer) == {
		"/funding/account/ledger": {},
		"/funding/account/dedicated/opened_at": {"opened": "2025-03-11", "day": "2025-03-10"},
	}
	kept("completed", {"own_legal_person": false}).missing == {
		"/funding/account/ledger",
		"/funding/account/dedicated/bank",
		"/funding/account/dedicated/number",
		"/funding/account/dedicated/opened_at",
	}
}

test_nothing_is_asked_before_money_or_works if {
	kept("new", {}).reason == "scope"
	kept("new", {"sources": [object.union(own, {"received": 0})]}).reason == "scope"
	kept("new", {"sources": [object.union(own, {"received": 1})]}).missing == {"/funding/own_legal_person"}
	begun := {"project": {"status": "new", "physical_progress_pct": 1}, "funding": {"own_legal_person": true}}
	judge("CR-009", begun).verdict == "pass"
	judge("CR-009", {}).missing == {"/project/status", "/funding/own_legal_person"}
}

approval := {"type": "feasibility_approval", "number": "某文", "date": "2024-12-05", "capital_ratio_pct": 20000000, "capital_evidence": "财政预算"}

cr_010(change, absent) := judge("CR-010", {"documents": [object.remove(object.union(approval, change), absent)]})

test_the_approval_states_the_capital if {
	cr_010({}, []).verdict == "pass"
	every fact in ["capital_ratio_pct", "capital_evidence"] {
		answer := cr_010({}, [fact])
		answer.severity == "warn"
		testing.places(answer) == {sprintf("/documents/0/%s", [fact]): {"document": "某文"}}
	}
	cr_010({}, ["date"]).missing == {"/documents/0/date"}
}

test_only_approvals_given_since_are_asked if {
	cr_010({"date": "2019-11-20"}, ["capital_evidence"]).verdict == "fail"
	cr_010({"date": "2019-11-19"}, ["capital_evidence"]).reason == "scope"
	cr_010({"status": "pending"}, ["capital_evidence"]).reason == "scope"
	cr_010({"type": "project_filing"}, ["capital_evidence"]).reason == "scope"
}

cr_012(progress, received) := judge("CR-012", {
	"project": {"status": "under_construction", "physical_progress_pct": progress},
	"funding": {"capital_total": 1000, "sources": [object.union(own, {"received": received})]},
})

test_capital_is_paid_in_with_progress if {
	cr_012(60000000, 550).verdict == "pass"
	answer := cr_012(60000000, 549)
	answer.severity == "warn"
	testing.places(answer) == {"/funding/capital_total": {
		"actual": 54900000, "limit": 55000000, "progress": 60000000, "tolerance": 5,
		"paid": 549, "capital": 1000, "gap": 1,
	}}
	cr_012(60000001, 550).verdict == "fail"
	cr_012(4000000, 0).verdict == "pass"
	cr_012(60000000, null).missing == {"/funding/sources/0/received"}
}

technology := object.union(own, {"id": "know-how", "instrument": "intellectual_property", "appraisal": "某评报字", "amount": 20})

cr_013(source, total) := judge("CR-013", {"funding": {"capital_total": total, "sources": [own, source]}})

test_intangibles_up_to_the_share if {
	cr_013(technology, 100).verdict == "pass"
	answer := cr_013(technology, 99)
	answer.severity == "warn"
	testing.places(answer) == {"/funding/sources": {"actual": 20, "limit": 19, "gap": 1, "capital": 99, "share": 20}}
	high := {"capital_total": 99, "high_tech_basis": "某认定", "sources": [technology]}
	judge("CR-013", {"funding": high}).verdict == "pass"
	cr_013(object.remove(technology, ["amount"]), null).missing == {"/funding/sources/1/amount", "/funding/capital_total"}
}

test_contributions_are_valued if {
	every instrument in ["in_kind", "land_use_right"] {
		goods := object.union(technology, {"instrument": instrument})
		cr_013(goods, 0).verdict == "pass"
		testing.places(cr_013(object.remove(goods, ["appraisal"]), 0)) == {"/funding/sources/1/appraisal": {
			"source": "know-how", "amount": 20, "instrument": instrument,
		}}
	}
}

test_money_is_not_valued if {
	cr_013(object.union(technology, {"instrument": "cash"}), 1).reason == "scope"
	cr_013(object.union(technology, {"as_capital": false}), 1).reason == "scope"
	cr_013({"type": "other", "as_capital": true}, 1).missing == {"/funding/sources/1/instrument"}
	cr_013(object.remove(technology, ["as_capital"]), 1).missing == {"/funding/sources/1/as_capital"}
}
