import {
  type Change,
  type Comparison,
  clip,
  describeCounts,
  describeEffect,
  describePlace,
  describeRest,
  describeSeverity,
  describeWitness,
  type Section,
  sectionsOf,
  type VersionNames,
} from "@tools/compat";
import { printable } from "@tools/json-text";
import { wrap } from "../render/wrap.ts";
import type { Paint } from "../terminal.ts";

/**
 * A comparison for the terminal: what breaks, what isn't proven, and the rest. Each change has its location, a description, and the witness of a
 * breaking change.
 */
export function pretty({ bump, changes }: Comparison, { before, after }: VersionNames, paint: Paint): string {
  const lines = sectionsOf(changes).flatMap((section) => sectionLines(section, paint));
  const [first] = changes;
  const more = first === undefined ? "" : `   more: session-schema explain ${first.rule}`;
  return `${[...lines, `${printable(`${before} → ${after}`)}: ${paint(colors[bump], bump)}, ${describeCounts(changes)}${more}`].join("\n")}\n`;
}

const colors = { major: "red", minor: "yellow", patch: "cyan", none: "green" } as const;

function sectionLines({ title, changes }: Section, paint: Paint): string[] {
  const rest = changes.slice(limit);
  return [
    paint("bold", title),
    "",
    ...changes.slice(0, limit).flatMap((change) => changeLines(change, paint)),
    ...(rest.length === 0 ? [] : [...wrap(`… ${describeRest(rest)}. --json lists all.`, ""), ""]),
  ];
}

/** How many changes of a section are printed. */
const limit = 100;

const changeLines = (change: Change, paint: Paint): string[] => [
  `${paint(colors[change.bump], change.bump.padEnd(5))}  ${paint("bold", printable(clip(describePlace(change), 300)))}  ${paint("dim", change.rule)}`,
  ...detailsOf(change).flatMap((text) => wrap(clip(text, 600), "       ")),
  "",
];

const detailsOf = (change: Change): string[] => [
  describeEffect(change),
  ...(change.witness === null ? [] : [describeWitness(change.witness)]),
  ...(change.severityReason === undefined ? [] : [describeSeverity(change.bump, change.severityReason)]),
];
