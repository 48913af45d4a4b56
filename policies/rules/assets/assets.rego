# METADATA
# scope: package
# title: 项目资产
# description: 债券资金形成的资产有台账、与债券对应,不为别人的债务抵押担保。只问已发行债券的项目。
# schemas:
#   - input: schema.facts
package rules.assets

import data.lib.facts
import data.lib.params

# A tranche is issued when its day has come or its money has arrived.
issued contains i if {
	some i, tranche in input.bond.tranches
	tranche.issue_date <= input.judged_on
}

issued contains i if {
	some i, tranche in input.bond.tranches
	tranche.received > 0
}

is_issued := count(issued) > 0 if count(input.bond.tranches) > 0

# A works under way or done whose tranche of an earlier year says neither may have
# issued it all the same.
unclear contains i if {
	some i, tranche in input.bond.tranches
	tranche.year < facts.year_of(input.judged_on)
	not tranche.issue_date
	not is_number(object.get(tranche, "received", null))
	object.get(input, ["project", "status"], "under_construction") != "new"
}

# METADATA
# title: 项目资产台账
# description: 已发行债券的项目须有资产台账,每项资产写明权属单位、资产类别、账面价值和对应债券,对应债券金额合计等于已发行金额,差额须在容差之内。
# custom:
#   code: SB-ASSET-01
#   severity: warn
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第五部分(资产管理), confidence: secondary}
#   title_en: Asset ledger
#   description_en: A project with issued bonds has a ledger of its assets, each with owner, class, book value and linked bonds, and the linked amounts add up to what was issued, within the tolerance.
#   values:
#     actual: {kind: money, zh: 台账对应债券合计, en: linked in the ledger}
#     expected: {kind: money, zh: 已发行债券, en: bonds issued}
#     gap: {kind: money, zh: 差额, en: difference}
#   messages:
#     fail: {zh: "资产台账对应债券合计 {actual},已发行债券 {expected},差额 {gap}", en: "the asset ledger links {actual} of bonds, {expected} has been issued: a difference of {gap}"}
#   remedy: 建立资产台账并与债券对应
#   remedy_en: Keep a ledger matched to the bonds
applies["SB-ASSET-01"] := is_issued if count(unclear) == 0

needs["SB-ASSET-01"] contains "/bond/tranches/*/year"

needs["SB-ASSET-01"] contains "/bond/tranches/*/amount"

needs["SB-ASSET-01"] contains facts.element("/bond/tranches/*/received", i) if some i in unclear

needs["SB-ASSET-01"] contains "/asset/ledger/*/owner"

needs["SB-ASSET-01"] contains "/asset/ledger/*/class"

needs["SB-ASSET-01"] contains "/asset/ledger/*/book_value"

needs["SB-ASSET-01"] contains "/asset/ledger/*/linked_bond/*/code"

needs["SB-ASSET-01"] contains "/asset/ledger/*/linked_bond/*/amount"

findings["SB-ASSET-01"] contains {
	"pointer": "/asset/ledger",
	"ok": facts.within(actual, expected, params.at(data.params.sum_tolerance, input.judged_on)),
	"values": {"actual": actual, "expected": expected, "gap": actual - expected},
} if {
	actual := sum([link.amount | some asset in input.asset.ledger; some link in asset.linked_bond])
	expected := sum([input.bond.tranches[i].amount | some i in issued])
}

# METADATA
# title: 资产不得违规抵押担保
# description: 已发行债券的项目,其资产除为本项目的市场化融资担保外,不得为其他债务抵押担保。要求正文未见,只作提示。
# custom:
#   code: SB-ASSET-02
#   severity: warn
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第五部分(资产抵押担保), confidence: background}
#     - {source: GB-2024-52, clause: 第五部分(资产管理), confidence: secondary}
#   title_en: Assets not pledged for other financing
#   description_en: The assets of a project with issued bonds secure no debt but the market financing of the project itself. The wording was not seen, so this is a warning.
#   values:
#     asset: {kind: text, zh: 资产, en: asset}
#     beneficiary: {kind: text, zh: 权利人, en: beneficiary}
#     secures: {kind: code, zh: 担保债务, en: debt secured}
#   messages:
#     fail: {zh: "{asset}抵押担保给{beneficiary},担保的债务为{secures},不是本项目的市场化融资", en: "{asset} is pledged to {beneficiary} and secures {secures}, not the market financing of this project"}
#     none: {zh: "{asset}抵押担保给{beneficiary},称为{secures}担保,但项目没有市场化融资", en: "{asset} is pledged to {beneficiary} and is said to secure {secures}, but the project has no market financing"}
#   remedy: 解除违规抵押担保
#   remedy_en: Release the encumbrance
applies["SB-ASSET-02"] := is_issued if count(unclear) == 0

needs["SB-ASSET-02"] contains "/bond/tranches/*/year"

needs["SB-ASSET-02"] contains facts.element("/bond/tranches/*/received", i) if some i in unclear

needs["SB-ASSET-02"] contains "/asset/encumbrances"

needs["SB-ASSET-02"] contains fact if {
	count(input.asset.encumbrances) > 0
	some fact in ["/asset/encumbrances/*/asset", "/asset/encumbrances/*/beneficiary", "/asset/encumbrances/*/secures"]
}

findings["SB-ASSET-02"] contains {"pointer": "/asset/encumbrances", "ok": true, "values": {}} if {
	count(input.asset.encumbrances) == 0
}

findings["SB-ASSET-02"] contains {
	"pointer": sprintf("/asset/encumbrances/%d", [i]),
	"ok": objection == "",
	"message": objection,
	"values": {"asset": pledge.asset, "beneficiary": pledge.beneficiary, "secures": pledge.secures},
} if {
	some i, pledge in input.asset.encumbrances
	objection := objection_to(pledge)
}

objection_to(pledge) := "fail" if {
	pledge.secures != "project_market_financing"
} else := "none" if {
	not facts.has_market_financing
} else := ""
