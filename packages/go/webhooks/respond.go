package webhooks

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

// outcome is what became of an event, as the body of an answer has it.
type outcome string

const (
	handled      outcome = "handled"
	repeated     outcome = "repeated"
	deadLettered outcome = "dead-lettered"
	// accepted is an event that is still being handled.
	accepted outcome = "accepted"
	// failure makes the sender try again. What failed is for the receiver's log only.
	failure outcome = "failed"
	// inFlight makes the sender try again, because another process has the event.
	inFlight outcome = "in-flight"
)

func respond(w http.ResponseWriter, outcome outcome) {
	status := http.StatusOK
	switch outcome {
	case accepted:
		status = http.StatusAccepted
	case failure:
		status = http.StatusInternalServerError
	case inFlight:
		status = http.StatusServiceUnavailable
	}
	write(w, status, map[string]string{"outcome": string(outcome)})
}

// respondError answers a delivery that can't be received.
func respondError(w http.ResponseWriter, err error) {
	var failed *Error
	var tooLong *http.MaxBytesError
	switch {
	case errors.As(err, &failed):
		respondRejected(w, statusOf(failed.Code), failed)
	case errors.As(err, &tooLong):
		respondRejected(w, http.StatusRequestEntityTooLarge, rejected(CodeMalformed, "the body has more than %d bytes", tooLong.Limit))
	default:
		respond(w, failure)
	}
}

func respondNotPost(w http.ResponseWriter) {
	w.Header().Set("Allow", http.MethodPost)
	respondRejected(w, http.StatusMethodNotAllowed, rejected(CodeMalformed, "webhooks are sent with POST"))
}

func respondRejected(w http.ResponseWriter, status int, err *Error) {
	write(w, status, map[string]string{"code": string(err.Code), "message": err.Message})
}

func statusOf(code Code) int {
	if code == CodeMalformed || code == CodeNotJSON {
		return http.StatusBadRequest
	}
	return http.StatusUnauthorized
}

func write(w http.ResponseWriter, status int, body map[string]string) {
	text, err := json.Marshal(body)
	if err != nil {
		panic(fmt.Sprintf("webhooks: a map of strings is not JSON: %v", err))
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(text) // a sender that has gone sends the event again
}
