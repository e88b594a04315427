package sessionschema

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"unicode/utf8"
)

// Features of schemas that our own models don't use: maps, unions, and enums of values other than strings.
func TestOtherFeaturesOfSchemas(t *testing.T) {
	numbers := func(r *reader) map[string]int64 { return readMap(r, readInteger) }
	nullable := func(r *reader) []*int64 {
		return readList(r, func(r *reader) *int64 { return readOptional(r, readInteger) })
	}
	either := func(r *reader) json.RawMessage { return readTyped(r, "integer", "boolean", "null") }
	listed := func(r *reader) json.RawMessage { return readListed(r, readAny, `"x"`, `1`, `{"a":[1],"b":null}`) }

	// An object without defined properties, but with a type for additional ones.
	typed := func(r *reader) map[string]int64 {
		var unknown map[string]int64
		for r.beginObject(); r.nextProperty(); {
			readUnknownAs(r, &unknown, readInteger)
		}
		return unknown
	}

	writeNumbers := func(w *writer, value map[string]int64) { writeMap(w, value, writeInteger) }
	writeNullable := func(w *writer, value []*int64) {
		writeList(w, value, func(w *writer, item *int64) { writeOptional(w, item, writeInteger) })
	}
	writeOrNull := func(w *writer, value map[string]int64) { writeNilable(w, value == nil, value, writeNumbers) }

	for _, row := range []struct {
		text, want string
		run        func([]byte) ([]byte, error)
	}{
		{`{"b":1,"a":2.0,"c":null}`, `{"a":2,"b":1}`, through(numbers, writeNumbers)},
		{`{"a":1,"a":null}`, `{}`, through(numbers, writeNumbers)},
		{`{"a":{"b":1}}`, `sessionschema: /a must be an integer, got an object`, through(numbers, writeNumbers)},
		{`{"b":1,"a":2.0,"c":null}`, `{"a":2,"b":1}`, through(typed, writeNumbers)},
		{`{"a":1,"a":null}`, `{}`, through(typed, writeNumbers)},
		{`{"a":true}`, `sessionschema: /a must be an integer, got true`, through(typed, writeNumbers)},
		{`{"b":1.50,"a":null,"b":2}`, `{"a":null,"b":2}`, through(readAnyMap, func(w *writer, value map[string]json.RawMessage) { writeMap(w, value, writeAny) })},
		{` [ 1 , null ] `, `[1,null]`, through(nullable, writeNullable)},
		{`[1,"2"]`, `sessionschema: /1 must be an integer, got the string "2"`, through(nullable, writeNullable)},
		{`null`, `null`, through(func(r *reader) map[string]int64 { return readNilable(r, numbers) }, writeOrNull)},
		{`{}`, `{}`, through(func(r *reader) map[string]int64 { return readNilable(r, numbers) }, writeOrNull)},
		{`1.0`, `1.0`, through(either, writeAny)},
		{`false`, `false`, through(either, writeAny)},
		{`null`, `null`, through(either, writeAny)},
		{`1.5`, `sessionschema: the payload must be a value of type integer or boolean or null, got the number 1.5`, through(either, writeAny)},
		{`"eins"`, `sessionschema: the payload must be a value of type integer or boolean or null, got the string "eins"`, through(either, writeAny)},
		{`{"b":null,"a":[1.0]}`, `{"b":null,"a":[1.0]}`, through(listed, writeAny)},
		{`"y"`, `sessionschema: the payload must be "x" or 1 or {"a":[1],"b":null}, got the string "y"`, through(listed, writeAny)},
		{`1e400`, `sessionschema: the payload must be "x" or 1 or {"a":[1],"b":null}, got the number 1e400`, through(listed, writeAny)},
	} {
		got, err := row.run([]byte(row.text))
		if err != nil {
			got = []byte(err.Error())
		}
		if string(got) != row.want {
			t.Errorf("%s\n got %s\nwant %s", row.text, got, row.want)
		}
	}
}

func through[T any](read func(*reader) T, write func(*writer, T)) func([]byte) ([]byte, error) {
	return func(data []byte) ([]byte, error) {
		var value T
		if err := unmarshal(data, &value, read); err != nil {
			return nil, err
		}
		return marshal(value, write)
	}
}

// FuzzAnyJSON compares the reader with encoding/json: both accept the same texts, except that the reader rejects invalid UTF-8.
func FuzzAnyJSON(f *testing.F) {
	for _, text := range []string{`{"a":[1,-0.5e+3,true,null,"\u00e9\ud83c\udf0d"]}`, `[[],{}]`, `01`, `1.`, `-`, `"\x"`, ` `, `{"a" 1}`, `[1,]`, `nul`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var value json.RawMessage
		err := unmarshal(data, &value, readAny)
		if isJSON := json.Valid(data); (err == nil) != (isJSON && utf8.Valid(data)) {
			t.Fatalf("json.Valid is %v, but the reader returns %v", isJSON, err)
		}
	})
}

// FuzzSession compares a Session that was read and written with the map that encoding/json reads.
func FuzzSession(f *testing.F) {
	for _, text := range []string{
		`{"name":"a","profiles":[{"width":1280.0,"height":72e1,"name":"","bitrate":1,"fps":0,"x":[]}],"issues":[],"x":{"y":1.50}}`,
		`{"name":"a","isHealthy":null,"lastSeen":1e3,"recordingStatus":"deleted","record":true,"\u0069d":"\ud83c\udf0d"}`,
		`{"name":null}`, `[]`, `{"name":"a","profiles":[{}]}`, `{"name":"a","name":1}`,
	} {
		f.Add([]byte(text))
	}
	for _, payload := range fixturePayloads(f) {
		f.Add(payload)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var session Session
		if err := session.UnmarshalJSON(data); err != nil {
			if !reflect.ValueOf(session).IsZero() {
				t.Fatalf("the session changed despite the error %v", err)
			}
			return
		}
		written, err := session.MarshalJSON()
		if err != nil {
			t.Fatalf("a session that was read cannot be written: %v", err)
		}
		var again Session
		if err := again.UnmarshalJSON(written); err != nil || !reflect.DeepEqual(session, again) {
			t.Fatalf("%s is read as another session: %v", written, err)
		}
		if twice, err := again.MarshalJSON(); err != nil || !bytes.Equal(written, twice) {
			t.Fatalf("%s is written again as %s: %v", written, twice, err)
		}
		var before, after map[string]any
		if json.Unmarshal(data, &before) != nil || json.Unmarshal(written, &after) != nil {
			return // encoding/json rejects numbers out of the range of float64, which unknown properties may have
		}
		for key, value := range before {
			if kept, ok := after[key]; value != nil && !ok || isScalar(value) && kept != value {
				t.Fatalf("%s changed from %v to %v", key, value, kept)
			}
		}
	})
}

// fixturePayloads returns the payloads of the fixtures, if they are next to this module.
func fixturePayloads(f *testing.F) [][]byte {
	var payloads [][]byte
	err := filepath.WalkDir("../fixtures/payloads", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".json" {
			return nil // the module may be used without the fixtures
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var fixture struct{ Payload json.RawMessage }
		if err := json.Unmarshal(text, &fixture); err != nil {
			return err
		}
		payloads = append(payloads, fixture.Payload)
		return nil
	})
	if err != nil {
		f.Fatal(err)
	}
	return payloads
}

func isScalar(value any) bool {
	switch value.(type) {
	case string, float64, bool:
		return true
	}
	return false
}
