package render

import (
	"io"

	"bondcheck/checker"
)

// Finding writes what the text report says of the rules of a package that fail,
// and nothing else: the example on a rule's page.
func Finding(w io.Writer, p *checker.Package, lang string) error {
	s := &sheet{Options: Options{Lang: lang}, p: p}
	for _, result := range p.Results {
		if result.Verdict == checker.Fail {
			s.rule(result)
		}
	}
	_, err := io.WriteString(w, s.String())
	return err
}
