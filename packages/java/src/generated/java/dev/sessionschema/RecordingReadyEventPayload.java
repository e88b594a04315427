// Code generated from schemas/recording-ready-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

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
@JsonDeserialize(using = RecordingReadyEventPayload.Deserializer.class)
public final class RecordingReadyEventPayload extends ObjectModel<JsonNode> {
  private static final long serialVersionUID = 1L;

  private final @Nullable String recordingUrl;
  private final @Nullable String mp4Url;
  private final Session session;

  private RecordingReadyEventPayload(Builder it) {
    super(it.unknown);
    this.recordingUrl = it.recordingUrl;
    this.mp4Url = it.mp4Url;
    this.session = it.session;
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static RecordingReadyEventPayload fromJson(String json) throws DecodeException {
    return Json.read(json, RecordingReadyEventPayload::read);
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static RecordingReadyEventPayload fromJson(byte[] json) throws DecodeException {
    return Json.read(json, RecordingReadyEventPayload::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the stream to its end and closes it.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the stream can't be read
   */
  public static RecordingReadyEventPayload fromJson(java.io.InputStream json) throws IOException {
    return Json.read(json, RecordingReadyEventPayload::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the text to its end and closes it.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the text can't be read
   */
  public static RecordingReadyEventPayload fromJson(java.io.Reader json) throws IOException {
    return Json.read(json, RecordingReadyEventPayload::read);
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
    it.recordingUrl = this.recordingUrl;
    it.mp4Url = this.mp4Url;
    it.session = this.session;
    it.unknown = new LinkedHashMap<>(unknown());
    return it;
  }

  /**
   * URL of the recording, as an HLS playlist. An absolute URI.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String recordingUrl() {
    return this.recordingUrl;
  }

  /**
   * URL of the recording, as an MP4 file. An absolute URI.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String mp4Url() {
    return this.mp4Url;
  }

  /**
   * The session whose recording is ready.
   *
   * @return the value
   */
  public Session session() {
    return this.session;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordingReadyEventPayload that
        && Objects.equals(this.recordingUrl, that.recordingUrl)
        && Objects.equals(this.mp4Url, that.mp4Url)
        && Objects.equals(this.session, that.session)
        && JsonEquality.areEqual(unknown(), that.unknown());
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.recordingUrl, this.mp4Url, this.session, JsonEquality.hash(unknown()));
  }

  static RecordingReadyEventPayload read(JsonParser json) throws IOException {
    Builder it = new Builder();
    boolean hasSession = false;
    for (String key = JsonReading.firstKey(json); key != null; key = json.nextFieldName()) {
      json.nextToken();
      switch (key) {
        case "recordingUrl" -> it.recordingUrl = JsonReading.nullable(json, JsonReading::text);
        case "mp4Url" -> it.mp4Url = JsonReading.nullable(json, JsonReading::text);
        case "session" -> {
          it.session = Session.read(json);
          hasSession = true;
        }
        default -> it.unknown = JsonReading.keep(json, key, it.unknown);
      }
    }
    JsonReading.require(json, "session", hasSession);
    return new RecordingReadyEventPayload(it);
  }

  @Override
  void writeProperties(JsonGenerator json) throws IOException {
    JsonWriting.optional("recordingUrl", this.recordingUrl, json, JsonWriting::text);
    JsonWriting.optional("mp4Url", this.mp4Url, json, JsonWriting::text);
    json.writeFieldName("session");
    this.session.write(json);
    JsonWriting.unknown(unknown(), json, JsonWriting::any);
  }

  /** Takes {@link RecordingReadyEventPayload#session()}. */
  public sealed interface SessionStage permits Builder {
    /**
     * The session whose recording is ready.
     *
     * @param session the value
     * @return the next step
     */
    Builder session(Session session);
  }

  /** Builds a {@link RecordingReadyEventPayload}. A field that isn't set is absent. */
  public static final class Builder implements SessionStage {
    private @Nullable String recordingUrl;
    private @Nullable String mp4Url;
    private Session session;
    private Map<String, JsonNode> unknown = Map.of();

    private Builder() {}

    /**
     * Sets {@link RecordingReadyEventPayload#recordingUrl()}.
     *
     * @param recordingUrl the value, or null if it is absent
     * @return this builder
     */
    public Builder recordingUrl(@Nullable String recordingUrl) {
      this.recordingUrl = Copying.nullable(recordingUrl, Copying::text);
      return this;
    }

    /**
     * Sets {@link RecordingReadyEventPayload#mp4Url()}.
     *
     * @param mp4Url the value, or null if it is absent
     * @return this builder
     */
    public Builder mp4Url(@Nullable String mp4Url) {
      this.mp4Url = Copying.nullable(mp4Url, Copying::text);
      return this;
    }

    /**
     * Sets {@link RecordingReadyEventPayload#session()}.
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
        case "recordingUrl", "mp4Url", "session" -> throw Copying.known(key);
        default -> this.unknown = Copying.unknown(key, value, this.unknown);
      }
      return this;
    }

    /**
     * Builds the object. The builder can be used further.
     *
     * @return the object
     */
    public RecordingReadyEventPayload build() {
      return new RecordingReadyEventPayload(this);
    }
  }

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<RecordingReadyEventPayload> {
    Deserializer() {
      super(RecordingReadyEventPayload::read);
    }
  }
}
