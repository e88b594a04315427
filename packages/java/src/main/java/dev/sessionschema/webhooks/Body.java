package dev.sessionschema.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a body, which must be JSON but need not be an event. */
final class Body {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Body() {}

  /** Parses JSON in UTF-8, without a byte order mark. */
  static JsonNode parse(byte[] body) throws WebhookException {
    try {
      // Jackson itself would guess the encoding.
      CharSequence text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      JsonNode parsed = MAPPER.readTree(text.toString());
      if (!parsed.isMissingNode()) {
        return parsed;
      }
    } catch (CharacterCodingException | JsonProcessingException error) {
      // It has a part of the body, so it isn't the cause of the exception.
    }
    throw new WebhookException(
        WebhookErrorCode.NOT_JSON, "The body is signed, but isn't JSON in UTF-8.");
  }

  /** Returns the time of a delivery that is to be signed. */
  static long timestamp(JsonNode event) {
    JsonNode timestamp = event.path("timestamp");
    if (!timestamp.canConvertToExactIntegral() || !timestamp.canConvertToLong()) {
      throw new IllegalArgumentException(
          "The event must have a \"timestamp\", in milliseconds since the Unix epoch.");
    }
    return timestamp.longValue();
  }

  /** Returns the ID of a delivery that is to be signed. */
  static String id(JsonNode event) {
    @Nullable String id = event.path("id").textValue();
    if (id == null || id.isEmpty()) {
      throw new IllegalArgumentException(
          "The event must have an \"id\", which Standard Webhooks signs.");
    }
    return id;
  }
}
