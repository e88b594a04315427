package sessionschema_test

import (
	"encoding/json"
	"testing"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

func TestAnEmbeddedSessionReplacesTheMethodsOfItsStruct(t *testing.T) {
	type event struct {
		sessionschema.Session
		Event string `json:"event"`
	}
	wantJSON(t, event{sessionschema.NewSession("a"), "ended"}, `{"name":"a"}`)
	var got event
	read(t, &got, `{"name":"a","event":"ended"}`)
	if got.Event != "" || string(got.Unknown["event"]) != `"ended"` {
		t.Errorf("got %+v", got)
	}
}

func TestASessionInAFieldWithANameIsReadAndWrittenWithTheOtherFields(t *testing.T) {
	type event struct {
		Session  sessionschema.Session            `json:"session"`
		Previous *sessionschema.Session           `json:"previous,omitempty"`
		ByName   map[string]sessionschema.Session `json:"byName"`
		Event    string                           `json:"event"`
	}
	const text = `{"session":{"name":"a","x":1},"previous":{"name":"b"},"byName":{"c":{"name":"c"}},"event":"ended"}`
	var got event
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	wantJSON(t, got, text)
}
