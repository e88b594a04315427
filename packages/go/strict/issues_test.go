package strict

import (
	"errors"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func TestAViolatedTagIsAnIssueOfTheUnion(t *testing.T) {
	const id, tag = "https://example.com/shape", "k i/n~d%"
	schema := map[string]any{
		"$id":        id,
		"type":       "object",
		"required":   []any{tag},
		"properties": map[string]any{tag: map[string]any{"enum": []any{"circle"}}, "other": map[string]any{"enum": []any{1.0}}},
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(id, schema); err != nil {
		t.Fatal(err)
	}
	var failure *jsonschema.ValidationError
	if !errors.As(compiler.MustCompile(id).Validate(map[string]any{tag: "oval", "other": "1"}), &failure) {
		t.Fatal("no failure")
	}
	issues := issuesOf(failure, []string{id + "#/properties/k i~1n~0d%/enum"})
	want := []Issue{
		{"/k i~1n~0d%", "oneOf", id + "#/oneOf", "value must be 'circle'"},
		{"/other", "enum", id + "#/properties/other/enum", "value must be 1"},
	}
	for i, issue := range issues {
		if len(issues) != len(want) || issue != want[i] {
			t.Errorf("got %v, want %v", issues, want)
			break
		}
	}
}
