package form

import (
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestMoney(t *testing.T) {
	for _, c := range []struct {
		unit, text string
		fen        int64
		wrong      string
	}{
		{"万元", "20000", 20000_0000_00, ""},
		{"万元", "0", 0, ""},
		{"万元", "-0.00", 0, ""},
		{"万元", "-12.5", -125000_00, ""},
		{"万元", `"20000"`, 20000_0000_00, ""},
		{"万元", "' 20000 '", 20000_0000_00, ""},
		{"万元", "0.000001", 1, ""},
		{"万元", "0.0000010", 1, ""},
		{"万元", "0.0000001", 0, "finer than a fen"},
		{"元", "0.01", 1, ""},
		{"元", "12345678901.23", 1234567890123, ""},
		{"元", "0.001", 0, "finer than a fen"},
		{"亿元", "1.2", 120000000_00, ""},
		{"亿元", "0.0000000001", 1, ""},
		{"万元", "1.2亿元", 120000000_00, ""},
		{"万元", "1.2 亿元", 120000000_00, ""},
		{"万元", "1.2　亿", 120000000_00, ""},
		{"亿元", "3万", 30000_00, ""},
		{"亿元", "-3万元", -30000_00, ""},
		{"亿元", "5元", 500, ""},
		{"亿元", "0.001元", 0, "finer than a fen"},
		{"亿元", "90000000", 900_000_000_000_000_000, ""},
		{"亿元", "-90000000", -900_000_000_000_000_000, ""},
		{"亿元", "90000000.0000000001", 0, "too large"},
		{"万元", "99999999999999999999999999", 0, "too large"},
		{"万元", "1e4", 0, "exponent notation"},
		{"万元", "1.5E+4", 0, "exponent notation"},
		{"万元", "1.5e4万元", 0, "exponent notation"},
		{"万元", "12,000", 0, `thousands separators: write "12000"`},
		{"万元", "1,234,567.8", 0, `write "1234567.8"`},
		{"万元", "12，000", 0, `full-width digits or signs: write "12000"`},
		{"万元", "２００", 0, `full-width digits or signs: write "200"`},
		{"万元", "１．５万元", 0, `full-width digits or signs: write "1.5"`},
		{"万元", "−5", 0, `full-width digits or signs: write "-5"`},
		{"万元", "+5", 0, "expected an amount"},
		{"万元", ".5", 0, "expected an amount"},
		{"万元", "5.", 0, "expected an amount"},
		{"万元", "007", 0, "leading zeros"},
		{"万元", "0x1F", 0, "expected an amount"},
		{"万元", "0o17", 0, "expected an amount"},
		{"万元", ".inf", 0, "expected an amount"},
		{"万元", ".nan", 0, "expected an amount"},
		{"万元", "万元", 0, "expected an amount"},
		{"万元", "1.2千万", 0, "expected an amount"},
		{"万元", "1 2", 0, "expected an amount"},
		{"万元", "约300", 0, "expected an amount"},
		{"万元", "true", 0, "expected an amount"},
		{"万元", "2025-01-01", 0, "expected an amount"},
		{"万元", "\"1\u200b2\"", 0, "invisible character U+200B"},
	} {
		t.Run(c.unit+" "+c.text, func(t *testing.T) {
			e := one(t, strings.Replace(head, "万元", c.unit, 1)+"cash_flow: [{year: 2025, net: "+quoteComma(c.text)+"}]\n")
			if c.wrong != "" {
				if !strings.Contains(said(e), c.wrong) {
					t.Errorf("said %q, want %q", said(e), c.wrong)
				}
				if e.Project.CashFlow[0].Net != nil {
					t.Error("a refused amount was filled in")
				}
				return
			}
			equal(t, "", said(e))
			equal(t, any(c.fen), fact(e, "/cash_flow/0/net"))
		})
	}
}

// quoteComma quotes a value that flow brackets would cut.
func quoteComma(text string) string {
	if strings.Contains(text, ",") {
		return `"` + text + `"`
	}
	return text
}

func TestTenTenthsAreOne(t *testing.T) {
	e := good(t, strings.Replace(head, "万元", "元", 1)+"investment: {items: ["+strings.Repeat("{amount: 0.1}, ", 10)+"]}\n")
	sum := Money(0)
	for _, item := range e.Project.Investment.Items {
		sum += *item.Amount
	}
	equal(t, Money(100), sum)
}

// TestMoneyIsExact holds amounts against exact fractions.
func TestMoneyIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`-?(0|[1-9][0-9]{0,12})(\.[0-9]{1,8})?`).Draw(t, "amount")
		u := rapid.SampledFrom(moneyUnits).Draw(t, "unit")
		got, known, bad := readMoney(text+u.word, 0)
		want, _ := new(big.Rat).SetString(text)
		want.Mul(want, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(u.places)), nil)))
		fits := want.IsInt() && new(big.Int).Abs(want.Num()).Cmp(big.NewInt(maxUnits)) <= 0
		if fits != (bad == nil) || fits != known {
			t.Fatalf("%s%s is %s fen, read as %d, %v", text, u.word, want, got, bad)
		}
		if fits && want.Num().Int64() != int64(got) {
			t.Fatalf("%s%s is %s fen, read as %d", text, u.word, want, got)
		}
	})
}

func TestDecimal(t *testing.T) {
	for _, c := range []struct {
		field, text string
		want        int64
		wrong       string
	}{
		{"bond.tranches.rate_pct", "2.35", 2_350_000, ""},
		{"bond.tranches.rate_pct", "2.35%", 2_350_000, ""},
		{"bond.tranches.rate_pct", "2.35 %", 2_350_000, ""},
		{"bond.tranches.rate_pct", "2.35％", 0, `full-width digits or signs: write "2.35%"`},
		{"bond.tranches.rate_pct", "2.3456789", 0, "more than six decimals"},
		{"bond.tranches.rate_pct", "2.3500000", 2_350_000, ""},
		{"bond.tranches.rate_pct", "0.0235倍", 0, "expected a number"},
		{"bond.tranches.rate_pct", "百分之二", 0, "expected a number"},
		{"coverage.claimed", "1.46", 1_460_000, ""},
		{"coverage.claimed", "1.46倍", 1_460_000, ""},
		{"coverage.claimed", "146%", 0, "expected a number"},
		{"coverage.claimed", "-1", 0, "must be 0 or greater"},
		{"project.floor_area_m2", "8200", 8_200_000_000, ""},
		{"project.floor_area_m2", "8200%", 0, "expected a number"},
		{"project.floor_area_m2", "8200平方米", 0, "expected a number"},
	} {
		t.Run(c.field+" "+c.text, func(t *testing.T) {
			section, field, _ := strings.Cut(c.field, ".")
			text, pointer := head+section+": {"+field+": \""+c.text+"\"}\n", "/"+section+"/"+field
			if list, name, ok := strings.Cut(field, "."); ok {
				text, pointer = head+section+": {"+list+": [{"+name+": \""+c.text+"\"}]}\n", "/"+section+"/"+list+"/0/"+name
			}
			if section == "project" {
				text = strings.Replace(head, "}\n", ", "+field+": \""+c.text+"\"}\n", 1)
			}
			e := one(t, text)
			if c.wrong != "" {
				if !strings.Contains(said(e), c.wrong) {
					t.Errorf("said %q, want %q", said(e), c.wrong)
				}
				return
			}
			equal(t, "", said(e))
			equal(t, any(c.want), fact(e, pointer))
		})
	}
}

func TestInteger(t *testing.T) {
	for text, want := range map[string]any{
		"2025": int64(2025), `"2025"`: int64(2025),
		"2025.0": "expected a whole number", "2025.5": "expected a whole number", "0x7E9": "expected a whole number", "2_025": "thousands separators", "02025": "leading zeros",
		"2e3": "exponent notation", "２０２５": `write "2025"`, "2025年": "expected a whole number", "99999999999": "too large", "25": "must be between 1949 and 2200",
	} {
		e := one(t, head+"cash_flow: [{year: "+text+"}]\n")
		if wrong, ok := want.(string); ok {
			if !strings.Contains(said(e), wrong) {
				t.Errorf("%s: said %q, want %q", text, said(e), wrong)
			}
			continue
		}
		equal(t, "", said(e))
		equal(t, want, fact(e, "/cash_flow/0/year"))
	}
}
