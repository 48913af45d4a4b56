package plan

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ir"
)

// compiler turns the statements of a policy into closures.
type compiler struct {
	*code
	policy   *ir.Policy
	byName   map[string]*function
	builtins map[string]*builtin
	known    map[value]operand  // constants that have one
	current  *function          // being compiled
	places   map[ir.Local]place // in its frame
	scope    *scope             // of the body being compiled
	steps    int                // of the function so far
	input    ir.Local           // of the function
	reading  *reading           // of the function
	read     map[*function]*reading
	ids      int
	err      error
}

func (c *compiler) compile() error {
	c.known = map[value]operand{}
	for _, written := range c.policy.Static.Strings {
		if c.texts[written.Value] == 0 {
			c.texts[written.Value] = int64(len(c.texts) + 1)
		}
		c.constants = append(c.constants, c.texts.of(written.Value))
	}
	c.builtins = map[string]*builtin{}
	for _, declared := range c.policy.Static.BuiltinFuncs {
		known, err := c.builtin(declared)
		if err != nil {
			return err
		}
		c.builtins[declared.Name] = known
	}
	c.declare()
	c.read = map[*function]*reading{}
	for _, planned := range c.policy.Funcs.Funcs {
		c.function(c.byName[planned.Name], planned.Blocks, planned.Params, planned.Return)
	}
	for _, planned := range c.policy.Plans.Plans {
		f := &function{name: planned.Name, arity: inputAndData, memo: -1}
		c.function(f, planned.Blocks, []ir.Local{ir.Input, ir.Data}, ir.Unused)
		c.plans[planned.Name] = f
	}
	for f := range c.read {
		f.blind = blind(f, c.read)
	}
	return c.err
}

func (c *compiler) function(f *function, blocks []*ir.Block, params []ir.Local, result ir.Local) {
	c.current, c.places, c.steps, c.reading, c.input = f, map[ir.Local]place{}, 0, &reading{}, params[0]
	c.read[f] = c.reading
	for _, param := range params {
		c.local(param)
	}
	f.result = c.ask(result)
	if returns(blocks, result) {
		blocks = blocks[:len(blocks)-1] // what calls the function takes the result from its frame
	}
	f.blocks = c.bodies(blocks, params, result, true)
	f.size = len(c.places)
	f.remembered = f.arity > inputAndData && f.arity <= inputAndData+maxArgs && c.steps >= worth
}

// returns reports whether a function ends by returning its result, as all do.
func returns(blocks []*ir.Block, result ir.Local) bool {
	if len(blocks) == 0 || len(blocks[len(blocks)-1].Stmts) != 1 {
		return false
	}
	last, ok := blocks[len(blocks)-1].Stmts[0].(*ir.ReturnLocalStmt)
	return ok && last.Source == result
}

// bodies compiles the blocks of a function, each in a scope of its own. A block that
// holds nothing but blocks is a rule with else branches: each of these is a body.
// The locals of the first are still as new, so that it need not reset any.
func (c *compiler) bodies(planned []*ir.Block, params []ir.Local, result ir.Local, first bool) []block {
	var compiled []block
	for i, b := range planned {
		statements := b.Stmts
		if len(statements) == 1 {
			if branches, ok := statements[0].(*ir.BlockStmt); ok {
				inner := c.bodies(branches.Blocks, params, result, first && i == 0)
				compiled = append(compiled, block{inOrder(inner)})
				continue
			}
		}
		c.scope = newScope(b, params, result)
		if len(statements) > 0 && first && i == 0 {
			if _, reset := statements[0].(*ir.ResetLocalStmt); reset {
				statements = statements[1:]
			}
		}
		compiled = append(compiled, c.statements(statements))
	}
	return compiled
}

// reading is what a function does with the input.
type reading struct {
	input bool // it reads it
	calls []*function
}

// blind reports whether neither a function nor any that it calls reads the input.
func blind(f *function, read map[*function]*reading) bool {
	r := read[f]
	if r == nil || r.input {
		return false
	}
	for _, called := range r.calls {
		if !blind(called, read) {
			r.input = true // known from now on
			return false
		}
	}
	return true
}

// declare makes every function before any is compiled, so that calls find theirs.
func (c *compiler) declare() {
	c.byName = map[string]*function{}
	for _, planned := range c.policy.Funcs.Funcs {
		f := &function{name: planned.Name, id: c.nextID(), arity: len(planned.Params), memo: -1}
		if f.arity == inputAndData {
			f.memo = c.memoized
			c.memoized++
		}
		c.byName[planned.Name] = f
		if planned.Path != nil {
			c.functions[pathOf(planned.Path)] = f
		}
	}
}

// nextID numbers the functions and built-ins whose calls are remembered, from 1.
func (c *compiler) nextID() int {
	c.ids++
	return c.ids
}

// inputAndData is how many parameters a function has that depends on nothing else.
const inputAndData = 2

// pathOf writes a path as the key of a function. A zero byte cannot stand in the
// text of a policy.
func pathOf(parts []string) string { return strings.Join(parts, "\x00") }

func (c *compiler) unsupported(what, why string) {
	if c.err == nil {
		c.err = &Unsupported{What: what, Why: why}
	}
}

func (c *compiler) blocks(planned []*ir.Block) []block {
	var blocks []block
	for _, b := range planned {
		blocks = append(blocks, c.block(b))
	}
	return blocks
}

func (c *compiler) block(planned *ir.Block) block { return c.statements(planned.Stmts) }

// statements compiles statements one by one, but for those that together build a
// constant and those that only name one, which take no step, and for pairs that
// stand together so often that they share one.
func (c *compiler) statements(rest []ir.Stmt) block {
	var steps block
	for len(rest) > 0 {
		if n := c.literal(rest); n > 0 {
			rest = rest[n:]
		} else if pair := c.pair(rest); pair != nil {
			steps, rest = append(steps, pair), rest[2:]
		} else {
			if !c.named(rest[0]) {
				steps = append(steps, c.step(rest[0]))
			}
			rest = rest[1:]
		}
	}
	c.steps += len(steps)
	return steps
}
