// Package strict judges payloads as their writer should: by every constraint of the contract, with closed objects, known values of each
// enum, no nulls, and formats asserted. It is a module of its own, so that those who only read and write sessions depend on nothing.
//
//	issues, err := strict.Check("Session", payload)
//
// The contract is embedded, and nothing is fetched. Numbers are compared as float64, which is what JSON is to most of its readers.
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

// Issue is one thing that a payload does not meet.
type Issue struct {
	// InstancePath is the JSON pointer of the value, empty for the payload itself. For a property that is missing, or that should not be
	// there, it is the pointer of the object.
	InstancePath string `json:"instancePath"`
	// Keyword is the keyword of JSON Schema that the value does not meet, such as minimum.
	Keyword string `json:"keyword"`
	// SchemaPath is where the keyword stands in the contract, as <$id>#<pointer>.
	SchemaPath string `json:"schemaPath"`
	// Message is for a person.
	Message string `json:"message"`
}

// Check lists what a payload does not meet of a model, sorted by place; none if it meets all. The error is about the question instead:
// [ErrNotJSON] if the payload cannot be read, and another one if the contract has no such model.
func Check(model string, payload []byte) ([]Issue, error) {
	schemas, err := compiled()
	if err != nil {
		return nil, err
	}
	schema, ok := schemas[model]
	if !ok {
		return nil, fmt.Errorf("strict: the contract has no model %q; it has %s", model, strings.Join(Models(), ", "))
	}
	value, err := parse(payload)
	if err != nil {
		return nil, err
	}
	var refusal *jsonschema.ValidationError
	if errors.As(schema.Validate(value), &refusal) {
		return issuesOf(refusal), nil
	}
	return nil, nil
}

// Models lists the names that [Check] knows, sorted.
func Models() []string {
	schemas, _ := compiled() // whoever goes on to Check hears of the error
	names := make([]string, 0, len(schemas))
	for name := range schemas {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// ErrNotJSON is wrapped by what [Check] answers for a text that is no JSON, or has a number that no float64 can hold.
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

// compiled holds the contract's models, by name.
var compiled = sync.OnceValues(func() (map[string]*jsonschema.Schema, error) {
	var contract struct {
		Models map[string]map[string]any `json:"$defs"`
	}
	if err := json.Unmarshal(bundle, &contract); err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	compiler.RegisterFormat(&jsonschema.Format{Name: "uri", Validate: validateURI})
	compiler.UseRegexpEngine(compilePattern)
	for _, model := range contract.Models {
		if err := compiler.AddResource(fmt.Sprint(model["$id"]), model); err != nil {
			return nil, err
		}
	}
	schemas := make(map[string]*jsonschema.Schema, len(contract.Models))
	for name, model := range contract.Models {
		schema, err := compiler.Compile(fmt.Sprint(model["$id"]))
		if err != nil {
			return nil, err
		}
		schemas[name] = schema
	}
	return schemas, nil
})
