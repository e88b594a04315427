import { optionRows, page, table } from "@tools/command-line";
import type { Command } from "./commands/command.ts";
import type { Paint } from "./terminal.ts";

/** The output of `session-schema --help`. */
export function overview(commands: readonly Command[], paint: Paint): string {
  const rows = [
    ...commands.map(({ name, positionals, summary }) => [`${name} ${positionals}`.trimEnd(), summary] as const),
    ["help <command>", "print the options of a command"] as const,
    ["--version", "print the version of this program and its contract"] as const,
  ];
  return page([
    `${paint("bold", "session-schema")}: validate Session payloads, and look up the model`,
    "",
    ...table(rows, "  session-schema "),
    "",
    "Exit code: 0 success, 1 a payload was rejected or a check failed, 2 invalid usage, or a file can't be read.",
  ]);
}

/** The output of `session-schema help <command>`. */
export function helpOf({ name, positionals, summary, options, notes }: Command, paint: Paint): string {
  return page([
    `${paint("bold", `session-schema ${name}`)} ${[positionals, "[options]"].filter((part) => part !== "").join(" ")}: ${summary}`,
    "",
    ...table(optionRows(options), "  "),
    "",
    ...notes,
  ]);
}
