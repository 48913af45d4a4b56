package plan

import (
	"context"
	"errors"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/rego"
)

// Of plans a query over compiled modules. It is OPA's own planner, reached by the
// way OPA keeps for evaluators of its plans: a target of package rego. The plan's
// name is QueryPlan.
func Of(ctx context.Context, compiler *ast.Compiler, query string) (*ir.Policy, error) {
	var planned *ir.Policy
	_, err := rego.New(rego.Query(query), rego.Compiler(compiler), rego.Target(target)).
		PrepareForEval(context.WithValue(ctx, plannedKey{}, &planned))
	if err != nil {
		return nil, err
	}
	if planned == nil {
		return nil, errors.New("plan: OPA planned nothing")
	}
	return planned, nil
}

// QueryPlan is the name OPA gives to the plan of a query.
const QueryPlan = "eval"

// target is the name under which OPA hands its plans to this package.
const target = "bondcheck-plan"

func init() { rego.RegisterPlugin(target, handover{}) }

// plannedKey is the key of a context under which handover finds where to put a plan.
type plannedKey struct{}

// handover gives the plan of a query to whoever asked for it and evaluates nothing.
type handover struct{}

func (handover) IsTarget(name string) bool { return name == target }

func (handover) PrepareForEval(ctx context.Context, policy *ir.Policy, _ ...rego.PrepareOption) (rego.TargetPluginEval, error) {
	if planned, ok := ctx.Value(plannedKey{}).(**ir.Policy); ok {
		*planned = policy
	}
	return nil, nil
}
