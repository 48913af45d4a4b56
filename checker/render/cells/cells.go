// Package cells lays out text by the cells of a terminal: a Chinese character
// takes two of them. The environment never changes the answer, so the same text
// is laid out the same everywhere.
package cells

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/mattn/go-runewidth"
	"github.com/rivo/uniseg"
)

// condition is the one way characters are measured. Ambiguous characters (· … “)
// count as one cell, as terminals do today; no column is aligned after one.
var condition = &runewidth.Condition{StrictEmojiNeutral: true}

// colour matches the colour codes that callers add; they take no cell.
var colour = regexp.MustCompile("\x1b\\[[0-9;]*m")

// Width is the number of cells that s takes.
func Width(s string) int {
	if strings.ContainsRune(s, '\x1b') {
		s = colour.ReplaceAllString(s, "")
	}
	return condition.StringWidth(s)
}

// Pad fills s with spaces on its right up to n cells.
func Pad(s string, n int) string { return s + spaces(n-Width(s)) }

// PadLeft fills s with spaces on its left up to n cells.
func PadLeft(s string, n int) string { return spaces(n-Width(s)) + s }

func spaces(n int) string { return strings.Repeat(" ", max(0, n)) }

// Clean makes text of unknown origin safe to show on one line: control
// characters, which could steer the terminal, and characters that reorder the
// line become visible signs, one for one.
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return ' '
		case r < 0x20:
			return r + '␀'
		case r == 0x7f:
			return '␡'
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == '\u2028', r == '\u2029':
			return '\uFFFD'
		}
		return r
	}, s)
}

// Wrap breaks s into lines of at most limit cells, where Unicode allows a break:
// between Chinese characters but not before a comma, between words but not inside.
func Wrap(s string, limit int) []string {
	limit = max(limit, 2)
	var lines []string
	var line strings.Builder
	used, state := 0, -1
	flush := func() {
		lines = append(lines, strings.TrimRight(line.String(), " "))
		line.Reset()
		used = 0
	}
	for len(s) > 0 {
		var segment string
		segment, s, _, state = uniseg.FirstLineSegmentInString(s, state)
		if used > 0 && used+Width(strings.TrimRight(segment, " ")) > limit {
			flush()
		}
		for _, r := range segment {
			if w := condition.RuneWidth(r); used+w > limit && r != ' ' { // a word longer than the line
				flush()
			}
			line.WriteRune(r)
			used += condition.RuneWidth(r)
		}
	}
	if line.Len() > 0 || len(lines) == 0 {
		flush()
	}
	return lines
}

// Table lays out rows in columns two cells apart, indented, and wraps the last
// column so that no line is longer than limit.
func Table(rows [][]string, indent, limit int) []string {
	var widths []int
	for _, row := range rows {
		for i, cell := range row[:max(0, len(row)-1)] {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], Width(cell))
		}
	}
	var lines []string
	for _, row := range rows {
		if len(row) == 0 {
			continue
		}
		head := spaces(indent)
		for i, cell := range row[:len(row)-1] {
			head += Pad(cell, widths[i]) + "  "
		}
		lines = append(lines, Hang(head, row[len(row)-1], limit)...)
	}
	return lines
}

// Hang puts head before the first line of s and as many spaces before the rest.
func Hang(head, s string, limit int) []string {
	at := Width(head)
	room := max(limit-at, 24)
	if Width(s) <= room {
		return []string{strings.TrimRight(head+s, " ")}
	}
	lines := Wrap(colour.ReplaceAllString(s, ""), room) // a code must not be cut in two
	for i, line := range lines {
		if i > 0 {
			head = spaces(at)
		}
		lines[i] = strings.TrimRight(head+line, " ")
	}
	return lines
}
