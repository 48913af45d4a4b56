package form

import (
	"bytes"
	"flag"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "write the expected files anew")

// golden compares got with a file, or writes the file with -update.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, got) {
		t.Errorf("%s is stale: read the difference, then run go test -update\n got:\n%s\nwant:\n%s", name, got, want)
	}
}

func TestFactsSchemaIsCurrent(t *testing.T) {
	golden(t, "../../policies/schemas/facts.json", FactsSchema())
}
