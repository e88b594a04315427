// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

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
 * One continuous run of a live stream, from the first segment that ingest receives to the last. It
 * has the parent stream, counters of received and transcoded data, health, and the URLs of the
 * recording.
 *
 * @serial exclude
 */
@JsonDeserialize(using = Session.Deserializer.class)
public final class Session extends ObjectModel<JsonNode> {
  private static final long serialVersionUID = 1L;

  private final @Nullable String id;
  private final String name;
  private final @Nullable Double lastSeen;
  private final @Nullable Double sourceSegments;
  private final @Nullable Double transcodedSegments;
  private final @Nullable Double sourceSegmentsDuration;
  private final @Nullable Double transcodedSegmentsDuration;
  private final @Nullable Double sourceBytes;
  private final @Nullable Double transcodedBytes;
  private final @Nullable Double ingestRate;
  private final @Nullable Double outgoingRate;
  private final @Nullable Boolean isHealthy;
  private final @Nullable List<String> issues;
  private final @Nullable Double createdAt;
  private final @Nullable String parentId;
  private final @Nullable Boolean record;
  private final @Nullable RecordingStatus recordingStatus;
  private final @Nullable String recordingUrl;
  private final @Nullable String mp4Url;
  private final @Nullable String playbackId;
  private final @Nullable List<FfmpegProfile> profiles;

  private Session(Builder it) {
    super(it.unknown);
    this.id = it.id;
    this.name = it.name;
    this.lastSeen = it.lastSeen;
    this.sourceSegments = it.sourceSegments;
    this.transcodedSegments = it.transcodedSegments;
    this.sourceSegmentsDuration = it.sourceSegmentsDuration;
    this.transcodedSegmentsDuration = it.transcodedSegmentsDuration;
    this.sourceBytes = it.sourceBytes;
    this.transcodedBytes = it.transcodedBytes;
    this.ingestRate = it.ingestRate;
    this.outgoingRate = it.outgoingRate;
    this.isHealthy = it.isHealthy;
    this.issues = it.issues;
    this.createdAt = it.createdAt;
    this.parentId = it.parentId;
    this.record = it.record;
    this.recordingStatus = it.recordingStatus;
    this.recordingUrl = it.recordingUrl;
    this.mp4Url = it.mp4Url;
    this.playbackId = it.playbackId;
    this.profiles = it.profiles;
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static Session fromJson(String json) throws DecodeException {
    return Json.read(json, Session::read);
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static Session fromJson(byte[] json) throws DecodeException {
    return Json.read(json, Session::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the stream to its end and closes it.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the stream can't be read
   */
  public static Session fromJson(java.io.InputStream json) throws IOException {
    return Json.read(json, Session::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the text to its end and closes it.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the text can't be read
   */
  public static Session fromJson(java.io.Reader json) throws IOException {
    return Json.read(json, Session::read);
  }

  /**
   * Starts a builder.
   *
   * @return a builder that takes the required fields in order, then the others
   */
  public static NameStage builder() {
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
    it.name = this.name;
    it.lastSeen = this.lastSeen;
    it.sourceSegments = this.sourceSegments;
    it.transcodedSegments = this.transcodedSegments;
    it.sourceSegmentsDuration = this.sourceSegmentsDuration;
    it.transcodedSegmentsDuration = this.transcodedSegmentsDuration;
    it.sourceBytes = this.sourceBytes;
    it.transcodedBytes = this.transcodedBytes;
    it.ingestRate = this.ingestRate;
    it.outgoingRate = this.outgoingRate;
    it.isHealthy = this.isHealthy;
    it.issues = this.issues;
    it.createdAt = this.createdAt;
    it.parentId = this.parentId;
    it.record = this.record;
    it.recordingStatus = this.recordingStatus;
    it.recordingUrl = this.recordingUrl;
    it.mp4Url = this.mp4Url;
    it.playbackId = this.playbackId;
    it.profiles = this.profiles;
    it.unknown = new LinkedHashMap<>(unknown());
    return it;
  }

  /**
   * Identifies this session. An opaque token: usually a UUID, but ingest may choose any string, so
   * compare it and never parse it. At least 1 character long.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String id() {
    return this.id;
  }

  /**
   * Name of the session. Ingest usually builds it from a base name, a plus sign and the playback
   * ID, so users rarely typed it. May be empty.
   *
   * @return the value
   */
  public String name() {
    return this.name;
  }

  /**
   * When the last segment of this session arrived. 0 until the first segment arrives. Unit:
   * milliseconds since the Unix epoch. At least 0.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Double lastSeen() {
    return this.lastSeen;
  }

  /**
   * {@link Session#lastSeen()} as a time, without fractions of a millisecond.
   *
   * @return the time; empty if it is absent, or outside the range of an Instant
   */
  public java.util.Optional<java.time.Instant> lastSeenTime() {
    return JsonTimes.of(this.lastSeen);
  }

  /**
   * Number of segments received from the broadcaster. Unit: segments. At least 0.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Double sourceSegments() {
    return this.sourceSegments;
  }

  /**
   * Number of segments that the transcoder has produced, for all renditions together. Unit:
   * segments. At least 0.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Double transcodedSegments() {
    return this.transcodedSegments;
  }

  /**
   * Total duration of all received segments. A sum of floating-point numbers, so compare it with a
   * tolerance. Unit: seconds. At least 0.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Double sourceSegmentsDuration() {
    return this.sourceSegmentsDuration;
  }

  /**
   * Total duration of all transcoded segments, for all renditions together. A sum of floating-point
   * numbers, so compare it with a tolerance. Unit: seconds. At least 0.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Double transcodedSegmentsDuration() {
    return this.transcodedSegmentsDuration;
  }

  /**
   * Bytes received from the broadcaster. Often larger than 32 bits can hold. Unit: bytes. At least
   * 0.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Double sourceBytes() {
    return this.sourceBytes;
  }

  /**
   * Bytes that the transcoder has produced, for all renditions together. Often larger than 32 bits
   * can hold. Unit: bytes. At least 0.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Double transcodedBytes() {
    return this.transcodedBytes;
  }

  /**
   * Rate at which sourceBytes grows. 0 after the session has ended. Unit: bytes per second. At
   * least 0.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Double ingestRate() {
    return this.ingestRate;
  }

  /**
   * Rate at which transcodedBytes grows. 0 after the session has ended. Unit: bytes per second. At
   * least 0.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Double outgoingRate() {
    return this.outgoingRate;
  }

  /**
   * Whether the stream is received and transcoded without problems. Absent while the session is
   * inactive.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Boolean isHealthy() {
    return this.isHealthy;
  }

  /**
   * Current problems of the stream, one sentence per entry, for people to read. Absent while the
   * session is inactive.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable List<String> issues() {
    return this.issues;
  }

  /**
   * When this session was created. Unit: milliseconds since the Unix epoch. At least 0.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Double createdAt() {
    return this.createdAt;
  }

  /**
   * {@link Session#createdAt()} as a time, without fractions of a millisecond.
   *
   * @return the time; empty if it is absent, or outside the range of an Instant
   */
  public java.util.Optional<java.time.Instant> createdAtTime() {
    return JsonTimes.of(this.createdAt);
  }

  /**
   * ID of the stream that this session belongs to.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String parentId() {
    return this.parentId;
  }

  /**
   * Whether the stream is recorded, with the default settings of its object store.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Boolean record() {
    return this.record;
  }

  /**
   * Status of the recording of a session.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable RecordingStatus recordingStatus() {
    return this.recordingStatus;
  }

  /**
   * URL of the recording, as an HLS playlist. May be present before the recording is ready. An
   * absolute URI.
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
   * The public ID that the playback URL of the stream is built from.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String playbackId() {
    return this.playbackId;
  }

  /**
   * The renditions that the transcoder produces. Empty if only the source is passed through.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable List<FfmpegProfile> profiles() {
    return this.profiles;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Session that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.lastSeen, that.lastSeen)
        && Objects.equals(this.sourceSegments, that.sourceSegments)
        && Objects.equals(this.transcodedSegments, that.transcodedSegments)
        && Objects.equals(this.sourceSegmentsDuration, that.sourceSegmentsDuration)
        && Objects.equals(this.transcodedSegmentsDuration, that.transcodedSegmentsDuration)
        && Objects.equals(this.sourceBytes, that.sourceBytes)
        && Objects.equals(this.transcodedBytes, that.transcodedBytes)
        && Objects.equals(this.ingestRate, that.ingestRate)
        && Objects.equals(this.outgoingRate, that.outgoingRate)
        && Objects.equals(this.isHealthy, that.isHealthy)
        && Objects.equals(this.issues, that.issues)
        && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.parentId, that.parentId)
        && Objects.equals(this.record, that.record)
        && Objects.equals(this.recordingStatus, that.recordingStatus)
        && Objects.equals(this.recordingUrl, that.recordingUrl)
        && Objects.equals(this.mp4Url, that.mp4Url)
        && Objects.equals(this.playbackId, that.playbackId)
        && Objects.equals(this.profiles, that.profiles)
        && JsonEquality.areEqual(unknown(), that.unknown());
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.id,
        this.name,
        this.lastSeen,
        this.sourceSegments,
        this.transcodedSegments,
        this.sourceSegmentsDuration,
        this.transcodedSegmentsDuration,
        this.sourceBytes,
        this.transcodedBytes,
        this.ingestRate,
        this.outgoingRate,
        this.isHealthy,
        this.issues,
        this.createdAt,
        this.parentId,
        this.record,
        this.recordingStatus,
        this.recordingUrl,
        this.mp4Url,
        this.playbackId,
        this.profiles,
        JsonEquality.hash(unknown()));
  }

  static Session read(JsonParser json) throws IOException {
    Builder it = new Builder();
    boolean hasName = false;
    for (String key = JsonReading.firstKey(json); key != null; key = json.nextFieldName()) {
      json.nextToken();
      switch (key) {
        case "id" -> it.id = JsonReading.nullable(json, JsonReading::text);
        case "name" -> {
          it.name = JsonReading.text(json);
          hasName = true;
        }
        case "lastSeen" -> it.lastSeen = JsonReading.nullable(json, JsonReading::number);
        case "sourceSegments" ->
            it.sourceSegments = JsonReading.nullable(json, JsonReading::number);
        case "transcodedSegments" ->
            it.transcodedSegments = JsonReading.nullable(json, JsonReading::number);
        case "sourceSegmentsDuration" ->
            it.sourceSegmentsDuration = JsonReading.nullable(json, JsonReading::number);
        case "transcodedSegmentsDuration" ->
            it.transcodedSegmentsDuration = JsonReading.nullable(json, JsonReading::number);
        case "sourceBytes" -> it.sourceBytes = JsonReading.nullable(json, JsonReading::number);
        case "transcodedBytes" ->
            it.transcodedBytes = JsonReading.nullable(json, JsonReading::number);
        case "ingestRate" -> it.ingestRate = JsonReading.nullable(json, JsonReading::number);
        case "outgoingRate" -> it.outgoingRate = JsonReading.nullable(json, JsonReading::number);
        case "isHealthy" -> it.isHealthy = JsonReading.nullable(json, JsonReading::flag);
        case "issues" ->
            it.issues = JsonReading.nullable(json, JsonReading.listOf(JsonReading::text));
        case "createdAt" -> it.createdAt = JsonReading.nullable(json, JsonReading::number);
        case "parentId" -> it.parentId = JsonReading.nullable(json, JsonReading::text);
        case "record" -> it.record = JsonReading.nullable(json, JsonReading::flag);
        case "recordingStatus" ->
            it.recordingStatus = JsonReading.nullable(json, RecordingStatus::read);
        case "recordingUrl" -> it.recordingUrl = JsonReading.nullable(json, JsonReading::text);
        case "mp4Url" -> it.mp4Url = JsonReading.nullable(json, JsonReading::text);
        case "playbackId" -> it.playbackId = JsonReading.nullable(json, JsonReading::text);
        case "profiles" ->
            it.profiles = JsonReading.nullable(json, JsonReading.listOf(FfmpegProfile::read));
        default -> it.unknown = JsonReading.keep(json, key, it.unknown);
      }
    }
    JsonReading.require(json, "name", hasName);
    return new Session(it);
  }

  @Override
  void writeProperties(JsonGenerator json) throws IOException {
    JsonWriting.optional("id", this.id, json, JsonWriting::text);
    json.writeFieldName("name");
    JsonWriting.text(this.name, json);
    JsonWriting.optional("lastSeen", this.lastSeen, json, JsonWriting::number);
    JsonWriting.optional("sourceSegments", this.sourceSegments, json, JsonWriting::number);
    JsonWriting.optional("transcodedSegments", this.transcodedSegments, json, JsonWriting::number);
    JsonWriting.optional(
        "sourceSegmentsDuration", this.sourceSegmentsDuration, json, JsonWriting::number);
    JsonWriting.optional(
        "transcodedSegmentsDuration", this.transcodedSegmentsDuration, json, JsonWriting::number);
    JsonWriting.optional("sourceBytes", this.sourceBytes, json, JsonWriting::number);
    JsonWriting.optional("transcodedBytes", this.transcodedBytes, json, JsonWriting::number);
    JsonWriting.optional("ingestRate", this.ingestRate, json, JsonWriting::number);
    JsonWriting.optional("outgoingRate", this.outgoingRate, json, JsonWriting::number);
    JsonWriting.optional("isHealthy", this.isHealthy, json, JsonWriting::flag);
    JsonWriting.optional("issues", this.issues, json, JsonWriting.listOf(JsonWriting::text));
    JsonWriting.optional("createdAt", this.createdAt, json, JsonWriting::number);
    JsonWriting.optional("parentId", this.parentId, json, JsonWriting::text);
    JsonWriting.optional("record", this.record, json, JsonWriting::flag);
    JsonWriting.optional("recordingStatus", this.recordingStatus, json, RecordingStatus::write);
    JsonWriting.optional("recordingUrl", this.recordingUrl, json, JsonWriting::text);
    JsonWriting.optional("mp4Url", this.mp4Url, json, JsonWriting::text);
    JsonWriting.optional("playbackId", this.playbackId, json, JsonWriting::text);
    JsonWriting.optional("profiles", this.profiles, json, JsonWriting.listOf(FfmpegProfile::write));
    JsonWriting.unknown(unknown(), json, JsonWriting::any);
  }

  /** Takes {@link Session#name()}. */
  public sealed interface NameStage permits Builder {
    /**
     * Name of the session. Ingest usually builds it from a base name, a plus sign and the playback
     * ID, so users rarely typed it. May be empty.
     *
     * @param name the value
     * @return the next step
     */
    Builder name(String name);
  }

  /** Builds a {@link Session}. A field that isn't set is absent. */
  public static final class Builder implements NameStage {
    private @Nullable String id;
    private String name;
    private @Nullable Double lastSeen;
    private @Nullable Double sourceSegments;
    private @Nullable Double transcodedSegments;
    private @Nullable Double sourceSegmentsDuration;
    private @Nullable Double transcodedSegmentsDuration;
    private @Nullable Double sourceBytes;
    private @Nullable Double transcodedBytes;
    private @Nullable Double ingestRate;
    private @Nullable Double outgoingRate;
    private @Nullable Boolean isHealthy;
    private @Nullable List<String> issues;
    private @Nullable Double createdAt;
    private @Nullable String parentId;
    private @Nullable Boolean record;
    private @Nullable RecordingStatus recordingStatus;
    private @Nullable String recordingUrl;
    private @Nullable String mp4Url;
    private @Nullable String playbackId;
    private @Nullable List<FfmpegProfile> profiles;
    private Map<String, JsonNode> unknown = Map.of();

    private Builder() {}

    /**
     * Sets {@link Session#id()}.
     *
     * @param id the value, or null if it is absent
     * @return this builder
     */
    public Builder id(@Nullable String id) {
      this.id = Copying.nullable(id, Copying::text);
      return this;
    }

    /**
     * Sets {@link Session#name()}.
     *
     * @param name the value
     * @return this builder
     */
    @Override
    public Builder name(String name) {
      this.name = Copying.text(name);
      return this;
    }

    /**
     * Sets {@link Session#lastSeen()}.
     *
     * @param lastSeen the value, or null if it is absent
     * @return this builder
     */
    public Builder lastSeen(@Nullable Double lastSeen) {
      this.lastSeen = Copying.nullable(lastSeen, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#lastSeen()}.
     *
     * @param lastSeen the value
     * @return this builder
     */
    public Builder lastSeen(double lastSeen) {
      this.lastSeen = Copying.nullable(lastSeen, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#sourceSegments()}.
     *
     * @param sourceSegments the value, or null if it is absent
     * @return this builder
     */
    public Builder sourceSegments(@Nullable Double sourceSegments) {
      this.sourceSegments = Copying.nullable(sourceSegments, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#sourceSegments()}.
     *
     * @param sourceSegments the value
     * @return this builder
     */
    public Builder sourceSegments(double sourceSegments) {
      this.sourceSegments = Copying.nullable(sourceSegments, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#transcodedSegments()}.
     *
     * @param transcodedSegments the value, or null if it is absent
     * @return this builder
     */
    public Builder transcodedSegments(@Nullable Double transcodedSegments) {
      this.transcodedSegments = Copying.nullable(transcodedSegments, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#transcodedSegments()}.
     *
     * @param transcodedSegments the value
     * @return this builder
     */
    public Builder transcodedSegments(double transcodedSegments) {
      this.transcodedSegments = Copying.nullable(transcodedSegments, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#sourceSegmentsDuration()}.
     *
     * @param sourceSegmentsDuration the value, or null if it is absent
     * @return this builder
     */
    public Builder sourceSegmentsDuration(@Nullable Double sourceSegmentsDuration) {
      this.sourceSegmentsDuration = Copying.nullable(sourceSegmentsDuration, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#sourceSegmentsDuration()}.
     *
     * @param sourceSegmentsDuration the value
     * @return this builder
     */
    public Builder sourceSegmentsDuration(double sourceSegmentsDuration) {
      this.sourceSegmentsDuration = Copying.nullable(sourceSegmentsDuration, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#transcodedSegmentsDuration()}.
     *
     * @param transcodedSegmentsDuration the value, or null if it is absent
     * @return this builder
     */
    public Builder transcodedSegmentsDuration(@Nullable Double transcodedSegmentsDuration) {
      this.transcodedSegmentsDuration =
          Copying.nullable(transcodedSegmentsDuration, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#transcodedSegmentsDuration()}.
     *
     * @param transcodedSegmentsDuration the value
     * @return this builder
     */
    public Builder transcodedSegmentsDuration(double transcodedSegmentsDuration) {
      this.transcodedSegmentsDuration =
          Copying.nullable(transcodedSegmentsDuration, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#sourceBytes()}.
     *
     * @param sourceBytes the value, or null if it is absent
     * @return this builder
     */
    public Builder sourceBytes(@Nullable Double sourceBytes) {
      this.sourceBytes = Copying.nullable(sourceBytes, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#sourceBytes()}.
     *
     * @param sourceBytes the value
     * @return this builder
     */
    public Builder sourceBytes(double sourceBytes) {
      this.sourceBytes = Copying.nullable(sourceBytes, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#transcodedBytes()}.
     *
     * @param transcodedBytes the value, or null if it is absent
     * @return this builder
     */
    public Builder transcodedBytes(@Nullable Double transcodedBytes) {
      this.transcodedBytes = Copying.nullable(transcodedBytes, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#transcodedBytes()}.
     *
     * @param transcodedBytes the value
     * @return this builder
     */
    public Builder transcodedBytes(double transcodedBytes) {
      this.transcodedBytes = Copying.nullable(transcodedBytes, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#ingestRate()}.
     *
     * @param ingestRate the value, or null if it is absent
     * @return this builder
     */
    public Builder ingestRate(@Nullable Double ingestRate) {
      this.ingestRate = Copying.nullable(ingestRate, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#ingestRate()}.
     *
     * @param ingestRate the value
     * @return this builder
     */
    public Builder ingestRate(double ingestRate) {
      this.ingestRate = Copying.nullable(ingestRate, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#outgoingRate()}.
     *
     * @param outgoingRate the value, or null if it is absent
     * @return this builder
     */
    public Builder outgoingRate(@Nullable Double outgoingRate) {
      this.outgoingRate = Copying.nullable(outgoingRate, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#outgoingRate()}.
     *
     * @param outgoingRate the value
     * @return this builder
     */
    public Builder outgoingRate(double outgoingRate) {
      this.outgoingRate = Copying.nullable(outgoingRate, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#isHealthy()}.
     *
     * @param isHealthy the value, or null if it is absent
     * @return this builder
     */
    public Builder isHealthy(@Nullable Boolean isHealthy) {
      this.isHealthy = isHealthy;
      return this;
    }

    /**
     * Sets {@link Session#issues()}.
     *
     * @param issues the value, or null if it is absent
     * @return this builder
     */
    public Builder issues(@Nullable List<String> issues) {
      this.issues = Copying.nullable(issues, Copying.listOf(Copying::text));
      return this;
    }

    /**
     * Sets {@link Session#createdAt()}.
     *
     * @param createdAt the value, or null if it is absent
     * @return this builder
     */
    public Builder createdAt(@Nullable Double createdAt) {
      this.createdAt = Copying.nullable(createdAt, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#createdAt()}.
     *
     * @param createdAt the value
     * @return this builder
     */
    public Builder createdAt(double createdAt) {
      this.createdAt = Copying.nullable(createdAt, Copying::number);
      return this;
    }

    /**
     * Sets {@link Session#parentId()}.
     *
     * @param parentId the value, or null if it is absent
     * @return this builder
     */
    public Builder parentId(@Nullable String parentId) {
      this.parentId = Copying.nullable(parentId, Copying::text);
      return this;
    }

    /**
     * Sets {@link Session#record()}.
     *
     * @param record the value, or null if it is absent
     * @return this builder
     */
    public Builder record(@Nullable Boolean record) {
      this.record = record;
      return this;
    }

    /**
     * Sets {@link Session#recordingStatus()}.
     *
     * @param recordingStatus the value, or null if it is absent
     * @return this builder
     */
    public Builder recordingStatus(@Nullable RecordingStatus recordingStatus) {
      this.recordingStatus = recordingStatus;
      return this;
    }

    /**
     * Sets {@link Session#recordingUrl()}.
     *
     * @param recordingUrl the value, or null if it is absent
     * @return this builder
     */
    public Builder recordingUrl(@Nullable String recordingUrl) {
      this.recordingUrl = Copying.nullable(recordingUrl, Copying::text);
      return this;
    }

    /**
     * Sets {@link Session#mp4Url()}.
     *
     * @param mp4Url the value, or null if it is absent
     * @return this builder
     */
    public Builder mp4Url(@Nullable String mp4Url) {
      this.mp4Url = Copying.nullable(mp4Url, Copying::text);
      return this;
    }

    /**
     * Sets {@link Session#playbackId()}.
     *
     * @param playbackId the value, or null if it is absent
     * @return this builder
     */
    public Builder playbackId(@Nullable String playbackId) {
      this.playbackId = Copying.nullable(playbackId, Copying::text);
      return this;
    }

    /**
     * Sets {@link Session#profiles()}.
     *
     * @param profiles the value, or null if it is absent
     * @return this builder
     */
    public Builder profiles(@Nullable List<FfmpegProfile> profiles) {
      this.profiles = Copying.nullable(profiles, Copying.listOf(Copying::value));
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
        case "id",
            "name",
            "lastSeen",
            "sourceSegments",
            "transcodedSegments",
            "sourceSegmentsDuration",
            "transcodedSegmentsDuration",
            "sourceBytes",
            "transcodedBytes",
            "ingestRate",
            "outgoingRate",
            "isHealthy",
            "issues",
            "createdAt",
            "parentId",
            "record",
            "recordingStatus",
            "recordingUrl",
            "mp4Url",
            "playbackId",
            "profiles" ->
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
    public Session build() {
      return new Session(this);
    }
  }

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<Session> {
    Deserializer() {
      super(Session::read);
    }
  }
}
