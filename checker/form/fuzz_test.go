package form

import (
	"os"
	"path/filepath"
	"testing"
)

// FuzzRead holds for any bytes: no panic, each problem within the file and in
// both languages, facts and positions from whatever was read.
func FuzzRead(f *testing.F) {
	for _, pattern := range []string{"testdata/*.yaml", brokenDir + "/*.yaml", brokenDir + "/*.json"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			f.Fatal(pattern, err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, name := range []string{"a.yaml", "a.json"} {
			entries := Read(name, data)
			if len(entries) == 0 {
				t.Fatal("no entry")
			}
			ledgers, bad := NewLedgers(entries)
			for _, p := range bad {
				if p.File != name || p.Zh == "" {
					t.Errorf("%+v", p)
				}
			}
			for _, e := range entries {
				checkProblems(t, e)
				if e.Project == nil && e.Ledger == nil && len(e.Problems) == 0 {
					t.Error("nothing was read and nothing is wrong")
				}
				if e.Project != nil && len(e.Problems) == 0 && (e.Project.Project == nil || e.Project.Unit == nil) {
					t.Error("a package without its least facts is in order")
				}
				stands(t, e, "", e.Facts("2025-03-10", nil, ledgers))
			}
		}
	})
}

// stands holds that each fact of the package can be found in the file.
func stands(t *testing.T, e *Entry, pointer string, v any) {
	at, ok := e.At(pointer)
	if at.Line < 1 || at.Line > e.source.lines() || at.Column < 1 || at.Width < 0 {
		t.Errorf("%q stands at %+v", pointer, at)
	}
	if e.Path(pointer, "zh") == "" && pointer != "" || !ok && pointer != "" {
		t.Errorf("%q is stated and not found", pointer)
	}
	switch v := v.(type) {
	case map[string]any:
		for key, x := range v {
			if pointer == "" && (key == "region" || key == "lists" || key == "judged_on") {
				continue
			}
			stands(t, e, pointer+"/"+escape(key), x)
		}
	case []any:
		for i, x := range v {
			stands(t, e, pointer+"/"+pointerOf([]step{{index: i}})[1:], x)
		}
	}
}
