package interop

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"testing"
	"time"

	sessionschema "github.com/session-schema/session-schema/packages/go"
	"github.com/session-schema/session-schema/packages/go/webhooks"
	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

// fixture is a signed delivery, as the README of packages/webhooks describes.
type fixture struct {
	Name, Scheme, Secret, Body string
	Headers                    map[string]string
	Now                        int64
	Code                       webhooks.Code
}

var schemes = map[string]struct {
	verify func([]byte, http.Header, []string, *webhooks.VerifyOptions) error
	sign   func([]byte, []string) (http.Header, error)
}{
	"livepeer": {webhooks.VerifyLivepeer, webhooks.SignLivepeer},
	"standard": {webhooks.VerifyStandard, webhooks.SignStandard},
}

func fixtures(t *testing.T) []fixture {
	t.Helper()
	text, err := os.ReadFile("../../../webhooks/fixtures/signed.json")
	if err != nil {
		t.Fatal(err)
	}
	var all []fixture
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	if len(all) < 50 {
		t.Fatalf("only %d fixtures", len(all))
	}
	return all
}

func (f fixture) header() http.Header {
	header := http.Header{}
	for name, value := range f.Headers {
		header.Set(name, value)
	}
	return header
}

func (f fixture) options() *webhooks.VerifyOptions {
	return &webhooks.VerifyOptions{Now: time.UnixMilli(f.Now)}
}

func TestEverySignedFixtureHasItsResult(t *testing.T) {
	for _, f := range fixtures(t) {
		err := schemes[f.Scheme].verify([]byte(f.Body), f.header(), []string{f.Secret}, f.options())
		var rejected *webhooks.Error
		if errors.As(err, &rejected) != (f.Code != "") || rejected != nil && rejected.Code != f.Code {
			t.Errorf("%s, %s: got %v, want %q", f.Scheme, f.Name, err, f.Code)
		}
	}
}

func TestAcceptedFixturesAreReadAndSignedAsTheyWere(t *testing.T) {
	for _, f := range fixtures(t) {
		if f.Code != "" {
			continue
		}
		event, err := sessionschema.UnmarshalWebhookEvent([]byte(f.Body))
		if err != nil {
			t.Errorf("%s: %v", f.Name, err)
			continue
		}
		if unknown, ok := event.(*sessionschema.UnknownWebhookEvent); ok && string(unknown.Raw) != f.Body {
			t.Errorf("%s: an unknown event is %s", f.Name, unknown.Raw)
		}
		header, err := schemes[f.Scheme].sign([]byte(f.Body), []string{f.Secret})
		if err == nil {
			err = schemes[f.Scheme].verify([]byte(f.Body), header, []string{f.Secret}, f.options())
		}
		if err != nil {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

func TestTheReferenceLibraryOfStandardWebhooksAgrees(t *testing.T) {
	reference, err := standardwebhooks.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range fixtures(t) {
		body := fmt.Appendf(nil, `{"id":"msg_%d","timestamp":%d,"text":%q}`, len(f.Body), time.Now().UnixMilli(), f.Body)
		header, err := webhooks.SignStandard(body, []string{"whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", secret})
		if err != nil {
			t.Fatal(err)
		}
		if err := reference.Verify(body, header); err != nil {
			t.Errorf("ours is rejected: %v", err)
		}
		now := time.Now()
		signature, err := reference.Sign("msg_1", now, body)
		if err != nil {
			t.Fatal(err)
		}
		theirs := http.Header{}
		theirs.Set("webhook-id", "msg_1")
		theirs.Set("webhook-timestamp", fmt.Sprint(now.Unix()))
		theirs.Set("webhook-signature", signature)
		if err := webhooks.VerifyStandard(body, theirs, []string{secret}, nil); err != nil {
			t.Errorf("theirs is rejected: %v", err)
		}
		body[len(body)-2] ^= 1
		if reference.Verify(body, theirs) == nil || webhooks.VerifyStandard(body, theirs, []string{secret}, nil) == nil {
			t.Error("a changed body is accepted")
		}
	}
}
