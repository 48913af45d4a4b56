package form

import (
	"os"
	"testing"
)

// compliant is the whole package of the fixtures.
func compliant(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/compliant.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func BenchmarkRead(b *testing.B) {
	data := compliant(b)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if e := Read("compliant.yaml", data)[0]; len(e.Problems) > 0 {
			b.Fatal(e.Problems)
		}
	}
}

func BenchmarkFacts(b *testing.B) {
	e := Read("compliant.yaml", compliant(b))[0]
	ledgers, _ := NewLedgers(nil)
	b.ReportAllocs()
	for b.Loop() {
		e.Facts("2025-03-10", []string{"special_bond"}, ledgers)
	}
}
