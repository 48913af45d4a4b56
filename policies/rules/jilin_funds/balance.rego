package rules.jilin_funds

import data.lib.facts
import data.lib.params
import data.lib.verdict

# METADATA
# title: 组合融资
# description: 列出吉林省项目的银行贷款、财政资金、社会资本和政府债券各占多少,各项合计等于总投资,来源类别都能归入。
# custom:
#   code: JL-032
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 打好与银行贷款、财政资金、社会资本组合拳, confidence: text}
#   title_en: Mixed financing
#   description_en: In Jilin the shares of bank loans, fiscal money, social capital and government bonds are shown; together they make up the total investment, and the type of each source says which it is.
#   values:
#     group: {kind: text, zh: 资金, en: money in Chinese}
#     group_en: {kind: text, zh: 资金(英文), en: money}
#     amount: {kind: money, zh: 金额, en: amount}
#     share: {kind: percent, zh: 占比, en: share}
#     actual: {kind: money, zh: 来源合计, en: sources in all}
#     expected: {kind: money, zh: 总投资, en: total investment}
#     gap: {kind: money, zh: 相差, en: difference}
#     source: {kind: text, zh: 资金来源, en: source}
#     type: {kind: code, zh: 来源类别, en: type of the source}
#   messages:
#     fail: {zh: "资金来源合计 {actual},总投资 {expected},相差 {gap},各项占比加起来不是全部", en: "the sources come to {actual} and the total investment is {expected}: they are {gap} apart, and the shares do not make up the whole"}
#     other: {zh: "资金来源 {source} 的类别为{type},看不出是银行贷款、财政资金、社会资本还是政府债券", en: "source {source} is of the type {type}, which is neither a bank loan, fiscal money, social capital nor a government bond"}
#   remedy: 补资金结构
#   remedy_en: State the mix of money
applies["JL-032"] := facts.in_jilin

needs["JL-032"] contains "/investment/total"

needs["JL-032"] contains "/funding/sources/*/amount"

groups := params.in_force(data.params.funding_groups, input.judged_on)

total := input.investment.total

funded := sum([source.amount | some source in sources])

findings["JL-032"] contains {
	"pointer": "/funding/sources",
	"ok": facts.within(funded, total, params.at(data.params.sum_tolerance, input.judged_on)),
	"values": {"actual": funded, "expected": total, "gap": abs(funded - total)},
}

findings["JL-032"] contains {
	"pointer": "/funding/sources",
	"ok": true,
	"values": object.union(
		{"group": group.zh, "group_en": group.en, "amount": amount},
		{"share": share | share := share_of(amount)},
	),
} if {
	some group in groups
	amount := sum([source.amount | some source in sources; source.type in group.value])
}

findings["JL-032"] contains {
	"pointer": facts.element("/funding/sources/*/type", i),
	"ok": false,
	"message": "other",
	"values": {"source": name(source), "type": source.type},
} if {
	some i, source in sources
	not source.type in {type | some group in groups; some type in group.value}
}

# A share in millionths of a percentage point; there is none of nothing.
share_of(amount) := facts.millionths(amount * 100, total) if total > 0

# METADATA
# title: 民间资本机会
# description: 吉林省有收益的新开工项目须论证民间资本参与并写明理由;新型基础设施引入民间资本的,按特许经营填报。
# custom:
#   code: JL-033
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 千方百计扩大民间投资规模, confidence: text}
#     - {source: SEED-JL-2024, clause: PPP新机制, confidence: text}
#   title_en: Room for private capital
#   description_en: In Jilin a new project with returns says whether private capital takes part, and why; new infrastructure with private capital is stated as a concession.
#   values:
#     private: {kind: bool, zh: 引入民间资本, en: private capital takes part}
#     tag: {kind: text, zh: 战略布局标签, en: tag of the strategy}
#   messages:
#     fail: {zh: 有收益的项目没有论证民间资本参与, en: "the project has returns, and nothing is said on private capital"}
#     reason: {zh: 民间资本论证没有写明理由, en: what is said on private capital gives no reason}
#     concession: {zh: "项目属于「{tag}」并引入民间资本,应按特许经营填报政府和社会资本合作", en: "the project belongs to {tag} and lets private capital in: it is to be stated as a concession"}
#   remedy: 补民间资本论证
#   remedy_en: Add what was found on private capital
applies["JL-033"] := false if {
	facts.in_jilin == false
} else := false if {
	input.project.nature == "public"
} else := input.project.status == "new" if {
	input.project.nature == "commercial"
}

needs["JL-033"] contains "/project/nature"

needs["JL-033"] contains "/project/status" if input.project.nature == "commercial"

needs["JL-033"] contains "/jilin/private_capital/considered" if private

private := input.jilin.private_capital

findings["JL-033"] contains {"pointer": "/jilin/private_capital", "ok": false, "values": {}} if not private

findings["JL-033"] contains {
	"pointer": "/jilin/private_capital/reason",
	"ok": facts.written(private, "reason"),
	"message": "reason",
	"values": {"private": private.considered},
}

findings["JL-033"] contains {
	"pointer": "/ppp",
	"ok": stated_as_partnership,
	"message": "concession",
	"values": {"tag": tag},
} if {
	let_in
	some tag in input.jilin.tags
	tag in params.at(data.params.new_infrastructure_tags, input.judged_on)
}

let_in if private.considered

let_in if count(facts.sources_of({"social_capital"})) > 0

default stated_as_partnership := false

stated_as_partnership if input.ppp

# METADATA
# title: 投资比例与负债比例平衡
# description: 吉林省项目并列资本金比例、债务性资金占比和地区债务率的变化;资本金比例须达到最低要求,本项目不得使地区债务率落入更差的等级。
# custom:
#   code: JL-034
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2024-02-18"
#   basis:
#     - {source: SEED-JL-2024, clause: 平衡好投资比例和负债比例, confidence: text}
#   title_en: Investment and debt in balance
#   description_en: In Jilin the capital ratio of a project, the share of debt in it and the debt ratio of the region before and after it are shown side by side; the capital reaches its minimum, and the project does not put the debt ratio into a worse grade.
#   values:
#     total: {kind: money, zh: 总投资, en: total investment}
#     capital: {kind: percent, zh: 资本金比例, en: capital ratio}
#     limit: {kind: percent, zh: 最低资本金比例, en: minimum of the capital ratio}
#     debt: {kind: money, zh: 债务性资金, en: debt}
#     share: {kind: percent, zh: 债务性资金占比, en: share of debt}
#     before: {kind: percent, zh: 现债务率, en: debt ratio now}
#     grade_before: {kind: code, zh: 现等级, en: grade now}
#     after: {kind: percent, zh: 项目后债务率, en: debt ratio after the project}
#     grade_after: {kind: code, zh: 项目后等级, en: grade after the project}
#   table: {zh: 投资比例与负债比例, en: Investment and debt, columns: [total, capital, debt, share, before, grade_before, after, grade_after]}
#   messages:
#     fail: {zh: "总投资 {total},债务性资金 {debt},占 {share};地区债务率由 {before}({grade_before})升到 {after}({grade_after})", en: "{debt} of a total investment of {total} is debt, {share} of it; the debt ratio of the region goes from {before} ({grade_before}) to {after} ({grade_after})"}
#     capital: {zh: "资本金比例 {capital},低于最低要求 {limit},债务性资金占 {share}", en: "the capital ratio is {capital}, below the minimum of {limit}, while debt makes up {share}"}
#   remedy: 调整资金结构
#   remedy_en: Adjust the mix of money
applies["JL-034"] := facts.in_jilin

needs["JL-034"] contains "/investment/total"

needs["JL-034"] contains "/funding/sources/*/amount"

needs["JL-034"] contains pointer if {
	some pointer in facts.unstated("/funding/sources/*/debt", {i: source | some i, source in sources; source.type == "other"})
}

needs["JL-034"] contains pattern if {
	not data.rules.capital.applies["CR-002"] == false
	some pattern in data.rules.capital.needs["CR-002"]
}

needs["JL-034"] contains pattern if {
	not data.rules.debt_limit.applies["DR-010"] == false
	some pattern in data.rules.debt_limit.needs["DR-010"]
}

capital_verdict := verdict.of(data.index["CR-002"], object.union_n([
	{"applies": said | said := data.rules.capital.applies["CR-002"]},
	{"needs": patterns | patterns := data.rules.capital.needs["CR-002"]},
	{"findings": found | found := data.rules.capital.findings["CR-002"]},
]))

debt_verdict := verdict.of(data.index["DR-010"], object.union_n([
	{"applies": said | said := data.rules.debt_limit.applies["DR-010"]},
	{"needs": patterns | patterns := data.rules.debt_limit.needs["DR-010"]},
	{"findings": found | found := data.rules.debt_limit.findings["DR-010"]},
]))

said_by(answer) := object.get(answer, "findings", set()) | object.get(answer, "held", set())

# What CR-002 says of the capital and DR-010 of the debt ratio. Nothing where the
# rule is not about the project.
of_capital := [finding | some finding in said_by(capital_verdict); finding.pointer == "/funding/capital_total"]

of_debt := [finding | some finding in said_by(debt_verdict); finding.values.new]

borrowed := sum([source.amount | some source in sources; is_debt(source)])

is_debt(source) := source.debt

is_debt(source) if {
	not is_boolean(object.get(source, "debt", null))
	source.type in params.at(data.params.debt_sources, input.judged_on)
}

own_shares := object.union(
	{"total": total, "debt": borrowed},
	{"share": share | share := share_of(borrowed)},
)

findings["JL-034"] contains {
	"pointer": "/funding/sources",
	"ok": facts.negate(false in {finding.ok | some finding in of_debt}),
	"values": object.union_n([
		own_shares,
		{"capital": finding.values.actual | some finding in of_capital},
		{"before": finding.values.before | some finding in of_debt},
		{"grade_before": finding.values.grade_before | some finding in of_debt},
		{"after": finding.values.actual | some finding in of_debt},
		{"grade_after": finding.values.grade_after | some finding in of_debt},
	]),
} if {
	both_evaluated
}

findings["JL-034"] contains {
	"pointer": "/funding/capital_total",
	"ok": finding.ok,
	"message": "capital",
	"values": object.union(object.remove(own_shares, ["total"]), {"capital": finding.values.actual, "limit": finding.values.limit}),
} if {
	both_evaluated
	some finding in of_capital
}

both_evaluated if facts.negate("undetermined" in {capital_verdict.verdict, debt_verdict.verdict})
