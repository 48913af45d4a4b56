# METADATA
# scope: package
# title: 竣工与决算
# description: 建成后组织验收并按期备案,按期编报竣工财务决算,结余财政资金缴回国库。
# schemas:
#   - input: schema.facts
package rules.completion

import data.lib.facts
import data.lib.params
import data.lib.permit

completed := input.project.status == "completed"

# The day by which final accounts are due, longer where a reason is given.
accounts_base := facts.months_after(input.completion.usable_date, params.at(data.params.accounts_months, input.judged_on))

reasoned := facts.says_something(object.get(input, ["completion", "extension_reason"], "无"))

accounts_limit := accounts_base if {
	not reasoned
} else := facts.months_after(accounts_base, row.months) if {
	some row in params.in_force(data.params.accounts_extension_months, input.judged_on)
	row.size == input.project.size
}

accounts_limit_asked := {"/completion/usable_date"} | {pointer | reasoned; some pointer in {"/project/size"}}

# Before that day nobody asks what stands in them.
accounts_due := input.judged_on > accounts_limit

accounts_asked := accounts_limit_asked | {pointer | accounts_due; some pointer in {"/completion/accounts_date"}}

# METADATA
# title: 竣工验收与决算
# description: 已完工的项目须组织竣工验收,并在验收合格后编报竣工财务决算;决算期限未到的不问决算。
# custom:
#   code: GI-014
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第二十五条, confidence: text}
#   title_en: Completion acceptance and final accounts
#   description_en: A completed project has its acceptance and, after it, its final accounts; accounts are not asked for before they are due.
#   values:
#     accepted: {kind: date, zh: 验收合格日期, en: accepted on}
#     accounts: {kind: date, zh: 决算编报日期, en: accounts filed on}
#     day: {kind: date, zh: 核查日, en: day of judging}
#     gap: {kind: days, zh: 相差, en: days apart}
#   messages:
#     fail: {zh: "填报已完工,验收合格日期 {accepted} 晚于核查日 {day}", en: "the project is stated to be completed, and its acceptance on {accepted} is after the day of judging ({day})"}
#     order: {zh: "决算编报日期 {accounts} 早于验收合格日期 {accepted},早 {gap}", en: "the final accounts of {accounts} are {gap} before the acceptance on {accepted}"}
#   remedy: 组织验收并编报决算
#   remedy_en: Hold the acceptance and file the accounts
applies["GI-014"] := completed

needs["GI-014"] contains "/project/status"

needs["GI-014"] contains pointer if {
	completed
	some pointer in ({"/completion/accepted_date"} | accounts_asked)
}

findings["GI-014"] contains {
	"pointer": "/completion/accepted_date",
	"ok": input.completion.accepted_date <= input.judged_on,
	"values": {"accepted": input.completion.accepted_date, "day": input.judged_on},
}

findings["GI-014"] contains {
	"pointer": "/completion/accounts_date",
	"ok": accounts >= accepted,
	"message": "order",
	"values": {"accepted": accepted, "accounts": accounts, "gap": abs(facts.days_between(accounts, accepted))},
} if {
	accounts_due
	accepted := input.completion.accepted_date
	accounts := input.completion.accounts_date
}

# METADATA
# title: 结余财政资金缴回
# description: 已完工的项目在决算期限届满后,结余的财政资金须缴回国库并有凭证。
# custom:
#   code: GI-015
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-07-01"
#   basis:
#     - {source: SC-712, clause: 第二十五条, confidence: text}
#   title_en: Unspent fiscal money returned
#   description_en: Once the final accounts of a completed project are due, fiscal money left over is returned to the treasury, with a voucher.
#   values:
#     actual: {kind: money, zh: 结余财政资金, en: fiscal money left}
#     limit: {kind: date, zh: 决算期限, en: accounts due by}
#   messages:
#     fail: {zh: "结余财政资金 {actual},没有缴回凭证", en: "{actual} of fiscal money is left, and no voucher shows its return"}
#   remedy: 结余缴回国库
#   remedy_en: Return the surplus to the treasury
applies["GI-015"] := completed

needs["GI-015"] contains "/project/status"

needs["GI-015"] contains pointer if {
	completed
	some pointer in accounts_limit_asked
}

needs["GI-015"] contains "/completion/surplus_fiscal" if {
	completed
	accounts_due
}

findings["GI-015"] contains {
	"pointer": "/completion/return_doc",
	"ok": true in {surplus == 0, facts.says_something(object.get(input.completion, "return_doc", "无"))},
	"values": {"actual": surplus, "limit": accounts_limit},
} if {
	accounts_due
	surplus := input.completion.surplus_fiscal
}

findings["GI-015"] contains not_due if accounts_due == false

not_due := {
	"pointer": "/completion/usable_date",
	"ok": true,
	"values": {"limit": accounts_limit},
}

# METADATA
# title: 决算编报期限
# description: 项目可投入使用后按期编报竣工财务决算;确需延长的说明理由,延长时间按项目规模不超过上限。
# custom:
#   code: GI-028
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2016-09-01"
#   basis:
#     - {source: ACC-2016-503, clause: 第二条, confidence: text}
#   title_en: Time limit of the final accounts
#   description_en: Final accounts are filed in time once the project can be put to use; a longer time has its reason and a limit by the size of the project.
#   values:
#     usable: {kind: date, zh: 可投入使用日期, en: usable from}
#     actual: {kind: date, zh: 决算编报日期, en: accounts filed on}
#     limit: {kind: date, zh: 最迟, en: at the latest}
#     gap: {kind: days, zh: 晚, en: days late}
#   messages:
#     fail: {zh: "项目 {usable} 可投入使用,决算 {actual} 编报,应在 {limit} 前,晚 {gap};确需延长的请说明理由", en: "the project was usable from {usable} and its accounts were filed on {actual}, {gap} after {limit}; if a longer time was needed, give the reason"}
#     extended: {zh: "项目 {usable} 可投入使用,决算 {actual} 编报,延长后应在 {limit} 前,晚 {gap}", en: "the project was usable from {usable} and its accounts were filed on {actual}, {gap} after {limit}, the limit with the extension"}
#   remedy: 编报竣工财务决算
#   remedy_en: File the final accounts
applies["GI-028"] := completed

needs["GI-028"] contains "/project/status"

needs["GI-028"] contains pointer if {
	completed
	some pointer in accounts_asked
}

late_message := {true: "extended", false: "fail"}

findings["GI-028"] contains {
	"pointer": "/completion/accounts_date",
	"ok": accounts <= accounts_limit,
	"message": late_message[reasoned],
	"values": {
		"usable": input.completion.usable_date, "actual": accounts, "limit": accounts_limit,
		"gap": max([facts.days_between(accounts_limit, accounts), 0]),
	},
} if {
	accounts_due
	accounts := input.completion.accounts_date
}

findings["GI-028"] contains not_due if accounts_due == false

# METADATA
# title: 验收备案与合理工期
# description: 已开工的项目须在开工前办理质量监督手续,合同工期不短于合理工期;验收合格后按期备案。
# custom:
#   code: GI-029
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2000-01-30"
#   basis:
#     - {source: SC-279, clause: 第十条, confidence: text}
#     - {source: SC-279, clause: 第十三条, confidence: text}
#     - {source: SC-279, clause: 第四十九条, confidence: text}
#   title_en: Acceptance filed in time; no squeezed period
#   description_en: Works that have begun had their quality supervision arranged before the start, no contract has less than the reasonable period, and the acceptance is filed in time.
#   values:
#     type: {kind: code, zh: 文件, en: document}
#     actual: {kind: date, zh: 日期, en: date}
#     start: {kind: date, zh: 开工, en: start}
#     gap: {kind: days, zh: 相差, en: days apart}
#     accepted: {kind: date, zh: 验收合格日期, en: accepted on}
#     days: {kind: days, zh: 用时, en: taken}
#     limit: {kind: days, zh: 期限, en: limit}
#     contract: {kind: text, zh: 合同, en: contract}
#     period: {kind: days, zh: 合同工期, en: contract period}
#     reasonable: {kind: days, zh: 合理工期, en: reasonable period}
#   messages:
#     fail: {zh: "项目已经开工,附件中没有已办结的质量监督手续(可与施工许可证或开工报告合并办理)", en: "works have begun, and no finished quality supervision is attached (it may be handled with the construction permit or start report)"}
#     late: {zh: "{type}日期为 {actual},晚于开工 {start},晚 {gap}", en: "{type} is dated {actual}, {gap} after the start on {start}"}
#     filing: {zh: "{accepted} 验收合格,{actual} 备案,用时 {days},期限 {limit}", en: "accepted on {accepted}, filed on {actual}: {days} where the limit is {limit}"}
#     squeezed: {zh: "合同 {contract} 的工期 {period},短于合理工期 {reasonable},短 {gap}", en: "contract {contract} has {period}, {gap} less than the reasonable period of {reasonable}"}
#   remedy: 办理备案和质量监督手续,不压缩合理工期
#   remedy_en: Do the filing and the supervision, and do not squeeze the period
applies["GI-029"] := permit.begun

needs["GI-029"] contains "/project/status"

needs["GI-029"] contains pointer if {
	permit.begun
	some pointer in permit.asked(supervision, supervision_types)
}

needs["GI-029"] contains "/completion/accepted_date" if completed

needs["GI-029"] contains "/completion/filing_date" if {
	completed
	filing_due
}

needs["GI-029"] contains pointer if {
	permit.begun
	some pointer in (facts.unstated("/contracts/*/period_days", timed) | facts.unstated("/contracts/*/reasonable_days", timed))
}

supervision_types := {type | some type in params.at(data.params.quality_documents, input.judged_on)}

supervision := facts.done_documents_of(supervision_types)

filing_limit := params.at(data.params.acceptance_filing_days, input.judged_on)

filing_due := facts.days_between(input.completion.accepted_date, input.judged_on) > filing_limit

# Contracts for which either period is stated; few packages state them.
timed := {i: contract |
	some i, contract in input.contracts
	some name in ["period_days", "reasonable_days"]
	not is_null(object.get(contract, name, null))
}

findings["GI-029"] contains permit.check(supervision, supervision_types, "quality_supervision")

findings["GI-029"] contains {
	"pointer": "/completion/filing_date",
	"ok": days <= filing_limit,
	"message": "filing",
	"values": {
		"accepted": input.completion.accepted_date, "actual": input.completion.filing_date,
		"days": days, "limit": filing_limit,
	},
} if {
	completed
	filing_due
	days := facts.days_between(input.completion.accepted_date, input.completion.filing_date)
}

findings["GI-029"] contains {
	"pointer": facts.element("/contracts/*/period_days", i),
	"ok": contract.period_days >= contract.reasonable_days,
	"message": "squeezed",
	"values": {
		"contract": object.get(contract, "name", sprintf("%d", [i + 1])), "period": contract.period_days,
		"reasonable": contract.reasonable_days, "gap": max([contract.reasonable_days - contract.period_days, 0]),
	},
} if {
	some i, contract in timed
}
