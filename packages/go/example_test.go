package sessionschema_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

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

func ExampleSession_SetUnknown() {
	session := sessionschema.NewSession("test_session")
	err := session.SetUnknown("region", "fra")
	fmt.Println(session, err)
	fmt.Println(session.SetUnknown("record", true))
	// Output:
	// {"name":"test_session","region":"fra"} <nil>
	// sessionschema: "record" is a known property: set its field instead
}

func ExampleSession_CreatedAtTime() {
	session := sessionschema.Session{CreatedAt: sessionschema.Ptr(1587667174725.0)}
	fmt.Println(session.CreatedAtTime())
	fmt.Println(session.LastSeenTime())
	// Output:
	// 2020-04-23 18:39:34.725 +0000 UTC true
	// 0001-01-01 00:00:00 +0000 UTC false
}

func ExampleUnmarshal() {
	var page struct{ Items []sessionschema.Session }
	err := sessionschema.Unmarshal([]byte(`{"items": [{"name": "golf"}, {"name": 7}]}`), &page)
	fmt.Println(err)
	// Output: sessionschema: /items/1/name must be a string, got the number 7
}

func ExampleDecodeList() {
	sessions, err := sessionschema.DecodeList[sessionschema.Session]([]byte(`[{"name": "golf"}, {"name": "hotel"}]`))
	fmt.Println(sessions, err)
	// Output: [{"name":"golf"} {"name":"hotel"}] <nil>
}

func ExampleDecodeLines() {
	stream := strings.NewReader("{\"name\": \"golf\"}\n{\"name\": 7}\n{\"name\": \"hotel\"}\n")
	for session, err := range sessionschema.DecodeLines[sessionschema.Session](stream) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(session.Name)
	}
	// Output:
	// golf
	// line 2: sessionschema: /name must be a string, got the number 7
	// hotel
}
