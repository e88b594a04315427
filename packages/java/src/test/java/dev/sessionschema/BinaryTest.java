package dev.sessionschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Binary formats of Jackson. */
class BinaryTest {
  private static final String SESSION =
      "{\"name\":\"größe\",\"lastSeen\":1587667174725,\"ingestRate\":0.1,\"recordingStatus\":\"later\","
          + "\"profiles\":[{\"width\":1280,\"height\":720,\"name\":\"\",\"bitrate\":9007199254740993,\"fps\":30,\"q\":0.1}],"
          + "\"big\":12345678901234567890.123456789,\"later\":{\"a\":[1.5,null,-3000000000,true,{}]}}";

  private static final String PROFILE =
      "{\"width\":%s,\"height\":1,\"name\":\"\",\"bitrate\":1,\"fps\":1}";

  private final List<ObjectMapper> mappers = List.of(new CBORMapper(), new SmileMapper());

  private final tools.jackson.databind.ObjectMapper cbor3 =
      new tools.jackson.dataformat.cbor.CBORMapper();

  @Test
  @DisplayName("a session is written and read with all properties")
  void roundTrips() throws Exception {
    Session session = Session.fromJson(SESSION);
    for (ObjectMapper mapper : mappers) {
      Session read = mapper.readValue(mapper.writeValueAsBytes(session), Session.class);
      assertEquals(session, read);
      assertEquals(SESSION, read.toJson());
    }
    Session read = cbor3.readValue(cbor3.writeValueAsBytes(session), Session.class);
    assertEquals(session, read);
  }

  @Test
  @DisplayName("an unknown number is a double if it is one, which readers of any language know")
  void doubles() throws Exception {
    Session session = Session.fromJson("{\"name\":\"n\",\"q\":0.10}");
    for (ObjectMapper mapper : mappers) {
      byte[] bytes = mapper.writeValueAsBytes(session);
      assertEquals(Map.of("name", "n", "q", 0.1), mapper.readValue(bytes, Map.class));
    }
    byte[] bytes = cbor3.writeValueAsBytes(session);
    assertEquals(Map.of("name", "n", "q", 0.1), cbor3.readValue(bytes, Map.class));
  }

  @Test
  @DisplayName("1280.0 is an integer, and errors have a pointer")
  void tolerates() throws Exception {
    ObjectMapper json = new ObjectMapper();
    for (ObjectMapper mapper : mappers) {
      byte[] whole = mapper.writeValueAsBytes(json.readTree(PROFILE.formatted("1280.0")));
      assertEquals(1280, mapper.readValue(whole, FfmpegProfile.class).width());
      byte[] half = mapper.writeValueAsBytes(json.readTree(PROFILE.formatted("1280.5")));
      DecodeException error =
          assertThrows(DecodeException.class, () -> mapper.readValue(half, FfmpegProfile.class));
      assertEquals("/width", error.pointer());
    }
  }

  @Test
  @DisplayName("unknown bytes are kept as Base64")
  void bytes() throws Exception {
    for (ObjectMapper mapper : mappers) {
      byte[] bytes = mapper.writeValueAsBytes(Map.of("name", "n", "key", new byte[] {1, 2}));
      assertEquals(
          "{\"name\":\"n\",\"key\":\"AQI=\"}", mapper.readValue(bytes, Session.class).toJson());
    }
  }
}
