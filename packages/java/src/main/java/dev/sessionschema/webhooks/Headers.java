package dev.sessionschema.webhooks;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the headers of a signature. */
final class Headers {
  private static final int MAX_LENGTH = 4096;
  private static final Pattern UNPRINTABLE = Pattern.compile("[^\\t -~]");

  private Headers() {}

  /** Returns all values of a header, joined as HTTP does. */
  static String value(WebhookHeaders headers, String name, String separator)
      throws WebhookException {
    String value = joined(headers.values(name), separator);
    if (value == null) {
      throw new WebhookException(
          WebhookErrorCode.NO_SIGNATURE, "The header " + name + " is missing.");
    }
    if (value.length() > MAX_LENGTH) {
      throw new WebhookException(
          WebhookErrorCode.MALFORMED,
          "The header " + name + " has more than " + MAX_LENGTH + " characters.");
    }
    // Spaces around a value aren't a part of it. Line breaks would be, so they are rejected first.
    if (UNPRINTABLE.matcher(value).find()) {
      throw new WebhookException(
          WebhookErrorCode.MALFORMED,
          "The header " + name + " has a character other than printable ASCII.");
    }
    return value.strip();
  }

  private static @Nullable String joined(@Nullable List<String> values, String separator) {
    if (values == null) {
      return null;
    }
    List<String> present = values.stream().filter(Objects::nonNull).toList();
    return present.isEmpty() ? null : String.join(separator, present);
  }
}
