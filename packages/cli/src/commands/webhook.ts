import type { Arguments } from "@tools/command-line";
import { didYouMean, oneOf, UsageError } from "@tools/command-line";
import type { Terminal } from "../terminal.ts";
import { listen } from "../webhook/listen.ts";
import { send } from "../webhook/send.ts";
import { verify } from "../webhook/verify.ts";
import type { Command, ExitCode } from "./command.ts";

type Action = (args: Arguments, terminal: Terminal) => Promise<ExitCode>;

/** Each action with the options that it accepts, besides `--secret` and `--scheme`. */
const actions: ReadonlyMap<string, { readonly run: Action; readonly options: readonly string[] }> = new Map([
  ["send", { run: send, options: ["to", "id"] }],
  ["verify", { run: verify, options: ["headers", "any-time"] }],
  ["listen", { run: listen, options: ["port", "host"] }],
]);

/** Sends, verifies and receives webhooks, to develop a receiver without its sender. */
export const webhook: Command = {
  name: "webhook",
  summary: "send, verify or receive signed webhooks",
  positionals: "send <fixture>|verify <body>|listen",
  options: {
    secret: { description: "the shared secret; by default, the environment variable WEBHOOK_SECRET", value: "<secret>" },
    scheme: { description: "how deliveries are signed", value: "<scheme>", values: ["livepeer", "standard"], default: "livepeer" },
    to: { description: "send: the URL of the receiver", value: "<url>" },
    id: { description: "send: the ID of the event, to send it again; by default a new one", value: "<id>" },
    headers: { description: "verify: a file with a header per line, or a JSON object", value: "<file>" },
    "any-time": { description: "verify: accept a delivery of any time" },
    port: { description: "listen: the port", value: "<port>", default: "8787" },
    host: { description: "listen: the address", value: "<address>", default: "127.0.0.1" },
  },
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
  run: ({ positionals: [name, ...positionals], options }, terminal) => {
    const names = [...actions.keys()];
    if (name === undefined) throw new UsageError(`webhook requires ${oneOf(names)}.`);
    const action = actions.get(name);
    if (action === undefined)
      throw new UsageError(`Unknown action ${JSON.stringify(name)}.${didYouMean(name, names) || ` webhook has ${oneOf(names)}.`}`);
    for (const [other, { options: own }] of actions) {
      const wrong = own.find(
        (option) => other !== name && options[option] !== undefined && options[option] !== webhook.options[option]?.default,
      );
      if (wrong !== undefined) throw new UsageError(`webhook ${name} has no option --${wrong}, which belongs to webhook ${other}.`);
    }
    return action.run({ positionals, options }, terminal);
  },
};
