package render

import (
	"strconv"
	"strings"

	"bondcheck/checker"
)

// The words for the closed lists of the report, for every reader of it.
var (
	Verdicts = map[checker.Verdict]checker.Words{
		checker.Ready:         words("可申报", "ready"),
		checker.Conditional:   words("附条件", "conditional"),
		checker.Blocked:       words("阻断", "blocked"),
		checker.Undecided:     words("待定", "undecided"),
		checker.Unreadable:    words("无法读取", "unreadable"),
		checker.Pass:          words("通过", "pass"),
		checker.Fail:          words("不通过", "fail"),
		checker.Undetermined:  words("待定", "undetermined"),
		checker.NotApplicable: words("不适用", "not applicable"),
		checker.Waived:        words("容缺", "waived"),
	}
	Severities = map[checker.Severity]checker.Words{
		checker.Block: words("阻断", "block"),
		checker.Warn:  words("提醒", "warn"),
		checker.Info:  words("提示", "info"),
	}
	Lists = map[string]checker.Words{
		"special_bond":   words("专项债券", "special bonds"),
		"central_budget": words("中央预算内投资", "central-budget investment"),
		"treasury_bond":  words("超长期特别国债", "ultra-long special treasury bonds"),
	}
	Confidences = map[string]checker.Words{
		"text":        words("已核原文", "read in the text"),
		"secondary":   words("据权威转述", "official account, not the text"),
		"background":  words("背景知识，未见原文", "background knowledge, text not seen"),
		"engineering": words("本工具的核对要求", "a check of this tool"),
	}
)

func words(zh, en string) checker.Words { return checker.Words{Zh: zh, En: en} }

// ListName is the name of a national list; one that has no word keeps its code.
func ListName(list, lang string) string {
	if w, ok := Lists[list]; ok {
		return w.In(lang)
	}
	return list
}

// plural is "1 rule", "2 rules".
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// join writes a list of words as the language does.
func join(words []string, lang string) string {
	if lang == "en" {
		return strings.Join(words, ", ")
	}
	return strings.Join(words, "、")
}
