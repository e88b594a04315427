// Code generated from schemas/profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.util.List;

/**
 * The H.264 profile of a rendition: the codec features that a decoder must support.
 *
 * <p>Later versions of the contract may add values. Such a value keeps its string, and its {@link
 * #isKnown()} is false.
 */
@JsonDeserialize(using = Profile.Deserializer.class)
public final class Profile extends OpenEnum {
  private static final long serialVersionUID = 1L;

  /** H.264 Baseline: the least demanding, for old and small devices. */
  public static final Profile H264_BASELINE = new Profile("H264Baseline", true);

  /** H.264 Main: for standard-definition broadcast. */
  public static final Profile H264_MAIN = new Profile("H264Main", true);

  /** H.264 High: the best quality for a given bitrate; any recent device plays it. */
  public static final Profile H264_HIGH = new Profile("H264High", true);

  /** H.264 Constrained High: High without B-frames and interlacing, for low latency. */
  public static final Profile H264_CONSTRAINED_HIGH = new Profile("H264ConstrainedHigh", true);

  /** The values that this version of the contract lists. */
  public static final List<Profile> KNOWN =
      List.of(H264_BASELINE, H264_MAIN, H264_HIGH, H264_CONSTRAINED_HIGH);

  private Profile(String text, boolean isKnown) {
    super(text, isKnown);
  }

  /**
   * Returns the value of a string, known or not.
   *
   * @param text the string in JSON
   * @return its value: the constant if there is one
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Profile of(String text) {
    return switch (text) {
      case "H264Baseline" -> H264_BASELINE;
      case "H264Main" -> H264_MAIN;
      case "H264High" -> H264_HIGH;
      case "H264ConstrainedHigh" -> H264_CONSTRAINED_HIGH;
      default -> new Profile(text, false);
    };
  }

  static Profile read(JsonParser json) throws IOException {
    return of(JsonReading.text(json));
  }

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<Profile> {
    Deserializer() {
      super(Profile::read);
    }
  }
}
