import type { Change, Comparison, Witness } from "@tools/compat";
import { printable } from "@tools/json-text";
import { count } from "../render/count.ts";
import { wrap } from "../render/wrap.ts";
import type { Paint } from "../terminal.ts";

/** The names of the two contracts. */
export interface Names {
  readonly before: string;
  readonly after: string;
}

const colors = { major: "red", minor: "yellow", patch: "cyan", none: "green" } as const;

/** For people: each change with its location, a sentence, and its witness. */
export function pretty({ bump, changes }: Comparison, { before, after }: Names, paint: Paint): string {
  const lines = changes.flatMap((change) => [
    `${paint(colors[change.bump], change.bump.padEnd(5))}  ${paint("bold", locationOf(change))}  ${paint("dim", change.rule)}`,
    ...wrap(printable(sentence(change.message)), "       "),
    ...(change.witness === null ? [] : wrap(printable(sentence(witnessText(change.witness))), "       ")),
    ...(change.waiver === undefined ? [] : wrap(printable(sentence(`Waived: ${change.waiver}`)), "       ")),
    "",
  ]);
  const [first] = changes;
  const more = first === undefined ? "" : `   more: session-schema explain ${first.rule}`;
  return `${[...lines, `${before} → ${after}: ${paint(colors[bump], bump)}, ${count(changes.length, "change")}${more}`].join("\n")}\n`;
}

const locationOf = ({ model, instancePath }: Change): string => `${model}${instancePath === "" ? "" : ` ${printable(instancePath)}`}`;

/** A witness in words, without a period. */
export function witnessText(witness: Witness): string {
  if ("payload" in witness)
    return `${clip(JSON.stringify(witness.payload))} is accepted by the ${witness.acceptedBy} and rejected by the ${witness.refusedBy}: ${witness.reason}`;
  return witness.error === null
    ? `this would no longer compile: ${witness.code}; pass --types to check it`
    : `this no longer compiles: ${witness.code} (${witness.error})`;
}

const clip = (text: string): string => (text.length > 400 ? `${text.slice(0, 399)}…` : text);

const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** For a changelog or a pull request: a table. */
export function markdown({ bump, changes }: Comparison, { before, after }: Names): string {
  const rows = changes.map((change) => {
    const shownBy = change.witness === null ? (change.waiver === undefined ? "" : `waived: ${change.waiver}`) : witnessText(change.witness);
    return `| ${[change.bump, `\`${cell(locationOf(change))}\``, cell(change.message), `\`${change.rule}\``, cell(shownBy)].join(" | ")} |`;
  });
  const table = rows.length === 0 ? [] : ["", "| bump | where | what | rule | shown by |", "| --- | --- | --- | --- | --- |", ...rows];
  return `${[`**${cell(before)} → ${cell(after)}: ${bump}**`, ...table].join("\n")}\n`;
}

/** Text for a cell of a Markdown table, with markup escaped. */
const cell = (text: string): string => text.replace(/[\\`*_<>[\]|]/gu, "\\$&").replace(/\s+/gu, " ");
