package dev.sessionschema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model that is an object.
 *
 * @param <T> the type of properties that the contract doesn't define
 * @serial exclude
 */
public abstract class ObjectModel<T> extends JsonObject {
  private static final long serialVersionUID = 1L;

  private final Map<String, T> unknown;

  ObjectModel(Map<String, T> unknown) {
    this.unknown =
        unknown.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
  }

  /**
   * Returns the properties that this version of the contract doesn't define, in their original
   * order. They are written again.
   *
   * @return an immutable map of names to values. Objects and lists in it can't be changed either,
   *     and numbers keep every digit
   */
  public Map<String, T> unknown() {
    return this.unknown;
  }
}
