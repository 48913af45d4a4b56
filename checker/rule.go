package checker

import "slices"

// Words is a text in both languages of the report.
type Words struct {
	Zh string `json:"zh"`
	En string `json:"en"`
}

// In returns the text in a language, "zh" or "en".
func (w Words) In(lang string) string {
	if lang == "en" {
		return w.En
	}
	return w.Zh
}

// Rule is one requirement as its METADATA states it. It is read once when the
// engine is made and never changed.
type Rule struct {
	Code     string   // what people cite; never reused
	Topic    string   // folder and Rego package under policies/rules
	Severity Severity // at most warn where every basis is background
	Lists    []string // national lists whose verdict it counts for
	From     string   // first day in force, "" when it always was
	Until    string   // first day no longer in force, "" when still in force
	Basis    []Citation

	Title       Words
	Description Words // what is required, in one or two sentences
	Remedy      Words
	Values      []ValueSpec      // what its findings carry, in reading order
	Messages    map[string]Words // by variant; "fail" is the usual one
	Table       TableSpec
	Needs       []string // patterns of the facts it may need, * for each element
	Params      []string // series of params it reads
}

// TableSpec names the values that reports show as a table, a row for each finding
// that has the first of them. Most rules have none.
type TableSpec struct {
	Title   Words
	Columns []string
}

// Citation is an article that a rule or a number rests on.
type Citation struct {
	Source     string `yaml:"source" json:"source"` // key of a Source
	Clause     string `yaml:"clause" json:"clause"` // as the source's inventory names it
	Confidence string `yaml:"confidence" json:"confidence"`
	From       string `yaml:"from" json:"from,omitempty"`
	Until      string `yaml:"until" json:"until,omitempty"`
}

// inForce reports whether a span of days, first to first no longer, holds a day.
func inForce(from, until, day string) bool {
	return (from == "" || from <= day) && (until == "" || day < until)
}

// InForce reports whether the rule is in force on a day.
func (r *Rule) InForce(day string) bool { return inForce(r.From, r.Until, day) }

// Kind says what a value of a finding is, and with it how its number is scaled
// and shown.
type Kind string

// Kinds of values.
const (
	KindMoney      Kind = "money"       // whole fen
	KindRatio      Kind = "ratio"       // millionths of one, shown as times
	KindPercent    Kind = "percent"     // millionths of a percentage point
	KindPercentInt Kind = "percent_int" // whole percent
	KindDecimal    Kind = "decimal"     // millionths
	KindYears      Kind = "years"
	KindMonths     Kind = "months"
	KindDays       Kind = "days"
	KindCount      Kind = "count"
	KindYear       Kind = "year"
	KindDate       Kind = "date"
	KindText       Kind = "text"
	KindCode       Kind = "code" // value of an enum, shown in words
	KindBool       Kind = "bool"
	KindList       Kind = "list" // texts
)

// ValueSpec describes one value that the findings of a rule carry.
type ValueSpec struct {
	Name  string
	Kind  Kind
	Label Words
}

// Param is a dated series of values that the law sets.
type Param struct {
	Name      string
	Topic     string
	Title     Words
	Unit      string
	CheckedOn string // the day someone last held it against the text
	Values    []ParamValue
}

// ParamValue is one value of a series with the article that sets it.
type ParamValue struct {
	Citation
	Value any            // an integer, a text or a list of them
	Row   map[string]any // every column of the entry, for tables
	Note  Words
}

// Source is the inventory of one legal document.
type Source struct {
	ID          string   `yaml:"-" json:"id"`
	Number      string   `yaml:"number" json:"number"` // document number, "" where it has none
	Title       Words    `yaml:"title" json:"title"`
	Issuer      string   `yaml:"issuer" json:"issuer"`
	Issued      string   `yaml:"issued" json:"issued"`
	From        string   `yaml:"from" json:"from"`
	Until       string   `yaml:"until" json:"until"`
	Status      string   `yaml:"status" json:"status"`
	OfficialURL string   `yaml:"official_url" json:"official_url"`
	SeenAt      []string `yaml:"seen_at" json:"seen_at"`
	Confidence  string   `yaml:"confidence" json:"confidence"`
	Seen        Words    `yaml:"seen" json:"seen"` // how much of the text was seen
	Note        Words    `yaml:"note" json:"note"`
	CheckedOn   string   `yaml:"checked_on" json:"checked_on"`
	Clauses     []Clause `yaml:"clauses" json:"clauses"`
}

// Cite is how people cite the document: its number, or its title without one.
func (s *Source) Cite(lang string) string {
	if s.Number != "" {
		return s.Number
	}
	return s.Title.In(lang)
}

// Clause is one article or item of a document and what bondcheck does with it.
type Clause struct {
	Clause     string   `yaml:"clause" json:"clause"`
	Zh         string   `yaml:"zh" json:"zh"`
	En         string   `yaml:"en" json:"en"`
	Status     string   `yaml:"status" json:"status"` // automated, manual, procedure, definition, not_seen
	Rules      []string `yaml:"rules" json:"rules"`   // codes that rest on it, also those not written yet
	Confidence string   `yaml:"confidence" json:"confidence"`
	Why        Words    `yaml:"why" json:"why"` // why it is not automated
}

// Claim is what people are told about the law and bondcheck does not adopt.
type Claim struct {
	Claim  Words    `yaml:"claim" json:"claim"`
	Why    Words    `yaml:"why" json:"why"`         // why it is not adopted
	Rules  []string `yaml:"rules" json:"rules"`     // codes it bears on
	SeenAt []string `yaml:"seen_at" json:"seen_at"` // where it is made, as far as that was kept
}

// Catalog is what the policies say beside the rules' logic.
type Catalog struct {
	Rules   []*Rule // by code
	Params  []*Param
	Sources []*Source
	Claims  []*Claim // not adopted, in the order of the file

	rules   map[string]*Rule
	params  map[string]*Param
	sources map[string]*Source
}

// Rule returns the rule with a code, nil when there is none.
func (c *Catalog) Rule(code string) *Rule { return c.rules[code] }

// Param returns the series with a name, nil when there is none.
func (c *Catalog) Param(name string) *Param { return c.params[name] }

// ClaimsOn returns the claims not adopted that bear on a rule.
func (c *Catalog) ClaimsOn(code string) []*Claim {
	var claims []*Claim
	for _, claim := range c.Claims {
		if slices.Contains(claim.Rules, code) {
			claims = append(claims, claim)
		}
	}
	return claims
}

// Source returns the document with an id, nil when there is none.
func (c *Catalog) Source(id string) *Source { return c.sources[id] }
