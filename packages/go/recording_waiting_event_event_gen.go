// Code generated from schemas/recording-waiting-event.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

// RecordingWaitingEventEvent is the kind of event.
type RecordingWaitingEventEvent string

const (
	// RecordingWaitingEventEventRecordingWaiting is "recording.waiting".
	RecordingWaitingEventEventRecordingWaiting RecordingWaitingEventEvent = "recording.waiting"
)

// IsKnown reports whether the contract lists the value.
func (v RecordingWaitingEventEvent) IsKnown() bool {
	switch v {
	case RecordingWaitingEventEventRecordingWaiting:
		return true
	}
	return false
}

// String returns the value, also of a pointer in another struct.
func (v RecordingWaitingEventEvent) String() string {
	return string(v)
}

// UnmarshalJSON decodes the value. On an error, which is a [*ReadError], it changes nothing.
func (v *RecordingWaitingEventEvent) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeRecordingWaitingEventEvent)
}

func decodeRecordingWaitingEventEvent(r *reader) RecordingWaitingEventEvent {
	start := r.at
	v := RecordingWaitingEventEvent(readString(r))
	r.requireListed(start, v.IsKnown(), "\"recording.waiting\"")
	return v
}

func encodeRecordingWaitingEventEvent(w *writer, v RecordingWaitingEventEvent) {
	writeString(w, string(v))
}
