package dev.sessionschema.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sessionschema.Contract;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The functions, without Spark. */
class FunctionsTest {
  private static final String TOLERATED =
      "{\"name\":\"a\",\"x\":1,\"isHealthy\":null,\"recordingStatus\":\"later\",\"sourceBytes\":-1}";

  private static @Nullable String issue(@Nullable Object json) {
    return new SessionIssue().call(json);
  }

  private static List<String> issues(Row result) {
    return Arrays.stream((Object[]) result.get(1))
        .map(each -> (Row) each)
        .map(row -> row.get(1) + " at " + row.get(0) + (row.getBoolean(3) ? ", tolerated" : ""))
        .sorted()
        .toList();
  }

  @Test
  @DisplayName("a payload that a reader accepts has no issue, as a string and as bytes")
  void accepted() {
    assertNull(issue(TOLERATED));
    assertNull(issue(TOLERATED.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @DisplayName("the issue of a rejected payload is one line")
  void rejected() {
    assertEquals(
        "/name must be a string, got the number 5 (line 2, column 8)", issue("{\n\"name\":5}"));
    assertEquals("the payload is null", issue(null));
    for (Object json :
        new Object[] {"{", "", "\n\n[", new byte[] {-1}, 5, List.of(), "[".repeat(9000)}) {
      assertFalse(String.valueOf(issue(json)).contains("\n"), String.valueOf(json));
      assertFalse(issue(json) == null, String.valueOf(json));
    }
  }

  @Test
  @DisplayName("strict functions report what a writer must not send")
  void strict() {
    SessionIssueStrict function = new SessionIssueStrict();
    assertNull(function.call("{\"name\":\"a\"}"));
    assertEquals(
        "/sourceBytes: must have a minimum value of 0 (minimum)",
        function.call("{\"name\":\"a\",\"sourceBytes\":-1}"));
    assertTrue(String.valueOf(function.call(TOLERATED)).endsWith(", and 3 more"));
  }

  @Test
  @DisplayName("both modes list the same issues, and which of them a reader tolerates")
  void results() {
    Row tolerant = new SessionResult().call(TOLERATED);
    Row strict = new SessionResultStrict().call(TOLERATED);
    assertEquals(true, tolerant.get(0));
    assertEquals(false, strict.get(0));
    assertEquals(issues(tolerant), issues(strict));
    assertEquals(
        List.of(
            "additionalProperties at , tolerated",
            "enum at /recordingStatus, tolerated",
            "minimum at /sourceBytes, tolerated",
            "type at /isHealthy, tolerated"),
        issues(tolerant));
    Row rejected = new SessionResult().call("{\"name\":5,\"sourceBytes\":-1}");
    assertEquals(false, rejected.get(0));
    assertEquals(List.of("minimum at /sourceBytes, tolerated", "type at /name"), issues(rejected));
  }

  @Test
  @DisplayName("what only a reader rejects is an issue")
  void unreadable() {
    for (String json : new String[] {"{", "null null", "{\"name\":\"a\"} x"}) {
      Row result = new SessionResult().call(json);
      assertEquals(List.of("json at "), issues(result), json);
      assertEquals(false, result.get(0));
      assertEquals(false, new SessionResultStrict().call(json).get(0));
    }
    String large = "{\"width\":1e20,\"height\":720,\"name\":\"a\",\"bitrate\":400,\"fps\":0}";
    assertEquals(List.of("type at /width"), issues(new FfmpegProfileResult().call(large)));
  }

  @Test
  @DisplayName("every function can be serialized, and no payload makes one throw")
  void never() throws Exception {
    Random random = new Random(1);
    List<String> parts =
        List.of("{", "}", "[", "]", "\"name\"", ":", ",", "1e999", "null", "\"\\ud800\"", "\u0000");
    assertEquals(4 * Contract.MODELS.size(), SqlFunctions.BY_NAME.size());
    for (SqlFunctions.SqlFunction function : SqlFunctions.BY_NAME.values()) {
      UDF1<@Nullable Object, ?> copy = copy(function.create());
      for (int i = 0; i < 200; i++) {
        StringBuilder json = new StringBuilder();
        random
            .ints(random.nextInt(12), 0, parts.size())
            .forEach(each -> json.append(parts.get(each)));
        copy.call(json.toString());
        copy.call(json.toString().getBytes(StandardCharsets.UTF_16));
      }
    }
  }

  @SuppressWarnings("unchecked") // it is the same class
  private static <T> T copy(T value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(value);
    }
    try (ObjectInputStream stream =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) stream.readObject();
    }
  }
}
