package checker_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"bondcheck/checker"
	"bondcheck/policies"
)

// TestEnginesAgree holds the compiled plan to OPA's topdown on whole packages: the
// same report, word for word.
func TestEnginesAgree(t *testing.T) {
	if !engine(t).Planned() {
		t.Fatal("the shipped policies are not planned")
	}
	topdown, err := engine(t).WithTopdown()
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{"clean.yaml", "blocked.yaml"} {
		for _, f := range whole(t, file) {
			reference, err := topdown.Check(context.Background(), f.entry, f.ledgers, plain)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(reference, check(t, f, plain)); diff != "" {
				t.Errorf("%s -topdown +plan\n%s", f.name, diff)
			}
		}
	}
}

// beyondPlanning is a rule that OPA's planner refuses: it plans rules that share a
// path up to a variable as one function, which then would have to call itself.
const beyondPlanning = `applies["XX-001"] := levels.a.high

levels[x].low := true if some x in {"a"}

levels[x].high := levels[x].low if some x in {"a"}
`

// TestUnplannedPolicies adds a rule that cannot be planned and asks that topdown
// judges all of them as before.
func TestUnplannedPolicies(t *testing.T) {
	text := strings.Replace(fmt.Sprintf(extraRule, "true"), `applies["XX-001"] := true`, beyondPlanning, 1)
	added, err := checker.New(policies.FS, fstest.MapFS{"rules/extra/extra.rego": &fstest.MapFile{Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	if added.Planned() {
		t.Error("planned")
	}
	f := whole(t, "clean.yaml")[0]
	result, err := added.Check(context.Background(), f.entry, f.ledgers, plain)
	if err != nil {
		t.Fatal(err)
	}
	want := verdicts(check(t, f, plain))
	want["XX-001"] = checker.Pass
	if diff := cmp.Diff(want, verdicts(result)); diff != "" {
		t.Error(diff)
	}
}
