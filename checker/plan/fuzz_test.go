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

// FuzzPlan writes a policy from the bytes and asks both the plan and topdown for all
// that it says.
func FuzzPlan(f *testing.F) {
	for seed := range 64 {
		bytes := make([]byte, 400)
		for i := range bytes {
			bytes[i] = byte((seed*131 + i*i*(seed+7) + i*29) % 251)
		}
		f.Add(bytes)
	}
	f.Fuzz(func(t *testing.T, bytes []byte) {
		module := writePolicy(bytes)
		compiler, err := ast.CompileModulesWithOpt(map[string]string{"fuzz.rego": module}, ast.CompileOpts{
			ParserOptions: ast.ParserOptions{RegoVersion: ast.RegoV1},
		})
		if err != nil {
			t.Skip(err)
		}
		for _, strict := range []bool{false, true} {
			agree(t, module, compiler, strict)
		}
	})
}

// agree compares what both say. What the plan cannot answer topdown is asked, so an
// error of the plan alone is none. Strict, topdown may stumble over what the planner
// left out because nothing reads it.
func agree(t *testing.T, module string, compiler *ast.Compiler, strict bool) {
	t.Helper()
	planned, planErr := runPlan(t, compiler, strict)
	if unsupported, ok := errors.AsType[*plan.Unsupported](planErr); ok {
		t.Skip(unsupported)
	}
	reference, topdownErr := runTopdown(compiler, strict)
	if planErr != nil && topdownErr == nil || topdownErr != nil && strict {
		return
	}
	if (planErr != nil) != (topdownErr != nil) || planErr == nil && planned.Compare(reference) != 0 {
		t.Errorf("strict %v: plan %v %v\ntopdown %v %v\n%s", strict, planned, planErr, reference, topdownErr, module)
	}
}

func runPlan(t *testing.T, compiler *ast.Compiler, strict bool) (ast.Value, error) {
	t.Helper()
	policy, err := plan.Of(context.Background(), compiler, "x = data.fuzz")
	if err != nil {
		t.Skip(err)
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
