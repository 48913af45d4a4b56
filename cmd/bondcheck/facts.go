package main

import (
	"github.com/spf13/cobra"

	"bondcheck/checker"
	"bondcheck/checker/form"
)

func (a *app) factsCommand() *cobra.Command {
	var f judging
	cmd := &cobra.Command{
		Use:   "facts [FLAGS] FILE",
		Short: a.say("输出规则看到的事实", "write the facts that the rules see"),
		Long: a.say("输出规则看到的事实（JSON），可直接作为 opa 的 input。文件中有几个项目包时输出列表。",
			"Writes the facts that the rules see, as JSON: the input document for stock opa. A file with several packages gives a list."),
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return &usageError{text: a.sayf("请给出一个文件，写了 %d 个", "name one file, not %d", len(args)), help: cmd.CommandPath()}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error { return a.facts(f, args[0]) },
	}
	a.judgingFlags(cmd, &f)
	return cmd
}

// facts writes the input of the rules for the packages of one file.
func (a *app) facts(f judging, file string) error {
	opts, err := a.options(f)
	if err != nil {
		return err
	}
	found, err := a.find([]string{file}, f.regions, nil)
	if err != nil {
		return err
	}
	ledgers, broken, err := a.ledgers(found, opts)
	if err != nil {
		return err
	}
	for _, pkg := range broken {
		a.tellErrors(pkg)
	}
	var all []map[string]any
	for _, in := range found.packages {
		for _, d := range a.documents(in, opts) {
			switch {
			case d.failed != nil:
				a.tellErrors(d.failed)
			case d.entry.Ledger != nil:
			case len(d.entry.Problems) > 0:
				for _, problem := range d.entry.Problems {
					a.remark(a.place(d.entry.File, problem))
				}
				a.code = exitUndecided
			default:
				for _, remark := range d.entry.Remarks {
					a.remark(a.place(d.entry.File, remark))
				}
				day, lists := opts.Scope(d.entry.Project)
				all = append(all, d.entry.Facts(day, lists, ledgers))
			}
		}
	}
	switch {
	case a.code != exitOK:
		return nil
	case len(all) == 0:
		a.remark("bondcheck: " + a.say("没有找到项目申报包", "no package was found"))
		a.code = exitUndecided
		return nil
	case len(all) == 1:
		return a.json(all[0])
	}
	return a.json(all)
}

// tellErrors writes to standard error why a file has no facts.
func (a *app) tellErrors(pkg *checker.Package) {
	for _, e := range pkg.Errors {
		a.remark(a.place(pkg.File, form.Problem{Line: e.Line, Column: e.Column, Zh: e.Message, En: e.Message}))
	}
	a.code = exitUndecided
}
