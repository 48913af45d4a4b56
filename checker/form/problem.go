package form

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is one trouble with a file, in both languages. Zh and En are whole
// sentences that begin with the path of the place in the author's own words.
type Problem struct {
	Pointer string // RFC 6901 over English names, "" for the document itself
	Line    int    // from 1
	Column  int    // from 1, in characters
	Width   int    // characters to underline
	Zh, En  string
}

// Position says where something stands: line and column from 1, in characters,
// and how many characters it takes on that line.
type Position struct{ Line, Column, Width int }

// maxProblems bounds how many troubles of one document are told. A file that
// has more is not a package with slips but another kind of file.
const maxProblems = 1000

// step is one step down into a document: a key or a place in a list.
type step struct {
	name  string // English name, or the key of a map
	zh    string // Chinese label, "" where there is none
	word  string // as the author wrote it, "" where the file does not state it
	index int    // place in a list from 0, -1 for a key
}

func pointerOf(path []step) string {
	var b strings.Builder
	for _, s := range path {
		b.WriteByte('/')
		if s.index >= 0 {
			fmt.Fprint(&b, s.index)
		} else {
			b.WriteString(escape(s.name))
		}
	}
	return b.String()
}

// pathZh and pathEn write a path for people: "资金来源 › 第3项 › 金额" and
// "sources[2].amount".
func pathZh(path []step) string {
	parts := make([]string, len(path))
	for i, s := range path {
		if s.index >= 0 {
			parts[i] = fmt.Sprintf("第%d项", s.index+1)
			continue
		}
		parts[i] = shorten(cmp.Or(s.word, s.zh, s.name))
	}
	return strings.Join(parts, " › ")
}

func pathEn(path []step) string {
	var b strings.Builder
	for i, s := range path {
		switch {
		case s.index >= 0:
			fmt.Fprintf(&b, "[%d]", s.index)
			continue
		case i > 0:
			b.WriteByte('.')
		}
		b.WriteString(shorten(cmp.Or(s.word, s.name)))
	}
	return b.String()
}

// words is one sentence in both languages.
type words struct{ zh, en string }

func (w words) in(lang string) string {
	if lang == "en" {
		return w.en
	}
	return w.zh
}

// both fills the same values into a sentence of each language; a value that is
// words itself goes in by language.
func both(zh, en string, args ...any) words {
	inZh, inEn := make([]any, len(args)), make([]any, len(args))
	for i, a := range args {
		inZh[i], inEn[i] = a, a
		if w, ok := a.(words); ok {
			inZh[i], inEn[i] = w.zh, w.en
		}
	}
	return words{fmt.Sprintf(zh, inZh...), fmt.Sprintf(en, inEn...)}
}

// problem makes a Problem out of what is to be said about a place.
func problem(path []step, at Position, w words) Problem {
	p := Problem{Pointer: pointerOf(path), Line: at.Line, Column: at.Column, Width: at.Width, Zh: w.zh, En: w.en}
	if len(path) > 0 {
		p.Zh = pathZh(path) + ":" + w.zh
		p.En = pathEn(path) + ": " + w.en
	}
	return p
}

// shorten keeps what an author wrote readable inside a message.
func shorten(text string) string {
	const most = 40
	text = strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, text)
	if r := []rune(text); len(r) > most {
		return string(r[:most]) + "…"
	}
	return text
}

// arrange puts problems into the order of the file, one of each that says the same
// about the same place, and says how many more there are.
func arrange(problems []Problem, more int) []Problem {
	slices.SortStableFunc(problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	problems = slices.Compact(problems)
	if n := len(problems) - maxProblems; n > 0 {
		more += n
		problems = problems[:maxProblems]
	}
	if more > 0 {
		last := problems[len(problems)-1]
		problems = append(problems, problem(nil, Position{last.Line, last.Column, 0},
			both("还有 %d 处问题没有列出", "%d more problems are not listed", more)))
	}
	return problems
}
