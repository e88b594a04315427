package dev.sessionschema.strict;

import com.networknt.schema.format.Format;
import java.util.Objects;

/** The formats, for the conformance runner. */
public final class FormatsAccess {
  private FormatsAccess() {}

  /**
   * Returns whether a string is in a format.
   *
   * @param name the name of the format
   * @param text the string
   * @return whether it is
   */
  public static boolean accepts(String name, String text) {
    Format format = Objects.requireNonNull(Formats.BY_NAME.get(name), name);
    return format.matches(null, text);
  }
}
