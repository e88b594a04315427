import type { Change } from "@tools/compat";
import { type Bump, bumps } from "@tools/compat";
import { witnessText } from "../../../../packages/cli/src/diff/render.ts";
import type { Derived } from "./derived.ts";
import type { Pending } from "./pending.ts";
import type { Touched } from "./touched.ts";

export interface Facts {
  readonly derived: Derived;
  readonly pending: Pending;
  readonly touched: readonly Touched[];
}

/** What is missing from the changesets, each with what to do; nothing if they say all that changed. */
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
    `The schemas changed since ${since?.version}: that is a ${bump} release, and the pending changesets ask for ${pending === "none" ? "none" : `a ${pending} one`}.`,
    "",
    ...changes.map((change) => `  ${change.bump.padEnd(5)}  ${said(change)}`),
    "",
    "Write the changeset that says so with: pnpm changeset:derive",
  ].join("\n");

/** Where, what, and what shows it. */
const said = ({ model, instancePath, message, witness }: Change): string =>
  [`${model}${instancePath}: ${message}`, ...(witness === null ? [] : [witnessText(witness)])].join("\n         ");

const codeGap = ({ folder, name, file }: Touched): string =>
  name === undefined
    ? `${folder} changed (${file}) and no changeset that somebody wrote is pending: say what it means to its users with pnpm changeset; it is released with the others.`
    : `${name} changed (${file}) and no pending changeset that somebody wrote names it: say what it means to its users with pnpm changeset.`;
