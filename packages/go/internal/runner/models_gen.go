// Code generated from schemas/*.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package main

import (
	"encoding/json"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

// models has a function per model. It reads a value, and returns where the value keeps unknown properties, if it can have them.
var models = map[string]func([]byte) (any, *map[string]json.RawMessage, error){
	"Encoder": func(data []byte) (any, *map[string]json.RawMessage, error) {
		value := new(sessionschema.Encoder)
		err := value.UnmarshalJSON(data)
		return value, nil, err
	},
	"ErrorBody": func(data []byte) (any, *map[string]json.RawMessage, error) {
		value := new(sessionschema.ErrorBody)
		err := value.UnmarshalJSON(data)
		return value, &value.Unknown, err
	},
	"FfmpegProfile": func(data []byte) (any, *map[string]json.RawMessage, error) {
		value := new(sessionschema.FfmpegProfile)
		err := value.UnmarshalJSON(data)
		return value, &value.Unknown, err
	},
	"Profile": func(data []byte) (any, *map[string]json.RawMessage, error) {
		value := new(sessionschema.Profile)
		err := value.UnmarshalJSON(data)
		return value, nil, err
	},
	"RecordingStatus": func(data []byte) (any, *map[string]json.RawMessage, error) {
		value := new(sessionschema.RecordingStatus)
		err := value.UnmarshalJSON(data)
		return value, nil, err
	},
	"Session": func(data []byte) (any, *map[string]json.RawMessage, error) {
		value := new(sessionschema.Session)
		err := value.UnmarshalJSON(data)
		return value, &value.Unknown, err
	},
}
