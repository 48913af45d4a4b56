package form

import (
	"fmt"
	"strings"
	"testing"
)

func TestDate(t *testing.T) {
	for text, want := range map[string]string{
		`"2025-03-10"`: "", "2025-03-10": "", "2024-02-29": "", " 2025-03-10 ": "",
		"2025-02-29":           "no such day",
		"2025-13-01":           "no such day",
		"1948-12-31":           "not between 1949 and 2200",
		"2025-3-1":             `write the date as "2025-03-01"`,
		"2025/03/10":           `write the date as "2025-03-10"`,
		"2025.3.10":            `write the date as "2025-03-10"`,
		"2025年3月10日":           `write the date as "2025-03-10"`,
		"20250310":             `write the date as "2025-03-10"`,
		"２０２５-03-10":           `write the date as "2025-03-10"`,
		"2025-03-10T08:00:00Z": `write the date as "2025-03-10"`,
		"“2025-03-10”":         `write the date as "2025-03-10"`,
		"2025-3-45":            "expected a date",
		"2025-03":              "expected a date",
		"四月":                   "expected a date",
		"45000":                "expected a date",
		"[2025-03-10]":         "found a list, expected a date",
	} {
		e := one(t, head+"submitted_on: "+text+"\n")
		if want == "" {
			equal(t, "", said(e))
			equal(t, any(strings.Trim(text, `" `)), fact(e, "/submitted_on"))
		} else if !strings.Contains(said(e), want) {
			t.Errorf("%s: said %q, want %q", text, said(e), want)
		}
	}
}

func TestBool(t *testing.T) {
	for text, want := range map[string]any{
		"true": true, "True": true, "TRUE": true, "是": true, `"true"`: true, `"是"`: true,
		"false": false, "否": false, "FALSE": false,
		"yes": "expected true or false", "on": "expected true or false", "1": "expected true or false", "有": "expected true or false",
		"{}": "found a group of fields, expected true or false",
	} {
		e := one(t, strings.Replace(head, "}", ", major: "+text+"}", 1))
		if wrong, ok := want.(string); ok {
			if !strings.Contains(said(e), wrong) {
				t.Errorf("%s: said %q, want %q", text, said(e), wrong)
			}
			continue
		}
		equal(t, "", said(e))
		equal(t, want, fact(e, "/project/major"))
	}
}

// TestTextAsItStands holds that a bare scalar is the text that was written,
// whatever YAML would make of it.
func TestTextAsItStands(t *testing.T) {
	for text, want := range map[string]string{
		"220104": "220104", "2412-220104-04-01-100001": "2412-220104-04-01-100001", "0123": "0123", "1e3": "1e3", "0x1F": "0x1F",
		"true": "true", "2025-03-10": "2025-03-10", "1_000": "1_000", "12:30": "12:30", "无": "无", "'  a '": "  a ", `"a\tb"`: "a\tb",
		".inf": ".inf", "no": "no",
	} {
		e := good(t, strings.Replace(head, "}", ", name: "+text+"}", 1))
		equal(t, any(want), fact(e, "/project/name"))
	}
	e := good(t, head+"repayment:\n  fund_item: |\n    一\n    二：三\n")
	equal(t, any("一\n二：三\n"), fact(e, "/repayment/fund_item"))
	if got := said(one(t, strings.Replace(head, "}", `, name: "a\0b"}`, 1))); !strings.Contains(got, "invisible character U+0000") {
		t.Errorf("said %q", got)
	}
}

var nothings = []string{"", "null", "Null", "~", `""`, `" "`, "/", "—", "——", `"-"`, "-", "－", "'null'"}

// TestNotStated holds for a value of each kind that nothing is nothing.
func TestNotStated(t *testing.T) {
	for _, nothing := range nothings {
		text := strings.ReplaceAll(`bondcheck: v1
kind: project
unit: 万元
submitted_on: NOTHING
project:
  region: "220104"
  name: NOTHING
  code: NOTHING
  nature: NOTHING
  major: NOTHING
  land_ha: NOTHING
  negative_flags: NOTHING
investment:
  total: NOTHING
  by_year: NOTHING
cash_flow: NOTHING
coverage:
  claimed: NOTHING
funding:
  sources:
    - type: bank_loan
      by_year:
        "2025": NOTHING
        "2026": 1
reserve:
  year: NOTHING
performance:
  ex_ante:
    items:
      PA-1: NOTHING
`, "NOTHING", nothing)
		e := good(t, text)
		f := facts(e)
		delete(f, "lists")
		equal(t, map[string]any{
			"bondcheck": "v1", "kind": "project", "unit": "万元", "judged_on": "2025-03-10",
			"region":      map[string]any{"code": "220104", "stated_in": map[string]any{}},
			"project":     map[string]any{"region": "220104"},
			"investment":  map[string]any{},
			"coverage":    map[string]any{},
			"funding":     map[string]any{"sources": []any{map[string]any{"type": "bank_loan", "by_year": map[string]any{"2026": int64(1_000_000)}}}},
			"reserve":     map[string]any{},
			"performance": map[string]any{"ex_ante": map[string]any{"items": map[string]any{}}},
		}, f)
		at, ok := e.At("/investment/total")
		equal(t, Position{14, 3, 5}, at)
		equal(t, true, ok)
	}
}

// TestZeroIsStated holds the other side: zero, no and an empty list are stated.
func TestZeroIsStated(t *testing.T) {
	e := good(t, head+"investment: {total: 0, by_year: {}}\nbalance_plan: []\nmarket: {government_guarantee: 否}\n")
	equal(t, any(map[string]any{"total": int64(0), "by_year": map[string]any{}}), fact(e, "/investment"))
	equal(t, any([]any{}), fact(e, "/balance_plan"))
	equal(t, any(false), fact(e, "/market/government_guarantee"))
}

// TestDashInText holds that only a dash behind a colon is taken for nothing.
func TestDashInText(t *testing.T) {
	e := good(t, head+"investment:\n  total: -\n  over10_report: |\n    备注: -\n    \uE000\n  readjust_doc: a -\nfunding: {capital_total: -, reduction_basis: -}\nbond:\n  onlend_chain:\n    - a-b\n  uses: - # 无\n")
	equal(t, any(map[string]any{"over10_report": "备注: -\n\uE000\n", "readjust_doc": "a -"}), fact(e, "/investment"))
	equal(t, any(map[string]any{}), fact(e, "/funding"))
	equal(t, any(map[string]any{"onlend_chain": []any{"a-b"}}), fact(e, "/bond"))
}

func TestEmptyItem(t *testing.T) {
	for _, text := range []string{"documents:\n  -\n", "documents: [null]\n", "documents: [~, {type: other}]\n", "bond: {onlend_chain: [省, /]}\n", "jilin: {task_force: {meetings: [\"\"]}}\n"} {
		if got := said(one(t, head+text)); !strings.Contains(got, "an empty item in a list") {
			t.Errorf("%s: said %q", text, got)
		}
	}
}

func TestDocuments(t *testing.T) {
	unit := func(n int) string {
		return fmt.Sprintf("kind: project\nunit: 元\nbondcheck: v1\nproject: {region: \"22010%d\"}\n", n)
	}
	for name, c := range map[string]struct {
		text  string
		lines []int // on which the documents begin
	}{
		"one":               {unit(1), []int{1}},
		"marked":            {"---\n" + unit(1), []int{2}},
		"two":               {unit(1) + "---\n" + unit(2), []int{1, 6}},
		"comments between":  {"# a\n---\n# b\n" + unit(1) + "# c\n---\n# d\n---\n" + unit(2) + "---\n", []int{4, 12}},
		"ended":             {unit(1) + "...\n" + unit(2) + "...\n", []int{1, 6}},
		"directive":         {"%YAML 1.2\n---\n" + unit(1) + "...\n%YAML 1.2\n---\n" + unit(2), []int{3, 10}},
		"windows lines":     {strings.ReplaceAll(unit(1)+"---\n"+unit(2), "\n", "\r\n"), []int{1, 6}},
		"old mac lines":     {strings.ReplaceAll(unit(1)+"---\n"+unit(2), "\n", "\r"), []int{1, 6}},
		"content behind":    {"--- {kind: project, unit: 元, bondcheck: v1, project: {region: \"220101\"}}\n--- # c\n" + unit(2), []int{1, 3}},
		"bom and directive": {"\uFEFF" + unit(1), []int{1}},
		"dashes in text":    {unit(1) + "investment:\n  over10_report: |\n    ---\n    a\n", []int{1}},
	} {
		t.Run(name, func(t *testing.T) {
			entries := Read("a.yaml", []byte(c.text))
			var lines []int
			for i, e := range entries {
				equal(t, "", said(e))
				equal(t, i, e.Index)
				equal(t, entries[0].SHA256, e.SHA256)
				equal(t, any(fmt.Sprintf("22010%d", i+1)), fact(e, "/project/region"))
				at, _ := e.At("")
				lines = append(lines, at.Line)
			}
			equal(t, c.lines, lines)
		})
	}
}

// TestBrokenDocumentLeavesTheOthers holds that a document is judged by itself.
func TestBrokenDocumentLeavesTheOthers(t *testing.T) {
	entries := Read("a.yaml", []byte(head+"---\na: [\n---\n"+head+"---\n\"\n"))
	equal(t, 4, len(entries))
	equal(t, "", said(entries[0]))
	equal(t, "6:4 the bracket \"[\" that begins here is not closed", said(entries[1]))
	equal(t, "", said(entries[2]))
	equal(t, "13:1 the quotes that begin here are not closed", said(entries[3]))
}

func TestByteOrderMark(t *testing.T) {
	e := good(t, "\uFEFF"+head)
	equal(t, 1, len(e.Remarks))
	at, _ := e.At("/bondcheck")
	equal(t, Position{1, 12, 2}, at)
	equal(t, "bondcheck: v1", e.Line(1))
}

func TestAliases(t *testing.T) {
	e := good(t, head+"bond:\n  uses: &u\n    - &c {type: construction, amount: &a 5}\n    - *c\n  total: *a\ninvestment: {items: [{type: other, amount: *a}]}\n")
	equal(t, any([]any{map[string]any{"type": "construction", "amount": int64(5_000_000)}, map[string]any{"type": "construction", "amount": int64(5_000_000)}}), fact(e, "/bond/uses"))
	equal(t, any(int64(5_000_000)), fact(e, "/investment/items/0/amount"))
}

func TestKindIsGuessedForTheOtherProblems(t *testing.T) {
	e := one(t, "bondcheck: v1\nunit: 万元\nproject: {region: \"220104\"}\ninvestment: {total: x}\n")
	equal(t, "1:1 kind: is a required field\n4:21 investment.total: found \"x\", expected an amount such as 20000 or \"1.2亿元\"", said(e))
	e = one(t, "格式版本: v1\n金额单位: 亿元\n区划代码: \"220100\"\n债务: {综合财力: x}\n")
	equal(t, "1:1 类型: is a required field", strings.Replace(strings.Split(said(e), "\n")[0], "kind", "类型", 1))
	if e.Ledger == nil {
		t.Error("not taken for a ledger")
	}
}

func TestLimits(t *testing.T) {
	many := strings.Repeat("kind: project\n---\n", MaxDocuments+1)
	for name, c := range map[string]struct{ file, text, want string }{
		"bytes":          {"a.yaml", head + strings.Repeat("#", MaxBytes), "1:1 the file has 8.0 MiB, the limit is 8 MiB"},
		"nodes":          {"a.yaml", head + "x: [" + strings.Repeat("1,", MaxNodes) + "]", "1:1 a package may have at most 1000000 keys and values"},
		"nodes in json":  {"a.json", "[" + strings.Repeat("1,", MaxNodes) + "1]", "a package may have at most 1000000 keys and values"},
		"documents":      {"a.yaml", many, "20000:1 a file may hold at most 10000 packages"},
		"json documents": {"a.json", strings.Repeat("{}\n", MaxDocuments+1), "10001:1 a file may hold at most 10000 packages"},
		"depth":          {"a.yaml", head + "x: " + strings.Repeat("[", MaxDepth) + strings.Repeat("]", MaxDepth), "nested more than 64 levels deep"},
		"far depth":      {"a.yaml", head + "x: " + strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000), "nested more than 64 levels deep"},
		"depth in json":  {"a.json", strings.Repeat("[", 20_000), "1:65 nested more than 64 levels deep"},
		"aliases":        {"a.yaml", head + "x: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]\ny: [" + strings.Repeat("*a,", MaxAliased/10+1) + "]", "the aliases (*) stand for more than 100000 keys and values"},
		"problems":       {"a.yaml", head + "documents: [" + strings.Repeat("{type: other, date: x}, ", maxProblems+5) + "]", "5 more problems are not listed"},
		"unknown keys": {"a.yaml", head + func() (s string) {
			for i := range maxProblems + 5 {
				s += fmt.Sprintf("q%d: 1\n", i)
			}
			return s
		}(), "5 more problems are not listed"},
	} {
		t.Run(name, func(t *testing.T) {
			entries := Read(c.file, []byte(c.text))
			equal(t, 1, len(entries))
			if got := said(entries[0]); !strings.HasSuffix(got, c.want) {
				t.Errorf("said %.300q, want %q", got, c.want)
			}
			checkProblems(t, entries[0])
		})
	}
}
