package form

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// TestAtEachValue walks a whole package and holds that each value is found where
// it stands and is underlined in full.
func TestAtEachValue(t *testing.T) {
	e := good(t, string(compliant(t)))
	values := 0
	var walk func(n *yaml.Node, pointer string)
	walk = func(n *yaml.Node, pointer string) {
		for i := range n.Content {
			switch {
			case n.Kind == yaml.MappingNode && i%2 == 0:
				walk(n.Content[i+1], pointer+"/"+n.Content[i].Value)
			case n.Kind == yaml.SequenceNode:
				walk(n.Content[i], pointer+"/"+strconv.Itoa(i))
			}
		}
		if n.Kind != yaml.ScalarNode {
			return
		}
		values++
		at, ok := e.At(pointer)
		shown := []rune(e.Line(at.Line))[at.Column-1 : at.Column-1+at.Width]
		if text := strings.Trim(string(shown), `"'`); !ok || text != n.Value {
			t.Errorf("%s at %v, %v underlines %q, want %q", pointer, at, ok, text, n.Value)
		}
	}
	walk(e.root, "")
	if values < 500 {
		t.Errorf("only %d values", values)
	}
}

func TestAtAndPath(t *testing.T) {
	e := good(t, `# 注释
格式版本: v1
kind: project
unit: 万元
项目:
  区划代码: "220104"
  schedule: {计划开工: null, completion: '2027-06-30'}
funding:
  sources:
    - id: "甲、乙" # 编号
      type: 银行贷款
      by_year: {2025: 1, "2026": 2}
    - {类别: local_budget}
performance: {ex_ante: {items: {A/B~C: 有}}}
repayment:
  fund_item: >
    长文
`)
	for _, c := range []struct {
		pointer string
		at      Position
		ok      bool
		zh, en  string
	}{
		{"", Position{2, 1, 8}, true, "", ""},
		{"/bondcheck", Position{2, 7, 2}, true, "格式版本", "格式版本"},
		{"/project", Position{5, 1, 2}, true, "项目", "项目"},
		{"/project/region", Position{6, 9, 8}, true, "项目 › 区划代码", "项目.区划代码"},
		{"/project/name", Position{5, 1, 2}, false, "项目 › 项目名称", "项目.name"},
		{"/project/schedule/planned_start", Position{7, 14, 4}, true, "项目 › schedule › 计划开工", "项目.schedule.计划开工"},
		{"/project/schedule/completion", Position{7, 38, 12}, true, "项目 › schedule › completion", "项目.schedule.completion"},
		{"/project/owner/name", Position{5, 1, 2}, false, "项目 › 项目单位 › 单位名称", "项目.owner.name"},
		{"/funding/sources", Position{9, 3, 7}, true, "funding › sources", "funding.sources"},
		{"/funding/sources/0", Position{10, 7, 9}, true, "funding › sources › 第1项", "funding.sources[0]"},
		{"/funding/sources/0/id", Position{10, 11, 5}, true, "funding › sources › 第1项 › id", "funding.sources[0].id"},
		{"/funding/sources/0/by_year/2025", Position{12, 23, 1}, true, "funding › sources › 第1项 › by_year › 2025", "funding.sources[0].by_year.2025"},
		{"/funding/sources/0/by_year/2027", Position{12, 7, 7}, false, "funding › sources › 第1项 › by_year › 2027", "funding.sources[0].by_year.2027"},
		{"/funding/sources/1/type", Position{13, 12, 12}, true, "funding › sources › 第2项 › 类别", "funding.sources[1].类别"},
		{"/funding/sources/1/amount", Position{13, 7, 18}, false, "funding › sources › 第2项 › 金额", "funding.sources[1].amount"},
		{"/funding/sources/2/amount", Position{9, 3, 7}, false, "funding › sources › 第3项 › 金额", "funding.sources[2].amount"},
		{"/performance/ex_ante/items/A~1B~0C", Position{14, 40, 1}, true, "performance › ex_ante › items › A/B~C", "performance.ex_ante.items.A/B~C"},
		{"/repayment/fund_item", Position{16, 14, 1}, true, "repayment › fund_item", "repayment.fund_item"},
		{"/documents/0/date", Position{2, 1, 8}, false, "附件与批复 › 第1项 › 日期", "documents[0].date"},
		{"/region/debt/special_balance", Position{2, 1, 8}, false, "地区台账 › 债务 › 专项债务余额", "region.debt.special_balance"},
		{"/nonsense/x", Position{2, 1, 8}, false, "nonsense › x", "nonsense.x"},
	} {
		at, ok := e.At(c.pointer)
		equal(t, c.at, at)
		equal(t, c.ok, ok)
		equal(t, c.zh, e.Path(c.pointer, "zh"))
		equal(t, c.en, e.Path(c.pointer, "en"))
	}
	equal(t, "# 注释", e.Line(1))
	equal(t, "", e.Line(0)+e.Line(99))
}

// TestAtUnreadable holds that a place is found even in what could not be read.
func TestAtUnreadable(t *testing.T) {
	for _, text := range []string{"", "[", "- a", "x: 1", "\xff"} {
		for _, e := range Read("a.yaml", []byte(text)) {
			at, ok := e.At("/investment/total")
			if at.Line != 1 || at.Column < 1 || ok {
				t.Errorf("%q: %v %v", text, at, ok)
			}
			equal(t, "投资 › 总投资", strings.Replace(e.Path("/investment/total", "zh"), "investment › total", "投资 › 总投资", 1))
		}
	}
}

func TestContractExamples(t *testing.T) {
	for _, name := range []string{"package.yaml", "region.yaml"} {
		data, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		good(t, string(data))
	}
}
