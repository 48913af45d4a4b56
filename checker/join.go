package checker

import (
	"slices"
	"strings"

	"bondcheck/checker/form"
)

// joiner adds words, articles and lines to the answers of Rego.
type joiner struct {
	entry   *form.Entry
	catalog *Catalog
	opts    Options
	lists   []string
	day     string
	unit    string
}

func (j *joiner) result(rule *Rule, answer answer) RuleResult {
	lang := j.opts.Lang
	result := RuleResult{
		Rule: rule.Code, Title: rule.Title.In(lang), Severity: rule.Severity, Lists: rule.Lists, Verdict: answer.Verdict,
		Reason: j.reason(rule, answer), Findings: []Finding{}, Missing: []string{}, Basis: j.basis(rule), Remedy: rule.Remedy.In(lang),
	}
	if answer.Verdict == "" {
		result.Verdict = Undetermined
	}
	if answer.Severity != "" {
		result.Severity = answer.Severity
	}
	if answer.Missing != nil {
		result.Missing = answer.Missing
	}
	for _, pointer := range result.Missing {
		position, _ := j.entry.At(pointer)
		absent := Absent{Pointer: pointer, Label: j.entry.Path(pointer, lang), Line: position.Line, Column: position.Column}
		if strings.HasPrefix(pointer, "/region/") {
			absent.Line, absent.Column = 0, 0 // stands in the region ledger
		}
		result.Absent = append(result.Absent, absent)
	}
	for _, found := range answer.Findings {
		result.Findings = append(result.Findings, j.finding(rule, answer.Verdict, found))
	}
	// What has to be put right stands before what is only told.
	slices.SortStableFunc(result.Findings, func(a, b Finding) int {
		if a.Severity != b.Severity {
			return rank(b.Severity) - rank(a.Severity)
		}
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		if a.Column != b.Column {
			return a.Column - b.Column
		}
		return strings.Compare(a.Pointer+a.Message, b.Pointer+b.Message)
	})
	return result
}

func (j *joiner) finding(rule *Rule, verdict Verdict, found finding) Finding {
	values, specs := found.Values, rule.Values
	if found.Waived != nil {
		values, specs = j.owed(values, found.Waived.Deferral), owedBeside(specs)
	}
	position, _ := j.entry.At(found.Pointer)
	result := Finding{
		Severity: found.Severity, Pointer: found.Pointer, Line: position.Line, Column: position.Column, Values: map[string]Number{},
		Excerpt: Excerpt{Text: j.entry.Line(position.Line), Width: position.Width},
	}
	texts := map[string]string{}
	for _, spec := range specs {
		value, ok := values[spec.Name]
		if !ok {
			continue
		}
		raw, shown := formatValue(value, spec.Kind, j.unit, j.opts.Lang, found.Pointer)
		result.Values[spec.Name], texts[spec.Name] = raw, shown
		if otherLanguage(spec.Name, values, j.opts.Lang) {
			continue
		}
		result.Shown = append(result.Shown, Shown{Name: spec.Name, Label: spec.Label.In(j.opts.Lang), Text: shown})
	}
	if verdict == Pass {
		return result
	}
	variant := found.Message
	if variant == "" {
		variant = "fail"
	}
	result.Message = fill(rule.Messages[variant].In(j.opts.Lang), texts)
	return result
}

// otherLanguage reports whether a value is the one of a pair, name and name_en,
// that is not in the reader's language.
func otherLanguage(name string, values map[string]any, lang string) bool {
	if lang != "en" {
		return strings.HasSuffix(name, "_en")
	}
	_, paired := values[name+"_en"]
	return paired
}

// owed adds who promised what by when to the values of a waived finding.
func (j *joiner) owed(values map[string]any, deferral int) map[string]any {
	all := map[string]any{}
	for name, value := range values {
		all[name] = value
	}
	if deferral >= 0 && deferral < len(j.entry.Project.Deferrals) {
		promise := j.entry.Project.Deferrals[deferral]
		all["promised"], all["promiser"] = stated(promise.Text), stated(promise.Promiser)
		if promise.Due != nil {
			all["due"] = string(*promise.Due)
		}
	}
	return all
}

// owedBeside adds what a promise says to the values of a rule. Where the rule has
// a value of that name, the promise's own takes its place.
func owedBeside(specs []ValueSpec) []ValueSpec {
	kept := slices.DeleteFunc(slices.Clone(specs), func(spec ValueSpec) bool {
		return slices.ContainsFunc(owedSpecs, func(owed ValueSpec) bool { return owed.Name == spec.Name })
	})
	return append(kept, owedSpecs...)
}

var owedSpecs = []ValueSpec{
	{Name: "promised", Kind: KindText, Label: Words{"承诺内容", "promised"}},
	{Name: "promiser", Kind: KindText, Label: Words{"承诺单位", "promised by"}},
	{Name: "due", Kind: KindDate, Label: Words{"补正期限", "due"}},
}

// fill puts the formatted values into a message, in one pass: what a value says
// is never itself filled in.
func fill(message string, values map[string]string) string {
	var pairs []string
	for name, value := range values {
		pairs = append(pairs, "{"+name+"}", value)
	}
	return strings.NewReplacer(pairs...).Replace(message)
}

func (j *joiner) basis(rule *Rule) []Basis {
	basis := []Basis{}
	for _, citation := range rule.Basis {
		if !inForce(citation.From, citation.Until, j.day) {
			continue
		}
		source := j.catalog.Source(citation.Source)
		basis = append(basis, Basis{
			Document: source.Cite(j.opts.Lang), Clause: citation.Clause, Title: source.Title.In(j.opts.Lang), Confidence: citation.Confidence,
		})
	}
	return basis
}

// reason says why a rule was not judged.
func (j *joiner) reason(rule *Rule, answer answer) string {
	words, ok := reasons[answer.Reason]
	if !ok {
		return ""
	}
	return fill(words.In(j.opts.Lang), map[string]string{"from": rule.From, "until": rule.Until, "day": j.day})
}

var reasons = map[string]Words{
	"list":    {"不属于本次核查的清单", "not a rule of the lists judged"},
	"not_yet": {"{from} 起施行,{day} 尚未施行", "in force from {from}, not yet on {day}"},
	"no_longer": {
		"自 {until} 起不再施行,{day} 已不适用", "no longer in force from {until}, so not on {day}",
	},
	"scope":   {"本项目不属于该规则的适用范围", "this project is outside the scope of the rule"},
	"missing": {"缺少所需事实", "needed facts are not stated"},
	"silent":  {"规则未能得出结论", "the rule came to no conclusion"},
	"error":   {"规则运行出错", "the rule broke down"},
	"time":    {"核查超时", "judging took too long"},
}
