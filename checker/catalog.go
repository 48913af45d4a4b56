package checker

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"slices"
)

// catalogOf reads rules, parameters and sources and checks that they refer to
// each other.
func catalogOf(set *policySet) (*Catalog, error) {
	c := &Catalog{rules: map[string]*Rule{}, params: map[string]*Param{}, sources: set.sources, Claims: set.claims}
	var errs []error
	for _, name := range slices.Sorted(maps.Keys(set.modules)) {
		rules, err := rulesOf(set.modules[name])
		errs = append(errs, err)
		for _, rule := range rules {
			if rule == nil {
				continue
			}
			if c.rules[rule.Code] != nil {
				errs = append(errs, policyErrorf(name, 0, "rule %s is defined twice", rule.Code))
			}
			c.rules[rule.Code] = rule
		}
	}
	for name, series := range set.params {
		param, err := paramOf(name, set.topics[name], series)
		errs = append(errs, err)
		c.params[name] = param
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	for _, code := range slices.Sorted(maps.Keys(c.rules)) {
		c.Rules = append(c.Rules, c.rules[code])
	}
	for _, name := range slices.Sorted(maps.Keys(c.params)) {
		c.Params = append(c.Params, c.params[name])
	}
	for _, id := range slices.Sorted(maps.Keys(c.sources)) {
		c.Sources = append(c.Sources, c.sources[id])
	}
	return c, c.resolve()
}

// paramFile is a series as its file states it.
type paramFile struct {
	Title     Words            `json:"title"`
	Unit      string           `json:"unit"`
	CheckedOn string           `json:"checked_on"`
	Values    []map[string]any `json:"values"`
}

func paramOf(name, topic string, series any) (*Param, error) {
	var file paramFile
	if err := remarshal(series, &file); err != nil {
		return nil, policyErrorf("params/"+topic+".yaml", 0, "%s: %v", name, err)
	}
	param := &Param{Name: name, Topic: topic, Title: file.Title, Unit: file.Unit, CheckedOn: file.CheckedOn}
	for _, row := range file.Values {
		value := ParamValue{Value: row["value"], Row: row}
		if stray := strayWords(row["note"]); stray != "" {
			return nil, policyErrorf("params/"+topic+".yaml", 0, "%s: a note holds %q beside zh and en: put a text with commas in quotes", name, stray)
		}
		var note struct{ Note Words }
		if err := errors.Join(remarshal(row, &value.Citation), remarshal(row, &note)); err != nil {
			return nil, policyErrorf("params/"+topic+".yaml", 0, "%s: %v", name, err)
		}
		value.Note = note.Note
		param.Values = append(param.Values, value)
	}
	if param.Title.Zh == "" || param.Title.En == "" || param.Unit == "" || param.CheckedOn == "" || len(param.Values) == 0 {
		return nil, policyErrorf("params/"+topic+".yaml", 0, "%s lacks a title in zh and en, unit, checked_on or values", name)
	}
	return param, nil
}

// strayWords returns what a note holds beside its two languages: the rest of a text
// that a comma has cut in two.
func strayWords(note any) string {
	words, _ := note.(map[string]any)
	for _, key := range slices.Sorted(maps.Keys(words)) {
		if key != "zh" && key != "en" {
			return key
		}
	}
	return ""
}

// resolve checks that every article that a rule or a number cites stands in the
// inventory of its document.
func (c *Catalog) resolve() error {
	var errs []error
	cite := func(who string, citation Citation) {
		source := c.sources[citation.Source]
		switch {
		case source == nil:
			errs = append(errs, policyErrorf("", 0, "%s cites %q, which is not in sources/", who, citation.Source))
		case !slices.ContainsFunc(source.Clauses, func(k Clause) bool { return k.Clause == citation.Clause }):
			errs = append(errs, policyErrorf("", 0, "%s cites %s %q, which sources/%s.yaml does not list", who, citation.Source, citation.Clause, citation.Source))
		case !slices.Contains([]string{"text", "secondary", "background", "engineering"}, citation.Confidence):
			errs = append(errs, policyErrorf("", 0, "%s cites %s with confidence %q", who, citation.Source, citation.Confidence))
		}
	}
	for _, rule := range c.Rules {
		for _, citation := range rule.Basis {
			cite(rule.Code, citation)
		}
	}
	for _, param := range c.Params {
		for _, value := range param.Values {
			cite("parameter "+param.Name, value.Citation)
		}
	}
	return errors.Join(errs...)
}

// Index is data.index: what the verdict of a rule needs of its metadata.
func (c *Catalog) Index() map[string]any {
	index := map[string]any{}
	for _, rule := range c.Rules {
		lists := make([]any, len(rule.Lists))
		for i, list := range rule.Lists {
			lists[i] = list
		}
		entry := map[string]any{"topic": rule.Topic, "severity": string(rule.Severity), "lists": lists}
		if rule.From != "" {
			entry["from"] = rule.From
		}
		if rule.Until != "" {
			entry["until"] = rule.Until
		}
		index[rule.Code] = entry
	}
	return index
}

// remarshal copies a generic value into a typed one; json tags name the fields,
// yaml tags where there are no json tags.
func remarshal(from, into any) error {
	text, err := json.Marshal(from)
	if err != nil {
		return err
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	return decoder.Decode(into)
}
