package dev.sessionschema.strict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.sessionschema.Session;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats. */
class FormatsTest {
  @ParameterizedTest(name = "{0}: {1}, not {2}")
  @DisplayName("a format accepts and rejects as its RFC")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "date | 2020-02-29 | 2019-02-29",
        "date | 0000-02-29 | ٢٠٢٠-01-01",
        "date-time | 2020-04-23t18:39:34.5+02:00 | 2020-04-23 18:39:34Z",
        "date-time | 2016-12-31T15:59:60-08:00 | 2020-04-23T18:39:34+02",
        "date-time | 2016-12-31T23:59:60Z | 2020-04-23T18:39:60Z",
        "duration | PT1H | P1Y2D",
        "duration | P2W | PT1H2S",
        "email | a@b | a@-b",
        "email | \"a b\"@[IPv6:::1] | ä@b",
        "hostname | a-b.c | a.",
        "ipv4 | 192.0.2.1 | 01.2.3.4",
        "ipv6 | ::ffff:1.2.3.4 | ::1%eth0",
        "time | 00:59:60+01:00 | 23:58:60Z",
        "uri | a: | http://a:b",
        "uri-reference | `` | a b",
        "uuid | de7818e7-610a-4057-8f6f-b785dc1e6f88 | de7818e7",
      })
  void formats(String format, String inside, String outside) {
    assertTrue(FormatsAccess.accepts(format, inside));
    assertFalse(FormatsAccess.accepts(format, outside));
  }

  @Test
  @DisplayName("the length of a string does not matter")
  void lengths() {
    String url = "https://a/" + "b".repeat(1_000_000);
    assertTrue(FormatsAccess.accepts("uri", url));
    assertFalse(FormatsAccess.accepts("uri", url + " "));
    assertFalse(FormatsAccess.accepts("hostname", "a.".repeat(126) + "ab"));
    assertFalse(FormatsAccess.accepts("date", "2020-04-23\n"));
  }

  @Test
  @DisplayName("the validator uses them")
  void validator() throws JsonProcessingException {
    assertEquals(List.of(), Strict.issues(Session.class, "{\"name\": \"n\", \"mp4Url\": \"a:\"}"));
    assertEquals(
        "format",
        Strict.issues(Session.class, "{\"name\": \"n\", \"mp4Url\": \"http://a:b\"}")
            .get(0)
            .keyword());
  }
}
