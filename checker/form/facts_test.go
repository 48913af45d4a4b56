package form

import (
	"encoding/json"
	"os"
	"testing"
)

// TestFacts holds the facts of a whole package and its ledger against a file that
// people can read.
func TestFacts(t *testing.T) {
	region, err := os.ReadFile("testdata/region.yaml")
	if err != nil {
		t.Fatal(err)
	}
	ledgers, bad := NewLedgers(Read("region.yaml", region))
	equal(t, 0, len(bad))
	e := good(t, string(compliant(t)))
	got, err := json.MarshalIndent(e.Facts("2025-03-10", []string{"central_budget", "special_bond"}, ledgers), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/compliant.facts.json", append(got, '\n'))
}

// TestFactTypes holds that facts are made of what rules can be handed.
func TestFactTypes(t *testing.T) {
	var check func(at string, v any)
	check = func(at string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, x := range v {
				check(at+"/"+k, x)
			}
		case []any:
			for _, x := range v {
				check(at+"/*", x)
			}
		case string, bool, int64:
		default:
			t.Errorf("%s is a %T", at, v)
		}
	}
	check("", facts(good(t, string(compliant(t)))))
}

// TestFactsOfWhatCannotBeRead holds that facts are made of anything.
func TestFactsOfWhatCannotBeRead(t *testing.T) {
	for _, text := range []string{"", "[", "a: 1", "kind: project\nproject: 5\n", "kind: region\n"} {
		f := facts(Read("a.yaml", []byte(text))[0])
		equal(t, any(map[string]any{"stated_in": map[string]any{}}), f["region"])
		equal(t, any([]any{}), f["lists"])
	}
}
