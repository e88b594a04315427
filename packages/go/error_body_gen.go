// Code generated from schemas/error-body.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

import "encoding/json"

// ErrorBody is the body of an error response.
type ErrorBody struct {
	// What went wrong, one sentence per entry, for people to read. Programs should use the status code.
	Errors []string `json:"errors"`
	// The properties that the contract does not know, each as the text of its value. They are written again.
	Unknown map[string]json.RawMessage `json:"-"`
}

// NewErrorBody makes an ErrorBody of what is required of one.
func NewErrorBody(errors []string) ErrorBody {
	return ErrorBody{Errors: errors}
}

// UnmarshalJSON reads the text as a tolerant reader; on an error, which is a [*ReadError], nothing is changed.
func (v *ErrorBody) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeErrorBody)
}

// MarshalJSON writes what is set, and the properties in Unknown.
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
			r.keep(&v.Unknown)
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
