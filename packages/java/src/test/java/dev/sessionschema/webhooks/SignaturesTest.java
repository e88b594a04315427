package dev.sessionschema.webhooks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verifying the signatures of deliveries. */
class SignaturesTest {
  private static final long SENT_AT = 1731931287512L;
  private static final String EVENT =
      "{\"id\":\"evt-1\",\"event\":\"task.completed\",\"timestamp\":1731931287512,\"x\":\"gölf\"}";

  /** The schemes, with a secret, and another one. */
  enum Scheme {
    LIVEPEER("s3cret-é", "other"),
    STANDARD("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

    final String secret;
    final String other;

    Scheme(String secret, String other) {
      this.secret = secret;
      this.other = other;
    }

    byte[] verify(byte[] body, WebhookHeaders headers, Collection<String> secrets, long now)
        throws WebhookException {
      VerifyOptions options = at(now);
      return this == LIVEPEER
          ? Webhooks.verifyLivepeer(body, headers, secrets, options)
          : Webhooks.verifyStandard(body, headers, secrets, options);
    }

    SignedWebhook sign(String event, Collection<String> secrets) throws WebhookException {
      return this == LIVEPEER
          ? Webhooks.signLivepeer(event, secrets)
          : Webhooks.signStandard(event, secrets);
    }

    SignedWebhook signed() throws WebhookException {
      return sign(EVENT, List.of(this.secret));
    }

    /** Null if the delivery is accepted. */
    WebhookErrorCode codeOf(byte[] body, WebhookHeaders headers, Collection<String> secrets) {
      try {
        assertArrayEquals(body, verify(body, headers, secrets, SENT_AT + 500));
        return null;
      } catch (WebhookException error) {
        return error.code();
      }
    }

    WebhookErrorCode codeOf(byte[] body, Map<String, List<String>> headers) {
      return codeOf(body, headers::get, List.of(this.secret));
    }
  }

  private static VerifyOptions at(long now) {
    return VerifyOptions.DEFAULT.withClock(
        Clock.fixed(Instant.ofEpochMilli(now), ZoneOffset.ofHours(9)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Stream<Arguments> fixtures() throws IOException {
    JsonNode file = new ObjectMapper().readTree(new File("../webhooks/fixtures/signed.json"));
    List<JsonNode> fixtures = new ArrayList<>();
    file.forEach(fixtures::add);
    return fixtures.stream()
        .map(each -> arguments(each.get("scheme").asText(), each.get("name").asText(), each));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("fixtures")
  void signedFixturesAreAcceptedOrRejectedWithTheirCode(
      String schemeName, String name, JsonNode fixture) throws Exception {
    Scheme scheme = Scheme.valueOf(schemeName.toUpperCase(Locale.ROOT));
    Map<String, String> single =
        new ObjectMapper()
            .convertValue(fixture.get("headers"), new TypeReference<Map<String, String>>() {});
    WebhookHeaders headers =
        WebhookHeaders.of(
            single.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))));
    byte[] body = bytes(fixture.get("body").asText());
    List<String> secrets = List.of(fixture.get("secret").asText());
    long now = fixture.get("now").longValue();
    if (!fixture.has("code")) {
      assertArrayEquals(body, scheme.verify(body, headers, secrets, now));
      return;
    }
    WebhookException error =
        assertThrows(
            WebhookException.class, () -> scheme.verify(body, headers, secrets, now), name);
    assertEquals(fixture.get("code").asText(), error.code().text());
    assertEquals(
        Set.of("malformed", "not-json").contains(error.code().text()) ? 400 : 401, error.status());
    // Nothing secret is in the exception, or in a cause of it.
    assertNull(error.getCause());
    for (String hidden : List.of(secrets.get(0), fixture.get("body").asText())) {
      assertFalse(hidden.length() > 10 && error.toString().contains(hidden), error.toString());
    }
    single.forEach(
        (header, value) ->
            assertFalse(
                header.endsWith("signature")
                    && value.length() > 10
                    && error.toString().contains(value)));
  }

  @ParameterizedTest
  @EnumSource
  void eachBitOfTheBodyCounts(Scheme scheme) throws Exception {
    SignedWebhook delivery = scheme.signed();
    byte[] body = bytes(delivery.body());
    assertNull(scheme.codeOf(body, delivery.headers()));
    for (int bit = 0; bit < 8 * body.length; bit++) {
      byte[] changed = body.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertEquals(WebhookErrorCode.MISMATCH, scheme.codeOf(changed, delivery.headers()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachBitOfTheHeadersCounts(Scheme scheme) throws Exception {
    SignedWebhook delivery = scheme.signed();
    Set<WebhookErrorCode> expected =
        Set.of(
            WebhookErrorCode.MALFORMED,
            WebhookErrorCode.MISMATCH,
            WebhookErrorCode.TIMESTAMP_UNBOUND);
    for (String name : delivery.headers().keySet()) {
      byte[] value = delivery.headers().get(name).get(0).getBytes(StandardCharsets.ISO_8859_1);
      for (int bit = 0; bit < 8 * value.length && !name.equals("content-type"); bit++) {
        byte[] changed = value.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        String text = new String(changed, StandardCharsets.ISO_8859_1);
        WebhookErrorCode code =
            scheme.codeOf(bytes(delivery.body()), with(delivery, name, List.of(text)));
        assertTrue(expected.contains(code), name + ": " + text + " is " + code);
      }
    }
  }

  private static Map<String, List<String>> with(
      SignedWebhook delivery, String name, List<String> values) {
    Map<String, List<String>> headers = new HashMap<>(delivery.headers());
    headers.put(name, values);
    return headers;
  }

  @ParameterizedTest
  @EnumSource
  void headersMayHaveAnyCaseAndSeveralValues(Scheme scheme) throws Exception {
    SignedWebhook delivery = scheme.signed();
    byte[] body = bytes(delivery.body());
    List<String> secrets = List.of(scheme.secret);
    Map<String, List<String>> upper = new HashMap<>();
    delivery.headers().forEach((name, value) -> upper.put(name.toUpperCase(Locale.ROOT), value));
    upper.put(null, List.of("HTTP/1.1 200 OK")); // as HttpURLConnection has it
    assertNull(scheme.codeOf(body, WebhookHeaders.of(upper), secrets));
    WebhookHeaders padded =
        name ->
            Stream.concat(delivery.headers().get(name).stream(), Stream.of((String) null)).toList();
    assertNull(scheme.codeOf(body, padded, secrets));
    for (WebhookHeaders none :
        List.<WebhookHeaders>of(
            name -> null, name -> List.of(), name -> Collections.singletonList(null))) {
      assertEquals(WebhookErrorCode.NO_SIGNATURE, scheme.codeOf(body, none, secrets));
    }
  }

  @Test
  void aHeaderThatWasSentTwiceIsJoined() throws Exception {
    SignedWebhook livepeer = Scheme.LIVEPEER.signed();
    byte[] body = bytes(EVENT);
    String own = livepeer.headers().get("livepeer-signature").get(0);
    String signature = own.substring(own.indexOf(',') + 1);
    for (List<String> values : List.of(List.of(own, signature), List.of(own, "v2=x"))) {
      assertNull(Scheme.LIVEPEER.codeOf(body, with(livepeer, "livepeer-signature", values)));
    }
    assertEquals(
        WebhookErrorCode.MALFORMED,
        Scheme.LIVEPEER.codeOf(body, with(livepeer, "livepeer-signature", List.of(own, own))));
    SignedWebhook standard = Scheme.STANDARD.signed();
    String first = standard.headers().get("webhook-signature").get(0);
    assertNull(
        Scheme.STANDARD.codeOf(body, with(standard, "webhook-signature", List.of("v1a,x", first))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\nx: y", "\n", "\0", "é", "\uD83C\uDFAC"})
  void headersWithUnusualCharactersAreMalformed(String added) throws Exception {
    for (Scheme scheme : Scheme.values()) {
      SignedWebhook delivery = scheme.signed();
      for (String name : delivery.headers().keySet()) {
        String value = delivery.headers().get(name).get(0);
        for (String changed : List.of(value + added, value + " ".repeat(4096))) {
          if (!name.equals("content-type")) {
            assertEquals(
                WebhookErrorCode.MALFORMED,
                scheme.codeOf(bytes(EVENT), with(delivery, name, List.of(changed))));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whileASecretIsReplacedEitherVerifies(Scheme scheme) throws Exception {
    byte[] body = bytes(EVENT);
    WebhookHeaders one = scheme.signed().headers()::get;
    assertNull(scheme.codeOf(body, one, List.of(scheme.other, scheme.secret)));
    assertNull(scheme.codeOf(body, one, Arrays.asList(null, "", scheme.secret)));
    assertEquals(WebhookErrorCode.MISMATCH, scheme.codeOf(body, one, List.of(scheme.other)));
    WebhookHeaders both = scheme.sign(EVENT, List.of(scheme.other, scheme.secret)).headers()::get;
    assertNull(scheme.codeOf(body, both, List.of(scheme.secret)));
    assertNull(scheme.codeOf(body, both, List.of(scheme.other)));
  }

  @ParameterizedTest
  @EnumSource
  void withoutASecretNothingIsVerified(Scheme scheme) throws Exception {
    WebhookHeaders headers = scheme.signed().headers()::get;
    for (List<String> secrets :
        List.of(
            List.<String>of(),
            List.of(""),
            List.of(" "),
            Collections.<String>singletonList(null))) {
      assertEquals(WebhookErrorCode.NO_SECRET, scheme.codeOf(bytes(EVENT), headers, secrets));
      assertThrows(WebhookException.class, () -> scheme.sign(EVENT, secrets));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"whsec_", "whsec_=", "whsec_a", "whsec_a-b_", "é", "AAAA AAAA"})
  void aSecretThatStandardWebhooksCannotHaveIsReported(String secret) throws Exception {
    WebhookHeaders headers = Scheme.STANDARD.signed().headers()::get;
    assertEquals(
        WebhookErrorCode.NO_SECRET, Scheme.STANDARD.codeOf(bytes(EVENT), headers, List.of(secret)));
  }

  @ParameterizedTest
  @EnumSource
  void aBodyOf10MegabytesIsVerified(Scheme scheme) throws Exception {
    String event = EVENT.replace("gölf", "x".repeat(10_000_000));
    SignedWebhook delivery = scheme.sign(event, List.of(scheme.secret));
    assertNull(scheme.codeOf(bytes(event), delivery.headers()));
  }
}
