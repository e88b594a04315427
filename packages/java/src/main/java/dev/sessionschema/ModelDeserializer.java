package dev.sessionschema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.util.AccessPattern;
import com.fasterxml.jackson.databind.util.ClassUtil;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets any ObjectMapper read a model, without the coercions that it is configured with. */
class ModelDeserializer<T> extends JsonDeserializer<T> implements ContextualDeserializer {
  private final JsonReading.Reader<T> reader;

  ModelDeserializer(JsonReading.Reader<T> reader) {
    this.reader = reader;
  }

  /** Returns the function that reads the models of a class. */
  static JsonReading.Reader<?> readerOf(Class<?> model) {
    Class<?> type = model.getAnnotation(JsonDeserialize.class).using();
    return ((ModelDeserializer<?>) ClassUtil.createInstance(type, true)).reader;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return reader.read(json);
  }

  /** Only the class of the caller knows whether its own property may be null. */
  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    return property == null || property.getType().isContainerType()
        ? this
        : new OfProperty<>(reader);
  }

  /** Jackson calls this for null, instead of reading it. */
  @Override
  public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
    try {
      return reader.read(atNull(context.getParser()));
    } catch (JsonMappingException error) {
      throw error;
    } catch (IOException error) {
      throw JsonMappingException.from(context, error.getMessage(), error);
    }
  }

  /** The parser of the payload isn't at the null if Jackson buffers the tokens around it. */
  private static JsonParser atNull(@Nullable JsonParser json) throws IOException {
    if (json != null && json.hasToken(JsonToken.VALUE_NULL)) {
      return json;
    }
    JsonParser other = NullNode.getInstance().traverse();
    other.nextToken();
    return other;
  }

  @Override
  public AccessPattern getNullAccessPattern() {
    return AccessPattern.DYNAMIC;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context, T value)
      throws IOException {
    return context.reportBadDefinition(value.getClass(), UPDATED);
  }

  @Override
  public JsonDeserializer<T> unwrappingDeserializer(NameTransformer transformer) {
    throw unwrapped();
  }

  /** Why a model can't be updated. */
  static final String UPDATED =
      "a model is immutable, so a reader can't update it: read another one, or use its builder";

  static UnsupportedOperationException unwrapped() {
    return new UnsupportedOperationException(
        "@JsonUnwrapped isn't supported for a model, which keeps all unknown properties: nest it");
  }

  /** Reads the value of a property of a class of the caller. */
  private static final class OfProperty<T> extends ModelDeserializer<T> {
    OfProperty(JsonReading.Reader<T> reader) {
      super(reader);
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
      return null;
    }
  }
}
