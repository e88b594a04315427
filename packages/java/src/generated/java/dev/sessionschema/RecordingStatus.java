// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.util.List;

/**
 * Status of the recording of a session.
 *
 * <p>Later versions of the contract may add values. Such a value keeps its string, and its {@link
 * #isKnown()} is false.
 */
@JsonDeserialize(using = RecordingStatus.Deserializer.class)
public final class RecordingStatus extends OpenEnum {
  private static final long serialVersionUID = 1L;

  /** The recording isn't ready: the session is live, or its recording is being processed. */
  public static final RecordingStatus WAITING = new RecordingStatus("waiting", true);

  /** The recording can be played. */
  public static final RecordingStatus READY = new RecordingStatus("ready", true);

  /** There is no recording. */
  public static final RecordingStatus NONE = new RecordingStatus("none", true);

  /** The values that this version of the contract lists. */
  public static final List<RecordingStatus> KNOWN = List.of(WAITING, READY, NONE);

  private RecordingStatus(String text, boolean isKnown) {
    super(text, isKnown);
  }

  /**
   * Returns the value of a string, known or not.
   *
   * @param text the string in JSON
   * @return its value: the constant if there is one
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RecordingStatus of(String text) {
    return switch (text) {
      case "waiting" -> WAITING;
      case "ready" -> READY;
      case "none" -> NONE;
      default -> new RecordingStatus(text, false);
    };
  }

  static RecordingStatus read(JsonParser json) throws IOException {
    return of(JsonReading.text(json));
  }

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<RecordingStatus> {
    Deserializer() {
      super(RecordingStatus::read);
    }
  }
}
