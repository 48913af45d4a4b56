package plan

import (
	"context"
	"fmt"

	"github.com/open-policy-agent/opa/v1/topdown/builtins"
)

// Evaluation is a program at work on one input. What functions of input and data
// alone have returned is kept, so that calls share it. It serves one goroutine and
// must be closed.
type Evaluation struct{ machine *machine }

// Begin starts an evaluation. input is what fromGo takes in: Go values as JSON has
// them, or a value of OPA. Evaluation ends with ctx's error soon after ctx is done.
func (p *Program) Begin(ctx context.Context, input any) (*Evaluation, error) {
	converted, err := p.texts.fromGo(input)
	if err != nil {
		return nil, fmt.Errorf("input: %w", err)
	}
	return p.begin(ctx, converted), nil
}

// BeginWithout starts an evaluation without an input: every reference to it is undefined.
func (p *Program) BeginWithout(ctx context.Context) *Evaluation { return p.begin(ctx, nothing) }

func (p *Program) begin(ctx context.Context, input value) *Evaluation {
	m, ok := p.machines.Get().(*machine)
	if !ok {
		m = &machine{
			program: p, frames: newChunk(0, nil), memo: make([]memory, p.memoized),
			recent: newRecent(), hints: make([]int32, p.hints), constants: p.constants,
		}
	}
	m.ctx, m.input, m.cache = ctx, input, builtins.Cache{}
	m.recent.begin()
	return &Evaluation{m}
}

// Close ends the evaluation.
func (e *Evaluation) Close() {
	m := e.machine
	e.machine = nil
	clear(m.memo)
	m.recent.forget()
	m.frames.release()
	m.store.release()
	m.ctx, m.input, m.result, m.answers, m.cache = nil, nothing, nothing, nil, nil
	m.program.machines.Put(m)
}

// Eval runs a plan and returns the bindings it finds, each once and in order, none
// when it is undefined. The plan of an entrypoint binds "result".
func (e *Evaluation) Eval(name string) ([]any, error) {
	m := e.machine
	fn := m.program.plans[name]
	if fn == nil {
		return nil, fmt.Errorf("no plan %q", name)
	}
	m.answers = m.answers[:0]
	if _, err := e.run(fn, nil); err != nil {
		return nil, err
	}
	found := &members{}
	for _, answer := range m.answers {
		found.add(answer)
	}
	return allToGo(found.all), nil
}

// Call runs the function that is planned for a path below data, with arguments. It
// reports whether the function is defined for them.
func (e *Evaluation) Call(path []string, args ...any) (Result, bool, error) {
	fn := e.machine.program.find(path, len(args))
	if fn == nil {
		return Result{}, false, fmt.Errorf("no function %q of %d arguments is planned", path, len(args))
	}
	converted := make([]value, len(args))
	for i, arg := range args {
		var err error
		if converted[i], err = e.machine.program.texts.fromGo(arg); err != nil {
			return Result{}, false, err
		}
	}
	result, err := e.run(fn, converted)
	if err != nil || !result.defined() {
		return Result{}, false, err
	}
	return Result{result}, true, nil
}

// Result is what a function has returned, or a part of it. It is read in place and
// only until its evaluation is closed; Go makes a copy.
type Result struct{ v value }

// Field returns a field of an object, and whether there is one of that name.
func (r Result) Field(name string) (Result, bool) {
	if r.v.kind != object {
		return Result{}, false
	}
	field := r.v.get(textOf(name))
	return Result{field}, field.defined()
}

// Text returns a text, and whether it is one.
func (r Result) Text() (string, bool) {
	if r.v.kind != text {
		return "", false
	}
	return r.v.text(), true
}

// Elements returns the elements of a list or a set, and whether it is one.
func (r Result) Elements() ([]Result, bool) {
	all, ok := elements(r.v)
	results := make([]Result, len(all))
	for i, v := range all {
		results[i] = Result{v}
	}
	return results, ok
}

// Go returns a copy in Go values: int64, json.Number for numbers that it does not
// hold, string, bool, nil, []any for lists and sets, map[string]any for objects.
func (r Result) Go() any { return r.v.toGo() }

// run calls a function with input, data and arguments. An error leaves the stack
// as it was, so that another call may follow.
func (e *Evaluation) run(fn *function, args []value) (value, error) {
	m := e.machine
	if m.err = m.ctx.Err(); m.err != nil {
		return nothing, m.err
	}
	frame := m.push(fn)
	frame[0], frame[1] = m.input, m.program.data
	copy(frame[inputAndData:], args)
	r := m.call(fn, frame)
	m.pop(frame)
	if r == failed {
		return nothing, m.err
	}
	return m.result, nil
}
