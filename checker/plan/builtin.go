package plan

import (
	"errors"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// builtin is a built-in function. OPA's own implementation answers every call but
// those that the native one takes: the plain cases of the functions that rules call
// most. So what is native decides how fast a call is, never what it returns, and
// every error is OPA's.
type builtin struct {
	name     string
	id       int
	opa      topdown.BuiltinFunc
	native   native
	void     bool // has no result
	relation bool // has many results, which the plan takes as a list
}

// native answers plain cases by how many arguments there are; at most one is set. ok
// is false for a case that is left to OPA; an undefined result is undefined.
type native struct {
	one   func(a value) (result value, ok bool)
	two   func(a, b value) (result value, ok bool)
	three func(a, b, c value) (result value, ok bool)
}

func (c *compiler) builtin(declared *ir.BuiltinFunc) (*builtin, error) {
	name := declared.Name
	known, opa := ast.BuiltinMap[name], topdown.GetBuiltin(name)
	switch {
	case known == nil || opa == nil:
		return nil, &Unsupported{What: "built-in " + name, Why: "not one of OPA's"}
	case known.IsNondeterministic() || slices.Contains(outward, name):
		return nil, &Unsupported{What: "built-in " + name, Why: "does not depend on its arguments alone"}
	}
	return &builtin{
		name: name, id: c.nextID(), opa: opa, native: natives[name],
		void: declared.Decl.Result() == nil, relation: known.Relation,
	}, nil
}

// outward lists built-ins that reach outside the evaluation, or into topdown's own
// state, and that OPA does not itself call nondeterministic.
var outward = []string{"internal.print", "io.jwt.decode_verify", "opa.runtime", "rego.metadata.chain", "rego.metadata.rule", "trace"}

func (b *builtin) step(args []operand, result place, holds bool) step {
	switch n := b.native; {
	case n.one != nil && len(args) == 1:
		a := args[0]
		return func(m *machine, f []value) flow {
			x := a.read(m, f)
			if v, ok := n.one(x); ok {
				f[result] = v
				return after(v, holds)
			}
			return m.ask(b, f, result, holds, x)
		}
	case b.name == "split":
		return b.rememberedStep(args[0], args[1], result, holds)
	case n.two != nil && len(args) == 2:
		a, c := args[0], args[1]
		return func(m *machine, f []value) flow {
			x, y := a.read(m, f), c.read(m, f)
			if v, ok := n.two(x, y); ok {
				f[result] = v
				return after(v, holds)
			}
			return m.ask(b, f, result, holds, x, y)
		}
	case n.three != nil && len(args) == 3:
		a, c, d := args[0], args[1], args[2]
		return func(m *machine, f []value) flow {
			x, y, z := a.read(m, f), c.read(m, f), d.read(m, f)
			if v, ok := n.three(x, y, z); ok {
				f[result] = v
				return after(v, holds)
			}
			return m.ask(b, f, result, holds, x, y, z)
		}
	}
	return func(m *machine, f []value) flow {
		all := make([]value, len(args))
		for i, arg := range args {
			all[i] = arg.read(m, f)
		}
		return m.ask(b, f, result, holds, all...)
	}
}

// rememberedStep calls a native function whose result is worth remembering.
func (b *builtin) rememberedStep(first, second operand, result place, holds bool) step {
	return func(m *machine, f []value) flow {
		args := [2]value{first.read(m, f), second.read(m, f)}
		call, known := m.recent.place(b.id, always, args[:])
		if known {
			f[result] = call.result
			return after(call.result, holds)
		}
		v, ok := b.native.two(args[0], args[1])
		if !ok {
			return m.ask(b, f, result, holds, args[:]...)
		}
		call.keep(b.id, always, args[:], v)
		f[result] = v
		return after(v, holds)
	}
}

// ask calls OPA's own implementation.
func (m *machine) ask(b *builtin, f []value, result place, holds bool, args ...value) flow {
	bctx := topdown.BuiltinContext{Context: m.ctx, Cancel: cancelled{m}, Cache: m.cache}
	var results []value
	err := b.opa(bctx, toTerms(args), func(term *ast.Term) error {
		v, err := fromOPA(term.Value)
		results = append(results, v)
		return err
	})
	if err != nil {
		return m.refused(b, err, f, result)
	}
	switch {
	case b.void:
		return on
	case b.relation:
		f[result] = listOf(results)
	case len(results) == 0:
		f[result] = nothing
	default:
		f[result] = results[len(results)-1]
	}
	return after(f[result], holds)
}

// refused is what an error of a built-in means: the call is undefined unless errors
// are strict or the evaluation is to stop.
func (m *machine) refused(b *builtin, err error, f []value, result place) flow {
	var halt topdown.Halt
	if errors.As(err, &halt) {
		if m.ctx.Err() != nil {
			return m.fail(m.ctx.Err())
		}
		return m.fail(halt.Err)
	}
	if m.program.strict {
		return m.fail(err)
	}
	if b.void {
		return out
	}
	f[result] = nothing
	return out
}

// cancelled tells a long-running built-in that the context is done.
type cancelled struct{ m *machine }

func (c cancelled) Cancel()         {}
func (c cancelled) Cancelled() bool { return c.m.ctx.Err() != nil }
