// Package plan runs policies that OPA has planned. OPA's own planner turns Rego
// into statements (package ir, what `opa build -t plan` writes); Compile turns each
// statement into a Go closure once, and an Evaluation runs them on one input.
//
// OPA's topdown is the reference: a value, a number, a comparison, an order and a
// conflict are what they are there. README.md beside this file says which
// statements and built-ins are known and how that is held.
package plan
