package form

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// eachObject calls f for each object of the form, with a name for messages.
func eachObject(f func(o *object)) {
	seen := map[string]bool{}
	var walk func(s *shape)
	walk = func(s *shape) {
		switch s.kind {
		case kindObject:
			if seen[s.object.goName] {
				return
			}
			seen[s.object.goName] = true
			f(s.object)
			for _, field := range s.object.fields {
				walk(field.shape)
			}
		case kindList, kindMap:
			walk(s.elem)
		}
	}
	walk(&shape{kind: kindObject, object: projectObject()})
	walk(&shape{kind: kindObject, object: regionObject()})
}

func TestWordsAreUniqueAmongSiblings(t *testing.T) {
	name, label := regexp.MustCompile(`^[a-z][a-z0-9_]*$`), regexp.MustCompile(`^[\p{Han}0-9]+$`)
	objects := 0
	eachObject(func(o *object) {
		objects++
		if len(o.byWord) != 2*len(o.fields) {
			t.Errorf("%s: two fields share a name or a label", o.goName)
		}
		for _, f := range o.fields {
			if !name.MatchString(f.name) || !label.MatchString(f.zh) {
				t.Errorf("%s: %q, %q", o.goName, f.name, f.zh)
			}
		}
	})
	if objects < 40 {
		t.Errorf("only %d objects", objects)
	}
}

func TestTagsAreKnown(t *testing.T) {
	used := map[string]bool{}
	eachObject(func(o *object) {
		for _, f := range o.fields {
			s := f.shape
			if s.elem != nil {
				s = s.elem
			}
			if used[s.enum] = true; s.enum != "" && len(s.values) == 0 {
				t.Errorf("%s.%s: no list %q", o.goName, f.name, s.enum)
			}
			if strings.HasSuffix(f.name, "_pct") != (s.suffix == "%") {
				t.Errorf("%s.%s: suffix %q", o.goName, f.name, s.suffix)
			}
			if f.of != "" && o.byWord[f.of] == nil {
				t.Errorf("%s.%s: of %q", o.goName, f.name, f.of)
			}
			for _, rule := range strings.Split(f.validate, ",") {
				tag, _, _ := strings.Cut(rule, "=")
				_, ours := rules[tag]
				if !ours && !slices.Contains([]string{"", "required", "omitempty", "dive", "min", "max"}, tag) {
					t.Errorf("%s.%s: rule %q", o.goName, f.name, rule)
				}
			}
		}
	})
	for name := range Enums {
		if !used[name] {
			t.Errorf("no field has values of the list %q", name)
		}
	}
}

func TestValuesAreUnique(t *testing.T) {
	for name, values := range Enums {
		seen := map[string]bool{}
		for _, v := range values {
			if seen[v.Code] || seen[v.Zh] && v.Zh != v.Code || v.Code == "" || v.Zh == "" {
				t.Errorf("%s: %v stands twice", name, v)
			}
			if notStated(v.Code) || notStated(v.Zh) {
				t.Errorf("%s: %v reads as not stated", name, v)
			}
			seen[v.Code], seen[v.Zh] = true, true
		}
	}
}

// TestEachValueIsRead reads every value of every list by code and by word.
func TestEachValueIsRead(t *testing.T) {
	for name, values := range Enums {
		for _, v := range values {
			for _, word := range []string{v.Code, v.Zh} {
				if code, bad := readEnum(word, values); bad != nil || code != v.Code {
					t.Errorf("%s: %s read as %q", name, word, code)
				}
			}
		}
	}
}
