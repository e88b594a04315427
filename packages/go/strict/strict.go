// Package strict validates payloads that you send, by every constraint of the contract: it checks bounds, lengths, patterns and formats, and
// rejects unknown properties, unknown values of enums, and nulls. It is a separate module, so that package sessionschema has no dependencies.
//
//	issues, err := strict.Check("Session", payload)
//
// The contract is embedded, and nothing is fetched. Numbers are compared as float64, like most JSON readers do.
package strict

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Issue is one violation of the contract.
type Issue struct {
	// InstancePath is the JSON pointer to the value, empty for the payload itself. For a missing or unknown property, it points to the
	// object.
	InstancePath string `json:"instancePath"`
	// Keyword is the JSON Schema keyword that is violated, such as minimum.
	Keyword string `json:"keyword"`
	// SchemaPath is the location of that keyword: <$id>#<pointer>.
	SchemaPath string `json:"schemaPath"`
	// Message describes the violation, for people.
	Message string `json:"message"`
}

// Check validates a payload of a model, and returns its issues, sorted by pointer; none if it is valid. The error is [ErrNotJSON] if the
// payload can't be parsed, and another one if the contract has no such model.
func Check(model string, payload []byte) ([]Issue, error) {
	contract, err := compiled()
	if err != nil {
		return nil, err
	}
	schema, ok := contract.schemas[model]
	if !ok {
		return nil, fmt.Errorf("strict: the contract has no model %q; it has %s", model, strings.Join(Models(), ", "))
	}
	value, err := parse(payload)
	if err != nil {
		return nil, err
	}
	var failure *jsonschema.ValidationError
	if errors.As(schema.Validate(value), &failure) {
		return issuesOf(failure, contract.tags), nil
	}
	return nil, nil
}

// Models returns the names of all models, sorted.
func Models() []string {
	contract, _ := compiled() // Check returns the error
	names := make([]string, 0, len(contract.schemas))
	for name := range contract.schemas {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// ErrNotJSON is wrapped by the error of [Check] for a payload that isn't JSON, or has a number out of the range of float64.
var ErrNotJSON = errors.New("strict: the payload is not JSON")

func parse(payload []byte) (any, error) {
	if !utf8.Valid(payload) {
		return nil, fmt.Errorf("%w: it is not UTF-8", ErrNotJSON)
	}
	var value any
	if err := json.Unmarshal(payload, &value); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotJSON, err)
	}
	return value, nil
}

//go:embed generated/bundle.json
var bundle []byte

// contract has the schemas of the models by name, and the locations of the enums of tags, which stand for a oneOf.
type contract struct {
	schemas map[string]*jsonschema.Schema
	tags    []string
}

var compiled = sync.OnceValues(func() (contract, error) {
	var source struct {
		Models map[string]map[string]any `json:"$defs"`
		Tags   []string                  `json:"x-tags"`
	}
	if err := json.Unmarshal(bundle, &source); err != nil {
		return contract{}, err
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := registerFormats(compiler); err != nil {
		return contract{}, err
	}
	compiler.UseRegexpEngine(compilePattern)
	for _, model := range source.Models {
		if err := compiler.AddResource(fmt.Sprint(model["$id"]), model); err != nil {
			return contract{}, err
		}
	}
	schemas := make(map[string]*jsonschema.Schema, len(source.Models))
	for name, model := range source.Models {
		schema, err := compiler.Compile(fmt.Sprint(model["$id"]))
		if err != nil {
			return contract{}, err
		}
		schemas[name] = schema
	}
	return contract{schemas, source.Tags}, nil
})
