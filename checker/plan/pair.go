package plan

import "github.com/open-policy-agent/opa/v1/ir"

// pair compiles two statements that the planner puts one behind the other into one
// step, nil when the next two are no such pair.
func (c *compiler) pair(rest []ir.Stmt) step {
	if len(rest) < 2 {
		return nil
	}
	switch first := rest[0].(type) {
	case *ir.CallStmt:
		if second, ok := rest[1].(*ir.NotEqualStmt); ok && c.holds(first, second) {
			return c.callStep(first, true)
		}
	case *ir.IsDefinedStmt:
		if second, ok := rest[1].(*ir.AssignVarOnceStmt); ok && second.Source.Value == first.Source {
			return c.settleStep(first.Source, second.Target)
		}
	}
	return nil
}

// holds reports whether the second statement asks that the result of the call is not
// false, as a call that stands alone in a body does.
func (c *compiler) holds(call *ir.CallStmt, second *ir.NotEqualStmt) bool {
	known := c.builtins[call.Func]
	return second.A.Value == call.Result && second.B.Value == ir.Bool(false) && (known == nil || !known.void)
}

// settleStep makes what a body found, if anything, the result of its function.
func (c *compiler) settleStep(found, result ir.Local) step {
	source, target, fn := c.ask(found), c.ask(result), c.current
	return func(m *machine, f []value) flow {
		v := f[source]
		if !v.defined() {
			return out
		}
		if f[target].defined() && !equal(f[target], v) {
			return m.fail(twoResults(fn.name, fn.arity))
		}
		f[target] = v
		return on
	}
}
