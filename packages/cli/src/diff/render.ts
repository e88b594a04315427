import type { Change, Comparison, Witness } from "@tools/compat";
import { printable } from "@tools/json-text";
import { count } from "../render/count.ts";
import { wrap } from "../render/wrap.ts";
import type { Paint } from "../terminal.ts";

/** The two contracts, by what the user called them. */
export interface Names {
  readonly before: string;
  readonly after: string;
}

const colours = { major: "red", minor: "yellow", patch: "cyan", none: "green" } as const;

/** For people: each change with its place, what it is, and what shows it. */
export function pretty({ bump, changes }: Comparison, { before, after }: Names, paint: Paint): string {
  const lines = changes.flatMap((change) => [
    `${paint(colours[change.bump], change.bump.padEnd(5))}  ${paint("bold", placeOf(change))}  ${paint("dim", change.rule)}`,
    ...wrap(printable(sentence(change.message)), "       "),
    ...(change.witness === null ? [] : wrap(printable(sentence(saidOf(change.witness))), "       ")),
    ...(change.waiver === undefined ? [] : wrap(printable(sentence(`Waived: ${change.waiver}`)), "       ")),
    "",
  ]);
  const [first] = changes;
  const more = first === undefined ? "" : `   more: session-schema explain ${first.rule}`;
  return `${[...lines, `${before} → ${after}: ${paint(colours[bump], bump)}, ${count(changes.length, "change")}${more}`].join("\n")}\n`;
}

const placeOf = ({ model, instancePath }: Change): string => `${model}${instancePath === "" ? "" : ` ${printable(instancePath)}`}`;

/** What a witness shows, as a sentence. */
export function saidOf(witness: Witness): string {
  if ("payload" in witness)
    return `${clip(JSON.stringify(witness.payload))} is accepted by the ${witness.acceptedBy} and refused by the ${witness.refusedBy}: ${witness.reason}`;
  return `this no longer compiles: ${witness.code}${witness.error === null ? "; it was not compiled, because --types was not given" : ` (${witness.error})`}`;
}

const clip = (text: string): string => (text.length > 400 ? `${text.slice(0, 399)}…` : text);

const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** For a changelog or a pull request: a table. */
export function markdown({ bump, changes }: Comparison, { before, after }: Names): string {
  const rows = changes.map((change) => {
    const shown = change.witness === null ? (change.waiver === undefined ? "" : `waived: ${change.waiver}`) : saidOf(change.witness);
    return `| ${[change.bump, `\`${cell(placeOf(change))}\``, cell(change.message), `\`${change.rule}\``, cell(shown)].join(" | ")} |`;
  });
  const table = rows.length === 0 ? [] : ["", "| bump | where | what | rule | shown by |", "| --- | --- | --- | --- | --- |", ...rows];
  return `${[`**${cell(before)} → ${cell(after)}: ${bump}**`, ...table].join("\n")}\n`;
}

/** A text in a cell of a Markdown table: nothing in it may end the cell, or be taken for markup. */
const cell = (text: string): string => text.replace(/[\\`*_<>[\]|]/gu, "\\$&").replace(/\s+/gu, " ");
