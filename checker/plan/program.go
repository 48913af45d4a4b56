package plan

import (
	"sync"

	"github.com/open-policy-agent/opa/v1/ir"
)

// Program is a compiled plan with its data. It never changes and is safe for
// concurrent use.
type Program struct {
	*code
	data     value
	machines *sync.Pool // of *machine, which remember calls that depend on the data
}

// code is what does not depend on the data.
type code struct {
	plans     map[string]*function
	functions map[string]*function // by the path they are planned under, written by pathOf
	constants []value
	texts     texts
	memoized  int // how many functions depend on input and data alone
	hints     int // how many places of the plan look up fields by name
	strict    bool
}

// function is a planned function, or a plan, which has no result of its own.
type function struct {
	name       string
	id         int
	arity      int     // how many parameters it has; they arrive in the first locals
	result     place   // the local it returns unless a statement returns another
	size       int     // how many locals it has
	asked      []place // locals that it may ask for before it sets them
	blocks     []block
	memo       int  // its place among the functions of input and data alone, or -1
	blind      bool // it does not read the input
	remembered bool // its calls are kept in the table of recent ones
}

// Option changes how a program is compiled.
type Option func(*code)

// Strict makes an error of a built-in the error of the evaluation. Without it the
// call is undefined, as in OPA.
func Strict() Option { return func(c *code) { c.strict = true } }

// Compile turns a plan into closures. data is the base document, nil for none. The
// error is *Unsupported when the plan holds what is not known here.
func Compile(policy *ir.Policy, data any, options ...Option) (*Program, error) {
	c := &compiler{policy: policy, code: &code{
		plans: map[string]*function{}, functions: map[string]*function{}, texts: texts{},
	}}
	for _, option := range options {
		option(c.code)
	}
	if err := c.compile(); err != nil {
		return nil, err
	}
	program := &Program{code: c.code}
	return program.WithData(data)
}

// WithData is the same program with another base document.
func (p *Program) WithData(data any) (*Program, error) {
	if data == nil {
		data = map[string]any{}
	}
	converted, err := p.texts.fromGo(data)
	if err != nil {
		return nil, err
	}
	return &Program{code: p.code, data: converted.static(), machines: &sync.Pool{}}, nil
}

// Has reports whether a function of so many arguments is planned for a path below
// data. A rule is a function of none.
func (p *Program) Has(path []string, arguments int) bool { return p.find(path, arguments) != nil }

func (p *Program) find(path []string, arguments int) *function {
	fn := p.functions[pathOf(append([]string{generation}, path...))]
	if fn == nil || fn.arity != inputAndData+arguments {
		return nil
	}
	return fn
}

// generation is the first part of the path of every function that no `with` changes.
const generation = "g0"
