package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"bondcheck/checker"
	"bondcheck/checker/render/cells"
)

// textWriter writes for people: of each package first whether it can be
// declared, then what stands in the way and what to do about it.
type textWriter struct {
	out io.Writer
	Options
	started bool
}

func (w *textWriter) Package(p *checker.Package) error {
	s := &sheet{Options: w.Options, p: p}
	if w.started {
		s.line(0, s.paint(dim, strings.Repeat("-", lineWidth)))
		s.gap()
	}
	w.started = true
	s.header()
	if p.Verdict == checker.Unreadable {
		s.errors()
	} else {
		s.verdicts()
		s.tables(w.tables(p))
		s.results(w.wanted(p))
	}
	_, err := io.WriteString(w.out, s.String())
	return err
}

// wanted are the results to write. Whoever asks for all of them or for rules by
// their code also gets those of lists that the package does not apply for.
func (w *textWriter) wanted(p *checker.Package) []checker.RuleResult {
	if w.Show == All || len(w.Rules) > 0 {
		return w.selected(p)
	}
	return meant(p, w.selected(p))
}

func (w *textWriter) End(run *checker.Report) error {
	s := &sheet{Options: w.Options}
	sum := run.Summary
	for _, region := range run.Regions {
		s.region(region)
	}
	if w.started {
		s.line(0, s.paint(dim, strings.Repeat("=", lineWidth)))
	}
	counts := []string{}
	for _, c := range []struct {
		verdict checker.Verdict
		n       int
	}{{checker.Ready, sum.Ready}, {checker.Conditional, sum.Conditional}, {checker.Blocked, sum.Blocked}, {checker.Undecided, sum.Undecided}, {checker.Unreadable, sum.Unreadable}} {
		text := fmt.Sprintf("%s %d", Verdicts[c.verdict].In(s.Lang), c.n)
		if c.n > 0 {
			text = s.paint(verdictColour[c.verdict], text)
		}
		counts = append(counts, text)
	}
	total := s.say(fmt.Sprintf("共 %d 个项目包：", sum.Packages), plural(sum.Packages, "package", "packages")+": ")
	s.line(0, total+strings.Join(counts, s.say("，", ", ")))
	tool := run.Tool.Name + " " + run.Tool.Version
	switch {
	case run.AsOf != nil:
		tool += s.say("，核查日 ", ", rules of ") + *run.AsOf
	case sum.Packages > 1:
		tool += s.say("，各包核查日不同", ", packages read at different days")
	}
	s.line(0, s.paint(dim, tool))
	s.line(0, s.paint(dim, s.say("规则 ", "policies ")+run.Tool.Policies))
	_, err := io.WriteString(w.out, s.String())
	return err
}

// lineWidth is the longest line in cells. Only words that cannot be broken, such
// as file names, run past it.
const lineWidth = 100

// sheet is the page of one package.
type sheet struct {
	Options
	strings.Builder
	p         *checker.Package
	codeWidth int // of the longest code shown, so that titles stand in a column
}

// say picks the reader's language.
func (s *sheet) say(zh, en string) string { return words(zh, en).In(s.Lang) }

// line writes text at an indent, wrapped.
func (s *sheet) line(indent int, text string) { s.hang(strings.Repeat(" ", indent), text) }

// hang writes text after a head; what wraps stands under the text.
func (s *sheet) hang(head, text string) {
	s.put(cells.Hang(head, text, lineWidth))
}

func (s *sheet) put(lines []string) {
	for _, line := range lines {
		s.WriteString(line)
		s.WriteByte('\n')
	}
}

func (s *sheet) gap() { s.WriteByte('\n') }

// Colours, as SGR codes.
const (
	bold    = "1"
	dim     = "2"
	red     = "1;31"
	green   = "1;32"
	yellow  = "1;33"
	magenta = "1;35"
	cyan    = "36"
)

var verdictColour = map[checker.Verdict]string{
	checker.Ready: green, checker.Conditional: yellow, checker.Blocked: red,
	checker.Undecided: magenta, checker.Unreadable: red,
}

func (s *sheet) paint(code, text string) string {
	if !s.Color || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

// header says which package this is and where it stands.
func (s *sheet) header() {
	p := s.p
	verdict := Verdicts[p.Verdict].In(s.Lang)
	mark := s.say("【"+verdict+"】", "["+strings.ToUpper(verdict)+"] ")
	name := cells.Clean(p.Name)
	if name == "" {
		name = cells.Clean(p.File)
	}
	s.hang(s.paint(verdictColour[p.Verdict], mark), s.paint(bold, name))
	var rows [][]string
	row := func(zh, en, text string) {
		if text != "" {
			rows = append(rows, []string{s.say(zh, en), cells.Clean(text)})
		}
	}
	row("项目代码", "code", p.Code)
	row("区划代码", "region", p.Region)
	if p.Name != "" {
		row("文件", "file", p.File)
	}
	row("核查日", "rules of", p.AsOf)
	s.put(cells.Table(rows, 2, lineWidth))
	s.gap()
}

// verdicts gives each list its line.
func (s *sheet) verdicts() {
	var rows [][]string
	for _, l := range s.p.Lists {
		var counts []string
		count := func(codes []string, zh, one, many string) {
			if len(codes) > 0 {
				counts = append(counts, s.say(fmt.Sprintf("%s %d 条", zh, len(codes)), plural(len(codes), one, many)))
			}
		}
		count(l.Fails, "阻断", "blocking", "blocking")
		count(l.Undetermined, "待定", "undetermined", "undetermined")
		count(l.Waived, "容缺", "waived", "waived")
		count(l.Warnings, "提醒", "warning", "warnings")
		rows = append(rows, []string{
			ListName(l.List, s.Lang),
			s.paint(verdictColour[l.Verdict], Verdicts[l.Verdict].In(s.Lang)),
			s.listNote(l, counts),
		})
	}
	s.put(cells.Table(rows, 2, lineWidth))
	if len(s.Rules) > 0 {
		s.line(2, s.say("只显示指定的规则，结论仍按全部规则："+strings.Join(s.Rules, " "), "only these rules are shown; the verdict is that of all rules: "+strings.Join(s.Rules, " ")))
	}
	c := s.p.Counts
	s.line(2, s.paint(dim, s.say(
		fmt.Sprintf("共判 %d 条规则：通过 %d，不通过 %d，待定 %d，容缺 %d，不适用 %d", c.Pass+c.Fail+c.Undetermined+c.Waived+c.NotApplicable, c.Pass, c.Fail, c.Undetermined, c.Waived, c.NotApplicable),
		fmt.Sprintf("%s: %d pass, %d fail, %d undetermined, %d waived, %d not applicable", plural(c.Pass+c.Fail+c.Undetermined+c.Waived+c.NotApplicable, "rule", "rules"), c.Pass, c.Fail, c.Undetermined, c.Waived, c.NotApplicable))))
	s.gap()
}

// listNote says what stands in the way of a list. One that the package does not
// apply for has one sentence.
func (s *sheet) listNote(l checker.ListResult, counts []string) string {
	if !l.Applied {
		return s.paint(dim, cells.Clean(l.Reason))
	}
	return strings.Join(counts, s.say("，", ", "))
}

// meant are the results that count for a list the package applies for. The others
// are told in the line of their list.
func meant(p *checker.Package, results []checker.RuleResult) []checker.RuleResult {
	return slices.DeleteFunc(slices.Clone(results), func(r checker.RuleResult) bool {
		return !slices.ContainsFunc(p.Lists, func(l checker.ListResult) bool { return l.Applied && slices.Contains(r.Lists, l.List) }) &&
			slices.ContainsFunc(p.Lists, func(l checker.ListResult) bool { return slices.Contains(r.Lists, l.List) })
	})
}

// errors shows what keeps the file from being read.
func (s *sheet) errors() {
	for _, e := range s.p.Errors {
		place := cells.Clean(s.p.File)
		if e.Line > 0 {
			place = fmt.Sprintf("%s:%d:%d", place, e.Line, e.Column)
		}
		s.line(2, s.paint(cyan, place))
		s.line(2, cells.Clean(e.Message))
		s.excerpt(2, e.Line, e.Column, e.Excerpt)
		s.gap()
	}
}

// results writes one section for each kind of answer, the gravest first.
func (s *sheet) results(results []checker.RuleResult) {
	for _, r := range results {
		s.codeWidth = max(s.codeWidth, len(r.Rule))
	}
	pick := func(verdict checker.Verdict, severities ...checker.Severity) []checker.RuleResult {
		var picked []checker.RuleResult
		for _, r := range results {
			if r.Verdict == verdict && (len(severities) == 0 || slices.Contains(severities, r.Severity)) {
				picked = append(picked, r)
			}
		}
		return picked
	}
	if blocks := pick(checker.Fail, checker.Block); len(blocks) > 0 {
		s.title(red, "阻断", "Blocked", len(blocks), "须整改后才能申报", "to be put right before declaring")
		s.byLists(blocks)
	}
	if open := pick(checker.Undetermined); len(open) > 0 {
		s.title(magenta, "待定", "Undecided", len(open), "缺事实或不能判定，不视为通过", "facts are missing, which never passes")
		s.undetermined(open)
	}
	if waived := pick(checker.Waived); len(waived) > 0 {
		s.title(yellow, "附条件", "Conditional", len(waived), "由容缺承诺或批准覆盖，须按期补正", "covered by a deferral or an approval, to be made good in time")
		for _, r := range waived {
			s.rule(r)
		}
	}
	if warnings := pick(checker.Fail, checker.Warn, checker.Info); len(warnings) > 0 {
		s.title(yellow, "提醒", "Warnings", len(warnings), "不影响结论，请说明或改正", "they do not change the verdict")
		for _, r := range warnings {
			s.warning(r)
		}
	}
	if passed := pick(checker.Pass); len(passed) > 0 {
		s.title(green, "通过", "Passed", len(passed), "", "")
		for _, r := range passed {
			s.passed(r)
		}
		s.gap()
	}
	if rest := pick(checker.NotApplicable); len(rest) > 0 {
		s.title(dim, "不适用", "Not applicable", len(rest), "", "")
		for _, r := range rest {
			s.line(2, s.ruleName(r))
			if r.Reason != "" {
				s.line(4, cells.Clean(r.Reason))
			}
		}
		s.gap()
	}
}

func (s *sheet) title(colour, zh, en string, n int, zhNote, enNote string) {
	note := s.say(zhNote, enNote)
	if note != "" {
		note = s.say("：", ": ") + note
	}
	s.line(0, s.paint(colour, s.say(fmt.Sprintf("%s（%d 条规则）", zh, n), fmt.Sprintf("%s (%s)", en, plural(n, "rule", "rules"))))+note)
	s.gap()
}
