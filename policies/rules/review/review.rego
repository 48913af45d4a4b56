# METADATA
# scope: package
# title: 审核与申报
# description: 审核路径、申报批次和续发绿色通道合乎地区身份,地区没有被暂停,问题已经整改。
# schemas:
#   - input: schema.facts
package rules.review

import data.lib.facts
import data.lib.negative
import data.lib.params
import data.lib.province

# Whether the region reviews and issues by itself: its ledger speaks first, then the
# row of the table that names it most closely. Undefined where neither says.
status := {"pilot": input.region.pilot, "confidence": "text"} if {
	is_boolean(input.region.pilot)
} else := {"pilot": row.value, "confidence": row.confidence} if {
	row := province.closest(data.params.pilot_regions)
	is_boolean(row.value)
}

default pilot := false

pilot := status.pilot

# METADATA
# title: 审核路径
# description: 自审自发试点地区的项目由省级审定,按试点发行过的须有省级政府批准文号;其余地区的项目经省级审核后报中央复核。试点身份不明的,提示向省里核实。
# custom:
#   code: SB-REVIEW-01
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第三部分(自审自发试点), confidence: text}
#     - {source: MOF-2026-PILOT, clause: 新增试点地区, confidence: secondary, from: "2026-04-01"}
#   title_en: Correct review path
#   description_en: In a pilot region of self-review the province settles the project, and what was issued under the pilot has the number of the provincial approval; elsewhere the project goes to the centre after provincial review. Where the status is not known, the province is to be asked.
#   values:
#     actual: {kind: code, zh: 填报的审核路径, en: path as stated}
#     expected: {kind: code, zh: 应为, en: expected}
#     year: {kind: year, zh: 发行年度, en: year of issue}
#   messages:
#     fail: {zh: "所在地区不是自审自发试点,审核路径应为{expected},填报为{actual}", en: "the region is no pilot of self-review, so the path should be {expected}, but {actual} is stated"}
#     pilot: {zh: "所在地区是自审自发试点,审核路径应为{expected},填报为{actual}", en: "the region is a pilot of self-review, so the path should be {expected}, but {actual} is stated"}
#     approval: {zh: "{year} 年的批次按自审自发试点发行,没有填写省级政府批准文号", en: "the tranche of {year} was issued under the pilot of self-review, and the number of the provincial approval is not stated"}
#     unknown: {zh: "不知道所在地区是不是自审自发试点,无法核对审核路径,请向省里核实并填入地区台账", en: "whether the region is a pilot of self-review is not known, so the path cannot be checked: ask the province and state it in the region ledger"}
#   remedy: 按试点或非试点口径改正审核路径,补填省级政府批准文号
#   remedy_en: Correct the path to match pilot or non-pilot status, and state the number of the provincial approval
applies["SB-REVIEW-01"] := true

needs["SB-REVIEW-01"] contains "/review/path" if status

needs["SB-REVIEW-01"] contains "/bond/tranches/*/year" if pilot

path[true] := {"message": "pilot", "expected": "provincial"}

path[false] := {"message": "fail", "expected": "provincial_then_central"}

# A status known from a news flash alone does not block.
findings["SB-REVIEW-01"] contains {
	"pointer": "/review/path",
	"ok": input.review.path == path[pilot].expected,
	"message": path[pilot].message,
	"severity": object.get({"text": "block"}, status.confidence, "warn"),
	"values": {"actual": input.review.path, "expected": path[pilot].expected},
}

# A new project has no approval yet; a tranche whose year is over had one.
findings["SB-REVIEW-01"] contains {
	"pointer": "/review/approval_doc",
	"ok": object.get(input, ["review", "approval_doc"], "") != "",
	"message": "approval",
	"severity": "warn",
	"values": {"year": min(years_under_pilot)},
} if {
	pilot
	count(years_under_pilot) > 0
}

findings["SB-REVIEW-01"] contains {
	"pointer": "/region/pilot",
	"ok": false,
	"message": "unknown",
	"severity": "warn",
	"values": {},
} if {
	not status
}

years_under_pilot := {tranche.year |
	some tranche in input.bond.tranches
	tranche.year < facts.year_of(input.judged_on)
	sprintf("%d-01-01", [tranche.year]) >= pilot_since
}

pilot_since := min({row.from |
	some row in data.params.pilot_regions.values
	row.value == true
	startswith(input.region.code, row.region)
})

# METADATA
# title: 申报批次
# description: 非试点地区的项目须在计划发行季度对应的申报批次截止以前申报。
# custom:
#   code: SB-REVIEW-02
#   severity: info
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第三部分(常态化申报), confidence: secondary}
#   title_en: Filing window
#   description_en: Outside the pilot a project is filed before the window closes that belongs to its planned quarter of issue.
#   values:
#     actual: {kind: date, zh: 申报日期, en: filed on}
#     limit: {kind: date, zh: 截止(不含当日), en: closes before}
#     gap: {kind: days, zh: 晚, en: days late}
#     year: {kind: year, zh: 申报年度, en: year applied for}
#     quarter: {kind: count, zh: 计划发行季度, en: planned quarter}
#   messages:
#     fail: {zh: "计划在 {year} 年第 {quarter} 季度发行,应在 {limit} 前申报,申报日期为 {actual},晚 {gap}", en: "issue is planned for quarter {quarter} of {year}, for which filing closes before {limit}; filed on {actual}, {gap} late"}
#   remedy: 调整申报批次
#   remedy_en: Move to the next window
applies["SB-REVIEW-02"] := facts.negate(pilot)

needs["SB-REVIEW-02"] contains "/submitted_on"

needs["SB-REVIEW-02"] contains "/bond/plan_quarter"

needs["SB-REVIEW-02"] contains "/applications"

needs["SB-REVIEW-02"] contains pointer if some pointer in facts.application_owed("special_bond")

needs["SB-REVIEW-02"] contains pointer if {
	some pointer in facts.unstated("/applications/*/year", facts.applications_for("special_bond"))
}

findings["SB-REVIEW-02"] contains {
	"pointer": "/submitted_on",
	"ok": input.submitted_on < limit,
	"values": {
		"actual": input.submitted_on, "limit": limit, "year": year, "quarter": window.quarter,
		"gap": facts.days_between(limit, input.submitted_on) + 1,
	},
} if {
	some window in params.in_force(data.params.filing_windows, input.judged_on)
	window.quarter == input.bond.plan_quarter
	year := min({application.year | some application in facts.applications_for("special_bond")})
	limit := sprintf("%d-%s", [year - window.years_before, window.closes])
}

# METADATA
# title: 在建续发绿色通道
# description: 走绿色通道续发的,须是已发行过债券的在建项目,已发行和计划发行合计在已审核的债券总额以内,在以前年度清单之内,地区的绿色通道没有暂停,且没有负面清单问题。
# custom:
#   code: SB-GREEN-01
#   severity: block
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第三部分(在建续发绿色通道), confidence: secondary}
#     - {source: GB-2024-52, clause: 第六部分(问责), confidence: text}
#   title_en: Green channel for continued issue
#   description_en: A project that continues through the green channel is under construction and holds bonds already, stays with all tranches within the bond total reviewed, stands on a list of earlier years, lies in a region whose channel is not suspended, and has no trouble with the negative list.
#   values:
#     state: {kind: code, zh: 建设状态, en: status}
#     issued: {kind: money, zh: 已发行, en: issued}
#     actual: {kind: money, zh: 各批次合计, en: all tranches}
#     limit: {kind: money, zh: 已审核债券总额, en: bond total reviewed}
#     gap: {kind: money, zh: 超出, en: excess}
#     rule: {kind: text, zh: 负面清单规则, en: rule of the negative list}
#   messages:
#     fail: {zh: "已发行和计划发行合计 {actual},超过已审核债券总额 {limit},超出 {gap}", en: "all tranches come to {actual}, above the bond total reviewed of {limit}: {gap} more"}
#     status: {zh: "建设状态为{state},绿色通道只用于在建项目", en: "the project is {state}; the green channel is for works under construction"}
#     issued: {zh: "没有已经发行的批次,不属于续发", en: "no tranche has been issued yet, so this is no continued issue"}
#     list: {zh: "没有填写以前年度清单文号,不能证明项目已经审核", en: "the document of the earlier list is not stated, so that nothing shows that the project was reviewed"}
#     suspended: {zh: "所在地区的绿色通道已被暂停", en: "the green channel of the region is suspended"}
#     negative: {zh: "负面清单规则 {rule} 没有通过,不能走绿色通道", en: "rule {rule} of the negative list is not passed, which closes the green channel"}
#   remedy: 不符合条件的按新项目重新申报
#   remedy_en: Otherwise file as a new project
applies["SB-GREEN-01"] := object.get(input.project, "green_channel", false)

needs["SB-GREEN-01"] contains "/project/status"

needs["SB-GREEN-01"] contains "/bond/tranches/*/amount"

needs["SB-GREEN-01"] contains "/review/approved_bond_total"

needs["SB-GREEN-01"] contains "/region/green_channel_suspended"

needs["SB-GREEN-01"] contains pattern if some pattern in negative.needs

findings["SB-GREEN-01"] contains {
	"pointer": "/project/status",
	"ok": input.project.status == "under_construction",
	"message": "status",
	"values": {"state": input.project.status},
}

findings["SB-GREEN-01"] contains {
	"pointer": "/bond/tranches",
	"ok": issued > 0,
	"message": "issued",
	"values": {"issued": issued},
} if {
	issued := sum([tranche.amount |
		some tranche in input.bond.tranches
		tranche.issue_date <= input.judged_on
	])
}

findings["SB-GREEN-01"] contains {
	"pointer": "/bond/tranches",
	"ok": actual <= limit,
	"values": object.union({"actual": actual, "limit": limit}, facts.distance(actual, limit)),
} if {
	actual := sum([tranche.amount | some tranche in input.bond.tranches])
	limit := input.review.approved_bond_total
}

findings["SB-GREEN-01"] contains {
	"pointer": "/review/prior_list_document",
	"ok": object.get(input, ["review", "prior_list_document"], "") != "",
	"message": "list",
	"values": {},
}

findings["SB-GREEN-01"] contains {
	"pointer": "/region/green_channel_suspended",
	"ok": facts.negate(input.region.green_channel_suspended),
	"message": "suspended",
	"values": {},
}

# What only warns there only warns here, and what only informs there is no trouble.
findings["SB-GREEN-01"] contains {
	"pointer": "/project/green_channel",
	"ok": true in {
		verdict.verdict in {"pass", "not_applicable"},
		object.get(verdict, "severity", "block") == "info",
	},
	"message": "negative",
	"severity": object.get(verdict, "severity", "block"),
	"values": {"rule": code},
} if {
	some code, verdict in negative.verdicts
}

# METADATA
# title: 问题整改与暂停
# description: 所在地区没有被暂停申报,审计、督查发现的每个问题都已销号,或者正在整改并有日期。
# custom:
#   code: SB-PEN-01
#   severity: warn
#   lists: [special_bond]
#   from: "2024-12-25"
#   basis:
#     - {source: GB-2024-52, clause: 第六部分(问责), confidence: text}
#   title_en: Open findings and suspensions
#   description_en: The region is not suspended from filing, and each finding of an audit or supervision is closed, or is being put right by a stated date.
#   values:
#     issue: {kind: text, zh: 问题, en: finding}
#   messages:
#     fail: {zh: "问题「{issue}」未整改,没有销号,也没有整改安排", en: "the finding \"{issue}\" is open: neither closed nor being put right"}
#     undated: {zh: "问题「{issue}」整改中,没有写明整改日期", en: "the finding \"{issue}\" is being put right, by no stated date"}
#     suspended: {zh: "所在地区已被暂停申报专项债券", en: "the region is suspended from filing for special bonds"}
#   remedy: 先整改销号再申报
#   remedy_en: Close the findings before filing
applies["SB-PEN-01"] := true

needs["SB-PEN-01"] contains "/region/suspended"

needs["SB-PEN-01"] contains "/findings"

needs["SB-PEN-01"] contains "/findings/*/status" if count(input.findings) > 0

findings["SB-PEN-01"] contains {
	"pointer": "/region/suspended",
	"ok": facts.negate(input.region.suspended),
	"message": "suspended",
	"values": {},
}

findings["SB-PEN-01"] contains {
	"pointer": sprintf("/findings/%d/status", [i]),
	"ok": issue.status == "closed",
	"values": {"issue": named(i, issue)},
} if {
	some i, issue in input.findings
	issue.status != "rectifying"
}

findings["SB-PEN-01"] contains {
	"pointer": sprintf("/findings/%d/date", [i]),
	"ok": object.get(issue, "date", "") != "",
	"message": "undated",
	"values": {"issue": named(i, issue)},
} if {
	some i, issue in input.findings
	issue.status == "rectifying"
}

named(i, issue) := object.get(issue, "text", sprintf("%d", [i + 1]))
