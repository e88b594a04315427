// Code generated from schemas/*.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package main

import (
	"encoding/json"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

// models returns an empty value of each model, and where it keeps unknown properties, if it can have them.
var models = map[string]func() (json.Unmarshaler, *map[string]json.RawMessage){
	"Encoder": func() (json.Unmarshaler, *map[string]json.RawMessage) {
		return new(sessionschema.Encoder), nil
	},
	"ErrorBody": func() (json.Unmarshaler, *map[string]json.RawMessage) {
		value := new(sessionschema.ErrorBody)
		return value, &value.Unknown
	},
	"FfmpegProfile": func() (json.Unmarshaler, *map[string]json.RawMessage) {
		value := new(sessionschema.FfmpegProfile)
		return value, &value.Unknown
	},
	"Profile": func() (json.Unmarshaler, *map[string]json.RawMessage) {
		return new(sessionschema.Profile), nil
	},
	"RecordingStatus": func() (json.Unmarshaler, *map[string]json.RawMessage) {
		return new(sessionschema.RecordingStatus), nil
	},
	"Session": func() (json.Unmarshaler, *map[string]json.RawMessage) {
		value := new(sessionschema.Session)
		return value, &value.Unknown
	},
}
