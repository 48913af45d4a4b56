package form

import (
	"strings"
	"testing"
)

func TestKeys(t *testing.T) {
	for text, want := range map[string]string{
		"投资: {总投资: 1, fixed: 2}":                              "",
		"\"investment\": {'总投资': 1}":                          "",
		"investment: {Total: 1}":                              `5:14 investment.Total: unknown field, did you mean "total"?`,
		"investment: {over-10-report: a}":                     `5:14 investment.over-10-report: unknown field, did you mean "over10_report"?`,
		"investment: {总投资额: 1}":                               `5:14 investment.总投资额: unknown field, did you mean "总投资"?`,
		"investment: {ttoal: 1}":                              `5:14 investment.ttoal: unknown field, did you mean "total"?`,
		"investment: {甲乙丙丁: 1}":                               `5:14 investment.甲乙丙丁: unknown field`,
		"investment: {}\ntranches: []":                        `6:1 tranches: unknown field here, it belongs to "bond"`,
		"investment: {}\n融资总额: 1":                             `6:1 融资总额: unknown field here, it belongs to "market"`,
		"investment: {gdp: 1}":                                `5:14 investment.gdp: unknown field here, it belongs to "the top level of a ledger"`,
		"investment: {\" total\": 1}":                         `5:14 investment. total: invisible characters or full-width spaces stand around "total"`,
		"investment: {\"\u200btotal\": 1}":                    "5:14 investment.\u200btotal: invisible characters",
		"investment: {total：1}":                               `5:19 a full-width colon (：) stands after "total"`,
		"investment: {total: 1, total: 2}":                    `5:24 investment.total: duplicate key, it stands already on line 5`,
		"investment: {total: null, 总投资: 2}":                   `5:27 investment.总投资: the same field as "total" on line 5`,
		"investment: {total: 1}\n投资: {}":                      `6:1 投资: the same field as "investment" on line 5`,
		"investment: {[total]: 1}":                            `5:14 investment: a key must be a single word`,
		"investment: {? {total: 1} : 1}":                      `investment: a key must be a single word`,
		"investment: {: 1}":                                   `5:1 a key or a value is missing here`,
		"investment: {~: 1}":                                  `5:14 investment: there is no key before the colon`,
		"investment: {<<: {total: 1}}":                        `5:14 investment: merge keys (<<) are not supported`,
		"investment: {total: !!int 1}":                        `5:21 tags such as !!int are not supported`,
		"investment: !x {total: 1}":                           `5:13 tags such as !x are not supported`,
		"investment: {by_year: {2025: 1, '2025': 2}}":         `5:33 investment.by_year.2025: duplicate key`,
		"investment: {by_year: {２０２５: 1}}":                    `5:24 investment.by_year.２０２５: "２０２５" is not a year`,
		"performance: {ex_ante: {items: {PA-1: 有, PA-1: 无}}}": `5:42 performance.ex_ante.items.PA-1: duplicate key`,
		"performance: {ex_ante: {items: {'': 有}}}":            `5:33 performance.ex_ante.items: there is no key`,
		"repayment: {fund_item: [待定]}":                        `found a list, expected text; put text that begins with [ or { in quotes`,
		"repayment: {fund_item: 待定, frequency: x}":            `unknown field here, it belongs to "income_collection"`,
	} {
		got := said(one(t, head+text+"\n"))
		if (want == "") != (got == "") || !strings.Contains(got, want) {
			t.Errorf("%s\nsaid %q\nwant %q", text, got, want)
		}
	}
}

func TestNearest(t *testing.T) {
	words := func(yield func(string) bool) {
		for _, w := range []string{"total", "fixed", "总投资", "建设期利息", "name", "id"} {
			if !yield(w) {
				return
			}
		}
	}
	for written, want := range map[string]string{
		"totl": "total", "TOTAL": "total", "to_tal": "total", "ｔｏｔａｌ": "total", "总投": "总投资", "总的投资": "总投资", "建设期间利息": "建设期利息",
		"x": "", "": "", "fund": "", "资金": "", "iid": "id", strings.Repeat("total", 20): "",
	} {
		equal(t, want, nearest(written, words))
	}
}
