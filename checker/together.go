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

// Debt is what one package takes up of the debt of its region.
type Debt struct {
	Region string // division whose ledger states the debt, "" where none does
	Taken  bool   // whether it takes up bonds
	Known  bool   // whether their amount could be told
	Bonds  []Bonds
}

// Bonds are the bonds of one kind that a package takes up, in fen.
type Bonds struct {
	Kind    string // special_bond or general_bond
	New     int64  // still to be issued
	Planned int64  // of it in the year
}

// Codes of the rules that hold the bonds of a package against its region.
const (
	limitRule = "DR-001"      // all that is still to be issued
	yearRule  = "SB-LIMIT-01" // what is planned for the year
	ratioRule = "DR-010"
)

// debtOf reads from the answers what a package takes up, so that only the rules say
// what counts.
func debtOf(answers map[string]answer) Debt {
	limit, judged := answers[limitRule]
	switch {
	case !judged || limit.Verdict == NotApplicable:
		return Debt{}
	case limit.Verdict == Undetermined:
		return Debt{Taken: true}
	}
	debt := Debt{Taken: true, Known: true}
	amount := func(value any) int64 {
		n, ok := whole(value)
		debt.Known = debt.Known && ok
		return n
	}
	for _, found := range slices.Concat(limit.Findings, limit.Held) {
		bonds := Bonds{Kind: textOf(found.Values["kind"]), New: amount(found.Values["new"])}
		if bonds.Kind == "special_bond" {
			for _, found := range slices.Concat(answers[yearRule].Findings, answers[yearRule].Held) {
				bonds.Planned = amount(found.Values["planned"])
			}
		}
		debt.Bonds = append(debt.Bonds, bonds)
	}
	return debt
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

// whole reads an amount as either engine gives it; false for what is none.
func whole(v any) (int64, bool) {
	if n, ok := v.(int64); ok {
		return n, true
	}
	number, ok := v.(json.Number)
	if !ok {
		return 0, false
	}
	n, err := number.Int64()
	return n, err == nil
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
	bonds     map[string]Bonds // by kind
}

// Together starts a run.
func (e *Engine) Together() *Together {
	return &Together{engine: e, groups: map[groupKey]*group{}}
}

// Add counts one package that was judged.
func (t *Together) Add(p *Package) {
	if !p.Debt.Taken || p.Debt.Region == "" || len(p.AsOf) < len("2006") {
		return
	}
	key := groupKey{p.Debt.Region, p.AsOf[:4]}
	g := t.groups[key]
	if g == nil {
		g = &group{bonds: map[string]Bonds{}, unit: p.Unit}
		t.groups[key] = g
	}
	g.day = max(g.day, p.AsOf)
	if !p.Debt.Known {
		g.uncounted++
		return
	}
	g.packages++
	for _, one := range p.Debt.Bonds {
		sum := g.bonds[one.Kind]
		g.bonds[one.Kind] = Bonds{one.Kind, sum.New + one.New, sum.Planned + one.Planned}
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
	for _, kind := range slices.Sorted(maps.Keys(g.bonds)) {
		sources = append(sources, map[string]any{"type": kind, "amount": g.bonds[kind].New})
	}
	return sources
}

// tranches are the special bonds of all packages, those of the year apart.
func (g *group) tranches(year int) []any {
	special := g.bonds["special_bond"]
	return []any{
		map[string]any{"year": int64(year), "amount": special.Planned},
		map[string]any{"year": int64(year) + 1, "amount": max(0, special.New-special.Planned)},
	}
}
