package sessionschema

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
)

// MaxLineBytes is the length of the longest line that [DecodeLines] decodes, 16 MiB. It bounds the memory that a stream takes.
const MaxLineBytes = 16 << 20

// LineError is the error of one line of a stream.
type LineError struct {
	// Line is the number of the line. The first one is 1.
	Line int
	// Err is a [*ReadError] if the line can't be decoded. If it is the error of the reader, the stream has ended.
	Err error
}

// Error returns one line, such as: line 3: sessionschema: /profiles/0/width must be an integer, got the string "1280".
func (e *LineError) Error() string {
	return fmt.Sprintf("line %d: %v", e.Line, e.Err)
}

// Unwrap returns Err.
func (e *LineError) Unwrap() error {
	return e.Err
}

// DecodeLines decodes a stream with a JSON value per line (NDJSON) as it arrives: values of a type of this package, or of a struct of your own
// that contains one. A line that can't be decoded yields a [*LineError], and the stream continues with the next line. So does a line longer
// than [MaxLineBytes], which isn't kept in memory. Blank lines are skipped, but counted. An error of the reader is yielded last.
//
//	for session, err := range sessionschema.DecodeLines[sessionschema.Session](file) {
//		if err != nil {
//			log.Print(err)
//			continue
//		}
//		…
//	}
func DecodeLines[T any](from io.Reader) iter.Seq2[T, error] {
	decode := lineDecoder[T]()
	return func(yield func(T, error) bool) {
		lines := bufio.NewReaderSize(from, 64<<10)
		var line []byte
		for number := 1; ; number++ {
			var isTooLong bool
			var end error
			line, isTooLong, end = readLine(lines, line[:0])
			if end != nil && !errors.Is(end, io.EOF) {
				var none T
				yield(none, &LineError{Line: number, Err: end})
				return
			}
			if isTooLong || !isBlank(line) {
				value, err := decode(line, isTooLong)
				if err != nil {
					err = &LineError{Line: number, Err: err}
				}
				if !yield(value, err) {
					return
				}
			}
			if end != nil {
				return
			}
		}
	}
}

// readLine reads a line into a buffer. Of a line that is too long, it keeps only the beginning.
func readLine(lines *bufio.Reader, buffer []byte) (line []byte, isTooLong bool, err error) {
	for {
		part, err := lines.ReadSlice('\n')
		isTooLong = isTooLong || len(buffer)+len(bytes.TrimRight(part, "\r\n")) > MaxLineBytes
		if !isTooLong {
			buffer = append(buffer, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return buffer, isTooLong, err
		}
	}
}

func isBlank(line []byte) bool {
	return len(bytes.Trim(line, " \t\r\n")) == 0
}

// lineDecoder returns a function that decodes a line. Values and errors refer to nothing in the line, whose memory is used again.
func lineDecoder[T any]() func(line []byte, isTooLong bool) (T, error) {
	read, ok := decoderOf[T]()
	return func(line []byte, isTooLong bool) (value T, err error) {
		switch {
		case isTooLong:
			err = &ReadError{Message: fmt.Sprintf("is longer than %d bytes", MaxLineBytes)}
		case ok:
			err = unmarshal(line, &value, read)
		default:
			err = Unmarshal(line, &value)
		}
		if err == nil {
			return value, nil
		}
		if failed := (*ReadError)(nil); errors.As(err, &failed) {
			failed.start = nil
		}
		var none T
		return none, err
	}
}
