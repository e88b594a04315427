package dev.sessionschema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Copies the values of callers, so that they can't change them, and checks that JSON can hold them.
 */
final class Kept {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Kept() {}

  static <T> T value(T value) {
    return Objects.requireNonNull(value);
  }

  static String text(String value) {
    if (!Unicode.isWellFormed(value)) {
      throw new IllegalArgumentException("a string must not contain a lone surrogate");
    }
    return value;
  }

  static double number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON cannot represent the number " + value);
    }
    return value;
  }

  static <T> @Nullable T nullable(@Nullable T value, UnaryOperator<T> keeper) {
    return value == null ? null : keeper.apply(value);
  }

  static <T extends @Nullable Object> List<T> list(List<T> values, UnaryOperator<T> keeper) {
    List<T> list = new ArrayList<>(values);
    list.replaceAll(keeper);
    return Collections.unmodifiableList(list);
  }

  static <T> Map<String, T> map(Map<String, T> values, UnaryOperator<T> keeper) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach((key, value) -> map.put(text(key), keeper.apply(value)));
    return Collections.unmodifiableMap(map);
  }

  static <T> UnaryOperator<@Nullable T> nullableOf(UnaryOperator<T> keeper) {
    return value -> nullable(value, keeper);
  }

  static <T extends @Nullable Object> UnaryOperator<List<T>> listOf(UnaryOperator<T> keeper) {
    return values -> list(values, keeper);
  }

  static <T> UnaryOperator<Map<String, T>> mapOf(UnaryOperator<T> keeper) {
    return values -> map(values, keeper);
  }

  /** Adds an unknown property to the others. */
  static Map<String, JsonNode> unknown(
      String key, @Nullable Object value, Map<String, JsonNode> others) {
    Map<String, JsonNode> all = mutable(others);
    all.put(text(key), MAPPER.valueToTree(value));
    return all;
  }

  /** Adds a property that has a type but isn't defined by name. */
  static <T> Map<String, T> unknown(
      String key, T value, Map<String, T> others, UnaryOperator<T> keeper) {
    Map<String, T> all = mutable(others);
    all.put(text(key), keeper.apply(value));
    return all;
  }

  /** Returns a new map in place of an empty one, which may be immutable. */
  static <T> Map<String, T> mutable(Map<String, T> map) {
    return map.isEmpty() ? new LinkedHashMap<>() : map;
  }

  static IllegalArgumentException known(String key) {
    return new IllegalArgumentException(
        "\"" + key + "\" is a known property: use its setter instead");
  }
}
