package plan

import "github.com/open-policy-agent/opa/v1/ir"

// withStep compiles a `with`: a block runs with another input or data, or with a
// part of it replaced. What functions returned before does not hold inside.
func (c *compiler) withStep(s *ir.WithStmt) step {
	c.reading.input = true // what it calls may see another one
	local, replacement, body := c.local(s.Local), c.operand(s.Value), c.block(s.Block)
	path := make([]value, len(s.Path))
	for i, index := range s.Path {
		path[i] = c.constants[index]
	}
	return func(m *machine, f []value) flow {
		saved, memo, era, inside := f[local], m.memo, m.recent.begin(), m.inside
		f[local] = replaced(saved, path, replacement.read(m, f))
		m.memo, m.inside = make([]memory, len(memo)), true
		r := body.ends(m, f)
		f[local], m.memo, m.recent.era, m.inside = saved, memo, era, inside
		if r == on || r < on {
			return r
		}
		if r > out {
			return behind(r)
		}
		return out
	}
}

// replaced is document with v at the end of a path. What stands along the path is
// copied, and made where it is no object.
func replaced(document value, path []value, v value) value {
	if len(path) == 0 {
		return v
	}
	copied := &fields{}
	if document.kind == object {
		copied.all = append(copied.all, document.object().all...)
	}
	copied.put(path[0], replaced(copied.get(path[0]), path[1:], v))
	return value{kind: object, ref: copied}
}
