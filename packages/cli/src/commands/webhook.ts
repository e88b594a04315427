import { options } from "../webhook/options.ts";
import type { Command } from "./command.ts";

/** Sends, verifies and receives webhooks, to develop a receiver without its sender. */
export const webhook: Command = {
  name: "webhook",
  summary: "send, verify or receive signed webhooks",
  positionals: "send <fixture>|verify <body>|listen",
  options,
  notes: [
    "send posts a fixture, or the first one of an event, as if it had just happened. listen prints what it receives, and",
    "answers like createWebhookHandler of @session-schema/webhooks.",
    "",
    "  session-schema webhook send recording.ready --to http://127.0.0.1:3000/webhooks --secret shared",
    "  session-schema webhook verify body.json --headers headers.txt --secret shared --any-time",
    "  session-schema webhook listen --port 8787 --secret shared",
    "",
    "Exit code: 0 success, 1 the receiver didn't accept the event, or the delivery is rejected, 2 invalid usage, or no connection.",
  ],
  run: async (args, terminal) => (await import("../on-demand.ts")).runWebhook(args, terminal),
};
