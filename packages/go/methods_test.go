package sessionschema_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

func TestSetUnknownAddsAnyValue(t *testing.T) {
	var session sessionschema.Session // without a map
	for key, value := range map[string]any{
		"text": "<b>", "whole": 7, "nothing": nil, "list": []string{"a"}, "raw": json.RawMessage(`1.50`), "none": json.RawMessage(nil),
		"profile": sessionschema.NewFfmpegProfile(1, 2, "a", 3, 4), "Name": true,
	} {
		if err := session.SetUnknown(key, value); err != nil {
			t.Error(key, err)
		}
	}
	const want = `{"name":"","Name":true,"list":["a"],"none":null,"nothing":null,` +
		`"profile":{"width":1,"height":2,"name":"a","bitrate":3,"fps":4},"raw":1.50,"text":"<b>","whole":7}`
	if data, err := session.MarshalJSON(); err != nil || string(data) != want {
		t.Errorf(" got %s %v\nwant %s", data, err, want)
	}
}

func TestSetUnknownRejectsWhatCannotBeWrittenOrRead(t *testing.T) {
	session := sessionschema.NewSession("a")
	for _, row := range []struct {
		key   string
		value any
		want  string
	}{
		{"name", "b", `sessionschema: "name" is a known property: set its field instead`},
		{"playbackId", nil, `sessionschema: "playbackId" is a known property: set its field instead`},
		{"x", make(chan int), `sessionschema: the property "x": json: unsupported type: chan int`},
		{"x", math.Inf(1), `sessionschema: the property "x": json: unsupported value: +Inf`},
		{"x", json.RawMessage(`{`), `sessionschema: the property "x": sessionschema: the payload is not JSON: it ends too early`},
		{"x", json.RawMessage{}, `sessionschema: the property "x": sessionschema: the payload is not JSON: it ends too early`},
		{"x\xff", 1, `sessionschema: the key "x\xff" is not UTF-8`},
	} {
		if err := session.SetUnknown(row.key, row.value); err == nil || err.Error() != row.want {
			t.Errorf("%s\n got %v\nwant %s", row.key, err, row.want)
		}
	}
	if session.Unknown != nil {
		t.Errorf("something was stored: %v", session.Unknown)
	}
}

func TestSetUnknownKeepsItsOwnCopy(t *testing.T) {
	session, text := sessionschema.NewSession("a"), json.RawMessage(`"b"`)
	if err := session.SetUnknown("x", text); err != nil {
		t.Fatal(err)
	}
	text[1] = 'c'
	wantJSON(t, session, `{"name":"a","x":"b"}`)
}

func TestACloneSharesNothing(t *testing.T) {
	var session, again sessionschema.Session
	read(t, &session, everything)
	if err := session.SetUnknown("x", []int{1}); err != nil {
		t.Fatal(err)
	}
	before := session.String()
	read(t, &again, before)
	clone := session.Clone()
	if !reflect.DeepEqual(clone, again) {
		t.Fatalf("the clone differs: %v", clone)
	}
	for i := range reflect.TypeFor[sessionschema.Session]().NumField() {
		field := reflect.ValueOf(&clone).Elem().Field(i)
		switch field.Kind() {
		case reflect.Pointer:
			field.Elem().SetZero()
		case reflect.Slice:
			field.Index(0).SetZero()
		case reflect.Map:
			clone.Unknown["x"][1] = '2'
			clone.Unknown["y"] = nil
		}
	}
	if after := session.String(); after != before {
		t.Errorf("changed by its clone\n from %s\n to %s", before, after)
	}
}

func TestACloneOfAbsentAndEmptyPartsIsEqual(t *testing.T) {
	for _, session := range []sessionschema.Session{
		{}, {Issues: []string{}, Profiles: []sessionschema.FfmpegProfile{}, Unknown: map[string]json.RawMessage{}}, {Unknown: map[string]json.RawMessage{"x": nil}},
	} {
		if clone := session.Clone(); !reflect.DeepEqual(clone, session) {
			t.Errorf("got %#v, want %#v", clone, session)
		}
	}
}

func TestPrintingShowsTheJSONText(t *testing.T) {
	session := sessionschema.NewSession("a\n<b>")
	session.RecordingStatus = sessionschema.Ptr(sessionschema.RecordingStatusReady)
	session.Unknown = map[string]json.RawMessage{"z": json.RawMessage("[1,\n 2]"), "a": nil}
	const want = `{"name":"a\u000a<b>","recordingStatus":"ready","a":null,"z":[1,2]}`
	type named struct {
		Session sessionschema.Session
		Pointer *sessionschema.Session
		Status  *sessionschema.RecordingStatus
	}
	for got, want := range map[string]string{
		session.String():    want,
		fmt.Sprint(session): want,
		fmt.Sprintf("%v %+v %s", session, &session, session):                       want + " " + want + " " + want,
		fmt.Sprint([]*sessionschema.Session{&session}):                             "[" + want + "]",
		fmt.Sprint(named{session, &session, session.RecordingStatus}):              "{" + want + " " + want + " ready}",
		fmt.Sprint((*sessionschema.Session)(nil)):                                  "<nil>",
		sessionschema.Session{SourceBytes: sessionschema.Ptr(math.NaN())}.String(): "invalid: sessionschema: JSON cannot represent the number NaN",
	} {
		if got != want {
			t.Errorf(" got %s\nwant %s", got, want)
		}
	}
}

func TestLoggingShowsTheJSONText(t *testing.T) {
	var text, object bytes.Buffer
	session := sessionschema.NewSession("a")
	session.ID = sessionschema.Ptr("b")
	slog.New(slog.NewTextHandler(&text, nil)).Info("x", "session", session)
	slog.New(slog.NewJSONHandler(&object, nil)).Info("x", "session", &session)
	if want := `session="{\"id\":\"b\",\"name\":\"a\"}"`; !strings.Contains(text.String(), want) {
		t.Errorf("got %s", text.String())
	}
	if want := `"session":{"id":"b","name":"a"}`; !strings.Contains(object.String(), want) {
		t.Errorf("got %s", object.String())
	}
}

func TestAGetterReturnsTheValueOrTheZeroValue(t *testing.T) {
	session := sessionschema.Session{
		Name: "a", IsHealthy: sessionschema.Ptr(true), Issues: []string{"b"}, RecordingStatus: sessionschema.Ptr(sessionschema.RecordingStatusReady),
	}
	if !session.GetIsHealthy() || session.GetName() != "a" || session.GetIssues()[0] != "b" || session.GetRecordingStatus() != "ready" {
		t.Errorf("misread: %v", session)
	}
	for _, value := range []*sessionschema.Session{nil, {}} {
		getters := 0
		for i := range reflect.TypeOf(value).NumMethod() {
			name := reflect.TypeOf(value).Method(i).Name
			if !strings.HasPrefix(name, "Get") {
				continue
			}
			getters++
			if result := reflect.ValueOf(value).Method(i).Call(nil)[0]; !result.IsZero() {
				t.Errorf("%s of %v returns %v", name, value, result)
			}
		}
		if fields := reflect.TypeFor[sessionschema.Session]().NumField() - 1; getters != fields {
			t.Errorf("%d getters for %d fields", getters, fields)
		}
	}
}

func TestATimeIsReadFromMilliseconds(t *testing.T) {
	for milliseconds, want := range map[float64]string{
		0:                   "1970-01-01T00:00:00Z",
		1587667174725:       "2020-04-23T18:39:34.725Z",
		1587667174725.9:     "2020-04-23T18:39:34.725Z",
		-1.9:                "1969-12-31T23:59:59.999Z",
		-0.5:                "1970-01-01T00:00:00Z",
		8.64e15 + 1:         "275760-09-13T00:00:00.001Z",
		9223372036854774784: "292278994-08-17T07:12:54.784Z",
		-1 << 63:            "-292275055-05-16T16:47:04.192Z",
	} {
		session := sessionschema.Session{CreatedAt: &milliseconds}
		if at, ok := session.CreatedAtTime(); !ok || at.Format(time.RFC3339Nano) != want {
			t.Errorf("%v: got %v %v, want %s", milliseconds, at, ok, want)
		}
	}
	sessions := []*sessionschema.Session{nil, {}}
	for _, milliseconds := range []float64{1 << 63, -1<<63 - 2048, 1e300, math.NaN(), math.Inf(1), math.Inf(-1)} {
		sessions = append(sessions, &sessionschema.Session{CreatedAt: &milliseconds})
	}
	for _, session := range sessions {
		if at, ok := session.CreatedAtTime(); ok || !at.IsZero() {
			t.Errorf("%v: got %v", session, at)
		}
	}
}
