package plan

import "github.com/open-policy-agent/opa/v1/ir"

// makeStep compiles what builds lists, objects and sets.
func (c *compiler) makeStep(statement ir.Stmt) step {
	switch s := statement.(type) {
	case *ir.MakeArrayStmt:
		target, room := c.local(s.Target), int(s.Capacity)
		if room == 0 {
			room = someElements
		}
		return func(m *machine, f []value) flow {
			f[target] = m.store.list(room)
			return on
		}
	case *ir.MakeObjectStmt:
		target, room := c.local(s.Target), c.scope.inserts[s.Target]
		return func(m *machine, f []value) flow {
			f[target] = m.store.object(room)
			return on
		}
	case *ir.MakeSetStmt:
		target := c.local(s.Target)
		return func(m *machine, f []value) flow {
			f[target] = m.store.set(1)
			return on
		}
	case *ir.ArrayAppendStmt:
		element, target := c.operand(s.Value), c.local(s.Array)
		return func(m *machine, f []value) flow {
			l := f[target].list().writable()
			l.all = append(m.store.values.roomy(l.all), element.read(m, f))
			f[target].ref = l
			return on
		}
	case *ir.SetAddStmt:
		member, target := c.operand(s.Value), c.local(s.Set)
		return func(m *machine, f []value) flow {
			s := f[target].set().writable()
			s.all = m.store.values.roomy(s.all)
			s.add(member.read(m, f))
			f[target].ref = s
			return on
		}
	case *ir.ObjectInsertStmt:
		key, val, target := c.operand(s.Key), c.operand(s.Value), c.local(s.Object)
		return func(m *machine, f []value) flow {
			o := f[target].object().writable()
			o.all = m.store.fields.roomy(o.all)
			o.put(key.read(m, f), val.read(m, f))
			f[target].ref = o
			return on
		}
	case *ir.ObjectInsertOnceStmt:
		key, val, target := c.operand(s.Key), c.operand(s.Value), c.local(s.Object)
		return func(m *machine, f []value) flow {
			o, k, v := f[target].object().writable(), key.read(m, f), val.read(m, f)
			if present := o.get(k); present.defined() && !equal(present, v) {
				return m.fail(twoValues())
			}
			o.all = m.store.fields.roomy(o.all)
			o.put(k, v)
			f[target].ref = o
			return on
		}
	case *ir.ObjectMergeStmt: // of the data and what rules say; where they differ, the data holds
		a, b, target := c.source(s.A), c.source(s.B), c.local(s.Target)
		return func(m *machine, f []value) flow {
			f[target] = mergeValues(a.read(m, f), b.read(m, f), func(a, _ value) value { return a })
			return on
		}
	}
	return nil
}
