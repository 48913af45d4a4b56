package form

import (
	"regexp"
	"strings"
	"time"
	"unicode"
)

// notStated tells the ways to say that a value is not stated: nothing, null, or
// only dashes and slashes. None of them is ever zero.
func notStated(text string) bool {
	switch text = strings.TrimSpace(text); text {
	case "", "null", "Null", "NULL", "~":
		return true
	}
	return strings.Trim(text, "-/‐‑‒–—―−─－／") == ""
}

// halfWidth turns full-width letters, digits and signs into their usual forms.
func halfWidth(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '！' && r <= '～':
			return r - '！' + '!'
		case r == '\u3000':
			return ' '
		case r == '−':
			return '-'
		}
		return r
	}, text)
}

// strayIn reports characters that nobody sees: control characters anywhere, and
// in text that is not free also those that are harmless inside a sentence.
func strayIn(text string, free bool) *words {
	for _, r := range text {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || !free && unicode.Is(unicode.Cf, r) {
			w := both("「%s」里有看不见的字符 U+%04X,请删去", "%q has an invisible character U+%04X: remove it", shorten(strings.TrimFunc(text, unseen)), r)
			return &w
		}
	}
	return nil
}

func readBool(text string) (value, ok bool) {
	switch text {
	case "true", "True", "TRUE", "是":
		return true, true
	case "false", "False", "FALSE", "否":
		return false, true
	}
	return false, false
}

var (
	plainDate = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)
	looseDate = regexp.MustCompile(`^([0-9]{4})(?:[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))(?:[T ].*)?$`)
)

var aDate = words{"日期,如 \"2025-03-10\"", "a date such as \"2025-03-10\""}

// readDate reads a day of the calendar in the years a project can speak of.
func readDate(text string) (Date, *words) {
	shown := shorten(text)
	if plainDate.MatchString(text) {
		day, err := time.Parse(time.DateOnly, text)
		var w words
		switch {
		case err != nil:
			w = both("没有「%s」这一天", "there is no such day as %q", shown)
		case day.Year() < firstYear || day.Year() > lastYear:
			w = both("「%s」的年份不在 %d 到 %d 之间", "the year of %q is not between %d and %d", shown, firstYear, lastYear)
		default:
			return Date(text), nil
		}
		return "", &w
	}
	w := both("写的是「%s」,应为%s", "found %q, expected %s", shown, aDate)
	if m := looseDate.FindStringSubmatch(halfWidth(strings.Trim(text, "“”‘’\"' "))); m != nil {
		month, day := m[2]+m[4], m[3]+m[5]
		meant := m[1] + "-" + ("0" + month)[len(month)-1:] + "-" + ("0" + day)[len(day)-1:]
		if _, err := time.Parse(time.DateOnly, meant); err == nil {
			w = both("写的是「%s」,日期请写成 \"%s\"", "found %q: write the date as \"%s\"", shown, meant)
		}
	}
	return "", &w
}

// Years outside these bounds are slips of the pen.
const (
	firstYear = 1949
	lastYear  = 2200
)

// readEnum reads a value of a closed list, by its code or its Chinese word.
func readEnum(text string, values []Value) (string, *words) {
	for _, v := range values {
		if text == v.Code || text == v.Zh {
			return v.Code, nil
		}
	}
	var w words
	shown := shorten(text)
	near := nearest(text, func(yield func(string) bool) {
		for _, v := range values {
			if !yield(v.Code) || !yield(v.Zh) {
				return
			}
		}
	})
	const fewEnough = 8 // to list them all on one line
	switch {
	case len(values) <= fewEnough:
		w = both("写的是「%s」,应为下列之一:%s", "found %q, expected one of: %s", shown, listOf(values))
	case near != "":
		w = both("「%s」不在可选值之中,是否「%s」?", "%q is not a known value: did you mean %q?", shown, near)
	default:
		w = both("「%s」不在 %d 个可选值之中,如 %s", "%q is not one of the %d known values, such as %s", shown, len(values), listOf(values[:3]))
	}
	return "", &w
}

func listOf(values []Value) words {
	zh, en := make([]string, len(values)), make([]string, len(values))
	for i, v := range values {
		if zh[i], en[i] = v.Zh, v.Code; v.Zh != v.Code {
			zh[i] = v.Zh + "(" + v.Code + ")"
		}
	}
	return words{strings.Join(zh, "、"), strings.Join(en, ", ")}
}
