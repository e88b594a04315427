package dev.sessionschema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Any input is read or rejected, and accepted payloads are written unchanged. */
class FuzzTest {
  private static final String[] PARTS = {
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d800", "\"name\"", "\"name\":\"n\"",
        "\"profiles\":[", "\"width\":",
    "\"record\":", "\"lastSeen\":", "\"later\":", "null", "true", "false", "0", "-", "1", "1.5",
        "1e400", "1e-400", ".", "e",
    "99999999999999999999", "1280.0", "\"ready\"", " ", "\n", "ü", "🙂", "\ud800", "\u0000",
        "1e99999999999", "-0", "NaN",
  };

  private static final String SESSION =
      "{\"id\":\"a\",\"name\":\"n\",\"lastSeen\":1587667174725,\"sourceBytes\":4.1e10,\"isHealthy\":null,\"issues\":[\"a\"],"
          + "\"recordingStatus\":\"ready\",\"later\":{\"a\":[1,2.50,null,\"ü\"]},\"profiles\":[{\"width\":1280,\"height\":720,"
          + "\"name\":\"720p\",\"bitrate\":4000,\"fps\":30,\"encoder\":\"h264\"}]}";

  @Property(tries = 5000)
  @Label("parts of JSON in any order")
  void parts(@ForAll("anyParts") String json) {
    readTwice(json);
  }

  @Property(tries = 5000)
  @Label("a session with random changes")
  void changed(@ForAll("changedSessions") String json) {
    readTwice(json);
  }

  @Property(tries = 5000)
  @Label("any bytes")
  void bytes(@ForAll @Size(max = 200) byte[] json) {
    try {
      Session.fromJson(json);
    } catch (DecodeException error) {
      error.getMessage();
    }
  }

  @Provide
  Arbitrary<String> anyParts() {
    return Arbitraries.of(PARTS)
        .list()
        .ofMaxSize(40)
        .map(parts -> "{\"name\":\"n\"," + String.join("", parts));
  }

  @Provide
  Arbitrary<String> changedSessions() {
    return Arbitraries.randomValue(FuzzTest::change);
  }

  /** Replaces random parts of the text. */
  private static String change(Random random) {
    StringBuilder json = new StringBuilder(SESSION);
    for (int changes = random.nextInt(4); changes >= 0; changes--) {
      int start = random.nextInt(json.length());
      int end = Math.min(json.length(), start + random.nextInt(12));
      json.replace(start, end, PARTS[random.nextInt(PARTS.length)]);
    }
    return json.toString();
  }

  private static void readTwice(String json) {
    Session session;
    try {
      session = Session.fromJson(json);
    } catch (DecodeException error) {
      error.getMessage();
      return;
    }
    try {
      assertEquals(session.toJson(), Session.fromJson(session.toJson()).toJson(), json);
    } catch (DecodeException error) {
      throw new AssertionError("what was written for " + json + " is rejected", error);
    }
  }
}
