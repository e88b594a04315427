package sessionschema_test

import (
	"encoding/json"
	"errors"
	"testing"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

func TestReadsASession(t *testing.T) {
	var session sessionschema.Session
	payload := `{"name":"a","Name":"b","recordingStatus":"deleted","isHealthy":null,"sourceBytes":41000000000,"issues":[],"hop":12345678901234567890,"profiles":[{"width":1280.0,"height":72e1,"name":"720p","bitrate":4000,"fps":0}]}`
	if err := json.Unmarshal([]byte(payload), &session); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(session)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"name":"a","sourceBytes":41000000000,"issues":[],"recordingStatus":"deleted","profiles":[{"width":1280,"height":720,"name":"720p","bitrate":4000,"fps":0}],"Name":"b","hop":12345678901234567890}`
	if string(text) != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
}

func TestSaysWhereAPayloadIsWrong(t *testing.T) {
	const profile = `"height":720,"name":"720p","bitrate":4000,"fps":30`
	for payload, want := range map[string]string{
		`null`:                             `sessionschema: the payload must be an object, but is null`,
		`{"id":"x"}`:                       `sessionschema: the payload lacks the required property "name"`,
		`{"name":null}`:                    `sessionschema: /name must be a string, but is null`,
		`{"name":"a","record":"true"}`:     `sessionschema: /record must be true or false, but is the string "true"`,
		`{"name":"a","issues":["b",true]}`: `sessionschema: /issues/1 must be a string, but is true`,
		`{"a~/b":{"name":[1]},"name":"a","profiles":[{"width":1,` + profile + `},{"width":"1280",` + profile + `}]}`: `sessionschema: /profiles/1/width must be an integer, but is the string "1280"`,
		`{"name":"a","profiles":[ {` + profile + `} ]}`:                                                              `sessionschema: /profiles/0 lacks the required property "width"`,
		`{"name":"a","profiles":[{"width":1280.5,` + profile + `}]}`:                                                 `sessionschema: /profiles/0/width must be an integer, but is the number 1280.5`,
		`{"name":"a",}`: `sessionschema: the payload is not JSON: unexpected "}" at byte 12`,
		`{"name":"a"`:   `sessionschema: the payload is not JSON: it ends too early`,
	} {
		var session sessionschema.Session
		err := session.UnmarshalJSON([]byte(payload))
		var readError *sessionschema.ReadError
		if !errors.As(err, &readError) || err.Error() != want {
			t.Errorf("%s\ngot  %v\nwant %s", payload, err, want)
		}
	}
}
