// Package checker judges project packages against the rules of the law.
//
// Three things meet here. The rules are Rego (folder policies): each says whether
// it applies to a package, which facts it needs and what it found. Their METADATA
// hold the words, the articles, the dates and the severity. The package, read by
// package form, knows where each fact stands in the file. Engine.Check asks the
// rules and joins words, articles and lines to what they found.
//
// A rule on a package is pass, fail, undetermined, not_applicable or waived.
// Silence never passes: a fact that is missing, a rule that breaks down and a
// rule that finds nothing at all are undetermined, and a package with an
// undetermined rule that could block is never ready.
//
// The package knows no clock, no network and no terminal. Formats of output are in
// package render, flags and exit codes in cmd/bondcheck.
package checker
