package checker

import (
	"fmt"
	"slices"
	"strings"

	"bondcheck/checker/form"
)

// roll draws the verdicts of the lists and of the package from the results. The
// package is as its lists are that it applies for; one that applies for none of
// those judged is as all of them are.
func (p *Package) roll(lists []string, project *form.Project, lang string) {
	for i := range p.Results {
		p.Counts.add(p.Results[i].Verdict)
	}
	applied := slices.ContainsFunc(lists, func(list string) bool { return appliesFor(project, list) })
	p.Verdict = Ready
	for _, list := range lists {
		rolled := rollList(list, p.Results)
		rolled.Applied = !applied || appliesFor(project, list)
		if rolled.Applied {
			p.Verdict = worse(p.Verdict, rolled.Verdict)
		} else {
			rolled.Reason = p.whyNot(rolled, project, lang)
		}
		p.Lists = append(p.Lists, rolled)
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
// meant for: as the project itself says, else by what it is and what blocks that,
// else by how much it has not stated.
func (p *Package) whyNot(rolled ListResult, project *form.Project, lang string) string {
	for _, check := range project.ListCheck {
		if stated(check.List) == rolled.List && check.Eligible != nil && !*check.Eligible && stated(check.Reason) != "" {
			return fmt.Sprintf(Words{"未申报此清单；项目自查不符合：%s", "not applied for; by the project's own check it does not fit: %s"}.In(lang), stated(check.Reason))
		}
	}
	if first, ok := p.misfit(rolled); ok {
		return fmt.Sprintf(Words{"未申报此清单；不符合“%s”（%s）", "not applied for; it fails “%s” (%s)"}.In(lang), first.Title, first.Rule)
	}
	switch missing, onlyApplication := p.missingFor(rolled); {
	case missing > 0 && !onlyApplication || len(rolled.Fails) > 0:
		return fmt.Sprintf(Words{"未申报此清单；申报前还须补 %d 项事实或材料", "not applied for; %d facts or papers are still to come"}.In(lang), missing+len(rolled.Fails))
	case missing > 0:
		return Words{"未申报此清单；在申报清单中填写这一项后可以判定", "not applied for; it can be judged once the application states it"}.In(lang)
	}
	return Words{"未申报此清单", "not applied for"}.In(lang)
}

// misfit is the first rule that blocks a list by what the project is, rather than by
// what it has not handed in for a list it does not apply for.
func (p *Package) misfit(rolled ListResult) (RuleResult, bool) {
	papers := []string{"/documents", "/performance", "/applications", "/disclosure", "/repayment", "/review", "/coverage"}
	for _, result := range p.Results {
		if !slices.Contains(rolled.Fails, result.Rule) {
			continue
		}
		if !slices.ContainsFunc(result.Findings, func(f Finding) bool {
			return slices.ContainsFunc(papers, func(paper string) bool { return strings.HasPrefix(f.Pointer, paper) })
		}) {
			return result, true
		}
	}
	return RuleResult{}, false
}

// missingFor counts the facts that the undetermined rules of a list lack, and says
// whether all of them belong to the application.
func (p *Package) missingFor(rolled ListResult) (n int, onlyApplication bool) {
	facts := map[string]bool{}
	onlyApplication = true
	for _, result := range p.Results {
		if slices.Contains(rolled.Undetermined, result.Rule) {
			for _, pointer := range result.Missing {
				facts[pointer] = true
				onlyApplication = onlyApplication && strings.HasPrefix(pointer, "/applications")
			}
		}
	}
	return len(facts), onlyApplication
}
