import { WebhookError } from "../webhook-error.ts";

/** The secret shared with the sender; several while one replaces another. */
export type WebhookSecret = string | readonly string[];

/** The secrets that aren't blank. Anyone can sign with an empty secret, so it verifies nothing. */
export function secretsOf(secret: WebhookSecret): readonly string[] {
  const secrets = [secret].flat().filter((one) => typeof one === "string" && one.trim() !== "");
  if (secrets.length > 0) return secrets;
  throw new WebhookError(
    "no-secret",
    "The secret is missing or empty, so no delivery can be verified. Is the variable with the secret set?",
  );
}

/** The key of a secret of Standard Webhooks: the bytes that its base64 encodes. */
export function standardKey(secret: string): Uint8Array {
  const key = base64Bytes(secret.trim().replace(/^whsec_/, ""));
  if (key !== undefined && key.length > 0) return key;
  throw new WebhookError("no-secret", 'A secret of Standard Webhooks must be base64, with or without the prefix "whsec_".');
}

function base64Bytes(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
