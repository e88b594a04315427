import type { Change, Comparison } from "../change.ts";
import type { VersionNames } from "../versions/versions.ts";
import { describeEffect, describePlace } from "./describe-change.ts";
import { describeSeverity } from "./describe-severity.ts";
import { describeWitness } from "./describe-witness.ts";
import { tableCell } from "./table-cell.ts";
import { code } from "./words.ts";

/** A comparison as a Markdown table, for a changelog or a pull request. */
export function renderMarkdown({ bump, changes }: Comparison, { before, after }: VersionNames): string {
  const header = ["", "| bump | where | what | rule | shown by |", "| --- | --- | --- | --- | --- |"];
  const table = changes.length === 0 ? [] : [...header, ...changes.map(row)];
  return `${[`**${tableCell(before)} → ${tableCell(after)}: ${bump}**`, ...table].join("\n")}\n`;
}

function row(change: Change): string {
  const { bump, rule, witness, severityReason } = change;
  const evidence = witness !== null ? describeWitness(witness) : severityReason === undefined ? "" : describeSeverity(bump, severityReason);
  return `| ${[bump, tableCell(code(describePlace(change))), tableCell(describeEffect(change)), code(rule), tableCell(evidence)].join(" | ")} |`;
}
