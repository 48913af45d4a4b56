package checker_test

import (
	"strings"
	"testing"

	"bondcheck/checker"
)

// TestListsNotAppliedFor asks that a list the project was not meant for says in one
// sentence why it does not fit, and that the lists applied for say none.
func TestListsNotAppliedFor(t *testing.T) {
	f := named(t, "hospital/clean.yaml")
	all := plain
	all.Lists = checker.Lists
	const application = "  - {list: special_bond, year: 2026, amount: 10000, item: building, adds_hidden_debt: false}\n"
	const ownCheck = `
  - {list: central_budget, eligible: false, reason: 未列入本年度中央预算内专项支持范围}
  - {list: treasury_bond, eligible: false, reason: 不属于两重、两新年度支持领域}`
	for name, test := range map[string]struct {
		edits []string          // old, new and so on
		want  map[string]string // reason by list, "" for those applied for
	}{
		"the project's own check": {nil, map[string]string{
			"special_bond": "", "treasury_bond": "未申报此清单；项目自查不符合：不属于两重、两新年度支持领域",
		}},
		"nothing is stated": {[]string{ownCheck, ""}, map[string]string{
			"special_bond": "", "treasury_bond": "未申报此清单；申报前还须补 4 项事实或材料",
		}},
		"what the project is": {[]string{ownCheck, "", "approved_budget: 44646", "approved_budget: 44645"}, map[string]string{
			"special_bond": "", "central_budget": "未申报此清单；不符合“总投资不超核定概算”（GI-005）",
		}},
		"no list is applied for": {[]string{"applications:\n" + application, ""}, map[string]string{
			"special_bond": "", "central_budget": "", "treasury_bond": "",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			f.entry = read(t, f.name, []byte(strings.NewReplacer(test.edits...).Replace(string(f.text))))
			result := check(t, f, all)
			for _, list := range result.Lists {
				if want, ok := test.want[list.List]; ok && (list.Reason != want || list.Applied != (want == "")) {
					t.Errorf("%s %s: applied %v, %q", list.List, list.Verdict, list.Applied, list.Reason)
				}
			}
			if name == "the project's own check" && result.Verdict != checker.Ready {
				t.Errorf("a package that is ready for the list it applies for is %s", result.Verdict)
			}
		})
	}
}
