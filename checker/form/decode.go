package form

import (
	"reflect"
	"strings"

	"gopkg.in/yaml.v3"
)

// decoder turns the nodes of one document into its struct and notes every
// trouble on the way; it never stops at one.
type decoder struct {
	source   *source
	first    Position // of the document, for what is missing altogether
	places   int      // from the unit of the file to a fen, negative when not known
	path     []step
	problems []Problem
	more     int // problems beyond those that are told

	// colonsLost says that fields with full-width colons were read as a text or as
	// part of a key.
	colonsLost bool
}

func (d *decoder) report(at Position, w words) {
	if !d.full() {
		d.problems = append(d.problems, problem(d.path, at, w))
	}
}

// full tells that no more problems are told, and counts one that is not.
func (d *decoder) full() bool {
	if len(d.problems) < maxProblems {
		return false
	}
	d.more++
	return true
}

func (d *decoder) enter(s step) { d.path = append(d.path, s) }
func (d *decoder) leave()       { d.path = d.path[:len(d.path)-1] }

// document decides what the document is and decodes it.
func (d *decoder) document(e *Entry) {
	root := e.root
	if root.Kind != yaml.MappingNode {
		d.notObject(root)
		return
	}
	var target reflect.Value
	switch e.object = d.kindOf(root); e.object {
	case nil:
		return
	case projectObject():
		e.Project = &Project{}
		target = reflect.ValueOf(e.Project).Elem()
	default:
		e.Ledger = &Region{}
		target = reflect.ValueOf(e.Ledger).Elem()
	}
	d.places = -1
	if _, unit := find(root, "unit", "金额单位"); unit != nil {
		if code, bad := readEnum(strings.TrimSpace(unit.Value), Enums["unit"]); bad == nil {
			d.places, _ = placesOf(code)
		}
	}
	d.fill(root, e.object, target)
}

// kindOf reads `kind`. Where it is missing or unknown that is a problem, and the
// keys tell what was meant, so that the other troubles are found too.
func (d *decoder) kindOf(root *yaml.Node) *object {
	key, value := find(root, "kind", "类型")
	if value != nil && value.Kind == yaml.ScalarNode {
		switch code, _ := readEnum(strings.TrimSpace(value.Value), Enums["kind"]); code {
		case "project":
			return projectObject()
		case "region":
			return regionObject()
		}
	}
	guess, most := (*object)(nil), 1 // one key alone says too little
	for _, o := range []*object{projectObject(), regionObject()} {
		n := 0
		for i := 0; i+1 < len(root.Content); i += 2 {
			n += btoi(o.byWord[root.Content[i].Value] != nil)
		}
		if n > most {
			guess, most = o, n
		}
	}
	if guess != nil {
		return guess // the validator tells a missing kind, the decoder a wrong one
	}
	kinds := listOf(Enums["kind"])
	if value == nil {
		d.report(d.first, both("没有写类型(kind),应为下列之一:%s", "kind is missing, expected one of: %s", kinds))
		return nil
	}
	d.enter(step{name: "kind", word: key.Value, index: -1})
	d.report(d.source.position(value), both("写的是%s,应为下列之一:%s", "found %s, expected one of: %s", describe(value), kinds))
	d.leave()
	return nil
}

// find looks a key up in a mapping by either of its words.
func find(n *yaml.Node, name, label string) (key, value *yaml.Node) {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if k := resolve(n.Content[i]); k.Value == name || k.Value == label {
			return k, resolve(n.Content[i+1])
		}
	}
	return nil, nil
}

// resolve follows aliases. A cycle of them was refused before.
func resolve(n *yaml.Node) *yaml.Node {
	for n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	return n
}

// isNull tells a value that is not stated, whatever its type would be.
func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && notStated(n.Value) }

// fill decodes a mapping into a struct.
func (d *decoder) fill(n *yaml.Node, o *object, target reflect.Value) {
	var seen [maxFields]*yaml.Node
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := resolve(n.Content[i]), resolve(n.Content[i+1])
		f := d.known(key, o)
		if f == nil {
			continue
		}
		d.enter(step{name: f.name, word: key.Value, index: -1})
		if first := seen[f.place]; first != nil {
			d.duplicate(first, key)
		} else {
			seen[f.place] = key
			if !isNull(value) {
				d.value(value, f.shape, target.FieldByIndex(f.index))
			}
		}
		d.leave()
	}
}

func (d *decoder) duplicate(first, again *yaml.Node) {
	at := d.source.position(again)
	if first.Value == again.Value {
		d.report(at, both("重复的字段,第 %d 行已经写过", "duplicate key, it stands already on line %d", first.Line))
		return
	}
	d.report(at, both("与第 %d 行的「%s」是同一个字段,只能写一次", "the same field as %[2]q on line %[1]d, which may stand only once", first.Line, shorten(first.Value)))
}

// value decodes one stated value. target is the field of a struct, the place in
// a list or a map value.
func (d *decoder) value(n *yaml.Node, s *shape, target reflect.Value) {
	switch s.kind {
	case kindObject:
		if n.Kind != yaml.MappingNode {
			d.notObject(n)
			return
		}
		if target.Kind() == reflect.Pointer {
			target.Set(reflect.New(s.typ))
			target = target.Elem()
		}
		d.fill(n, s.object, target)
	case kindList:
		d.list(n, s, target)
	case kindMap:
		d.mapping(n, s, target)
	default:
		d.scalar(n, s, target)
	}
}

func (d *decoder) list(n *yaml.Node, s *shape, target reflect.Value) {
	if n.Kind != yaml.SequenceNode {
		d.report(d.source.position(n), both("写的是%s,应为列表,每项以「- 」开头", "found %s, expected a list, each item beginning with \"- \"", describe(n)))
		return
	}
	target.Set(reflect.MakeSlice(target.Type(), len(n.Content), len(n.Content)))
	for i, item := range n.Content {
		item = resolve(item)
		d.enter(step{index: i})
		if isNull(item) {
			d.report(d.source.position(item), words{"列表中有空项,请填写或删去", "an empty item in a list: fill it in or take it out"})
		} else {
			d.value(item, s.elem, target.Index(i))
		}
		d.leave()
	}
}

// mapping decodes a map: by year where amounts are its values, else free keys.
func (d *decoder) mapping(n *yaml.Node, s *shape, target reflect.Value) {
	if n.Kind != yaml.MappingNode {
		d.notObject(n)
		return
	}
	target.Set(reflect.MakeMapWithSize(target.Type(), len(n.Content)/2))
	seen := make(map[string]*yaml.Node, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := resolve(n.Content[i]), resolve(n.Content[i+1])
		if !d.goodKey(key) {
			continue
		}
		d.enter(step{name: key.Value, word: key.Value, index: -1})
		switch first := seen[key.Value]; {
		case first != nil:
			d.duplicate(first, key)
		case s.elem.kind == kindMoney && !isYear(key.Value):
			d.report(d.source.position(key), both("「%s」不是年份,应写四位数字,如 \"2025\"", "%q is not a year, expected four digits such as \"2025\"", shorten(key.Value)))
		case !isNull(value):
			v := reflect.New(target.Type().Elem()).Elem()
			if d.value(value, s.elem, v); !v.IsZero() { // zero: it could not be read
				target.SetMapIndex(reflect.ValueOf(key.Value), v)
			}
		}
		seen[key.Value] = key
		d.leave()
	}
}

func isYear(text string) bool {
	n, bad := readInt(text)
	return bad == nil && n >= firstYear && n <= lastYear
}
