package form

import (
	"cmp"
	"errors"
	"reflect"
	"regexp"
	"strings"
	"sync"

	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/zh"
	ut "github.com/go-playground/universal-translator"
	"github.com/go-playground/validator/v10"
	entext "github.com/go-playground/validator/v10/translations/en"
	zhtext "github.com/go-playground/validator/v10/translations/zh"
)

// checks is validator/v10 speaking one language: a validator takes its field
// names from one source, so there is one for names and one for labels.
type checks struct {
	validate *validator.Validate
	words    ut.Translator
}

var (
	inEnglish = sync.OnceValue(func() checks { return newChecks("yaml", "en") })
	inChinese = sync.OnceValue(func() checks { return newChecks("zh", "zh") })
)

func newChecks(tag, lang string) checks {
	english, chinese := en.New(), zh.New()
	translator, _ := ut.New(english, english, chinese).GetTranslator(lang)
	c := checks{validator.New(validator.WithRequiredStructEnabled()), translator}
	c.validate.RegisterTagNameFunc(func(f reflect.StructField) string {
		name, _, _ := strings.Cut(f.Tag.Get(tag), ",")
		return name
	})
	defaults, text := entext.RegisterDefaultTranslations, "{0} {1}"
	if lang == "zh" {
		defaults, text = zhtext.RegisterDefaultTranslations, "{0}{1}"
	}
	err := defaults(c.validate, translator)
	for tag, r := range rules {
		err = errors.Join(err,
			c.validate.RegisterValidation(tag, func(fl validator.FieldLevel) bool { return r.ok(fl) }),
			c.validate.RegisterTranslation(tag, translator,
				func(t ut.Translator) error { return t.Add(tag, text, true) },
				func(t ut.Translator, fe validator.FieldError) string {
					w := r.says(fe)
					out, _ := t.T(tag, fe.Field(), w.in(lang))
					return out
				}))
	}
	if err != nil {
		panic(err) // a mistake in this file
	}
	return c
}

// rule is a check of our own: when a value is good, and what to say when it is
// not, in words that go on from the name of the field.
type rule struct {
	ok   func(validator.FieldLevel) bool
	says func(validator.FieldError) words
}

var rules = map[string]rule{
	"credit_code":   textRule(creditFault),
	"division_code": textRule(divisionFault),
	"project_code":  textRule(projectFault),
	"percent":       between(0, 100, 1_000_000),
	"year":          between(firstYear, lastYear, 1),
	"not_before": {
		ok: func(fl validator.FieldLevel) bool {
			other := fl.Parent().FieldByName(fl.Param())
			return other.IsNil() || fl.Field().String() >= other.Elem().String()
		},
		says: func(fe validator.FieldError) words {
			other, _ := structOf(fe.StructNamespace()).FieldByName(fe.Param())
			return both("不能早于%s", "must not be before %s", words{other.Tag.Get("zh"), other.Tag.Get("yaml")})
		},
	},
}

func textRule(fault func(string) *words) rule {
	return rule{
		ok:   func(fl validator.FieldLevel) bool { return fault(fl.Field().String()) == nil },
		says: func(fe validator.FieldError) words { return *fault(reflect.ValueOf(fe.Value()).String()) },
	}
}

func between(low, high, unit int64) rule {
	return rule{
		ok: func(fl validator.FieldLevel) bool { v := fl.Field().Int(); return v >= low*unit && v <= high*unit },
		says: func(validator.FieldError) words {
			return both("应在 %d 到 %d 之间", "must be between %d and %d", low, high)
		},
	}
}

// structOf is the struct that holds the last field of a namespace such as
// "Project.Deferrals[0].Due".
func structOf(namespace string) reflect.Type {
	names := strings.Split(namespace, ".")
	t := reflect.TypeFor[Project]()
	if names[0] == "Region" {
		t = reflect.TypeFor[Region]()
	}
	for _, name := range names[1 : len(names)-1] {
		name, _, _ = strings.Cut(name, "[")
		f, _ := t.FieldByName(name)
		for t = f.Type; t.Kind() != reflect.Struct; {
			t = t.Elem()
		}
	}
	return t
}

// validate holds what was read to the checks of the tags. What the reader has
// reported already is not reported again as missing; more counts what is not told.
func (e *Entry) validate() (problems []Problem, more int) {
	var target any = e.Project
	if e.Ledger != nil {
		target = e.Ledger
	}
	var found validator.ValidationErrors
	if !errors.As(inEnglish().validate.Struct(target), &found) {
		return nil, 0
	}
	var labelled validator.ValidationErrors // the same errors in the same order
	errors.As(inChinese().validate.Struct(target), &labelled)
	for i, fe := range found {
		pointer := pointerIn(fe.Namespace())
		if e.reported(pointer) {
			continue
		}
		if len(problems) == maxProblems {
			more++
			continue
		}
		at := e.walk(pointer)
		position, _ := e.At(pointer)
		w := words{labelled[i].Translate(inChinese().words), fe.Translate(inEnglish().words)}
		last := at.path[len(at.path)-1] // it ends the path, so that once is enough
		if word := cmp.Or(last.word, last.zh); word == last.zh {
			w.zh = strings.TrimPrefix(w.zh, word)
		}
		if word := cmp.Or(last.word, last.name); word == last.name {
			w.en = strings.TrimPrefix(w.en, word+" ")
		}
		if fe.Tag() == "not_before" {
			other, _ := structOf(fe.StructNamespace()).FieldByName(fe.Param())
			parent := pointer[:strings.LastIndexByte(pointer, '/')]
			w = both("%s(%s)", "%s (%s)", w, shorten(e.walk(parent+"/"+other.Tag.Get("yaml")).node.Value))
		}
		if fe.Tag() != "required" {
			w = both("%s,写的是%s", "%s, found %s", w, describe(at.node))
		}
		problems = append(problems, problem(at.path, position, w))
	}
	return problems, more
}

// reported tells whether a problem stands at the pointer or above it.
func (e *Entry) reported(pointer string) bool {
	for _, p := range e.Problems {
		if p.Pointer == pointer || p.Pointer != "" && strings.HasPrefix(pointer, p.Pointer+"/") {
			return true
		}
	}
	return false
}

var namespacePart = regexp.MustCompile(`[^.\[\]]+`)

// pointerIn turns "Project.deferrals[0].due" into "/deferrals/0/due". The name of
// an embedded struct is no key of the format.
func pointerIn(namespace string) string {
	var b strings.Builder
	for i, part := range namespacePart.FindAllString(namespace, -1) {
		if i > 0 && part != reflect.TypeFor[RegionFacts]().Name() {
			b.WriteString("/" + part)
		}
	}
	return b.String()
}
