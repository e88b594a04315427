package sessionschema

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ReadError says what a payload holds that a reader does not survive.
type ReadError struct {
	// Pointer is the JSON pointer (RFC 6901) of the value, empty for the payload itself. A property that is missing has no value:
	// then it points to the object that lacks it.
	Pointer string
	// Message says what was expected and what was found.
	Message string
}

// Error is one line for a person: /profiles/0/width must be an integer, got the string "1280".
func (e *ReadError) Error() string {
	if e.Pointer == "" {
		return "sessionschema: the payload " + e.Message
	}
	return "sessionschema: " + e.Pointer + " " + e.Message
}

// failure is a ReadError while the payload is being read: nobody asks for the pointer unless something fails.
type failure struct {
	offset  int
	message string
}

// pointerAt is the JSON pointer of the value that begins at an offset. It walks the text before it once more.
func pointerAt(data []byte, offset int) string {
	var pointer []string
	r := reader{data: data}
	for r.space(); r.at < offset && r.failed == nil; r.space() {
		start := r.at
		switch r.data[r.at] {
		case '{':
			for r.beginObject(); r.nextProperty(); {
				key := string(r.key)
				if r.holds(offset) {
					pointer = append(pointer, escape(key))
					break
				}
			}
		case '[':
			index := 0
			for r.beginList(); r.nextItem(); index++ {
				if r.holds(offset) {
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

// holds tells whether an offset lies in the value that comes next, and skips the value if it does not.
func (r *reader) holds(offset int) bool {
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

// found describes a value by its text: the string "1280".
func found(value []byte) string {
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

// clip shortens a text to what fits in a message.
func clip(text []byte) string {
	const longest = 60
	if len(text) <= longest {
		return string(text)
	}
	end := longest
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return fmt.Sprintf("%s… (%d bytes)", text[:end], len(text))
}
