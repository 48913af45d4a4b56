package plan

import (
	"context"

	"github.com/open-policy-agent/opa/v1/topdown/builtins"
)

// machine is the state of one evaluation. It serves one goroutine.
type machine struct {
	ctx     context.Context
	program *Program
	input   value
	steps   int
	result  value   // of the function that returned last
	answers []value // bindings that a plan has found
	err     error
	memo    []memory
	recent  *recent
	inside  bool // a `with`: input or data are not the evaluation's
	hints   []int32
	// constants are the program's, the strings of its plan first.
	constants []value
	frames    *chunk
	store     store
	cache     builtins.Cache // what OPA's built-ins remember during an evaluation
}

// patience is after how many steps the context is asked again.
const patience = 1 << 10

// tick counts a step and reports whether evaluation may go on.
func (m *machine) tick() bool {
	m.steps++
	if m.steps%patience != 0 {
		return true
	}
	m.err = m.ctx.Err()
	return m.err == nil
}

func (m *machine) fail(err error) flow {
	m.err = err
	return failed
}

// call runs a function on the locals of a frame, among them its parameters, and
// leaves what it returns in the machine.
func (m *machine) call(fn *function, frame []value) flow {
	if !m.tick() {
		return failed
	}
	switch runAll(fn.blocks, m, frame) {
	case failed:
		return failed
	case returned:
		return on
	}
	m.result = frame[fn.result]
	return on
}

// chunk is a part of the stack that holds the frames of the functions that are
// running, one behind the other.
type chunk struct {
	locals       []value
	top, highest int
	below, above *chunk
}

// chunkSize is how many locals a chunk holds at least.
const chunkSize = 1 << 11

func newChunk(size int, below *chunk) *chunk {
	return &chunk{locals: make([]value, max(size, chunkSize)), below: below}
}

// push returns a frame for a function. Of its locals only those are undefined that
// the function may ask for before it sets them.
func (m *machine) push(fn *function) []value {
	c := m.frames
	if c.top+fn.size > len(c.locals) {
		if c.above == nil || len(c.above.locals) < fn.size {
			c.above = newChunk(fn.size, c)
		}
		c = c.above
		m.frames = c
	}
	frame := c.locals[c.top : c.top+fn.size : c.top+fn.size]
	c.top += fn.size
	c.highest = max(c.highest, c.top)
	for _, local := range fn.asked {
		frame[local] = nothing
	}
	return frame
}

// pop gives the frame pushed last back.
func (m *machine) pop(frame []value) {
	m.frames.top -= len(frame)
	if m.frames.top == 0 && m.frames.below != nil {
		m.frames = m.frames.below
	}
}

// release lets go of what the locals hold. No frame is in use.
func (c *chunk) release() {
	for ; c != nil; c = c.above {
		clear(c.locals[:c.highest])
		c.highest = 0
	}
}
