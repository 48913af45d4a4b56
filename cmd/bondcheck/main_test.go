package main

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite the expected files in the scripts")

// today is the day on which all scripts run.
func today() time.Time { return time.Date(2025, 6, 1, 12, 0, 0, 0, time.UTC) }

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"bondcheck": func() { os.Exit(start(today)) }})
}

// TestScript runs the program as people do. The scripts find the packages of
// testdata/packages in their folder, the shipped fixtures in fixtures and, in policies, the made-up rules of
// testdata/policies with the shipped lib, main and schemas: a whole set, so that
// no change of the law moves an expectation.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("BONDCHECK_LANG", "")
			env.Setenv("NO_COLOR", "")
			for _, part := range []string{"main", "lib", "schemas"} {
				if err := copyTree(filepath.Join("../../policies", part), filepath.Join(env.WorkDir, "policies", part)); err != nil {
					return err
				}
			}
			if err := copyTree("testdata/policies", filepath.Join(env.WorkDir, "policies")); err != nil {
				return err
			}
			if err := copyTree("../../fixtures", filepath.Join(env.WorkDir, "fixtures")); err != nil {
				return err
			}
			return copyTree("testdata/packages", env.WorkDir)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "mask": mask},
	})
}

// exits CODE COMMAND... runs a command that must exit with this code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND...")
	}
	code := 0
	var failure *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &failure) {
		code = failure.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if strconv.Itoa(code) != args[0] {
		ts.Fatalf("exit code %d, want %s", code, args[0])
	}
}

var digest = regexp.MustCompile(`"?policies"?:? "?sha256:[0-9a-f]{64}|规则 +sha256:[0-9a-f]{64}`)

// mask FILE... takes out of files the digest of the policies, which any change to
// the shared Rego moves.
func mask(ts *testscript.TestScript, neg bool, args []string) {
	for _, name := range args {
		text := digest.ReplaceAllStringFunc(ts.ReadFile(name), func(found string) string {
			at := strings.Index(found, "sha256:")
			return found[:at] + "sha256:…"
		})
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(text), 0o666))
	}
}

func copyTree(from, to string) error {
	return filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		if entry.IsDir() {
			return os.MkdirAll(target, 0o777)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(target, text, 0o666)
	})
}
