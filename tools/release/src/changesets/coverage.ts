import { type Bump, bumps, type Change, describeChange, describeWitness } from "@tools/compat";
import type { Derived } from "./derived.ts";
import type { Pending } from "./pending.ts";
import type { Touched } from "./touched.ts";
import { type OutdatedLine, outdatedLines, uncovered } from "./uncovered.ts";

export interface Facts {
  readonly derived: Derived;
  readonly pending: Pending;
  readonly touched: readonly Touched[];
}

/** The changes that no changeset covers, each with how to fix it; empty if all are covered. */
export const gaps = ({ derived, pending, touched }: Facts): string[] => [
  ...derived.idle,
  ...schemasGap(derived, pending),
  ...touched.filter((one) => !covers(pending, one)).map(codeGap),
];

/** One message for the schemas: what is in no changeset, what is in one and shouldn't be, and the command that fixes both. */
function schemasGap({ since, bump, changes }: Derived, pending: Pending): string[] {
  const isTooLow = bumps.indexOf(pending.bump) < bumps.indexOf(bump);
  const missing = isTooLow ? changes : uncovered(changes, pending.changesets);
  const outdated = outdatedLines(changes, pending.changesets);
  if (missing.length === 0 && outdated.length === 0) return [];
  const state = isTooLow
    ? pendingRelease(pending.bump)
    : missing.length > 0
      ? `${missing.length === 1 ? "1 change is" : `${missing.length} changes are`} in no changeset`
      : "the changesets are out of date";
  return [
    [
      `${changes.length === 0 ? `The schemas are as in ${since?.version}` : `The schemas changed since ${since?.version} and require a ${bump} release`}, but ${state}.`,
      "",
      ...missing.map((change) => `  ${change.bump.padEnd(5)}  ${linesOf(change)}`),
      ...outdated.map(outdatedLine),
      "",
      "Update the changesets with: pnpm changeset:derive",
    ].join("\n"),
  ];
}

const pendingRelease = (bump: Bump): string =>
  bump === "none" ? "no changeset is pending" : `the pending changesets request a ${bump} one`;

/** A change and its witness. */
const linesOf = (change: Change): string =>
  [describeChange(change), ...(change.witness === null ? [] : [describeWitness(change.witness)])].join("\n         ");

const outdatedLine = ({ changeset, line }: OutdatedLine): string =>
  `  ${changeset.file} describes what the schemas no longer change: ${line.text}`;

function covers({ packages, byHand }: Pending, { name, isDerived }: Touched): boolean {
  const named = isDerived ? packages : byHand;
  return name === undefined ? named.size > 0 : named.has(name);
}

const codeGap = ({ folder, name, file }: Touched): string =>
  name === undefined
    ? `${folder} changed (${file}), but no changeset written by hand is pending. Describe the change for its users with pnpm changeset; the package is released with the others.`
    : `${name} changed (${file}), but no pending changeset written by hand names it. Describe the change for its users with pnpm changeset.`;
