package plan

import (
	"slices"
	"unicode/utf8"
)

// kind says what a value is. The order is OPA's order of types; whole and decimal
// are both numbers and compare by what they are worth.
type kind uint8

const (
	undefined kind = iota
	null
	boolean
	whole   // a number that an int64 holds and that is written as one
	decimal // any other number, kept as OPA writes it
	text
	list
	object
	set
)

// value is one Rego value, or undefined, which is the zero value. Composite values
// are shared by reference as OPA's plan expects: a statement that adds to one local
// is seen through every other that refers to it.
type value struct {
	kind kind
	n    int64 // whole: the number; boolean: 1 for true; text: its number among those of the plan, or 0
	ref  any   // text: string; decimal: string or *quotient; list: *items; object: *fields; set: *members
}

var (
	nothing = value{}
	isNull  = value{kind: null}
	isTrue  = value{kind: boolean, n: 1}
	isFalse = value{kind: boolean}
)

func boolOf(b bool) value {
	if b {
		return isTrue
	}
	return isFalse
}

func wholeOf(n int64) value     { return value{kind: whole, n: n} }
func textOf(s string) value     { return value{kind: text, ref: s} }
func (v value) defined() bool   { return v.kind != undefined }
func (v value) text() string    { return v.ref.(string) }
func (v value) list() *items    { return v.ref.(*items) }
func (v value) object() *fields { return v.ref.(*fields) }
func (v value) set() *members   { return v.ref.(*members) }

// length is how many elements a composite value has, or characters a text.
func (v value) length() int {
	switch v.kind {
	case text:
		return utf8.RuneCountInString(v.text())
	case list:
		return len(v.list().all)
	case object:
		return len(v.object().all)
	case set:
		return len(v.set().all)
	}
	return 0
}

// get is what a reference by key leads to: an element, the value of a field, the
// member of a set itself, or undefined.
func (v value) get(key value) value {
	switch v.kind {
	case object:
		return v.object().get(key)
	case list:
		return v.list().get(key)
	case set:
		return v.set().get(key)
	}
	return nothing
}

// static marks a value and all in it as part of the program: it is shared between
// evaluations and never written to. What is marked already is not even marked again.
func (v value) static() value {
	if v.lasts() {
		return v
	}
	switch v.kind {
	case list:
		v.list().static = true
		for _, element := range v.list().all {
			element.static()
		}
	case object:
		v.object().static = true
		for _, f := range v.object().all {
			f.key.static()
			f.value.static()
		}
	case set:
		v.set().static = true
		for _, member := range v.set().all {
			member.static()
		}
	}
	return v
}

// lasting is the value, or a copy of it, that may be kept when the evaluation is over.
func (v value) lasting() value {
	if v.lasts() {
		return v
	}
	copied := v
	switch v.kind {
	case list:
		copied = listOf(lastingAll(v.list().all))
	case set:
		copied = setOf(lastingAll(v.set().all))
	case object:
		all := slices.Clone(v.object().all)
		for i, f := range all {
			all[i] = field{f.key.lasting(), f.value.lasting()}
		}
		copied = objectOf(all)
	}
	return copied.static()
}

func lastingAll(all []value) []value {
	all = slices.Clone(all)
	for i, v := range all {
		all[i] = v.lasting()
	}
	return all
}

// lasts reports whether a value is part of the program, or no composite at all.
func (v value) lasts() bool {
	switch v.kind {
	case list:
		return v.list().static
	case object:
		return v.object().static
	case set:
		return v.set().static
	}
	return true
}
