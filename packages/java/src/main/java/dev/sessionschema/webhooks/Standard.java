package dev.sessionschema.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Deliveries that are signed as Standard Webhooks describes. */
final class Standard {
  private static final String ID = "webhook-id";
  private static final String TIMESTAMP = "webhook-timestamp";
  private static final String SIGNATURE = "webhook-signature";

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

  /**
   * 32 bytes in Base64. The last digit has two bits that encode nothing. They must be 0: otherwise
   * several texts would be the same signature.
   */
  private static final Pattern V1 = Pattern.compile("v1,[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=");

  private Standard() {}

  static byte[] verify(
      byte[] body, WebhookHeaders headers, Collection<String> secrets, VerifyOptions options)
      throws WebhookException {
    List<byte[]> keys = Secrets.standardKeys(secrets);
    String id = Headers.value(headers, ID, ",");
    String seconds = Headers.value(headers, TIMESTAMP, ",");
    if (!SECONDS.matcher(seconds).matches()) {
      throw new WebhookException(
          WebhookErrorCode.MALFORMED,
          "The header " + TIMESTAMP + " must be whole seconds since the Unix epoch.");
    }
    List<byte[]> signatures = signatures(Headers.value(headers, SIGNATURE, " "));
    Signatures.check(keys, signatures, prefix(id, seconds), body);
    options.checkAge(Long.parseLong(seconds) * 1000, Duration.ofMinutes(5));
    Body.parse(body);
    return body;
  }

  static SignedWebhook sign(String event, Collection<String> secrets) throws WebhookException {
    byte[] body = event.getBytes(StandardCharsets.UTF_8);
    JsonNode sent = Body.parse(body);
    String id = Body.id(sent);
    String seconds = Long.toString(Body.timestamp(sent) / 1000);
    String signatures =
        Secrets.standardKeys(secrets).stream()
            .map(key -> Signatures.hmac(key, prefix(id, seconds), body))
            .map(signature -> "v1," + Base64.getEncoder().encodeToString(signature))
            .collect(Collectors.joining(" "));
    return SignedWebhook.of(event, Map.of(ID, id, TIMESTAMP, seconds, SIGNATURE, signatures));
  }

  /** What is signed before the body. */
  private static byte[] prefix(String id, String seconds) {
    return (id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8);
  }

  /** Other prefixes are those of other schemes, such as asymmetric keys. */
  private static List<byte[]> signatures(String header) throws WebhookException {
    List<byte[]> signatures =
        Arrays.stream(header.split(",? +"))
            .filter(entry -> V1.matcher(entry).matches())
            .map(entry -> Base64.getDecoder().decode(entry.substring("v1,".length())))
            .toList();
    return Signatures.requireSome(SIGNATURE, signatures, "\"v1,\" with the base64 of 32 bytes");
  }
}
