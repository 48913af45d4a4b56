package plan

import (
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ir"
)

// place is where a local stands in a frame.
type place = int32

// local returns the place of a local.
func (c *compiler) local(l ir.Local) place {
	at, ok := c.places[l]
	if !ok {
		at = place(len(c.places))
		c.places[l] = at
	}
	return at
}

// ask returns the place of a local that a statement may read before any has set it.
func (c *compiler) ask(l ir.Local) place {
	if l == c.input {
		c.reading.input = true
	}
	at := c.local(l)
	if !slices.Contains(c.current.asked, at) {
		c.current.asked = append(c.current.asked, at)
	}
	return at
}

// operand is what a statement reads: the place of a local, or below zero the
// complement of the index of a constant. Closures hold a few of these and nothing
// larger: a plan has tens of thousands, most of which run once for an input, so that
// what they take up is what an evaluation has to fetch.
type operand int32

func (o operand) read(m *machine, f []value) value {
	if o >= 0 {
		return f[o]
	}
	return m.constants[^o]
}

// constant returns the operand of a constant. Equal ones share it.
func (c *compiler) constant(v value) operand {
	if o, ok := c.known[v]; ok { // composites are never found
		return o
	}
	o := ^operand(len(c.constants))
	c.constants, c.known[v] = append(c.constants, v.static()), o
	return o
}

// constantOf is the constant that an operand stands for, undefined for a local.
func (c *compiler) constantOf(o operand) value {
	if o >= 0 {
		return nothing
	}
	return c.constants[^o]
}

// source returns what a local stands for.
func (c *compiler) source(l ir.Local) operand {
	if known, ok := c.scope.means[l]; ok {
		return known
	}
	if _, set := c.places[l]; !set || l == c.input {
		c.ask(l)
	}
	return operand(c.local(l))
}

func (c *compiler) operand(o ir.Operand) operand {
	switch v := o.Value.(type) {
	case ir.Local:
		return c.source(v)
	case ir.StringIndex:
		return ^operand(v) // the strings are the first constants
	case ir.Bool:
		return c.constant(boolOf(bool(v)))
	}
	c.unsupported(fmt.Sprintf("operand %T", o.Value), "not known")
	return c.constant(nothing)
}
