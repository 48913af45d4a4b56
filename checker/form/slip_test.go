package form

import (
	"strings"
	"testing"
)

// TestSlipsArePutRight holds that text with slips is read to its end: the slips
// are told, and so is the next trouble, at its place in the file as it stands.
func TestSlipsArePutRight(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"full-width colon", head + "investment:\n  total：1\n  fixed: x\n", `6:8 a full-width colon (：) stands after "total", write a plain colon and a space: total: 1
7:10 investment.fixed: found "x", expected an amount such as 20000 or "1.2亿元"`},
		{"value behind it", head + "investment:\n  total： x\n  fixed：y\n", `6:8 a full-width colon (：) stands after "total", write a plain colon and a space: total: x
6:10 investment.total: found "x", expected an amount such as 20000 or "1.2亿元"
7:8 a full-width colon (：) stands after "fixed", write a plain colon and a space: fixed: y
7:9 investment.fixed: found "y", expected an amount such as 20000 or "1.2亿元"`},
		{"section", head + "投资：\n  总投资: 1\n", `5:3 a full-width colon (：) stands after "投资", write a plain colon and a space: 投资:`},
		{"first line", strings.Replace(head, "bondcheck:", "bondcheck：", 1), `1:10 a full-width colon (：) stands after "bondcheck", write a plain colon and a space: bondcheck: v1`},
		{"list item", head + "bond:\n  uses:\n    - type：construction\n      amount：x\n", `7:11 a full-width colon (：) stands after "type", write a plain colon and a space: type: construction
8:13 a full-width colon (：) stands after "amount", write a plain colon and a space: amount: x
8:14 bond.uses[0].amount: found "x", expected an amount such as 20000 or "1.2亿元"`},
		{"flow", head + "bond: {total：1，used_as_capital：x}\n", `5:13 a full-width colon (：) stands after "total", write a plain colon and a space: total: 1
5:15 a full-width comma (，) stands here: write a plain comma
5:31 a full-width colon (：) stands after "used_as_capital", write a plain colon and a space: used_as_capital: x
5:32 bond.used_as_capital: found "x", expected an amount such as 20000 or "1.2亿元"`},
		{"comma only", head + "bond: {total: 1， used_as_capital: x}\n", `5:16 a full-width comma (，) stands here: write a plain comma
5:35 bond.used_as_capital: found "x", expected an amount such as 20000 or "1.2亿元"`},
		{"year", head + "investment:\n  by_year:\n    2025：1\n    2026: x\n", `7:9 a full-width colon (：) stands after "2025", write a plain colon and a space: 2025: 1
8:11 investment.by_year.2026: found "x", expected an amount such as 20000 or "1.2亿元"`},
		{"no space", head + "investment:\n  total:1\n  fixed: x\n", `6:8 a space is missing after "total:"
7:10 investment.fixed: found "x", expected an amount such as 20000 or "1.2亿元"`},
		{"in a text", head + "investment:\n  over10_report: |\n    总投资：1\n    fixed:2\n  total：1\n", `9:8 a full-width colon (：) stands after "total", write a plain colon and a space: total: 1`},
		{"in quotes", head + "investment:\n  over10_report: \"甲\n    总投资：1\"\n  total：1\n", `8:8 a full-width colon (：) stands after "total", write a plain colon and a space: total: 1`},
		{"with a dash", head + "investment:\n  fixed: -\n  total：x\n", `7:8 a full-width colon (：) stands after "total", write a plain colon and a space: total: x
7:9 investment.total: found "x", expected an amount such as 20000 or "1.2亿元"`},
		{"and another error", head + "investment:\n  total：1\nbond:\n  uses:\n    - a: 1\n   - b\n", `6:8 a full-width colon (：) stands after "total", write a plain colon and a space: total: 1
10:4 the indent does not fit the lines above, or the line above is not complete: expected "name: value"`},
		{"swallowed", head + "investment:\n  total：1\n  fixed：x\nbond: {totl: 1}\n", `6:8 a full-width colon (：) stands after "total", write a plain colon and a space: total: 1
7:8 a full-width colon (：) stands after "fixed", write a plain colon and a space: fixed: x
7:9 investment.fixed: found "x", expected an amount such as 20000 or "1.2亿元"
8:8 bond.totl: unknown field, did you mean "total"?`},
		{"swallowed in a list", head + "bond:\n  uses:\n    - type：construction\n", `7:11 a full-width colon (：) stands after "type", write a plain colon and a space: type: construction`},
		{"full-width spaces", head + "投资:\n　　总投资: 1\n", `6:1 　　总投资: full-width spaces stand before "总投资": indent with plain spaces`},
	} {
		t.Run(c.name, func(t *testing.T) { equal(t, c.want, said(one(t, c.text))) })
	}
}

// TestNoSlipInGoodText holds that what is a slip elsewhere may stand in a text.
func TestNoSlipInGoodText(t *testing.T) {
	e := good(t, head+"investment:\n  over10_report: |\n    总投资：1，固定资产投资：2\n    total:1\n  readjust_doc: 总投资：1，total:2\nrepayment: {fund_item: 甲，乙：丙}\n")
	equal(t, any(map[string]any{"over10_report": "总投资：1，固定资产投资：2\ntotal:1\n", "readjust_doc": "总投资：1，total:2"}), fact(e, "/investment"))
	equal(t, any("甲，乙：丙"), fact(e, "/repayment/fund_item"))
}
