package sessionschema

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
)

// readTyped reads a value of one of the types, which have their names in JSON Schema.
func readTyped(r *reader, types ...string) json.RawMessage {
	start := r.at
	value := readAny(r)
	r.requireListed(start, r.failed != nil || hasType(value, types), "a value of type "+strings.Join(types, " or "))
	return value
}

// readListed reads a value that equals one of the given JSON texts: 1.0 equals 1, and the order of keys is ignored.
func readListed[T any](r *reader, read func(*reader) T, values ...string) T {
	start := r.at
	value := read(r)
	r.requireListed(start, r.failed != nil || equalsOne(r.data[start:r.at], values), strings.Join(values, " or "))
	return value
}

// isJSON reports whether a text is a value that readers accept.
func isJSON(text []byte) bool {
	r := reader{data: text}
	r.space()
	r.skip()
	r.space()
	return r.failed == nil && r.at == len(text)
}

func hasType(value json.RawMessage, types []string) bool {
	kind := kindOf(value)
	if slices.Contains(types, kind) {
		return true
	}
	if kind != "number" || !slices.Contains(types, "integer") {
		return false
	}
	_, isWhole := wholeDigits(string(value))
	return isWhole
}

// kindOf returns the JSON Schema type of a value, by its first byte.
func kindOf(value json.RawMessage) string {
	switch value[0] {
	case '{':
		return "object"
	case '[':
		return "array"
	case '"':
		return "string"
	case 't', 'f':
		return "boolean"
	case 'n':
		return "null"
	}
	return "number"
}

func equalsOne(value []byte, values []string) bool {
	var found any
	if json.Unmarshal(value, &found) != nil {
		return false // a number out of the range of float64, which the contract has no value for
	}
	for _, text := range values {
		var listed any
		if json.Unmarshal([]byte(text), &listed) == nil && reflect.DeepEqual(found, listed) {
			return true
		}
	}
	return false
}
