package dev.sessionschema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes each kind of value. */
final class JsonWriting {
  /** Writes one kind of value. */
  interface Writer<T extends @Nullable Object> {
    void write(T value, JsonGenerator json) throws IOException;
  }

  /**
   * Integers below this bound are written with all digits. Larger ones are written with an
   * exponent.
   */
  private static final double MAX_INTEGER = 1e18;

  private JsonWriting() {}

  static void text(String value, JsonGenerator json) throws IOException {
    json.writeString(value);
  }

  static void integer(long value, JsonGenerator json) throws IOException {
    json.writeNumber(value);
  }

  /** Writes integers without a fraction, like the other languages. */
  static void number(double value, JsonGenerator json) throws IOException {
    long integer = (long) value;
    if (integer == value && Math.abs(value) < MAX_INTEGER && (integer != 0 || 1 / value > 0)) {
      json.writeNumber(integer);
    } else {
      json.writeNumber(value);
    }
  }

  static void flag(boolean value, JsonGenerator json) throws IOException {
    json.writeBoolean(value);
  }

  static <T> void nullable(@Nullable T value, JsonGenerator json, Writer<T> writer)
      throws IOException {
    if (value == null) {
      json.writeNull();
    } else {
      writer.write(value, json);
    }
  }

  static <T> void optional(String key, @Nullable T value, JsonGenerator json, Writer<T> writer)
      throws IOException {
    if (value != null) {
      json.writeFieldName(key);
      writer.write(value, json);
    }
  }

  static <T extends @Nullable Object> void list(
      List<T> values, JsonGenerator json, Writer<T> writer) throws IOException {
    json.writeStartArray();
    for (T value : values) {
      writer.write(value, json);
    }
    json.writeEndArray();
  }

  static <T> void map(Map<String, T> values, JsonGenerator json, Writer<T> writer)
      throws IOException {
    json.writeStartObject();
    unknown(values, json, writer);
    json.writeEndObject();
  }

  static <T> Writer<@Nullable T> nullableOf(Writer<T> writer) {
    return (value, json) -> nullable(value, json, writer);
  }

  static <T extends @Nullable Object> Writer<List<T>> listOf(Writer<T> writer) {
    return (values, json) -> list(values, json, writer);
  }

  static <T> Writer<Map<String, T>> mapOf(Writer<T> writer) {
    return (values, json) -> map(values, json, writer);
  }

  /** Writes an object of a union. */
  static void union(Object value, JsonGenerator json) throws IOException {
    ModelSerializer.write(value, json);
  }

  static void any(JsonNode value, JsonGenerator json) throws IOException {
    Trees.write(value, json);
  }

  static <T> void unknown(Map<String, T> properties, JsonGenerator json, Writer<T> writer)
      throws IOException {
    for (Map.Entry<String, T> property : properties.entrySet()) {
      json.writeFieldName(property.getKey());
      writer.write(property.getValue(), json);
    }
  }
}
