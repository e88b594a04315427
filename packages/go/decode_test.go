package sessionschema_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

const badProfile = `{"name":"b","profiles":[{"width":"1280"}]}`

type wrapped struct {
	Session sessionschema.Session `json:"session"`
	Seq     int                   `json:"seq"`
}

type page[T any] struct {
	Items []T `json:"items"`
}

func TestDecodeListReturnsEveryItem(t *testing.T) {
	const text = `[ {"name":"a","x":1}, {"name":"b"} ]`
	var want []sessionschema.Session
	if err := json.Unmarshal([]byte(text), &want); err != nil {
		t.Fatal(err)
	}
	if got, err := sessionschema.DecodeList[sessionschema.Session]([]byte(text)); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v %v", got, err)
	}
	if got, err := sessionschema.DecodeList[*sessionschema.Session]([]byte(`[{"name":"a"},null]`)); err != nil || got[0].Name != "a" || got[1] != nil {
		t.Errorf("got %v %v", got, err)
	}
	if got, err := sessionschema.DecodeList[sessionschema.RecordingStatus]([]byte(`["ready","later"]`)); err != nil || fmt.Sprint(got) != "[ready later]" {
		t.Errorf("got %v %v", got, err)
	}
	if got, err := sessionschema.DecodeList[sessionschema.Session]([]byte(`[]`)); err != nil || got == nil || len(got) != 0 {
		t.Errorf("got %v %v", got, err)
	}
}

func TestErrorsPointFromTheRoot(t *testing.T) {
	list := func(data []byte) error { return only(sessionschema.DecodeList[sessionschema.Session](data)) }
	pointers := func(data []byte) error { return only(sessionschema.DecodeList[*sessionschema.Session](data)) }
	structs := func(data []byte) error { return only(sessionschema.DecodeList[wrapped](data)) }
	into := func(value any) func([]byte) error {
		return func(data []byte) error { return sessionschema.Unmarshal(data, value) }
	}
	for _, row := range []struct {
		decode        func([]byte) error
		text, pointer string
	}{
		{list, `[{"name":"a"}, {"name":"a"}, {"name":"a"}, ` + badProfile + `]`, "/3/profiles/0/width"},
		{list, `[{"name":"a"},null]`, "/1"},
		{list, `[{"name":"a"},{}]`, "/1"},
		{list, `{"name":"a"}`, ""},
		{list, `null`, ""},
		{list, `[{"name":"a"}`, ""},
		{pointers, `[null,` + badProfile + `]`, "/1/profiles/0/width"},
		{pointers, `null`, ""},
		{structs, `[{"seq":1,"session":{"name":"a"}},{"seq":2,"session":` + badProfile + `}]`, "/1/session/profiles/0/width"},
		{into(new([]sessionschema.Session)), `[{"name":"a"},` + badProfile + `]`, "/1/profiles/0/width"},
		{into(new(map[string][]sessionschema.Session)), `{"a/b":[{"name":"a"},` + badProfile + `]}`, "/a~1b/1/profiles/0/width"},
		{into(new(page[sessionschema.Session])), `{"next":["x"],"items":[{"name":"a"},` + badProfile + `]}`, "/items/1/profiles/0/width"},
		{into(new(page[page[*wrapped]])), `{"items":[{"items":[{"session":{"name":7}}]}]}`, "/items/0/items/0/session/name"},
		{into(new(sessionschema.Session)), ` {"name":7}`, "/name"},
		{into(new(map[string]sessionschema.RecordingStatus)), `{"a":"ready","b":7}`, "/b"},
		{into(new([2]flat)), `[{"name":"a"},{"name":7}]`, "/1/name"},
	} {
		var readErr *sessionschema.ReadError
		if err := row.decode([]byte(row.text)); !errors.As(err, &readErr) || readErr.Pointer != row.pointer {
			t.Errorf("%s\n got %v\nwant %s", row.text, err, row.pointer)
		}
	}
}

// flat decodes itself with Unmarshal, so that a pointer is completed twice.
type flat struct{ session sessionschema.Session }

func (f *flat) UnmarshalJSON(data []byte) error {
	return sessionschema.Unmarshal(data, &f.session)
}

func TestOtherErrorsOfUnmarshalAreThoseOfEncodingJSON(t *testing.T) {
	for _, text := range []string{`{"seq":"x"}`, `{"seq":1`, `[]`} {
		want, got := json.Unmarshal([]byte(text), new(wrapped)), sessionschema.Unmarshal([]byte(text), new(wrapped))
		if want == nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	if err := sessionschema.Unmarshal(nil, new(wrapped)); err == nil {
		t.Error("an empty text was decoded")
	}
}

func TestDecodeLinesContinuesAfterABadLine(t *testing.T) {
	text := "{\"name\":\"a\",\"x\":1}\n" + badProfile + "\r\n\n \t\r\n{\"name\":\"c\"} x\nnull\n{\"name\":\"d\"}"
	want := []string{
		`{"name":"a","x":1} <nil>`,
		`{"name":""} line 2: sessionschema: /profiles/0/width must be an integer, got the string "1280"`,
		`{"name":""} line 5: sessionschema: the payload is not JSON: unexpected "x" at byte 13`,
		`{"name":""} line 6: sessionschema: the payload must be an object, got null`,
		`{"name":"d"} <nil>`,
	}
	// One byte per read, as a slow network may deliver.
	for _, from := range []io.Reader{strings.NewReader(text), strings.NewReader(text + "\n"), iotest.OneByteReader(strings.NewReader(text))} {
		var got []string
		for session, err := range sessionschema.DecodeLines[sessionschema.Session](from) {
			got = append(got, fmt.Sprint(session, " ", err))
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("got %q\nwant %q", got, want)
		}
	}
}

func TestValuesOfLinesAreIndependent(t *testing.T) {
	var kept []wrapped
	for value, err := range sessionschema.DecodeLines[wrapped](strings.NewReader(
		`{"seq":1,"session":{"name":"aaa","x":"bbb"}}` + "\n" + `{"seq":2,"session":{"name":"ccc","x":"ddd"}}`)) {
		if err != nil {
			t.Fatal(err)
		}
		kept = append(kept, value)
	}
	wantJSON(t, kept, `[{"session":{"name":"aaa","x":"bbb"},"seq":1},{"session":{"name":"ccc","x":"ddd"},"seq":2}]`)
}

func TestAnErrorOfTheReaderEndsTheStream(t *testing.T) {
	broken := errors.New("broken")
	from := io.MultiReader(strings.NewReader("{\"name\":\"a\"}\n{\"name\":\"b\"}"), iotest.ErrReader(broken))
	lines := 0
	for _, err := range sessionschema.DecodeLines[sessionschema.Session](from) {
		if lines++; lines == 1 {
			if err != nil {
				t.Error(err)
			}
			continue
		}
		var lineErr *sessionschema.LineError
		if !errors.Is(err, broken) || !errors.As(err, &lineErr) || lineErr.Line != 2 {
			t.Errorf("got %v", err)
		}
	}
	if lines != 2 {
		t.Errorf("%d lines", lines)
	}
}

func TestALineThatIsTooLongIsSkipped(t *testing.T) {
	padding := func(length int) io.Reader { return io.LimitReader(repeated(' '), int64(length)) }
	const last = `{"name":"a"}`
	from := io.MultiReader(
		padding(sessionschema.MaxLineBytes-len(last)), strings.NewReader(last+"\r\n"),
		padding(sessionschema.MaxLineBytes+1), strings.NewReader("\n"),
		strings.NewReader(last),
	)
	var got []string
	for session, err := range sessionschema.DecodeLines[sessionschema.Session](from) {
		got = append(got, fmt.Sprint(session.Name, " ", err))
	}
	if want := []string{"a <nil>", " line 2: sessionschema: the payload is longer than 16777216 bytes", "a <nil>"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestDecodeLinesStopsWhenItsLoopDoes(t *testing.T) {
	from := strings.NewReader(strings.Repeat("{\"name\":\"a\"}\n", 3))
	lines := 0
	for range sessionschema.DecodeLines[sessionschema.Session](from) {
		if lines++; lines == 2 {
			break
		}
	}
	if lines != 2 {
		t.Errorf("%d lines", lines)
	}
}

// repeated is an endless text of one byte.
type repeated byte

func (r repeated) Read(into []byte) (int, error) {
	for i := range into {
		into[i] = byte(r)
	}
	return len(into), nil
}

func only[T any](_ T, err error) error {
	return err
}
