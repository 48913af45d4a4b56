package form

import (
	"math/big"
	"os"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
	"pgregory.net/rapid"
)

// rewriter writes a package in another way that means the same.
type rewriter struct {
	t      *rapid.T
	words  bool   // Chinese labels and words here and there
	order  bool   // keys in another order
	places int    // from the unit of the file to a fen
	unit   string // to turn the amounts to, "" to leave them
}

func (r rewriter) value(n *yaml.Node, s *shape) {
	switch {
	case n.Kind == yaml.ScalarNode && notStated(n.Value):
	case s.kind == kindObject:
		for i := 0; i+1 < len(n.Content); i += 2 {
			f := s.object.byWord[n.Content[i].Value]
			r.value(n.Content[i+1], f.shape)
			if r.words && rapid.Bool().Draw(r.t, "label") {
				n.Content[i].Value = f.zh
			}
		}
		r.shuffle(n)
	case s.kind == kindMap:
		for i := 0; i+1 < len(n.Content); i += 2 {
			r.value(n.Content[i+1], s.elem)
		}
		r.shuffle(n)
	case s.kind == kindList:
		for _, item := range n.Content {
			r.value(item, s.elem)
		}
	case s.kind == kindMoney && r.unit != "":
		r.amount(n)
	case s.values != nil && r.words && s.enum != "unit":
		for _, v := range s.values {
			if v.Code == n.Value && rapid.Bool().Draw(r.t, "word") {
				n.Value = v.Zh
				break
			}
		}
	}
}

func (r rewriter) shuffle(n *yaml.Node) {
	if !r.order {
		return
	}
	pairs := make([][2]*yaml.Node, 0, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		pairs = append(pairs, [2]*yaml.Node{n.Content[i], n.Content[i+1]})
	}
	n.Content = n.Content[:0]
	for _, p := range rapid.Permutation(pairs).Draw(r.t, "order") {
		n.Content = append(n.Content, p[0], p[1])
	}
}

// amount writes an amount in the new unit of the file, or leaves the figure and
// writes its old unit behind it.
func (r rewriter) amount(n *yaml.Node) {
	if rapid.Bool().Draw(r.t, "own unit") {
		n.Value, n.Style, n.Tag = n.Value+"万元", yaml.DoubleQuotedStyle, ""
		return
	}
	x, _ := new(big.Rat).SetString(n.Value)
	to, _ := placesOf(r.unit)
	ten := big.NewRat(10, 1)
	for range r.places - to {
		x.Mul(x, ten)
	}
	for range to - r.places {
		x.Quo(x, ten)
	}
	n.Value, n.Tag = strings.TrimSuffix(strings.TrimRight(x.FloatString(12), "0"), "."), ""
}

// TestSameMeaningSameFacts holds that neither the order of keys, nor the choice of
// words, nor the unit changes what rules see.
func TestSameMeaningSameFacts(t *testing.T) {
	data, err := os.ReadFile("testdata/package.yaml")
	if err != nil {
		t.Fatal(err)
	}
	want := facts(good(t, string(data)))
	delete(want, "unit")
	rapid.Check(t, func(rt *rapid.T) {
		var doc yaml.Node
		if err := yaml.Unmarshal(data, &doc); err != nil {
			t.Fatal(err)
		}
		r := rewriter{t: rt, places: 6, words: rapid.Bool().Draw(rt, "words"), order: rapid.Bool().Draw(rt, "reorder"), unit: rapid.SampledFrom([]string{"", "元", "亿元"}).Draw(rt, "unit")}
		if _, unit := find(doc.Content[0], "unit", "金额单位"); r.unit != "" {
			unit.Value = r.unit
		}
		r.value(doc.Content[0], &shape{kind: kindObject, object: projectObject()})
		text, err := yaml.Marshal(&doc)
		if err != nil {
			t.Fatal(err)
		}
		got := facts(good(t, string(text)))
		delete(got, "unit")
		if equal(t, want, got); t.Failed() {
			rt.Fatalf("%s", text)
		}
	})
}

// TestStatedOrAbsent takes any one value out of a package, or writes that it is
// not stated, and holds that the two are the same.
func TestStatedOrAbsent(t *testing.T) {
	data, err := os.ReadFile("testdata/package.yaml")
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(rt *rapid.T) {
		var without, dashed yaml.Node
		for _, doc := range []*yaml.Node{&without, &dashed} {
			if err := yaml.Unmarshal(data, doc); err != nil {
				t.Fatal(err)
			}
		}
		top := without.Content[0]
		section := rapid.IntRange(4, len(top.Content)/2-1).Draw(rt, "section")*2 + 1
		a, b := top.Content[section], dashed.Content[0].Content[section]
		if a.Kind != yaml.MappingNode || top.Content[section-1].Value == "project" {
			return
		}
		key := rapid.IntRange(0, len(a.Content)/2-1).Draw(rt, "key") * 2
		a.Content = append(a.Content[:key:key], a.Content[key+2:]...)
		b.Content[key+1] = &yaml.Node{Kind: yaml.ScalarNode, Style: yaml.DoubleQuotedStyle, Value: rapid.SampledFrom([]string{"", "/", "-", "—", "——", "~"}).Draw(rt, "nothing")}
		var texts [2]string
		for i, doc := range []*yaml.Node{&without, &dashed} {
			text, err := yaml.Marshal(doc)
			if err != nil {
				t.Fatal(err)
			}
			texts[i] = string(text)
		}
		equal(t, facts(good(t, texts[0])), facts(good(t, texts[1])))
	})
}
