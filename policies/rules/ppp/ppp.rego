# METADATA
# scope: package
# title: 政府和社会资本合作
# description: 新机制下的合作项目全部采取特许经营,以使用者付费为基础,不新增财政支出责任,公开竞争并优先民营企业;存量项目另行处理。
# schemas:
#   - input: schema.facts
package rules.ppp

import data.lib.facts
import data.lib.params

partnership if input.ppp

partnership := input.project.invest_mode == "concession" if not input.ppp

# What is not yet signed will be signed under the mechanism of the day of judging.
mechanism := params.at(data.params.ppp_mechanism, object.get(input, ["ppp", "signed_date"], input.judged_on))

under_new_mechanism := false if partnership == false

under_new_mechanism := mechanism == "new" if partnership == true

routing_needs contains "/project/invest_mode" if not input.ppp

# Works that have begun may rest on an agreement of the old mechanism.
routing_needs contains "/ppp/signed_date" if {
	partnership == true
	input.project.status != "new"
}

# METADATA
# title: 全部采用特许经营
# description: 政府和社会资本合作项目全部采取特许经营模式,以建设运营移交等方式实施。
# custom:
#   code: PP-001
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-11-03"
#   basis:
#     - {source: GBH-2023-115, clause: 全部采取特许经营, confidence: secondary}
#     - {source: NDRC-2024-17, clause: 第五条, confidence: text, from: "2024-05-01"}
#   title_en: Concession only
#   description_en: A partnership of government and private capital is a concession, in a mode such as build-operate-transfer.
#   values:
#     mode: {kind: code, zh: 实施方式, en: mode}
#     expected: {kind: list, zh: 特许经营方式, en: modes of a concession}
#   messages:
#     fail: {zh: "实施方式为{mode},不属于特许经营,合作项目应全部采取特许经营模式", en: "the mode is {mode}, which is no concession; every partnership is one"}
#     unclear: {zh: "实施方式填为{mode},请说明是否属于特许经营", en: "the mode is stated as {mode}: show that it is a concession"}
#   remedy: 改为特许经营
#   remedy_en: Use a concession
applies["PP-001"] := under_new_mechanism

needs["PP-001"] contains pointer if some pointer in routing_needs

needs["PP-001"] contains "/ppp/mode"

modes := params.at(data.params.concession_modes, input.judged_on)

findings["PP-001"] contains object.union(weight_of_mode(input.ppp.mode), {
	"pointer": "/ppp/mode",
	"ok": input.ppp.mode in modes,
	"values": {"mode": input.ppp.mode, "expected": [upper(mode) | some mode in modes]},
})

# The documents name their modes with "and the like".
weight_of_mode(mode) := {"message": "unclear", "severity": "warn"} if {
	mode == "other"
} else := {"message": "fail"}

# METADATA
# title: 使用者付费
# description: 特许经营项目须明确收费渠道和方式,以使用者付费为基础,不得由政府付费补足。
# custom:
#   code: PP-002
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-11-03"
#   basis:
#     - {source: GBH-2023-115, clause: 使用者付费, confidence: secondary}
#     - {source: NDRC-2024-17, clause: 第四条, confidence: text, from: "2024-05-01"}
#   title_en: User pays
#   description_en: A concession names the channel and manner of its charges, rests on what users pay and is not made up for by government payment.
#   values:
#     channel: {kind: text, zh: 收费渠道和方式, en: channel and manner of charges}
#     actual: {kind: money, zh: 政府付费, en: government payment}
#   messages:
#     fail: {zh: "安排政府付费 {actual},特许经营只能以使用者付费为基础", en: "a government payment of {actual} is planned; a concession rests on what users pay"}
#   remedy: 删除政府付费
#   remedy_en: Remove government payment
applies["PP-002"] := under_new_mechanism

needs["PP-002"] contains pointer if some pointer in routing_needs

needs["PP-002"] contains "/ppp/fee_channel"

needs["PP-002"] contains "/ppp/government_payment"

findings["PP-002"] contains {
	"pointer": "/ppp/government_payment",
	"ok": input.ppp.government_payment == 0,
	"values": {"actual": input.ppp.government_payment, "channel": input.ppp.fee_channel},
}

# METADATA
# title: 收入覆盖投资和运营并有回报
# description: 使用者付费收入的现值须覆盖建设投资和运营成本的现值,并有一定投资回报。
# custom:
#   code: PP-003
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-11-03"
#   basis:
#     - {source: GBH-2023-115, clause: 收入覆盖, confidence: secondary}
#   title_en: Revenue covers cost with a return
#   description_en: The present value of what users pay covers that of investment and operation, and leaves a return.
#   values:
#     actual: {kind: money, zh: 收入现值, en: present value of revenue}
#     limit: {kind: money, zh: 成本现值, en: present value of cost}
#     gap: {kind: money, zh: 缺口, en: shortfall}
#     return: {kind: percent, zh: 内部收益率, en: internal rate of return}
#   messages:
#     fail: {zh: "使用者付费收入现值 {actual},低于建设投资和运营成本现值 {limit},缺口 {gap}", en: "the present value of user revenue is {actual}, below that of investment and operation of {limit}: {gap} short"}
#     return: {zh: "内部收益率为 {return},没有投资回报", en: "the internal rate of return is {return}, which is no return"}
#   remedy: 优化方案或放弃
#   remedy_en: Redesign or drop
applies["PP-003"] := under_new_mechanism

needs["PP-003"] contains pointer if some pointer in routing_needs

needs["PP-003"] contains "/ppp/revenue_pv"

needs["PP-003"] contains "/ppp/cost_pv"

needs["PP-003"] contains "/ppp/irr_pct"

findings["PP-003"] contains {
	"pointer": "/ppp/revenue_pv",
	"ok": gap <= 0,
	"values": {"actual": input.ppp.revenue_pv, "limit": input.ppp.cost_pv, "gap": gap},
} if {
	gap := input.ppp.cost_pv - input.ppp.revenue_pv
}

findings["PP-003"] contains {
	"pointer": "/ppp/irr_pct",
	"ok": input.ppp.irr_pct > 0,
	"message": "return",
	"values": {"return": input.ppp.irr_pct},
}

# METADATA
# title: 不新增未来财政支出责任
# description: 不得因采用合作模式额外新增地方财政未来支出责任,不得承诺最低收益。
# custom:
#   code: PP-004
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-11-03"
#   basis:
#     - {source: GBH-2023-115, clause: 不新增财政支出责任, confidence: secondary}
#   title_en: No new future fiscal duty
#   description_en: The partnership causes no future spending of the local budget and promises no minimum return.
#   values:
#     actual: {kind: money, zh: 新增未来财政支出责任, en: new future fiscal duty}
#     promised: {kind: bool, zh: 承诺最低收益, en: minimum return promised}
#   messages:
#     fail: {zh: "因采用合作模式新增未来财政支出责任 {actual}", en: "the partnership causes {actual} of future fiscal spending"}
#     promised: {zh: "承诺了最低收益,属于由财政兜底", en: "a minimum return is promised, for which the budget would stand"}
#   remedy: 删除兜底条款和新增的财政支出安排
#   remedy_en: Remove the cover and the fiscal spending
applies["PP-004"] := under_new_mechanism

needs["PP-004"] contains pointer if some pointer in routing_needs

needs["PP-004"] contains "/ppp/future_fiscal"

needs["PP-004"] contains "/ppp/min_return"

findings["PP-004"] contains {
	"pointer": "/ppp/future_fiscal",
	"ok": input.ppp.future_fiscal == 0,
	"values": {"actual": input.ppp.future_fiscal},
}

findings["PP-004"] contains {
	"pointer": "/ppp/min_return",
	"ok": facts.negate(input.ppp.min_return),
	"message": "promised",
	"values": {"promised": input.ppp.min_return},
}

# METADATA
# title: 特许经营期限
# description: 特许经营期限原则上不得超过规定年限;投资规模大、回报周期长的写明延长依据后提醒。
# custom:
#   code: PP-005
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-05-01"
#   basis:
#     - {source: GBH-2023-115, clause: 特许期限, confidence: secondary}
#     - {source: NDRC-2024-17, clause: 期限条款, confidence: secondary}
#   title_en: Term of the concession
#   description_en: The term of a concession stays in principle within the years laid down; a longer one for a large project that pays back slowly states its ground and is a warning.
#   values:
#     actual: {kind: years, zh: 特许经营期限, en: term}
#     limit: {kind: years, zh: 上限, en: longest term}
#     ground: {kind: text, zh: 延长期限依据, en: ground for a longer term}
#   messages:
#     fail: {zh: "特许经营期限 {actual},超过 {limit},且未写明延长依据", en: "the term of the concession is {actual}, above {limit}, without a ground for a longer term"}
#     ground: {zh: "特许经营期限 {actual},超过 {limit},延长依据为「{ground}」,请核实属于投资规模大、回报周期长的项目", en: "the term of the concession is {actual}, above {limit}, on the ground \"{ground}\": confirm that the project is large and pays back slowly"}
#   remedy: 缩短期限;投资规模大、回报周期长的,写明延长依据
#   remedy_en: Shorten the term, or state the ground where the project is large and pays back slowly
applies["PP-005"] := under_new_mechanism

needs["PP-005"] contains pointer if some pointer in routing_needs

needs["PP-005"] contains "/ppp/term_years"

findings["PP-005"] contains object.union_n([weight_of_term, {
	"pointer": "/ppp/term_years",
	"ok": input.ppp.term_years <= limit,
	"values": object.union({"actual": input.ppp.term_years, "limit": limit}, {"ground": ground | ground := input.ppp.term_ground}),
}]) if {
	limit := params.at(data.params.concession_term, input.judged_on)
}

weight_of_term := {"message": "ground", "severity": "warn"} if {
	input.ppp.term_ground
} else := {"message": "fail"}

# METADATA
# title: 民营企业优先比例
# description: 按民营企业参与项目清单分类:市场化程度较高的由民营企业独资或控股,关系公共利益的民营企业股权原则上不低于规定比例,其余鼓励参与。
# custom:
#   code: PP-006
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2023-11-03"
#   basis:
#     - {source: GBH-2023-115, clause: 民营企业优先, confidence: secondary}
#   title_en: Private share
#   description_en: By the class of the project, private companies own or control what is market-like, hold in principle at least the share laid down in what is of public interest, and are encouraged in the rest.
#   values:
#     class: {kind: code, zh: 清单类别, en: class}
#     actual: {kind: percent, zh: 民营企业股权, en: private share}
#     limit: {kind: percent_int, zh: 界限, en: line}
#     reason: {kind: text, zh: 说明, en: reason}
#   messages:
#     fail: {zh: "项目属于{class}类,民营企业股权 {actual},低于 {limit},且未作说明", en: "the project is of the class {class}, and the private share of {actual} is below {limit} without a reason given"}
#     control: {zh: "项目属于{class}类,应由民营企业独资或控股,民营企业股权 {actual},未超过 {limit}", en: "the project is of the class {class}, which private companies own or control, and their share of {actual} does not exceed {limit}"}
#     explained: {zh: "项目属于{class}类,民营企业股权 {actual},低于 {limit},说明为「{reason}」", en: "the project is of the class {class}, and the private share of {actual} is below {limit}; the reason given is \"{reason}\""}
#   remedy: 提高民企比例或说明
#   remedy_en: Raise the share or explain
applies["PP-006"] := under_new_mechanism

needs["PP-006"] contains pointer if some pointer in routing_needs

needs["PP-006"] contains "/ppp/class"

needs["PP-006"] contains "/ppp/private_share_pct" if input.ppp.class in {"market", "public_interest"}

findings["PP-006"] contains {"pointer": "/ppp/class", "ok": true, "values": {"class": "security_monopoly"}} if input.ppp.class == "security_monopoly"

findings["PP-006"] contains {
	"pointer": "/ppp/private_share_pct",
	"ok": input.ppp.private_share_pct > (limit * 1000000),
	"message": "control",
	"values": {"class": "market", "actual": input.ppp.private_share_pct, "limit": limit},
} if {
	input.ppp.class == "market"
	limit := params.at(data.params.private_control, input.judged_on)
}

findings["PP-006"] contains object.union_n([weight_of_share, {
	"pointer": "/ppp/private_share_pct",
	"ok": input.ppp.private_share_pct >= (limit * 1000000),
	"values": object.union(
		{"class": "public_interest", "actual": input.ppp.private_share_pct, "limit": limit},
		{"reason": reason | reason := input.ppp.reason},
	),
}]) if {
	input.ppp.class == "public_interest"
	limit := params.at(data.params.private_share_min, input.judged_on)
}

# The share binds in principle, so that a reason may stand for it.
weight_of_share := {"message": "explained", "severity": "info"} if {
	input.ppp.reason
} else := {"message": "fail"}

# METADATA
# title: 公开竞争选择
# description: 特许经营者须以公开竞争方式选择,特许经营方案须经批准并写明文号。
# custom:
#   code: PP-007
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-05-01"
#   basis:
#     - {source: NDRC-2024-17, clause: 第三条, confidence: text}
#   title_en: Open competition
#   description_en: The concessionaire is chosen by open competition, and the plan of the concession is approved under a stated number.
#   values:
#     actual: {kind: code, zh: 选择方式, en: way of choosing}
#     plan: {kind: text, zh: 方案批复文号, en: approval of the plan}
#   messages:
#     fail: {zh: "特许经营者的选择方式为{actual},应采取公开竞争方式", en: "the concessionaire is chosen by {actual}, not by open competition"}
#     plan: {zh: "特许经营方案批复文号填为「{plan}」,不是文号", en: "the approval of the plan is stated as \"{plan}\", which is no document number"}
#   remedy: 以公开竞争方式选择特许经营者,取得方案批复并填写文号
#   remedy_en: Choose the concessionaire by open competition, and state the number of the approved plan
applies["PP-007"] := under_new_mechanism

needs["PP-007"] contains pointer if some pointer in routing_needs

needs["PP-007"] contains "/ppp/selection"

needs["PP-007"] contains "/ppp/plan_approval"

findings["PP-007"] contains {
	"pointer": "/ppp/selection",
	"ok": input.ppp.selection in {way | some way in params.at(data.params.open_selection, input.judged_on)},
	"values": {"actual": input.ppp.selection},
}

# A word such as 办理中 stands for an approval that is not there yet.
findings["PP-007"] contains {
	"pointer": "/ppp/plan_approval",
	"ok": regex.match(`[0-9]`, input.ppp.plan_approval),
	"message": "plan",
	"values": {"plan": input.ppp.plan_approval},
}

# METADATA
# title: 存量PPP另按存量项目意见
# description: 协议在新机制实施以前签订的存量项目,按规范存量项目的指导意见处理,不适用新机制对特许经营的要求。
# custom:
#   code: PP-009
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2025-01-01"
#   basis:
#     - {source: GBH-2025-84, clause: 存量项目, confidence: secondary}
#   title_en: Existing partnerships
#   description_en: A project whose agreement was signed before the new mechanism follows the guidance on existing projects and not what the new mechanism asks of a concession.
#   values:
#     signed: {kind: date, zh: 协议签订日期, en: agreement signed on}
#   messages:
#     fail: {zh: "协议签订于 {signed},早于新机制实施,按存量项目的指导意见处理,新机制的要求不适用", en: "the agreement was signed on {signed}, before the new mechanism: the guidance on existing projects holds, and what the new mechanism asks does not"}
#   remedy: 按存量项目的指导意见处理
#   remedy_en: Follow the guidance on existing projects
applies["PP-009"] := false if partnership == false

applies["PP-009"] if {
	partnership == true
	input.ppp.signed_date
}

applies["PP-009"] := input.project.status != "new" if {
	partnership == true
	not input.ppp.signed_date
}

needs["PP-009"] contains pointer if some pointer in routing_needs

needs["PP-009"] contains "/project/status" if not input.ppp.signed_date

findings["PP-009"] contains {
	"pointer": "/ppp/signed_date",
	"ok": mechanism == "new",
	"values": {"signed": input.ppp.signed_date},
}
