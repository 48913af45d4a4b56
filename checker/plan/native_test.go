package plan

import (
	"context"
	"maps"
	"slices"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/builtins"
)

// samples are values at the edges of what the natives take, as Rego writes them.
var samples = []string{
	"null", "true", "false",
	"0", "-0", "1", "-1", "2", "3", "-3", "7", "100", "2147483647", "2147483648", "-2147483649",
	"9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551616",
	"1.0", "0.5", "-0.5", "-1.5", "2.75", "1e3", "1e400", "0.1", "3.0000000000000001",
	`""`, `"a"`, `"ab"`, `"b"`, `"2"`, `"07"`, `"1.5"`, `"中文字"`, `"a,b,,c"`, `"%d-%s"`, `"%v"`, `","`,
	"[]", "[1]", "[1, 2, 3]", `["a", "b"]`, "[1, 1.0, 2]", `[3, "a", null, {1}]`, `[{"a": 1}]`, `[{"a": {"b": 1}}, {"a": {"c": 2}}, {"a": 3, "d": 4}]`,
	"{}", `{"a": 1}`, `{"a": {"b": 1}, "c": 2}`, `{"a": {"x": 2}, "b": 3}`, `{1: 2, "1": 3}`,
	"set()", "{1}", "{1, 2.0, 3}", `{"a", "b"}`, `{{1}, {2, 3}}`, "{1, {2}}",
}

func values(t testing.TB) []ast.Value {
	t.Helper()
	var all []ast.Value
	for _, sample := range samples {
		all = append(all, ast.MustParseTerm(sample).Value)
	}
	return all
}

func converted(t testing.TB, v ast.Value) value {
	t.Helper()
	c, err := fromOPA(v)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestCompare holds the order of values, and their way here and back, to OPA's.
func TestCompare(t *testing.T) {
	all := values(t)
	for _, a := range all {
		if back := converted(t, a).toOPA(); back.Compare(a) != 0 || back.String() != a.String() {
			t.Errorf("%v came back as %v", a, back)
		}
		for _, b := range all {
			x, y, want := converted(t, a), converted(t, b), sign(a.Compare(b))
			if got := sign(compare(x, y)); got != want {
				t.Errorf("compare(%v, %v) is %d, want %d", a, b, got, want)
			}
			if equal(x, y) != (want == 0) {
				t.Errorf("equal(%v, %v) is %v", a, b, want != 0)
			}
		}
	}
}

func sign(n int) int { return max(-1, min(n, 1)) }

// TestNatives holds what natives answer to OPA's built-ins, number by number as they
// are written. What a native leaves to OPA cannot differ.
func TestNatives(t *testing.T) {
	all := values(t)
	for _, name := range slices.Sorted(maps.Keys(natives)) {
		n, answered := natives[name], 0
		check := func(got value, ok bool, operands ...ast.Value) {
			if !ok {
				return
			}
			answered++
			if want := opa(t, name, operands...); got.defined() != (want != nil) || want != nil && got.toOPA().String() != want.String() {
				t.Errorf("%s%v is %v, OPA says %v", name, operands, got.toOPA(), want)
			}
		}
		for _, a := range all {
			if n.one != nil {
				got, ok := n.one(converted(t, a))
				check(got, ok, a)
			}
			for _, b := range all {
				if n.two != nil {
					got, ok := n.two(converted(t, a), converted(t, b))
					check(got, ok, a, b)
				}
				if n.three == nil {
					continue
				}
				for _, c := range all {
					got, ok := n.three(converted(t, a), converted(t, b), converted(t, c))
					check(got, ok, a, b, c)
				}
			}
		}
		if answered == 0 {
			t.Errorf("%s answers none of the samples", name)
		}
	}
}

// opa calls OPA's own built-in; nil stands for no result or an error.
func opa(t *testing.T, name string, operands ...ast.Value) ast.Value {
	t.Helper()
	terms := make([]*ast.Term, len(operands))
	for i, operand := range operands {
		terms[i] = ast.NewTerm(operand)
	}
	var result ast.Value
	bctx := topdown.BuiltinContext{Context: context.Background(), Cache: builtins.Cache{}}
	err := topdown.GetBuiltin(name)(bctx, terms, func(term *ast.Term) error {
		result = term.Value
		return nil
	})
	if err != nil {
		return nil
	}
	return result
}

// TestFloorOfQuotient holds the floor of a division that is never written down to
// that of OPA's two steps.
func TestFloorOfQuotient(t *testing.T) {
	for _, over := range []int64{1, -1, 7, 999_999_999_999, 1 << 53, 1<<53 + 1, 1<<63 - 1, -(1 << 63), 1<<62 + 3} {
		for _, under := range []int64{2, 3, -3, 7, 10, 1_000_000, 1<<31 + 1, 1<<62 + 1, 1<<63 - 1, -(1<<63 - 2)} {
			a, b := wholeOf(over), wholeOf(under)
			got, ok := divided(a, b)
			if !ok {
				continue
			}
			want := opa(t, "div", a.toOPA(), b.toOPA())
			if got.toOPA().String() != want.String() {
				t.Errorf("%d/%d is %v, OPA says %v", over, under, got.toOPA(), want)
			}
			if down, ok := floor(got); ok && down.toOPA().String() != opa(t, "floor", want).String() {
				t.Errorf("floor(%d/%d) is %v", over, under, down.toOPA())
			}
		}
	}
}
