// Code generated from schemas/session.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

import (
	"encoding/json"
	"time"
)

// Session is one continuous run of a live stream, from the first segment that ingest receives to the last. It
// has the parent stream, counters of received and transcoded data, health, and the URLs of the recording.
//
// Give it a field with a name in a struct of your own. If you embed it, its methods MarshalJSON and UnmarshalJSON
// become those of your struct, and encoding/json ignores the other fields.
//
// Copies share what their pointers, lists and Unknown refer to. Clone returns an independent copy.
type Session struct {
	// Identifies this session. An opaque token: usually a UUID, but ingest may choose any string, so compare it and
	// never parse it. At least 1 character long.
	ID *string `json:"id"`
	// Name of the session. Ingest usually builds it from a base name, a plus sign and the playback ID, so users
	// rarely typed it. May be empty.
	Name string `json:"name"`
	// When the last segment of this session arrived. 0 until the first segment arrives. Unit: milliseconds since the
	// Unix epoch. At least 0.
	LastSeen *float64 `json:"lastSeen"`
	// Number of segments received from the broadcaster. Unit: segments. At least 0.
	SourceSegments *float64 `json:"sourceSegments"`
	// Number of segments that the transcoder has produced, for all renditions together. Unit: segments. At least 0.
	TranscodedSegments *float64 `json:"transcodedSegments"`
	// Total duration of all received segments. A sum of floating-point numbers, so compare it with a tolerance.
	// Unit: seconds. At least 0.
	SourceSegmentsDuration *float64 `json:"sourceSegmentsDuration"`
	// Total duration of all transcoded segments, for all renditions together. A sum of floating-point numbers, so
	// compare it with a tolerance. Unit: seconds. At least 0.
	TranscodedSegmentsDuration *float64 `json:"transcodedSegmentsDuration"`
	// Bytes received from the broadcaster. Often larger than 32 bits can hold. Unit: bytes. At least 0.
	SourceBytes *float64 `json:"sourceBytes"`
	// Bytes that the transcoder has produced, for all renditions together. Often larger than 32 bits can hold. Unit:
	// bytes. At least 0.
	TranscodedBytes *float64 `json:"transcodedBytes"`
	// Rate at which sourceBytes grows. 0 after the session has ended. Unit: bytes per second. At least 0.
	IngestRate *float64 `json:"ingestRate"`
	// Rate at which transcodedBytes grows. 0 after the session has ended. Unit: bytes per second. At least 0.
	OutgoingRate *float64 `json:"outgoingRate"`
	// Whether the stream is received and transcoded without problems. Absent while the session is inactive.
	IsHealthy *bool `json:"isHealthy"`
	// Current problems of the stream, one sentence per entry, for people to read. Absent while the session is
	// inactive.
	Issues []string `json:"issues"`
	// When this session was created. Unit: milliseconds since the Unix epoch. At least 0.
	CreatedAt *float64 `json:"createdAt"`
	// ID of the stream that this session belongs to.
	ParentID *string `json:"parentId"`
	// Whether the stream is recorded, with the default settings of its object store.
	Record *bool `json:"record"`
	// Status of the recording of a session.
	RecordingStatus *RecordingStatus `json:"recordingStatus"`
	// URL of the recording, as an HLS playlist. May be present before the recording is ready. An absolute URI.
	RecordingURL *string `json:"recordingUrl"`
	// URL of the recording, as an MP4 file. An absolute URI.
	Mp4URL *string `json:"mp4Url"`
	// The public ID that the playback URL of the stream is built from.
	PlaybackID *string `json:"playbackId"`
	// The renditions that the transcoder produces. Empty if only the source is passed through.
	Profiles []FfmpegProfile `json:"profiles"`
	// Unknown holds the properties that the contract doesn't define, as raw JSON. They are encoded again. SetUnknown adds one.
	Unknown map[string]json.RawMessage `json:"-"`
}

// NewSession returns a Session with the required fields set.
func NewSession(name string) Session {
	return Session{Name: name}
}

// GetID returns ID, or the zero value if ID or v is nil.
func (v *Session) GetID() (value string) {
	if v != nil && v.ID != nil {
		value = *v.ID
	}
	return value
}

// GetName returns Name, or the zero value if v is nil.
func (v *Session) GetName() (value string) {
	if v != nil {
		value = v.Name
	}
	return value
}

// GetLastSeen returns LastSeen, or the zero value if LastSeen or v is nil.
func (v *Session) GetLastSeen() (value float64) {
	if v != nil && v.LastSeen != nil {
		value = *v.LastSeen
	}
	return value
}

// LastSeenTime returns LastSeen in UTC, truncated to milliseconds. ok is false if it is absent or no time can hold it.
func (v *Session) LastSeenTime() (at time.Time, ok bool) {
	if v != nil && v.LastSeen != nil {
		at, ok = timeOfNumber(*v.LastSeen)
	}
	return at, ok
}

// GetSourceSegments returns SourceSegments, or the zero value if SourceSegments or v is nil.
func (v *Session) GetSourceSegments() (value float64) {
	if v != nil && v.SourceSegments != nil {
		value = *v.SourceSegments
	}
	return value
}

// GetTranscodedSegments returns TranscodedSegments, or the zero value if TranscodedSegments or v is nil.
func (v *Session) GetTranscodedSegments() (value float64) {
	if v != nil && v.TranscodedSegments != nil {
		value = *v.TranscodedSegments
	}
	return value
}

// GetSourceSegmentsDuration returns SourceSegmentsDuration, or the zero value if SourceSegmentsDuration or v is nil.
func (v *Session) GetSourceSegmentsDuration() (value float64) {
	if v != nil && v.SourceSegmentsDuration != nil {
		value = *v.SourceSegmentsDuration
	}
	return value
}

// GetTranscodedSegmentsDuration returns TranscodedSegmentsDuration, or the zero value if TranscodedSegmentsDuration or v is nil.
func (v *Session) GetTranscodedSegmentsDuration() (value float64) {
	if v != nil && v.TranscodedSegmentsDuration != nil {
		value = *v.TranscodedSegmentsDuration
	}
	return value
}

// GetSourceBytes returns SourceBytes, or the zero value if SourceBytes or v is nil.
func (v *Session) GetSourceBytes() (value float64) {
	if v != nil && v.SourceBytes != nil {
		value = *v.SourceBytes
	}
	return value
}

// GetTranscodedBytes returns TranscodedBytes, or the zero value if TranscodedBytes or v is nil.
func (v *Session) GetTranscodedBytes() (value float64) {
	if v != nil && v.TranscodedBytes != nil {
		value = *v.TranscodedBytes
	}
	return value
}

// GetIngestRate returns IngestRate, or the zero value if IngestRate or v is nil.
func (v *Session) GetIngestRate() (value float64) {
	if v != nil && v.IngestRate != nil {
		value = *v.IngestRate
	}
	return value
}

// GetOutgoingRate returns OutgoingRate, or the zero value if OutgoingRate or v is nil.
func (v *Session) GetOutgoingRate() (value float64) {
	if v != nil && v.OutgoingRate != nil {
		value = *v.OutgoingRate
	}
	return value
}

// GetIsHealthy returns IsHealthy, or the zero value if IsHealthy or v is nil.
func (v *Session) GetIsHealthy() (value bool) {
	if v != nil && v.IsHealthy != nil {
		value = *v.IsHealthy
	}
	return value
}

// GetIssues returns Issues, or the zero value if v is nil.
func (v *Session) GetIssues() (value []string) {
	if v != nil {
		value = v.Issues
	}
	return value
}

// GetCreatedAt returns CreatedAt, or the zero value if CreatedAt or v is nil.
func (v *Session) GetCreatedAt() (value float64) {
	if v != nil && v.CreatedAt != nil {
		value = *v.CreatedAt
	}
	return value
}

// CreatedAtTime returns CreatedAt in UTC, truncated to milliseconds. ok is false if it is absent or no time can hold it.
func (v *Session) CreatedAtTime() (at time.Time, ok bool) {
	if v != nil && v.CreatedAt != nil {
		at, ok = timeOfNumber(*v.CreatedAt)
	}
	return at, ok
}

// GetParentID returns ParentID, or the zero value if ParentID or v is nil.
func (v *Session) GetParentID() (value string) {
	if v != nil && v.ParentID != nil {
		value = *v.ParentID
	}
	return value
}

// GetRecord returns Record, or the zero value if Record or v is nil.
func (v *Session) GetRecord() (value bool) {
	if v != nil && v.Record != nil {
		value = *v.Record
	}
	return value
}

// GetRecordingStatus returns RecordingStatus, or the zero value if RecordingStatus or v is nil.
func (v *Session) GetRecordingStatus() (value RecordingStatus) {
	if v != nil && v.RecordingStatus != nil {
		value = *v.RecordingStatus
	}
	return value
}

// GetRecordingURL returns RecordingURL, or the zero value if RecordingURL or v is nil.
func (v *Session) GetRecordingURL() (value string) {
	if v != nil && v.RecordingURL != nil {
		value = *v.RecordingURL
	}
	return value
}

// GetMp4URL returns Mp4URL, or the zero value if Mp4URL or v is nil.
func (v *Session) GetMp4URL() (value string) {
	if v != nil && v.Mp4URL != nil {
		value = *v.Mp4URL
	}
	return value
}

// GetPlaybackID returns PlaybackID, or the zero value if PlaybackID or v is nil.
func (v *Session) GetPlaybackID() (value string) {
	if v != nil && v.PlaybackID != nil {
		value = *v.PlaybackID
	}
	return value
}

// GetProfiles returns Profiles, or the zero value if v is nil.
func (v *Session) GetProfiles() (value []FfmpegProfile) {
	if v != nil {
		value = v.Profiles
	}
	return value
}

// SetUnknown adds a property that the contract doesn't define. The value is a json.RawMessage, which is kept as it is,
// or anything that encoding/json can encode. Other values are an error, and so is the name of a property that has a
// field.
func (v *Session) SetUnknown(key string, value any) error {
	return setUnknown(&v.Unknown, key, value, isSessionProperty)
}

// Clone returns a deep copy.
func (v Session) Clone() Session {
	return cloneSession(v)
}

// String returns the JSON text, as fmt and log/slog show it. It has all values, also secrets such as those in URLs. If
// the value can't be encoded, String returns why.
func (v Session) String() string {
	return format(v, encodeSession)
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
	start := len(w.data)
	if v.ID != nil {
		writeString(w.key(`,"id":`), *v.ID)
	}
	writeString(w.key(`,"name":`), v.Name)
	if v.LastSeen != nil {
		writeNumber(w.key(`,"lastSeen":`), *v.LastSeen)
	}
	if v.SourceSegments != nil {
		writeNumber(w.key(`,"sourceSegments":`), *v.SourceSegments)
	}
	if v.TranscodedSegments != nil {
		writeNumber(w.key(`,"transcodedSegments":`), *v.TranscodedSegments)
	}
	if v.SourceSegmentsDuration != nil {
		writeNumber(w.key(`,"sourceSegmentsDuration":`), *v.SourceSegmentsDuration)
	}
	if v.TranscodedSegmentsDuration != nil {
		writeNumber(w.key(`,"transcodedSegmentsDuration":`), *v.TranscodedSegmentsDuration)
	}
	if v.SourceBytes != nil {
		writeNumber(w.key(`,"sourceBytes":`), *v.SourceBytes)
	}
	if v.TranscodedBytes != nil {
		writeNumber(w.key(`,"transcodedBytes":`), *v.TranscodedBytes)
	}
	if v.IngestRate != nil {
		writeNumber(w.key(`,"ingestRate":`), *v.IngestRate)
	}
	if v.OutgoingRate != nil {
		writeNumber(w.key(`,"outgoingRate":`), *v.OutgoingRate)
	}
	if v.IsHealthy != nil {
		writeBoolean(w.key(`,"isHealthy":`), *v.IsHealthy)
	}
	if v.Issues != nil {
		writeList(w.key(`,"issues":`), v.Issues, writeString)
	}
	if v.CreatedAt != nil {
		writeNumber(w.key(`,"createdAt":`), *v.CreatedAt)
	}
	if v.ParentID != nil {
		writeString(w.key(`,"parentId":`), *v.ParentID)
	}
	if v.Record != nil {
		writeBoolean(w.key(`,"record":`), *v.Record)
	}
	if v.RecordingStatus != nil {
		encodeRecordingStatus(w.key(`,"recordingStatus":`), *v.RecordingStatus)
	}
	if v.RecordingURL != nil {
		writeString(w.key(`,"recordingUrl":`), *v.RecordingURL)
	}
	if v.Mp4URL != nil {
		writeString(w.key(`,"mp4Url":`), *v.Mp4URL)
	}
	if v.PlaybackID != nil {
		writeString(w.key(`,"playbackId":`), *v.PlaybackID)
	}
	if v.Profiles != nil {
		writeList(w.key(`,"profiles":`), v.Profiles, encodeFfmpegProfile)
	}
	writeUnknown(w, v.Unknown, writeAny, isSessionProperty)
	w.endObject(start)
}

func cloneSession(v Session) Session {
	v.ID = copyOptional(v.ID, same)
	v.LastSeen = copyOptional(v.LastSeen, same)
	v.SourceSegments = copyOptional(v.SourceSegments, same)
	v.TranscodedSegments = copyOptional(v.TranscodedSegments, same)
	v.SourceSegmentsDuration = copyOptional(v.SourceSegmentsDuration, same)
	v.TranscodedSegmentsDuration = copyOptional(v.TranscodedSegmentsDuration, same)
	v.SourceBytes = copyOptional(v.SourceBytes, same)
	v.TranscodedBytes = copyOptional(v.TranscodedBytes, same)
	v.IngestRate = copyOptional(v.IngestRate, same)
	v.OutgoingRate = copyOptional(v.OutgoingRate, same)
	v.IsHealthy = copyOptional(v.IsHealthy, same)
	v.Issues = copyList(v.Issues, same)
	v.CreatedAt = copyOptional(v.CreatedAt, same)
	v.ParentID = copyOptional(v.ParentID, same)
	v.Record = copyOptional(v.Record, same)
	v.RecordingStatus = copyOptional(v.RecordingStatus, same)
	v.RecordingURL = copyOptional(v.RecordingURL, same)
	v.Mp4URL = copyOptional(v.Mp4URL, same)
	v.PlaybackID = copyOptional(v.PlaybackID, same)
	v.Profiles = copyList(v.Profiles, cloneFfmpegProfile)
	v.Unknown = copyMap(v.Unknown, copyAny)
	return v
}

func isSessionProperty(key string) bool {
	switch key {
	case "id", "name", "lastSeen", "sourceSegments", "transcodedSegments", "sourceSegmentsDuration", "transcodedSegmentsDuration", "sourceBytes", "transcodedBytes", "ingestRate", "outgoingRate", "isHealthy", "issues", "createdAt", "parentId", "record", "recordingStatus", "recordingUrl", "mp4Url", "playbackId", "profiles":
		return true
	}
	return false
}
