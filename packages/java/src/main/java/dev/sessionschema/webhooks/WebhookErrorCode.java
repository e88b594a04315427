package dev.sessionschema.webhooks;

/** Why a delivery was rejected. */
public enum WebhookErrorCode {
  /** No secret was passed, only blank ones, or one that Standard Webhooks can't have. */
  NO_SECRET("no-secret"),
  /** A header of the signature is missing. */
  NO_SIGNATURE("no-signature"),
  /** A header of the signature can't be read, or is too long. */
  MALFORMED("malformed"),
  /** No signature in the header is that of the body. */
  MISMATCH("mismatch"),
  /** The body is signed, but isn't JSON in UTF-8. */
  NOT_JSON("not-json"),
  /** The delivery is too old, or too far in the future. */
  TIMESTAMP("timestamp"),
  /**
   * The time in the header isn't the time in the body. Only the body is signed, so that of the
   * header proves nothing.
   */
  TIMESTAMP_UNBOUND("timestamp-unbound");

  private final String text;

  WebhookErrorCode(String text) {
    this.text = text;
  }

  /**
   * Returns the code as it is written in every language.
   *
   * @return the code, such as {@code no-secret}
   */
  public String text() {
    return this.text;
  }
}
