import { benchmarks } from "../benchmarks/index.ts";
import { parseId } from "../benchmarks/rows.ts";
import { handWrittenId, oursId } from "../contenders/index.ts";
import type { Results } from "../results/results.ts";
import { timesBetter } from "./compare.ts";
import { format } from "./format.ts";

/** The columns in which a library is better than ours, with the best one of each, as a table in Markdown. */
export function lossesTable(results: ReadonlyMap<string, Results>): string {
  const rows = benchmarks.flatMap(({ id }) => {
    const found = results.get(id);
    return found === undefined ? [] : found.columns.flatMap((column, index) => lossOf(found, column, index) ?? []);
  });
  return ["| measured | ours | best library | its name |", "| --- | ---: | ---: | --- |", ...rows].join("\n");
}

/** Differences of up to 5 % are within the noise. */
function lossOf({ id, unit, rows }: Results, column: string, index: number): string | undefined {
  const numberOf = (row: Results["rows"][number]): number => row.cells[index]?.median ?? Number.NaN;
  const ours = rows.find((row) => row.id === oursId);
  if (ours === undefined) return undefined;
  const better = (row: Results["rows"][number]): number => timesBetter(numberOf(ours), numberOf(row), unit);
  const [best] = rows
    .filter((row) => numberOf(row) > 0 && !notLibraries.has(row.id) && better(row) < 0.95)
    .sort((a, b) => better(a) - better(b));
  if (best === undefined) return undefined;
  return `| ${titles[id] ?? id}, ${column} | ${format(numberOf(ours), unit)} | ${format(numberOf(best), unit)} | ${best.name} |`;
}

const notLibraries: ReadonlySet<string> = new Set([oursId, handWrittenId, parseId]);

const titles: Readonly<Record<string, string>> = {
  strict: "Strict check",
  tolerant: "Reader",
  invalid: "Invalid, yes or no",
  issues: "All issues",
  lines: "Lines per second",
  start: "Start",
  size: "Size",
  heap: "Memory",
  types: "Types",
  webhooks: "Webhooks",
};
