package adjustment_test

import data.lib.testing

here := "2305-140106-04-01-772950"

there := "2203-140106-04-01-418226"

# Money that this project passed on to another one.
elsewhere := {
	"project": {"code": here},
	"adjustment": {
		"reason": "AR-1", "evidence": "审〔2025〕1号",
		"bond": {"maturity": "2040-01-01"},
		"from_project": {"field": "FD-07"},
		"to_project": {
			"code": there, "field": "FD-07", "public_welfare": true, "end_of_operation": "2040-01-01",
			"qualified": true, "qualified_document": "财〔2025〕2号", "revenue": 100, "financing": 100,
			"negative_flags": [], "uses": [{"type": "construction"}], "payments": [{"date": "2025-03-01"}],
		},
		"approval": {"level": "province", "date": "2025-03-01"},
		"disclosure": {"date": "2025-03-10", "balance_plan": true, "reports": true},
		"schedule_unchanged": true,
	},
}

codes := {sprintf("SB-ADJ-0%d", [i]) | some i in numbers.range(1, 7)}

judge(code, patches) := testing.judge(code, json.patch(elsewhere, patches))

at(path, value) := {"op": "add", "path": concat("", ["/adjustment", path]), "value": value}

without(path) := {"op": "remove", "path": concat("", ["/adjustment", path])}

fails(code, patches) := {finding.pointer | some finding in answer.findings} if {
	answer := judge(code, patches)
	answer.verdict == "fail"
}

said(code, patches) := {finding.message | some finding in judge(code, patches).findings}

test_all_is_in_order_at_the_borders if {
	every code in codes {
		judge(code, []).verdict == "pass"
		testing.judge(code, {"project": {"code": here}}).verdict == "not_applicable"
		bare := testing.judge(code, {"adjustment": {}})
		bare.verdict == "undetermined"
		count(bare.missing) > 0
	}
}

test_reason_and_evidence if {
	every reason in ["AR-2", "AR-3", "AR-4"] {
		judge("SB-ADJ-01", [at("/reason", reason)]).verdict == "pass"
	}
	fails("SB-ADJ-01", [at("/reason", "AR-5")]) == {"/adjustment/reason"}
	fails("SB-ADJ-01", [at("/evidence", "无")]) == {"/adjustment/evidence"}
}

test_another_project_qualifies if {
	fails("SB-ADJ-02", [at("/to_project/revenue", 99)]) == {"/adjustment/to_project/revenue"}
	every field in ["public_welfare", "qualified"] {
		pointer := sprintf("/to_project/%s", [field])
		fails("SB-ADJ-02", [at(pointer, false)]) == {concat("", ["/adjustment", pointer])}
		judge("SB-ADJ-02", [without(pointer)]).missing == {concat("", ["/adjustment", pointer])}
	}
	said("SB-ADJ-02", [at("/to_project/qualified_document", "待补充")]) == {"document"}
	judge("SB-ADJ-02", [without("/to_project/code")]).missing == {"/adjustment/to_project/code"}
}

test_a_longer_operation if {
	fails("SB-ADJ-03", [at("/bond/maturity", "2040-01-02")]) == {"/adjustment/to_project/end_of_operation"}
	testing.places(judge("SB-ADJ-03", [at("/to_project/end_of_operation", "2039-12-31")]))["/adjustment/to_project/end_of_operation"].gap == 1
}

test_another_field_is_explained if {
	other := at("/to_project/field", "FD-04")
	answer := judge("SB-ADJ-04", [other])
	answer.severity == "warn"
	testing.places(answer) == {"/adjustment/type_change_note": {"from": "FD-07", "to": "FD-04"}}
	judge("SB-ADJ-04", [other, at("/type_change_note", "同类项目均已足额")]).verdict == "pass"
	judge("SB-ADJ-04", [other, at("/type_change_note", "无")]).verdict == "fail"
}

test_nothing_is_paid_before_the_approval if {
	fails("SB-ADJ-05", [at("/to_project/payments/0/date", "2025-02-28")]) == {"/adjustment/to_project/payments/0/date"}
	judge("SB-ADJ-05", [at("/to_project/payments", [])]).verdict == "pass"
	judge("SB-ADJ-05", [without("/to_project/payments")]).missing == {"/adjustment/to_project/payments"}
	judge("SB-ADJ-05", [without("/to_project/payments/0/date")]).missing == {"/adjustment/to_project/payments/0/date"}
}

# The same change seen from the receiving project.
received(payments, patches) := testing.judge("SB-ADJ-05", object.union(
	json.patch(elsewhere, array.concat([at("/to_project/code", here)], patches)),
	{"payments": payments, "bond": {"tranches": [{"id": "T1"}, {"id": "T2"}]}},
))

test_payments_of_other_tranches_do_not_count if {
	early := {"tranche": "T1", "date": "2024-01-01"}
	received([early], []).verdict == "fail"
	received([early], [at("/bond/tranche", "T2")]).verdict == "pass"
	received([object.union(early, {"tranche": "T2"})], [at("/bond/tranche", "T2")]).verdict == "fail"
	received([object.remove(early, ["tranche"])], [at("/bond/tranche", "T2")]).verdict == "fail"
	received([early], [at("/bond/tranche", "T9")]).verdict == "fail"
	received([{"tranche": "T2"}], [at("/bond/tranche", "T2")]).missing == {"/payments/0/date"}
	received([], []).verdict == "pass"
}

test_prohibited_destinations if {
	every use in ["salary", "pension", "unit_operating", "debt_interest", "other_recurrent", "repay_debt", "replace_hidden_debt", "enterprise_subsidy", "commercial_industry"] {
		fails("SB-ADJ-06", [at("/to_project/uses/0/type", use)]) == {"/adjustment/to_project/uses/0/type"}
	}
	fails("SB-ADJ-06", [at("/to_project/negative_flags", ["NL-01"])]) == {"/adjustment/to_project/negative_flags/0"}
	judge("SB-ADJ-06", [at("/to_project/negative_flags", ["NL-02-4"])]).severity == "warn"
	judge("SB-ADJ-06", [at("/to_project/negative_flags", ["其他"])]).severity == "block"
}

test_the_own_package_is_checked_as_well if {
	package_here := {"project": {"negative_flags": ["NL-03"]}, "bond": {"uses": [{"type": "salary"}, {"type": "equipment"}]}}
	answer := testing.judge("SB-ADJ-06", object.union(json.patch(elsewhere, [at("/to_project/code", here)]), package_here))
	{finding.pointer | some finding in answer.findings} == {"/project/negative_flags/0", "/bond/uses/0/type"}
	judge("SB-ADJ-06", [at("/to_project/code", here)]).missing == {"/project/negative_flags", "/bond/uses"}
}

test_approval_and_disclosure if {
	every level in ["plan_city", "prefecture", "county"] {
		fails("SB-ADJ-07", [at("/approval/level", level)]) == {"/adjustment/approval/level"}
	}
	judge("SB-ADJ-07", [at("/approval/date", "2025-03-11")]).severity == "block"
	judge("SB-ADJ-07", [at("/disclosure/date", "2025-03-11")]).severity == "warn"
	said("SB-ADJ-07", [at("/disclosure/balance_plan", false)]) == {"plan"}
	said("SB-ADJ-07", [at("/disclosure/reports", false)]) == {"reports"}
	said("SB-ADJ-07", [at("/schedule_unchanged", false)]) == {"schedule"}
	judge("SB-ADJ-07", [at("/schedule_unchanged", false), at("/schedule_note", "付息日改为6月20日")]).verdict == "pass"
	said("SB-ADJ-07", [at("/schedule_unchanged", false), at("/schedule_note", "待补充")]) == {"schedule"}
}
