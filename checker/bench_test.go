package checker_test

import (
	"context"
	"io"
	"testing"

	"bondcheck/checker"
	"bondcheck/checker/form"
	"bondcheck/checker/render"
	"bondcheck/policies"
)

// The benchmarks time each step of one whole package by itself:
// go test -bench . -benchmem ./checker

func BenchmarkRead(b *testing.B) {
	f := whole(b, "clean.yaml")[0]
	b.SetBytes(int64(len(f.text)))
	b.ReportAllocs()
	for b.Loop() {
		form.Read(f.name, f.text)
	}
}

// BenchmarkJudge judges the clean packages in turn, by the compiled plan and by OPA.
// The time of one is the mean over the packages; read the two against each other.
func BenchmarkJudge(b *testing.B) {
	packages := whole(b, "clean.yaml")
	topdown, err := engine(b).WithTopdown()
	if err != nil {
		b.Fatal(err)
	}
	for name, engine := range map[string]*checker.Engine{"plan": engine(b), "opa": topdown} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				f := packages[i%len(packages)]
				if _, err := engine.Judge(context.Background(), f.entry, f.ledgers); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkReport(b *testing.B) {
	for _, format := range []string{"text", "json", "ndjson"} {
		b.Run(format, func(b *testing.B) {
			result := check(b, whole(b, "blocked.yaml")[0], plain)
			b.ReportAllocs()
			for b.Loop() {
				writer, err := render.New(format, io.Discard, render.Options{Lang: "zh"})
				if err != nil {
					b.Fatal(err)
				}
				if err := writer.Package(result); err != nil {
					b.Fatal(err)
				}
				if err := writer.End(&checker.Report{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkStart times what a run spends before its first package.
func BenchmarkStart(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := checker.New(policies.FS); err != nil {
			b.Fatal(err)
		}
	}
}
