package dev.sessionschema;

import java.io.InvalidObjectException;
import java.io.Serializable;

/** What Java serializes in place of a model or an open enum: its JSON. */
record SerializedModel(Class<?> type, String json) implements Serializable {
  static SerializedModel of(Object value) {
    return new SerializedModel(value.getClass(), Json.write(value));
  }

  private Object readResolve() throws InvalidObjectException {
    if (!Model.class.isAssignableFrom(this.type) && !OpenEnum.class.isAssignableFrom(this.type)) {
      throw new InvalidObjectException(this.type.getName() + " is not a model");
    }
    try {
      return Json.read(this.json, ModelDeserializer.readerOf(this.type));
    } catch (DecodeException error) {
      InvalidObjectException invalid = new InvalidObjectException(error.getMessage());
      invalid.initCause(error);
      throw invalid;
    }
  }

  /** For the method `readObject` of a class that a proxy replaces. */
  static InvalidObjectException required() {
    return new InvalidObjectException("only the JSON of a model or an enum is serialized");
  }
}
