package main

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"bondcheck/checker"
	"bondcheck/checker/form"
	"bondcheck/checker/render/cells"
)

func (a *app) explainCommand() *cobra.Command {
	var asOf string
	var policies []string
	cmd := &cobra.Command{
		Use:     "explain [FLAGS] CODE...",
		Short:   a.say("说明一条规则", "explain a rule"),
		Long:    a.say("说明规则：要求、依据、所需事实、各时期的数值、不通过时的说法和整改办法。", "Explains rules: what is required, by which articles, the facts they need, the numbers by date, what is said when they fail, and the remedy."),
		Example: "  bondcheck explain SB-COV-01\n  bondcheck explain --as-of 2024-06-30 SB-NEG-01 SB-COV-01",
		Args:    a.atLeastOne("请给出规则代码，如 SB-COV-01；全部规则见 bondcheck rules", "name the code of a rule, such as SB-COV-01; bondcheck rules has them all"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := a.date("--as-of", asOf); err != nil {
				return err
			}
			folders, err := a.policyFolders(policies)
			if err != nil {
				return err
			}
			engine, err := a.compile(folders, len(policies) > 0)
			if err != nil {
				return err
			}
			codes, err := a.ruleCodes(engine, args)
			if err != nil {
				return err
			}
			p := &explanation{app: a, catalog: engine.Catalog(), policies: folders, day: asOf}
			for i, code := range codes {
				if i > 0 {
					p.lines = append(p.lines, strings.Repeat("-", lineWidth))
				}
				p.rule(engine.Catalog().Rule(code))
			}
			return a.lines(p.lines)
		},
	}
	cmd.Flags().StringVar(&asOf, "as-of", "", a.say("标明在 `DATE` 有效的内容", "mark what is in force on `DATE`"))
	a.policyFlag(cmd, &policies)
	return cmd
}

// explanation writes rules for people who ask why.
type explanation struct {
	*app
	lines    []string
	catalog  *checker.Catalog
	policies []fs.FS
	day      string
}

// inForce says whether a rule is in force on the day asked about.
func (p *explanation) inForce(r *checker.Rule) string {
	switch {
	case p.day == "":
		return ""
	case r.InForce(p.day):
		return p.sayf("（%s 有效）", " (in force on %s)", p.day)
	}
	return p.sayf("（%s 无效）", " (not in force on %s)", p.day)
}

// mark points out what is in force on the day asked about.
func (p *explanation) mark(c checker.Citation) string {
	if p.day == "" || c.From > p.day || c.Until != "" && c.Until <= p.day {
		return ""
	}
	return p.sayf("（%s 有效）", " (in force on %s)", p.day)
}

func (p *explanation) rule(r *checker.Rule) {
	p.lines = append(p.lines, fmt.Sprintf("%s  %s", r.Code, r.Title.In(p.lang)), "")
	p.table(2, [][]string{
		{p.say("要求", "requires"), r.Description.In(p.lang)},
		{p.say("级别", "severity"), p.app.severity(r.Severity)},
		{p.say("清单", "lists"), p.listNames(r.Lists)},
		{p.say("施行", "in force"), p.span(r.From, r.Until) + p.inForce(r)},
	})
	p.basis(r)
	p.facts(r)
	p.numbers(r)
	p.claims(r)
	p.messages(r)
	p.example(r)
	p.heading("整改", "Remedy")
	p.lines = append(p.lines, cells.Hang("  ", r.Remedy.In(p.lang), lineWidth)...)
}

func (p *explanation) heading(zh, en string) { p.lines = append(p.lines, "", p.say(zh, en)) }

func (p *explanation) table(indent int, rows [][]string) {
	p.lines = append(p.lines, cells.Table(rows, indent, lineWidth)...)
}

// basis gives each article with what it says.
func (p *explanation) basis(r *checker.Rule) {
	p.heading("依据", "Articles")
	for _, c := range r.Basis {
		source := p.catalog.Source(c.Source)
		p.lines = append(p.lines, cells.Hang("  ", p.cite(c), lineWidth)...)
		var rows [][]string
		if source.Number != "" {
			rows = append(rows, []string{p.say("文件", "document"), source.Title.In(p.lang)})
		}
		for _, clause := range source.Clauses {
			if clause.Clause == c.Clause {
				rows = append(rows, []string{p.say("要旨", "gist"), p.say(clause.Zh, clause.En)})
			}
		}
		if c.From != "" || c.Until != "" {
			rows = append(rows, []string{p.say("适用", "applies"), p.span(c.From, c.Until) + p.mark(c)})
		}
		rows = append(rows, []string{p.say("核对", "seen"), p.confidence(c.Confidence)})
		if source.OfficialURL != "" {
			rows = append(rows, []string{p.say("原文", "text"), source.OfficialURL})
		}
		p.table(4, rows)
	}
}

func (p *explanation) cite(c checker.Citation) string {
	return p.catalog.Source(c.Source).Cite(p.lang) + " " + c.Clause
}

// facts lists what the rule may need, in the words of the form.
func (p *explanation) facts(r *checker.Rule) {
	if len(r.Needs) == 0 {
		return
	}
	p.heading("所需事实", "Facts it may need")
	var rows [][]string
	for _, pattern := range r.Needs {
		label := form.Label(pattern, p.lang)
		if p.lang == "en" {
			rows = append(rows, []string{label})
			continue
		}
		rows = append(rows, []string{label, form.Label(pattern, "en")})
	}
	p.table(2, rows)
}

// numbers gives the values that the law sets, each with its day and article.
func (p *explanation) numbers(r *checker.Rule) {
	var series []*checker.Param
	for _, name := range r.Params {
		if param := p.catalog.Param(name); param != nil {
			series = append(series, param)
		}
	}
	if len(series) == 0 {
		return
	}
	p.heading("数值", "Numbers by date")
	for _, param := range series {
		p.lines = append(p.lines, cells.Hang("  ", param.Title.In(p.lang)+p.sayf("（%s，核对于 %s）", " (%s, checked on %s)", param.Name, param.CheckedOn), lineWidth)...)
		var rows [][]string
		for _, value := range param.Values {
			text := value.Text(param.Unit, p.lang)
			if note := value.Note.In(p.lang); note != "" {
				text += p.sayf("（%s）", " (%s)", note)
			}
			rows = append(rows, []string{
				p.span(value.From, value.Until) + p.mark(value.Citation),
				text + "  " + p.cite(value.Citation) + p.sayf("（%s）", " (%s)", p.confidence(value.Confidence)),
			})
		}
		p.table(4, rows)
	}
}

// claims tells those who heard otherwise why the rule does not ask it.
func (p *explanation) claims(r *checker.Rule) {
	claims := p.catalog.ClaimsOn(r.Code)
	if len(claims) == 0 {
		return
	}
	p.heading("见过但未采用的说法", "Claims found and not adopted")
	for _, claim := range claims {
		p.lines = append(p.lines, cells.Hang("  ", claim.Claim.In(p.lang), lineWidth)...)
		p.table(4, [][]string{{p.say("理由", "why"), claim.Why.In(p.lang)}})
	}
}

// messages shows what is said when the rule fails; {…} stands for a value.
func (p *explanation) messages(r *checker.Rule) {
	p.heading("不通过时", "When it fails")
	variants := slices.SortedFunc(maps.Keys(r.Messages), func(x, y string) int {
		if (x == "fail") != (y == "fail") {
			if x == "fail" {
				return -1
			}
			return 1
		}
		return strings.Compare(x, y)
	})
	labels := map[string]string{}
	for _, v := range r.Values {
		labels["{"+v.Name+"}"] = "{" + v.Label.In(p.lang) + "}"
	}
	for _, variant := range variants {
		text := r.Messages[variant].In(p.lang)
		for name, label := range labels {
			text = strings.ReplaceAll(text, name, label)
		}
		p.lines = append(p.lines, cells.Hang("  ", text, lineWidth)...)
	}
}

// example shows what the tool really says of a package that fails, from the page
// of the rule.
func (p *explanation) example(r *checker.Rule) {
	heading := p.say("不合格示例", "An example that fails")
	for _, folder := range p.policies {
		page, err := fs.ReadFile(folder, "rules/"+r.Topic+"/"+r.Code+".md")
		if err != nil {
			continue // policies need no pages
		}
		_, rest, found := strings.Cut(string(page), "\n## "+heading+"\n\n```text\n")
		if text, _, ends := strings.Cut(rest, "```"); found && ends {
			p.lines = append(p.lines, "", heading)
			p.lines = append(p.lines, strings.Split(strings.TrimRight(text, "\n"), "\n")...)
			return
		}
	}
}
