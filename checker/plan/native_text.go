package plan

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

func allTexts(values ...value) bool {
	for _, v := range values {
		if v.kind != text {
			return false
		}
	}
	return true
}

func containsText(a, b value) (value, bool) {
	if !allTexts(a, b) {
		return none()
	}
	return boolOf(strings.Contains(a.text(), b.text())), true
}

func startsWith(a, b value) (value, bool) {
	if !allTexts(a, b) {
		return none()
	}
	return boolOf(strings.HasPrefix(a.text(), b.text())), true
}

func endsWith(a, b value) (value, bool) {
	if !allTexts(a, b) {
		return none()
	}
	return boolOf(strings.HasSuffix(a.text(), b.text())), true
}

// same is the text a if it is what became of it, which saves an allocation.
func same(a value, became string) value {
	if len(became) == len(a.text()) {
		return a
	}
	return textOf(became)
}

func trimPrefix(a, b value) (value, bool) {
	if !allTexts(a, b) {
		return none()
	}
	return same(a, strings.TrimPrefix(a.text(), b.text())), true
}

func trimSuffix(a, b value) (value, bool) {
	if !allTexts(a, b) {
		return none()
	}
	return same(a, strings.TrimSuffix(a.text(), b.text())), true
}

func lower(a value) (value, bool) {
	if a.kind != text {
		return none()
	}
	return textOf(strings.ToLower(a.text())), true
}

func upper(a value) (value, bool) {
	if a.kind != text {
		return none()
	}
	return textOf(strings.ToUpper(a.text())), true
}

func split(a, b value) (value, bool) {
	if !allTexts(a, b) || b.text() == "" {
		return none()
	}
	parts := strings.Split(a.text(), b.text())
	all := make([]value, len(parts))
	for i, part := range parts {
		all[i] = textOf(part)
	}
	return listOf(all), true
}

func replace(a, b, c value) (value, bool) {
	if !allTexts(a, b, c) || b.text() == "" {
		return none()
	}
	return textOf(strings.ReplaceAll(a.text(), b.text(), c.text())), true
}

// substring counts characters. A text that is not UTF-8 is left to OPA.
func substring(a, from, length value) (value, bool) {
	if a.kind != text || from.kind != whole || length.kind != whole || from.n < 0 || !utf8.ValidString(a.text()) {
		return none()
	}
	rest := a.text()
	start := offset(rest, from.n)
	if length.n < 0 {
		return textOf(rest[start:]), true
	}
	rest = rest[start:]
	return textOf(rest[:offset(rest, length.n)]), true
}

// offset is where a character of a text begins, the length of the text behind its last.
func offset(s string, characters int64) int {
	for i := range s {
		if characters == 0 {
			return i
		}
		characters--
	}
	return len(s)
}

func concat(separator, a value) (value, bool) {
	all, ok := elements(a)
	if !ok || separator.kind != text || !allTexts(all...) {
		return none()
	}
	parts := make([]string, len(all))
	for i, v := range all {
		parts[i] = v.text()
	}
	return textOf(strings.Join(parts, separator.text())), true
}

// format is sprintf for texts and whole numbers, which OPA hands to Go as they are.
func format(pattern, a value) (value, bool) {
	if pattern.kind != text || a.kind != list {
		return none()
	}
	args := make([]any, len(a.list().all))
	for i, v := range a.list().all {
		switch v.kind {
		case text:
			args[i] = v.ref
		case whole:
			args[i] = v.n
		default:
			return none()
		}
	}
	return textOf(fmt.Sprintf(pattern.text(), args...)), true
}
