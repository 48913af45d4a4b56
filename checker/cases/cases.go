// Package cases reads the tables of fixtures/cases: what a rule must say about a
// whole package in which a few facts are set or removed. A lawyer adds a case in
// YAML; no Go and no Rego is needed.
package cases

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// Table is one file of cases: those of one topic of the law.
type Table struct {
	Topic string `yaml:"topic"`
	Base  string `yaml:"base"` // folder under fixtures/packages whose clean.yaml the cases change
	Cases []Case `yaml:"cases"`
}

// Case is one expectation. Pointers are RFC 6901 over the English names; a last
// part "-" appends to a list; pointers below /region/ change the region ledger.
// Amounts are in the unit of the base file.
type Case struct {
	Rule   string    `yaml:"rule"`
	Name   string    `yaml:"name"`
	Kind   string    `yaml:"kind"` // border, past, not_applicable, missing or other
	Base   string    `yaml:"base"`
	AsOf   string    `yaml:"as_of"`
	Lists  []string  `yaml:"lists"`
	Set    yaml.Node `yaml:"set"`
	Remove []string  `yaml:"remove"`
	// RemoveEach stands for one case for each pointer: that fact is removed and the
	// rule is undetermined because it is missing.
	RemoveEach []string       `yaml:"remove_each"`
	Expect     string         `yaml:"expect"`
	Severity   string         `yaml:"severity"`
	Pointer    string         `yaml:"pointer"`
	Values     map[string]any `yaml:"values"` // a part of the values, as the report gives them
	Message    string         `yaml:"message"`

	missing string // the fact of remove_each, taken away from the package that the rest of the case makes
}

var kinds = []string{"border", "past", "not_applicable", "missing", "other"}

// Load reads every table below cases/ in the fixtures folder.
func Load(fixtures fs.FS) ([]*Table, error) {
	names, err := fs.Glob(fixtures, "cases/*.yaml")
	if err != nil {
		return nil, err
	}
	var tables []*Table
	var errs []error
	for _, name := range names {
		table, err := load(fixtures, name)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", name, err))
			continue
		}
		tables = append(tables, table)
	}
	return tables, errors.Join(errs...)
}

func load(fixtures fs.FS, name string) (*Table, error) {
	text, err := fs.ReadFile(fixtures, name)
	if err != nil {
		return nil, err
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	table := &Table{}
	if err := decoder.Decode(table); err != nil {
		return nil, err
	}
	if topic := strings.TrimSuffix(path.Base(name), ".yaml"); table.Topic != topic {
		return nil, fmt.Errorf("topic is %q, the file is named %q", table.Topic, topic)
	}
	var expanded []Case
	for i, c := range table.Cases {
		if c.Base == "" {
			c.Base = table.Base
		}
		if c.Rule == "" || !slices.Contains(kinds, c.Kind) || (c.Expect == "" && len(c.RemoveEach) == 0) {
			return nil, fmt.Errorf("case %d (%s %s): rule, kind (%s) and expect are required", i+1, c.Rule, c.Name, strings.Join(kinds, ", "))
		}
		expanded = append(expanded, c.each()...)
	}
	table.Cases = expanded
	return table, nil
}

// each returns the case itself, or one case for each fact to remove.
func (c Case) each() []Case {
	if len(c.RemoveEach) == 0 {
		if c.Name == "" {
			c.Name = c.Kind
		}
		return []Case{c}
	}
	var each []Case
	for _, pointer := range c.RemoveEach {
		one := c
		one.RemoveEach = nil
		one.Name = strings.TrimSpace(c.Name + " 缺 " + pointer)
		one.missing = pointer
		one.Expect = "undetermined"
		each = append(each, one)
	}
	return each
}

// Missing returns the fact that a missing case takes away, "" for other cases.
func (c Case) Missing() string {
	if c.missing != "" {
		return c.missing
	}
	if c.Kind != "missing" || len(c.Remove) == 0 {
		return ""
	}
	return c.Remove[len(c.Remove)-1]
}

// Files are the texts of a case: the package and the ledgers that serve it.
type Files struct {
	Package []byte
	Ledgers [][]byte
}

// Build applies a case to its base.
func (c Case) Build(fixtures fs.FS) (*Files, error) {
	project, err := parse(fixtures, "packages/"+c.Base+"/clean.yaml")
	if err != nil {
		return nil, err
	}
	names, err := fs.Glob(fixtures, "packages/"+c.Base+"/region*.yaml")
	if err != nil {
		return nil, err
	}
	var ledgers []*yaml.Node
	for _, name := range names {
		ledger, err := parse(fixtures, name)
		if err != nil {
			return nil, err
		}
		ledgers = append(ledgers, ledger)
	}
	for _, pointer := range c.Remove {
		if err := edit(project, ledgers, pointer, nil); err != nil {
			return nil, fmt.Errorf("remove %s: %w", pointer, err)
		}
	}
	for i := 0; i+1 < len(c.Set.Content); i += 2 {
		pointer := c.Set.Content[i].Value
		if err := edit(project, ledgers, pointer, clone(c.Set.Content[i+1])); err != nil {
			return nil, fmt.Errorf("set %s: %w", pointer, err)
		}
	}
	if c.missing != "" {
		if err := edit(project, ledgers, c.missing, nil); err != nil {
			return nil, fmt.Errorf("remove %s: %w", c.missing, err)
		}
	}
	files := &Files{}
	if files.Package, err = yaml.Marshal(project); err != nil {
		return nil, err
	}
	for _, ledger := range ledgers {
		text, err := yaml.Marshal(ledger)
		if err != nil {
			return nil, err
		}
		files.Ledgers = append(files.Ledgers, text)
	}
	return files, nil
}

func parse(fixtures fs.FS, name string) (*yaml.Node, error) {
	text, err := fs.ReadFile(fixtures, name)
	if err != nil {
		return nil, err
	}
	var document yaml.Node
	if err := yaml.Unmarshal(text, &document); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(document.Content) == 0 {
		return nil, fmt.Errorf("%s is empty", name)
	}
	return document.Content[0], nil
}

// Strip returns the text of a package without one fact.
func Strip(text []byte, pointer string) ([]byte, error) {
	var document yaml.Node
	if err := yaml.Unmarshal(text, &document); err != nil {
		return nil, err
	}
	if err := change(document.Content[0], parts(pointer), nil); err != nil {
		return nil, err
	}
	return yaml.Marshal(&document)
}
