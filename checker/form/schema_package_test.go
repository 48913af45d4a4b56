package form

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"
)

// compiled makes a schema ready to hold documents against.
func compiled(t *testing.T, text []byte) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// asJSON makes of YAML or of a Go value what a JSON Schema speaks about.
func asJSON(t *testing.T, v any) any {
	t.Helper()
	if text, ok := v.(string); ok {
		if err := yaml.Unmarshal([]byte(text), &v); err != nil {
			t.Fatal(err)
		}
	}
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestPackageSchema(t *testing.T) {
	equal(t, string(PackageSchema()), string(PackageSchema()))
	s := compiled(t, PackageSchema())
	for _, name := range []string{"package.yaml", "compliant.yaml", "region.yaml"} {
		data, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(asJSON(t, string(data))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, text := range []string{
		head,
		"格式版本: v1\n类型: 项目\n金额单位: 亿元\n项目: {区划代码: '220104', 项目性质: 经营性, 公益性: 是, 用地面积公顷: null, 建筑面积平方米: /}\n",
		"格式版本: v1\n类型: 地区\n金额单位: 亿元\n区划代码: '220104'\n债务: {债务风险等级: 红}\n",
		head + "investment: {total: 1.2 亿元, fixed: -, by_year: {'2025': 1, '2026': ~}}\nbond: {tranches: [{rate_pct: 2.35%}]}\n",
	} {
		text = strings.ReplaceAll(text, ": -,", ": '-',") // for a plain YAML reader
		good(t, text)
		if err := s.Validate(asJSON(t, text)); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
	for _, text := range []string{
		"{}",
		strings.Replace(head, "unit: 万元\n", "", 1),
		strings.Replace(head, "万元", "千元", 1),
		strings.Replace(head, "kind: project", "kind: region", 1),
		strings.Replace(head, `"220104"`, `"22010"`, 1),
		strings.Replace(head, `"220104"`, `null`, 1),
		head + "投资: {}\ninvestment: {}\n",
		head + "单位: 万元\n",
		head + "investment: {totl: 1}\n",
		head + "investment: {total: 约三百}\n",
		head + "investment: {total: -1}\n",
		head + "investment: {by_year: {明年: 1}}\n",
		head + "investment: [1]\n",
		head + "applications: [{year: 2025}]\n",
		head + "applications: [{list: special}]\n",
		head + "bond: {tranches: [{rate_pct: 101}]}\n",
		head + "documents: [null]\n",
		head + "submitted_on: 2025年\n",
	} {
		if one(t, text); len(one(t, text).Problems) == 0 {
			t.Errorf("the reader accepts %s", text)
		}
		if s.Validate(asJSON(t, text)) == nil {
			t.Errorf("the schema accepts %s", text)
		}
	}
}

// TestPackageSchemaIsComplete holds that each field stands in the schema under
// both its words.
func TestPackageSchemaIsComplete(t *testing.T) {
	var s struct {
		Defs map[string]struct {
			Properties map[string]struct{ Title, Description string }
		} `json:"$defs"`
	}
	if err := json.Unmarshal(PackageSchema(), &s); err != nil {
		t.Fatal(err)
	}
	eachObject(func(o *object) {
		for _, f := range o.fields {
			for _, word := range []string{f.name, f.zh} {
				if p := s.Defs[o.goName].Properties[word]; p.Title != f.zh || p.Description != f.name {
					t.Errorf("%s.%s: %+v", o.goName, word, p)
				}
			}
		}
	})
}

func TestFactsSchemaFitsTheFacts(t *testing.T) {
	s := compiled(t, FactsSchema())
	region, err := os.ReadFile("testdata/region.yaml")
	if err != nil {
		t.Fatal(err)
	}
	ledgers, _ := NewLedgers(Read("region.yaml", region))
	f := good(t, string(compliant(t))).Facts("2025-03-10", []string{"special_bond"}, ledgers)
	if err := s.Validate(asJSON(t, f)); err != nil {
		t.Error(err)
	}
	f["investment"].(map[string]any)["totl"] = 1
	if s.Validate(asJSON(t, f)) == nil {
		t.Error("a misspelt fact is accepted")
	}
	// OPA has no word for closed objects but an object with properties, and takes
	// one without as anything at all.
	var open func(at string, s map[string]any)
	open = func(at string, s map[string]any) {
		properties, _ := s["properties"].(map[string]any)
		if s["type"] == "object" && len(properties) > 0 && s["additionalProperties"] != false {
			t.Errorf("%s is open", at)
		}
		if s["type"] == "array" && s["items"] == nil {
			t.Errorf("%s has no items", at)
		}
		for name, p := range properties {
			open(at+"/"+name, p.(map[string]any))
		}
	}
	var root map[string]any
	if err := json.Unmarshal(FactsSchema(), &root); err != nil {
		t.Fatal(err)
	}
	open("", root)
}
