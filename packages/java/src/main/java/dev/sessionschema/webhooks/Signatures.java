package dev.sessionschema.webhooks;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Computes and compares signatures. */
final class Signatures {
  private static final String ALGORITHM = "HmacSHA256";

  /** The most in one header: a rotation of secrets has two. */
  private static final int MAX = 10;

  private Signatures() {}

  /**
   * Checks that one of the keys made one of the signatures. All are compared, in constant time, so
   * the duration shows nothing about them.
   */
  static void check(List<byte[]> keys, List<byte[]> signatures, byte[]... content)
      throws WebhookException {
    boolean found = false;
    for (byte[] key : keys) {
      byte[] expected = hmac(key, content);
      for (byte[] signature : signatures) {
        found |= MessageDigest.isEqual(expected, signature);
      }
    }
    if (!found) {
      throw new WebhookException(
          WebhookErrorCode.MISMATCH,
          "No signature is that of the body. Either the secret is another one, or the body was "
              + "changed on its way, such as parsed and written again. "
              + "Pass the bytes that were received.");
    }
  }

  /** Returns the HMAC-SHA256 of the content. */
  static byte[] hmac(byte[] key, byte[]... content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      for (byte[] part : content) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException error) {
      // Every Java has this algorithm, and it takes any key.
      throw new IllegalStateException(error);
    }
  }

  /** Checks that a header has at least one signature, and not too many. */
  static List<byte[]> requireSome(String header, List<byte[]> signatures, String expected)
      throws WebhookException {
    if (signatures.isEmpty()) {
      throw new WebhookException(
          WebhookErrorCode.MALFORMED, "The header " + header + " has no " + expected + ".");
    }
    if (signatures.size() > MAX) {
      throw new WebhookException(
          WebhookErrorCode.MALFORMED,
          "The header " + header + " has more than " + MAX + " signatures.");
    }
    return signatures;
  }
}
