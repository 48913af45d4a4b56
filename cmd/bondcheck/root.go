package main

import (
	"os"
	"strings"

	"github.com/spf13/cobra"
)

// root is the command line as a whole.
func (a *app) root() *cobra.Command {
	var lang string
	root := &cobra.Command{
		Use:           "bondcheck",
		Short:         a.say("核查项目申报包", "judge project packages"),
		Long:          a.say("核查专项债券、中央预算内投资、超长期特别国债的项目申报包。", "Judges project packages for special bonds, central-budget investment and ultra-long special treasury bonds."),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          a.noCommand,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		PersistentPreRunE: func(*cobra.Command, []string) error {
			if lang == "" {
				lang = a.env("BONDCHECK_LANG")
			}
			if lang == "" {
				return nil
			}
			return a.oneOf("--lang", lang, "zh", "en")
		},
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.PersistentFlags().StringVar(&lang, "lang", "", a.say("语言 `LANG`：zh（默认）或 en，也可用环境变量 BONDCHECK_LANG", "language `LANG`: zh (the default) or en; also from BONDCHECK_LANG"))
	root.AddCommand(a.checkCommand(), a.explainCommand(), a.rulesCommand(), a.factsCommand(), a.schemaCommand(), a.versionCommand())
	root.SetFlagErrorFunc(a.flagError)
	root.SetUsageTemplate(a.usageTemplate())
	root.SetHelpTemplate("{{with (or .Long .Short)}}{{. | trimTrailingWhitespaces}}\n\n{{end}}{{.UsageString}}")
	root.SetHelpCommand(&cobra.Command{
		Use: "help [COMMAND]", Short: a.say("显示命令的用法", "show how a command is used"),
		RunE: func(cmd *cobra.Command, args []string) error {
			asked, _, err := root.Find(args)
			if err != nil || asked == root && len(args) > 0 {
				return a.noCommand(root, args)
			}
			return asked.Help()
		},
	})
	for _, cmd := range append(root.Commands(), root) {
		cmd.DisableFlagsInUseLine = true
		cmd.Flags().BoolP("help", "h", false, a.say("显示用法", "show how it is used"))
	}
	return root
}

// noCommand is for a first word that is no command. A path there is somebody who
// left out `check`.
func (a *app) noCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	wrong := &usageError{help: root.Name()}
	if _, err := os.Stat(args[0]); err == nil {
		wrong.text = a.sayf("没有命令 %q；要核查文件请写 bondcheck check %s", "there is no command %q; to judge a file write bondcheck check %s", args[0], args[0])
		return wrong
	}
	wrong.text = a.sayf("没有命令 %q", "there is no command %q", args[0]) + a.meant(args[0], func(yield func(string) bool) {
		for _, cmd := range root.Commands() {
			if cmd.IsAvailableCommand() && !yield(cmd.Name()) {
				return
			}
		}
	})
	return wrong
}

func (a *app) usageTemplate() string {
	return strings.NewReplacer(
		"USAGE", a.say("用法：", "Usage:"), "COMMANDS", a.say("命令：", "Commands:"), "EXAMPLES", a.say("例：", "Examples:"),
		"GLOBAL", a.say("通用选项：", "Global flags:"), "FLAGS", a.say("选项：", "Flags:"),
		"MORE", a.say("某个命令的用法：bondcheck 命令 --help", "More about a command: bondcheck COMMAND --help"),
	).Replace(`USAGE
  {{if .HasAvailableSubCommands}}{{.CommandPath}} COMMAND{{else}}{{.UseLine}}{{end}}{{if .HasExample}}

EXAMPLES
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

COMMANDS{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

FLAGS
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableInheritedFlags}}

GLOBAL
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableSubCommands}}

MORE{{end}}
`)
}
