package form

import (
	"fmt"
	"reflect"
	"strings"

	"gopkg.in/yaml.v3"
)

// scalar decodes a single value.
func (d *decoder) scalar(n *yaml.Node, s *shape, target reflect.Value) {
	if n.Kind != yaml.ScalarNode {
		w := both("写的是%s,应为%s", "found %s, expected %s", describe(n), expected(s))
		if s.kind == kindText && n.Style&yaml.FlowStyle != 0 {
			w = both("%s;文字以 [ 或 { 开头时请加引号", "%s; put text that begins with [ or { in quotes", w)
		}
		d.report(d.source.position(n), w)
		return
	}
	text := strings.TrimSpace(n.Value)
	if w := strayIn(text, s.free); w != nil {
		d.report(d.source.position(n), *w)
		return
	}
	var bad *words
	switch s.kind {
	case kindText:
		code := text
		if s.free {
			code = n.Value
		} else if s.values != nil {
			code, bad = readEnum(text, s.values)
		}
		set(target, code, bad)
	case kindBool:
		value, ok := readBool(text)
		if !ok {
			w := both("写的是%s,应为%s", "found %s, expected %s", describe(n), expected(s))
			bad = &w
		}
		set(target, value, bad)
	case kindInt:
		var i int
		i, bad = readInt(text)
		set(target, i, bad)
	case kindMoney:
		var m Money
		var known bool // else the missing unit is a problem already
		if m, known, bad = readMoney(text, d.places); known {
			set(target, m, bad)
		}
	case kindDecimal:
		var x Decimal
		x, bad = readDecimal(text, s.suffix)
		set(target, x, bad)
	case kindDate:
		var day Date
		day, bad = readDate(text)
		set(target, day, bad)
	}
	if bad != nil {
		d.report(d.source.position(n), *bad)
	}
}

// set puts a value where it belongs, into a pointer or a plain place, unless it
// is bad.
func set[T any](target reflect.Value, v T, bad *words) {
	if bad != nil {
		return
	}
	switch place := target.Addr().Interface().(type) {
	case **T:
		*place = &v
	case *T:
		*place = v
	}
}

// expected names what may stand as a value.
func expected(s *shape) words {
	switch s.kind {
	case kindBool:
		return words{"是或否(true / false)", "true or false"}
	case kindInt:
		return anInteger
	case kindMoney:
		return anAmount
	case kindDecimal:
		return aDecimal
	case kindDate:
		return aDate
	}
	return words{"一段文字", "text"}
}

// describe names what stands in the file.
func describe(n *yaml.Node) words {
	switch n.Kind {
	case yaml.MappingNode:
		return words{"一组字段", "a group of fields"}
	case yaml.SequenceNode:
		return words{"列表", "a list"}
	}
	return words{"「" + shorten(n.Value) + "」", fmt.Sprintf("%q", shorten(n.Value))}
}
