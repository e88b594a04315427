// Code generated from schemas/recording-started-event.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

// RecordingStartedEventEvent is the kind of event.
type RecordingStartedEventEvent string

const (
	// RecordingStartedEventEventRecordingStarted is "recording.started".
	RecordingStartedEventEventRecordingStarted RecordingStartedEventEvent = "recording.started"
)

// IsKnown reports whether the contract lists the value.
func (v RecordingStartedEventEvent) IsKnown() bool {
	switch v {
	case RecordingStartedEventEventRecordingStarted:
		return true
	}
	return false
}

// String returns the value, also of a pointer in another struct.
func (v RecordingStartedEventEvent) String() string {
	return string(v)
}

// UnmarshalJSON decodes the value. On an error, which is a [*ReadError], it changes nothing.
func (v *RecordingStartedEventEvent) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeRecordingStartedEventEvent)
}

func decodeRecordingStartedEventEvent(r *reader) RecordingStartedEventEvent {
	start := r.at
	v := RecordingStartedEventEvent(readString(r))
	r.requireListed(start, v.IsKnown(), "\"recording.started\"")
	return v
}

func encodeRecordingStartedEventEvent(w *writer, v RecordingStartedEventEvent) {
	writeString(w, string(v))
}
