package form

import (
	"reflect"
	"slices"
	"strconv"
)

// Facts is what rules see: the stated facts of the package under their English
// names, the day and the lists it is judged for, and the region's figures. What
// is not stated is absent. Money is whole fen, other decimals are millionths,
// both int64; the other values are string, bool, []any and map[string]any. The
// maps are new at each call and the caller's own.
func (e *Entry) Facts(day string, lists []string, ledgers *Ledgers) map[string]any {
	facts := map[string]any{}
	region := map[string]any{"stated_in": map[string]any{}}
	if e.Project != nil {
		facts = factsOf(reflect.ValueOf(e.Project).Elem(), projectObject())
		if p := e.Project.Project; p != nil && p.Region != nil {
			region = ledgers.For(*p.Region, yearOf(day))
		}
	}
	facts["judged_on"] = day
	facts["lists"] = sortedLists(lists)
	facts["region"] = region
	return facts
}

// sortedLists puts lists into the order of the form, which is not the alphabet.
func sortedLists(lists []string) []any {
	sorted := []any{}
	for _, v := range Enums["list"] {
		if slices.Contains(lists, v.Code) {
			sorted = append(sorted, v.Code)
		}
	}
	return sorted
}

// yearOf is the year of a day "YYYY-MM-DD", 0 when it has none.
func yearOf(day string) int {
	year, err := strconv.Atoi(day[:min(4, len(day))])
	if err != nil {
		return 0
	}
	return year
}

func factsOf(v reflect.Value, o *object) map[string]any {
	stated := 0
	for _, f := range o.fields {
		stated += btoi(!v.FieldByIndex(f.index).IsNil())
	}
	facts := make(map[string]any, stated)
	for _, f := range o.fields {
		if x, ok := factOf(v.FieldByIndex(f.index), f.shape); ok {
			facts[f.name] = x
		}
	}
	return facts
}

// factOf is the fact of one value, false when it is not stated.
func factOf(v reflect.Value, s *shape) (any, bool) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		if v.IsNil() {
			return nil, false
		}
	}
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	switch s.kind {
	case kindObject:
		return factsOf(v, s.object), true
	case kindList:
		list := make([]any, v.Len())
		for i := range list {
			list[i], _ = factOf(v.Index(i), s.elem)
		}
		return list, true
	case kindMap:
		m := make(map[string]any, v.Len())
		for it := v.MapRange(); it.Next(); {
			if x, ok := factOf(it.Value(), s.elem); ok {
				m[it.Key().String()] = x
			}
		}
		return m, true
	case kindBool:
		return v.Bool(), true
	case kindText, kindDate:
		return v.String(), true
	}
	return v.Int(), true
}
