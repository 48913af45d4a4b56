package checker

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"gopkg.in/yaml.v3"
)

// metadata is the `custom` part of a rule's METADATA block.
type metadata struct {
	Code          string           `yaml:"code"`
	Severity      Severity         `yaml:"severity"`
	Lists         []string         `yaml:"lists"`
	From          string           `yaml:"from"`
	Until         string           `yaml:"until"`
	Basis         []Citation       `yaml:"basis"`
	TitleEn       string           `yaml:"title_en"`
	DescriptionEn string           `yaml:"description_en"`
	Values        yaml.Node        `yaml:"values"`
	Messages      map[string]Words `yaml:"messages"`
	Table         tableMetadata    `yaml:"table"`
	Remedy        string           `yaml:"remedy"`
	RemedyEn      string           `yaml:"remedy_en"`
}

type tableMetadata struct {
	Zh      string   `yaml:"zh"`
	En      string   `yaml:"en"`
	Columns []string `yaml:"columns"`
}

type valueMetadata struct {
	Kind Kind   `yaml:"kind"`
	Zh   string `yaml:"zh"`
	En   string `yaml:"en"`
}

// rulesOf reads the rules of a module from its METADATA blocks.
func rulesOf(module *ast.Module) ([]*Rule, error) {
	topic, ok := topicOf(module)
	if !ok {
		return nil, nil
	}
	var rules []*Rule
	var errs []error
	for _, annotation := range module.Annotations {
		if annotation.Scope != "rule" && annotation.Scope != "document" {
			continue
		}
		if _, ok := annotation.Custom["code"]; !ok {
			continue
		}
		rule, err := ruleOf(topic, annotation)
		if err != nil {
			file := module.Package.Location.File
			err = policyErrorf(file, annotation.Location.Row, "%v", err)
		}
		rules, errs = append(rules, rule), append(errs, err)
	}
	return rules, errors.Join(errs...)
}

// topicOf returns the topic of a package data.rules.<topic>.
func topicOf(module *ast.Module) (string, bool) {
	ref := module.Package.Path
	if len(ref) != 3 || !ref[1].Equal(ast.StringTerm("rules")) {
		return "", false
	}
	return string(ref[2].Value.(ast.String)), true
}

func ruleOf(topic string, annotation *ast.Annotations) (*Rule, error) {
	// The custom part has been through OPA's own YAML reader, which sorts keys; the
	// order of `values` is the order people read, so it is given by name there.
	text, err := json.Marshal(annotation.Custom)
	if err != nil {
		return nil, err
	}
	var custom metadata
	decoder := yaml.NewDecoder(strings.NewReader(string(text)))
	decoder.KnownFields(true)
	if err := decoder.Decode(&custom); err != nil {
		return nil, fmt.Errorf("metadata of a rule: %w", err)
	}
	target := annotation.GetTargetPath()
	if n := len(target); n < 2 || !target[n-1].Equal(ast.StringTerm(custom.Code)) || !target[n-2].Equal(ast.StringTerm("applies")) {
		return nil, fmt.Errorf("the METADATA of %s must stand on applies[%q]", custom.Code, custom.Code)
	}
	rule := &Rule{
		Code: custom.Code, Topic: topic, Severity: custom.Severity, Lists: custom.Lists,
		From: custom.From, Until: custom.Until, Basis: custom.Basis, Messages: custom.Messages,
		Table:       TableSpec{Words{custom.Table.Zh, custom.Table.En}, custom.Table.Columns},
		Title:       Words{annotation.Title, custom.TitleEn},
		Description: Words{annotation.Description, custom.DescriptionEn},
		Remedy:      Words{custom.Remedy, custom.RemedyEn},
	}
	var values map[string]valueMetadata
	if custom.Values.Kind != 0 {
		if err := custom.Values.Decode(&values); err != nil {
			return nil, fmt.Errorf("values of %s: %w", custom.Code, err)
		}
	}
	for _, name := range orderOfValues(values, custom.Messages) {
		value := values[name]
		rule.Values = append(rule.Values, ValueSpec{Name: name, Kind: value.Kind, Label: Words{value.Zh, value.En}})
	}
	if onlyBackground(rule.Basis) && rule.Severity == Block {
		rule.Severity = Warn // an article nobody has seen never blocks
	}
	return rule, rule.complete()
}

// orderOfValues puts the values in the order in which the messages first name
// them, then by name: OPA hands metadata over with its keys sorted.
func orderOfValues(values map[string]valueMetadata, messages map[string]Words) []string {
	var text strings.Builder
	text.WriteString(messages["fail"].Zh)
	for _, variant := range slices.Sorted(maps.Keys(messages)) {
		text.WriteString(messages[variant].Zh)
	}
	place := func(name string) int {
		if at := strings.Index(text.String(), "{"+name+"}"); at >= 0 {
			return at
		}
		return text.Len()
	}
	names := slices.Sorted(maps.Keys(values))
	slices.SortStableFunc(names, func(a, b string) int { return place(a) - place(b) })
	return names
}

func onlyBackground(basis []Citation) bool {
	return !slices.ContainsFunc(basis, func(c Citation) bool { return c.Confidence != "background" })
}

// complete refuses a rule that could not say what it asks, why, or how to mend it.
func (r *Rule) complete() error {
	var missing []string
	for name, text := range map[string]string{
		"code": r.Code, "title": r.Title.Zh, "title_en": r.Title.En, "description": r.Description.Zh, "description_en": r.Description.En,
		"remedy": r.Remedy.Zh, "remedy_en": r.Remedy.En, "messages.fail.zh": r.Messages["fail"].Zh, "messages.fail.en": r.Messages["fail"].En,
	} {
		if text == "" {
			missing = append(missing, name)
		}
	}
	if len(r.Basis) == 0 {
		missing = append(missing, "basis")
	}
	if len(r.Lists) == 0 {
		missing = append(missing, "lists")
	}
	if rank(r.Severity) == 0 {
		missing = append(missing, "severity (block, warn or info)")
	}
	if len(r.Table.Columns) > 0 && (r.Table.Title.Zh == "" || r.Table.Title.En == "") {
		missing = append(missing, "title of its table in zh and en")
	}
	for _, column := range r.Table.Columns {
		if !slices.ContainsFunc(r.Values, func(v ValueSpec) bool { return v.Name == column }) {
			missing = append(missing, "value "+column+" of its table")
		}
	}
	if len(missing) > 0 {
		slices.Sort(missing)
		return fmt.Errorf("metadata of %s lacks %s", r.Code, strings.Join(missing, ", "))
	}
	return nil
}

// rank orders severities; 0 is none.
func rank(s Severity) int { return slices.Index([]Severity{"", Info, Warn, Block}, s) }
