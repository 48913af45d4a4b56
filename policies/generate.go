package policies

// The index, the schema of the facts and the page of each rule are generated from
// the rules, the parameters, the sources and the cases.
//go:generate go test ../checker/form ../checker/pages -run "Schema|Index|RulePages" -args -update
