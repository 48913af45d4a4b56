package checker

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
)

// topdown judges with OPA's own evaluator. It is the reference for the compiled plan
// and takes over what the plan cannot run. Queries are prepared when first asked.
type topdown struct {
	compiler *ast.Compiler
	store    storage.Store
	all      func() (rego.PreparedEvalQuery, error)            // data.main.verdicts
	alone    map[string]func() (rego.PreparedEvalQuery, error) // one rule
}

// newTopdown holds the data as AST values, so that no look-up converts a parameter
// again.
func newTopdown(compiler *ast.Compiler, data map[string]any, rules []*Rule) *topdown {
	t := &topdown{compiler: compiler, alone: map[string]func() (rego.PreparedEvalQuery, error){}}
	t.store = inmem.NewFromObjectWithOpts(data, inmem.OptRoundTripOnWrite(false), inmem.OptReturnASTValuesOnRead(true))
	later := func(query string) func() (rego.PreparedEvalQuery, error) {
		return sync.OnceValues(func() (rego.PreparedEvalQuery, error) { return t.prepare(query) })
	}
	t.all = later("data.main.verdicts")
	for _, rule := range rules {
		t.alone[rule.Code] = later(fmt.Sprintf("data.main.verdicts[%q]", rule.Code)) // which runs no other rule
	}
	return t
}

func (t *topdown) prepare(query string) (rego.PreparedEvalQuery, error) {
	prepared, err := rego.New(
		rego.Query(query),
		rego.Compiler(t.compiler),
		rego.Store(t.store),
		rego.StrictBuiltinErrors(true),
		rego.Capabilities(Capabilities()),
	).PrepareForEval(context.Background())
	if err != nil {
		return prepared, fmt.Errorf("prepare %s: %w", query, err)
	}
	return prepared, nil
}

// judge asks all rules at once, and one by one where they are few or where one of
// them breaks down.
func (t *topdown) judge(ctx context.Context, facts map[string]any, rules []*Rule) (map[string]answer, error) {
	input, err := ast.InterfaceToValue(facts)
	if err != nil {
		return nil, fmt.Errorf("facts: %w", err)
	}
	if len(rules) > fewRules {
		all, err := t.all()
		if err != nil {
			return nil, err
		}
		answers, err := evaluate[map[string]answer](ctx, all, input)
		if err == nil && len(answers) == len(t.alone) {
			return answers, nil
		}
	}
	answers := map[string]answer{}
	for _, rule := range rules {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		answers[rule.Code] = t.judgeAlone(ctx, rule, input)
	}
	return answers, ctx.Err()
}

// fewRules is up to how many rules are asked one by one rather than all at once.
const fewRules = 24

func (t *topdown) judgeAlone(ctx context.Context, rule *Rule, input ast.Value) answer {
	query, err := t.alone[rule.Code]()
	if err == nil {
		var alone answer
		if alone, err = evaluate[answer](ctx, query, input); err == nil && alone.Verdict != "" {
			return alone
		}
	}
	return answer{Verdict: Undetermined, Reason: "error"}
}

var errNoAnswer = errors.New("no answer")

func evaluate[T any](ctx context.Context, query rego.PreparedEvalQuery, input ast.Value) (T, error) {
	var result T
	set, err := query.Eval(ctx, rego.EvalParsedInput(input))
	if err != nil {
		return result, err
	}
	if len(set) != 1 || len(set[0].Expressions) != 1 {
		return result, errNoAnswer
	}
	return result, remarshal(set[0].Expressions[0].Value, &result)
}
