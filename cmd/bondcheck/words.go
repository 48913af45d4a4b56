package main

import (
	"cmp"
	"strings"

	"bondcheck/checker"
	"bondcheck/checker/render"
)

// span says from when until when something is in force.
func (a *app) span(from, until string) string {
	switch {
	case from == "" && until == "":
		return a.say("不限日期", "always")
	case until == "":
		return a.sayf("%s 起", "from %s", from)
	case from == "":
		return a.sayf("%s 前", "before %s", until)
	}
	return a.sayf("%s 起，%s 前", "from %s, before %s", from, until)
}

// listNames are names of national lists in words.
func (a *app) listNames(lists []string) string {
	var names []string
	for _, l := range lists {
		names = append(names, render.ListName(l, a.lang))
	}
	return strings.Join(names, a.say("、", ", "))
}

func (a *app) severity(s checker.Severity) string { return render.Severities[s].In(a.lang) }

func (a *app) confidence(c string) string {
	return cmp.Or(render.Confidences[c].In(a.lang), c)
}

// heavy orders severities, the heaviest first.
var heavy = []checker.Severity{checker.Block, checker.Warn, checker.Info}
