import { oursId } from "../contenders/index.ts";
import type { Cell, Results } from "../results/results.ts";
import { timesBetter } from "./compare.ts";
import { format } from "./format.ts";

/** A table in Markdown: medians, and in parentheses how many times better ours is. */
export function markdownTable({ unit, columns, rows }: Results): string {
  const ours = rows.find(({ id }) => id === oursId)?.cells ?? [];
  const cellText = (cell: Cell | null, column: number, isOurs: boolean): string => {
    if (cell === null) return "–";
    const base = ours[column]?.median ?? 0;
    const ratio = timesBetter(base, cell.median, unit);
    const isComparable = !isOurs && unit !== "instantiations" && base > 0 && cell.median > 0; // plain interfaces need almost none
    return `${format(cell.median, unit)}${isComparable ? ` (${ratio.toFixed(ratio < 10 ? 1 : 0)}×)` : ""}`;
  };
  return [
    `| library | ${columns.join(" | ")} |`,
    `| --- |${columns.map(() => " ---: |").join("")}`,
    ...rows.map(({ id, name, cells }) => `| ${name} | ${cells.map((cell, column) => cellText(cell, column, id === oursId)).join(" | ")} |`),
  ].join("\n");
}
