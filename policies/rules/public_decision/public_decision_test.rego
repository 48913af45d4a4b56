package public_decision_test

import data.lib.testing

full := {"consult_days": 30, "expert": true, "risk": true, "legality_days": 7, "meeting": "2025-03-10"}

gi_022(decision) := testing.judge("GI-022", {"project": {"major_decision": true}, "decision": object.union(full, decision)})

test_each_step_is_taken_and_lasts if {
	gi_022({}).verdict == "pass"
	testing.places(gi_022({"consult_days": 29})) == {"/decision/consult_days": {"actual": 29, "limit": 30, "gap": 1}}
	testing.places(gi_022({"legality_days": 6})) == {"/decision/legality_days": {"actual": 6, "limit": 7, "gap": 1}}
	every change in [{"expert": false}, {"risk": false}, {"meeting": "2025-03-11"}] {
		gi_022(change).severity == "warn"
	}
}

test_only_a_major_decision_is_asked if {
	testing.judge("GI-022", {}).verdict == "not_applicable"
	testing.judge("GI-022", {"project": {"major_decision": false}, "decision": full}).verdict == "not_applicable"
	testing.judge("GI-022", {"decision": {"expert": false}}).missing == {
		"/decision/consult_days", "/decision/risk",
		"/decision/legality_days", "/decision/meeting",
	}
}
