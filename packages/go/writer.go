package sessionschema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"sync"
	"unicode/utf8"
)

// writer builds a JSON text. After the first failure, which is kept in err, the text is invalid.
type writer struct {
	data []byte
	err  error
}

// writers are used again, so that a text is allocated once, with its length.
var writers = sync.Pool{New: func() any { return new(writer) }}

func marshal[T any](value T, write func(*writer, T)) ([]byte, error) {
	w := writers.Get().(*writer) // the pool has nothing else
	w.data, w.err = w.data[:0], nil
	write(w, value)
	data, err := bytes.Clone(w.data), w.err
	if cap(w.data) <= maxKeptBytes {
		writers.Put(w)
	}
	if err != nil {
		return nil, err
	}
	return data, nil
}

// maxKeptBytes bounds the memory that is kept for later texts.
const maxKeptBytes = 64 << 10

// format returns the text of a value on one line, for people to read.
func format[T any](value T, write func(*writer, T)) string {
	data, err := marshal(value, write)
	if err != nil {
		return "invalid: " + err.Error()
	}
	var line bytes.Buffer
	if err := json.Compact(&line, data); err != nil {
		return "invalid: " + err.Error()
	}
	return line.String()
}

func (w *writer) fail(format string, values ...any) {
	if w.err == nil {
		w.err = fmt.Errorf("sessionschema: "+format, values...)
	}
}

// key starts a property. The key is given as it is written: with a comma, quotes and a colon. endObject replaces the first comma.
func (w *writer) key(text string) *writer {
	w.data = append(w.data, text...)
	return w
}

// name starts a property with any name.
func (w *writer) name(name string) *writer {
	w.data = append(w.data, ',')
	writeString(w, name)
	w.data = append(w.data, ':')
	return w
}

// endObject ends the object whose properties begin at an offset.
func (w *writer) endObject(start int) {
	if start == len(w.data) {
		w.data = append(w.data, '{')
	}
	w.data[start] = '{'
	w.data = append(w.data, '}')
}

// writeUnknown writes unknown properties sorted by name, so that equal values have equal texts.
func writeUnknown[T any](w *writer, unknown map[string]T, write func(*writer, T), isKnown func(string) bool) {
	for _, key := range sortedKeys(unknown) {
		if isKnown(key) {
			w.fail("Unknown contains the known property %q: set its field instead", key)
		}
		write(w.name(key), unknown[key])
	}
}

func writeString(w *writer, value string) {
	w.data = append(w.data, '"')
	start := 0
	for i := 0; i < len(value); {
		c := value[i]
		if c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(value[i:])
			if r != utf8.RuneError || size > 1 {
				i += size
				continue
			}
		}
		w.data = append(w.data, value[start:i]...)
		w.escape(c)
		i++
		start = i
	}
	w.data = append(w.data, value[start:]...)
	w.data = append(w.data, '"')
}

// escape writes a byte that must be escaped in a string. Invalid UTF-8 becomes U+FFFD, as in encoding/json.
func (w *writer) escape(c byte) {
	switch {
	case c == '"' || c == '\\':
		w.data = append(w.data, '\\', c)
	case c >= utf8.RuneSelf:
		w.data = append(w.data, `\ufffd`...)
	default:
		w.data = fmt.Appendf(w.data, `\u%04x`, c)
	}
}

func writeBoolean(w *writer, value bool) {
	w.data = strconv.AppendBool(w.data, value)
}

func writeInteger(w *writer, value int64) {
	w.data = strconv.AppendInt(w.data, value, 10)
}

func writeNumber(w *writer, value float64) {
	if math.IsInf(value, 0) || math.IsNaN(value) {
		w.fail("JSON cannot represent the number %v", value)
	}
	// Most numbers are whole, and those below 2^53 are exact as integers, except -0.
	if whole := int64(value); float64(whole) == value && -1<<53 < whole && whole < 1<<53 && (whole != 0 || !math.Signbit(value)) {
		writeInteger(w, whole)
		return
	}
	// Only small and large numbers have an exponent, as in encoding/json and JavaScript.
	format := byte('f')
	if size := math.Abs(value); size != 0 && (size < 1e-6 || size >= 1e21) {
		format = 'e'
	}
	w.data = strconv.AppendFloat(w.data, value, format, -1, 64)
}

// writeAny writes a value that was kept as its text, or null for nil.
func writeAny(w *writer, value json.RawMessage) {
	switch {
	case value == nil:
		w.data = append(w.data, "null"...)
	case !isJSON(value):
		w.fail("%s is not JSON", clip(value))
	default:
		w.data = append(w.data, value...)
	}
}

func writeList[T any](w *writer, list []T, write func(*writer, T)) {
	w.data = append(w.data, '[')
	for i, item := range list {
		if i > 0 {
			w.data = append(w.data, ',')
		}
		write(w, item)
	}
	w.data = append(w.data, ']')
}

func writeMap[T any](w *writer, entries map[string]T, write func(*writer, T)) {
	start := len(w.data)
	for _, key := range sortedKeys(entries) {
		write(w.name(key), entries[key])
	}
	w.endObject(start)
}

// writeOptional writes a value, or null for nil.
func writeOptional[T any](w *writer, value *T, write func(*writer, T)) {
	if value == nil {
		w.data = append(w.data, "null"...)
		return
	}
	write(w, *value)
}

// writeNilable writes a value whose type has a nil, or null for that nil.
func writeNilable[T any](w *writer, isNil bool, value T, write func(*writer, T)) {
	if isNil {
		w.data = append(w.data, "null"...)
		return
	}
	write(w, value)
}

func sortedKeys[T any](entries map[string]T) []string {
	if len(entries) == 0 {
		return nil
	}
	keys := make([]string, 0, len(entries))
	for key := range entries {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
