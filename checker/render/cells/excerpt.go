package cells

import "strings"

// tabStop is how far apart tab stops are drawn.
const tabStop = 4

// Excerpt draws a line of a file in at most limit cells, and carets under the
// width characters that start at column (both in characters, column from 1).
// Of a longer line it shows the part around the carets.
func Excerpt(text string, column, width, limit int) (line, carets string) {
	start, end := column-1, column-1+max(width, 1)
	var drawn []string // one for each character
	var at []int       // the cell each starts at
	cell := 0
	for _, r := range text {
		shown := string(r)
		w := condition.RuneWidth(r)
		if r == '\t' {
			w = tabStop - cell%tabStop
			shown = spaces(w)
		} else if c := Clean(shown); c != shown {
			shown, w = c, condition.StringWidth(c)
		}
		drawn, at = append(drawn, shown), append(at, cell)
		cell += w
	}
	at = append(at, cell) // the end of the line
	start = max(0, min(start, len(drawn)))
	end = max(start, min(end, len(drawn)))
	from, to := window(at, start, end, limit)

	var head, tail string
	if from > 0 {
		head = "..."
	}
	if to < len(drawn) {
		tail = "..."
	}
	line = strings.TrimRight(head+strings.Join(drawn[from:to], "")+tail, " ")
	end = min(end, to)
	carets = spaces(len(head)+at[start]-at[from]) + strings.Repeat("^", max(1, at[end]-at[start]))
	return line, carets
}

// window picks the characters from..to to show, so that start is inside and the
// part shown, with its dots, fits in limit cells.
func window(at []int, start, end, limit int) (from, to int) {
	last := len(at) - 1
	if at[last] <= limit {
		return 0, last
	}
	const dots = 3
	room := max(limit-2*dots, tabStop)
	// What stands before the value says which value it is, so most of the room
	// that the value leaves goes there.
	before := max((room-(at[end]-at[start]))*2/3, room/4)
	for from = start; from > 0 && at[start]-at[from-1] <= before; from-- {
	}
	for to = start; to < last && at[to+1]-at[from] <= room; to++ {
	}
	for ; to == last && from > 0 && at[to]-at[from-1] <= room; from-- {
	}
	return from, to
}
