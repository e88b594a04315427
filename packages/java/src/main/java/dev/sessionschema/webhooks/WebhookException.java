package dev.sessionschema.webhooks;

/**
 * Thrown if a delivery is rejected. The code is for programs, the message for logs: it never
 * contains a secret, a signature or a part of the body.
 */
public final class WebhookException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why the delivery was rejected. */
  private final WebhookErrorCode code;

  WebhookException(WebhookErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  /**
   * Returns why the delivery was rejected.
   *
   * @return the code
   */
  public WebhookErrorCode code() {
    return this.code;
  }

  /**
   * Returns the HTTP status to respond with. Senders don't try again after it.
   *
   * @return 400 if the body or a header can't be read, and 401 if the signature isn't right
   */
  public int status() {
    return switch (this.code) {
      case MALFORMED, NOT_JSON -> 400;
      default -> 401;
    };
  }
}
