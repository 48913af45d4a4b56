package form

import "gopkg.in/yaml.v3"

// checkTree holds a document to the limits before anything is made of it. An
// alias is counted as if its value were written out, so that a file of a few
// lines cannot stand for billions of values.
func checkTree(s *source, root *yaml.Node) *Problem {
	t := tree{source: s}
	t.visit(root, 1, false)
	return t.bad
}

type tree struct {
	source         *source
	nodes, aliased int
	open           []*yaml.Node // aliased nodes that are being visited
	alias          *yaml.Node   // the one in the text that led to them
	bad            *Problem
}

func (t *tree) visit(n *yaml.Node, depth int, aliased bool) {
	if t.bad != nil {
		return
	}
	t.nodes++
	if aliased {
		t.aliased++
	}
	switch {
	case depth > MaxDepth:
		t.fail(n, tooDeep)
	case t.nodes > MaxNodes:
		t.fail(n, tooManyNodes)
	case t.aliased > MaxAliased:
		t.fail(n, both("引用(*)展开后超过 %d 个字段和值", "the aliases (*) stand for more than %d keys and values", MaxAliased))
	case n.Style&yaml.TaggedStyle != 0:
		t.fail(n, both("不支持类型标签「%s」,请删去", "tags such as %s are not supported: remove it", shorten(n.Tag)))
	case n.Kind == yaml.AliasNode:
		for _, o := range t.open {
			if o == n.Alias {
				t.fail(n, both("引用「*%s」包含了自己", "the alias *%s contains itself", shorten(n.Value)))
				return
			}
		}
		if !aliased {
			t.alias = n
		}
		t.open = append(t.open, n.Alias)
		t.visit(n.Alias, depth, true)
		t.open = t.open[:len(t.open)-1]
	default:
		for _, c := range n.Content {
			t.visit(c, depth+1, aliased)
		}
	}
}

func (t *tree) fail(n *yaml.Node, w words) {
	if len(t.open) > 0 {
		n = t.alias
	}
	p := problem(nil, t.source.position(n), w)
	t.bad = &p
}
