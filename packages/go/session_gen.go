// Code generated from schemas/session.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

import "encoding/json"

// Session is one continuous run of a live stream, from the first segment that ingest receives to the last. It
// has the parent stream, counters of received and transcoded data, health, and the URLs of the recording.
type Session struct {
	// Identifies this session. An opaque token: usually a UUID, but ingest may choose any string, so compare it and
	// never parse it. At least 1 character long.
	ID *string `json:"id,omitempty"`
	// Name of the session. Ingest usually builds it from a base name, a plus sign and the playback ID, so users
	// rarely typed it. May be empty.
	Name string `json:"name"`
	// When the last segment of this session arrived. 0 until the first segment arrives. Unit: milliseconds since the
	// Unix epoch. At least 0.
	LastSeen *float64 `json:"lastSeen,omitempty"`
	// Number of segments received from the broadcaster. Unit: segments. At least 0.
	SourceSegments *float64 `json:"sourceSegments,omitempty"`
	// Number of segments that the transcoder has produced, for all renditions together. Unit: segments. At least 0.
	TranscodedSegments *float64 `json:"transcodedSegments,omitempty"`
	// Total duration of all received segments. A sum of floating-point numbers, so compare it with a tolerance.
	// Unit: seconds. At least 0.
	SourceSegmentsDuration *float64 `json:"sourceSegmentsDuration,omitempty"`
	// Total duration of all transcoded segments, for all renditions together. A sum of floating-point numbers, so
	// compare it with a tolerance. Unit: seconds. At least 0.
	TranscodedSegmentsDuration *float64 `json:"transcodedSegmentsDuration,omitempty"`
	// Bytes received from the broadcaster. Often larger than 32 bits can hold. Unit: bytes. At least 0.
	SourceBytes *float64 `json:"sourceBytes,omitempty"`
	// Bytes that the transcoder has produced, for all renditions together. Often larger than 32 bits can hold. Unit:
	// bytes. At least 0.
	TranscodedBytes *float64 `json:"transcodedBytes,omitempty"`
	// Rate at which sourceBytes grows. 0 after the session has ended. Unit: bytes per second. At least 0.
	IngestRate *float64 `json:"ingestRate,omitempty"`
	// Rate at which transcodedBytes grows. 0 after the session has ended. Unit: bytes per second. At least 0.
	OutgoingRate *float64 `json:"outgoingRate,omitempty"`
	// Whether the stream is received and transcoded without problems. Absent while the session is inactive.
	IsHealthy *bool `json:"isHealthy,omitempty"`
	// Current problems of the stream, one sentence per entry, for people to read. Absent while the session is
	// inactive.
	Issues []string `json:"issues,omitempty"`
	// When this session was created. Unit: milliseconds since the Unix epoch. At least 0.
	CreatedAt *float64 `json:"createdAt,omitempty"`
	// ID of the stream that this session belongs to.
	ParentID *string `json:"parentId,omitempty"`
	// Whether the stream is recorded, with the default settings of its object store.
	Record *bool `json:"record,omitempty"`
	// Status of the recording of a session.
	RecordingStatus *RecordingStatus `json:"recordingStatus,omitempty"`
	// URL of the recording, as an HLS playlist. May be present before the recording is ready. An absolute URI.
	RecordingURL *string `json:"recordingUrl,omitempty"`
	// URL of the recording, as an MP4 file. An absolute URI.
	Mp4URL *string `json:"mp4Url,omitempty"`
	// The public ID that the playback URL of the stream is built from.
	PlaybackID *string `json:"playbackId,omitempty"`
	// The renditions that the transcoder produces. Empty if only the source is passed through.
	Profiles []FfmpegProfile `json:"profiles,omitempty"`
	// Unknown holds the properties that the contract doesn't define, as raw JSON. They are encoded again.
	Unknown map[string]json.RawMessage `json:"-"`
}

// NewSession returns a Session with the required fields set.
func NewSession(name string) Session {
	return Session{Name: name}
}

// UnmarshalJSON decodes the value as a tolerant reader. On an error, which is a [*ReadError], it changes nothing.
func (v *Session) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeSession)
}

// MarshalJSON encodes the fields that are set, and the properties in Unknown.
func (v Session) MarshalJSON() ([]byte, error) {
	return marshal(v, encodeSession)
}

func decodeSession(r *reader) Session {
	var v Session
	hasName := false
	start := r.beginObject()
	for r.nextProperty() {
		switch string(r.key) {
		case "id":
			v.ID = readOptional(r, readString)
		case "name":
			v.Name = readString(r)
			hasName = true
		case "lastSeen":
			v.LastSeen = readOptional(r, readNumber)
		case "sourceSegments":
			v.SourceSegments = readOptional(r, readNumber)
		case "transcodedSegments":
			v.TranscodedSegments = readOptional(r, readNumber)
		case "sourceSegmentsDuration":
			v.SourceSegmentsDuration = readOptional(r, readNumber)
		case "transcodedSegmentsDuration":
			v.TranscodedSegmentsDuration = readOptional(r, readNumber)
		case "sourceBytes":
			v.SourceBytes = readOptional(r, readNumber)
		case "transcodedBytes":
			v.TranscodedBytes = readOptional(r, readNumber)
		case "ingestRate":
			v.IngestRate = readOptional(r, readNumber)
		case "outgoingRate":
			v.OutgoingRate = readOptional(r, readNumber)
		case "isHealthy":
			v.IsHealthy = readOptional(r, readBoolean)
		case "issues":
			v.Issues = readNilable(r, func(r *reader) []string { return readList(r, readString) })
		case "createdAt":
			v.CreatedAt = readOptional(r, readNumber)
		case "parentId":
			v.ParentID = readOptional(r, readString)
		case "record":
			v.Record = readOptional(r, readBoolean)
		case "recordingStatus":
			v.RecordingStatus = readOptional(r, decodeRecordingStatus)
		case "recordingUrl":
			v.RecordingURL = readOptional(r, readString)
		case "mp4Url":
			v.Mp4URL = readOptional(r, readString)
		case "playbackId":
			v.PlaybackID = readOptional(r, readString)
		case "profiles":
			v.Profiles = readNilable(r, func(r *reader) []FfmpegProfile { return readList(r, decodeFfmpegProfile) })
		default:
			r.readUnknown(&v.Unknown)
		}
	}
	r.require(start, "name", hasName)
	return v
}

func encodeSession(w *writer, v Session) {
	w.begin('{')
	if v.ID != nil {
		writeString(w.key("id"), *v.ID)
	}
	writeString(w.key("name"), v.Name)
	if v.LastSeen != nil {
		writeNumber(w.key("lastSeen"), *v.LastSeen)
	}
	if v.SourceSegments != nil {
		writeNumber(w.key("sourceSegments"), *v.SourceSegments)
	}
	if v.TranscodedSegments != nil {
		writeNumber(w.key("transcodedSegments"), *v.TranscodedSegments)
	}
	if v.SourceSegmentsDuration != nil {
		writeNumber(w.key("sourceSegmentsDuration"), *v.SourceSegmentsDuration)
	}
	if v.TranscodedSegmentsDuration != nil {
		writeNumber(w.key("transcodedSegmentsDuration"), *v.TranscodedSegmentsDuration)
	}
	if v.SourceBytes != nil {
		writeNumber(w.key("sourceBytes"), *v.SourceBytes)
	}
	if v.TranscodedBytes != nil {
		writeNumber(w.key("transcodedBytes"), *v.TranscodedBytes)
	}
	if v.IngestRate != nil {
		writeNumber(w.key("ingestRate"), *v.IngestRate)
	}
	if v.OutgoingRate != nil {
		writeNumber(w.key("outgoingRate"), *v.OutgoingRate)
	}
	if v.IsHealthy != nil {
		writeBoolean(w.key("isHealthy"), *v.IsHealthy)
	}
	if v.Issues != nil {
		writeList(w.key("issues"), v.Issues, writeString)
	}
	if v.CreatedAt != nil {
		writeNumber(w.key("createdAt"), *v.CreatedAt)
	}
	if v.ParentID != nil {
		writeString(w.key("parentId"), *v.ParentID)
	}
	if v.Record != nil {
		writeBoolean(w.key("record"), *v.Record)
	}
	if v.RecordingStatus != nil {
		encodeRecordingStatus(w.key("recordingStatus"), *v.RecordingStatus)
	}
	if v.RecordingURL != nil {
		writeString(w.key("recordingUrl"), *v.RecordingURL)
	}
	if v.Mp4URL != nil {
		writeString(w.key("mp4Url"), *v.Mp4URL)
	}
	if v.PlaybackID != nil {
		writeString(w.key("playbackId"), *v.PlaybackID)
	}
	if v.Profiles != nil {
		writeList(w.key("profiles"), v.Profiles, encodeFfmpegProfile)
	}
	writeUnknown(w, v.Unknown, writeAny, isSessionProperty)
	w.end('}')
}

func isSessionProperty(key string) bool {
	switch key {
	case "id", "name", "lastSeen", "sourceSegments", "transcodedSegments", "sourceSegmentsDuration", "transcodedSegmentsDuration", "sourceBytes", "transcodedBytes", "ingestRate", "outgoingRate", "isHealthy", "issues", "createdAt", "parentId", "record", "recordingStatus", "recordingUrl", "mp4Url", "playbackId", "profiles":
		return true
	}
	return false
}
