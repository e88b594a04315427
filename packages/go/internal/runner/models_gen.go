// Code generated from schemas/*.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package main

import sessionschema "github.com/session-schema/session-schema/packages/go"

// models has a function per model, which reads a value.
var models = map[string]func([]byte) (model, error){
	"Encoder": func(data []byte) (model, error) {
		value := new(sessionschema.Encoder)
		err := value.UnmarshalJSON(data)
		return model{value: value, copied: value}, err
	},
	"ErrorBody": func(data []byte) (model, error) {
		value := new(sessionschema.ErrorBody)
		err := value.UnmarshalJSON(data)
		return model{value: value, copied: value.Clone(), setUnknown: value.SetUnknown}, err
	},
	"FfmpegProfile": func(data []byte) (model, error) {
		value := new(sessionschema.FfmpegProfile)
		err := value.UnmarshalJSON(data)
		return model{value: value, copied: value.Clone(), setUnknown: value.SetUnknown}, err
	},
	"Profile": func(data []byte) (model, error) {
		value := new(sessionschema.Profile)
		err := value.UnmarshalJSON(data)
		return model{value: value, copied: value}, err
	},
	"RecordingReadyEvent": func(data []byte) (model, error) {
		value := new(sessionschema.RecordingReadyEvent)
		err := value.UnmarshalJSON(data)
		return model{value: value, copied: value.Clone(), setUnknown: value.SetUnknown}, err
	},
	"RecordingStartedEvent": func(data []byte) (model, error) {
		value := new(sessionschema.RecordingStartedEvent)
		err := value.UnmarshalJSON(data)
		return model{value: value, copied: value.Clone(), setUnknown: value.SetUnknown}, err
	},
	"RecordingStatus": func(data []byte) (model, error) {
		value := new(sessionschema.RecordingStatus)
		err := value.UnmarshalJSON(data)
		return model{value: value, copied: value}, err
	},
	"RecordingWaitingEvent": func(data []byte) (model, error) {
		value := new(sessionschema.RecordingWaitingEvent)
		err := value.UnmarshalJSON(data)
		return model{value: value, copied: value.Clone(), setUnknown: value.SetUnknown}, err
	},
	"Session": func(data []byte) (model, error) {
		value := new(sessionschema.Session)
		err := value.UnmarshalJSON(data)
		return model{value: value, copied: value.Clone(), setUnknown: value.SetUnknown}, err
	},
	"WebhookEvent": func(data []byte) (model, error) {
		value, err := sessionschema.UnmarshalWebhookEvent(data)
		return model{value: value, copied: sessionschema.CloneWebhookEvent(value)}, err
	},
}
