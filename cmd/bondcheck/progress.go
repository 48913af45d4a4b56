package main

import (
	"slices"
	"time"

	"github.com/schollz/progressbar/v3"
)

// longRun is the number of files from which a run shows its progress.
const longRun = 100

// progress is the bar of a long run on the terminal; nil shows nothing.
type progress struct{ bar *progressbar.ProgressBar }

// progress shows a bar only on a terminal, and not where the report itself is
// being written to one.
func (a *app) progress(files int, outputs []*output) *progress {
	shown := slices.ContainsFunc(outputs, func(o *output) bool { return o.file == "" }) && isTerminal(a.out)
	if files < longRun || shown || !isTerminal(a.err) {
		return nil
	}
	return &progress{progressbar.NewOptions(files,
		progressbar.OptionSetWriter(a.err),
		progressbar.OptionSetDescription(a.say("核查", "judging")),
		progressbar.OptionShowCount(),
		progressbar.OptionClearOnFinish(),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionSetWidth(30),
	)}
}

// step counts a file when its last document is done. A bar that cannot be drawn
// is no reason to stop.
func (p *progress) step(last bool) {
	if p != nil && last {
		_ = p.bar.Add(1)
	}
}

// pause lets something else be written to the terminal.
func (p *progress) pause(write func()) {
	if p != nil {
		_ = p.bar.Clear()
	}
	write()
}

func (p *progress) finish() {
	if p != nil {
		_ = p.bar.Finish()
	}
}
