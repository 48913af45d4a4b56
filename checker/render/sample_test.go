package render_test

import (
	"fmt"

	"bondcheck/checker"
)

// pick chooses the language of a made-up report, as the engine does.
type pick func(zh, en string) string

func zh(zh, _ string) string { return zh }
func en(_, en string) string { return en }

// blocked has every kind of answer, and a cash flow of twenty years that fails.
func blocked(say pick) *checker.Package {
	coverage := checker.RuleResult{
		Rule: "SB-COV-01", Title: say("收益覆盖本息", "Income covers principal and interest"), Severity: checker.Block, Lists: []string{"special_bond"}, Verdict: checker.Fail,
		Findings: []checker.Finding{{
			Message: say("覆盖倍数 0.93，低于底线 1.00，差额 560.5 万元", "coverage 0.93 is below the floor 1.00; 560.5 万元 are short"),
			Pointer: "/cash_flow", Line: 88, Column: 1, Excerpt: checker.Excerpt{Text: "cash_flow:                         # one line a year; net may be negative", Width: 9},
			Values: map[string]checker.Number{"actual": raw(0.93), "limit": raw(1), "income": raw(7446.5), "due": raw(8007), "short": raw(560.5)},
			Shown: []checker.Shown{
				{Name: "actual", Label: say("覆盖倍数", "coverage"), Text: "0.93"}, {Name: "limit", Label: say("底线", "floor"), Text: "1.00"},
				{Name: "income", Label: say("存续期内净收益", "net income over the life"), Text: "7,446.5 万元"}, {Name: "due", Label: say("债券本息", "principal and interest"), Text: "8,007 万元"},
				{Name: "short", Label: say("差额", "short by"), Text: "560.5 万元"}, {Name: "until", Label: say("到期日", "matures on"), Text: "2045-03-31"},
			},
		}},
		Basis:  []checker.Basis{{Document: "财预〔2017〕89号", Clause: "全额覆盖", Title: "关于试点发展项目收益与融资自求平衡的地方政府专项债券品种的通知", Confidence: "secondary"}, {Document: "国办发〔2024〕52号", Clause: "第二部分", Confidence: "text"}},
		Remedy: say("压减债券、延长期限或落实补助", "Cut the bond, lengthen the term, or secure support"),
	}
	term := checker.RuleResult{
		Rule: "SB-TERM-02", Title: say("期限与运营期匹配", "The term fits the operation"), Severity: checker.Block, Lists: []string{"special_bond", "central_budget"}, Verdict: checker.Fail,
		Basis:  []checker.Basis{{Document: "财预〔2018〕161号", Clause: "第三条", Confidence: "text"}},
		Remedy: say("把批次期限改到运营期以内，并重算还本付息表；期限确需更长的，由省级财政部门出具说明，连同原批复、调整后的实施方案和会计师事务所的专项评价意见一并附上", "Shorten the term of the tranche to the operation and compute the debt service again; where it must be longer, attach the statement of the provincial finance department, the original approval and the adjusted plan"),
	}
	for year := range 20 {
		if year == 12 {
			continue
		}
		line := 95 + year
		term.Findings = append(term.Findings, checker.Finding{
			Message: say(fmt.Sprintf("%d 年债券余额大于零，运营期已结束", 2047+year), fmt.Sprintf("bonds are outstanding in %d, after the operation has ended", 2047+year)),
			Pointer: fmt.Sprintf("/debt_service/%d/closing", 22+year), Line: line, Column: 65,
			Excerpt: checker.Excerpt{Text: fmt.Sprintf("  - {年度: %d, 年初余额: 8000, 当年发行: 0, 债券还本: 400, 债券付息: 168, 年末余额: %d, 市场化融资还本: 150, 市场化融资付息: 58.5, 备注: 按季付息}", 2047+year, 7600-year*400), Width: 4},
			Values:  map[string]checker.Number{"closing": raw(7600 - year*400)},
			Shown:   []checker.Shown{{Name: "closing", Label: say("年末余额", "closing balance"), Text: fmt.Sprintf("%d 万元", 7600-year*400)}},
		})
	}
	share := checker.RuleResult{
		Rule: "CB-017", Title: say("中央支持比例上限", "Ceiling of central support"), Severity: checker.Block, Lists: []string{"central_budget"}, Verdict: checker.Fail,
		Findings: []checker.Finding{{Message: say("中央资金合计 2,000 万元，超出 71.9 万元", "central money of 2,000 万元 is above the ceiling by 71.9 万元"), Pointer: "/applications/1/cap_pct", Line: 59, Column: 37, Excerpt: checker.Excerpt{Text: "  - {list: central_budget, cap_pct: 10}", Width: 2}}},
	}
	hint := checker.RuleResult{
		Rule: "SB-NUM-01", Title: say("总投资特别大", "Very large total"), Severity: checker.Info, Lists: []string{"special_bond"}, Verdict: checker.Fail,
		Findings: []checker.Finding{{Message: say("总投资 900 亿元，请核对单位", "the total is 900 亿元: check the unit"), Pointer: "/investment/total", Line: 12, Column: 3}},
	}
	undetermined := checker.RuleResult{
		Rule: "GI-031", Title: say("用地预审", "Land preview"), Severity: checker.Block, Lists: []string{"special_bond", "central_budget"}, Verdict: checker.Undetermined,
		Missing: []string{"/project/new_land", "/region/debt/grade"},
		Absent:  []checker.Absent{{Pointer: "/project/new_land", Label: say("项目 › 新增用地", "project.new_land"), Line: 7, Column: 1}, {Pointer: "/region/debt/grade", Label: say("地区台账 › 债务 › 债务风险等级", "region.debt.grade")}},
		Basis:   []checker.Basis{{Document: "中华人民共和国土地管理法", Clause: "第五十二条", Confidence: "text"}}, Remedy: say("补办用地预审与选址意见书", "Obtain the land preview"),
	}
	warnUndetermined := checker.RuleResult{
		Rule: "CB-008", Title: say("新增隐性债务说明", "Statement on hidden debt"), Severity: checker.Warn, Lists: []string{"central_budget"}, Verdict: checker.Undetermined,
		Missing: []string{"/cash_flow/0/net", "/cash_flow/1/net", "/cash_flow/3/net", "/project/new_land"},
		Absent: []checker.Absent{
			{Pointer: "/cash_flow/0/net", Label: say("现金流 › 第1项(2027) › 净收益", "cash_flow[0] (2027).net"), Line: 89, Column: 5},
			{Pointer: "/cash_flow/1/net", Label: say("现金流 › 第2项(2028) › 净收益", "cash_flow[1] (2028).net"), Line: 90, Column: 5},
			{Pointer: "/cash_flow/3/net", Label: say("现金流 › 第4项(2030) › 净收益", "cash_flow[3] (2030).net"), Line: 92, Column: 5},
			{Pointer: "/project/new_land", Label: say("项目 › 新增用地", "project.new_land"), Line: 7, Column: 1},
		},
	}
	broken := checker.RuleResult{
		Rule: "SB-DOC-01", Title: say("实施方案齐备", "Implementation plan"), Severity: checker.Block, Lists: []string{"special_bond"}, Verdict: checker.Undetermined,
		Reason: say("规则本身运行出错，未能判定", "the rule itself broke down and gave no answer"),
	}
	warning := checker.RuleResult{
		Rule: "SB-DOC-04", Title: say("资金到位证明", "Proof of funds"), Severity: checker.Warn, Lists: []string{"special_bond"}, Verdict: checker.Fail,
		Findings: []checker.Finding{{Message: say("地方财政资金 4,000 万元没有证明材料", "local budget of 4,000 万元 has no evidence"), Pointer: "/funding/sources/0/evidence", Line: 63, Column: 7, Excerpt: checker.Excerpt{Text: "    - {id: local, type: local_budget, amount: 4000}", Width: 45}, Values: map[string]checker.Number{"amount": raw(4000)}}},
		Basis:    []checker.Basis{{Document: "本工具核对要求", Clause: "资金来源证明", Confidence: "engineering"}}, Remedy: say("补交预算安排文件", "Attach the budget letter"),
	}
	waived := checker.RuleResult{
		Rule: "SB-TRN-01", Title: say("施工许可", "Construction permit"), Severity: checker.Block, Lists: []string{"special_bond", "central_budget"}, Verdict: checker.Waived,
		Findings: []checker.Finding{{
			Message: say("尚缺施工许可证，由容缺承诺覆盖", "the construction permit is missing and covered by a deferral"), Pointer: "/deferrals/0", Line: 140, Column: 5,
			Excerpt: checker.Excerpt{Text: "\t- {document: construction_permit, gate: start, due: \"2025-04-10\"}", Width: 19},
			Shown:   []checker.Shown{{Name: "document", Label: say("所缺材料", "owed"), Text: say("施工许可证", "construction permit")}, {Name: "owner", Label: say("责任人", "by"), Text: "项目单位工程部"}, {Name: "due", Label: say("补正期限", "due"), Text: "2025-04-10"}},
		}},
		Basis: []checker.Basis{{Document: "建筑工程施工许可管理办法", Clause: "第四条", Confidence: "text"}}, Remedy: say("按期取得施工许可证", "Obtain the permit in time"),
	}
	passed := checker.RuleResult{
		Rule: "SB-CAP-02", Title: say("资本金比例", "Share of capital"), Severity: checker.Block, Lists: []string{"special_bond"}, Verdict: checker.Pass,
		Findings: []checker.Finding{{Pointer: "/funding/capital_total", Line: 60, Column: 3, Message: say("资本金 45 %，不低于 20 %", "capital is 45 %, at least 20 %"), Values: map[string]checker.Number{"actual": raw(45), "limit": raw(20)},
			Shown: []checker.Shown{{Name: "actual", Label: say("资本金比例", "share of capital"), Text: "45 %"}, {Name: "limit", Label: say("下限", "floor"), Text: "20 %"}}}},
		Basis: []checker.Basis{{Document: "国发〔2019〕26号", Clause: "第二条", Confidence: "text"}},
	}
	rest := checker.RuleResult{Rule: "TB-004", Title: say("支持比例", "Share of support"), Severity: checker.Block, Lists: []string{"treasury_bond"}, Verdict: checker.NotApplicable, Reason: say("没有申报超长期特别国债", "the package is not for treasury bonds")}
	return &checker.Package{
		File: "city/a.yaml", SHA256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", Code: "2412-220104-04-01-100001", Name: "示例市朝阳区污水处理厂扩建工程", Region: "220104", AsOf: "2025-03-10", Unit: "万元",
		Verdict: checker.Blocked,
		Lists: []checker.ListResult{
			{List: "special_bond", Applied: true, Verdict: checker.Blocked, Fails: []string{"SB-COV-01", "SB-TERM-02"}, Undetermined: []string{"GI-031", "SB-DOC-01"}, Waived: []string{"SB-TRN-01"}, Warnings: []string{"SB-DOC-04", "SB-NUM-01"}},
			{List: "central_budget", Applied: true, Verdict: checker.Blocked, Fails: []string{"CB-017", "SB-TERM-02"}, Undetermined: []string{"CB-008", "GI-031"}, Waived: []string{"SB-TRN-01"}},
		},
		Tables: []checker.Table{{
			Rule: "SB-COV-07", Title: say("敏感性分析", "Sensitivity"), Severity: checker.Info,
			Columns: []checker.Column{{Name: "income_change", Label: say("收入变动", "change of income")}, {Name: "coverage", Label: say("覆盖倍数", "coverage")}},
			Rows: []checker.Row{
				{OK: false, Values: map[string]checker.Number{"income_change": raw(-10), "coverage": raw(0.97)}, Shown: []string{"-10 %", "0.97"}},
				{OK: true, Values: map[string]checker.Number{"income_change": raw(-5), "coverage": raw(1.02)}, Shown: []string{"-5 %", "1.02"}},
			},
		}},
		Counts:  checker.Counts{Pass: 1, Fail: 5, Undetermined: 3, Waived: 1, NotApplicable: 1},
		Results: []checker.RuleResult{share, coverage, term, undetermined, warnUndetermined, broken, warning, hint, waived, passed, rest},
	}
}

func ready(say pick) *checker.Package {
	return &checker.Package{
		File: "b.yaml", Code: "2412-220104-04-01-100002", Name: "示例市二号桥", Region: "220104", AsOf: "2025-03-10", Unit: "元", Verdict: checker.Ready,
		Lists:  []checker.ListResult{{List: "special_bond", Applied: true, Verdict: checker.Ready}, {List: "central_budget", Applied: true, Verdict: checker.Conditional, Waived: []string{"GI-020"}}, {List: "treasury_bond", Verdict: checker.Undecided, Undetermined: []string{"TB-001"}, Reason: say("未申报此清单；还缺 3 项事实，不能判定", "not applied for; 3 facts are missing to tell")}},
		Counts: checker.Counts{Pass: 12},
	}
}

func undecided() *checker.Package {
	wide := checker.Table{Rule: "DR-010", Title: "地区债务与限额", Severity: checker.Warn, Rows: []checker.Row{{OK: false}}}
	for i, label := range []string{"债券", "余额", "限额", "余量", "项目后余量", "现债务率", "项目后债务率"} {
		wide.Columns = append(wide.Columns, checker.Column{Name: fmt.Sprint("c", i), Label: label})
		wide.Rows[0].Shown = append(wide.Rows[0].Shown, "1,234,567.89 万元")
	}
	return &checker.Package{File: "没有清单.yaml", Region: "220104", AsOf: "2025-03-10", Unit: "元", Verdict: checker.Undecided, Tables: []checker.Table{wide}}
}

func unreadable() *checker.Package {
	return &checker.Package{
		File: "city/坏文件.yaml", Verdict: checker.Unreadable, AsOf: "2025-03-10",
		Errors: []checker.InputError{
			{Message: "文件不是 UTF-8，看起来是 GBK:请另存为 UTF-8"},
			{Pointer: "/investment/total", Line: 12, Column: 9, Message: "投资 › 总投资：“二万”不是金额，应写成 20000 或 \"2亿元\"", Excerpt: checker.Excerpt{Text: "  总投资:  二万", Width: 2}},
		},
	}
}

// hostile tries to steer the terminal, hide text and break the layout.
func hostile() *checker.Package {
	return &checker.Package{
		File: "x\x1b]0;owned\x07.yaml", Name: "好\x1b[31m项目\u202e反转\n第二行", Region: "220104", AsOf: "2025-03-10", Verdict: checker.Blocked,
		Lists: []checker.ListResult{{List: "special_bond", Applied: true, Verdict: checker.Blocked, Fails: []string{"SB-COV-01"}}},
		Results: []checker.RuleResult{{
			Rule: "SB-COV-01", Title: "标题\x1b[2J", Severity: checker.Block, Lists: []string{"special_bond"}, Verdict: checker.Fail,
			Findings: []checker.Finding{
				{Message: "消\x00息", Line: 3, Column: 3, Excerpt: checker.Excerpt{Text: "\ta\tb\x1b[0m宽字é", Width: 4}},
				{Message: "列在行外", Line: 4, Column: 400, Excerpt: checker.Excerpt{Text: "短", Width: 9}},
				{Message: "没有位置", Pointer: "/region/debt"},
			},
		}},
	}
}
