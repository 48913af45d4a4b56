package plan

import (
	"math"
	"math/bits"
	"slices"
)

// natives lists the native implementations by name. Each takes only what it answers
// exactly as OPA does, and leaves the rest to OPA.
var natives = map[string]native{
	"plus": {two: plus}, "minus": {two: minus}, "mul": {two: times}, "div": {two: divided}, "rem": {two: remainder},
	"abs": {one: absolute}, "ceil": {one: sameWhole}, "floor": {one: floor}, "round": {one: sameWhole},
	"count": {one: count}, "sum": {one: sum}, "max": {one: greatest}, "min": {one: least}, "sort": {one: sorted},
	"numbers.range": {two: numbersFrom}, "to_number": {one: toNumber},

	"equal": {two: ordered(func(c int) bool { return c == 0 })}, "neq": {two: ordered(func(c int) bool { return c != 0 })},
	"lt": {two: ordered(func(c int) bool { return c < 0 })}, "lte": {two: ordered(func(c int) bool { return c <= 0 })},
	"gt": {two: ordered(func(c int) bool { return c > 0 })}, "gte": {two: ordered(func(c int) bool { return c >= 0 })},

	"is_null": {one: is(null)}, "is_boolean": {one: is(boolean)}, "is_number": {one: is(whole, decimal)},
	"is_string": {one: is(text)}, "is_array": {one: is(list)}, "is_object": {one: is(object)}, "is_set": {one: is(set)},

	"contains": {two: containsText}, "startswith": {two: startsWith}, "endswith": {two: endsWith},
	"trim_prefix": {two: trimPrefix}, "trim_suffix": {two: trimSuffix}, "lower": {one: lower}, "upper": {one: upper},
	"split": {two: split}, "replace": {three: replace}, "substring": {three: substring}, "concat": {two: concat},
	"sprintf": {two: format},

	"internal.member_2": {two: member}, "internal.member_3": {three: memberAt},
	"and": {two: intersection}, "or": {two: eitherSet}, "union": {one: unionOf},
	"array.concat": {two: joined}, "array.slice": {three: slice}, "array.reverse": {one: reversed},
	"object.get": {three: objectGet}, "object.keys": {one: objectKeys}, "object.remove": {two: objectRemove},
	"object.union": {two: objectUnion}, "object.union_n": {one: objectUnionN},
}

// none is the answer of a native that leaves the call to OPA.
func none() (value, bool) { return nothing, false }

// integers are two numbers as OPA reckons with them where they are whole.
func integers(a, b value) (x, y int64, ok bool) {
	if a.kind == whole && b.kind == whole {
		return a.n, b.n, true
	}
	x, ok = a.integer()
	if ok {
		y, ok = b.integer()
	}
	return x, y, ok
}

func plus(a, b value) (value, bool) {
	x, y, ok := integers(a, b)
	sum := x + y
	return wholeOf(sum), ok && (sum > x) == (y > 0)
}

func minus(a, b value) (value, bool) {
	if a.kind == set && b.kind == set {
		return value{kind: set, ref: combine(a.set(), b.set(), true, false, false)}, true
	}
	x, y, ok := integers(a, b)
	difference := x - y
	return wholeOf(difference), ok && (difference < x) == (y > 0)
}

func times(a, b value) (value, bool) {
	x, y, ok := integers(a, b)
	high, low := bits.Mul64(magnitude(x), magnitude(y))
	if !ok || high != 0 || low > math.MaxInt64 {
		return none()
	}
	if (x < 0) != (y < 0) {
		return wholeOf(-int64(low)), true
	}
	return wholeOf(int64(low)), true
}

func magnitude(x int64) uint64 {
	if x < 0 {
		return -uint64(x)
	}
	return uint64(x)
}

// divided leaves zero to OPA, which writes zero over a negative number as -0.
func divided(a, b value) (value, bool) {
	x, y, ok := integers(a, b)
	switch {
	case !ok || x == 0 || y == 0 || y == -1:
		return none()
	case x%y != 0:
		return value{kind: decimal, ref: &quotient{x, y}}, true
	}
	return wholeOf(x / y), true
}

func remainder(a, b value) (value, bool) {
	x, y, ok := integers(a, b)
	if !ok || y == 0 {
		return none()
	}
	return wholeOf(x % y), true
}

func absolute(a value) (value, bool) {
	x, ok := a.integer()
	return wholeOf(max(x, -x)), ok && x != math.MinInt64
}

func sameWhole(a value) (value, bool) {
	x, ok := a.integer()
	return wholeOf(x), ok
}

func floor(a value) (value, bool) {
	if q, ok := a.ref.(*quotient); ok {
		return q.floor()
	}
	return sameWhole(a)
}

func count(a value) (value, bool) {
	switch a.kind {
	case list, object, set, text:
		return wholeOf(int64(a.length())), true
	}
	return none()
}

// elements are the elements of a list or a set.
func elements(v value) ([]value, bool) {
	switch v.kind {
	case list:
		return v.list().all, true
	case set:
		return v.set().all, true
	}
	return nil, false
}

func sum(a value) (value, bool) {
	all, ok := elements(a)
	total := wholeOf(0)
	for i := 0; ok && i < len(all); i++ {
		total, ok = plus(total, all[i])
	}
	return total, ok
}

// greatest is the last of the greatest elements, as in OPA; of none it is undefined.
func greatest(a value) (value, bool) {
	all, ok := elements(a)
	found := nothing
	for _, v := range all {
		if compare(found, v) <= 0 {
			found = v
		}
	}
	return found, ok
}

// least is the last of the least elements, as in OPA; of none it is undefined.
func least(a value) (value, bool) {
	all, ok := elements(a)
	found := nothing
	for _, v := range all {
		if !found.defined() || compare(found, v) >= 0 {
			found = v
		}
	}
	return found, ok
}

func sorted(a value) (value, bool) {
	all, ok := elements(a)
	all = slices.Clone(all)
	slices.SortFunc(all, compare)
	return listOf(all), ok
}

// longestRange is how many numbers are made without asking whether to stop.
const longestRange = 1 << 12

func numbersFrom(a, b value) (value, bool) {
	if a.kind != whole || b.kind != whole {
		return none()
	}
	step, length := int64(1), uint64(b.n)-uint64(a.n)
	if b.n < a.n {
		step, length = -1, -length
	}
	if length >= longestRange {
		return none()
	}
	all := make([]value, length+1)
	for i := range all {
		all[i] = wholeOf(a.n + int64(i)*step)
	}
	return listOf(all), true
}

func toNumber(a value) (value, bool) {
	switch a.kind {
	case whole, decimal:
		return a, true
	case text:
		v := numberOf(a.text())
		return v, v.kind == whole
	}
	return none()
}

// ordered compares, taking the verdict on the order of two values.
func ordered(holds func(order int) bool) func(a, b value) (value, bool) {
	return func(a, b value) (value, bool) { return boolOf(holds(compare(a, b))), true }
}

func is(kinds ...kind) func(value) (value, bool) {
	return func(a value) (value, bool) { return boolOf(slices.Contains(kinds, a.kind)), true }
}
