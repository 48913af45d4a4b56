package plan

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ir"
)

// flow says where execution goes after a statement: on, out of so many blocks, or
// out of the function.
type flow int

const (
	on       flow = 0  // to the next statement
	out      flow = 1  // out of the block: the statement is undefined
	returned flow = -1 // out of the function, with the result in the machine
	failed   flow = -2 // out of the evaluation, with the error in the machine
)

// step is a compiled statement. f holds the locals of the function.
type step func(m *machine, f []value) flow

// block is a sequence of statements.
type block []step

// run executes a block. It returns on both when the block ends and when a statement
// leaves it: either way execution goes on behind the block.
func (b block) run(m *machine, f []value) flow {
	return behind(b.ends(m, f))
}

// ends is run for statements that must know whether the block came to its end: on
// means it did.
func (b block) ends(m *machine, f []value) flow {
	for _, s := range b {
		if r := s(m, f); r != on {
			return r
		}
	}
	return on
}

// behind is the flow after a block that was left with r.
func behind(r flow) flow {
	if r > on {
		return r - 1
	}
	return r
}

func runAll(blocks []block, m *machine, f []value) flow {
	for _, b := range blocks {
		if r := b.run(m, f); r != on {
			return r
		}
	}
	return on
}

// inOrder is the step that runs blocks one after the other.
func inOrder(blocks []block) step {
	if len(blocks) == 1 {
		return blocks[0].run
	}
	return func(m *machine, f []value) flow { return runAll(blocks, m, f) }
}

func (c *compiler) breakStep(s *ir.BreakStmt) step {
	r := flow(s.Index) + out
	return func(*machine, []value) flow { return r }
}

// notStep refuses a negation that OPA's planner writes wrongly: it plans a reference
// with a variable to rules as a block of its own and puts the rest of the negated
// expression inside, where an undefined statement no longer leaves the negation.
func (c *compiler) notStep(s *ir.NotStmt) step {
	for _, statement := range s.Block.Stmts {
		if block, ok := statement.(*ir.BlockStmt); ok && callsDynamically(block) {
			c.unsupported("NotStmt", "OPA plans the negation of a reference with a variable to rules otherwise than topdown runs it")
		}
	}
	body := c.block(s.Block)
	return func(m *machine, f []value) flow {
		if r := body.ends(m, f); r != on {
			return behind(r)
		}
		return out
	}
}

// callsDynamically reports whether a statement holds a call whose function is known
// only when it runs.
func callsDynamically(statement ir.Stmt) bool {
	if _, ok := statement.(*ir.CallDynamicStmt); ok {
		return true
	}
	for _, block := range inside(statement) {
		if slices.ContainsFunc(block.Stmts, callsDynamically) {
			return true
		}
	}
	return false
}

// scanStep runs a block for each element of a list, an object or a set, in order. A
// statement of the block that is undefined goes on with the next element; leaving
// one block more goes on behind the scan, as in OPA's compiler to WebAssembly.
func (c *compiler) scanStep(planned *ir.ScanStmt) step {
	s := &scan{source: c.source(planned.Source), key: c.local(planned.Key), value: c.local(planned.Value)}
	s.body = c.block(planned.Block)
	return s.run
}

type scan struct {
	source     operand
	key, value place
	body       block
}

func (s *scan) run(m *machine, f []value) flow {
	r := on
	switch v := s.source.read(m, f); v.kind {
	case list:
		for i, element := range v.list().all {
			if r = s.each(m, f, wholeOf(int64(i)), element); r != on {
				break
			}
		}
	case object:
		for _, field := range v.object().all {
			if r = s.each(m, f, field.key, field.value); r != on {
				break
			}
		}
	case set:
		for _, member := range v.set().all {
			if r = s.each(m, f, member, member); r != on {
				break
			}
		}
	}
	return behind(r)
}

func (s *scan) each(m *machine, f []value, key, val value) flow {
	if !m.tick() {
		return failed
	}
	f[s.key], f[s.value] = key, val
	return s.body.run(m, f)
}
