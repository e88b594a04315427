package dev.sessionschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models in mappers and classes that write the types of values. */
class TypeInfoTest {
  private static final String SESSION =
      "{\"name\":\"n\",\"profiles\":[{\"width\":1,\"height\":2,\"name\":\"\",\"bitrate\":3,\"fps\":4,\"profile\":\"H264High\"}],"
          + "\"@id\":{\"a\":[1.50,null]},\"big\":12345678901234567890}";

  private static final PolymorphicTypeValidator TRUSTED =
      BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build();

  record InProperty(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) @JsonProperty("value") Object value) {}

  record InObject(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          @JsonProperty("value")
          Object value) {}

  record InArray(
      @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, include = JsonTypeInfo.As.WRAPPER_ARRAY)
          @JsonProperty("value")
          Object value) {}

  record Outside(
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.CLASS,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "type")
          @JsonProperty("value")
          Object value) {}

  /** A class of the caller with models of declared types. */
  record Declared(
      @JsonProperty("shape") UnionTest.Shape shape,
      @JsonProperty("shapes") List<UnionTest.Shape> shapes,
      @JsonProperty("session") Session session,
      @JsonProperty("status") RecordingStatus status,
      @JsonProperty("profiles") Map<String, Profile> profiles) {}

  private static List<Object> values() throws DecodeException {
    return List.of(
        Session.fromJson(SESSION),
        Session.builder().name("").build(),
        UnionTest.Shape.fromJson("{\"kind\":\"oval\",\"at\":{\"kind\":1}}"),
        RecordingStatus.READY,
        RecordingStatus.of("later"),
        Profile.of("H264High"));
  }

  @Test
  @DisplayName("a property of type Object holds any model")
  void objects() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    for (Object value : values()) {
      for (Object holder :
          List.of(
              new InProperty(value), new InObject(value), new InArray(value), new Outside(value))) {
        String json = mapper.writeValueAsString(holder);
        assertEquals(holder, mapper.readValue(json, holder.getClass()), json);
      }
    }
  }

  @Test
  @DisplayName("the type is a property of the object")
  void property() throws Exception {
    InProperty holder = new InProperty(Session.fromJson(SESSION));
    assertEquals(
        "{\"value\":{\"@class\":\"dev.sessionschema.Session\"," + SESSION.substring(1) + "}",
        new ObjectMapper().writeValueAsString(holder));
  }

  @Test
  @DisplayName("the type may come after other properties, and errors still have their pointer")
  void late() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    String type = "\"@class\":\"dev.sessionschema.Session\"";
    String json = "{\"value\":{\"name\":\"n\",\"later\":[1]," + type + ",\"record\":true}}";
    assertEquals(
        new InProperty(
            Session.builder().name("n").record(true).unknown("later", List.of(1)).build()),
        mapper.readValue(json, InProperty.class));
    for (String bad :
        List.of(
            "{\"value\":{\"name\":\"n\",\"issues\":[1]," + type + "}}",
            "{\"value\":{\"name\":\"n\"," + type + ",\"issues\":[1]}}",
            "{\"value\":{" + type + ",\"name\":\"n\",\"issues\":[1]}}")) {
      DecodeException error =
          assertThrows(DecodeException.class, () -> mapper.readValue(bad, InProperty.class));
      assertEquals("/value/issues/0", error.pointer(), bad);
    }
  }

  @Test
  @DisplayName("the type of an object of a union may come before or after its tag")
  void unions() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    String group = "\"parts\":[{\"kind\":\"oval\"}]";
    for (String json :
        List.of(
            "{\"value\":{\"@class\":\"dev.sessionschema.UnionTest$Shape\",\"kind\":\"group\","
                + group
                + "}}",
            "{\"value\":{\"kind\":\"group\","
                + group
                + ",\"@class\":\"dev.sessionschema.UnionTest$Shape\"}}")) {
      Object value = mapper.readValue(json, InProperty.class).value();
      assertEquals(
          "{\"kind\":\"group\",\"parts\":[{\"kind\":\"oval\"}]}",
          assertInstanceOf(UnionTest.Group.class, value).toJson());
    }
  }

  @SuppressWarnings("deprecation") // Spring's serializer for Redis types everything.
  @ParameterizedTest
  @DisplayName("a mapper with default typing reads what it writes")
  @EnumSource(DefaultTyping.class)
  void defaultTyping(DefaultTyping typing) throws Exception {
    for (JsonTypeInfo.As as :
        List.of(
            JsonTypeInfo.As.PROPERTY,
            JsonTypeInfo.As.WRAPPER_ARRAY,
            JsonTypeInfo.As.WRAPPER_OBJECT)) {
      ObjectMapper mapper = JsonMapper.builder().activateDefaultTyping(TRUSTED, typing, as).build();
      for (Object value : values()) {
        String root = mapper.writeValueAsString(value);
        assertEquals(value, mapper.readValue(root, value.getClass()), root);
        Map<String, Object> map = new TreeMap<>(Map.of("a", new ArrayList<>(List.of(value))));
        String json = mapper.writerFor(Object.class).writeValueAsString(map);
        assertEquals(map, mapper.readValue(json, Object.class), json);
      }
      UnionTest.Shape shape = UnionTest.Shape.fromJson("{\"at\":[1.50],\"kind\":\"oval\"}");
      Declared declared =
          new Declared(
              shape,
              new ArrayList<>(List.of(shape, shape)),
              Session.fromJson(SESSION),
              RecordingStatus.READY,
              new TreeMap<>(Map.of("a", Profile.of("H264High"))));
      String json = mapper.writeValueAsString(declared);
      assertEquals(declared, mapper.readValue(json, Declared.class), json);
    }
  }
}
