package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"strings"

	opa "github.com/open-policy-agent/opa/v1/version"
	"github.com/spf13/cobra"

	"bondcheck/checker/render/cells"
)

func (a *app) versionCommand() *cobra.Command {
	var format string
	var policies []string
	cmd := &cobra.Command{
		Use:   "version [FLAGS]",
		Short: a.say("显示版本", "show the version"),
		Long:  a.say("显示程序、规则、OPA 和 Go 的版本。", "Shows the versions of the program, the policies, OPA and Go."),
		Args:  a.none,
		RunE: func(*cobra.Command, []string) error {
			if err := a.oneOf("--format", format, "text", "json"); err != nil {
				return err
			}
			engine, err := a.engine(policies)
			if err != nil {
				return err
			}
			tool := engine.Tool()
			if format == "json" {
				return a.json(struct {
					Name     string `json:"name"`
					Version  string `json:"version"`
					Policies string `json:"policies"`
					Rules    int    `json:"rules"`
					OPA      string `json:"opa"`
					Go       string `json:"go"`
				}{tool.Name, tool.Version, tool.Policies, len(engine.Catalog().Rules), opa.Version, runtime.Version()})
			}
			return a.lines(cells.Table([][]string{
				{tool.Name, tool.Version},
				{a.say("规则", "policies"), tool.Policies},
				{a.say("规则数", "rules"), fmt.Sprint(len(engine.Catalog().Rules))},
				{"OPA", opa.Version},
				{"Go", runtime.Version()},
			}, 0, lineWidth))
		},
	}
	a.formatFlag(cmd, &format)
	a.policyFlag(cmd, &policies)
	return cmd
}

// lineWidth is the longest line that commands write.
const lineWidth = 100

func (a *app) formatFlag(cmd *cobra.Command, format *string) {
	cmd.Flags().StringVar(format, "format", "text", a.say("输出格式 `FORMAT`：text（默认）或 json", "output `FORMAT`: text (the default) or json"))
	quietDefaults(cmd)
}

func (a *app) policyFlag(cmd *cobra.Command, policies *[]string) {
	cmd.Flags().StringArrayVar(policies, "policy", nil, a.say("另加 `PATH`（目录或 .tar.gz）中的规则；自带 main/main.rego 的代替内置规则", "add the rules in `PATH` (folder or .tar.gz); with a main/main.rego of its own it replaces the built-in ones"))
}

// json writes a document as reports do.
func (a *app) json(document any) error {
	encoder := json.NewEncoder(a.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(document)
}

// lines writes text to standard output.
func (a *app) lines(lines []string) error {
	if len(lines) == 0 {
		return nil
	}
	_, err := fmt.Fprintln(a.out, strings.Join(lines, "\n"))
	return err
}
