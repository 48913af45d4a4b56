package form

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// chunk is the text of one document and where it begins in the file.
type chunk struct {
	text string
	line int
}

// document is a chunk that was read, as far as it could be.
type document struct {
	first Position
	text  string     // of YAML, from line first.Line of the file on
	node  *yaml.Node // nil when it could not be read
	bad   []Problem
}

// documents reads the text into one node for each document.
func (s *source) documents() []document {
	fromJSON, isJSON := s.json()
	if isJSON {
		return fromJSON
	}
	chunks := s.chunks()
	if len(chunks) == 0 {
		doc := document{first: Position{1, 1, 0}}
		doc.fail(s, doc.first, words{"文件里没有内容", "the file has no content"})
		return []document{doc}
	}
	if len(chunks) > MaxDocuments {
		return []document{s.tooManyDocuments(chunks[MaxDocuments].line)}
	}
	docs := make([]document, len(chunks))
	for i, c := range chunks {
		docs[i] = s.yaml(c)
	}
	if len(fromJSON) > 0 && slices.ContainsFunc(docs, func(d document) bool { return len(d.bad) > 0 }) {
		return fromJSON // it is neither, but looks like JSON
	}
	return docs
}

func (s *source) tooManyDocuments(line int) document {
	w := both("一个文件最多 %d 份申报包", "a file may hold at most %d packages", MaxDocuments)
	return document{first: Position{1, 1, 0}, bad: []Problem{problem(nil, Position{line, 1, 0}, w)}}
}

// chunks cuts the file at the document separators. They stand at the beginning of
// a line and mean nothing else there, so that cutting first lets each document
// be read, and be wrong, by itself. A document without content is no document.
// Directives are left out with it: the format needs none, and yaml.v3 refuses the
// harmless %YAML 1.2.
func (s *source) chunks() []chunk {
	var chunks []chunk
	from, content := 0, false // the line on which the next document begins
	cut := func(to int) {
		if content {
			chunks = append(chunks, chunk{s.text[s.starts[from]:s.offset(to)], from + 1})
		}
		from, content = to, false
	}
	for i := range s.starts {
		line := s.text[s.starts[i]:s.offset(i+1)]
		switch rest := strings.TrimSpace(line); {
		case rest == "" || rest[0] == '#' || line[0] == '%':
		case isSeparator(line, "---"):
			cut(i)
			rest = strings.TrimSpace(rest[3:])
			content = rest != "" && rest[0] != '#'
		case isSeparator(line, "..."):
			cut(i + 1)
		default:
			content = true
		}
	}
	cut(len(s.starts))
	return chunks
}

// isSeparator tells a line that begins with one of the two marks between
// documents.
func isSeparator(line, mark string) bool {
	rest, ok := strings.CutPrefix(line, mark)
	return ok && (rest == "" || strings.IndexByte(" \t\r\n", rest[0]) >= 0)
}

// offset is where line i, from 0, begins, and behind the last line the end.
func (s *source) offset(i int) int {
	if i < len(s.starts) {
		return s.starts[i]
	}
	return len(s.text)
}

// yaml reads one document.
func (s *source) yaml(c chunk) document {
	c.text = plainLines(c.text)
	doc := document{first: Position{c.line, 1, 0}, text: c.text}
	if structure(c.text) > MaxNodes {
		doc.fail(s, doc.first, tooManyNodes)
		return doc
	}
	node, err := parse(c.text)
	if err != nil {
		doc.mend(s, c)
		return doc
	}
	shift(node, c.line-1)
	doc.node = node
	return doc
}

// plainLines ends each line with a line feed, as YAML itself reads them.
func plainLines(text string) string {
	if strings.IndexByte(text, '\r') < 0 {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

func (d *document) fail(s *source, at Position, w words) {
	at.Line = min(max(at.Line, 1), s.lines())
	d.bad = append(d.bad, problem(nil, at, w))
}

// mend reads a document that yaml.v3 refuses once more: with dashes that mean
// "not stated" taken as such, and with common slips reported and put right.
func (d *document) mend(s *source, c chunk) {
	o := outlineOf(c.text)
	text, standIn := dashes(o)
	node, err := parse(text)
	found := slips{}
	if err != nil && len(text) <= maxRetold {
		found = findSlips(outlineOf(text), c.line)
		d.bad = append(d.bad, found.problems...)
		if len(found.problems) > 0 {
			node, err = parse(found.text)
		}
	}
	if err != nil {
		if at, w := err.explain(outlineOf(found.textOr(text))); !found.near(at.Line + c.line - 1) {
			at.Line += c.line - 1
			at.Column = found.column(at.Line, at.Column)
			d.fail(s, at, w)
		}
		return
	}
	shift(node, c.line-1)
	restore(node, standIn, &found)
	d.node = node
}

// restore makes a tree that was read from mended text speak of the file itself.
func restore(n *yaml.Node, standIn string, s *slips) {
	n.Column = s.column(n.Line, n.Column)
	if n.Kind == yaml.ScalarNode && standIn != "" {
		n.Value = strings.ReplaceAll(n.Value, standIn, "-")
	}
	for _, child := range n.Content {
		restore(child, standIn, s)
	}
}

var (
	tooManyNodes = both("一份申报包最多 %d 个字段和值", "a package may have at most %d keys and values", MaxNodes)
	tooDeep      = both("嵌套超过 %d 层", "nested more than %d levels deep", MaxDepth)
)

// structure counts the characters that can begin a key or a value. It bounds the
// nodes of a document, and so the memory for them, before they are made.
func structure(text string) int {
	n := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case ',', ':', '-', '?', '[', '{', '\n', '\r':
			n++
		}
	}
	return n
}

// shift moves the lines of a tree that was read from the middle of a file.
func shift(n *yaml.Node, lines int) {
	if lines == 0 {
		return
	}
	n.Line += lines
	for _, c := range n.Content {
		shift(c, lines)
	}
}
