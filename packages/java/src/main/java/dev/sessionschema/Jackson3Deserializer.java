package dev.sessionschema;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.util.AccessPattern;
import tools.jackson.databind.util.NameTransformer;

/** The {@link ModelDeserializer} of Jackson 3. */
final class Jackson3Deserializer extends ValueDeserializer<Object> {
  private final Class<?> model;
  private final JsonReading.Reader<?> reader;

  /** Whether it reads the value of a property of a class of the caller. */
  private final boolean isProperty;

  /** For Jackson, which tells the model later. */
  Jackson3Deserializer() {
    this(Object.class, Trees::read, false);
  }

  private Jackson3Deserializer(Class<?> model, JsonReading.Reader<?> reader, boolean isProperty) {
    this.model = model;
    this.reader = reader;
    this.isProperty = isProperty;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    Class<?> type = context.getContextualType().getRawClass();
    return new Jackson3Deserializer(
        type,
        ModelDeserializer.readerOf(type),
        property != null && !property.getType().isContainerType());
  }

  @Override
  public Object deserialize(JsonParser json, DeserializationContext context) {
    try {
      return this.reader.read(new Jackson3Parser(json));
    } catch (DecodeException error) {
      throw mismatch(json, error);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private JacksonException mismatch(JsonParser json, DecodeException error) {
    JacksonException mismatch = MismatchedInputException.from(json, this.model, error.getMessage());
    mismatch.initCause(error);
    return mismatch;
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return this.isProperty ? null : deserialize(atNull(context), context);
  }

  /** The parser of the payload isn't at the null if Jackson buffers the tokens around it. */
  private static JsonParser atNull(DeserializationContext context) {
    JsonParser json = context.getParser();
    if (json != null && json.hasToken(JsonToken.VALUE_NULL)) {
      return json;
    }
    JsonParser other = NullNode.getInstance().traverse(context);
    other.nextToken();
    return other;
  }

  @Override
  public AccessPattern getNullAccessPattern() {
    return AccessPattern.DYNAMIC;
  }

  @Override
  public Object deserialize(JsonParser json, DeserializationContext context, Object value) {
    return context.reportBadDefinition(value.getClass(), ModelDeserializer.UPDATED);
  }

  @Override
  public ValueDeserializer<Object> unwrappingDeserializer(
      DeserializationContext context, NameTransformer transformer) {
    throw ModelDeserializer.unwrapped();
  }
}
