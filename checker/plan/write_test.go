package plan_test

import (
	"fmt"
	"strings"
)

// writer writes Rego. Each choice takes a byte; when none are left it takes the
// first, which is always the simplest, so that writing ends.
type writer struct {
	choices []byte
	room    int      // terms that this literal may still have
	vars    []string // that are bound here
	rules   []string // written before
	tables  []string // those of them that are objects or sets
	calls   []string // functions of one argument written before
	names   int
}

// writePolicy writes a module of a few rules. Rules refer only to those above them.
func writePolicy(choices []byte) string {
	w := &writer{choices: choices}
	text := "package fuzz\n\nid(x) := x\n" // of no type that the compiler knows
	for range 2 + w.choose(4) {
		text += "\n" + w.rule() + "\n"
	}
	return text
}

func (w *writer) choose(n int) int {
	if len(w.choices) == 0 {
		return 0
	}
	choice := int(w.choices[0])
	w.choices = w.choices[1:]
	return choice % n
}

func (w *writer) one(of ...string) string { return of[w.choose(len(of))] }

func (w *writer) name(prefix string) string {
	w.names++
	return fmt.Sprintf("%s%d", prefix, w.names)
}

func (w *writer) rule() string {
	name := w.name("r")
	text := ""
	w.vars = nil
	switch w.choose(6) {
	case 0:
		text = w.headed(name+" := %s", name) + w.headed("\n\n"+name+" := %s", name)
	case 1:
		text = "default " + name + " := " + w.scalar() + "\n\n" + w.headed(name+" := %s", name)
	case 2:
		text = w.headed(name+" contains %s", name) + w.headed("\n\n"+name+" contains %s", name)
	case 3:
		text = w.headed(name+"["+w.scalar()+"] := %s", name) + w.headed("\n\n"+name+"[v] := %s", name, "some v in "+w.term())
	case 4:
		text = w.headed(name+"["+w.one(`"p"`, `"q"`)+"] contains %s", name) + w.headed("\n\n"+name+`["q"] contains %s`, name)
	case 5:
		name = w.name("f")
		text = w.headed(name+"(x) := %s", name, "x == x") + " else := " + w.scalar() + " if x == " + w.scalar()
		w.calls = append(w.calls, name)
		return text
	}
	w.rules = append(w.rules, name)
	if strings.Contains(text, "contains") || strings.Contains(text, name+"[") {
		w.tables = append(w.tables, name)
	}
	return text
}

// headed writes a head with its value, and a body that binds what the head uses.
func (w *writer) headed(head, _ string, first ...string) string {
	w.vars = nil
	if strings.Contains(head, "(x)") {
		w.vars = []string{"x"}
	}
	lines := first
	if strings.Contains(head, "[v]") {
		w.vars = append(w.vars, "v")
	}
	for range 1 + w.choose(3) {
		w.room = 6
		lines = append(lines, w.literal())
	}
	w.room = 3
	return fmt.Sprintf(head, w.term()) + " if {\n\t" + strings.Join(lines, "\n\t") + "\n}"
}

func (w *writer) literal() string {
	switch w.choose(9) {
	case 0:
		return w.any() + w.one(" == ", " != ", " < ", " <= ", " > ", " >= ") + w.any()
	case 1:
		value, name := w.term(), w.name("v")
		w.vars = append(w.vars, name)
		return name + " := " + value
	case 2:
		from, key, name := w.any(), w.name("k"), w.name("v")
		w.vars = append(w.vars, key, name)
		return "some " + key + ", " + name + " in " + from + "; id([" + key + ", " + name + "])"
	case 3:
		return "not " + w.any()
	case 4:
		from, name, outer := w.any(), w.name("v"), len(w.vars)
		w.vars = append(w.vars, name)
		body := w.literal()
		w.vars = w.vars[:outer]
		return "every " + name + " in " + from + " { " + body + "; id(" + name + ") == id(" + name + ") }"
	case 5:
		return w.term() + " in " + w.any()
	case 6:
		if len(w.rules) == 0 {
			return w.any()
		}
		name := w.name("v")
		text := name + " := " + w.one(w.rules...) + " with " + w.one("input.a", "input", "input.c.d", "data.d.b", "data.d.a") + " as " + w.term()
		w.vars = append(w.vars, name)
		return text
	case 7:
		from, name, other := w.any(), w.name("v"), w.name("v")
		w.vars = append(w.vars, name, other)
		return "[" + name + ", " + other + "] = " + from
	}
	return w.any()
}

func (w *writer) scalar() string {
	return w.one("1", "true", "false", "null", `"x"`, "0", "-2", "2.5", `"k"`, "1e3", "9223372036854775807", "1.0", `"7"`, `"一"`, "18446744073709551616")
}

func (w *writer) term() string {
	if w.room--; w.room < 0 {
		return w.leaf()
	}
	switch w.choose(12) {
	case 0, 1:
		return w.leaf()
	case 2:
		return "(" + w.any() + w.one(" + ", " - ", " * ", " / ", " % ", " & ", " | ") + w.any() + ")"
	case 3:
		return "[" + w.term() + ", " + w.term() + "]"
	case 4:
		return "{" + w.term() + ", " + w.term() + "}"
	case 5:
		return "{" + w.term() + ": " + w.term() + ", " + w.scalar() + ": " + w.term() + "}"
	case 6:
		return w.comprehension()
	case 7, 8:
		return w.call()
	case 9:
		return w.one("input", "input.c", "data.d", "data.d.b", "input.b") + "[" + w.any() + "]"
	case 10:
		if len(w.calls) > 0 {
			return w.one(w.calls...) + "(" + w.term() + ")"
		}
	case 11:
		if len(w.tables) > 0 {
			return w.one(w.tables...) + "[" + w.any() + "]"
		}
	}
	return w.leaf()
}

func (w *writer) leaf() string {
	switch {
	case len(w.vars) > 0 && w.choose(2) == 1:
		return w.one(w.vars...)
	case len(w.rules) > 0 && w.choose(3) == 1:
		return w.one(w.rules...)
	}
	return w.one("1", "input.a", "input.b", "input.c", "input.c.d.e", "input.n", "input.s", "input.t", "input.absent", "data.d.a", "data.d.b", "data.d.big", "input.b[2]", "data.d.a[1].k", "[x | x := input.b[_]]", w.scalar())
}

func (w *writer) comprehension() string {
	outer := len(w.vars)
	from, key, name := w.any(), w.name("k"), w.name("v")
	w.vars = append(w.vars, key, name)
	condition := w.literal()
	head, other := w.term(), w.term()
	w.vars = w.vars[:outer]
	body := " | some " + key + ", " + name + " in " + from + "; id([" + key + ", " + name + "]); " + condition
	switch w.choose(3) {
	case 1:
		return "{" + head + body + "}"
	case 2:
		return "{" + head + ": " + other + body + "}"
	}
	return "[" + head + body + "]"
}

func (w *writer) call() string {
	switch w.choose(4) {
	case 1:
		return w.one("array.concat", "contains", "startswith", "endswith", "split", "concat", "trim_prefix", "object.union", "object.remove", "sprintf", "format_int", "object.filter", "indexof") + "(" + w.any() + ", " + w.any() + ")"
	case 2:
		return w.one("object.get", "substring", "replace", "array.slice") + "(" + w.any() + ", " + w.any() + ", " + w.any() + ")"
	case 3:
		return w.one("object.union_n", "max", "sum", "sort", "count", "min") + "([" + w.any() + ", " + w.any() + "])"
	}
	return w.one("count", "sum", "max", "min", "sort", "abs", "floor", "ceil", "round", "to_number", "is_number", "is_string", "object.keys", "array.reverse", "upper", "json.marshal", "type_name", "product", "union") + "(" + w.any() + ")"
}

// any is a term of which the compiler does not know the type, so that a call with
// the wrong one is no error before it is made. OPA's planner leaves out a list or a
// comprehension that stands alone as a condition, errors and all; as an argument it
// does not.
func (w *writer) any() string { return "id(" + w.term() + ")" }
