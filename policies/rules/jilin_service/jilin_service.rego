# METADATA
# scope: package
# title: 吉林项目服务与保障
# description: 吉林省项目先做实前期再要资金,有人包保、有专班和秘书服务,要素、征拆审批问题和诉求有人管。
# schemas:
#   - input: schema.facts
package rules.jilin_service

import data.lib.facts
import data.lib.params

# What the province wants each project to have is missing or it is there: a package
# that does not state it fails, with one finding for the whole.
absent(pointer) := {"pointer": pointer, "ok": false, "values": {}}

# One finding for each name of a fact below a place, by whether something is
# written there; the name is the variant of the message.
stated(place, row, names) := {finding |
	some name in names
	finding := {
		"pointer": sprintf("%s/%s", [place, name]),
		"ok": facts.written(row, name),
		"message": name,
		"values": {},
	}
}

# METADATA
# title: 领导包保
# description: 吉林省未完工项目须明确包保领导的姓名和职务。
# custom:
#   code: JL-012
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 领导包保、专班推进、项目秘书服务, confidence: text}
#   title_en: Lead leader
#   description_en: In Jilin a project that is not completed names the leader in charge of it, and the post.
#   values: {}
#   messages:
#     fail: {zh: 没有包保领导, en: no leader is in charge of the project}
#     name: {zh: 包保领导没有姓名, en: the leader in charge has no name}
#     post: {zh: 包保领导没有职务, en: the leader in charge has no post}
#   remedy: 明确包保领导
#   remedy_en: Name the leader
applies["JL-012"] := facts.in_hand_in_jilin

needs["JL-012"] contains "/project/status"

findings["JL-012"] contains absent("/jilin/lead_leader") if not input.jilin.lead_leader

findings["JL-012"] contains finding if {
	some finding in stated("/jilin/lead_leader", input.jilin.lead_leader, {"name", "post"})
}

# METADATA
# title: 专班推进
# description: 吉林省未完工项目须有工作专班,有成员,并且开过会。
# custom:
#   code: JL-013
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 领导包保、专班推进、项目秘书服务, confidence: text}
#   title_en: Task force
#   description_en: In Jilin a project that is not completed has a task force with members that has met.
#   values:
#     members: {kind: count, zh: 人数, en: members}
#     meetings: {kind: count, zh: 会议次数, en: meetings}
#     day: {kind: date, zh: 核查日, en: day of judging}
#   messages:
#     fail: {zh: 没有工作专班, en: there is no task force}
#     members: {zh: 工作专班没有成员, en: the task force has no members}
#     meetings: {zh: "截至 {day} 工作专班没有会议记录", en: "there is no record of a meeting of the task force by {day}"}
#   remedy: 成立专班
#   remedy_en: Set up the task force
applies["JL-013"] := facts.in_hand_in_jilin

needs["JL-013"] contains "/project/status"

task_force := input.jilin.task_force

findings["JL-013"] contains absent("/jilin/task_force") if not task_force

findings["JL-013"] contains {
	"pointer": "/jilin/task_force/members",
	"ok": members > 0,
	"message": "members",
	"values": {"members": members},
} if {
	members := object.get(task_force, "members", 0)
}

findings["JL-013"] contains {
	"pointer": "/jilin/task_force/meetings",
	"ok": held > 0,
	"message": "meetings",
	"values": {"meetings": held, "day": input.judged_on},
} if {
	task_force
	held := count([day |
		some day in object.get(task_force, "meetings", [])
		day <= input.judged_on
	])
}

# METADATA
# title: 项目秘书
# description: 吉林省未完工项目须配备项目秘书,写明姓名和角色。
# custom:
#   code: JL-014
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 领导包保、专班推进、项目秘书服务, confidence: text}
#   title_en: Project secretary
#   description_en: In Jilin a project that is not completed has a project secretary, by name and role.
#   values: {}
#   messages:
#     fail: {zh: 没有项目秘书, en: there is no project secretary}
#     name: {zh: 项目秘书没有姓名, en: the project secretary has no name}
#     role: {zh: 项目秘书没有角色, en: the project secretary has no role}
#   remedy: 配备项目秘书
#   remedy_en: Assign a project secretary
applies["JL-014"] := facts.in_hand_in_jilin

needs["JL-014"] contains "/project/status"

findings["JL-014"] contains absent("/jilin/secretary") if not input.jilin.secretary

findings["JL-014"] contains finding if {
	some finding in stated("/jilin/secretary", input.jilin.secretary, {"name", "role"})
}

# METADATA
# title: 项目中心对接
# description: 吉林省未完工的重大项目须有项目中心联系人和征拆审批问题清单,没有问题的写明空清单。
# custom:
#   code: JL-015
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 充分发挥项目中心作用, confidence: text}
#     - {source: JL-4RATES-2020, clause: 项目中心, confidence: secondary}
#   title_en: Contact at the project centre
#   description_en: In Jilin a major project that is not completed has a contact at the project centre and a list of issues, which is stated empty where there is none.
#   values:
#     issues: {kind: count, zh: 问题数, en: issues}
#   messages:
#     fail: {zh: 没有项目中心联系人, en: there is no contact at the project centre}
#     name: {zh: 项目中心联系人没有姓名, en: the contact at the project centre has no name}
#     role: {zh: 项目中心联系人没有角色, en: the contact at the project centre has no role}
#     issues: {zh: "没有征拆审批问题清单,没有问题的也须填空清单", en: "there is no list of issues; where there is no issue the list is stated empty"}
#   remedy: 对接项目中心
#   remedy_en: Contact the centre
applies["JL-015"] := false if {
	facts.in_hand_in_jilin == false
} else := input.project.major

needs["JL-015"] contains "/project/status"

needs["JL-015"] contains "/project/major"

findings["JL-015"] contains absent("/jilin/center_contact") if not input.jilin.center_contact

findings["JL-015"] contains finding if {
	some finding in stated("/jilin/center_contact", input.jilin.center_contact, {"name", "role"})
}

findings["JL-015"] contains object.union(absent("/issues"), {"message": "issues"}) if not input.issues

findings["JL-015"] contains {"pointer": "/issues", "ok": true, "values": {"issues": count(input.issues)}}

# METADATA
# title: 要素保障
# description: 吉林省未完工项目的政策、资金、用地、用能四项须逐项写明已落实或有缺口,有缺口的写明责任人和解决期限。
# custom:
#   code: JL-016
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 统筹做好政策、资金、用地、用能保障, confidence: text}
#   title_en: The four elements
#   description_en: In Jilin a project that is not completed says of policy, funds, land and energy whether each is secured, and of a gap who closes it by when.
#   values:
#     element: {kind: text, zh: 要素, en: element in Chinese}
#     element_en: {kind: text, zh: 要素(英文), en: element}
#   messages:
#     fail: {zh: 没有要素保障情况, en: nothing is stated on the four elements}
#     status: {zh: "没有写明{element}要素是否落实", en: "nothing says whether {element_en} is secured"}
#     owner: {zh: "{element}要素有缺口,没有责任人", en: "there is a gap in {element_en}, and nobody answers for it"}
#     due: {zh: "{element}要素有缺口,没有解决期限", en: "there is a gap in {element_en} without a day by which it is closed"}
#   remedy: 补要素清单
#   remedy_en: Fill in the elements
applies["JL-016"] := facts.in_hand_in_jilin

needs["JL-016"] contains "/project/status"

elements := input.jilin.elements

findings["JL-016"] contains absent("/jilin/elements") if not elements

findings["JL-016"] contains {
	"pointer": sprintf("/jilin/elements/%s/%s", [row.code, name]),
	"ok": facts.written(element, name),
	"message": name,
	"values": {"element": row.zh, "element_en": row.en},
} if {
	some row in params.in_force(data.params.secured_elements, input.judged_on)
	element := object.get(elements, row.code, {})
	some name in ({"status"} | {name | element.status == "gap"; some name in {"owner", "due"}})
}

# METADATA
# title: 征拆审批问题销号
# description: 吉林省未完工项目的每个征地、拆迁、审批问题须有责任人、解决期限和状态,没有逾期未解决的;已销号的不再追问。
# custom:
#   code: JL-017
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 一对一解决好征地、拆迁、审批等问题, confidence: text}
#   title_en: Issues of land, relocation and approval closed
#   description_en: In Jilin each issue of land taking, relocation or approval of a project that is not completed has an owner, a due day and a status, and none is overdue; closed ones are not asked about.
#   values:
#     kind: {kind: code, zh: 问题, en: issue}
#     due: {kind: date, zh: 解决期限, en: due}
#     gap: {kind: days, zh: 逾期, en: overdue by}
#   messages:
#     fail: {zh: "{kind}问题应于 {due} 前解决,已逾期 {gap}", en: "the issue of {kind} was due on {due} and is overdue by {gap}"}
#     owner: {zh: "{kind}问题没有责任人", en: "nobody answers for the issue of {kind}"}
#     due: {zh: "{kind}问题没有解决期限", en: "the issue of {kind} has no due day"}
#     status: {zh: "{kind}问题没有写明状态", en: "nothing says how the issue of {kind} stands"}
#   remedy: 限期销号
#   remedy_en: Close the issues
applies["JL-017"] := false if {
	count(object.get(input, "issues", [])) == 0
} else := facts.in_hand_in_jilin

needs["JL-017"] contains "/project/status" if count(input.issues) > 0

needs["JL-017"] contains "/issues/*/kind" if count(input.issues) > 0

findings["JL-017"] contains {
	"pointer": sprintf("/issues/%d/%s", [i, name]),
	"ok": facts.written(issue, name),
	"message": name,
	"values": {"kind": issue.kind},
} if {
	some i, issue in input.issues
	some name in ({"status"} | {name | unsolved(issue); some name in {"owner", "due"}})
}

findings["JL-017"] contains {
	"pointer": sprintf("/issues/%d/due", [i]),
	"ok": input.judged_on <= issue.due,
	"values": object.union({"kind": issue.kind, "due": issue.due}, overdue(issue.due)),
} if {
	some i, issue in input.issues
	unsolved(issue)
}

unsolved(issue) if object.get(issue, "status", "open") != "closed"

overdue(due) := {"gap": gap} if {
	gap := facts.days_between(due, input.judged_on)
	gap > 0
} else := {}

# METADATA
# title: 企业诉求渠道
# description: 吉林省未完工项目须写明企业诉求渠道和回应时限。
# custom:
#   code: JL-018
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 畅通企业诉求渠道, confidence: text}
#   title_en: Channel for what enterprises need
#   description_en: In Jilin a project that is not completed states where enterprises bring what they need and how soon they hear back.
#   values:
#     days: {kind: days, zh: 回应时限, en: response time}
#   messages:
#     fail: {zh: 没有企业诉求渠道, en: there is no channel for enterprises}
#     channel: {zh: 没有写明企业诉求渠道, en: the channel for enterprises is not named}
#     response: {zh: 没有写明企业诉求的回应时限, en: nothing says how soon enterprises hear back}
#   remedy: 公布诉求渠道
#   remedy_en: Publish the channel
applies["JL-018"] := facts.in_hand_in_jilin

needs["JL-018"] contains "/project/status"

feedback := input.jilin.feedback_channel

findings["JL-018"] contains absent("/jilin/feedback_channel") if not feedback

findings["JL-018"] contains finding if some finding in stated("/jilin/feedback_channel", feedback, {"channel"})

findings["JL-018"] contains object.union(absent("/jilin/feedback_channel/response_days"), {"message": "response"}) if {
	feedback
	not is_number(object.get(feedback, "response_days", null))
}

findings["JL-018"] contains {
	"pointer": "/jilin/feedback_channel/response_days",
	"ok": true,
	"message": "response",
	"values": {"days": feedback.response_days},
}
