# METADATA
# scope: package
# title: 项目资本金
# description: 资本金制度是否适用,资本金比例够不够,作为资本金的资金是不是资本金。
# schemas:
#   - input: schema.facts
package rules.capital

import data.lib.facts
import data.lib.params

# An enterprise project is subject to the system whatever nature it states.
subject if input.project.nature == "commercial"

subject if input.project.invest_mode == "enterprise"

subject := false if {
	input.project.nature == "public"
	input.project.invest_mode != "enterprise"
}

scope_needs contains "/project/nature"

scope_needs contains "/project/invest_mode" if input.project.nature == "public"

# METADATA
# title: 资本金制度适用范围
# description: 企业投资项目和政府投资的经营性项目实行资本金制度,公益性项目不实行;按项目性质说明本项目是否适用。
# custom:
#   code: CR-001
#   severity: info
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "1996-08-23"
#   basis:
#     - {source: GF-1996-35, clause: 第一条, confidence: text}
#     - {source: GF-2019-26, clause: (一), confidence: text, from: "2019-11-20"}
#   title_en: Scope of the capital system
#   description_en: Enterprise projects and commercial government projects need capital, public-welfare projects do not; says from the nature of the project whether it applies.
#   values:
#     nature: {kind: code, zh: 项目性质, en: nature}
#     subject: {kind: bool, zh: 适用资本金制度, en: capital system applies}
#   messages:
#     fail: {zh: "项目性质填为{nature},投资方式却是企业投资;企业投资项目实行资本金制度,资本金仍须核查", en: "the nature is stated as {nature} but the project is an enterprise investment: the capital system applies and the capital is checked"}
#   remedy: 注明项目性质
#   remedy_en: State the nature
applies["CR-001"] := true

needs["CR-001"] contains pointer if some pointer in scope_needs

findings["CR-001"] contains {
	"pointer": "/project/nature",
	"ok": (input.project.nature == "commercial") == subject,
	"values": {"nature": input.project.nature, "subject": subject},
}

approvals := facts.documents_of({"feasibility_approval", "project_approval", "project_filing"})

# A document that does not say how far it has come is taken for one that was given.
granted := {i: document |
	some i, document in approvals
	object.get(document, "status", "done") == "done"
}

# The ratio of the day on which the project was first approved goes with it; until
# then it is that of the day of judging.
reference_date := min(array.concat([input.judged_on], dates)) if {
	is_array(input.documents)
	dates := [document.date | some document in granted]
	count(dates) == count(granted)
}

# Whether the package says how the approval stands, be it that it is still owed.
approval_stated if count(approvals) > 0

approval_stated if {
	some deferral in input.deferrals
	deferral.document == "feasibility_approval"
}

ratio_needs contains "/funding/capital_total"

ratio_needs contains "/investment/fixed"

ratio_needs contains "/investment/initial_working_capital"

ratio_needs contains "/project/industry"

ratio_needs contains "/documents"

ratio_needs contains facts.element("/documents/*/date", i) if {
	some i, document in granted
	not document.date
}

denominator := input.investment.fixed + input.investment.initial_working_capital

# Ratios and their limits are in millionths of a percentage point.
scale := 100 * 1000000

ratio := facts.millionths(input.funding.capital_total * 100, denominator) if denominator > 0

reaches(limit) := (input.funding.capital_total * scale) >= (denominator * limit)

# The least whole fen of capital that reach a limit.
required(limit) := (product + ((scale - (product % scale)) % scale)) / scale if product := denominator * limit

row := rows[0] if {
	rows := [row |
		some row in params.in_force(data.params.capital_ratio, reference_date)
		input.project.industry in row.industries
	]
	count(rows) == 1
}

base := row.value * 1000000

reduction := params.entry(data.params.capital_ratio_reduction, reference_date)

lowest := (row.value - reduction.value) * 1000000

open_to_reduction := input.project.sector in reduction.sectors

default grounds := false

grounds if is_string(input.funding.reduction_basis)

default approved := false

approved if {
	count(granted) > 0
	every document in granted {
		reaches(document.capital_ratio_pct)
	}
}

# The limit that holds: the lowest where all that CR-003 asks for is there. What is
# missing of it is not asked for here, since without it the whole ratio is due.
minimum := lowest if {
	open_to_reduction
	grounds
	approved
} else := base

measured(limit) := object.union(facts.distance(required(limit), input.funding.capital_total), {
	"actual": ratio, "limit": limit, "capital": input.funding.capital_total, "base": denominator,
	"industry": input.project.industry, "date": reference_date,
})

# METADATA
# title: 最低资本金比例
# description: 资本金占固定资产投资与铺底流动资金之和的比例,不得低于批复(核准、备案)之日该行业的最低比例;尚未批复的按核查日。
# custom:
#   code: CR-002
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "1996-08-23"
#   basis:
#     - {source: GF-1996-35, clause: 第二条, confidence: text}
#     - {source: GF-2009-27, clause: 第一条, confidence: text, from: "2009-05-25"}
#     - {source: GF-2015-51, clause: 第一条, confidence: text, from: "2015-09-09"}
#     - {source: GF-2019-26, clause: (四), confidence: text, from: "2019-11-20"}
#     - {source: GF-2019-26, clause: (五), confidence: text, from: "2019-11-20"}
#   title_en: Minimum capital ratio
#   description_en: Capital as a share of fixed investment plus initial working capital is not below the minimum of the industry on the day of approval or filing; before approval, on the day of judging.
#   values:
#     actual: {kind: percent, zh: 资本金比例, en: capital ratio}
#     limit: {kind: percent, zh: 最低比例, en: minimum}
#     gap: {kind: money, zh: 尚缺资本金, en: capital short}
#     room: {kind: money, zh: 高出最低要求, en: capital above the minimum}
#     capital: {kind: money, zh: 资本金合计, en: capital}
#     base: {kind: money, zh: 固定资产投资加铺底流动资金, en: fixed investment plus initial working capital}
#     industry: {kind: code, zh: 资本金行业, en: industry}
#     date: {kind: date, zh: 比例取值日, en: day of the ratio}
#   messages:
#     fail: {zh: "资本金比例 {actual},低于{industry}的最低比例 {limit}(按 {date} 的规定),尚缺资本金 {gap}", en: "the capital ratio is {actual}, below the minimum of {limit} for {industry} on {date}: {gap} of capital is short"}
#     undated: {zh: "附件中没有可研批复、核准或备案,暂按核查日 {date} 的最低比例 {limit} 核对;已经批复的,应按批复之日的最低比例", en: "no feasibility approval, approval or filing is listed, so the minimum of {limit} on the day of judging, {date}, was taken; for an approved project that of the day of approval counts"}
#   remedy: 增加资本金;已经批复的,补列批复文件
#   remedy_en: Raise more capital, and list the approval where there is one
applies["CR-002"] := subject

needs["CR-002"] contains pointer if some pointer in scope_needs

needs["CR-002"] contains pointer if some pointer in ratio_needs

findings["CR-002"] contains {
	"pointer": "/funding/capital_total",
	"ok": reaches(minimum),
	"confidence": row.confidence,
	"values": measured(minimum),
}

# A hint only, since a project may lawfully not be approved yet. But taking the
# approval out of a package must not make it pass at a younger, lower ratio.
findings["CR-002"] contains {
	"pointer": "/documents",
	"ok": false,
	"severity": "warn",
	"message": "undated",
	"values": {"actual": ratio, "limit": minimum, "date": reference_date},
} if {
	not approval_stated
}

# METADATA
# title: 资本金比例下调
# description: 资本金低于行业最低比例的,限于规定领域的补短板基础设施,下调不超过限度,有下调依据,并由批复载明。
# custom:
#   code: CR-003
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-11-20"
#   basis:
#     - {source: GF-2019-26, clause: (五), confidence: text}
#   title_en: Lowered capital ratio
#   description_en: Capital below the minimum of the industry is open only to short-board infrastructure in the sectors named, within the points allowed, with grounds, and stated in the approval.
#   values:
#     actual: {kind: percent, zh: 资本金比例, en: capital ratio}
#     limit: {kind: percent, zh: 下调后最低比例, en: lowest ratio allowed}
#     gap: {kind: money, zh: 尚缺资本金, en: capital short}
#     room: {kind: money, zh: 高出最低要求, en: capital above the minimum}
#     capital: {kind: money, zh: 资本金合计, en: capital}
#     base: {kind: money, zh: 固定资产投资加铺底流动资金, en: fixed investment plus initial working capital}
#     industry: {kind: code, zh: 资本金行业, en: industry}
#     date: {kind: date, zh: 比例取值日, en: day of the ratio}
#     sector: {kind: code, zh: 所属领域, en: sector}
#   messages:
#     fail: {zh: "资本金比例 {actual},低于下调后的最低比例 {limit},尚缺资本金 {gap}", en: "the capital ratio is {actual}, below the lowest ratio allowed of {limit}: {gap} of capital is short"}
#     sector: {zh: "资本金比例 {actual} 低于行业最低比例,而{sector}不属于可以下调的领域", en: "the capital ratio of {actual} is below the minimum of the industry, and {sector} is not a sector in which it may be lowered"}
#     grounds: {zh: "资本金比例 {actual} 低于行业最低比例,而没有写明下调依据", en: "the capital ratio of {actual} is below the minimum of the industry, and no grounds for lowering it are stated"}
#     approval: {zh: "资本金比例 {actual} 低于行业最低比例,而可研批复、核准或备案没有载明这样低的比例", en: "the capital ratio of {actual} is below the minimum of the industry, and no feasibility approval, approval or filing states so low a ratio"}
#   remedy: 恢复比例或补依据
#   remedy_en: Restore the ratio or add grounds
applies["CR-003"] := lowered if subject

applies["CR-003"] := false if subject == false

# A ratio that is further below was not lowered, unless grounds for it are stated:
# CR-002 speaks of it alone.
lowered := facts.negate(reaches(base)) if claimed

lowered := false if claimed == false

lowered := false if count(params.in_force(data.params.capital_ratio_reduction, reference_date)) == 0

claimed := reaches(lowest) if not grounds

claimed if {
	lowest
	grounds
}

needs["CR-003"] contains pointer if some pointer in scope_needs

needs["CR-003"] contains pointer if some pointer in ratio_needs

needs["CR-003"] contains "/project/sector" if reaches(lowest)

findings["CR-003"] contains {
	"pointer": "/funding/capital_total",
	"ok": reaches(lowest),
	"confidence": row.confidence,
	"values": measured(lowest),
}

findings["CR-003"] contains {
	"pointer": "/project/sector",
	"ok": open_to_reduction,
	"confidence": row.confidence,
	"message": "sector",
	"values": {"actual": ratio, "sector": input.project.sector},
} if {
	reaches(lowest)
}

findings["CR-003"] contains {
	"pointer": "/funding/reduction_basis",
	"ok": grounds,
	"confidence": row.confidence,
	"message": "grounds",
	"values": {"actual": ratio},
} if {
	reaches(lowest)
}

findings["CR-003"] contains {
	"pointer": "/documents",
	"ok": approved,
	"confidence": row.confidence,
	"message": "approval",
	"values": {"actual": ratio},
} if {
	reaches(lowest)
}

capital_sources := {i: source |
	some i, source in input.funding.sources
	source.as_capital == true
}

# Budget money and own money are not debt by their kind. What the other kinds are,
# their type does not tell, so they say it themselves.
open_sources := {i: source |
	some i, source in capital_sources
	source.type in {"social_capital", "equity_fund", "other"}
}

lacks(source, name) if object.get(source, name, null) == null

# What a source says about its kind, by the place where it says so.
marks(source) := object.union(
	{name: source[name] | some name in ["type", "instrument"]},
	{sprintf("terms/%d", [k]): term | some k, term in source.terms},
)

told(source) := object.union({"source": object.get(source, "id", source.type)}, {"amount": amount | amount := source.amount})

# METADATA
# title: 资本金须为非债务性资金
# description: 作为资本金的各项来源不得是借款、违规股东借款、名股实债或者负有回购义务的资金;专项债券等财政资金可以按规定作资本金。
# custom:
#   code: CR-004
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "1996-08-23"
#   basis:
#     - {source: GF-1996-35, clause: 第二条, confidence: text}
#     - {source: GF-2019-26, clause: (一), confidence: text, from: "2019-11-20"}
#     - {source: GF-2019-26, clause: (八), confidence: secondary, from: "2019-11-20"}
#     - {source: GF-2019-26, clause: (九), confidence: secondary, from: "2019-11-20"}
#   title_en: Capital is not debt
#   description_en: No source booked as capital is a loan, an irregular shareholder loan, disguised debt or money with a duty to repurchase; special bonds and other fiscal money may serve as capital as the rules allow.
#   values:
#     source: {kind: text, zh: 资金来源, en: source}
#     kind: {kind: code, zh: 类别、工具或条件, en: "type, instrument or term"}
#     amount: {kind: money, zh: 金额, en: amount}
#   messages:
#     fail: {zh: "资金来源 {source} 作为资本金,而「{kind}」是债务性的", en: "source {source} is booked as capital, but \"{kind}\" makes it debt"}
#     debt: {zh: "资金来源 {source} 作为资本金,却标明是债务性资金", en: "source {source} is booked as capital, but is stated to be debt"}
#   remedy: 替换债务性资金
#   remedy_en: Replace the debt
applies["CR-004"] := subject

needs["CR-004"] contains pointer if some pointer in scope_needs

needs["CR-004"] contains "/funding/sources/*/as_capital"

needs["CR-004"] contains facts.element(pattern, i) if {
	some name, pattern in {
		"debt": "/funding/sources/*/debt",
		"instrument": "/funding/sources/*/instrument",
		"terms": "/funding/sources/*/terms",
	}
	some i, source in open_sources
	lacks(source, name)
}

findings["CR-004"] contains {"pointer": "/funding/sources", "ok": true, "values": {}} if count(capital_sources) == 0

findings["CR-004"] contains {
	"pointer": sprintf("/funding/sources/%d/%s", [i, place]),
	"ok": facts.negate(kind in params.at(data.params.debt_marks, input.judged_on)),
	"values": object.union(told(source), {"kind": kind}),
} if {
	some i, source in capital_sources
	some place, kind in marks(source)
}

# A government bond is debt of the government that issued it, not of the project.
findings["CR-004"] contains {
	"pointer": sprintf("/funding/sources/%d/debt", [i]),
	"ok": facts.negate(source.debt),
	"message": "debt",
	"values": told(source),
} if {
	some i, source in capital_sources
	not source.type in params.at(data.params.bonds_as_capital, input.judged_on)
}

# Equity raised with an instrument, wherever it may yet be booked as capital.
equity_sources := {i: source |
	some i, source in input.funding.sources
	object.get(source, "as_capital", true)
	some kind in marks(source)
	kind in params.at(data.params.equity_instruments, input.judged_on)
}

uses_equity if is_number(input.funding.equity_instrument)

uses_equity if count(equity_sources) > 0

uses_equity := false if {
	is_array(input.funding.sources)
	lacks(input.funding, "equity_instrument")
	count(equity_sources) == 0
}

# The larger of what is declared and what the sources add up to.
equity_total := max([input.funding.equity_instrument, sum([source.amount | some source in equity_sources])])

# METADATA
# title: 权益类工具占资本金比例
# description: 通过发行权益类、股权类金融工具筹集的资本金不得超过资本金合计的规定比例,并须计入权益。
# custom:
#   code: CR-005
#   severity: block
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-11-20"
#   basis:
#     - {source: GF-2019-26, clause: (六), confidence: secondary}
#     - {source: GF-2019-26, clause: (七), confidence: text}
#   title_en: Equity instruments as a share of capital
#   description_en: Capital raised with equity-type instruments stays within the share of total capital allowed and is booked as equity.
#   values:
#     actual: {kind: money, zh: 权益类工具筹集资本金, en: raised with equity instruments}
#     limit: {kind: money, zh: 上限, en: limit}
#     gap: {kind: money, zh: 超出, en: excess}
#     room: {kind: money, zh: 余量, en: room left}
#     capital: {kind: money, zh: 资本金合计, en: capital}
#     share: {kind: percent_int, zh: 上限占资本金, en: limit as a share of capital}
#   messages:
#     fail: {zh: "权益类工具筹集资本金 {actual},超过上限 {limit}(资本金合计 {capital}的 {share}),超出 {gap}", en: "equity instruments raise {actual}, above the limit of {limit} ({share} of the capital of {capital}): {gap} too much"}
#     booked: {zh: "权益类工具筹集的资本金 {actual}没有计入权益", en: "the capital of {actual} raised with equity instruments is not booked as equity"}
#   remedy: 压减权益类工具筹集的资本金,并按规定计入权益
#   remedy_en: Raise less of the capital with equity instruments, and book it as equity
applies["CR-005"] := uses_equity if subject

applies["CR-005"] := false if subject == false

needs["CR-005"] contains pointer if some pointer in scope_needs

needs["CR-005"] contains "/funding/capital_total"

needs["CR-005"] contains "/funding/equity_instrument"

needs["CR-005"] contains "/funding/equity_booked" if equity_total > 0

needs["CR-005"] contains "/funding/sources/*/as_capital"

needs["CR-005"] contains facts.element("/funding/sources/*/instrument", i) if {
	some i, source in open_sources
	lacks(source, "instrument")
}

needs["CR-005"] contains facts.element("/funding/sources/*/amount", i) if {
	some i, source in equity_sources
	lacks(source, "amount")
}

findings["CR-005"] contains {
	"pointer": "/funding/equity_instrument",
	"ok": (equity_total * 100) <= (input.funding.capital_total * share),
	"values": object.union(facts.distance(equity_total, limit), {
		"actual": equity_total, "limit": limit,
		"capital": input.funding.capital_total, "share": share,
	}),
} if {
	share := params.at(data.params.equity_instrument_share, input.judged_on)
	limit := floor((input.funding.capital_total * share) / 100)
}

findings["CR-005"] contains {
	"pointer": "/funding/equity_booked",
	"ok": input.funding.equity_booked,
	"message": "booked",
	"values": {"actual": equity_total},
} if {
	equity_total > 0
}
