package dev.sessionschema;

import com.fasterxml.jackson.databind.JsonNode;
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
final class Copying {
  private Copying() {}

  static <T> T value(T value) {
    return Objects.requireNonNull(value);
  }

  static String text(String value) {
    if (!Unicode.isWellFormed(value)) {
      throw new IllegalArgumentException("a string must not contain a lone surrogate");
    }
    return value;
  }

  static JsonNode any(JsonNode value) {
    return Trees.of(value(value));
  }

  static double number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON cannot represent the number " + value);
    }
    return value;
  }

  static <T> @Nullable T nullable(@Nullable T value, UnaryOperator<T> copier) {
    return value == null ? null : copier.apply(value);
  }

  static <T extends @Nullable Object> List<T> list(List<T> values, UnaryOperator<T> copier) {
    List<T> list = new ArrayList<>(values);
    list.replaceAll(copier);
    return Collections.unmodifiableList(list);
  }

  static <T> Map<String, T> map(Map<String, T> values, UnaryOperator<T> copier) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach((key, value) -> map.put(text(key), copier.apply(value)));
    return Collections.unmodifiableMap(map);
  }

  static <T> UnaryOperator<@Nullable T> nullableOf(UnaryOperator<T> copier) {
    return value -> nullable(value, copier);
  }

  static <T extends @Nullable Object> UnaryOperator<List<T>> listOf(UnaryOperator<T> copier) {
    return values -> list(values, copier);
  }

  static <T> UnaryOperator<Map<String, T>> mapOf(UnaryOperator<T> copier) {
    return values -> map(values, copier);
  }

  /** Adds an unknown property to the others. */
  static Map<String, JsonNode> unknown(
      String key, @Nullable Object value, Map<String, JsonNode> others) {
    Map<String, JsonNode> all = mutable(others);
    all.put(text(key), Trees.of(value));
    return all;
  }

  /** Adds a property that has a type but isn't defined by name. */
  static <T> Map<String, T> unknown(
      String key, T value, Map<String, T> others, UnaryOperator<T> copier) {
    Map<String, T> all = mutable(others);
    all.put(text(key), copier.apply(value));
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
