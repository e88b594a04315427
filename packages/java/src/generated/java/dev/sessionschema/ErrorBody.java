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

/** The body of an error response. */
@JsonDeserialize(using = ErrorBody.Deserializer.class)
public final class ErrorBody extends ObjectModel<JsonNode> {
  private final List<String> errors;

  private ErrorBody(Builder it) {
    super(it.unknown);
    this.errors = it.errors;
  }

  /**
   * Reads JSON as a tolerant reader.
   *
   * @param json the text
   * @return what it holds
   * @throws DecodeException if it is no JSON, or no reader can take it for this model
   */
  public static ErrorBody fromJson(String json) throws DecodeException {
    return Json.read(json, ErrorBody::read);
  }

  /**
   * Reads JSON as a tolerant reader.
   *
   * @param json the text, in UTF-8
   * @return what it holds
   * @throws DecodeException if it is no JSON, or no reader can take it for this model
   */
  public static ErrorBody fromJson(byte[] json) throws DecodeException {
    return Json.read(json, ErrorBody::read);
  }

  /**
   * Begins a new one.
   *
   * @return what asks for all that is required, and then takes the rest
   */
  public static ErrorsStage builder() {
    return new Builder();
  }

  /**
   * Begins one that differs.
   *
   * @return a builder that has everything that this one has
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
        && unknown().equals(that.unknown());
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.errors, unknown());
  }

  static ErrorBody read(JsonParser json) throws IOException {
    Builder it = new Builder();
    boolean hasErrors = false;
    JsonReading.beginObject(json);
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
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
  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("errors");
    JsonWriting.list(this.errors, json, JsonWriting::text);
    JsonWriting.unknown(unknown(), json, JsonWriting::any);
    json.writeEndObject();
  }

  /** Asks for {@link ErrorBody#errors()}. */
  public sealed interface ErrorsStage permits Builder {
    /**
     * What went wrong, one sentence per entry, for people to read. Programs should use the status
     * code.
     *
     * @param errors the value
     * @return what comes next
     */
    Builder errors(List<String> errors);
  }

  /** Makes a {@link ErrorBody}. What is not set is absent. */
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
      this.errors = Kept.list(errors, Kept::text);
      return this;
    }

    /**
     * Adds a property that the contract does not know.
     *
     * @param key its name
     * @param value its value: a text, a number, a collection, a {@link JsonNode}, or whatever else
     *     Jackson makes JSON of
     * @return this builder
     * @throws IllegalArgumentException if the contract knows it, or the value is nothing that JSON
     *     can hold
     */
    public Builder unknown(String key, @Nullable Object value) {
      switch (key) {
        case "errors" -> throw Kept.known(key);
        default -> this.unknown = Kept.unknown(key, value, this.unknown);
      }
      return this;
    }

    /**
     * Ends the building. The builder can go on afterwards.
     *
     * @return what has been set
     */
    public ErrorBody build() {
      return new ErrorBody(this);
    }
  }

  static final class Deserializer extends ModelDeserializer<ErrorBody> {
    Deserializer() {
      super(ErrorBody::read);
    }
  }
}
