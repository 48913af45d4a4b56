package render

import (
	"bondcheck/checker"
	"bondcheck/checker/render/cells"
)

// tables writes figures side by side, whatever the verdict; a row that falls short
// says so at its end.
func (s *sheet) tables(tables []checker.Table) {
	for _, t := range tables {
		s.line(2, s.paint(bold, cells.Clean(t.Title))+s.say("（"+t.Rule+"）", " ("+t.Rule+")"))
		rows := [][]string{{}}
		for _, c := range t.Columns {
			rows[0] = append(rows[0], cells.Clean(c.Label))
		}
		for _, r := range t.Rows {
			row := []string{}
			for _, text := range r.Shown {
				row = append(row, cells.Clean(text))
			}
			if !r.OK {
				row[len(row)-1] += "  " + s.paint(yellow, s.say("不通过", "fails"))
			}
			rows = append(rows, row)
		}
		if tooWide(rows) {
			rows = turned(rows)
		}
		s.put(cells.Table(rows, 4, lineWidth))
		s.gap()
	}
}

// tooWide reports whether rows do not fit beside each other on a line.
func tooWide(rows [][]string) bool {
	width := 4
	for column := range rows[0] {
		widest := 0
		for _, row := range rows {
			widest = max(widest, cells.Width(row[column]))
		}
		width += widest + 2
	}
	return width-2 > lineWidth
}

// turned makes columns of rows.
func turned(rows [][]string) [][]string {
	columns := make([][]string, len(rows[0]))
	for i := range columns {
		for _, row := range rows {
			columns[i] = append(columns[i], row[i])
		}
	}
	return columns
}
