package sessionschema_test

import (
	"encoding/json"
	"errors"
	"fmt"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

func ExampleSession() {
	session := sessionschema.NewSession("test_session")
	session.ID = sessionschema.Ptr("de7818e7-610a-4057-8f6f-b785dc1e6f88")
	session.RecordingStatus = sessionschema.Ptr(sessionschema.RecordingStatusReady)
	data, err := json.Marshal(session)
	fmt.Println(string(data), err)
	// Output: {"id":"de7818e7-610a-4057-8f6f-b785dc1e6f88","name":"test_session","recordingStatus":"ready"} <nil>
}

func ExampleSession_UnmarshalJSON() {
	var session sessionschema.Session
	err := json.Unmarshal([]byte(`{"name": "test_session", "recordingStatus": "deleted", "isHealthy": null, "region": "fra"}`), &session)
	fmt.Println(*session.RecordingStatus, session.RecordingStatus.IsKnown(), session.IsHealthy == nil, string(session.Unknown["region"]), err)
	// Output: deleted false true "fra" <nil>
}

func ExampleReadError() {
	var session sessionschema.Session
	err := json.Unmarshal([]byte(`{"name": "test_session", "profiles": [{"width": "1280"}]}`), &session)
	var readErr *sessionschema.ReadError
	if errors.As(err, &readErr) {
		fmt.Println(readErr.Pointer, readErr.Message)
	}
	// Output: /profiles/0/width must be an integer, got the string "1280"
}
