import type { Difference } from "./compare.ts";

/** The output of `codegen --check` for differences: each file, the reason, a short diff, and the command that fixes it. */
export function renderDrift(differences: readonly Difference[]): string {
  const blocks = differences.map((difference) => `${kind(difference)}  ${difference.path}\n${shortDiff(difference)}`);
  const count = differences.length === 1 ? "1 generated file differs" : `${differences.length} generated files differ`;
  return `${blocks.join("\n")}\n${count} from the schemas. Fix with: pnpm codegen\n`;
}

const kind = ({ now, should }: Difference): string => (now === undefined ? "missing" : should === undefined ? "foreign" : "stale  ");

/** The first lines that differ, with their number. */
function shortDiff({ now, should }: Difference): string {
  if (now === undefined || should === undefined) return "";
  const before = now.split("\n");
  const after = should.split("\n");
  const start = commonLength(before, after);
  const tail = commonLength(before.slice(start).reverse(), after.slice(start).reverse());
  return [
    `  @@ line ${start + 1}`,
    ...shown("-", before.slice(start, before.length - tail)),
    ...shown("+", after.slice(start, after.length - tail)),
    "",
  ].join("\n");
}

/** The number of lines at the beginning that are equal. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

const limit = 3;

const shown = (sign: string, lines: readonly string[]): string[] => [
  ...lines.slice(0, limit).map((line) => `  ${sign} ${visible(line)}`),
  ...(lines.length > limit ? [`  ${sign} … ${lines.length - limit} more`] : []),
];

/** A line with CR, BOM and other control characters escaped, and cut to a length that fits a terminal. */
const visible = (line: string): string => {
  const escaped = line.replace(/[\p{Cc}\uFEFF\uFFFD]/gu, (character) =>
    character === "\t" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return escaped.length > 160 ? `${escaped.slice(0, 160)}…` : escaped;
};
