package main

import (
	"bytes"
	"cmp"
	"path/filepath"
	"unicode/utf8"

	"bondcheck/checker"
	"bondcheck/checker/form"
)

// ledgers gathers the region ledgers of a run before any package is judged, and
// reports those that cannot be used: figures that are missing for that reason
// would else look like nobody's fault.
func (a *app) ledgers(all *found, opts checker.Options) (*form.Ledgers, []*checker.Package, error) {
	var entries []*form.Entry
	var broken []*checker.Package
	known := map[string]int{} // ledgers, good or bad, by absolute path
	gather := func(in input, asked bool) int {
		path, err := filepath.Abs(in.path)
		if n, seen := known[path]; seen && in.path != "" && err == nil {
			return n
		}
		data, err := in.read()
		before := len(entries) + len(broken)
		switch {
		case err != nil && asked:
			broken = append(broken, a.unreadable(in.name, err, opts))
		case err != nil || !asked && !mayHoldLedger(data): // told, or judged, as a package
		default:
			for _, entry := range form.Read(in.name, data) {
				if entry.Ledger != nil {
					entries = append(entries, entry)
				} else if asked && entry.Project == nil {
					broken = append(broken, a.brokenLedger(entry, entry.Problems, opts))
				}
			}
		}
		known[path] = len(entries) + len(broken) - before
		return known[path]
	}
	for _, asked := range all.regions {
		ledgers := 0
		for _, in := range asked.inputs {
			ledgers += gather(in, true)
		}
		if ledgers == 0 {
			return nil, nil, a.usage("--regions %s：其中没有地区台账（kind: region）", "--regions %s: there is no region ledger in it (kind: region)", asked.path)
		}
	}
	for _, in := range all.packages {
		gather(in, false)
	}
	ledgers, problems := form.NewLedgers(entries)
	for _, entry := range entries {
		own := entry.Problems
		for _, p := range problems {
			// A second ledger of a region is no trouble of the text itself.
			if at, _ := entry.At("/region"); len(own) == 0 && p.File == entry.File && p.Line == at.Line && p.Column == at.Column {
				own = []form.Problem{p.Problem}
			}
		}
		if len(own) > 0 {
			broken = append(broken, a.brokenLedger(entry, own, opts))
		}
	}
	return ledgers, broken, nil
}

// brokenLedger tells of a ledger as of a package that cannot be read.
func (a *app) brokenLedger(entry *form.Entry, problems []form.Problem, opts checker.Options) *checker.Package {
	p := &checker.Package{File: entry.File, SHA256: entry.SHA256, Verdict: checker.Unreadable, AsOf: cmp.Or(opts.AsOf, opts.Today)}
	if entry.Ledger != nil && entry.Ledger.Region != nil {
		p.Region = *entry.Ledger.Region
	}
	for _, problem := range problems {
		p.Errors = append(p.Errors, checker.InputError{
			Pointer: problem.Pointer, Line: problem.Line, Column: problem.Column, Message: a.say(problem.Zh, problem.En),
			Excerpt: checker.Excerpt{Text: entry.Line(problem.Line), Width: problem.Width},
		})
	}
	return p
}

// mayHoldLedger spares reading every package twice: it is false only of a text
// that cannot say `kind: region` in any way that YAML has of writing it. As a key
// the word is of no interest.
func mayHoldLedger(data []byte) bool {
	if !utf8.Valid(data) || bytes.ContainsAny(data, "\\\x00") || bytes.Contains(data, []byte("地区")) {
		return true
	}
	word := []byte("region")
	for i := bytes.Index(data, word); i >= 0; i = bytes.Index(data, word) {
		data = data[i+len(word):]
		after := bytes.TrimLeft(bytes.TrimLeft(data, `"'`), " \t")
		if len(after) == 0 || after[0] != ':' {
			return true
		}
	}
	return false
}
