package sessionschema

import (
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// quoted skips a string with its quotes. It returns the content, and whether it is plain, without escapes.
func (r *reader) quoted() (content []byte, isPlain bool) {
	if r.peek() != '"' {
		r.syntax()
		return nil, false
	}
	start, isASCII := r.at+1, true
	isPlain = true
	for i := start; i < len(r.data); i++ {
		switch c := r.data[i]; {
		case c == '"':
			content = r.data[start:i]
			if !isASCII && !utf8.Valid(content) {
				r.fail(0, "is not JSON: the string at byte "+strconv.Itoa(start-1)+" is not UTF-8")
				return nil, false
			}
			r.at = i + 1
			return content, isPlain
		case c == '\\':
			isPlain = false
			if i = r.escapeFrom(i); i < 0 {
				return nil, false
			}
		case c < ' ':
			r.at = i
			r.syntax()
			return nil, false
		case c >= utf8.RuneSelf:
			isASCII = false
		}
	}
	r.at = len(r.data)
	r.syntax()
	return nil, false
}

// escapeFrom returns the end of the escape sequence that starts at i. If it is invalid, it fails and returns -1.
func (r *reader) escapeFrom(i int) int {
	end := i + 1
	if end < len(r.data) {
		switch r.data[end] {
		case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
			return end
		case 'u':
			if _, ok := unit(r.data[end+1:]); ok {
				return end + 4
			}
		}
	}
	r.at = min(end, len(r.data))
	r.syntax()
	return -1
}

// text skips a string and returns its value. A lone surrogate fails, because Go strings can't represent it.
func (r *reader) text() []byte {
	start := r.at
	content, isPlain := r.quoted()
	if isPlain || r.failed != nil {
		return content
	}
	value := make([]byte, 0, len(content))
	for i := 0; i < len(content); i++ {
		if content[i] != '\\' {
			value = append(value, content[i])
			continue
		}
		i++
		if content[i] != 'u' {
			value = append(value, simple[content[i]])
			continue
		}
		first, _ := unit(content[i+1:])
		i += 4
		if !utf16.IsSurrogate(first) {
			value = utf8.AppendRune(value, first)
			continue
		}
		second := rune(-1)
		if rest := content[i+1:]; len(rest) >= 6 && rest[0] == '\\' && rest[1] == 'u' {
			second, _ = unit(rest[2:])
		}
		pair := utf16.DecodeRune(first, second)
		if pair == utf8.RuneError {
			r.fail(start, "contains a lone surrogate, which is not valid Unicode")
			return nil
		}
		value = utf8.AppendRune(value, pair)
		i += 6
	}
	return value
}

var simple = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// unit reads four hexadecimal digits.
func unit(data []byte) (rune, bool) {
	if len(data) < 4 {
		return 0, false
	}
	var value rune
	for _, c := range data[:4] {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		value = value<<4 | rune(c)
	}
	return value, true
}
