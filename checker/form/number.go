package form

import (
	"regexp"
	"strconv"
	"strings"
)

// Amounts never pass through binary fractions: the digits of the text are moved
// by whole places and read as an integer.

// maxUnits bounds money in fen and other decimals in millionths, on either side
// of zero. Ten such figures still add up within an int64.
const maxUnits = 900_000_000_000_000_000

// maxInt bounds plain integers: years, counts, terms.
const maxInt = 999_999_999

// moneyUnits are the units of money with the places from the unit to a fen, the
// longest first.
var moneyUnits = []struct {
	word   string
	places int
}{{"亿元", 10}, {"万元", 6}, {"元", 2}, {"亿", 10}, {"万", 6}}

func placesOf(unit string) (int, bool) {
	switch unit {
	case "元":
		return 2, true
	case "万元":
		return 6, true
	case "亿元":
		return 10, true
	}
	return 0, false
}

// number is a decimal as written.
type number struct {
	negative    bool
	whole, frac string
}

var (
	exponentNumber  = regexp.MustCompile(`^[-+]?[0-9.]+[eE][-+]?[0-9]+$`)
	thousandsNumber = regexp.MustCompile(`^[-+]?[0-9]{1,3}([,'_ \x{00a0}][0-9]{3})+(\.[0-9]+)?$`)
	zerosNumber     = regexp.MustCompile(`^[-+]?0[0-9]+(\.[0-9]+)?$`)

	thousandsSeparators = strings.NewReplacer(",", "", "'", "", "_", "", " ", "", "\u00a0", "")
)

// plainNumber reads digits with an optional sign before and point within. Neither
// the whole digits nor those behind a point may be left out.
func plainNumber(text string) (number, bool) {
	digits, negative := strings.CutPrefix(text, "-")
	whole, frac, point := strings.Cut(digits, ".")
	ok := allDigits(whole) && (len(whole) == 1 || whole[0] != '0') && (!point || allDigits(frac))
	return number{negative, whole, frac}, ok
}

func isPlainNumber(text string) bool {
	_, ok := plainNumber(text)
	return ok
}

func allDigits(text string) bool {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text != ""
}

// readNumber reads the text of a number. expected names the kind of number for
// the reader of the message; whole is the text it was cut from.
func readNumber(text, whole string, expected words) (number, *words) {
	if n, ok := plainNumber(text); ok {
		return n, nil
	}
	shown, half := shorten(whole), halfWidth(text)
	plain := half
	if thousandsNumber.MatchString(half) {
		plain = thousandsSeparators.Replace(half)
	}
	var w words
	switch {
	case exponentNumber.MatchString(half):
		w = both("「%s」是科学计数法,请写出全部数字", "%q is in exponent notation: write all its digits", shown)
	case half != text && isPlainNumber(plain):
		w = both(fullWidthZh, fullWidthEn, shown, plain)
	case plain != half:
		w = both("「%s」用了千分位分隔,请写成「%s」", "%q has thousands separators: write %q", shown, plain)
	case zerosNumber.MatchString(text):
		w = both("「%s」开头有多余的零,应为%s", "%q has leading zeros, expected %s", shown, expected)
	default:
		w = both("写的是「%s」,应为%s", "found %q, expected %s", shown, expected)
	}
	return number{}, &w
}

const zeros = "0000000000" // as many as any unit has places

// tooFine says that a number has digits below the smallest unit; what that unit is
// called the caller knows.
var (
	tooFine  = &words{}
	tooLarge = &words{"数值太大,超出可计算的范围", "the figure is too large to be computed exactly"}
)

// units moves the point of n by places and gives the whole number of smallest
// units.
func (n number) units(places int) (int64, *words) {
	frac := strings.TrimRight(n.frac, "0")
	if len(frac) > places {
		return 0, tooFine
	}
	v, err := strconv.ParseInt(n.whole+frac+zeros[:places-len(frac)], 10, 64)
	if err != nil || v > maxUnits {
		return 0, tooLarge
	}
	if n.negative {
		v = -v
	}
	return v, nil
}

var (
	anAmount  = words{"金额,如 20000 或 \"1.2亿元\"", "an amount such as 20000 or \"1.2亿元\""}
	aDecimal  = words{"数字,如 2.35", "a number such as 2.35"}
	anInteger = words{"整数,如 2025", "a whole number such as 2025"}
)

const (
	fullWidthZh = "「%s」用了全角数字或符号,请改成半角「%s」"
	fullWidthEn = "%q uses full-width digits or signs: write %q"
)

// readMoney reads an amount. places belongs to the unit of the file and is
// negative when that is not known: then only the writing is checked, unless the
// amount carries its own unit.
func readMoney(text string, places int) (fen Money, known bool, bad *words) {
	digits := text
	for _, u := range moneyUnits {
		if rest, ok := strings.CutSuffix(text, u.word); ok {
			digits, places = strings.TrimSpace(rest), u.places
			break
		}
	}
	n, bad := readNumber(digits, text, anAmount)
	if bad != nil || places < 0 {
		return 0, false, bad
	}
	v, bad := n.units(places)
	if bad == tooFine {
		w := both("「%s」折合后不足一分,金额最多精确到分", "%q is finer than a fen (0.01 元), the smallest unit of money", shorten(text))
		bad = &w
	}
	return Money(v), bad == nil, bad
}

// readDecimal reads a number that is not money; suffix is a sign that may follow.
func readDecimal(text, suffix string) (Decimal, *words) {
	digits := strings.TrimSuffix(text, suffix)
	n, bad := readNumber(strings.TrimSpace(digits), text, aDecimal)
	if half := halfWidth(text); bad != nil && digits == text && suffix != "" && strings.HasSuffix(half, suffix) {
		w := both(fullWidthZh, fullWidthEn, shorten(text), half)
		return 0, &w
	}
	if bad != nil {
		return 0, bad
	}
	v, bad := n.units(6)
	if bad == tooFine {
		w := both("「%s」的小数超过六位", "%q has more than six decimals", shorten(text))
		bad = &w
	}
	return Decimal(v), bad
}

func readInt(text string) (int, *words) {
	n, bad := readNumber(text, text, anInteger)
	if bad != nil {
		return 0, bad
	}
	if n.frac != "" {
		w := both("写的是「%s」,应为%s", "found %q, expected %s", shorten(text), anInteger)
		return 0, &w
	}
	v, err := strconv.Atoi(n.whole)
	if err != nil || v > maxInt {
		return 0, &words{"数值太大", "the number is too large"}
	}
	if n.negative {
		v = -v
	}
	return v, nil
}
