package checker

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"gopkg.in/yaml.v3"
)

// policySet is what stands in one or more policy folders, parsed but not compiled.
type policySet struct {
	modules map[string]*ast.Module
	params  map[string]any // data.params
	topics  map[string]string
	sources map[string]*Source
	claims  []*Claim
	schema  any // schema.facts
	digest  string
}

// loadPolicies reads rules, parameters, sources and the facts schema of the
// folders in order. Tests, pages and the generated index are not read.
func loadPolicies(folders []fs.FS) (*policySet, error) {
	set := &policySet{
		modules: map[string]*ast.Module{}, params: map[string]any{}, topics: map[string]string{},
		sources: map[string]*Source{},
	}
	digest := sha256.New()
	var errs []error
	for i, folder := range folders {
		prefix := ""
		if i > 0 {
			prefix = fmt.Sprintf("policy%d/", i)
		}
		err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			read := set.reader(name)
			if read == nil {
				return nil
			}
			text, err := fs.ReadFile(folder, name)
			if err != nil {
				return err
			}
			fmt.Fprintf(digest, "%s\x00%d\x00", name, len(text))
			digest.Write(text)
			if err := read(prefix+name, text); err != nil {
				errs = append(errs, err)
			}
			return nil
		})
		if err != nil {
			errs = append(errs, fmt.Errorf("read policies: %w", err))
		}
	}
	set.digest = "sha256:" + hex.EncodeToString(digest.Sum(nil))
	return set, errors.Join(errs...)
}

// reader returns what takes in a file of this name, nil for files that are not
// part of the policies.
func (s *policySet) reader(name string) func(string, []byte) error {
	top, _, _ := strings.Cut(name, "/")
	switch {
	case strings.HasSuffix(name, "_test.rego"):
		return nil
	case strings.HasSuffix(name, ".rego"):
		return s.readModule
	case name == "schemas/facts.json":
		return s.readSchema
	case name == "claims.yaml":
		return s.readClaims
	case top == "params" && isYAML(name):
		return s.readParams
	case top == "sources" && isYAML(name):
		return s.readSource
	}
	return nil
}

func isYAML(name string) bool { return slices.Contains([]string{".yaml", ".yml"}, path.Ext(name)) }

func (s *policySet) readModule(name string, text []byte) error {
	module, err := ast.ParseModuleWithOpts(name, string(text), ast.ParserOptions{ProcessAnnotation: true})
	if err != nil {
		return err
	}
	s.modules[name] = module
	return nil
}

func (s *policySet) readSchema(name string, text []byte) error {
	if err := json.Unmarshal(text, &s.schema); err != nil {
		return policyErrorf(name, 0, "not JSON: %v", err)
	}
	return nil
}

func (s *policySet) readParams(name string, text []byte) error {
	var series map[string]any
	if err := decodeData(name, text, &series); err != nil {
		return err
	}
	topic := strings.TrimSuffix(path.Base(name), path.Ext(name))
	for key, value := range series {
		if _, ok := s.params[key]; ok {
			return policyErrorf(name, 0, "parameter %q is set in %s already", key, s.topics[key])
		}
		s.params[key], s.topics[key] = value, topic
	}
	return nil
}

func (s *policySet) readSource(name string, text []byte) error {
	if err := quotedDatesIn(name, text); err != nil {
		return err
	}
	var typed map[string]*Source
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&typed); err != nil {
		return policyErrorf(name, 0, "%v", err)
	}
	for id, source := range typed {
		if _, ok := s.sources[id]; ok {
			return policyErrorf(name, 0, "source %q stands in another file already", id)
		}
		source.ID = id
		s.sources[id] = source
	}
	return nil
}

func (s *policySet) readClaims(name string, text []byte) error {
	var file struct {
		NotAdopted []*Claim `yaml:"not_adopted"`
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&file); err != nil {
		return policyErrorf(name, 0, "%v", err)
	}
	s.claims = append(s.claims, file.NotAdopted...)
	return nil
}

// decodeData reads a YAML data file as stock opa would see it.
func decodeData(name string, text []byte, into *map[string]any) error {
	if err := yaml.Unmarshal(text, into); err != nil {
		return policyErrorf(name, 0, "%v", err)
	}
	return quotedDatesIn(name, text)
}

// quotedDatesIn refuses a bare date, which yaml.v3 takes for a time and stock opa
// for a text, and a fraction, which neither would keep exactly.
func quotedDatesIn(name string, text []byte) error {
	var file yaml.Node
	if err := yaml.Unmarshal(text, &file); err != nil {
		return policyErrorf(name, 0, "%v", err)
	}
	return quotedDates(name, &file)
}

func quotedDates(name string, node *yaml.Node) error {
	if node.Kind == yaml.ScalarNode && node.Tag == "!!timestamp" {
		return policyErrorf(name, node.Line, "put the date %s in quotes", node.Value)
	}
	if node.Kind == yaml.ScalarNode && node.Tag == "!!float" {
		return policyErrorf(name, node.Line, "%s is not a whole number: choose a finer unit", node.Value)
	}
	for _, child := range node.Content {
		if err := quotedDates(name, child); err != nil {
			return err
		}
	}
	return nil
}
