package webhooks

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

const readyEvent = `{"id":"%s","webhookId":"hook","createdAt":1731931286612,"timestamp":1731931287512,"event":"recording.ready",` +
	`"payload":{"mp4Url":"https://example.com/1.mp4","session":{"name":"golf"}}}`

// receiver is a handler whose clock stands at the time of the deliveries, with what it was given.
type receiver struct {
	*Handler
	mu      sync.Mutex
	events  []string
	letters []DeadLetter
	errors  []error
}

func (r *receiver) add(event string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.events = append(r.events, event)
}

// newReceiver returns a receiver. By default, it has a function for events that are ready, and keeps dead letters.
func newReceiver(t *testing.T, change func(*receiver, *HandlerOptions)) *receiver {
	t.Helper()
	r := &receiver{}
	options := HandlerOptions{
		Secrets: []string{livepeerSecret},
		OnRecordingReady: func(_ context.Context, event *sessionschema.RecordingReadyEvent) error {
			r.add(event.ID)
			return nil
		},
		DeadLetter: func(_ context.Context, letter DeadLetter) error {
			r.mu.Lock()
			defer r.mu.Unlock()
			r.letters = append(r.letters, letter)
			return nil
		},
		Now: func() time.Time { return time.UnixMilli(sentAt + 500) },
		OnError: func(err error) {
			r.mu.Lock()
			defer r.mu.Unlock()
			r.errors = append(r.errors, err)
		},
	}
	if change != nil {
		change(r, &options)
	}
	handler, err := NewHandler(options)
	if err != nil {
		t.Fatal(err)
	}
	r.Handler = handler
	return r
}

// deliver sends a body with its signature, and returns the status and the outcome, or the code of an error.
func (r *receiver) deliver(t *testing.T, body string) string {
	t.Helper()
	return r.send(t, signedRequest(t, body))
}

// deliverAgain delivers until another status than 503, because a slow machine may not begin to handle an event before AnswerAfter.
func (r *receiver) deliverAgain(t *testing.T, body string) string {
	t.Helper()
	for {
		if answer := r.deliver(t, body); answer != "503 in-flight" {
			return answer
		}
	}
}

func signedRequest(t *testing.T, body string) *http.Request {
	t.Helper()
	header, err := SignLivepeer([]byte(body), []string{livepeerSecret})
	if err != nil {
		t.Fatal(err)
	}
	request := httptest.NewRequest(http.MethodPost, "/webhooks", strings.NewReader(body))
	request.Header = header
	return request
}

func (r *receiver) send(t *testing.T, request *http.Request) string {
	t.Helper()
	recorder := httptest.NewRecorder()
	r.ServeHTTP(recorder, request)
	var answer struct{ Outcome, Code, Message string }
	if err := json.Unmarshal(recorder.Body.Bytes(), &answer); err != nil || recorder.Header().Get("Content-Type") != "application/json" {
		t.Errorf("not an answer: %s %v", recorder.Body, err)
	}
	return fmt.Sprintf("%d %s%s", recorder.Code, answer.Outcome, answer.Code)
}

func expect[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func TestEachEventIsPassedToItsFunctionOnce(t *testing.T) {
	r := newReceiver(t, func(r *receiver, o *HandlerOptions) {
		o.OnRecordingStarted = func(_ context.Context, event *sessionschema.RecordingStartedEvent) error {
			r.add("started " + event.Payload.Session.Name)
			return nil
		}
		o.OnRecordingWaiting = func(_ context.Context, event *sessionschema.RecordingWaitingEvent) error {
			r.add("waiting " + event.Payload.Session.Name)
			return nil
		}
		o.OnRecordingReady = func(_ context.Context, event *sessionschema.RecordingReadyEvent) error {
			r.add("ready " + event.Payload.GetMp4URL())
			return nil
		}
		o.OnUnknown = func(_ context.Context, event *sessionschema.UnknownWebhookEvent) error {
			r.add("unknown " + event.Tag)
			return nil
		}
	})
	for _, name := range []string{"recording.started", "recording.waiting", "recording.ready", "stream.idle"} {
		body := strings.Replace(fmt.Sprintf(readyEvent, name), "recording.ready", name, 2)
		expect(t, name, r.deliver(t, body), "200 handled")
		expect(t, name+" again", r.deliver(t, body), "200 repeated")
	}
	expect(t, "events", strings.Join(r.events, ", "), "started golf, waiting golf, ready https://example.com/1.mp4, unknown stream.idle")
	expect(t, "dead letters and errors", len(r.letters)+len(r.errors), 0)
}

func TestAnEventThatIsNotHandledIsADeadLetter(t *testing.T) {
	for _, row := range []struct {
		body   string
		reason DeadLetterReason
	}{
		{strings.Replace(fmt.Sprintf(readyEvent, "1"), "recording.ready", "recording.started", 1), ReasonNoHandler},
		{`{"id":"2","timestamp":1731931287512,"event":"task.completed"}`, ReasonUnknown},
		{`{"id":"3","timestamp":1731931287512,"event":"recording.ready"}`, ReasonRejected},
		{`{"id":"4","timestamp":1731931287512}`, ReasonRejected},
		{`{"id":["5"],"timestamp":1731931287512,"event":"x"}`, ReasonUnknown},
	} {
		r := newReceiver(t, nil)
		expect(t, row.body, r.deliver(t, row.body), "200 dead-lettered")
		expect(t, row.body, len(r.letters), 1)
		letter := r.letters[0]
		expect(t, "reason", letter.Reason, row.reason)
		expect(t, "body", string(letter.Body), row.body)
		var unreadable *sessionschema.ReadError
		expect(t, "error", errors.As(letter.Err, &unreadable), row.reason == ReasonRejected)
	}
}

func TestAnEventWithoutAnIDIsHandledEachTime(t *testing.T) {
	r := newReceiver(t, nil)
	for range 2 {
		expect(t, "status", r.deliver(t, `{"timestamp":1731931287512,"event":"x"}`), "200 dead-lettered")
	}
	expect(t, "dead letters", len(r.letters), 2)
}

func TestADeliveryThatIsNotRightIsRejected(t *testing.T) {
	body := fmt.Sprintf(readyEvent, "1")
	for name, row := range map[string]struct {
		change func(*http.Request)
		want   string
	}{
		"no signature":             {func(r *http.Request) { r.Header.Del(livepeerHeader) }, "401 no-signature"},
		"a malformed header":       {func(r *http.Request) { r.Header.Set(livepeerHeader, "t=1") }, "400 malformed"},
		"another body":             {func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader("{}")) }, "401 mismatch"},
		"no body":                  {func(r *http.Request) { r.Body, r.ContentLength = nil, 0 }, "401 mismatch"},
		"another time":             {func(r *http.Request) { r.Header.Set(livepeerHeader, "t=1,"+r.Header.Get(livepeerHeader)[16:]) }, "401 timestamp-unbound"},
		"another method":           {func(r *http.Request) { r.Method = http.MethodPut }, "405 malformed"},
		"a body that is long":      {func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader(strings.Repeat("a", 10<<20+1))) }, "413 malformed"},
		"a length above the limit": {func(r *http.Request) { r.ContentLength = 10<<20 + 1 }, "413 malformed"},
		"a broken connection":      {func(r *http.Request) { r.Body = io.NopCloser(io.MultiReader(strings.NewReader("{"), brokenReader{})) }, "500 failed"},
	} {
		r := newReceiver(t, nil)
		request := signedRequest(t, body)
		row.change(request)
		expect(t, name, r.send(t, request), row.want)
		expect(t, name+": events", len(r.events)+len(r.letters), 0)
		if name != "another method" {
			expect(t, name+": reported errors", len(r.errors), 1)
		}
	}
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestAFailedEventIsHandledAgain(t *testing.T) {
	for name, fail := range map[string]func() error{
		"error":         func() error { return errors.New("no space left") },
		"panic":         func() error { panic("no space left") },
		"panic error":   func() error { panic(errors.New("no space left")) },
		"abort":         func() error { panic(http.ErrAbortHandler) },
		"end goroutine": func() error { runtime.Goexit(); return nil },
	} {
		var calls int
		r := newReceiver(t, func(_ *receiver, o *HandlerOptions) {
			o.OnRecordingReady = func(context.Context, *sessionschema.RecordingReadyEvent) error {
				if calls++; calls == 1 {
					return fail()
				}
				return nil
			}
		})
		body := fmt.Sprintf(readyEvent, "1")
		expect(t, name, r.deliver(t, body), "500 failed")
		expect(t, name+": reported errors", len(r.errors), 1)
		expect(t, name, r.deliver(t, body), "200 handled")
		expect(t, name, r.deliver(t, body), "200 repeated")
		expect(t, name+": calls", calls, 2)
	}
}

func TestAFailedDeadLetterIsSentAgain(t *testing.T) {
	var calls int
	r := newReceiver(t, func(_ *receiver, o *HandlerOptions) {
		o.DeadLetter = func(context.Context, DeadLetter) error {
			if calls++; calls == 1 {
				panic("no space left")
			}
			return nil
		}
	})
	body := `{"id":"1","timestamp":1731931287512,"event":"x"}`
	expect(t, "first", r.deliver(t, body), "500 failed")
	expect(t, "second", r.deliver(t, body), "200 dead-lettered")
	expect(t, "third", r.deliver(t, body), "200 repeated")
}

func TestAPanicOfOnErrorChangesNothing(t *testing.T) {
	r := newReceiver(t, func(_ *receiver, o *HandlerOptions) { o.OnError = func(error) { panic("no log") } })
	request := signedRequest(t, fmt.Sprintf(readyEvent, "1"))
	request.Header.Del(livepeerHeader)
	expect(t, "status", r.send(t, request), "401 no-signature")
}

// blocked is a function for events that waits until a test lets it go on.
type blocked struct {
	started chan struct{}
	result  chan error
}

func newBlocked() blocked { return blocked{make(chan struct{}), make(chan error)} }

func (b blocked) handle(context.Context, *sessionschema.RecordingReadyEvent) error {
	close(b.started)
	return <-b.result
}

func TestARepeatInFlightWaitsForTheFirst(t *testing.T) {
	for _, err := range []error{nil, errors.New("no space left")} {
		function := newBlocked()
		r := newReceiver(t, func(_ *receiver, o *HandlerOptions) { o.OnRecordingReady = function.handle })
		body := fmt.Sprintf(readyEvent, "1")
		answers := make(chan string, 20)
		go func() { answers <- r.deliver(t, body) }()
		<-function.started
		for range 19 {
			go func() { answers <- r.deliver(t, body) }()
		}
		function.result <- err
		counts := map[string]int{}
		for range 20 {
			counts[<-answers]++
		}
		if err == nil {
			expect(t, "answers", fmt.Sprint(counts), "map[200 handled:1 200 repeated:19]")
			continue
		}
		// A repeat that came too late to wait calls the function again, whose channel is closed: a panic.
		expect(t, "answers", fmt.Sprint(counts), "map[500 failed:20]")
	}
}

func TestASlowEventIsAnsweredEarlyAndItsFailureIsADeadLetter(t *testing.T) {
	for name, row := range map[string]struct {
		result  error
		letters int
		again   string
	}{
		"succeeds": {nil, 0, "200 repeated"},
		"fails":    {errors.New("no space left"), 1, "200 repeated"},
	} {
		function := newBlocked()
		r := newReceiver(t, func(_ *receiver, o *HandlerOptions) {
			o.OnRecordingReady, o.AnswerAfter = function.handle, 20*time.Millisecond
		})
		body := fmt.Sprintf(readyEvent, "1")
		expect(t, name, r.deliverAgain(t, body), "202 accepted")
		// The event stays claimed.
		expect(t, name+", repeat", r.deliver(t, body), "202 accepted")
		function.result <- row.result
		if err := r.Wait(context.Background()); err != nil {
			t.Fatal(err)
		}
		expect(t, name+", repeat after the end", r.deliverAgain(t, body), row.again)
		expect(t, name+": dead letters", len(r.letters), row.letters)
		if row.letters > 0 {
			expect(t, "reason", r.letters[0].Reason, ReasonFailed)
			expect(t, "error", r.letters[0].Err, row.result)
			expect(t, "body", string(r.letters[0].Body), body)
		}
	}
}

func TestALateAnswerDependsOnHowFarAnEventIs(t *testing.T) {
	r := newRun("1")
	r.begin()
	expect(t, "while it is handled", r.answerLate(), accepted)
	expect(t, "fails after an answer", r.failUnlessAnswered(), true)
	expect(t, "while its dead letter is written", r.answerLate(), accepted)
	r.fail()
	expect(t, "once that has failed too", r.answerLate(), failure)

	r = newRun("2")
	r.begin()
	expect(t, "fails before an answer", r.failUnlessAnswered(), false)
	expect(t, "while its claim is released", r.answerLate(), failure)

	r = newRun("3")
	expect(t, "while it is claimed", r.answerLate(), inFlight)
	expect(t, "and again", r.answerLate(), inFlight)
	expect(t, "begins", r.begin(), false)
}

func TestADeadLetterThatFailsAfterTheAnswerReleasesTheEvent(t *testing.T) {
	function := newBlocked()
	r := newReceiver(t, func(_ *receiver, o *HandlerOptions) {
		o.OnRecordingReady, o.AnswerAfter = function.handle, 20*time.Millisecond
		o.DeadLetter = func(context.Context, DeadLetter) error { return errors.New("no letter box") }
	})
	body := fmt.Sprintf(readyEvent, "1")
	expect(t, "status", r.deliverAgain(t, body), "202 accepted")
	function.result <- errors.New("no space left")
	if err := r.Wait(context.Background()); err != nil {
		t.Fatal(err)
	}
	reported := r.errors[len(r.errors)-2:]
	expect(t, "last errors", fmt.Sprint(reported), "[no space left no letter box]")
	expect(t, "the event is free", claimIn(t, r.options.Seen, "1", "other"), Claimed)
}

func TestWaitEndsWithItsContext(t *testing.T) {
	function := newBlocked()
	r := newReceiver(t, func(_ *receiver, o *HandlerOptions) {
		o.OnRecordingReady, o.AnswerAfter = function.handle, 20*time.Millisecond
	})
	expect(t, "status", r.deliverAgain(t, fmt.Sprintf(readyEvent, "1")), "202 accepted")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	expect(t, "error", r.Wait(ctx), context.Canceled)
	function.result <- nil
	expect(t, "error", r.Wait(context.Background()), nil)
}

type contextKey struct{}

func TestASenderThatGoesDoesNotStopItsEvent(t *testing.T) {
	function := newBlocked()
	var value any
	r := newReceiver(t, func(_ *receiver, o *HandlerOptions) {
		o.OnRecordingReady = func(ctx context.Context, event *sessionschema.RecordingReadyEvent) error {
			err := function.handle(ctx, event)
			value = ctx.Value(contextKey{})
			return errors.Join(err, ctx.Err())
		}
	})
	body := fmt.Sprintf(readyEvent, "1")
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), contextKey{}, "trace"))
	answer := make(chan string)
	go func() { answer <- r.send(t, signedRequest(t, body).WithContext(ctx)) }()
	<-function.started
	cancel()
	expect(t, "status", <-answer, "503 in-flight")
	function.result <- nil
	if err := r.Wait(context.Background()); err != nil {
		t.Fatal(err)
	}
	expect(t, "value of the context", value, any("trace"))
	expect(t, "repeat", r.deliver(t, body), "200 repeated")
}

func TestAnEventOfAnotherProcessIsWaitedFor(t *testing.T) {
	store := &MemoryStore{}
	r := newReceiver(t, func(_ *receiver, o *HandlerOptions) { o.Seen, o.AnswerAfter = store, 100*time.Millisecond })
	ctx := context.Background()

	// It lives, and does not finish in time.
	_, _ = store.Claim(ctx, "1", "other", time.Hour)
	expect(t, "in flight", r.deliver(t, fmt.Sprintf(readyEvent, "1")), "503 in-flight")
	if err := r.Wait(ctx); err != nil || len(r.errors) != 1 || !errors.Is(r.errors[0], errClaimedElsewhere) {
		t.Error(err, r.errors)
	}
	_ = store.Done(ctx, "1", "other")
	expect(t, "handled elsewhere", r.deliverAgain(t, fmt.Sprintf(readyEvent, "1")), "200 repeated")

	// It died: its claim ends.
	_, _ = store.Claim(ctx, "2", "other", time.Millisecond)
	expect(t, "died", r.deliverAgain(t, fmt.Sprintf(readyEvent, "2")), "200 handled")
	expect(t, "events", strings.Join(r.events, " "), "2")
}

func TestAClaimThatNobodyWaitsForIsReleased(t *testing.T) {
	memory := &MemoryStore{}
	store := &slowStore{SeenStore: memory, proceed: make(chan struct{})}
	r := newReceiver(t, func(_ *receiver, o *HandlerOptions) { o.Seen, o.AnswerAfter = store, time.Millisecond })
	expect(t, "status", r.deliver(t, fmt.Sprintf(readyEvent, "1")), "503 in-flight")
	close(store.proceed)
	if err := r.Wait(context.Background()); err != nil {
		t.Fatal(err)
	}
	expect(t, "events", len(r.events), 0)
	expectClaim(t, memory, "1", "other", Claimed)
}

// slowStore claims nothing until a test lets it.
type slowStore struct {
	SeenStore
	proceed chan struct{}
}

func (s *slowStore) Claim(ctx context.Context, id, owner string, lease time.Duration) (ClaimResult, error) {
	<-s.proceed
	return s.SeenStore.Claim(ctx, id, owner, lease)
}

func TestAClaimIsExtendedUntilItsEventIsHandled(t *testing.T) {
	const lease = 30 * time.Millisecond
	store := &extensionStore{SeenStore: &MemoryStore{}, extended: make(chan struct{}, 1)}
	function := newBlocked()
	r := newReceiver(t, func(_ *receiver, o *HandlerOptions) {
		o.Seen, o.Lease, o.OnRecordingReady = store, lease, function.handle
	})
	answer := make(chan string)
	go func() { answer <- r.deliver(t, fmt.Sprintf(readyEvent, "1")) }()
	for range 6 {
		<-store.extended
	}
	function.result <- nil
	expect(t, "status", <-answer, "200 handled")
	claims := store.claims.Load()
	time.Sleep(lease)
	expect(t, "claims after the end", store.claims.Load(), claims)
}

// extensionStore shows each claim but the first.
type extensionStore struct {
	SeenStore
	claims   atomic.Int32
	extended chan struct{}
}

func (s *extensionStore) Claim(ctx context.Context, id, owner string, lease time.Duration) (ClaimResult, error) {
	if s.claims.Add(1) > 1 {
		select {
		case s.extended <- struct{}{}:
		case <-ctx.Done():
		}
	}
	return s.SeenStore.Claim(ctx, id, owner, lease)
}

// brokenStore fails in one of its methods.
type brokenStore struct {
	SeenStore
	method string
	isDown atomic.Bool
	result ClaimResult
}

func (s *brokenStore) fail(method string) error {
	if s.method != method || !s.isDown.Load() {
		return nil
	}
	if method == "Release" {
		panic("the store is down")
	}
	return errors.New("the store is down")
}

func (s *brokenStore) Claim(ctx context.Context, id, owner string, lease time.Duration) (ClaimResult, error) {
	if err := s.fail("Claim"); err != nil {
		return s.result, err
	}
	if s.method == "invalid" && s.isDown.Load() {
		return 0, nil
	}
	return s.SeenStore.Claim(ctx, id, owner, lease)
}

func (s *brokenStore) Done(ctx context.Context, id, owner string) error {
	return errors.Join(s.fail("Done"), s.SeenStore.Done(ctx, id, owner))
}

func (s *brokenStore) Release(ctx context.Context, id, owner string) error {
	return errors.Join(s.SeenStore.Release(ctx, id, owner), s.fail("Release"))
}

func TestAStoreThatFailsMakesTheSenderTryAgain(t *testing.T) {
	for _, method := range []string{"Claim", "invalid", "Done", "Release"} {
		store := &brokenStore{SeenStore: &MemoryStore{MaxAge: -1}, method: method}
		store.isDown.Store(true)
		r := newReceiver(t, func(r *receiver, o *HandlerOptions) {
			o.Seen = store
			o.OnRecordingReady = func(context.Context, *sessionschema.RecordingReadyEvent) error {
				if method == "Release" && store.isDown.Load() {
					return errors.New("no space left")
				}
				return nil
			}
		})
		body := fmt.Sprintf(readyEvent, "1")
		expect(t, method, r.deliver(t, body), "500 failed")
		if len(r.errors) == 0 {
			t.Errorf("%s: no error is reported", method)
		}
		store.isDown.Store(false)
		expect(t, method, r.deliver(t, body), "200 handled")
	}
}

func TestAStormOfRepeatsHandlesEachEventOnce(t *testing.T) {
	const events, repeats = 100, 10
	var mu sync.Mutex
	handled, attempts := map[string]int{}, map[string]int{}
	// Two processes with one store.
	store := &MemoryStore{}
	change := func(_ *receiver, o *HandlerOptions) {
		o.Seen = store
		o.OnRecordingReady = func(_ context.Context, event *sessionschema.RecordingReadyEvent) error {
			runtime.Gosched()
			mu.Lock()
			defer mu.Unlock()
			if attempts[event.ID]++; attempts[event.ID] == 1 && strings.HasSuffix(event.ID, "7") {
				panic("killed")
			}
			handled[event.ID]++
			return nil
		}
	}
	processes := []*receiver{newReceiver(t, change), newReceiver(t, change)}
	var senders sync.WaitGroup
	for i := range events * repeats {
		senders.Add(1)
		go func() {
			defer senders.Done()
			body := fmt.Sprintf(readyEvent, fmt.Sprint("event-", i%events))
			// A sender tries again until it has a status below 500.
			for attempt := range 1000 {
				if processes[(i/events+attempt)%2].deliver(t, body) < "500" {
					return
				}
			}
			t.Error("never answered")
		}()
	}
	senders.Wait()
	expect(t, "events", len(handled), events)
	for id, count := range handled {
		expect(t, id, count, 1)
	}
	for _, each := range processes {
		expect(t, "events in flight", len(each.runs), 0)
	}
}

func TestAServerWithStandardWebhooks(t *testing.T) {
	r := newReceiver(t, func(_ *receiver, o *HandlerOptions) {
		o.Secrets, o.Scheme, o.MaxBodyBytes = []string{standardSecret}, Standard, 1000
	})
	server := httptest.NewServer(r)
	defer server.Close()
	post := func(body string, header http.Header) string {
		request, err := http.NewRequest(http.MethodPost, server.URL, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		request.Header = header
		response, err := server.Client().Do(request)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		text, err := io.ReadAll(response.Body)
		return fmt.Sprint(response.StatusCode, " ", string(text), err)
	}
	body := fmt.Sprintf(readyEvent, "1")
	header := schemes[Standard].signed(t, []byte(body))
	expect(t, "first", post(body, header), `200 {"outcome":"handled"}<nil>`)
	expect(t, "repeat", post(body, header), `200 {"outcome":"repeated"}<nil>`)
	expect(t, "too long", post(body+strings.Repeat(" ", 1000), header), `413 {"code":"malformed","message":"the body has more than 1000 bytes"}<nil>`)
	header.Del(standardID)
	expect(t, "no ID", post(body, header), `401 {"code":"no-signature","message":"the header Webhook-Id is missing"}<nil>`)
	response, err := server.Client().Get(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	expect(t, "GET", fmt.Sprint(response.StatusCode, response.Header["Allow"]), "405 [POST]")
}

func TestOptionsThatAreWrongAreErrors(t *testing.T) {
	deadLetter := func(context.Context, DeadLetter) error { return nil }
	secrets := []string{livepeerSecret}
	for want, options := range map[string]HandlerOptions{
		"DeadLetter must keep":  {Secrets: secrets},
		"must not be negative":  {Secrets: secrets, DeadLetter: deadLetter, Lease: -1},
		`got "stripe"`:          {Secrets: secrets, DeadLetter: deadLetter, Scheme: "stripe"},
		"the secret is missing": {DeadLetter: deadLetter},
		"must be base64":        {Secrets: secrets, DeadLetter: deadLetter, Scheme: Standard},
	} {
		if _, err := NewHandler(options); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

func TestAHandlerDoesNotShowItsSecret(t *testing.T) {
	r := newReceiver(t, nil)
	for _, text := range []string{fmt.Sprintf("%+v", r.Handler), fmt.Sprintf("%#v", r.Handler)} {
		if strings.Contains(text, livepeerSecret) {
			t.Error(text)
		}
	}
}
