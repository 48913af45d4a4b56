package checker_test

import (
	"context"
	"hash/crc32"
	"testing"

	"bondcheck/checker"
	"bondcheck/checker/form"
)

// FuzzCheck judges whatever can be read and asks that the answer holds together:
// every rule has a verdict, what fails blocks, and what is not known is not ready.
// An input is judged by a few rules that its content picks, so that many inputs
// are tried rather than every rule on few.
func FuzzCheck(f *testing.F) {
	for _, file := range []string{"clean.yaml", "blocked.yaml"} {
		for _, seed := range whole(f, file) {
			f.Add(seed.text)
		}
	}
	f.Add([]byte("bondcheck: v1\nkind: project\nunit: 元\nproject: {region: \"220104\"}\n"))
	f.Add([]byte("格式版本: v1\n类型: 项目\n金额单位: 亿元\n项目: {区划代码: \"110000\", 项目名称: 甲}\n专项债券: {债券总额: 0}\n"))
	none, _ := form.NewLedgers(nil)
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, entry := range form.Read("fuzz.yaml", text) {
			opts := plain
			opts.Codes = fewCodes(t, text)
			result, err := engine(t).Check(context.Background(), entry, none, opts)
			if err != nil {
				t.Fatal(err)
			}
			consistent(t, result, entry, opts.Codes)
		}
	})
}

func fewCodes(t *testing.T, text []byte) []string {
	rules := engine(t).Catalog().Rules
	at := int(crc32.ChecksumIEEE(text) % uint32(len(rules)))
	var codes []string
	for i := range 4 {
		codes = append(codes, rules[(at+i*len(rules)/4)%len(rules)].Code)
	}
	return codes
}

func consistent(t *testing.T, p *checker.Package, entry *form.Entry, codes []string) {
	t.Helper()
	if (p.Verdict == checker.Unreadable) != (len(p.Errors) > 0) {
		t.Errorf("%s with %d errors", p.Verdict, len(p.Errors))
	}
	if p.Verdict == checker.Unreadable {
		return
	}
	if len(p.Results) != len(codes) {
		t.Errorf("%d results for %d rules", len(p.Results), len(codes))
	}
	for _, result := range p.Results {
		if result.Verdict == checker.Pass && len(result.Findings) == 0 {
			t.Errorf("%s passes without having looked at anything", result.Rule)
		}
		if result.Verdict == checker.Undetermined && result.Severity == checker.Block && p.Verdict == checker.Ready {
			t.Errorf("ready, though %s is undetermined", result.Rule)
		}
		for _, finding := range result.Findings {
			if finding.Line < 1 || entry.Line(finding.Line) == "" && finding.Excerpt.Width > 0 {
				t.Errorf("%s points at line %d", result.Rule, finding.Line)
			}
		}
	}
}
