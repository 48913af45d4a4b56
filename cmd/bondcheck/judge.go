package main

import (
	"cmp"
	"context"
	"fmt"
	"iter"

	"bondcheck/checker"
	"bondcheck/checker/form"
	"bondcheck/checker/render/cells"
)

// judge is what packages are judged with.
type judge struct {
	engine  *checker.Engine
	ledgers *form.Ledgers
	options checker.Options
	jobs    int
}

// result is one document that was judged.
type result struct {
	pkg     *checker.Package // nil for a ledger
	remarks []string
	last    bool // the last document of its file
	err     error
}

// document is one document to judge, or a file that cannot be read.
type document struct {
	entry  *form.Entry
	failed *checker.Package
	last   bool
}

// judge reads and judges files on several processors and gives the results in
// the order of the files. However many there are, only a few are held at a time.
func (a *app) judge(ctx context.Context, j judge, inputs []input) iter.Seq[result] {
	read := ordered(j.jobs, sequence(inputs), func(in input) []document { return a.documents(in, j.options) })
	documents := func(yield func(document) bool) {
		for file := range read {
			for _, d := range file {
				if !yield(d) {
					return
				}
			}
		}
	}
	return ordered(j.jobs, documents, func(d document) result { return a.judgeOne(ctx, j, d) })
}

func (a *app) documents(in input, opts checker.Options) []document {
	data, err := in.read()
	if err != nil {
		return []document{{failed: a.unreadable(in.name, err, opts), last: true}}
	}
	entries := form.Read(in.name, data)
	documents := make([]document, len(entries))
	for i, entry := range entries {
		documents[i] = document{entry: entry, last: i == len(entries)-1}
	}
	return documents
}

func (a *app) judgeOne(ctx context.Context, j judge, d document) result {
	if d.failed != nil {
		return result{pkg: d.failed, last: d.last}
	}
	r := result{last: d.last}
	for _, remark := range d.entry.Remarks {
		r.remarks = append(r.remarks, a.place(d.entry.File, remark))
	}
	if d.entry.Ledger != nil {
		return r // its troubles were told when ledgers were gathered
	}
	r.pkg, r.err = j.engine.Check(ctx, d.entry, j.ledgers, j.options)
	return r
}

// place is a trouble with its place, on one line.
func (a *app) place(file string, p form.Problem) string {
	return fmt.Sprintf("%s:%d:%d: %s", cells.Clean(file), p.Line, p.Column, cells.Clean(a.say(p.Zh, p.En)))
}

// unreadable is the result of a file that could not be opened or read.
func (a *app) unreadable(name string, err error, opts checker.Options) *checker.Package {
	return &checker.Package{
		File: name, Verdict: checker.Unreadable, AsOf: cmp.Or(opts.AsOf, opts.Today),
		Errors: []checker.InputError{{Message: a.say("无法读取：", "cannot be read: ") + a.ioWords(err)}},
	}
}

func sequence[T any](items []T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, item := range items {
			if !yield(item) {
				return
			}
		}
	}
}

// ordered runs work on items, some at the same time, and gives the results in
// the order of the items. A panic in work goes on in the goroutine that ranges.
func ordered[T, R any](jobs int, items iter.Seq[T], work func(T) R) iter.Seq[R] {
	type outcome struct {
		value R
		panic any
	}
	return func(yield func(R) bool) {
		running := make(chan struct{}, jobs)
		// Results wait here for a slow one before them: a little ahead, not all.
		waiting := make(chan chan outcome, 4*jobs)
		done := make(chan struct{})
		defer close(done)
		start := func(result chan<- outcome, run func() R) {
			go func() {
				var o outcome
				defer func() {
					o.panic = recover()
					<-running
					result <- o
				}()
				o.value = run()
			}()
		}
		go func() {
			defer close(waiting)
			defer func() { // a panic while items are made
				if trouble := recover(); trouble != nil {
					result := make(chan outcome, 1)
					result <- outcome{panic: trouble}
					select {
					case waiting <- result:
					case <-done:
					}
				}
			}()
			for item := range items {
				result := make(chan outcome, 1)
				select {
				case running <- struct{}{}:
				case <-done:
					return
				}
				start(result, func() R { return work(item) })
				select {
				case waiting <- result:
				case <-done:
					return
				}
			}
		}()
		for result := range waiting {
			o := <-result
			if o.panic != nil {
				panic(o.panic)
			}
			if !yield(o.value) {
				return
			}
		}
	}
}
