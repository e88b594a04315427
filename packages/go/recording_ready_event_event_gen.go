// Code generated from schemas/recording-ready-event.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

// RecordingReadyEventEvent is the kind of event.
type RecordingReadyEventEvent string

const (
	// RecordingReadyEventEventRecordingReady is "recording.ready".
	RecordingReadyEventEventRecordingReady RecordingReadyEventEvent = "recording.ready"
)

// IsKnown reports whether the contract lists the value.
func (v RecordingReadyEventEvent) IsKnown() bool {
	switch v {
	case RecordingReadyEventEventRecordingReady:
		return true
	}
	return false
}

// String returns the value, also of a pointer in another struct.
func (v RecordingReadyEventEvent) String() string {
	return string(v)
}

// UnmarshalJSON decodes the value. On an error, which is a [*ReadError], it changes nothing.
func (v *RecordingReadyEventEvent) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeRecordingReadyEventEvent)
}

func decodeRecordingReadyEventEvent(r *reader) RecordingReadyEventEvent {
	start := r.at
	v := RecordingReadyEventEvent(readString(r))
	r.requireListed(start, v.IsKnown(), "\"recording.ready\"")
	return v
}

func encodeRecordingReadyEventEvent(w *writer, v RecordingReadyEventEvent) {
	writeString(w, string(v))
}
