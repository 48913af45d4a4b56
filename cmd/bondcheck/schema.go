package main

import (
	"github.com/spf13/cobra"

	"bondcheck/checker/form"
)

func (a *app) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: a.say("输出申报包的 JSON Schema", "write the JSON Schema of a package"),
		Long:  a.say("输出项目申报包的 JSON Schema（2020-12），供编辑器补全和检查。", "Writes the JSON Schema (2020-12) of a project package, for editors."),
		Args:  a.none,
		RunE: func(*cobra.Command, []string) error {
			_, err := a.out.Write(form.PackageSchema())
			return err
		},
	}
}
