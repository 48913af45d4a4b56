package checker

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"

	"bondcheck/checker/plan"
)

// planned compiles the policies into a plan, nil when they hold what the plan does
// not know: then topdown judges. Which of them judged cannot be told from a report.
func planned(compiler *ast.Compiler, data map[string]any) *plan.Program {
	policy, err := plan.Of(context.Background(), compiler, "data.main.verdicts")
	if err != nil {
		return nil
	}
	program, err := plan.Compile(policy, data, plan.Strict())
	if err != nil || !program.Has(verdictOf, 1) {
		return nil
	}
	return program
}

// verdictOf is the function that gives the verdict of a rule by its code.
var verdictOf = []string{"main", "verdict_of"}

// judgePlanned asks the rules one by one; what they share is worked out once. Where
// one breaks down topdown has the last word.
func (e *Engine) judgePlanned(ctx context.Context, facts map[string]any, rules []*Rule) (map[string]answer, error) {
	evaluation, err := e.program.Begin(ctx, facts)
	if err != nil {
		return nil, err
	}
	defer evaluation.Close()
	answers := make(map[string]answer, len(rules))
	var broken []*Rule
	for _, rule := range rules {
		said, defined, err := evaluation.Call(verdictOf, rule.Code)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		answer, ok := answerFrom(said)
		if err != nil || !defined || !ok {
			broken = append(broken, rule)
			continue
		}
		answers[rule.Code] = answer
	}
	return answers, e.askTopdown(ctx, facts, broken, answers)
}

// askTopdown adds topdown's answers of some rules, each asked alone.
func (e *Engine) askTopdown(ctx context.Context, facts map[string]any, rules []*Rule, answers map[string]answer) error {
	if len(rules) == 0 {
		return nil
	}
	input, err := ast.InterfaceToValue(facts)
	if err != nil {
		return err
	}
	for _, rule := range rules {
		answers[rule.Code] = e.topdown.judgeAlone(ctx, rule, input)
	}
	return ctx.Err()
}

// answerFrom reads what verdict_of gives. It reports false for what does not have
// that form.
func answerFrom(said any) (answer, bool) {
	fields, ok := said.(map[string]any)
	a := answer{}
	ok = ok && textInto(fields, "verdict", (*string)(&a.Verdict)) && textInto(fields, "reason", &a.Reason) &&
		textInto(fields, "severity", (*string)(&a.Severity)) && a.Verdict != ""
	ok = ok && each(fields, "missing", func(pointer string) bool {
		a.Missing = append(a.Missing, pointer)
		return true
	})
	ok = ok && each(fields, "findings", findingsInto(&a.Findings)) && each(fields, "held", findingsInto(&a.Held))
	return a, ok
}

func findingsInto(into *[]finding) func(map[string]any) bool {
	return func(said map[string]any) bool {
		found, ok := findingFrom(said)
		*into = append(*into, found)
		return ok
	}
}

func findingFrom(fields map[string]any) (finding, bool) {
	f := finding{}
	f.OK, _ = fields["ok"].(bool)
	ok := textInto(fields, "pointer", &f.Pointer) && textInto(fields, "message", &f.Message) &&
		textInto(fields, "severity", (*string)(&f.Severity))
	if values, stated := fields["values"]; ok && stated {
		f.Values, ok = values.(map[string]any)
	}
	if said, stated := fields["waived"]; ok && stated {
		var waived map[string]any
		if waived, ok = said.(map[string]any); ok {
			var deferral int64
			deferral, ok = waived["deferral"].(int64)
			f.Waived = &waiver{Deferral: int(deferral)}
		}
	}
	return f, ok
}

// textInto copies a field that is a text, or absent.
func textInto(fields map[string]any, name string, into *string) (ok bool) {
	field, stated := fields[name]
	if !stated {
		return true
	}
	*into, ok = field.(string)
	return ok
}

// each hands the elements of a field that is a list, or absent, to take.
func each[T any](fields map[string]any, name string, take func(T) bool) bool {
	field, stated := fields[name]
	if !stated {
		return true
	}
	elements, ok := field.([]any)
	for _, element := range elements {
		e, typed := element.(T)
		ok = ok && typed && take(e)
	}
	return ok
}
