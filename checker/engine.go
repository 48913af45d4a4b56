package checker

import (
	"context"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"bondcheck/checker/plan"
)

// Version is the version of the tool.
const Version = "0.1.0"

// Lists are the three national lists in the order reports show them.
var Lists = []string{"special_bond", "central_budget", "treasury_bond"}

// Engine holds compiled policies. It never changes after New and is safe for
// concurrent use.
type Engine struct {
	catalog  *Catalog
	digest   string
	compiler *ast.Compiler
	data     map[string]any
	program  *plan.Program // nil where topdown alone judges
	topdown  *topdown
}

// New compiles the policies: the shipped ones first, then folders that add to
// them. It returns *PolicyError (or OPA's errors, joined) when anything in them
// does not compile, when a rule lacks words, articles or dates, or when the text
// of an article or a parameter cannot be found.
func New(policies fs.FS, more ...fs.FS) (*Engine, error) {
	set, err := loadPolicies(append([]fs.FS{policies}, more...))
	if err != nil {
		return nil, err
	}
	catalog, err := catalogOf(set)
	if err != nil {
		return nil, err
	}
	compiler, err := compile(set)
	if err != nil {
		return nil, err
	}
	readNeeds(compiler, catalog.rules)
	engine := &Engine{
		catalog: catalog, digest: set.digest, compiler: compiler,
		data: map[string]any{"params": set.params, "index": catalog.Index()},
	}
	engine.program, engine.topdown = planned(compiler, engine.data), newTopdown(compiler, engine.data, catalog.Rules)
	if engine.program == nil {
		return engine.WithTopdown()
	}
	return engine, nil
}

// WithTopdown returns an engine with the same rules that OPA's topdown alone judges:
// the same answers at more than ten times the cost.
func (e *Engine) WithTopdown() (*Engine, error) {
	other := *e
	other.program = nil
	_, err := other.topdown.all()
	return &other, err
}

// compile checks every module strictly, with facts typed by their schema: a
// misspelt field is an error here, not silence later.
func compile(set *policySet) (*ast.Compiler, error) {
	schemas := ast.NewSchemaSet()
	if set.schema == nil {
		return nil, policyErrorf("schemas/facts.json", 0, "missing: rules cannot be type-checked without it")
	}
	schemas.Put(ast.MustParseRef("schema.facts"), set.schema)
	compiler := ast.NewCompiler().
		WithCapabilities(Capabilities()).
		WithStrict(true).
		WithSchemas(schemas).
		WithUseTypeCheckAnnotations(true)
	compiler.Compile(set.modules)
	if compiler.Failed() {
		return nil, compiler.Errors
	}
	return compiler, nil
}

// Capabilities are what rules may call: everything of OPA that depends on the
// input and the policies alone. No network, clock, environment, files or chance.
func Capabilities() *ast.Capabilities {
	capabilities := ast.CapabilitiesForThisVersion()
	capabilities.AllowNet = []string{}
	capabilities.Builtins = slices.DeleteFunc(capabilities.Builtins, func(b *ast.Builtin) bool {
		return b.IsNondeterministic() || slices.Contains(forbidden, b.Name) || strings.HasPrefix(b.Name, "providers.")
	})
	return capabilities
}

// forbidden lists what OPA does not itself mark as nondeterministic.
var forbidden = []string{"http.send", "net.lookup_ip_addr", "opa.runtime", "rand.intn", "time.now_ns", "uuid.rfc4122", "io.jwt.decode_verify", "rego.metadata.chain", "rego.metadata.rule", "trace", "print"}

// WithParams returns an engine with the same rules and other values of the
// parameters, by name: what the same package would be told had the law set another
// figure. Series that are not named stay.
func (e *Engine) WithParams(params map[string]any) (*Engine, error) {
	other := *e
	other.data = maps.Clone(e.data)
	merged := maps.Clone(e.data["params"].(map[string]any))
	maps.Copy(merged, params)
	other.data["params"] = merged
	other.topdown = newTopdown(e.compiler, other.data, e.catalog.Rules)
	if e.program == nil {
		return other.WithTopdown()
	}
	var err error
	other.program, err = e.program.WithData(other.data)
	return &other, err
}

// Catalog returns what the policies say beside the rules' logic. It must not be changed.
func (e *Engine) Catalog() *Catalog { return e.catalog }

// Tool identifies the program and the policies in a report.
func (e *Engine) Tool() Tool { return Tool{Name: "bondcheck", Version: Version, Policies: e.digest} }

// answer is one rule's verdict as Rego gives it.
type answer struct {
	Verdict  Verdict   `json:"verdict"`
	Reason   string    `json:"reason"`
	Severity Severity  `json:"severity"`
	Missing  []string  `json:"missing"`
	Findings []finding `json:"findings"`
	Held     []finding `json:"held"` // findings that hold although the rule fails
}

type finding struct {
	OK       bool           `json:"ok"`
	Pointer  string         `json:"pointer"`
	Message  string         `json:"message"`
	Severity Severity       `json:"severity"`
	Values   map[string]any `json:"values"`
	Waived   *waiver        `json:"waived"`
}

type waiver struct {
	Deferral int `json:"deferral"`
}

// timeLimit is how long the rules may take for one package. A sound rule takes a
// fraction of a millisecond; this only stops one that would never end.
const timeLimit = time.Minute

// judge runs the rules on the facts. A rule that breaks down (a built-in error, a
// conflict) is undetermined and leaves the others alone; past the time limit every
// rule is. The error is ctx's.
func (e *Engine) judge(ctx context.Context, facts map[string]any, rules []*Rule) (map[string]answer, error) {
	limited, cancel := context.WithTimeout(ctx, timeLimit)
	defer cancel()
	answers, err := e.judgeWithin(limited, facts, rules)
	if limited.Err() == nil || ctx.Err() != nil {
		return answers, err
	}
	answers = map[string]answer{}
	for _, rule := range rules {
		answers[rule.Code] = answer{Verdict: Undetermined, Reason: "time"}
	}
	return answers, nil
}

func (e *Engine) judgeWithin(ctx context.Context, facts map[string]any, rules []*Rule) (map[string]answer, error) {
	if e.program != nil {
		return e.judgePlanned(ctx, facts, rules)
	}
	return e.topdown.judge(ctx, facts, rules)
}
