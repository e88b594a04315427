package webhooks

import (
	"container/list"
	"context"
	"sync"
	"time"
)

// MemoryStore is a [SeenStore] of one process, which forgets everything when the process ends. The zero value is ready to use. Don't copy it or
// change its fields after first use.
type MemoryStore struct {
	// MaxEntries is the number of handled events that are remembered. The oldest is forgotten first. Default: 100,000.
	MaxEntries int
	// MaxAge is how long a handled event is remembered. Default: 72 hours, which is longer than a delivery can be verified with the default
	// tolerance.
	MaxAge time.Duration

	mu     sync.Mutex
	claims map[string]ownedClaim
	// done has an element of order for each handled event.
	done  map[string]*list.Element
	order list.List
	now   func() time.Time
}

type ownedClaim struct {
	owner string
	ends  time.Time
}

type handledEvent struct {
	id string
	at time.Time
}

// Claim implements [SeenStore].
func (s *MemoryStore) Claim(_ context.Context, id, owner string, lease time.Duration) (ClaimResult, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.time()
	if element, ok := s.done[id]; ok && s.isRemembered(element, now) {
		return AlreadyHandled, nil
	}
	if current, ok := s.claims[id]; ok && current.owner != owner && now.Before(current.ends) {
		return InFlight, nil
	}
	if s.claims == nil {
		s.claims = make(map[string]ownedClaim)
	}
	s.claims[id] = ownedClaim{owner: owner, ends: now.Add(lease)}
	return Claimed, nil
}

// Done implements [SeenStore].
func (s *MemoryStore) Done(_ context.Context, id, _ string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.time()
	delete(s.claims, id)
	if element, ok := s.done[id]; ok {
		s.order.Remove(element)
	}
	if s.done == nil {
		s.done = make(map[string]*list.Element)
	}
	s.done[id] = s.order.PushBack(handledEvent{id: id, at: now})
	for oldest := s.order.Front(); oldest != nil; oldest = s.order.Front() {
		if s.order.Len() <= or(s.MaxEntries, 100_000) && s.isRemembered(oldest, now) {
			break
		}
		delete(s.done, s.order.Remove(oldest).(handledEvent).id)
	}
	return nil
}

// Release implements [SeenStore].
func (s *MemoryStore) Release(_ context.Context, id, owner string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.claims[id].owner == owner {
		delete(s.claims, id)
	}
	return nil
}

func (s *MemoryStore) isRemembered(element *list.Element, now time.Time) bool {
	return now.Sub(element.Value.(handledEvent).at) < or(s.MaxAge, 72*time.Hour)
}

func (s *MemoryStore) time() time.Time {
	if s.now == nil {
		return time.Now()
	}
	return s.now()
}
