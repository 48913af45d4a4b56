package form

import (
	"path"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// json reads the text as JSON, one document for each value at the top (one a line
// is common). ok says that the text is JSON, or at least is called so; without it
// docs is what to tell should the text turn out not to be YAML either. JSON is not left
// to yaml.v3: as YAML a tab, a surrogate pair or a long key would be refused, and
// what is wrong would be told in the words of another format.
func (s *source) json() (docs []document, ok bool) {
	named := strings.EqualFold(path.Ext(s.file), ".json")
	start := strings.TrimLeft(s.text, " \t\r\n")
	if !named && !strings.HasPrefix(start, "{") && !strings.HasPrefix(start, "[") {
		return nil, false
	}
	j := jsonReader{source: s, line: 1, column: 1}
	sound := true
	for j.space(); j.at < len(s.text); j.space() {
		if len(docs) == MaxDocuments {
			return []document{s.tooManyDocuments(j.line)}, true
		}
		j.nodes, j.bad = 0, nil
		doc := document{first: Position{j.line, j.column, 0}}
		if n := j.value(1); j.bad == nil {
			doc.node = n
		} else {
			doc.bad = []Problem{*j.bad}
			sound = false
			j.nextLine()
		}
		docs = append(docs, doc)
	}
	if named || sound {
		return docs, true
	}
	if !quotedKey.MatchString(s.text) {
		return nil, false
	}
	return docs, false
}

// quotedKey begins what looks like JSON and hardly like YAML.
var quotedKey = regexp.MustCompile(`\A\s*[\[{]\s*["{\[\]}]`)

type jsonReader struct {
	source       *source
	at           int // byte offset of what is read next
	line, column int
	nodes        int
	bad          *Problem
}

// next is the byte that is read next, 0 at the end: text has no such character.
func (j *jsonReader) next() byte {
	if j.at < len(j.source.text) {
		return j.source.text[j.at]
	}
	return 0
}

// skip goes on by n bytes.
func (j *jsonReader) skip(n int) {
	for range j.source.text[j.at : j.at+n] {
		j.column++
	}
	j.at += n
	for j.line < len(j.source.starts) && j.source.starts[j.line] <= j.at {
		j.line++
		j.column = 1 + utf8.RuneCountInString(j.source.text[j.source.starts[j.line-1]:j.at])
	}
}

func (j *jsonReader) space() {
	for n := j.next(); n == ' ' || n == '\t' || n == '\n' || n == '\r'; n = j.next() {
		j.skip(1)
	}
}

// nextLine goes to the next line that begins a value, to read on after an error.
func (j *jsonReader) nextLine() {
	end := len(j.source.text)
	if i := strings.Index(j.source.text[j.at:], "\n{"); i >= 0 {
		end = j.at + i + 1
	}
	j.skip(end - j.at)
}

func (j *jsonReader) fail(zh, en string, args ...any) {
	if j.bad != nil {
		return
	}
	at := Position{j.line, j.column, 1}
	if j.at == len(j.source.text) { // behind the last thing that was written
		at.Line, at.Column = j.source.at(len(strings.TrimRight(j.source.text, " \t\r\n")))
	}
	p := problem(nil, at, both(zh, en, args...))
	j.bad = &p
}

// found names what stands where something else was expected.
func (j *jsonReader) found() words {
	r, _ := utf8.DecodeRuneInString(j.source.text[j.at:])
	switch {
	case j.at >= len(j.source.text):
		return words{"文件在这里结束,内容不完整", "the file ends here, it is not complete"}
	case r == '：' || r == '，' || r == '“' || r == '”' || r == '｛' || r == '［' || r == '】' || r == '【':
		return both("这里是全角符号「%s」,请改成半角", "a full-width sign %q stands here", string(r))
	case r == '\'':
		return words{"JSON 的文字要用双引号", "JSON text is written in double quotes"}
	case r == '#' || r == '/':
		return words{"JSON 里不能写注释", "JSON has no comments"}
	}
	return both("JSON 语法有误,写的是「%s」", "JSON syntax: found %q", string(r))
}

func (j *jsonReader) unexpected(zh, en string) {
	j.fail("%s,这里应为%s", "%s, expected %s", j.found(), words{zh, en})
}

// value reads one value.
func (j *jsonReader) value(depth int) *yaml.Node {
	j.space()
	n := &yaml.Node{Line: j.line, Column: j.column}
	if j.nodes++; j.nodes > MaxNodes {
		j.fail("%s", "%s", tooManyNodes)
		return n
	}
	if depth > MaxDepth {
		j.fail("%s", "%s", tooDeep)
		return n
	}
	switch c := j.next(); {
	case c == '{':
		n.Kind, n.Tag = yaml.MappingNode, "!!map"
		j.members(n, '}', depth)
	case c == '[':
		n.Kind, n.Tag = yaml.SequenceNode, "!!seq"
		j.members(n, ']', depth)
	case c == '"':
		n.Kind, n.Tag, n.Style = yaml.ScalarNode, "!!str", yaml.DoubleQuotedStyle
		n.Value = j.text()
	default:
		word := jsonWord.FindString(j.source.text[j.at:])
		if word == "" {
			j.unexpected("一个值", "a value")
			return n
		}
		n.Kind, n.Value = yaml.ScalarNode, word
		j.skip(len(word))
	}
	return n
}

// jsonWord is a value without quotes. Which numbers are lawful the field decides,
// and it names what is wrong better than a grammar can.
var jsonWord = regexp.MustCompile(`\A(?:true|false|null|-?[0-9][0-9A-Za-z.+-]*)`)

// members reads what stands between brackets.
func (j *jsonReader) members(n *yaml.Node, end byte, depth int) {
	j.skip(1)
	for j.space(); j.next() != end && j.bad == nil; {
		if end == '}' {
			if j.next() != '"' {
				j.unexpected("带双引号的字段名", "a key in double quotes")
				return
			}
			n.Content = append(n.Content, j.value(depth+1))
			if j.space(); j.next() != ':' {
				j.unexpected("冒号「:」", "a colon")
				return
			}
			j.skip(1)
		}
		n.Content = append(n.Content, j.value(depth+1))
		switch j.space(); j.next() {
		case ',':
			j.skip(1)
			if j.space(); j.next() == end {
				j.fail("最后一项后面多了逗号", "a comma stands after the last item")
			}
		case end:
		default:
			j.unexpected("逗号或「"+string(end)+"」", "a comma or "+strconv.Quote(string(end)))
		}
	}
	if j.bad == nil {
		j.skip(1)
	}
}

// text reads a string.
func (j *jsonReader) text() string {
	var b strings.Builder
	j.skip(1)
	for {
		rest := j.source.text[j.at:]
		i := strings.IndexAny(rest, "\"\\\n\t\r")
		if i < 0 {
			j.fail("引号没有闭合", "the quotes are not closed")
			return ""
		}
		b.WriteString(rest[:i])
		j.skip(i)
		switch rest[i] {
		case '"':
			j.skip(1)
			return b.String()
		case '\\':
			r, size := unescape(rest[i:])
			if size == 0 {
				j.fail("反斜杠「\\」的写法无效", "an invalid escape")
				return ""
			}
			b.WriteRune(r)
			j.skip(size)
		default:
			j.fail("引号中不能直接换行或写制表符", "a line break or a tab inside quotes")
			return ""
		}
	}
}

// unescape reads one escape, a surrogate pair as one; size is 0 when it is not
// lawful or stands for half a character.
func unescape(s string) (r rune, size int) {
	if len(s) < 2 {
		return 0, 0
	}
	if i := strings.IndexByte(`"\/bfnrt`, s[1]); i >= 0 {
		return rune("\"\\/\b\f\n\r\t"[i]), 2
	}
	r = hex4(s)
	if utf16.IsSurrogate(r) {
		if r = utf16.DecodeRune(r, hex4(s[6:])); r == utf8.RuneError {
			return 0, 0
		}
		return r, 12
	}
	if r < 0 {
		return 0, 0
	}
	return r, 6
}

func hex4(s string) rune {
	if len(s) < 6 || s[:2] != `\u` {
		return -1
	}
	v, err := strconv.ParseUint(s[2:6], 16, 16)
	if err != nil {
		return -1
	}
	return rune(v)
}
