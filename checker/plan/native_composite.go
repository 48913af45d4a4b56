package plan

import "slices"

func member(a, in value) (value, bool) {
	switch in.kind {
	case set:
		return boolOf(in.set().has(a)), true
	case list:
		return boolOf(slices.ContainsFunc(in.list().all, func(v value) bool { return equal(v, a) })), true
	case object:
		return boolOf(slices.ContainsFunc(in.object().all, func(f field) bool { return equal(f.value, a) })), true
	}
	return isFalse, true
}

func memberAt(key, a, in value) (value, bool) {
	found := in.get(key)
	return boolOf(found.defined() && equal(found, a)), true
}

func intersection(a, b value) (value, bool) {
	if a.kind != set || b.kind != set {
		return none()
	}
	return value{kind: set, ref: combine(a.set(), b.set(), false, true, false)}, true
}

func eitherSet(a, b value) (value, bool) {
	if a.kind != set || b.kind != set {
		return none()
	}
	return value{kind: set, ref: combine(a.set(), b.set(), true, true, true)}, true
}

func unionOf(a value) (value, bool) {
	if a.kind != set {
		return none()
	}
	all := &members{}
	for _, v := range a.set().all {
		if v.kind != set {
			return none()
		}
		all = combine(all, v.set(), true, true, true)
	}
	return value{kind: set, ref: all}, true
}

func joined(a, b value) (value, bool) {
	if a.kind != list || b.kind != list {
		return none()
	}
	return listOf(slices.Concat(a.list().all, b.list().all)), true
}

// slice clamps its bounds to the list, as OPA does.
func slice(a, from, to value) (value, bool) {
	if a.kind != list || from.kind != whole || to.kind != whole {
		return none()
	}
	end := min(max(to.n, 0), int64(len(a.list().all)))
	start := min(max(from.n, 0), end)
	return listOf(slices.Clone(a.list().all[start:end])), true
}

func reversed(a value) (value, bool) {
	if a.kind != list {
		return none()
	}
	all := slices.Clone(a.list().all)
	slices.Reverse(all)
	return listOf(all), true
}

// objectGet takes a key or, as a list, a path of keys.
func objectGet(a, key, otherwise value) (value, bool) {
	if a.kind != object {
		return none()
	}
	path := []value{key}
	if key.kind == list {
		path = key.list().all
	}
	for _, part := range path {
		if a = a.get(part); !a.defined() {
			return otherwise, true
		}
	}
	return a, true
}

func objectKeys(a value) (value, bool) {
	if a.kind != object {
		return none()
	}
	keys := make([]value, len(a.object().all))
	for i, f := range a.object().all {
		keys[i] = f.key
	}
	return setOf(keys), true
}

func objectRemove(a, keys value) (value, bool) {
	if a.kind != object || keys.kind != set && keys.kind != list && keys.kind != object {
		return none()
	}
	var kept []field
	for _, f := range a.object().all {
		if !isKey(f.key, keys) {
			kept = append(kept, f)
		}
	}
	return objectOf(kept), true
}

// isKey reports whether a key is among the elements of a list or a set, or the keys
// of an object.
func isKey(key, of value) bool {
	if of.kind == object {
		return of.get(key).defined()
	}
	found, _ := member(key, of)
	return found == isTrue
}

func objectUnion(a, b value) (value, bool) {
	if a.kind != object || b.kind != object {
		return none()
	}
	return value{kind: object, ref: union(a.object(), b.object())}, true
}

func objectUnionN(a value) (value, bool) {
	if a.kind != list {
		return none()
	}
	all := &fields{}
	for _, v := range a.list().all {
		if v.kind != object {
			return none()
		}
		all = union(all, v.object())
	}
	return value{kind: object, ref: all}, true
}
