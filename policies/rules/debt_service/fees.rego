# What issuing and redeeming the bonds costs beside their interest.
package rules.debt_service

import data.lib.facts
import data.lib.params

# METADATA
# title: 发行登记兑付费用
# description: 投资中须列示大于零的发行费用。还本付息表列有兑付费用的,各还本付息年度均须列示,并给出按参考费率计算的数额供核对;费率各地不一,不作判断。
# custom:
#   code: SB-FEE-01
#   severity: info
#   lists: [special_bond]
#   basis:
#     - {source: LOCAL-PRACTICE, clause: 发行费用, confidence: secondary}
#     - {source: SYS-PRACTICE, clause: 兑付费用, confidence: secondary}
#   title_en: Issue, registration and redemption fees
#   description_en: The investment shows an issue fee above zero. Where the debt-service table shows redemption fees it does so for every year that pays, and the amount at the reference rate is given for comparison; rates differ, so none is enforced.
#   values:
#     actual: {kind: money, zh: 列示费用, en: fees stated}
#     reference: {kind: money, zh: 按参考费率计算, en: at the reference rate}
#   messages:
#     fail: {zh: "投资中的发行费用为 {actual},请核对是否漏列", en: "the issue fee in the investment is {actual}: check whether it was left out"}
#   remedy: 补列发行费用
#   remedy_en: Add the fees
applies["SB-FEE-01"] := true

needs["SB-FEE-01"] contains "/investment/issue_fee"

needs["SB-FEE-01"] contains "/debt_service/*/principal"

needs["SB-FEE-01"] contains "/debt_service/*/interest"

needs["SB-FEE-01"] contains facts.element("/debt_service/*/redemption_fee", i) if {
	states_redemption_fee
	some i, row in input.debt_service
	row.principal + row.interest > 0
	not is_number(object.get(row, "redemption_fee", null))
}

states_redemption_fee if {
	some row in input.debt_service
	is_number(row.redemption_fee)
}

findings["SB-FEE-01"] contains {
	"pointer": "/investment/issue_fee",
	"ok": input.investment.issue_fee > 0,
	"values": {"actual": input.investment.issue_fee},
}

# Shown, never judged.
findings["SB-FEE-01"] contains {
	"pointer": "/debt_service",
	"ok": true,
	"values": {"actual": actual, "reference": floor((service * rate) / 1000000)},
} if {
	states_redemption_fee
	actual := sum([object.get(row, "redemption_fee", 0) | some row in input.debt_service])
	service := sum([paid | some row in input.debt_service; paid := row.principal + row.interest])
	rate := params.at(data.params.redemption_fee_rate, input.judged_on)
}
