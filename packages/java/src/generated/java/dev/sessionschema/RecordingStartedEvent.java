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
 * The webhook that is sent when a recorded session was created.
 *
 * @serial exclude
 */
@JsonDeserialize(using = RecordingStartedEvent.Deserializer.class)
public final class RecordingStartedEvent extends ObjectModel<JsonNode> implements WebhookEvent {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String webhookId;
  private final double createdAt;
  private final double timestamp;
  private final RecordingStartedEventEvent event;
  private final @Nullable Map<String, JsonNode> stream;
  private final RecordingStartedEventPayload payload;

  private RecordingStartedEvent(Builder it) {
    super(it.unknown);
    this.id = it.id;
    this.webhookId = it.webhookId;
    this.createdAt = it.createdAt;
    this.timestamp = it.timestamp;
    this.event = it.event;
    this.stream = it.stream;
    this.payload = it.payload;
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static RecordingStartedEvent fromJson(String json) throws DecodeException {
    return Json.read(json, RecordingStartedEvent::read);
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static RecordingStartedEvent fromJson(byte[] json) throws DecodeException {
    return Json.read(json, RecordingStartedEvent::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the stream to its end and closes it.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the stream can't be read
   */
  public static RecordingStartedEvent fromJson(java.io.InputStream json) throws IOException {
    return Json.read(json, RecordingStartedEvent::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the text to its end and closes it.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the text can't be read
   */
  public static RecordingStartedEvent fromJson(java.io.Reader json) throws IOException {
    return Json.read(json, RecordingStartedEvent::read);
  }

  /**
   * Starts a builder.
   *
   * @return a builder that takes the required fields in order, then the others
   */
  public static IdStage builder() {
    return new Builder();
  }

  /**
   * Starts a builder with the values of this object.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    Builder it = new Builder();
    it.id = this.id;
    it.webhookId = this.webhookId;
    it.createdAt = this.createdAt;
    it.timestamp = this.timestamp;
    it.event = this.event;
    it.stream = this.stream;
    it.payload = this.payload;
    it.unknown = new LinkedHashMap<>(unknown());
    return it;
  }

  /**
   * Identifies the event. The same each time the event is sent again, so drop an event whose ID you
   * have already handled. At least 1 character long.
   *
   * @return the value
   */
  public String id() {
    return this.id;
  }

  /**
   * ID of the subscription that this event was sent for. At least 1 character long.
   *
   * @return the value
   */
  public String webhookId() {
    return this.webhookId;
  }

  /**
   * When the event happened. Deliveries arrive in any order, so order events by this time. Unit:
   * milliseconds since the Unix epoch. At least 0.
   *
   * @return the value
   */
  public double createdAt() {
    return this.createdAt;
  }

  /**
   * {@link RecordingStartedEvent#createdAt()} as a time, without fractions of a millisecond.
   *
   * @return the time; empty if it is absent, or outside the range of an Instant
   */
  public java.util.Optional<java.time.Instant> createdAtTime() {
    return JsonTimes.of(this.createdAt);
  }

  /**
   * When this delivery was sent. Later than the first time if the event is sent again. Unit:
   * milliseconds since the Unix epoch. At least 0.
   *
   * @return the value
   */
  public double timestamp() {
    return this.timestamp;
  }

  /**
   * {@link RecordingStartedEvent#timestamp()} as a time, without fractions of a millisecond.
   *
   * @return the time; empty if it is absent, or outside the range of an Instant
   */
  public java.util.Optional<java.time.Instant> timestampTime() {
    return JsonTimes.of(this.timestamp);
  }

  /**
   * The kind of event.
   *
   * @return the value
   */
  public RecordingStartedEventEvent event() {
    return this.event;
  }

  /**
   * The stream of the session, as the API of streams has it. This contract doesn't define its
   * properties: all of them are kept.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Map<String, JsonNode> stream() {
    return this.stream;
  }

  /**
   * What the event is about.
   *
   * @return the value
   */
  public RecordingStartedEventPayload payload() {
    return this.payload;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordingStartedEvent that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.webhookId, that.webhookId)
        && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.timestamp, that.timestamp)
        && Objects.equals(this.event, that.event)
        && JsonEquality.areEqual(this.stream, that.stream)
        && Objects.equals(this.payload, that.payload)
        && JsonEquality.areEqual(unknown(), that.unknown());
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.id,
        this.webhookId,
        this.createdAt,
        this.timestamp,
        this.event,
        JsonEquality.hash(this.stream),
        this.payload,
        JsonEquality.hash(unknown()));
  }

  static RecordingStartedEvent read(JsonParser json) throws IOException {
    Builder it = new Builder();
    boolean hasId = false;
    boolean hasWebhookId = false;
    boolean hasCreatedAt = false;
    boolean hasTimestamp = false;
    boolean hasEvent = false;
    boolean hasPayload = false;
    for (String key = JsonReading.firstKey(json); key != null; key = json.nextFieldName()) {
      json.nextToken();
      switch (key) {
        case "id" -> {
          it.id = JsonReading.text(json);
          hasId = true;
        }
        case "webhookId" -> {
          it.webhookId = JsonReading.text(json);
          hasWebhookId = true;
        }
        case "createdAt" -> {
          it.createdAt = JsonReading.number(json);
          hasCreatedAt = true;
        }
        case "timestamp" -> {
          it.timestamp = JsonReading.number(json);
          hasTimestamp = true;
        }
        case "event" -> {
          it.event = RecordingStartedEventEvent.read(json);
          hasEvent = true;
        }
        case "stream" -> it.stream = JsonReading.nullable(json, JsonReading::anyObject);
        case "payload" -> {
          it.payload = RecordingStartedEventPayload.read(json);
          hasPayload = true;
        }
        default -> it.unknown = JsonReading.keep(json, key, it.unknown);
      }
    }
    JsonReading.require(json, "id", hasId);
    JsonReading.require(json, "webhookId", hasWebhookId);
    JsonReading.require(json, "createdAt", hasCreatedAt);
    JsonReading.require(json, "timestamp", hasTimestamp);
    JsonReading.require(json, "event", hasEvent);
    JsonReading.require(json, "payload", hasPayload);
    return new RecordingStartedEvent(it);
  }

  @Override
  void writeProperties(JsonGenerator json) throws IOException {
    json.writeFieldName("id");
    JsonWriting.text(this.id, json);
    json.writeFieldName("webhookId");
    JsonWriting.text(this.webhookId, json);
    json.writeFieldName("createdAt");
    JsonWriting.number(this.createdAt, json);
    json.writeFieldName("timestamp");
    JsonWriting.number(this.timestamp, json);
    json.writeFieldName("event");
    this.event.write(json);
    JsonWriting.optional("stream", this.stream, json, JsonWriting.mapOf(JsonWriting::any));
    json.writeFieldName("payload");
    this.payload.write(json);
    JsonWriting.unknown(unknown(), json, JsonWriting::any);
  }

  /** Takes {@link RecordingStartedEvent#id()}. */
  public sealed interface IdStage permits Builder {
    /**
     * Identifies the event. The same each time the event is sent again, so drop an event whose ID
     * you have already handled. At least 1 character long.
     *
     * @param id the value
     * @return the next step
     */
    WebhookIdStage id(String id);
  }

  /** Takes {@link RecordingStartedEvent#webhookId()}. */
  public sealed interface WebhookIdStage permits Builder {
    /**
     * ID of the subscription that this event was sent for. At least 1 character long.
     *
     * @param webhookId the value
     * @return the next step
     */
    CreatedAtStage webhookId(String webhookId);
  }

  /** Takes {@link RecordingStartedEvent#createdAt()}. */
  public sealed interface CreatedAtStage permits Builder {
    /**
     * When the event happened. Deliveries arrive in any order, so order events by this time. Unit:
     * milliseconds since the Unix epoch. At least 0.
     *
     * @param createdAt the value
     * @return the next step
     */
    TimestampStage createdAt(double createdAt);
  }

  /** Takes {@link RecordingStartedEvent#timestamp()}. */
  public sealed interface TimestampStage permits Builder {
    /**
     * When this delivery was sent. Later than the first time if the event is sent again. Unit:
     * milliseconds since the Unix epoch. At least 0.
     *
     * @param timestamp the value
     * @return the next step
     */
    EventStage timestamp(double timestamp);
  }

  /** Takes {@link RecordingStartedEvent#event()}. */
  public sealed interface EventStage permits Builder {
    /**
     * The kind of event.
     *
     * @param event the value
     * @return the next step
     */
    PayloadStage event(RecordingStartedEventEvent event);
  }

  /** Takes {@link RecordingStartedEvent#payload()}. */
  public sealed interface PayloadStage permits Builder {
    /**
     * What the event is about.
     *
     * @param payload the value
     * @return the next step
     */
    Builder payload(RecordingStartedEventPayload payload);
  }

  /** Builds a {@link RecordingStartedEvent}. A field that isn't set is absent. */
  public static final class Builder
      implements IdStage, WebhookIdStage, CreatedAtStage, TimestampStage, EventStage, PayloadStage {
    private String id;
    private String webhookId;
    private double createdAt;
    private double timestamp;
    private RecordingStartedEventEvent event;
    private @Nullable Map<String, JsonNode> stream;
    private RecordingStartedEventPayload payload;
    private Map<String, JsonNode> unknown = Map.of();

    private Builder() {}

    /**
     * Sets {@link RecordingStartedEvent#id()}.
     *
     * @param id the value
     * @return this builder
     */
    @Override
    public Builder id(String id) {
      this.id = Copying.text(id);
      return this;
    }

    /**
     * Sets {@link RecordingStartedEvent#webhookId()}.
     *
     * @param webhookId the value
     * @return this builder
     */
    @Override
    public Builder webhookId(String webhookId) {
      this.webhookId = Copying.text(webhookId);
      return this;
    }

    /**
     * Sets {@link RecordingStartedEvent#createdAt()}.
     *
     * @param createdAt the value
     * @return this builder
     */
    @Override
    public Builder createdAt(double createdAt) {
      this.createdAt = Copying.number(createdAt);
      return this;
    }

    /**
     * Sets {@link RecordingStartedEvent#timestamp()}.
     *
     * @param timestamp the value
     * @return this builder
     */
    @Override
    public Builder timestamp(double timestamp) {
      this.timestamp = Copying.number(timestamp);
      return this;
    }

    /**
     * Sets {@link RecordingStartedEvent#event()}.
     *
     * @param event the value
     * @return this builder
     */
    @Override
    public Builder event(RecordingStartedEventEvent event) {
      this.event = Copying.value(event);
      return this;
    }

    /**
     * Sets {@link RecordingStartedEvent#stream()}.
     *
     * @param stream the value, or null if it is absent
     * @return this builder
     */
    public Builder stream(@Nullable Map<String, JsonNode> stream) {
      this.stream = Copying.nullable(stream, Copying.mapOf(Copying::any));
      return this;
    }

    /**
     * Sets {@link RecordingStartedEvent#payload()}.
     *
     * @param payload the value
     * @return this builder
     */
    @Override
    public Builder payload(RecordingStartedEventPayload payload) {
      this.payload = Copying.value(payload);
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
        case "id", "webhookId", "createdAt", "timestamp", "event", "stream", "payload" ->
            throw Copying.known(key);
        default -> this.unknown = Copying.unknown(key, value, this.unknown);
      }
      return this;
    }

    /**
     * Builds the object. The builder can be used further.
     *
     * @return the object
     */
    public RecordingStartedEvent build() {
      return new RecordingStartedEvent(this);
    }
  }

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<RecordingStartedEvent> {
    Deserializer() {
      super(RecordingStartedEvent::read);
    }
  }
}
