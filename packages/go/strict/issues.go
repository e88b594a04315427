package strict

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// issuesOf returns the leaves of the validator's error tree, with an issue for each missing or unknown property. The bundle has a union as
// conditions on its tag: an issue of the enum at one of the tags is one of the union's oneOf.
func issuesOf(failure *jsonschema.ValidationError, tags []string) []Issue {
	issues := leaves(nil, failure)
	for i, issue := range issues {
		if slices.Contains(tags, issue.SchemaPath) {
			union := issue.SchemaPath[:strings.LastIndex(issue.SchemaPath, "/properties/")]
			issues[i].Keyword, issues[i].SchemaPath = "oneOf", union+"/oneOf"
		}
	}
	slices.SortStableFunc(issues, func(a, b Issue) int {
		return cmp.Or(cmp.Compare(a.InstancePath, b.InstancePath), cmp.Compare(a.SchemaPath, b.SchemaPath), cmp.Compare(a.Message, b.Message))
	})
	return slices.Compact(issues)
}

func leaves(issues []Issue, failure *jsonschema.ValidationError) []Issue {
	switch reason := failure.ErrorKind.(type) {
	case *kind.Required:
		for _, name := range reason.Missing {
			issues = append(issues, issueOf(failure, fmt.Sprintf("lacks the required property %q", name)))
		}
	case *kind.AdditionalProperties:
		for _, name := range reason.Properties {
			issues = append(issues, issueOf(failure, fmt.Sprintf("%q is not a known property", name)))
		}
	case *kind.AnyOf, *kind.OneOf, *kind.Not, *kind.Contains, *kind.PropertyNames:
		// The errors of the branches are misleading without the choice between them.
		issues = append(issues, issueOf(failure, reason.LocalizedString(english)))
	default:
		if len(failure.Causes) == 0 {
			return append(issues, issueOf(failure, reason.LocalizedString(english)))
		}
		for _, cause := range failure.Causes {
			issues = leaves(issues, cause)
		}
	}
	return issues
}

var english = message.NewPrinter(language.English)

func issueOf(failure *jsonschema.ValidationError, message string) Issue {
	path := failure.ErrorKind.KeywordPath()
	keyword := "false schema"
	if len(path) > 0 {
		keyword = path[0]
	}
	schema := failure.SchemaURL
	if !strings.Contains(schema, "#") {
		schema += "#"
	}
	if decoded, err := url.PathUnescape(schema); err == nil {
		schema = decoded
	}
	return Issue{pointer(failure.InstanceLocation), keyword, schema + pointer(path), message}
}

var escaper = strings.NewReplacer("~", "~0", "/", "~1")

func pointer(steps []string) string {
	var text strings.Builder
	for _, step := range steps {
		text.WriteByte('/')
		_, _ = escaper.WriteString(&text, step) // a strings.Builder never fails
	}
	return text.String()
}
