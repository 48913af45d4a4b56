package checker

import (
	"context"
	"slices"

	"bondcheck/checker/form"
)

// Options say how packages are judged.
type Options struct {
	AsOf  string   // day to judge at, "" for the day each package was submitted
	Today string   // day for a package that does not state its own
	Lists []string // lists to judge, none for those the package applies to
	Lang  string   // "zh" or "en"
	Codes []string // the only rules to ask, none for all; verdicts then speak of these alone
}

// Check judges one entry of a file. A file that could not be read as a package
// is a result too, with verdict unreadable. The error is ctx's and nothing else.
func (e *Engine) Check(ctx context.Context, entry *form.Entry, ledgers *form.Ledgers, opts Options) (*Package, error) {
	result := &Package{
		File: entry.File, SHA256: entry.SHA256, Lists: []ListResult{}, Errors: []InputError{}, Tables: []Table{}, Results: []RuleResult{},
	}
	describe(result, entry.Project)
	var lists []string
	result.AsOf, lists = opts.Scope(entry.Project)
	if len(entry.Problems) > 0 || entry.Project == nil {
		result.Verdict = Unreadable
		for _, problem := range entry.Problems {
			result.Errors = append(result.Errors, inputError(entry, problem, opts.Lang))
		}
		return result, nil
	}
	rules := e.rulesAsked(opts.Codes)
	facts := entry.Facts(result.AsOf, lists, ledgers)
	answers, err := e.judge(ctx, facts, rules)
	if err != nil {
		return nil, err
	}
	join := joiner{entry: entry, catalog: e.catalog, opts: opts, lists: lists, day: result.AsOf, unit: result.Unit}
	for _, rule := range rules {
		result.Results = append(result.Results, join.result(rule, answers[rule.Code]))
		if table, ok := join.table(rule, answers[rule.Code]); ok {
			result.Tables = append(result.Tables, table)
		}
	}
	result.Debt = debtOf(answers)
	result.Debt.Region = debtRegion(facts)
	result.roll(lists, entry.Project, opts.Lang)
	return result, nil
}

func (e *Engine) rulesAsked(codes []string) []*Rule {
	if len(codes) == 0 {
		return e.catalog.Rules
	}
	var asked []*Rule
	for _, rule := range e.catalog.Rules {
		if slices.Contains(codes, rule.Code) {
			asked = append(asked, rule)
		}
	}
	return asked
}

func describe(result *Package, project *form.Project) {
	if project == nil {
		return
	}
	result.Unit = stated(project.Unit)
	if project.Project == nil {
		return
	}
	result.Code, result.Name, result.Region = stated(project.Project.Code), stated(project.Project.Name), stated(project.Project.Region)
}

func stated(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}

// Scope says on which day and for which lists a package is judged. A package that
// does not say what it applies for is judged for every list; project may be nil.
func (o Options) Scope(project *form.Project) (day string, lists []string) {
	switch {
	case o.AsOf != "":
		day = o.AsOf
	case project != nil && project.SubmittedOn != nil:
		day = string(*project.SubmittedOn)
	default:
		day = o.Today
	}
	return day, listsOf(project, o.Lists)
}

// listsOf returns the lists to judge in the usual order: those asked for, else
// those applied to, else all.
func listsOf(project *form.Project, asked []string) []string {
	wanted := slices.Clip(asked) // options are shared by all that judge: never write behind them
	if len(wanted) == 0 && project != nil {
		for _, application := range project.Applications {
			wanted = append(wanted, stated(application.List))
		}
	}
	if len(wanted) == 0 {
		return slices.Clone(Lists)
	}
	return slices.DeleteFunc(slices.Clone(Lists), func(list string) bool { return !slices.Contains(wanted, list) })
}

func inputError(entry *form.Entry, problem form.Problem, lang string) InputError {
	message := problem.Zh
	if lang == "en" {
		message = problem.En
	}
	return InputError{
		Pointer: problem.Pointer, Line: problem.Line, Column: problem.Column, Message: message,
		Excerpt: Excerpt{Text: entry.Line(problem.Line), Width: problem.Width},
	}
}

func (c *Counts) add(verdict Verdict) {
	switch verdict {
	case Pass:
		c.Pass++
	case Fail:
		c.Fail++
	case Undetermined:
		c.Undetermined++
	case Waived:
		c.Waived++
	case NotApplicable:
		c.NotApplicable++
	}
}

// Summarize counts one more package.
func (s *Summary) Summarize(p *Package) {
	s.Packages++
	switch p.Verdict {
	case Ready:
		s.Ready++
	case Conditional:
		s.Conditional++
	case Blocked:
		s.Blocked++
	case Undecided:
		s.Undecided++
	case Unreadable:
		s.Unreadable++
	}
}
