// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.util.List;

/**
 * The video codec of a rendition.
 *
 * <p>Later versions of the contract may add values. Such a value keeps its string, and its {@link
 * #isKnown()} is false.
 */
@JsonDeserialize(using = Encoder.Deserializer.class)
public final class Encoder extends OpenEnum {
  private static final long serialVersionUID = 1L;

  /** H.264 (AVC). */
  public static final Encoder H264 = new Encoder("h264", true);

  /** H.265 (HEVC). */
  public static final Encoder HEVC = new Encoder("hevc", true);

  /** VP8. */
  public static final Encoder VP8 = new Encoder("vp8", true);

  /** VP9. */
  public static final Encoder VP9 = new Encoder("vp9", true);

  /** The values that this version of the contract lists. */
  public static final List<Encoder> KNOWN = List.of(H264, HEVC, VP8, VP9);

  private Encoder(String text, boolean isKnown) {
    super(text, isKnown);
  }

  /**
   * Returns the value of a string, known or not.
   *
   * @param text the string in JSON
   * @return its value: the constant if there is one
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Encoder of(String text) {
    return switch (text) {
      case "h264" -> H264;
      case "hevc" -> HEVC;
      case "vp8" -> VP8;
      case "vp9" -> VP9;
      default -> new Encoder(text, false);
    };
  }

  static Encoder read(JsonParser json) throws IOException {
    return of(JsonReading.text(json));
  }

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<Encoder> {
    Deserializer() {
      super(Encoder::read);
    }
  }
}
