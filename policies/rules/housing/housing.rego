# METADATA
# scope: package
# title: 收购存量商品房
# description: 以专项债券收购的存量商品房用作保障性住房。
# schemas:
#   - input: schema.facts
package rules.housing

import data.lib.facts

# METADATA
# title: 收购存量商品房用途
# description: 收购存量商品房的项目,房屋须用作保障性住房,并附已办结的收购主体文件和收购价格文件。
# custom:
#   code: SB-HOUS-01
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第一部分(一), confidence: text}
#   title_en: Stock housing is bought only for affordable housing
#   description_en: Stock housing that is bought becomes affordable housing, and finished documents on the buyer and on the price are attached.
#   values:
#     actual: {kind: code, zh: 房屋用途, en: end use}
#     type: {kind: code, zh: 文件, en: document}
#   messages:
#     fail: {zh: "收购的存量商品房用途为「{actual}」,须用作保障性住房", en: "the stock housing is bought for {actual}, not for affordable housing"}
#     document: {zh: "没有已办结的{type}", en: "there is no finished document: {type}"}
#   remedy: 明确用作保障性住房,补附收购主体和价格文件
#   remedy_en: State the affordable-housing use and attach the documents on buyer and price
applies["SB-HOUS-01"] := input.project.category == "purchase_stock_housing"

needs["SB-HOUS-01"] contains "/project/category"

needs["SB-HOUS-01"] contains "/project/end_use"

needs["SB-HOUS-01"] contains "/documents"

needs["SB-HOUS-01"] contains facts.element("/documents/*/status", i) if {
	some type in purchase_documents
	count(facts.done_documents_of({type})) == 0
	some i, _ in facts.unclear_documents_of({type})
}

purchase_documents := {"purchase_buyer", "purchase_price"}

findings["SB-HOUS-01"] contains {
	"pointer": "/project/end_use",
	"ok": actual == "affordable_housing",
	"values": {"actual": actual},
} if {
	actual := input.project.end_use
}

findings["SB-HOUS-01"] contains {
	"pointer": facts.place_of({type}),
	"ok": count(facts.done_documents_of({type})) > 0,
	"message": "document",
	"values": {"type": type},
} if {
	some type in purchase_documents
}
