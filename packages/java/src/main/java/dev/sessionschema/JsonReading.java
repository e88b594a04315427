package dev.sessionschema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads each kind of value, from the current token of a parser to the last token of the value.
 * Nothing is coerced.
 */
final class JsonReading {
  /** Reads one kind of value. */
  interface Reader<T extends @Nullable Object> {
    T read(JsonParser json) throws IOException;
  }

  /** Deeper nesting could overflow the stack of a thread. */
  private static final int MAX_DEPTH = 1000;

  private static final int MAX_LENGTH = 40;

  private JsonReading() {}

  static String text(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw mismatch(json, "a string");
    }
    String text = json.getText();
    if (!Unicode.isWellFormed(text)) {
      throw new DecodeException(json, "contains a lone surrogate, which is not valid Unicode");
    }
    return text;
  }

  static long integer(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT
        && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      return json.getLongValue();
    }
    if (token != null && token.isNumeric()) {
      String expected = "an integer of at most 64 bits";
      try {
        return decimal(json, expected).longValueExact();
      } catch (ArithmeticException error) {
        throw mismatch(json, expected);
      }
    }
    throw mismatch(json, "an integer");
  }

  /** Versions of Jackson throw different exceptions for an exponent that is too large. */
  static BigDecimal decimal(JsonParser json, String expected) throws IOException {
    try {
      return json.getDecimalValue();
    } catch (NumberFormatException | StreamReadException error) {
      throw mismatch(json, expected);
    }
  }

  static double number(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null || !token.isNumeric()) {
      throw mismatch(json, "a number");
    }
    double number = json.getDoubleValue();
    if (!Double.isFinite(number)) {
      throw mismatch(json, "a number that a double can hold");
    }
    return number;
  }

  static boolean flag(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null || !token.isBoolean()) {
      throw mismatch(json, "true or false");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  static <T> @Nullable T nullable(JsonParser json, Reader<T> reader) throws IOException {
    return json.currentToken() == JsonToken.VALUE_NULL ? null : reader.read(json);
  }

  static <T extends @Nullable Object> List<T> list(JsonParser json, Reader<T> reader)
      throws IOException {
    beginList(json);
    List<T> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      list.add(reader.read(json));
    }
    return Collections.unmodifiableList(list);
  }

  /** Entries are optional, so null reads as absent. */
  static <T> Map<String, T> map(JsonParser json, Reader<T> reader) throws IOException {
    return entries(json, (key, map) -> keep(json, key, map, reader));
  }

  static Map<String, JsonNode> anyObject(JsonParser json) throws IOException {
    return entries(json, (key, map) -> keep(json, key, map));
  }

  private static <T> Map<String, T> entries(JsonParser json, Keeping<T> keeping)
      throws IOException {
    Map<String, T> map = Map.of();
    for (String key = firstKey(json); key != null; key = json.nextFieldName()) {
      json.nextToken();
      map = keeping.keep(key, map);
    }
    return Collections.unmodifiableMap(map);
  }

  /** Adds the next value. */
  private interface Keeping<T> {
    Map<String, T> keep(String key, Map<String, T> others) throws IOException;
  }

  static <T> Reader<@Nullable T> nullableOf(Reader<T> reader) {
    return json -> nullable(json, reader);
  }

  static <T extends @Nullable Object> Reader<List<T>> listOf(Reader<T> reader) {
    return json -> list(json, reader);
  }

  static <T> Reader<Map<String, T>> mapOf(Reader<T> reader) {
    return json -> map(json, reader);
  }

  static JsonNode any(JsonParser json) throws IOException {
    return Trees.read(json);
  }

  /**
   * Reads a value of one of the types (named as in JSON Schema) that equals one of the values (as
   * JSON). An empty list allows any.
   */
  static JsonNode anyOf(JsonParser json, List<String> types, List<String> values)
      throws IOException {
    String found = describe(json);
    JsonNode value = any(json);
    if (!types.isEmpty() && types.stream().noneMatch(type -> Trees.isOfType(value, type))) {
      throw mismatch(json, "one of the types " + String.join(", ", types), found);
    }
    for (String text : values) {
      if (JsonEquality.areEqual(value, Json.read(text, Trees::read))) {
        return value;
      }
    }
    if (!values.isEmpty()) {
      throw mismatch(json, "one of " + String.join(", ", values), found);
    }
    return value;
  }

  /** Reads one of several values, which {@code expected} describes. */
  static <T> T oneOf(JsonParser json, Reader<T> reader, String expected, List<T> values)
      throws IOException {
    T value = reader.read(json);
    if (!values.contains(value)) {
      throw mismatch(json, expected);
    }
    return value;
  }

  /**
   * Begins an object, and returns its first key, or null. Jackson has already read the start of an
   * object and its type if a mapper writes types into objects.
   */
  static @Nullable String firstKey(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.FIELD_NAME) {
      return json.currentName();
    }
    if (token == JsonToken.END_OBJECT) {
      return null;
    }
    beginObject(json);
    return json.nextFieldName();
  }

  static void beginObject(JsonParser json) throws DecodeException {
    begin(json, JsonToken.START_OBJECT, "an object");
  }

  static void beginList(JsonParser json) throws DecodeException {
    begin(json, JsonToken.START_ARRAY, "an array");
  }

  private static void begin(JsonParser json, JsonToken token, String expected)
      throws DecodeException {
    if (json.currentToken() != token) {
      throw mismatch(json, expected);
    }
    if (TaggedObject.depth(json) > MAX_DEPTH) {
      throw new DecodeException(json, "is nested more than " + MAX_DEPTH + " levels deep");
    }
  }

  static void require(JsonParser json, String key, boolean isPresent) throws DecodeException {
    if (!isPresent) {
      throw new DecodeException(json, "lacks the required property \"" + key + "\"");
    }
  }

  /** Adds an unknown property to the others. */
  static Map<String, JsonNode> keep(JsonParser json, String key, Map<String, JsonNode> others)
      throws IOException {
    requireWellFormed(json, key);
    Map<String, JsonNode> all = Copying.mutable(others);
    all.put(key, any(json));
    return all;
  }

  /**
   * Adds a property that has a type but isn't defined by name. It is optional, so null reads as
   * absent.
   */
  static <T> Map<String, T> keep(
      JsonParser json, String key, Map<String, T> others, Reader<T> reader) throws IOException {
    requireWellFormed(json, key);
    Map<String, T> all = Copying.mutable(others);
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      all.remove(key);
    } else {
      all.put(key, reader.read(json));
    }
    return all;
  }

  private static void requireWellFormed(JsonParser json, String key) throws DecodeException {
    if (!Unicode.isWellFormed(key)) {
      throw new DecodeException(
          json, "has a name with a lone surrogate, which is not valid Unicode");
    }
  }

  static DecodeException mismatch(JsonParser json, String expected) {
    return mismatch(json, expected, describe(json));
  }

  private static DecodeException mismatch(JsonParser json, String expected, String found) {
    return new DecodeException(json, "must be " + expected + ", got " + found);
  }

  /** Describes the current value. */
  private static String describe(JsonParser json) {
    JsonToken token = json.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "the string \"" + clip(json) + "\"";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + clip(json);
      default -> token.asString() == null ? token.name() : token.asString();
    };
  }

  private static String clip(JsonParser json) {
    try {
      String text = json.getText();
      return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
    } catch (IOException error) {
      return "…";
    }
  }
}
