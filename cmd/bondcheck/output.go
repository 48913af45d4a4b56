package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/term"

	"bondcheck/checker"
	"bondcheck/checker/render"
)

// output is one report that a run writes.
type output struct {
	format string
	file   string // "" for standard output
	writer render.Writer
	pages  *bufio.Writer // to temp
	temp   *os.File      // becomes file once it is whole; nil for standard output
	whole  bool
}

// planned are the formats that are promised and that this version does not have.
var planned = []string{"sarif", "junit", "github", "gitlab", "markdown", "html", "xlsx"}

// parseOutputs reads FORMAT[=FILE]. Without any, people read text.
func (a *app) parseOutputs(texts []string) ([]*output, error) {
	if len(texts) == 0 {
		texts = []string{"text"}
	}
	var outputs []*output
	files := map[string]string{}
	for _, text := range texts {
		format, file, named := strings.Cut(text, "=")
		if slices.Contains(planned, format) {
			return nil, a.usage("本版本还不能输出 %s；现有：%s", "this version does not write %s yet, but: %s", format, strings.Join(render.Formats(), a.say("、", ", ")))
		}
		if err := a.oneOf("--output", format, render.Formats()...); err != nil {
			return nil, err
		}
		if named && file == "" {
			return nil, a.usage("--output %s= 后面要写文件名", "--output %s= needs the name of a file", format)
		}
		key := ""
		if file == "-" {
			file = ""
		}
		if file != "" {
			key = filepath.Clean(file)
		}
		if other, taken := files[key]; taken && key == "" {
			return nil, a.usage("标准输出只能写一种格式，写了 %s 和 %s：请给其中一种指定文件，如 %s=report.%s", "standard output takes one format, not %s and %s: give one a file, as in %s=report.%s", other, format, format, format)
		} else if taken {
			return nil, a.usage("%s 和 %s 不能写到同一个文件 %s", "%s and %s cannot both be written to %s", other, format, file)
		}
		files[key] = format
		outputs = append(outputs, &output{format: format, file: file})
	}
	return outputs, nil
}

// openOutputs starts the reports, so that a place where nothing can be written is
// known before the work.
func (a *app) openOutputs(outputs []*output, wishes render.Options) error {
	for _, o := range outputs {
		to, wishes := a.out, wishes
		if o.file == "" {
			wishes.Color = a.coloured()
		} else {
			temp, err := create(o.file)
			if err != nil {
				discard(outputs)
				return a.usage("不能写 %s：%s", "cannot write %s: %s", o.file, a.ioWords(err))
			}
			o.temp, o.pages = temp, bufio.NewWriter(temp)
			to = o.pages
		}
		writer, err := render.New(o.format, to, wishes)
		if err != nil {
			return err
		}
		o.writer = writer
	}
	return nil
}

// create opens a new file beside the one that is to be written. Devices and pipes
// are written as they are.
func create(file string) (*os.File, error) {
	if info, err := os.Stat(file); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return os.OpenFile(file, os.O_WRONLY, 0)
	} else if err == nil && info.IsDir() {
		return nil, &os.PathError{Op: "write", Path: file, Err: errors.New("is a directory")}
	}
	if real, err := filepath.EvalSymlinks(file); err == nil {
		file = real
	}
	for {
		name := filepath.Join(filepath.Dir(file), fmt.Sprintf(".%s.%08x.tmp", filepath.Base(file), rand.Uint32()))
		temp, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666) // less the umask
		if !errors.Is(err, os.ErrExist) {
			return temp, err
		}
	}
}

func writePackage(outputs []*output, p *checker.Package) error {
	for _, o := range outputs {
		if err := o.writer.Package(p); err != nil {
			return o.failed(err)
		}
	}
	return nil
}

// endOutputs finishes the reports and puts them in their places.
func (a *app) endOutputs(outputs []*output, run *checker.Report) error {
	for _, o := range outputs {
		if err := o.writer.End(run); err != nil {
			return o.failed(err)
		}
		if o.temp == nil {
			continue
		}
		if err := errors.Join(o.pages.Flush(), o.temp.Close()); err != nil {
			return o.failed(err)
		}
		if err := o.place(); err != nil {
			return o.failed(err)
		}
		o.whole = true
	}
	return nil
}

// place gives the finished file its name.
func (o *output) place() error {
	if o.direct() {
		return nil
	}
	file := o.file
	if real, err := filepath.EvalSymlinks(file); err == nil {
		file = real // the file behind a link is replaced, not the link
	}
	if info, err := os.Stat(file); err == nil {
		if err := os.Chmod(o.temp.Name(), info.Mode().Perm()); err != nil {
			return err
		}
	}
	return os.Rename(o.temp.Name(), file)
}

// direct reports whether the output goes to a device or a pipe.
func (o *output) direct() bool { return o.temp.Name() == o.file }

func (o *output) failed(err error) error {
	if o.file == "" {
		return fmt.Errorf("write standard output: %w", err)
	}
	return fmt.Errorf("write %s: %w", o.file, err)
}

// discard removes what is not whole.
func discard(outputs []*output) {
	for _, o := range outputs {
		if o.temp != nil && !o.whole {
			o.temp.Close()
			if !o.direct() {
				os.Remove(o.temp.Name())
			}
		}
	}
}

// coloured: only for a terminal, and not for one that does without.
func (a *app) coloured() bool {
	return a.env("NO_COLOR") == "" && a.env("TERM") != "dumb" && isTerminal(a.out)
}

func isTerminal(w io.Writer) bool {
	if p, ok := w.(*pipe); ok {
		w = p.to
	}
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}
