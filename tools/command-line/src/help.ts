import type { Option, Options } from "./options.ts";
import type { Program, ProgramCommand } from "./program.ts";

/** The output of `--help`: the commands of a program, and the options that all have. `bold` styles its name. */
export function overviewOf<Command extends ProgramCommand>(program: Program<Command>, bold: (text: string) => string): string {
  const { name, summary, commands, common, notes } = program;
  const rows = [
    ...commands.map((command) => [`${command.name} ${command.positionals}`.trimEnd(), command.summary] as const),
    ["help <command>", "print the options of a command"] as const,
    ["--version", "print the version of this program and its contract"] as const,
  ];
  return page([
    `${bold(name)}: ${summary}`,
    "",
    ...table(rows, `  ${name} `),
    "",
    ...(Object.keys(common).length === 0 ? [] : [...table(rowsOf(common), "  "), ""]),
    ...notes,
  ]);
}

/** The output of `help <command>`. */
export function helpOf<Command extends ProgramCommand>(
  program: Pick<Program<Command>, "name">,
  { name, positionals, summary, options, notes }: ProgramCommand,
  bold: (text: string) => string,
): string {
  return page([
    `${bold(`${program.name} ${name}`)} ${[positionals, "[options]"].filter((part) => part !== "").join(" ")}: ${summary}`,
    "",
    ...table([...rowsOf(options), ["--help", "print this help"]], "  "),
    "",
    ...notes,
  ]);
}

const rowsOf = (options: Options): (readonly [string, string])[] =>
  Object.entries(options).map(([name, option]) => [usageOf(name, option), descriptionOf(option)] as const);

const usageOf = (name: string, { value, short }: Option): string =>
  `--${name}${short === undefined ? "" : `, -${short}`}${value === undefined ? "" : ` ${value}`}`;

/** Two columns, the first as wide as its longest cell. */
function table(rows: readonly (readonly [string, string])[], indent: string): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`);
}

const descriptionOf = ({ description, values, default: defaultValue }: Option): string =>
  [
    description,
    ...(values === undefined || description.includes(values[1] ?? "") ? [] : [values.join(", ")]),
    ...(defaultValue === undefined ? [] : [`default ${defaultValue}`]),
  ].join("; ");

/** Lines as a text that ends with one newline. */
const page = (lines: readonly string[]): string => `${lines.join("\n").trimEnd()}\n`;
