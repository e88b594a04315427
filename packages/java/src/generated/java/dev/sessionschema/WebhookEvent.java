// Code generated from schemas/webhook-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;

/**
 * The body of a webhook. Three kinds of events carry a session, and each has a model. Readers keep
 * every other kind as it came, such as stream.started or asset.ready.
 *
 * <p>The class of an object depends on its property <code>event</code>. With a value that this
 * version of the contract doesn't define, it is {@link UnknownWebhookEvent}.
 */
@JsonDeserialize(using = WebhookEvent.Deserializer.class)
@Jackson3
@JsonSerialize(using = ModelSerializer.class)
public sealed interface WebhookEvent extends java.io.Serializable
    permits RecordingStartedEvent, RecordingWaitingEvent, RecordingReadyEvent, UnknownWebhookEvent {
  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static WebhookEvent fromJson(String json) throws DecodeException {
    return Json.read(json, WebhookEvent.Deserializer::read);
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static WebhookEvent fromJson(byte[] json) throws DecodeException {
    return Json.read(json, WebhookEvent.Deserializer::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the stream to its end and closes it.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the stream can't be read
   */
  public static WebhookEvent fromJson(java.io.InputStream json) throws IOException {
    return Json.read(json, WebhookEvent.Deserializer::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the text to its end and closes it.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the text can't be read
   */
  public static WebhookEvent fromJson(java.io.Reader json) throws IOException {
    return Json.read(json, WebhookEvent.Deserializer::read);
  }

  /**
   * Writes the object as JSON, with its unknown properties.
   *
   * @return the JSON text
   */
  String toJson();

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<WebhookEvent> {
    Deserializer() {
      super(WebhookEvent.Deserializer::read);
    }

    static WebhookEvent read(JsonParser json) throws IOException {
      TaggedObject object = TaggedObject.read(json, "event", "a string");
      return switch (object.tag()) {
        case "recording.started" -> RecordingStartedEvent.read(object);
        case "recording.waiting" -> RecordingWaitingEvent.read(object);
        case "recording.ready" -> RecordingReadyEvent.read(object);
        default -> UnknownWebhookEvent.read(object);
      };
    }
  }
}
