package checker_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bondcheck/checker"
	"bondcheck/checker/render"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing them; read what changed")

// TestWholePackages holds what is said of each whole package to a golden text in
// Chinese and in English and to a golden JSON, each read by a person.
func TestWholePackages(t *testing.T) {
	for _, file := range []string{"clean.yaml", "blocked.yaml"} {
		for _, f := range whole(t, file) {
			name := strings.TrimSuffix(strings.ReplaceAll(f.name, "/", "."), ".yaml")
			golden(t, name+".zh.txt", written(t, f, "text", "zh"))
			golden(t, name+".en.txt", written(t, f, "text", "en"))
			golden(t, name+".json", written(t, f, "json", "zh"))
		}
	}
}

// written is what a format says of one package. The digest of the policies is left
// out: any rule that changes moves it.
func written(t *testing.T, f fixture, format, lang string) []byte {
	t.Helper()
	opts := plain
	opts.Lang = lang
	result := check(t, f, opts)
	result.File = f.name
	var out bytes.Buffer
	writer, err := render.New(format, &out, render.Options{Lang: lang})
	if err != nil {
		t.Fatal(err)
	}
	run := &checker.Report{Tool: checker.Tool{Name: "bondcheck", Policies: "sha256:…"}, AsOf: &result.AsOf}
	run.Summary.Summarize(result)
	if err := writer.Package(result); err != nil {
		t.Fatal(err)
	}
	if err := writer.End(run); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	name = filepath.Join("testdata", "packages", name)
	if *update {
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s -want +got\n%s", name, diff)
	}
}
