package dev.sessionschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and writing models with an ObjectMapper of the caller. */
class JacksonTest {
  private final ObjectMapper mapper = new ObjectMapper();

  /** A class of the caller that contains models. */
  record Page(@JsonProperty("sessions") List<Session> sessions) {}

  @ParameterizedTest(name = "<{0}>")
  @DisplayName("nothing is coerced, with any configuration of the mapper")
  @ValueSource(
      strings = {
        "{\"name\":1}",
        "{\"name\":\"n\",\"isHealthy\":\"true\"}",
        "{\"name\":\"n\",\"isHealthy\":1}",
        "{\"name\":\"n\",\"lastSeen\":\"1\"}",
        "{\"name\":\"n\",\"issues\":\"a\"}",
        "{\"name\":\"n\",\"recordingStatus\":1}",
        "{\"name\":\"n\",\"profiles\":[{\"width\":1280.5,\"height\":1,\"name\":\"\",\"bitrate\":1,\"fps\":1}]}",
        "{}",
        "\"\"",
      })
  void coerces(String json) {
    ObjectMapper lenient =
        JsonMapper.builder()
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    assertThrows(DecodeException.class, () -> lenient.readValue(json, Session.class));
  }

  @Test
  @DisplayName("an unknown property keeps its digits, however the mapper reads numbers")
  void digits() throws Exception {
    String json = "{\"name\":\"n\",\"big\":12345678901234567890.123456789}";
    assertEquals(json, mapper.writeValueAsString(mapper.readValue(json, Session.class)));
  }

  @Test
  @DisplayName("lists of sessions are read, and errors have the pointer from the list")
  void lists() throws Exception {
    TypeReference<List<Session>> list = new TypeReference<>() {};
    List<Session> sessions =
        mapper.readValue("[{\"name\":\"a\"},{\"name\":\"b\",\"later\":1}]", list);
    assertEquals(
        "[{\"name\":\"a\"},{\"name\":\"b\",\"later\":1}]", mapper.writeValueAsString(sessions));
    DecodeException error =
        assertThrows(
            DecodeException.class, () -> mapper.readValue("[{\"name\":\"a\"},{\"name\":1}]", list));
    assertEquals("/1/name", error.pointer());
  }

  @Test
  @DisplayName("a class of the caller may contain models")
  void holders() throws Exception {
    Page page = mapper.readValue("{\"sessions\":[{\"name\":\"a\"}]}", Page.class);
    assertEquals("{\"sessions\":[{\"name\":\"a\"}]}", mapper.writeValueAsString(page));
    DecodeException error =
        assertThrows(
            DecodeException.class,
            () -> mapper.readValue("{\"sessions\":[{\"name\":\"a\",\"record\":0}]}", Page.class));
    assertEquals("/sessions/0/record", error.pointer());
    assertEquals(
        "/sessions/0/record must be true or false, got the number 0 (line 1, column 35)",
        error.getMessage());
  }

  @Test
  @DisplayName("values of open enums are strings, also as keys of maps")
  void enums() throws Exception {
    TypeReference<Map<RecordingStatus, Encoder>> map = new TypeReference<>() {};
    Map<RecordingStatus, Encoder> read = mapper.readValue("{\"archived\":\"av1\"}", map);
    assertEquals(Map.of(RecordingStatus.of("archived"), Encoder.of("av1")), read);
    assertEquals("{\"archived\":\"av1\"}", mapper.writeValueAsString(read));
    assertThrows(DecodeException.class, () -> mapper.readValue("1", Encoder.class));
  }

  @Test
  @DisplayName("models are converted from and to trees")
  void trees() throws Exception {
    JsonNode tree = mapper.readTree("{\"name\":\"n\",\"lastSeen\":1.5,\"later\":{\"a\":[1]}}");
    Session session = mapper.treeToValue(tree, Session.class);
    assertEquals(tree.toString(), mapper.valueToTree(session).toString());
    assertEquals(session, mapper.convertValue(session, Session.class));
    DecodeException error =
        assertThrows(
            DecodeException.class,
            () ->
                mapper.treeToValue(
                    mapper.readTree("{\"name\":\"n\",\"record\":1}"), Session.class));
    assertEquals("/record", error.pointer());
  }
}
