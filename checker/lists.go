package checker

import (
	"fmt"
	"slices"

	"bondcheck/checker/form"
)

// roll draws the verdicts of the lists and of the package from the results.
func (p *Package) roll(lists []string, project *form.Project, lang string) {
	for i := range p.Results {
		p.Counts.add(p.Results[i].Verdict)
	}
	p.Verdict = Ready
	for _, list := range lists {
		rolled := rollList(list, p.Results)
		rolled.Applied = len(project.Applications) == 0 || appliesFor(project, list)
		if !rolled.Applied {
			rolled.Reason = p.whyNot(rolled, lang)
		}
		p.Lists = append(p.Lists, rolled)
		p.Verdict = worse(p.Verdict, rolled.Verdict)
	}
}

func rollList(list string, results []RuleResult) ListResult {
	rolled := ListResult{List: list, Verdict: Ready, Fails: []string{}, Undetermined: []string{}, Waived: []string{}, Warnings: []string{}}
	for _, result := range results {
		if !slices.Contains(result.Lists, list) {
			continue
		}
		blocks := result.Severity == Block
		switch {
		case result.Verdict == Fail && blocks:
			rolled.Fails = append(rolled.Fails, result.Rule)
			rolled.Verdict = worse(rolled.Verdict, Blocked)
		case result.Verdict == Fail:
			rolled.Warnings = append(rolled.Warnings, result.Rule)
		case result.Verdict == Undetermined:
			rolled.Undetermined = append(rolled.Undetermined, result.Rule)
			if blocks {
				rolled.Verdict = worse(rolled.Verdict, Undecided)
			}
		case result.Verdict == Waived:
			rolled.Waived = append(rolled.Waived, result.Rule)
			if blocks {
				rolled.Verdict = worse(rolled.Verdict, Conditional)
			}
		}
	}
	return rolled
}

func worse(a, b Verdict) Verdict {
	order := []Verdict{Ready, Conditional, Undecided, Blocked}
	return order[max(slices.Index(order, a), slices.Index(order, b))]
}

// appliesFor reports whether a package asks a list for money.
func appliesFor(project *form.Project, list string) bool {
	return slices.ContainsFunc(project.Applications, func(a form.Application) bool { return stated(a.List) == list })
}

// whyNot says in one sentence why a project does not fit a list that it was not
// meant for: by what blocks it, else by how much is not known.
func (p *Package) whyNot(rolled ListResult, lang string) string {
	if len(rolled.Fails) > 0 {
		more := Words{"", ""}
		if n := len(rolled.Fails) - 1; n > 0 {
			more = Words{fmt.Sprintf("，另有 %d 条阻断", n), fmt.Sprintf(", and %d more block it", n)}
		}
		first := p.Results[slices.IndexFunc(p.Results, func(r RuleResult) bool { return r.Rule == rolled.Fails[0] })]
		return fmt.Sprintf(Words{"未申报此清单；不符合“%s”（%s）%s", "not applied for; it fails “%s” (%s)%s"}.In(lang), first.Title, first.Rule, more.In(lang))
	}
	if rolled.Verdict == Undecided {
		return fmt.Sprintf(Words{"未申报此清单；还缺 %d 项事实，不能判定", "not applied for; %d facts are missing to tell"}.In(lang), p.missingFor(rolled))
	}
	return Words{"未申报此清单", "not applied for"}.In(lang)
}

// missingFor counts the facts that the undetermined rules of a list lack.
func (p *Package) missingFor(rolled ListResult) int {
	facts := map[string]bool{}
	for _, result := range p.Results {
		if slices.Contains(rolled.Undetermined, result.Rule) {
			for _, pointer := range result.Missing {
				facts[pointer] = true
			}
		}
	}
	return len(facts)
}
