// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema;

import java.util.Map;

/** The contract that the models were generated from. */
public final class Contract {
  /** Its version. */
  public static final String VERSION = "1.1.1";

  /** Its hash: equal for equal contracts, in every language. */
  public static final String HASH =
      "7753691961939ba40fa9b0086d12644d03ff9a19a8351b826c38083dfef65df5";

  /** Its models by name. */
  public static final Map<String, Class<?>> MODELS =
      Map.ofEntries(
          Map.entry("Encoder", Encoder.class),
          Map.entry("ErrorBody", ErrorBody.class),
          Map.entry("FfmpegProfile", FfmpegProfile.class),
          Map.entry("Profile", Profile.class),
          Map.entry("RecordingReadyEvent", RecordingReadyEvent.class),
          Map.entry("RecordingStartedEvent", RecordingStartedEvent.class),
          Map.entry("RecordingStatus", RecordingStatus.class),
          Map.entry("RecordingWaitingEvent", RecordingWaitingEvent.class),
          Map.entry("Session", Session.class),
          Map.entry("WebhookEvent", WebhookEvent.class));

  /** What reads each of them, by name. */
  static final Map<String, JsonReading.Reader<?>> READERS =
      Map.ofEntries(
          Map.entry("Encoder", Encoder::read),
          Map.entry("ErrorBody", ErrorBody::read),
          Map.entry("FfmpegProfile", FfmpegProfile::read),
          Map.entry("Profile", Profile::read),
          Map.entry("RecordingReadyEvent", RecordingReadyEvent::read),
          Map.entry("RecordingStartedEvent", RecordingStartedEvent::read),
          Map.entry("RecordingStatus", RecordingStatus::read),
          Map.entry("RecordingWaitingEvent", RecordingWaitingEvent::read),
          Map.entry("Session", Session::read),
          Map.entry("WebhookEvent", WebhookEvent.Deserializer::read));

  private Contract() {}
}
