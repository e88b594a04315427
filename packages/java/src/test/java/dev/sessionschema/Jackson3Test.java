package dev.sessionschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Reading and writing models with an ObjectMapper of Jackson 3. */
class Jackson3Test {
  private static final String SESSION =
      "{\"name\":\"größe \\\\"
          + " 🙂\",\"lastSeen\":1587667174725,\"ingestRate\":0.1,\"isHealthy\":true,\"issues\":[],\"recordingStatus\":\"later\","
          + "\"profiles\":[{\"width\":1280,\"height\":720,\"name\":\"\",\"bitrate\":9007199254740993,\"fps\":30,\"profile\":\"H264High\",\"q\":1}],"
          + "\"big\":12345678901234567890.123456789,\"exponent\":1E+400,\"half\":\"\\ud800\","
          + "\"later\":{\"a\":[1.50,null,-3000000000,true,{\"b\":{}}]}}";

  private static final PolymorphicTypeValidator TRUSTED =
      BasicPolymorphicTypeValidator.builder()
          .allowIfSubType("dev.sessionschema.")
          .allowIfSubType("java.util.")
          .build();

  private final ObjectMapper mapper =
      JsonMapper.builder().polymorphicTypeValidator(TRUSTED).build();

  /** A class of the caller that contains models. */
  record Page(
      @Nullable List<Session> sessions,
      @Nullable Session first,
      Optional<Session> second,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) @Nullable Object any,
      @Nullable Map<RecordingStatus, Profile> map) {}

  /** A class of the caller with models of declared types. */
  record Declared(
      UnionTest.Shape shape,
      List<UnionTest.Shape> shapes,
      Session session,
      RecordingStatus status,
      Map<String, Profile> profiles) {}

  private static JacksonException rejection(Executable use) {
    return assertThrows(JacksonException.class, use);
  }

  @Test
  @DisplayName("a payload is read and written as with Jackson 2")
  void relays() throws DecodeException {
    Session session = Session.fromJson(SESSION);
    assertEquals(SESSION, session.toJson());
    assertEquals(session, mapper.readValue(SESSION, Session.class));
    assertEquals(SESSION, mapper.writeValueAsString(session));
    assertEquals("\"ready\"", mapper.writeValueAsString(RecordingStatus.READY));
    assertSame(RecordingStatus.READY, mapper.readValue("\"ready\"", RecordingStatus.class));
    assertSame(Profile.of("H264High"), mapper.readValue("\"H264High\"", Profile.class));
  }

  @Test
  @DisplayName("an integer may be written as 1280.0, and null is an absent property")
  void tolerates() {
    String json =
        "{\"name\":\"n\",\"isHealthy\":null,\"record\":true,\"record\":false,\"profiles\":"
            + "[{\"width\":1280.0,\"height\":7.2e2,\"name\":\"\",\"bitrate\":1,\"fps\":1}]}";
    assertEquals(
        "{\"name\":\"n\",\"record\":false,\"profiles\":"
            + "[{\"width\":1280,\"height\":720,\"name\":\"\",\"bitrate\":1,\"fps\":1}]}",
        mapper.writeValueAsString(mapper.readValue(json, Session.class)));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("an error has the same message and pointer as with Jackson 2")
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "5",
        "{\"name\":1}",
        "{\"name\":\"\\udc00\"}",
        "{\"name\":\"n\",\"isHealthy\":\"true\"}",
        "{\"name\":\"n\",\"lastSeen\":1e400}",
        "{\"name\":\"n\",\"later\":[1e99999999999]}",
        "{\"name\":\"n\",\"issues\":[\"a\",1]}",
        "{\"name\":\"n\",\"profiles\":[{\"width\":1280.5}]}",
        "{\"name\":\"n\",\"profiles\":[{\"profile\":\"h264high\"}]}",
        "{\"name\":\"n\",\"profiles\":[{\"width\":1}]}",
      })
  void errors(String json) {
    DecodeException error = assertThrows(DecodeException.class, () -> Session.fromJson(json));
    JacksonException thrown = rejection(() -> mapper.readValue(json, Session.class));
    DecodeException cause = assertInstanceOf(DecodeException.class, thrown.getCause());
    assertEquals(error.getMessage(), cause.getMessage());
    assertTrue(thrown.getMessage().startsWith(error.getMessage()), thrown.getMessage());
    JacksonException inMap =
        rejection(
            () ->
                mapper.readValue(
                    "{\"a\":[" + json + "]}", new TypeReference<Map<String, List<Session>>>() {}));
    assertEquals("/a/0" + error.pointer(), ((DecodeException) inMap.getCause()).pointer());
    rejection(() -> mapper.treeToValue(mapper.readTree(json), Session.class));
  }

  @ParameterizedTest(name = "<{0}>")
  @DisplayName("text that is not JSON is rejected")
  @ValueSource(strings = {"", "{", "{\"name\":\"n\"}{}", "{\"name\":\"n\",\"later\":[1,]}"})
  void noJson(String json) {
    rejection(() -> mapper.readValue(json, Session.class));
  }

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
        "{\"a\":null} | java.util.Map<java.lang.String,dev.sessionschema.Encoder> | /a must be a"
            + " string, got null",
      })
  void nulls(String json, String type, String message) {
    JavaType expected = mapper.getTypeFactory().constructFromCanonical(type);
    String thrown = rejection(() -> mapper.readValue(json, expected)).getMessage();
    assertTrue(thrown.startsWith(message), thrown);
    rejection(() -> mapper.treeToValue(mapper.readTree(json), expected));
  }

  @Test
  @DisplayName("a class of the caller may contain models, and null where it allows it")
  void holders() {
    String json =
        "{\"sessions\":["
            + SESSION
            + "],\"first\":"
            + SESSION
            + ",\"second\":"
            + SESSION
            + ",\"any\":{\"@class\":\"dev.sessionschema.Session\","
            + SESSION.substring(1)
            + ",\"map\":{\"archived\":\"H264High\"}}";
    Page page = mapper.readValue(json, Page.class);
    assertEquals(json, mapper.writeValueAsString(page));
    assertEquals(page.first(), page.any());
    for (String empty : List.of("{}", "{\"first\":null,\"second\":null}")) {
      Page nothing = mapper.readValue(empty, Page.class);
      assertNull(nothing.first());
      assertTrue(nothing.second().isEmpty());
    }
    rejection(() -> mapper.readValue("{\"sessions\":[null]}", Page.class));
  }

  @ParameterizedTest
  @DisplayName("a mapper with default typing reads what it writes")
  @EnumSource(DefaultTyping.class)
  void defaultTyping(DefaultTyping typing) throws DecodeException {
    for (JsonTypeInfo.As as :
        List.of(
            JsonTypeInfo.As.PROPERTY,
            JsonTypeInfo.As.WRAPPER_ARRAY,
            JsonTypeInfo.As.WRAPPER_OBJECT)) {
      ObjectMapper typed = JsonMapper.builder().activateDefaultTyping(TRUSTED, typing, as).build();
      for (Object value :
          List.of(
              Session.fromJson(SESSION),
              UnionTest.Shape.fromJson("{\"kind\":\"oval\",\"at\":{\"kind\":1}}"),
              RecordingStatus.READY,
              Profile.of("H264High"))) {
        String root = typed.writeValueAsString(value);
        assertEquals(value, typed.readValue(root, value.getClass()), root);
        Map<String, Object> map = new TreeMap<>(Map.of("a", new ArrayList<>(List.of(value))));
        String json = typed.writerFor(Object.class).writeValueAsString(map);
        assertEquals(map, typed.readValue(json, Object.class), json);
      }
      UnionTest.Shape shape = UnionTest.Shape.fromJson("{\"at\":[1.50],\"kind\":\"oval\"}");
      Declared declared =
          new Declared(
              shape,
              new ArrayList<>(List.of(shape, shape)),
              Session.fromJson(SESSION),
              RecordingStatus.READY,
              new TreeMap<>(Map.of("a", Profile.of("H264High"))));
      String json = typed.writeValueAsString(declared);
      assertEquals(declared, typed.readValue(json, Declared.class), json);
    }
  }

  @Test
  @DisplayName("the type of a model may come after other properties")
  void lateTypes() {
    String type = "\"@class\":\"dev.sessionschema.Session\"";
    Page page =
        mapper.readValue(
            "{\"any\":{\"name\":\"n\",\"later\":[1]," + type + ",\"record\":true}}", Page.class);
    assertEquals(
        Session.builder().name("n").record(true).unknown("later", List.of(1)).build(), page.any());
    JacksonException error =
        rejection(
            () ->
                mapper.readValue(
                    "{\"any\":{\"name\":\"n\",\"issues\":[1]," + type + "}}", Page.class));
    assertEquals("/any/issues/0", ((DecodeException) error.getCause()).pointer());
  }

  @Test
  @DisplayName("unions are read and written, and errors have the pointer from the payload")
  void unions() throws DecodeException {
    String json =
        "{\"kind\":\"group\",\"parts\":[{\"a\":1.50,\"kind\":\"oval\"},{\"parts\":[],\"kind\":\"group\"}]}";
    UnionTest.Shape shape = UnionTest.Shape.fromJson(json);
    UnionTest.Shape read = mapper.readValue(json, UnionTest.Shape.class);
    assertEquals(shape.toJson(), read.toJson());
    assertEquals(shape.toJson(), mapper.writeValueAsString(read));
    JacksonException error =
        rejection(
            () ->
                mapper.readValue(
                    "[{\"kind\":\"group\",\"parts\":[{\"kind\":5}]}]",
                    new TypeReference<List<UnionTest.Shape>>() {}));
    assertEquals("/0/parts/0/kind", ((DecodeException) error.getCause()).pointer());
  }

  @Test
  @DisplayName("a sequence of models is read one by one, and continues after an error")
  void sequences() {
    List<String> read = new ArrayList<>();
    MappingIterator<Session> sessions =
        mapper
            .readerFor(Session.class)
            .readValues("{\"name\":\"a\"}\n{\"name\":1}\nnull\n{\"name\":\"b\",\"later\":[1]}");
    while (sessions.hasNextValue()) {
      try {
        read.add(sessions.nextValue().toJson());
      } catch (JacksonException error) {
        read.add(((DecodeException) error.getCause()).pointer());
      }
    }
    assertEquals(List.of("{\"name\":\"a\"}", "/name", "", "{\"name\":\"b\",\"later\":[1]}"), read);
  }

  @Test
  @DisplayName("models are converted from and to trees, with every digit")
  void trees() throws DecodeException {
    Session session = Session.fromJson(SESSION);
    JsonNode tree = mapper.valueToTree(session);
    assertEquals(session, mapper.treeToValue(tree, Session.class));
    assertEquals(session, mapper.convertValue(session, Session.class));
    assertEquals(
        "{\"name\":\"n\",\"z\":[1]}",
        mapper.convertValue(Map.of("name", "n", "z", List.of(1)), Session.class).toJson());
  }

  /** A class of the caller that wants the properties of a session among its own. */
  static final class Unwrapped {
    @JsonUnwrapped public Session session = Session.builder().name("n").build();
  }

  /** A class of the caller that asks for the session to be updated. */
  static final class Merged {
    @JsonMerge public Session session = Session.builder().name("n").build();
  }

  @Test
  @DisplayName("@JsonUnwrapped and updates are rejected")
  void unsupported() {
    Session session = Session.builder().name("n").playbackId("p").build();
    for (Executable use :
        List.<Executable>of(
            () -> mapper.writeValueAsString(new Unwrapped()),
            () -> mapper.readValue("{\"name\":\"n\"}", Unwrapped.class))) {
      String message = assertThrows(Exception.class, use).getMessage();
      assertTrue(message.startsWith("@JsonUnwrapped isn't supported for a model"), message);
    }
    for (Executable use :
        List.<Executable>of(
            () -> mapper.readerForUpdating(session).readValue("{\"name\":\"m\"}"),
            () -> mapper.updateValue(session, Map.of("name", "m")),
            () -> mapper.readValue("{\"session\":{\"name\":\"m\"}}", Merged.class))) {
      String message = rejection(use).getMessage();
      assertTrue(message.startsWith("a model is immutable"), message);
    }
  }

  @Test
  @DisplayName("the settings of a mapper don't apply to models")
  void settings() throws DecodeException {
    ObjectMapper other =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
            .build();
    Session session = other.readValue(SESSION, Session.class);
    assertEquals(SESSION, other.writeValueAsString(session));
  }
}
