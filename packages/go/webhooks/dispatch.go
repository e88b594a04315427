package webhooks

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

// dispatch passes an event to the function for it, or to DeadLetter.
func (h *Handler) dispatch(ctx context.Context, body []byte) (outcome, error) {
	event, err := sessionschema.UnmarshalWebhookEvent(body)
	letter := DeadLetter{Reason: ReasonNoHandler, Body: body, Err: err}
	switch event := event.(type) {
	case *sessionschema.RecordingStartedEvent:
		if handle := h.options.OnRecordingStarted; handle != nil {
			return handled, handle(ctx, event)
		}
	case *sessionschema.RecordingWaitingEvent:
		if handle := h.options.OnRecordingWaiting; handle != nil {
			return handled, handle(ctx, event)
		}
	case *sessionschema.RecordingReadyEvent:
		if handle := h.options.OnRecordingReady; handle != nil {
			return handled, handle(ctx, event)
		}
	case *sessionschema.UnknownWebhookEvent:
		if handle := h.options.OnUnknown; handle != nil {
			return handled, handle(ctx, event)
		}
		letter.Reason = ReasonUnknown
	}
	if err != nil {
		letter.Reason = ReasonRejected
	}
	return deadLettered, h.options.DeadLetter(ctx, letter)
}

// protect calls a function, and returns its panic as an error. The function has a goroutine of its own, because it may end it with
// runtime.Goexit, as FailNow of a test does.
func protect(call func() error) (err error) {
	err = errors.New("webhooks: a function ended its goroutine instead of returning")
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		defer func() {
			if value := recover(); value != nil {
				err = panicError(value)
			}
		}()
		err = call()
	}()
	<-ended
	return err
}

func panicError(value any) error {
	if err, ok := value.(error); ok {
		return fmt.Errorf("webhooks: a function panicked: %w\n%s", err, debug.Stack())
	}
	return fmt.Errorf("webhooks: a function panicked: %v\n%s", value, debug.Stack())
}
