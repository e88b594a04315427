// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

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
 * One rendition that the transcoder produces: picture size, frame rate, bitrate and codec settings.
 *
 * @serial exclude
 */
@JsonDeserialize(using = FfmpegProfile.Deserializer.class)
public final class FfmpegProfile extends ObjectModel<JsonNode> {
  private static final long serialVersionUID = 1L;

  private final long width;
  private final long height;
  private final String name;
  private final long bitrate;
  private final long fps;
  private final @Nullable Long fpsDen;
  private final @Nullable String gop;
  private final @Nullable Profile profile;
  private final @Nullable Encoder encoder;

  private FfmpegProfile(Builder it) {
    super(it.unknown);
    this.width = it.width;
    this.height = it.height;
    this.name = it.name;
    this.bitrate = it.bitrate;
    this.fps = it.fps;
    this.fpsDen = it.fpsDen;
    this.gop = it.gop;
    this.profile = it.profile;
    this.encoder = it.encoder;
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static FfmpegProfile fromJson(String json) throws DecodeException {
    return Json.read(json, FfmpegProfile::read);
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static FfmpegProfile fromJson(byte[] json) throws DecodeException {
    return Json.read(json, FfmpegProfile::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the stream to its end and closes it.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the stream can't be read
   */
  public static FfmpegProfile fromJson(java.io.InputStream json) throws IOException {
    return Json.read(json, FfmpegProfile::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the text to its end and closes it.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the text can't be read
   */
  public static FfmpegProfile fromJson(java.io.Reader json) throws IOException {
    return Json.read(json, FfmpegProfile::read);
  }

  /**
   * Starts a builder.
   *
   * @return a builder that takes the required fields in order, then the others
   */
  public static WidthStage builder() {
    return new Builder();
  }

  /**
   * Starts a builder with the values of this object.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    Builder it = new Builder();
    it.width = this.width;
    it.height = this.height;
    it.name = this.name;
    it.bitrate = this.bitrate;
    it.fps = this.fps;
    it.fpsDen = this.fpsDen;
    it.gop = this.gop;
    it.profile = this.profile;
    it.encoder = this.encoder;
    it.unknown = new LinkedHashMap<>(unknown());
    return it;
  }

  /**
   * Width of the picture. Unit: pixels. At least 128.
   *
   * @return the value
   */
  public long width() {
    return this.width;
  }

  /**
   * Height of the picture. Unit: pixels. At least 128.
   *
   * @return the value
   */
  public long height() {
    return this.height;
  }

  /**
   * Name of the rendition, usually its height, such as 720p. At least 1 character long. At most 500
   * characters long.
   *
   * @return the value
   */
  public String name() {
    return this.name;
  }

  /**
   * Target bitrate of the encoded video. Unit: bits per second. At least 400.
   *
   * @return the value
   */
  public long bitrate() {
    return this.bitrate;
  }

  /**
   * Frame rate, as the numerator of the fraction fps/fpsDen. 0 keeps the frame rate of the source.
   * Unit: frames per second (over fpsDen). At least 0.
   *
   * @return the value
   */
  public long fps() {
    return this.fps;
  }

  /**
   * Denominator of the frame rate: 30000/1001 is 29.97 frames per second. At least 1.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Long fpsDen() {
    return this.fpsDen;
  }

  /**
   * Keyframe interval. Always a string, such as "2.0", never a number.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String gop() {
    return this.gop;
  }

  /**
   * The H.264 profile of a rendition: the codec features that a decoder must support.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Profile profile() {
    return this.profile;
  }

  /**
   * The video codec of a rendition.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Encoder encoder() {
    return this.encoder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FfmpegProfile that
        && Objects.equals(this.width, that.width)
        && Objects.equals(this.height, that.height)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.bitrate, that.bitrate)
        && Objects.equals(this.fps, that.fps)
        && Objects.equals(this.fpsDen, that.fpsDen)
        && Objects.equals(this.gop, that.gop)
        && Objects.equals(this.profile, that.profile)
        && Objects.equals(this.encoder, that.encoder)
        && JsonEquality.areEqual(unknown(), that.unknown());
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.width,
        this.height,
        this.name,
        this.bitrate,
        this.fps,
        this.fpsDen,
        this.gop,
        this.profile,
        this.encoder,
        JsonEquality.hash(unknown()));
  }

  static FfmpegProfile read(JsonParser json) throws IOException {
    Builder it = new Builder();
    boolean hasWidth = false;
    boolean hasHeight = false;
    boolean hasName = false;
    boolean hasBitrate = false;
    boolean hasFps = false;
    for (String key = JsonReading.firstKey(json); key != null; key = json.nextFieldName()) {
      json.nextToken();
      switch (key) {
        case "width" -> {
          it.width = JsonReading.integer(json);
          hasWidth = true;
        }
        case "height" -> {
          it.height = JsonReading.integer(json);
          hasHeight = true;
        }
        case "name" -> {
          it.name = JsonReading.text(json);
          hasName = true;
        }
        case "bitrate" -> {
          it.bitrate = JsonReading.integer(json);
          hasBitrate = true;
        }
        case "fps" -> {
          it.fps = JsonReading.integer(json);
          hasFps = true;
        }
        case "fpsDen" -> it.fpsDen = JsonReading.nullable(json, JsonReading::integer);
        case "gop" -> it.gop = JsonReading.nullable(json, JsonReading::text);
        case "profile" -> it.profile = JsonReading.nullable(json, Profile::read);
        case "encoder" -> it.encoder = JsonReading.nullable(json, Encoder::read);
        default -> it.unknown = JsonReading.keep(json, key, it.unknown);
      }
    }
    JsonReading.require(json, "width", hasWidth);
    JsonReading.require(json, "height", hasHeight);
    JsonReading.require(json, "name", hasName);
    JsonReading.require(json, "bitrate", hasBitrate);
    JsonReading.require(json, "fps", hasFps);
    return new FfmpegProfile(it);
  }

  @Override
  void writeProperties(JsonGenerator json) throws IOException {
    json.writeFieldName("width");
    JsonWriting.integer(this.width, json);
    json.writeFieldName("height");
    JsonWriting.integer(this.height, json);
    json.writeFieldName("name");
    JsonWriting.text(this.name, json);
    json.writeFieldName("bitrate");
    JsonWriting.integer(this.bitrate, json);
    json.writeFieldName("fps");
    JsonWriting.integer(this.fps, json);
    JsonWriting.optional("fpsDen", this.fpsDen, json, JsonWriting::integer);
    JsonWriting.optional("gop", this.gop, json, JsonWriting::text);
    JsonWriting.optional("profile", this.profile, json, Profile::write);
    JsonWriting.optional("encoder", this.encoder, json, Encoder::write);
    JsonWriting.unknown(unknown(), json, JsonWriting::any);
  }

  /** Takes {@link FfmpegProfile#width()}. */
  public sealed interface WidthStage permits Builder {
    /**
     * Width of the picture. Unit: pixels. At least 128.
     *
     * @param width the value
     * @return the next step
     */
    HeightStage width(long width);
  }

  /** Takes {@link FfmpegProfile#height()}. */
  public sealed interface HeightStage permits Builder {
    /**
     * Height of the picture. Unit: pixels. At least 128.
     *
     * @param height the value
     * @return the next step
     */
    NameStage height(long height);
  }

  /** Takes {@link FfmpegProfile#name()}. */
  public sealed interface NameStage permits Builder {
    /**
     * Name of the rendition, usually its height, such as 720p. At least 1 character long. At most
     * 500 characters long.
     *
     * @param name the value
     * @return the next step
     */
    BitrateStage name(String name);
  }

  /** Takes {@link FfmpegProfile#bitrate()}. */
  public sealed interface BitrateStage permits Builder {
    /**
     * Target bitrate of the encoded video. Unit: bits per second. At least 400.
     *
     * @param bitrate the value
     * @return the next step
     */
    FpsStage bitrate(long bitrate);
  }

  /** Takes {@link FfmpegProfile#fps()}. */
  public sealed interface FpsStage permits Builder {
    /**
     * Frame rate, as the numerator of the fraction fps/fpsDen. 0 keeps the frame rate of the
     * source. Unit: frames per second (over fpsDen). At least 0.
     *
     * @param fps the value
     * @return the next step
     */
    Builder fps(long fps);
  }

  /** Builds a {@link FfmpegProfile}. A field that isn't set is absent. */
  public static final class Builder
      implements WidthStage, HeightStage, NameStage, BitrateStage, FpsStage {
    private long width;
    private long height;
    private String name;
    private long bitrate;
    private long fps;
    private @Nullable Long fpsDen;
    private @Nullable String gop;
    private @Nullable Profile profile;
    private @Nullable Encoder encoder;
    private Map<String, JsonNode> unknown = Map.of();

    private Builder() {}

    /**
     * Sets {@link FfmpegProfile#width()}.
     *
     * @param width the value
     * @return this builder
     */
    @Override
    public Builder width(long width) {
      this.width = width;
      return this;
    }

    /**
     * Sets {@link FfmpegProfile#height()}.
     *
     * @param height the value
     * @return this builder
     */
    @Override
    public Builder height(long height) {
      this.height = height;
      return this;
    }

    /**
     * Sets {@link FfmpegProfile#name()}.
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
     * Sets {@link FfmpegProfile#bitrate()}.
     *
     * @param bitrate the value
     * @return this builder
     */
    @Override
    public Builder bitrate(long bitrate) {
      this.bitrate = bitrate;
      return this;
    }

    /**
     * Sets {@link FfmpegProfile#fps()}.
     *
     * @param fps the value
     * @return this builder
     */
    @Override
    public Builder fps(long fps) {
      this.fps = fps;
      return this;
    }

    /**
     * Sets {@link FfmpegProfile#fpsDen()}.
     *
     * @param fpsDen the value, or null if it is absent
     * @return this builder
     */
    public Builder fpsDen(@Nullable Long fpsDen) {
      this.fpsDen = fpsDen;
      return this;
    }

    /**
     * Sets {@link FfmpegProfile#fpsDen()}.
     *
     * @param fpsDen the value
     * @return this builder
     */
    public Builder fpsDen(long fpsDen) {
      this.fpsDen = fpsDen;
      return this;
    }

    /**
     * Sets {@link FfmpegProfile#gop()}.
     *
     * @param gop the value, or null if it is absent
     * @return this builder
     */
    public Builder gop(@Nullable String gop) {
      this.gop = Copying.nullable(gop, Copying::text);
      return this;
    }

    /**
     * Sets {@link FfmpegProfile#profile()}.
     *
     * @param profile the value, or null if it is absent
     * @return this builder
     */
    public Builder profile(@Nullable Profile profile) {
      this.profile = profile;
      return this;
    }

    /**
     * Sets {@link FfmpegProfile#encoder()}.
     *
     * @param encoder the value, or null if it is absent
     * @return this builder
     */
    public Builder encoder(@Nullable Encoder encoder) {
      this.encoder = encoder;
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
        case "width", "height", "name", "bitrate", "fps", "fpsDen", "gop", "profile", "encoder" ->
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
    public FfmpegProfile build() {
      return new FfmpegProfile(this);
    }
  }

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<FfmpegProfile> {
    Deserializer() {
      super(FfmpegProfile::read);
    }
  }
}
