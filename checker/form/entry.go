package form

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// Entry is one document of a file: a package, a ledger, or something that could
// not be read as either. It does not change once it is read.
type Entry struct {
	File   string
	SHA256 string // of the whole file, in hex
	Index  int    // place of the document in the file, from 0

	// Project or Ledger is what was read, both nil when the kind is not known.
	// With Problems it is filled as far as it could be read.
	Project *Project
	Ledger  *Region

	Problems []Problem // any makes the document unreadable
	Remarks  []Problem // worth telling, nothing more

	source *source
	root   *yaml.Node // nil when the text is not YAML
	object *object    // nil when the kind is not known
	first  Position   // where the document begins
}

// Limits of one file. Each is far above what people write and keeps a hostile
// file from taking the machine.
const (
	MaxBytes     = 8 << 20   // of a file
	MaxDocuments = 10_000    // in a file
	MaxNodes     = 1_000_000 // keys and values of a document
	MaxDepth     = 64        // levels of nesting
	MaxAliased   = 100_000   // keys and values reached through aliases, in a document
)

// Read reads all documents of a file, YAML or JSON. It does not fail: what is
// wrong stands in Problems, all of it at once, and there is at least one entry.
// file is used for messages, and its ending may say that the text is JSON.
func Read(file string, data []byte) []*Entry {
	if len(data) > MaxBytes {
		src := newSource(file, data)
		return []*Entry{src.entry(0, []Problem{problem(nil, Position{1, 1, 0},
			both("文件有 %.1f MiB,超过 %d MiB 的上限", "the file has %.1f MiB, the limit is %d MiB", float64(len(data))/(1<<20), MaxBytes>>20))})}
	}
	src := newSource(file, data)
	if bad := src.encoding(data); len(bad) > 0 {
		return []*Entry{src.entry(0, bad)}
	}
	documents := src.documents()
	entries := make([]*Entry, len(documents))
	for i, doc := range documents {
		entries[i] = src.read(i, doc)
	}
	if strings.HasPrefix(string(data[:min(3, len(data))]), bom) {
		entries[0].Remarks = append(entries[0].Remarks, problem(nil, Position{1, 1, 0},
			words{"文件开头有 BOM 标记,已忽略;建议存为不带 BOM 的 UTF-8", "the file begins with a byte order mark, which is ignored; UTF-8 without it is better"}))
	}
	return entries
}

func (s *source) entry(index int, problems []Problem) *Entry {
	return &Entry{File: s.file, SHA256: s.sha256, Index: index, Problems: problems, source: s, first: Position{1, 1, 0}}
}

// read decodes one document.
func (s *source) read(index int, doc document) *Entry {
	e := s.entry(index, doc.bad)
	e.first = doc.first
	if doc.node == nil {
		e.Problems = arrange(e.Problems, 0)
	}
	if doc.node == nil {
		return e
	}
	colonsLost := e.decode(doc.node)
	if !colonsLost {
		return e
	}
	found := findSlips(outlineOf(doc.text), doc.first.Line)
	node, err := parse(found.text)
	if len(found.problems) == 0 || err != nil {
		return e
	}
	shift(node, doc.first.Line-1)
	restore(node, "", &found)
	e = s.entry(index, found.problems)
	e.decode(node)
	return e
}

// decode fills the entry from the tree of its document. It tells whether fields
// with full-width colons were lost in a text or a key.
func (e *Entry) decode(node *yaml.Node) (colonsLost bool) {
	root := resolve(node)
	if root.Kind == yaml.DocumentNode {
		root = resolve(root.Content[0])
	}
	e.first = e.source.position(root)
	if bad := checkTree(e.source, root); bad != nil {
		e.Problems = append(e.Problems, *bad)
		return false
	}
	e.root = root
	d := decoder{source: e.source, first: e.first}
	d.document(e)
	e.Problems = append(e.Problems, d.problems...)
	if e.object != nil {
		problems, more := e.validate()
		e.Problems = append(e.Problems, problems...)
		d.more += more
	}
	e.Problems = arrange(e.Problems, d.more)
	return d.colonsLost
}
