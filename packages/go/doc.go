// Package sessionschema reads and writes the payloads of Session Schema: a live-stream [Session] and what it consists of.
//
// Reading is tolerant, so that a service which is older or newer than the writer loses nothing: JSON types, required properties and
// closed enums are enforced; properties that the contract does not know are kept in the field Unknown of each struct, and later values
// of an open enum such as [RecordingStatus] are kept as they are. Where a property is optional, null reads as absent. Bounds, lengths and
// formats do not refuse a payload: package strict, a module of its own, is for writers who want to know.
//
// Every type works with [encoding/json]:
//
//	var session sessionschema.Session
//	if err := json.Unmarshal(payload, &session); err != nil {
//		return err
//	}
//
// Calling UnmarshalJSON and MarshalJSON of a type directly saves encoding/json's own passes over the text, and says the same.
//
// Keys match exactly: "Name" is not "name". Of keys that come twice, the last counts, but each of them has to be of the right type.
// What no field can hold is an error and never a changed value: an integer beyond int64, a number beyond float64, half a surrogate pair.
// In properties that the contract does not know, the text is kept as it came, to the last digit.
package sessionschema

// Ptr is for optional fields, where a constant has no address: ID: sessionschema.Ptr("de7818e7").
func Ptr[T any](value T) *T {
	return &value
}
