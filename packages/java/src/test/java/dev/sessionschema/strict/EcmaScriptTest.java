package dev.sessionschema.strict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns whose meaning differs in Java. */
class EcmaScriptTest {
  @ParameterizedTest(name = "{0} on <{1}>: {2}")
  @DisplayName("a pattern matches as in ECMAScript")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "b | abc | true",
        "^b | abc | false",
        "^[a-z]+$ | `a\n` | false",
        "^.$ | `\n` | false",
        "^.$ | `\u0085` | true",
        "^.$ | 🙂 | true",
        "^[^]$ | `\n` | true",
        "[] | a | false",
        "^[[]$ | [ | true",
        "^[a&&b]+$ | a&b | true",
        "^[.$]$ | a | false",
        "^\\u{1F642}$ | 🙂 | true",
        "^[\\u{1F642}]$ | 🙂 | true",
        "^\\s$ | `\u00a0` | true",
        "^[\\s]$ | `\ufeff` | true",
        "^\\S$ | `\u00a0` | false",
        "^[\\S]$ | a | true",
        "^\\v$ | `\n` | false",
        "^[\\b]$ | `\b` | true",
        "^\\d\\w$ | 1_ | true",
        "^\\d$ | ١ | false",
        "^\\p{L}+$ | größe | true",
        "^\\p{Script=Greek}$ | λ | true",
        "^(?<year>\\d{4})-\\k<year>$ | 2020-2020 | true",
        "^(?!x)[\\]/\\-]$ | ] | true",
        "^\\$\\.\\[$ | $.[ | true",
      })
  void means(String pattern, String text, boolean matches) {
    assertEquals(matches, new EcmaScript().getRegularExpression(pattern).matches(text));
  }
}
