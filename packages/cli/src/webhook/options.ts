import { type Options, quietOption } from "@tools/command-line";
import { commandOptions, configOptions } from "@tools/config/commands";

const { scheme, to, port, host } = commandOptions.webhook;

/** The options of all actions. */
export const options: Options = {
  secret: { description: "the shared secret; by default, the environment variable WEBHOOK_SECRET", value: "<secret>" },
  scheme,
  to,
  id: { description: "send: the ID of the event, to send it again; by default a new one", value: "<id>" },
  headers: { description: "verify: a file with a header per line, or a JSON object", value: "<file>" },
  "any-time": { description: "verify: accept a delivery of any time" },
  port,
  host,
  ...configOptions,
  ...quietOption,
};
