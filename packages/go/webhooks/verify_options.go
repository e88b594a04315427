package webhooks

import (
	"math"
	"time"
)

// VerifyOptions is how to verify a delivery. Nil has the defaults.
type VerifyOptions struct {
	// Tolerance is how far the time of the delivery may be from now, in the past or in the future. [AnyTime] accepts any time. Default: 26 hours
	// for VerifyLivepeer, because retries last a day and may not be signed anew; 5 minutes for VerifyStandard.
	Tolerance time.Duration
	// Now is the current time. Default: time.Now().
	Now time.Time
}

// AnyTime is the tolerance that accepts any time.
const AnyTime time.Duration = math.MaxInt64

// checkAge checks that a delivery was sent at about the current time.
func (o *VerifyOptions) checkAge(milliseconds int64, tolerance time.Duration) error {
	now := time.Now()
	if o != nil {
		if o.Tolerance != 0 {
			tolerance = o.Tolerance
		}
		if !o.Now.IsZero() {
			now = o.Now
		}
	}
	age, direction := now.UnixMilli()-milliseconds, "ago"
	if age < 0 {
		age, direction = -age, "in the future"
	}
	if tolerance == AnyTime || age <= tolerance.Milliseconds() && tolerance > 0 {
		return nil
	}
	return rejected(CodeTimestamp, "the delivery was sent %d s %s, but at most %v are accepted; if the clock is right, raise the tolerance",
		age/1000, direction, tolerance)
}
