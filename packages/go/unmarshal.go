package sessionschema

import (
	"encoding/json"
	"errors"
)

// Unmarshal decodes any value like [json.Unmarshal], but if the error is a [*ReadError], its pointer begins at the root of the text, also if the
// type of this package is in a list, a map or a struct of your own: /items/3/profiles/0/width. From encoding/json itself, the pointer begins at
// the value of our type: /profiles/0/width. All other errors are those of encoding/json.
func Unmarshal(data []byte, value any) error {
	err := json.Unmarshal(data, value)
	var failed *ReadError
	if errors.As(err, &failed) && failed.start != nil {
		if offset, ok := offsetOf(failed.start, data); ok {
			failed.Pointer = pointerAt(data, offset) + failed.Pointer
			failed.start = startOf(data)
		}
	}
	return err
}

// offsetOf returns where a byte is in a text, if it is the same memory and not a copy: encoding/json passes parts of its text to UnmarshalJSON.
func offsetOf(start *byte, data []byte) (offset int, ok bool) {
	for i := range data {
		if &data[i] == start {
			return i, true
		}
	}
	return 0, false
}

func startOf(data []byte) *byte {
	if len(data) == 0 {
		return nil
	}
	return &data[0]
}
