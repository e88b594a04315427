package webhooks

import (
	"encoding/hex"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"
)

const livepeerHeader = "Livepeer-Signature"

// Retries last a day, and may not be signed anew.
const livepeerTolerance = 26 * time.Hour

// VerifyLivepeer verifies a delivery with the header Livepeer-Signature. The signature covers the body alone, so the time in the header must be
// the timestamp in the body. The body is what was received, before anything parsed it. A delivery may be signed with any of the secrets. With
// nil options, it may be at most 26 hours old.
//
// The error is an [*Error].
func VerifyLivepeer(body []byte, header http.Header, secrets []string, options *VerifyOptions) error {
	keys, err := keysOf(secrets, livepeerKey)
	if err != nil {
		return err
	}
	value, err := headerValue(header, livepeerHeader, ",")
	if err != nil {
		return err
	}
	timestamp, signatures, err := parseLivepeer(value)
	if err != nil {
		return err
	}
	if !isSigned(keys, signatures, body) {
		return mismatch()
	}
	sent, err := envelopeOf(body)
	if err != nil {
		return err
	}
	if sent.timestamp == nil || *sent.timestamp != float64(timestamp) {
		return rejected(CodeTimestampUnbound, "t in the header %s must be the timestamp in the body, because only the body is signed", livepeerHeader)
	}
	return options.checkAge(timestamp, livepeerTolerance)
}

// SignLivepeer returns the header with which the sender of Livepeer-Signature delivers a body, for tests of your receiver. The time of the
// delivery is the timestamp in the body. With several secrets, the delivery is signed with each, as while one replaces another.
//
// The error is an [*Error].
func SignLivepeer(body []byte, secrets []string) (http.Header, error) {
	keys, err := keysOf(secrets, livepeerKey)
	if err != nil {
		return nil, err
	}
	sent, err := envelopeOf(body)
	if err != nil {
		return nil, err
	}
	milliseconds, err := sent.milliseconds()
	if err != nil {
		return nil, err
	}
	return livepeerHeaders(body, milliseconds, keys), nil
}

func livepeerHeaders(body []byte, milliseconds int64, keys [][]byte) http.Header {
	parts := []string{"t=" + strconv.FormatInt(milliseconds, 10)}
	for _, key := range keys {
		parts = append(parts, "v1="+hex.EncodeToString(sum(key, body)))
	}
	header := jsonHeader()
	header.Set(livepeerHeader, strings.Join(parts, ","))
	return header
}

var (
	livepeerTime      = regexp.MustCompile(`^(0|[1-9]\d{0,15})$`)
	livepeerSignature = regexp.MustCompile(`^[0-9a-f]{64}$`)
)

// parseLivepeer parses t=<ms>,v1=<hex>. While a secret is replaced, there are several v1. Other names are those of later schemes.
func parseLivepeer(value string) (timestamp int64, signatures [][]byte, err error) {
	var times []string
	for _, part := range strings.Split(value, ",") {
		name, text, hasValue := strings.Cut(strings.TrimSpace(part), "=")
		switch {
		case name == "t" && hasValue:
			times = append(times, text)
		case name == "v1" && livepeerSignature.MatchString(text):
			signature, _ := hex.DecodeString(text) // it has only digits
			signatures = append(signatures, signature)
		}
	}
	if len(times) != 1 || !livepeerTime.MatchString(times[0]) {
		return 0, nil, rejected(CodeMalformed, "the header %s must have one t, in milliseconds since the Unix epoch", livepeerHeader)
	}
	timestamp, _ = strconv.ParseInt(times[0], 10, 64) // it has at most 16 digits
	return timestamp, signatures, checkSignatures(livepeerHeader, signatures, "v1 with 64 lower-case hexadecimal digits")
}

func livepeerKey(secret string) ([]byte, error) {
	return []byte(secret), nil
}
