package form

import (
	"regexp"
	"strings"
)

// creditAlphabet are the characters of a unified social credit code (GB
// 32100-2015) in the order of their values: no I, O, S, V or Z.
const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

const creditLength = 18

// creditCheck is the check character that belongs to the first 17 characters of
// a credit code, false when one of them is not of the alphabet.
func creditCheck(code string) (byte, bool) {
	sum, weight := 0, 1
	for i := range creditLength - 1 {
		value := strings.IndexByte(creditAlphabet, code[i])
		if value < 0 {
			return 0, false
		}
		sum += value * weight
		weight = weight * 3 % 31
	}
	return creditAlphabet[(31-sum%31)%31], true
}

var (
	spreadsheet  = regexp.MustCompile(`^[0-9]+(\.[0-9]*)?[eE]\+?[0-9]+$`)
	decimalZeros = regexp.MustCompile(`^[0-9]+\.0+$`)
)

// creditFault says what is wrong with a credit code, nil when nothing is.
func creditFault(code string) *words {
	w := func(zh, en string, args ...any) *words { b := both(zh, en, args...); return &b }
	switch half := halfWidth(code); {
	case half != code:
		return w("用了全角字符,请改成半角「%s」", "uses full-width characters: write %q", shorten(half))
	case spreadsheet.MatchString(code):
		return w("变成了科学计数法,像是被当作数字了:请按文本填写 18 位代码并加引号", "was turned into exponent notation, as happens to a number: write the 18 characters in quotes")
	case allDigits(code) && len(code) < creditLength:
		return w("只有 %d 位数字,应为 18 位,像是被当作数字丢了位数:请按文本填写并加引号", "has only %d digits instead of 18, as happens to a number: write all 18 characters in quotes", len(code))
	case len([]rune(code)) != creditLength:
		return w("应为 18 位,写了 %d 位", "must have 18 characters, it has %d", len([]rune(code)))
	case strings.ToUpper(code) != code:
		return w("字母应为大写", "must be in capital letters")
	}
	for i, r := range []rune(code) {
		if !strings.ContainsRune(creditAlphabet, r) {
			return w("第 %d 位「%s」不是代码可用的字符(数字和除 I、O、S、V、Z 外的大写字母)", "has %[2]q in place %[1]d, only digits and capital letters other than I, O, S, V, Z are used", i+1, string(r))
		}
	}
	want, _ := creditCheck(code)
	if want == code[creditLength-1] {
		return nil
	}
	if allDigits(code) && strings.HasSuffix(code, "000") {
		return w("末几位成了 0,像是被当作数字丢了位数:请按文本填写并加引号", "ends in zeros, as happens to a number that is too long: write all 18 characters in quotes")
	}
	return w("校验位应为 %[1]c 而不是 %[2]c,请核对各位字符", "should have the check character %[1]c, not %[2]c: look over all its characters", want, code[creditLength-1])
}

// provinces are the first two digits of division codes in GB/T 2260.
const provinces = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82"

// divisionFault says what is wrong with a division code, nil when nothing is.
func divisionFault(code string) *words {
	w := func(zh, en string, args ...any) *words { b := both(zh, en, args...); return &b }
	switch half := halfWidth(code); {
	case half != code:
		return w("用了全角字符,请改成半角「%s」", "uses full-width characters: write %q", shorten(half))
	case spreadsheet.MatchString(code), decimalZeros.MatchString(code):
		return w("像是被当作数字改了样子,应为 6 位数字并加引号,如 \"220104\"", "was changed as happens to a number: write six digits in quotes, such as \"220104\"")
	case !allDigits(code):
		return w("应为 6 位数字,如 \"220104\"", "must be six digits, such as \"220104\"")
	case len(code) < 6:
		return w("只有 %d 位,应为 6 位数字,像是丢了零:请补全并加引号", "has only %d digits instead of six, a zero seems lost: write it in full and in quotes", len(code))
	case len(code) > 6:
		return w("有 %d 位,应为 6 位数字,到县区为止", "has %d digits instead of six: it ends with the county", len(code))
	case !strings.Contains(provinces, code[:2]):
		return w("开头的 %s 不是省级代码", "begins with %s, which is no province", code[:2])
	}
	return nil
}

var projectCode = regexp.MustCompile(`^[0-9A-Za-z-]{1,64}$`)

// projectFault says what keeps a text from being a project code at all. Whether
// the code has the shape that the law asks for is for a rule to judge.
func projectFault(code string) *words {
	if projectCode.MatchString(code) {
		return nil
	}
	w := words{"只能由数字、字母和「-」组成,最多 64 位", "may have only digits, letters and \"-\", at most 64 of them"}
	if half := halfWidth(code); half != code {
		w = both("用了全角字符,请改成半角「%s」", "uses full-width characters: write %q", shorten(half))
	}
	return &w
}
