package construction_test

import data.lib.testing

gi_025(mode, study) := testing.judge("GI-025", {
	"project": {"invest_mode": mode},
	"documents": [object.union({"type": "feasibility_approval", "number": "示发改审〔2024〕88号", "status": "done", "date": "2023-05-01"}, study)],
})

test_studies_follow_the_outline_of_their_day if {
	gi_025("direct", {"outline_version": 2023, "has_debt_section": true}).verdict == "pass"
	old := gi_025("direct", {"outline_version": 2002, "has_debt_section": true})
	old.severity == "warn"
	testing.places(old) == {"/documents/0/outline_version": {"actual": 2002, "expected": 2023, "date": "2023-05-01"}}
	gi_025("direct", {"outline_version": 2023, "has_debt_section": false}).severity == "warn"
	gi_025("direct", {"outline_version": 2002, "has_debt_section": true, "date": "2023-04-30"}).verdict == "not_applicable"
	gi_025("enterprise", {"outline_version": 2002, "has_debt_section": true}).verdict == "not_applicable"
	gi_025("direct", {}).verdict == "not_applicable"
	gi_025("direct", {"has_debt_section": false}).missing == {"/documents/0/outline_version"}
	gi_025("direct", {"outline_version": 2023}).missing == {"/documents/0/has_debt_section"}
	bare := testing.judge("GI-025", {"documents": [{"type": "feasibility_approval", "status": "done", "outline_version": 2023}]})
	bare.missing == {"/project/invest_mode", "/documents/0/date"}
}

gi_047(documents) := testing.judge("GI-047", {"documents": documents})

risk(more) := object.union({"type": "social_risk", "status": "done"}, more)

national := {"type": "feasibility_approval", "status": "done", "level": "ministry"}

test_stability_has_its_chapter_and_its_level if {
	gi_047([risk({"chapter": true, "risk_level": "low"})]).verdict == "pass"
	gi_047([risk({"chapter": false, "risk_level": "low"})]).severity == "warn"
	every level in ["high", "medium"] {
		answer := gi_047([risk({"chapter": true, "risk_level": level})])
		answer.severity == "warn"
		testing.places(answer) == {"/documents/0/risk_level": {"level": level}}
	}
	gi_047([risk({"chapter": true, "risk_level": "high"}), risk({"chapter": true, "risk_level": "low"})]).verdict == "pass"
	gi_047([risk({"chapter": true})]).missing == {"/documents/0/risk_level"}
	gi_047([risk({"risk_level": "low"})]).missing == {"/documents/0/chapter"}
}

test_stability_is_asked_at_the_national_level if {
	gi_047([risk({})]).verdict == "not_applicable"
	gi_047([national, risk({})]).missing == {"/documents/1/chapter", "/documents/1/risk_level"}
	testing.places(gi_047([national])) == {"/documents": {}}
	gi_047([national, {"type": "social_risk"}]).missing == {"/documents/1/status"}
	testing.judge("GI-047", {}).missing == {"/documents"}
}

gi_049(sector, major) := testing.judge("GI-049", {"approvals_plan": {"parallel": true}, "project": {"sector": sector, "major": major}})

test_parallel_approval_has_its_scope if {
	gi_049("water", true).severity == "info"
	gi_049("water", false).verdict == "pass"
	gi_049("livelihood", true).verdict == "pass"
	testing.judge("GI-049", {"approvals_plan": {"parallel": true}}).missing == {"/project/sector"}
	testing.judge("GI-049", {"approvals_plan": {"parallel": true}, "project": {"sector": "energy"}}).missing == {"/project/major"}
	testing.judge("GI-049", {}).verdict == "not_applicable"
}
