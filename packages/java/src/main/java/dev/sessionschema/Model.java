package dev.sessionschema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;

/** The base class of all models except enums. */
@JsonSerialize(using = Model.Serializer.class)
public abstract class Model {
  Model() {}

  /**
   * Writes the model as JSON, with its unknown properties.
   *
   * @return the JSON text
   */
  public String toJson() {
    return Json.write(this);
  }

  /** Returns the name of the model and its JSON. */
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
