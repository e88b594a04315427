package sessionschema_test

import (
	"encoding/json"
	"errors"
	"fmt"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

// event is written as one object with the properties of the session and two of its own.
type event struct {
	eventFields
	session sessionschema.Session
}

type eventFields struct {
	Event string `json:"event"`
	Seq   int    `json:"seq"`
}

func (e event) MarshalJSON() ([]byte, error) {
	flat := e.session.Clone()
	if err := errors.Join(flat.SetUnknown("event", e.Event), flat.SetUnknown("seq", e.Seq)); err != nil {
		return nil, err
	}
	return flat.MarshalJSON()
}

func (e *event) UnmarshalJSON(data []byte) error {
	if err := errors.Join(e.session.UnmarshalJSON(data), json.Unmarshal(data, &e.eventFields)); err != nil {
		return err
	}
	delete(e.session.Unknown, "event")
	delete(e.session.Unknown, "seq")
	return nil
}

// A struct of your own that has its properties next to those of a session needs its own methods.
func ExampleSession_flat() {
	var ended event
	err := json.Unmarshal([]byte(`{"name": "golf", "event": "ended", "seq": 3, "region": "fra"}`), &ended)
	fmt.Println(ended.Event, ended.Seq, ended.session, err)

	data, err := json.Marshal(ended)
	fmt.Println(string(data), err)
	// Output:
	// ended 3 {"name":"golf","region":"fra"} <nil>
	// {"name":"golf","event":"ended","region":"fra","seq":3} <nil>
}
