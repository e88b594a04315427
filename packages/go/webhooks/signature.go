package webhooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"net/http"
	"strings"
)

// keysOf returns the key of each secret that isn't blank. Anyone can sign with an empty secret, so it verifies nothing.
func keysOf(secrets []string, keyOf func(secret string) ([]byte, error)) ([][]byte, error) {
	var keys [][]byte
	for _, secret := range secrets {
		if strings.TrimSpace(secret) == "" {
			continue
		}
		key, err := keyOf(secret)
		if err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	if len(keys) == 0 {
		return nil, rejected(CodeNoSecret, "the secret is missing or empty, so no delivery can be verified; is the variable with the secret set?")
	}
	return keys, nil
}

// maxHeaderBytes is the longest value of a header.
const maxHeaderBytes = 4096

// headerValue returns all values of a header, joined as HTTP does. Names are compared without case, because a header need not come from
// package http.
func headerValue(header http.Header, name, separator string) (string, error) {
	var values []string
	for key, each := range header {
		if strings.EqualFold(key, name) {
			values = append(values, each...)
		}
	}
	if len(values) == 0 {
		return "", rejected(CodeNoSignature, "the header %s is missing", name)
	}
	value := strings.Join(values, separator)
	if len(value) > maxHeaderBytes {
		return "", rejected(CodeMalformed, "the header %s has more than %d bytes", name, maxHeaderBytes)
	}
	for i := range len(value) {
		if c := value[i]; c != '\t' && (c < ' ' || c > '~') {
			return "", rejected(CodeMalformed, "the header %s has a character other than printable ASCII", name)
		}
	}
	return strings.TrimSpace(value), nil
}

// maxSignatures is the most signatures in one header: a rotation of secrets has two.
const maxSignatures = 10

func checkSignatures(name string, signatures [][]byte, expected string) error {
	switch {
	case len(signatures) == 0:
		return rejected(CodeMalformed, "the header %s has no %s", name, expected)
	case len(signatures) > maxSignatures:
		return rejected(CodeMalformed, "the header %s has more than %d signatures", name, maxSignatures)
	default:
		return nil
	}
}

// isSigned reports whether one of the keys made one of the signatures. All are compared, in constant time, so the duration shows nothing about
// them.
func isSigned(keys, signatures [][]byte, content ...[]byte) bool {
	found := 0
	for _, key := range keys {
		expected := sum(key, content...)
		for _, signature := range signatures {
			found |= subtle.ConstantTimeCompare(expected, signature)
		}
	}
	return found == 1
}

// sum returns the HMAC-SHA256 of the content.
func sum(key []byte, content ...[]byte) []byte {
	hash := hmac.New(sha256.New, key)
	for _, part := range content {
		hash.Write(part)
	}
	return hash.Sum(nil)
}

func mismatch() *Error {
	return rejected(CodeMismatch, "no signature is that of the body; either the secret is another one, or the body isn't the bytes that were "+
		"received, because something read it, or parsed and wrote it again")
}

// jsonHeader returns what every delivery has.
func jsonHeader() http.Header {
	return http.Header{"Content-Type": {"application/json"}}
}
