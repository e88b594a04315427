import { type Bump, bumps, type Change, describeChange, describeWitness } from "@tools/compat";
import type { Derived } from "./derived.ts";
import type { Pending } from "./pending.ts";
import type { Touched } from "./touched.ts";

export interface Facts {
  readonly derived: Derived;
  readonly pending: Pending;
  readonly touched: readonly Touched[];
}

/** The changes that no changeset covers, each with how to fix it; empty if all are covered. */
export const gaps = ({ derived, pending, touched }: Facts): string[] => [
  ...derived.idle,
  ...(bumps.indexOf(pending.bump) >= bumps.indexOf(derived.bump) ? [] : [schemasGap(derived, pending.bump)]),
  ...touched.filter((one) => !covers(pending, one)).map(codeGap),
];

function covers({ packages, byHand }: Pending, { name, isDerived }: Touched): boolean {
  const named = isDerived ? packages : byHand;
  return name === undefined ? named.size > 0 : named.has(name);
}

const schemasGap = ({ since, bump, changes }: Derived, pending: Bump): string =>
  [
    `The schemas changed since ${since?.version} and require a ${bump} release, but ${pendingRelease(pending)}.`,
    "",
    ...changes.map((change) => `  ${change.bump.padEnd(5)}  ${linesOf(change)}`),
    "",
    "Write the changeset with: pnpm changeset:derive",
  ].join("\n");

const pendingRelease = (bump: Bump): string =>
  bump === "none" ? "no changeset is pending" : `the pending changesets request a ${bump} one`;

/** A change and its witness. */
const linesOf = (change: Change): string =>
  [describeChange(change), ...(change.witness === null ? [] : [describeWitness(change.witness)])].join("\n         ");

const codeGap = ({ folder, name, file }: Touched): string =>
  name === undefined
    ? `${folder} changed (${file}), but no changeset written by hand is pending. Describe the change for its users with pnpm changeset; the package is released with the others.`
    : `${name} changed (${file}), but no pending changeset written by hand names it. Describe the change for its users with pnpm changeset.`;
