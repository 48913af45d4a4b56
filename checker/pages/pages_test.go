package pages_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"bondcheck/checker"
	"bondcheck/checker/cases"
	"bondcheck/checker/pages"
)

var update = flag.Bool("update", false, "write the generated files instead of comparing them")

const policies = "../../policies"

func engine(t *testing.T) *checker.Engine {
	t.Helper()
	engine, err := checker.New(os.DirFS(policies))
	if err != nil {
		t.Fatal(err)
	}
	return engine
}

// current compares a generated file with what stands in the tree.
func current(t *testing.T, name string, want []byte) {
	t.Helper()
	name = filepath.Join(policies, name)
	if *update {
		if err := os.WriteFile(name, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(name)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s is not current: run go generate ./...", name)
	}
}

func TestIndex(t *testing.T) {
	index, err := pages.Index(engine(t).Catalog())
	if err != nil {
		t.Fatal(err)
	}
	current(t, "index/index.json", index)
}

func TestRulePages(t *testing.T) {
	engine := engine(t)
	fixtures := os.DirFS("../../fixtures")
	tables, err := cases.Load(fixtures)
	if err != nil {
		t.Fatal(err)
	}
	pagesOf := map[string]bool{}
	for _, rule := range engine.Catalog().Rules {
		page, err := pages.Rule(engine, rule, tables, fixtures)
		if err != nil {
			t.Fatal(err)
		}
		name := fmt.Sprintf("rules/%s/%s.md", rule.Topic, rule.Code)
		pagesOf[filepath.Join(policies, name)] = true
		current(t, name, page)
	}
	stored, err := filepath.Glob(filepath.Join(policies, "rules/*/*.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range stored {
		if !pagesOf[name] {
			t.Errorf("%s is the page of no rule", name)
		}
	}
}
