package render

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"bondcheck/checker"
	"bondcheck/checker/render/cells"
)

// shownPlaces is how many findings of one rule are shown whole; of the rest only
// the lines are named. A cash flow of twenty years is one trouble, not twenty.
const shownPlaces = 3

// byLists writes rules grouped by the judged lists that they count for, in the
// order of the lists.
func (s *sheet) byLists(results []checker.RuleResult) {
	type group struct{ order, name string }
	var groups []group
	members := map[string][]checker.RuleResult{}
	for _, r := range results {
		var g group
		var names []string
		for i, l := range s.p.Lists {
			if slices.Contains(r.Lists, l.List) {
				g.order += strconv.Itoa(i)
				names = append(names, ListName(l.List, s.Lang))
			}
		}
		g.name = join(names, s.Lang)
		if !slices.Contains(groups, g) {
			groups = append(groups, g)
		}
		members[g.order] = append(members[g.order], r)
	}
	slices.SortFunc(groups, func(a, b group) int { return strings.Compare(a.order, b.order) })
	for _, g := range groups {
		if len(s.p.Lists) > 1 && g.name != "" {
			s.line(0, s.paint(bold, s.say("〔"+g.name+"〕", "["+g.name+"]")))
		}
		for _, r := range members[g.order] {
			s.rule(r)
		}
	}
}

func (s *sheet) ruleName(r checker.RuleResult) string {
	return s.paint(bold, cells.Pad(r.Rule, s.codeWidth)) + "  " + cells.Clean(r.Title)
}

// rule writes a rule with all that a person needs in order to act on it.
func (s *sheet) rule(r checker.RuleResult) {
	s.line(2, s.ruleName(r))
	for i, f := range r.Findings {
		if i == shownPlaces {
			s.rest(r.Findings[i:])
			break
		}
		s.line(4, cells.Clean(f.Message))
		s.line(4, s.paint(cyan, s.place(f)))
		s.excerpt(4, f.Line, f.Column, f.Excerpt)
		s.put(cells.Table(figures(f.Shown), 6, lineWidth))
		if len(r.Findings) > 1 {
			s.gap()
		}
	}
	s.basis(r)
	s.gap()
}

// warning is the short form: what, where and what to do.
func (s *sheet) warning(r checker.RuleResult) {
	name := s.ruleName(r)
	if r.Severity == checker.Info {
		name += s.say("（仅供参考）", " (for information)")
	}
	s.line(2, name)
	for i, f := range r.Findings {
		if i == shownPlaces {
			s.rest(r.Findings[i:])
			break
		}
		s.line(4, cells.Clean(f.Message))
		s.line(4, s.paint(cyan, s.place(f)))
	}
	s.basis(r)
	s.gap()
}

// passed shows how far a rule that passes is from failing.
func (s *sheet) passed(r checker.RuleResult) {
	s.line(2, s.ruleName(r))
	for i, f := range r.Findings {
		if i == shownPlaces {
			s.rest(r.Findings[i:])
			break
		}
		var values []string
		for _, v := range f.Shown {
			values = append(values, cells.Clean(v.Label+" "+v.Text))
		}
		if len(values) > 0 {
			s.line(4, strings.Join(values, s.say("，", ", "))+"  "+s.place(f))
		}
	}
}

func (s *sheet) basis(r checker.RuleResult) {
	for _, b := range r.Basis {
		text := cells.Clean(b.Document + " " + b.Clause)
		if b.Confidence != "text" {
			if w, ok := Confidences[b.Confidence]; ok {
				text += s.say("（"+w.Zh+"）", " ("+w.En+")")
			}
		}
		s.hang(strings.Repeat(" ", 4)+s.say("依据  ", "basis   "), text)
	}
	if r.Remedy != "" {
		s.hang(strings.Repeat(" ", 4)+s.say("整改  ", "remedy  "), cells.Clean(r.Remedy))
	}
}

// place is file:line:column, which editors and terminals make a link of.
func (s *sheet) place(f checker.Finding) string {
	file := cells.Clean(s.p.File)
	if f.Line == 0 {
		return file + "  " + cells.Clean(f.Pointer)
	}
	return fmt.Sprintf("%s:%d:%d", file, f.Line, f.Column)
}

// excerpt draws the line of the file, with carets under the value.
func (s *sheet) excerpt(indent, line, column int, e checker.Excerpt) {
	if line == 0 || e.Width == 0 {
		return
	}
	number := strconv.Itoa(line)
	gutter := strings.Repeat(" ", indent+2)
	text, carets := cells.Excerpt(e.Text, column, e.Width, lineWidth-len(gutter)-len(number)-3)
	s.put([]string{
		strings.TrimRight(gutter+s.paint(dim, number+" |")+" "+text, " "),
		gutter + s.paint(dim, strings.Repeat(" ", len(number))+" |") + " " + s.paint(red, carets),
	})
}

// rest names the lines of the findings that are not shown.
func (s *sheet) rest(findings []checker.Finding) {
	var lines []int
	for _, f := range findings {
		if f.Line > 0 {
			lines = append(lines, f.Line)
		}
	}
	text := s.say(fmt.Sprintf("其余 %d 处", len(findings)), fmt.Sprintf("%d more", len(findings)))
	if len(lines) > 0 {
		text += s.say("：第 ", ": lines ") + join(ranges(lines), s.Lang) + s.say(" 行", "")
	}
	s.line(4, text)
}

// ranges writes line numbers in order, neighbours as 4-9.
func ranges(lines []int) []string {
	slices.Sort(lines)
	lines = slices.Compact(lines)
	var words []string
	for i := 0; i < len(lines); {
		j := i
		for j+1 < len(lines) && lines[j+1] == lines[j]+1 {
			j++
		}
		word := strconv.Itoa(lines[i])
		if j > i {
			word += "-" + strconv.Itoa(lines[j])
		}
		words = append(words, word)
		i = j + 1
	}
	return words
}

// amount is a number with its unit, as values are shown.
var amount = regexp.MustCompile(`^([+-]?[0-9][0-9,]*)(\.[0-9]+)?(?: (.+))?$`)

// figures are the rows of a table of values. Amounts of one unit stand with their
// points under each other.
func figures(shown []checker.Shown) [][]string {
	whole, fraction := map[string]int{}, map[string]int{}
	for _, v := range shown {
		if m := amount.FindStringSubmatch(v.Text); m != nil {
			whole[m[3]], fraction[m[3]] = max(whole[m[3]], len(m[1])), max(fraction[m[3]], len(m[2]))
		}
	}
	var rows [][]string
	for _, v := range shown {
		text := cells.Clean(v.Text)
		if m := amount.FindStringSubmatch(text); m != nil {
			text = cells.PadLeft(m[1], whole[m[3]]) + cells.Pad(m[2], fraction[m[3]]) + " " + m[3]
		}
		rows = append(rows, []string{cells.Clean(v.Label), strings.TrimRight(text, " ")})
	}
	return rows
}
