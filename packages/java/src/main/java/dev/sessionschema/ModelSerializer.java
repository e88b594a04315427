package dev.sessionschema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;

/** Lets any ObjectMapper write models and enums. */
final class ModelSerializer extends JsonSerializer<Object> {
  @Override
  public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    write(value, json);
  }

  /** Writes an object with its type among its properties, and other values in a wrapper. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    if (value instanceof JsonObject object) {
      WritableTypeId id = types.writeTypePrefix(json, types.typeId(value, JsonToken.START_OBJECT));
      object.writeProperties(json);
      types.writeTypeSuffix(json, id);
    } else {
      WritableTypeId id = types.writeTypePrefix(json, types.typeId(value, JsonToken.VALUE_STRING));
      write(value, json);
      types.writeTypeSuffix(json, id);
    }
  }

  @Override
  public JsonSerializer<Object> unwrappingSerializer(NameTransformer transformer) {
    throw ModelDeserializer.unwrapped();
  }

  static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Model model) {
      model.write(json);
    } else if (value instanceof ClosedEnum closed) {
      json.writeString(closed.text());
    } else {
      ((OpenEnum) value).write(json);
    }
  }
}
