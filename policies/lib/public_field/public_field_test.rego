package lib.public_field_test

import data.lib.public_field

at(project) := {"judged_on": "2026-03-01", "project": project}

test_by_sector_or_kind_of_industry if {
	public_field.by_sector with input as at({"sector": "water"})
	public_field.shown with input as at({"sector": "water"})
	not public_field.by_sector with input as at({"sector": "industry"})
	public_field.shown with input as at({"sector": "industry", "industry_type": "public_infrastructure"})
	public_field.shown == false with input as at({"sector": "other", "industry_type": "emerging"})
	not public_field.shown with input as at({"sector": "industry"})
}
