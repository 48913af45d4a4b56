package plan

import (
	"cmp"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// compare orders values as ast.Compare does: by type, then by what they hold.
func compare(a, b value) int {
	if a.kind != b.kind {
		if a.number() && b.number() {
			return ast.NumberCompare(a.asNumber(), b.asNumber())
		}
		return cmp.Compare(a.kind, b.kind)
	}
	switch a.kind {
	case boolean, whole:
		return cmp.Compare(a.n, b.n)
	case decimal:
		return ast.NumberCompare(a.asNumber(), b.asNumber())
	case text:
		if a.n != 0 && a.n == b.n {
			return 0
		}
		return strings.Compare(a.text(), b.text())
	case list:
		return compareAll(a.list().all, b.list().all)
	case object:
		return compareFields(a.object().all, b.object().all)
	case set:
		return compareAll(a.set().all, b.set().all)
	}
	return 0
}

func compareAll(a, b []value) int {
	for i := range min(len(a), len(b)) {
		if c := compare(a[i], b[i]); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(a), len(b))
}

func compareFields(a, b []field) int {
	for i := range min(len(a), len(b)) {
		if c := compare(a[i].key, b[i].key); c != 0 {
			return c
		}
		if c := compare(a[i].value, b[i].value); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(a), len(b))
}

// sameText reports whether two texts are the same.
func sameText(a, b value) bool {
	if a.n != 0 && b.n != 0 {
		return a.n == b.n
	}
	return a.text() == b.text()
}

// equal is compare(a, b) == 0, quicker for what is compared most.
func equal(a, b value) bool {
	if a.kind == b.kind {
		switch a.kind {
		case undefined, null:
			return true
		case boolean, whole:
			return a.n == b.n
		case text:
			return sameText(a, b)
		case list, object, set:
			if a.ref == b.ref {
				return true
			}
			if a.length() != b.length() {
				return false
			}
		}
	} else if !a.number() || !b.number() {
		return false
	}
	return compare(a, b) == 0
}
