package plan

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ir"
)

// step compiles one statement.
func (c *compiler) step(statement ir.Stmt) step {
	switch s := statement.(type) {
	case *ir.NopStmt:
		return func(*machine, []value) flow { return on }
	case *ir.BlockStmt:
		return inOrder(c.blocks(s.Blocks))
	case *ir.BreakStmt:
		return c.breakStep(s)
	case *ir.NotStmt:
		return c.notStep(s)
	case *ir.ScanStmt:
		return c.scanStep(s)
	case *ir.WithStmt:
		return c.withStep(s)
	case *ir.CallStmt:
		return c.callStep(s, false)
	case *ir.CallDynamicStmt:
		return c.dynamicStep(s)
	case *ir.ReturnLocalStmt:
		source := c.source(s.Source)
		return func(m *machine, f []value) flow {
			m.result = source.read(m, f)
			return returned
		}
	case *ir.ResultSetAddStmt:
		source := c.source(s.Value)
		return func(m *machine, f []value) flow {
			m.answers = append(m.answers, source.read(m, f))
			return on
		}
	}
	if s := c.assignStep(statement); s != nil {
		return s
	}
	if s := c.testStep(statement); s != nil {
		return s
	}
	if s := c.makeStep(statement); s != nil {
		return s
	}
	c.unsupported(fmt.Sprintf("statement %T", statement), "not known")
	return nil
}

// assignStep compiles what sets a local.
func (c *compiler) assignStep(statement ir.Stmt) step {
	switch s := statement.(type) {
	case *ir.AssignVarStmt:
		source, target := c.operand(s.Source), c.local(s.Target)
		return func(m *machine, f []value) flow {
			f[target] = source.read(m, f)
			return on
		}
	case *ir.AssignVarOnceStmt:
		source, target, fn := c.operand(s.Source), c.ask(s.Target), c.current
		return func(m *machine, f []value) flow {
			v := source.read(m, f)
			if f[target].defined() && !equal(f[target], v) {
				return m.fail(twoResults(fn.name, fn.arity))
			}
			f[target] = v
			return on
		}
	case *ir.AssignIntStmt:
		return c.setStep(s.Target, wholeOf(s.Value))
	case *ir.ResetLocalStmt:
		return c.setStep(s.Target, nothing)
	case *ir.MakeNullStmt:
		return c.setStep(s.Target, isNull)
	case *ir.MakeNumberIntStmt:
		return c.setStep(s.Target, wholeOf(s.Value))
	case *ir.MakeNumberRefStmt:
		return c.setStep(s.Target, numberOf(c.constants[s.Index].text()))
	case *ir.DotStmt:
		return c.dotStep(s)
	case *ir.LenStmt:
		source, target := c.operand(s.Source), c.local(s.Target)
		return func(m *machine, f []value) flow {
			f[target] = wholeOf(int64(source.read(m, f).length()))
			return on
		}
	}
	return nil
}

func (c *compiler) setStep(l ir.Local, v value) step {
	target, constant := c.local(l), c.constant(v)
	return func(m *machine, f []value) flow {
		f[target] = m.constants[^constant]
		return on
	}
}

// dotStep compiles a reference by key. A field looked up by name, which most are,
// has its own closure.
func (c *compiler) dotStep(s *ir.DotStmt) step {
	source, key, target := c.operand(s.Source), c.operand(s.Key), c.local(s.Target)
	byName := c.constantOf(key).kind == text
	if l, ok := s.Source.Value.(ir.Local); ok && c.scope.base[l] {
		c.scope.base[s.Target] = true
		if !byName {
			return func(m *machine, f []value) flow {
				f[target] = stored(source.read(m, f), key.read(m, f))
				return onIf(f[target].defined())
			}
		}
	}
	if source >= 0 && byName {
		return c.fieldStep(place(source), key, target)
	}
	return func(m *machine, f []value) flow {
		f[target] = source.read(m, f).get(key.read(m, f))
		return onIf(f[target].defined())
	}
}

// stored is what a reference into the data leads to. OPA's store knows paths of
// texts alone, so that there a number finds the field that is named like it.
func stored(v, key value) value {
	if v.kind == object && key.number() {
		key = textOf(string(key.asNumber()))
	}
	return v.get(key)
}

// fieldStep looks up a field by name. The objects that come by one place of a plan
// are mostly of one form, so the machine first tries where the field stood last.
func (c *compiler) fieldStep(source place, key operand, target place) step {
	hint := int32(c.hints)
	c.hints++
	return func(m *machine, f []value) flow {
		v, name := &f[source], &m.constants[^key]
		if v.kind != object {
			f[target] = v.get(*name)
			return onIf(f[target].defined())
		}
		all := v.object().all
		if i := int(m.hints[hint]); i < len(all) && all[i].key.kind == text && sameText(all[i].key, *name) {
			f[target] = all[i].value
			return on
		}
		i, ok := v.object().findText(name.text())
		if !ok {
			f[target] = nothing
			return out
		}
		m.hints[hint] = int32(i)
		f[target] = all[i].value
		return on
	}
}

// onIf goes on when a condition holds, else the statement is undefined.
func onIf(holds bool) flow {
	if holds {
		return on
	}
	return out
}

// testStep compiles what only asks.
func (c *compiler) testStep(statement ir.Stmt) step {
	switch s := statement.(type) {
	case *ir.EqualStmt:
		a, b := c.operand(s.A), c.operand(s.B)
		return func(m *machine, f []value) flow { return onIf(equal(a.read(m, f), b.read(m, f))) }
	case *ir.NotEqualStmt:
		a, b := c.operand(s.A), c.operand(s.B)
		return func(m *machine, f []value) flow { return onIf(!equal(a.read(m, f), b.read(m, f))) }
	case *ir.IsArrayStmt:
		return c.kindStep(s.Source, list)
	case *ir.IsObjectStmt:
		return c.kindStep(s.Source, object)
	case *ir.IsSetStmt:
		return c.kindStep(s.Source, set)
	case *ir.IsDefinedStmt:
		source := c.ask(s.Source)
		return func(m *machine, f []value) flow { return onIf(f[source].defined()) }
	case *ir.IsUndefinedStmt:
		source := c.ask(s.Source)
		return func(m *machine, f []value) flow { return onIf(!f[source].defined()) }
	}
	return nil
}

func (c *compiler) kindStep(source ir.Operand, wanted kind) step {
	o := c.operand(source)
	return func(m *machine, f []value) flow { return onIf(o.read(m, f).kind == wanted) }
}
