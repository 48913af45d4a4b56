package render_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bondcheck/checker"
	"bondcheck/checker/render"
	"bondcheck/checker/render/cells"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// write renders packages and the end of their run.
func write(t *testing.T, format string, o render.Options, packages ...*checker.Package) string {
	t.Helper()
	var out bytes.Buffer
	w, err := render.New(format, &out, o)
	if err != nil {
		t.Fatal(err)
	}
	day := "2025-03-10"
	run := &checker.Report{Tool: checker.Tool{Name: "bondcheck", Version: "0.1.0", Policies: "sha256:" + strings.Repeat("0f", 32)}, AsOf: &day}
	for _, p := range packages {
		count(&run.Summary, p.Verdict)
		if err := w.Package(p); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.End(run); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func count(s *checker.Summary, verdict checker.Verdict) {
	s.Packages++
	switch verdict {
	case checker.Ready:
		s.Ready++
	case checker.Conditional:
		s.Conditional++
	case checker.Blocked:
		s.Blocked++
	case checker.Undecided:
		s.Undecided++
	case checker.Unreadable:
		s.Unreadable++
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

func TestText(t *testing.T) {
	for _, test := range []struct {
		golden   string
		options  render.Options
		packages []*checker.Package
	}{
		{"blocked.zh.txt", render.Options{Lang: "zh"}, []*checker.Package{blocked(zh)}},
		{"blocked.en.txt", render.Options{Lang: "en"}, []*checker.Package{blocked(en)}},
		{"blocked_all.zh.txt", render.Options{Lang: "zh", Show: render.All}, []*checker.Package{blocked(zh)}},
		{"blocked_passed.en.txt", render.Options{Lang: "en", Show: render.Passed}, []*checker.Package{blocked(en)}},
		{"several.zh.txt", render.Options{Lang: "zh"}, []*checker.Package{ready(zh), unreadable(), undecided()}},
		{"several.en.txt", render.Options{Lang: "en"}, []*checker.Package{ready(en), unreadable(), undecided()}},
		{"none.zh.txt", render.Options{Lang: "zh"}, nil},
		{"hostile.zh.txt", render.Options{Lang: "zh"}, []*checker.Package{hostile()}},
	} {
		t.Run(test.golden, func(t *testing.T) {
			got := write(t, "text", test.options, test.packages...)
			golden(t, test.golden, got)
			for n, line := range strings.Split(got, "\n") {
				if cells.Width(line) > 100 {
					t.Errorf("line %d takes %d cells: %s", n+1, cells.Width(line), line)
				}
				if strings.TrimRight(line, " ") != line {
					t.Errorf("line %d ends in spaces", n+1)
				}
			}
		})
	}
}

func TestTextColourAddsNothingButColour(t *testing.T) {
	plain := write(t, "text", render.Options{Lang: "zh", Show: render.All}, blocked(zh), ready(zh))
	coloured := write(t, "text", render.Options{Lang: "zh", Show: render.All, Color: true}, blocked(zh), ready(zh))
	if !strings.Contains(coloured, "\x1b[1;31m【阻断】\x1b[0m") {
		t.Error("the verdict is not coloured")
	}
	if diff := cmp.Diff(plain, regexp.MustCompile("\x1b\\[[0-9;]*m").ReplaceAllString(coloured, "")); diff != "" {
		t.Errorf("(-plain +coloured):\n%s", diff)
	}
}

func TestJSON(t *testing.T) {
	golden(t, "blocked.json", write(t, "json", render.Options{Lang: "zh"}, blocked(zh), unreadable()))
	golden(t, "blocked_passed.json", write(t, "json", render.Options{Lang: "zh", Show: render.Passed, Rules: []string{"SB-CAP-02"}}, blocked(zh)))
	golden(t, "none.json", write(t, "json", render.Options{}))
}

func TestNDJSONIsTheSamePackageOnOneLine(t *testing.T) {
	packages := []*checker.Package{blocked(zh), unreadable(), ready(zh)}
	lines := strings.Split(strings.TrimSuffix(write(t, "ndjson", render.Options{Show: render.Passed}, packages...), "\n"), "\n")
	var report struct{ Packages []json.RawMessage }
	if err := json.Unmarshal([]byte(write(t, "json", render.Options{Show: render.Passed}, packages...)), &report); err != nil {
		t.Fatal(err)
	}
	if len(lines) != len(report.Packages) {
		t.Fatalf("%d lines for %d packages", len(lines), len(report.Packages))
	}
	for i, line := range lines {
		var want bytes.Buffer
		if err := json.Compact(&want, report.Packages[i]); err != nil {
			t.Fatal(err)
		}
		if want.String() != line {
			t.Errorf("line %d is %s, want %s", i+1, line, want.String())
		}
	}
}

func TestOptionsHideResultsAndNothingElse(t *testing.T) {
	for _, test := range []struct {
		name    string
		options render.Options
		want    []string
	}{
		{"what stands in the way", render.Options{}, []string{"CB-017", "SB-COV-01", "SB-TERM-02", "GI-031", "CB-008", "SB-DOC-01", "SB-DOC-04", "SB-NUM-01", "SB-TRN-01"}},
		{"with passes", render.Options{Show: render.Passed}, []string{"CB-017", "SB-COV-01", "SB-TERM-02", "GI-031", "CB-008", "SB-DOC-01", "SB-DOC-04", "SB-NUM-01", "SB-TRN-01", "SB-CAP-02"}},
		{"all", render.Options{Show: render.All}, []string{"CB-017", "SB-COV-01", "SB-TERM-02", "GI-031", "CB-008", "SB-DOC-01", "SB-DOC-04", "SB-NUM-01", "SB-TRN-01", "SB-CAP-02", "TB-004"}},
		{"block only", render.Options{Least: checker.Block}, []string{"CB-017", "SB-COV-01", "SB-TERM-02", "GI-031", "SB-DOC-01", "SB-TRN-01"}},
		{"one rule", render.Options{Rules: []string{"SB-DOC-04"}}, []string{"SB-DOC-04"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got checker.Package
			if err := json.Unmarshal([]byte(write(t, "ndjson", test.options, blocked(zh))), &got); err != nil {
				t.Fatal(err)
			}
			var codes []string
			for _, r := range got.Results {
				codes = append(codes, r.Rule)
			}
			if diff := cmp.Diff(test.want, codes); diff != "" {
				t.Errorf("rules (-want +got):\n%s", diff)
			}
			if want := blocked(zh); got.Counts != want.Counts || got.Verdict != want.Verdict {
				t.Errorf("a wish changed the counts or the verdict: %v %v", got.Counts, got.Verdict)
			}
		})
	}
}

func TestNewRefusesUnknownFormat(t *testing.T) {
	if _, err := render.New("xml", nil, render.Options{}); err == nil {
		t.Error("no error")
	}
}

func raw(v any) checker.Number {
	text, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprint(v, ": ", err))
	}
	return text
}
