package form

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// slips are common mistakes of writing that break the text for YAML. Found by
// their look, they are named for what they are; and with each put right, the rest
// of the text can be read, so that its other troubles are told too.
type slips struct {
	problems []Problem
	text     string        // put right
	inserted map[int][]int // by line of the file: columns where a space was put in
}

// keyAtLineStart and keyInFlow find a key with its colon of either width.
var (
	keyAtLineStart = regexp.MustCompile(`^([ ]*(?:-[ ]+)*)()(["']?)([^\s"'{}\[\],，:：]+)["']?[ ]*(：|:)`)
	keyInFlow      = regexp.MustCompile(`([{,，][ ]*)()(["']?)([^\s"'{}\[\],，:：]+)["']?[ ]*(：|:)`)
	oddIndent      = regexp.MustCompile("^[ ]*([\t\u3000\u00a0][ \t\u3000\u00a0]*)[^ \t\u3000\u00a0#]")
	dashForNothing = regexp.MustCompile(`:[ \t]+(-)[ \t]*(?:#.*)?$`)
	valueAfter     = regexp.MustCompile(`^[^,，{}\[\]#]*`)
	yearKey        = regexp.MustCompile(`^(?:19|2[01])[0-9]{2}$`)
)

// findSlips looks for slips in a document that begins on line first of the file.
// Only text that YAML refuses is searched: in good text the same signs may stand
// for themselves.
func findSlips(o *outline, first int) slips {
	s := slips{inserted: map[int][]int{}}
	lines := make([]string, len(o.lines))
	for i, l := range o.lines {
		lines[i] = l.text
		if !l.inside {
			lines[i] = s.line(l, first+i)
		}
	}
	s.indents(o, first)
	s.text = strings.Join(lines, "\n")
	return s
}

// line finds the slips of one line and gives the line put right.
func (s *slips) line(l outlineLine, number int) string {
	matches := keyAtLineStart.FindAllStringSubmatchIndex(l.text, -1)
	if l.flow >= 0 {
		for _, m := range keyInFlow.FindAllStringSubmatchIndex(l.text, -1) {
			if m[0] >= l.flow {
				matches = append(matches, m)
			}
		}
	}
	right, shift := l.text, 0
	for _, m := range matches {
		word := l.text[m[8]:m[9]]
		if ownersOf()[word] == nil && !yearKey.MatchString(word) {
			continue
		}
		if before := l.text[m[2]:m[3]]; strings.HasPrefix(before, "，") {
			s.report(number, l.text, m[2], words{"这里是全角逗号「，」,请改成半角逗号「,」", "a full-width comma (，) stands here: write a plain comma"})
			right = right[:m[2]+shift] + "," + right[m[2]+len("，")+shift:]
			shift -= len("，") - 1
		}
		colon, rest := l.text[m[10]:m[11]], l.text[m[11]:]
		tight := rest != "" && rest[0] != ' ' && rest[0] != '\t'
		switch {
		case colon == fullColon:
			s.report(number, l.text, m[10], colonSlip(word, valueAfter.FindString(rest)))
		case tight && m[6] == m[7] && !strings.HasPrefix(rest, "//"):
			s.report(number, l.text, m[10], both("「%s:」后面缺少空格", "a space is missing after \"%s:\"", word))
		default:
			continue
		}
		put := ":"
		if tight {
			put = ": "
			s.inserted[number] = append(s.inserted[number], utf8.RuneCountInString(l.text[:m[11]])+1)
		}
		right = right[:m[10]+shift] + put + right[m[11]+shift:]
		shift += len(put) - len(colon)
	}
	return right
}

func (s *slips) report(line int, text string, offset int, w words) {
	s.problems = append(s.problems, problem(nil, Position{line, utf8.RuneCountInString(text[:offset]) + 1, 1}, w))
}

var indentNames = map[rune]words{'\t': {"制表符(Tab)", "a tab"}, '\u3000': {"全角空格", "a full-width space"}, '\u00a0': {"不间断空格", "a no-break space"}}

// indents reports indents made of anything but spaces, once for each kind: what
// was meant by them cannot be known, so nothing is put right.
func (s *slips) indents(o *outline, first int) {
	lines := map[rune][]Position{}
	for i, l := range o.lines {
		if m := oddIndent.FindStringSubmatchIndex(l.text); m != nil && !l.inside {
			r, _ := utf8.DecodeRuneInString(l.text[m[2]:])
			lines[r] = append(lines[r], Position{first + i, utf8.RuneCountInString(l.text[:m[2]]) + 1, utf8.RuneCountInString(l.text[m[2]:m[3]])})
		}
	}
	for r, at := range lines {
		w := both("这一行用%s缩进,请改用半角空格", "this line is indented with %s: use plain spaces", indentNames[r])
		if len(at) > 1 {
			w = both("从这一行起有 %d 行用%s缩进,请改用半角空格", "from this line on %d lines are indented with %s: use plain spaces", len(at), indentNames[r])
		}
		s.problems = append(s.problems, problem(nil, at[0], w))
	}
}

// textOr is the text put right, or the given one when nothing was.
func (s *slips) textOr(text string) string {
	if len(s.problems) == 0 {
		return text
	}
	return s.text
}

// column gives the column in the file of a column in the text put right.
func (s *slips) column(line, column int) int {
	n := 0
	for _, c := range s.inserted[line] {
		n += btoi(c+n < column)
	}
	return column - n
}

// near tells whether a slip stands on a line or next to it, so that it explains
// what the parser says there.
func (s *slips) near(line int) bool {
	return slices.ContainsFunc(s.problems, func(p Problem) bool { return p.Line >= line-1 && p.Line <= line+1 })
}

// dashes puts stand-ins for dashes that say "not stated" behind a colon, where
// YAML takes a dash for the beginning of a list. standIn stands nowhere else in
// the text.
func dashes(o *outline) (text, standIn string) {
	all := make([]string, len(o.lines))
	for i, l := range o.lines {
		all[i] = l.text
	}
	for r := '\uE000'; standIn == ""; r++ {
		if !slices.ContainsFunc(all, func(line string) bool { return strings.ContainsRune(line, r) }) {
			standIn = string(r)
		}
	}
	for i, l := range o.lines {
		if m := dashForNothing.FindStringSubmatchIndex(l.text); m != nil && !l.inside && l.flow < 0 {
			all[i] = l.text[:m[2]] + standIn + l.text[m[3]:]
		}
	}
	return strings.Join(all, "\n"), standIn
}
