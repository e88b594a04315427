// Code generated from schemas/webhook-event.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

import "encoding/json"

// WebhookEvent is the body of a webhook. Three kinds of events carry a session, and each has a model. Readers
// keep every other kind as it came, such as stream.started or asset.ready.
//
// Its property "event" decides which type it has:
//   - "recording.started": [*RecordingStartedEvent]
//   - "recording.waiting": [*RecordingWaitingEvent]
//   - "recording.ready": [*RecordingReadyEvent]
//   - any other string: [*UnknownWebhookEvent], because later versions may add types
type WebhookEvent interface {
	json.Marshaler
	// String returns the JSON text.
	String() string
	cloneWebhookEvent() WebhookEvent
	encodeWebhookEvent(w *writer)
}

// UnmarshalWebhookEvent decodes the value as a tolerant reader. The error is a [*ReadError].
func UnmarshalWebhookEvent(data []byte) (WebhookEvent, error) {
	var v WebhookEvent
	err := unmarshal(data, &v, decodeWebhookEvent)
	return v, err
}

// CloneWebhookEvent returns a deep copy.
func CloneWebhookEvent(v WebhookEvent) WebhookEvent {
	return cloneWebhookEvent(v)
}

// UnknownWebhookEvent is a WebhookEvent whose "event" this version doesn't know. It is encoded again unchanged.
type UnknownWebhookEvent struct {
	// Tag is the value of "event".
	Tag string
	// Raw is the whole object, with the tag.
	Raw json.RawMessage
}

// MarshalJSON returns Raw.
func (v UnknownWebhookEvent) MarshalJSON() ([]byte, error) {
	return marshal(v.Raw, writeAny)
}

// Clone returns a deep copy.
func (v UnknownWebhookEvent) Clone() UnknownWebhookEvent {
	v.Raw = copyAny(v.Raw)
	return v
}

// String returns the JSON text.
func (v UnknownWebhookEvent) String() string {
	return format(v.Raw, writeAny)
}

func decodeWebhookEvent(r *reader) WebhookEvent {
	switch tag := r.tag("event", "recording.started", "recording.waiting", "recording.ready"); tag {
	case "recording.started":
		return Ptr(decodeRecordingStartedEvent(r))
	case "recording.waiting":
		return Ptr(decodeRecordingWaitingEvent(r))
	case "recording.ready":
		return Ptr(decodeRecordingReadyEvent(r))
	default:
		return &UnknownWebhookEvent{Tag: tag, Raw: readAny(r)}
	}
}

func encodeWebhookEvent(w *writer, v WebhookEvent) {
	if v == nil {
		writeAny(w, nil)
		return
	}
	v.encodeWebhookEvent(w)
}

func cloneWebhookEvent(v WebhookEvent) WebhookEvent {
	if v == nil {
		return nil
	}
	return v.cloneWebhookEvent()
}

func (v *RecordingStartedEvent) encodeWebhookEvent(w *writer) {
	writeOptional(w, v, encodeRecordingStartedEvent)
}

func (v *RecordingStartedEvent) cloneWebhookEvent() WebhookEvent {
	return copyOptional(v, cloneRecordingStartedEvent)
}

func (v *RecordingWaitingEvent) encodeWebhookEvent(w *writer) {
	writeOptional(w, v, encodeRecordingWaitingEvent)
}

func (v *RecordingWaitingEvent) cloneWebhookEvent() WebhookEvent {
	return copyOptional(v, cloneRecordingWaitingEvent)
}

func (v *RecordingReadyEvent) encodeWebhookEvent(w *writer) {
	writeOptional(w, v, encodeRecordingReadyEvent)
}

func (v *RecordingReadyEvent) cloneWebhookEvent() WebhookEvent {
	return copyOptional(v, cloneRecordingReadyEvent)
}

func (v *UnknownWebhookEvent) encodeWebhookEvent(w *writer) {
	writeOptional(w, v, func(w *writer, v UnknownWebhookEvent) { writeAny(w, v.Raw) })
}

func (v *UnknownWebhookEvent) cloneWebhookEvent() WebhookEvent {
	return copyOptional(v, UnknownWebhookEvent.Clone)
}
