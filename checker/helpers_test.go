package checker_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"bondcheck/checker"
	"bondcheck/checker/cases"
	"bondcheck/checker/form"
	"bondcheck/policies"
)

var shipped = sync.OnceValues(func() (*checker.Engine, error) { return checker.New(policies.FS) })

func engine(t testing.TB) *checker.Engine {
	t.Helper()
	engine, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	return engine
}

const fixtures = "../fixtures"

// fixture is a whole package with the ledgers beside it.
type fixture struct {
	name    string
	text    []byte
	entry   *form.Entry
	ledgers *form.Ledgers
}

// whole reads the packages of the fixtures whose file has a name, "clean.yaml" or
// "blocked.yaml".
func whole(t testing.TB, file string) []fixture {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(fixtures, "packages", "*", file))
	if err != nil || len(names) == 0 {
		t.Fatalf("no %s: %v", file, err)
	}
	var all []fixture
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, fixture{strings.TrimPrefix(name, fixtures+"/packages/"), text, read(t, name, text), ledgers(t, filepath.Dir(name))})
	}
	return all
}

func read(t testing.TB, name string, text []byte) *form.Entry {
	t.Helper()
	entry := form.Read(name, text)[0]
	for _, problem := range entry.Problems {
		t.Fatalf("%s:%d: %s", name, problem.Line, problem.Zh)
	}
	return entry
}

func ledgers(t testing.TB, folder string) *form.Ledgers {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(folder, "region*"))
	if err != nil {
		t.Fatal(err)
	}
	var entries []*form.Entry
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		entries = append(entries, form.Read(name, text)...)
	}
	matched, problems := form.NewLedgers(entries)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return matched
}

var plain = checker.Options{Today: "2025-03-10", Lang: "zh"}

func check(t testing.TB, f fixture, opts checker.Options) *checker.Package {
	t.Helper()
	result, err := engine(t).Check(context.Background(), f.entry, f.ledgers, opts)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

func verdicts(p *checker.Package) map[string]checker.Verdict {
	all := map[string]checker.Verdict{}
	for _, result := range p.Results {
		all[result.Rule] = result.Verdict
	}
	return all
}

func encode(t testing.TB, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// strip asks some rules about a fixture without one fact; nil when what is left is
// no package.
func strip(t *testing.T, f fixture, pointer string, rules []string) *checker.Package {
	t.Helper()
	text, err := cases.Strip(f.text, pointer)
	if err != nil {
		t.Fatalf("%s %s: %v", f.name, pointer, err)
	}
	entry := form.Read("package.yaml", text)[0]
	if len(entry.Problems) > 0 {
		return nil
	}
	opts := plain
	opts.Codes = rules
	result, err := engine(t).Check(context.Background(), entry, f.ledgers, opts)
	if err != nil {
		t.Fatal(err)
	}
	return result
}
