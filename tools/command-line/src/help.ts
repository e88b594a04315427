import type { Option, Options } from "./options.ts";

/** A row of the help for each option, and one for `--help`. */
export const optionRows = (options: Options): (readonly [string, string])[] => [
  ...Object.entries(options).map(([name, option]) => [`--${name} ${option.value ?? ""}`.trimEnd(), descriptionOf(option)] as const),
  ["--help", "print this help"],
];

/** Two columns, the first as wide as its longest cell. */
export function table(rows: readonly (readonly [string, string])[], indent: string): string[] {
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
export const page = (lines: readonly string[]): string => `${lines.join("\n").trimEnd()}\n`;
