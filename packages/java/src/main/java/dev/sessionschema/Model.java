package dev.sessionschema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/**
 * The base class of all models except enums. Java serializes a model as its JSON.
 *
 * @serial exclude
 */
@Jackson3
@JsonSerialize(using = ModelSerializer.class)
public abstract class Model implements Serializable {
  private static final long serialVersionUID = 1L;

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

  final Object writeReplace() {
    return SerializedModel.of(this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw SerializedModel.required();
  }
}
