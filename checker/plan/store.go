package plan

// store is where an evaluation takes the room for composites from. They are many and
// small and none outlives the evaluation: results are handed out as copies, and what
// is remembered beyond it is copied too. So the next evaluation uses the room again.
type store struct {
	lists   arena[items]
	objects arena[fields]
	sets    arena[members]
	values  arena[value]
	fields  arena[field]
}

const (
	// chunkRoom is how many elements the chunks of an arena hold.
	chunkRoom = 1 << 10
	// mostRoom is the greatest room that is taken from an arena.
	mostRoom = 1 << 7
	// someElements is for how many elements a list gets room when its length is not
	// known, as that of a comprehension.
	someElements = 4
)

func (s *store) list(room int) value {
	l := s.lists.one()
	l.all = s.values.some(room)
	return value{kind: list, ref: l}
}

func (s *store) object(room int) value {
	o := s.objects.one()
	o.all = s.fields.some(room)
	return value{kind: object, ref: o}
}

func (s *store) set(room int) value {
	m := s.sets.one()
	m.all = s.values.some(room)
	return value{kind: set, ref: m}
}

// release makes the room free and lets go of what it holds.
func (s *store) release() {
	s.lists.release()
	s.objects.release()
	s.sets.release()
	s.values.release()
	s.fields.release()
}

// arena gives out room for elements of one type, all zero, until it is released.
type arena[T any] struct {
	chunks [][]T
	chunk  int // that room is taken from
	used   int // elements of it
}

// some takes room for so many elements, as an empty slice that cannot grow into the
// room of the next.
func (a *arena[T]) some(room int) []T {
	switch {
	case room == 0:
		return nil
	case room > mostRoom:
		return make([]T, 0, room)
	case len(a.chunks) == 0:
		a.chunks = append(a.chunks, make([]T, chunkRoom))
	case a.used+room > chunkRoom:
		if a.chunk++; a.chunk == len(a.chunks) {
			a.chunks = append(a.chunks, make([]T, chunkRoom))
		}
		a.used = 0
	}
	from := a.used
	a.used += room
	return a.chunks[a.chunk][from:from:a.used]
}

// roomy returns a slice with room for one more element at least.
func (a *arena[T]) roomy(all []T) []T {
	if len(all) < cap(all) {
		return all
	}
	return append(a.some(max(someElements, 2*len(all))), all...)
}

func (a *arena[T]) one() *T { return &a.some(1)[:1][0] }

func (a *arena[T]) release() {
	for i := 0; i <= a.chunk && i < len(a.chunks); i++ {
		clear(a.chunks[i])
	}
	a.chunk, a.used = 0, 0
}
