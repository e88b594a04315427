import { type Options, optionRows, page, table } from "@tools/command-line";
import { type GateOption, gateOptions } from "@tools/config/gate";
import type { Command } from "./command.ts";

/** The output of `session-schema-gate --help`. */
export const overview = (commands: readonly Command[]): string =>
  page([
    "session-schema-gate: enforce the contract of Session payloads in a stream",
    "",
    ...table(
      [
        ...commands.map(({ name, summary }) => [name, summary] as const),
        ["help <command>", "print the options of a command"],
        ["--version", "print the version of this program and its contract"],
      ],
      "  session-schema-gate ",
    ),
    "",
    "Each option is a flag, an environment variable (SESSION_SCHEMA_GATE_MAX_BYTES for --max-bytes), or a key of gate in",
    "session-schema.config.json (maxBytes). The flag overrides the variable, and the variable overrides the file.",
    "",
    "Exit code: 0 success, 1 a check found a problem or the gate can't go on, 2 invalid usage.",
  ]);

/** The output of `session-schema-gate help <command>`. */
export const helpOf = (command: Command): string =>
  page([
    `session-schema-gate ${command.name} [options]: ${command.summary}`,
    "",
    ...table(optionRows(optionsOf(command)), "  "),
    "",
    ...command.notes,
  ]);

/** The flags of a command. Secrets have none. */
export const optionsOf = ({ shared, own }: Pick<Command, "shared" | "own">): Options => ({
  ...Object.fromEntries(
    shared.map((name): [string, GateOption] => [name, gateOptions[name]]).filter(([, { isSecret }]) => isSecret !== true),
  ),
  ...own,
  config: { value: "<file>", description: "the configuration; by default session-schema.config.json in this folder or above it" },
});
