package sessionschema

import (
	"math"
	"time"
)

// timeOfInteger returns a number of milliseconds since the Unix epoch as a time.
func timeOfInteger[N ~int64](milliseconds N) (at time.Time, ok bool) {
	return time.UnixMilli(int64(milliseconds)).UTC(), true
}

// timeOfNumber ignores fractions of a millisecond, and returns no time for a number that an int64 can't hold.
func timeOfNumber[N ~float64](milliseconds N) (at time.Time, ok bool) {
	whole := math.Trunc(float64(milliseconds))
	if !(whole >= math.MinInt64 && whole < math.MaxInt64) { // also if it is NaN; the upper bound is rounded to 2^63
		return time.Time{}, false
	}
	return timeOfInteger(int64(whole))
}

// timeOfAny returns no time for a text that isn't a number, such as null.
func timeOfAny[N ~[]byte](text N) (at time.Time, ok bool) {
	var milliseconds float64
	if unmarshal(text, &milliseconds, readNumber) != nil {
		return time.Time{}, false
	}
	return timeOfNumber(milliseconds)
}
