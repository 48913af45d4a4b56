package render

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"bondcheck/checker"
	"bondcheck/checker/render/cells"
)

// owed is a fact that rules miss: one place, or the same fact in each element of
// a list.
type owed struct {
	first checker.Absent
	lines []int
	count int
	rules []string
}

// element is the part of a pointer that numbers an element of a list or a year.
var element = regexp.MustCompile(`/[0-9]+`)

// undetermined lists the rules that could not be judged, then the facts that are
// owed: each once, whatever number of rules waits for it.
func (s *sheet) undetermined(results []checker.RuleResult) {
	var facts []*owed
	known := map[string]*owed{}
	slices.SortStableFunc(results, func(a, b checker.RuleResult) int { return weight[b.Severity] - weight[a.Severity] })
	for _, r := range results {
		name := s.ruleName(r)
		if r.Severity != checker.Block {
			name += s.say("（"+Severities[r.Severity].Zh+"类，不影响结论）", " (does not change the verdict)")
		}
		s.line(2, name)
		if r.Reason != "" && len(r.Absent) == 0 {
			s.line(4, cells.Clean(r.Reason))
		}
		counts := map[string]int{}
		for _, a := range r.Absent {
			key := element.ReplaceAllString(a.Pointer, "/*")
			o := known[key]
			if o == nil {
				o = &owed{first: a}
				known[key] = o
				facts = append(facts, o)
			}
			if counts[key]++; counts[key] == 1 {
				o.rules = append(o.rules, r.Rule)
			}
			o.count = max(o.count, counts[key])
			if a.Line > 0 && !slices.Contains(o.lines, a.Line) {
				o.lines = append(o.lines, a.Line)
			}
		}
	}
	s.gap()
	if len(facts) == 0 {
		return
	}
	s.line(2, s.say(fmt.Sprintf("尚缺以下 %d 项事实，补上即可判定：", len(facts)), plural(len(facts), "fact is owed", "facts are owed")+"; once stated, the rules can be judged:"))
	for _, o := range facts {
		s.owes(o)
	}
	s.gap()
}

// owes writes one fact: its name, where it would stand and which rules need it.
func (s *sheet) owes(o *owed) {
	name := cells.Clean(o.first.Label)
	if name == "" {
		name = o.first.Pointer
	}
	if o.count > 1 {
		name += s.say(fmt.Sprintf(" 等 %d 处", o.count), fmt.Sprintf(" and %d more", o.count-1))
	}
	s.line(4, s.paint(bold, name))
	file := cells.Clean(s.p.File)
	var where string
	switch {
	case strings.HasPrefix(o.first.Pointer, "/region"):
		where = s.say("由地区台账填报（kind: region）", "to be stated in the region ledger (kind: region)")
	case len(o.lines) == 0:
		where = file
	case len(o.lines) == 1:
		where = fmt.Sprintf("%s:%d:%d", file, o.first.Line, o.first.Column)
	default:
		where = file + s.say("：第 ", ": lines ") + join(ranges(o.lines), s.Lang) + s.say(" 行", "")
	}
	s.put(cells.Table([][]string{
		{s.say("填在", "where"), where},
		{s.say("规则", "rules"), strings.Join(o.rules, " ")},
	}, 6, lineWidth))
}
