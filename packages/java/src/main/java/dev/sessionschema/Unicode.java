package dev.sessionschema;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Checks for lone surrogates, and escapes them. */
final class Unicode {
  private Unicode() {}

  /** Returns whether a string has no lone surrogate. */
  static boolean isWellFormed(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints().noneMatch(Unicode::isLoneSurrogate);
      }
    }
    return true;
  }

  /** Escapes a string for JSON, including lone surrogates. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int codePoint : text.codePoints().toArray()) {
      if (isLoneSurrogate(codePoint)) {
        escaped.append(String.format("\\u%04x", codePoint));
      } else {
        JsonStringEncoder.getInstance().quoteAsString(Character.toString(codePoint), escaped);
      }
    }
    return escaped.toString();
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint);
  }
}
