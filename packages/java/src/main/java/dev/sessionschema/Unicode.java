package dev.sessionschema;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Text as JSON and UTF-8 can carry it. */
final class Unicode {
  private Unicode() {}

  /** Whether no half of a surrogate pair stands alone. */
  static boolean isWellFormed(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints().noneMatch(Unicode::isHalf);
      }
    }
    return true;
  }

  /** The text as it stands between quotes in JSON, with each half as an escape. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int codePoint : text.codePoints().toArray()) {
      if (isHalf(codePoint)) {
        escaped.append(String.format("\\u%04x", codePoint));
      } else {
        JsonStringEncoder.getInstance().quoteAsString(Character.toString(codePoint), escaped);
      }
    }
    return escaped.toString();
  }

  private static boolean isHalf(int codePoint) {
    return Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint);
  }
}
