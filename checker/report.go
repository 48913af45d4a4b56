package checker

import "encoding/json"

// Verdict is the answer of a rule, of a list or of a package.
type Verdict string

// Verdicts of a rule on a package.
const (
	Pass          Verdict = "pass"
	Fail          Verdict = "fail"
	Undetermined  Verdict = "undetermined"
	NotApplicable Verdict = "not_applicable"
	Waived        Verdict = "waived"
)

// Verdicts of a package on a list and of a package as a whole.
const (
	Ready       Verdict = "ready"
	Conditional Verdict = "conditional"
	Undecided   Verdict = "undecided"
	Blocked     Verdict = "blocked"
	Unreadable  Verdict = "unreadable" // whole package only
)

// Severity is how much a failing rule weighs.
type Severity string

// Severities from the heaviest to the lightest.
const (
	Block Severity = "block"
	Warn  Severity = "warn"
	Info  Severity = "info"
)

// Report is what one run found. Field order is the order of the JSON output.
type Report struct {
	Tool Tool `json:"tool"`
	// AsOf is the day of all packages, null where they were read at different days.
	AsOf     *string    `json:"as_of"`
	Summary  Summary    `json:"summary"`
	Packages []*Package `json:"packages"`
	// Regions is what several packages of the run ask together of one region.
	Regions []Region `json:"regions"`
}

// Tool says which program and which policies gave the report.
type Tool struct {
	Name     string `json:"name"`
	Version  string `json:"version"`
	Policies string `json:"policies"` // "sha256:…" over rules, parameters and sources
}

// Summary counts packages by verdict.
type Summary struct {
	Packages    int `json:"packages"`
	Ready       int `json:"ready"`
	Conditional int `json:"conditional"`
	Blocked     int `json:"blocked"`
	Undecided   int `json:"undecided"`
	Unreadable  int `json:"unreadable"`
}

// Package is the result of one package.
type Package struct {
	File    string       `json:"file"`
	SHA256  string       `json:"sha256"`
	Code    string       `json:"code"`
	Name    string       `json:"name"`
	Region  string       `json:"region"`
	AsOf    string       `json:"as_of"`
	Unit    string       `json:"unit"` // unit of the money in values
	Verdict Verdict      `json:"verdict"`
	Lists   []ListResult `json:"lists"`
	Counts  Counts       `json:"counts"`
	Errors  []InputError `json:"errors"`
	Tables  []Table      `json:"tables"` // figures that a reader sees whatever the verdict
	Results []RuleResult `json:"results"`

	// Debt is what the package takes up of the debt of its region, for Together.
	Debt Debt `json:"-"`
}

// Table is the figures of one rule side by side: what was compared, whether it
// holds or not.
type Table struct {
	Rule     string   `json:"rule"`
	Title    string   `json:"title"`
	Severity Severity `json:"-"` // of the rule, for readers who hide light rules
	Columns  []Column `json:"columns"`
	Rows     []Row    `json:"rows"`
}

// Column heads the values of one name.
type Column struct {
	Name  string `json:"name"`
	Label string `json:"label"`
}

// Row is one comparison.
type Row struct {
	OK     bool              `json:"ok"`
	Values map[string]Number `json:"values"`

	// Shown are the values as people read them, in the order of the columns.
	Shown []string `json:"-"`
}

// ListResult is the result of a package on one national list.
type ListResult struct {
	List         string   `json:"list"`
	Applied      bool     `json:"applied"` // false for a list that was judged though the package does not ask it for money
	Verdict      Verdict  `json:"verdict"`
	Reason       string   `json:"reason,omitempty"` // why a project does not fit a list it does not apply for
	Fails        []string `json:"fails"`            // block findings that stand
	Undetermined []string `json:"undetermined"`     // rules of any severity that could not be judged
	Waived       []string `json:"waived"`           // what is owed
	Warnings     []string `json:"warnings"`         // failing rules that do not block
}

// Counts counts the rules of a package by verdict.
type Counts struct {
	Pass          int `json:"pass"`
	Fail          int `json:"fail"`
	Undetermined  int `json:"undetermined"`
	Waived        int `json:"waived"`
	NotApplicable int `json:"not_applicable"`
}

// InputError is one thing that keeps a file from being read as a package.
type InputError struct {
	Pointer string `json:"pointer"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`

	Excerpt Excerpt `json:"-"`
}

// RuleResult is one rule on one package, in the reader's language.
type RuleResult struct {
	Rule     string    `json:"rule"`
	Title    string    `json:"title"`
	Severity Severity  `json:"severity"` // the heaviest that its findings carry
	Lists    []string  `json:"lists"`
	Verdict  Verdict   `json:"verdict"`
	Reason   string    `json:"reason,omitempty"` // why not applicable or undetermined
	Findings []Finding `json:"findings"`
	Missing  []string  `json:"missing"` // RFC 6901 pointers of needed facts that are not stated
	Basis    []Basis   `json:"basis"`
	Remedy   string    `json:"remedy"`

	// Absent describes each entry of Missing in the author's words and says
	// where it would stand.
	Absent []Absent `json:"-"`
}

// Finding is one place a rule looked at: what fails, or with Verdict Pass what
// was compared.
type Finding struct {
	Message string            `json:"message"`
	Pointer string            `json:"pointer"`
	Line    int               `json:"line"`   // from 1; 0 where the file states nothing near it
	Column  int               `json:"column"` // from 1, in characters
	Values  map[string]Number `json:"values"`

	Severity Severity `json:"-"` // what it weighs by itself, "" where it holds
	Excerpt  Excerpt  `json:"-"`
	// Shown are the values as people read them, in the order of the rule's page.
	Shown []Shown `json:"-"`
}

// Number is one value of a finding: an exact JSON number, a text or a boolean.
type Number = json.RawMessage

// Shown is a value with its label, formatted for people ("8,000 万元").
type Shown struct{ Name, Label, Text string }

// Absent is a needed fact that is not stated.
type Absent struct {
	Pointer string
	Label   string // path in Chinese labels or English names
	Line    int    // of the nearest stated parent; 0 when it belongs to the ledger
	Column  int
}

// Excerpt is the line of the file a finding points at.
type Excerpt struct {
	Text  string // the line without its end
	Width int    // characters to underline from Column on; 0 when there is no line
}

// Basis is one article a rule rests on.
type Basis struct {
	Document   string `json:"document"` // document number, or its title where it has none
	Clause     string `json:"clause"`
	Title      string `json:"title"`
	Confidence string `json:"confidence"` // text, secondary, background or engineering
}
