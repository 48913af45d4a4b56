package render

import (
	"encoding/json"
	"io"

	"bondcheck/checker"
)

// ndjsonWriter writes one package a line as it comes.
type ndjsonWriter struct {
	out io.Writer
	Options
}

func (w *ndjsonWriter) Package(p *checker.Package) error {
	encoder := json.NewEncoder(w.out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(complete(p, w.tables(p), w.selected(p)))
}

func (w *ndjsonWriter) End(*checker.Report) error { return nil }
