package cells_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"bondcheck/checker/render/cells"
)

func TestWidth(t *testing.T) {
	for _, test := range []struct {
		text string
		want int
	}{
		{"", 0}, {"abc", 3}, {"总投资", 6}, {"【阻断】", 8}, {"“二万”", 6}, {"e\u0301", 1}, {"…·—", 3}, {"\x1b[1;31m阻断\x1b[0m", 4}, {"Ａ１", 4}, {"𠮷", 2},
	} {
		if got := cells.Width(test.text); got != test.want {
			t.Errorf("Width(%q) = %d, want %d", test.text, got, test.want)
		}
	}
}

func TestWidthIgnoresTheLocale(t *testing.T) {
	t.Setenv("LANG", "zh_CN.UTF-8")
	t.Setenv("RUNEWIDTH_EASTASIAN", "1")
	if got := cells.Width("“…”"); got != 3 {
		t.Errorf("ambiguous characters take %d cells", got)
	}
}

func TestWrap(t *testing.T) {
	for _, test := range []struct {
		name, text string
		limit      int
		want       []string
	}{
		{"empty", "", 10, []string{""}},
		{"between Chinese characters", "压减债券延长期限", 6, []string{"压减债", "券延长", "期限"}},
		{"not before a comma", "压减债，延长", 6, []string{"压减", "债，延", "长"}},
		{"not after an opening bracket", "财预〔2017〕89号", 6, []string{"财预", "〔2017", "〕89号"}},
		{"between words", "cut the bond", 8, []string{"cut the", "bond"}},
		{"a word longer than the line", "0123456789", 4, []string{"0123", "4567", "89"}},
		{"a limit too small for anything", "总投资", 0, []string{"总", "投", "资"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, cells.Wrap(test.text, test.limit)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestTable(t *testing.T) {
	got := cells.Table([][]string{
		{"覆盖倍数", "0.93"},
		{"floor", "1.00", ""},
		{},
		{"整改", "", "压减债券、延长期限或落实补助，并重算还本付息表，报原审核部门"},
	}, 2, 48)
	want := []string{
		"  覆盖倍数  0.93",
		"  floor     1.00",
		"  整改            压减债券、延长期限或落实补助，",
		"                  并重算还本付息表，报原审核部门",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestExcerpt(t *testing.T) {
	long := "  - {" + strings.Repeat("年度: 2047, ", 20) + "净收益: -12, " + strings.Repeat("税费: 3, ", 20) + "}"
	for _, test := range []struct {
		name          string
		text          string
		column, width int
		line, carets  string
	}{
		{"plain", "total: abc", 8, 3, "total: abc", "       ^^^"},
		{"Chinese before and under", "总投资: 二万", 6, 2, "总投资: 二万", "        ^^^^"},
		{"tabs", "\ta\tbc", 4, 2, "    a   bc", "        ^^"},
		{"combining marks", "e\u0301: x", 5, 1, "e\u0301: x", "   ^"},
		{"beyond the end", "ab", 9, 5, "ab", "  ^"},
		{"no width", "ab", 1, 0, "ab", "^"},
		{"column zero", "ab", 0, 1, "ab", "^"},
		{"control characters", "a\x1b[2Jb", 2, 1, "a␛[2Jb", " ^"},
		{"middle of a long line", long, utf8.RuneCountInString(long[:strings.Index(long, "-12")]) + 1, 3, "...年度: 2047, 净收益: -12, 税费: 3, ...", "                       ^^^"},
		{"start of a long line", long, 1, 3, "  - {年度: 2047, 年度: 2047, 年度:...", "^^^"},
		{"end of a long line", long, utf8.RuneCountInString(long), 1, "...: 3, 税费: 3, 税费: 3, 税费: 3, }", "                                   ^"},
	} {
		t.Run(test.name, func(t *testing.T) {
			line, carets := cells.Excerpt(test.text, test.column, test.width, 40)
			if line != test.line || carets != test.carets {
				t.Errorf("got\n%s|\n%s|\nwant\n%s|\n%s|", line, carets, test.line, test.carets)
			}
		})
	}
}

func FuzzExcerpt(f *testing.F) {
	f.Add("总投资: 二万", 6, 2, 40)
	f.Add("\t\x00\u202e", -1, 1<<40, 3)
	f.Fuzz(func(t *testing.T, text string, column, width, limit int) {
		limit = 20 + limit&63
		line, carets := cells.Excerpt(text, column, width, limit)
		if strings.ContainsAny(line, "\n\x1b") {
			t.Errorf("%q came through", line)
		}
		if cells.Width(carets) > limit+1 {
			t.Errorf("carets of %d cells in %d", cells.Width(carets), limit)
		}
	})
}

func FuzzWrap(f *testing.F) {
	f.Add("压减债券，延长 the term", 7)
	f.Fuzz(func(t *testing.T, text string, limit int) {
		text = cells.Clean(text)
		got := cells.Wrap(text, 2+limit&63)
		if squeeze(strings.Join(got, "")) != squeeze(text) {
			t.Errorf("%q became %q", text, got)
		}
	})
}

func squeeze(s string) string { return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), " ", "") }
