package dev.sessionschema;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.NameTransformer;

/** The {@link ModelSerializer} of Jackson 3. */
final class Jackson3Serializer extends ValueSerializer<Object> {
  @Override
  public void serialize(Object value, JsonGenerator json, SerializationContext context) {
    write(() -> ModelSerializer.write(value, new Jackson3Generator(json)));
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
    if (value instanceof JsonObject object) {
      WritableTypeId id = types.typeId(value, JsonToken.START_OBJECT);
      types.writeTypePrefix(json, context, id);
      write(() -> object.writeProperties(new Jackson3Generator(json)));
      types.writeTypeSuffix(json, context, id);
    } else {
      WritableTypeId id = types.typeId(value, JsonToken.VALUE_STRING);
      types.writeTypePrefix(json, context, id);
      serialize(value, json, context);
      types.writeTypeSuffix(json, context, id);
    }
  }

  @Override
  public ValueSerializer<Object> unwrappingSerializer(NameTransformer transformer) {
    throw ModelDeserializer.unwrapped();
  }

  /** Jackson 3 throws no checked exceptions, so nothing is caught here. */
  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
