import type { Arguments } from "@tools/command-line";
import { didYouMean, oneOf, UsageError } from "@tools/command-line";
import type { Command, ExitCode } from "../commands/command.ts";
import type { Terminal } from "../terminal.ts";
import { listen } from "./listen.ts";
import { options as allOptions } from "./options.ts";
import { send } from "./send.ts";
import { verify } from "./verify.ts";

type Action = (args: Arguments, terminal: Terminal) => Promise<ExitCode>;

/** Each action with the options that it accepts, besides `--secret` and `--scheme`. */
const actions: ReadonlyMap<string, { readonly run: Action; readonly options: readonly string[] }> = new Map([
  ["send", { run: send, options: ["to", "id"] }],
  ["verify", { run: verify, options: ["headers", "any-time"] }],
  ["listen", { run: listen, options: ["port", "host"] }],
]);

/** Runs the action that the first argument names. */
export const runWebhook: Command["run"] = ({ positionals: [name, ...positionals], options }, terminal) => {
  const names = [...actions.keys()];
  if (name === undefined) throw new UsageError(`webhook requires ${oneOf(names)}.`);
  const action = actions.get(name);
  if (action === undefined)
    throw new UsageError(`Unknown action ${JSON.stringify(name)}.${didYouMean(name, names) || ` webhook has ${oneOf(names)}.`}`);
  for (const [other, { options: own }] of actions) {
    const wrong = own.find((option) => other !== name && options[option] !== undefined && options[option] !== allOptions[option]?.default);
    if (wrong !== undefined) throw new UsageError(`webhook ${name} has no option --${wrong}, which belongs to webhook ${other}.`);
  }
  return action.run({ positionals, options }, terminal);
};
