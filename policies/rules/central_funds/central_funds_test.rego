package central_funds_test

import data.lib.testing

messages(answer) := {finding.message | some finding in answer.findings}

central := {"type": "central_budget", "amount": 2000000, "status": "applied"}

bond := {"type": "special_bond", "amount": 3000000, "status": "applied"}

own := {"type": "enterprise_own", "id": "own", "amount": 1000000, "status": "confirmed", "evidence": "capital_verification"}

cb_018(total, sources) := testing.judge("CB-018", {
	"investment": {"total": total},
	"applications": [{"list": "special_bond"}, {"list": "central_budget"}],
	"funding": {"sources": array.concat([central, bond], sources)},
})

test_local_money_is_secured if {
	cb_018(6000000, [own]).verdict == "pass"
	cb_018(6010000, [own]).verdict == "pass"
	answer := cb_018(6010001, [own])
	answer.severity == "block"
	testing.places(answer) == {"/funding/sources": {
		"total": 6010001, "central": 2000000, "pending": 3000000,
		"expected": 1010001, "actual": 1000000, "gap": 10001,
	}}
}

test_money_that_is_not_confirmed if {
	answer := cb_018(6000000, [object.union(own, {"status": "planned"})])
	answer.severity == "block"
	testing.places(answer)["/funding/sources/2/status"] == {"source": "own", "amount": 1000000}
	testing.places(answer)["/funding/sources"].gap == 1000000
	cb_018(6000000, [object.remove(own, ["evidence"])]).missing == {"/funding/sources/2/evidence"}
	cb_018(6000000, [object.remove(own, ["status"])]).missing == {"/funding/sources/2/status"}
	testing.judge("CB-018", {}).missing == {"/investment/total", "/funding/sources"}
	alone := testing.judge("CB-018", {"investment": {"total": 5000000}, "funding": {"sources": [central, object.union(bond, {"evidence": "other"})]}})
	object.keys(testing.places(alone)) == {"/funding/sources", "/funding/sources/1/status"}
}

cb_019(amount) := testing.judge("CB-019", {
	"investment": {"total": 3000},
	"project": {"year_investment": 1000},
	"applications": [{"list": "special_bond", "amount": 900}, {"list": "central_budget", "amount": amount}],
	"funding": {"sources": [{"type": "central_budget", "amount": 1000}, {"type": "enterprise_own"}]},
})

test_the_request_fits_the_year if {
	cb_019(350).verdict == "pass"
	answer := cb_019(351)
	answer.severity == "warn"
	testing.places(answer) == {"/applications/1/amount": {
		"actual": 351, "planned": 1000, "share": 33333333,
		"tolerance": 5, "most": 350, "gap": 1,
	}}
	testing.judge("CB-019", {}).missing == {"/applications/0", "/project/year_investment", "/investment/total", "/funding/sources"}
	rows := {"applications": [{"list": "central_budget"}], "funding": {"sources": [{"type": "central_budget"}]}}
	testing.judge("CB-019", rows).missing == {"/applications/0/amount", "/project/year_investment", "/investment/total", "/funding/sources/0/amount"}
}

cb_020(targets) := testing.judge("CB-020", {"performance": {"targets": targets}})

target(dimension) := {"dimension": dimension, "value": 1}

test_quantified_targets if {
	every output in ["PD-01", "PD-02", "PD-03"] {
		every benefit in ["PD-05", "PD-06", "PD-07", "PD-08"] {
			cb_020([target(output), target(benefit), target("PD-04")]).verdict == "pass"
		}
	}
	answer := cb_020([target("PD-01"), target("PD-09"), target("PD-04")])
	answer.severity == "warn"
	testing.places(answer) == {"/performance/targets": {"kind": "效益", "kind_en": "benefit", "codes": ["PD-05", "PD-06", "PD-07", "PD-08"], "actual": 0}}
	cb_020([target("PD-01"), target("PD-05"), {"dimension": "PD-04"}]).missing == {"/performance/targets/2/value"}
	cb_020([target("PD-01"), target("PD-05"), {"dimension": "PD-04"}, target("PD-04")]).verdict == "pass"
	testing.judge("CB-020", {}).missing == {"/performance/targets"}
	cb_020([{"value": 1}]).missing == {"/performance/targets/0/dimension"}
}

cb_021(owner) := testing.judge("CB-021", {"project": {"owner": owner}})

test_blacklists if {
	cb_021({"blacklisted": false}).verdict == "pass"
	cb_021({"blacklisted": false, "blacklists": []}).verdict == "pass"
	every list in ["wage_arrears", "safety", "dishonest"] {
		answer := cb_021({"blacklisted": true, "blacklists": [list]})
		answer.severity == "block"
		testing.places(answer) == {"/project/owner/blacklists": {"blacklist": list}}
	}
	cb_021({"blacklisted": false, "blacklists": ["safety"]}).severity == "block"
	unnamed := cb_021({"blacklisted": true})
	unnamed.severity == "block"
	messages(unnamed) == {"unnamed"}
	cb_021({}).missing == {"/project/owner/blacklisted"}
}
