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
		var rows [][]string
		head := []string{}
		for _, c := range t.Columns {
			head = append(head, cells.Clean(c.Label))
		}
		rows = append(rows, head)
		for _, r := range t.Rows {
			row := []string{}
			for _, text := range r.Shown {
				row = append(row, cells.Clean(text))
			}
			if !r.OK {
				row[len(row)-1] += "  " + s.paint(yellow, s.say("未达到", "falls short"))
			}
			rows = append(rows, row)
		}
		s.put(cells.Table(rows, 4, lineWidth))
		s.gap()
	}
}
