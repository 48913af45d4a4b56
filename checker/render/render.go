// Package render writes reports: one file for each format, all behind Writer.
// It decides what a reader sees and how it looks; what is true was decided
// before. The same results give the same bytes, whatever the environment.
package render

import (
	"fmt"
	"io"
	"slices"

	"bondcheck/checker"
)

// Writer takes the packages of a run in their order, then its end. Each package
// can be let go once Package has returned, unless the format needs the end first.
type Writer interface {
	Package(*checker.Package) error
	// End writes what is known only at the end. The packages of run are not used.
	End(run *checker.Report) error
}

// Show is how many of the results a reader asked for.
type Show int

// What to show: what stands in the way, also the rules that pass, or all rules.
const (
	Standing Show = iota
	Passed
	All
)

// Options are the reader's wishes. They hide results and never change a verdict
// or a count.
type Options struct {
	Lang  string // "zh" or "en"
	Show  Show
	Least checker.Severity // hides the results of lighter rules; "" hides none
	Rules []string         // codes to show; none means all
	Color bool             // text only
}

// formats are the writers by name, in the order in which help shows them.
var formats = []struct {
	name string
	new  func(io.Writer, Options) Writer
}{
	{"text", func(w io.Writer, o Options) Writer { return &textWriter{out: w, Options: o} }},
	{"json", func(w io.Writer, o Options) Writer { return &jsonWriter{out: w, Options: o} }},
	{"ndjson", func(w io.Writer, o Options) Writer { return &ndjsonWriter{out: w, Options: o} }},
}

// Formats are the names that New knows.
func Formats() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

// New starts a report in a format.
func New(format string, w io.Writer, o Options) (Writer, error) {
	for _, f := range formats {
		if f.name == format {
			return f.new(w, o), nil
		}
	}
	return nil, fmt.Errorf("unknown format %q", format)
}

// tables are the tables of p that the reader asked for.
func (o Options) tables(p *checker.Package) []checker.Table {
	tables := []checker.Table{}
	for _, table := range p.Tables {
		if weight[table.Severity] >= weight[o.Least] && (len(o.Rules) == 0 || slices.Contains(o.Rules, table.Rule)) {
			tables = append(tables, table)
		}
	}
	return tables
}

// weight orders severities.
var weight = map[checker.Severity]int{checker.Info: 1, checker.Warn: 2, checker.Block: 3}

// selected are the results of p that the reader asked for, in their order.
func (o Options) selected(p *checker.Package) []checker.RuleResult {
	results := []checker.RuleResult{}
	for _, r := range p.Results {
		if weight[r.Severity] < weight[o.Least] || len(o.Rules) > 0 && !slices.Contains(o.Rules, r.Rule) {
			continue
		}
		switch r.Verdict {
		case checker.Pass:
			if o.Show < Passed {
				continue
			}
		case checker.NotApplicable:
			if o.Show < All {
				continue
			}
		}
		results = append(results, r)
	}
	return results
}
