package form

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode/utf8"
)

// source is the text of one file, shared by the entries that stand in it.
type source struct {
	file, sha256 string
	text         string // without a BOM at its start
	starts       []int  // byte offset of each line
}

func newSource(file string, data []byte) *source {
	sum := sha256.Sum256(data)
	s := &source{file: file, sha256: hex.EncodeToString(sum[:])}
	s.text = strings.TrimPrefix(string(data), "\uFEFF")
	s.starts = append(s.starts, 0)
	for i := 0; i < len(s.text); i++ {
		switch s.text[i] {
		case '\n':
			s.starts = append(s.starts, i+1)
		case '\r': // alone it ends a line too, as it does for yaml.v3
			if i+1 == len(s.text) || s.text[i+1] != '\n' {
				s.starts = append(s.starts, i+1)
			}
		}
	}
	return s
}

// lines is the number of lines that hold text or could: a file always has one.
func (s *source) lines() int {
	n := len(s.starts)
	if n > 1 && s.starts[n-1] == len(s.text) {
		n--
	}
	return n
}

// line is line n, from 1, without its end.
func (s *source) line(n int) string {
	if n < 1 || n > len(s.starts) {
		return ""
	}
	end := len(s.text)
	if n < len(s.starts) {
		end = s.starts[n]
	}
	return strings.TrimRight(s.text[s.starts[n-1]:end], "\r\n")
}

// at says on which line and in which column, both from 1, a byte offset stands.
func (s *source) at(offset int) (line, column int) {
	lo, hi := 0, len(s.starts)
	for hi-lo > 1 {
		if mid := (lo + hi) / 2; s.starts[mid] <= offset {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo + 1, utf8.RuneCountInString(s.text[s.starts[lo]:min(offset, len(s.text))]) + 1
}
