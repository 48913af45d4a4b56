package form

import "strings"

// Label is the path of a fact in the form's own words, Chinese labels or English
// names: "现金流 › 各项 › 净收益" and "cash_flow.*.net". A * in the pointer stands
// for each element.
func Label(pointer, lang string) string {
	blank := &Entry{object: projectObject()}
	path := blank.Path(pointer, lang)
	if lang == "en" {
		return path
	}
	return strings.ReplaceAll(path, "*", "各项")
}
