package checker

import (
	"context"
	"encoding/json"
	"maps"
	"slices"

	"bondcheck/checker/form"
)

// Region is what the packages of one run ask together of one region and year. Each
// package is judged by itself; together they may still ask for more than there is
// room for.
type Region struct {
	Region    string       `json:"region"` // division code of the ledger that states the debt
	Name      string       `json:"name"`
	AsOf      string       `json:"as_of"`     // the latest day a package was read at
	Packages  int          `json:"packages"`  // that take up bonds and are counted
	Uncounted int          `json:"uncounted"` // that take up bonds of an amount that could not be told
	Unit      string       `json:"unit"`      // unit of the money in values
	Tables    []Table      `json:"tables"`
	Results   []RuleResult `json:"results"` // that fail or are undetermined
}

// ask is what one package takes up of a kind of debt.
type ask struct {
	kind    string // special_bond or general_bond
	new     int64  // fen still to be issued
	planned int64  // fen of it in the year
}

// Codes of the rules that hold the bonds of a package against its region.
const (
	limitRule = "DR-001"      // all that is still to be issued
	yearRule  = "SB-LIMIT-01" // what is planned for the year
	ratioRule = "DR-010"
)

// asksOf reads from the answers what a package takes up, so that only the rules
// say what counts. known is false where they could not tell.
func asksOf(answers map[string]answer) (asks []ask, takesBonds, known bool) {
	limit, judged := answers[limitRule]
	if !judged || limit.Verdict == NotApplicable {
		return nil, false, true
	}
	if limit.Verdict == Undetermined {
		return nil, true, false
	}
	for _, found := range slices.Concat(limit.Findings, limit.Held) {
		one := ask{kind: textOf(found.Values["kind"]), new: whole(found.Values["new"])}
		if one.kind == "special_bond" {
			for _, found := range slices.Concat(answers[yearRule].Findings, answers[yearRule].Held) {
				one.planned = whole(found.Values["planned"])
			}
		}
		asks = append(asks, one)
	}
	return asks, true, true
}

// debtRegion is the division whose ledger states the debt of a project's region,
// "" when none does.
func debtRegion(facts map[string]any) string {
	region, _ := facts["region"].(map[string]any)
	statedIn, _ := region["stated_in"].(map[string]any)
	if code := textOf(statedIn["/debt/special_balance"]); code != "" {
		return code
	}
	return textOf(statedIn["/debt/general_balance"])
}

func textOf(v any) string {
	s, _ := v.(string)
	return s
}

func whole(v any) int64 {
	number, _ := v.(json.Number)
	n, _ := number.Int64()
	return n
}

// Together adds up the packages of a run by region and year. It holds a few
// figures for each region, however many packages there are.
type Together struct {
	engine *Engine
	groups map[groupKey]*group
}

type groupKey struct {
	region string
	year   string
}

type group struct {
	day, unit string
	packages  int
	uncounted int
	asks      map[string]ask // by kind
}

// Together starts a run.
func (e *Engine) Together() *Together {
	return &Together{engine: e, groups: map[groupKey]*group{}}
}

// Add counts one package that was judged.
func (t *Together) Add(p *Package) {
	if !p.takesBonds || p.debtRegion == "" || len(p.AsOf) < len("2006") {
		return
	}
	key := groupKey{p.debtRegion, p.AsOf[:4]}
	g := t.groups[key]
	if g == nil {
		g = &group{asks: map[string]ask{}, unit: p.Unit}
		t.groups[key] = g
	}
	g.day = max(g.day, p.AsOf)
	if !p.asksKnown {
		g.uncounted++
		return
	}
	g.packages++
	for _, one := range p.asks {
		sum := g.asks[one.kind]
		g.asks[one.kind] = ask{one.kind, sum.new + one.new, sum.planned + one.planned}
	}
}

// Regions judges each region of which several packages take up debt, by the same
// rules as a package: all bonds are put to them as those of one. The error is
// ctx's and nothing else.
func (t *Together) Regions(ctx context.Context, ledgers *form.Ledgers, opts Options) ([]Region, error) {
	regions := []Region{}
	keys := slices.SortedFunc(maps.Keys(t.groups), func(a, b groupKey) int {
		return slices.Compare([]string{a.region, a.year}, []string{b.region, b.year})
	})
	for _, key := range keys {
		if g := t.groups[key]; g.packages+g.uncounted > 1 {
			region, err := t.region(ctx, key, g, ledgers, opts)
			if err != nil {
				return nil, err
			}
			regions = append(regions, region)
		}
	}
	return regions, nil
}

func (t *Together) region(ctx context.Context, key groupKey, g *group, ledgers *form.Ledgers, opts Options) (Region, error) {
	year := yearOf(g.day)
	facts := map[string]any{
		"judged_on": g.day, "lists": []any{"special_bond", "central_budget", "treasury_bond"},
		"region":       ledgers.For(key.region, year),
		"applications": []any{map[string]any{"list": "special_bond", "year": int64(year)}},
		"funding":      map[string]any{"sources": g.sources()},
		"bond":         map[string]any{"tranches": g.tranches(year)},
	}
	rules := t.engine.rulesAsked([]string{limitRule, yearRule, ratioRule})
	answers, err := t.engine.judge(ctx, facts, rules)
	if err != nil {
		return Region{}, err
	}
	region := Region{
		Region: key.region, AsOf: g.day, Packages: g.packages, Uncounted: g.uncounted, Unit: g.unit,
		Name: textOf(facts["region"].(map[string]any)["name"]), Tables: []Table{}, Results: []RuleResult{},
	}
	join := joiner{entry: &form.Entry{Project: &form.Project{}}, catalog: t.engine.catalog, opts: opts, day: g.day, unit: g.unit}
	for _, rule := range rules {
		if table, ok := join.table(rule, answers[rule.Code]); ok {
			region.Tables = append(region.Tables, table)
		}
		if result := join.result(rule, answers[rule.Code]); result.Verdict == Fail || result.Verdict == Undetermined {
			region.Results = append(region.Results, result)
		}
	}
	return region, nil
}

func yearOf(day string) (year int) {
	for _, digit := range day[:len("2006")] {
		year = year*10 + int(digit-'0')
	}
	return year
}

func (g *group) sources() []any {
	sources := []any{}
	for _, kind := range slices.Sorted(maps.Keys(g.asks)) {
		sources = append(sources, map[string]any{"type": kind, "amount": g.asks[kind].new})
	}
	return sources
}

// tranches are the special bonds of all packages, those of the year apart.
func (g *group) tranches(year int) []any {
	special := g.asks["special_bond"]
	return []any{
		map[string]any{"year": int64(year), "amount": special.planned},
		map[string]any{"year": int64(year) + 1, "amount": max(0, special.new-special.planned)},
	}
}
