package render

import (
	"fmt"
	"strings"

	"bondcheck/checker"
	"bondcheck/checker/render/cells"
)

// region writes what several packages of the run ask together of one region.
func (s *sheet) region(r checker.Region) {
	s.line(0, s.paint(dim, strings.Repeat("-", lineWidth)))
	s.gap()
	s.line(0, s.paint(bold, s.say("同一地区合计", "Together in one region")))
	where := cells.Clean(strings.TrimSpace(r.Name + " " + r.Region))
	s.line(2, where+s.say(
		fmt.Sprintf("：本次核查的 %d 个举债项目包合在一起，核查日 %s；下面的“本项目”指其合计", r.Packages, r.AsOf),
		fmt.Sprintf(": the %s of this run that take up bonds, put together, rules of %s; “this project” below is their sum", plural(r.Packages, "package", "packages"), r.AsOf)))
	if r.Uncounted > 0 {
		s.line(2, s.paint(magenta, s.say(
			fmt.Sprintf("另有 %d 个举债项目包缺事实，未计入：实际合计更大", r.Uncounted),
			fmt.Sprintf("%s more that take up bonds lack facts and are not counted: the true sum is larger", plural(r.Uncounted, "package", "packages")))))
	}
	s.gap()
	s.tables(r.Tables)
	for _, result := range r.Results {
		s.codeWidth = max(s.codeWidth, len(result.Rule))
	}
	for _, result := range r.Results {
		if result.Verdict == checker.Fail {
			s.together(result)
			continue
		}
		s.line(2, s.ruleName(result)+s.say("：缺地区台账数字，不能判定", ": figures of the region ledger are missing to tell"))
	}
	if len(r.Results) > 0 {
		s.gap()
	}
}

// together writes a rule that the packages break together.
func (s *sheet) together(r checker.RuleResult) {
	s.line(2, s.ruleName(r))
	for _, f := range r.Findings {
		s.line(4, cells.Clean(f.Message))
	}
	s.basis(r)
}
