// Package pages writes what is generated from the policies: the index that stock
// opa needs, the schema of the facts and one page for each rule.
package pages

import (
	"bytes"
	"encoding/json"

	"bondcheck/checker"
)

// Index is policies/index/index.json: for each rule what its verdict needs of its
// METADATA, so that stock opa gives the same verdicts as the tool.
func Index(catalog *checker.Catalog) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(catalog.Index())
	return out.Bytes(), err
}
