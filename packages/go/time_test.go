package sessionschema

import (
	"encoding/json"
	"math"
	"testing"
	"time"
)

// Numbers that our own models don't use for times: integers, and those that may be null.
func TestEveryKindOfNumberIsATime(t *testing.T) {
	integer := func(milliseconds int64) string { return formatTime(timeOfInteger(milliseconds)) }
	text := func(text string) string { return formatTime(timeOfAny(json.RawMessage(text))) }
	for got, want := range map[string]string{
		integer(1587667174725): "2020-04-23T18:39:34.725Z",
		integer(math.MaxInt64): "292278994-08-17T07:12:55.807Z",
		integer(math.MinInt64): "-292275055-05-16T16:47:04.192Z",
		text("-1.9"):           "1969-12-31T23:59:59.999Z",
		text("1e3"):            "1970-01-01T00:00:01Z",
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	for _, none := range []string{"null", "1e400", "1e19", `"1"`, "", "["} {
		if got := text(none); got != "" {
			t.Errorf("%s: got %s", none, got)
		}
	}
}

func formatTime(at time.Time, ok bool) string {
	if !ok {
		return ""
	}
	return at.Format(time.RFC3339Nano)
}
