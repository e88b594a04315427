package webhooks

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

// Scheme is how deliveries are signed.
type Scheme string

const (
	// Livepeer is the scheme of the header Livepeer-Signature.
	Livepeer Scheme = "livepeer"
	// Standard is the scheme of Standard Webhooks.
	Standard Scheme = "standard"
)

// HandlerOptions is how to receive webhooks. Secrets and DeadLetter are required.
//
// If a function for an event returns an error or panics, the sender gets status 500 and sends the event again. Its context isn't canceled when
// the request ends, because others may wait for the same event.
type HandlerOptions struct {
	// Secrets are shared with the sender: one, or several while one replaces another.
	Secrets []string
	// Scheme is how deliveries are signed. Default: Livepeer.
	Scheme Scheme

	// OnRecordingStarted, OnRecordingWaiting and OnRecordingReady handle an event that carries a session. The events of one that is nil go to
	// DeadLetter.
	OnRecordingStarted func(context.Context, *sessionschema.RecordingStartedEvent) error
	OnRecordingWaiting func(context.Context, *sessionschema.RecordingWaitingEvent) error
	OnRecordingReady   func(context.Context, *sessionschema.RecordingReadyEvent) error
	// OnUnknown handles events that this version doesn't know. If it is nil, they go to DeadLetter.
	OnUnknown func(context.Context, *sessionschema.UnknownWebhookEvent) error
	// DeadLetter keeps an event that wasn't handled, because its sender gets a status 2xx and won't send it again.
	DeadLetter func(context.Context, DeadLetter) error

	// Seen remembers which events were handled. Default: a new [MemoryStore].
	Seen SeenStore
	// Tolerance is how far the time of a delivery may be from now. Default: 26 hours for Livepeer, 5 minutes for Standard.
	Tolerance time.Duration
	// MaxBodyBytes is the longest body. A longer one gets status 413. Default: 10 MiB.
	MaxBodyBytes int64
	// AnswerAfter is when to answer 202 although the event is still being handled. If its function then fails, the event goes to DeadLetter.
	// Default: 25 seconds, because senders give up after 30. WriteTimeout of an [http.Server] must be longer.
	AnswerAfter time.Duration
	// Lease is how long an event stays claimed by a process that died. Living processes extend their claims. Default: 20 seconds.
	Lease time.Duration
	// Now returns the current time, to verify the time of deliveries. Default: time.Now.
	Now func() time.Time
	// OnError receives each [*Error], and the errors and panics of functions and of the store. Default: slog.Error.
	OnError func(error)
}

// DeadLetter is an event that was received, but not handled. Its sender won't send it again, so keep it.
type DeadLetter struct {
	// Reason is why it wasn't handled.
	Reason DeadLetterReason
	// Body is the event as it came.
	Body json.RawMessage
	// Err is why the event can't be read if it is rejected, and the error of its function if it failed. Otherwise it is nil.
	Err error
}

// DeadLetterReason is why an event wasn't handled.
type DeadLetterReason string

const (
	// ReasonUnknown means that this version doesn't know the event, and OnUnknown is nil.
	ReasonUnknown DeadLetterReason = "unknown"
	// ReasonNoHandler means that there is no function for the event.
	ReasonNoHandler DeadLetterReason = "no-handler"
	// ReasonRejected means that the body isn't an event that readers accept.
	ReasonRejected DeadLetterReason = "rejected"
	// ReasonFailed means that the function failed after the sender had its answer.
	ReasonFailed DeadLetterReason = "failed"
)

// withDefaults returns the options with defaults, or what is wrong with them.
func (o HandlerOptions) withDefaults() (HandlerOptions, error) {
	if o.DeadLetter == nil {
		return o, errors.New("webhooks: DeadLetter must keep the events that were not handled: their sender won't send them again")
	}
	if o.Tolerance < 0 || o.MaxBodyBytes < 0 || o.AnswerAfter < 0 || o.Lease < 0 {
		return o, errors.New("webhooks: Tolerance, MaxBodyBytes, AnswerAfter and Lease must not be negative")
	}
	o.Scheme = or(o.Scheme, Livepeer)
	o.MaxBodyBytes = or(o.MaxBodyBytes, 10<<20)
	o.AnswerAfter = or(o.AnswerAfter, 25*time.Second)
	o.Lease = or(o.Lease, 20*time.Second)
	if o.Seen == nil {
		o.Seen = &MemoryStore{}
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.OnError == nil {
		o.OnError = func(err error) { slog.Error("A webhook failed.", "error", err) }
	}
	return o, nil
}

// verifier returns the function that verifies a delivery. It alone has the secrets, so printing a handler doesn't show them.
func (o HandlerOptions) verifier() (func([]byte, http.Header) error, error) {
	verify, keyOf := VerifyLivepeer, livepeerKey
	switch o.Scheme {
	case Livepeer:
	case Standard:
		verify, keyOf = VerifyStandard, standardKey
	default:
		return nil, fmt.Errorf("webhooks: the scheme must be %q or %q, got %q", Livepeer, Standard, o.Scheme)
	}
	secrets, tolerance, now := append([]string(nil), o.Secrets...), o.Tolerance, o.Now
	if _, err := keysOf(secrets, keyOf); err != nil {
		return nil, err
	}
	return func(body []byte, header http.Header) error {
		return verify(body, header, secrets, &VerifyOptions{Tolerance: tolerance, Now: now()})
	}, nil
}

func or[T comparable](value, fallback T) T {
	var zero T
	if value == zero {
		return fallback
	}
	return value
}
