package dev.sessionschema.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.sessionschema.RecordingReadyEvent;
import dev.sessionschema.UnknownWebhookEvent;
import dev.sessionschema.WebhookEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing deliveries, reading them, and the official library of Standard Webhooks. */
class SigningTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final List<String> SECRETS = List.of(SECRET);

  private static String event(String name) {
    return """
    {"id":"evt-1","webhookId":"hook-1","createdAt":1731931286612,"timestamp":%d,"event":"%s",
     "payload":{"mp4Url":"https://a.example/x.mp4","session":{"name":"gölf","kind":"x","issues":null}}}\
    """
        .formatted(System.currentTimeMillis(), name);
  }

  private static byte[] bytes(SignedWebhook delivery) {
    return delivery.body().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aVerifiedBodyIsReadAsAnEvent() throws Exception {
    SignedWebhook delivery = Webhooks.signLivepeer(event("recording.ready"), SECRETS);
    byte[] body = Webhooks.verifyLivepeer(bytes(delivery), delivery.headers()::get, SECRETS);
    RecordingReadyEvent ready =
        assertInstanceOf(RecordingReadyEvent.class, WebhookEvent.fromJson(body));
    assertEquals("https://a.example/x.mp4", ready.payload().mp4Url());
    assertEquals("x", ready.payload().session().unknown().get("kind").textValue());
    assertEquals(List.of("application/json"), delivery.headers().get("content-type"));
  }

  @Test
  void anUnknownEventIsKept() throws Exception {
    SignedWebhook delivery = Webhooks.signStandard(event("stream.idle"), SECRETS);
    byte[] body = Webhooks.verifyStandard(bytes(delivery), delivery.headers()::get, SECRETS);
    UnknownWebhookEvent unknown =
        assertInstanceOf(UnknownWebhookEvent.class, WebhookEvent.fromJson(body));
    assertEquals("stream.idle", unknown.tag());
    assertTrue(unknown.properties().get("payload").path("session").path("issues").isNull());
  }

  @Test
  void theVerifiedBodyIsACopy() throws Exception {
    SignedWebhook delivery = Webhooks.signLivepeer(event("stream.idle"), SECRETS);
    byte[] body = bytes(delivery);
    byte[] verified = Webhooks.verifyLivepeer(body, delivery.headers()::get, SECRETS);
    body[0] = 'x';
    assertEquals('{', verified[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"timestamp\":\"1\"}", "{\"timestamp\":1.5}", "5", "{\"timestamp\":1e30}"})
  void anEventWithoutATimeIsNotSigned(String event) {
    assertThrows(IllegalArgumentException.class, () -> Webhooks.signLivepeer(event, SECRETS));
    assertThrows(IllegalArgumentException.class, () -> Webhooks.signStandard(event, SECRETS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"id\":\"\"", ",\"id\":5"})
  void anEventWithoutAnIdIsNotSignedAsStandardWebhooks(String id) {
    String event = "{\"timestamp\":1" + id + "}";
    assertThrows(IllegalArgumentException.class, () -> Webhooks.signStandard(event, SECRETS));
  }

  @Test
  void theTimeIsThatOfTheEvent() throws Exception {
    String event = "{\"id\":\"1\",\"timestamp\":1731931287999.0}";
    String livepeer =
        Webhooks.signLivepeer(event, SECRETS).headers().get("livepeer-signature").get(0);
    assertTrue(livepeer.startsWith("t=1731931287999,v1="), livepeer);
    assertEquals(
        List.of("1731931287"),
        Webhooks.signStandard(event, SECRETS).headers().get("webhook-timestamp"));
  }

  @Test
  void whatTheOfficialLibrarySignsIsVerified() throws Exception {
    String body = event("recording.waiting");
    long now = System.currentTimeMillis() / 1000;
    Map<String, List<String>> headers =
        Map.of(
            "Webhook-Id", List.of("msg_1"),
            "Webhook-Timestamp", List.of(Long.toString(now)),
            "Webhook-Signature", List.of(new Webhook(SECRET).sign("msg_1", now, body)));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    Webhooks.verifyStandard(bytes, WebhookHeaders.of(headers), SECRETS);
    bytes[0] ^= 1;
    assertThrows(
        WebhookException.class,
        () -> Webhooks.verifyStandard(bytes, WebhookHeaders.of(headers), SECRETS));
  }

  @Test
  void theOfficialLibraryVerifiesWhatIsSigned() throws Exception {
    SignedWebhook delivery =
        Webhooks.signStandard(
            event("recording.waiting"), List.of("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", SECRET));
    Webhook official = new Webhook(SECRET);
    official.verify(delivery.body(), delivery.headers());
    assertThrows(
        WebhookVerificationException.class,
        () -> official.verify(delivery.body() + " ", delivery.headers()));
  }
}
