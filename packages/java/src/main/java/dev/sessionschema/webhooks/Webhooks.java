package dev.sessionschema.webhooks;

import java.util.Collection;

/**
 * Verifies the signatures of deliveries, and signs deliveries for tests.
 *
 * <p>The body is what was received, before anything parsed it. Read it once it is verified:
 *
 * <pre>{@code
 * try {
 *   byte[] verified = Webhooks.verifyLivepeer(body, headers::get, List.of(secret));
 *   if (WebhookEvent.fromJson(verified) instanceof RecordingReadyEvent ready) {
 *     play(ready.payload().mp4Url());
 *   }
 * } catch (WebhookException error) {
 *   respond(error.status());
 * } catch (DecodeException error) {
 *   keep(body); // It is an event that no reader accepts. Its sender won't send it again.
 * }
 * }</pre>
 */
public final class Webhooks {
  private Webhooks() {}

  /**
   * Verifies a delivery with the header {@code Livepeer-Signature} that is at most 26 hours old,
   * because retries last a day and may not be signed anew.
   *
   * @param body the bytes that were received
   * @param headers the headers, such as {@code headers::get}
   * @param secrets the secret shared with the sender. A delivery may be signed with any of several
   * @return the body, for {@link dev.sessionschema.WebhookEvent#fromJson(byte[])}
   * @throws WebhookException if the delivery is rejected
   */
  public static byte[] verifyLivepeer(
      byte[] body, WebhookHeaders headers, Collection<String> secrets) throws WebhookException {
    return verifyLivepeer(body, headers, secrets, VerifyOptions.DEFAULT);
  }

  /**
   * Verifies a delivery with the header {@code Livepeer-Signature}. The signature covers the body
   * alone, so the time in the header must be the one in the body.
   *
   * @param body the bytes that were received
   * @param headers the headers, such as {@code headers::get}
   * @param secrets the secret shared with the sender. A delivery may be signed with any of several
   * @param options the tolerance, 26 hours by default, and the clock
   * @return the body, for {@link dev.sessionschema.WebhookEvent#fromJson(byte[])}
   * @throws WebhookException if the delivery is rejected
   */
  public static byte[] verifyLivepeer(
      byte[] body, WebhookHeaders headers, Collection<String> secrets, VerifyOptions options)
      throws WebhookException {
    return Livepeer.verify(body.clone(), headers, secrets, options);
  }

  /**
   * Verifies a delivery that is signed as <a href="https://www.standardwebhooks.com">Standard
   * Webhooks</a> describes, and is at most 5 minutes old.
   *
   * @param body the bytes that were received
   * @param headers the headers, such as {@code headers::get}
   * @param secrets the secret shared with the sender: Base64, usually with the prefix {@code
   *     whsec_}. A delivery may be signed with any of several
   * @return the body, for {@link dev.sessionschema.WebhookEvent#fromJson(byte[])}
   * @throws WebhookException if the delivery is rejected
   */
  public static byte[] verifyStandard(
      byte[] body, WebhookHeaders headers, Collection<String> secrets) throws WebhookException {
    return verifyStandard(body, headers, secrets, VerifyOptions.DEFAULT);
  }

  /**
   * Verifies a delivery that is signed as <a href="https://www.standardwebhooks.com">Standard
   * Webhooks</a> describes.
   *
   * @param body the bytes that were received
   * @param headers the headers, such as {@code headers::get}
   * @param secrets the secret shared with the sender: Base64, usually with the prefix {@code
   *     whsec_}. A delivery may be signed with any of several
   * @param options the tolerance, 5 minutes by default, and the clock
   * @return the body, for {@link dev.sessionschema.WebhookEvent#fromJson(byte[])}
   * @throws WebhookException if the delivery is rejected
   */
  public static byte[] verifyStandard(
      byte[] body, WebhookHeaders headers, Collection<String> secrets, VerifyOptions options)
      throws WebhookException {
    return Standard.verify(body.clone(), headers, secrets, options);
  }

  /**
   * Signs an event with the header {@code Livepeer-Signature}, for tests of your own receiver. The
   * time of the delivery is the event's {@code timestamp}, so set it to the current time unless you
   * test an old delivery.
   *
   * @param event the event as JSON, which is sent as it is
   * @param secrets one secret, or several: the delivery is then signed with each, as while one
   *     replaces another
   * @return what a sender posts
   * @throws WebhookException if a secret is missing, or the event isn't JSON
   * @throws IllegalArgumentException if the event has no {@code timestamp}
   */
  public static SignedWebhook signLivepeer(String event, Collection<String> secrets)
      throws WebhookException {
    return Livepeer.sign(event, secrets);
  }

  /**
   * Signs an event as Standard Webhooks describes, for tests of your own receiver. The time of the
   * delivery is the event's {@code timestamp}, so set it to the current time unless you test an old
   * delivery. The ID of the delivery is the event's {@code id}.
   *
   * @param event the event as JSON, which is sent as it is
   * @param secrets one secret, or several: the delivery is then signed with each, as while one
   *     replaces another
   * @return what a sender posts
   * @throws WebhookException if a secret is missing or can't be one of Standard Webhooks, or the
   *     event isn't JSON
   * @throws IllegalArgumentException if the event has no {@code timestamp} or no {@code id}
   */
  public static SignedWebhook signStandard(String event, Collection<String> secrets)
      throws WebhookException {
    return Standard.sign(event, secrets);
  }
}
