package dev.sessionschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading texts, and writing models. */
class ReadingTest {
  private static String relay(String json) throws DecodeException {
    return Session.fromJson(json).toJson();
  }

  private static DecodeException rejection(String json) {
    return assertThrows(DecodeException.class, () -> Session.fromJson(json), json);
  }

  @Test
  @DisplayName("a property has its type, and an absent property is null")
  void types() throws DecodeException {
    Session session =
        Session.fromJson(
            "{\"name\":\"n\",\"sourceBytes\":41000000000,\"isHealthy\":true,\"issues\":[\"a\"],\"isLive\":1}");
    assertEquals("n", session.name());
    assertEquals(41_000_000_000.0, session.sourceBytes());
    assertEquals(true, session.isHealthy());
    assertEquals(List.of("a"), session.issues());
    assertNull(session.lastSeen());
    assertEquals(List.of("isLive"), List.copyOf(session.unknown().keySet()));
  }

  @ParameterizedTest(name = "{0} is written as {1}")
  @DisplayName("a payload is written unchanged")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"n\",\"issues\":[],\"profiles\":[]} |"
            + " {\"name\":\"n\",\"issues\":[],\"profiles\":[]}",
        "{\"name\":\"n\",\"isHealthy\":null,\"issues\":null} | {\"name\":\"n\"}",
        "{\"later\":{\"a\":[null,1.50]},\"name\":\"\"} |"
            + " {\"name\":\"\",\"later\":{\"a\":[null,1.50]}}",
        "{\"name\":\"n\",\"later\":null} | {\"name\":\"n\",\"later\":null}",
        "{\"name\":\"n\",\"big\":12345678901234567890123} |"
            + " {\"name\":\"n\",\"big\":12345678901234567890123}",
        "{\"name\":\"n\",\"huge\":1e400} | {\"name\":\"n\",\"huge\":1E+400}",
        "{\"name\":\"n\",\"recordingStatus\":\"archived\"} |"
            + " {\"name\":\"n\",\"recordingStatus\":\"archived\"}",
        "{\"name\":\"n\",\"lastSeen\":1587667174725.0,\"ingestRate\":0.1} |"
            + " {\"name\":\"n\",\"lastSeen\":1587667174725,\"ingestRate\":0.1}",
        "{\"name\":\"n\",\"lastSeen\":-1,\"id\":\"\",\"mp4Url\":\"no uri\"} |"
            + " {\"id\":\"\",\"name\":\"n\",\"lastSeen\":-1,\"mp4Url\":\"no uri\"}",
        "{\"name\":\"n\",\"Name\":1,\"__proto__\":2} | {\"name\":\"n\",\"Name\":1,\"__proto__\":2}",
        "{\"name\":\"n\",\"record\":true,\"record\":false} | {\"name\":\"n\",\"record\":false}",
        "{\"name\":\"n\",\"record\":true,\"record\":null} | {\"name\":\"n\"}",
        "{\"name\":\"n\",\"half\":\"\\ud800\"} | {\"name\":\"n\",\"half\":\"\\ud800\"}",
        "{\"name\":\"\\ud83d\\ude42\"} | {\"name\":\"🙂\"}",
      })
  void relays(String received, String sent) throws DecodeException {
    assertEquals(sent, relay(received));
  }

  @ParameterizedTest(name = "<{0}>")
  @DisplayName("an integer may be written with a fraction of zero or an exponent")
  @ValueSource(strings = {"1280", "1280.0", "1.28e3", "12800e-1"})
  void integers(String number) throws DecodeException {
    assertEquals(1280, FfmpegProfile.fromJson(profile(number)).width());
  }

  private static String profile(String width) {
    return "{\"width\":" + width + ",\"height\":1,\"name\":\"\",\"bitrate\":1,\"fps\":1}";
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @DisplayName("errors have a pointer and a message")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | `` | the payload lacks the required property \"name\" (line 1, column 2)",
        "[] | `` | the payload must be an object, got an array (line 1, column 1)",
        "null | `` | the payload must be an object, got null (line 1, column 1)",
        "{\"name\":null} | /name | /name must be a string, got null (line 1, column 9)",
        "{\"name\":\"n\",\"isHealthy\":\"true\"} | /isHealthy | /isHealthy must be true or false,"
            + " got the string \"true\" (line 1, column 25)",
        "{\"name\":\"n\",\"lastSeen\":true} | /lastSeen | /lastSeen must be a number, got true"
            + " (line 1, column 24)",
        "{\"name\":\"n\",\"lastSeen\":1e400} | /lastSeen | /lastSeen must be a number that a double"
            + " can hold, got the number 1e400 (line 1, column 24)",
        "{\"name\":\"n\",\"issues\":[\"a\",1]} | /issues/1 | /issues/1 must be a string, got the"
            + " number 1 (line 1, column 27)",
        "{\"name\":\"n\",\"profiles\":{}} | /profiles | /profiles must be an array, got an"
            + " object (line 1, column 24)",
        "{\"name\":\"n\",\"profiles\":[{\"width\":1}]} | /profiles/0 | /profiles/0 lacks the"
            + " required property \"height\" (line 1, column 35)",
        "{\"name\":\"n\",\"profiles\":[{\"width\":1280.5}]} | /profiles/0/width | /profiles/0/width"
            + " must be an integer of at most 64 bits, got the number 1280.5 (line 1, column"
            + " 34)",
        "{\"name\":\"n\",\"profiles\":[{\"width\":1e20}]} | /profiles/0/width | /profiles/0/width"
            + " must be an integer of at most 64 bits, got the number 1e20 (line 1, column 34)",
        "{\"name\":\"n\",\"later\":[1e99999999999]} | /later/0 | /later/0 must be a number that a"
            + " BigDecimal can hold, got the number 1e99999999999 (line 1, column 22)",
        "{\"name\":\"\\udc00\"} | /name | /name contains a lone surrogate, which is not valid"
            + " Unicode (line 1, column 9)",
      })
  void errors(String json, String pointer, String message) {
    DecodeException error = rejection(json);
    assertEquals(pointer, error.pointer());
    assertEquals(message, error.getMessage());
  }

  @ParameterizedTest(name = "<{0}>")
  @DisplayName("text that is not JSON is rejected")
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"name\":\"n\"",
        "{\"name\":\"n\"} x",
        "{\"name\":\"n\"}{}",
        "{\"name\":\"n\",}",
        "{\"name\":'n'}",
        "{\"name\":\"n\",\"sourceBytes\":NaN}",
        "{\"name\":\"n\",\"sourceBytes\":01}",
        "\uFEFF{\"name\":\"n\"}",
      })
  void noJson(String json) {
    assertEquals("", rejection(json).pointer());
  }

  @Test
  @DisplayName("a long value is clipped")
  void clips() {
    String message =
        rejection("{\"name\":\"n\",\"record\":\"" + "x".repeat(1000) + "\"}").getMessage();
    assertTrue(message.length() < 120, message);
  }

  @Test
  @DisplayName("deep nesting is rejected above the limit, and kept below")
  void deep() throws DecodeException {
    for (int depth : List.of(1_000, 100_000)) {
      rejection("{\"name\":\"n\",\"later\":" + "[".repeat(depth) + "]".repeat(depth) + "}");
      rejection("[".repeat(depth));
    }
    String fine = "{\"name\":\"n\",\"later\":" + "[".repeat(900) + "]".repeat(900) + "}";
    assertEquals(fine, relay(fine));
  }

  @Test
  @DisplayName("a string and its bytes are read the same, and invalid UTF-8 is rejected")
  void bytes() throws DecodeException {
    String json = "{\"name\":\"größe 🙂\"}";
    assertEquals(Session.fromJson(json), Session.fromJson(json.getBytes(StandardCharsets.UTF_8)));
    byte[] broken = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xff, '"', '}'};
    assertThrows(DecodeException.class, () -> Session.fromJson(broken));
    byte[] surrogate = {
      '{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', '}'
    };
    assertThrows(DecodeException.class, () -> Session.fromJson(surrogate));
  }

  @Test
  @DisplayName("models are equal if all their properties are, including unknown ones")
  void equality() throws DecodeException {
    String json = "{\"name\":\"n\",\"profiles\":[],\"hop\":{\"a\":1,\"b\":[2]}}";
    Session one = Session.fromJson(json);
    assertEquals(
        one, Session.fromJson("{\"hop\":{\"b\":[2],\"a\":1},\"profiles\":[],\"name\":\"n\"}"));
    assertEquals(one.hashCode(), Session.fromJson(json).hashCode());
    assertNotEquals(one, Session.fromJson("{\"name\":\"n\",\"profiles\":[]}"));
    assertNotEquals(one, one.toBuilder().record(true).build());
    assertEquals("Session " + one.toJson(), one.toString());
  }

  @Test
  @DisplayName("a model is immutable")
  void immutable() throws DecodeException {
    Session session = Session.fromJson("{\"name\":\"n\",\"issues\":[\"a\"],\"later\":1}");
    List<String> issues = session.issues();
    assertThrows(UnsupportedOperationException.class, () -> issues.add("b"));
    assertThrows(UnsupportedOperationException.class, () -> session.unknown().clear());
    Session.Builder builder = session.toBuilder();
    Session before = builder.build();
    builder.unknown("more", 1);
    assertEquals(session, before);
  }

  @Test
  @DisplayName("an open enum keeps any string, and recognizes its own values")
  void openEnums() {
    assertSame(RecordingStatus.READY, RecordingStatus.of("ready"));
    RecordingStatus later = RecordingStatus.of("archived");
    assertEquals("archived", later.text());
    assertEquals("archived", later.toString());
    assertFalse(later.isKnown());
    assertEquals(RecordingStatus.of("archived"), later);
    assertNotEquals(Encoder.of("ready"), RecordingStatus.READY);
    for (RecordingStatus known : RecordingStatus.KNOWN) {
      assertTrue(known.isKnown());
      assertSame(known, RecordingStatus.of(known.text()));
    }
  }

  @Test
  @DisplayName("an unknown property is available as JSON with every digit")
  void unknown() throws DecodeException {
    JsonNode big =
        Session.fromJson("{\"name\":\"n\",\"big\":0.12345678901234567890123}").unknown().get("big");
    assertEquals("0.12345678901234567890123", big.decimalValue().toString());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @DisplayName("a number of milliseconds since the Unix epoch is also a time")
  @CsvSource(
      value = {
        "null,",
        "0, 1970-01-01T00:00:00Z",
        "1587667174725, 2020-04-23T18:39:34.725Z",
        "1587667174725.9, 2020-04-23T18:39:34.725Z",
        "-0.9, 1970-01-01T00:00:00Z",
        "-1500.5, 1969-12-31T23:59:58.500Z",
        "9007199254740991, +287396-10-12T08:59:00.991Z",
        "3.1556889864403e19, +1000000000-12-31T23:56:40Z",
        "3.2e19,",
        "-1e300,",
      })
  void times(String json, @Nullable Instant expected) throws DecodeException {
    Session session = Session.fromJson("{\"name\":\"n\",\"lastSeen\":" + json + "}");
    assertEquals(Optional.ofNullable(expected), session.lastSeenTime());
    assertEquals(Optional.empty(), session.createdAtTime());
  }

  @Test
  @DisplayName("streams and readers are read to the end and closed, in any Unicode encoding")
  void streams() throws IOException {
    String json = "{\"name\":\"größe 🙂\",\"later\":[1]}";
    Session session = Session.fromJson(json);
    for (String encoding : List.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32")) {
      byte[] bytes = json.getBytes(Charset.forName(encoding));
      assertEquals(session, Session.fromJson(bytes), encoding);
      assertEquals(session, Session.fromJson(new ByteArrayInputStream(bytes)), encoding);
    }
    Reader reader = new StringReader(json);
    assertEquals(session, Session.fromJson(reader));
    assertThrows(IOException.class, reader::read);
    DecodeException error =
        assertThrows(
            DecodeException.class, () -> Session.fromJson(new StringReader("{\"name\":1}")));
    assertEquals("/name", error.pointer());
    InputStream more = new ByteArrayInputStream((json + "x").getBytes(StandardCharsets.UTF_8));
    assertThrows(DecodeException.class, () -> Session.fromJson(more));
  }

  @Test
  @DisplayName("a stream that fails throws its own exception")
  void broken() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new EOFException("gone");
          }
        };
    assertThrows(EOFException.class, () -> Session.fromJson(broken));
    assertThrows(EOFException.class, () -> Session.fromJson(new InputStreamReader(broken)));
  }

  @Test
  @DisplayName("unknown values can't be changed, at any depth, also not those of a builder")
  void immutableUnknown() throws DecodeException {
    ObjectNode node = new ObjectMapper().createObjectNode();
    node.putArray("a").addObject();
    Session built = Session.builder().name("n").unknown("k", node).build();
    Session read = Session.fromJson("{\"name\":\"n\",\"k\":{\"a\":[{}]}}");
    node.put("b", 1);
    assertEquals(read, built);
    for (Session session : List.of(read, built)) {
      ObjectNode object = (ObjectNode) session.unknown().get("k");
      ArrayNode items = (ArrayNode) object.get("a");
      for (Executable change :
          List.<Executable>of(
              () -> object.put("b", 1),
              () -> object.set("b", object),
              () -> object.remove("a"),
              () -> object.removeAll(),
              () -> object.retain("b"),
              () -> object.putArray("b"),
              () -> object.properties().clear(),
              () -> object.properties().iterator().next().setValue(object),
              () -> items.add(1),
              () -> items.removeAll(),
              () -> items.set(0, object),
              () -> items.elements().remove(),
              () -> ((ObjectNode) items.get(0)).put("c", 1))) {
        assertThrows(RuntimeException.class, change);
      }
      assertEquals("{\"name\":\"n\",\"k\":{\"a\":[{}]}}", session.toJson());
      ObjectNode copy = object.deepCopy();
      copy.withArray("a").add(1);
      assertEquals("{\"a\":[{},1]}", copy.toString());
    }
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @DisplayName("unknown values are equal if they are the same JSON, however a number is written")
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 1.0 | true",
        "100 | 1e2 | true",
        "[{\"a\":10}] | [{\"a\":1.0e1}] | true",
        "{\"a\":1,\"b\":0} | {\"b\":0.0,\"a\":1.0} | true",
        "12345678901234567890 | 12345678901234567890.0 | true",
        "12345678901234567890 | 12345678901234567891 | false",
        "1 | \"1\" | false",
        "[] | {} | false",
        "[1] | [1,1] | false",
        "{\"a\":null} | {} | false",
        "null | false | false",
      })
  void unknownEquality(String one, String other, boolean areEqual) throws DecodeException {
    Session left = Session.fromJson("{\"name\":\"n\",\"x\":" + one + "}");
    Session right = Session.fromJson("{\"name\":\"n\",\"x\":" + other + "}");
    assertEquals(areEqual, left.equals(right));
    assertEquals(areEqual, left.hashCode() == right.hashCode());
  }

  @Test
  @DisplayName("a value that a builder takes equals the one that is read")
  void builtEquality() throws DecodeException {
    Session built =
        Session.builder()
            .name("n")
            .unknown("x", List.of(1L, 0.1, 2.5f, BigInteger.TWO, new byte[] {1}))
            .build();
    Session read = Session.fromJson("{\"name\":\"n\",\"x\":[1.0,1e-1,2.5,2,\"AQ==\"]}");
    assertEquals(read, built);
    assertEquals(read.hashCode(), built.hashCode());
  }
}
