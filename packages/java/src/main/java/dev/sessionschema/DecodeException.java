package dev.sessionschema;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;

/**
 * Says why a text was refused: what is wrong, and where.
 *
 * <p>It is one of Jackson's own exceptions, so that whoever reads models with an {@code
 * ObjectMapper} catches it with the others.
 */
public final class DecodeException extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  /** Where in the payload. */
  private final String pointer;

  /** At the place that a parser has come to. */
  DecodeException(JsonParser json, String problem) {
    super(json, problem);
    this.pointer = json.getParsingContext().pathAsPointer().toString();
  }

  /** What Jackson says of a text that is no JSON, or that is too much for it. */
  DecodeException(IOException error) {
    super(null, "cannot be read as JSON: " + problemOf(error), error);
    this.pointer = "";
  }

  /**
   * Where in the payload.
   *
   * @return a JSON pointer, such as {@code /profiles/0/width}; empty for the payload as a whole
   */
  public String pointer() {
    return this.pointer;
  }

  /** The place, what is expected there, what was found, and the line and column of it. */
  @Override
  public String getMessage() {
    String subject = this.pointer.isEmpty() ? "the payload" : this.pointer;
    JsonLocation location = getLocation();
    String place =
        location == null || location.getLineNr() < 1
            ? ""
            : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    return subject + " " + getOriginalMessage() + place;
  }

  private static String problemOf(IOException error) {
    return error instanceof JsonProcessingException it
        ? it.getOriginalMessage()
        : error.getMessage();
  }
}
