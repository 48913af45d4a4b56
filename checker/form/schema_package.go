package form

import (
	"encoding/json"
	"strconv"
	"strings"
)

// schema is a JSON Schema being written. encoding/json sorts the keys of a map,
// so that the same form gives the same bytes.
type schema = map[string]any

// PackageSchema is the JSON Schema 2020-12 of a document for editors: packages,
// and ledgers when `kind` says so. Keys are English names or Chinese labels,
// values of closed lists are codes or Chinese words. It knows the form and not
// all of what Read checks, such as sums of digits or the unit of an amount.
func PackageSchema() []byte {
	w := schemaWriter{defs: schema{
		"not_stated": schema{"title": "未填写", "description": "没有填写,不等于零 · not stated, which is never zero",
			"enum": []any{nil, "", "/", "-", "—", "——", "~"}},
		"text": schema{"title": "文字", "type": []string{"string", "number", "boolean"}},
		"bool": schema{"title": "是否", "enum": []any{true, false, "是", "否", "true", "false"}},
		"integer": schema{"title": "整数",
			"anyOf": []schema{{"type": "integer"}, {"type": "string", "pattern": `^-?(0|[1-9][0-9]*)$`}}},
		"money": schema{"title": "金额", "description": "以金额单位计,可自带单位,最多精确到分 · in the unit of the file or with its own, at most exact to a fen",
			"anyOf": []schema{{"type": "number"}, {"type": "string", "pattern": `^-?(0|[1-9][0-9]*)(\.[0-9]+)? *(亿元|万元|元|亿|万)?$`}}},
		"decimal": schema{"title": "数字", "description": "最多六位小数 · at most six decimals",
			"anyOf": []schema{{"type": "number"}, {"type": "string", "pattern": `^-?(0|[1-9][0-9]*)(\.[0-9]+)? *[%倍]?$`}}},
		"date": schema{"title": "日期", "type": "string", "pattern": `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`},
	}}
	project := w.object(projectObject())
	region := w.object(regionObject())
	isRegion := func(key string) schema {
		return schema{"required": []string{key}, "properties": schema{key: schema{"enum": []string{"region", "地区"}}}}
	}
	return write(schema{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title":   "bondcheck 申报包",
		"type":    "object",
		"if":      schema{"anyOf": []schema{isRegion("kind"), isRegion("类型")}},
		"then":    region,
		"else":    project,
		"$defs":   w.defs,
	})
}

func write(s schema) []byte {
	out, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		panic(err) // texts, numbers and maps of them can always be written
	}
	return append(out, '\n')
}

type schemaWriter struct{ defs schema }

// object defines an object and gives the reference to it.
func (w schemaWriter) object(o *object) schema {
	ref := schema{"$ref": "#/$defs/" + o.goName}
	if w.defs[o.goName] != nil {
		return ref
	}
	properties, rules := schema{}, []schema{}
	s := schema{"type": "object", "properties": properties, "additionalProperties": false}
	w.defs[o.goName] = s
	for _, f := range o.fields {
		value := w.value(f.shape, f.validate)
		value["title"], value["description"] = f.zh, f.name
		properties[f.name], properties[f.zh] = value, value
		if has(f.validate, "required") != "" {
			rules = append(rules, schema{"oneOf": []schema{{"required": []string{f.name}}, {"required": []string{f.zh}}}})
		} else {
			rules = append(rules, schema{"not": schema{"required": []string{f.name, f.zh}}})
		}
	}
	s["allOf"] = rules
	return ref
}

// value is the schema of what may stand behind a key, which always includes that
// nothing is stated, except where something must be.
func (w schemaWriter) value(s *shape, validate string) schema {
	var stated schema
	switch s.kind {
	case kindObject:
		stated = w.object(s.object)
	case kindList:
		stated = schema{"type": "array", "items": w.value(s.elem, "required")}
	case kindMap:
		stated = schema{"type": "object", "additionalProperties": w.value(s.elem, "")}
		if s.elem.kind == kindMoney {
			stated["propertyNames"] = schema{"pattern": `^(19|2[0-2])[0-9]{2}$`}
		}
	default:
		stated = w.single(s, validate)
	}
	if has(validate, "required") != "" {
		return stated
	}
	return schema{"anyOf": []schema{stated, {"$ref": "#/$defs/not_stated"}}}
}

// single is the schema of a value that is not made of others.
func (w schemaWriter) single(s *shape, validate string) schema {
	names := map[kind]string{kindText: "text", kindBool: "bool", kindInt: "integer", kindMoney: "money", kindDecimal: "decimal", kindDate: "date"}
	if s.values != nil {
		name := "enum_" + s.enum
		if w.defs[name] == nil {
			words := []string{}
			for _, v := range s.values {
				words = append(words, v.Code)
			}
			for _, v := range s.values {
				if v.Zh != v.Code {
					words = append(words, v.Zh)
				}
			}
			w.defs[name] = schema{"enum": words}
		}
		return schema{"$ref": "#/$defs/" + name}
	}
	out := schema{"$ref": "#/$defs/" + names[s.kind]}
	for tag, set := range map[string]func(arg string){
		"min":           func(arg string) { out["minimum"] = integer(arg) },
		"max":           func(arg string) { out["maximum"] = integer(arg) },
		"percent":       func(string) { out["minimum"], out["maximum"] = 0, 100 },
		"year":          func(string) { out["minimum"], out["maximum"] = firstYear, lastYear },
		"credit_code":   func(string) { out["pattern"] = "^[" + creditAlphabet + "]{18}$" },
		"division_code": func(string) { out["pattern"] = "^[1-8][0-9]{5}$" },
		"project_code":  func(string) { out["pattern"] = projectCode.String() },
	} {
		if rule := has(validate, tag); rule != "" {
			_, arg, _ := strings.Cut(rule, "=")
			set(arg)
		}
	}
	return out
}

// has finds a rule by its name in a validate tag, "" when it is not there.
func has(validate, name string) string {
	for _, rule := range strings.Split(validate, ",") {
		if rule == name || strings.HasPrefix(rule, name+"=") {
			return rule
		}
	}
	return ""
}

func integer(arg string) int {
	n, err := strconv.Atoi(arg)
	if err != nil {
		panic("form: not a number in a validate tag: " + arg)
	}
	return n
}
