package dev.sessionschema.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Deliveries with the header Livepeer-Signature. */
final class Livepeer {
  private static final String HEADER = "livepeer-signature";
  private static final Pattern TIME = Pattern.compile("0|[1-9][0-9]{0,15}");
  private static final Pattern SIGNATURE = Pattern.compile("v1=[0-9a-f]{64}");

  private Livepeer() {}

  static byte[] verify(
      byte[] body, WebhookHeaders headers, Collection<String> secrets, VerifyOptions options)
      throws WebhookException {
    List<byte[]> keys = keys(secrets);
    List<String> parts = parts(Headers.value(headers, HEADER, ","));
    long sentAt = time(parts);
    Signatures.check(keys, signatures(parts), body);
    JsonNode timestamp = Body.parse(body).path("timestamp");
    if (!timestamp.isNumber() || timestamp.doubleValue() != sentAt) {
      throw new WebhookException(
          WebhookErrorCode.TIMESTAMP_UNBOUND,
          "t in "
              + HEADER
              + " must be the timestamp in the body, because only the body is signed.");
    }
    options.checkAge(sentAt, Duration.ofHours(26));
    return body;
  }

  static SignedWebhook sign(String event, Collection<String> secrets) throws WebhookException {
    byte[] body = event.getBytes(StandardCharsets.UTF_8);
    String signatures =
        keys(secrets).stream()
            .map(key -> ",v1=" + HexFormat.of().formatHex(Signatures.hmac(key, body)))
            .collect(Collectors.joining());
    return SignedWebhook.of(
        event, Map.of(HEADER, "t=" + Body.timestamp(Body.parse(body)) + signatures));
  }

  private static List<byte[]> keys(Collection<String> secrets) throws WebhookException {
    return Secrets.present(secrets).stream()
        .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /** The parts of {@code t=<ms>,v1=<hex>}. Other names are those of later schemes. */
  private static List<String> parts(String header) {
    return Arrays.stream(header.split(",", -1)).map(String::strip).toList();
  }

  private static long time(List<String> parts) throws WebhookException {
    List<String> times =
        parts.stream()
            .filter(part -> part.startsWith("t="))
            .map(part -> part.substring(2))
            .toList();
    if (times.size() != 1 || !TIME.matcher(times.get(0)).matches()) {
      throw new WebhookException(
          WebhookErrorCode.MALFORMED,
          "The header " + HEADER + " must have one t, in milliseconds since the Unix epoch.");
    }
    return Long.parseLong(times.get(0));
  }

  /** While a secret is replaced, there are several. */
  private static List<byte[]> signatures(List<String> parts) throws WebhookException {
    List<byte[]> signatures =
        parts.stream()
            .filter(part -> SIGNATURE.matcher(part).matches())
            .map(part -> HexFormat.of().parseHex(part.substring("v1=".length())))
            .toList();
    return Signatures.requireSome(HEADER, signatures, "v1 with 64 lower-case hexadecimal digits");
  }
}
