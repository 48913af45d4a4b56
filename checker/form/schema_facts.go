package form

// FactsSchema is the JSON Schema that OPA checks the rules against: a misspelt
// fact does not compile. It says what Facts gives, so nothing is ever null.
func FactsSchema() []byte {
	root := factsSchemaOf(&shape{kind: kindObject, object: projectObject()})
	region := factsSchemaOf(&shape{kind: kindObject, object: factsOfRegion()})
	text := schema{"type": "string"}
	ofRegion, ofRoot := region["properties"].(schema), root["properties"].(schema)
	ofRegion["code"], ofRegion["name"], ofRegion["year"] = text, text, schema{"type": "integer"}
	ofRegion["stated_in"] = schema{"type": "object", "additionalProperties": text}
	ofRoot["judged_on"], ofRoot["region"] = text, region
	ofRoot["lists"] = schema{"type": "array", "items": text}
	root["$schema"] = "http://json-schema.org/draft-07/schema#"
	return write(root)
}

func factsSchemaOf(s *shape) schema {
	switch s.kind {
	case kindObject:
		properties := schema{}
		for _, f := range s.object.fields {
			properties[f.name] = factsSchemaOf(f.shape)
		}
		return schema{"type": "object", "properties": properties, "additionalProperties": false}
	case kindList:
		return schema{"type": "array", "items": factsSchemaOf(s.elem)}
	case kindMap:
		return schema{"type": "object", "additionalProperties": factsSchemaOf(s.elem)}
	case kindBool:
		return schema{"type": "boolean"}
	case kindText, kindDate:
		return schema{"type": "string"}
	}
	return schema{"type": "integer"}
}
