// Package policies holds the law as bondcheck reads it: rules in Rego, dated
// numbers, the inventory of each legal document and the claims that are not adopted
// as data. Stock opa can evaluate
// the folder by itself; the program embeds it.
package policies

import "embed"

// FS is the folder. Tests and pages lie in it too; the engine leaves them out.
//
//go:embed claims.yaml index lib main params rules schemas sources
var FS embed.FS
