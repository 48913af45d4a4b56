package form

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const head = "bondcheck: v1\nkind: project\nunit: 万元\nproject: {region: \"220104\"}\n"

// one reads a text that holds one document.
func one(t testing.TB, text string) *Entry {
	t.Helper()
	entries := Read("test.yaml", []byte(text))
	if len(entries) != 1 {
		t.Fatalf("%d documents in %q", len(entries), text)
	}
	return entries[0]
}

// good reads a text that holds one document without problems.
func good(t testing.TB, text string) *Entry {
	t.Helper()
	e := one(t, text)
	for _, p := range e.Problems {
		t.Fatalf("%d:%d %s | %s\nin %s", p.Line, p.Column, p.Zh, p.En, text)
	}
	return e
}

// said is what is wrong with a text, in English.
func said(e *Entry) string {
	var lines []string
	for _, p := range e.Problems {
		lines = append(lines, fmt.Sprintf("%d:%d %s", p.Line, p.Column, p.En))
	}
	return strings.Join(lines, "\n")
}

func facts(e *Entry) map[string]any { return e.Facts("2025-03-10", nil, nil) }

// fact follows a pointer into facts.
func fact(e *Entry, pointer string) any {
	var v any = facts(e)
	for _, token := range tokens(pointer) {
		switch x := v.(type) {
		case map[string]any:
			v = x[token]
		case []any:
			v = x[listIndex(token)]
		default:
			return nil
		}
	}
	return v
}

func equal(t *testing.T, want, got any) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
}
