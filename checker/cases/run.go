package cases

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"

	"bondcheck/checker"
	"bondcheck/checker/form"
)

// Read is a case built and read, ready to be judged.
type Read struct {
	entry   *form.Entry
	ledgers *form.Ledgers
}

// Read builds a case. The error is what keeps it from being judged: a case whose
// package cannot be read is a mistake in the table.
func (c Case) Read(fixtures fs.FS) (*Read, error) {
	files, err := c.Build(fixtures)
	if err != nil {
		return nil, err
	}
	entry := form.Read("clean.yaml", files.Package)[0]
	for _, problem := range entry.Problems {
		return nil, fmt.Errorf("line %d: %s", problem.Line, problem.Zh)
	}
	var ledgers []*form.Entry
	for i, text := range files.Ledgers {
		for _, ledger := range form.Read(fmt.Sprintf("region%d.yaml", i), text) {
			for _, problem := range ledger.Problems {
				return nil, fmt.Errorf("ledger, line %d: %s", problem.Line, problem.Zh)
			}
			ledgers = append(ledgers, ledger)
		}
	}
	matched, problems := form.NewLedgers(ledgers)
	for _, problem := range problems {
		return nil, fmt.Errorf("ledger, line %d: %s", problem.Line, problem.Zh)
	}
	return &Read{entry, matched}, nil
}

// Judge asks the engine for the answer of the case's rule.
func (c Case) Judge(engine *checker.Engine, read *Read, lang string) (*checker.Package, *checker.RuleResult, error) {
	rule := engine.Catalog().Rule(c.Rule)
	if rule == nil {
		return nil, nil, fmt.Errorf("no rule %s", c.Rule)
	}
	lists := c.Lists
	if len(lists) == 0 {
		lists = rule.Lists
	}
	options := checker.Options{AsOf: c.AsOf, Today: "2025-03-10", Lists: lists, Lang: lang, Codes: []string{c.Rule}}
	result, err := engine.Check(context.Background(), read.entry, read.ledgers, options)
	if err != nil {
		return nil, nil, err
	}
	return result, &result.Results[0], nil
}

// Compare says in which ways an answer is not what the case expects.
func (c Case) Compare(got *checker.RuleResult) []string {
	var differences []string
	differ := func(what string, want, got any) {
		differences = append(differences, fmt.Sprintf("%s: want %v, got %v", what, want, got))
	}
	if string(got.Verdict) != c.Expect {
		differ("verdict", c.Expect, got.Verdict)
	}
	if c.Severity != "" && string(got.Severity) != c.Severity {
		differ("severity", c.Severity, got.Severity)
	}
	if missing := c.Missing(); missing != "" && !namesMissing(got.Missing, missing) {
		differ("missing", missing, got.Missing)
	}
	if c.Pointer != "" && !slices.ContainsFunc(got.Findings, func(f checker.Finding) bool { return f.Pointer == c.Pointer }) {
		differ("pointer", c.Pointer, pointers(got.Findings))
	}
	if c.Message != "" && !slices.ContainsFunc(got.Findings, func(f checker.Finding) bool { return f.Message == c.Message }) {
		differ("message", c.Message, messages(got.Findings))
	}
	if len(c.Values) > 0 && !slices.ContainsFunc(got.Findings, c.valuesIn) {
		differ("values", c.Values, values(got.Findings))
	}
	return differences
}

// namesMissing reports whether the missing facts include the one taken away, the
// list it stood in, or something inside it.
func namesMissing(missing []string, taken string) bool {
	return slices.ContainsFunc(missing, func(pointer string) bool {
		return pointer == taken || within(pointer, taken) || within(taken, pointer)
	})
}

func within(pointer, parent string) bool {
	return len(pointer) > len(parent) && pointer[:len(parent)] == parent && pointer[len(parent)] == '/'
}

// valuesIn reports whether a finding, at the case's pointer if it names one,
// carries the values the case names.
func (c Case) valuesIn(finding checker.Finding) bool {
	if c.Pointer != "" && finding.Pointer != c.Pointer {
		return false
	}
	for name, want := range c.Values {
		text, err := json.Marshal(want)
		if err != nil || string(finding.Values[name]) != string(text) {
			return false
		}
	}
	return true
}

func pointers(findings []checker.Finding) (all []string) {
	for _, finding := range findings {
		all = append(all, finding.Pointer)
	}
	return all
}

func messages(findings []checker.Finding) (all []string) {
	for _, finding := range findings {
		all = append(all, finding.Message)
	}
	return all
}

func values(findings []checker.Finding) (all []string) {
	for _, finding := range findings {
		text, _ := json.Marshal(finding.Values)
		all = append(all, string(text))
	}
	return all
}
