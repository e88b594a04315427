// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema;

import java.util.Map;

/** The contract that the models were generated from. */
public final class Contract {
  /** Its version. */
  public static final String VERSION = "1.0.0";

  /** Its hash: equal for equal contracts, in every language. */
  public static final String HASH =
      "cda677f58430cf7dcca80a26339be70a30944d83345ce958f1df4ac338ced1c4";

  /** Its models by name. */
  public static final Map<String, Class<?>> MODELS =
      Map.ofEntries(
          Map.entry("Encoder", Encoder.class),
          Map.entry("ErrorBody", ErrorBody.class),
          Map.entry("FfmpegProfile", FfmpegProfile.class),
          Map.entry("Profile", Profile.class),
          Map.entry("RecordingStatus", RecordingStatus.class),
          Map.entry("Session", Session.class));

  private Contract() {}
}
