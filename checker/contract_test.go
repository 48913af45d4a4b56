package checker_test

import (
	"os"
	"testing"

	"bondcheck/checker"
	"bondcheck/checker/form"
)

// TestTheExamplePackageIsReady holds the rules to the package that the format's
// description gives as a whole one, with the ledger beside it: no rule may leave it
// undecided for special bonds by asking what such a package has no reason to state.
func TestTheExamplePackageIsReady(t *testing.T) {
	file := func(name string) []byte {
		text, err := os.ReadFile("form/testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	ledgers, problems := form.NewLedgers(form.Read("region.yaml", file("region.yaml")))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	f := fixture{name: "compliant.yaml", entry: read(t, "compliant.yaml", file("compliant.yaml")), ledgers: ledgers}
	for _, list := range check(t, f, plain).Lists {
		if list.List == "special_bond" && list.Verdict != checker.Ready {
			t.Errorf("%s: fails %v, undetermined %v", list.Verdict, list.Fails, list.Undetermined)
		}
	}
}
