package dev.sessionschema.strict;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Translates the patterns of JSON Schema, which are ECMAScript regular expressions with the flag
 * {@code u}, to those of Java.
 */
final class EcmaScript implements RegularExpressionFactory {
  /**
   * An escape, an empty class, the start of a class, or a character with another meaning in Java.
   */
  private static final Pattern PART =
      Pattern.compile(
          "\\\\u\\{(?<code>\\p{XDigit}+)}|\\\\(?<escaped>.)|(?<any>\\[\\^])|(?<none>\\[])|(?<other>[\\[\\].$&])",
          Pattern.DOTALL);

  private static final String SPACE =
      "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

  @Override
  public RegularExpression getRegularExpression(String regex) {
    Pattern pattern = Pattern.compile(translate(regex));
    return text -> pattern.matcher(text).find();
  }

  static String translate(String regex) {
    StringBuilder translated = new StringBuilder();
    Matcher part = PART.matcher(regex);
    boolean isInClass = false;
    while (part.find()) {
      part.appendReplacement(translated, Matcher.quoteReplacement(translate(part, isInClass)));
      isInClass = part.group().equals("[") || (isInClass && !part.group().equals("]"));
    }
    return part.appendTail(translated).toString();
  }

  private static String translate(Matcher part, boolean isInClass) {
    if (part.group("code") != null) {
      return "\\x{" + part.group("code") + "}";
    }
    if (part.group("escaped") != null) {
      return escaped(part.group("escaped"), part.group(), isInClass);
    }
    return switch (part.group()) {
      case "[^]" -> isInClass ? "\\[^]" : "[\\s\\S]";
      case "[]" -> isInClass ? "\\[]" : "(?!)";
      case "[" -> isInClass ? "\\[" : "[";
      case "&" -> "\\&";
      case "." -> isInClass ? "." : "[^\\n\\r\\u2028\\u2029]";
      case "$" -> isInClass ? "$" : "\\z";
      default -> part.group();
    };
  }

  private static String escaped(String letter, String escape, boolean isInClass) {
    return switch (letter) {
      case "s" -> isInClass ? SPACE : "[" + SPACE + "]";
      case "S" -> "[^" + SPACE + "]";
      case "v" -> "\\x0b";
      case "0" -> "\\x00";
      case "b" -> isInClass ? "\\x08" : escape;
      default -> escape;
    };
  }
}
