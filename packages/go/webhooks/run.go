package webhooks

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"sync"
)

// run is one event on its way through the handler. Repeats that arrive meanwhile wait for it.
type run struct {
	// id is empty if the event has none.
	id string
	// owner is the name of the run in the store.
	owner string
	// ended is closed after the outcome is known.
	ended   chan struct{}
	outcome outcome
	err     error

	mu    sync.Mutex
	state runState
	// isAnswered is set once a sender has status 202, and won't send the event again: a failure goes to DeadLetter.
	isAnswered bool
	// givenUp is closed once nobody waits for the claim any more.
	givenUp chan struct{}
}

type runState int

const (
	claiming runState = iota
	handling
	failed
	abandoned
)

func newRun(id string) *run {
	var owner [16]byte
	_, _ = rand.Read(owner[:]) // it never fails on supported systems
	return &run{id: id, owner: hex.EncodeToString(owner[:]), ended: make(chan struct{}), givenUp: make(chan struct{})}
}

func (r *run) end(outcome outcome, err error) {
	r.outcome, r.err = outcome, err
	close(r.ended)
}

// begin reports whether anyone still waits, and handling may begin.
func (r *run) begin() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.state == abandoned {
		return false
	}
	r.state = handling
	return true
}

// fail makes every later answer 500, and reports whether there was an earlier one.
func (r *run) fail() (wasAnswered bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.state = failed
	return r.isAnswered
}

// failUnlessAnswered is like fail, but has no effect if there was an earlier answer.
func (r *run) failUnlessAnswered() (wasAnswered bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.isAnswered {
		r.state = failed
	}
	return r.isAnswered
}

// answer is what senders get once the run has ended.
func (r *run) answer(isRepeat bool) outcome {
	switch {
	case errors.Is(r.err, errClaimedElsewhere):
		return inFlight
	case r.err != nil:
		return failure
	case isRepeat && r.outcome == handled:
		return repeated
	default:
		return r.outcome
	}
}

// answerLate is what senders get that can't wait any longer.
func (r *run) answerLate() outcome {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch r.state {
	case handling:
		r.isAnswered = true
		return accepted
	case failed:
		return failure
	case claiming:
		r.state = abandoned
		close(r.givenUp)
	}
	return inFlight
}

// claimAndHandle handles an event unless it was handled before.
func (h *Handler) claimAndHandle(ctx context.Context, r *run, body []byte) (outcome, error) {
	held, err := h.claim(ctx, r)
	if err != nil {
		return failure, err
	}
	if held == nil {
		return repeated, nil
	}
	result, err := h.handle(ctx, r, body)
	if err == nil {
		err = held.done(ctx)
	}
	if err != nil {
		r.fail()
		if err := held.release(ctx); err != nil {
			h.report(err)
		}
		return failure, err
	}
	return result, nil
}

// handle passes an event to its function, and to DeadLetter if the function fails after the sender had its answer.
func (h *Handler) handle(ctx context.Context, r *run, body []byte) (result outcome, err error) {
	err = protect(func() (err error) {
		result, err = h.dispatch(ctx, body)
		return err
	})
	if err == nil || !r.failUnlessAnswered() {
		return result, err
	}
	h.report(err)
	letter := DeadLetter{Reason: ReasonFailed, Body: body, Err: err}
	return deadLettered, protect(func() error { return h.options.DeadLetter(ctx, letter) })
}
