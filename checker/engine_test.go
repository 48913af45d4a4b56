package checker_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/rego"

	"bondcheck/checker"
	"bondcheck/policies"
)

// TestStockOPA holds the policies alone, loaded as stock opa loads a folder, to
// the tool: the same verdict of every rule on every whole package.
func TestStockOPA(t *testing.T) {
	query, err := rego.New(
		rego.Query("data.main.verdicts"),
		rego.Load([]string{"../policies"}, func(_ string, info fs.FileInfo, _ int) bool { return strings.HasSuffix(info.Name(), "_test.rego") }),
	).PrepareForEval(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{"clean.yaml", "blocked.yaml"} {
		for _, f := range whole(t, file) {
			result := check(t, f, plain)
			lists := make([]string, len(result.Lists))
			for i, list := range result.Lists {
				lists[i] = list.List
			}
			stock, err := query.Eval(context.Background(), rego.EvalInput(f.entry.Facts(result.AsOf, lists, f.ledgers)))
			if err != nil {
				t.Fatal(err)
			}
			got := map[string]checker.Verdict{}
			for code, answer := range stock[0].Expressions[0].Value.(map[string]any) {
				got[code] = checker.Verdict(answer.(map[string]any)["verdict"].(string))
			}
			if diff := cmp.Diff(verdicts(result), got); diff != "" {
				t.Errorf("%s: bondcheck -want +stock opa\n%s", f.name, diff)
			}
		}
	}
}

func TestConcurrentChecksAgree(t *testing.T) {
	packages := whole(t, "clean.yaml")
	alone := map[string]string{}
	for _, f := range packages {
		alone[f.name] = encode(t, check(t, f, plain))
	}
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for _, f := range packages {
				if got := encode(t, check(t, f, plain)); got != alone[f.name] {
					t.Errorf("%s: another result beside other checks", f.name)
				}
			}
		})
	}
	wait.Wait()
}

// shippedWith returns the shipped policies with one file more, or changed.
func shippedWith(t *testing.T, files map[string]string) fs.FS {
	t.Helper()
	all := fstest.MapFS{}
	err := fs.WalkDir(policies.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(policies.FS, name)
		all[name] = &fstest.MapFile{Data: text}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		all[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return all
}

const extraRule = `# METADATA
# scope: package
# schemas:
#   - input: schema.facts
package rules.extra

# METADATA
# title: 示例
# description: 示例规则
# custom:
#   code: XX-001
#   severity: block
#   lists: [special_bond]
#   basis: [{source: ENGINEERING, clause: 算术, confidence: engineering}]
#   title_en: Sample
#   description_en: A sample rule.
#   messages: {fail: {zh: 不行, en: no}}
#   remedy: 改
#   remedy_en: Mend it
applies["XX-001"] := true

findings["XX-001"] contains {"pointer": "/project", "ok": %s, "values": {}}
`

func extra(t *testing.T, ok string) (*checker.Engine, error) {
	t.Helper()
	return checker.New(policies.FS, fstest.MapFS{"rules/extra/extra.rego": &fstest.MapFile{Data: fmt.Appendf(nil, extraRule, ok)}})
}

// TestABrokenRuleIsUndeterminedAlone lets one rule fail in each way a rule can and
// asks that it alone is undetermined.
func TestABrokenRuleIsUndeterminedAlone(t *testing.T) {
	f := whole(t, "clean.yaml")[0]
	want := verdicts(check(t, f, plain))
	for name, ok := range map[string]string{
		"built-in error":  `1 / count(set()) == 0`,
		"bad date":        `time.parse_rfc3339_ns("yesterday") > 0`,
		"undefined":       `data.nothing == 1`,
		"not a boolean":   `"yes"`,
		"type at runtime": `to_number(input.project.name) == 1`,
	} {
		t.Run(name, func(t *testing.T) {
			broken, err := extra(t, ok)
			if err != nil {
				t.Fatal(err)
			}
			result, err := broken.Check(context.Background(), f.entry, f.ledgers, plain)
			if err != nil {
				t.Fatal(err)
			}
			all := maps.Clone(want)
			all["XX-001"] = checker.Undetermined
			if diff := cmp.Diff(all, verdicts(result)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			if result.Verdict == checker.Ready {
				t.Error("ready, though a rule that could block was not judged")
			}
		})
	}
}

// TestPoliciesAreRefused lists what must not compile.
func TestPoliciesAreRefused(t *testing.T) {
	for name, test := range map[string]struct{ ok, want string }{
		"misspelt field": {`input.project.nmae == ""`, "undefined ref"},
		"network":        {`http.send({"method": "get", "url": "http://127.0.0.1"}).status_code == 200`, "undefined function http.send"},
		"clock":          {`time.now_ns() > 0`, "undefined function time.now_ns"},
		"environment":    {`opa.runtime().env.HOME == ""`, "undefined function opa.runtime"},
		"chance":         {`rand.intn("x", 2) == 1`, "undefined function rand.intn"},
		"name look-up":   {`count(net.lookup_ip_addr("localhost")) > 0`, "undefined function net.lookup_ip_addr"},
		"uuid":           {`uuid.rfc4122("x") == ""`, "undefined function uuid.rfc4122"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := extra(t, test.ok); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("want an error with %q, got %v", test.want, err)
			}
		})
	}
	for name, test := range map[string]struct{ file, text, want string }{
		"rule without a remedy":     {"rules/extra/extra.rego", strings.Replace(fmt.Sprintf(extraRule, "true"), "#   remedy: 改\n", "", 1), "lacks remedy"},
		"rule without basis":        {"rules/extra/extra.rego", strings.Replace(fmt.Sprintf(extraRule, "true"), "#   basis: [{source: ENGINEERING, clause: 算术, confidence: engineering}]\n", "", 1), "lacks basis"},
		"unknown source":            {"rules/extra/extra.rego", strings.Replace(fmt.Sprintf(extraRule, "true"), "ENGINEERING", "NOWHERE", 1), `"NOWHERE", which is not in sources/`},
		"unknown clause":            {"rules/extra/extra.rego", strings.Replace(fmt.Sprintf(extraRule, "true"), "算术", "第九十九条", 1), "does not list"},
		"code that is taken":        {"rules/extra/extra.rego", strings.ReplaceAll(fmt.Sprintf(extraRule, "true"), "XX-001", "SB-FUND-01"), "SB-FUND-01 is defined twice"},
		"bare date in a parameter":  {"params/extra.yaml", "x:\n  values:\n    - {from: 2025-01-01, value: 1}\n", "put the date 2025-01-01 in quotes"},
		"fraction in a parameter":   {"params/extra.yaml", "x:\n  values:\n    - {from: null, value: 1.2}\n", "choose a finer unit"},
		"parameter set twice":       {"params/extra.yaml", "sum_tolerance:\n  values: []\n", "\"sum_tolerance\" is set in"},
		"note cut by a comma":       {"params/extra.yaml", "x:\n  title: {zh: 一, en: a}\n  unit: fen\n  checked_on: \"2025-01-01\"\n  values:\n    - {from: null, value: 1, source: ENGINEERING, clause: 算术, confidence: engineering, note: {zh: 甲,乙, en: a}}\n", "put a text with commas in quotes"},
		"parameter without a title": {"params/extra.yaml", "x:\n  unit: fen\n  values:\n    - {from: null, value: 1}\n", "lacks a title"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := checker.New(shippedWith(t, map[string]string{test.file: test.text}))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("want an error with %q, got %v", test.want, err)
			}
		})
	}
}

func TestBackgroundNeverBlocks(t *testing.T) {
	text := strings.ReplaceAll(fmt.Sprintf(extraRule, "false"), "confidence: engineering", "confidence: background")
	engine, err := checker.New(shippedWith(t, map[string]string{"rules/extra/extra.rego": text}))
	if err != nil {
		t.Fatal(err)
	}
	f := whole(t, "clean.yaml")[0]
	result, err := engine.Check(context.Background(), f.entry, f.ledgers, checker.Options{Today: "2025-03-10", Lists: []string{"special_bond"}, Codes: []string{"XX-001"}, Lang: "zh"})
	if err != nil {
		t.Fatal(err)
	}
	if got := result.Results[0]; got.Verdict != checker.Fail || got.Severity != checker.Warn || result.Verdict != checker.Ready {
		t.Errorf("want a warning and a ready package, got %s %s and %s", got.Severity, got.Verdict, result.Verdict)
	}
}

func TestTheDayOfAPackage(t *testing.T) {
	f := whole(t, "clean.yaml")[0]
	submitted := string(*f.entry.Project.SubmittedOn)
	for _, test := range []struct{ name, asOf, want string }{
		{"the day it was submitted", "", submitted},
		{"the day asked for", "2019-01-31", "2019-01-31"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := check(t, f, checker.Options{AsOf: test.asOf, Today: "2030-01-01", Lang: "zh"}).AsOf; got != test.want {
				t.Errorf("want %s, got %s", test.want, got)
			}
		})
	}
}

func TestValuesAreExactJSONNumbers(t *testing.T) {
	for _, f := range whole(t, "clean.yaml") {
		for _, result := range check(t, f, plain).Results {
			for _, finding := range result.Findings {
				for name, value := range finding.Values {
					if !json.Valid(value) {
						t.Errorf("%s %s: %s is %q", f.name, result.Rule, name, value)
					}
				}
			}
		}
	}
}

// TestOptionsAreNotWrittenTo guards what all workers of a run share: were room
// behind an empty list used, one package would be judged for another's lists.
func TestOptionsAreNotWrittenTo(t *testing.T) {
	room := make([]string, 0, len(checker.Lists))
	for _, f := range whole(t, "clean.yaml") {
		day, lists := checker.Options{Lists: room, Today: "2025-03-10"}.Scope(f.entry.Project)
		if day == "" || len(lists) == 0 {
			t.Errorf("%s: judged on %q for %v", f.name, day, lists)
		}
	}
	if written := room[:1][0]; written != "" {
		t.Errorf("wrote %q into the options", written)
	}
	_, all := checker.Options{}.Scope(nil)
	all[0] = "changed"
	if checker.Lists[0] == "changed" {
		t.Error("gave out the lists themselves")
	}
}
