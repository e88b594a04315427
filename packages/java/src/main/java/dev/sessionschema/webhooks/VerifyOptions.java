package dev.sessionschema.webhooks;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How to verify a delivery. Immutable. */
public final class VerifyOptions {
  /** The tolerance of the scheme, and the clock of the system. */
  public static final VerifyOptions DEFAULT = new VerifyOptions(null, Clock.systemUTC());

  private final @Nullable Duration tolerance;
  private final Clock clock;

  private VerifyOptions(@Nullable Duration tolerance, Clock clock) {
    this.tolerance = tolerance;
    this.clock = clock;
  }

  /**
   * Changes how far the time of a delivery may be from now, in the past or in the future.
   *
   * @param tolerance the limit. {@code ChronoUnit.FOREVER.getDuration()} accepts any time
   * @return other options
   */
  public VerifyOptions withTolerance(Duration tolerance) {
    return new VerifyOptions(tolerance, this.clock);
  }

  /**
   * Changes what returns the current time, for tests.
   *
   * @param clock the clock
   * @return other options
   */
  public VerifyOptions withClock(Clock clock) {
    return new VerifyOptions(this.tolerance, clock);
  }

  /** Checks that a delivery was sent at about the current time. */
  void checkAge(long sentAt, Duration defaultTolerance) throws WebhookException {
    Duration limit = this.tolerance == null ? defaultTolerance : this.tolerance;
    Duration age = Duration.ofMillis(this.clock.millis() - sentAt);
    if (age.abs().compareTo(limit) > 0) {
      throw new WebhookException(
          WebhookErrorCode.TIMESTAMP,
          "The delivery was sent %s %s; the tolerance is %s. %s"
              .formatted(
                  format(age.abs()),
                  age.isNegative() ? "in the future" : "ago",
                  format(limit),
                  "If the clock is right, raise the tolerance."));
    }
  }

  /** Formats a duration in the largest unit of which it has two: 90 s, 26 h. */
  private static String format(Duration duration) {
    if (duration.toDays() >= 2) {
      return duration.toDays() + " days";
    }
    if (duration.toHours() >= 2) {
      return duration.toHours() + " h";
    }
    if (duration.toMinutes() >= 2) {
      return duration.toMinutes() + " min";
    }
    return duration.toSeconds() >= 2 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
  }
}
