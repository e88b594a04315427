package sessionschema

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ReadError is the error of a payload that can't be read.
type ReadError struct {
	// Pointer is the JSON pointer (RFC 6901) to the value, empty for the payload itself. For a missing property, it points to the object.
	Pointer string
	// Message has the expected and the actual value.
	Message string
	// start is the first byte of the text that Pointer refers to, by which Unmarshal finds that text in a larger one.
	start *byte
}

// Error returns one line, such as: sessionschema: /profiles/0/width must be an integer, got the string "1280".
func (e *ReadError) Error() string {
	if e.Pointer == "" {
		return "sessionschema: the payload " + e.Message
	}
	return "sessionschema: " + e.Pointer + " " + e.Message
}

// failure is a ReadError with an offset instead of a pointer, which is computed only if reading fails.
type failure struct {
	offset  int
	message string
}

// pointerAt returns the JSON pointer to the value that starts at an offset. It reads the text before the offset again.
func pointerAt(data []byte, offset int) string {
	var pointer []string
	r := reader{data: data}
	for r.space(); r.at < offset && r.failed == nil; r.space() {
		start := r.at
		switch r.data[r.at] {
		case '{':
			for r.beginObject(); r.nextProperty(); {
				key := string(r.key)
				if r.contains(offset) {
					pointer = append(pointer, escape(key))
					break
				}
			}
		case '[':
			index := 0
			for r.beginList(); r.nextItem(); index++ {
				if r.contains(offset) {
					pointer = append(pointer, strconv.Itoa(index))
					break
				}
			}
		}
		if r.at == start {
			break
		}
	}
	if len(pointer) == 0 {
		return ""
	}
	return "/" + strings.Join(pointer, "/")
}

// contains reports whether an offset is in the next value, and skips the value if it isn't.
func (r *reader) contains(offset int) bool {
	start := r.at
	r.skip()
	if r.failed == nil && r.at <= offset {
		return false
	}
	r.at, r.failed = start, nil
	return true
}

var escaper = strings.NewReplacer("~", "~0", "/", "~1")

func escape(key string) string {
	return escaper.Replace(key)
}

// describe returns a description of a value, such as: the string "1280".
func describe(value []byte) string {
	text := clip(value)
	switch value[0] {
	case '{':
		return "an object"
	case '[':
		return "an array"
	case '"':
		return "the string " + text
	case 't', 'f', 'n':
		return text
	default:
		return "the number " + text
	}
}

// clip shortens a text for a message.
func clip(text []byte) string {
	const maxBytes = 60
	if len(text) <= maxBytes {
		return string(text)
	}
	end := maxBytes
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return fmt.Sprintf("%s… (%d bytes)", text[:end], len(text))
}
