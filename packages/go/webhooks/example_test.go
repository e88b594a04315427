package webhooks_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	sessionschema "github.com/session-schema/session-schema/packages/go"
	"github.com/session-schema/session-schema/packages/go/webhooks"
)

// received returns a delivery of an event that is sent now.
func received(event string, secret string) (body []byte, header http.Header) {
	body = []byte(strings.Replace(event, "NOW", fmt.Sprint(time.Now().UnixMilli()), 1))
	header, err := webhooks.SignLivepeer(body, []string{secret})
	if err != nil {
		panic(err)
	}
	return body, header
}

func ExampleVerifyLivepeer() {
	body, header := received(`{"id": "1", "timestamp": NOW, "event": "stream.idle"}`, "secret")

	if err := webhooks.VerifyLivepeer(body, header, []string{"new secret", "secret"}, nil); err != nil {
		fmt.Println(err)
		return
	}
	event, err := sessionschema.UnmarshalWebhookEvent(body)
	switch event := event.(type) {
	case *sessionschema.RecordingReadyEvent:
		fmt.Println("ready:", event.Payload.GetMp4URL())
	case *sessionschema.UnknownWebhookEvent:
		fmt.Println("unknown:", event.Tag)
	default:
		fmt.Println(err)
	}
	// Output: unknown: stream.idle
}

func ExampleVerifyStandard() {
	const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	body := []byte(`{"id": "1", "timestamp": 1587667174725, "event": "stream.idle"}`)
	header, err := webhooks.SignStandard(body, []string{secret})
	fmt.Println(header.Get("Webhook-Signature"), err)

	err = webhooks.VerifyStandard(body, header, []string{secret}, &webhooks.VerifyOptions{Now: time.UnixMilli(1587667180000)})
	fmt.Println(err)
	var rejected *webhooks.Error
	if errors.As(webhooks.VerifyStandard(body, header, []string{secret}, nil), &rejected) {
		fmt.Println(rejected.Code)
	}
	// Output:
	// v1,O0S5ajB+QPhWy5e7Vv445LHNpdyF8DyYUoZQt/ew3+g= <nil>
	// <nil>
	// timestamp
}

func ExampleError() {
	err := webhooks.VerifyLivepeer([]byte("{}"), http.Header{}, []string{"secret"}, nil)
	var rejected *webhooks.Error
	if errors.As(err, &rejected) {
		fmt.Println(rejected.Code)
	}
	fmt.Println(err)
	// Output:
	// no-signature
	// webhooks: the header Livepeer-Signature is missing
}

func ExampleNewHandler() {
	handler, err := webhooks.NewHandler(webhooks.HandlerOptions{
		Secrets: []string{"secret"},
		OnRecordingReady: func(_ context.Context, event *sessionschema.RecordingReadyEvent) error {
			fmt.Println(event.Payload.Session.Name, event.Payload.GetMp4URL())
			return nil
		},
		DeadLetter: func(_ context.Context, letter webhooks.DeadLetter) error {
			fmt.Println("not handled:", letter.Reason)
			return nil
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	http.Handle("POST /webhooks", handler)

	// What a test of your receiver does:
	for _, event := range []string{
		`{"id": "1", "webhookId": "w", "createdAt": 0, "timestamp": NOW, "event": "recording.ready",
			"payload": {"mp4Url": "https://example.com/1.mp4", "session": {"name": "golf"}}}`,
		`{"id": "2", "timestamp": NOW, "event": "stream.idle"}`,
	} {
		body, header := received(event, "secret")
		request := httptest.NewRequest("POST", "/webhooks", strings.NewReader(string(body)))
		request.Header = header
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, request)
		fmt.Println(recorder.Code, recorder.Body)
	}
	// Output:
	// golf https://example.com/1.mp4
	// 200 {"outcome":"handled"}
	// not handled: unknown
	// 200 {"outcome":"dead-lettered"}
}
