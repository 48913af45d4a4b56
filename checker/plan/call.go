package plan

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ir"
)

// callStep compiles a call. With holds the result must not be false either.
func (c *compiler) callStep(s *ir.CallStmt, holds bool) step {
	args, result := make([]operand, len(s.Args)), c.local(s.Result)
	for i, arg := range s.Args {
		if i == 0 && arg.Value == c.input {
			args[i] = operand(c.local(c.input)) // handed on, not read
			continue
		}
		args[i] = c.operand(arg)
	}
	if fn := c.byName[s.Func]; fn != nil {
		c.checkArity(s.Func, fn.arity, len(args))
		c.reading.calls = append(c.reading.calls, fn)
		return func(m *machine, f []value) flow { return m.invoke(fn, args, result, f, holds) }
	}
	if known := c.builtins[s.Func]; known != nil {
		return known.step(args, result, holds)
	}
	c.unsupported("call of "+s.Func, "not declared")
	return nil
}

// after is the flow after a call with a result: out when it is undefined, or false
// where it must hold.
func after(v value, holds bool) flow {
	return onIf(v.kind > boolean || v.kind == null || v.kind == boolean && (v.n == 1 || !holds))
}

// invoke calls a planned function from the frame f, unless it remembers what the
// call returns.
func (m *machine) invoke(fn *function, args []operand, result place, f []value, holds bool) flow {
	if fn.memo >= 0 && m.memo[fn.memo].known {
		f[result] = m.memo[fn.memo].result
		return after(f[result], holds)
	}
	frame := m.push(fn)
	for i, arg := range args {
		frame[i] = arg.read(m, f)
	}
	v, ok := m.enter(fn, frame)
	m.pop(frame)
	if !ok {
		return failed
	}
	f[result] = v
	return after(v, holds)
}

// enter runs a function whose parameters stand in the frame, and remembers what it
// returns. It reports false when the evaluation failed.
func (m *machine) enter(fn *function, frame []value) (value, bool) {
	if !fn.remembered {
		if m.call(fn, frame) == failed {
			return nothing, false
		}
		if fn.memo >= 0 {
			m.memo[fn.memo] = memory{known: true, result: m.result}
		}
		return m.result, true
	}
	era := m.era(fn, frame[inputAndData:fn.arity])
	call, known := m.recent.place(fn.id, era, frame[inputAndData:fn.arity])
	if known {
		return call.result, true
	}
	var args [maxArgs]value // the function may set its parameters
	copy(args[:], frame[inputAndData:fn.arity])
	if m.call(fn, frame) == failed {
		return nothing, false
	}
	call.keep(fn.id, era, args[:fn.arity-inputAndData], m.result)
	return m.result, true
}

// era is the era in which a call of the function counts. What holds on to a part of
// the input is forgotten with it.
func (m *machine) era(fn *function, args []value) uint32 {
	if !fn.blind || m.inside {
		return m.recent.era
	}
	for _, arg := range args {
		if !arg.lasts() {
			return m.recent.era
		}
	}
	return always
}

// beyond is the flow of a call whose function was found but returned nothing: the
// planner puts such a call three blocks deep and the reference as a whole is
// undefined. A call that finds no function only leaves its own block, and the
// reference is then looked up in the data.
const beyond = out + 3

// dynamicStep compiles a call of the function that stands at a path of which some
// parts are known only now.
func (c *compiler) dynamicStep(s *ir.CallDynamicStmt) step {
	var args []operand
	for _, arg := range s.Args {
		args = append(args, c.source(arg))
	}
	path, result := make([]operand, len(s.Path)), c.local(s.Result)
	for i, part := range s.Path {
		path[i] = c.operand(part)
	}
	functions := c.functions // complete before any evaluation
	return func(m *machine, f []value) flow {
		key := make([]byte, 0, 128)
		for i, part := range path {
			v := part.read(m, f)
			if v.kind != text {
				return out
			}
			if i > 0 {
				key = append(key, 0)
			}
			key = append(key, v.text()...)
		}
		fn := functions[string(key)]
		if fn == nil || fn.arity != len(args) {
			return out
		}
		if r := m.invoke(fn, args, result, f, false); r != out {
			return r
		}
		return beyond
	}
}

// checkArity refuses a call that does not fit, which OPA's planner never makes.
func (c *compiler) checkArity(name string, want, got int) {
	if want != got {
		c.unsupported("call of "+name, fmt.Sprintf("%d arguments for %d parameters", got, want))
	}
}
