package policies_test

import (
	"encoding/json"
	"os"
	"testing"
)

func readSchema(t *testing.T) map[string]any {
	t.Helper()
	text, err := os.ReadFile("schemas/facts.json")
	if err != nil {
		t.Fatal(err)
	}
	var schema map[string]any
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	return schema
}

// below returns the schema of a field, or of the elements where part is "*".
func below(schema map[string]any, part string) map[string]any {
	if part == "*" {
		if items, ok := schema["items"].(map[string]any); ok {
			return items
		}
		if values, ok := schema["additionalProperties"].(map[string]any); ok {
			return values
		}
		return nil
	}
	properties, _ := schema["properties"].(map[string]any)
	field, _ := properties[part].(map[string]any)
	return field
}
