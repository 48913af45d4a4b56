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

func BenchmarkJudge(b *testing.B) {
	f := whole(b, "clean.yaml")[0]
	engine := engine(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := engine.Check(context.Background(), f.entry, f.ledgers, plain); err != nil {
			b.Fatal(err)
		}
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
