package dev.sessionschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** A class of the caller with a property that may be null. */
  record Pair(
      @JsonProperty("first") @Nullable Session first,
      @JsonProperty("status") @Nullable RecordingStatus status) {}

  @ParameterizedTest(name = "{0}")
  @DisplayName("null is not a model, at any place of a payload")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "null | dev.sessionschema.Session | the payload must be an object, got null",
        "null | dev.sessionschema.RecordingStatus | the payload must be a string, got null",
        "null | dev.sessionschema.Profile | the payload must be a string, got null",
        "[null] | java.util.List<dev.sessionschema.Session> | /0 must be an object, got null",
        "[[],[null]] | java.util.List<java.util.Set<dev.sessionschema.Encoder>> | /1/0 must be a"
            + " string, got null",
        "{\"a\":null} | java.util.Map<java.lang.String,dev.sessionschema.Session> | /a must be an"
            + " object, got null",
      })
  void nulls(String json, String type, String message) {
    JavaType expected = mapper.getTypeFactory().constructFromCanonical(type);
    DecodeException error =
        assertThrows(DecodeException.class, () -> mapper.readValue(json, expected));
    assertTrue(error.getMessage().startsWith(message + " (line 1"), error.getMessage());
    assertThrows(DecodeException.class, () -> mapper.treeToValue(mapper.readTree(json), expected));
  }

  @Test
  @DisplayName("null in lists and arrays of a class of the caller is rejected")
  void nullItems() {
    DecodeException error =
        assertThrows(
            DecodeException.class,
            () -> mapper.readValue("{\"sessions\":[{\"name\":\"a\"},null]}", Page.class));
    assertEquals("/sessions/1", error.pointer());
    assertThrows(DecodeException.class, () -> mapper.readValue("[null]", Session[].class));
    assertThrows(IllegalArgumentException.class, () -> mapper.convertValue(null, Session.class));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a property of a class of the caller may be null or absent")
  @ValueSource(strings = {"{\"first\":null,\"status\":null}", "{}"})
  void nullProperties(String json) throws Exception {
    assertEquals(new Pair(null, null), mapper.readValue(json, Pair.class));
  }

  /** A class of the caller that wants the properties of a session among its own. */
  static final class Unwrapped {
    @JsonUnwrapped public Session session = Session.builder().name("n").build();
  }

  @Test
  @DisplayName("@JsonUnwrapped is rejected, because a session would keep the properties around it")
  void unwrapped() {
    for (Executable use :
        List.<Executable>of(
            () -> mapper.writeValueAsString(new Unwrapped()),
            () -> mapper.readValue("{\"name\":\"n\"}", Unwrapped.class))) {
      String message = assertThrows(Exception.class, use).getMessage();
      assertTrue(message.startsWith("@JsonUnwrapped isn't supported for a model"), message);
    }
  }

  /** A class of the caller that asks for the session to be updated. */
  static final class Merged {
    @JsonMerge public Session session = Session.builder().name("n").build();
  }

  @Test
  @DisplayName("updating a model is rejected, because it is immutable")
  void updates() {
    Session session = Session.builder().name("n").playbackId("p").build();
    Map<String, Session> sessions = new HashMap<>(Map.of("a", session));
    for (Executable use :
        List.<Executable>of(
            () -> mapper.readerForUpdating(session).readValue("{\"name\":\"m\"}"),
            () -> mapper.updateValue(session, Map.of("name", "m")),
            () -> mapper.readValue("{\"session\":{\"name\":\"m\"}}", Merged.class),
            () ->
                mapper
                    .readerFor(new TypeReference<Map<String, Session>>() {})
                    .withValueToUpdate(sessions)
                    .readValue("{\"a\":{\"name\":\"m\"}}"))) {
      String message = assertThrows(JsonMappingException.class, use).getMessage();
      assertTrue(message.startsWith("a model is immutable"), message);
    }
  }

  @Test
  @DisplayName("the settings of a mapper for names and empty values don't apply")
  void settings() throws Exception {
    String json = "{\"name\":\"n\",\"lastSeen\":1,\"LASTSEEN\":null,\"recordingStatus\":\"later\"}";
    ObjectMapper other =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_NULL))
            .build();
    String written = other.writeValueAsString(other.readValue(json, Session.class));
    assertEquals(Session.fromJson(json).toJson(), written);
  }

  @Test
  @DisplayName("a model is converted to a tree and back with a lone surrogate and every digit")
  void exactTrees() throws Exception {
    String json = "{\"name\":\"n\",\"half\":\"\\ud800\",\"digits\":1.25}";
    Session session = Session.fromJson(json);
    assertEquals(session, mapper.convertValue(session, Session.class));
    assertEquals(json, mapper.treeToValue(mapper.valueToTree(session), Session.class).toJson());
  }
}
