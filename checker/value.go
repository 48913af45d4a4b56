package checker

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"bondcheck/checker/form"
)

// unitDigits is how many decimal places a fen is below each unit of money.
var unitDigits = map[string]int{"元": 2, "万元": 6, "亿元": 10}

var unitWords = map[string]Words{"元": {"元", "yuan"}, "万元": {"万元", "wan yuan"}, "亿元": {"亿元", "yi yuan"}}

// formatValue turns a raw value of a finding into its JSON form and into what
// people read. Money is given in the package's unit; a code in the words of the place
// it is found at.
func formatValue(value any, kind Kind, unit, lang, at string) (json.RawMessage, string) {
	switch kind {
	case KindMoney:
		number := scaled(value, unitDigits[unit])
		return json.RawMessage(number), grouped(number) + " " + unitWords[unit].In(lang)
	case KindRatio:
		number := scaled(value, 6)
		return json.RawMessage(number), ratio(short(number))
	case KindPercent:
		number := scaled(value, 6)
		return json.RawMessage(number), number + " %"
	case KindDecimal:
		number := scaled(value, 6)
		return json.RawMessage(number), grouped(number)
	}
	raw, err := json.Marshal(value)
	if err != nil {
		raw = []byte("null")
	}
	return raw, word(value, kind, lang, at)
}

func word(value any, kind Kind, lang, at string) string {
	plain := fmt.Sprint(value)
	switch kind {
	case KindPercentInt:
		return plain + " %"
	case KindYears:
		return counted(plain, Words{"年", "years"}, lang)
	case KindMonths:
		return counted(plain, Words{"个月", "months"}, lang)
	case KindDays:
		return counted(plain, Words{"天", "days"}, lang)
	case KindCode:
		if label, ok := form.WordAt(at, plain); ok && lang != "en" {
			return label
		}
		return strings.ReplaceAll(plain, "_", " ")
	case KindBool:
		if value == true {
			return Words{"是", "yes"}.In(lang)
		}
		return Words{"否", "no"}.In(lang)
	case KindList:
		items, _ := value.([]any)
		texts := make([]string, len(items))
		for i, item := range items {
			texts[i] = fmt.Sprint(item)
		}
		return strings.Join(texts, Words{"、", ", "}.In(lang))
	}
	return plain
}

func counted(number string, unit Words, lang string) string {
	if lang == "en" {
		if number == "1" {
			return "1 " + strings.TrimSuffix(unit.En, "s")
		}
		return number + " " + unit.En
	}
	return number + " " + unit.Zh
}

// scaled writes an integer as a decimal with its point moved left, exactly and
// without trailing zeros. A value that is no integer is written as it is.
func scaled(value any, digits int) string {
	number, ok := new(big.Int).SetString(fmt.Sprint(value), 10)
	if !ok {
		text, err := json.Marshal(value)
		if err != nil {
			return "null"
		}
		return string(text)
	}
	sign := ""
	if number.Sign() < 0 {
		sign, number = "-", number.Abs(number)
	}
	text := number.String()
	if len(text) <= digits {
		text = strings.Repeat("0", digits-len(text)+1) + text
	}
	whole, fraction := text[:len(text)-digits], strings.TrimRight(text[len(text)-digits:], "0")
	if fraction == "" {
		return sign + whole
	}
	return sign + whole + "." + fraction
}

// grouped puts commas between thousands.
func grouped(number string) string {
	sign, digits := "", number
	if strings.HasPrefix(number, "-") {
		sign, digits = "-", number[1:]
	}
	whole, fraction, hasFraction := strings.Cut(digits, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if hasFraction {
		whole += "." + fraction
	}
	return sign + whole
}

// short cuts a number for people after four decimals, never rounding up: what is
// below a limit is not shown as the limit. A number that would vanish stays whole.
func short(number string) string {
	whole, fraction, _ := strings.Cut(number, ".")
	if len(fraction) <= 4 || strings.Trim(whole+fraction[:4], "-0") == "" {
		return number
	}
	return strings.TrimRight(strings.TrimRight(whole+"."+fraction[:4], "0"), ".")
}

// ratio shows times with at least two decimals.
func ratio(number string) string {
	_, fraction, _ := strings.Cut(number, ".")
	if fraction == "" {
		number += "."
	}
	return number + strings.Repeat("0", max(0, 2-len(fraction)))
}

// paramKinds says how the values of a parameter of each unit are shown.
var paramKinds = map[string]Kind{
	"fen": KindMoney, "percent": KindPercentInt, "millionths": KindRatio, "years": KindYears, "months": KindMonths, "days": KindDays,
}

// Text is the value of a parameter as people read it. A row of a table is shown
// with every column that is not part of the citation.
func (v ParamValue) Text(unit, lang string) string {
	if unit == "table" {
		return v.columns(lang)
	}
	switch value := v.Value.(type) {
	case []any:
		texts := make([]string, len(value))
		for i, item := range value {
			texts[i] = word(item, KindCode, lang, "")
		}
		return strings.Join(texts, Words{"、", ", "}.In(lang))
	case nil:
		return Words{"未设定", "not set"}.In(lang)
	}
	if unit == "per_mille" {
		return fmt.Sprint(v.Value) + " ‰"
	}
	_, text := formatValue(v.Value, paramKinds[unit], "万元", lang, "")
	return text
}

func (v ParamValue) columns(lang string) string {
	var cells []string
	for _, name := range slices.Sorted(maps.Keys(v.Row)) {
		if slices.Contains([]string{"from", "until", "source", "clause", "confidence", "note"}, name) {
			continue
		}
		text := fmt.Sprint(v.Row[name])
		if v.Row[name] == nil {
			text = Words{"未设定", "not set"}.In(lang)
		}
		cells = append(cells, name+": "+text)
	}
	return strings.Join(cells, ", ")
}
