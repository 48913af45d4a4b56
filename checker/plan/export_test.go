package plan

// Poison fills the stack with what no program may see, so that a local that is read
// before it is set shows.
func (e *Evaluation) Poison() *Evaluation {
	c := e.machine.frames
	for i := range c.locals {
		c.locals[i] = textOf("left over")
	}
	c.highest = len(c.locals)
	return e
}
