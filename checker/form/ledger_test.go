package form

import (
	"fmt"
	"strings"
	"testing"
)

// ledger writes a ledger of a region and year; year 0 leaves it out.
func ledger(code string, year int, rest string) string {
	if year > 0 {
		rest = fmt.Sprintf("year: %d\n", year) + rest
	}
	return fmt.Sprintf("bondcheck: v1\nkind: region\nunit: 亿元\nregion: %q\n%s\n", code, rest)
}

// ledgersOf reads ledgers, each from a file of its own.
func ledgersOf(t *testing.T, texts ...string) (*Ledgers, []FileProblem) {
	t.Helper()
	var entries []*Entry
	for i, text := range texts {
		entries = append(entries, Read(fmt.Sprintf("%d.yaml", i+1), []byte(text))...)
	}
	return NewLedgers(entries)
}

func TestNearestLedgerWins(t *testing.T) {
	l, bad := ledgersOf(t,
		ledger("220000", 2025, "name: 省\ngdp: 9\npilot: true\ndebt: {capacity: 9, grade: 绿, grade_document: 省文}\nkey_province: {status: listed, document: 省名单}\nparameters: {local_coverage_min: {value: 1.1, document: 省规}}"),
		ledger("220100", 2025, "name: 市\ngdp: 5\nsuspended: false\ndebt: {capacity: 5, grade: null, grade_document: 市文, special_limit: 0}\nquota: {special_bond: {}}"),
		ledger("220104", 2025, "debt: {grade: 红}\nparameters: {local_coverage_min: {value: 1.2}, coverage_max: {document: 县文}}"),
		ledger("220200", 2025, "name: 别市\ngdp: 7"),
	)
	equal(t, 0, len(bad))
	equal(t, map[string]any{
		"code": "220104", "name": "市", "year": int64(2025), "gdp": int64(500_000_000_00), "pilot": true, "suspended": false,
		"debt":         map[string]any{"capacity": int64(500_000_000_00), "special_limit": int64(0), "grade": "red"},
		"key_province": map[string]any{"status": "listed", "document": "省名单"},
		"parameters":   map[string]any{"local_coverage_min": map[string]any{"value": int64(1_200_000)}},
		"stated_in": map[string]any{
			"/name": "220100", "/year": "220104", "/gdp": "220100", "/pilot": "220000", "/suspended": "220100",
			"/debt/capacity": "220100", "/debt/special_limit": "220100", "/debt/grade": "220104",
			"/key_province/status": "220000", "/key_province/document": "220000",
			"/parameters/local_coverage_min/value": "220104",
		},
	}, l.For("220104", 2025))
	equal(t, any("220000"), l.For("220300", 2025)["stated_in"].(map[string]any)["/gdp"])
	equal(t, any("220100"), l.For("220100", 2025)["stated_in"].(map[string]any)["/gdp"])
	equal(t, any("220000"), l.For("220000", 2025)["stated_in"].(map[string]any)["/gdp"])
	equal(t, map[string]any{"code": "110105", "stated_in": map[string]any{}}, l.For("110105", 2025))
}

func TestYearOfLedger(t *testing.T) {
	l, bad := ledgersOf(t,
		ledger("220100", 2023, "gdp: 3"), ledger("220100", 2027, "gdp: 7"), ledger("220100", 2025, "gdp: 5"),
		ledger("220200", 2026, "gdp: 6"), ledger("220200", 2028, "gdp: 8"),
		ledger("220300", 0, "gdp: 1"), ledger("220300", 2026, "gdp: 6"),
	)
	equal(t, 0, len(bad))
	for _, c := range []struct {
		code string
		year int
		gdp  int64
	}{
		{"220100", 2025, 5}, {"220100", 2026, 5}, {"220100", 2024, 3}, {"220100", 2030, 7},
		{"220100", 2022, 7}, // all are of later years: the latest of all
		{"220200", 2025, 8}, {"220200", 2026, 6},
		{"220300", 2025, 1}, {"220300", 2026, 6},
	} {
		equal(t, any(c.gdp*100_000_000_00), l.For(c.code, c.year)["gdp"])
	}
}

// What a ledger in doubt would have said is not known: the province may not speak
// in its place, and what a nearer ledger says still counts.
func TestNoFartherLedgerSpeaksForOneInDoubt(t *testing.T) {
	l, bad := ledgersOf(t, ledger("220000", 2025, "gdp: 5"), ledger("220100", 2025, "gdp: x"), ledger("220104", 2025, "pilot: true"))
	equal(t, 1, len(bad))
	facts := l.For("220104", 2025)
	equal(t, any(true), facts["pilot"])
	if facts["gdp"] != nil {
		t.Error("the province spoke for a prefecture in doubt")
	}
	equal(t, any(int64(5*100_000_000_00)), l.For("220200", 2025)["gdp"])
}

func TestLedgerProblems(t *testing.T) {
	l, bad := ledgersOf(t, ledger("220100", 2025, "gdp: 5"), ledger("220100", 2025, "gdp: 6"), ledger("220200", 2025, "gdp: x"), head)
	equal(t, 2, len(bad))
	equal(t, "2.yaml 4:9 /region region: there is a ledger of 220100 already in 1.yaml, line 1: one region may have one a year", placed(bad[0]))
	equal(t, "3.yaml 6:6 /gdp gdp: found \"x\", expected an amount such as 20000 or \"1.2亿元\"", placed(bad[1]))
	for _, code := range []string{"220100", "220200"} {
		if l.For(code, 2025)["gdp"] != nil {
			t.Errorf("a ledger of %s in doubt was used", code)
		}
	}
	var none *Ledgers
	equal(t, map[string]any{"code": "220104", "stated_in": map[string]any{}}, none.For("220104", 2025))
}

func placed(p FileProblem) string {
	return fmt.Sprintf("%s %d:%d %s %s", p.File, p.Line, p.Column, p.Pointer, p.En)
}

// TestFactsAreTheCallersOwn holds that nobody sees what another does to facts.
func TestFactsAreTheCallersOwn(t *testing.T) {
	l, _ := ledgersOf(t, ledger("220100", 2025, "debt: {capacity: 5}"))
	e := good(t, string(compliant(t)))
	want := e.Facts("2025-03-10", []string{"treasury_bond", "special_bond"}, l)
	done := make(chan map[string]any)
	for range 4 {
		go func() {
			got := e.Facts("2025-03-10", []string{"treasury_bond", "special_bond"}, l)
			done <- got
			e.At("/bond/total")
			e.Path("/bond/total", "zh")
		}()
	}
	for range 4 {
		got := <-done
		equal(t, want, got)
		got["region"].(map[string]any)["debt"].(map[string]any)["capacity"] = "spoilt"
		got["cash_flow"].([]any)[0].(map[string]any)["year"] = "spoilt"
		clear(got["project"].(map[string]any))
	}
	equal(t, want, e.Facts("2025-03-10", []string{"treasury_bond", "special_bond"}, l))
	equal(t, any([]any{"special_bond", "treasury_bond"}), want["lists"])
	if !strings.HasPrefix(want["judged_on"].(string), "2025") {
		t.Error(want["judged_on"])
	}
}
