// Code generated from schemas/recording-status.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

// RecordingStatus: status of the recording of a session.
//
// Later versions may add values. Such a value is kept unchanged, and its IsKnown is false.
type RecordingStatus string

const (
	// The recording isn't ready: the session is live, or its recording is being processed.
	RecordingStatusWaiting RecordingStatus = "waiting"
	// The recording can be played.
	RecordingStatusReady RecordingStatus = "ready"
	// There is no recording.
	RecordingStatusNone RecordingStatus = "none"
)

// IsKnown reports whether the contract lists the value.
func (v RecordingStatus) IsKnown() bool {
	switch v {
	case RecordingStatusWaiting, RecordingStatusReady, RecordingStatusNone:
		return true
	}
	return false
}

// String returns the value, also of a pointer in another struct.
func (v RecordingStatus) String() string {
	return string(v)
}

// UnmarshalJSON decodes the value. On an error, which is a [*ReadError], it changes nothing.
func (v *RecordingStatus) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeRecordingStatus)
}

func decodeRecordingStatus(r *reader) RecordingStatus {
	return RecordingStatus(readString(r))
}

func encodeRecordingStatus(w *writer, v RecordingStatus) {
	writeString(w, string(v))
}
