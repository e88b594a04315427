package webhooks

import (
	"encoding/base64"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"
)

const (
	standardID        = "Webhook-Id"
	standardTimestamp = "Webhook-Timestamp"
	standardSignature = "Webhook-Signature"
)

const standardTolerance = 5 * time.Minute

// VerifyStandard verifies a delivery that is signed as [Standard Webhooks] describes, with the headers Webhook-Id, Webhook-Timestamp and
// Webhook-Signature. The body is what was received, before anything parsed it. A secret is base64, usually with the prefix whsec_. A delivery
// may be signed with any of the secrets. With nil options, it may be at most 5 minutes old.
//
// The error is an [*Error].
//
// [Standard Webhooks]: https://www.standardwebhooks.com
func VerifyStandard(body []byte, header http.Header, secrets []string, options *VerifyOptions) error {
	keys, err := keysOf(secrets, standardKey)
	if err != nil {
		return err
	}
	id, err := headerValue(header, standardID, ",")
	if err != nil {
		return err
	}
	timestamp, err := headerValue(header, standardTimestamp, ",")
	if err != nil {
		return err
	}
	if !standardTime.MatchString(timestamp) {
		return rejected(CodeMalformed, "the header %s must be whole seconds since the Unix epoch", standardTimestamp)
	}
	value, err := headerValue(header, standardSignature, " ")
	if err != nil {
		return err
	}
	signatures, err := parseStandard(value)
	if err != nil {
		return err
	}
	if !isSigned(keys, signatures, []byte(id+"."+timestamp+"."), body) {
		return mismatch()
	}
	seconds, _ := strconv.ParseInt(timestamp, 10, 64) // it has at most 12 digits
	if err := options.checkAge(1000*seconds, standardTolerance); err != nil {
		return err
	}
	_, err = envelopeOf(body)
	return err
}

// SignStandard returns the headers with which a sender of Standard Webhooks delivers a body, for tests of your receiver. Webhook-Id is the id in
// the body, and the time of the delivery is its timestamp. With several secrets, the delivery is signed with each, as while one replaces another.
//
// The error is an [*Error].
func SignStandard(body []byte, secrets []string) (http.Header, error) {
	keys, err := keysOf(secrets, standardKey)
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
	if sent.id == "" {
		return nil, rejected(CodeMalformed, `the body must have an "id", which Standard Webhooks signs`)
	}
	return standardHeaders(body, sent.id, milliseconds/1000, keys), nil
}

func standardHeaders(body []byte, id string, seconds int64, keys [][]byte) http.Header {
	timestamp := strconv.FormatInt(seconds, 10)
	var signatures []string
	for _, key := range keys {
		signature := sum(key, []byte(id+"."+timestamp+"."), body)
		signatures = append(signatures, "v1,"+base64.StdEncoding.EncodeToString(signature))
	}
	header := jsonHeader()
	header.Set(standardID, id)
	header.Set(standardTimestamp, timestamp)
	header.Set(standardSignature, strings.Join(signatures, " "))
	return header
}

var (
	standardTime      = regexp.MustCompile(`^\d{1,12}$`)
	standardSeparator = regexp.MustCompile(`,? +`)
	// 32 bytes in base64. The last digit has two bits that encode nothing, and must be 0: otherwise several texts would be the same signature.
	standardEntry = regexp.MustCompile(`^v1,([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)$`)
)

// parseStandard parses v1,<base64> v1,<base64> and so on. Other prefixes are those of other schemes, such as asymmetric keys.
func parseStandard(value string) (signatures [][]byte, err error) {
	for _, entry := range standardSeparator.Split(value, -1) {
		if match := standardEntry.FindStringSubmatch(entry); match != nil {
			signature, _ := base64.StdEncoding.DecodeString(match[1]) // as the pattern says
			signatures = append(signatures, signature)
		}
	}
	return signatures, checkSignatures(standardSignature, signatures, `"v1," with the base64 of 32 bytes`)
}

// standardKey returns the bytes that a secret encodes. Its padding may be missing.
func standardKey(secret string) ([]byte, error) {
	digits := strings.TrimRight(strings.TrimPrefix(strings.TrimSpace(secret), "whsec_"), "=")
	key, err := base64.RawStdEncoding.DecodeString(digits)
	if err != nil || len(key) == 0 {
		// The error of the decoder would show a part of the secret.
		return nil, rejected(CodeNoSecret, `a secret of Standard Webhooks must be base64, with or without the prefix "whsec_"`)
	}
	return key, nil
}
