package dev.sessionschema.webhooks;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/** Reads secrets. */
final class Secrets {
  private static final String PREFIX = "whsec_";

  private Secrets() {}

  /**
   * Returns the secrets that aren't blank. Anyone can sign with an empty one. A secret may be null
   * if it was read from a variable that isn't set.
   */
  static List<String> present(Collection<String> secrets) throws WebhookException {
    List<String> present =
        secrets.stream().filter(secret -> secret != null && !secret.isBlank()).toList();
    if (present.isEmpty()) {
      throw new WebhookException(
          WebhookErrorCode.NO_SECRET,
          "The secret is missing or empty, so no delivery can be verified. "
              + "Is the variable with the secret set?");
    }
    return present;
  }

  /** Returns the bytes that the Base64 of each secret of Standard Webhooks encodes. */
  static List<byte[]> standardKeys(Collection<String> secrets) throws WebhookException {
    List<byte[]> keys = new ArrayList<>();
    for (String secret : present(secrets)) {
      keys.add(standardKey(secret.strip()));
    }
    return keys;
  }

  private static byte[] standardKey(String secret) throws WebhookException {
    byte[] key = decoded(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
    if (key.length == 0) {
      throw new WebhookException(
          WebhookErrorCode.NO_SECRET,
          "A secret of Standard Webhooks must be base64, with or without the prefix \"whsec_\".");
    }
    return key;
  }

  /** Nothing if it isn't Base64. */
  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException error) {
      return new byte[0];
    }
  }
}
