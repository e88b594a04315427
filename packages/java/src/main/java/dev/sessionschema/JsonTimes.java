package dev.sessionschema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes times of milliseconds since the Unix epoch. */
final class JsonTimes {
  private static final BigInteger SECOND = BigInteger.valueOf(1000);

  private JsonTimes() {}

  static Optional<Instant> of(@Nullable ValueModel<? extends @Nullable Number> milliseconds) {
    return milliseconds == null ? Optional.empty() : of(milliseconds.value());
  }

  /** Truncates a fraction toward zero. Returns nothing for a number that no Instant can hold. */
  static Optional<Instant> of(@Nullable Number milliseconds) {
    if (milliseconds == null) {
      return Optional.empty();
    }
    BigInteger whole = new BigDecimal(milliseconds.toString()).toBigInteger();
    BigInteger[] parts = whole.divideAndRemainder(SECOND);
    try {
      Instant seconds = Instant.ofEpochSecond(parts[0].longValueExact());
      return Optional.of(seconds.plusMillis(parts[1].longValue()));
    } catch (ArithmeticException | DateTimeException error) {
      return Optional.empty();
    }
  }
}
