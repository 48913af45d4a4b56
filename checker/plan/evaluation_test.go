package plan_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/topdown"

	"bondcheck/checker/plan"
)

// compile plans data.test of one module.
func compile(t *testing.T, module string, data any, options ...plan.Option) (*plan.Program, error) {
	t.Helper()
	compiler, err := ast.CompileModules(map[string]string{"test.rego": "package test\n\n" + module})
	if err != nil {
		t.Fatal(err)
	}
	policy, err := plan.Of(context.Background(), compiler, "x = data.test")
	if err != nil {
		t.Fatal(err)
	}
	return plan.Compile(policy, data, options...)
}

func compiled(t *testing.T, module string, data any, options ...plan.Option) *plan.Program {
	t.Helper()
	program, err := compile(t, module, data, options...)
	if err != nil {
		t.Fatal(err)
	}
	return program
}

func begun(t *testing.T, program *plan.Program, input any) *plan.Evaluation {
	t.Helper()
	evaluation, err := program.Begin(context.Background(), input)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(evaluation.Close)
	return evaluation
}

// TestCall asks for results and for what has none.
func TestCall(t *testing.T) {
	program := compiled(t, `
double(x) := x * 2 if is_number(x)
kept := {"whole": input.whole, "large": input.large * 10, "part": input.part, "set": {input.whole, "a"}}
absent := input.absent
used if double(1)`, nil)
	e := begun(t, program, map[string]any{"whole": 7, "large": json.Number("9223372036854775807"), "part": 2.5})
	for _, test := range []struct {
		path    string
		args    []any
		want    any
		defined bool
	}{
		{"double", []any{21}, int64(42), true},
		{"double", []any{"a"}, nil, false},
		{"absent", nil, nil, false},
		{"kept", nil, map[string]any{
			"whole": int64(7), "large": json.Number("92233720368547758070"), "part": json.Number("2.5"), "set": []any{int64(7), "a"},
		}, true},
	} {
		said, defined, err := e.Call([]string{"test", test.path}, test.args...)
		got := said.Go()
		if err != nil || defined != test.defined || !cmp.Equal(got, test.want) {
			t.Errorf("%s%v is %v, %v, %v", test.path, test.args, got, defined, err)
		}
	}
	if _, _, err := e.Call([]string{"test", "double"}); err == nil {
		t.Error("called with too few arguments")
	}
	if program.Has([]string{"test", "double"}, 2) || !program.Has([]string{"test", "double"}, 1) {
		t.Error("Has does not count arguments")
	}
}

// TestErrors asks for the codes of topdown, and that another call may follow.
func TestErrors(t *testing.T) {
	e := begun(t, compiled(t, `
two := x if some x in [1, 2]
key := {k: v | some v in [1, 2]; k := "a"}
broken := 1 / input.zero
sound := "sound"`, nil, plan.Strict()), map[string]any{"zero": 0})
	for path, code := range map[string]string{"two": topdown.ConflictErr, "key": topdown.ConflictErr, "broken": topdown.BuiltinErr} {
		_, _, err := e.Call([]string{"test", path})
		if failure, ok := errors.AsType[*topdown.Error](err); !ok || failure.Code != code {
			t.Errorf("%s: %v, want %s", path, err, code)
		}
		if got, _, err := e.Call([]string{"test", "sound"}); got.Go() != "sound" || err != nil {
			t.Errorf("after %s: %v, %v", path, got.Go(), err)
		}
	}
	lenient := begun(t, compiled(t, `broken := 1 / input.zero`, nil), map[string]any{"zero": 0})
	if got, defined, err := lenient.Call([]string{"test", "broken"}); defined || err != nil {
		t.Errorf("not strict: %v, %v", got.Go(), err)
	}
}

// TestWith asks that what was remembered does not reach into another input, nor
// what holds there out of it.
func TestWith(t *testing.T) {
	e := begun(t, compiled(t, `
day := input.day
named(prefix) := concat("-", [prefix, day, data.name]) if {
	startswith(prefix, "a")
	count(prefix) > 0
	prefix != "b"
}
all := [
	named("a"), x, named("a"),
] if {
	x := named("a") with input.day as "tomorrow" with data.name as "other"
}`, map[string]any{"name": "data"}), map[string]any{"day": "today"})
	got, _, err := e.Call([]string{"test", "all"})
	if want := []any{"a-today-data", "a-tomorrow-other", "a-today-data"}; err != nil || !cmp.Equal(got.Go(), want) {
		t.Errorf("got %v, %v", got.Go(), err)
	}
}

// TestNothingIsWrittenTo asks that literals, data and what was remembered stay as
// they were, evaluation after evaluation.
func TestNothingIsWrittenTo(t *testing.T) {
	program := compiled(t, `
base := {"list": [1, 2], "inner": {"a": 1}}
grown := object.union(base, {"inner": {"b": input.b}})
table[x] := {"n": input.b, "of": data.of} if some x in ["p", "q"]
both := [base, grown, table, data.of]`, map[string]any{"of": map[string]any{"k": []any{1}}})
	for _, b := range []int{1, 2} {
		got, _, err := begun(t, program, map[string]any{"b": b}).Call([]string{"test", "both"})
		if err != nil {
			t.Fatal(err)
		}
		n, of := int64(b), map[string]any{"k": []any{int64(1)}}
		base := func(inner map[string]any) map[string]any {
			return map[string]any{"list": []any{int64(1), int64(2)}, "inner": inner}
		}
		row := map[string]any{"n": n, "of": of}
		want := []any{base(map[string]any{"a": int64(1)}), base(map[string]any{"a": int64(1), "b": n}), map[string]any{"p": row, "q": row}, of}
		if diff := cmp.Diff(want, got.Go()); diff != "" {
			t.Errorf("b %d: %s", b, diff)
		}
	}
}

// tired is a context that is done after it has been asked a few times.
type tired struct {
	context.Context
	left int
}

func (c *tired) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}

// TestStops lets rules run that would take years.
func TestStops(t *testing.T) {
	program := compiled(t, `endless := count([1 |
	some a in numbers.range(1, 4000)
	some b in numbers.range(1, 4000)
	some c in numbers.range(1, 4000)
	(a + b) + c < 0
])

long := count(numbers.range(1, input.to))`, nil, plan.Strict())
	for _, path := range []string{"endless", "long"} {
		e, err := program.Begin(&tired{context.Background(), 5}, map[string]any{"to": 1 << 60})
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := e.Call([]string{"test", path}); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", path, err)
		}
		e.Close()
	}
}

func TestConcurrentEvaluations(t *testing.T) {
	program := compiled(t, `
f(x) := concat("", [x, input.name, data.tail]) if {
	count(x) > 0
	x != "other"
	startswith(x, "n")
}
said := {f(x) | some x in ["n1", "n2"]}`, map[string]any{"tail": "!"})
	var wait sync.WaitGroup
	for _, name := range []string{"a", "b", "c", "d"} {
		wait.Go(func() {
			for range 200 {
				e, err := program.Begin(context.Background(), map[string]any{"name": name})
				if err != nil {
					t.Error(err)
					return
				}
				got, _, err := e.Call([]string{"test", "said"})
				if want := []any{"n1" + name + "!", "n2" + name + "!"}; err != nil || !cmp.Equal(got.Go(), want) {
					t.Errorf("%s: %v, %v", name, got.Go(), err)
				}
				e.Close()
			}
		})
	}
	wait.Wait()
}

// unknown is a statement of a later OPA.
type unknown struct{ ir.NopStmt }

func TestUnsupported(t *testing.T) {
	_, err := compile(t, `now := time.now_ns()`, nil)
	if unsupported, ok := errors.AsType[*plan.Unsupported](err); !ok || !strings.Contains(unsupported.What, "time.now_ns") {
		t.Errorf("a clock: %v", err)
	}
	_, err = compile(t, `f["a"] := true

f["b"] := input.x

open contains name if {
	some name in ["a", "b"]
	not f[name] == false
}`, nil)
	if unsupported, ok := errors.AsType[*plan.Unsupported](err); !ok || unsupported.What != "NotStmt" {
		t.Errorf("a negated reference with a variable: %v", err)
	}
	policy := &ir.Policy{
		Static: &ir.Static{}, Funcs: &ir.Funcs{},
		Plans: &ir.Plans{Plans: []*ir.Plan{{Name: "new", Blocks: []*ir.Block{{Stmts: []ir.Stmt{&unknown{}}}}}}},
	}
	if _, err := plan.Compile(policy, nil); err == nil || !strings.Contains(err.Error(), "unknown") {
		t.Errorf("a statement: %v", err)
	}
}
