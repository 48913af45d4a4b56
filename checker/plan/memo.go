package plan

import (
	"hash/maphash"
	"reflect"
)

// What functions return is remembered, as topdown does too: within one evaluation
// the same arguments give the same result, and where a function does not read the
// input, from one evaluation to the next. A function of input and data alone has a
// place of its own. Calls with arguments share a table in which a newer call takes
// the place of an older one, so that it never grows; it finds the calls that come
// again soon, and those are most.

// memory is the result of a function that depends on input and data alone.
type memory struct {
	known  bool
	result value
}

// recent is the table of the last calls with arguments.
type recent struct {
	calls []remembered
	era   uint32 // of the input and data that hold now; calls of another era do not count
	last  uint32 // era that was given out
	seed  maphash.Seed
}

// always is the era of calls that do not depend on the input.
const always = 0

// remembered is a call and what it returned.
type remembered struct {
	id     int // of the function; no function has 0
	era    uint32
	args   [maxArgs]value
	result value
}

const (
	// maxArgs is how many arguments a call has that is remembered.
	maxArgs = 3
	// recentSize is how many calls the table holds, a power of two.
	recentSize = 1 << 10
	// worth is how many steps a function has that is worth remembering.
	worth = 6
)

func newRecent() *recent {
	return &recent{calls: make([]remembered, recentSize), seed: maphash.MakeSeed()}
}

// begin starts a new era and returns the one before.
func (r *recent) begin() uint32 {
	before := r.era
	r.last++
	r.era = r.last
	return before
}

// forget drops the calls that depend on an input.
func (r *recent) forget() {
	for i := range r.calls {
		if r.calls[i].era != always {
			r.calls[i] = remembered{}
		}
	}
}

// place is where a call is remembered, and whether it is there.
func (r *recent) place(id int, era uint32, args []value) (*remembered, bool) {
	h := uint64(id)
	for _, arg := range args {
		h = h*0x9e3779b97f4a7c15 + r.hash(arg)
	}
	call := &r.calls[(h^h>>32)&(recentSize-1)]
	if call.id != id || call.era != era {
		return call, false
	}
	for i, arg := range args {
		if call.args[i] != arg { // composites are the same only if they are one
			return call, false
		}
	}
	return call, true
}

func (r *recent) hash(v value) uint64 {
	switch v.kind {
	case text:
		return maphash.String(r.seed, v.text())
	case list, object, set:
		return uint64(reflect.ValueOf(v.ref).Pointer()) >> 4
	}
	return uint64(v.n)
}

func (call *remembered) keep(id int, era uint32, args []value, result value) {
	if era == always {
		result = result.lasting()
	}
	call.id, call.era, call.result = id, era, result
	copy(call.args[:], args)
}
