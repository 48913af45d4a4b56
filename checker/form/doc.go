// Package form is the format of project packages (申报包) and region ledgers
// (地区台账): what may stand in a file, how it is read, and what rules see of it.
//
// The structs Project and Region, with their tags, are the one description of the
// format. From them come the reader, the Chinese labels, the facts for rules
// (Facts), the schema that rules are checked against (FactsSchema) and the schema
// for editors (PackageSchema).
//
// Read takes YAML or JSON and gives an Entry for each document. It never fails:
// an Entry holds what could be read and, as Problems, all that is wrong with the
// file, each with line, column and path in the author's own words, in Chinese and
// English. An Entry with problems is unreadable and must not be judged.
//
// A value that is not stated is nil, never zero: no key, null, an empty text, or
// only dashes or slashes. Money is whole fen and other decimals are millionths,
// made from the digits of the text, so that no figure is ever rounded.
//
// An Entry remembers where everything stood: At finds line and column of a fact
// by its RFC 6901 pointer, Path writes the pointer in the author's words. Entries
// and Ledgers do not change after they are made and may be used from several
// goroutines at once.
package form
