package form

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const brokenDir = "../../fixtures/broken"

// TestBroken reads every file that must be refused and holds what is said about
// it, in both languages, against the files beside it.
func TestBroken(t *testing.T) {
	files, err := filepath.Glob(brokenDir + "/*.*")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, file := range files {
		if strings.HasSuffix(file, ".txt") {
			continue
		}
		n++
		name := filepath.Base(file)
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			entries := Read(name, data)
			refused := 0
			for _, e := range entries {
				checkProblems(t, e)
				refused += min(1, len(e.Problems))
			}
			if refused == 0 {
				t.Error("the file was accepted")
			}
			stem := strings.TrimSuffix(file, filepath.Ext(file))
			golden(t, stem+".zh.txt", []byte(tell(entries, func(p Problem) string { return p.Zh })))
			golden(t, stem+".en.txt", []byte(tell(entries, func(p Problem) string { return p.En })))
		})
	}
	if n < 50 {
		t.Errorf("only %d files in %s", n, brokenDir)
	}
}

// tell writes the problems of entries, one a line.
func tell(entries []*Entry, message func(Problem) string) string {
	var b strings.Builder
	for _, e := range entries {
		for _, p := range append(e.Problems, e.Remarks...) {
			fmt.Fprintf(&b, "%d:%d+%d", p.Line, p.Column, p.Width)
			if p.Pointer != "" {
				b.WriteString(" " + p.Pointer)
			}
			b.WriteString("\n    " + message(p) + "\n")
		}
	}
	return b.String()
}

// checkProblems holds what is true of every problem.
func checkProblems(t *testing.T, e *Entry) {
	t.Helper()
	for _, p := range e.Problems {
		if p.Line < 1 || p.Line > e.source.lines() || p.Column < 1 || p.Width < 0 {
			t.Errorf("a problem outside the file of %d lines: %+v", e.source.lines(), p)
		}
		if p.Zh == "" || p.En == "" || strings.Contains(p.Zh+p.En, "%!") && !strings.Contains(e.source.text, "%!") {
			t.Errorf("a problem without words: %+v", p)
		}
	}
}
