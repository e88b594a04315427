// Code generated from schemas/recording-waiting-event.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

import "encoding/json"

// RecordingWaitingEventPayload says what the event is about.
//
// Give it a field with a name in a struct of your own. If you embed it, its methods MarshalJSON and UnmarshalJSON
// become those of your struct, and encoding/json ignores the other fields.
//
// Copies share what their pointers, lists and Unknown refer to. Clone returns an independent copy.
type RecordingWaitingEventPayload struct {
	// The session that has ended. Its recordingStatus may already be ready.
	Session Session `json:"session"`
	// Unknown holds the properties that the contract doesn't define, as raw JSON. They are encoded again. SetUnknown adds one.
	Unknown map[string]json.RawMessage `json:"-"`
}

// NewRecordingWaitingEventPayload returns a RecordingWaitingEventPayload with the required fields set.
func NewRecordingWaitingEventPayload(session Session) RecordingWaitingEventPayload {
	return RecordingWaitingEventPayload{Session: session}
}

// GetSession returns Session, or the zero value if v is nil.
func (v *RecordingWaitingEventPayload) GetSession() (value Session) {
	if v != nil {
		value = v.Session
	}
	return value
}

// SetUnknown adds a property that the contract doesn't define. The value is a json.RawMessage, which is kept as it is,
// or anything that encoding/json can encode. Other values are an error, and so is the name of a property that has a
// field.
func (v *RecordingWaitingEventPayload) SetUnknown(key string, value any) error {
	return setUnknown(&v.Unknown, key, value, isRecordingWaitingEventPayloadProperty)
}

// Clone returns a deep copy.
func (v RecordingWaitingEventPayload) Clone() RecordingWaitingEventPayload {
	return cloneRecordingWaitingEventPayload(v)
}

// String returns the JSON text, as fmt and log/slog show it. It has all values, also secrets such as those in URLs. If
// the value can't be encoded, String returns why.
func (v RecordingWaitingEventPayload) String() string {
	return format(v, encodeRecordingWaitingEventPayload)
}

// UnmarshalJSON decodes the value as a tolerant reader. On an error, which is a [*ReadError], it changes nothing.
func (v *RecordingWaitingEventPayload) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeRecordingWaitingEventPayload)
}

// MarshalJSON encodes the fields that are set, and the properties in Unknown.
func (v RecordingWaitingEventPayload) MarshalJSON() ([]byte, error) {
	return marshal(v, encodeRecordingWaitingEventPayload)
}

func decodeRecordingWaitingEventPayload(r *reader) RecordingWaitingEventPayload {
	var v RecordingWaitingEventPayload
	hasSession := false
	start := r.beginObject()
	for r.nextProperty() {
		switch string(r.key) {
		case "session":
			v.Session = decodeSession(r)
			hasSession = true
		default:
			r.readUnknown(&v.Unknown)
		}
	}
	r.require(start, "session", hasSession)
	return v
}

func encodeRecordingWaitingEventPayload(w *writer, v RecordingWaitingEventPayload) {
	start := len(w.data)
	encodeSession(w.key(`,"session":`), v.Session)
	writeUnknown(w, v.Unknown, writeAny, isRecordingWaitingEventPayloadProperty)
	w.endObject(start)
}

func cloneRecordingWaitingEventPayload(v RecordingWaitingEventPayload) RecordingWaitingEventPayload {
	v.Session = cloneSession(v.Session)
	v.Unknown = copyMap(v.Unknown, copyAny)
	return v
}

func isRecordingWaitingEventPayloadProperty(key string) bool {
	switch key {
	case "session":
		return true
	}
	return false
}
