package webhooks

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"
)

const (
	livepeerSecret = "c2b1e3d4-shared-sécret"
	standardSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	sentAt         = 1_731_931_287_512
)

var (
	delivery = []byte(`{"id":"evt-1","createdAt":1731931286612,"timestamp":1731931287512,"event":"task.completed","payload":{"name":"gölf ☃"}}`)
	arrival  = &VerifyOptions{Now: time.UnixMilli(sentAt + 500)}
)

// scheme is what the tests of both schemes share.
type scheme struct {
	verify  func([]byte, http.Header, []string, *VerifyOptions) error
	sign    func([]byte, []string) (http.Header, error)
	secret  string
	headers []string
}

var schemes = map[Scheme]scheme{
	Livepeer: {VerifyLivepeer, SignLivepeer, livepeerSecret, []string{livepeerHeader}},
	Standard: {VerifyStandard, SignStandard, standardSecret, []string{standardID, standardTimestamp, standardSignature}},
}

func (s scheme) signed(t *testing.T, body []byte, secrets ...string) http.Header {
	t.Helper()
	header, err := s.sign(body, append(secrets, s.secret))
	if err != nil {
		t.Fatal(err)
	}
	return header
}

// codeOf returns the code of an error, "accepted" for nil, and the text of any other error.
func codeOf(err error) Code {
	var failed *Error
	switch {
	case err == nil:
		return "accepted"
	case errors.As(err, &failed):
		return failed.Code
	default:
		return Code(err.Error())
	}
}

func TestASignedDeliveryIsAccepted(t *testing.T) {
	for name, s := range schemes {
		header := s.signed(t, delivery)
		if err := s.verify(delivery, header, []string{s.secret}, arrival); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		// While one secret replaces another, either side may have both.
		both := s.signed(t, delivery, s.secret[:len(s.secret)-4])
		for _, secrets := range [][]string{{s.secret}, {s.secret[:len(s.secret)-4]}, {"", s.secret}} {
			if err := s.verify(delivery, both, secrets, arrival); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func TestEveryChangedBitIsRejected(t *testing.T) {
	for name, s := range schemes {
		header := s.signed(t, delivery)
		for i := range 8 * len(delivery) {
			if got := codeOf(s.verify(flipped(delivery, i), header, []string{s.secret}, arrival)); got != CodeMismatch {
				t.Fatalf("%s: bit %d of the body: %s", name, i, got)
			}
		}
		for _, each := range s.headers {
			value := []byte(header.Get(each))
			for i := range 8 * len(value) {
				changed := header.Clone()
				changed[each] = []string{string(flipped(value, i))}
				if got := codeOf(s.verify(delivery, changed, []string{s.secret}, arrival)); got == "accepted" {
					t.Fatalf("%s: bit %d of %s is accepted: %q", name, i, each, changed.Get(each))
				}
			}
		}
	}
}

func flipped(data []byte, bit int) []byte {
	changed := bytes.Clone(data)
	changed[bit/8] ^= 1 << (bit % 8)
	return changed
}

func TestAnErrorNeverHasASecretASignatureOrTheBody(t *testing.T) {
	for name, s := range schemes {
		header := s.signed(t, delivery)
		signature := header.Get(s.headers[len(s.headers)-1])
		notJSON := []byte(`{"password":"hunter2",}`)
		for _, err := range []error{
			s.verify(append(delivery, '\n'), header, []string{s.secret}, arrival),
			s.verify(delivery, header, []string{"whsec_hunter2!"}, arrival),
			s.verify(delivery, header, []string{s.secret}, nil),
			s.verify(delivery, http.Header{s.headers[0]: {"hunter2\n"}}, []string{s.secret}, arrival),
			s.verify(delivery, http.Header{s.headers[0]: {"hunter2"}}, []string{s.secret}, arrival),
			verifyAny(s, notJSON),
		} {
			if err == nil {
				t.Errorf("%s: accepted", name)
				continue
			}
			for _, text := range []string{err.Error(), fmt.Sprintf("%+v %#v", err, err)} {
				for _, hidden := range []string{"hunter2", "gölf", s.secret, signature} {
					if strings.Contains(text, hidden) {
						t.Errorf("%s: %q has %q", name, text, hidden)
					}
				}
			}
		}
	}
}

// verifyAny verifies a body that need not be JSON.
func verifyAny(s scheme, body []byte) error {
	var header http.Header
	if s.secret == livepeerSecret {
		header = livepeerHeaders(body, sentAt, [][]byte{[]byte(livepeerSecret)})
	} else {
		key, _ := standardKey(standardSecret)
		header = standardHeaders(body, "evt-1", sentAt/1000, [][]byte{key})
	}
	return s.verify(body, header, []string{s.secret}, arrival)
}

func TestTheToleranceDecidesHowOldADeliveryMayBe(t *testing.T) {
	for name, s := range schemes {
		header := s.signed(t, delivery)
		limit := livepeerTolerance
		sent := time.UnixMilli(sentAt)
		if name == Standard {
			limit, sent = standardTolerance, time.UnixMilli(sentAt/1000*1000)
		}
		for _, row := range []struct {
			tolerance, age time.Duration
			want           Code
		}{
			{0, limit, "accepted"},
			{0, -limit, "accepted"},
			{0, limit + time.Millisecond, CodeTimestamp},
			{0, -limit - time.Millisecond, CodeTimestamp},
			{time.Hour, time.Hour, "accepted"},
			{time.Hour, time.Hour + time.Millisecond, CodeTimestamp},
			{AnyTime, 200 * 365 * 24 * time.Hour, "accepted"},
			{-1, 0, CodeTimestamp},
		} {
			options := &VerifyOptions{Tolerance: row.tolerance, Now: sent.Add(row.age)}
			if got := codeOf(s.verify(delivery, header, []string{s.secret}, options)); got != row.want {
				t.Errorf("%s, tolerance %v, age %v: got %s, want %s", name, row.tolerance, row.age, got, row.want)
			}
		}
		// A duration can't hold the age.
		year9999 := &VerifyOptions{Tolerance: AnyTime, Now: time.UnixMilli(253_402_300_799_000)}
		if err := s.verify(delivery, header, []string{s.secret}, year9999); err != nil {
			t.Errorf("%s, any time: %v", name, err)
		}
		if got := codeOf(s.verify(delivery, header, []string{s.secret}, nil)); got != CodeTimestamp {
			t.Errorf("%s: an old delivery with nil options: %s", name, got)
		}
		now := fmt.Appendf(nil, `{"id":"evt-1","timestamp":%d}`, time.Now().UnixMilli())
		if err := s.verify(now, s.signed(t, now), []string{s.secret}, nil); err != nil {
			t.Errorf("%s: a new delivery with nil options: %v", name, err)
		}
	}
}

// The signed fixtures have more. These are the ones that depend on Go.
func TestTheTimestampIsThatOfTheBody(t *testing.T) {
	for body, want := range map[string]Code{
		`{"timestamp":1731931287512}`:                             "accepted",
		`{"timestamp":1731931287512.0}`:                           "accepted",
		`{"timestamp":1.731931287512e12}`:                         "accepted",
		`{"t\u0069mestamp":1731931287512}`:                        "accepted",
		`{"timestamp":1,"timestamp":1731931287512}`:               "accepted",
		`{"\ud800":1,"timestamp":1731931287512}`:                  "accepted",
		`{"id":7,"timestamp":1731931287512}`:                      "accepted",
		`{"timestamp":1731931287512,"timestamp":1}`:               CodeTimestampUnbound,
		`{"Timestamp":1731931287512}`:                             CodeTimestampUnbound,
		`{"timestamp":1731931287512,"TIMESTAMP":1}`:               "accepted",
		`{"payload":{"timestamp":1731931287512}}`:                 CodeTimestampUnbound,
		`{"timestamp":1e999}`:                                     CodeTimestampUnbound,
		`{"timestamp":null}`:                                      CodeTimestampUnbound,
		`[{"timestamp":1731931287512}]`:                           CodeTimestampUnbound,
		"{\"timestamp\":1731931287512,\"name\":\"\xff\"}":         CodeNotJSON,
		"{\"timestamp\":1731931287512} {}":                        CodeNotJSON,
		"\ufeff{\"timestamp\":1731931287512}":                     CodeNotJSON,
		"{\"timestamp\":1731931287512,\"name\":\"\xed\xa0\x80\"}": CodeNotJSON,
	} {
		if got := codeOf(verifyAny(schemes[Livepeer], []byte(body))); got != want {
			t.Errorf("%s: got %s, want %s", body, got, want)
		}
	}
}

func TestNamesOfHeadersAreComparedWithoutCase(t *testing.T) {
	for name, s := range schemes {
		header := http.Header{}
		for key, values := range s.signed(t, delivery) {
			header[strings.ToLower(key)] = values
		}
		if err := s.verify(delivery, header, []string{s.secret}, arrival); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestASignatureMayBeInAnyOfSeveralHeaders(t *testing.T) {
	header := schemes[Standard].signed(t, delivery)
	header[standardSignature] = append([]string{"v1," + base64.StdEncoding.EncodeToString(make([]byte, 32))}, header[standardSignature]...)
	if err := VerifyStandard(delivery, header, []string{standardSecret}, arrival); err != nil {
		t.Error(err)
	}
	// A proxy may join them with a comma.
	header[standardSignature] = []string{strings.Join(header[standardSignature], ", ")}
	if err := VerifyStandard(delivery, header, []string{standardSecret}, arrival); err != nil {
		t.Error(err)
	}
	header.Add(standardID, "evt-1")
	if got := codeOf(VerifyStandard(delivery, header, []string{standardSecret}, arrival)); got != CodeMismatch {
		t.Error(got)
	}
}

func TestAHeaderThatIsTooLongIsMalformed(t *testing.T) {
	for name, s := range schemes {
		header := s.signed(t, delivery)
		header.Set(s.headers[0], strings.Repeat("a", maxHeaderBytes+1))
		if got := codeOf(s.verify(delivery, header, []string{s.secret}, arrival)); got != CodeMalformed {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestABodyOf10MBIsAccepted(t *testing.T) {
	body := []byte(`{"id":"evt-1","timestamp":` + strconv.Itoa(sentAt) + `,"name":"` + strings.Repeat("a", 10<<20) + `"}`)
	for name, s := range schemes {
		if err := s.verify(body, s.signed(t, body), []string{s.secret}, arrival); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestABodyThatCannotBeDeliveredIsNotSigned(t *testing.T) {
	for name, s := range schemes {
		for body, want := range map[string]Code{
			`{`:                           CodeNotJSON,
			`{"id":"1"}`:                  CodeTimestampUnbound,
			`{"id":"1","timestamp":"7"}`:  CodeTimestampUnbound,
			`{"id":"1","timestamp":-1}`:   CodeTimestampUnbound,
			`{"id":"1","timestamp":1.5}`:  CodeTimestampUnbound,
			`{"id":"1","timestamp":1e16}`: CodeTimestampUnbound,
		} {
			if _, err := s.sign([]byte(body), []string{s.secret}); codeOf(err) != want {
				t.Errorf("%s, %s: got %v, want %s", name, body, err, want)
			}
		}
		for _, secrets := range [][]string{nil, {""}, {" ", "\n"}} {
			if _, err := s.sign(delivery, secrets); codeOf(err) != CodeNoSecret {
				t.Errorf("%s: %v", name, err)
			}
			if err := s.verify(delivery, s.signed(t, delivery), secrets, arrival); codeOf(err) != CodeNoSecret {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	if _, err := SignStandard([]byte(`{"timestamp":7}`), []string{standardSecret}); codeOf(err) != CodeMalformed {
		t.Error(err)
	}
}
