// Code generated from schemas/recording-waiting-event.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

import (
	"encoding/json"
	"time"
)

// RecordingWaitingEvent is the webhook that is sent when a recorded session has ended, about 70 seconds after
// its stream went idle. Wait for the event recording.ready before you play the recording.
//
// Give it a field with a name in a struct of your own. If you embed it, its methods MarshalJSON and UnmarshalJSON
// become those of your struct, and encoding/json ignores the other fields.
//
// Copies share what their pointers, lists and Unknown refer to. Clone returns an independent copy.
type RecordingWaitingEvent struct {
	// Identifies the event. The same each time the event is sent again, so drop an event whose ID you have already
	// handled. At least 1 character long.
	ID string `json:"id"`
	// ID of the subscription that this event was sent for. At least 1 character long.
	WebhookID string `json:"webhookId"`
	// When the event happened. Deliveries arrive in any order, so order events by this time. Unit: milliseconds
	// since the Unix epoch. At least 0.
	CreatedAt float64 `json:"createdAt"`
	// When this delivery was sent. Later than the first time if the event is sent again. Unit: milliseconds since
	// the Unix epoch. At least 0.
	Timestamp float64 `json:"timestamp"`
	// The kind of event.
	Event RecordingWaitingEventEvent `json:"event"`
	// The stream of the session, as the API of streams has it. This contract doesn't define its properties: all of
	// them are kept.
	Stream map[string]json.RawMessage `json:"stream"`
	// What the event is about.
	Payload RecordingWaitingEventPayload `json:"payload"`
	// Unknown holds the properties that the contract doesn't define, as raw JSON. They are encoded again. SetUnknown adds one.
	Unknown map[string]json.RawMessage `json:"-"`
}

// NewRecordingWaitingEvent returns a RecordingWaitingEvent with the required fields set.
func NewRecordingWaitingEvent(id string, webhookID string, createdAt float64, timestamp float64, event RecordingWaitingEventEvent, payload RecordingWaitingEventPayload) RecordingWaitingEvent {
	return RecordingWaitingEvent{ID: id, WebhookID: webhookID, CreatedAt: createdAt, Timestamp: timestamp, Event: event, Payload: payload}
}

// GetID returns ID, or the zero value if v is nil.
func (v *RecordingWaitingEvent) GetID() (value string) {
	if v != nil {
		value = v.ID
	}
	return value
}

// GetWebhookID returns WebhookID, or the zero value if v is nil.
func (v *RecordingWaitingEvent) GetWebhookID() (value string) {
	if v != nil {
		value = v.WebhookID
	}
	return value
}

// GetCreatedAt returns CreatedAt, or the zero value if v is nil.
func (v *RecordingWaitingEvent) GetCreatedAt() (value float64) {
	if v != nil {
		value = v.CreatedAt
	}
	return value
}

// CreatedAtTime returns CreatedAt in UTC, truncated to milliseconds. ok is false if it is absent or no time can hold it.
func (v *RecordingWaitingEvent) CreatedAtTime() (at time.Time, ok bool) {
	if v != nil {
		at, ok = timeOfNumber(v.CreatedAt)
	}
	return at, ok
}

// GetTimestamp returns Timestamp, or the zero value if v is nil.
func (v *RecordingWaitingEvent) GetTimestamp() (value float64) {
	if v != nil {
		value = v.Timestamp
	}
	return value
}

// TimestampTime returns Timestamp in UTC, truncated to milliseconds. ok is false if it is absent or no time can hold it.
func (v *RecordingWaitingEvent) TimestampTime() (at time.Time, ok bool) {
	if v != nil {
		at, ok = timeOfNumber(v.Timestamp)
	}
	return at, ok
}

// GetEvent returns Event, or the zero value if v is nil.
func (v *RecordingWaitingEvent) GetEvent() (value RecordingWaitingEventEvent) {
	if v != nil {
		value = v.Event
	}
	return value
}

// GetStream returns Stream, or the zero value if v is nil.
func (v *RecordingWaitingEvent) GetStream() (value map[string]json.RawMessage) {
	if v != nil {
		value = v.Stream
	}
	return value
}

// GetPayload returns Payload, or the zero value if v is nil.
func (v *RecordingWaitingEvent) GetPayload() (value RecordingWaitingEventPayload) {
	if v != nil {
		value = v.Payload
	}
	return value
}

// SetUnknown adds a property that the contract doesn't define. The value is a json.RawMessage, which is kept as it is,
// or anything that encoding/json can encode. Other values are an error, and so is the name of a property that has a
// field.
func (v *RecordingWaitingEvent) SetUnknown(key string, value any) error {
	return setUnknown(&v.Unknown, key, value, isRecordingWaitingEventProperty)
}

// Clone returns a deep copy.
func (v RecordingWaitingEvent) Clone() RecordingWaitingEvent {
	return cloneRecordingWaitingEvent(v)
}

// String returns the JSON text, as fmt and log/slog show it. It has all values, also secrets such as those in URLs. If
// the value can't be encoded, String returns why.
func (v RecordingWaitingEvent) String() string {
	return format(v, encodeRecordingWaitingEvent)
}

// UnmarshalJSON decodes the value as a tolerant reader. On an error, which is a [*ReadError], it changes nothing.
func (v *RecordingWaitingEvent) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeRecordingWaitingEvent)
}

// MarshalJSON encodes the fields that are set, and the properties in Unknown.
func (v RecordingWaitingEvent) MarshalJSON() ([]byte, error) {
	return marshal(v, encodeRecordingWaitingEvent)
}

func decodeRecordingWaitingEvent(r *reader) RecordingWaitingEvent {
	var v RecordingWaitingEvent
	hasID := false
	hasWebhookID := false
	hasCreatedAt := false
	hasTimestamp := false
	hasEvent := false
	hasPayload := false
	start := r.beginObject()
	for r.nextProperty() {
		switch string(r.key) {
		case "id":
			v.ID = readString(r)
			hasID = true
		case "webhookId":
			v.WebhookID = readString(r)
			hasWebhookID = true
		case "createdAt":
			v.CreatedAt = readNumber(r)
			hasCreatedAt = true
		case "timestamp":
			v.Timestamp = readNumber(r)
			hasTimestamp = true
		case "event":
			v.Event = decodeRecordingWaitingEventEvent(r)
			hasEvent = true
		case "stream":
			v.Stream = readNilable(r, readAnyMap)
		case "payload":
			v.Payload = decodeRecordingWaitingEventPayload(r)
			hasPayload = true
		default:
			r.readUnknown(&v.Unknown)
		}
	}
	r.require(start, "id", hasID)
	r.require(start, "webhookId", hasWebhookID)
	r.require(start, "createdAt", hasCreatedAt)
	r.require(start, "timestamp", hasTimestamp)
	r.require(start, "event", hasEvent)
	r.require(start, "payload", hasPayload)
	return v
}

func encodeRecordingWaitingEvent(w *writer, v RecordingWaitingEvent) {
	start := len(w.data)
	writeString(w.key(`,"id":`), v.ID)
	writeString(w.key(`,"webhookId":`), v.WebhookID)
	writeNumber(w.key(`,"createdAt":`), v.CreatedAt)
	writeNumber(w.key(`,"timestamp":`), v.Timestamp)
	encodeRecordingWaitingEventEvent(w.key(`,"event":`), v.Event)
	if v.Stream != nil {
		writeMap(w.key(`,"stream":`), v.Stream, writeAny)
	}
	encodeRecordingWaitingEventPayload(w.key(`,"payload":`), v.Payload)
	writeUnknown(w, v.Unknown, writeAny, isRecordingWaitingEventProperty)
	w.endObject(start)
}

func cloneRecordingWaitingEvent(v RecordingWaitingEvent) RecordingWaitingEvent {
	v.Stream = copyMap(v.Stream, copyAny)
	v.Payload = cloneRecordingWaitingEventPayload(v.Payload)
	v.Unknown = copyMap(v.Unknown, copyAny)
	return v
}

func isRecordingWaitingEventProperty(key string) bool {
	switch key {
	case "id", "webhookId", "createdAt", "timestamp", "event", "stream", "payload":
		return true
	}
	return false
}
