import type { Options } from "@tools/command-line";
import { type GateOption, gateOptions } from "@tools/config/gate";
import type { Command } from "./command.ts";

/** The flags of a command. Secrets have none. */
export const optionsOf = ({ shared, own }: Pick<Command, "shared" | "own">): Options => ({
  ...Object.fromEntries(
    shared.map((name): [string, GateOption] => [name, gateOptions[name]]).filter(([, { isSecret }]) => isSecret !== true),
  ),
  ...own,
  config: { value: "<file>", description: "the configuration; by default session-schema.config.json in this folder or above it" },
});
