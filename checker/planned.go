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
func answerFrom(said plan.Result) (answer, bool) {
	a := answer{}
	ok := textInto(said, "verdict", (*string)(&a.Verdict)) && textInto(said, "reason", &a.Reason) &&
		textInto(said, "severity", (*string)(&a.Severity)) && a.Verdict != ""
	ok = ok && each(said, "missing", func(element plan.Result) bool {
		pointer, ok := element.Text()
		a.Missing = append(a.Missing, pointer)
		return ok
	})
	ok = ok && each(said, "findings", findingsInto(&a.Findings)) && each(said, "held", findingsInto(&a.Held))
	return a, ok
}

func findingsInto(into *[]finding) func(plan.Result) bool {
	return func(element plan.Result) bool {
		found, ok := findingFrom(element)
		*into = append(*into, found)
		return ok
	}
}

func findingFrom(said plan.Result) (finding, bool) {
	f := finding{}
	if holds, stated := said.Field("ok"); stated {
		f.OK, _ = holds.Go().(bool)
	}
	ok := textInto(said, "pointer", &f.Pointer) && textInto(said, "message", &f.Message) &&
		textInto(said, "severity", (*string)(&f.Severity))
	if values, stated := said.Field("values"); ok && stated {
		f.Values, ok = values.Go().(map[string]any)
	}
	if waived, stated := said.Field("waived"); ok && stated {
		deferral, _ := waived.Field("deferral")
		var index int64
		index, ok = deferral.Go().(int64)
		f.Waived = &waiver{Deferral: int(index)}
	}
	return f, ok
}

// textInto copies a field that is a text, or absent.
func textInto(said plan.Result, name string, into *string) (ok bool) {
	field, stated := said.Field(name)
	if !stated {
		return true
	}
	*into, ok = field.Text()
	return ok
}

// each hands the elements of a field that is a list or a set, or absent, to take.
func each(said plan.Result, name string, take func(plan.Result) bool) bool {
	field, stated := said.Field(name)
	if !stated {
		return true
	}
	elements, ok := field.Elements()
	for _, element := range elements {
		ok = ok && take(element)
	}
	return ok
}
