package plan

import "github.com/open-policy-agent/opa/v1/ir"

// named deals with a statement that gives a local a constant or the value of another
// local, and reports whether the local now only stands for it.
func (c *compiler) named(statement ir.Stmt) bool {
	if s, ok := statement.(*ir.AssignVarStmt); ok {
		return c.renameVar(s)
	}
	l, v, ok := c.scalar(statement)
	return ok && c.rename(l, c.constant(v))
}

func (c *compiler) renameVar(s *ir.AssignVarStmt) bool {
	source := c.operand(s.Source)
	if source < 0 {
		return c.rename(s.Target, source)
	}
	for l, at := range c.places { // of the source, which may itself stand for another
		if at == place(source) {
			return c.rename(s.Target, source, l)
		}
	}
	return false
}

// scalar recognizes a statement that sets a local to null or a number.
func (c *compiler) scalar(statement ir.Stmt) (ir.Local, value, bool) {
	switch s := statement.(type) {
	case *ir.MakeNullStmt:
		return s.Target, isNull, true
	case *ir.MakeNumberIntStmt:
		return s.Target, wholeOf(s.Value), true
	case *ir.MakeNumberRefStmt:
		return s.Target, numberOf(c.constants[s.Index].text()), true
	}
	return 0, nothing, false
}

// empty recognizes a statement that sets a local to a new list, object or set.
func empty(statement ir.Stmt) (ir.Local, value, bool) {
	switch s := statement.(type) {
	case *ir.MakeArrayStmt:
		return s.Target, listOf(nil), true
	case *ir.MakeObjectStmt:
		return s.Target, objectOf(nil), true
	case *ir.MakeSetStmt:
		return s.Target, setOf(nil), true
	}
	return 0, nothing, false
}

// literal recognizes statements that build constant lists, objects and sets, as
// {"a": [1, 2]} in a rule. It runs them now, makes their locals stand for the
// finished values and returns how many they are, 0 when a variable is among them.
func (c *compiler) literal(statements []ir.Stmt) int {
	if _, _, ok := empty(statements[0]); !ok {
		return 0
	}
	d := &draft{compiler: c, values: map[ir.Local]value{}, missing: map[ir.Local]int{}}
	complete := 0
	for i, statement := range statements {
		if !d.run(statement) {
			break
		}
		if d.open == 0 {
			complete = i + 1
		}
	}
	for _, statement := range statements[:complete] {
		for _, l := range written(statement) {
			c.scope.means[l] = c.constant(d.values[l])
		}
	}
	return complete
}

// draft is constants in the making.
type draft struct {
	*compiler
	values  map[ir.Local]value
	missing map[ir.Local]int // statements that are still to add to a value
	open    int              // values that some statement is still to add to
}

// run executes one statement and reports whether it could.
func (d *draft) run(statement ir.Stmt) bool {
	l, v, ok := empty(statement)
	if !ok {
		l, v, ok = d.scalar(statement)
	}
	if ok {
		if d.scope.writes[l] != 1 {
			return false
		}
		d.values[l], d.missing[l] = v, d.scope.grows[l]
		if d.missing[l] > 0 {
			d.open++
		}
		return true
	}
	if !d.add(statement) {
		return false
	}
	l, _ = grown(statement)
	if d.missing[l]--; d.missing[l] == 0 {
		d.open--
	}
	return true
}

// add executes a statement that adds a constant to a value of the draft.
func (d *draft) add(statement ir.Stmt) bool {
	switch s := statement.(type) {
	case *ir.ArrayAppendStmt:
		target, element := d.values[s.Array], d.known(s.Value)
		if target.kind != list || !element.defined() {
			return false
		}
		target.list().all = append(target.list().all, element)
	case *ir.SetAddStmt:
		target, element := d.values[s.Set], d.known(s.Value)
		if target.kind != set || !element.defined() {
			return false
		}
		target.set().add(element)
	case *ir.ObjectInsertStmt:
		target, key, element := d.values[s.Object], d.known(s.Key), d.known(s.Value)
		if target.kind != object || !key.defined() || !element.defined() {
			return false
		}
		target.object().put(key, element)
	default:
		return false
	}
	return true
}

// known is what an operand holds if that is known now, else undefined.
func (d *draft) known(o ir.Operand) value {
	l, ok := o.Value.(ir.Local)
	if !ok {
		return d.constantOf(d.operand(o))
	}
	if v, ok := d.values[l]; ok {
		return v
	}
	if known, ok := d.scope.means[l]; ok {
		return d.constantOf(known)
	}
	return nothing
}
