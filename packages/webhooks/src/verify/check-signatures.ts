import { WebhookError } from "../webhook-error.ts";

/** Checks that a header has at least one signature, and not too many. */
export function checkSignatures(name: string, signatures: readonly Uint8Array[], expected: string): void {
  if (signatures.length === 0) throw new WebhookError("malformed", `The header ${name} has no ${expected}.`);
  if (signatures.length > maxSignatures)
    throw new WebhookError("malformed", `The header ${name} has more than ${maxSignatures} signatures.`);
}

/** The most signatures in one header: a rotation of secrets has two. */
const maxSignatures = 10;
