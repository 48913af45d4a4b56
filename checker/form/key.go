package form

import (
	"strconv"
	"strings"
	"sync"
	"unicode"

	"gopkg.in/yaml.v3"
)

// known finds the field a key stands for and reports a key that is none.
func (d *decoder) known(key *yaml.Node, o *object) *field {
	if !d.goodKey(key) {
		return nil
	}
	if f := o.byWord[key.Value]; f != nil {
		return f
	}
	if d.full() {
		return nil
	}
	d.colonsLost = d.colonsLost || hidesField(key.Value)
	d.enter(step{name: key.Value, word: key.Value, index: -1})
	d.report(d.source.position(key), unknownKey(key.Value, o))
	d.leave()
	return nil
}

// unknownKey says what a key was probably meant to be.
func unknownKey(key string, o *object) words {
	if word, rest, ok := strings.Cut(key, fullColon); ok && o.byWord[strings.TrimSpace(word)] != nil {
		return colonSlip(word, rest)
	}
	if bare := strings.TrimFunc(key, unseen); bare != key && ownersOf()[bare] != nil {
		if strings.HasPrefix(key, "\u3000") || strings.HasPrefix(key, "\u00a0") {
			return both("「%s」前面是全角空格,缩进请改用半角空格", "full-width spaces stand before %q: indent with plain spaces", bare)
		}
		return both("「%s」前后有看不见的字符或全角空格,请删去", "invisible characters or full-width spaces stand around %q: remove them", bare)
	}
	near := nearest(key, func(yield func(string) bool) {
		for _, f := range o.fields {
			if !yield(f.name) || !yield(f.zh) {
				return
			}
		}
	})
	const fewEnough = 3 // places to name; "name" stands in too many
	switch owners := ownersOf()[key]; {
	case near != "":
		return both("没有这个字段,是否「%s」?", "unknown field, did you mean %q?", near)
	case len(owners) > 0 && len(owners) <= fewEnough:
		zh, en := make([]string, len(owners)), make([]string, len(owners))
		for i, w := range owners {
			zh[i], en[i] = "「"+w.zh+"」", strconv.Quote(w.en)
		}
		return both("这里没有这个字段,它属于%s", "unknown field here, it belongs to %s", words{strings.Join(zh, "或"), strings.Join(en, " or ")})
	}
	return words{"没有这个字段", "unknown field"}
}

// unseen tells characters that nobody sees at the edge of a word.
func unseen(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r)
}

// ownersOf gives for each name and label of the form the fields that hold it.
var ownersOf = sync.OnceValue(func() map[string][]words {
	owners := map[string][]words{}
	var add func(s *shape, owner words)
	add = func(s *shape, owner words) {
		switch s.kind {
		case kindObject:
			for _, f := range s.object.fields {
				for _, word := range []string{f.name, f.zh} {
					owners[word] = append(owners[word], owner)
				}
				add(f.shape, words{f.zh, f.name})
			}
		case kindList, kindMap:
			add(s.elem, owner)
		}
	}
	add(&shape{kind: kindObject, object: projectObject()}, words{"申报包第一层", "the top level of a package"})
	add(&shape{kind: kindObject, object: regionObject()}, words{"地区台账第一层", "the top level of a ledger"})
	return owners
})

// fullColon is the Chinese colon, the commonest slip of all.
const fullColon = "："

func colonSlip(word, rest string) words {
	right := shorten(strings.TrimRight(word+": "+strings.TrimSpace(rest), " "))
	return both("「%s」后面是全角冒号「：」,请改成半角冒号加空格:%s", "a full-width colon (：) stands after %q, write a plain colon and a space: %s", strings.TrimSpace(word), right)
}

// hidesField tells a text that begins with a field and a full-width colon.
func hidesField(text string) bool {
	word, _, ok := strings.Cut(text, fullColon)
	return ok && ownersOf()[strings.TrimSpace(word)] != nil
}

// goodKey refuses what cannot be the name of anything.
func (d *decoder) goodKey(key *yaml.Node) bool {
	at := d.source.position(key)
	switch {
	case key.Kind != yaml.ScalarNode:
		d.report(at, words{"字段名应为一个词", "a key must be a single word"})
	case key.Tag == "!!merge":
		d.report(at, words{"不支持合并键「<<」,请把各字段写全", "merge keys (<<) are not supported: write the fields out"})
	case strings.TrimSpace(key.Value) == "" || key.Tag == "!!null":
		d.report(at, words{"冒号前没有字段名", "there is no key before the colon"})
	default:
		return true
	}
	return false
}

// notObject reports that fields were expected.
func (d *decoder) notObject(n *yaml.Node) {
	d.colonsLost = d.colonsLost || hidesField(n.Value)
	d.report(d.source.position(n), both("写的是%s,应为一组字段,每行一个「名称: 值」", "found %s, expected fields, one \"name: value\" a line", describe(n)))
}
