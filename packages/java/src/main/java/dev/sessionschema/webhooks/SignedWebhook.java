package dev.sessionschema.webhooks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A signed delivery: what a sender posts.
 *
 * @param body the event as JSON, to be encoded as UTF-8
 * @param headers the content type, and the headers of the signature. Names are in lower case
 */
public record SignedWebhook(String body, Map<String, List<String>> headers) {
  static SignedWebhook of(String body, Map<String, String> signature) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("content-type", List.of("application/json"));
    signature.forEach((name, value) -> headers.put(name, List.of(value)));
    return new SignedWebhook(body, Collections.unmodifiableMap(headers));
  }
}
