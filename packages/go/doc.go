// Package sessionschema reads and writes the payloads of Session Schema: a live-stream [Session] and its parts.
//
// Reading is tolerant, so that services of different versions exchange payloads without data loss. It checks JSON types, required
// properties and closed enums. Each struct keeps unknown properties in its field Unknown, and an open enum such as [RecordingStatus] keeps
// unknown values. A null for an optional property reads as absent. Bounds, lengths and formats aren't checked: use package strict, a
// separate module, to validate payloads that you send.
//
// Every type works with [encoding/json]:
//
//	var session sessionschema.Session
//	if err := json.Unmarshal(payload, &session); err != nil {
//		return err
//	}
//
// Calling UnmarshalJSON and MarshalJSON directly has the same result, and skips the passes of encoding/json over the text. [Unmarshal],
// [DecodeList] and [DecodeLines] decode larger payloads that contain our types, with the whole path in errors.
//
// Keys are case-sensitive: "Name" is not "name". Of duplicate keys, the last one counts, but each value must have the right type.
// A value that a field can't represent is an error: an integer out of the range of int64, a number out of the range of float64, a lone
// surrogate. Unknown properties keep their exact text, with every digit.
package sessionschema

// Ptr returns a pointer to a value, for optional fields: ID: sessionschema.Ptr("de7818e7").
func Ptr[T any](value T) *T {
	return &value
}
