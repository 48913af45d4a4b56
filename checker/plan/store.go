package plan

// store is where an evaluation takes the room for new composites from. They are many
// and small, so room is made for a batch of them at a time. What is not used up
// serves the next evaluation; what was used is never used again.
type store struct {
	lists   []items
	objects []fields
	sets    []members
	values  []value
	fields  []field
}

const (
	// batch is for how many composites, elements or fields room is made.
	batch = 128
	// someElements is for how many elements a list gets room when its length is not
	// known, as that of a comprehension.
	someElements = 4
	// mostRoom is the greatest room taken from a batch.
	mostRoom = 16
)

func (s *store) list(room int) value {
	l := one(&s.lists)
	l.all = some(&s.values, room)
	return value{kind: list, ref: l}
}

func (s *store) object(room int) value {
	o := one(&s.objects)
	o.all = some(&s.fields, room)
	return value{kind: object, ref: o}
}

func (s *store) set(room int) value {
	m := one(&s.sets)
	m.all = some(&s.values, room)
	return value{kind: set, ref: m}
}

// one takes one of a batch.
func one[T any](from *[]T) *T {
	if len(*from) == 0 {
		*from = make([]T, batch)
	}
	taken := &(*from)[0]
	*from = (*from)[1:]
	return taken
}

// some takes room for so many of a batch, as an empty slice that cannot grow into
// the next one's room.
func some[T any](from *[]T, room int) []T {
	if room == 0 {
		return nil
	}
	if room > mostRoom {
		return make([]T, 0, room)
	}
	if len(*from) < room {
		*from = make([]T, batch)
	}
	taken := (*from)[:0:room]
	*from = (*from)[room:]
	return taken
}
