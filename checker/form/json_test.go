package form

import (
	"encoding/json"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// TestJSONSaysTheSame holds that a package says the same in both formats.
func TestJSONSaysTheSame(t *testing.T) {
	var v any
	if err := yaml.Unmarshal(compliant(t), &v); err != nil {
		t.Fatal(err)
	}
	want := facts(good(t, string(compliant(t))))
	for _, indent := range []string{"", "  ", "\t"} {
		text, err := json.MarshalIndent(v, "", indent)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, want, facts(good(t, string(text))))
	}
}

func TestJSON(t *testing.T) {
	e := good(t, "\uFEFF{\t\"bondcheck\":\t\"v1\",\n\t\"类型\": \"项目\", \"unit\": \"万元\",\r\n\t\t\"project\": {\"name\": \"\\ud83d\\ude00\\u5382\\/\\\"\\n\", \"region\":\t220104},\n\"investment\": {\"total\": 1.20, \"fixed\": null, \"items\": [ ]}, \"reserve\": {}}\n")
	equal(t, any("😀厂/\"\n"), fact(e, "/project/name"))
	equal(t, any(map[string]any{"total": int64(1_200_000), "items": []any{}}), fact(e, "/investment"))
	at, ok := e.At("/project/region")
	equal(t, Position{3, 61, 6}, at)
	equal(t, true, ok)
	at, _ = e.At("/kind")
	equal(t, Position{2, 8, 4}, at)
}

func TestJSONLines(t *testing.T) {
	line := `{"bondcheck": "v1", "kind": "project", "unit": "元", "project": {"region": "220104"}}` + "\n"
	entries := Read("-", []byte(line+"{\"a\": }\n"+line+line))
	equal(t, 4, len(entries))
	for i, e := range entries {
		equal(t, i, e.Index)
		if i == 1 {
			equal(t, `2:7 JSON syntax: found "}", expected a value`, said(e))
		} else {
			equal(t, "", said(e))
		}
	}
	at, _ := entries[3].At("/project/region")
	equal(t, Position{4, 75, 8}, at)
}

// TestFlowYAMLIsNotJSON holds that text which only begins like JSON is read as
// the YAML it is.
func TestFlowYAMLIsNotJSON(t *testing.T) {
	good(t, "{bondcheck: v1, kind: project, unit: 元, project: {region: '220104'}} # 注\n")
	good(t, "{\"bondcheck\": v1, \"kind\": project,\n \"unit\": 元, project: {region: '220104'},}\n")
}

func TestJSONProblems(t *testing.T) {
	for text, want := range map[string]string{
		"":                      "the file is empty",
		"{":                     "the file ends here, it is not complete, expected a key in double quotes",
		`{"a"`:                  "the file ends here, it is not complete, expected a colon",
		`{"a" 1}`:               "found \"1\", expected a colon",
		`{"a": }`:               "found \"}\", expected a value",
		`{"a": 1 "b": 2}`:       "expected a comma or \"}\"",
		`{"a": 1,}`:             "a comma stands after the last item",
		`[1,]`:                  "a comma stands after the last item",
		`{'a': 1}`:              "JSON text is written in double quotes",
		`{"a": '1'}`:            "JSON text is written in double quotes",
		`{a: 1}`:                "expected a key in double quotes",
		`{"a": 1} // x`:         "JSON has no comments",
		`{"a"： 1}`:              "a full-width sign \"：\" stands here, expected a colon",
		`{"a": “1”}`:            "a full-width sign \"“\" stands here, expected a value",
		`{"a": "b`:              "the quotes are not closed",
		"{\"a\": \"b\n\"}":      "a line break or a tab inside quotes",
		"{\"a\": \"\\x\"}":      "an invalid escape",
		`{"a": "\ud83d"}`:       "an invalid escape",
		`{"a": "\ud83dx"}`:      "an invalid escape",
		`{"a": "\ude00"}`:       "an invalid escape",
		`{"a": "\u12"}`:         "an invalid escape",
		`{"a": NaN}`:            "expected a value",
		`{"a": True}`:           "expected a value",
		`"a"`:                   "expected fields",
		`[{"kind": 1}]`:         "found a list, expected fields",
		`{"kind": "project"`:    "the file ends here",
		"{\"kind\": \"x\x00\"}": "invisible control character U+0000",
	} {
		got := ""
		for _, e := range Read("a.json", []byte(text)) {
			got += said(e)
		}
		if !strings.Contains(got, want) {
			t.Errorf("%s: said %q, want %q", text, got, want)
		}
	}
}
