package form

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

func TestEncoding(t *testing.T) {
	text := "# 申报包\n" + head + "repayment: {fund_item: 国有土地使用权出让收入}\n"
	encode := func(e interface {
		String(string) (string, error)
	}, text string) string {
		out, err := e.String(text)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	gbk := encode(simplifiedchinese.GBK.NewEncoder(), text)
	for name, c := range map[string]struct{ text, want string }{
		"UTF-8":                 {text, ""},
		"GBK":                   {gbk, "1:3 the file is encoded in GBK/GB18030: save it as UTF-8"},
		"GB18030":               {encode(simplifiedchinese.GB18030.NewEncoder(), text+"# 😀\n"), "1:3 the file is encoded in GBK/GB18030: save it as UTF-8"},
		"UTF-16 little endian":  {encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder(), text), "1:1 the file is encoded in UTF-16: save it as UTF-8"},
		"UTF-16 big endian":     {encode(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder(), text), "1:1 the file is encoded in UTF-16: save it as UTF-8"},
		"UTF-16 without a mark": {encode(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder(), head), "1:1 the file is encoded in UTF-16: save it as UTF-8"},
		"one byte lost":         {strings.Replace(text, "出让", "出让"[1:], 1), "6:31 this is not UTF-8 text, the file may be damaged"},
		"cut within a letter":   {text[:len(text)-4], "6:34 this is not UTF-8 text, the file may be damaged"},
		"Latin-1":               {"name: caf\xe9\n", "1:10 this is not UTF-8 text, the file may be damaged"},
		"zero byte":             {strings.Replace(text, "v1", "v\x001", 1), "2:13 an invisible control character U+0000: remove it"},
		"mark in the middle":    {strings.Replace(text, "v1", "\uFEFFv1", 1), "2:12 a byte order mark (U+FEFF) in the middle of the text: it cannot be seen, remove it"},
		"two marks":             {"\uFEFF\uFEFF" + text, "1:1 a byte order mark (U+FEFF) in the middle of the text: it cannot be seen, remove it"},
		"line separators":       {strings.Replace(text, "v1", "v1\u2028\u0085", 1), "2:14 an invisible line separator U+2028: remove it\n2:15 an invisible line separator U+0085: remove it"},
		"blank":                 {" \r\n\t\n", "1:1 the file is empty"},
	} {
		t.Run(name, func(t *testing.T) {
			e := one(t, c.text)
			equal(t, c.want, said(e))
			checkProblems(t, e)
		})
	}
}
