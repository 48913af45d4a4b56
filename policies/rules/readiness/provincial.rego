# What a province asks beyond the national formalities.
package rules.readiness

import data.lib.province

# METADATA
# title: 初步设计概算
# description: 省里要求发行前完成初步设计概算审批的,附件中须有已办结的初设概算批复;台账中的省级要求须有依据文件。
# custom:
#   code: SB-PREP-09
#   severity: info
#   lists: [special_bond]
#   from: "2022-05-01"
#   basis:
#     - {source: GD-2022-05, clause: 初步设计概算, confidence: text}
#   title_en: Approved initial-design estimate
#   description_en: Where the province asks for it before the issue, a finished approval of the initial-design estimate is attached; a demand stated in the region ledger rests on a document.
#   values: {}
#   messages:
#     fail: {zh: "省里要求发行前完成初步设计概算审批,附件中没有已办结的初设概算批复", en: "the province asks for an approved initial-design estimate before the issue, and no finished one is attached"}
#     document: {zh: "地区台账所列初设概算批复要求没有依据文件", en: "the demand for an approved estimate in the region ledger names no document"}
#   remedy: 完成初设概算批复
#   remedy_en: Get the estimate approved
applies["SB-PREP-09"] := true in {estimate_asked.value | estimate_asked}

needs["SB-PREP-09"] contains "/documents"

needs["SB-PREP-09"] contains pointer if {
	not is_held(estimate)
	some pointer in statuses(estimate)
}

estimate := {"budget_approval"}

estimate_asked := province.setting("need_estimate_approval", data.params.estimate_approval_required)

findings["SB-PREP-09"] contains object.union(presence(estimate), {"confidence": estimate_asked.confidence})

findings["SB-PREP-09"] contains {
	"pointer": "/region/parameters/need_estimate_approval/document",
	"ok": estimate_asked.documented,
	"message": "document",
	"values": {},
} if {
	estimate_asked.local
}
