// Code generated from schemas/recording-ready-event.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

import "encoding/json"

// RecordingReadyEventPayload says what the event is about.
//
// Give it a field with a name in a struct of your own. If you embed it, its methods MarshalJSON and UnmarshalJSON
// become those of your struct, and encoding/json ignores the other fields.
//
// Copies share what their pointers, lists and Unknown refer to. Clone returns an independent copy.
type RecordingReadyEventPayload struct {
	// URL of the recording, as an HLS playlist. An absolute URI.
	RecordingURL *string `json:"recordingUrl"`
	// URL of the recording, as an MP4 file. An absolute URI.
	Mp4URL *string `json:"mp4Url"`
	// The session whose recording is ready.
	Session Session `json:"session"`
	// Unknown holds the properties that the contract doesn't define, as raw JSON. They are encoded again. SetUnknown adds one.
	Unknown map[string]json.RawMessage `json:"-"`
}

// NewRecordingReadyEventPayload returns a RecordingReadyEventPayload with the required fields set.
func NewRecordingReadyEventPayload(session Session) RecordingReadyEventPayload {
	return RecordingReadyEventPayload{Session: session}
}

// GetRecordingURL returns RecordingURL, or the zero value if RecordingURL or v is nil.
func (v *RecordingReadyEventPayload) GetRecordingURL() (value string) {
	if v != nil && v.RecordingURL != nil {
		value = *v.RecordingURL
	}
	return value
}

// GetMp4URL returns Mp4URL, or the zero value if Mp4URL or v is nil.
func (v *RecordingReadyEventPayload) GetMp4URL() (value string) {
	if v != nil && v.Mp4URL != nil {
		value = *v.Mp4URL
	}
	return value
}

// GetSession returns Session, or the zero value if v is nil.
func (v *RecordingReadyEventPayload) GetSession() (value Session) {
	if v != nil {
		value = v.Session
	}
	return value
}

// SetUnknown adds a property that the contract doesn't define. The value is a json.RawMessage, which is kept as it is,
// or anything that encoding/json can encode. Other values are an error, and so is the name of a property that has a
// field.
func (v *RecordingReadyEventPayload) SetUnknown(key string, value any) error {
	return setUnknown(&v.Unknown, key, value, isRecordingReadyEventPayloadProperty)
}

// Clone returns a deep copy.
func (v RecordingReadyEventPayload) Clone() RecordingReadyEventPayload {
	return cloneRecordingReadyEventPayload(v)
}

// String returns the JSON text, as fmt and log/slog show it. It has all values, also secrets such as those in URLs. If
// the value can't be encoded, String returns why.
func (v RecordingReadyEventPayload) String() string {
	return format(v, encodeRecordingReadyEventPayload)
}

// UnmarshalJSON decodes the value as a tolerant reader. On an error, which is a [*ReadError], it changes nothing.
func (v *RecordingReadyEventPayload) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeRecordingReadyEventPayload)
}

// MarshalJSON encodes the fields that are set, and the properties in Unknown.
func (v RecordingReadyEventPayload) MarshalJSON() ([]byte, error) {
	return marshal(v, encodeRecordingReadyEventPayload)
}

func decodeRecordingReadyEventPayload(r *reader) RecordingReadyEventPayload {
	var v RecordingReadyEventPayload
	hasSession := false
	start := r.beginObject()
	for r.nextProperty() {
		switch string(r.key) {
		case "recordingUrl":
			v.RecordingURL = readOptional(r, readString)
		case "mp4Url":
			v.Mp4URL = readOptional(r, readString)
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

func encodeRecordingReadyEventPayload(w *writer, v RecordingReadyEventPayload) {
	start := len(w.data)
	if v.RecordingURL != nil {
		writeString(w.key(`,"recordingUrl":`), *v.RecordingURL)
	}
	if v.Mp4URL != nil {
		writeString(w.key(`,"mp4Url":`), *v.Mp4URL)
	}
	encodeSession(w.key(`,"session":`), v.Session)
	writeUnknown(w, v.Unknown, writeAny, isRecordingReadyEventPayloadProperty)
	w.endObject(start)
}

func cloneRecordingReadyEventPayload(v RecordingReadyEventPayload) RecordingReadyEventPayload {
	v.RecordingURL = copyOptional(v.RecordingURL, same)
	v.Mp4URL = copyOptional(v.Mp4URL, same)
	v.Session = cloneSession(v.Session)
	v.Unknown = copyMap(v.Unknown, copyAny)
	return v
}

func isRecordingReadyEventPayloadProperty(key string) bool {
	switch key {
	case "recordingUrl", "mp4Url", "session":
		return true
	}
	return false
}
