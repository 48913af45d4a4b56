package form

import (
	"reflect"
	"strings"
	"sync"
)

// kind is what a value of the format is made of.
type kind uint8

const (
	kindText kind = iota
	kindBool
	kindInt
	kindMoney
	kindDecimal
	kindDate
	kindObject
	kindList
	kindMap
)

// object is the shape of a mapping with known keys, read once from the tags of a
// struct.
type object struct {
	goName string
	fields []*field
	byWord map[string]*field // by English name and by Chinese label
}

// field is one key of an object.
type field struct {
	name, zh string
	index    []int // in the Go struct, through embedded structs
	place    int   // among the fields of its object
	of       string
	validate string
	shape    *shape
}

// shape is what may stand as a value.
type shape struct {
	kind   kind
	typ    reflect.Type // the Go type of the value itself, never a pointer
	enum   string
	values []Value
	free   bool // text that may be anything
	suffix string
	object *object // kindObject
	elem   *shape  // kindList and kindMap
}

// maxFields bounds the fields of one object, for what is noted about each on the
// way through a document.
const maxFields = 64

// projectObject and regionObject are the two kinds of document.
var (
	projectObject = sync.OnceValue(func() *object { return objectOf(reflect.TypeFor[Project]()) })
	regionObject  = sync.OnceValue(func() *object { return objectOf(reflect.TypeFor[Region]()) })
)

// factsOfRegion is the part of a ledger that rules may use.
var factsOfRegion = sync.OnceValue(func() *object { return objectOf(reflect.TypeFor[RegionFacts]()) })

// objectOf reads the tags of struct type t. It panics on a type that the format
// has no words for: that is a mistake in this package, and any test finds it.
func objectOf(t reflect.Type) *object {
	o := &object{goName: t.Name(), byWord: map[string]*field{}}
	o.add(t, nil)
	if len(o.fields) > maxFields {
		panic("form: too many fields in " + o.goName)
	}
	for i, f := range o.fields {
		f.place = i
		o.byWord[f.name] = f
		o.byWord[f.zh] = f
	}
	return o
}

func (o *object) add(t reflect.Type, prefix []int) {
	for i := range t.NumField() {
		sf := t.Field(i)
		index := append(append([]int(nil), prefix...), i)
		if sf.Anonymous {
			o.add(sf.Type, index)
			continue
		}
		o.fields = append(o.fields, &field{
			name:     sf.Tag.Get("yaml"),
			zh:       sf.Tag.Get("zh"),
			index:    index,
			of:       sf.Tag.Get("of"),
			validate: sf.Tag.Get("validate"),
			shape:    shapeOf(sf.Type, sf.Tag),
		})
	}
}

func shapeOf(t reflect.Type, tag reflect.StructTag) *shape {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	s := &shape{typ: t, suffix: tag.Get("suffix")}
	switch t {
	case reflect.TypeFor[Money]():
		s.kind = kindMoney
		return s
	case reflect.TypeFor[Decimal]():
		s.kind = kindDecimal
		return s
	case reflect.TypeFor[Date]():
		s.kind = kindDate
		return s
	}
	switch t.Kind() {
	case reflect.String:
		s.kind, s.enum = kindText, tag.Get("enum")
		s.values = Enums[s.enum]
		s.free = s.values == nil && !strings.Contains(tag.Get("validate"), "_code")
	case reflect.Bool:
		s.kind = kindBool
	case reflect.Int:
		s.kind = kindInt
	case reflect.Struct:
		s.kind, s.object = kindObject, objectOf(t)
	case reflect.Slice:
		s.kind, s.elem = kindList, shapeOf(t.Elem(), tag)
	case reflect.Map:
		s.kind, s.elem = kindMap, shapeOf(t.Elem(), tag)
	default:
		panic("form: no words for type " + t.String())
	}
	return s
}

// escape writes a key as a token of an RFC 6901 pointer.
func escape(key string) string {
	if !strings.ContainsAny(key, "~/") {
		return key
	}
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
}

// tokens splits an RFC 6901 pointer.
func tokens(pointer string) []string {
	if pointer == "" {
		return nil
	}
	parts := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for i, p := range parts {
		if strings.Contains(p, "~") {
			parts[i] = strings.NewReplacer("~1", "/", "~0", "~").Replace(p)
		}
	}
	return parts
}
