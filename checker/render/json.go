package render

import (
	"encoding/json"
	"io"

	"bondcheck/checker"
)

// jsonWriter writes one document for the run. The day and the summary stand
// before the packages, so it holds what it selected until the end.
type jsonWriter struct {
	out io.Writer
	Options
	packages []*checker.Package
}

func (w *jsonWriter) Package(p *checker.Package) error {
	w.packages = append(w.packages, complete(p, w.tables(p), w.selected(p)))
	return nil
}

func (w *jsonWriter) End(run *checker.Report) error {
	report := *run
	report.Packages = list(w.packages)
	report.Regions = list(report.Regions)
	encoder := json.NewEncoder(w.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(report)
}

// complete is a copy of p with these tables and results and without null: a list
// with nothing in it is an empty list, so that readers need not ask.
func complete(p *checker.Package, tables []checker.Table, results []checker.RuleResult) *checker.Package {
	c := *p
	c.Tables = list(tables)
	c.Errors = list(c.Errors)
	c.Lists = append([]checker.ListResult{}, c.Lists...)
	for i := range c.Lists {
		l := &c.Lists[i]
		l.Fails, l.Undetermined = list(l.Fails), list(l.Undetermined)
		l.Waived, l.Warnings = list(l.Waived), list(l.Warnings)
	}
	c.Results = append([]checker.RuleResult{}, results...)
	for i := range c.Results {
		r := &c.Results[i]
		r.Lists, r.Missing, r.Basis = list(r.Lists), list(r.Missing), list(r.Basis)
		r.Findings = append([]checker.Finding{}, r.Findings...)
		for j := range r.Findings {
			if f := &r.Findings[j]; f.Values == nil {
				f.Values = map[string]checker.Number{}
			}
		}
	}
	return &c
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
