package completion_test

import data.lib.testing

finished := {
	"usable_date": "2024-09-30", "accepted_date": "2024-10-20", "accounts_date": "2024-12-30",
	"filing_date": "2024-11-04", "surplus_fiscal": 0,
}

judge(code, project, completion) := testing.judge(code, {
	"project": object.union({"status": "completed", "schedule": {"actual_start": "2023-05-08"}}, project),
	"completion": object.union(finished, completion),
	"documents": [{"type": "quality_supervision", "date": "2023-05-08", "status": "done"}],
})

test_acceptance_comes_before_the_accounts if {
	judge("GI-014", {}, {}).verdict == "pass"
	answer := judge("GI-014", {}, {"accounts_date": "2024-10-19"})
	answer.severity == "warn"
	testing.places(answer)["/completion/accounts_date"].gap == 1
	judge("GI-014", {}, {"accepted_date": "2025-03-11", "accounts_date": "2025-03-12"}).severity == "warn"
	testing.judge("GI-014", {"project": {"status": "completed"}}).missing == {"/completion/accepted_date", "/completion/usable_date"}
	judge("GI-014", {"status": "under_construction"}, {}).verdict == "not_applicable"
}

test_money_left_over_goes_back if {
	judge("GI-015", {}, {}).verdict == "pass"
	judge("GI-015", {}, {"surplus_fiscal": 1}).severity == "warn"
	judge("GI-015", {}, {"surplus_fiscal": 1, "return_doc": "示库缴〔2025〕3号"}).verdict == "pass"
	judge("GI-015", {}, {"surplus_fiscal": 1, "usable_date": "2024-12-10"}).verdict == "pass"
	judge("GI-015", {}, {"surplus_fiscal": 1, "usable_date": "2024-12-09"}).verdict == "fail"
	judge("GI-015", {"status": "new"}, {}).verdict == "not_applicable"
}

longer := {"extension_reason": "征地补偿未结清"}

test_accounts_have_their_time if {
	judge("GI-028", {}, {}).verdict == "pass"
	judge("GI-028", {}, {"accounts_date": "2024-12-31"}).severity == "warn"
	judge("GI-028", {}, object.union(longer, {"accounts_date": "2024-12-31"})).missing == {"/project/size"}
	judge("GI-028", {"size": "small_medium"}, object.union(longer, {"accounts_date": "2025-02-28"})).verdict == "pass"
	judge("GI-028", {"size": "small_medium"}, object.union(longer, {"accounts_date": "2025-03-01"})).verdict == "fail"
	judge("GI-028", {"size": "large"}, object.union(longer, {"accounts_date": "2025-03-01"})).verdict == "pass"
	judge("GI-028", {}, {"usable_date": "2024-12-10"}).verdict == "pass"
	judge("GI-028", {"status": "new"}, {}).verdict == "not_applicable"
	testing.judge("GI-028", {"project": {"status": "completed"}, "completion": {"usable_date": "2024-12-09"}}).missing == {"/completion/accounts_date"}
}

test_supervision_comes_first_and_filing_follows if {
	judge("GI-029", {}, {}).verdict == "pass"
	testing.places(judge("GI-029", {}, {"filing_date": "2024-11-05"}))["/completion/filing_date"] == {
		"accepted": "2024-10-20", "actual": "2024-11-05",
		"days": 16, "limit": 15,
	}
	judge("GI-029", {"schedule": {"actual_start": "2023-05-07"}}, {}).severity == "warn"
	judge("GI-029", {"status": "under_construction"}, {"filing_date": "2024-11-05"}).verdict == "pass"
	testing.judge("GI-029", {"project": {"status": "new"}}).verdict == "not_applicable"
	asked := testing.judge("GI-029", {"project": {"status": "completed"}, "completion": {"accepted_date": "2025-02-22"}})
	asked.missing == {"/completion/filing_date", "/documents", "/project/schedule/actual_start"}
}

squeezed(contract) := testing.judge("GI-029", {
	"project": {"status": "under_construction", "schedule": {"actual_start": "2023-05-08"}},
	"documents": [{"type": "construction_permit", "date": "2023-05-08", "status": "done"}],
	"contracts": [contract],
})

test_no_contract_is_squeezed if {
	squeezed({"period_days": 720, "reasonable_days": 720}).verdict == "pass"
	answer := squeezed({"period_days": 719, "reasonable_days": 720})
	answer.severity == "warn"
	testing.places(answer) == {"/contracts/0/period_days": {"contract": "1", "period": 719, "reasonable": 720, "gap": 1}}
	squeezed({"period_days": 719}).missing == {"/contracts/0/reasonable_days"}
	squeezed({"reasonable_days": 720}).missing == {"/contracts/0/period_days"}
	squeezed({}).verdict == "pass"
}
