package form

import (
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// syntaxError is what yaml.v3 says about text it refuses. Its message names the
// line where the surrounding group begins, or none; how far it had read tells
// more closely where it gave up.
type syntaxError struct {
	message string
	named   int // line in the message, 0 for none
	read    int // bytes read when it gave up, 0 when that is not known
	text    string
}

func (e *syntaxError) Error() string { return e.message }

// parse hands text to yaml.v3.
func parse(text string) (*yaml.Node, *syntaxError) {
	node, err := decodeNode(strings.NewReader(text))
	if err == nil {
		return node, nil
	}
	bytewise := &byteReader{text: text}
	if len(text) <= maxRetold {
		if _, again := decodeNode(bytewise); again == nil || again.Error() != err.Error() {
			bytewise.at = 0 // cannot be: the same text gives the same error
		}
	}
	e := &syntaxError{message: err.Error(), read: bytewise.at, text: text}
	if m := yamlLine.FindStringSubmatch(e.message); m != nil {
		e.named, _ = strconv.Atoi(m[1])
		e.message = m[2]
	}
	return nil, e
}

// maxRetold is the longest text that is read a second time to find the place of
// an error.
const maxRetold = 1 << 20

var yamlLine = regexp.MustCompile(`^yaml: (?:line ([0-9]+): )?(.*)`)

// byteReader gives its text byte by byte, so that no more of it is read than is
// looked at.
type byteReader struct {
	text string
	at   int
}

func (b *byteReader) Read(p []byte) (int, error) {
	if b.at == len(b.text) {
		return 0, io.EOF
	}
	n := copy(p[:min(1, len(p))], b.text[b.at:])
	b.at += n
	return n, nil
}

// decodeNode reads the one document that r gives. A panic in yaml.v3 is an error
// like any other: the file cannot be read, whoever is at fault.
func decodeNode(r io.Reader) (node *yaml.Node, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("yaml: %v", p)
		}
	}()
	decoder := yaml.NewDecoder(r)
	node = &yaml.Node{}
	if err := decoder.Decode(node); err != nil {
		return nil, err
	}
	if err := decoder.Decode(&yaml.Node{}); err == nil {
		return nil, fmt.Errorf("yaml: did not find expected <document start>")
	} else if err != io.EOF {
		return nil, err
	}
	return node, nil
}

// afterQuotes finds text behind quotes that are a value already.
var afterQuotes = regexp.MustCompile(`: +(?:"[^"]*"|'[^']*') *[^ #,\]}]`)

// gaveUp is the byte at which the parser gave up, about: it looks four characters
// ahead of what it is reading.
func (e *syntaxError) gaveUp() int {
	at := e.read
	for range 4 {
		_, size := utf8.DecodeLastRuneInString(e.text[:at])
		at -= size
	}
	return at
}

// explain says in plain words what is wrong and where, with the line counted in
// the text itself.
func (e *syntaxError) explain(o *outline) (Position, words) {
	is := func(part string) bool { return strings.Contains(e.message, part) }
	var last mark
	if n := len(o.open); n > 0 {
		last = o.open[n-1]
	}
	ahead := e.text[e.gaveUp():e.read] // what the parser was looking at
	switch {
	case last.char != 0 && (last.char == '"' || last.char == '\'') && (is("end of stream") || is("document indicator")):
		return o.position(last), words{"从这里开始的引号没有闭合", "the quotes that begin here are not closed"}
	case last.char == '{' || last.char == '[':
		return o.position(last), both("从这里开始的括号「%s」没有闭合", "the bracket %q that begins here is not closed", string(last.char))
	case is("cannot start any token") && strings.ContainsAny(ahead, "@`%"):
		at := strings.IndexAny(ahead, "@`%")
		return e.position(e.gaveUp() + at), both("值不能以「%s」开头,请给整个值加引号", "a value cannot begin with %q: put the whole value in quotes", ahead[at:at+1])
	case is("cannot start any token") && strings.Contains(ahead, "\t"), is("tab character"):
		return e.line(), words{"这一行用了制表符(Tab),请改用空格", "a tab stands in this line: use spaces"}
	case is("mapping values are not allowed"):
		at := e.gaveUp()
		if i := strings.LastIndex(e.text[:min(at+2, len(e.text))], ":"); i >= 0 {
			at = i
		}
		return e.position(at), words{"这里不能有冒号:可能是缩进与上一行不一致,或值里有冒号而没有加引号", "no colon may stand here: the indent differs from the line above, or a value with a colon lacks quotes"}
	case is("could not find expected ':'") && e.named > 0:
		return e.whole(e.named), words{"这一行缺少「: 」:字段名后面要有半角冒号和空格", "a colon is missing in this line: a key is followed by a colon and a space"}
	case is("expected key"):
		here := e.line()
		for n := here.Line; n > 0 && n >= here.Line-1; n-- {
			if afterQuotes.MatchString(o.lines[n-1].text) {
				return e.whole(n), words{"引号后面还有文字,请把整个值放进引号", "text follows the closing quotes: put the whole value in quotes"}
			}
		}
	case is("unknown anchor"):
		name := strings.TrimSuffix(strings.TrimPrefix(e.message, "unknown anchor '"), "' referenced")
		at := max(0, strings.Index(e.text, "*"+name))
		return e.position(at), both("引用「*%s」没有对应的「&%[1]s」;值以 * 开头时请加引号", "the alias *%s has no anchor &%[1]s; put a value that begins with * in quotes", shorten(name))
	}
	for _, s := range sayings {
		if is(s.part) {
			return e.line(), s.words
		}
	}
	return e.line(), both("这里不符合 YAML 的写法(%s)", "YAML syntax: %s", e.message)
}

// sayings are the messages of yaml.v3 that stand for themselves, in plain words.
var sayings = []struct {
	part  string
	words words
}{
	{"expected ',' or", words{"括号中缺少逗号,或缺少右括号", "a comma or the closing bracket is missing"}},
	{"end of stream", words{"引号没有闭合", "quotes are not closed"}},
	{"document indicator", words{"引号没有闭合", "quotes are not closed"}},
	{"cannot start any token", words{"这一行有 YAML 不能识别的符号,请给值加引号", "YAML cannot read a sign in this line: put the value in quotes"}},
	{"could not find expected ':'", words{"这一行缺少「: 」:字段名后面要有半角冒号和空格", "a colon is missing in this line: a key is followed by a colon and a space"}},
	{"block sequence entries", words{"列表项「- 」不能写在冒号的同一行,请另起一行", "a list item cannot begin behind a colon: put it on a line of its own"}},
	{"expected '-' indicator", words{"缩进与上文的列表不一致:这里应为以「- 」开头的一项,或与上层字段对齐", "the indent does not fit the list above: expected an item beginning with \"- \", or the indent of a field further up"}},
	{"expected key", words{"缩进与上文不一致,或上一行没有写完:这里应为「字段名: 值」", "the indent does not fit the lines above, or the line above is not complete: expected \"name: value\""}},
	{"alphabetic or numeric character", words{"值以 * 或 & 开头时请加引号", "put a value that begins with * or & in quotes"}},
	{"escape", words{"双引号中的反斜杠写法无效,请改用单引号", "an invalid escape in double quotes: use single quotes"}},
	{"expected node content", words{"这里缺少一个字段名或一个值", "a key or a value is missing here"}},
	{"exceeded max depth", tooDeep},
	{"expected <document start>", words{"前面的内容已经结束,这里不应再有文字", "the document has ended above, nothing may stand here"}},
}

// position is where a byte of the text stands.
func (e *syntaxError) position(offset int) Position {
	start := strings.LastIndexByte(e.text[:offset], '\n') + 1
	return Position{strings.Count(e.text[:offset], "\n") + 1, utf8.RuneCountInString(e.text[start:offset]) + 1, 1}
}

// whole is all that stands on a line, from 1.
func (e *syntaxError) whole(number int) Position {
	rest := e.text
	for range number - 1 {
		if _, after, ok := strings.Cut(rest, "\n"); ok {
			rest = after
		}
	}
	text, _, _ := strings.Cut(rest, "\n")
	return Position{number, len(text) - len(strings.TrimLeft(text, " \t")) + 1, utf8.RuneCountInString(strings.TrimSpace(text))}
}

// line is the line on which the parser gave up, as well as it can be told.
func (e *syntaxError) line() Position {
	if e.read == 0 {
		return e.whole(max(1, e.named))
	}
	return e.whole(e.position(e.gaveUp()).Line)
}
