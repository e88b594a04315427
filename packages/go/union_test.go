package sessionschema

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A union in which a group contains the union itself, like a generated one.
type part interface{ writePart(w *writer) }

type (
	leaf  struct{ unknown map[string]int64 }
	group struct{ first part }
	other struct{ text []byte }
)

func readPart(r *reader) part {
	switch tag := r.tag("kind", "leaf", "group"); tag {
	case "leaf":
		var v leaf
		for r.beginObject(); r.nextProperty(); {
			if string(r.key) == "kind" {
				readListed(r, readString, `"leaf"`)
			} else {
				readUnknownAs(r, &v.unknown, readInteger)
			}
		}
		return &v
	case "group":
		var v group
		for r.beginObject(); r.nextProperty(); {
			if string(r.key) == "a/b" {
				v.first = readNilable(r, readPart)
			} else {
				readListed(r, readString, `"group"`)
			}
		}
		return &v
	default:
		return &other{readAny(r)}
	}
}

func readKnownPart(r *reader) part {
	switch r.knownTag("kind", `"leaf"`, "leaf") {
	case "leaf":
		return readPart(r)
	default:
		return nil
	}
}

func (v *leaf) writePart(w *writer) { writeMap(w, v.unknown, writeInteger) }

func (v *group) writePart(w *writer) {
	writeNilable(w, v.first == nil, v.first, func(w *writer, v part) { v.writePart(w) })
}

func (v *other) writePart(w *writer) { writeAny(w, v.text) }

func TestTheTagDecidesWhichTypeAnObjectHas(t *testing.T) {
	open := through(readPart, func(w *writer, v part) { v.writePart(w) })
	known := through(readKnownPart, func(w *writer, v part) { v.writePart(w) })
	for _, row := range []struct {
		text, want string
		run        func([]byte) ([]byte, error)
	}{
		{`{"kind":"leaf","a":1}`, `{"a":1}`, open},
		{` {"a":1, "k\u0069nd" : "leaf"} `, `{"a":1}`, open},
		{`{"a/b":{"a":1,"kind":"leaf"},"kind":"group"}`, `{"a":1}`, open},
		{`{"a/b":null,"kind":"group"}`, `null`, open},
		{`{"z":1.50,"kind":"oval","a":null}`, `{"z":1.50,"kind":"oval","a":null}`, open},
		{`{"kind":"oval","kind":"star"}`, `{"kind":"oval","kind":"star"}`, open},
		{`{"kind":"oval","kind":"leaf"}`, `sessionschema: /kind must be "leaf", got the string "oval"`, open},
		{`{"kind":"leaf","kind":"oval"}`, `sessionschema: /kind must be "leaf", got the string "oval"`, open},
		{`{"a/b":{"a/b":{"a":true,"kind":"leaf"},"kind":"group"},"kind":"group"}`, `sessionschema: /a~1b/a~1b/a must be an integer, got true`, open},
		{`{"a/b":[{"kind":"leaf"}],"kind":"group"}`, `sessionschema: /a~1b must be an object, got an array`, open},
		{`5`, `sessionschema: the payload must be an object, got the number 5`, open},
		{`{"a":{"kind":"leaf"}}`, `sessionschema: the payload lacks the required property "kind"`, open},
		{`{"a":1,"kind":null}`, `sessionschema: /kind must be a string, got null`, open},
		{`{"a":1,"kind":"leaf"}`, `{"a":1}`, known},
		{`{"a":"1","kind":"oval"}`, `sessionschema: /kind must be "leaf", got the string "oval"`, known},
		{`{"kind":5}`, `sessionschema: /kind must be a string, got the number 5`, known},
		{`{"a":[,"kind":"leaf"}`, `sessionschema: the payload is not JSON: unexpected "," at byte 6`, known},
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

func TestAnObjectIsSkippedOnceHoweverDeepItIsInUnions(t *testing.T) {
	const levels = 5000
	text := strings.Repeat(`{"a/b":`, levels) + `{"kind":"x","rest":[` + strings.Repeat("1,", 500_000) + `1]}` + strings.Repeat(`,"kind":"group"}`, levels)
	r := reader{data: []byte(text)}
	readPart(&r)
	// One entry for each object but the outermost, which isn't skipped, and one for the array.
	if r.failed != nil || len(r.ends) != levels+1 {
		t.Error(r.failed, len(r.ends))
	}
}

func TestListsAndStreamsOfAUnionAreDecoded(t *testing.T) {
	before := decoders
	defer func() { decoders = before }()
	decoders = append(slices.Clone(before), readPart)

	list, err := DecodeList[part]([]byte(`[{"kind":"leaf","a":1},{"a/b":{"kind":"leaf"},"kind":"group"},{"kind":"oval"}]`))
	if want := "[*sessionschema.leaf *sessionschema.group *sessionschema.other]"; err != nil || typesOf(list) != want {
		t.Errorf("got %s %v, want %s", typesOf(list), err, want)
	}
	_, err = DecodeList[part]([]byte(`[{"kind":"oval"},{"a/b":{"a":true,"kind":"leaf"},"kind":"group"}]`))
	if want := "sessionschema: /1/a~1b/a must be an integer, got true"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	for value, err := range DecodeLines[part](strings.NewReader(`{"kind":"oval"}`)) {
		if _, ok := value.(*other); !ok || err != nil {
			t.Errorf("got %v %v", value, err)
		}
	}
}

func typesOf(parts []part) string {
	names := make([]string, len(parts))
	for i, value := range parts {
		names[i] = fmt.Sprintf("%T", value)
	}
	return fmt.Sprint(names)
}
