import { type Options, UsageError } from "@tools/command-line";
import { type GateOption, gateOptions } from "@tools/config/gate";
import { variableOf } from "../settings/read-settings.ts";
import type { Command } from "./command.ts";

/** The flags of a command. Secrets have none. */
export const optionsOf = (command: Pick<Command, "shared" | "own">): Options => ({
  ...Object.fromEntries(sharedOptions(command).filter(([, { isSecret }]) => isSecret !== true)),
  ...command.own,
  config: { value: "<file>", description: "the configuration; by default session-schema.config.json in this folder or above it" },
});

/** Lines of the help about the secrets of a command, which follow its flags. */
export function secretNotes(command: Pick<Command, "shared">): string[] {
  const rows = sharedOptions(command).filter(([, { isSecret }]) => isSecret === true);
  if (rows.length === 0) return [];
  const lines = rows.map(([name, { description }]) => `  ${variableOf(name).padEnd(28)}  ${description}`);
  return ["Secrets are read from environment variables only, because others see flags:", "", ...lines, ""];
}

/**
 * A secret that is given as a flag must not be an unknown option only: the message names its variable.
 *
 * @throws UsageError
 */
export function rejectSecretFlags(args: readonly string[]): void {
  const secrets = Object.entries<GateOption>(gateOptions).filter(([, { isSecret }]) => isSecret === true);
  for (const [name] of secrets)
    if (args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)))
      throw new UsageError(`--${name} is not a flag, because others see flags. Set the environment variable ${variableOf(name)}.`);
}

const sharedOptions = ({ shared }: Pick<Command, "shared">): [string, GateOption][] => shared.map((name) => [name, gateOptions[name]]);
