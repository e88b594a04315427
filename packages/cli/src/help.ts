import type { Command } from "./commands/command.ts";
import type { Option } from "./options.ts";
import type { Paint } from "./terminal.ts";

/** What `session-schema --help` prints. */
export function overview(commands: readonly Command[], paint: Paint): string {
  const rows = [
    ...commands.map(({ name, words, says }) => [`${name} ${words}`.trimEnd(), says] as const),
    ["help <command>", "print the options of a command"] as const,
    ["--version", "print the version of this program, which is that of the contract"] as const,
  ];
  return page([
    `${paint("bold", "session-schema")}: judge Session payloads, and look the model up`,
    "",
    ...table(rows, "  session-schema "),
    "",
    "Exit code: 0 all is well, 1 something was refused, 2 usage or a file that cannot be read.",
  ]);
}

/** What `session-schema help <command>` prints. */
export function helpOf({ name, words, says, options, notes }: Command, paint: Paint): string {
  const rows = Object.entries(options).map(([option, facts]) => [`--${option} ${facts.value ?? ""}`.trimEnd(), described(facts)] as const);
  return page([
    `${paint("bold", `session-schema ${name}`)} ${[words, "[options]"].filter((word) => word !== "").join(" ")}: ${says}`,
    "",
    ...table([...rows, ["--help", "print this"]], "  "),
    "",
    ...notes,
  ]);
}

function table(rows: readonly (readonly [string, string])[], indent: string): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`);
}

const described = ({ says, values, standard }: Option): string =>
  [
    says,
    ...(values === undefined || says.includes(values[1] ?? "") ? [] : [values.join(", ")]),
    ...(standard === undefined ? [] : [`default ${standard}`]),
  ].join("; ");

const page = (lines: readonly string[]): string => `${lines.join("\n").trimEnd()}\n`;
