package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"bondcheck/checker"
)

// runHere runs the program in this process with a fixed environment.
func runHere(t *testing.T, ctx context.Context, out io.Writer, now func() time.Time, args ...string) (int, string) {
	t.Helper()
	var err bytes.Buffer
	code := run(ctx, args, strings.NewReader(""), out, &err, func(string) string { return "" }, now)
	return code, err.String()
}

func TestRunTellsOfAPanicInOneLine(t *testing.T) {
	code, told := runHere(t, t.Context(), io.Discard, func() time.Time { panic("a clock\nthat broke") }, "check", "testdata/packages/ready.yaml")
	if code != exitBroken || told != "bondcheck: 程序内部出错，没有得出结论：a clock that broke\n" {
		t.Errorf("exit %d: %q", code, told)
	}
}

func TestRunInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out bytes.Buffer
	code, told := runHere(t, ctx, &out, today, "check", "testdata/packages/ready.yaml")
	if code != exitBroken || !strings.Contains(told, "已中断") {
		t.Errorf("exit %d: %q", code, told)
	}
}

// failing is a stream that takes no more.
type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestRunOnAStreamThatTakesNoMore(t *testing.T) {
	for _, test := range []struct {
		name string
		err  error
		want int
	}{
		{"closed pipe", syscall.EPIPE, exitUndecided},
		{"full disk", syscall.ENOSPC, exitBroken},
	} {
		t.Run(test.name, func(t *testing.T) {
			code, told := runHere(t, t.Context(), failing{test.err}, today, "check", "testdata/packages/broken.yaml")
			if code != test.want {
				t.Errorf("exit %d, want %d: %q", code, test.want, told)
			}
		})
	}
}

func TestTallyDay(t *testing.T) {
	read := func(day string) *checker.Package { return &checker.Package{Verdict: checker.Ready, AsOf: day} }
	unread := func(day string) *checker.Package { return &checker.Package{Verdict: checker.Unreadable, AsOf: day} }
	for _, test := range []struct {
		name     string
		asOf     string
		packages []*checker.Package
		want     string
	}{
		{"nothing", "", nil, ""},
		{"asked for", "2025-01-01", []*checker.Package{read("2025-01-01")}, "2025-01-01"},
		{"one day", "", []*checker.Package{read("2025-01-01"), read("2025-01-01")}, "2025-01-01"},
		{"two days", "", []*checker.Package{read("2025-01-01"), read("2025-01-02"), read("2025-01-01")}, ""},
		{"a file that could not be read has no day of its own", "", []*checker.Package{unread("2025-06-01"), read("2025-01-01")}, "2025-01-01"},
		{"nothing could be read", "", []*checker.Package{unread("2025-06-01")}, "2025-06-01"},
	} {
		t.Run(test.name, func(t *testing.T) {
			tally := tally{asOf: test.asOf}
			for _, p := range test.packages {
				tally.add(p)
			}
			got := ""
			if day := tally.day(); day != nil {
				got = *day
			}
			if got != test.want {
				t.Errorf("day %q, want %q", got, test.want)
			}
		})
	}
}

func TestJobsKeepTheOrder(t *testing.T) {
	const n = 200
	for _, jobs := range []int{1, 2, 7, 300} {
		var items, got []int
		for i := range n {
			items = append(items, i)
		}
		// The first waits for a later one wherever two can run at the same time.
		later := make(chan struct{})
		for x := range ordered(jobs, sequence(items), func(i int) int {
			if i == 0 && jobs > 1 {
				<-later
			}
			if i == 1 {
				close(later)
			}
			return i * i
		}) {
			got = append(got, x)
		}
		if len(got) != n || !slices.IsSorted(got) {
			t.Errorf("%d jobs gave %v", jobs, got)
		}
	}
}

func TestJobsStopWhenNobodyListens(t *testing.T) {
	endless := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
	twice := func(i int) int { return 2 * i }
	for x := range ordered(3, ordered(2, endless, twice), twice) {
		if x == 40 {
			return
		}
	}
	t.Error("ended by itself")
}

func TestJobsHandAPanicOn(t *testing.T) {
	for _, test := range []struct {
		name  string
		items func(func(int) bool)
	}{
		{"in the work", sequence([]int{1, 2, 3})},
		{"in the items", func(yield func(int) bool) { yield(1); panic("gone") }},
	} {
		t.Run(test.name, func(t *testing.T) {
			defer func() {
				if recover() != "gone" {
					t.Error("the panic was swallowed")
				}
			}()
			for range ordered(2, test.items, func(i int) int {
				if i == 3 {
					panic("gone")
				}
				return i
			}) {
			}
		})
	}
}

func TestMayHoldLedger(t *testing.T) {
	for _, test := range []struct {
		text string
		want bool
	}{
		{"kind: region", true},
		{"kind: region # ledger", true},
		{"{\"kind\":\"region\",\"x\":1}", true},
		{"kind: \"reg\\u0069on\"", true},
		{"类型: 地区", true},
		{"\xff\xfe", true},
		{"kind: &a region\nregion: 1", true},
		{"kind: project\nregion: \"220104\"", false},
		{"{\"kind\": \"project\", \"region\" : 1, region: 2}", false},
		{"", false},
	} {
		if got := mayHoldLedger([]byte(test.text)); got != test.want {
			t.Errorf("mayHoldLedger(%q) = %v", test.text, got)
		}
	}
}

func TestNearest(t *testing.T) {
	words := []string{"special_bond", "SB-COV-01", "专项债券"}
	for written, want := range map[string]string{"special_bnd": "special_bond", "sb-cov-1": "SB-COV-01", "专项债": "专项债券", "unlike": "", "": ""} {
		if got := nearest(written, slices.Values(words)); got != want {
			t.Errorf("nearest(%q) = %q, want %q", written, got, want)
		}
	}
}

func TestReadBundleIsBounded(t *testing.T) {
	if _, err := readBundle(strings.NewReader("not a bundle")); err == nil {
		t.Error("no error")
	}
	if _, err := readBundle(failingReader{}); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("error %v", err)
	}
}

type failingReader struct{}

func (failingReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }
