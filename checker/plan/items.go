package plan

import "slices"

// items are the elements of a list.
type items struct {
	all    []value
	static bool // part of the program or its data: copied before it is written to
}

func listOf(all []value) value { return value{kind: list, ref: &items{all: all}} }

// newList returns an empty list with room for so many elements. The room of a short
// one is part of it, which saves an allocation.
func newList(room int) value {
	switch {
	case room == 0:
		return listOf(nil)
	case room <= 2:
		l := &struct {
			items
			room [2]value
		}{}
		l.all = l.room[:0]
		return value{kind: list, ref: &l.items}
	case room <= 4:
		l := &struct {
			items
			room [4]value
		}{}
		l.all = l.room[:0]
		return value{kind: list, ref: &l.items}
	}
	return listOf(make([]value, 0, room))
}

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
