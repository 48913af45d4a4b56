package checker

import (
	"math/big"
	"slices"
	"strings"
)

// table lays out the findings of a rule that has a table. It has none where the
// rule was not judged.
func (j *joiner) table(rule *Rule, answer answer) (Table, bool) {
	if len(rule.Table.Columns) == 0 {
		return Table{}, false
	}
	lang := j.opts.Lang
	table := Table{Rule: rule.Code, Title: rule.Table.Title.In(lang), Severity: rule.Severity, Columns: []Column{}, Rows: []Row{}}
	var specs []ValueSpec
	for _, name := range rule.Table.Columns {
		for _, spec := range rule.Values {
			if spec.Name == name {
				specs = append(specs, spec)
				table.Columns = append(table.Columns, Column{Name: name, Label: spec.Label.In(lang)})
			}
		}
	}
	for _, found := range append(slices.Clone(answer.Findings), answer.Held...) {
		if row, ok := j.row(specs, found); ok {
			table.Rows = append(table.Rows, row)
		}
	}
	slices.SortStableFunc(table.Rows, func(a, b Row) int { return compareRows(rule.Table.Columns, a, b) })
	return table, len(table.Rows) > 0
}

// row is a finding as a row. A finding that lacks the first column is about
// something else; one that lacks another leaves it open.
func (j *joiner) row(specs []ValueSpec, found finding) (Row, bool) {
	row := Row{OK: found.OK, Values: map[string]Number{}}
	for i, spec := range specs {
		value, ok := found.Values[spec.Name]
		if !ok && i == 0 {
			return row, false
		}
		if !ok {
			row.Shown = append(row.Shown, "—")
			continue
		}
		raw, shown := formatValue(value, spec.Kind, j.unit, j.opts.Lang, found.Pointer)
		row.Values[spec.Name] = raw
		row.Shown = append(row.Shown, shown)
	}
	return row, true
}

// compareRows orders rows by their columns from the left, numbers by size.
func compareRows(columns []string, a, b Row) int {
	for _, name := range columns {
		x, y := string(a.Values[name]), string(b.Values[name])
		left, isNumber := new(big.Rat).SetString(x)
		right, isToo := new(big.Rat).SetString(y)
		order := strings.Compare(x, y)
		if isNumber && isToo {
			order = left.Cmp(right)
		}
		if order != 0 {
			return order
		}
	}
	return 0
}
