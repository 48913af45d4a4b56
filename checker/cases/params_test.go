package cases_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"bondcheck/checker"
	"bondcheck/checker/cases"
)

// TestParamsAreGuarded moves every value of the law by one step and every date by
// one day, and asks that some case notices: a number that no test notices is a
// number that nobody guards.
func TestParamsAreGuarded(t *testing.T) {
	engine, tables := load(t)
	readers := map[string][]string{} // parameter → rules
	for _, rule := range engine.Catalog().Rules {
		for _, name := range rule.Params {
			readers[name] = append(readers[name], rule.Code)
		}
	}
	ready := readAll(t, tables)
	for _, param := range engine.Catalog().Params {
		if *topic != "" && param.Topic != *topic {
			continue
		}
		t.Run(param.Topic+"/"+param.Name, func(t *testing.T) {
			if len(readers[param.Name]) == 0 {
				t.Fatal("no rule reads this parameter")
			}
			for _, mutant := range mutants(param, firstDay(engine, param.Topic, readers[param.Name])) {
				if !noticed(t, engine, ready, readers[param.Name], param, mutant.rows) {
					t.Errorf("nobody notices %s", mutant.what)
				}
			}
		})
	}
}

type mutant struct {
	what string
	rows []any
}

// firstDay is the first day on which a rule of the parameter's own topic is in
// force (of any topic, where its own reads it not); before it no case can notice
// that a value starts earlier.
func firstDay(engine *checker.Engine, topic string, codes []string) string {
	own := slices.DeleteFunc(slices.Clone(codes), func(code string) bool { return engine.Catalog().Rule(code).Topic != topic })
	if len(own) == 0 {
		own = codes
	}
	first := engine.Catalog().Rule(own[0]).From
	for _, code := range own {
		first = min(first, engine.Catalog().Rule(code).From)
	}
	return first
}

func mutants(param *checker.Param, first string) []mutant {
	var all []mutant
	add := func(i int, what string, change func(row map[string]any)) {
		rows := make([]any, len(param.Values))
		for j, value := range param.Values {
			rows[j] = maps.Clone(value.Row)
		}
		change(rows[i].(map[string]any))
		all = append(all, mutant{fmt.Sprintf("value %d: %s", i+1, what), rows})
	}
	for i, value := range param.Values {
		if unset, stated := value.Row["value"]; stated && unset == nil {
			continue // the row says that nothing is known
		}
		for _, column := range slices.Sorted(maps.Keys(value.Row)) {
			switch cell := value.Row[column].(type) {
			case int:
				for _, step := range []int{1, -1} {
					add(i, fmt.Sprintf("%s %d moved to %d", column, cell, cell+step), func(row map[string]any) { row[column] = cell + step })
				}
			case string:
				if column != "from" && column != "until" {
					continue
				}
				for _, step := range []int{1, -1} {
					moved := shift(cell, step)
					if max(cell, moved) <= first {
						continue
					}
					add(i, fmt.Sprintf("%s %s moved to %s", column, cell, moved), func(row map[string]any) { row[column] = moved })
				}
			case []any:
				for k, item := range cell {
					add(i, fmt.Sprintf("%s without %v", column, item), func(row map[string]any) { row[column] = slices.Delete(slices.Clone(cell), k, k+1) })
				}
			}
		}
		if len(param.Values) > 1 {
			mutated := mutant{what: fmt.Sprintf("value %d left out", i+1)}
			for j, other := range param.Values {
				if j != i {
					mutated.rows = append(mutated.rows, other.Row)
				}
			}
			all = append(all, mutated)
		}
	}
	return all
}

func shift(day string, step int) string {
	at, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return at.AddDate(0, 0, step).Format(time.DateOnly)
}

// ready is a case that has been built and read.
type ready struct {
	cases.Case
	read *cases.Read
}

func readAll(t *testing.T, tables []*cases.Table) map[string][]ready {
	t.Helper()
	all := map[string][]ready{} // by rule
	for _, table := range tables {
		for _, c := range table.Cases {
			if c.Kind == "missing" {
				continue
			}
			read, err := c.Read(fixtures)
			if err != nil {
				t.Fatal(err)
			}
			all[c.Rule] = append(all[c.Rule], ready{c, read})
		}
	}
	return all
}

// noticed reports whether a case of a rule that reads the parameter comes out
// other than expected once its values are changed.
func noticed(t *testing.T, engine *checker.Engine, all map[string][]ready, readers []string, param *checker.Param, rows []any) bool {
	t.Helper()
	changed, err := engine.WithParams(map[string]any{param.Name: map[string]any{"values": rows, "unit": param.Unit}})
	if err != nil {
		t.Fatal(err)
	}
	for _, rule := range readers {
		for _, c := range all[rule] {
			_, got, err := c.Judge(changed, c.read, "zh")
			if err != nil || len(c.Compare(got)) > 0 {
				return true
			}
		}
	}
	return false
}
