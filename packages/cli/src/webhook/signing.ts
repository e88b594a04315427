import type { WebhookScheme } from "@session-schema/webhooks";
import type { Arguments } from "@tools/command-line";
import { UsageError } from "@tools/command-line";

/** The secret and the scheme that the options name. */
export function signingOf({ options }: Arguments): { secret: string; scheme: WebhookScheme } {
  const secret = options["secret"] ?? process.env["WEBHOOK_SECRET"];
  if (typeof secret !== "string" || secret.trim() === "")
    throw new UsageError("Missing secret: pass --secret, or set the environment variable WEBHOOK_SECRET.");
  return { secret, scheme: options["scheme"] === "standard" ? "standard" : "livepeer" };
}
