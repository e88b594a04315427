// Code generated from schemas/error-body.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

import "encoding/json"

// ErrorBody is the body of an error response.
//
// Give it a field with a name in a struct of your own. If you embed it, its methods MarshalJSON and UnmarshalJSON
// become those of your struct, and encoding/json ignores the other fields.
//
// Copies share what their pointers, lists and Unknown refer to. Clone returns an independent copy.
type ErrorBody struct {
	// What went wrong, one sentence per entry, for people to read. Programs should use the status code.
	Errors []string `json:"errors"`
	// Unknown holds the properties that the contract doesn't define, as raw JSON. They are encoded again. SetUnknown adds one.
	Unknown map[string]json.RawMessage `json:"-"`
}

// NewErrorBody returns an ErrorBody with the required fields set.
func NewErrorBody(errors []string) ErrorBody {
	return ErrorBody{Errors: errors}
}

// GetErrors returns Errors, or the zero value if v is nil.
func (v *ErrorBody) GetErrors() (value []string) {
	if v != nil {
		value = v.Errors
	}
	return value
}

// SetUnknown adds a property that the contract doesn't define. The value is a json.RawMessage, which is kept as it is,
// or anything that encoding/json can encode. Other values are an error, and so is the name of a property that has a
// field.
func (v *ErrorBody) SetUnknown(key string, value any) error {
	return setUnknown(&v.Unknown, key, value, isErrorBodyProperty)
}

// Clone returns a deep copy.
func (v ErrorBody) Clone() ErrorBody {
	return cloneErrorBody(v)
}

// String returns the JSON text, as fmt and log/slog show it. It has all values, also secrets such as those in URLs. If
// the value can't be encoded, String returns why.
func (v ErrorBody) String() string {
	return format(v, encodeErrorBody)
}

// UnmarshalJSON decodes the value as a tolerant reader. On an error, which is a [*ReadError], it changes nothing.
func (v *ErrorBody) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeErrorBody)
}

// MarshalJSON encodes the fields that are set, and the properties in Unknown.
func (v ErrorBody) MarshalJSON() ([]byte, error) {
	return marshal(v, encodeErrorBody)
}

func decodeErrorBody(r *reader) ErrorBody {
	var v ErrorBody
	hasErrors := false
	start := r.beginObject()
	for r.nextProperty() {
		switch string(r.key) {
		case "errors":
			v.Errors = readList(r, readString)
			hasErrors = true
		default:
			r.readUnknown(&v.Unknown)
		}
	}
	r.require(start, "errors", hasErrors)
	return v
}

func encodeErrorBody(w *writer, v ErrorBody) {
	start := len(w.data)
	writeList(w.key(`,"errors":`), v.Errors, writeString)
	writeUnknown(w, v.Unknown, writeAny, isErrorBodyProperty)
	w.endObject(start)
}

func cloneErrorBody(v ErrorBody) ErrorBody {
	v.Errors = copyList(v.Errors, same)
	v.Unknown = copyMap(v.Unknown, copyAny)
	return v
}

func isErrorBodyProperty(key string) bool {
	switch key {
	case "errors":
		return true
	}
	return false
}
