package form_test

import (
	"fmt"

	"bondcheck/checker/form"
)

func Example() {
	entries := form.Read("a.yaml", []byte(`
格式版本: v1
类型: 项目
金额单位: 万元
项目: {区划代码: "220104"}
投资:
  总投资: 2.5亿元
  初设概算: /
`))
	e := entries[0]
	at, _ := e.At("/investment/total")
	fmt.Println(len(e.Problems), e.Path("/investment/total", "zh"), at.Line, at.Column)

	ledgers, _ := form.NewLedgers(entries)
	fmt.Println(e.Facts("2025-03-10", []string{"special_bond"}, ledgers)["investment"])
	// Output:
	// 0 投资 › 总投资 7 8
	// map[total:25000000000]
}

func ExampleRead_problems() {
	entries := form.Read("b.yaml", []byte(`
bondcheck: v1
kind: project
unit: 万元
project: {region: "220104"}
investment:
  totl: 20000
  fixed: 1.2e4
`))
	for _, p := range entries[0].Problems {
		fmt.Printf("b.yaml:%d:%d: %s\n", p.Line, p.Column, p.Zh)
	}
	// Output:
	// b.yaml:7:3: investment › totl:没有这个字段,是否「total」?
	// b.yaml:8:10: investment › fixed:「1.2e4」是科学计数法,请写出全部数字
}
