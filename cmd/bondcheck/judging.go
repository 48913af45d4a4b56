package main

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"testing/fstest"
	"time"

	"github.com/spf13/cobra"

	"bondcheck/checker"
	"bondcheck/policies"
)

// judging are the flags that say how packages are judged.
type judging struct {
	asOf    string
	lists   []string
	codes   []string
	regions []string
}

func (a *app) judgingFlags(cmd *cobra.Command, f *judging) {
	flags := cmd.Flags()
	flags.StringVar(&f.asOf, "as-of", "", a.say("按 `DATE` 这一天的规则核查（默认为申报日期，没有则为今天）", "judge by the rules of `DATE` (default: the day of submission, else today)"))
	flags.StringSliceVar(&f.lists, "list", nil, a.say("按 `LIST` 核查：special_bond、central_budget、treasury_bond、all（默认为所申报的）", "judge for `LIST`: special_bond, central_budget, treasury_bond, all (default: those applied to)"))
	flags.StringArrayVar(&f.regions, "regions", nil, a.say("`PATH`（文件或目录）中的地区台账，可写多个", "region ledgers in `PATH`, file or directory; may be repeated"))
}

// options checks what was asked for, but for the codes of rules.
func (a *app) options(f judging) (checker.Options, error) {
	opts := checker.Options{AsOf: f.asOf, Today: a.now().Format(time.DateOnly), Lang: a.lang}
	if err := a.date("--as-of", f.asOf); err != nil {
		return opts, err
	}
	var err error
	opts.Lists, err = a.lists(f.lists)
	return opts, err
}

func (a *app) date(flag, text string) error {
	if text == "" {
		return nil
	}
	if _, err := time.Parse(time.DateOnly, text); err != nil {
		return a.usage("%s 的值 %q 不是日期，应写成 2025-03-10 这样", "%s does not take %q: write a date such as 2025-03-10", flag, text)
	}
	return nil
}

// lists reads names of national lists, in code or in Chinese, in the usual order.
func (a *app) lists(asked []string) ([]string, error) {
	if len(asked) == 0 {
		return nil, nil
	}
	words := listWords()
	var lists []string
	for _, word := range asked {
		code, known := words[word]
		switch {
		case word == "all":
			return slices.Clone(checker.Lists), nil
		case !known:
			return nil, a.usage("没有清单 %q，可用：%s、all%s", "there is no list %q, but: %s, all%s", word,
				strings.Join(checker.Lists, a.say("、", ", ")), a.meant(word, maps.Keys(words)))
		}
		lists = append(lists, code)
	}
	return slices.DeleteFunc(slices.Clone(checker.Lists), func(l string) bool { return !slices.Contains(lists, l) }), nil
}

// ruleCodes reads codes of rules, whatever their case.
func (a *app) ruleCodes(engine *checker.Engine, asked []string) ([]string, error) {
	var codes []string
	for _, word := range asked {
		code := strings.ToUpper(strings.TrimSpace(word))
		if engine.Catalog().Rule(code) == nil {
			return nil, a.usage("没有规则 %q%s", "there is no rule %q%s", word, a.meant(code, func(yield func(string) bool) {
				for _, rule := range engine.Catalog().Rules {
					if !yield(rule.Code) {
						return
					}
				}
			}))
		}
		codes = append(codes, code)
	}
	return codes, nil
}

// engine compiles the built-in policies and what --policy adds.
func (a *app) engine(paths []string) (*checker.Engine, error) {
	folders, err := a.policyFolders(paths)
	if err != nil {
		return nil, err
	}
	return a.compile(folders, len(paths) > 0)
}

// policyFolders are the built-in policies and those added. Policies with their own
// main/main.rego are whole and take the place of the built-in ones: an opinion
// given last year can be run again as it was.
func (a *app) policyFolders(paths []string) ([]fs.FS, error) {
	folders := []fs.FS{policies.FS}
	for _, name := range paths {
		folder, err := a.policyFolder(name)
		if err != nil {
			return nil, err
		}
		if _, err := fs.Stat(folder, "main/main.rego"); err == nil {
			folders[0] = folder
		} else {
			folders = append(folders, folder)
		}
	}
	return folders, nil
}

// compile makes the engine. Policies that somebody added are theirs to mend.
func (a *app) compile(folders []fs.FS, added bool) (*checker.Engine, error) {
	engine, err := checker.New(folders[0], folders[1:]...)
	if err != nil && added {
		return nil, a.usage("规则有误：\n%v", "the policies are at fault:\n%v", err)
	}
	return engine, err
}

// policyFolder opens a folder or a bundle of policies.
func (a *app) policyFolder(name string) (fs.FS, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, a.usage("--policy %s：%s", "--policy %s: %s", name, a.ioWords(err))
	}
	if info.IsDir() {
		return os.DirFS(name), nil
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, a.usage("--policy %s：%s", "--policy %s: %s", name, a.ioWords(err))
	}
	defer file.Close()
	bundle, err := readBundle(file)
	if err != nil {
		return nil, a.usage("--policy %s 不是目录，也不能当作 .tar.gz 读取：%v", "--policy %s is no folder and cannot be read as .tar.gz: %v", name, err)
	}
	return bundle, nil
}

// maxBundle bounds what a bundle unpacks to.
const maxBundle = 64 << 20

// readBundle unpacks a .tar.gz of policies into memory.
func readBundle(file io.Reader) (fs.FS, error) {
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	bundle := fstest.MapFS{}
	room := int64(maxBundle)
	for archive := tar.NewReader(unzipped); ; {
		header, err := archive.Next()
		if err == io.EOF {
			return bundle, nil
		}
		if err != nil {
			return nil, err
		}
		if header.Typeflag != tar.TypeReg {
			continue
		}
		text, err := io.ReadAll(io.LimitReader(archive, room+1))
		if err != nil {
			return nil, err
		}
		if room -= int64(len(text)); room < 0 {
			return nil, errors.New("more than 64 MiB")
		}
		bundle[strings.TrimPrefix(path.Clean("/"+header.Name), "/")] = &fstest.MapFile{Data: text, Mode: 0o444}
	}
}
