package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"bondcheck/checker/form"
)

// input is one file to read.
type input struct {
	name string // as reports show it
	path string
	data []byte // already read, of what can be read only once
	err  error  // why it cannot be read
}

// read gives the bytes of the file.
func (in input) read() ([]byte, error) {
	if in.data != nil || in.err != nil {
		return in.data, in.err
	}
	file, err := os.Open(in.path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return readLimited(file)
}

// errTooLarge is a file that no package or ledger could need.
var errTooLarge = errors.New("too large")

func readLimited(from io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(from, form.MaxBytes+1))
	if err == nil && len(data) > form.MaxBytes {
		return nil, errTooLarge
	}
	if data == nil {
		data = []byte{}
	}
	return data, err
}

// found is what the paths of a run name.
type found struct {
	packages []input
	regions  []regions
}

// regions is what one --regions names. Only the ledgers in it are used.
type regions struct {
	path   string
	inputs []input
}

// finder turns paths into files, each once.
type finder struct {
	*app
	skip  []os.FileInfo // files that this run writes
	files map[string]bool
	dirs  map[string]bool
	stdin bool // has been read
	list  *[]input
}

// find collects the files of a run. What cannot be found is told all at once.
func (a *app) find(paths, ledgers []string, outputs []*output) (*found, error) {
	var all found
	f := &finder{app: a}
	for _, o := range outputs {
		if info, err := os.Stat(o.file); o.file != "" && err == nil {
			f.skip = append(f.skip, info)
		}
	}
	if out, ok := a.out.(*pipe).to.(*os.File); ok {
		if info, err := out.Stat(); err == nil {
			f.skip = append(f.skip, info)
		}
	}
	var errs []error
	all.regions = make([]regions, len(ledgers))
	for i, path := range ledgers {
		all.regions[i].path, f.list = path, &all.regions[i].inputs
		f.files, f.dirs = map[string]bool{}, map[string]bool{}
		errs = append(errs, f.add(path))
	}
	f.list, f.files, f.dirs = &all.packages, map[string]bool{}, map[string]bool{}
	for _, path := range paths {
		errs = append(errs, f.add(path))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, &usageError{text: err.Error()}
	}
	return &all, nil
}

func (f *finder) add(path string) error {
	if path == "-" {
		return f.standardInput()
	}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		f.walk(path)
		return nil
	case err == nil && !info.Mode().IsRegular():
		f.once(path)
		return nil
	case err == nil:
		f.file(path)
		return nil
	case !errors.Is(err, fs.ErrNotExist):
		f.put(input{name: show(path), err: err})
		return nil
	case strings.ContainsAny(path, "*?[{"):
		return f.glob(path)
	}
	return f.usage("没有这个文件或目录：%s%s", "there is no such file or directory: %s%s", path, f.meant(path, neighbours(path)))
}

// neighbours are the paths beside one that does not exist.
func neighbours(path string) func(func(string) bool) {
	return func(yield func(string) bool) {
		dir := filepath.Dir(path)
		entries, _ := os.ReadDir(dir) // no suggestion without it
		for _, entry := range entries {
			if !yield(filepath.Join(dir, entry.Name())) {
				return
			}
		}
	}
}

// standardInput reads what can be read once.
func (f *finder) standardInput() error {
	if f.stdin {
		return f.usage("标准输入（-）只能用一次", "standard input (-) can be read only once")
	}
	f.stdin = true
	data, err := readLimited(f.in)
	f.put(input{name: "-", data: data, err: err})
	return nil
}

// once reads a pipe or a device.
func (f *finder) once(path string) {
	data, err := input{path: path}.read()
	f.put(input{name: show(path), path: path, data: data, err: err})
}

func (f *finder) glob(pattern string) error {
	matches, err := doublestar.FilepathGlob(pattern, doublestar.WithNoHidden(), doublestar.WithFailOnIOErrors())
	if errors.Is(err, doublestar.ErrBadPattern) {
		return f.usage("通配式写法不对：%s", "the glob is not well written: %s", pattern)
	}
	if err != nil {
		f.put(input{name: show(pattern), err: err})
		return nil
	}
	slices.Sort(matches)
	before := len(*f.list)
	for _, match := range matches {
		// A glob that names no ending means packages, not whatever lies beside them.
		info, err := os.Stat(match)
		switch {
		case err == nil && info.IsDir():
			f.walk(match)
		case filepath.Ext(pattern) != "" || holdsPackages(match):
			f.file(match)
		}
	}
	if len(*f.list) == before && !f.seenAny(matches) {
		return f.usage("通配式没有匹配任何文件：%s", "the glob matches no file: %s", pattern)
	}
	return nil
}

func (f *finder) seenAny(paths []string) bool {
	return slices.ContainsFunc(paths, func(path string) bool { return f.files[filepath.Clean(path)] })
}

// walk takes the package files below a directory in order. Hidden names are left
// out; a link back to a directory that was walked already ends there.
func (f *finder) walk(dir string) {
	real, err := filepath.EvalSymlinks(dir)
	if err == nil {
		real, err = filepath.Abs(real)
	}
	if err != nil {
		f.put(input{name: show(dir), err: err})
		return
	}
	if f.dirs[real] {
		return
	}
	f.dirs[real] = true
	entries, err := os.ReadDir(dir)
	if err != nil {
		f.put(input{name: show(dir), err: err})
	}
	for _, entry := range entries {
		path := filepath.Join(dir, entry.Name())
		if strings.HasPrefix(entry.Name(), ".") {
			continue
		}
		info, err := os.Stat(path)
		switch {
		case err == nil && info.IsDir():
			f.walk(path)
		case !holdsPackages(path):
		case err != nil:
			f.put(input{name: show(path), err: err})
		case info.Mode().IsRegular() && !slices.ContainsFunc(f.skip, func(o os.FileInfo) bool { return os.SameFile(o, info) }):
			f.file(path)
		}
	}
}

func holdsPackages(path string) bool {
	return slices.Contains([]string{".yaml", ".yml", ".json"}, strings.ToLower(filepath.Ext(path)))
}

// file takes a file unless it was taken already.
func (f *finder) file(path string) {
	if clean := filepath.Clean(path); !f.files[clean] {
		f.files[clean] = true
		f.put(input{name: show(path), path: path})
	}
}

func (f *finder) put(in input) { *f.list = append(*f.list, in) }

// show writes a path as reports do, the same on every system.
func show(path string) string { return filepath.ToSlash(filepath.Clean(path)) }

// ioWords says why a file cannot be read or written.
func (a *app) ioWords(err error) string {
	var path *fs.PathError
	switch {
	case errors.Is(err, errTooLarge):
		return a.sayf("文件超过 %d MiB 的上限", "the file is above the limit of %d MiB", form.MaxBytes>>20)
	case errors.Is(err, fs.ErrNotExist):
		return a.say("没有这个文件或目录", "there is no such file or directory")
	case errors.Is(err, fs.ErrPermission):
		return a.say("没有权限", "permission denied")
	case errors.As(err, &path):
		return path.Err.Error()
	}
	return err.Error()
}
