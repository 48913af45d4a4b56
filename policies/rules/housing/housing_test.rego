package housing_test

import data.lib.testing

buyer := {"type": "purchase_buyer", "status": "done"}

price := {"type": "purchase_price", "status": "done"}

hous_01(use, documents) := testing.judge("SB-HOUS-01", {
	"project": {"category": "purchase_stock_housing", "end_use": use},
	"documents": documents,
})

test_stock_housing_becomes_affordable_housing if {
	hous_01("affordable_housing", [buyer, price]).verdict == "pass"
	answer := hous_01("other", [buyer, price])
	answer.severity == "block"
	testing.places(answer) == {"/project/end_use": {"actual": "other"}}
	testing.judge("SB-HOUS-01", {"project": {"category": "general"}}).verdict == "not_applicable"
	bare := testing.judge("SB-HOUS-01", {"project": {"category": "purchase_stock_housing"}})
	bare.missing == {"/project/end_use", "/documents"}
}

test_buyer_and_price_are_documented if {
	testing.places(hous_01("affordable_housing", [buyer])) == {"/documents": {"type": "purchase_price"}}
	pending := {"type": "purchase_buyer", "status": "pending"}
	testing.places(hous_01("affordable_housing", [price, pending])) == {"/documents/1/status": {"type": "purchase_buyer"}}
	hous_01("affordable_housing", [{"type": "purchase_buyer"}, price]).missing == {"/documents/0/status"}
}
