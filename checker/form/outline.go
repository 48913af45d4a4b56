package form

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// outline is a rough reading of YAML text, line by line, good enough to explain
// text that yaml.v3 refuses: which lines are the inside of a text, where flow
// brackets are open, and what is still open at the end.
type outline struct {
	lines []outlineLine
	open  []mark // brackets, and at the end perhaps a quote, that were never closed
}

type outlineLine struct {
	text   string
	inside bool // of a block text or of quotes that began on an earlier line
	flow   int  // byte offset from which the line stands in flow brackets, -1 for none
}

// mark is a character that opens something; line and offset count from 0.
type mark struct {
	line, offset int
	char         byte
}

var (
	blockHeader = regexp.MustCompile(`^[|>][-+0-9]*[ \t]*(?:#.*)?$`)
	listDashes  = regexp.MustCompile(`^[ ]*(?:-[ ]+)*`)
)

func outlineOf(text string) *outline {
	o := &outline{}
	block := -1 // indent that lines of a block text exceed
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimRight(line, "\r")
		l := outlineLine{text: line, flow: -1}
		indent := len(line) - len(strings.TrimLeft(line, " "))
		switch {
		case block >= 0 && (indent > block || strings.TrimSpace(line) == ""):
			l.inside = true
		default:
			l.inside = o.inQuotes()
			if block = -1; len(o.open) > 0 && !l.inside {
				l.flow = 0
			}
			block = o.scan(i, line, &l)
		}
		o.lines = append(o.lines, l)
	}
	return o
}

func (o *outline) inQuotes() bool {
	n := len(o.open)
	return n > 0 && (o.open[n-1].char == '"' || o.open[n-1].char == '\'')
}

// scan follows one line and returns the indent of the block text that it begins,
// else -1.
func (o *outline) scan(number int, line string, l *outlineLine) int {
	start := true // a value or a key may begin here
	for i := 0; i < len(line); i++ {
		c := line[i]
		if o.inQuotes() {
			end := closingQuote(string(o.open[len(o.open)-1].char) + line[i:])
			if end == 0 {
				return -1
			}
			o.open = o.open[:len(o.open)-1]
			i += end - 2
			start = false
			continue
		}
		flow := len(o.open) > 0
		switch {
		case c == ' ' || c == '\t':
			continue
		case c == '#' && (i == 0 || line[i-1] == ' ' || line[i-1] == '\t'):
			return -1
		case start && (c == '"' || c == '\''), (start || flow) && (c == '[' || c == '{'):
			o.open = append(o.open, mark{number, i, c})
			if c == '[' || c == '{' {
				if l.flow < 0 {
					l.flow = i
				}
				start = true
			}
			continue
		case flow && (c == ']' || c == '}'):
			o.open = o.open[:len(o.open)-1]
		case start && !flow && blockHeader.MatchString(line[i:]):
			dashes := listDashes.FindString(line)
			if strings.TrimSpace(line[len(dashes):i]) == "" && strings.Contains(dashes, "-") {
				return strings.LastIndexByte(dashes, '-')
			}
			return len(dashes)
		}
		next := i+1 == len(line) || line[i+1] == ' ' || line[i+1] == '\t'
		start = c == ',' && flow || next && (c == ':' || (c == '-' || c == '?') && start)
	}
	return -1
}

// position is where a mark stands, counted in the text of the outline.
func (o *outline) position(m mark) Position {
	return Position{m.line + 1, utf8.RuneCountInString(o.lines[m.line].text[:m.offset]) + 1, 1}
}
