package dev.sessionschema;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;

/**
 * Thrown if a payload can't be read, with what is wrong and where.
 *
 * <p>It extends Jackson's exceptions, so code that reads models with an {@code ObjectMapper}
 * catches it with the others.
 */
public final class DecodeException extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  /** The JSON pointer to the value. */
  private final String pointer;

  /** For the current location of a parser. */
  DecodeException(JsonParser json, String problem) {
    super(json, problem);
    this.pointer = TaggedObject.pointer(json);
  }

  /** For a text that isn't JSON, or exceeds a limit of Jackson. */
  DecodeException(IOException error) {
    super(null, "cannot be read as JSON: " + problemOf(error), error);
    this.pointer = "";
  }

  /**
   * Returns the location of the problem.
   *
   * @return the JSON pointer to the value, such as {@code /profiles/0/width}; empty for the payload
   *     itself. For a missing property, the pointer to the object
   */
  public String pointer() {
    return this.pointer;
  }

  /** Returns the pointer, the expected and the actual value, and the line and column. */
  @Override
  public String getMessage() {
    String subject = this.pointer.isEmpty() ? "the payload" : this.pointer;
    JsonLocation location = getLocation();
    String position =
        location == null || location.getLineNr() < 1
            ? ""
            : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    return subject + " " + getOriginalMessage() + position;
  }

  private static String problemOf(IOException error) {
    return error instanceof JsonProcessingException jackson
        ? jackson.getOriginalMessage()
        : error.getMessage();
  }
}
