package plan

import "slices"

// members are a set: in OPA's order, each once.
type members struct {
	all    []value
	static bool
}

func setOf(all []value) value { return value{kind: set, ref: &members{all: all}} }

func (s *members) find(v value) (int, bool) {
	low, high := 0, len(s.all)
	for low < high {
		middle := int(uint(low+high) >> 1)
		switch c := compare(s.all[middle], v); {
		case c == 0:
			return middle, true
		case c < 0:
			low = middle + 1
		default:
			high = middle
		}
	}
	return low, false
}

func (s *members) has(v value) bool {
	if len(s.all) == 1 {
		return equal(s.all[0], v)
	}
	_, ok := s.find(v)
	return ok
}

func (s *members) get(v value) value {
	if i, ok := s.find(v); ok {
		return s.all[i]
	}
	return nothing
}

// add puts a value into the set; of two that are equal the first stays, as in OPA.
func (s *members) add(v value) {
	last := len(s.all) - 1
	if last < 0 || compare(s.all[last], v) < 0 {
		s.all = append(s.all, v)
		return
	}
	if i, ok := s.find(v); !ok {
		s.all = slices.Insert(s.all, i, v)
	}
}

func (s *members) writable() *members {
	if !s.static {
		return s
	}
	return &members{all: slices.Clone(s.all)}
}

// combine walks through two sets in order and keeps what stands in the first alone,
// in both, or in the second alone.
func combine(a, b *members, onlyA, both, onlyB bool) *members {
	result := &members{}
	keep := func(v value, wanted bool) {
		if wanted {
			result.all = append(result.all, v)
		}
	}
	i, j := 0, 0
	for i < len(a.all) && j < len(b.all) {
		switch c := compare(a.all[i], b.all[j]); {
		case c < 0:
			keep(a.all[i], onlyA)
			i++
		case c > 0:
			keep(b.all[j], onlyB)
			j++
		default:
			keep(a.all[i], both)
			i++
			j++
		}
	}
	for ; i < len(a.all); i++ {
		keep(a.all[i], onlyA)
	}
	for ; j < len(b.all); j++ {
		keep(b.all[j], onlyB)
	}
	return result
}
