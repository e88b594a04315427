package dev.sessionschema.strict;

/**
 * One violation of the contract.
 *
 * @param instancePath the JSON pointer to the value; for a missing or unknown property, to the
 *     object
 * @param keyword the JSON Schema keyword that is violated: {@code minimum}
 * @param schemaPath the location of that keyword: {@code
 *     https://session-schema.dev/session.schema.json#/properties/id/minLength}
 * @param message what is wrong
 * @param tolerated whether a tolerant reader accepts it
 */
public record Issue(
    String instancePath, String keyword, String schemaPath, String message, boolean tolerated) {
  /** Returns the pointer, what is wrong, and the keyword. */
  @Override
  public String toString() {
    return instancePath + ": " + message + " (" + keyword + ")";
  }
}
