package dev.sessionschema;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/** A string with a fixed set of values. */
@Jackson3
@JsonSerialize(using = ModelSerializer.class)
public interface ClosedEnum {
  /**
   * Returns the string in JSON.
   *
   * @return the string
   */
  String text();
}
