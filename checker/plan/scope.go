package plan

import "github.com/open-policy-agent/opa/v1/ir"

// scope is what is known of the locals in the body of one rule. OPA's planner takes
// a new local for nearly every step and begins again with the next body, so that
// most locals of a body are written in one place and many only rename another one
// or hold a constant. Those take no step: what reads them reads what they stand for.
type scope struct {
	writes  map[ir.Local]int // statements that set a local
	grows   map[ir.Local]int // statements that add to the composite value of a local
	inserts map[ir.Local]int // those of them that add a field that has a statement of its own
	means   map[ir.Local]operand
	base    map[ir.Local]bool // holds a part of the data that a reference has come to
}

// newScope looks through a body. The locals it shares with other bodies, but for
// the parameters that nothing sets, are left alone.
func newScope(b *ir.Block, params []ir.Local, shared ir.Local) *scope {
	s := &scope{
		writes: map[ir.Local]int{}, grows: map[ir.Local]int{}, inserts: map[ir.Local]int{},
		means: map[ir.Local]operand{}, base: map[ir.Local]bool{params[1]: true},
	}
	for _, param := range params {
		s.writes[param]++
	}
	s.writes[shared] = many
	s.count(b)
	return s
}

// many is how often a local counts as set that must stay a local of its own.
const many = 2

func (s *scope) count(b *ir.Block) {
	for _, statement := range b.Stmts {
		for _, l := range written(statement) {
			s.writes[l]++
		}
		switch asked := statement.(type) {
		case *ir.IsDefinedStmt: // whether it was ever set is what counts
			s.writes[asked.Source] += many
		case *ir.IsUndefinedStmt:
			s.writes[asked.Source] += many
		case *ir.ObjectInsertStmt:
			s.inserts[asked.Object]++
		}
		if l, ok := grown(statement); ok {
			s.grows[l]++
		}
		for _, inner := range inside(statement) {
			s.count(inner)
		}
	}
}

// written lists the locals that a statement sets. A `with` counts twice, because it
// sets its local back afterwards.
func written(statement ir.Stmt) []ir.Local {
	switch s := statement.(type) {
	case *ir.AssignVarStmt:
		return []ir.Local{s.Target}
	case *ir.AssignVarOnceStmt:
		return []ir.Local{s.Target, s.Target} // may be set before
	case *ir.AssignIntStmt:
		return []ir.Local{s.Target}
	case *ir.ResetLocalStmt:
		return []ir.Local{s.Target}
	case *ir.MakeNullStmt:
		return []ir.Local{s.Target}
	case *ir.MakeNumberIntStmt:
		return []ir.Local{s.Target}
	case *ir.MakeNumberRefStmt:
		return []ir.Local{s.Target}
	case *ir.MakeArrayStmt:
		return []ir.Local{s.Target}
	case *ir.MakeObjectStmt:
		return []ir.Local{s.Target}
	case *ir.MakeSetStmt:
		return []ir.Local{s.Target}
	case *ir.DotStmt:
		return []ir.Local{s.Target}
	case *ir.LenStmt:
		return []ir.Local{s.Target}
	case *ir.ObjectMergeStmt:
		return []ir.Local{s.Target}
	case *ir.CallStmt:
		return []ir.Local{s.Result}
	case *ir.CallDynamicStmt:
		return []ir.Local{s.Result}
	case *ir.ScanStmt:
		return []ir.Local{s.Key, s.Value}
	case *ir.WithStmt:
		return []ir.Local{s.Local, s.Local}
	}
	return nil
}

// grown returns the local to whose composite value a statement adds.
func grown(statement ir.Stmt) (ir.Local, bool) {
	switch s := statement.(type) {
	case *ir.ArrayAppendStmt:
		return s.Array, true
	case *ir.ObjectInsertStmt:
		return s.Object, true
	case *ir.ObjectInsertOnceStmt:
		return s.Object, true
	case *ir.SetAddStmt:
		return s.Set, true
	}
	return 0, false
}

// inside lists the blocks within a statement.
func inside(statement ir.Stmt) []*ir.Block {
	switch s := statement.(type) {
	case *ir.BlockStmt:
		return s.Blocks
	case *ir.ScanStmt:
		return []*ir.Block{s.Block}
	case *ir.NotStmt:
		return []*ir.Block{s.Block}
	case *ir.WithStmt:
		return []*ir.Block{s.Block}
	}
	return nil
}

// rename makes a local stand for an operand and reports whether it may: neither is
// set anywhere else, so that wherever the local is read, the operand holds what the
// local would hold. of is the local that the operand is, if it is one.
func (c *compiler) rename(l ir.Local, known operand, of ...ir.Local) bool {
	if c.scope.writes[l] != 1 || c.scope.grows[l] > 0 {
		return false
	}
	for _, other := range of {
		if c.scope.writes[other] != 1 {
			return false
		}
	}
	c.scope.means[l] = known
	return true
}
