package plan

import (
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/topdown"
)

// Unsupported is the error of Compile for a plan that holds what is not known here.
// Such a policy is run by topdown.
type Unsupported struct {
	What string // a statement or a built-in
	Why  string
}

func (e *Unsupported) Error() string { return fmt.Sprintf("plan: %s: %s", e.What, e.Why) }

// The errors of an evaluation are *topdown.Error with topdown's codes and messages,
// ctx's own, and those of OPA's built-ins.

func conflict(message string) error {
	return &topdown.Error{Code: topdown.ConflictErr, Message: message}
}

// twoResults is the error of a rule or function with two different results.
func twoResults(name string, arity int) error {
	_, path, _ := strings.Cut(name, ".") // behind the planner's generation
	if arity > inputAndData {
		return conflict("function " + path + " produced conflicting values for the same inputs")
	}
	return conflict("rule " + path + " produced conflicting values")
}

// twoValues is the error of an object with two different values for one key.
func twoValues() error { return conflict("object keys must be unique") }
