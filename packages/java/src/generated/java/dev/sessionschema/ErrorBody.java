// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error response.
 *
 * @serial exclude
 */
@JsonDeserialize(using = ErrorBody.Deserializer.class)
public final class ErrorBody extends ObjectModel<JsonNode> {
  private static final long serialVersionUID = 1L;

  private final List<String> errors;

  private ErrorBody(Builder it) {
    super(it.unknown);
    this.errors = it.errors;
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static ErrorBody fromJson(String json) throws DecodeException {
    return Json.read(json, ErrorBody::read);
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static ErrorBody fromJson(byte[] json) throws DecodeException {
    return Json.read(json, ErrorBody::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the stream to its end and closes it.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the stream can't be read
   */
  public static ErrorBody fromJson(java.io.InputStream json) throws IOException {
    return Json.read(json, ErrorBody::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the text to its end and closes it.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the text can't be read
   */
  public static ErrorBody fromJson(java.io.Reader json) throws IOException {
    return Json.read(json, ErrorBody::read);
  }

  /**
   * Starts a builder.
   *
   * @return a builder that takes the required fields in order, then the others
   */
  public static ErrorsStage builder() {
    return new Builder();
  }

  /**
   * Starts a builder with the values of this object.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    Builder it = new Builder();
    it.errors = this.errors;
    it.unknown = new LinkedHashMap<>(unknown());
    return it;
  }

  /**
   * What went wrong, one sentence per entry, for people to read. Programs should use the status
   * code.
   *
   * @return the value
   */
  public List<String> errors() {
    return this.errors;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ErrorBody that
        && Objects.equals(this.errors, that.errors)
        && JsonEquality.areEqual(unknown(), that.unknown());
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.errors, JsonEquality.hash(unknown()));
  }

  static ErrorBody read(JsonParser json) throws IOException {
    Builder it = new Builder();
    boolean hasErrors = false;
    for (String key = JsonReading.firstKey(json); key != null; key = json.nextFieldName()) {
      json.nextToken();
      switch (key) {
        case "errors" -> {
          it.errors = JsonReading.list(json, JsonReading::text);
          hasErrors = true;
        }
        default -> it.unknown = JsonReading.keep(json, key, it.unknown);
      }
    }
    JsonReading.require(json, "errors", hasErrors);
    return new ErrorBody(it);
  }

  @Override
  void writeProperties(JsonGenerator json) throws IOException {
    json.writeFieldName("errors");
    JsonWriting.list(this.errors, json, JsonWriting::text);
    JsonWriting.unknown(unknown(), json, JsonWriting::any);
  }

  /** Takes {@link ErrorBody#errors()}. */
  public sealed interface ErrorsStage permits Builder {
    /**
     * What went wrong, one sentence per entry, for people to read. Programs should use the status
     * code.
     *
     * @param errors the value
     * @return the next step
     */
    Builder errors(List<String> errors);
  }

  /** Builds a {@link ErrorBody}. A field that isn't set is absent. */
  public static final class Builder implements ErrorsStage {
    private List<String> errors;
    private Map<String, JsonNode> unknown = Map.of();

    private Builder() {}

    /**
     * Sets {@link ErrorBody#errors()}.
     *
     * @param errors the value
     * @return this builder
     */
    @Override
    public Builder errors(List<String> errors) {
      this.errors = Copying.list(errors, Copying::text);
      return this;
    }

    /**
     * Adds a property that the contract doesn't define.
     *
     * @param key its name
     * @param value its value: a string, a number, a collection, a {@link JsonNode}, or anything
     *     else that Jackson converts to JSON
     * @return this builder
     * @throws IllegalArgumentException if the contract defines it, or the value can't be converted
     *     to JSON
     */
    public Builder unknown(String key, @Nullable Object value) {
      switch (key) {
        case "errors" -> throw Copying.known(key);
        default -> this.unknown = Copying.unknown(key, value, this.unknown);
      }
      return this;
    }

    /**
     * Builds the object. The builder can be used further.
     *
     * @return the object
     */
    public ErrorBody build() {
      return new ErrorBody(this);
    }
  }

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<ErrorBody> {
    Deserializer() {
      super(ErrorBody::read);
    }
  }
}
