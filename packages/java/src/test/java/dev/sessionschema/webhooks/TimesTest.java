package dev.sessionschema.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of a delivery, and the body that it is read from. */
class TimesTest {
  private static final List<String> SECRETS = List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  private static final Instant SENT_AT = Instant.parse("2024-11-18T12:01:27Z");
  private static final String EVENT =
      "{\"id\":\"1\",\"timestamp\":%d}".formatted(SENT_AT.toEpochMilli());
  private static final VerifyOptions ANY_TIME =
      VerifyOptions.DEFAULT.withTolerance(ChronoUnit.FOREVER.getDuration());

  private interface Verify {
    byte[] call(byte[] body, WebhookHeaders headers, List<String> secrets, VerifyOptions options)
        throws WebhookException;
  }

  private static WebhookErrorCode codeOf(
      Verify verify, SignedWebhook delivery, VerifyOptions options) {
    return codeOf(
        verify, delivery.body().getBytes(StandardCharsets.UTF_8), delivery.headers()::get, options);
  }

  /** Null if the delivery is accepted. */
  private static WebhookErrorCode codeOf(
      Verify verify, byte[] body, WebhookHeaders headers, VerifyOptions options) {
    try {
      verify.call(body, headers, SECRETS, options);
      return null;
    } catch (WebhookException error) {
      return error.code();
    }
  }

  private static VerifyOptions at(Instant now) {
    return VerifyOptions.DEFAULT.withClock(Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void theAgeOfLivepeerIsLimitedTo26Hours() throws Exception {
    SignedWebhook delivery = Webhooks.signLivepeer(EVENT, SECRETS);
    checkLimit(Webhooks::verifyLivepeer, delivery, Duration.ofHours(26));
  }

  @Test
  void theAgeOfStandardWebhooksIsLimitedTo5Minutes() throws Exception {
    SignedWebhook delivery = Webhooks.signStandard(EVENT, SECRETS);
    checkLimit(Webhooks::verifyStandard, delivery, Duration.ofMinutes(5));
  }

  private static void checkLimit(Verify verify, SignedWebhook delivery, Duration limit) {
    for (Duration age : List.of(limit, limit.negated(), Duration.ZERO)) {
      assertNull(codeOf(verify, delivery, at(SENT_AT.plus(age))));
    }
    for (Duration age : List.of(limit.plusMillis(1), limit.plusMillis(1).negated())) {
      assertEquals(WebhookErrorCode.TIMESTAMP, codeOf(verify, delivery, at(SENT_AT.plus(age))));
    }
    assertEquals(WebhookErrorCode.TIMESTAMP, codeOf(verify, delivery, VerifyOptions.DEFAULT));
    assertNull(codeOf(verify, delivery, ANY_TIME));
    assertNull(codeOf(verify, delivery, at(SENT_AT).withTolerance(Duration.ZERO)));
    assertEquals(
        WebhookErrorCode.TIMESTAMP,
        codeOf(verify, delivery, at(SENT_AT).withTolerance(Duration.ofMillis(-1))));
  }

  @Test
  void aTimeFarInTheFutureIsRejected() throws Exception {
    SignedWebhook delivery = Webhooks.signLivepeer("{\"timestamp\":9999999999999999}", SECRETS);
    assertEquals(
        WebhookErrorCode.TIMESTAMP,
        codeOf(Webhooks::verifyLivepeer, delivery, VerifyOptions.DEFAULT));
    assertNull(codeOf(Webhooks::verifyLivepeer, delivery, ANY_TIME));
  }

  @ParameterizedTest
  @CsvSource({
    "P3D, PT26H, 3 days ago; the tolerance is 26 h.",
    "PT7M, PT0S, 7 min ago; the tolerance is 0 ms.",
    "PT-90S, PT1.5S, 90 s in the future; the tolerance is 1500 ms.",
  })
  void theMessageHasTheAgeInUnitsForPeople(Duration age, Duration tolerance, String message)
      throws Exception {
    SignedWebhook delivery = Webhooks.signLivepeer(EVENT, SECRETS);
    byte[] body = delivery.body().getBytes(StandardCharsets.UTF_8);
    VerifyOptions options = at(SENT_AT.plus(age)).withTolerance(tolerance);
    WebhookException error =
        assertThrows(
            WebhookException.class,
            () -> Webhooks.verifyLivepeer(body, delivery.headers()::get, SECRETS, options));
    assertEquals(
        "The delivery was sent " + message + " If the clock is right, raise the tolerance.",
        error.getMessage());
  }

  private static WebhookErrorCode codeOf(byte[] body, String t) {
    byte[] key = SECRETS.get(0).getBytes(StandardCharsets.UTF_8);
    String signature = HexFormat.of().formatHex(Signatures.hmac(key, body));
    WebhookHeaders headers = name -> List.of("t=" + t + ",v1=" + signature);
    return codeOf(Webhooks::verifyLivepeer, body, headers, ANY_TIME);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "\"1\"", "null", "1.5", "[1]", "2", "1e400", "{}"})
  void onlyTheSameNumberBindsTheTime(String timestamp) {
    byte[] body = bytes("{\"timestamp\":" + timestamp + "}");
    assertEquals(WebhookErrorCode.TIMESTAMP_UNBOUND, codeOf(body, "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "10e-1"})
  void theSameNumberMayBeWrittenInAnotherWay(String timestamp) {
    assertNull(codeOf(bytes("{\"timestamp\":" + timestamp + "}"), "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}x",
        "{} {}",
        "NaN",
        "{\"a\":Infinity}",
        "{'a':1}",
        "[1,]",
        "\uFEFF{}"
      })
  void aSignedBodyThatIsNotJsonIsReported(String body) {
    assertEquals(WebhookErrorCode.NOT_JSON, codeOf(bytes(body), "1"));
  }

  @Test
  void aSignedBodyInAnotherEncodingIsReported() {
    for (byte[] body :
        List.of(
            "{}".getBytes(StandardCharsets.UTF_16LE),
            "{}".getBytes(StandardCharsets.UTF_16),
            "\"é\"".getBytes(StandardCharsets.ISO_8859_1),
            HexFormat.of().parseHex("22eda08022"))) {
      assertEquals(WebhookErrorCode.NOT_JSON, codeOf(body, "1"));
    }
  }

  @Test
  void whatTheParserCannotReadIsReported() {
    for (String body : List.of("[".repeat(100_000) + "]".repeat(100_000), "9".repeat(5000))) {
      assertEquals(WebhookErrorCode.NOT_JSON, codeOf(bytes(body), "1"));
    }
  }
}
