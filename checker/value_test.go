package checker

import (
	"encoding/json"
	"testing"
)

func TestFormatValue(t *testing.T) {
	for _, test := range []struct {
		name  string
		value any
		kind  Kind
		unit  string
		json  string
		zh    string
	}{
		{"whole money", json.Number("192810000000"), KindMoney, "万元", "192810", "192,810 万元"},
		{"money to the fen", json.Number("1234567890123"), KindMoney, "元", "12345678901.23", "12,345,678,901.23 元"},
		{"a fen in the largest unit", json.Number("1"), KindMoney, "亿元", "0.0000000001", "0.0000000001 亿元"},
		{"a debt", json.Number("-10001"), KindMoney, "万元", "-0.010001", "-0.010001 万元"},
		{"nothing", json.Number("0"), KindMoney, "万元", "0", "0 万元"},
		{"times", json.Number("1000000"), KindRatio, "万元", "1", "1.00"},
		{"times below the floor are never shown as the floor", json.Number("999999"), KindRatio, "万元", "0.999999", "0.9999"},
		{"a tiny gap", json.Number("1"), KindRatio, "万元", "0.000001", "0.000001"},
		{"many decimals", json.Number("2228062"), KindRatio, "万元", "2.228062", "2.228"},
		{"percent", json.Number("2350000"), KindPercent, "万元", "2.35", "2.35 %"},
		{"whole percent", json.Number("30"), KindPercentInt, "万元", "30", "30 %"},
		{"hectares", json.Number("6200000"), KindDecimal, "万元", "6.2", "6.2"},
		{"years", json.Number("20"), KindYears, "万元", "20", "20 年"},
		{"a code", "bank_loan", KindCode, "万元", `"bank_loan"`, "银行贷款"},
		{"a code nobody has named", "CI-40", KindCode, "万元", `"CI-40"`, "CI-40"},
		{"yes", true, KindBool, "万元", "true", "是"},
		{"a list", []any{"a", "b"}, KindList, "万元", `["a","b"]`, "a、b"},
		{"a number that is no integer", json.Number("1.5"), KindMoney, "万元", "1.5", "1.5 万元"},
	} {
		t.Run(test.name, func(t *testing.T) {
			raw, text := formatValue(test.value, test.kind, test.unit, "zh", "")
			if string(raw) != test.json || text != test.zh {
				t.Errorf("want %s and %q, got %s and %q", test.json, test.zh, raw, text)
			}
		})
	}
}
