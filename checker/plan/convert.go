package plan

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// texts numbers the texts of a plan. Where both of two texts have a number they are
// compared by it alone, which is how most fields are found.
type texts map[string]int64

// of is a text with its number, if it has one.
func (t texts) of(s string) value { return value{kind: text, n: t[s], ref: s} }

// fromGo takes in what a caller holds: map[string]any, []any, string, bool, int,
// int64, json.Number, float64, nil, and values of OPA. It copies composites, so that
// the caller may go on using them.
func (t texts) fromGo(x any) (value, error) {
	switch x := x.(type) {
	case nil:
		return isNull, nil
	case bool:
		return boolOf(x), nil
	case string:
		return t.of(x), nil
	case int64:
		return wholeOf(x), nil
	case int:
		return wholeOf(int64(x)), nil
	case []any:
		all := make([]value, len(x))
		for i, element := range x {
			var err error
			if all[i], err = t.fromGo(element); err != nil {
				return nothing, err
			}
		}
		return listOf(all), nil
	case map[string]any:
		all := make([]field, 0, len(x))
		for key, element := range x {
			converted, err := t.fromGo(element)
			if err != nil {
				return nothing, err
			}
			all = append(all, field{t.of(key), converted})
		}
		slices.SortFunc(all, func(a, b field) int { return strings.Compare(a.key.text(), b.key.text()) })
		return objectOf(all), nil
	}
	v, err := ast.InterfaceToValue(x)
	if err != nil {
		return nothing, err
	}
	return fromOPA(v)
}

// fromOPA takes in a value of OPA that needs no evaluation.
func fromOPA(v ast.Value) (value, error) {
	switch v := v.(type) {
	case ast.Null:
		return isNull, nil
	case ast.Boolean:
		return boolOf(bool(v)), nil
	case ast.Number:
		return numberOf(string(v)), nil
	case ast.String:
		return textOf(string(v)), nil
	case *ast.Array:
		all, err := fromTerms(v.Len(), v.Iter)
		return listOf(all), err
	case ast.Set:
		all, err := fromTerms(v.Len(), v.Iter)
		slices.SortFunc(all, compare)
		return setOf(all), err
	case ast.Object:
		all := make([]field, 0, v.Len())
		err := v.Iter(func(key, val *ast.Term) error {
			k, err := fromOPA(key.Value)
			if err != nil {
				return err
			}
			converted, err := fromOPA(val.Value)
			all = append(all, field{k, converted})
			return err
		})
		slices.SortFunc(all, func(a, b field) int { return compare(a.key, b.key) })
		return objectOf(all), err
	}
	return nothing, fmt.Errorf("%v is not a value", v)
}

func fromTerms(length int, each func(func(*ast.Term) error) error) ([]value, error) {
	all := make([]value, 0, length)
	err := each(func(term *ast.Term) error {
		v, err := fromOPA(term.Value)
		all = append(all, v)
		return err
	})
	return all, err
}

// toOPA is the same value for a built-in of OPA.
func (v value) toOPA() ast.Value {
	switch v.kind {
	case boolean:
		return ast.Boolean(v.n == 1)
	case whole, decimal:
		return v.asNumber()
	case text:
		return ast.String(v.text())
	case list:
		return ast.NewArray(toTerms(v.list().all)...)
	case set:
		return ast.NewSet(toTerms(v.set().all)...)
	case object:
		pairs := make([][2]*ast.Term, len(v.object().all))
		for i, f := range v.object().all {
			pairs[i] = [2]*ast.Term{ast.NewTerm(f.key.toOPA()), ast.NewTerm(f.value.toOPA())}
		}
		return ast.NewObject(pairs...)
	}
	return ast.NullValue
}

func toTerms(all []value) []*ast.Term {
	terms := make([]*ast.Term, len(all))
	for i, v := range all {
		terms[i] = ast.NewTerm(v.toOPA())
	}
	return terms
}

// toGo copies a value into Go values. A key that is no text is written as JSON, as OPA
// does.
func (v value) toGo() any {
	switch v.kind {
	case boolean:
		return v.n == 1
	case whole:
		return v.n
	case decimal:
		return json.Number(v.asNumber())
	case text:
		return v.text()
	case list:
		return allToGo(v.list().all)
	case set:
		return allToGo(v.set().all)
	case object:
		all := make(map[string]any, len(v.object().all))
		for _, f := range v.object().all {
			all[f.key.name()] = f.value.toGo()
		}
		return all
	}
	return nil
}

func allToGo(all []value) []any {
	converted := make([]any, len(all))
	for i, v := range all {
		converted[i] = v.toGo()
	}
	return converted
}

// name is a key of an object as a key of JSON: what is no text is written as JSON.
func (v value) name() string {
	if v.kind == text {
		return v.text()
	}
	encoded, err := json.Marshal(v.toGo())
	if err != nil {
		return ""
	}
	return string(encoded)
}
