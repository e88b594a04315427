package dev.sessionschema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A model that is written as an object. */
abstract class JsonObject extends Model {
  private static final long serialVersionUID = 1L;

  @Override
  final void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeProperties(json);
    json.writeEndObject();
  }

  /** Writes the properties, without the braces. */
  abstract void writeProperties(JsonGenerator json) throws IOException;
}
