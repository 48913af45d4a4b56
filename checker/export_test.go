package checker

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"

	"bondcheck/checker/form"
)

// ActiveNeeds returns, for each rule, the patterns of the facts that it needs of a
// package.
func (e *Engine) ActiveNeeds(facts map[string]any) (map[string][]string, error) {
	query, err := e.topdown.prepare("{code: patterns | some code, rule in data.index; patterns := data.rules[rule.topic].needs[code]}")
	if err != nil {
		return nil, err
	}
	input, err := ast.InterfaceToValue(facts)
	if err != nil {
		return nil, err
	}
	return evaluate[map[string][]string](context.Background(), query, input)
}

// Planned reports whether the compiled plan judges.
func (e *Engine) Planned() bool { return e.program != nil }

// Judge runs every rule on a package and joins nothing to the answers.
func (e *Engine) Judge(ctx context.Context, entry *form.Entry, ledgers *form.Ledgers) (int, error) {
	facts := entry.Facts("2025-03-10", Lists, ledgers)
	answers, err := e.judge(ctx, facts, e.catalog.Rules)
	return len(answers), err
}
