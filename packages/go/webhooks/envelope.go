package webhooks

import (
	"encoding/json"
	"strconv"
	"unicode/utf8"
)

// envelope is what signatures and repeats depend on.
type envelope struct {
	// id is empty if the body has none.
	id string
	// timestamp is nil if the body has none.
	timestamp *float64
}

// envelopeOf reads a body that must be JSON in UTF-8, but need not be an event. A map is used because keys of structs ignore case.
func envelopeOf(body []byte) (envelope, error) {
	if !utf8.Valid(body) || !json.Valid(body) {
		// The error of package json would show a part of the body.
		return envelope{}, rejected(CodeNotJSON, "the body is signed, but isn't JSON in UTF-8")
	}
	var properties map[string]json.RawMessage
	if json.Unmarshal(body, &properties) != nil {
		return envelope{}, nil
	}
	var sent envelope
	if timestamp, err := strconv.ParseFloat(string(properties["timestamp"]), 64); err == nil {
		sent.timestamp = &timestamp
	}
	if json.Unmarshal(properties["id"], &sent.id) != nil {
		sent.id = ""
	}
	return sent, nil
}

// milliseconds returns the time of a delivery that is to be signed.
func (e envelope) milliseconds() (int64, error) {
	const maxTime = 1e16
	if e.timestamp == nil || !(*e.timestamp >= 0 && *e.timestamp < maxTime) || *e.timestamp != float64(int64(*e.timestamp)) {
		return 0, rejected(CodeTimestampUnbound, `the body must have a "timestamp", in milliseconds since the Unix epoch`)
	}
	return int64(*e.timestamp), nil
}
