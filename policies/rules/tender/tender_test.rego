package tender_test

import data.lib.testing

owned := {"project": {"owner": {"type": "state_enterprise"}}}

gi_045(tenders, contracts) := testing.judge("GI-045", object.union(owned, {"tender": tenders, "contracts": contracts}))

lot(change) := object.union({"name": "标", "kind": "goods", "value": 200000000, "method": "direct_award"}, change)

small := {"value": 100000000, "mergeable": true}

test_what_reaches_its_threshold_is_tendered_openly if {
	gi_045([lot({"method": "open_tender"})], []).verdict == "pass"
	answer := gi_045([lot({})], [])
	answer.severity == "block"
	testing.places(answer) == {"/tender/0/method": {
		"lot": "标", "type": "goods", "method": "direct_award",
		"actual": 200000000, "limit": 200000000, "gap": 0,
	}}
	gi_045([lot({"value": 199999999})], []).verdict == "pass"
	gi_045([lot({"kind": "service_purchase"})], []).verdict == "not_applicable"
	gi_045([], []).verdict == "not_applicable"
}

test_a_legal_ground_spares_the_open_tender if {
	gi_045([lot({"exemption": "patent"})], []).verdict == "pass"
	gi_045([lot({"exemption": "few_bidders"})], []).verdict == "fail"
	invited := {"method": "invited_tender", "exemption": "few_bidders"}
	gi_045([lot(invited)], []).missing == {"/tender/0/exemption_doc"}
	gi_045([lot(object.union(invited, {"exemption_doc": "核准"}))], []).verdict == "pass"
}

test_mergeable_lots_count_together if {
	answer := gi_045([lot(small), lot(small)], [])
	object.keys(testing.places(answer)) == {"/tender/0/method", "/tender/1/method"}
	{finding.message | some finding in answer.findings} == {"merged"}
	gi_045([lot(small), lot(object.union(small, {"mergeable": false}))], []).verdict == "pass"
	gi_045([lot(small), lot({"value": 100000000})], []).missing == {"/tender/1/mergeable"}
}

bought(change) := object.union({"id": "HT-1", "type": "goods", "amount": 200000000}, change)

test_a_large_contract_has_its_tender if {
	gi_045([lot({"method": "open_tender", "contract": "HT-1"})], [bought({})]).verdict == "pass"
	gi_045([], [bought({})]).missing == {"/tender/0"}
	gi_045([lot({"method": "open_tender"})], [bought({})]).missing == {"/tender/0/contract"}
	gi_045([], [object.remove(bought({}), ["id"])]).missing == {"/contracts/0/id", "/tender/0"}
	gi_045([], [object.remove(bought({}), ["amount"])]).missing == {"/contracts/0/amount", "/tender/0"}
	gi_045([], [bought({"amount": 199999999})]).verdict == "pass"
	gi_045([], [bought({"amount": 100000000}), bought({"id": "HT-2", "amount": 100000000})]).missing == {"/tender/0"}
}

test_what_is_open_in_a_tender_is_asked if {
	gi_045([{}], []).missing == {"/tender/0/kind", "/tender/0/value", "/tender/0/method"}
}

by_private(sources) := testing.judge("GI-045", {
	"project": {"owner": {"type": "private_enterprise"}},
	"investment": {"total": 2000000000},
	"funding": {"sources": sources},
	"tender": [lot({})],
})

test_private_owners_tender_with_public_money if {
	by_private([{"type": "special_bond", "amount": 200000000}]).verdict == "fail"
	by_private([{"type": "special_bond", "amount": 199999999}]).verdict == "not_applicable"
	by_private([{"type": "foreign_loan", "amount": 1}]).verdict == "fail"
	by_private([{"type": "special_bond"}]).missing == {"/funding/sources/0/amount"}
	testing.judge("GI-045", {"tender": [lot({})]}).missing == {"/project/owner/type", "/funding/sources", "/investment/total"}
}

out(change) := object.union(
	lot({
		"method": "open_tender", "approval_date": "2024-09-06", "funds_secured": true, "doc_issue": "2024-09-06",
		"deadline": "2024-09-26", "bid_bond": 4000000, "perf_bond": 10, "contract": "HT-1",
	}),
	change,
)

gi_046(change) := testing.judge("GI-046", {"tender": [out(change)], "contracts": [bought({"amount": 100})]})

test_tendering_waits_for_approval_and_money if {
	gi_046({}).verdict == "pass"
	answer := gi_046({"approval_date": "2024-09-07"})
	answer.severity == "block"
	testing.places(answer) == {"/tender/0/approval_date": {"lot": "标", "approved": "2024-09-07", "issued": "2024-09-06"}}
	testing.places(gi_046({"funds_secured": false})) == {"/tender/0/funds_secured": {"lot": "标"}}
}

test_bidders_have_their_days if {
	testing.places(gi_046({"deadline": "2024-09-25"})) == {"/tender/0/deadline": {
		"lot": "标", "issued": "2024-09-06",
		"days": 19, "least": 20, "short": 1,
	}}
	gi_046({"deadline": "2024-09-25", "value": 199999999, "bid_bond": 0}).verdict == "pass"
	earlier := {"judged_on": "2018-05-31", "tender": [out({"deadline": "2024-09-25", "value": 1, "bid_bond": 0})], "contracts": [bought({"amount": 100})]}
	testing.judge("GI-046", earlier).verdict == "fail"
}

test_bonds_stay_within_their_shares if {
	testing.places(gi_046({"bid_bond": 4000001})) == {"/tender/0/bid_bond": {
		"lot": "标", "actual": 4000001, "amount": 200000000,
		"share": 2, "limit": 4000000, "gap": 1,
	}}
	testing.places(gi_046({"perf_bond": 11})) == {"/tender/0/perf_bond": {
		"lot": "标", "actual": 11, "amount": 100,
		"share": 10, "limit": 10, "gap": 1,
	}}
}

test_only_tenders_that_are_out_are_asked if {
	gi_046({"method": "direct_award"}).verdict == "not_applicable"
	testing.judge("GI-046", {"tender": [lot({"method": "open_tender"})]}).verdict == "not_applicable"
	testing.judge("GI-046", {"tender": [object.remove(out({}), ["deadline"])], "contracts": [bought({})]}).missing == {"/tender/0/deadline"}
	testing.judge("GI-046", {"tender": [object.remove(out({}), ["contract"])]}).missing == {"/tender/0/contract", "/contracts/0"}
	testing.judge("GI-046", {"tender": [out({})], "contracts": [{"id": "HT-1"}]}).missing == {"/contracts/0/amount"}
	testing.judge("GI-046", {"tender": [object.remove(out({}), ["contract", "perf_bond"])]}).verdict == "pass"
}
