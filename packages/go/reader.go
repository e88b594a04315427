package sessionschema

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// deepest is how far values may nest; encoding/json draws the same line.
const deepest = 10000

// reader walks a JSON text once. The first failure ends the walk: after it, every method does nothing and answers zero values.
type reader struct {
	data   []byte
	at     int
	key    []byte // of the property that nextProperty came to
	first  bool   // nothing of the innermost object or list has been read
	depth  int
	failed *failure
}

// unmarshal reads a whole text, and leaves the target alone unless all of it can be read.
func unmarshal[T any](data []byte, target *T, read func(*reader) T) error {
	r := reader{data: data}
	r.space()
	value := read(&r)
	r.space()
	if r.failed == nil && r.at < len(data) {
		r.syntax()
	}
	if r.failed != nil {
		return &ReadError{Pointer: pointerAt(data, r.failed.offset), Message: r.failed.message}
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

// expected fails because the value that comes next is something else.
func (r *reader) expected(what string) {
	start := r.at
	if r.skip(); r.failed == nil {
		r.fail(start, "must be "+what+", got "+found(r.data[start:r.at]))
	}
}

// syntax fails because the text is not JSON. That is said of the payload, whatever is being read.
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

// peek is the byte that comes next, or 0.
func (r *reader) peek() byte {
	if r.at < len(r.data) {
		return r.data[r.at]
	}
	return 0
}

// word skips one of true, false and null, if it comes next.
func (r *reader) word(word string) bool {
	if len(r.data)-r.at < len(word) || string(r.data[r.at:r.at+len(word)]) != word {
		return false
	}
	r.at += len(word)
	return true
}

// beginObject is followed by nextProperty until that is false. It answers where the object begins.
func (r *reader) beginObject() int {
	start := r.at
	if r.peek() != '{' {
		r.expected("an object")
		return start
	}
	r.enter()
	return start
}

// nextProperty comes to the next property's value, with its name in key.
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

// beginList is followed by nextItem until that is false.
func (r *reader) beginList() {
	if r.peek() != '[' {
		r.expected("an array")
		return
	}
	r.enter()
}

// nextItem comes to the next item of a list.
func (r *reader) nextItem() bool {
	return r.next(']')
}

func (r *reader) enter() {
	if r.depth++; r.depth > deepest {
		r.fail(0, "nests deeper than "+strconv.Itoa(deepest)+" levels")
		return
	}
	r.at++
	r.first = true
}

// next passes the comma between two parts, or the end of what they are parts of.
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

// require fails if an object has ended without a property.
func (r *reader) require(start int, name string, has bool) {
	if !has && r.failed == nil {
		r.fail(start, "lacks the required property "+strconv.Quote(name))
	}
}

// requireListed fails if a value is none of those that there are.
func (r *reader) requireListed(start int, isListed bool, expected string) {
	if !isListed && r.failed == nil {
		r.fail(start, "must be "+expected+", got "+found(r.data[start:r.at]))
	}
}

// keep stores a property that the contract does not know.
func (r *reader) keep(unknown *map[string]json.RawMessage) {
	key := string(r.key)
	value := readAny(r)
	if *unknown == nil {
		*unknown = make(map[string]json.RawMessage)
	}
	(*unknown)[key] = value
}

// keepAs stores a property that the contract does not name, but of which it says the type. It is optional, so that null reads as absent.
func keepAs[T any](r *reader, unknown *map[string]T, read func(*reader) T) {
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

// wholeDigits writes a number such as 1280.0 or 1.28e3 without point and exponent, as far as an int64 may reach; it tells whether the
// number is whole. It never goes through a float64, which would round.
func wholeDigits(number string) (digits string, isWhole bool) {
	number, negative := strings.CutPrefix(number, "-")
	mantissa, exponent := number, 0
	if i := strings.IndexAny(number, "eE"); i >= 0 {
		mantissa = number[:i]
		var err error
		if exponent, err = strconv.Atoi(number[i+1:]); err != nil {
			exponent = math.MaxInt32 // Atoi's own bound is of no use in sums
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
	digits += strings.Repeat("0", min(zeros, 20)) // 20 digits are beyond int64 already
	if negative {
		digits = "-" + digits
	}
	return digits, true
}

// readAny takes any value, as its text.
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

// readMap takes an object without properties of its own. Each entry is optional, so that null reads as absent.
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

// readAnyMap takes any object. Nothing is known of its entries, so that null is a value like any other.
func readAnyMap(r *reader) map[string]json.RawMessage {
	entries := make(map[string]json.RawMessage)
	for r.beginObject(); r.nextProperty(); {
		key := string(r.key)
		entries[key] = readAny(r)
	}
	return entries
}

// readOptional takes a value, or null for none.
func readOptional[T any](r *reader, read func(*reader) T) *T {
	if r.word("null") {
		return nil
	}
	value := read(r)
	return &value
}

// readNilable takes a value whose type has a nil of its own, or null for that.
func readNilable[T any](r *reader, read func(*reader) T) T {
	if r.word("null") {
		var none T
		return none
	}
	return read(r)
}

// skip passes one value, of which only the syntax is looked at.
func (r *reader) skip() {
	switch c := r.peek(); {
	case c == '"':
		r.quoted()
	case c == '{':
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
	case c == '[':
		for r.beginList(); r.nextItem(); {
			r.skip()
		}
	case r.word("true"), r.word("false"), r.word("null"):
	case r.number() == nil:
		r.syntax()
	}
}

// number passes a number and answers its text; nil, and nothing passed, if what comes next is none.
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
