package cases

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

var errNoLedger = errors.New("the base has no region ledger that states it")

// edit sets a fact of the package or, below /region/, of a ledger; a nil value
// removes it. A fact of a ledger is removed from every ledger, and set in the one
// that states it, else in the first.
func edit(project *yaml.Node, ledgers []*yaml.Node, pointer string, value *yaml.Node) error {
	below, ok := strings.CutPrefix(pointer, "/region/")
	if !ok {
		return change(project, parts(pointer), value)
	}
	var last error = errNoLedger
	if len(ledgers) == 0 && value == nil {
		return nil
	}
	for i, ledger := range ledgers {
		states := find(ledger, parts("/"+below)) != nil
		if value == nil && !states || value != nil && !states && i < len(ledgers)-1 && anyStates(ledgers[i+1:], below) {
			continue
		}
		if last = change(ledger, parts("/"+below), value); value != nil {
			return last
		}
	}
	return last
}

func anyStates(ledgers []*yaml.Node, below string) bool {
	for _, ledger := range ledgers {
		if find(ledger, parts("/"+below)) != nil {
			return true
		}
	}
	return false
}

func parts(pointer string) []string { return strings.Split(strings.TrimPrefix(pointer, "/"), "/") }

func find(node *yaml.Node, path []string) *yaml.Node {
	for _, part := range path {
		next := child(node, part)
		if next == nil {
			return nil
		}
		node = next
	}
	return node
}

func child(node *yaml.Node, part string) *yaml.Node {
	switch node.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(node.Content); i += 2 {
			if node.Content[i].Value == part {
				return node.Content[i+1]
			}
		}
	case yaml.SequenceNode:
		if i, err := strconv.Atoi(part); err == nil && i >= 0 && i < len(node.Content) {
			return node.Content[i]
		}
	}
	return nil
}

// change sets or removes the node at path, making maps on the way when setting.
func change(node *yaml.Node, path []string, value *yaml.Node) error {
	for len(path) > 1 {
		next := child(node, path[0])
		if next == nil || next.Kind == yaml.ScalarNode {
			if value == nil {
				return fmt.Errorf("%q is not in the base", path[0])
			}
			made := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
			if path[1] == "-" || path[1] == "0" {
				made = &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
			}
			if err := put(node, path[0], made); err != nil {
				return err
			}
			next = made
		}
		node, path = next, path[1:]
	}
	if value == nil {
		return drop(node, path[0])
	}
	return put(node, path[0], value)
}

func put(node *yaml.Node, part string, value *yaml.Node) error {
	switch node.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(node.Content); i += 2 {
			if node.Content[i].Value == part {
				node.Content[i+1] = value
				return nil
			}
		}
		key := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: part}
		node.Content = append(node.Content, key, value)
		return nil
	case yaml.SequenceNode:
		if part == "-" {
			node.Content = append(node.Content, value)
			return nil
		}
		i, err := strconv.Atoi(part)
		if err != nil || i < 0 || i > len(node.Content) {
			return fmt.Errorf("no element %q", part)
		}
		if i == len(node.Content) {
			node.Content = append(node.Content, value)
		} else {
			node.Content[i] = value
		}
		return nil
	}
	return fmt.Errorf("%q stands below a single value", part)
}

func drop(node *yaml.Node, part string) error {
	switch node.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(node.Content); i += 2 {
			if node.Content[i].Value == part {
				node.Content = append(node.Content[:i], node.Content[i+2:]...)
				return nil
			}
		}
	case yaml.SequenceNode:
		if i, err := strconv.Atoi(part); err == nil && i >= 0 && i < len(node.Content) {
			node.Content = append(node.Content[:i], node.Content[i+1:]...)
			return nil
		}
	}
	return fmt.Errorf("%q is not in the base", part)
}

// clone copies a value that a case sets, so that taking a part of it away leaves the
// case as it was written.
func clone(node *yaml.Node) *yaml.Node {
	whole := *node
	whole.Content = make([]*yaml.Node, len(node.Content))
	for i, below := range node.Content {
		whole.Content[i] = clone(below)
	}
	return &whole
}
