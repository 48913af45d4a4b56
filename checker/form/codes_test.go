package form

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestCreditCode(t *testing.T) {
	for code, want := range map[string]string{
		"91350100M000100Y43": "", // the example of GB 32100-2015 itself
		"91220104MA0Y1A2B3Q": "",
		"91220104MA0Y1A2B33": "should have the check character Q, not 3",
		"91350100M000100Y44": "should have the check character 3, not 4",
		"19350100M000100Y43": "should have the check character",
		"91220104ma0y1a2b3q": "must be in capital letters",
		"91220104MAOY1A2B3Q": `has "O" in place 11`,
		"9122010４MA0Y1A2B3Q": `write "91220104MA0Y1A2B3Q"`,
		"91220104MA0Y1A2B3":  "must have 18 characters, it has 17",
		"912201041234567":    "has only 15 digits instead of 18",
		"91220104123456789":  "has only 17 digits instead of 18",
		"9.12201E+17":        "exponent notation",
		"912201041234567000": "ends in zeros",
		"91220104-MA0Y1A2B3": `has "-" in place 9`,
		"一二三四五六七八九十一二三四五六七八": `has "一" in place 1`,
	} {
		checkCode(t, creditFault, code, want)
	}
}

func TestDivisionCode(t *testing.T) {
	for code, want := range map[string]string{
		"220104": "", "220100": "", "220000": "", "820000": "",
		"22010":        "has only 5 digits instead of six",
		"2201":         "has only 4 digits",
		"220104000":    "has 9 digits instead of six",
		"990104":       "begins with 99, which is no province",
		"160000":       "begins with 16, which is no province",
		"220104.0":     "was changed as happens to a number",
		"2.20104E+05":  "was changed as happens to a number",
		"２２０１０４":       `write "220104"`,
		"22010A":       "must be six digits",
		"长春市":          "must be six digits",
		"220104000000": "has 12 digits",
	} {
		checkCode(t, divisionFault, code, want)
	}
}

func TestProjectCode(t *testing.T) {
	for code, want := range map[string]string{
		"2412-220104-04-01-100001": "", "x": "",
		"2412 220104":           "may have only digits",
		"2412—220104":           "may have only digits",
		"２４１２-220104":           `write "2412-220104"`,
		strings.Repeat("1", 65): "at most 64",
	} {
		checkCode(t, projectFault, code, want)
	}
}

func checkCode(t *testing.T, fault func(string) *words, code, want string) {
	t.Helper()
	got := words{}
	if w := fault(code); w != nil {
		got = *w
	}
	if (want == "") != (got.en == "") || !strings.Contains(got.en, want) || (got.zh == "") != (got.en == "") {
		t.Errorf("%s: %+v, want %q", code, got, want)
	}
}

// TestCreditCodeFindsOneSlip holds what the check character is for: no single
// wrong character goes unseen.
func TestCreditCodeFindsOneSlip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code := rapid.StringOfN(rapid.SampledFrom([]rune(creditAlphabet)), 17, 17, -1).Draw(t, "code")
		check, _ := creditCheck(code)
		code += string(check)
		if w := creditFault(code); w != nil {
			t.Fatalf("%s: %s", code, w.en)
		}
		i := rapid.IntRange(0, 17).Draw(t, "place")
		c := rapid.SampledFrom([]byte(creditAlphabet)).Draw(t, "wrong")
		if c != code[i] && creditFault(code[:i]+string(c)+code[i+1:]) == nil {
			t.Fatalf("%c in place %d of %s goes unseen", c, i, code)
		}
	})
}
