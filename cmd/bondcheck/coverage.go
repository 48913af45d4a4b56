package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"bondcheck/checker"
	"bondcheck/checker/render/cells"
)

// sourceJSON is a document and what becomes of each of its articles.
type sourceJSON struct {
	ID      string        `json:"id"`
	Number  *string       `json:"number"`
	Title   checker.Words `json:"title"`
	From    *string       `json:"from"`
	Until   *string       `json:"until"`
	Status  string        `json:"status"`
	Clauses []clauseJSON  `json:"clauses"`
}

type clauseJSON struct {
	Clause     string        `json:"clause"`
	Gist       checker.Words `json:"gist"`
	Status     string        `json:"status"`
	Rules      []string      `json:"rules"`
	Unwritten  []string      `json:"unwritten"` // rules that are to rest on it and are not written yet
	Confidence string        `json:"confidence"`
	Why        checker.Words `json:"why"`
}

// coverage accounts for every article of every document.
func (a *app) coverage(catalog *checker.Catalog, f rulesFlags) error {
	sources := []sourceJSON{}
	for _, s := range catalog.Sources {
		if f.asOf != "" && !(s.From <= f.asOf && (s.Until == "" || f.asOf < s.Until)) {
			continue
		}
		source := sourceJSON{ID: s.ID, Number: orNull(s.Number), Title: s.Title, From: orNull(s.From), Until: orNull(s.Until), Status: s.Status, Clauses: []clauseJSON{}}
		for _, c := range s.Clauses {
			there, missing := written(catalog, c.Rules)
			source.Clauses = append(source.Clauses, clauseJSON{c.Clause, checker.Words{Zh: c.Zh, En: c.En}, c.Status, there, missing, c.Confidence, c.Why})
		}
		sources = append(sources, source)
	}
	if f.format == "json" {
		return a.json(sources)
	}
	return a.lines(a.coverageText(sources, catalog.Claims))
}

func (a *app) coverageText(sources []sourceJSON, claims []*checker.Claim) []string {
	var lines []string
	articles, byStatus, there, missing := 0, map[string]int{}, map[string]bool{}, map[string]bool{}
	for _, s := range sources {
		title := s.Title.In(a.lang)
		if s.Number != nil {
			title = *s.Number + "  " + title
		}
		lines = append(lines, cells.Hang("", title, lineWidth)...)
		lines = append(lines, "  "+s.ID+a.say("，", ", ")+a.span(deref(s.From), deref(s.Until)))
		var rows [][]string
		for _, c := range s.Clauses {
			articles++
			byStatus[c.Status]++
			codes := slices.Clone(c.Rules)
			for _, code := range c.Rules {
				there[code] = true
			}
			for _, code := range c.Unwritten {
				missing[code] = true
				codes = append(codes, unwritten(a, code))
			}
			text := strings.Join(codes, " ")
			if text == "" {
				text = c.Why.In(a.lang)
			}
			rows = append(rows, []string{c.Clause, statuses[c.Status].In(a.lang), text})
		}
		lines = append(append(lines, cells.Table(rows, 4, lineWidth)...), "")
	}
	var counts []string
	for _, status := range slices.Sorted(maps.Keys(byStatus)) {
		counts = append(counts, fmt.Sprintf("%s %d", statuses[status].In(a.lang), byStatus[status]))
	}
	return append(append(lines, a.claimsText(claims)...),
		a.sayf("共 %d 份文件，%d 条：%s", "%d documents, %d articles: %s", len(sources), articles, strings.Join(counts, a.say("，", ", "))),
		a.sayf("引用规则 %d 条：已写 %d，未写 %d", "%d rules cited: %d written, %d not yet", len(there)+len(missing), len(there), len(missing)))
}

// claimsText lists what is said about the law and not adopted.
func (a *app) claimsText(claims []*checker.Claim) []string {
	if len(claims) == 0 {
		return nil
	}
	lines := []string{a.say("见过但未采用的说法", "Claims found and not adopted")}
	for _, claim := range claims {
		lines = append(lines, cells.Hang("  ", claim.Claim.In(a.lang)+a.say("：", ": ")+claim.Why.In(a.lang)+a.say("（", " (")+strings.Join(claim.Rules, " ")+a.say("）", ")"), lineWidth)...)
	}
	return append(lines, "")
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
