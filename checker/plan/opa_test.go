package plan_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/test/cases"
	"github.com/open-policy-agent/opa/v1/test/cases/testdata"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"

	"bondcheck/checker/plan"
)

// opaCases reads OPA's own test cases, which the module carries.
func opaCases(t *testing.T) []cases.TestCase {
	t.Helper()
	var all []cases.TestCase
	err := fs.WalkDir(testdata.V1, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(testdata.V1, name)
		if err != nil {
			return err
		}
		var set cases.Set
		if err := util.Unmarshal(text, &set); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, set.Cases...)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

var update = flag.Bool("update", false, "write the list of cases that are not run instead of comparing it")

// TestOPA runs OPA's own cases. testdata/opa.txt lists those that cannot be run, with
// the reason, and counts the others.
func TestOPA(t *testing.T) {
	run := 0
	var others []string
	for _, c := range opaCases(t) {
		t.Run(c.Note, func(t *testing.T) {
			err := runCase(t, c)
			if reason, ok := notRun(c, err); ok {
				others = append(others, fmt.Sprintf("%s\t%s", reason, c.Note))
				return
			}
			run++
			if err != nil {
				t.Error(err)
			}
		})
	}
	slices.Sort(others)
	listed := fmt.Sprintf("%d cases of OPA are run, %d are not:\n%s\n", run, len(others), strings.Join(others, "\n"))
	if *update {
		if err := os.WriteFile("testdata/opa.txt", []byte(listed), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want, err := os.ReadFile("testdata/opa.txt"); err != nil || string(want) != listed {
		t.Errorf("testdata/opa.txt is not what is run; run go test ./checker/plan -run TestOPA -update and read what changed (%v)", err)
	}
}

// notRun says why a case cannot be run.
func notRun(c cases.TestCase, err error) (string, bool) {
	if unsupported, ok := errors.AsType[*plan.Unsupported](err); ok {
		return unsupported.Error(), true
	}
	if slices.ContainsFunc(c.Modules, func(module string) bool { return strings.Contains(module, "test.sleep(") }) {
		return "test.sleep exists in OPA's own tests alone", true
	}
	return "", false
}

func runCase(t *testing.T, c cases.TestCase) error {
	for key, val := range c.Env {
		t.Setenv(key, val)
	}
	modules := map[string]string{}
	for i, module := range c.Modules {
		modules[fmt.Sprintf("test-%d.rego", i)] = module
	}
	capabilities := ast.CapabilitiesForThisVersion(ast.CapabilitiesExperimentalKeywords(c.ExperimentalKeywords))
	compiler, err := ast.CompileModulesWithOpt(modules, ast.CompileOpts{
		ParserOptions: ast.ParserOptions{RegoVersion: ast.RegoV1, Capabilities: capabilities},
	})
	if err != nil {
		return fmt.Errorf("compile: %w", err)
	}
	policy, err := plan.Of(context.Background(), compiler, c.Query)
	if err != nil {
		return fmt.Errorf("plan: %w", err)
	}
	var data any
	if c.Data != nil {
		data = *c.Data
	}
	var options []plan.Option
	if c.StrictError {
		options = append(options, plan.Strict())
	}
	program, err := plan.Compile(policy, data, options...)
	if err != nil {
		return err
	}
	e, err := begin(program, c)
	if err != nil {
		return err
	}
	defer e.Close()
	got, err := e.Poison().Eval(plan.QueryPlan)
	return judgeCase(c, got, err)
}

func begin(program *plan.Program, c cases.TestCase) (*plan.Evaluation, error) {
	switch {
	case c.InputTerm != nil:
		return program.Begin(context.Background(), ast.MustParseTerm(*c.InputTerm).Value)
	case c.Input != nil:
		return program.Begin(context.Background(), *c.Input)
	}
	return program.BeginWithout(context.Background()), nil
}

func judgeCase(c cases.TestCase, got []any, err error) error {
	if c.WantErrorCode != nil || c.WantError != nil {
		if err == nil {
			return fmt.Errorf("no error, want %v %v, got %v", deref(c.WantErrorCode), deref(c.WantError), got)
		}
		failure, ok := errors.AsType[*topdown.Error](err)
		if !ok {
			return fmt.Errorf("error %v", err)
		}
		if c.WantErrorCode != nil && failure.Code != *c.WantErrorCode || !strings.Contains(failure.Message, messageOf(c)) {
			return fmt.Errorf("error %v, want %s %s", err, deref(c.WantErrorCode), deref(c.WantError))
		}
		return nil
	}
	if err != nil {
		return fmt.Errorf("unexpected error: %w", err)
	}
	want := ast.NewSet()
	for _, bindings := range *c.WantResult {
		want.Add(bound(c, bindings))
	}
	found := ast.NewSet()
	for _, bindings := range got {
		found.Add(bound(c, bindings.(map[string]any)))
	}
	if want.Compare(found) != 0 {
		return fmt.Errorf("want %v, got %v", want, found)
	}
	return nil
}

func bound(c cases.TestCase, bindings map[string]any) *ast.Term {
	all := ast.NewObject()
	for name, v := range bindings {
		if c.IgnoreGeneratedVars && strings.HasPrefix(name, "__localq") {
			continue
		}
		converted := ast.MustInterfaceToValue(v)
		if elements, ok := converted.(*ast.Array); ok && c.SortBindings {
			converted = elements.Sorted()
		}
		all.Insert(ast.StringTerm(name), ast.NewTerm(converted))
	}
	return ast.NewTerm(all)
}

// messageOf is the message that an error must contain, without the place and the code
// that OPA writes before it: a plan keeps no places.
func messageOf(c cases.TestCase) string {
	want := deref(c.WantError)
	if _, message, ok := strings.Cut(want, "_error: "); ok {
		return message
	}
	return want
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
