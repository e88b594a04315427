// Code generated from schemas/recording-started-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the event is about.
 *
 * @serial exclude
 */
@JsonDeserialize(using = RecordingStartedEventPayload.Deserializer.class)
public final class RecordingStartedEventPayload extends ObjectModel<JsonNode> {
  private static final long serialVersionUID = 1L;

  private final Session session;

  private RecordingStartedEventPayload(Builder it) {
    super(it.unknown);
    this.session = it.session;
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static RecordingStartedEventPayload fromJson(String json) throws DecodeException {
    return Json.read(json, RecordingStartedEventPayload::read);
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static RecordingStartedEventPayload fromJson(byte[] json) throws DecodeException {
    return Json.read(json, RecordingStartedEventPayload::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the stream to its end and closes it.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the stream can't be read
   */
  public static RecordingStartedEventPayload fromJson(java.io.InputStream json) throws IOException {
    return Json.read(json, RecordingStartedEventPayload::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the text to its end and closes it.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the text can't be read
   */
  public static RecordingStartedEventPayload fromJson(java.io.Reader json) throws IOException {
    return Json.read(json, RecordingStartedEventPayload::read);
  }

  /**
   * Starts a builder.
   *
   * @return a builder that takes the required fields in order, then the others
   */
  public static SessionStage builder() {
    return new Builder();
  }

  /**
   * Starts a builder with the values of this object.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    Builder it = new Builder();
    it.session = this.session;
    it.unknown = new LinkedHashMap<>(unknown());
    return it;
  }

  /**
   * The session that was created.
   *
   * @return the value
   */
  public Session session() {
    return this.session;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordingStartedEventPayload that
        && Objects.equals(this.session, that.session)
        && JsonEquality.areEqual(unknown(), that.unknown());
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.session, JsonEquality.hash(unknown()));
  }

  static RecordingStartedEventPayload read(JsonParser json) throws IOException {
    Builder it = new Builder();
    boolean hasSession = false;
    for (String key = JsonReading.firstKey(json); key != null; key = json.nextFieldName()) {
      json.nextToken();
      switch (key) {
        case "session" -> {
          it.session = Session.read(json);
          hasSession = true;
        }
        default -> it.unknown = JsonReading.keep(json, key, it.unknown);
      }
    }
    JsonReading.require(json, "session", hasSession);
    return new RecordingStartedEventPayload(it);
  }

  @Override
  void writeProperties(JsonGenerator json) throws IOException {
    json.writeFieldName("session");
    this.session.write(json);
    JsonWriting.unknown(unknown(), json, JsonWriting::any);
  }

  /** Takes {@link RecordingStartedEventPayload#session()}. */
  public sealed interface SessionStage permits Builder {
    /**
     * The session that was created.
     *
     * @param session the value
     * @return the next step
     */
    Builder session(Session session);
  }

  /** Builds a {@link RecordingStartedEventPayload}. A field that isn't set is absent. */
  public static final class Builder implements SessionStage {
    private Session session;
    private Map<String, JsonNode> unknown = Map.of();

    private Builder() {}

    /**
     * Sets {@link RecordingStartedEventPayload#session()}.
     *
     * @param session the value
     * @return this builder
     */
    @Override
    public Builder session(Session session) {
      this.session = Copying.value(session);
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
        case "session" -> throw Copying.known(key);
        default -> this.unknown = Copying.unknown(key, value, this.unknown);
      }
      return this;
    }

    /**
     * Builds the object. The builder can be used further.
     *
     * @return the object
     */
    public RecordingStartedEventPayload build() {
      return new RecordingStartedEventPayload(this);
    }
  }

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<RecordingStartedEventPayload> {
    Deserializer() {
      super(RecordingStartedEventPayload::read);
    }
  }
}
