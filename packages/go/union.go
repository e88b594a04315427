package sessionschema

import (
	"slices"
	"strconv"
)

// tag returns the string that decides which type of a union the next object has, and leaves the reader at the object. It stops at the first
// known value: the type itself rejects a duplicate of the tag with another value.
func (r *reader) tag(name string, known ...string) string {
	value, _ := r.findTag(name, known)
	return value
}

// knownTag is like tag, but fails if the value is none of the known ones.
func (r *reader) knownTag(name, expected string, known ...string) string {
	value, at := r.findTag(name, known)
	if r.failed == nil && !slices.Contains(known, value) {
		r.fail(at, "must be "+expected+", got the string "+clip([]byte(strconv.Quote(value))))
	}
	return value
}

// findTag returns the value of the tag and its offset.
func (r *reader) findTag(name string, known []string) (value string, at int) {
	start, depth := r.at, r.depth
	if r.ends == nil {
		r.ends = make(map[int]int)
	}
	has := false
	for r.beginObject(); r.nextProperty(); {
		if string(r.key) != name {
			r.skip()
			continue
		}
		has, at = true, r.at
		if value = readString(r); slices.Contains(known, value) {
			break
		}
	}
	r.require(start, name, has)
	if r.failed == nil {
		r.at, r.depth = start, depth
	}
	return value, at
}
