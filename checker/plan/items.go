package plan

import "slices"

// items are the elements of a list.
type items struct {
	all    []value
	static bool // part of the program or its data: copied before it is written to
}

func listOf(all []value) value { return value{kind: list, ref: &items{all: all}} }

// get is the element at an index. To OPA 1.0 is one too.
func (l *items) get(key value) value {
	if index, ok := key.integer(); ok && index >= 0 && index < int64(len(l.all)) {
		return l.all[index]
	}
	return nothing
}

func (l *items) writable() *items {
	if !l.static {
		return l
	}
	return &items{all: slices.Clone(l.all)}
}
