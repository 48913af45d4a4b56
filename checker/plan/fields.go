package plan

import (
	"slices"
	"strings"
)

// field is one key of an object with its value.
type field struct{ key, value value }

// fields are an object. They are always in OPA's order of the keys, so that reading
// never changes them. Keys that arrive in order are appended; a key that does not
// is moved into place, which costs as much as there are keys behind it.
type fields struct {
	all    []field
	static bool
}

func objectOf(all []field) value { return value{kind: object, ref: &fields{all: all}} }

// find is where a key stands, or would stand.
func (o *fields) find(key value) (int, bool) {
	if key.kind == text {
		return o.findText(key.text())
	}
	return slices.BinarySearchFunc(o.all, key, func(f field, key value) int { return compare(f.key, key) })
}

// findText is find for the usual key. It is written out because most of what an
// evaluation does is look up fields by name.
func (o *fields) findText(key string) (int, bool) {
	low, high := 0, len(o.all)
	for low < high {
		middle := int(uint(low+high) >> 1)
		at := &o.all[middle].key
		order := 0
		if at.kind == text {
			order = strings.Compare(at.text(), key)
		} else {
			order = int(at.kind) - int(text)
		}
		switch {
		case order == 0:
			return middle, true
		case order < 0:
			low = middle + 1
		default:
			high = middle
		}
	}
	return low, false
}

func (o *fields) get(key value) value {
	if i, ok := o.find(key); ok {
		return o.all[i].value
	}
	return nothing
}

// put sets a field; of two keys that are equal the first stays, as in OPA.
func (o *fields) put(key, val value) {
	last := len(o.all) - 1
	if last < 0 || compare(o.all[last].key, key) < 0 {
		o.all = append(o.all, field{key, val})
		return
	}
	i, ok := o.find(key)
	if ok {
		o.all[i].value = val
		return
	}
	o.all = slices.Insert(o.all, i, field{key, val})
}

// writable is the object itself, or a copy of one that is part of the program.
func (o *fields) writable() *fields {
	if !o.static {
		return o
	}
	return &fields{all: slices.Clone(o.all)}
}

// union lays over on top: where both hold an object under a key, these are united
// in turn, else over's value stays. It is OPA's object.union.
func union(under, over *fields) *fields {
	return merge(under, over, func(_, b value) value { return b })
}

// merge unites two objects. Where both have a key and both values are objects these
// are merged too; of any other pair choose says which stays.
func merge(a, b *fields, choose func(a, b value) value) *fields {
	merged := &fields{all: make([]field, 0, len(a.all)+len(b.all))}
	i, j := 0, 0
	for i < len(a.all) && j < len(b.all) {
		switch c := compare(a.all[i].key, b.all[j].key); {
		case c < 0:
			merged.all = append(merged.all, a.all[i])
			i++
		case c > 0:
			merged.all = append(merged.all, b.all[j])
			j++
		default:
			merged.all = append(merged.all, field{a.all[i].key, mergeValues(a.all[i].value, b.all[j].value, choose)})
			i++
			j++
		}
	}
	merged.all = append(append(merged.all, a.all[i:]...), b.all[j:]...)
	return merged
}

func mergeValues(a, b value, choose func(a, b value) value) value {
	if a.kind == object && b.kind == object {
		return value{kind: object, ref: merge(a.object(), b.object(), choose)}
	}
	return choose(a, b)
}
