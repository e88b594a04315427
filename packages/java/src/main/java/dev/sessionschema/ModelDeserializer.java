package dev.sessionschema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Lets any ObjectMapper read a model, without the coercions that it is configured with. */
abstract class ModelDeserializer<T> extends JsonDeserializer<T> {
  private final JsonReading.Reader<T> reader;

  ModelDeserializer(JsonReading.Reader<T> reader) {
    this.reader = reader;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return reader.read(json);
  }
}
