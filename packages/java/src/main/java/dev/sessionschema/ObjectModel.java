package dev.sessionschema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model that has properties.
 *
 * @param <T> what is known of those that the contract does not name
 */
public abstract class ObjectModel<T> extends Model {
  private final Map<String, T> unknown;

  ObjectModel(Map<String, T> unknown) {
    this.unknown =
        unknown.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
  }

  /**
   * The properties that this version of the contract does not know, in the order in which they
   * came. They are written again.
   *
   * @return their values by name, to the last digit; the map cannot be changed
   */
  public Map<String, T> unknown() {
    return this.unknown;
  }
}
