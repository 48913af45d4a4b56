package cases_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bondcheck/checker"
	"bondcheck/checker/cases"
)

// topic narrows a run to one topic while its rules are being written:
// go test ./checker/cases -topic coverage
var topic = flag.String("topic", "", "only the rules and the cases of this topic")

var fixtures = os.DirFS("../../fixtures")

// oneTopic hides the rules of every other topic, except those that its own rules
// ask.
type oneTopic struct{ fs.FS }

func (f oneTopic) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(f.FS, name)
	if *topic != "" && name == "rules" {
		entries = slices.DeleteFunc(entries, func(e fs.DirEntry) bool { return e.Name() != *topic && !f.asks(e.Name()) })
	}
	return entries, err
}

func (f oneTopic) asks(other string) bool {
	files, _ := fs.Glob(f.FS, "rules/"+*topic+"/*.rego")
	asked := regexp.MustCompile(`\bdata\.rules\.` + other + `\b`)
	return slices.ContainsFunc(files, func(name string) bool {
		text, err := fs.ReadFile(f.FS, name)
		return err == nil && asked.Match(text)
	})
}

func load(t *testing.T) (*checker.Engine, []*cases.Table) {
	t.Helper()
	engine, err := checker.New(oneTopic{os.DirFS("../../policies")})
	if err != nil {
		t.Fatal(err)
	}
	tables, err := cases.Load(fixtures)
	if err != nil && *topic == "" {
		t.Fatal(err)
	}
	if *topic != "" {
		tables = slices.DeleteFunc(tables, func(table *cases.Table) bool { return table.Topic != *topic })
		if len(tables) == 0 {
			t.Fatal(err)
		}
	}
	return engine, tables
}

// TestCases judges every case, by the compiled plan and by OPA's topdown: what is
// expected, and the same from both.
func TestCases(t *testing.T) {
	engine, tables := load(t)
	topdown, err := engine.WithTopdown()
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range tables {
		t.Run(table.Topic, func(t *testing.T) {
			for i, c := range table.Cases {
				t.Run(fmt.Sprintf("%s/%d %s", c.Rule, i, c.Name), func(t *testing.T) {
					read, err := c.Read(fixtures)
					if err != nil {
						t.Fatal(err)
					}
					result, got, err := c.Judge(engine, read, "zh")
					if err != nil {
						t.Fatal(err)
					}
					for _, difference := range c.Compare(got) {
						t.Error(difference)
					}
					reference, _, err := c.Judge(topdown, read, "zh")
					if err != nil {
						t.Fatal(err)
					}
					if diff := cmp.Diff(reference, result); diff != "" {
						t.Errorf("-topdown +plan\n%s", diff)
					}
				})
			}
		})
	}
}

// TestEveryRuleHasItsCases asks of each rule a case at the border, one past it,
// one where it does not apply and one for each fact it may need.
func TestEveryRuleHasItsCases(t *testing.T) {
	engine, tables := load(t)
	covered := map[string]map[string]bool{} // rule → kinds and missing patterns
	for _, table := range tables {
		for _, c := range table.Cases {
			rule := engine.Catalog().Rule(c.Rule)
			if rule == nil {
				t.Errorf("%s: no rule %s", table.Topic, c.Rule)
				continue
			}
			if rule.Topic != table.Topic {
				t.Errorf("%s stands in %s.yaml, its rule in %s", c.Rule, table.Topic, rule.Topic)
			}
			if covered[c.Rule] == nil {
				covered[c.Rule] = map[string]bool{}
			}
			covered[c.Rule][c.Kind] = true
			for _, pattern := range rule.Needs {
				if missing := c.Missing(); missing != "" && matches(pattern, missing) {
					covered[c.Rule][pattern] = true
				}
			}
		}
	}
	for _, rule := range engine.Catalog().Rules {
		if *topic != "" && rule.Topic != *topic {
			continue
		}
		for _, kind := range []string{"border", "past", "not_applicable", "missing"} {
			if !covered[rule.Code][kind] && !(kind == "missing" && len(rule.Needs) == 0) && !(kind == "not_applicable" && len(rule.Lists) == 3 && rule.From == "" && rule.Until == "" && !covered[rule.Code][kind]) {
				t.Errorf("%s has no case of kind %s", rule.Code, kind)
			}
		}
		for _, pattern := range rule.Needs {
			if !covered[rule.Code][pattern] {
				t.Errorf("%s: no case takes away %s", rule.Code, pattern)
			}
		}
	}
}

// matches reports whether a pointer is an instance of a pattern.
func matches(pattern, pointer string) bool {
	p, q := strings.Split(pattern, "/"), strings.Split(pointer, "/")
	if len(q) < len(p) && p[len(p)-1] == "*" { // the list itself
		p = p[:len(p)-1]
	}
	if len(p) != len(q) {
		return false
	}
	for i := range p {
		if p[i] != "*" && p[i] != q[i] {
			return false
		}
	}
	return true
}
