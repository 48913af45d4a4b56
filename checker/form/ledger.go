package form

import (
	"fmt"
	"reflect"
)

// FileProblem is a problem and the file it stands in.
type FileProblem struct {
	File string
	Problem
}

// Ledgers are the region ledgers of a run, found by division code.
type Ledgers struct {
	byCode map[string][]*Region
	// inDoubt are regions with a ledger that cannot be used. What it would have
	// said is not known, so no farther ledger may speak in its place.
	inDoubt map[string]bool
}

// NewLedgers gathers the ledgers among entries. A ledger with problems, and a
// second one of a region and year, are problems, and put their region in doubt.
func NewLedgers(entries []*Entry) (*Ledgers, []FileProblem) {
	l := &Ledgers{byCode: map[string][]*Region{}, inDoubt: map[string]bool{}}
	var bad []FileProblem
	first := map[string]*Entry{}
	for _, e := range entries {
		if e.Ledger == nil {
			continue
		}
		if len(e.Problems) > 0 {
			for _, p := range e.Problems {
				bad = append(bad, FileProblem{e.File, p})
			}
			if e.Ledger.Region != nil {
				l.inDoubt[*e.Ledger.Region] = true
			}
			continue
		}
		code := *e.Ledger.Region
		key := fmt.Sprintf("%s/%d", code, ledgerYear(e.Ledger))
		if other := first[key]; other != nil {
			at, _ := e.At("/region")
			p := problem(e.walk("/region").path, at, both("%s 的台账在 %s 第 %d 行已有一份,同一地区同一年度只能有一份",
				"there is a ledger of %s already in %s, line %d: one region may have one a year", code, other.File, other.first.Line))
			bad = append(bad, FileProblem{e.File, p})
			l.inDoubt[code] = true
			continue
		}
		first[key] = e
		l.byCode[code] = append(l.byCode[code], e.Ledger)
	}
	return l, bad
}

// ledgerYear is 0 for a ledger that does not state its year.
func ledgerYear(r *Region) int {
	if r.Year == nil {
		return 0
	}
	return *r.Year
}

// of is the ledger of exactly this code for a year: the latest that is not of a
// later year, else the latest of all.
func (l *Ledgers) of(code string, year int) *Region {
	var best *Region
	for _, r := range l.byCode[code] {
		if best == nil || better(ledgerYear(r), ledgerYear(best), year) {
			best = r
		}
	}
	return best
}

func better(a, b, year int) bool {
	if aFits, bFits := a <= year, b <= year; aFits != bFits {
		return aFits
	}
	return a > b
}

// For gives the facts of a region at a year: each figure from the nearest ledger
// that states it, the county's own, else the prefecture's, else the province's.
// `stated_in` says for each, by pointer, the code of that ledger. From a region in
// doubt on nothing is known.
func (l *Ledgers) For(code string, year int) map[string]any {
	statedIn := map[string]any{}
	facts := map[string]any{"code": code, "stated_in": statedIn}
	if l == nil {
		return facts
	}
	for _, c := range levels(code) {
		if l.inDoubt[c] {
			break
		}
		r := l.of(c, year)
		if r == nil {
			continue
		}
		m := merger{code: c, statedIn: statedIn}
		if _, named := facts["name"]; !named && r.Name != nil {
			facts["name"] = *r.Name
			statedIn["/name"] = c
		}
		if _, dated := facts["year"]; !dated && r.Year != nil {
			facts["year"] = int64(*r.Year)
			statedIn["/year"] = c
		}
		m.add(facts, reflect.ValueOf(&r.RegionFacts).Elem(), factsOfRegion(), "")
	}
	return facts
}

// levels are the codes of a division and of those it belongs to, nearest first.
func levels(code string) []string {
	if len(code) != 6 {
		return []string{code}
	}
	codes := []string{code}
	for _, c := range []string{code[:4] + "00", code[:2] + "0000"} {
		if c != codes[len(codes)-1] {
			codes = append(codes, c)
		}
	}
	return codes
}

// merger adds what one ledger states to facts that nearer ones left open.
type merger struct {
	code     string
	statedIn map[string]any
}

func (m merger) add(facts map[string]any, v reflect.Value, o *object, pointer string) {
	for _, f := range o.fields {
		value, here := v.FieldByIndex(f.index), pointer+"/"+f.name
		if f.shape.kind == kindObject {
			if value.IsNil() {
				continue
			}
			inner, ok := facts[f.name].(map[string]any)
			if !ok {
				inner = map[string]any{}
				facts[f.name] = inner
			}
			if m.add(inner, value.Elem(), f.shape.object, here); len(inner) == 0 {
				delete(facts, f.name)
			}
			continue
		}
		if _, stated := facts[f.name]; stated {
			continue
		}
		// A document speaks for the figure beside it and for no other ledger's.
		if f.of != "" && m.statedIn[pointer+"/"+f.of] != m.code {
			continue
		}
		if x, ok := factOf(value, f.shape); ok {
			facts[f.name] = x
			m.statedIn[here] = m.code
		}
	}
}
