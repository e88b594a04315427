package webhooks

import (
	"context"
	"fmt"
	"time"
)

// claim is the right to handle an event, which is extended until it ends.
type claim struct {
	seen      SeenStore
	id, owner string
	cancel    context.CancelFunc
	stopped   chan struct{}
}

// claim claims the event of a run. It waits while another process has it. Nil if it was handled.
func (h *Handler) claim(ctx context.Context, r *run) (*claim, error) {
	seen := h.options.Seen
	if r.id == "" {
		// Without an ID, the event is never a repeat.
		seen = &MemoryStore{}
	}
	for pause := 50 * time.Millisecond; ; pause = min(2*pause, time.Second) {
		result, err := seen.Claim(ctx, r.id, r.owner, h.options.Lease)
		switch {
		case err != nil:
			return nil, err
		case result == AlreadyHandled:
			return nil, nil
		case result == Claimed && r.begin():
			return h.extended(ctx, seen, r), nil
		case result == Claimed:
			return nil, or(seen.Release(ctx, r.id, r.owner), errClaimedElsewhere)
		case result != InFlight:
			return nil, fmt.Errorf("webhooks: Claim of the store must return Claimed, InFlight or AlreadyHandled, got %d", result)
		}
		select {
		case <-r.givenUp:
			return nil, errClaimedElsewhere
		case <-time.After(pause):
		}
	}
}

// extended returns a claim that is extended in the background.
func (h *Handler) extended(ctx context.Context, seen SeenStore, r *run) *claim {
	ctx, cancel := context.WithCancel(ctx)
	held := &claim{seen: seen, id: r.id, owner: r.owner, cancel: cancel, stopped: make(chan struct{})}
	go func() {
		defer close(held.stopped)
		ticker := time.NewTicker(max(h.options.Lease/3, time.Millisecond))
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
				// If one fails, the next may succeed.
				_, _ = seen.Claim(ctx, held.id, held.owner, h.options.Lease)
			}
		}
	}()
	return held
}

// done ends the claim of an event that was handled.
func (c *claim) done(ctx context.Context) error {
	c.stop()
	return c.seen.Done(ctx, c.id, c.owner)
}

// release ends the claim of an event that may be handled again.
func (c *claim) release(ctx context.Context) error {
	c.stop()
	return c.seen.Release(ctx, c.id, c.owner)
}

// stop ends the extension: one that arrives later would claim the event again.
func (c *claim) stop() {
	c.cancel()
	<-c.stopped
}
