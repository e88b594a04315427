package sessionschema

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxDepth is the maximum nesting depth, the same as in encoding/json.
const maxDepth = 10000

// reader reads a JSON text in one pass. After the first failure, every method does nothing and returns zero values.
type reader struct {
	data   []byte
	at     int
	key    []byte // of the current property, set by nextProperty
	first  bool   // whether the innermost object or array is still unread
	depth  int
	failed *failure
	// ends has the end of each object and array that was skipped in search of a tag, by its offset, so that nested unions skip none twice. It
	// is nil if there are no unions.
	ends map[int]int
}

// unmarshal reads a whole text. On an error, it leaves the target unchanged.
func unmarshal[T any](data []byte, target *T, read func(*reader) T) error {
	r := reader{data: data}
	r.space()
	value := read(&r)
	r.space()
	if r.failed == nil && r.at < len(data) {
		r.syntax()
	}
	if r.failed != nil {
		return &ReadError{Pointer: pointerAt(data, r.failed.offset), Message: r.failed.message, start: startOf(data)}
	}
	*target = value
	return nil
}

func (r *reader) fail(offset int, message string) {
	if r.failed == nil {
		r.failed = &failure{offset, message}
	}
	r.at = len(r.data)
}

// expected fails because the next value is of another type.
func (r *reader) expected(what string) {
	start := r.at
	if r.skip(); r.failed == nil {
		r.fail(start, "must be "+what+", got "+describe(r.data[start:r.at]))
	}
}

// syntax fails because the text is not JSON. The error points to the payload itself.
func (r *reader) syntax() {
	message := "is not JSON: it ends too early"
	if r.at < len(r.data) {
		_, size := utf8.DecodeRune(r.data[r.at:])
		message = "is not JSON: unexpected " + strconv.Quote(string(r.data[r.at:r.at+size])) + " at byte " + strconv.Itoa(r.at)
	}
	r.fail(0, message)
}

func (r *reader) space() {
	for r.at < len(r.data) {
		switch r.data[r.at] {
		case ' ', '\t', '\n', '\r':
			r.at++
		default:
			return
		}
	}
}

// peek returns the next byte, or 0 at the end.
func (r *reader) peek() byte {
	if r.at < len(r.data) {
		return r.data[r.at]
	}
	return 0
}

// word skips a word (true, false or null) if it is next, and reports whether it was.
func (r *reader) word(word string) bool {
	if len(r.data)-r.at < len(word) || string(r.data[r.at:r.at+len(word)]) != word {
		return false
	}
	r.at += len(word)
	return true
}

// beginObject starts an object, and returns its offset. Call nextProperty until it returns false.
func (r *reader) beginObject() int {
	start := r.at
	if r.peek() != '{' {
		r.expected("an object")
		return start
	}
	r.enter()
	return start
}

// nextProperty moves to the value of the next property, and sets key to its name.
func (r *reader) nextProperty() bool {
	if !r.next('}') {
		return false
	}
	if r.key = r.text(); r.failed != nil {
		return false
	}
	r.space()
	if r.peek() != ':' {
		r.syntax()
		return false
	}
	r.at++
	r.space()
	return true
}

// beginList starts an array. Call nextItem until it returns false.
func (r *reader) beginList() {
	if r.peek() != '[' {
		r.expected("an array")
		return
	}
	r.enter()
}

// nextItem moves to the next item of an array.
func (r *reader) nextItem() bool {
	return r.next(']')
}

func (r *reader) enter() {
	if r.depth++; r.depth > maxDepth {
		r.fail(0, "nests deeper than "+strconv.Itoa(maxDepth)+" levels")
		return
	}
	r.at++
	r.first = true
}

// next skips a comma, or the end of the object or array, and reports whether another part follows.
func (r *reader) next(end byte) bool {
	if r.failed != nil {
		return false
	}
	r.space()
	first := r.first
	r.first = false
	switch c := r.peek(); {
	case c == end:
		r.at++
		r.depth--
		return false
	case first:
		return true
	case c == ',':
		r.at++
		r.space()
		return true
	default:
		r.syntax()
		return false
	}
}

// require fails if an object lacks a required property.
func (r *reader) require(start int, name string, has bool) {
	if !has && r.failed == nil {
		r.fail(start, "lacks the required property "+strconv.Quote(name))
	}
}

// requireListed fails if a value isn't one of the allowed ones.
func (r *reader) requireListed(start int, isListed bool, expected string) {
	if !isListed && r.failed == nil {
		r.fail(start, "must be "+expected+", got "+describe(r.data[start:r.at]))
	}
}

// readUnknown stores an unknown property.
func (r *reader) readUnknown(unknown *map[string]json.RawMessage) {
	key := string(r.key)
	value := readAny(r)
	if *unknown == nil {
		*unknown = make(map[string]json.RawMessage)
	}
	(*unknown)[key] = value
}

// readUnknownAs stores a property that has a type but isn't defined by name. It is optional, so null reads as absent.
func readUnknownAs[T any](r *reader, unknown *map[string]T, read func(*reader) T) {
	key := string(r.key)
	if r.word("null") {
		delete(*unknown, key)
		return
	}
	value := read(r)
	if *unknown == nil {
		*unknown = make(map[string]T)
	}
	(*unknown)[key] = value
}

func readString(r *reader) string {
	if r.peek() != '"' {
		r.expected("a string")
		return ""
	}
	return string(r.text())
}

func readBoolean(r *reader) bool {
	switch {
	case r.word("true"):
		return true
	case r.word("false"):
		return false
	}
	r.expected("true or false")
	return false
}

func readNumber(r *reader) float64 {
	start := r.at
	text := r.number()
	if text == nil {
		r.expected("a number")
		return 0
	}
	value, err := strconv.ParseFloat(string(text), 64)
	if err != nil {
		r.fail(start, "must be a number that a float64 can hold, got "+clip(text))
	}
	return value
}

func readInteger(r *reader) int64 {
	start := r.at
	text := r.number()
	if text == nil {
		r.expected("an integer")
		return 0
	}
	value, err := strconv.ParseInt(string(text), 10, 64)
	if err == nil {
		return value
	}
	digits, isWhole := wholeDigits(string(text))
	if !isWhole {
		r.fail(start, "must be an integer, got the number "+clip(text))
		return 0
	}
	if value, err = strconv.ParseInt(digits, 10, 64); err != nil {
		r.fail(start, "must be an integer that an int64 can hold, got "+clip(text))
	}
	return value
}

// wholeDigits returns a number such as 1280.0 or 1.28e3 without point and exponent, and reports whether it is an integer. It doesn't
// convert the number to float64, which would round it. Integers out of the range of int64 may lose digits.
func wholeDigits(number string) (digits string, isWhole bool) {
	number, negative := strings.CutPrefix(number, "-")
	mantissa, exponent := number, 0
	if i := strings.IndexAny(number, "eE"); i >= 0 {
		mantissa = number[:i]
		var err error
		if exponent, err = strconv.Atoi(number[i+1:]); err != nil {
			exponent = math.MaxInt32 // Atoi's bound would overflow below
			if number[i+1] == '-' {
				exponent = math.MinInt32
			}
		}
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	all := strings.TrimLeft(whole+fraction, "0")
	digits = strings.TrimRight(all, "0")
	if digits == "" {
		return "0", true
	}
	zeros := exponent - len(fraction) + len(all) - len(digits)
	if zeros < 0 {
		return "", false
	}
	digits += strings.Repeat("0", min(zeros, 20)) // 20 digits exceed the range of int64
	if negative {
		digits = "-" + digits
	}
	return digits, true
}

// readAny reads any value as its text.
func readAny(r *reader) json.RawMessage {
	start := r.at
	if r.skip(); r.failed != nil {
		return nil
	}
	return append(json.RawMessage(nil), r.data[start:r.at]...)
}

func readList[T any](r *reader, read func(*reader) T) []T {
	list := []T{}
	for r.beginList(); r.nextItem(); {
		list = append(list, read(r))
	}
	return list
}

// readMap reads an object without defined properties. Each entry is optional, so null reads as absent.
func readMap[T any](r *reader, read func(*reader) T) map[string]T {
	entries := make(map[string]T)
	for r.beginObject(); r.nextProperty(); {
		key := string(r.key)
		if r.word("null") {
			delete(entries, key)
		} else {
			entries[key] = read(r)
		}
	}
	return entries
}

// readAnyMap reads any object. Its entries may have any value, including null.
func readAnyMap(r *reader) map[string]json.RawMessage {
	entries := make(map[string]json.RawMessage)
	for r.beginObject(); r.nextProperty(); {
		key := string(r.key)
		entries[key] = readAny(r)
	}
	return entries
}

// readOptional reads a value, or null as nil.
func readOptional[T any](r *reader, read func(*reader) T) *T {
	if r.word("null") {
		return nil
	}
	value := read(r)
	return &value
}

// readNilable reads a value whose type has a nil, or null as that nil.
func readNilable[T any](r *reader, read func(*reader) T) T {
	if r.word("null") {
		var absent T
		return absent
	}
	return read(r)
}

// skip skips one value, and checks only its syntax.
func (r *reader) skip() {
	switch c := r.peek(); {
	case c == '"':
		r.quoted()
	case c == '{' || c == '[':
		r.skipParts(c)
	case r.word("true"), r.word("false"), r.word("null"):
	case r.number() == nil:
		r.syntax()
	}
}

// skipParts skips an object or array.
func (r *reader) skipParts(open byte) {
	start := r.at
	if end, ok := r.ends[start]; ok {
		r.at = end
		return
	}
	if open == '[' {
		for r.beginList(); r.nextItem(); {
			r.skip()
		}
	} else {
		for r.beginObject(); r.next('}'); {
			if r.quoted(); r.failed != nil {
				return
			}
			r.space()
			if r.peek() != ':' {
				r.syntax()
				return
			}
			r.at++
			r.space()
			r.skip()
		}
	}
	if r.ends != nil && r.failed == nil {
		r.ends[start] = r.at
	}
}

// number skips a number and returns its text. If the next value isn't a number, it returns nil and skips nothing.
func (r *reader) number() []byte {
	i := r.at
	if i < len(r.data) && r.data[i] == '-' {
		i++
	}
	whole := digitsFrom(r.data, i)
	if whole == i || (r.data[i] == '0' && whole > i+1) {
		return nil
	}
	i = whole
	if i < len(r.data) && r.data[i] == '.' {
		fraction := digitsFrom(r.data, i+1)
		if fraction == i+1 {
			return nil
		}
		i = fraction
	}
	if i < len(r.data) && (r.data[i] == 'e' || r.data[i] == 'E') {
		i++
		if i < len(r.data) && (r.data[i] == '+' || r.data[i] == '-') {
			i++
		}
		exponent := digitsFrom(r.data, i)
		if exponent == i {
			return nil
		}
		i = exponent
	}
	text := r.data[r.at:i]
	r.at = i
	return text
}

func digitsFrom(data []byte, i int) int {
	for i < len(data) && '0' <= data[i] && data[i] <= '9' {
		i++
	}
	return i
}
