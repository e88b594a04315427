package webhooks

import (
	"context"
	"fmt"
	"testing"
	"time"
)

// storeAt is a store with a clock that tests set.
func storeAt(now *time.Time) *MemoryStore {
	return &MemoryStore{MaxEntries: 2, MaxAge: time.Hour, now: func() time.Time { return *now }}
}

func claimIn(t *testing.T, store SeenStore, id, owner string) ClaimResult {
	t.Helper()
	result, err := store.Claim(context.Background(), id, owner, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

func expectClaim(t *testing.T, store SeenStore, id, owner string, want ClaimResult) {
	t.Helper()
	if got := claimIn(t, store, id, owner); got != want {
		t.Errorf("%s claims %s: got %d, want %d", owner, id, got, want)
	}
}

func TestAnEventIsClaimedByOneOwnerUntilTheClaimEnds(t *testing.T) {
	now := time.UnixMilli(sentAt)
	store := storeAt(&now)
	expectClaim(t, store, "1", "a", Claimed)
	expectClaim(t, store, "1", "b", InFlight)
	now = now.Add(50 * time.Second)
	expectClaim(t, store, "1", "a", Claimed)
	now = now.Add(50 * time.Second)
	expectClaim(t, store, "1", "b", InFlight)
	now = now.Add(10 * time.Second)
	expectClaim(t, store, "1", "b", Claimed)
	_ = store.Release(context.Background(), "1", "a")
	expectClaim(t, store, "1", "a", InFlight)
	_ = store.Release(context.Background(), "1", "b")
	expectClaim(t, store, "1", "a", Claimed)
}

func TestAHandledEventIsRememberedForItsAgeAndWhileThereIsRoom(t *testing.T) {
	now := time.UnixMilli(sentAt)
	store := storeAt(&now)
	done := func(id string) {
		expectClaim(t, store, id, "a", Claimed)
		_ = store.Done(context.Background(), id, "a")
	}
	done("1")
	now = now.Add(time.Hour - 1)
	expectClaim(t, store, "1", "b", AlreadyHandled)
	done("2")
	now = now.Add(1)
	done("1")
	expectClaim(t, store, "2", "b", AlreadyHandled)
	done("3")
	expectClaim(t, store, "1", "b", AlreadyHandled)
	expectClaim(t, store, "3", "b", AlreadyHandled)
	expectClaim(t, store, "2", "b", Claimed)
	if len(store.done) != 2 || store.order.Len() != 2 {
		t.Errorf("%d and %d are remembered", len(store.done), store.order.Len())
	}
}

func TestTheZeroStoreRemembers100000Events(t *testing.T) {
	var store MemoryStore
	for i := range 100_001 {
		_ = store.Done(context.Background(), fmt.Sprint(i), "a")
	}
	expectClaim(t, &store, "1", "a", AlreadyHandled)
	expectClaim(t, &store, "0", "a", Claimed)
}
