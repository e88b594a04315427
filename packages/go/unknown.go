package sessionschema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

// setUnknown stores any value as an unknown property.
func setUnknown(unknown *map[string]json.RawMessage, key string, value any, isKnown func(string) bool) error {
	text, err := textOf(value)
	if err != nil {
		return fmt.Errorf("sessionschema: the property %q: %w", key, err)
	}
	return setUnknownAs(unknown, key, text, isKnown, writeAny)
}

// setUnknownAs stores a property that has a type but isn't defined by name.
func setUnknownAs[T any](unknown *map[string]T, key string, value T, isKnown func(string) bool, write func(*writer, T)) error {
	switch {
	case isKnown(key):
		return fmt.Errorf("sessionschema: %q is a known property: set its field instead", key)
	case !utf8.ValidString(key):
		return fmt.Errorf("sessionschema: the key %q is not UTF-8", key)
	}
	if _, err := marshal(value, write); err != nil {
		return err
	}
	if *unknown == nil {
		*unknown = make(map[string]T)
	}
	(*unknown)[key] = value
	return nil
}

// textOf returns the JSON text of a value. A text that is given is copied as it is, and must be one that readers accept.
func textOf(value any) (json.RawMessage, error) {
	var text json.RawMessage
	if raw, ok := value.(json.RawMessage); ok && raw != nil {
		return text, unmarshal(raw, &text, readAny)
	}
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(buffer.Bytes(), []byte("\n")), nil
}
