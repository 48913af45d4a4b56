package form

import (
	"cmp"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// place is where a pointer leads in a document.
type place struct {
	path   []step
	key    *yaml.Node // of the last step that is stated, nil for a place in a list
	node   *yaml.Node // its value
	stated int        // steps of path that the file states
}

// walk follows a pointer as far as the document goes; beyond that the path is
// in the words of the form.
func (e *Entry) walk(pointer string) place {
	at := place{node: e.root}
	var form *shape
	if e.object != nil {
		form = &shape{kind: kindObject, object: e.object}
	}
	for depth, token := range tokens(pointer) {
		s := step{name: token, index: -1}
		var key, value *yaml.Node
		f, inList := (*field)(nil), form != nil && form.kind == kindList
		switch {
		case form == nil:
		case form.kind == kindObject:
			if f = form.object.byWord[token]; f == nil && depth == 0 && token == "region" {
				f = regionOfFacts()
			}
		case form.kind == kindList || form.kind == kindMap:
			f = &field{name: token, shape: form.elem}
		}
		if inList {
			s.index = listIndex(token)
		}
		if form = nil; f != nil {
			s.name, s.zh, form = f.name, f.zh, f.shape
		}
		if at.node != nil && at.stated == depth {
			switch at.node.Kind {
			case yaml.MappingNode:
				key, value = find(at.node, s.name, cmp.Or(s.zh, s.name))
			case yaml.SequenceNode:
				if i := listIndex(token); i >= 0 && i < len(at.node.Content) {
					value = resolve(at.node.Content[i])
				}
			}
		}
		if value != nil {
			at.key, at.node, at.stated = key, value, depth+1
		}
		if key != nil {
			s.word = key.Value
		}
		at.path = append(at.path, s)
	}
	return at
}

// listIndex is the place in a list that a token names, -1 when it names none.
func listIndex(token string) int {
	if i, err := strconv.Atoi(token); err == nil && i >= 0 && strconv.Itoa(i) == token {
		return i
	}
	return -1
}

// regionOfFacts is the part of the facts that comes from ledgers, for pointers
// such as /region/debt/special_balance.
var regionOfFacts = sync.OnceValue(func() *field {
	return &field{name: "region", zh: "地区台账", shape: &shape{kind: kindObject, object: factsOfRegion()}}
})

// At says where a pointer stands: exactly when ok, else the nearest parent that
// the file states, in the end the document itself. A single value is underlined
// itself, a group or a list by its key, and so is a key without a value.
func (e *Entry) At(pointer string) (position Position, ok bool) {
	at := e.walk(pointer)
	ok = at.stated == len(at.path) && e.root != nil
	switch {
	case at.stated == 0:
		return e.first, ok
	case at.key != nil && (at.node.Kind != yaml.ScalarNode || isNull(at.node)):
		return e.source.position(at.key), ok
	}
	return e.source.position(at.node), ok
}

// Path writes a pointer for people, in the author's own words where the file
// states it, else in labels (lang "zh") or names: "投资 › 总投资",
// "investment.total".
func (e *Entry) Path(pointer, lang string) string {
	if lang == "en" {
		return pathEn(e.walk(pointer).path)
	}
	return pathZh(e.walk(pointer).path)
}

// Line is line n of the file, from 1, without its end.
func (e *Entry) Line(n int) string { return e.source.line(n) }

// position is where a node stands and how much of its line it takes.
func (s *source) position(n *yaml.Node) Position {
	return Position{n.Line, n.Column, max(1, s.width(n))}
}

// width counts the characters of a node on its first line: of a scalar exactly,
// of a group or a list to the end of the line.
func (s *source) width(n *yaml.Node) int {
	rest := skip(s.line(n.Line), n.Column-1)
	switch {
	case n.Kind == yaml.ScalarNode && n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0:
		if end := closingQuote(rest); end > 0 {
			return utf8.RuneCountInString(rest[:end])
		}
	case n.Kind == yaml.ScalarNode && strings.HasPrefix(rest, n.Value):
		return utf8.RuneCountInString(n.Value)
	}
	if i := strings.Index(rest, " #"); i > 0 {
		rest = rest[:i]
	}
	return utf8.RuneCountInString(strings.TrimRight(rest, " \t"))
}

// skip drops the first n characters.
func skip(line string, n int) string {
	for ; n > 0 && line != ""; n-- {
		_, size := utf8.DecodeRuneInString(line)
		line = line[size:]
	}
	return line
}

// closingQuote is the offset behind the quoted text that line begins with, 0 when
// it does not end on this line.
func closingQuote(line string) int {
	if line == "" {
		return 0
	}
	for i := 1; i < len(line); i++ {
		switch {
		case line[i] == '\\' && line[0] == '"':
			i++
		case line[i] != line[0]:
		case line[0] == '\'' && i+1 < len(line) && line[i+1] == '\'':
			i++
		default:
			return i + 1
		}
	}
	return 0
}
