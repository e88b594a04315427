package webhooks

import "fmt"

// Error is why a delivery was rejected. It never contains a secret, a signature or a part of the body.
type Error struct {
	// Code is for programs.
	Code Code
	// Message is for people.
	Message string
}

// Error returns one line, such as: webhooks: the header Livepeer-Signature is missing.
func (e *Error) Error() string {
	return "webhooks: " + e.Message
}

// Code is the kind of an [Error].
type Code string

const (
	// CodeNoSecret means that no secret was passed, or only empty ones, or one that can't be a secret of Standard Webhooks.
	CodeNoSecret Code = "no-secret"
	// CodeNoSignature means that a header of the signature is missing.
	CodeNoSignature Code = "no-signature"
	// CodeMalformed means that a header of the signature can't be read, or that something is too long.
	CodeMalformed Code = "malformed"
	// CodeMismatch means that no signature in the header is that of the body.
	CodeMismatch Code = "mismatch"
	// CodeNotJSON means that the body is signed, but isn't JSON in UTF-8.
	CodeNotJSON Code = "not-json"
	// CodeTimestamp means that the delivery is too old, or too far in the future.
	CodeTimestamp Code = "timestamp"
	// CodeTimestampUnbound means that the time in the header isn't the time in the body. Only the body is signed, so that of the header proves
	// nothing.
	CodeTimestampUnbound Code = "timestamp-unbound"
)

func rejected(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}
