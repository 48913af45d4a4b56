package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"bondcheck/checker"
	"bondcheck/checker/render/cells"
)

// rulesFlags are the flags of `rules` as written.
type rulesFlags struct {
	lists    []string
	severity string
	asOf     string
	format   string
	coverage bool
	policies []string
}

func (a *app) rulesCommand() *cobra.Command {
	var f rulesFlags
	cmd := &cobra.Command{
		Use:   "rules [FLAGS]",
		Short: a.say("列出规则", "list the rules"),
		Long:  a.say("列出规则；--coverage 列出每份文件的每一条及其规则。", "Lists the rules; with --coverage each article of each document and its rules."),
		Args:  a.none,
		RunE: func(*cobra.Command, []string) error {
			if err := a.oneOf("--format", f.format, "text", "json"); err != nil {
				return err
			}
			engine, err := a.engine(f.policies)
			if err != nil {
				return err
			}
			rules, err := a.selectRules(f, engine.Catalog().Rules)
			switch {
			case err != nil:
				return err
			case f.coverage:
				return a.coverage(engine.Catalog(), f)
			case f.format == "json":
				return a.json(rulesJSON(rules))
			}
			return a.rulesText(rules)
		},
	}
	flags := cmd.Flags()
	flags.StringSliceVar(&f.lists, "list", nil, a.say("只列 `LIST` 的规则：special_bond、central_budget、treasury_bond", "rules for `LIST` only: special_bond, central_budget, treasury_bond"))
	flags.StringVar(&f.severity, "severity", "", a.say("只列不轻于 `LEVEL` 的规则：block、warn、info", "rules of `LEVEL` and above only: block, warn, info"))
	flags.StringVar(&f.asOf, "as-of", "", a.say("只列在 `DATE` 有效的规则", "rules in force on `DATE` only"))
	flags.BoolVar(&f.coverage, "coverage", false, a.say("按文件列出每一条及其规则", "each article of each document and its rules"))
	a.formatFlag(cmd, &f.format)
	a.policyFlag(cmd, &f.policies)
	return cmd
}

func (a *app) selectRules(f rulesFlags, all []*checker.Rule) ([]*checker.Rule, error) {
	lists, err := a.lists(f.lists)
	if err != nil {
		return nil, err
	}
	if err := a.date("--as-of", f.asOf); err != nil {
		return nil, err
	}
	if f.severity != "" {
		if err := a.oneOf("--severity", f.severity, "block", "warn", "info"); err != nil {
			return nil, err
		}
	}
	var rules []*checker.Rule
	for _, r := range all {
		ofList := len(lists) == 0 || slices.ContainsFunc(r.Lists, func(l string) bool { return slices.Contains(lists, l) })
		heavy := f.severity == "" || slices.Index(heavy, r.Severity) <= slices.Index(heavy, checker.Severity(f.severity))
		if ofList && heavy && (f.asOf == "" || r.InForce(f.asOf)) {
			rules = append(rules, r)
		}
	}
	return rules, nil
}

func (a *app) rulesText(rules []*checker.Rule) error {
	rows := [][]string{{a.say("代码", "code"), a.say("级别", "severity"), a.say("清单", "lists"), a.say("施行", "in force"), a.say("规则", "rule")}}
	for _, r := range rules {
		rows = append(rows, []string{r.Code, a.severity(r.Severity), a.listMarks(r.Lists), a.span(r.From, r.Until), r.Title.In(a.lang)})
	}
	return a.lines(append(cells.Table(rows, 0, lineWidth), "", a.sayf("共 %d 条规则（债=专项债券，中=中央预算内投资，国=超长期特别国债）", "%d rules (B special bonds, C central budget, T treasury bonds)", len(rules))))
}

// listMarks shows in three cells for which lists a rule counts.
func (a *app) listMarks(lists []string) string {
	marks := ""
	for _, l := range []struct{ list, zh, en string }{{"special_bond", "债", "B"}, {"central_budget", "中", "C"}, {"treasury_bond", "国", "T"}} {
		mark := a.say(l.zh, l.en)
		if !slices.Contains(lists, l.list) {
			mark = a.say("－", "-")
		}
		marks += mark
	}
	return marks
}

// ruleJSON is a rule for programs, with the words of both languages.
type ruleJSON struct {
	Code        string                   `json:"code"`
	Topic       string                   `json:"topic"`
	Severity    checker.Severity         `json:"severity"`
	Lists       []string                 `json:"lists"`
	From        *string                  `json:"from"`
	Until       *string                  `json:"until"`
	Title       checker.Words            `json:"title"`
	Description checker.Words            `json:"description"`
	Remedy      checker.Words            `json:"remedy"`
	Messages    map[string]checker.Words `json:"messages"`
	Values      []valueJSON              `json:"values"`
	Basis       []checker.Citation       `json:"basis"`
	Needs       []string                 `json:"needs"`
	Params      []string                 `json:"params"`
}

type valueJSON struct {
	Name  string        `json:"name"`
	Kind  checker.Kind  `json:"kind"`
	Label checker.Words `json:"label"`
}

func rulesJSON(rules []*checker.Rule) []ruleJSON {
	all := []ruleJSON{}
	for _, r := range rules {
		values := []valueJSON{}
		for _, v := range r.Values {
			values = append(values, valueJSON(v))
		}
		all = append(all, ruleJSON{
			Code: r.Code, Topic: r.Topic, Severity: r.Severity, Lists: r.Lists, From: orNull(r.From), Until: orNull(r.Until),
			Title: r.Title, Description: r.Description, Remedy: r.Remedy, Messages: r.Messages, Values: values,
			Basis: r.Basis, Needs: append([]string{}, r.Needs...), Params: append([]string{}, r.Params...),
		})
	}
	return all
}

func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

var statuses = map[string]checker.Words{
	"automated":  {Zh: "自动核查", En: "automated"},
	"manual":     {Zh: "须人工判断", En: "needs judgement"},
	"procedure":  {Zh: "程序规定", En: "procedure"},
	"definition": {Zh: "定义", En: "definition"},
	"not_seen":   {Zh: "未见原文", En: "not seen"},
	"repealed":   {Zh: "已废止", En: "repealed"},
}

// written splits codes into rules that exist and those not written yet.
func written(catalog *checker.Catalog, codes []string) (there, missing []string) {
	there, missing = []string{}, []string{}
	for _, code := range codes {
		if catalog.Rule(code) != nil {
			there = append(there, code)
		} else {
			missing = append(missing, code)
		}
	}
	return there, missing
}

func unwritten(a *app, code string) string {
	return fmt.Sprintf("%s%s", code, a.say("（未写）", " (not written)"))
}
