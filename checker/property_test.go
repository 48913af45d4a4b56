package checker_test

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"bondcheck/checker"
	"bondcheck/checker/cases"
	"bondcheck/checker/form"
)

// without asks some rules about a whole package from which a fact has been removed;
// nil when what is left cannot be read as a package.
func without(t *testing.T, base, pointer string, rules []string) *checker.Package {
	t.Helper()
	files, err := cases.Case{Base: base, Remove: []string{pointer}}.Build(os.DirFS(fixtures))
	if err != nil {
		t.Fatal(err)
	}
	entry := form.Read("clean.yaml", files.Package)[0]
	if len(entry.Problems) > 0 {
		return nil
	}
	var read []*form.Entry
	for _, text := range files.Ledgers {
		read = append(read, form.Read("region.yaml", text)...)
	}
	matched, problems := form.NewLedgers(read)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	opts := plain
	opts.Codes = rules // what other rules say is not looked at
	result, err := engine(t).Check(context.Background(), entry, matched, opts)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// places expands a pattern into the places of the facts that it names, and into
// the lists under its stars.
func places(facts any, pattern string) []string {
	head, rest, starred := strings.Cut(pattern, "/*")
	list, found := at(facts, head)
	if !found {
		return nil
	}
	if !starred {
		return []string{head}
	}
	all := []string{head}
	if rest == "" {
		return all // of the elements themselves only the whole list can be missing
	}
	for _, key := range keys(list) {
		below, _ := at(list, "/"+key)
		for _, place := range places(below, rest) {
			all = append(all, head+"/"+key+place)
		}
	}
	return all
}

func keys(list any) []string {
	switch list := list.(type) {
	case []any:
		all := make([]string, len(list))
		for i := range list {
			all[i] = fmt.Sprint(i)
		}
		return all
	case map[string]any:
		return slices.Sorted(maps.Keys(list))
	}
	return nil
}

func at(facts any, pointer string) (any, bool) {
	for _, part := range strings.Split(pointer, "/") {
		if part == "" {
			continue
		}
		switch value := facts.(type) {
		case map[string]any:
			below, ok := value[part]
			if !ok {
				return nil, false
			}
			facts = below
		case []any:
			var i int
			if _, err := fmt.Sscan(part, &i); err != nil || i < 0 || i >= len(value) {
				return nil, false
			}
			facts = value[i]
		default:
			return nil, false
		}
	}
	return facts, true
}

// inEnglish leaves out the package that is written in Chinese labels: pointers
// here follow the text of the file. Its facts are those of any other.
func inEnglish(t *testing.T, file string) []fixture {
	return slices.DeleteFunc(whole(t, file), func(f fixture) bool { return path.Dir(f.name) == "chinese" })
}

// mayBeLeftOut are facts whose absence answers the question: a project that has no
// contract yet, defers nothing, meets no obstacle or raises nothing by equity
// instruments leaves the section out, and is then out of the scope of what asks
// about its content.
var mayBeLeftOut = map[string]bool{
	"GI-006 /contracts":                 true,
	"JL-020 /deferrals":                 true,
	"JL-022 /deferrals":                 true,
	"JL-023 /deferrals":                 true,
	"CR-005 /funding/equity_instrument": true,
	"SB-DS-01 /bond/tranches":           true,
	"JL-017 /issues":                    true,
}

// TestTakingAwayANeededFactIsNeverAPass removes each fact that a judged rule needs,
// and each list that it stands in, and asks that the rule is undetermined.
func TestTakingAwayANeededFactIsNeverAPass(t *testing.T) {
	for _, f := range inEnglish(t, "clean.yaml") {
		t.Run(path.Dir(f.name), func(t *testing.T) {
			t.Parallel()
			before := check(t, f, plain)
			facts := f.entry.Facts(before.AsOf, listsJudged(before), f.ledgers)
			needs, err := engine(t).ActiveNeeds(facts)
			if err != nil {
				t.Fatal(err)
			}
			needing := map[string][]string{} // place → rules
			for _, result := range before.Results {
				if result.Verdict == checker.NotApplicable {
					continue
				}
				for _, pattern := range needs[result.Rule] {
					for _, place := range sample(places(facts, pattern)) {
						if !slices.Contains(needing[place], result.Rule) {
							needing[place] = append(needing[place], result.Rule)
						}
					}
				}
			}
			for place, rules := range needing {
				if strings.HasPrefix(place, "/region/code") {
					continue
				}
				after := without(t, path.Dir(f.name), place, rules)
				if after == nil {
					continue // without it the file is no package
				}
				got := verdicts(after)
				for _, rule := range rules {
					if got[rule] != checker.Undetermined && !mayBeLeftOut[rule+" "+place] {
						t.Errorf("%s without %s: want undetermined, got %s", rule, place, got[rule])
					}
				}
			}
		})
	}
}

func listsJudged(p *checker.Package) []string {
	var lists []string
	for _, list := range p.Lists {
		lists = append(lists, list.List)
	}
	return lists
}

// sample keeps the first and the last few of many places: twenty years of a table
// are alike.
func sample(places []string) []string {
	if len(places) <= 3 {
		return places
	}
	return append(slices.Clone(places[:2]), places[len(places)-1])
}

// TestTakingAwayAnyFactMendsNothing removes every stated fact in turn from the
// broken sister of each package and asks that no failing rule passes: leaving
// something out must never help.
func TestTakingAwayAnyFactMendsNothing(t *testing.T) {
	for _, f := range inEnglish(t, "blocked.yaml") {
		t.Run(path.Dir(f.name), func(t *testing.T) {
			t.Parallel()
			before := check(t, f, plain)
			var failing []string
			for _, result := range before.Results {
				if result.Verdict == checker.Fail {
					failing = append(failing, result.Rule)
				}
			}
			facts := f.entry.Facts(before.AsOf, listsJudged(before), f.ledgers)
			for _, place := range leaves(facts, "") {
				after := strip(t, f, place, failing)
				if after == nil {
					continue
				}
				for _, result := range after.Results {
					if result.Verdict == checker.Pass {
						t.Errorf("%s fails, and passes once %s is left out", result.Rule, place)
					}
				}
			}
		})
	}
}

func leaves(facts any, pointer string) []string {
	list := keys(facts)
	if len(list) == 0 {
		return []string{pointer}
	}
	if _, isList := facts.([]any); isList && len(list) > 4 {
		list = []string{list[0], list[len(list)-1]}
	}
	var all []string
	for _, key := range list {
		if pointer == "" && slices.Contains([]string{"judged_on", "lists", "region", "applications"}, key) {
			continue
		}
		below, _ := at(facts, "/"+key)
		all = append(all, leaves(below, pointer+"/"+key)...)
	}
	return all
}
