package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

const bom = "\uFEFF"

// encoding reports text that is not plain UTF-8. It looks before the parser
// does, whose own words for these troubles name neither place nor cause.
func (s *source) encoding(data []byte) []Problem {
	if w := otherUnicode(data); w != nil {
		return []Problem{problem(nil, Position{1, 1, 0}, *w)}
	}
	if i := firstInvalid(s.text); i >= 0 {
		w := words{"这里不是 UTF-8 文字,文件可能已损坏", "this is not UTF-8 text, the file may be damaged"}
		if !mostlyUTF8(s.text) && isGB18030(data) {
			w = words{"文件是 GBK/GB18030 编码,请另存为 UTF-8 编码", "the file is encoded in GBK/GB18030: save it as UTF-8"}
		}
		line, column := s.at(i)
		return []Problem{problem(nil, Position{line, column, 1}, w)}
	}
	if strings.TrimSpace(s.text) == "" {
		return []Problem{problem(nil, Position{1, 1, 0}, words{"文件是空的", "the file is empty"})}
	}
	return s.strayCharacters()
}

// otherUnicode tells UTF-16 and UTF-32 by their marks, or by the zero byte that
// every Latin letter has there.
func otherUnicode(data []byte) *words {
	name := ""
	switch begins := string(data[:min(4, len(data))]); {
	case strings.HasPrefix(begins, "\xFF\xFE\x00\x00"), begins == "\x00\x00\xFE\xFF":
		name = "UTF-32"
	case strings.HasPrefix(begins, "\xFF\xFE"), strings.HasPrefix(begins, "\xFE\xFF"):
		name = "UTF-16"
	case len(begins) == 4 && (begins[0] == 0) != (begins[1] == 0) && (begins[2] == 0) != (begins[3] == 0):
		name = "UTF-16"
	default:
		return nil
	}
	w := both("文件是 %s 编码,请另存为 UTF-8 编码", "the file is encoded in %s: save it as UTF-8", name)
	return &w
}

func firstInvalid(text string) int {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// mostlyUTF8 tells UTF-8 with some damage from another encoding: in that, hardly
// any Chinese character of three bytes comes about by chance.
func mostlyUTF8(text string) bool {
	whole, broken := 0, 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		broken += btoi(r == utf8.RuneError && size == 1)
		whole += btoi(size >= 3)
		i += size
	}
	return whole > broken
}

// isGB18030 tells whether all of the bytes are GB18030 and say something in
// Chinese.
func isGB18030(data []byte) bool {
	decoded, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data)
	if err != nil {
		return false
	}
	han := false
	for _, r := range string(decoded) {
		if r == utf8.RuneError {
			return false
		}
		han = han || unicode.Is(unicode.Han, r)
	}
	return han
}

// strayCharacters reports characters that are not text: nobody sees them, and
// they change what is read.
func (s *source) strayCharacters() []Problem {
	var bad []Problem
	for i, r := range s.text {
		var w words
		switch {
		case r == '\uFEFF':
			w = words{"文字中间有 BOM 标记(U+FEFF),看不见,请删去", "a byte order mark (U+FEFF) in the middle of the text: it cannot be seen, remove it"}
		case r == '\u0085' || r == '\u2028' || r == '\u2029':
			w = both("文字中间有看不见的换行符 U+%04X,请删去", "an invisible line separator U+%04X: remove it", r)
		case r < ' ' && r != '\t' && r != '\n' && r != '\r', r >= 0x7F && r < 0xA0, r == '\uFFFE', r == '\uFFFF':
			w = both("文字中间有看不见的控制字符 U+%04X,请删去", "an invisible control character U+%04X: remove it", r)
		default:
			continue
		}
		line, column := s.at(i)
		if bad = append(bad, problem(nil, Position{line, column, 1}, w)); len(bad) == maxProblems {
			break
		}
	}
	return bad
}
