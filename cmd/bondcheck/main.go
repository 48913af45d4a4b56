// Command bondcheck judges project packages by the rules for special bonds,
// central-budget investment and ultra-long special treasury bonds.
//
// Flags, environment, clock, streams and exit codes live here and nowhere else.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

// Exit codes. Scripts depend on them.
const (
	exitOK        = 0 // nothing at or above --fail-on
	exitBlocked   = 1 // a package is blocked, or what --fail-on and --strict count as that
	exitUndecided = 2 // none blocked, but one undecided or unreadable, or no package found
	exitUsage     = 3 // wrong use or configuration
	exitBroken    = 4 // the tool itself failed
)

func main() { os.Exit(start(time.Now)) }

// start is main but for the clock.
func start(now func() time.Time) int {
	// A reader that closes the pipe early is no reason to die before the exit
	// code is known: writes then fail with EPIPE, which pipe takes in.
	signal.Ignore(syscall.SIGPIPE)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv, now)
}

// app is one run of the program: its streams, its environment and its reader's
// language.
type app struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) string
	now      func() time.Time
	lang     string
	code     int // exit code of a command that did its work
}

// run is the whole program but for the process around it.
func run(ctx context.Context, args []string, in io.Reader, out, err io.Writer, env func(string) string, now func() time.Time) (code int) {
	a := &app{in: in, out: &pipe{to: out}, err: &pipe{to: err}, env: env, now: now, lang: language(args, env)}
	defer func() {
		if trouble := recover(); trouble != nil {
			fmt.Fprintln(a.err, "bondcheck: "+a.say("程序内部出错，没有得出结论：", "the program itself failed and came to no conclusion: ")+oneLine(fmt.Sprint(trouble)))
			code = exitBroken
		}
	}()
	root := a.root()
	root.SetArgs(args)
	if failure := root.ExecuteContext(ctx); failure != nil {
		return a.report(failure)
	}
	return a.code
}

// report tells what went wrong and picks the exit code.
func (a *app) report(failure error) int {
	var wrong *usageError
	switch {
	case errors.Is(failure, context.Canceled):
		fmt.Fprintln(a.err, "bondcheck: "+a.say("已中断，没有得出结论", "interrupted before there was a conclusion"))
		return exitBroken
	case errors.As(failure, &wrong):
		for line := range strings.SplitSeq(failure.Error(), "\n") {
			fmt.Fprintln(a.err, "bondcheck: "+line)
		}
		if wrong.help != "" {
			fmt.Fprintln(a.err, a.sayf("用法见 %s --help", "see %s --help", wrong.help))
		}
		return exitUsage
	}
	fmt.Fprintln(a.err, "bondcheck: "+oneLine(failure.Error()))
	return exitBroken
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// say picks the reader's language.
func (a *app) say(zh, en string) string {
	if a.lang == "en" {
		return en
	}
	return zh
}

// sayf fills values into the sentence of the reader's language.
func (a *app) sayf(zh, en string, values ...any) string {
	return fmt.Sprintf(a.say(zh, en), values...)
}

// remark tells something beside the result.
func (a *app) remark(text string) { fmt.Fprintln(a.err, text) }

// pipe is a stream whose reader may go away: what nobody reads any more is let
// go, and the work goes on so that the exit code still tells the verdict.
type pipe struct {
	to     io.Writer
	closed bool
}

func (p *pipe) Write(text []byte) (int, error) {
	if p.closed {
		return len(text), nil
	}
	n, err := p.to.Write(text)
	if errors.Is(err, syscall.EPIPE) {
		p.closed = true
		return len(text), nil
	}
	return n, err
}
