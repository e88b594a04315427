import type { Change } from "../change.ts";

/** Changes that one heading names. */
export interface Section {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** Changes by whether they break anyone: those that do, those of which that is neither shown nor excluded, and the others. */
export const sectionsOf = (changes: readonly Change[]): Section[] =>
  [
    { title: "Breaking", changes: changes.filter(({ bump, proof }) => bump === "major" && proof !== "none") },
    { title: "Not proven", changes: changes.filter(({ bump, proof }) => bump === "major" && proof === "none") },
    { title: "Not breaking", changes: changes.filter(({ bump }) => bump !== "major") },
  ].filter((section) => section.changes.length > 0);

/** `5 changes: 2 breaking, 1 not proven, 2 not breaking`. */
export function describeCounts(changes: readonly Change[]): string {
  const counts = sectionsOf(changes).map((section) => `${number(section.changes.length)} ${section.title.toLowerCase()}`);
  const all = `${number(changes.length)} ${changes.length === 1 ? "change" : "changes"}`;
  return counts.length === 0 ? all : `${all}: ${counts.join(", ")}`;
}

/** The changes of a section that aren't listed, by their rules, the most frequent first: `and 12 more: 8 title-changed, 4 unit-added`. */
export function describeRest(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of changes) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].sort(([, a], [, b]) => b - a).map(([rule, amount]) => `${number(amount)} ${rule}`);
  return `and ${number(changes.length)} more: ${rules.join(", ")}`;
}

const number = (amount: number): string => amount.toLocaleString("en");
