package main

import (
	"context"
	"runtime"
	"slices"

	"github.com/spf13/cobra"

	"bondcheck/checker"
	"bondcheck/checker/form"
	"bondcheck/checker/render"
)

// checkFlags are the flags of `check` as written.
type checkFlags struct {
	judging
	policies []string
	outputs  []string
	severity string
	failOn   string
	strict   bool
	passed   bool
	all      bool
	jobs     int
	engine   string
}

func (a *app) checkCommand() *cobra.Command {
	var f checkFlags
	cmd := &cobra.Command{
		Use:   "check [FLAGS] PATH...",
		Short: a.say("核查项目申报包", "judge project packages"),
		Long: a.say(
			"核查项目申报包：文件、目录（其中的 *.yaml *.yml *.json）、加引号的通配式，或 - 表示标准输入。\n类型为 region 的文件是地区台账。",
			"Judges project packages: files, directories (their *.yaml, *.yml and *.json), quoted globs, or - for standard input.\nFiles of kind region are region ledgers."),
		Example: "  bondcheck check project.yaml\n  bondcheck check --as-of 2025-03-10 --list all --regions ledgers/ packages/\n  bondcheck check 'city/**/*.yaml' -o text -o json=report.json",
		Args:    a.atLeastOne("请给出要核查的文件或目录", "name the files or directories to judge"),
		RunE:    func(cmd *cobra.Command, args []string) error { return a.check(cmd.Context(), f, args) },
	}
	a.judgingFlags(cmd, &f.judging)
	flags := cmd.Flags()
	flags.StringSliceVar(&f.codes, "rule", nil, a.say("只显示规则 `CODE`，可写多个；结论仍按全部规则", "show rule `CODE` only; may be repeated; the verdict is that of all rules"))
	flags.StringVar(&f.severity, "severity", "", a.say("只显示不轻于 `LEVEL` 的结果：block、warn、info", "show results of `LEVEL` and above: block, warn, info"))
	flags.BoolVar(&f.passed, "passed", false, a.say("也显示通过的规则及其数值", "also show the rules that pass, with their figures"))
	flags.BoolVar(&f.all, "all", false, a.say("显示全部规则，含不适用的及原因", "show all rules, also those not applicable and why"))
	flags.StringArrayVarP(&f.outputs, "output", "o", nil, a.say("输出 `FORMAT[=FILE]`：text（默认）、json、ndjson；可写多个", "output `FORMAT[=FILE]`: text (the default), json, ndjson; may be repeated"))
	flags.StringVar(&f.failOn, "fail-on", "block", a.say("达到 `LEVEL` 时以 1 退出：block（默认）、warn、never", "exit with 1 at `LEVEL`: block (the default), warn, never"))
	flags.BoolVar(&f.strict, "strict", false, a.say("附条件和待定也按阻断退出", "conditional and undecided exit as blocked does"))
	flags.IntVar(&f.jobs, "jobs", 0, a.say("同时核查 `N` 个（默认为可用的处理器数）", "judge `N` at a time (default: the processors there are)"))
	flags.StringVar(&f.engine, "engine", "plan", a.say("执行规则的 `ENGINE`：plan（默认，编译后的计划）、opa（OPA 本身，慢，结果相同）", "run the rules by `ENGINE`: plan (the default, the compiled plan), opa (OPA itself, slow, the same results)"))
	a.policyFlag(cmd, &f.policies)
	quietDefaults(cmd)
	return cmd
}

// task is a run of check that has been understood and can begin.
type task struct {
	judge
	found   *found
	broken  []*checker.Package // ledgers that cannot be used
	outputs []*output
	tally   tally
	regions []checker.Region
}

// check judges what the paths name and writes every output.
func (a *app) check(ctx context.Context, f checkFlags, paths []string) error {
	t, err := a.prepare(f, paths)
	if err != nil {
		return err
	}
	defer discard(t.outputs)
	if err := a.perform(ctx, t); err != nil {
		return err
	}
	run := checker.Report{Tool: t.engine.Tool(), Summary: t.tally.summary, AsOf: t.tally.day(), Regions: t.regions}
	if err := a.endOutputs(t.outputs, &run); err != nil {
		return err
	}
	if run.Summary.Packages == 0 {
		a.remark("bondcheck: " + a.say("没有找到项目申报包", "no package was found"))
	}
	a.code = t.tally.exit()
	return nil
}

// prepare finds everything that wrong use could spoil, before any work is done.
func (a *app) prepare(f checkFlags, paths []string) (*task, error) {
	if err := a.validate(&f); err != nil {
		return nil, err
	}
	t := &task{judge: judge{jobs: f.jobs}}
	var err error
	if t.options, err = a.options(f.judging); err != nil {
		return nil, err
	}
	if t.outputs, err = a.parseOutputs(f.outputs); err != nil {
		return nil, err
	}
	if t.found, err = a.find(paths, f.regions, t.outputs); err != nil {
		return nil, err
	}
	if t.engine, err = a.engine(f.policies); err == nil && f.engine == "opa" {
		t.engine, err = t.engine.WithTopdown()
	}
	if err != nil {
		return nil, err
	}
	codes, err := a.ruleCodes(t.engine, f.codes)
	if err != nil {
		return nil, err
	}
	if t.ledgers, t.broken, err = a.ledgers(t.found, t.options); err != nil {
		return nil, err
	}
	t.tally = tally{failOn: f.failOn, strict: f.strict, asOf: t.options.AsOf}
	return t, a.openOutputs(t.outputs, f.wishes(a.lang, codes))
}

func (f checkFlags) wishes(lang string, codes []string) render.Options {
	wishes := render.Options{Lang: lang, Least: checker.Severity(f.severity), Rules: codes}
	switch {
	case f.all:
		wishes.Show = render.All
	case f.passed:
		wishes.Show = render.Passed
	}
	return wishes
}

// perform judges the packages one after the other, as far as people can see.
func (a *app) perform(ctx context.Context, t *task) error {
	progress := a.progress(len(t.found.packages), t.outputs)
	defer progress.finish()
	for _, pkg := range t.broken {
		t.tally.add(pkg)
		if err := writePackage(t.outputs, pkg); err != nil {
			return err
		}
	}
	together := t.engine.Together()
	for r := range a.judge(ctx, t.judge, t.found.packages) {
		progress.step(r.last)
		for _, remark := range r.remarks {
			progress.pause(func() { a.remark(remark) })
		}
		if r.err != nil {
			return r.err
		}
		if r.pkg == nil {
			continue
		}
		t.tally.add(r.pkg)
		together.Add(r.pkg)
		if err := writePackage(t.outputs, r.pkg); err != nil {
			return err
		}
	}
	var err error
	t.regions, err = together.Regions(ctx, t.ledgers, t.options)
	return err
}

func (a *app) validate(f *checkFlags) error {
	if f.severity != "" {
		if err := a.oneOf("--severity", f.severity, "block", "warn", "info"); err != nil {
			return err
		}
	}
	if err := a.oneOf("--fail-on", f.failOn, "block", "warn", "never"); err != nil {
		return err
	}
	if err := a.oneOf("--engine", f.engine, "plan", "opa"); err != nil {
		return err
	}
	if f.jobs < 0 {
		return a.usage("--jobs 要大于 0，写的是 %d", "--jobs must be above 0, not %d", f.jobs)
	}
	if f.jobs == 0 {
		f.jobs = runtime.GOMAXPROCS(0) // the limit of the container, where there is one
	}
	return nil
}

// tally draws the exit code from the verdicts.
type tally struct {
	failOn  string
	strict  bool
	asOf    string
	summary checker.Summary
	days    []string // of packages, two at most
	unread  []string // of what could not be read as one
	warned  bool
}

func (t *tally) add(p *checker.Package) {
	t.summary.Summarize(p)
	days := &t.days
	if p.Verdict == checker.Unreadable {
		days = &t.unread
	}
	if !slices.Contains(*days, p.AsOf) && len(*days) < 2 {
		*days = append(*days, p.AsOf)
	}
	for _, r := range p.Results {
		t.warned = t.warned || r.Verdict == checker.Fail && r.Severity != checker.Info
	}
}

// day is the day of the whole run, nil where packages were read at different days.
// A file that could not be read states no day of its own and counts only where
// there is nothing else.
func (t *tally) day() *string {
	days := t.days
	if len(days) == 0 {
		days = t.unread
	}
	switch {
	case t.asOf != "":
		return &t.asOf
	case len(days) == 1:
		return &days[0]
	}
	return nil
}

func (t *tally) exit() int {
	s := t.summary
	blocked := s.Blocked > 0 || t.strict && s.Conditional+s.Undecided > 0 || t.failOn == "warn" && t.warned
	switch {
	case blocked && t.failOn != "never":
		return exitBlocked
	case s.Undecided > 0, s.Unreadable > 0, s.Packages == 0:
		return exitUndecided
	}
	return exitOK
}

// quietDefaults keeps pflag's English "(default …)" out of the help, which names
// defaults in the reader's language.
func quietDefaults(cmd *cobra.Command) {
	for _, name := range []string{"fail-on", "format", "engine"} {
		if flag := cmd.Flags().Lookup(name); flag != nil {
			flag.DefValue = ""
		}
	}
}

// listWords are both languages' names of the lists, for --list.
func listWords() map[string]string {
	words := map[string]string{}
	for _, v := range form.Enums["list"] {
		words[v.Code], words[v.Zh] = v.Code, v.Code
	}
	return words
}
