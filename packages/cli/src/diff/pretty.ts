import {
  type Change,
  type Comparison,
  describeEffect,
  describePlace,
  describeSeverity,
  describeWitness,
  type VersionNames,
} from "@tools/compat";
import { printable } from "@tools/json-text";
import { count } from "../render/count.ts";
import { wrap } from "../render/wrap.ts";
import type { Paint } from "../terminal.ts";

/** A comparison for the terminal: each change with its location, a description, and the witness of a breaking change. */
export function pretty({ bump, changes }: Comparison, { before, after }: VersionNames, paint: Paint): string {
  const lines = changes.flatMap((change) => [
    `${paint(colors[change.bump], change.bump.padEnd(5))}  ${paint("bold", printable(describePlace(change)))}  ${paint("dim", change.rule)}`,
    ...detailsOf(change).flatMap((text) => wrap(printable(text), "       ")),
    "",
  ]);
  const [first] = changes;
  const more = first === undefined ? "" : `   more: session-schema explain ${first.rule}`;
  return `${[...lines, `${before} → ${after}: ${paint(colors[bump], bump)}, ${count(changes.length, "change")}${more}`].join("\n")}\n`;
}

const colors = { major: "red", minor: "yellow", patch: "cyan", none: "green" } as const;

const detailsOf = (change: Change): string[] => [
  describeEffect(change),
  ...(change.witness === null ? [] : [describeWitness(change.witness)]),
  ...(change.severityReason === undefined ? [] : [describeSeverity(change.bump, change.severityReason)]),
];
