// Code generated from schemas/recording-waiting-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The kind of event. */
@JsonDeserialize(using = RecordingWaitingEventEvent.Deserializer.class)
public enum RecordingWaitingEventEvent implements ClosedEnum {
  /** <code>recording.waiting</code>. */
  RECORDING_WAITING("recording.waiting");

  private static final String EXPECTED = "\"recording.waiting\"";

  private final String text;

  RecordingWaitingEventEvent(String text) {
    this.text = text;
  }

  /**
   * Returns the value of a string.
   *
   * @param text the string in JSON
   * @return its value
   * @throws IllegalArgumentException if the contract lists no such value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RecordingWaitingEventEvent of(String text) {
    RecordingWaitingEventEvent value = find(text);
    if (value == null) {
      throw new IllegalArgumentException(
          "the value must be " + EXPECTED + ", got \"" + text + "\"");
    }
    return value;
  }

  @Override
  @JsonValue
  public String text() {
    return this.text;
  }

  private static @Nullable RecordingWaitingEventEvent find(String text) {
    return switch (text) {
      case "recording.waiting" -> RECORDING_WAITING;
      default -> null;
    };
  }

  static RecordingWaitingEventEvent read(JsonParser json) throws IOException {
    RecordingWaitingEventEvent value = find(JsonReading.text(json));
    if (value == null) {
      throw JsonReading.mismatch(json, EXPECTED);
    }
    return value;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeString(this.text);
  }

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<RecordingWaitingEventEvent> {
    Deserializer() {
      super(RecordingWaitingEventEvent::read);
    }
  }
}
