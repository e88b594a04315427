package webhooks

import (
	"context"
	"time"
)

// SeenStore remembers which events were handled, by ID. With several processes, or if an event must not be handled again after a restart, write one
// for your database. A handler calls it before and after it handles an event, also from several goroutines at once. If a method returns an
// error, the sender gets status 500 and sends the event again.
type SeenStore interface {
	// Claim claims an event in one atomic step. A claim ends after the lease, so that another process can handle the event if this one dies. The
	// owner of a claim, which is a random string, claims the event again before that, to extend it.
	//
	// The result is Claimed if the event is free, if its claim has ended, or if it is this owner's; InFlight if another owner has it; and
	// AlreadyHandled if it was handled.
	Claim(ctx context.Context, id, owner string, lease time.Duration) (ClaimResult, error)
	// Done remembers that the event was handled, for as long as it may be sent again.
	Done(ctx context.Context, id, owner string) error
	// Release ends the claim of this owner, so that the event can be handled again. Another owner's claim stays.
	Release(ctx context.Context, id, owner string) error
}

// ClaimResult is whether an event may be handled.
type ClaimResult int

const (
	// Claimed means that the event may be handled.
	Claimed ClaimResult = iota + 1
	// InFlight means that another owner handles the event.
	InFlight
	// AlreadyHandled means that the event was handled.
	AlreadyHandled
)

// protectedStore returns the panics of a store as errors.
type protectedStore struct{ SeenStore }

func (s protectedStore) Claim(ctx context.Context, id, owner string, lease time.Duration) (result ClaimResult, err error) {
	err = protect(func() (err error) {
		result, err = s.SeenStore.Claim(ctx, id, owner, lease)
		return err
	})
	return result, err
}

func (s protectedStore) Done(ctx context.Context, id, owner string) error {
	return protect(func() error { return s.SeenStore.Done(ctx, id, owner) })
}

func (s protectedStore) Release(ctx context.Context, id, owner string) error {
	return protect(func() error { return s.SeenStore.Release(ctx, id, owner) })
}
