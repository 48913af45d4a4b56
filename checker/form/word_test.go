package form_test

import (
	"testing"

	"bondcheck/checker/form"
)

// TestWordAt lists codes that several lists use with other words.
func TestWordAt(t *testing.T) {
	for _, test := range []struct{ pointer, code, want string }{
		{"/funding/sources/2/status", "planned", "拟安排"},
		{"/project/simplify_ground", "planned", "规划已明确"},
		{"/funding/sources/0", "planned", "拟安排"}, // a field beside it
		{"/contracts/0/amount", "construction", "施工"},
		{"/bond/uses/1/type", "construction", "建筑工程"},
		{"/findings/0/status", "open", "未整改"},
		{"/deferrals/0/status", "open", "未补正"},
		{"/jilin/task_book/3/status", "open", "未完成"},
		{"/bond/tranches/0/kind", "new", "新增"},
		{"/region/debt/grade", "red", "红"},
		{"/nowhere/at/all", "planned", "规划已明确"}, // as the list by name has it
		{"", "steel", "钢铁"},
	} {
		if got, ok := form.WordAt(test.pointer, test.code); !ok || got != test.want {
			t.Errorf("%s %s: %q", test.pointer, test.code, got)
		}
	}
	if _, ok := form.WordAt("/project/status", "no such code"); ok {
		t.Error("a word for no code")
	}
}
