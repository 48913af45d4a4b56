package lib.facts_test

import data.lib.facts

test_documents_of if {
	doc := {"documents": [{"type": "eia_approval"}, {"type": "other"}]}
	[i | some i, _ in facts.documents_of({"eia_approval"})] == [0] with input as doc
	facts.has_document({"other"}) with input as doc
	facts.has_document({"land_preview"}) == false with input as doc
}

test_applications_for if {
	doc := {"applications": [{"list": "special_bond"}, {"list": "treasury_bond", "year": 2025}]}
	[i | some i, _ in facts.applications_for("treasury_bond")] == [1] with input as doc
}

test_sources_of if {
	doc := {"funding": {"sources": [{"type": "bank_loan"}, {"type": "special_bond"}]}}
	[i | some i, _ in facts.sources_of({"special_bond"})] == [1] with input as doc
}

test_negate if {
	facts.negate(true) == false
	facts.negate(false) == true
}

test_within if {
	facts.within(10, 13, 3)
	facts.within(13, 10, 3)
	facts.within(10, 14, 3) == false
}

test_years if {
	facts.year_of("2025-03-10") == 2025
	facts.end_of_year(2025) == "2025-12-31"
}

test_years_after if {
	facts.years_after("2025-03-10", 20) == "2045-03-10"
	facts.years_after("2025-03-10", 0) == "2025-03-10"
	facts.years_after("2024-02-29", 4) == "2028-02-29"
	facts.years_after("2024-02-29", 5) == "2029-02-28"
	facts.years_after("2096-02-29", 4) == "2100-02-28"
	facts.years_after("1996-02-29", 4) == "2000-02-29"
	facts.years_after("2025-02-28", 3) == "2028-02-28"
}

test_months_after if {
	facts.months_after("2025-03-10", 12) == "2026-03-10"
	facts.months_after("2025-11-30", 3) == "2026-02-28"
	facts.months_after("2023-11-30", 3) == "2024-02-29"
	facts.months_after("2025-01-31", 1) == "2025-02-28"
	facts.months_after("2025-11-15", 1) == "2025-12-15"
	facts.months_after("2025-12-31", 0) == "2025-12-31"
}

test_millionths if {
	facts.millionths(1, 3) == 333333
	facts.millionths(2, 1) == 2000000
	facts.millionths(-1, 3) == -333334
	facts.millionths(0, 7) == 0
}

test_element if {
	facts.element("/funding/sources/*/evidence", 3) == "/funding/sources/3/evidence"
}

test_has_market_financing if {
	facts.has_market_financing == false with input as {}
	facts.has_market_financing == false with input as {"market": {"total": 0}, "debt_service": [{"market_principal": 0}]}
	facts.has_market_financing with input as {"market": {"total": 1}}
	facts.has_market_financing with input as {"market": {"government_guarantee": false}}
	facts.has_market_financing with input as {"debt_service": [{"market_principal": 1}]}
	facts.has_market_financing with input as {"debt_service": [{"market_interest": -1}]}
	facts.has_market_financing with input as {"funding": {"sources": [{"type": "bank_loan"}]}}
	facts.has_market_financing == false with input as {"funding": {"sources": [{"type": "bank_loan", "amount": 0}, {"type": "local_budget", "amount": 1}]}}
}

test_last_year_paid if {
	rows := [{"year": 2030, "principal": 1}, {"year": 2032, "interest": 1}, {"year": 2031, "market_principal": 1}, {"year": 2040, "principal": 0}]
	facts.last_year_paid({"principal", "market_principal"}) == 2031 with input as {"debt_service": rows}
	facts.last_year_paid({"principal", "interest"}) == 2032 with input as {"debt_service": rows}
	not facts.last_year_paid({"market_interest"}) with input as {"debt_service": rows}
}

test_documented_support if {
	line := {"year": 2030, "type": "fiscal_subsidy", "amount": 1, "document": "某函"}
	lines := [line, object.remove(line, ["year"]), object.remove(line, ["type"]), object.remove(line, ["amount"]), object.remove(line, ["document"])]
	facts.documented_support == [line] with input as {"balance_plan": lines}
	facts.documented_support == [] with input as {}
}

figures := {"/region/debt/special_balance", "/region/debt/special_limit"}

test_figures_of_one_ledger if {
	doc := {"region": {"stated_in": {"/debt/special_balance": "220100", "/debt/special_limit": "220100"}}}
	facts.ledger("/region/debt/special_limit") == "220100" with input as doc
	facts.level(figures) == "220100" with input as doc
	facts.apart(figures) == set() with input as doc
}

test_figures_of_two_ledgers if {
	doc := {"region": {"stated_in": {"/debt/special_balance": "220104", "/debt/special_limit": "220100"}}}
	not facts.level(figures) with input as doc
	facts.apart(figures) == {"/region/debt/special_limit/220104"} with input as doc
}

test_figures_that_are_not_stated if {
	doc := {"region": {"stated_in": {"/debt/special_balance": "220104"}}}
	not facts.level(figures) with input as doc
	facts.apart(figures) == set() with input as doc
	not facts.level(figures) with input as {}
}

test_bond_years if {
	applications := [{"list": "special_bond", "year": 2026}, {"list": "special_bond"}, {"list": "central_budget", "year": 2027}]
	facts.bond_years == {2026} with input as {"judged_on": "2025-03-10", "applications": applications}
	facts.bond_years == {2025} with input as {"judged_on": "2025-03-10", "applications": [{"list": "central_budget", "year": 2027}]}
}

test_done_documents if {
	rows := [
		{"type": "eia_approval", "status": "done"},
		{"type": "eia_approval", "number": "1", "date": "2025-01-01"},
		{"type": "eia_approval", "number": "1"},
		{"type": "eia_approval", "date": "2025-01-01"},
		{"type": "eia_approval", "number": "1", "date": "2025-01-01", "status": "pending"},
		{"type": "other", "status": "done"},
	]
	object.keys(facts.done_documents_of({"eia_approval"})) == {0, 1} with input as {"documents": rows}
	object.keys(facts.unclear_documents_of({"eia_approval"})) == {2, 3} with input as {"documents": rows}
	facts.done_documents_of({"eia_approval"}) == {} with input as {}
}

test_standing_documents if {
	rows := [{"status": "done"}, {}, {"status": "pending"}, {"status": "deferred"}, {"status": "not_required"}]
	object.keys(facts.standing_documents) == {0, 1} with input as {"documents": rows}
	facts.standing_documents == {} with input as {}
}

test_place_of if {
	facts.place_of({"eia_approval"}) == "/documents" with input as {"documents": [{"type": "other"}]}
	facts.place_of({"eia_approval"}) == "/documents" with input as {}
	rows := [{"type": "other"}, {"type": "eia_approval"}, {"type": "eia_approval"}]
	facts.place_of({"eia_approval"}) == "/documents/1/status" with input as {"documents": rows}
}

test_best_of_several if {
	good := {"ok": true, "pointer": "/a"}
	bad := {"ok": false, "pointer": "/b"}
	worse := {"ok": false, "pointer": "/c"}
	facts.best({0: {bad, worse}, 2: {good, bad}, 5: {worse}}) == {good, bad}
	facts.best({0: {bad}, 2: {good}}) == {good}
	not facts.best({})
	facts.settled({0: {bad}, 2: {good}})
	not facts.settled({0: {bad, good}})
	not facts.settled({})
}

test_days_between if {
	facts.days_between("2025-03-10", "2025-03-10") == 0
	facts.days_between("2025-02-28", "2025-03-01") == 1
	facts.days_between("2024-02-28", "2024-03-01") == 2
	facts.days_between("2024-12-31", "2025-01-01") == 1
	facts.days_between("2025-03-10", "2024-03-10") == -365
	facts.days_between("2000-02-28", "2000-03-01") == 2
	facts.days_between("1900-02-28", "1900-03-01") == 1
	facts.days_between("1970-01-01", "9999-12-31") == 2932896
}

test_in_jilin if {
	facts.in_jilin == true with input as {"project": {"region": "220104"}}
	facts.in_jilin == false with input as {"project": {"region": "210122"}}
}

test_unstated if {
	rows := [{"list": "central_budget", "special": "a"}, {"list": "central_budget", "fully_awarded": false}, {"list": "special_bond"}]
	doc := {"applications": rows}
	facts.unstated("/applications/*/special", facts.applications_for("central_budget")) == {"/applications/1/special"} with input as doc
	facts.unstated("/applications/*/fully_awarded", facts.applications_for("central_budget")) == {"/applications/0/fully_awarded"} with input as doc
}

test_application_owed if {
	facts.application_owed("special_bond") == {"/applications/0"} with input as {}
	facts.application_owed("treasury_bond") == {"/applications/1"} with input as {"applications": [{"list": "special_bond"}]}
	facts.application_owed("special_bond") == set() with input as {"applications": [{"list": "special_bond"}]}
}

test_distance if {
	facts.distance(3, 3) == {"room": 0}
	facts.distance(3, 5) == {"room": 2}
	facts.distance(5, 3) == {"gap": 2}
}

test_province_of if {
	facts.province_of("220104") == "220000"
	facts.province_of("220000") == "220000"
}

test_months_after if {
	facts.months_after("2025-01-15", 3) == "2025-04-15"
	facts.months_after("2025-01-15", 0) == "2025-01-15"
	facts.months_after("2024-12-31", 1) == "2025-01-31"
	facts.months_after("2024-11-30", 3) == "2025-02-28"
	facts.months_after("2023-11-30", 3) == "2024-02-29"
	facts.months_after("2025-01-31", 3) == "2025-04-30"
	facts.months_after("2025-11-08", 14) == "2027-01-08"
	facts.months_after("2025-03-31", -1) == "2025-02-28"
}

test_months_between if {
	facts.months_between("2025-01-15", "2025-01-15") == 0
	facts.months_between("2025-01-15", "2025-04-14") == 2
	facts.months_between("2025-01-15", "2025-04-15") == 3
	facts.months_between("2024-11-30", "2025-02-27") == 2
	facts.months_between("2024-11-30", "2025-02-28") == 3
	facts.months_between("2023-11-30", "2024-02-28") == 2
	facts.months_between("2025-02-28", "2025-03-27") == 0
	facts.months_between("2025-02-28", "2025-03-28") == 1
	facts.months_between("2024-12-31", "2025-12-30") == 11
	facts.months_between("2024-12-31", "2025-12-31") == 12
	facts.months_between("2025-01-15", "2025-01-14") == -1
}

test_says_something if {
	facts.says_something("见实施方案第三章") with input.judged_on as "2025-03-10"
	facts.says_something("待补充") == false with input.judged_on as "2025-03-10"
}

test_works_have_begun_once_their_start_is_stated if {
	facts.begun with input as {"project": {"status": "new", "schedule": {"actual_start": "2024-05-08"}}}
	facts.begun with input as {"project": {"status": "completed"}}
	facts.begun == false with input as {"project": {"status": "new"}}
	not facts.begun with input as {"project": {"schedule": {}}}
}

test_what_the_start_lacks if {
	facts.start_owed == {"/project/status"} with input as {}
	facts.start_owed == {"/project/status"} with input as {"project": {"status": "new"}}
	facts.start_owed == {"/project/status", "/project/schedule/actual_start"} with input as {"project": {"status": "under_construction"}}
	facts.start_owed == set() with input as {"project": {"schedule": {"actual_start": "2024-05-08"}}}
}

test_months_end_on_the_last_day_where_there_is_no_such_day if {
	facts.months_after("2024-04-22", 3) == "2024-07-22"
	facts.months_after("2024-10-15", 3) == "2025-01-15"
	facts.months_after("2024-12-31", 2) == "2025-02-28"
	facts.months_after("2023-11-30", 3) == "2024-02-29"
	facts.months_after("2024-03-31", 9) == "2024-12-31"
	facts.months_after("2024-01-31", 3) == "2024-04-30"
	facts.months_after("2024-05-05", 0) == "2024-05-05"
}

test_in_hand_in_jilin if {
	every status, answer in {"new": true, "under_construction": true, "completed": false} {
		facts.in_hand_in_jilin == answer with input as {"project": {"region": "220104", "status": status}}
	}
	facts.in_hand_in_jilin == false with input as {"project": {"region": "210122"}}
	not facts.in_hand_in_jilin with input as {"project": {"region": "220104"}}
}

test_written if {
	day := {"judged_on": "2025-03-10"}
	facts.written({"unit": "住建局"}, "unit") with input as day
	facts.written({"unit": "无"}, "unit") == false with input as day
	facts.written({"unit": null}, "unit") == false with input as day
	facts.written({}, "unit") == false with input as day
}

test_weekdays_between if {
	facts.weekdays_between("2024-01-01", "2024-01-01") == 0
	facts.weekdays_between("2024-01-01", "2024-01-05") == 4
	facts.weekdays_between("2024-01-01", "2024-01-06") == 4
	facts.weekdays_between("2024-01-01", "2024-01-07") == 4
	facts.weekdays_between("2024-01-01", "2024-01-08") == 5
	facts.weekdays_between("2024-01-08", "2024-01-01") == -5
	facts.weekdays_between("2023-12-30", "2024-02-29") == 44
}

test_requests if {
	applications := [{"list": "special_bond"}, {"list": "central_budget"}]
	asked := facts.requests with input as {"applications": applications, "lists": ["central_budget"]}
	object.keys(asked) == {1}
}

test_items_of if {
	items := [{"code": "a"}, {"code": "b"}, {"code": "a", "amount": 1}]
	tied := facts.items_of({"content_item": "a"}) with input.investment.items as items
	object.keys(tied) == {0, 2}
}
