// Code generated from schemas/error-body.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

import "encoding/json"

// ErrorBody is the body of an error response.
type ErrorBody struct {
	// What went wrong, one sentence per entry, for people to read. Programs should use the status code.
	Errors []string `json:"errors"`
	// Unknown holds the properties that the contract doesn't define, as raw JSON. They are encoded again.
	Unknown map[string]json.RawMessage `json:"-"`
}

// NewErrorBody returns an ErrorBody with the required fields set.
func NewErrorBody(errors []string) ErrorBody {
	return ErrorBody{Errors: errors}
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
	w.begin('{')
	writeList(w.key("errors"), v.Errors, writeString)
	writeUnknown(w, v.Unknown, writeAny, isErrorBodyProperty)
	w.end('}')
}

func isErrorBodyProperty(key string) bool {
	switch key {
	case "errors":
		return true
	}
	return false
}
