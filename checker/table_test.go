package checker_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestTables asks that the figures of the sensitivity stand in the report, every
// row of them, whether all hold or some fall short, and that a rule that could not
// be judged has none.
func TestTables(t *testing.T) {
	for name, test := range map[string]struct {
		old, new string // the year in which the bonds are paid off
		want     []string
	}{
		"all hold":        {"", "", []string{"-10 %: 1.9729", "-5 %: 2.1556", "0 %: 2.2761", "0 %: 2.214"}},
		"some fall short": {"tax: 39, net: 1248}\n  - {year: 2047", "tax: 9739, net: -8452}\n  - {year: 2047", []string{"-10 %: 0.9931 short", "-5 %: 1.1758", "0 %: 1.2964", "0 %: 1.2343"}},
		"not judged":      {"tax: 39, net: 1248}\n  - {year: 2047", "net: 1248}\n  - {year: 2047", nil},
	} {
		t.Run(name, func(t *testing.T) {
			f := named(t, "sewage/clean.yaml")
			f.entry = read(t, f.name, bytes.Replace(f.text, []byte(test.old), []byte(test.new), 1))
			var got []string
			for _, table := range check(t, f, plain).Tables {
				if table.Title != "敏感性分析" {
					continue
				}
				for _, row := range table.Rows {
					text := row.Shown[0] + ": " + row.Shown[2]
					if !row.OK {
						text += " short"
					}
					got = append(got, text)
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func named(t *testing.T, name string) fixture {
	t.Helper()
	for _, f := range whole(t, "clean.yaml") {
		if f.name == name {
			return f
		}
	}
	t.Fatalf("no fixture %s", name)
	return fixture{}
}
