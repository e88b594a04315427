package webhooks

import (
	"context"
	"errors"
	"io"
	"net/http"
	"sync"
	"time"
)

// Handler receives webhooks. It verifies the signature, reads the event, and passes it to a function. Each event is handled once, although it may
// be sent several times: it is handled again only if its function failed, or the process died meanwhile. An event without an ID can't be
// recognized, so repeats of it are handled too.
//
// The status is
//   - 200 if the event was handled, now or before, or DeadLetter has it;
//   - 202 if its function needs longer than AnswerAfter;
//   - 400 or 401 if the signature or the body isn't right, and senders don't try again;
//   - 405 or 413 if the request isn't a POST, or its body is too long;
//   - 500 if a function, DeadLetter or Seen failed, and senders try again;
//   - 503 if another process had the event for longer than AnswerAfter, and senders try again.
type Handler struct {
	options HandlerOptions
	verify  func(body []byte, header http.Header) error

	mu sync.Mutex
	// runs has the events that are being handled by ID, or by owner if they have none.
	runs map[string]*run
}

// NewHandler returns a handler. The error says which option is missing or wrong; it is an [*Error] if it is a secret.
func NewHandler(options HandlerOptions) (*Handler, error) {
	options, err := options.withDefaults()
	if err != nil {
		return nil, err
	}
	verify, err := options.verifier()
	if err != nil {
		return nil, err
	}
	options.Secrets = nil
	options.Seen = protectedStore{options.Seen}
	return &Handler{options: options, verify: verify, runs: make(map[string]*run)}, nil
}

// ServeHTTP receives one delivery.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	deadline := time.NewTimer(h.options.AnswerAfter)
	defer deadline.Stop()
	if r.Method != http.MethodPost {
		respondNotPost(w)
		return
	}
	body, id, err := h.receive(w, r)
	if err != nil {
		h.report(err)
		respondError(w, err)
		return
	}
	current, isRepeat := h.join(r.Context(), id, body)
	select {
	case <-current.ended:
		respond(w, current.answer(isRepeat))
	case <-deadline.C:
		respond(w, current.answerLate())
	case <-r.Context().Done():
		// Nobody reads the answer, so the event is sent again.
		respond(w, inFlight)
	}
}

// Wait waits until no event is being handled, or the context ends, and returns its error then. Call it after Shutdown of an [http.Server], which
// doesn't wait for events whose sender has got status 202.
func (h *Handler) Wait(ctx context.Context) error {
	for _, each := range h.running() {
		select {
		case <-each.ended:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// receive returns a body whose signature is right, and the ID of its event.
func (h *Handler) receive(w http.ResponseWriter, r *http.Request) (body []byte, id string, err error) {
	limit := h.options.MaxBodyBytes
	if r.ContentLength > limit {
		return nil, "", &http.MaxBytesError{Limit: limit}
	}
	if r.Body != nil {
		if body, err = io.ReadAll(http.MaxBytesReader(w, r.Body, limit)); err != nil {
			return nil, "", err
		}
	}
	if err = h.verify(body, r.Header); err != nil {
		return nil, "", err
	}
	sent, err := envelopeOf(body)
	return body, sent.id, err
}

// join returns the run of an event, which is started unless it is a repeat of one that is being handled.
func (h *Handler) join(ctx context.Context, id string, body []byte) (current *run, isRepeat bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if current, isRepeat = h.runs[id]; isRepeat {
		return current, true
	}
	current = newRun(id)
	h.runs[or(id, current.owner)] = current
	// Others may wait for the event after this request has ended.
	ctx = context.WithoutCancel(ctx)
	go func() {
		outcome, err := h.claimAndHandle(ctx, current, body)
		if err != nil {
			h.report(err)
		}
		h.leave(current)
		current.end(outcome, err)
	}()
	return current, false
}

func (h *Handler) leave(current *run) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.runs, or(current.id, current.owner))
}

func (h *Handler) running() []*run {
	h.mu.Lock()
	defer h.mu.Unlock()
	all := make([]*run, 0, len(h.runs))
	for _, each := range h.runs {
		all = append(all, each)
	}
	return all
}

// report passes an error to OnError, whose own panic must not change the answer.
func (h *Handler) report(err error) {
	_ = protect(func() error {
		h.options.OnError(err)
		return nil
	})
}

var errClaimedElsewhere = errors.New("webhooks: another process handles the event, and did not finish in time")
