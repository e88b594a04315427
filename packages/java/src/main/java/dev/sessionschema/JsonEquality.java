package dev.sessionschema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the values of models. In JSON of any type, 1 equals 1.0. */
final class JsonEquality {
  private JsonEquality() {}

  /** Returns whether two values are equal. */
  static boolean areEqual(@Nullable Object one, @Nullable Object other) {
    if (one instanceof JsonNode left && other instanceof JsonNode right) {
      return left.equals(
          (a, b) ->
              a.isNumber() && b.isNumber()
                  ? a.decimalValue().compareTo(b.decimalValue())
                  : a.equals(b) ? 0 : 1,
          right);
    }
    if (one instanceof List<?> left && other instanceof List<?> right) {
      return areEqual(left.iterator(), right.iterator());
    }
    if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
      return left.keySet().equals(right.keySet())
          && left.keySet().stream().allMatch(key -> areEqual(left.get(key), right.get(key)));
    }
    return Objects.equals(one, other);
  }

  private static boolean areEqual(Iterator<?> left, Iterator<?> right) {
    while (left.hasNext() && right.hasNext()) {
      if (!areEqual(left.next(), right.next())) {
        return false;
      }
    }
    return left.hasNext() == right.hasNext();
  }

  /** Returns equal hashes for equal values. */
  static int hash(@Nullable Object value) {
    if (value instanceof JsonNode node && node.isNumber()) {
      return hash(node.decimalValue());
    }
    if (value instanceof ObjectNode object) {
      return object.properties().stream().mapToInt(JsonEquality::hash).sum();
    }
    if (value instanceof ArrayNode items) {
      return hash(items.elements());
    }
    if (value instanceof List<?> list) {
      return hash(list.iterator());
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream().mapToInt(JsonEquality::hash).sum();
    }
    if (value instanceof Map.Entry<?, ?> entry) {
      return Objects.hashCode(entry.getKey()) ^ hash(entry.getValue());
    }
    return Objects.hashCode(value);
  }

  private static int hash(BigDecimal number) {
    return number.stripTrailingZeros().hashCode();
  }

  private static int hash(Iterator<?> items) {
    int hash = 1;
    while (items.hasNext()) {
      hash = 31 * hash + hash(items.next());
    }
    return hash;
  }
}
