// Code generated from schemas/webhook-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;

/** A {@link WebhookEvent} of a later version of the contract. */
@JsonDeserialize(using = UnknownWebhookEvent.Deserializer.class)
public final class UnknownWebhookEvent extends UnknownVariant implements WebhookEvent {
  private static final long serialVersionUID = 1L;

  private UnknownWebhookEvent(TaggedObject object) {
    super(object);
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static UnknownWebhookEvent fromJson(String json) throws DecodeException {
    return Json.read(json, UnknownWebhookEvent::read);
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public static UnknownWebhookEvent fromJson(byte[] json) throws DecodeException {
    return Json.read(json, UnknownWebhookEvent::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the stream to its end and closes it.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the stream can't be read
   */
  public static UnknownWebhookEvent fromJson(java.io.InputStream json) throws IOException {
    return Json.read(json, UnknownWebhookEvent::read);
  }

  /**
   * Decodes JSON as a tolerant reader. Reads the text to its end and closes it.
   *
   * @param json the JSON text
   * @return the decoded value
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   * @throws IOException if the text can't be read
   */
  public static UnknownWebhookEvent fromJson(java.io.Reader json) throws IOException {
    return Json.read(json, UnknownWebhookEvent::read);
  }

  static UnknownWebhookEvent read(JsonParser json) throws IOException {
    return new UnknownWebhookEvent(TaggedObject.read(json, "event", "a string"));
  }

  /** Lets any ObjectMapper read it. */
  static final class Deserializer extends ModelDeserializer<UnknownWebhookEvent> {
    Deserializer() {
      super(UnknownWebhookEvent::read);
    }
  }
}
