import type { Difference } from "./compare.ts";

/** What `codegen --check` says of the differences: each file, why, a short diff, and the command that mends it. */
export function renderDrift(differences: readonly Difference[]): string {
  const blocks = differences.map((difference) => `${kind(difference)}  ${difference.path}\n${shortDiff(difference)}`);
  const count = differences.length === 1 ? "1 generated file differs" : `${differences.length} generated files differ`;
  return `${blocks.join("\n")}\n${count} from the schemas. Mend with: pnpm codegen\n`;
}

const kind = ({ now, should }: Difference): string => (now === undefined ? "missing" : should === undefined ? "foreign" : "stale  ");

/** The first lines that differ, with their number. */
function shortDiff({ now, should }: Difference): string {
  if (now === undefined || should === undefined) return "";
  const before = now.split("\n");
  const after = should.split("\n");
  const first = before.findIndex((line, index) => line !== after[index]);
  const start = first === -1 ? before.length : first;
  const end = Math.min(start + shownLines, commonTail(before, after, start));
  const removed = before.slice(start, Math.max(end, start + 1)).map((line) => `  - ${clip(line)}`);
  const added = after
    .slice(start, start + Math.max(1, after.length - before.length + (end - start)))
    .slice(0, shownLines)
    .map((line) => `  + ${clip(line)}`);
  return [`  @@ line ${start + 1}`, ...removed, ...added, ""].join("\n");
}

const shownLines = 3;

/** Where the part that differs ends, in the first text. */
function commonTail(before: readonly string[], after: readonly string[], start: number): number {
  let end = before.length;
  for (let other = after.length; end > start && other > start && before[end - 1] === after[other - 1]; other--) end--;
  return end;
}

const clip = (line: string): string => (line.length > 160 ? `${line.slice(0, 160)}…` : line);
