package form

import (
	"iter"
	"strings"
)

// nearest is the candidate closest to what was written, "" when none is close:
// a third of the characters may differ, and one in a short word.
func nearest(written string, candidates iter.Seq[string]) string {
	const longest = 64 // nobody mistypes a longer key into one of ours
	w := []rune(fold(written))
	if len(w) == 0 || len(w) > longest {
		return ""
	}
	best, found := max(1, len(w)/3)+1, ""
	if len(w) == 1 {
		best = 1
	}
	for c := range candidates {
		if d := distance(w, []rune(fold(c)), best); d < best {
			best, found = d, c
		}
	}
	return found
}

var joiners = strings.NewReplacer("_", "", "-", "", " ", "")

// fold drops what people vary without meaning anything by it.
func fold(key string) string {
	return joiners.Replace(strings.ToLower(halfWidth(key)))
}

// distance counts the characters to insert, delete, replace or swap with their
// neighbour to get from a to b; it may stop at limit.
func distance(a, b []rune, limit int) int {
	if len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := btoi(a[i-1] != b[j-1])
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
