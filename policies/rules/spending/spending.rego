# METADATA
# scope: package
# title: 支出与闲置
# description: 已发行债券的资金按进度支出,专户专账管理,按工程进度和实施方案支付。
# schemas:
#   - input: schema.facts
package rules.spending

import data.lib.facts
import data.lib.params
import data.lib.province

# Tranches of new money that have been issued. One that does not say when has been
# once its money has come or gone, or its year is over.
issued := {i: tranche |
	some i, tranche in input.bond.tranches
	object.get(tranche, "kind", "new") != "refinancing"
	has_been_issued(tranche)
}

has_been_issued(tranche) if tranche.issue_date <= input.judged_on

has_been_issued(tranche) if {
	not tranche.issue_date
	some fact in ["received", "paid"]
	tranche[fact] > 0
}

has_been_issued(tranche) if {
	not tranche.issue_date
	tranche.year < facts.year_of(input.judged_on)
}

begun := count(issued) > 0 if is_array(input.bond.tranches)

issue_needs contains "/bond/tranches"

issue_needs contains pointer if some pointer in facts.unstated("/bond/tranches/*/issue_date", issued)

name(i, tranche) := object.get(tranche, "id", sprintf("%d", [i + 1]))

place(i, fact) := sprintf("/bond/tranches/%d/%s", [i, fact])

# Money held back counts as settled once it is said why it is.
kept(tranche) := object.get(tranche, "retention", 0) if is_string(tranche.retention_reason)

else := 0

unspent(tranche) := (tranche.received - tranche.paid) - kept(tranche)

# Without its document a local figure is somebody's opinion.
documented(parameter) := {
	"pointer": sprintf("/region/parameters/%s/document", [parameter]),
	"ok": object.get(figure, "document", "") != "",
	"message": "document",
	"values": {},
} if {
	figure := province.stated(parameter)
}

local := province.stated("spending_steps")

# Shares are in millionths of a percentage point.
full := 100 * 1000000

steps := [{"months": step.months, "share": step.paid_pct} | some step in local.value] if local

steps := [{"months": step.months, "share": step.value * 1000000} |
	some step in params.in_force(data.params.spending_steps, input.judged_on)
] if {
	not local
}

# What the steps weigh where the project lies: a reference outside their province.
weight := "warn" if local

weight := province.closest(data.params.spending_steps_weight).value if not local

stop := province.closest(data.params.no_spending_months)

elapsed(tranche) := facts.months_between(tranche.issue_date, input.judged_on)

# Tranches that a step, or the stop of further issues, has come up for.
due[i] := tranche if {
	some i, tranche in issued
	elapsed(tranche) >= stop.value
}

due[i] := tranche if {
	some i, tranche in issued
	some step in steps
	elapsed(tranche) >= step.months
}

# The share that is to be paid by now.
asked(tranche) := max({step.share |
	some step in steps
	elapsed(tranche) >= step.months
	is_subject(tranche)
} | {0})

is_subject(_) if local

is_subject(tranche) if {
	year := facts.year_of(tranche.issue_date)
	amounts := [other.amount | some other in issued; facts.year_of(other.issue_date) == year]
	sum(amounts) > params.at(data.params.spending_threshold, input.judged_on)
}

# Money that never arrived is not spent either: its progress is that of the amount.
base(tranche) := tranche.received if tranche.received > 0

base(tranche) := tranche.amount if tranche.received == 0

settled(tranche) := tranche.paid + kept(tranche) if asked(tranche) == full

settled(tranche) := tranche.paid if asked(tranche) < full

# METADATA
# title: 支出进度
# description: 已发行债券发行后满规定月数的,支出占到位资金的比例应达到所在省的要求;本省没有要求的参照山西口径。全额支出的一档可以扣除写明原因的依约保留金额。
# custom:
#   code: SB-PROG-01
#   severity: warn
#   lists: [special_bond]
#   from: "2022-03-01"
#   basis:
#     - {source: SX-2022-5, clause: 第一部分, confidence: text}
#     - {source: SX-2022-5, clause: 预警处理, confidence: text}
#     - {source: GD-2022-05, clause: 三个月未支出, confidence: text, from: "2022-05-01"}
#     - {source: MOF-2021-12-21, clause: 支出进度预警, confidence: secondary}
#   title_en: Spending progress
#   description_en: Once the months laid down have gone by since the issue, the share of the money received that is paid reaches what the province asks; where it asks nothing, the steps of Shanxi are a reference. In the last step money that a contract holds back, with its reason, counts as paid.
#   values:
#     tranche: {kind: text, zh: 批次, en: tranche}
#     months: {kind: months, zh: 发行已满, en: since issue}
#     actual: {kind: percent, zh: 支出进度, en: share paid}
#     limit: {kind: percent, zh: 应达到, en: share asked for}
#     paid: {kind: money, zh: 已支付, en: paid}
#     base: {kind: money, zh: 到位资金, en: received}
#     kept: {kind: money, zh: 依约保留, en: held back}
#     gap: {kind: money, zh: 还差, en: short}
#     room: {kind: money, zh: 超过要求, en: beyond what is asked}
#     stop: {kind: months, zh: 暂停后续发行的界限, en: further issues stop after}
#   messages:
#     fail: {zh: "批次 {tranche} 发行已满 {months},已支付 {paid},支出进度 {actual},应达到 {limit},还差 {gap}", en: "tranche {tranche} was issued {months} ago; {paid} is paid, which is {actual} where {limit} is asked for: {gap} short"}
#     reference: {zh: "批次 {tranche} 发行已满 {months},已支付 {paid},支出进度 {actual},参照外省口径应达到 {limit},还差 {gap};本省要求以省里文件为准", en: "tranche {tranche} was issued {months} ago; {paid} is paid, which is {actual} where another province, taken as a reference, asks for {limit}: {gap} short; the documents of the project's own province decide"}
#     idle: {zh: "批次 {tranche} 发行已满 {months} 仍没有支出;满 {stop} 没有支出的,暂停该项目后续发行", en: "tranche {tranche} was issued {months} ago and nothing is paid: after {stop} without spending further issues for the project stop"}
#     document: {zh: "地区台账所列支出进度要求没有依据文件", en: "the spending steps in the region ledger name no document"}
#   remedy: 加快支付或申请调整用途
#   remedy_en: Speed up payment or apply to change the use
applies["SB-PROG-01"] := begun

needs["SB-PROG-01"] contains pointer if some pointer in issue_needs

needs["SB-PROG-01"] contains pointer if some pointer in facts.unstated("/bond/tranches/*/amount", issued)

needs["SB-PROG-01"] contains pointer if {
	some pattern in ["/bond/tranches/*/received", "/bond/tranches/*/paid"]
	some pointer in facts.unstated(pattern, due)
}

findings["SB-PROG-01"] contains {
	"pointer": place(i, "paid"),
	"ok": (settled(tranche) * full) >= (base(tranche) * asked(tranche)),
	"severity": weight,
	"message": {"warn": "fail", "info": "reference"}[weight],
	"values": measured(i, tranche),
} if {
	some i, tranche in due
}

measured(i, tranche) := object.union(facts.distance(required, settled(tranche)), {
	"tranche": name(i, tranche),
	"months": elapsed(tranche),
	"actual": facts.millionths(settled(tranche) * 100, base(tranche)),
	"limit": asked(tranche),
	"paid": tranche.paid,
	"base": base(tranche),
	"kept": kept(tranche),
}) if {
	product := base(tranche) * asked(tranche)
	required := (product + ((full - (product % full)) % full)) / full
}

findings["SB-PROG-01"] contains {
	"pointer": place(i, "issue_date"),
	"ok": true,
	"values": {"tranche": name(i, tranche), "months": elapsed(tranche)},
} if {
	some i, tranche in issued
	not due[i]
}

findings["SB-PROG-01"] contains {
	"pointer": place(i, "paid"),
	"ok": tranche.paid > 0,
	"confidence": stop.confidence,
	"message": "idle",
	"values": {"tranche": name(i, tranche), "months": elapsed(tranche), "stop": stop.value},
} if {
	some i, tranche in due
	elapsed(tranche) >= stop.value
}

findings["SB-PROG-01"] contains documented("spending_steps")

idle_months := params.at(data.params.idle_months, input.judged_on)

old[i] := tranche if {
	some i, tranche in issued
	facts.months_after(tranche.issue_date, idle_months) < input.judged_on
}

# METADATA
# title: 超期未支出
# description: 发行超过规定月数的债券,资金没有支出或者没有支出完又没有写明原因的依约保留金额的,应当收回或者调整用途。
# custom:
#   code: SB-PROG-02
#   severity: warn
#   lists: [special_bond]
#   from: "2022-01-01"
#   basis:
#     - {source: MOF-2021-12-21, clause: 超一年未支出, confidence: secondary}
#     - {source: SX-2022-5, clause: 预警处理, confidence: text, from: "2022-03-01"}
#   title_en: Unspent for too long
#   description_en: Bond money that is not spent at all once the months laid down have gone by, or not in full and without a stated reason for what is held back, is to be given back or put to another use.
#   values:
#     tranche: {kind: text, zh: 批次, en: tranche}
#     issued: {kind: date, zh: 发行日期, en: issued on}
#     limit: {kind: months, zh: 期限, en: allowed}
#     received: {kind: money, zh: 已到位, en: received}
#     paid: {kind: money, zh: 已支付, en: paid}
#     kept: {kind: money, zh: 依约保留, en: held back}
#     gap: {kind: money, zh: 未支出, en: unspent}
#   messages:
#     fail: {zh: "批次 {tranche} 于 {issued} 发行,超过 {limit},到位 {received},没有支出", en: "tranche {tranche} was issued on {issued}, more than {limit} ago; {received} was received and nothing is paid"}
#     short: {zh: "批次 {tranche} 于 {issued} 发行,超过 {limit},到位 {received},已支付 {paid},写明原因的依约保留金额 {kept},还有 {gap} 未支出", en: "tranche {tranche} was issued on {issued}, more than {limit} ago; of {received} received, {paid} is paid and {kept} is held back for a stated reason: {gap} is unspent"}
#   remedy: 按程序调整用于其他项目
#   remedy_en: Change the use by procedure
applies["SB-PROG-02"] := begun

needs["SB-PROG-02"] contains pointer if some pointer in issue_needs

needs["SB-PROG-02"] contains pointer if {
	some pattern in ["/bond/tranches/*/received", "/bond/tranches/*/paid"]
	some pointer in facts.unstated(pattern, old)
}

findings["SB-PROG-02"] contains {
	"pointer": place(i, "issue_date"),
	"ok": true,
	"values": {"tranche": name(i, tranche), "issued": tranche.issue_date, "limit": idle_months},
} if {
	some i, tranche in issued
	not old[i]
}

findings["SB-PROG-02"] contains {
	"pointer": place(i, "paid"),
	"ok": false,
	"values": left(i, tranche),
} if {
	some i, tranche in old
	tranche.paid == 0
}

findings["SB-PROG-02"] contains {
	"pointer": place(i, "paid"),
	"ok": unspent(tranche) <= 0,
	"message": "short",
	"values": left(i, tranche),
} if {
	some i, tranche in old
	tranche.paid > 0
}

left(i, tranche) := {
	"tranche": name(i, tranche), "issued": tranche.issue_date, "limit": idle_months,
	"received": tranche.received, "paid": tranche.paid, "kept": kept(tranche), "gap": unspent(tranche),
}

deadline := province.stated("spend_deadline").value

# Tranches of the year of the deadline that were issued before it and had to be spent by now.
overdue[i] := tranche if {
	deadline < input.judged_on
	some i, tranche in issued
	tranche.issue_date <= deadline
	facts.year_of(tranche.issue_date) == facts.year_of(deadline)
}

# METADATA
# title: 当年支出期限
# description: 地区台账给出当年支出期限的,当年发行的债券应在期限前支出完,并写明期限的依据文件。
# custom:
#   code: SB-PROG-03
#   severity: info
#   lists: [special_bond]
#   from: "2022-09-01"
#   until: "2023-01-01"
#   basis:
#     - {source: MEDIA-2022-08, clause: 10月底前使用, confidence: secondary}
#   title_en: Deadline of the year
#   description_en: Where the region ledger sets a last day for spending, bonds issued in that year are spent by then, and the day rests on a document.
#   values:
#     tranche: {kind: text, zh: 批次, en: tranche}
#     deadline: {kind: date, zh: 支出期限, en: last day}
#     received: {kind: money, zh: 已到位, en: received}
#     paid: {kind: money, zh: 已支付, en: paid}
#     kept: {kind: money, zh: 依约保留, en: held back}
#     gap: {kind: money, zh: 未支出, en: unspent}
#   messages:
#     fail: {zh: "批次 {tranche} 应不迟于 {deadline} 支出完,到位 {received},已支付 {paid},还有 {gap} 未支出", en: "tranche {tranche} was to be spent by {deadline}; of {received} received {paid} is paid: {gap} is unspent"}
#     document: {zh: "地区台账所列当年支出期限没有依据文件", en: "the last day for spending in the region ledger names no document"}
#   remedy: 按当年通知核对期限,加快支出
#   remedy_en: Check the day with the notice of the year and speed up spending
applies["SB-PROG-03"] := begun if deadline

applies["SB-PROG-03"] := false if not deadline

needs["SB-PROG-03"] contains pointer if some pointer in issue_needs

needs["SB-PROG-03"] contains pointer if {
	some pattern in ["/bond/tranches/*/received", "/bond/tranches/*/paid"]
	some pointer in facts.unstated(pattern, overdue)
}

findings["SB-PROG-03"] contains {
	"pointer": place(i, "paid"),
	"ok": unspent(tranche) <= 0,
	"values": {
		"tranche": name(i, tranche), "deadline": deadline, "received": tranche.received,
		"paid": tranche.paid, "kept": kept(tranche), "gap": unspent(tranche),
	},
} if {
	some i, tranche in overdue
}

findings["SB-PROG-03"] contains documented("spend_deadline")
