package plan

import (
	"math/big"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown/builtins"
)

// numberOf reads a number as OPA writes it. Only a text that an int64 would be
// written as becomes whole, so that every number keeps its text: 1.0 and -0 stay.
func numberOf(s string) value {
	if n, err := strconv.ParseInt(s, 10, 64); err == nil && strconv.FormatInt(n, 10) == s {
		return wholeOf(n)
	}
	return value{kind: decimal, ref: s}
}

func (v value) number() bool { return v.kind == whole || v.kind == decimal }

// integer is the number that OPA reckons with where it asks for an int64: 1.0 and 01
// are one as well.
func (v value) integer() (int64, bool) {
	switch v.kind {
	case whole:
		return v.n, true
	case decimal:
		if written, ok := v.ref.(string); ok {
			return ast.Number(written).Int64()
		}
	}
	return 0, false
}

// asNumber is OPA's form of a number.
func (v value) asNumber() ast.Number {
	if v.kind == whole {
		return ast.Number(strconv.FormatInt(v.n, 10))
	}
	if q, ok := v.ref.(*quotient); ok {
		return q.number()
	}
	return ast.Number(v.ref.(string))
}

// quotient is a division of whole numbers that leaves a remainder. Most are rounded
// at once, which needs no decimals; only where one is looked at is it worked out.
type quotient struct{ over, under int64 }

// number is the quotient as OPA works it out: in a float of 64 bits, written with as
// many digits as tell it from its neighbours.
func (q *quotient) number() ast.Number {
	over, under := new(big.Float).SetInt64(q.over), new(big.Float).SetInt64(q.under)
	return builtins.FloatToNumber(new(big.Float).Quo(over, under))
}

// floor is the quotient rounded down. A float of 64 bits never rounds a quotient of
// int64s up to the next whole number, so that this is OPA's floor too. One below zero
// is left to OPA, whose floor of -0.5 is 0.
func (q *quotient) floor() (value, bool) {
	if (q.over < 0) != (q.under < 0) {
		return none()
	}
	return wholeOf(q.over / q.under), true
}
