package dev.sessionschema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;

/** What all models can do that are more than a text of a set. */
@JsonSerialize(using = Model.Serializer.class)
public abstract class Model {
  Model() {}

  /**
   * Writes all that it holds as JSON.
   *
   * @return the text
   */
  public String toJson() {
    return Json.write(this);
  }

  /** The name of the model, and its JSON. */
  @Override
  public String toString() {
    return getClass().getSimpleName() + " " + toJson();
  }

  abstract void write(JsonGenerator json) throws IOException;

  /** Lets any ObjectMapper write models. */
  static final class Serializer extends JsonSerializer<Model> {
    @Override
    public void serialize(Model value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      value.write(json);
    }
  }
}
