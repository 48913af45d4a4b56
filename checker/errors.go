package checker

import "fmt"

// PolicyError says that the policies themselves are at fault: where, and what to
// do about it. No engine is made from such policies.
type PolicyError struct {
	File string // file in the policies, "" where it is not one file
	Row  int    // line in File, 0 when unknown
	Msg  string
}

func (e *PolicyError) Error() string {
	switch {
	case e.File == "":
		return e.Msg
	case e.Row == 0:
		return fmt.Sprintf("%s: %s", e.File, e.Msg)
	default:
		return fmt.Sprintf("%s:%d: %s", e.File, e.Row, e.Msg)
	}
}

func policyErrorf(file string, row int, format string, args ...any) *PolicyError {
	return &PolicyError{File: file, Row: row, Msg: fmt.Sprintf(format, args...)}
}
