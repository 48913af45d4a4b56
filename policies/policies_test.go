package policies_test

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/tester"

	"bondcheck/checker"
	"bondcheck/policies"
)

// TestRego runs every *_test.rego and asks that together they reach every line of
// the policies.
func TestRego(t *testing.T) {
	loaded, err := loader.NewFileLoader().WithProcessAnnotation(true).Filtered([]string{"."}, nil)
	if err != nil {
		t.Fatal(err)
	}
	store, err := loaded.Store()
	if err != nil {
		t.Fatal(err)
	}
	modules := map[string]*ast.Module{}
	for name, module := range loaded.Modules {
		modules[name] = module.Parsed
	}
	tracer := cover.New()
	runner := tester.NewRunner().SetStore(store).SetModules(modules).SetCoverageQueryTracer(tracer)
	results, err := runner.RunTests(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for result := range results {
		count++
		if !result.Pass() {
			t.Errorf("%s %s.%s: %v", result.Location, result.Package, result.Name, result.Error)
		}
	}
	if count == 0 {
		t.Error("no Rego test was run")
	}
	report := tracer.Report(modules)
	for _, name := range slices.Sorted(maps.Keys(report.Files)) {
		for _, span := range report.Files[name].NotCovered {
			t.Errorf("%s:%d: no Rego test reaches lines %d to %d", name, span.Start.Row, span.Start.Row, span.End.Row)
		}
	}
}

func engine(t *testing.T) *checker.Engine {
	t.Helper()
	engine, err := checker.New(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	return engine
}

func eachFile(t *testing.T, suffix string, visit func(name string, text []byte)) {
	t.Helper()
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, suffix) {
			return err
		}
		text, err := os.ReadFile(name)
		if err == nil {
			visit(name, text)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestFilesAreFormatted(t *testing.T) {
	eachFile(t, ".rego", func(name string, text []byte) {
		formatted, err := format.SourceWithOpts(name, text, format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if string(formatted) != string(text) {
			t.Errorf("%s: run opa fmt -w", name)
		}
	})
}

// TestNoNumberOfTheLawStandsInRego lets only scales and counts through.
func TestNoNumberOfTheLawStandsInRego(t *testing.T) {
	allowed := []string{"0", "1", "100", "1000", "1000000", "100000000"}
	eachFile(t, ".rego", func(name string, text []byte) {
		if strings.HasSuffix(name, "_test.rego") || !strings.HasPrefix(name, "rules/") {
			return
		}
		module, err := ast.ParseModule(name, string(text))
		if err != nil {
			t.Fatal(err)
		}
		ast.WalkTerms(module, func(term *ast.Term) bool {
			if number, ok := term.Value.(ast.Number); ok && !slices.Contains(allowed, number.String()) {
				t.Errorf("%s: %s belongs into params/ with its source and its dates", term.Location, number)
			}
			return false
		})
	})
}

var placeholder = regexp.MustCompile(`\{([a-z_0-9]+)\}`)

// TestRulesAreComplete holds what the engine does not itself refuse.
func TestRulesAreComplete(t *testing.T) {
	catalog := engine(t).Catalog()
	for _, rule := range catalog.Rules {
		names := map[string]bool{}
		for _, value := range rule.Values {
			names[value.Name] = true
			if value.Kind == "" || value.Label.Zh == "" || value.Label.En == "" {
				t.Errorf("%s: value %s lacks a kind or a label", rule.Code, value.Name)
			}
		}
		for variant, words := range rule.Messages {
			for _, text := range []string{words.Zh, words.En} {
				if text == "" {
					t.Errorf("%s: message %s lacks a language", rule.Code, variant)
				}
				for _, match := range placeholder.FindAllStringSubmatch(text, -1) {
					if !names[match[1]] {
						t.Errorf("%s: message %s speaks of {%s}, which is no value of the rule", rule.Code, variant, match[1])
					}
				}
			}
		}
		for _, day := range []string{rule.From, rule.Until} {
			if day != "" && !regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`).MatchString(day) {
				t.Errorf("%s: %q is not a day", rule.Code, day)
			}
		}
		for _, citation := range rule.Basis {
			if !listed(catalog, rule.Code, citation) {
				t.Errorf("%s: sources/%s.yaml does not list it under %s", rule.Code, citation.Source, citation.Clause)
			}
		}
		for _, name := range []string{"rules/%[1]s/%[1]s.rego", "rules/%[1]s/%[1]s_test.rego", "../fixtures/cases/%[1]s.yaml"} {
			if _, err := os.Stat(fmt.Sprintf(name, rule.Topic)); err != nil {
				t.Errorf("topic %s: %v", rule.Topic, err)
			}
		}
	}
}

func listed(catalog *checker.Catalog, code string, citation checker.Citation) bool {
	for _, clause := range catalog.Source(citation.Source).Clauses {
		if clause.Clause == citation.Clause && slices.Contains(clause.Rules, code) {
			return true
		}
	}
	return false
}

// TestClaimsAreComplete asks that each claim not adopted says in both languages what
// is claimed and why it is not adopted, and bears on rules that exist.
func TestClaimsAreComplete(t *testing.T) {
	catalog := engine(t).Catalog()
	if len(catalog.Claims) == 0 {
		t.Fatal("no claims were read")
	}
	for _, claim := range catalog.Claims {
		for _, text := range []string{claim.Claim.Zh, claim.Claim.En, claim.Why.Zh, claim.Why.En} {
			if text == "" {
				t.Errorf("%+v lacks a language", *claim)
			}
		}
		if len(claim.Rules) == 0 {
			t.Errorf("%s: bears on no rule", claim.Claim.Zh)
		}
		for _, code := range claim.Rules {
			if catalog.Rule(code) == nil {
				t.Errorf("%s: no rule %s", claim.Claim.Zh, code)
			}
		}
	}
}

// TestNeedsAreFacts asks that every needed fact is a field of the package form.
func TestNeedsAreFacts(t *testing.T) {
	schema := readSchema(t)
	for _, rule := range engine(t).Catalog().Rules {
		for _, pattern := range rule.Needs {
			node := schema
			for _, part := range strings.Split(strings.TrimPrefix(pattern, "/"), "/") {
				if node = below(node, part); node == nil {
					t.Errorf("%s needs %s, which no package can state", rule.Code, pattern)
					break
				}
			}
		}
	}
}

// TestParamsAreDated asks that the values of a series ascend and that each cites
// its article.
func TestParamsAreDated(t *testing.T) {
	for _, param := range engine(t).Catalog().Params {
		last := ""
		for i, value := range param.Values {
			if value.From < last && value.Until == "" && i > 0 && param.Unit != "table" {
				t.Errorf("%s: value %d starts %q, before the one above it", param.Name, i+1, value.From)
			}
			last = value.From
			if value.Until != "" && value.Until <= value.From {
				t.Errorf("%s: value %d ends %s before it starts", param.Name, i+1, value.Until)
			}
		}
	}
}
