package checker_test

import (
	"bytes"
	"context"
	"testing"

	"bondcheck/checker"
	"bondcheck/checker/form"
)

// TestTogether puts two packages of one region beside each other whose bonds fit
// each by itself: 8,000 万元 are to be issued for each.
func TestTogether(t *testing.T) {
	f := named(t, "sewage/clean.yaml")
	judged := func(text []byte, ledgers *form.Ledgers) *checker.Package {
		p, err := engine(t).Check(context.Background(), read(t, f.name, text), ledgers, plain)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	withoutAmount := bytes.Replace(f.text, []byte("type: special_bond\n      amount: 8000\n"), []byte("type: special_bond\n"), 1)
	for name, test := range map[string]struct {
		limit    string // of special debt; the balance is 402.3 亿元
		second   []byte
		want     checker.Verdict // of DR-001 for both together
		counted  int
		regions  int
		packages int
	}{
		"exactly the room": {"403.9", f.text, checker.Pass, 2, 1, 2},
		"a fen too much":   {"403.8999999999", f.text, checker.Fail, 2, 1, 2},
		"one alone":        {"403.1", nil, checker.Pass, 0, 0, 1},
		"one unknown":      {"403.9", withoutAmount, checker.Pass, 1, 1, 2}, // and said so
	} {
		t.Run(name, func(t *testing.T) {
			ledger := []byte("bondcheck: v1\nkind: region\nunit: 亿元\nregion: \"220100\"\nname: 示例市\nyear: 2025\ndebt: {general_balance: 310.5, special_balance: 402.3, special_limit: " + test.limit + ", capacity: 760}\n")
			ledgers, problems := form.NewLedgers(form.Read("region.yaml", ledger))
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			together := engine(t).Together()
			for _, text := range [][]byte{f.text, test.second} {
				if text == nil {
					continue
				}
				together.Add(judged(text, ledgers))
			}
			regions, err := together.Regions(context.Background(), ledgers, plain)
			if err != nil {
				t.Fatal(err)
			}
			if len(regions) != test.regions {
				t.Fatalf("%d regions", len(regions))
			}
			if len(regions) == 0 {
				return
			}
			r := regions[0]
			if r.Region != "220100" || r.Name != "示例市" || r.Packages != test.counted || r.Packages+r.Uncounted != test.packages {
				t.Errorf("%s %s: %d counted, %d not", r.Region, r.Name, r.Packages, r.Uncounted)
			}
			verdict := checker.Pass
			for _, result := range r.Results {
				if result.Rule == "DR-001" {
					verdict = result.Verdict
				}
			}
			if verdict != test.want {
				t.Errorf("DR-001 of both: %s", verdict)
			}
			if len(r.Tables) != 1 || len(r.Tables[0].Rows) != 1 {
				t.Errorf("tables: %+v", r.Tables)
			}
		})
	}
}
