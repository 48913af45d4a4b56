package checker_test

import (
	"bytes"
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
	for name, test := range map[string]struct {
		old, new string
		want     map[string]string // reason by list, "" for those applied for
	}{
		"facts are missing": {"", "", map[string]string{
			"special_bond": "", "treasury_bond": "未申报此清单；还缺 1 项事实，不能判定",
		}},
		"something blocks": {"approved_budget: 44646", "approved_budget: 44645", map[string]string{
			"special_bond": "", "treasury_bond": "未申报此清单；不符合“总投资不超核定概算”（GI-005）",
		}},
		"no list is applied for": {"applications:\n" + application, "", map[string]string{
			"special_bond": "", "central_budget": "", "treasury_bond": "",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			f.entry = read(t, f.name, bytes.Replace(f.text, []byte(test.old), []byte(test.new), 1))
			for _, list := range check(t, f, all).Lists {
				if want, ok := test.want[list.List]; ok && (list.Reason != want || list.Applied != (want == "")) {
					t.Errorf("%s %s: applied %v, %q", list.List, list.Verdict, list.Applied, list.Reason)
				}
			}
		})
	}
}
