package form

import (
	"slices"
	"strconv"
	"strings"
)

// WordAt returns the Chinese word for a code that a finding at a pointer speaks of:
// as the field there has it, else as the fields beside it have it, where they agree.
// A code that several lists use with other words is so read in its own place; one
// that the place does not know is read as Word does.
func WordAt(pointer, code string) (string, bool) {
	shape, holder := shapeAt(pointer)
	if shape != nil {
		if word, ok := wordIn(shape.values, code); ok {
			return word, true
		}
	}
	words := map[string]bool{}
	if holder != nil {
		for _, f := range holder.fields {
			if word, ok := wordIn(f.shape.values, code); ok {
				words[word] = true
			}
		}
	}
	if len(words) == 1 {
		for word := range words {
			return word, true
		}
	}
	return Word(code)
}

func wordIn(values []Value, code string) (string, bool) {
	i := slices.IndexFunc(values, func(v Value) bool { return v.Code == code })
	if i < 0 {
		return "", false
	}
	return values[i].Zh, true
}

// shapeAt finds what may stand at a pointer and the object it stands in, nil where
// the pointer leaves the form.
func shapeAt(pointer string) (*shape, *object) {
	var at *shape
	holder := projectObject()
	parts := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	if parts[0] == "region" {
		holder, parts = regionObject(), parts[1:]
	}
	for _, part := range parts {
		if at != nil && at.elem != nil {
			if _, err := strconv.Atoi(part); err == nil || at.kind == kindMap {
				at = at.elem
				if at.kind == kindObject {
					holder = at.object
				}
				continue
			}
		}
		i := slices.IndexFunc(holder.fields, func(f *field) bool { return f.name == part })
		if i < 0 {
			return nil, holder
		}
		if at = holder.fields[i].shape; at.kind == kindObject {
			holder = at.object
		}
	}
	if at != nil && at.elem != nil && len(at.values) == 0 {
		return at.elem, holder
	}
	return at, holder
}
