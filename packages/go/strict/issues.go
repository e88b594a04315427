package strict

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// issuesOf lists what stands at the leaves of the validator's tree, where each property that is missing or unknown is one of its own.
func issuesOf(refusal *jsonschema.ValidationError) []Issue {
	issues := leaves(nil, refusal)
	slices.SortStableFunc(issues, func(a, b Issue) int {
		return cmp.Or(cmp.Compare(a.InstancePath, b.InstancePath), cmp.Compare(a.SchemaPath, b.SchemaPath), cmp.Compare(a.Message, b.Message))
	})
	return slices.Compact(issues)
}

func leaves(issues []Issue, refusal *jsonschema.ValidationError) []Issue {
	switch refused := refusal.ErrorKind.(type) {
	case *kind.Required:
		for _, name := range refused.Missing {
			issues = append(issues, issueOf(refusal, fmt.Sprintf("lacks the required property %q", name)))
		}
	case *kind.AdditionalProperties:
		for _, name := range refused.Properties {
			issues = append(issues, issueOf(refusal, fmt.Sprintf("%q is not a known property", name)))
		}
	case *kind.AnyOf, *kind.OneOf, *kind.Not, *kind.Contains, *kind.PropertyNames:
		// What their branches say is of no use without the choice between them.
		issues = append(issues, issueOf(refusal, refused.LocalizedString(english)))
	default:
		if len(refusal.Causes) == 0 {
			return append(issues, issueOf(refusal, refused.LocalizedString(english)))
		}
		for _, cause := range refusal.Causes {
			issues = leaves(issues, cause)
		}
	}
	return issues
}

var english = message.NewPrinter(language.English)

func issueOf(refusal *jsonschema.ValidationError, message string) Issue {
	path := refusal.ErrorKind.KeywordPath()
	keyword := "false schema"
	if len(path) > 0 {
		keyword = path[0]
	}
	schema := refusal.SchemaURL
	if !strings.Contains(schema, "#") {
		schema += "#"
	}
	return Issue{pointer(refusal.InstanceLocation), keyword, schema + pointer(path), message}
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
