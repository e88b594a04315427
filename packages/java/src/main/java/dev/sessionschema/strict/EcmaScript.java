package dev.sessionschema.strict;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns of JSON Schema, which are ECMAScript's with the flag {@code u}, in the words of Java's
 * own engine.
 */
final class EcmaScript implements RegularExpressionFactory {
  /**
   * An escape, a class that is empty or begins, and the characters that mean something else in
   * Java.
   */
  private static final Pattern PART =
      Pattern.compile(
          "\\\\u\\{(?<code>\\p{XDigit}+)}|\\\\(?<escaped>.)|(?<any>\\[\\^])|(?<none>\\[])|(?<other>[\\[\\].$&])",
          Pattern.DOTALL);

  private static final String SPACE =
      "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

  @Override
  public RegularExpression getRegularExpression(String regex) {
    Pattern pattern = Pattern.compile(translated(regex));
    return text -> pattern.matcher(text).find();
  }

  static String translated(String regex) {
    StringBuilder translated = new StringBuilder();
    Matcher part = PART.matcher(regex);
    boolean isInClass = false;
    while (part.find()) {
      part.appendReplacement(translated, Matcher.quoteReplacement(translated(part, isInClass)));
      isInClass = part.group().equals("[") || (isInClass && !part.group().equals("]"));
    }
    return part.appendTail(translated).toString();
  }

  private static String translated(Matcher part, boolean isInClass) {
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
