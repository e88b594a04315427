package dev.sessionschema.strict;

/**
 * One thing that the contract objects to.
 *
 * @param instancePath where in the payload, as a JSON pointer; of a required property that is
 *     missing, and of an unknown one, the object
 * @param keyword the keyword of JSON Schema that is not met: {@code minimum}
 * @param schemaPath where the contract says so: {@code
 *     https://session-schema.dev/session.schema.json#/properties/id/minLength}
 * @param message what is wrong
 */
public record Issue(String instancePath, String keyword, String schemaPath, String message) {
  /** The place, what is wrong, and the keyword. */
  @Override
  public String toString() {
    return instancePath + ": " + message + " (" + keyword + ")";
  }
}
