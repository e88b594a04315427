import type { Change, Comparison } from "../change.ts";
import type { VersionNames } from "../versions/versions.ts";
import { describeEffect, describePlace } from "./describe-change.ts";
import { describeSeverity } from "./describe-severity.ts";
import { describeWitness } from "./describe-witness.ts";
import { describeCounts, describeRest, type Section, sectionsOf } from "./sections.ts";
import { tableCell } from "./table-cell.ts";
import { clip, code } from "./words.ts";

/**
 * A comparison as Markdown tables, for a changelog or a pull request. It has fewer than 65,536 characters, which is what GitHub allows a comment:
 * of longer lists it shows the beginning, and says how many changes follow.
 */
export function renderMarkdown({ bump, changes }: Comparison, { before, after }: VersionNames): string {
  const sections = sectionsOf(changes);
  const counts = sections.length === 0 ? "" : `, ${describeCounts(changes)}`;
  let left = maxLength;
  const tables = sections.flatMap((section, index) => {
    // What a section doesn't use is left to the next ones.
    const lines = tableOf(section, left / (sections.length - index));
    left -= lengthOf(lines);
    return lines;
  });
  return `${[`**${tableCell(before)} → ${tableCell(after)}: ${bump}**${counts}`, ...tables].join("\n")}\n`;
}

/** Of all tables together, in characters. */
const maxLength = 56_000;

function tableOf({ title, changes }: Section, limit: number): string[] {
  const lines = ["", `**${title}**`, "", "| bump | where | what | rule | shown by |", "| --- | --- | --- | --- | --- |"];
  let length = lengthOf(lines);
  for (const [index, change] of changes.entries()) {
    const line = row(change);
    length += line.length + 1;
    if (length > limit) return [...lines, "", `… ${describeRest(changes.slice(index))}`];
    lines.push(line);
  }
  return lines;
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0);

function row(change: Change): string {
  const { bump, rule, witness, severityReason } = change;
  const evidence = witness !== null ? describeWitness(witness) : severityReason === undefined ? "" : describeSeverity(bump, severityReason);
  const cells = [
    bump,
    tableCell(code(clip(describePlace(change), 300))),
    tableCell(clip(describeEffect(change), 600)),
    code(rule),
    tableCell(clip(evidence, 600)),
  ];
  return `| ${cells.join(" | ")} |`;
}
