package sessionschema_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

// sessionFields lists the fields that clients rely on, in order: name, key, type, and whether it is required.
const sessionFields = `
ID id *string
Name name string required
LastSeen lastSeen *float64
SourceSegments sourceSegments *float64
TranscodedSegments transcodedSegments *float64
SourceSegmentsDuration sourceSegmentsDuration *float64
TranscodedSegmentsDuration transcodedSegmentsDuration *float64
SourceBytes sourceBytes *float64
TranscodedBytes transcodedBytes *float64
IngestRate ingestRate *float64
OutgoingRate outgoingRate *float64
IsHealthy isHealthy *bool
Issues issues []string
CreatedAt createdAt *float64
ParentID parentId *string
Record record *bool
RecordingStatus recordingStatus *sessionschema.RecordingStatus
RecordingURL recordingUrl *string
Mp4URL mp4Url *string
PlaybackID playbackId *string
Profiles profiles []sessionschema.FfmpegProfile
`

const profileFields = `
Width width int64 required
Height height int64 required
Name name string required
Bitrate bitrate int64 required
Fps fps int64 required
FpsDen fpsDen *int64
Gop gop *string
Profile profile *sessionschema.Profile
Encoder encoder *sessionschema.Encoder
`

func TestStructsHaveTheFieldsThatClientsRelyOn(t *testing.T) {
	for fields, model := range map[string]reflect.Type{
		sessionFields: reflect.TypeFor[sessionschema.Session](),
		profileFields: reflect.TypeFor[sessionschema.FfmpegProfile](),
	} {
		want := strings.Split(strings.TrimSpace(fields), "\n")
		var got []string
		for _, field := range reflect.VisibleFields(model) {
			// Later versions may have more fields in between.
			if row := fieldRow(field); slices.ContainsFunc(want, func(line string) bool { return strings.HasPrefix(line, field.Name+" ") }) {
				got = append(got, row)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", model, got, want)
		}
	}
}

// fieldRow formats a field like the lists above.
func fieldRow(field reflect.StructField) string {
	row := field.Name + " " + field.Tag.Get("json") + " " + field.Type.String()
	if kind := field.Type.Kind(); kind == reflect.Pointer || kind == reflect.Slice {
		return row
	}
	return row + " required"
}

func TestEnumsHaveTheValuesThatClientsRelyOn(t *testing.T) {
	for want, values := range map[string][]any{
		"waiting ready none": {sessionschema.RecordingStatusWaiting, sessionschema.RecordingStatusReady, sessionschema.RecordingStatusNone},
		"h264 hevc vp8 vp9":  {sessionschema.EncoderH264, sessionschema.EncoderHevc, sessionschema.EncoderVp8, sessionschema.EncoderVp9},
		"H264Baseline H264Main H264High H264ConstrainedHigh": {sessionschema.ProfileH264Baseline, sessionschema.ProfileH264Main, sessionschema.ProfileH264High, sessionschema.ProfileH264ConstrainedHigh},
	} {
		if got := strings.TrimSuffix(fmt.Sprintln(values...), "\n"); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestPayloadsOfOtherVersionsAreRead(t *testing.T) {
	var session sessionschema.Session
	read(t, &session, `{
		"Name": "another property", "name": "a", "recordingStatus": "deleted", "isHealthy": null, "sourceBytes": 41000000000,
		"issues": [], "hop": 12345678901234567890.10,
		"profiles": [{"width": 1280.0, "height": 72e1, "name": "", "bitrate": 1, "fps": 0, "encoder": "H.264", "crf": {"x": [1e400]}}]
	}`)
	if *session.RecordingStatus != "deleted" || session.RecordingStatus.IsKnown() {
		t.Errorf("the status is not kept: %v", *session.RecordingStatus)
	}
	if session.IsHealthy != nil || session.Issues == nil || session.Profiles[0].Width != 1280 || session.Profiles[0].Height != 720 {
		t.Errorf("misread: %+v", session)
	}
	wantJSON(t, session, `{"name":"a","sourceBytes":41000000000,"issues":[],"recordingStatus":"deleted",`+
		`"profiles":[{"width":1280,"height":720,"name":"","bitrate":1,"fps":0,"encoder":"H.264","crf":{"x":[1e400]}}],`+
		`"Name":"another property","hop":12345678901234567890.10}`)
}

func TestAnErrorHasAPointerAndAMessage(t *testing.T) {
	const profile = `"height":720,"name":"720p","bitrate":4000,"fps":30`
	for _, row := range []struct{ payload, pointer, message string }{
		{`null`, "", `must be an object, got null`},
		{`[{}]`, "", `must be an object, got an array`},
		{`{"id":"x"}`, "", `lacks the required property "name"`},
		{`{"NAME":"x"}`, "", `lacks the required property "name"`},
		{`{"name":null}`, "/name", `must be a string, got null`},
		{`{"name":"a","record":"true"}`, "/record", `must be true or false, got the string "true"`},
		{`{"name":"a","lastSeen":true}`, "/lastSeen", `must be a number, got true`},
		{`{"name":"a","recordingStatus":{}}`, "/recordingStatus", `must be a string, got an object`},
		{`{"name":"a","issues":["b",true]}`, "/issues/1", `must be a string, got true`},
		{`{"name":"a","issues":["b",null]}`, "/issues/1", `must be a string, got null`},
		{`{"name":"a","profiles":{}}`, "/profiles", `must be an array, got an object`},
		{`{"name":"a","profiles":[{"width":1,` + profile + `},{"width":"1280",` + profile + `}]}`, "/profiles/1/width", `must be an integer, got the string "1280"`},
		{`{"profiles":[ {` + profile + `} ],"name":"a"}`, "/profiles/0", `lacks the required property "width"`},
		{`{"name":"a","profiles":[{"width":1280.5,` + profile + `}]}`, "/profiles/0/width", `must be an integer, got the number 1280.5`},
		{`{"name":"a","profiles":[{"width":1,` + profile + `,"gop":2}]}`, "/profiles/0/gop", `must be a string, got the number 2`},
		{`{"name":"a",}`, "", `is not JSON: unexpected "}" at byte 12`},
		{`{"name":"a"`, "", `is not JSON: it ends too early`},
		{`{"name":"a"} x`, "", `is not JSON: unexpected "x" at byte 13`},
		{`{"name":tru}`, "", `is not JSON: unexpected "t" at byte 8`},
		{``, "", `is not JSON: it ends too early`},
	} {
		var session sessionschema.Session
		var readErr *sessionschema.ReadError
		err := session.UnmarshalJSON([]byte(row.payload))
		if !errors.As(err, &readErr) || readErr.Pointer != row.pointer || readErr.Message != row.message {
			t.Errorf("%s\n got %v\nwant %s %s", row.payload, err, row.pointer, row.message)
		}
	}
}

func TestAnErrorIsOneLine(t *testing.T) {
	var session sessionschema.Session
	err := json.Unmarshal([]byte(`{"name":7}`), &session)
	if want := "sessionschema: /name must be a string, got the number 7"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	err = json.Unmarshal([]byte(`7`), &session)
	if want := "sessionschema: the payload must be an object, got the number 7"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	err = json.Unmarshal([]byte(`{"name":["`+strings.Repeat("é", 100)+`"]}`), &session)
	if want := "sessionschema: /name must be a string, got an array"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestARejectedPayloadLeavesTheStructUnchanged(t *testing.T) {
	session := sessionschema.NewSession("before")
	if err := session.UnmarshalJSON([]byte(`{"name":"after","id":1}`)); err == nil || session.Name != "before" {
		t.Errorf("got %v and the name %q", err, session.Name)
	}
}

func TestReadingReplacesAllFields(t *testing.T) {
	session := sessionschema.Session{Name: "before", ID: sessionschema.Ptr("x")}
	read(t, &session, `{"name":"after"}`)
	wantJSON(t, session, `{"name":"after"}`)
}

func TestAbsentStaysAbsentAndEmptyStaysEmpty(t *testing.T) {
	wantJSON(t, sessionschema.NewSession(""), `{"name":""}`)
	wantJSON(t, sessionschema.Session{Issues: []string{}, Profiles: []sessionschema.FfmpegProfile{}}, `{"name":"","issues":[],"profiles":[]}`)
	wantJSON(t, sessionschema.ErrorBody{}, `{"errors":[]}`)
	wantJSON(t, sessionschema.Session{LastSeen: sessionschema.Ptr(0.0), Record: sessionschema.Ptr(false)}, `{"name":"","lastSeen":0,"record":false}`)
}

func TestNumbersAreWrittenUnchanged(t *testing.T) {
	for text, want := range map[string]string{
		"82.13400000000001": "82.13400000000001", "260000000000000": "260000000000000", "1e21": "1e+21", "0.0000001": "1e-07",
		"-0": "-0", "1.0": "1", "9007199254740993": "9007199254740992", "1e-400": "0",
	} {
		var session sessionschema.Session
		read(t, &session, `{"name":"","sourceBytes":`+text+`}`)
		wantJSON(t, session, `{"name":"","sourceBytes":`+want+`}`)
	}
}

func TestStringsAreWrittenUnchanged(t *testing.T) {
	for text, want := range map[string]string{
		`"\ud83c\udf0d \u00e9\/\b\f\n\r\t\"\\"`: "🌍 é/\b\f\n\r\t\"\\",
		`"<a & b> \u2028"`:                      "<a & b> \u2028",
		`"\u0000"`:                              "\x00",
	} {
		var session, again sessionschema.Session
		read(t, &session, `{"name":`+text+`}`)
		data, err := session.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		read(t, &again, string(data))
		if session.Name != want || again.Name != want {
			t.Errorf("%s: got %q, then %q", text, session.Name, again.Name)
		}
	}
}

func TestUnknownPropertiesCanBeAdded(t *testing.T) {
	session := sessionschema.NewSession("a")
	session.Unknown = map[string]json.RawMessage{"z": json.RawMessage(`[1.50]`), "goHop": json.RawMessage(`true`), "n": nil}
	wantJSON(t, session, `{"name":"a","goHop":true,"n":null,"z":[1.50]}`)
}

func TestInvalidValuesAreNotWritten(t *testing.T) {
	for name, session := range map[string]sessionschema.Session{
		"invalid JSON": {Unknown: map[string]json.RawMessage{"x": json.RawMessage(`{`)}},
		"a known name": {Unknown: map[string]json.RawMessage{"name": json.RawMessage(`1`)}},
		"infinity":     {SourceBytes: sessionschema.Ptr(inf())},
	} {
		if data, err := session.MarshalJSON(); err == nil {
			t.Errorf("%s was written: %s", name, data)
		}
	}
}

// Payloads that languages may treat differently, and their results in Go.
func TestEdgeCases(t *testing.T) {
	const profile = `{"name":"","height":1,"bitrate":1,"fps":1,"width":`
	for _, row := range []struct{ title, payload, want string }{
		{"an integer out of the range of int64 is rejected", `{"name":"a","profiles":[` + profile + `1e20}]}`, "/profiles/0/width must be an integer that an int64 can hold, got 1e20"},
		{"also without an exponent", `{"name":"a","profiles":[` + profile + `9223372036854775808}]}`, "/profiles/0/width must be an integer that an int64 can hold, got 9223372036854775808"},
		{"the largest integers are exact", `{"name":"a","profiles":[` + profile + `9223372036854775807.0}]}`, `{"name":"a","profiles":[{"width":9223372036854775807,"height":1,"name":"","bitrate":1,"fps":1}]}`},
		{"an integer beyond 2^53 is exact", `{"name":"a","profiles":[` + profile + `9007199254740993}]}`, `{"name":"a","profiles":[{"width":9007199254740993,"height":1,"name":"","bitrate":1,"fps":1}]}`},
		{"a number out of the range of float64 is rejected", `{"name":"a","lastSeen":1e400}`, "/lastSeen must be a number that a float64 can hold, got 1e400"},
		{"but kept in an unknown property", `{"name":"a","x":1e400}`, `{"name":"a","x":1e400}`},
		{"a number is rounded to float64", `{"name":"a","lastSeen":9007199254740993}`, `{"name":"a","lastSeen":9007199254740992}`},
		{"a lone surrogate is rejected", `{"name":"\ud800"}`, "/name contains a lone surrogate, which is not valid Unicode"},
		{"also two in the wrong order", `{"name":"\udf0d\ud83c"}`, "/name contains a lone surrogate, which is not valid Unicode"},
		{"also in a key", `{"name":"a","\ud800":1}`, "the payload contains a lone surrogate, which is not valid Unicode"},
		{"but kept in an unknown property", `{"name":"a","x":"\ud800"}`, `{"name":"a","x":"\ud800"}`},
		{"of duplicate keys, the last one counts", `{"name":"a","name":"b","x":1,"x":2}`, `{"name":"b","x":2}`},
		{"but each value must have the right type", `{"name":1,"name":"b"}`, "/name must be a string, got the number 1"},
		{"escapes in keys are decoded", `{"n\u0061me":"a"}`, `{"name":"a"}`},
		{"invalid UTF-8 is rejected", "{\"name\":\"\xff\"}", "the payload is not JSON: the string at byte 8 is not UTF-8"},
		{"a byte order mark is not JSON", "\ufeff{\"name\":\"a\"}", `the payload is not JSON: unexpected "\ufeff" at byte 0`},
		{"a huge exponent is out of range", `{"name":"a","profiles":[` + profile + `1e99999999999999999999}]}`, "/profiles/0/width must be an integer that an int64 can hold, got 1e99999999999999999999"},
		{"a huge negative exponent is a fraction", `{"name":"a","profiles":[` + profile + `1e-99999999999999999999}]}`, "/profiles/0/width must be an integer, got the number 1e-99999999999999999999"},
		{"zero is zero with any exponent", `{"name":"a","profiles":[` + profile + `0e99999999999999999999}]}`, `{"name":"a","profiles":[{"width":0,"height":1,"name":"","bitrate":1,"fps":1}]}`},
	} {
		var session sessionschema.Session
		got := ""
		if err := session.UnmarshalJSON([]byte(row.payload)); err != nil {
			got = strings.TrimPrefix(err.Error(), "sessionschema: ")
		} else if data, err := session.MarshalJSON(); err != nil {
			got = err.Error()
		} else {
			got = string(data)
		}
		if got != row.want {
			t.Errorf("%s: %s\n got %s\nwant %s", row.title, row.payload, got, row.want)
		}
	}
}

func TestDeepNestingIsAnErrorOrKept(t *testing.T) {
	for depth, isKept := range map[int]bool{9_000: true, 10_001: false, 1_000_000: false} {
		var session sessionschema.Session
		payload := `{"name":"a","x":` + strings.Repeat("[", depth) + strings.Repeat("]", depth) + `}`
		if err := session.UnmarshalJSON([]byte(payload)); (err == nil) != isKept {
			t.Errorf("%d levels: %v", depth, err)
		}
	}
}

func read(t *testing.T, into json.Unmarshaler, payload string) {
	t.Helper()
	if err := json.Unmarshal([]byte(payload), into); err != nil {
		t.Fatal(err)
	}
}

func wantJSON(t *testing.T, value any, want string) {
	t.Helper()
	data, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	if string(data) != want {
		t.Errorf(" got %s\nwant %s", data, want)
	}
}

func inf() float64 {
	zero := 0.0
	return 1 / zero
}
