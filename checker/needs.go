package checker

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// readNeeds fills in which facts and which parameters each rule may read, from
// the compiled modules: a pattern is any text starting with "/" in a rule that
// defines needs[code], a parameter any reference to data.params.
func readNeeds(compiler *ast.Compiler, rules map[string]*Rule) {
	needs, params := map[string]map[string]bool{}, map[string]map[string]bool{}
	for _, module := range compiler.Modules {
		if _, ok := topicOf(module); !ok {
			continue
		}
		for _, definition := range module.Rules {
			ref := definition.Ref()
			if len(ref) < 5 {
				continue
			}
			part, code := text(ref[3]), text(ref[4])
			if rules[code] == nil {
				continue
			}
			read := reading{compiler: compiler, seen: map[*ast.Rule]bool{}, facts: map[string]bool{}, params: map[string]bool{}}
			read.visit(definition)
			if part == "needs" {
				union(needs, code, read.facts)
			}
			union(params, code, read.params)
		}
	}
	for code, rule := range rules {
		rule.Needs = slices.Sorted(maps.Keys(needs[code]))
		rule.Params = slices.Sorted(maps.Keys(params[code]))
	}
}

func text(term *ast.Term) string {
	s, _ := term.Value.(ast.String)
	return string(s)
}

func union(sets map[string]map[string]bool, code string, more map[string]bool) {
	if sets[code] == nil {
		sets[code] = map[string]bool{}
	}
	maps.Copy(sets[code], more)
}

// reading collects what one definition reads, helpers included.
type reading struct {
	compiler *ast.Compiler
	seen     map[*ast.Rule]bool
	facts    map[string]bool
	params   map[string]bool
}

func (r *reading) visit(definition *ast.Rule) {
	if r.seen[definition] {
		return
	}
	r.seen[definition] = true
	ast.WalkTerms(definition, func(term *ast.Term) bool {
		switch value := term.Value.(type) {
		case ast.String:
			if strings.HasPrefix(string(value), "/") {
				r.facts[string(value)] = true
			}
		case ast.Ref:
			r.follow(value)
		}
		return false
	})
}

func (r *reading) follow(ref ast.Ref) {
	if !ref.HasPrefix(ast.DefaultRootRef) {
		return
	}
	if len(ref) > 2 && text(ref[1]) == "params" {
		r.params[text(ref[2])] = true
		return
	}
	if text(ref[1]) != "rules" && text(ref[1]) != "lib" {
		return
	}
	for _, helper := range r.compiler.GetRulesForVirtualDocument(ref.ConstantPrefix()) {
		r.visit(helper)
	}
}
