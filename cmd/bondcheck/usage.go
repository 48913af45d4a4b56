package main

import (
	"errors"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// usageError is wrong use or configuration, told in the reader's language.
type usageError struct {
	text string
	help string // command whose help says more, "" for none
}

func (e *usageError) Error() string { return e.text }

func (a *app) usage(zh, en string, values ...any) error {
	return &usageError{text: a.sayf(zh, en, values...)}
}

// language is known before the flags are read, for errors in the flags themselves.
func language(args []string, env func(string) string) string {
	lang := env("BONDCHECK_LANG")
	for i, arg := range args {
		if arg == "--lang" && i+1 < len(args) {
			lang = args[i+1]
		} else if value, ok := strings.CutPrefix(arg, "--lang="); ok {
			lang = value
		}
	}
	if lang == "en" {
		return "en"
	}
	return "zh"
}

// nearest is the candidate that was probably meant, "" when none is close.
func nearest(written string, candidates iter.Seq[string]) string {
	best, found := max(1, utf8.RuneCountInString(written)/3)+1, ""
	for c := range candidates {
		if d := levenshtein.ComputeDistance(strings.ToLower(written), strings.ToLower(c)); d < best {
			best, found = d, c
		}
	}
	return found
}

// meant adds the nearest right word to a message, if there is one.
func (a *app) meant(written string, candidates iter.Seq[string]) string {
	if word := nearest(written, candidates); word != "" {
		return a.sayf("；是否想写 %s？", "; did you mean %s?", word)
	}
	return ""
}

// oneOf reads a value of a closed list.
func (a *app) oneOf(flag, value string, words ...string) error {
	if slices.Contains(words, value) {
		return nil
	}
	return a.usage("%s 的值 %q 不对，可用：%s%s", "%s does not take %q, but: %s%s", flag, value, strings.Join(words, a.say("、", ", ")), a.meant(value, slices.Values(words)))
}

// flagError says in the reader's language what pflag says in English.
func (a *app) flagError(cmd *cobra.Command, failure error) error {
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var value *pflag.InvalidValueError
	wrong := &usageError{help: cmd.CommandPath()}
	switch {
	case errors.As(failure, &unknown) && unknown.GetSpecifiedShortnames() != "":
		wrong.text = a.sayf("没有选项 -%s", "there is no flag -%s", unknown.GetSpecifiedName())
	case errors.As(failure, &unknown):
		name := unknown.GetSpecifiedName()
		wrong.text = a.sayf("没有选项 --%s", "there is no flag --%s", name) + a.meant("--"+name, flagNames(cmd))
	case errors.As(failure, &bare):
		wrong.text = a.sayf("选项 --%s 后面要写值", "flag --%s needs a value", bare.GetFlag().Name)
	case errors.As(failure, &value):
		wrong.text = a.sayf("选项 --%s 的值 %q 不对", "flag --%s does not take %q", value.GetFlag().Name, value.GetValue())
	default:
		wrong.text = a.sayf("选项写法不对：%v", "the flags are not well written: %v", failure)
	}
	return wrong
}

func flagNames(cmd *cobra.Command) iter.Seq[string] {
	return func(yield func(string) bool) {
		going := true
		cmd.Flags().VisitAll(func(f *pflag.Flag) { going = going && yield("--"+f.Name) })
	}
}

// atLeastOne wants arguments and says which.
func (a *app) atLeastOne(zh, en string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return &usageError{text: a.say(zh, en), help: cmd.CommandPath()}
		}
		return nil
	}
}

// none refuses arguments.
func (a *app) none(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return &usageError{text: a.sayf("%s 不需要参数，多了 %q", "%s takes no arguments, but got %q", cmd.CommandPath(), args[0]), help: cmd.CommandPath()}
	}
	return nil
}
