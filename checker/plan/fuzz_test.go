package plan_test

import (
	"context"
	"errors"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"bondcheck/checker/plan"
)

// fuzzInput and fuzzData are what the written policies look at.
const (
	fuzzInput = `{"a": 1, "b": [3, 1, 2, "x", null], "c": {"d": {"e": 2.5}, "f": false, "7": 9}, "n": 9007199254740993, "s": "2025-03-10", "t": "一,二"}`
	fuzzData  = `{"d": {"a": [{"k": 1, "v": "x"}, {"k": 2, "v": "y"}, {"k": 2}], "b": {"x": 10, "y": -3}, "big": 123456789012345678901234567890}}`
)

// seed is the bytes of one policy to begin with.
func seed(n int) []byte {
	bytes := make([]byte, 400)
	for i := range bytes {
		bytes[i] = byte((n*131 + i*i*(n+7) + i*29) % 251)
	}
	return bytes
}

const seeds = 64

// FuzzPlan writes a policy from the bytes and asks both the plan and topdown for all
// that it says.
func FuzzPlan(f *testing.F) {
	for n := range seeds {
		f.Add(seed(n))
	}
	f.Fuzz(func(t *testing.T, bytes []byte) { agree(t, bytes) })
}

// TestSeedsAreCompared asks that most seeds become policies that both can run: a
// comparison that never takes place finds nothing.
func TestSeedsAreCompared(t *testing.T) {
	compared := 0
	for n := range seeds {
		if agree(t, seed(n)) {
			compared++
		}
	}
	if compared < seeds/2 {
		t.Errorf("%d of %d seeds were compared", compared, seeds)
	}
}

// agree compares what both say of a policy and reports whether it could: bytes that
// write no policy, or one that the plan refuses, are nothing to compare.
func agree(t *testing.T, bytes []byte) bool {
	t.Helper()
	module := writePolicy(bytes)
	compiler, err := ast.CompileModulesWithOpt(map[string]string{"fuzz.rego": module}, ast.CompileOpts{
		ParserOptions: ast.ParserOptions{RegoVersion: ast.RegoV1},
	})
	if err != nil {
		return false
	}
	return agreeOn(t, module, compiler, false) && agreeOn(t, module, compiler, true)
}

// agreeOn compares one way of running. What the plan cannot answer topdown is asked,
// so an error of the plan alone is none. Strict, topdown may stumble over what the
// planner left out because nothing reads it.
func agreeOn(t *testing.T, module string, compiler *ast.Compiler, strict bool) bool {
	t.Helper()
	planned, planErr := runPlan(t, compiler, strict)
	if _, ok := errors.AsType[*plan.Unsupported](planErr); ok || errors.Is(planErr, errNotPlanned) {
		return false
	}
	reference, topdownErr := runTopdown(compiler, strict)
	if planErr != nil && topdownErr == nil || topdownErr != nil && strict {
		return true
	}
	if (planErr != nil) != (topdownErr != nil) || planErr == nil && planned.Compare(reference) != 0 {
		t.Errorf("strict %v: plan %v %v\ntopdown %v %v\n%s", strict, planned, planErr, reference, topdownErr, module)
	}
	return true
}

// errNotPlanned is that OPA's planner refuses a policy.
var errNotPlanned = errors.New("not planned")

func runPlan(t *testing.T, compiler *ast.Compiler, strict bool) (ast.Value, error) {
	t.Helper()
	policy, err := plan.Of(context.Background(), compiler, "x = data.fuzz")
	if err != nil {
		return nil, errNotPlanned
	}
	var options []plan.Option
	if strict {
		options = append(options, plan.Strict())
	}
	program, err := plan.Compile(policy, ast.MustParseTerm(fuzzData).Value, options...)
	if err != nil {
		return nil, err
	}
	evaluation, err := program.Begin(context.Background(), ast.MustParseTerm(fuzzInput).Value)
	if err != nil {
		t.Fatal(err)
	}
	defer evaluation.Close()
	bindings, err := evaluation.Poison().Eval(plan.QueryPlan)
	if err != nil || len(bindings) == 0 {
		return ast.NullValue, err
	}
	return ast.MustInterfaceToValue(bindings[0].(map[string]any)["x"]), nil
}

func runTopdown(compiler *ast.Compiler, strict bool) (ast.Value, error) {
	data, err := ast.JSON(ast.MustParseTerm(fuzzData).Value)
	if err != nil {
		return nil, err
	}
	set, err := rego.New(
		rego.Query("x = data.fuzz"), rego.Compiler(compiler), rego.StrictBuiltinErrors(strict),
		rego.Store(inmem.NewFromObject(data.(map[string]any))), rego.ParsedInput(ast.MustParseTerm(fuzzInput).Value),
	).Eval(context.Background())
	if err != nil || len(set) == 0 {
		return ast.NullValue, err
	}
	return ast.InterfaceToValue(set[0].Bindings["x"])
}
