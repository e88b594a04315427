package dev.sessionschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.sessionschema.strict.Strict;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions, as the generated code declares them. */
class UnionTest {
  private final ObjectMapper mapper = new ObjectMapper();

  /** An open union, whose only branch contains it. */
  @Jackson3
  @JsonDeserialize(using = Shape.Deserializer.class)
  @JsonSerialize(using = ModelSerializer.class)
  sealed interface Shape extends Serializable permits Group, UnknownShape {
    static Shape fromJson(String json) throws DecodeException {
      return Json.read(json, Shape.Deserializer::read);
    }

    String toJson();

    final class Deserializer extends ModelDeserializer<Shape> {
      Deserializer() {
        super(Shape.Deserializer::read);
      }

      static Shape read(JsonParser json) throws IOException {
        TaggedObject object = TaggedObject.read(json, "kind", "a string");
        return switch (object.tag()) {
          case "group" -> Group.read(object);
          default -> UnknownShape.read(object);
        };
      }
    }
  }

  @JsonDeserialize(using = Group.Deserializer.class)
  static final class Group extends ObjectModel<JsonNode> implements Shape {
    private static final long serialVersionUID = 1L;

    private final List<Shape> parts;

    static final class Deserializer extends ModelDeserializer<Group> {
      Deserializer() {
        super(Group::read);
      }
    }

    private Group(List<Shape> parts, Map<String, JsonNode> unknown) {
      super(unknown);
      this.parts = parts;
    }

    static Group read(JsonParser json) throws IOException {
      List<Shape> parts = List.of();
      Map<String, JsonNode> unknown = Map.of();
      for (String key = JsonReading.firstKey(json); key != null; key = json.nextFieldName()) {
        json.nextToken();
        if (key.equals("parts")) {
          parts = JsonReading.list(json, Shape.Deserializer::read);
        } else {
          unknown = JsonReading.keep(json, key, unknown);
        }
      }
      return new Group(parts, unknown);
    }

    @Override
    void writeProperties(JsonGenerator json) throws IOException {
      JsonWriting.unknown(unknown(), json, JsonWriting::any);
      json.writeFieldName("parts");
      JsonWriting.list(this.parts, json, JsonWriting::union);
    }
  }

  @JsonDeserialize(using = UnknownShape.Deserializer.class)
  static final class UnknownShape extends UnknownVariant implements Shape {
    private static final long serialVersionUID = 1L;

    static final class Deserializer extends ModelDeserializer<UnknownShape> {
      Deserializer() {
        super(UnknownShape::read);
      }
    }

    private UnknownShape(TaggedObject object) {
      super(object);
    }

    static UnknownShape read(JsonParser json) throws IOException {
      return new UnknownShape(TaggedObject.read(json, "kind", "a string"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("an accepted object is written back unchanged, also by an ObjectMapper")
  @ValueSource(
      strings = {
        "{\"kind\":\"group\",\"parts\":[]}",
        "{\"kind\":\"group\",\"parts\":[{\"a\":1,\"kind\":\"oval\"},{\"kind\":\"group\",\"parts\":[{\"kind\":\"\"}]}]}",
        "{\"size\":null,\"kind\":\"oval\",\"deep\":[{\"at\":null}],\"digits\":12345678901234567890.10}",
        "{\"lone\":\"\\ud800\",\"kind\":\"oval\"}",
      })
  void roundTrips(String json) throws Exception {
    assertEquals(json, Shape.fromJson(json).toJson());
    TypeReference<List<Shape>> list = new TypeReference<>() {};
    List<Shape> shapes = mapper.readValue("[" + json + "," + json + "]", list);
    assertEquals("[" + json + "," + json + "]", mapper.writeValueAsString(shapes));
    assertEquals(json, mapper.writerFor(Shape.class).writeValueAsString(shapes.get(1)));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("errors have the pointer from the payload")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | the payload must be an object, got an array (line 1, column 1)",
        "{} | the payload lacks the required property \"kind\" (line 1, column 2)",
        "{\"kind\":5} | /kind must be a string, got the number 5",
        "{\"a\":{\"b\":1},\"kind\":null} | /kind must be a string, got null",
        "{\"kind\":\"group\",\"parts\":{}} | /parts must be an array, got an object",
        "{\"kind\":\"group\",\"parts\":[{\"kind\":\"\"},{\"parts\":[5],\"kind\":\"group\"}]}"
            + " | /parts/1/parts/0 must be an object, got the number 5",
        "{\"kind\":\"group\",\"parts\":[{\"kind\":\"\"},{\"parts\":[{}],\"kind\":\"group\"}]}"
            + " | /parts/1/parts/0 lacks the required property \"kind\"",
        "{\"kind\":\"group\",\"parts\":[{\"kind\":\"group\",\"parts\":[{\"kind\":true}]}]}"
            + " | /parts/0/parts/0/kind must be a string, got true",
      })
  void errors(String json, String message) {
    DecodeException error = assertThrows(DecodeException.class, () -> Shape.fromJson(json));
    assertEquals(message, error.getMessage());
    DecodeException inList =
        assertThrows(
            DecodeException.class,
            () -> mapper.readValue("[" + json + "]", new TypeReference<List<Shape>>() {}));
    assertEquals("/0" + error.pointer(), inList.pointer());
  }

  @Test
  @DisplayName("an object with an unknown tag has all of its properties")
  void unknown() throws Exception {
    UnknownShape shape =
        assertInstanceOf(
            UnknownShape.class, Shape.fromJson("{\"size\":null,\"kind\":\"oval\",\"at\":1}"));
    assertEquals("oval", shape.tag());
    assertEquals("[size, kind, at]", shape.properties().keySet().toString());
    assertThrows(UnsupportedOperationException.class, () -> shape.properties().clear());
    assertEquals(shape, Shape.fromJson(shape.toJson()));
    assertEquals(shape.hashCode(), Shape.fromJson(shape.toJson()).hashCode());
    assertEquals("UnknownShape " + shape.toJson(), shape.toString());
  }

  @Test
  @DisplayName("the last of two tags counts, as for other properties")
  void duplicates() throws Exception {
    Shape shape = Shape.fromJson("{\"kind\":\"group\",\"kind\":\"oval\"}");
    assertEquals("{\"kind\":\"oval\"}", shape.toJson());
  }

  @Test
  @DisplayName("unions nest up to the limit, whatever the limit of the mapper")
  void depth() throws Exception {
    StreamReadConstraints deep = StreamReadConstraints.builder().maxNestingDepth(10_000).build();
    ObjectMapper lenient =
        new ObjectMapper(JsonFactory.builder().streamReadConstraints(deep).build());
    assertInstanceOf(Group.class, lenient.readValue(nested(499), Shape.class));
    DecodeException error =
        assertThrows(DecodeException.class, () -> lenient.readValue(nested(501), Shape.class));
    assertEquals("is nested more than 1000 levels deep", error.getOriginalMessage());
  }

  private static String nested(int levels) {
    return "{\"kind\":\"group\",\"parts\":[".repeat(levels) + "]}".repeat(levels);
  }

  @Test
  @DisplayName("an unknown variant is validated as an object of its union")
  void strict() throws Exception {
    Shape shape = Shape.fromJson("{\"kind\":\"oval\"}");
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Strict.issues((Model) shape));
    assertEquals(Shape.class.getName() + " is not a model of the contract", error.getMessage());
  }
}
